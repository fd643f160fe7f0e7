// Names that reports give and no roster knows: each with the words it came from, to be accepted, joined to another, or rejected.
import { useState } from 'react'
import type { ProposedActor } from '../api-types.ts'
import { decide } from '../decide.ts'
import { t } from '../messages.ts'
import { useRows } from '../rows.ts'
import { EvidenceLine } from './evidence.tsx'
import { Merging } from './merge-buttons.tsx'
import { Empty, ErrorState, Loading } from './states.tsx'
import { MoreRows } from './story-bits.tsx'
import { ActorLink } from './story-links.tsx'
import { Name, Spellings } from './words.tsx'

/** The list, those with the most claims first. */
export default function ProposedActors({ words }: { words: string | undefined }) {
  const found = useRows('GET /api/proposed', { words }, 30)
  const { rows } = found
  if (found.error && rows === null) return <ErrorState error={found.error} again={found.again} />
  if (rows === null) return <Loading what={t('proposed.title')} />
  if (rows.length === 0) return <Empty title={t('proposed.none')} hint={t('proposed.none.hint')} />
  return (
    <>
      {rows.map((row) => (
        <OneProposed key={row.actor.id} row={row} />
      ))}
      <MoreRows shown={rows.length} total={found.total} more={found.more} />
    </>
  )
}

function OneProposed({ row: { actor, claims, like } }: { row: ProposedActor }) {
  const [joining, setJoining] = useState(false)
  const others = actor.spellings.filter((s) => s !== actor.name)
  const judge = (what: 'accept' | 'reject') =>
    void decide(
      { what, target: actor.id },
      t(what === 'accept' ? 'proposed.accepted' : 'proposed.rejected', { name: actor.name }),
    )
  const join = (into: ProposedActor['actor']) =>
    void decide(
      { what: 'merge', kind: 'actor', into: into.id, from: [actor.id] },
      t('review.merged', { name: into.name }),
    )
  return (
    <section className="card">
      <div className="page-head">
        <h2>
          <ActorLink actor={actor} />
        </h2>
        <span className="mut">{t('count.claims', { n: actor.claims })}</span>
        <div className="actions no-print">
          <button type="button" onClick={() => judge('accept')}>
            {t('review.accept')}
          </button>
          {like.map((other) => (
            <button key={other.id} type="button" onClick={() => join(other)}>
              {t('proposed.join')} <Name>{other.name}</Name>
            </button>
          ))}
          <button type="button" onClick={() => setJoining(true)}>
            {t('merge.more')}
          </button>
          <button type="button" onClick={() => judge('reject')}>
            {t('review.reject')}
          </button>
        </div>
      </div>
      <Spellings of={others} />
      {claims.map((claim) => (
        <EvidenceLine key={claim.claim.id} row={claim} />
      ))}
      <Merging
        asked={joining ? { what: 'merge', kind: 'actor', actor: actor.name, place: '' } : null}
        close={() => setJoining(false)}
      />
    </section>
  )
}
