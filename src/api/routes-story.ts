// Routes over what many reports make together: actors, places, sources, events, commitments, episodes, views, alerts.
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Commitment, KnownActor, PlaceRef } from '../model/index.ts'
import type { ClaimFilter, FacetValue } from '../parley.ts'
import { answer, pageOfList } from './answering.ts'
import * as contract from './contract.ts'
import { type Behind, claimRows, claimsOf } from './desk-of.ts'
import { noSuchEntry } from './routes-record.ts'
import { anyOf, dealingsOf, foldWords, touchesDays } from './story-filters.ts'
import { alertsUpTo, viewPage } from './views-kept.ts'

/** Adds the routes. */
export function storyRoutes(app: OpenAPIHono, behind: Behind): void {
  const { record, keeper } = behind
  answer(app, contract.events, async ({ query }) => {
    const { events } = await keeper.story()
    const found = events.filter(
      (e) =>
        (!query.act || query.act.includes(e.act)) &&
        (!query.status || query.status.includes(e.status)) &&
        (!query.topic || query.topic.some((t) => e.topics.includes(t))) &&
        anyOf(query.place, [e.place]) &&
        anyOf(query.actor, [...e.actors, ...e.recipients]) &&
        touchesDays(query, e.when),
    )
    return pageOfList(found, query)
  })
  answer(app, contract.event, async ({ params: { id } }) => {
    const event = (await keeper.story()).events.find((e) => e.id === id)
    if (!event) throw noSuchEntry('event', id)
    const claims = await claimsOf(behind, [...event.claims, ...event.background])
    return { event, claims, decisions: (await record.decisions(id, { limit: 1000 })).rows }
  })
  answer(app, contract.commitments, async ({ query }) => {
    const story = await keeper.story()
    const until = query.asOf ?? (await record.stats()).to
    const found = story.commitments.filter(
      (c) =>
        (!query.kind || query.kind.includes(c.kind)) &&
        (!query.state || query.state.includes(c.state)) &&
        anyOf(query.place, [c.place]) &&
        anyOf(query.actor, [...c.by, ...c.to]) &&
        touchesDays(query, { from: c.made, to: c.made }),
    )
    const rows = found.map((commitment) => ({ commitment, ...waitingOf(commitment, until) }))
    return {
      ...pageOfList(query.sort ? rows.sort(COMMITMENT_ORDER[query.sort]) : rows, query),
      waiting: rows.filter((r) => r.waiting !== null).length,
      overdue: rows.filter((r) => r.overdue).length,
    }
  })
  answer(app, contract.episodes, async ({ query }) => {
    const found = (await keeper.story()).episodes.filter(
      (e) =>
        (!query.kind || e.kind === query.kind) &&
        anyOf(query.place, [e.place]) &&
        anyOf(query.actor, e.parties) &&
        touchesDays(query, { from: e.phases[0]?.from ?? null, to: e.phases.at(-1)?.to ?? null }),
    )
    return pageOfList(found, query)
  })
  answer(app, contract.episode, async ({ params: { id } }) => {
    const episode = (await keeper.story()).episodes.find((e) => e.id === id)
    if (!episode) throw noSuchEntry('episode', id)
    return { episode, claims: await claimsOf(behind, episode.claims) }
  })
  answer(app, contract.aid, async ({ query }) => {
    const found = (await keeper.story()).aid.filter(
      (a) =>
        anyOf(query.place, [a.place]) &&
        anyOf(query.actor, a.by) &&
        touchesDays(query, { from: a.steps[0]?.date ?? null, to: a.steps.at(-1)?.date ?? null }),
    )
    return pageOfList(found, query)
  })
  answer(app, contract.leverage, async ({ query }) =>
    pageOfList(
      (await keeper.story()).leverage.filter((l) => anyOf(query.actor, [l.who, l.over])),
      query,
    ),
  )
  answer(app, contract.view, async ({ params: { name }, query }) => viewPage(await keeper.materials(), name, query))
  answer(app, contract.watch, async ({ query: { asOf, ...page } }) =>
    pageOfList(alertsUpTo(await keeper.materials(), asOf), page),
  )
  profileRoutes(app, behind)
}

function profileRoutes(app: OpenAPIHono, behind: Behind): void {
  const { record, keeper } = behind
  const byAct = async (filter: ClaimFilter): Promise<Record<string, number>> => {
    const [acts = []] = await record.index.countsBy(['act'], filter, 50)
    return Object.fromEntries(acts.map((a) => [a.value, a.count]))
  }
  answer(app, contract.actors, async ({ query }) => {
    const wanted = foldWords(query.words ?? '')
    const found = (await keeper.story()).actors
      .filter((a) => wanted === '' || [a.name, ...a.spellings].some((s) => foldWords(s).includes(wanted)))
      .sort((a, b) => b.claims - a.claims || (a.id < b.id ? -1 : 1))
    return pageOfList(found, query)
  })
  answer(app, contract.actor, async ({ params: { id } }) => {
    const story = await keeper.story()
    const actor = story.actors.find((a) => a.id === id) ?? (await actorOfClaims(behind, id))
    const names = namesOf(actor)
    const [does, suffers] = await Promise.all([byAct({ actor: names }), byAct({ recipient: names })])
    return {
      actor,
      byAct: { does, suffers },
      dealings: dealingsOf(story.events, id),
      statements: (await record.quotes({ speaker: names }, { limit: 50 })).rows,
      claims: (await claimRows(behind, { party: names }, { limit: 50, sort: 'newest' })).rows,
      leverage: story.leverage.filter((l) => l.who.id === id || l.over.id === id),
      series: await record.index.series({ party: names }, 'act', 'week', 8),
    }
  })
  answer(app, contract.places, async ({ query }) => {
    const wanted = foldWords(query.words ?? '')
    const [counts = []] = await record.index.countsBy(['place'], {}, 1000)
    const claims = new Map(counts.map((c) => [c.value, c.count]))
    const found = (await keeper.story()).places
      .filter((p) => wanted === '' || foldWords(p.name).includes(wanted))
      .map(({ id, name, precision }) => ({ id, name, precision, claims: claims.get(id) ?? 0 }))
      .sort((a, b) => b.claims - a.claims || (a.id < b.id ? -1 : 1))
    return pageOfList(found, query)
  })
  answer(app, contract.place, async ({ params: { id } }) => {
    const story = await keeper.story()
    const filter = { place: id.startsWith('seen/') ? id.slice(5) : id }
    const { clusters, total } = await record.index.clusters(
      filter,
      { west: -180, south: -90, east: 180, north: 90 },
      20,
    )
    const at = clusters.find((c) => c.place === id)
    const known = story.places.find((p) => p.id === id)
    if (!known && total === 0) throw noSuchEntry('place', id)
    const place: PlaceRef = known ?? {
      id,
      name: at?.name ?? id,
      lat: at?.lat ?? null,
      lon: at?.lon ?? null,
      precision: at?.precision ?? 'unknown',
    }
    return {
      place,
      country: at?.country ?? null,
      byAct: await byAct(filter),
      total,
      claims: (await claimRows(behind, filter, { limit: 50, sort: 'newest' })).rows,
      episodes: story.episodes.filter((e) => e.place?.id === id),
      series: await record.index.series(filter, 'act', 'week', 8),
    }
  })
}

/** An actor the story does not name, as its claims name it. */
async function actorOfClaims({ record }: Behind, id: string): Promise<KnownActor> {
  const [actors = [], recipients = []] = await record.index.countsBy(['actor', 'recipient'], { party: id }, 1000)
  const found: FacetValue | undefined = [...actors, ...recipients].find((v) => v.value === id)
  const claims = await record.index.count({ party: id })
  if (!found || claims === 0) throw noSuchEntry('actor', id)
  return { id, name: found.label, spellings: [found.label], proposed: !id.includes('/'), claims }
}

/** What to look claims of an actor up by: the id of a roster, or every spelling. */
function namesOf(actor: KnownActor): readonly string[] {
  return actor.id.startsWith('seen/') ? [actor.name, ...actor.spellings].slice(0, 50) : [actor.id]
}

type CommitmentLine = {
  readonly commitment: Commitment
  readonly waiting: number | null
  readonly overdue: boolean
}
type Order = (a: CommitmentLine, b: CommitmentLine) => number

/** Orders of commitments; what has no day comes last. */
const COMMITMENT_ORDER: Readonly<Record<'waiting' | 'newest' | 'oldest', Order>> = {
  waiting: (a, b) => Number(b.overdue) - Number(a.overdue) || (b.waiting ?? -1) - (a.waiting ?? -1),
  newest: (a, b) => (b.commitment.made ?? '').localeCompare(a.commitment.made ?? ''),
  oldest: (a, b) => (a.commitment.made ?? '9').localeCompare(b.commitment.made ?? '9'),
}

const OPEN: ReadonlySet<Commitment['state']> = new Set(['made', 'repeated', 'no answer in this record'])

/** Days a commitment has waited at the end of the record, and whether its deadline is past; null where it is settled. */
function waitingOf(
  c: Commitment,
  until: string | null,
): { readonly waiting: number | null; readonly overdue: boolean } {
  if (!OPEN.has(c.state) || c.made === null || until === null) return { waiting: null, overdue: false }
  const days = Math.round((Date.parse(until.slice(0, 10)) - Date.parse(c.made.slice(0, 10))) / 86_400_000)
  return { waiting: Math.max(0, days), overdue: c.deadline !== null && c.deadline < until }
}
