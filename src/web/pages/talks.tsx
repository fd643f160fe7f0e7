// Talks and local deals: rounds with hosts and mediators, the table of terms by party, and what moved since the last round.
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type * as Model from '../../model/index.ts'
import { one, oneOf, type RawSearch, useAddress } from '../address.ts'
import { day, days } from '../dates.ts'
import { t, word } from '../messages.ts'
import { Topics } from '../parts/badges.tsx'
import { CitedTable } from '../parts/cited-table.tsx'
import { EpisodePage } from '../parts/episode-page.tsx'
import { Evidence } from '../parts/evidence.tsx'
import { ScrollBox } from '../parts/scroll-box.tsx'
import { ActorLink, ActorLinks, PlaceLink, StoryLink } from '../parts/story-links.tsx'

const parse = (raw: RawSearch) => ({ kind: oneOf(raw, 'kind', ['talks', 'deal']), id: one(raw, 'id') })

export default function TalksPage() {
  const [{ kind, id }] = useAddress(parse)
  const deals = id ? id.startsWith('deal/') : kind === 'deal'
  return deals ? <Deals /> : <AllTalks />
}

function Which({ deals }: { deals: boolean }) {
  return (
    <span className="toggle">
      <Link className={deals ? 'button' : 'button primary'} aria-current={deals ? undefined : 'page'} to="/talks">
        {t('nav.talks')}
      </Link>
      <Link
        className={deals ? 'button primary' : 'button'}
        aria-current={deals ? 'page' : undefined}
        to="/talks"
        search={{ kind: 'deal' } as never}
      >
        {t('talks.deals')}
      </Link>
    </span>
  )
}

function AllTalks() {
  return (
    <EpisodePage
      of={{
        kind: 'talks',
        title: t('nav.talks'),
        lead: t('talks.lead'),
        none: t('talks.none'),
        back: t('talks.all'),
        head: <Which deals={false} />,
        columns: [
          { id: 'rounds', title: t('talks.rounds'), figure: true, cell: (e) => e.rounds.length },
          { id: 'mediators', title: t('talks.mediators'), cell: (e) => <ActorLinks actors={e.mediators} most={3} /> },
          { id: 'parties', title: t('story.parties'), cell: (e) => <ActorLinks actors={e.parties} most={3} /> },
          {
            id: 'moved',
            title: t('talks.moved'),
            cell: (e) => {
              const moved = e.terms.filter((term) => term.moved)
              return moved.length === 0 ? <span className="mut">–</span> : <Topics topics={moved.map((m) => m.topic)} />
            },
          },
        ],
        facts: (e) => [
          [t('talks.hosts'), <ActorLinks key="h" actors={e.hosts} most={12} />],
          [t('talks.mediators'), <ActorLinks key="m" actors={e.mediators} most={12} />],
          ...(e.track.length > 1 ? [[t('talks.track'), <Track key="t" talks={e} />] as const] : []),
        ],
        detail: (talks) => <TalksDetail talks={talks} />,
      }}
    />
  )
}

/** The other talks of the track, each by its place and first day. */
function Track({ talks }: { talks: Model.Talks }) {
  return talks.track
    .filter((id) => id !== talks.id)
    .map((id) => (
      <div key={id}>
        <EpisodeLink id={id} />
      </div>
    ))
}

function TalksDetail({ talks }: { talks: Model.Talks }) {
  return (
    <>
      <section className="card">
        <h2>{t('talks.terms')}</h2>
        <p className="mut small">{t('talks.terms.hint')}</p>
        <Terms talks={talks} />
      </section>
      <section className="card">
        <h2>{t('talks.rounds')}</h2>
        <CitedTable
          caption={t('talks.rounds')}
          hideCaption
          rows={talks.rounds}
          rowKey={(r) => String(r.number)}
          columns={[
            { id: 'n', title: t('talks.round'), cell: (r) => r.number, claims: (r) => r.claims },
            { id: 'days', title: t('story.days'), cell: (r) => days(r.when.from, r.when.to) || t('story.undated') },
            { id: 'host', title: t('talks.host'), cell: (r) => <PlaceLink place={r.host} /> },
            { id: 'parties', title: t('story.parties'), cell: (r) => <ActorLinks actors={r.parties} most={6} /> },
          ]}
        />
      </section>
    </>
  )
}

const WORD_SIGN = { proposed: '▷', accepted: '✓', refused: '✕', silent: '·' } as const
const WORD_LOOK = { proposed: 'ask', accepted: 'accord', refused: 'force', silent: '' } as const

/** Terms down, parties across; a cell is a party's last word and opens its sentence. */
function Terms({ talks }: { talks: Model.Talks }) {
  const [open, setOpen] = useState<{ readonly key: string; readonly claim: string } | null>(null)
  const parties = [...new Map(talks.terms.flatMap((term) => term.words.map((w) => [w.party.id, w.party]))).values()]
  if (talks.terms.length === 0) return <p className="mut">{t('talks.terms.none')}</p>
  return (
    <ScrollBox label={t('talks.terms')}>
      <table className="cited terms">
        <thead>
          <tr>
            <th scope="col">{t('talks.term')}</th>
            {parties.map((party) => (
              <th key={party.id} scope="col">
                <ActorLink actor={party} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {talks.terms.map((term) => (
            <TermRows
              key={term.topic}
              term={term}
              parties={parties}
              open={open?.key.startsWith(`${term.topic}\t`) ? open : null}
              setOpen={setOpen}
            />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}

function TermRows({
  term,
  parties,
  open,
  setOpen,
}: {
  term: Model.Talks['terms'][number]
  parties: readonly Model.ActorRef[]
  open: { readonly key: string; readonly claim: string } | null
  setOpen: (open: { key: string; claim: string } | null) => void
}) {
  return (
    <>
      <tr>
        <th scope="row">
          {word('topic', term.topic)}
          {term.moved && (
            <div className="moved">
              <span aria-hidden="true">↕</span> {t('talks.moved.yes')}
            </div>
          )}
        </th>
        {parties.map((party) => {
          const said = term.words.find((w) => w.party.id === party.id)
          const what = said?.word ?? 'silent'
          const key = `${term.topic}\t${party.id}`
          const badge = (
            <>
              <span aria-hidden="true">{WORD_SIGN[what]}</span> {t(`term.${what}`)}
            </>
          )
          return (
            <td key={party.id} data-label={party.name}>
              <div>
                {said?.claim ? (
                  <button
                    type="button"
                    className={`badge act term ${WORD_LOOK[what]}`}
                    aria-expanded={open?.key === key}
                    onClick={() => setOpen(open?.key === key ? null : { key, claim: said.claim as string })}
                  >
                    {badge}
                  </button>
                ) : (
                  <span className="mut nowrap">{badge}</span>
                )}
                {said?.date && <div className="mut small nowrap">{day(said.date)}</div>}
                {said?.before && said.before.word !== said.word && (
                  <div className="mut small nowrap">
                    {t('talks.before', { word: t(`term.${said.before.word}`) })}
                    {said.before.date && ` (${day(said.before.date)})`}
                  </div>
                )}
              </div>
            </td>
          )
        })}
      </tr>
      {open && (
        <tr className="evidence-row">
          <td colSpan={parties.length + 1}>
            <Evidence claims={[open.claim]} />
          </td>
        </tr>
      )}
    </>
  )
}

function Deals() {
  return (
    <EpisodePage
      of={{
        kind: 'deal',
        title: t('talks.deals'),
        lead: t('talks.deals.lead'),
        none: t('talks.deals.none'),
        back: t('talks.deals.all'),
        head: <Which deals />,
        columns: [
          { id: 'topics', title: t('claim.topics'), cell: (e) => <Topics topics={e.topics} /> },
          { id: 'parties', title: t('story.parties'), cell: (e) => <ActorLinks actors={e.parties} most={3} /> },
          {
            id: 'after',
            title: t('talks.after'),
            cell: (e) => (e.after ? <EpisodeLink id={e.after} /> : <span className="mut">–</span>),
          },
        ],
        detail: (deal) => (
          <section className="card">
            <h2>{t('talks.deals.ties')}</h2>
            <dl className="pairs">
              <dt>{t('claim.topics')}</dt>
              <dd>
                <Topics topics={deal.topics} />
              </dd>
              <dt>{t('talks.after')}</dt>
              <dd>{deal.after ? <EpisodeLink id={deal.after} /> : <span className="mut">–</span>}</dd>
              <dt>{t('talks.linked')}</dt>
              <dd>
                {deal.linked.length === 0 ? (
                  <span className="mut">–</span>
                ) : (
                  deal.linked.map((id) => (
                    <div key={id}>
                      <EpisodeLink id={id} />
                    </div>
                  ))
                )}
              </dd>
            </dl>
          </section>
        ),
      }}
    />
  )
}

/** A deal, or talks, named by the id: the place and day in it. */
function EpisodeLink({ id }: { id: string }) {
  const [, place = '', date = ''] = id.split('/')
  return (
    <StoryLink id={id}>
      <bdi className="capital">{place.replaceAll('-', ' ')}</bdi> {day(date)}
    </StoryLink>
  )
}
