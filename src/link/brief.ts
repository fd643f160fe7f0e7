// What comparing needs of a claim, written down small: a new claim is held against hundreds of old ones, most of them in vain.
import type { Act, Mode, PlaceRef } from '../model/index.ts'
import type { Brief, Parties } from './features.ts'

type Written = readonly [
  act: Act,
  mode: Mode | null,
  planned: 0 | 1,
  dated: 0 | 1,
  ownPlace: 0 | 1,
  from: number | null,
  to: number | null,
  day: number | null,
  sentence: number,
  thread: number | null,
  standing: string | null,
  country: string | null,
  places: readonly (readonly [id: string, precision: PlaceRef['precision'], lat: number | null, lon: number | null])[],
  amounts: readonly (readonly [unit: string | null, best: number, of: string | null])[],
  actors: WrittenParties,
  recipients: WrittenParties,
  spots: readonly number[],
  stems: string,
  weights: string,
  norm: number,
]

type WrittenParties = readonly [ids: readonly string[], sides: readonly string[], known: 0 | 1]

const bit = (is: boolean): 0 | 1 => (is ? 1 : 0)
/** An open day is no number, which JSON has no word for. */
const orNull = (day: number): number | null => (Number.isNaN(day) ? null : day)
const orNaN = (day: number | null): number => day ?? Number.NaN
const lastNumber = (at: string): number => Number(at.slice(at.lastIndexOf(':') + 1))

/** A brief as text. The report it is of is not written. */
export function writtenBrief(b: Brief): string {
  const written: Written = [
    b.act,
    b.mode,
    bit(b.planned),
    bit(b.dated),
    bit(b.ownPlace),
    orNull(b.from),
    orNull(b.to),
    orNull(b.day),
    lastNumber(b.sentenceAt),
    b.threadAt === null ? null : lastNumber(b.threadAt),
    b.standing,
    b.country,
    b.places.map((p) => [p.id, p.precision, p.lat, p.lon]),
    b.amounts.map((a) => [a.unit, a.best, a.of]),
    writtenParties(b.actors),
    writtenParties(b.recipients),
    [...b.spots],
    base64(b.bag.stems),
    base64(b.bag.weights),
    b.bag.norm,
  ]
  return JSON.stringify(written)
}

/** The brief that a text holds, of a claim of this report; the same to the bit as the one that was written. */
export function briefFrom(text: string, report: string): Brief {
  const [act, mode, planned, dated, ownPlace, from, to, day, sentence, thread, standing, country, ...rest] = JSON.parse(
    text,
  ) as Written
  const [places, amounts, actors, recipients, spots, stems, weights, norm] = rest
  return {
    act,
    mode,
    planned: planned === 1,
    dated: dated === 1,
    country,
    places: places.map(([id, precision, lat, lon]) => ({ id, precision, lat, lon })),
    amounts: amounts.map(([unit, best, of]) => ({ unit, best, of })),
    bag: { stems: new Uint32Array(bytesOf(stems)), weights: new Float32Array(bytesOf(weights)), norm },
    actors: partiesFrom(actors),
    recipients: partiesFrom(recipients),
    ownPlace: ownPlace === 1,
    from: orNaN(from),
    to: orNaN(to),
    day: orNaN(day),
    sentenceAt: `${report}:${sentence}`,
    threadAt: thread === null ? null : `${report}:${thread}`,
    spots: new Set(spots),
    standing,
  }
}

function writtenParties({ ids, sides, known }: Parties): WrittenParties {
  return [ids, sides, bit(known)]
}

function partiesFrom([ids, sides, known]: WrittenParties): Parties {
  return { ids, sides, known: known === 1 }
}

function base64(numbers: Uint32Array | Float32Array): string {
  return Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength).toString('base64')
}

/** The bytes of a text, at the beginning of a buffer of their own. */
function bytesOf(text: string): ArrayBuffer {
  const bytes = Buffer.from(text, 'base64')
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
}
