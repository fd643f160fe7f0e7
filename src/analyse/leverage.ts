// View 9: who says they can move whom, with what, and has it been used.
import type { ActorRef, Leverage } from '../model/index.ts'
import { actorById, headOf } from '../vocab/actors/index.ts'
import { asked } from './coverage.ts'
import { citationsWith, type Materials, type View, type ViewFilter } from './materials.ts'

const USED = 'said to have been used'
const UNUSED = 'no use in this record; said not to have been used'

/** The state that a government, and the name it goes by, stand for; else the name. */
function keyOf(ref: ActorRef): string {
  const actor = ref.id.startsWith('government/') ? actorById(ref.id) : undefined
  return actor ? headOf(actor).id : ref.id.startsWith('seen/') ? ref.name.toLowerCase() : ref.id
}

/** Pairs of the same two, each once: a state and its government are one; what a sentence and a part of it say is said once. */
function foldedPairs(m: Materials, all: readonly Leverage[]): Leverage[] {
  const byPair = new Map<string, Leverage[]>()
  for (const l of all) {
    const key = `${keyOf(l.who)}>${keyOf(l.over)}`
    byPair.set(key, [...(byPair.get(key) ?? []), l])
  }
  return [...byPair.values()].map((list) => {
    const first = list.toSorted((a, b) => b.claims.length - a.claims.length)[0] as Leverage
    if (list.length === 1) return first
    const union = <T>(of: (l: Leverage) => readonly T[]): readonly T[] => [...new Set(list.flatMap(of))]
    const sentences = (l: Leverage): readonly string[] =>
      l.claims.flatMap((id) => m.claims.get(id)?.sentence.text ?? [])
    // One who is quoted goes before the house that quotes him.
    const houses = new Set(m.reports.flatMap((r) => r.outlet ?? []))
    const spoken = list.filter((l) => !l.says.every((s) => houses.has(s)))
    const kept = list.filter(
      (l) => spoken.includes(l) || !spoken.some((o) => sentences(l).every((s) => sentences(o).includes(s))),
    )
    const beside = union((l) => l.beside ?? [])
    return {
      ...first,
      means: list.find((l) => l.means !== null)?.means ?? null,
      says: [...new Set(kept.flatMap((l) => l.says))],
      claims: [...new Set(kept.flatMap((l) => l.claims))],
      used: union((l) => l.used),
      unused: union((l) => l.unused),
      ...(beside.length > 0 ? { beside } : {}),
    }
  })
}

/** Leverage as it is said: used first, then in the order of who. */
export function leverageView(m: Materials, filter: ViewFilter = {}): View {
  const { known, today, coverage, picks } = asked(m, filter)
  const picked = known.story.leverage.filter((l) => {
    const days = l.claims.flatMap((id) => known.claims.get(id)?.report.published?.slice(0, 10) ?? []).sort()
    const places = l.claims
      .flatMap((id) => known.claims.get(id)?.claim.places ?? [])
      .map((p) => ({ id: p.id ?? '', name: p.name }))
    return picks(places, [l.who, l.over], days[0] ?? null, days.at(-1) ?? null)
  })
  const rows = foldedPairs(known, picked)
    .sort((a, b) => Number(b.used.length > 0) - Number(a.used.length > 0))
    .map((l) => ({
      id: l.id,
      cells: {
        who: l.who.name,
        over: l.over.name,
        with: l.means,
        says: l.says,
        used: l.used.length > 0 ? USED : l.unused.length > 0 ? UNUSED : 'no use in this record',
        claims: l.claims.length,
      },
      citations: citationsWith(known, [...l.claims, ...l.used], l.beside),
    }))
  return {
    name: 'leverage',
    question: 'Who says they can move whom, with what, and has it been used?',
    asOf: today,
    columns: ['who', 'over', 'with', 'says', 'used', 'claims'],
    rows,
    totals: { pairs: rows.length, used: rows.filter((r) => r.cells.used === USED).length },
    coverage,
  }
}
