// View 8: after one town gave in, which towns got the same terms.
import type { Deal } from '../model/index.ts'
import { asked } from './coverage.ts'
import {
  citationsWith,
  compare,
  daysBetween,
  type Materials,
  namesOf,
  type View,
  type ViewFilter,
} from './materials.ts'

/** Local deals in the order of their days, each with the deal whose terms it repeats and the deals it is tied to. */
export function patternsView(m: Materials, filter: ViewFilter = {}): View {
  const { known, today, coverage, picks } = asked(m, filter)
  const all = known.story.episodes.filter((e): e is Deal => e.kind === 'deal')
  const byId = new Map(all.map((d) => [d.id, d]))
  const begun = (d: Deal): string | null => d.phases[0]?.from ?? null
  const chain = (d: Deal): readonly Deal[] => {
    const found: Deal[] = []
    for (let at: Deal | undefined = d; at?.after && found.length < 20; ) {
      at = byId.get(at.after)
      if (!at || found.includes(at)) break
      found.push(at)
    }
    return found
  }
  const picked = all.filter((d) =>
    picks([d.place, ...chain(d).map((e) => e.place)], d.parties, begun(d), d.phases.at(-1)?.from ?? null),
  )
  const rows = [...picked]
    .sort((a, b) => compare(begun(a) ?? '', begun(b) ?? '') || compare(a.id, b.id))
    .map((d) => {
      const before = d.after ? byId.get(d.after) : undefined
      return {
        id: d.id,
        cells: {
          place: d.place?.name ?? null,
          date: begun(d),
          stage: d.phases.map((p) => `${p.name}${p.from ? ` ${p.from}` : ''}`),
          terms: d.topics,
          parties: namesOf(d.parties),
          after: before?.place?.name ?? null,
          daysLater: before ? daysBetween(begun(before), begun(d)) : null,
          tiedTo: [...new Set(d.linked.flatMap((id) => byId.get(id)?.place?.name ?? []))],
          sources: d.sources.length,
        },
        citations: citationsWith(known, d.claims, d.beside),
      }
    })
  return {
    name: 'patterns',
    question: 'After one town gave in, which towns got the same terms?',
    asOf: today,
    columns: ['place', 'date', 'stage', 'terms', 'parties', 'after', 'daysLater', 'tiedTo', 'sources'],
    rows,
    totals: { deals: picked.length, repeats: picked.filter((d) => d.after !== null && byId.has(d.after)).length },
    coverage,
  }
}
