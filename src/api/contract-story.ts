// What many reports make together, as schemas: sources, events, commitments, episodes, aid, leverage, decisions.
import { z } from '@hono/zod-openapi'
import {
  type ActorRef,
  type AidChain,
  type Ceasefire,
  COMMITMENT_KINDS,
  type Commitment,
  type Days,
  type Deal,
  type Decided,
  type Decision,
  type Episode,
  type Figure,
  type KnownActor,
  type Leverage,
  LIFELINES,
  type LinkScore,
  type Phase,
  type PlaceRef,
  type Siege,
  type SourceGroup,
  STEPS,
  type Step,
  type StoryEvent,
  type Talks,
} from '../model/index.ts'
import { ActName, AmountOf, ModeName, orNull, PrecisionName, StatusName, TopicName } from './contract-model.ts'

const text = z.string().nullable()
const number = z.number().nullable()
const ids = z.array(z.string())

export const ActorRefOf = z
  .object({ id: z.string(), name: z.string() })
  .openapi('ActorRef') satisfies z.ZodType<ActorRef>
const actors = z.array(ActorRefOf)

export const KnownActorOf = z
  .object({ id: z.string(), name: z.string(), spellings: ids, proposed: z.boolean(), claims: z.int() })
  .openapi('KnownActor') satisfies z.ZodType<KnownActor>

export const PlaceRefOf = z
  .object({ id: z.string(), name: z.string(), lat: number, lon: number, precision: PrecisionName })
  .openapi('PlaceRef') satisfies z.ZodType<PlaceRef>

export const SourceGroupOf = z
  .object({
    id: z.string(),
    origin: z.string(),
    reports: ids,
    why: z.enum(['alone', 'copy', 'rewrite', 'wire']),
    similarity: z.number(),
  })
  .openapi('SourceGroup') satisfies z.ZodType<SourceGroup>

export const LinkScoreOf = z
  .object({
    total: z.number(),
    parts: z.array(z.object({ name: z.string(), value: z.number(), weight: z.number() })),
  })
  .openapi('LinkScore') satisfies z.ZodType<LinkScore>

export const FigureOf = z
  .object({ amount: AmountOf, claim: z.string(), report: z.string(), says: text, outlet: text, date: text })
  .openapi('Figure') satisfies z.ZodType<Figure>

export const DaysOf = z.object({ from: text, to: text }).openapi('Days') satisfies z.ZodType<Days>

export const EventOf = z
  .object({
    id: z.string(),
    act: ActName,
    mode: orNull(ModeName),
    topics: z.array(TopicName),
    actors,
    recipients: actors,
    place: orNull(PlaceRefOf),
    when: DaysOf,
    status: StatusName,
    claims: ids,
    background: ids,
    sources: ids,
    figures: z.array(FigureOf),
    score: orNull(LinkScoreOf),
  })
  .openapi('StoryEvent') satisfies z.ZodType<StoryEvent>

export const StepOf = z
  .object({ what: z.enum(STEPS), date: text, by: actors, claims: ids, sources: ids })
  .openapi('Step') satisfies z.ZodType<Step>

export const CommitmentOf = z
  .object({
    id: z.string(),
    kind: z.enum(COMMITMENT_KINDS),
    by: actors,
    to: actors,
    place: orNull(PlaceRefOf),
    topics: z.array(TopicName),
    terms: z.string(),
    made: text,
    deadline: text,
    steps: z.tuple([StepOf], StepOf),
    state: z.enum([...STEPS, 'no answer in this record']),
    claims: ids,
  })
  .openapi('Commitment') satisfies z.ZodType<Commitment>

export const PhaseOf = z
  .object({ name: z.string(), from: text, to: text, claims: ids })
  .openapi('Phase') satisfies z.ZodType<Phase>

const episode = {
  id: z.string(),
  place: orNull(PlaceRefOf),
  parties: actors,
  phases: z.array(PhaseOf),
  claims: ids,
  sources: ids,
}

export const SiegeOf = z
  .object({
    ...episode,
    kind: z.literal('siege'),
    besiegers: actors,
    population: z.array(FigureOf),
    lifelines: z.array(
      z.object({ line: z.enum(LIFELINES), state: z.enum(['open', 'partial', 'shut']), date: text, claim: z.string() }),
    ),
    designations: z.array(
      z.object({ authority: z.string(), label: z.string(), from: text, to: text, claim: z.string() }),
    ),
  })
  .openapi('Siege') satisfies z.ZodType<Siege>

export const CeasefireOf = z
  .object({
    ...episode,
    kind: z.literal('ceasefire'),
    term: z
      .object({ length: z.string(), ends: z.string(), claim: z.string(), words: z.string().optional() })
      .nullable(),
    scope: ids,
    guarantors: actors,
    monitors: actors,
    excluded: actors,
    violations: z.array(
      z.object({
        event: z.string(),
        claims: ids,
        date: text,
        alleged: actors,
        says: ids,
        sources: z.int(),
      }),
    ),
    counts: z.array(FigureOf),
  })
  .openapi('Ceasefire') satisfies z.ZodType<Ceasefire>

const said = { word: z.enum(['proposed', 'accepted', 'refused', 'silent']), date: text, claim: text }

export const TalksOf = z
  .object({
    ...episode,
    kind: z.literal('talks'),
    track: ids,
    hosts: actors,
    mediators: actors,
    rounds: z.array(
      z.object({ number: z.int(), when: DaysOf, host: orNull(PlaceRefOf), parties: actors, claims: ids }),
    ),
    terms: z.array(
      z.object({
        topic: TopicName,
        words: z.array(
          z.object({
            party: ActorRefOf,
            ...said,
            before: orNull(z.object(said)),
          }),
        ),
        moved: z.boolean(),
      }),
    ),
  })
  .openapi('Talks') satisfies z.ZodType<Talks>

export const DealOf = z
  .object({ ...episode, kind: z.literal('deal'), topics: z.array(TopicName), linked: ids, after: text })
  .openapi('Deal') satisfies z.ZodType<Deal>

export const EpisodeOf = z
  .discriminatedUnion('kind', [SiegeOf, CeasefireOf, TalksOf, DealOf])
  .openapi('Episode') satisfies z.ZodType<Episode>

export const AidChainOf = z
  .object({
    id: z.string(),
    place: PlaceRefOf,
    by: actors,
    steps: z.array(
      z.object({
        what: z.enum(['requested', 'approved', 'refused', 'loaded', 'stripped', 'turned-back', 'delivered']),
        date: text,
        figures: z.array(FigureOf),
        claims: ids,
        sources: ids,
      }),
    ),
  })
  .openapi('AidChain') satisfies z.ZodType<AidChain>

export const LeverageOf = z
  .object({
    id: z.string(),
    who: ActorRefOf,
    over: ActorRefOf,
    means: text,
    says: ids,
    claims: ids,
    used: ids,
    unused: ids,
  })
  .openapi('Leverage') satisfies z.ZodType<Leverage>

const Target = z.string().min(1).max(300)
const kind = z.enum(['actor', 'place', 'event'])
const several = z.array(Target).min(1).max(100)

export const DecisionOf = z
  .discriminatedUnion('what', [
    z.object({ what: z.enum(['accept', 'reject']), target: Target }),
    z.object({ what: z.literal('edit'), target: Target, field: z.string().min(1).max(40), value: z.unknown() }),
    z.object({ what: z.literal('merge'), kind, into: Target, from: several }),
    z.object({ what: z.literal('split'), kind, from: Target, parts: several }),
    z.object({ what: z.literal('undo'), target: z.int().min(1) }),
  ])
  .openapi('Decision') satisfies z.ZodType<Decision>

export const DecidedOf = z
  .object({ number: z.int(), at: z.string(), who: z.string(), reason: text, decision: DecisionOf })
  .openapi('Decided') satisfies z.ZodType<Decided>
