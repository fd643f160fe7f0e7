// What can be asked of the story of a record: pages of its parts, views, alerts and profiles. Every answer is plain data, so that it
// may come from another thread.

import type { Act, Commitment, Decision, Episode, Precision, Status, Story, Topic } from './model/index.ts'
import {
  alertsOf,
  type Materials,
  materialsOf,
  VIEWS,
  type View,
  type ViewFilter,
  type ViewName,
  withTellers,
} from './parley-ask.ts'
import {
  anyOf,
  COMMITMENT_ORDER,
  dealingsOf,
  eventsLike,
  foldWords,
  lineOf,
  listsOf,
  type Paging,
  pageOfList,
  touchesDays,
} from './parley-ask-lists.ts'
import { actorsLike, checkDecision } from './parley-decide.ts'
import type { Keeper } from './parley-keeper.ts'
import { withStoryNamesMeant } from './parley-names.ts'
import { actorsProposed } from './parley-proposed.ts'
import type { ParleyRecord } from './record/index.ts'

/** Filters that all parts of the story share. */
interface StoryAsk extends Paging {
  readonly place?: string | undefined
  readonly actor?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/** A place in a list. */
interface PlaceLine {
  readonly id: string
  readonly name: string
  readonly precision: Precision
  readonly claims: number
}

/** The answers, by the names of the questions. Most wait for linking, and throw `story/linking` where that takes long. */
export type Answers = ReturnType<typeof answersOver>

/** Answers from a record and its keeper. */
export function answersOver(record: ParleyRecord, keeper: Keeper) {
  const materials = materialsKept(record, keeper)
  const spelt = <Q extends { readonly place?: string | undefined; readonly actor?: string | undefined }>(q: Q): Q =>
    withStoryNamesMeant(q, record)
  let places: { readonly of: Story; readonly lines: readonly PlaceLine[] } | null = null
  return {
    events: async (
      ask: StoryAsk & {
        readonly act?: readonly Act[] | undefined
        readonly status?: readonly Status[] | undefined
        readonly topic?: readonly Topic[] | undefined
      },
    ) => {
      const { events } = await keeper.story()
      const q = spelt(ask)
      const found = events.filter(
        (e) =>
          (!q.act || q.act.includes(e.act)) &&
          (!q.status || q.status.includes(e.status)) &&
          (!q.topic || q.topic.some((t) => e.topics.includes(t))) &&
          touchesDays(q, e.when) &&
          anyOf(q.place, [e.place]) &&
          anyOf(q.actor, [...e.actors, ...e.recipients]),
      )
      return pageOfList(found, q)
    },
    event: async (id: string) => listsOf(await keeper.story()).eventsById.get(id) ?? null,
    /** Ids of the events a claim tells of, as when last linked. */
    eventsOf: async (claim: string) => listsOf(await keeper.lately()).eventsOfClaim.get(claim) ?? [],
    /** The events a claim tells of, and others that may be the same happening. */
    happenings: async (claim: string) => {
      const story = await keeper.story()
      const { eventsById, eventsOfClaim } = listsOf(story)
      const events = (eventsOfClaim.get(claim) ?? []).flatMap((id) => eventsById.get(id) ?? [])
      const [first] = events
      return { events, like: first ? eventsLike(first, story.events, 10) : [] }
    },
    commitments: async (
      ask: StoryAsk & {
        readonly kind?: readonly Commitment['kind'][] | undefined
        readonly state?: readonly string[] | undefined
        readonly sort?: keyof typeof COMMITMENT_ORDER | undefined
        readonly asOf?: string | undefined
      },
    ) => {
      const story = await keeper.story()
      const q = spelt(ask)
      const until = q.asOf ?? (await record.stats()).to
      const found = story.commitments.filter(
        (c) =>
          (!q.kind || q.kind.includes(c.kind)) &&
          (!q.state || q.state.includes(c.state)) &&
          touchesDays(q, { from: c.made, to: c.made }) &&
          anyOf(q.place, [c.place]) &&
          anyOf(q.actor, [...c.by, ...c.to]),
      )
      const rows = found.map((c) => lineOf(c, until))
      return {
        ...pageOfList(q.sort ? rows.sort(COMMITMENT_ORDER[q.sort]) : rows, q),
        waiting: rows.filter((r) => r.waiting !== null).length,
        overdue: rows.filter((r) => r.overdue).length,
      }
    },
    episodes: async (ask: StoryAsk & { readonly kind?: Episode['kind'] | undefined }) => {
      const q = spelt(ask)
      const found = (await keeper.story()).episodes.filter(
        (e) =>
          (!q.kind || e.kind === q.kind) &&
          touchesDays(q, { from: e.phases[0]?.from ?? null, to: e.phases.at(-1)?.to ?? null }) &&
          anyOf(q.place, [e.place]) &&
          anyOf(q.actor, e.parties),
      )
      const page = pageOfList(found, q)
      const m = await materials()
      return { ...page, rows: page.rows.map((e) => toldOf(m, e)) }
    },
    episode: async (id: string) => {
      const found = (await keeper.story()).episodes.find((e) => e.id === id)
      return found === undefined ? null : toldOf(await materials(), found)
    },
    aid: async (ask: StoryAsk) => {
      const q = spelt(ask)
      const found = (await keeper.story()).aid.filter(
        (a) =>
          touchesDays(q, { from: a.steps[0]?.date ?? null, to: a.steps.at(-1)?.date ?? null }) &&
          anyOf(q.place, [a.place]) &&
          anyOf(q.actor, a.by),
      )
      return pageOfList(found, q)
    },
    leverage: async (ask: StoryAsk) => {
      const q = spelt(ask)
      return pageOfList(
        (await keeper.story()).leverage.filter((l) => anyOf(q.actor, [l.who, l.over])),
        q,
      )
    },
    view: async (name: ViewName, q: ViewFilter & Paging) => viewPage(await materials(), name, spelt(q)),
    alerts: async (asOf: string | undefined, q: Paging) => pageOfList(alertsUpTo(await materials(), asOf), q),
    /** The last alerts that are still open, the newest first, and how many there are. */
    openAlerts: async (most: number) => {
      const open = alertsUpTo(await materials(), undefined).filter((a) => a.closed === null)
      return { rows: open.slice(-most).toReversed(), total: open.length }
    },
    actors: async ({ words = '', ...q }: Paging & { readonly words?: string | undefined }) => {
      const wanted = foldWords(words)
      const { actors } = listsOf(await keeper.story())
      const named = (name: string): boolean => foldWords(name).includes(wanted)
      return pageOfList(wanted === '' ? actors : actors.filter((a) => [a.name, ...a.spellings].some(named)), q)
    },
    /** Actors that no roster knows and nobody has decided on, each with those it may be. */
    proposed: async ({ words = '', ...q }: Paging & { readonly words?: string | undefined }) => {
      const story = await keeper.story()
      const page = pageOfList(await actorsProposed(record, story, words), q)
      return { ...page, rows: page.rows.map((actor) => ({ actor, like: actorsLike(actor, story.actors) })) }
    },
    /** Throws where a decision is about what is not there, or would change nothing. */
    check: async (decision: Decision) => checkDecision(decision, await keeper.story(), await record.allDecisions()),
    /** What the story knows of an actor; `actor` is null where it does not name them. */
    actor: async (id: string) => {
      const story = await keeper.story()
      return {
        actor: story.actors.find((a) => a.id === id) ?? null,
        dealings: dealingsOf(story.events, id),
        leverage: story.leverage.filter((l) => l.who.id === id || l.over.id === id),
      }
    },
    /** Places whose name holds the words, those with the most claims first. */
    places: async ({ words = '', ...q }: Paging & { readonly words?: string | undefined }) => {
      const story = await keeper.story()
      if (places?.of !== story) {
        const claims = await record.told.placeClaims()
        const lines = story.places.map(({ id, name, precision }) => ({
          id,
          name,
          precision,
          claims: claims.get(id) ?? 0,
        }))
        places = { of: story, lines: lines.sort((a, b) => b.claims - a.claims || (a.id < b.id ? -1 : 1)) }
      }
      const wanted = foldWords(words)
      return pageOfList(
        wanted === '' ? places.lines : places.lines.filter((p) => foldWords(p.name).includes(wanted)),
        q,
      )
    },
    place: async (id: string) => {
      const story = await keeper.story()
      const m = await materials()
      return {
        place: story.places.find((p) => p.id === id) ?? null,
        episodes: story.episodes.filter((e) => e.place?.id === id).map((e) => toldOf(m, e)),
      }
    },
    sources: async (q: Paging) => pageOfList(listsOf(await keeper.story()).sources, q),
    /** How many parts the story has, as when last linked. */
    counts: async () => {
      const { events, commitments, episodes, aid, leverage } = await keeper.lately()
      return {
        events: events.length,
        commitments: commitments.length,
        episodes: episodes.length,
        aid: aid.length,
        leverage: leverage.length,
      }
    },
    /** Joins what is new to the story, and tells when that is done or takes long. */
    refresh: async () => {
      await keeper.story()
    },
  }
}

/** Gives the materials of the views as of the record's last change; claims are read from disk as they are cited. */
function materialsKept(record: ParleyRecord, keeper: Keeper): () => Promise<Materials> {
  let kept: { readonly of: Materials['story']; readonly made: Promise<Materials> } | null = null
  return async () => {
    const story = await keeper.story()
    if (kept?.of !== story) kept = { of: story, made: materialsOf(record, story) }
    return kept.made
  }
}

/** Answers that are kept for one state of the record. */
const MOST = 60
const kept = new WeakMap<Materials, Map<string, unknown>>()

function keptFor<T>(m: Materials, name: string, make: () => T): T {
  const answers = kept.get(m) ?? new Map<string, unknown>()
  kept.set(m, answers)
  if (answers.has(name)) return answers.get(name) as T
  const made = make()
  if (answers.size >= MOST) answers.clear()
  answers.set(name, made)
  return made
}

/** The alerts up to a day, open and closed. */
function alertsUpTo(m: Materials, asOf: string | undefined) {
  return keptFor(m, `alerts ${asOf ?? ''}`, () => alertsOf(m, asOf === undefined ? {} : { asOf }))
}

/** Citations that a row shows; the rest are found by way of its event or episode. */
const CITED = 40

/** An episode as it is shown: the breaches of a ceasefire with all who tell of them. */
function toldOf(m: Materials, e: Episode): Episode {
  return e.kind === 'ceasefire' ? withTellers(m, e) : e
}

/** A page of a view: by default 200 rows, each with its first citations and how many there are. */
function viewPage(m: Materials, name: ViewName, { limit = 200, after, ...filter }: ViewFilter & Paging) {
  const view: View = keptFor(m, `${name} ${JSON.stringify(filter)}`, () => VIEWS[name](m, filter))
  const page = pageOfList(view.rows, { limit, after })
  const rows = page.rows.map(({ id, cells, citations }) => ({
    id,
    cells,
    citations: citations.slice(0, CITED),
    cited: citations.length,
  }))
  return { ...view, ...page, rows }
}
