// Commitments: what was demanded, offered, promised or threatened, what became of it, and how many days it has waited.
import { useEffect, useState } from 'react'
import { COMMITMENT_KINDS, STEPS } from '../../model/index.ts'
import { allOf, one, oneOf, type RawSearch, useAddress } from '../address.ts'
import { useApi } from '../api.ts'
import { day } from '../dates.ts'
import { number, t, word } from '../messages.ts'
import { Topics } from '../parts/badges.tsx'
import { CitedTable } from '../parts/cited-table.tsx'
import { CommitmentKindBadge, kindSign, StepBadge, stepSign } from '../parts/commitment-badges.tsx'
import { PageActions } from '../parts/episode-page.tsx'
import { DayFilter } from '../parts/filter-bar.tsx'
import { ErrorState, Loading } from '../parts/states.tsx'
import { MoreRows, NoneFound, StoryFilterBar } from '../parts/story-bits.tsx'
import { ActorLinks, PlaceLink } from '../parts/story-links.tsx'
import { Quoted } from '../parts/words.tsx'
import { useRows } from '../rows.ts'
import { dayIn, isFiltered, parseStory, storyQuery } from '../story-address.ts'

const STATES = [...STEPS, 'no answer in this record'] as const
const OPEN = ['made', 'repeated', 'no answer in this record']
const ORDERS = ['waiting', 'newest', 'oldest'] as const
/** Rows looked through for the commitment an address names. */
const LOOKED_THROUGH = 3000

function parse(raw: RawSearch) {
  return {
    ...parseStory(raw),
    kind: allOf(raw, 'kind', COMMITMENT_KINDS),
    state: oneOf(raw, 'state', ['open', ...STATES]),
    asOf: dayIn(raw, 'asOf'),
    order: oneOf(raw, 'order', ORDERS) ?? 'waiting',
    id: one(raw, 'id'),
  }
}

export default function Commitments() {
  const [address, set] = useAddress(parse)
  const { kind, state, asOf, order, id } = address
  const stats = useApi('GET /api/stats')
  const [drawn, setMost] = useState(40)
  const found = useRows(
    'GET /api/commitments',
    {
      ...storyQuery(address),
      asOf,
      kind: kind.length > 0 ? kind : undefined,
      state: state === undefined ? undefined : state === 'open' ? OPEN : [state],
      sort: order,
    },
    300,
  )
  const { rows, more } = found
  const place = id === undefined ? -1 : (rows?.findIndex((r) => r.commitment.id === id) ?? -1)
  const here = place >= 0
  const most = Math.max(drawn, place + 5)
  useEffect(() => {
    if (here) document.querySelector('tr.marked')?.scrollIntoView({ block: 'center' })
  }, [here])
  // The commitment of the address may lie on a later page.
  const loaded = rows?.length ?? 0
  useEffect(() => {
    if (id !== undefined && !here && more && loaded < LOOKED_THROUGH) more()
  }, [id, here, more, loaded])
  const { waiting = 0, overdue = 0 } = found.head ?? {}
  return (
    <>
      <div className="page-head">
        <h1>{t('nav.commitments')}</h1>
        {found.total !== null && <span className="mut">{t('story.total', { n: found.total })}</span>}
        <PageActions />
      </div>
      <p className="mut">
        {t('commitments.lead')} {t('commitments.as-of', { day: day(asOf ?? stats.data?.to) || '–' })}
      </p>
      <StoryFilterBar filters={address} set={set}>
        <DayFilter label={t('commitments.known-on')} value={asOf} set={(v) => set({ asOf: v })} />
        <label className="field">
          {t('story.state')}
          <select value={state ?? ''} onChange={(event) => set({ state: (event.target.value || undefined) as never })}>
            <option value="">{t('story.any')}</option>
            <option value="open">{t('commitments.open')}</option>
            {STATES.map((one) => (
              <option key={one} value={one}>
                {word('step', one)}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          {t('story.order')}
          <select value={order} onChange={(event) => set({ order: event.target.value as typeof order })}>
            {ORDERS.map((one) => (
              <option key={one} value={one}>
                {t(`commitments.order.${one}`)}
              </option>
            ))}
          </select>
        </label>
      </StoryFilterBar>
      <fieldset className="kinds no-print">
        <legend>{t('commitments.kind')}</legend>
        <span className="toggle">
          {COMMITMENT_KINDS.map((one) => (
            <button
              key={one}
              type="button"
              className="small"
              aria-pressed={kind.includes(one)}
              onClick={() => set({ kind: kind.includes(one) ? kind.filter((k) => k !== one) : [...kind, one] })}
            >
              <span aria-hidden="true">{kindSign(one)}</span> {word('kind', one)}
            </button>
          ))}
        </span>
      </fieldset>
      {found.error && rows === null ? (
        <ErrorState error={found.error} again={found.again} />
      ) : rows === null ? (
        <Loading what={t('nav.commitments')} />
      ) : rows.length === 0 ? (
        <NoneFound
          filtered={isFiltered(address) || kind.length > 0 || state !== undefined || asOf !== undefined}
          title={t('commitments.none')}
          hint={t('story.none.hint')}
        />
      ) : (
        <>
          <p className="numbers">
            <span>
              <b>{number(waiting)}</b>
              <span>{t('commitments.waiting.n')}</span>
            </span>
            <span>
              <b className={overdue > 0 ? 'late' : undefined}>{number(overdue)}</b>
              <span>{t('commitments.overdue.n')}</span>
            </span>
          </p>
          {id !== undefined && !here && found.more === null && <p className="note">{t('commitments.not-here')}</p>}
          <CitedTable
            caption={t('nav.commitments')}
            hideCaption
            rows={rows.slice(0, most)}
            rowKey={(r) => r.commitment.id}
            marked={id}
            columns={[
              {
                id: 'kind',
                title: t('commitments.kind'),
                cell: ({ commitment: c }) => (
                  <span className="stack">
                    <CommitmentKindBadge kind={c.kind} />
                    <StepBadge step={c.state} />
                  </span>
                ),
                claims: ({ commitment: c }) => c.steps.slice(1).flatMap((s) => s.claims),
              },
              {
                id: 'terms',
                title: t('commitments.terms'),
                width: '46%',
                cell: ({ commitment: c }) => (
                  <div className="terms-cell">
                    <Quoted most={220}>{c.terms}</Quoted> <Topics topics={c.topics} />
                    {c.steps.length > 1 && (
                      <ol className="life">
                        {c.steps.map((s) => (
                          <li key={`${s.what} ${s.date} ${s.claims[0]}`}>
                            <span aria-hidden="true">{stepSign(s.what)}</span> {word('step', s.what)}{' '}
                            <span className="mut nowrap">{day(s.date) || t('story.undated')}</span>
                          </li>
                        ))}
                      </ol>
                    )}
                  </div>
                ),
                claims: ({ commitment: c }) => c.steps[0].claims,
              },
              {
                id: 'who',
                title: t('commitments.who'),
                width: '24%',
                cell: ({ commitment: c }) => (
                  <>
                    <ActorLinks actors={c.by} most={2} none={t('story.not-named')} />
                    {c.to.length > 0 && (
                      <div>
                        <span aria-hidden="true" className="mut turn">
                          →
                        </span>
                        <span className="visually-hidden">{t('claim.to')}</span> <ActorLinks actors={c.to} most={2} />
                      </div>
                    )}
                    {c.place && (
                      <div className="small">
                        <PlaceLink place={c.place} />
                      </div>
                    )}
                  </>
                ),
              },
              {
                id: 'made',
                title: t('commitments.dates'),
                cell: ({ commitment: c, overdue: late }) => (
                  <>
                    <span className="nowrap">{day(c.made) || t('story.undated')}</span>
                    {c.deadline && (
                      <div className={late ? 'late nowrap' : 'nowrap'}>
                        {t('commitments.deadline')}: {day(c.deadline)}
                      </div>
                    )}
                  </>
                ),
              },
              {
                id: 'waiting',
                title: t('commitments.days'),
                figure: true,
                cell: (r) =>
                  r.waiting === null ? (
                    <span className="mut">–</span>
                  ) : (
                    <span className={r.overdue ? 'late nowrap' : undefined}>
                      {r.overdue && <span title={t('commitments.overdue')}>⚠ </span>}
                      {number(r.waiting)}
                    </span>
                  ),
              },
            ]}
          />
          <MoreRows
            shown={Math.min(most, rows.length)}
            total={found.total}
            more={most < rows.length ? () => setMost(most + 60) : found.more}
          />
        </>
      )}
    </>
  )
}
