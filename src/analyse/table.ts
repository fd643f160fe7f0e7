// View 4: what was on the table, who proposed, accepted, refused or kept silent, and what moved since the last round.
import type { Talks, TermWord } from '../model/index.ts'
import { asked } from './coverage.ts'
import {
  type Citation,
  citationsOf,
  citedBeside,
  type Materials,
  namesOf,
  type Row,
  type View,
  type ViewFilter,
} from './materials.ts'

/** One row for each round, then one for each term with every party's last word. */
export function tableView(m: Materials, filter: ViewFilter = {}): View {
  const { known, today, coverage, picks } = asked(m, filter)
  const talks = known.story.episodes.filter(
    (e): e is Talks =>
      e.kind === 'talks' &&
      picks(
        [e.place],
        [...e.parties, ...e.mediators, ...e.hosts],
        e.phases[0]?.from ?? null,
        e.phases.at(-1)?.to ?? null,
      ),
  )
  const byId = new Map(known.story.episodes.flatMap((e) => (e.kind === 'talks' ? [[e.id, e] as const] : [])))
  const rows = talks.flatMap((t): Row[] => [
    ...t.rounds.map((r) => ({
      id: `${t.id}#round-${r.number}`,
      cells: {
        talks: t.place?.name ?? 'place unknown',
        track: trackOf(t, byId),
        what: `round ${r.number}`,
        from: r.when.from,
        to: r.when.to,
        hosts: namesOf(t.hosts, t.place),
        mediators: namesOf(t.mediators, t.place),
        parties: namesOf(r.parties, t.place),
        words: null,
        moved: null,
        changed: null,
      },
      citations: roundCitations(known, r),
    })),
    ...t.terms.map((term) => ({
      id: `${t.id}#${term.topic}`,
      cells: {
        talks: t.place?.name ?? 'place unknown',
        track: trackOf(t, byId),
        what: term.topic,
        from: t.phases[0]?.from ?? null,
        to: t.phases.at(-1)?.to ?? null,
        hosts: namesOf(t.hosts, t.place),
        mediators: namesOf(t.mediators, t.place),
        parties: namesOf(
          term.words.map((w) => w.party),
          t.place,
        ),
        words: term.words.map((w) => `${w.party.name}: ${w.word}${w.date ? ` (${w.date})` : ''}`),
        moved: term.moved,
        changed: term.words.flatMap(changeOf),
      },
      citations: citationsOf(
        known,
        [
          ...term.words,
          ...term.words.flatMap((w) => (w.before !== null && changeOf(w).length > 0 ? [w.before] : [])),
        ].flatMap((w) => w.claim ?? []),
      ),
    })),
  ])
  return {
    name: 'table',
    question:
      'What was on the table, who proposed, accepted, refused or kept silent, and what moved since the last round?',
    asOf: today,
    columns: ['talks', 'what', 'from', 'to', 'track', 'hosts', 'mediators', 'parties', 'words', 'moved', 'changed'],
    rows,
    totals: { talks: talks.length, rounds: talks.reduce((n, t) => n + t.rounds.length, 0) },
    coverage,
  }
}

/** The towns of a track, in the order in which they were sat in; empty where there is but one. */
function trackOf(t: Talks, byId: ReadonlyMap<string, Talks>): readonly string[] {
  const towns = t.track.flatMap((id) => byId.get(id)?.place?.name ?? [])
  return new Set(towns).size > 1 ? towns.filter((town, i) => town !== towns[i - 1]) : []
}

/** What a party's word on a term was before the last round, and is now; nothing where it is the same or had been none. */
function changeOf({ party, word, before }: TermWord): readonly string[] {
  if (before === null || before.word === word) return []
  return [`${party.name}: ${before.word}${before.date ? ` (${before.date})` : ''} → ${word}`]
}

/** The words that tell of a round, and those that name who mediates and hosts; each once. */
function roundCitations(m: Materials, r: Talks['rounds'][number]): readonly Citation[] {
  const told =
    r.words === undefined
      ? citationsOf(m, r.claims)
      : [...citedBeside(m, r.claims[0] ?? '', r.words), ...citationsOf(m, r.claims.slice(1))]
  const named = (r.beside ?? []).flatMap((b) => citedBeside(m, b.claim, b.words))
  return [...new Map([...told, ...named].map((c) => [`${c.report} ${c.words}`, c])).values()]
}
