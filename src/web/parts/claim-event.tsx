// The happening a claim tells of: who else tells of it and from how many sources, why they were joined, figures side by side, and
// what may be the same; joined and taken apart by people.
import type * as Model from '../../model/index.ts'
import { useApi } from '../api.ts'
import type { ClaimRow, Happenings } from '../api-types.ts'
import { days } from '../dates.ts'
import { decide } from '../decide.ts'
import { hasMessage, type MessageKey, number, t } from '../messages.ts'
import { ActBadge, StatusBadge } from './badges.tsx'
import { EvidenceLine } from './evidence.tsx'
import { Sheet } from './sheet.tsx'
import { ErrorState, Loading } from './states.tsx'
import { Figures } from './story-bits.tsx'
import { Name, Names } from './words.tsx'
import './story.css'

export default function EventSheet({ claim, close }: { claim: Model.Claim; close: () => void }) {
  const found = useApi('GET /api/claims/{id}/events', { params: { id: claim.id } })
  return (
    <Sheet title={t('event.title')} close={close} wide>
      {found.isError ? (
        <ErrorState error={found.error} again={() => void found.refetch()} />
      ) : !found.data ? (
        <Loading what={t('event.what')} />
      ) : (
        <Told found={found.data} close={close} />
      )}
    </Sheet>
  )
}

/** What was found; a decision closes the sheet, so that its undoing is at hand. */
function Told({ found, close }: { found: Happenings; close: () => void }) {
  const decided = async (decision: Model.Decision, said: string) => {
    if (await decide(decision, said)) close()
  }
  const [own] = found.events
  if (!own) return <p className="mut">{t('event.none')}</p>
  const into = own.event.id
  return (
    <>
      {found.events.map(({ event, claims }) => (
        <Happening
          key={event.id}
          event={event}
          claims={claims}
          part={(id) => void decided({ what: 'split', kind: 'event', from: event.id, parts: [id] }, t('event.parted'))}
        />
      ))}
      <section>
        <h3>{t('event.like')}</h3>
        {found.like.length === 0 ? (
          <p className="mut">{t('event.like.none')}</p>
        ) : (
          <p className="mut small">{t('event.like.hint')}</p>
        )}
        {found.like.map(({ event, claim: first }) => (
          <div key={event.id}>
            <EvidenceLine row={first} />
            <p className="actions no-print">
              <button
                type="button"
                className="small"
                onClick={() =>
                  void decided({ what: 'merge', kind: 'event', into, from: [event.id] }, t('event.joined'))
                }
              >
                {t('event.join')}
              </button>
              <span className="mut small">{toldBy(event)}</span>
            </p>
          </div>
        ))}
      </section>
    </>
  )
}

/** "4 claims, 2 independent sources". */
const toldBy = ({ claims, background, sources }: Model.StoryEvent) =>
  [t('count.claims', { n: claims.length + background.length }), t('event.sources', { n: sources.length })].join(
    t('app.comma'),
  )

function Happening({
  event,
  claims,
  part,
}: {
  event: Model.StoryEvent
  claims: readonly ClaimRow[]
  part: (claim: string) => void
}) {
  return (
    <section>
      <p className="claim-top">
        <ActBadge act={event.act} mode={event.mode} kind={null} />
        <StatusBadge status={event.status} />
        <span>
          <Facts event={event} />
        </span>
        <span className="mut small push">{toldBy(event)}</span>
      </p>
      {event.score ? (
        <Score score={event.score} />
      ) : (
        <p className="mut small">{t(claims.length > 1 ? 'event.by-people' : 'event.alone')}</p>
      )}
      {claims.map((row) => (
        <div key={row.claim.id}>
          <EvidenceLine row={row} />
          {claims.length > 1 && (
            <p className="actions no-print">
              <button type="button" className="small quiet" onClick={() => part(row.claim.id)}>
                {t('event.part')}
              </button>
              {event.background.includes(row.claim.id) && <span className="mut small">{t('event.background')}</span>}
            </p>
          )}
        </div>
      ))}
      {event.figures.length > 1 && (
        <details>
          <summary>{t('event.figures', { n: event.figures.length })}</summary>
          <Figures figures={event.figures} title={t('claim.amounts')} />
        </details>
      )}
    </section>
  )
}

/** Who to whom, where and when, as far as it is told. */
function Facts({ event: { actors, recipients, place, when } }: { event: Model.StoryEvent }) {
  const parties = (actors.length > 0 || recipients.length > 0) && (
    <span key="who">
      <Names names={actors.map((a) => a.name)} />
      {recipients.length > 0 && (
        <>
          {' '}
          <span className="arrow">→</span> <Names names={recipients.map((a) => a.name)} />
        </>
      )}
    </span>
  )
  const parts = [
    parties,
    place && <Name key="place">{place.name}</Name>,
    (when.from || when.to) && <span key="when">{days(when.from, when.to)}</span>,
  ].filter(Boolean)
  return parts.map((part, i) => [i > 0 && ' · ', part])
}

/** The parts of the score of the weakest pair that holds an event together. */
function Score({ score }: { score: Model.LinkScore }) {
  return (
    <details>
      <summary>{t('event.score', { total: number(Math.round(score.total * 100)) })}</summary>
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">{t('event.score.part')}</th>
            <th scope="col" className="figure">
              {t('event.score.fit')}
            </th>
            <th scope="col" className="figure">
              {t('event.score.weight')}
            </th>
          </tr>
        </thead>
        <tbody>
          {score.parts.map(({ name, value, weight }) => (
            <tr key={name}>
              <th scope="row">{hasMessage(`event.part.${name}`) ? t(`event.part.${name}` as MessageKey) : name}</th>
              <td className="figure">{number(Math.round(value * 100))} %</td>
              <td className="figure">{number(Math.round(weight * 100))} %</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
