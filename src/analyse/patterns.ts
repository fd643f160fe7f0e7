// View 8: after one town gave in, which towns got the same terms.
import type { Deal } from '../model/index.ts'
import { asked } from './coverage.ts'
import {
  citationsWith,
  compare,
  daysBetween,
  lateRow,
  type Materials,
  namesOf,
  type View,
  type ViewFilter,
} from './materials.ts'

/** Deals that gave in, or were told to; a rumour is the beginning of none. */
const GIVEN: ReadonlySet<string> = new Set(['agreed', 'carried out'])
const BEGUN: ReadonlySet<string> = new Set(['demanded', 'agreed', 'carried out'])

function firstOf(d: Deal, names: ReadonlySet<string>): string | null {
  return (d.phases.find((p) => names.has(p.name)) ?? d.phases[0])?.from ?? null
}

/** Days from the day one town gave in to the first demand on the next; from its first day where that came before. */
function daysLater(before: Deal, d: Deal): number | null {
  const next = firstOf(d, BEGUN)
  const gave = daysBetween(firstOf(before, GIVEN), next)
  return gave !== null && gave >= 0 ? gave : daysBetween(firstOf(before, BEGUN), next)
}

function isTieOnly(d: Deal): boolean {
  return d.phases.every((p) => p.name === 'tied')
}

/** A town that is only said to be tied to others is told once: with its first deal that shows more, else with the first tie. */
function withoutTies(deals: readonly Deal[]): readonly Deal[] {
  const kept = new Map<string, Deal>()
  const rows: Deal[] = []
  const key = (d: Deal): string => d.place?.name ?? d.id
  for (const d of deals) if (!isTieOnly(d) && !kept.has(key(d))) kept.set(key(d), d)
  for (const d of deals) {
    const into = kept.get(key(d))
    if (!isTieOnly(d)) rows.push(d)
    else if (!into) {
      kept.set(key(d), d)
      rows.push(d)
    }
  }
  return rows.map((d) => {
    if (kept.get(key(d)) !== d) return d
    const ties = deals.filter((e) => e !== d && isTieOnly(e) && key(e) === key(d))
    if (ties.length === 0) return d
    const union = <T>(of: (e: Deal) => readonly T[]): readonly T[] => [...new Set([d, ...ties].flatMap(of))]
    return {
      ...d,
      phases: isTieOnly(d) ? [...d.phases, ...ties.flatMap((t) => t.phases)] : d.phases,
      claims: union((e) => e.claims),
      beside: union((e) => e.beside ?? []),
      sources: union((e) => e.sources),
      linked: union((e) => e.linked),
    }
  })
}

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
  const picked = withoutTies(all).filter((d) =>
    picks([d.place, ...chain(d).map((e) => e.place)], d.parties, begun(d), d.phases.at(-1)?.from ?? null),
  )
  const rows = [...picked]
    .sort((a, b) => compare(begun(a) ?? '', begun(b) ?? '') || compare(a.id, b.id))
    .map((d) => {
      const before = d.after ? byId.get(d.after) : undefined
      return lateRow(
        d.id,
        {
          place: d.place?.name ?? null,
          date: begun(d),
          stage: d.phases.map((p) => `${p.name}${p.from ? ` ${p.from}` : ''}`),
          terms: d.topics,
          parties: namesOf(d.parties, d.place),
          after: before?.place?.name ?? null,
          daysLater: before ? daysLater(before, d) : null,
          tiedTo: [...new Set(d.linked.flatMap((id) => byId.get(id)?.place?.name ?? []))],
          sources: d.sources.length,
        },
        () => citationsWith(known, d.claims, d.beside),
      )
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
