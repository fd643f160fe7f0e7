// A reading as rows: every part of a claim in its own table, and its JSON beside them, so that it comes back as it was given.
import type { Insertable } from 'kysely'
import type { Claim, Place, Reading, Report, Speaker } from '../model/index.ts'
import { sha256 } from './log.ts'
import type { Tables } from './schema.ts'
import { fold } from './search.ts'

/** Rows to insert, by table. */
export type Rows = { [T in keyof Tables]?: Insertable<Tables[T]>[] }

function put<T extends keyof Tables>(rows: Rows, table: T, row: Insertable<Tables[T]>): void {
  const list: Insertable<Tables[T]>[] = rows[table] ?? []
  list.push(row)
  ;(rows as Record<T, Insertable<Tables[T]>[]>)[table] = list
}

/** Puts a report. */
export function putReport(rows: Rows, key: number, r: Report, added: string): void {
  put(rows, 'report', {
    key,
    id: r.id,
    text: r.text,
    title: r.title,
    outlet: r.outlet,
    published: r.published,
    day: dayOf(r.published),
    language: r.language,
    source: r.source,
    added,
  })
}

/** The day of an ISO date, or null. */
export function dayOf(published: string | null): string | null {
  return published && /^\d{4}-\d{2}-\d{2}/.test(published) ? published.slice(0, 10) : null
}

/** What of a claim is stored as JSON: all but what its row and its report say. */
function bareClaim({ id: _id, report: _report, ...rest }: Claim): string {
  return JSON.stringify(rest)
}

/** Puts all of a reading but its report; gives back its seal. `next` counts the claims' keys. */
export function putReading(rows: Rows, key: number, r: Reading, added: string, next: { claim: number }): string {
  const mentions = JSON.stringify(r.mentions)
  const places = JSON.stringify(r.places)
  const notes = JSON.stringify(r.notes)
  const quotes = r.quotes.map((q) => JSON.stringify(q))
  const claims = r.claims.map(bareClaim)
  const seal = sealOf(r.report.text, { reader: r.reader, tokens: r.tokens, mentions, places, notes }, quotes, claims)
  put(rows, 'reading', {
    report_key: key,
    reader: r.reader,
    tokens: r.tokens,
    claims: claims.length,
    quotes: quotes.length,
    mentions,
    places,
    notes,
    seal,
    added,
  })
  r.quotes.forEach((q, ordinal) => {
    put(rows, 'quote', {
      report_key: key,
      ordinal,
      ...speakerColumns(q.speaker),
      direct: q.direct ? 1 : 0,
      start_at: q.span.start,
      end_at: q.span.end,
      json: quotes[ordinal] as string,
    })
  })
  r.claims.forEach((claim, ordinal) => {
    putClaim(rows, ++next.claim, key, ordinal, claim, r.report, claims[ordinal] as string)
  })
  return seal
}

/** The seal of a reading: SHA-256 of its report's text and its stored parts, each on its own line. */
export function sealOf(
  text: string,
  r: {
    readonly reader: string
    readonly tokens: number
    readonly mentions: string
    readonly places: string
    readonly notes: string
  },
  quotes: readonly string[],
  claims: readonly string[],
): string {
  return sha256(
    [JSON.stringify(text), r.reader, r.tokens, r.mentions, r.places, r.notes, ...quotes, ...claims].join('\n'),
  )
}

function speakerColumns(s: Speaker | null) {
  return {
    speaker: s?.name ?? null,
    speaker_folded: s ? fold(s.name) : null,
    speaker_actor: s?.actor ?? null,
    named: s ? (s.named ? 1 : 0) : null,
  }
}

/** How reviewed a claim is, as its row keeps it. */
interface Reviewed {
  readonly review: string
  readonly corrected: string | null
}

/** Puts a claim with its parts; `json` is the claim as it was read, `c` the claim as it now is. */
export function putClaim(
  rows: Rows,
  key: number,
  report: number,
  ordinal: number,
  c: Claim,
  r: Report,
  json: string,
  reviewed: Reviewed = { review: 'open', corrected: null },
): void {
  const first = c.evidence[0]
  const published = dayOf(r.published)
  const stated = c.when !== null && (c.when.from !== null || c.when.to !== null)
  const from = stated ? (c.when?.from ?? null) : published
  const to = stated ? (c.when?.to ?? null) : published
  put(rows, 'claim', {
    key,
    id: c.id,
    report_key: report,
    ordinal,
    act: c.act,
    mode: c.mode,
    kind: c.kind,
    status: c.status,
    ...speakerColumns(c.speaker),
    day_from: from,
    day_to: to,
    dated: from !== null || to !== null ? 1 : 0,
    day: from ?? to ?? '',
    start_at: first.span.start,
    end_at: first.span.end,
    confidence: c.confidence,
    maker_by: c.maker.by,
    maker_name: c.maker.name,
    json,
    ...reviewed,
  })
  for (const role of ['actor', 'recipient'] as const) {
    c[`${role}s`].forEach((p, i) => {
      put(rows, 'claim_party', { claim_key: key, role, ordinal: i, name: p.name, folded: fold(p.name), actor: p.actor })
    })
  }
  c.places.forEach((p, i) => {
    put(rows, 'claim_place', {
      claim_key: key,
      ordinal: i,
      name: p.name,
      folded: fold(p.name),
      place: p.id,
      lat: p.lat,
      lon: p.lon,
      country: p.country,
      precision: p.precision,
    })
  })
  for (const topic of new Set(c.topics)) put(rows, 'claim_topic', { claim_key: key, topic })
  c.amounts.forEach((a, i) => {
    put(rows, 'claim_amount', {
      claim_key: key,
      ordinal: i,
      low: a.low,
      best: a.best,
      high: a.high,
      unit: a.unit,
      counted: a.of,
    })
  })
  c.evidence.forEach((e, i) => {
    put(rows, 'evidence', {
      claim_key: key,
      ordinal: i,
      start_at: e.span.start,
      end_at: e.span.end,
      sentence_start: e.sentence.start,
      sentence_end: e.sentence.end,
    })
  })
  const sentences = new Map(c.evidence.map((e) => [e.sentence.start, r.text.slice(e.sentence.start, e.sentence.end)]))
  put(rows, 'claim_words', {
    rowid: key,
    words: [...sentences.values()].join('\n'),
    actors: namesOf(c.actors),
    recipients: namesOf(c.recipients),
    places: namesOf(c.places),
    speaker: c.speaker ? fold(c.speaker.name) : '',
  })
}

function namesOf(named: readonly { readonly name: string; readonly text: string }[] | readonly Place[]): string {
  const names = named.flatMap((n) => (n.name === n.text ? [n.name] : [n.name, n.text]))
  return names.map(fold).join(' \n ')
}
