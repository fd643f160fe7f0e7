// View 4: what was on the table, who proposed, accepted, refused or kept silent, and what moved since the last round.
import type { Talks } from '../model/index.ts'
import { asked } from './coverage.ts'
import { citationsOf, citedBeside, type Materials, namesOf, type Row, type View, type ViewFilter } from './materials.ts'

/** One row for each round, then one for each term with every party's last word. */
export function tableView(m: Materials, filter: ViewFilter = {}): View {
  const { known, today, coverage, picks } = asked(m, filter)
  const talks = known.story.episodes.filter(
    (e): e is Talks =>
      e.kind === 'talks' &&
      picks([e.place], [...e.parties, ...e.mediators], e.phases[0]?.from ?? null, e.phases.at(-1)?.to ?? null),
  )
  const rows = talks.flatMap((t): Row[] => [
    ...t.rounds.map((r) => ({
      id: `${t.id}#round-${r.number}`,
      cells: {
        talks: t.place?.name ?? 'place unknown',
        what: `round ${r.number}`,
        from: r.when.from,
        to: r.when.to,
        mediators: namesOf(t.mediators),
        parties: namesOf(r.parties),
        words: null,
        moved: null,
      },
      citations:
        r.words === undefined
          ? citationsOf(known, r.claims)
          : [...citedBeside(known, r.claims[0] ?? '', r.words), ...citationsOf(known, r.claims.slice(1))],
    })),
    ...t.terms.map((term) => ({
      id: `${t.id}#${term.topic}`,
      cells: {
        talks: t.place?.name ?? 'place unknown',
        what: term.topic,
        from: t.phases[0]?.from ?? null,
        to: t.phases.at(-1)?.to ?? null,
        mediators: namesOf(t.mediators),
        parties: namesOf(term.words.map((w) => w.party)),
        words: term.words.map((w) => `${w.party.name}: ${w.word}${w.date ? ` (${w.date})` : ''}`),
        moved: term.moved,
      },
      citations: citationsOf(
        known,
        term.words.flatMap((w) => w.claim ?? []),
      ),
    })),
  ])
  return {
    name: 'table',
    question:
      'What was on the table, who proposed, accepted, refused or kept silent, and what moved since the last round?',
    asOf: today,
    columns: ['talks', 'what', 'from', 'to', 'mediators', 'parties', 'words', 'moved'],
    rows,
    totals: { talks: talks.length, rounds: talks.reduce((n, t) => n + t.rounds.length, 0) },
    coverage,
  }
}
