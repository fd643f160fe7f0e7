// Ceasefires: who declared and who accepted, who vouches and watches, who is left out, and which violations are alleged and borne out.

import { useState } from 'react'
import type * as Model from '../../model/index.ts'
import { isBorneOut } from '../../model/index.ts'
import { useApi } from '../api.ts'
import { day } from '../dates.ts'
import { t } from '../messages.ts'
import { EpisodePage } from '../parts/episode-page.tsx'
import { EvidenceLine } from '../parts/evidence.tsx'
import { ErrorState, Loading } from '../parts/states.tsx'
import { Figures, FirstFew } from '../parts/story-bits.tsx'
import { ActorLinks } from '../parts/story-links.tsx'
import { Names } from '../parts/words.tsx'

export default function Ceasefires() {
  return (
    <EpisodePage
      of={{
        kind: 'ceasefire',
        title: t('nav.ceasefires'),
        lead: t('ceasefires.lead'),
        none: t('ceasefires.none'),
        back: t('ceasefires.all'),
        columns: [
          { id: 'parties', title: t('story.parties'), cell: (e) => <ActorLinks actors={e.parties} most={3} /> },
          {
            id: 'guarantors',
            title: t('ceasefires.guarantors'),
            cell: (e) => <ActorLinks actors={e.guarantors} most={3} />,
          },
          {
            id: 'violations',
            title: t('ceasefires.violations'),
            cell: (e) => <Alleged ceasefire={e} />,
          },
        ],
        facts: (e) => [
          [t('ceasefires.term'), e.term ? <TermOf key="t" term={e.term} /> : '–'],
          [t('ceasefires.scope'), e.scope.length > 0 ? <Names key="s" names={e.scope} /> : '–'],
          [t('ceasefires.guarantors'), <ActorLinks key="g" actors={e.guarantors} most={12} />],
          [t('ceasefires.monitors'), <ActorLinks key="m" actors={e.monitors} most={12} />],
          [t('ceasefires.excluded'), <ActorLinks key="x" actors={e.excluded} most={12} />],
        ],
        detail: (ceasefire) => <Detail ceasefire={ceasefire} />,
      }}
    />
  )
}

function TermOf({ term }: { term: Model.Term }) {
  return <>{t('ceasefires.term.to', { length: term.length, day: day(term.ends) })}</>
}

function Alleged({ ceasefire }: { ceasefire: Model.Ceasefire }) {
  const n = ceasefire.violations.length
  if (n === 0) return <span className="mut">–</span>
  const borne = ceasefire.violations.filter(isBorneOut).length
  return <>{t('ceasefires.alleged', { n, borne })}</>
}

function Detail({ ceasefire }: { ceasefire: Model.Ceasefire }) {
  return (
    <>
      <section className="card">
        <h2>{t('ceasefires.violations')}</h2>
        <p className="mut small">{t('ceasefires.violations.hint')}</p>
        {ceasefire.violations.length === 0 ? (
          <p className="mut">{t('ceasefires.violations.none')}</p>
        ) : (
          <ul className="plain">
            <FirstFew list items={ceasefire.violations}>
              {(v) => <Violation key={v.event} violation={v} />}
            </FirstFew>
          </ul>
        )}
      </section>
      <section className="card">
        <h2>{t('ceasefires.counts')}</h2>
        <p className="mut small">{t('story.figures.hint')}</p>
        <Figures figures={ceasefire.counts} title={t('ceasefires.counts')} />
      </section>
    </>
  )
}

function Violation({ violation }: { violation: Model.Ceasefire['violations'][number] }) {
  const [open, setOpen] = useState(false)
  const borne = isBorneOut(violation)
  return (
    <li>
      <div className="row">
        <strong>{day(violation.date) || t('story.undated')}</strong>
        <span className={`badge ${borne ? 'act accord' : 'status alleged'}`}>
          <span className="sign" aria-hidden="true">
            {borne ? '✓' : '“'}
          </span>
          {borne ? t('ceasefires.borne') : t('ceasefires.one-source')}
        </span>
        <span>
          {t('ceasefires.by')} <ActorLinks actors={violation.alleged} none={t('story.not-named')} />
        </span>
        <span className="mut">
          {t('claim.speaker')}: <Names names={violation.says} /> · {t('story.sources.n', { n: violation.sources })}
        </span>
        <button type="button" className="small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('story.show-words')}
        </button>
      </div>
      {open && <EventWords id={violation.event} />}
    </li>
  )
}

function EventWords({ id }: { id: string }) {
  const found = useApi('GET /api/events/{id}', { params: { id } })
  if (found.isError) return <ErrorState error={found.error} again={() => void found.refetch()} />
  if (!found.data) return <Loading what={t('claim.evidence')} />
  return (
    <>
      {found.data.claims.map((row) => (
        <EvidenceLine key={row.claim.id} row={row} />
      ))}
    </>
  )
}
