// Routes over what many reports make together: actors, places, sources, events, commitments, episodes, views, alerts.
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { KnownActor, PlaceRef } from '../model/index.ts'
import type { ClaimFilter, FacetValue } from '../parley.ts'
import { claimsNaming } from '../parley-proposed.ts'
import { answer } from './answering.ts'
import * as contract from './contract.ts'
import { type Behind, claimRows, claimsOf, withReviews } from './desk-of.ts'
import { noSuchEntry } from './routes-record.ts'

/** Adds the routes. */
export function storyRoutes(app: OpenAPIHono, behind: Behind): void {
  const { record, teller } = behind
  answer(app, contract.events, ({ query }) => teller.write('events', query))
  answer(app, contract.event, async ({ params: { id } }) => {
    const event = await teller.ask('event', id)
    if (!event) throw noSuchEntry('event', id)
    const claims = await claimsOf(behind, [...event.claims, ...event.background])
    return { event, claims, decisions: (await record.decisions(id, { limit: 1000 })).rows }
  })
  answer(app, contract.commitments, ({ query }) => teller.write('commitments', query))
  answer(app, contract.episodes, ({ query }) => teller.write('episodes', query))
  answer(app, contract.episode, async ({ params: { id } }) => {
    const episode = await teller.ask('episode', id)
    if (!episode) throw noSuchEntry('episode', id)
    return { episode, claims: await claimsOf(behind, episode.claims) }
  })
  answer(app, contract.aid, ({ query }) => teller.write('aid', query))
  answer(app, contract.leverage, ({ query }) => teller.write('leverage', query))
  answer(app, contract.view, ({ params: { name }, query }) => teller.write('view', name, query))
  answer(app, contract.watch, ({ query: { asOf, ...page } }) => teller.write('alerts', asOf, page))
  profileRoutes(app, behind)
}

function profileRoutes(app: OpenAPIHono, behind: Behind): void {
  const { record, teller } = behind
  const byAct = async (filter: ClaimFilter): Promise<Record<string, number>> => {
    const [acts = []] = await record.index.countsBy(['act'], filter, 50)
    return Object.fromEntries(acts.map((a) => [a.value, a.count]))
  }
  answer(app, contract.actors, ({ query }) => teller.write('actors', query))
  answer(app, contract.proposed, async ({ query }) => {
    const page = await teller.ask('proposed', query)
    const rows = await Promise.all(
      page.rows.map(async ({ actor, like }) => ({
        actor,
        like: [...like],
        claims: await withReviews(record, await claimsNaming(record, actor)),
      })),
    )
    return { ...page, rows }
  })
  answer(app, contract.actor, async ({ params: { id } }) => {
    const told = await teller.ask('actor', id)
    const actor = told.actor ?? (await actorOfClaims(behind, id))
    const names = namesOf(actor)
    const [does, suffers] = await Promise.all([byAct({ actor: names }), byAct({ recipient: names })])
    return {
      actor,
      byAct: { does, suffers },
      dealings: told.dealings,
      statements: (await record.quotes({ speaker: names }, { limit: 50 })).rows,
      claims: (await claimRows(behind, { party: names }, { limit: 50, sort: 'newest' })).rows,
      leverage: told.leverage,
      series: await record.index.series({ party: names }, 'act', 'week', 8),
    }
  })
  answer(app, contract.places, ({ query }) => teller.write('places', query))
  answer(app, contract.place, async ({ params: { id } }) => {
    const told = await teller.ask('place', id)
    const filter = { place: id.startsWith('seen/') ? id.slice(5) : id }
    const { clusters, total } = await record.index.clusters(
      filter,
      { west: -180, south: -90, east: 180, north: 90 },
      20,
    )
    const at = clusters.find((c) => c.place === id)
    if (!told.place && total === 0) throw noSuchEntry('place', id)
    const place: PlaceRef = told.place ?? {
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
      episodes: told.episodes,
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
