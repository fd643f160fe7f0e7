// Invented reports with claims made by hand, for tests: each line is a sentence and what it says.
import { createHash } from 'node:crypto'
import {
  type Act,
  type Amount,
  type Claim,
  evidenceOf,
  type Kind,
  type Mode,
  type Party,
  type Place,
  type Report,
  type Span,
  type Status,
  type Topic,
} from '../model/index.ts'
import type { LinkInput } from './prepare.ts'

/** What a sentence says. Names with `=id` are known: `Syria=state/syria`. Places are towns unless they begin with `country:`. */
export interface Said {
  readonly act: Act
  readonly mode?: Mode
  readonly kind?: Kind
  readonly status?: Status
  readonly topics?: readonly Topic[]
  readonly by?: string
  readonly to?: string
  readonly at?: string
  /** `30 trucks`: how many, of what. */
  readonly n?: string
  readonly says?: string
  /** Who passes it on. */
  readonly via?: readonly string[]
  /** A day, or two with `..` between. */
  readonly when?: string
  /** The words that tell the day. */
  readonly time?: string
  /** The words it rests on; by default the sentence. */
  readonly words?: string
}

/** A sentence for tests, and the one or two claims made of it. */
export type Line = readonly [sentence: string, said?: Said, also?: Said]

function listed(text: string | undefined): readonly string[] {
  return (text ?? '').split(';').flatMap((x) => x.trim() || [])
}

function partyOf(spec: string, text: string, at: Span): Party {
  const [name = '', id] = spec.split('=')
  const start = text.indexOf(name, at.start)
  const span = start >= 0 && start + name.length <= at.end ? { start, end: start + name.length } : null
  return { name, text: name, span, actor: id ?? null }
}

function placeOf(spec: string, text: string, at: Span, country: string): Place {
  const wide = spec.startsWith('country:')
  const name = wide ? spec.slice(8) : spec
  const inside = text.indexOf(name, at.start)
  const start = inside >= 0 && inside < at.end ? inside : text.lastIndexOf(name, at.start)
  return {
    text: name,
    span: start >= 0 ? { start, end: start + name.length } : null,
    name,
    id: `test/${name.toLowerCase().replaceAll(' ', '-')}`,
    lat: wide ? null : name.length,
    lon: wide ? null : name.length,
    country,
    precision: wide ? 'country' : 'settlement',
    how: 'curated',
  }
}

function amountOf(spec: string): Amount {
  const [n = '0', ...of] = spec.split(' ')
  const best = Number(n.replaceAll(',', ''))
  return { low: best, best, high: best, unit: null, of: of.join(' ') || null, text: spec, span: null }
}

/** A report of a day by an outlet, with the claims of its lines. A line `''` begins a paragraph. */
export function invented(day: string, outlet: string, country: string, ...lines: readonly Line[]): LinkInput {
  const text = lines.map(([s]) => (s === '' ? '\n' : s)).join(' ')
  const id = createHash('sha256').update(`${day}${outlet}${text}`).digest('hex')
  const report: Report = { id, text, title: null, outlet, published: day, language: 'en', source: null }
  const claims: Claim[] = []
  let from = 0
  for (const [sentence, ...all] of lines) {
    if (sentence === '') continue
    const start = text.indexOf(sentence, from)
    const at = { start, end: start + sentence.length }
    from = at.end
    for (const said of all) if (said) claims.push(claimOf(report, said, at, country, claims.length))
  }
  return { report, claims }
}

function claimOf(report: Report, said: Said, at: Span, country: string, n: number): Claim {
  const { text, id } = report
  const start = said.words === undefined ? at.start : text.indexOf(said.words, at.start)
  const span = { start, end: start + (said.words?.length ?? at.end - at.start) }
  const [from = '', to = from] = (said.when ?? '').split('..')
  const named = said.says !== undefined && /^\p{Lu}/u.test(said.says)
  return {
    id: `${id}:${span.start}-${span.end}:${said.act}${n > 0 ? `:${n}` : ''}`,
    report: id,
    act: said.act,
    mode: said.mode ?? null,
    kind: said.kind ?? null,
    status: said.status ?? 'happened',
    topics: said.topics ?? [],
    actors: listed(said.by).map((p) => partyOf(p, text, at)),
    recipients: listed(said.to).map((p) => partyOf(p, text, at)),
    places: listed(said.at).map((p) => placeOf(p, text, at, country)),
    when: said.when === undefined ? null : { from, to, basis: 'stated', text: said.time ?? null, span: null },
    amounts: listed(said.n).map(amountOf),
    speaker: said.says === undefined ? null : { name: said.says, named, via: said.via ?? [], span: null, actor: null },
    evidence: [evidenceOf(text, span, at)],
    confidence: 0.9,
    maker: { by: 'rule', name: 'test', version: '1' },
  }
}
