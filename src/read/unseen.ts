// Characters that no reader sees: soft hyphens, zero-width spaces and joiners, marks of direction, control characters, halves of a
// pair. A text is read without them, and what was found is put back where it stands in the text as published.
import type { Reading, Report, Span } from '../model/index.ts'

const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff0-\ufff8\ufffe\uffff]|[\ufe00-\ufe0f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

/** A report without what no reader sees, and where each of its UTF-16 units stands in the report as published. */
export interface Bared {
  readonly report: Report
  readonly at: Int32Array
}

/** The report without unseen characters; null where it has none, as nearly all. Linear in the text. */
export function bared(report: Report): Bared | null {
  const { text, title } = report
  if (!UNSEEN.test(text)) return null
  const all = new RegExp(UNSEEN, 'g')
  const at = new Int32Array(text.length)
  let [bare, from, n] = ['', 0, 0]
  const keep = (to: number): void => {
    bare += text.slice(from, to)
    for (let i = from; i < to; i++) at[n++] = i
  }
  for (const found of text.matchAll(all)) {
    keep(found.index)
    from = found.index + found[0].length
  }
  keep(text.length)
  return { report: { ...report, text: bare, title: title?.replace(all, '') ?? null }, at: at.subarray(0, n) }
}

/** Where a span of the bare text stands in the text as published; what is unseen at its ends is left out. */
export function spanBack({ start, end }: Span, at: Int32Array): Span {
  return { start: at[start] as number, end: (at[end - 1] as number) + 1 }
}

/** The id of a claim by where its words stand in the text as published. */
export function idBack(id: string, at: Int32Array): string {
  return id.replace(/:(\d+)-(\d+):/, (_, start, end) => {
    const span = spanBack({ start: Number(start), end: Number(end) }, at)
    return `:${span.start}-${span.end}:`
  })
}

/** A reading of the bare text as one of the report as published: the same names, other offsets, the exact words as evidence. */
export function readingBack(reading: Reading, report: Report, at: Int32Array): Reading {
  const back = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(back)
    if (typeof value !== 'object' || value === null) return value
    if (isSpan(value)) return spanBack(value, at)
    return Object.fromEntries(Object.entries(value).map(([key, of]) => [key, back(of)]))
  }
  const { mentions, places, quotes, claims, notes } = reading
  const found = back({ mentions, places, quotes, claims, notes }) as Omit<Reading, 'report' | 'reader' | 'tokens'>
  return {
    ...reading,
    ...found,
    report,
    claims: found.claims.map((claim) => {
      const [first, ...more] = claim.evidence.map((e) => ({
        ...e,
        quote: report.text.slice(e.span.start, e.span.end),
      }))
      return { ...claim, id: idBack(claim.id, at), evidence: [first ?? claim.evidence[0], ...more] }
    }),
  }
}

function isSpan(value: object): value is Span {
  return Object.keys(value).length === 2 && 'start' in value && 'end' in value
}
