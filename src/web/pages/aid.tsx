// Aid, from request to delivery: one line a place, one column a step, each with its own days, figures and sentences.
import type * as Model from '../../model/index.ts'
import { one, type RawSearch, useAddress } from '../address.ts'
import { day } from '../dates.ts'
import { number, t } from '../messages.ts'
import { type CitedColumn, CitedTable } from '../parts/cited-table.tsx'
import { PageActions } from '../parts/episode-page.tsx'
import { ErrorState, Loading } from '../parts/states.tsx'
import { AmountText, MoreRows, NoneFound, StoryFilterBar } from '../parts/story-bits.tsx'
import { ActorLinks, PlaceLink } from '../parts/story-links.tsx'
import { Name } from '../parts/words.tsx'
import { useRows } from '../rows.ts'
import { isFiltered, parseStory, storyQuery } from '../story-address.ts'

const WAY = ['requested', 'approved', 'refused', 'loaded', 'stripped', 'turned-back', 'delivered'] as const
type What = (typeof WAY)[number]
const LOOK: Readonly<Record<What, readonly [string, string]>> = {
  requested: ['ask', '?'],
  approved: ['accord', '✓'],
  refused: ['force', '✕'],
  loaded: ['relief', '▣'],
  stripped: ['refuse', '◪'],
  'turned-back': ['force', '↩'],
  delivered: ['accord', '●'],
}

const parse = (raw: RawSearch) => ({ ...parseStory(raw), id: one(raw, 'id') })

export default function Aid() {
  const [address, set] = useAddress(parse)
  const found = useRows('GET /api/aid', storyQuery(address), 200)
  const rows = found.rows
  const columns: readonly CitedColumn<Model.AidChain>[] = [
    {
      id: 'place',
      title: t('claim.place'),
      cell: (chain) => (
        <>
          <PlaceLink place={chain.place} />
          {chain.by.length > 0 && (
            <div className="small">
              <span className="mut">{t('aid.by')}</span> <ActorLinks actors={chain.by} most={2} />
            </div>
          )}
        </>
      ),
    },
    ...WAY.map(
      (what): CitedColumn<Model.AidChain> => ({
        id: what,
        title: t(`aid.${what}`),
        cell: (chain) => <StepCell steps={chain.steps.filter((s) => s.what === what)} what={what} />,
        claims: (chain) => chain.steps.filter((s) => s.what === what).flatMap((s) => s.claims),
      }),
    ),
  ]
  return (
    <>
      <div className="page-head">
        <h1>{t('nav.aid')}</h1>
        {found.total !== null && <span className="mut">{t('story.total', { n: found.total })}</span>}
        <PageActions />
      </div>
      <p className="mut">{t('aid.lead')}</p>
      <StoryFilterBar filters={address} set={set} />
      {found.error && rows === null ? (
        <ErrorState error={found.error} again={found.again} />
      ) : rows === null ? (
        <Loading what={t('nav.aid')} />
      ) : rows.length === 0 ? (
        <NoneFound filtered={isFiltered(address)} title={t('aid.none')} hint={t('story.none.hint')} />
      ) : (
        <>
          <section className="card">
            <h2>{t('aid.way')}</h2>
            <dl className="act-bars">
              {WAY.map((what) => {
                const n = rows.filter((chain) => chain.steps.some((s) => s.what === what)).length
                return (
                  <div key={what} className={`act-row ${LOOK[what][0]}`}>
                    <dt>
                      <span aria-hidden="true">{LOOK[what][1]}</span> {t(`aid.${what}`)}
                    </dt>
                    <dd className="track" aria-hidden="true">
                      <span className="part" style={{ inlineSize: `${(100 * n) / rows.length}%` }} />
                    </dd>
                    <dd className="n">
                      {number(n)} <span className="mut">/ {number(rows.length)}</span>
                    </dd>
                  </div>
                )
              })}
            </dl>
            <p className="mut small">{t('aid.way.hint')}</p>
          </section>
          <CitedTable
            caption={t('nav.aid')}
            hideCaption
            compact
            rows={rows}
            columns={columns}
            rowKey={(chain) => chain.id}
            marked={address.id}
          />
          <MoreRows shown={rows.length} total={found.total} more={found.more} />
        </>
      )}
    </>
  )
}

function StepCell({ steps, what }: { steps: readonly Model.AidChain['steps'][number][]; what: What }) {
  if (steps.length === 0) return <span className="mut">–</span>
  const [family, sign] = LOOK[what]
  return (
    <>
      {steps.slice(0, 4).map((step) => (
        <div key={`${step.date} ${step.claims[0]}`} className="aid-step">
          <span className={`badge act ${family}`}>
            <span className="sign" aria-hidden="true">
              {sign}
            </span>
            {day(step.date) || t('story.undated')}
          </span>
          {step.figures.map((f) => (
            <div key={f.claim + f.amount.text} className="small">
              <AmountText amount={f.amount} />{' '}
              <span className="mut">
                <Name most={30}>{f.says ?? f.outlet ?? ''}</Name>
              </span>
            </div>
          ))}
        </div>
      ))}
      {steps.length > 4 && <span className="mut small">+{steps.length - 4}</span>}
    </>
  )
}
