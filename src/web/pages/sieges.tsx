// Sieges: where, by whom, since when, what still passes, how many people, and who calls it a siege.
import type * as Model from '../../model/index.ts'
import { LIFELINES } from '../../model/index.ts'
import { day, days } from '../dates.ts'
import { t } from '../messages.ts'
import { CitedTable } from '../parts/cited-table.tsx'
import { EpisodePage } from '../parts/episode-page.tsx'
import { AmountText, Figures } from '../parts/story-bits.tsx'
import { ActorLinks } from '../parts/story-links.tsx'
import { Name } from '../parts/words.tsx'

export default function Sieges() {
  return (
    <EpisodePage
      of={{
        kind: 'siege',
        title: t('nav.sieges'),
        lead: t('sieges.lead'),
        none: t('sieges.none'),
        back: t('sieges.all'),
        columns: [
          { id: 'besiegers', title: t('sieges.besiegers'), cell: (e) => <ActorLinks actors={e.besiegers} most={3} /> },
          {
            id: 'people',
            title: t('sieges.people'),
            cell: (e) => <Population figures={e.population} />,
            claims: (e) => e.population.map((f) => f.claim),
          },
          {
            id: 'lifelines',
            title: t('sieges.lifelines'),
            cell: (e) => <Shut siege={e} />,
            claims: (e) => e.lifelines.map((l) => l.claim),
          },
          {
            id: 'by',
            title: t('sieges.according'),
            cell: (e) =>
              e.designations.length === 0 ? (
                <span className="mut">–</span>
              ) : (
                [...new Set(e.designations.map((d) => d.authority))].map((a) => (
                  <div key={a}>
                    <Name>{a}</Name>
                  </div>
                ))
              ),
            claims: (e) => e.designations.map((d) => d.claim),
          },
        ],
        facts: (e) => [[t('sieges.besiegers'), <ActorLinks key="b" actors={e.besiegers} most={12} />]],
        detail: (siege) => <Detail siege={siege} />,
      }}
    />
  )
}

function Population({ figures }: { figures: readonly Model.Figure[] }) {
  if (figures.length === 0) return <span className="mut">–</span>
  return (
    <>
      {figures.slice(0, 3).map((f) => (
        <div key={f.claim + f.amount.text} className="figure-line">
          <AmountText amount={f.amount} />{' '}
          <span className="mut small">
            <Name most={22}>{f.says ?? f.outlet ?? ''}</Name>
          </span>
        </div>
      ))}
      {figures.length > 3 && <span className="mut small">+{figures.length - 3}</span>}
    </>
  )
}

const STATE_SIGN = { open: '○', partial: '◐', shut: '●' } as const
const STATE_LOOK = { open: 'accord', partial: 'refuse', shut: 'force' } as const

function Shut({ siege }: { siege: Model.Siege }) {
  const lines = lifelinesOf(siege)
  if (lines.length === 0) return <span className="mut">–</span>
  return (
    <span className="steps-line">
      {lines.map(({ line, now }) => (
        <LineState key={line} text={t(`line.${line}`)} state={now.state} />
      ))}
    </span>
  )
}

function LineState({ text, state }: { text: string; state: 'open' | 'partial' | 'shut' }) {
  return (
    <span className={`badge act ${STATE_LOOK[state]}`} title={t(`line.state.${state}`)}>
      <span className="sign" aria-hidden="true">
        {STATE_SIGN[state]}
      </span>
      {text}
      {text !== t(`line.state.${state}`) && <span className="visually-hidden">{t(`line.state.${state}`)}</span>}
    </span>
  )
}

type Word = Model.Siege['lifelines'][number]

/** Each lifeline with its last word, and the words before it, the newest first. */
function lifelinesOf(siege: Model.Siege) {
  return LIFELINES.flatMap((line) => {
    const words = siege.lifelines.filter((l) => l.line === line)
    const [now, ...before] = words
      .map((l, i) => ({ l, i }))
      .sort((a, b) => (b.l.date ?? '').localeCompare(a.l.date ?? '') || b.i - a.i)
      .map(({ l }) => l)
    return now ? [{ line, now, before }] : []
  })
}

/** What was said of a lifeline earlier, folded. */
function Earlier({ words }: { words: readonly Word[] }) {
  if (words.length === 0) return <span className="mut">–</span>
  return (
    <details>
      <summary>{t('sieges.earlier', { n: words.length })}</summary>
      <ul className="bare earlier">
        {words.map((l) => (
          <li key={`${l.claim} ${l.state}`}>
            <LineState text={t(`line.state.${l.state}`)} state={l.state} />{' '}
            <span className="mut small">{day(l.date) || t('story.undated')}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}

function Detail({ siege }: { siege: Model.Siege }) {
  return (
    <>
      <section className="card">
        <h2>{t('sieges.lifelines')}</h2>
        {siege.lifelines.length === 0 ? (
          <p className="mut">{t('sieges.lifelines.none')}</p>
        ) : (
          <CitedTable
            caption={t('sieges.lifelines')}
            hideCaption
            rows={lifelinesOf(siege)}
            rowKey={(l) => l.line}
            columns={[
              { id: 'line', title: t('sieges.lifeline'), cell: (l) => t(`line.${l.line}`) },
              {
                id: 'now',
                title: t('sieges.now'),
                cell: ({ now }) => <LineState text={t(`line.state.${now.state}`)} state={now.state} />,
                claims: ({ now }) => [now.claim],
              },
              { id: 'since', title: t('sieges.since'), cell: ({ now }) => day(now.date) || t('story.undated') },
              {
                id: 'before',
                title: t('sieges.before'),
                cell: ({ before }) => <Earlier words={before} />,
                claims: ({ before }) => before.map((l) => l.claim),
              },
            ]}
          />
        )}
      </section>
      <section className="card">
        <h2>{t('sieges.people')}</h2>
        <p className="mut small">{t('story.figures.hint')}</p>
        <Figures figures={siege.population} title={t('sieges.people')} />
      </section>
      <section className="card">
        <h2>{t('sieges.according')}</h2>
        {siege.designations.length === 0 ? (
          <p className="mut">{t('sieges.according.none')}</p>
        ) : (
          <CitedTable
            caption={t('sieges.according')}
            hideCaption
            rows={siege.designations}
            rowKey={(d) => d.claim + d.label}
            columns={[
              {
                id: 'who',
                title: t('sieges.authority'),
                cell: (d) => <Name>{d.authority}</Name>,
                claims: (d) => [d.claim],
              },
              { id: 'label', title: t('sieges.label'), cell: (d) => <Name>{d.label}</Name> },
              { id: 'days', title: t('story.days'), cell: (d) => days(d.from, d.to) || t('story.undated') },
            ]}
          />
        )}
      </section>
    </>
  )
}
