// The nouns of the model as schemas: what stands in answers. Each is held to its type in src/model by the compiler.
import { z } from '@hono/zod-openapi'
import {
  ACTS,
  type Amount,
  type Claim,
  type Evidence,
  KINDS,
  type Maker,
  MENTION_TYPES,
  type Mention,
  MODES,
  type Mode,
  type Note,
  type Party,
  type Place,
  PRECISIONS,
  type Quote,
  type Report,
  type Span,
  type Speaker,
  STATUSES,
  TOPICS,
  type When,
} from '../model/index.ts'

const ALL_MODES = [...new Set(Object.values(MODES).flat())] as [Mode, ...Mode[]]

export const ActName = z.enum(ACTS).openapi('Act')
export const ModeName = z.enum(ALL_MODES).openapi('Mode')
export const KindName = z.enum(KINDS).openapi('Kind')
export const TopicName = z.enum(TOPICS).openapi('Topic')
export const StatusName = z.enum(STATUSES).openapi('Status')
export const PrecisionName = z.enum(PRECISIONS).openapi('Precision')

/** The schema, or null. (A named schema’s own `nullable()` is lost in the document.) */
export function orNull<T extends z.ZodType>(schema: T) {
  return z.union([schema, z.null()])
}

const text = z.string().nullable()
const number = z.number().nullable()
const Offset = z.int().min(0)

export const SpanOf = z.object({ start: Offset, end: Offset }).openapi('Span', {
  description: 'Half-open range of UTF-16 code units in a report’s text.',
}) satisfies z.ZodType<Span>

export const MakerOf = z
  .object({ by: z.enum(['rule', 'model', 'person', 'import']), name: z.string(), version: z.string() })
  .openapi('Maker') satisfies z.ZodType<Maker>

export const EvidenceOf = z
  .object({ span: SpanOf, quote: z.string(), sentence: SpanOf })
  .openapi('Evidence') satisfies z.ZodType<Evidence>

export const PlaceOf = z
  .object({
    text: z.string(),
    span: orNull(SpanOf),
    name: z.string(),
    id: text,
    lat: number,
    lon: number,
    country: text,
    precision: PrecisionName,
    how: z.string(),
  })
  .openapi('Place') satisfies z.ZodType<Place>

export const PartyOf = z
  .object({ name: z.string(), text: z.string(), span: orNull(SpanOf), actor: text })
  .openapi('Party') satisfies z.ZodType<Party>

export const SpeakerOf = z
  .object({ name: z.string(), named: z.boolean(), via: z.array(z.string()), span: orNull(SpanOf), actor: text })
  .openapi('Speaker') satisfies z.ZodType<Speaker>

export const WhenOf = z
  .object({
    from: text,
    to: text,
    basis: z.enum(['stated', 'inferred', 'publication']),
    text,
    span: orNull(SpanOf),
  })
  .openapi('When') satisfies z.ZodType<When>

export const AmountOf = z
  .object({
    low: number,
    best: z.number(),
    high: number,
    unit: text,
    of: text,
    text: z.string(),
    span: orNull(SpanOf),
  })
  .openapi('Amount') satisfies z.ZodType<Amount>

export const ClaimOf = z
  .object({
    id: z.string(),
    report: z.string(),
    act: ActName,
    mode: orNull(ModeName),
    kind: orNull(KindName),
    status: StatusName,
    topics: z.array(TopicName),
    actors: z.array(PartyOf),
    recipients: z.array(PartyOf),
    places: z.array(PlaceOf),
    when: orNull(WhenOf),
    amounts: z.array(AmountOf),
    speaker: orNull(SpeakerOf),
    evidence: z.tuple([EvidenceOf], EvidenceOf),
    confidence: z.number().min(0).max(1),
    maker: MakerOf,
  })
  .openapi('Claim') satisfies z.ZodType<Claim>

export const ReportOf = z
  .object({
    id: z.string(),
    text: z.string(),
    title: text,
    outlet: text,
    published: text,
    language: z.string(),
    source: text,
  })
  .openapi('Report') satisfies z.ZodType<Report>

export const MentionOf = z
  .object({
    span: SpanOf,
    type: z.enum(MENTION_TYPES),
    form: z.enum(['name', 'description', 'pronoun']),
    name: text,
    chain: z.int().nullable(),
    actor: text,
    maker: MakerOf,
  })
  .openapi('Mention') satisfies z.ZodType<Mention>

export const QuoteOf = z
  .object({ span: SpanOf, direct: z.boolean(), speaker: orNull(SpeakerOf), cue: orNull(SpanOf), maker: MakerOf })
  .openapi('Quote') satisfies z.ZodType<Quote>

export const NoteOf = z
  .object({ code: z.string(), message: z.string(), span: orNull(SpanOf) })
  .openapi('Note') satisfies z.ZodType<Note>
