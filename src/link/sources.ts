// Which reports stand for one independent source: copies, rewrites, and papers that print the same agency report.
import type { SourceGroup } from '../model/index.ts'
import { isAgency } from './credits.ts'
import { plusDays } from './days.ts'
import { compare } from './linked-claim.ts'
import type { KeptReport } from './prepare.ts'
import { marksOf, resemblance, sharedParagraphs } from './sketch.ts'
import { hashOf } from './words.ts'

/** Shared shingles from which two texts are one text with small changes. */
const COPY = 0.8
const REWRITE = 0.45
/** Share of the shorter text in common paragraphs from which one was made from the other. */
const PARAGRAPHS = 0.25
/** What two papers that credit the same agency must have in common; texts that have nothing to do with each other have none of it. */
const SAME_WIRE = 0.05

/** Why two reports are one source, and how alike they are; null where they are two. */
export function tieOf(a: KeptReport, b: KeptReport): { why: 'copy' | 'rewrite' | 'wire'; similarity: number } | null {
  const alike = resemblance(a.sketch, b.sketch)
  if (alike >= COPY) return { why: 'copy', similarity: alike }
  const parts = sharedParagraphs(a.sketch, b.sketch)
  const most = Math.max(alike, parts)
  const wire = (a.credit !== null || b.credit !== null) && a.origin === b.origin && a.facts.outlet !== b.facts.outlet
  if (wire && most >= SAME_WIRE) return { why: 'wire', similarity: most }
  if (alike >= REWRITE || parts >= PARAGRAPHS) return { why: 'rewrite', similarity: most }
  return null
}

/** By what reports that may be one source find each other: their texts, and the house and the day of what an agency sends out. */
export function marksIn({
  sketch,
  origin,
  credit,
  facts,
}: Pick<KeptReport, 'sketch' | 'origin' | 'credit' | 'facts'>): readonly number[] {
  const day = facts.published?.slice(0, 10)
  if (day === undefined || (credit === null && !isAgency(facts.outlet))) return marksOf(sketch)
  // What is credited to an agency was sent out that day or within the two before.
  const days = credit === null ? [day] : [day, plusDays(day, -1), plusDays(day, -2)]
  return [...marksOf(sketch), ...days.map((d) => hashOf(`${origin} ${d}`))]
}

/** The groups of a set of reports, each report in one, sorted by id. Depends on the set alone. */
export function groupsOf(reports: readonly KeptReport[]): readonly SourceGroup[] {
  const byMark = new Map<number, number[]>()
  reports.forEach((report, i) => {
    for (const mark of marksIn(report)) {
      const there = byMark.get(mark)
      if (there) there.push(i)
      else byMark.set(mark, [i])
    }
  })
  const top = reports.map((_, i) => i)
  const find = (i: number): number => {
    let at = i
    while (top[at] !== at) at = top[at] = top[top[at] as number] as number
    return at
  }
  const ties = new Map<number, { why: 'copy' | 'rewrite' | 'wire'; similarity: number }[]>()
  const tried = new Set<number>()
  for (const there of byMark.values()) {
    for (let x = 0; x < there.length; x++) {
      for (let y = x + 1; y < there.length; y++) {
        const a = there[x] as number
        const b = there[y] as number
        const pair = a * reports.length + b
        if (tried.has(pair)) continue
        tried.add(pair)
        const tie = tieOf(reports[a] as KeptReport, reports[b] as KeptReport)
        if (tie === null) continue
        const [s, t] = [find(a), find(b)]
        ties.set(t, [...(ties.get(t) ?? []), ...(s === t ? [] : (ties.get(s) ?? [])), tie])
        if (s !== t) top[s] = t
      }
    }
  }
  const members = new Map<number, KeptReport[]>()
  reports.forEach((report, i) => {
    members.set(find(i), [...(members.get(find(i)) ?? []), report])
  })
  const groups = [...members].map(([root, list]) => groupOf(list, ties.get(root) ?? []))
  return groups.sort((a, b) => compare(a.id, b.id))
}

const STRENGTH = ['copy', 'rewrite', 'wire'] as const

function groupOf(
  members: readonly KeptReport[],
  ties: readonly { readonly why: 'copy' | 'rewrite' | 'wire'; readonly similarity: number }[],
): SourceGroup {
  const list = [...members].sort(
    (a, b) => compare(a.facts.published ?? '9999', b.facts.published ?? '9999') || compare(a.facts.id, b.facts.id),
  )
  const first = list[0] as KeptReport
  const why = ties.reduce((worst, t) => Math.max(worst, STRENGTH.indexOf(t.why)), -1)
  return {
    id: `source/${first.facts.id.slice(0, 16)}`,
    origin: list.find((r) => r.credit !== null)?.credit ?? first.facts.outlet ?? first.origin,
    reports: list.map((r) => r.facts.id),
    why: STRENGTH[why] ?? 'alone',
    similarity: ties.length === 0 ? 1 : Math.min(...ties.map((t) => t.similarity)),
  }
}
