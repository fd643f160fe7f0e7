// View 9: who says they can move whom, with what, and has it been used.
import { asked } from './coverage.ts'
import { citationsWith, type Materials, type View, type ViewFilter } from './materials.ts'

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
  const rows = [...picked]
    .sort((a, b) => Number(b.used.length > 0) - Number(a.used.length > 0))
    .map((l) => ({
      id: l.id,
      cells: {
        who: l.who.name,
        over: l.over.name,
        with: l.means,
        says: l.says,
        used: l.used.length > 0 ? 'said to have been used' : 'no use in this record',
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
    totals: { pairs: picked.length, used: picked.filter((l) => l.used.length > 0).length },
    coverage,
  }
}
