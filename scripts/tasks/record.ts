// npm run predict -- record: whole reports to claims and quotations, in the format of ../shared/score.
import { createHash } from 'node:crypto'
import type { Claim, Party, Quote, Report, Speaker } from '../../src/model/index.ts'
import { read } from '../../src/read/read.ts'

/** Claims and direct quotations of one report. */
export function predict(input: Record<string, unknown>): object {
  const reading = read(reportOf(input))
  return { events: reading.claims.map(eventOf), quotes: reading.quotes.map(quoteOf) }
}

/** A report from the inputs of a gold line; whatever the line lacks is null. */
export function reportOf(input: Record<string, unknown>): Report {
  const text = String(input.text ?? '')
  const string = (key: string): string | null =>
    typeof input[key] === 'string' && input[key] !== '' ? (input[key] as string) : null
  const date = string('date')
  return {
    id: createHash('sha256').update(text, 'utf8').digest('hex'),
    text,
    title: string('title'),
    outlet: string('source'),
    published: date && /^\d{4}-\d{2}-\d{2}/.test(date) ? date : null,
    language: 'en',
    source: string('url'),
  }
}

function partyOf(party: Party): object {
  return { name: party.name, text: party.text }
}

function speakerOf(speaker: Speaker | null): object | null {
  return speaker && { name: speaker.name, named: speaker.named }
}

/** One claim as the scorer wants it. */
export function eventOf(claim: Claim): object {
  return {
    act: claim.act,
    mode: claim.mode,
    status: claim.status,
    topic: claim.topics,
    actor: claim.actors.map(partyOf),
    recipient: claim.recipients.map(partyOf),
    place: claim.places.map((p) => ({ name: p.name, text: p.text, lat: p.lat, lon: p.lon })),
    speaker: speakerOf(claim.speaker),
    quantity: claim.amounts.map((a) => ({ n: a.best, of: a.of })),
    evidence: { ...claim.evidence[0].span },
    confidence: claim.confidence,
  }
}

function quoteOf(quote: Quote): object {
  return { ...quote.span, direct: quote.direct, speaker: speakerOf(quote.speaker) }
}
