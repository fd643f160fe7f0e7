// Standing states of affairs, as sieges of years: told of again and again, each is one event of very many claims. It is made again from
// the notes of its claims, so that one more telling reads none of those before.
import {
  claimOfTarget,
  type EventTold,
  eventNote,
  type Node,
  type Note,
  type PlacedNode,
  type Rules,
  standingState,
} from './link/index.ts'
import { noteOf, putOf, STATE } from './parley-story-rows.ts'
import type { LinkBatch, NoteRow, ParleyRecord } from './record/index.ts'

/** States made again, and what that changes. */
export interface States {
  readonly names: ReadonlySet<string>
  /** Ids of the claims they had, and the claims that come to them. */
  readonly claims: ReadonlySet<string>
  readonly added: readonly PlacedNode[]
  /** Their components as they were, and as they are. */
  readonly drop: readonly string[]
  readonly put: LinkBatch['putComponents']
  /** Claims whose event or source group is another now, or that are gone; and those that are put elsewhere. */
  readonly changed: readonly string[]
  readonly moved: readonly { readonly key: number }[]
}

/** What states are made again from: claims linked now, components touched, and the source groups that change. */
export interface Touching {
  readonly fresh: readonly Node[]
  /** Reports that are linked now. */
  readonly reports: ReadonlySet<string>
  readonly components: ReadonlySet<string>
  readonly groupOf: ReadonlyMap<string, string>
  readonly rules: Rules
}

/** The states that new claims or touched components belong to, made again; those that people tied to other claims are left to the comparing of claims. */
export async function statesFor(
  record: ParleyRecord,
  { fresh, reports, components, groupOf, rules }: Touching,
): Promise<States> {
  const { links } = record
  const news = new Map<string, Node[]>()
  for (const node of fresh) {
    if (node.standing === null) continue
    const there = news.get(node.standing)
    if (there) there.push(node)
    else news.set(node.standing, [node])
  }
  const names = new Set([...news.keys(), ...(await links.scopesIn(STATE, [...components]))])
  const rows = new Map<string, NoteRow[]>([...names].map((name) => [name, []]))
  for (const row of await links.notes(STATE, [...names])) rows.get(row.scope)?.push(row)
  const sizes = await links.componentSizes(new Set([...rows.values()].flat().map((r) => r.component)))
  const tied = new Set([...rules.together.flat(), ...rules.cut.keys()])
  const isTied = (id: string): boolean => tied.has(claimOfTarget(id))
  const made: { readonly name: string; readonly was: readonly NoteRow[]; readonly state: Made }[] = []
  for (const [name, was] of rows) {
    const added = news.get(name) ?? []
    const inOld = [...new Set(was.map((r) => r.component))].reduce((n, c) => n + (sizes.get(c) ?? 0), 0)
    const alone = inOld === was.length && !was.some((r) => isTied(r.id)) && !added.some((n) => isTied(n.claim.claim.id))
    if (alone) made.push({ name, was, state: madeAgain(was, added, { reports, groupOf, rules }) })
  }
  return {
    names: new Set(made.map((m) => m.name)),
    claims: new Set(made.flatMap((m) => m.was.map((r) => r.id))),
    added: made.flatMap((m) => m.state.added),
    drop: [...new Set(made.flatMap((m) => m.was.map((r) => r.component)))],
    put: made.flatMap((m) => m.state.put ?? []),
    changed: made.flatMap((m) => m.state.changed),
    moved: made.flatMap((m) => m.state.moved),
  }
}

interface Made extends Pick<States, 'added' | 'changed' | 'moved'> {
  /** Null where no claim of it is left. */
  readonly put: States['put'][number] | null
}

/** One state, made again from the claims it had and those that come to it. */
function madeAgain(
  was: readonly NoteRow[],
  added: readonly Node[],
  { reports, groupOf, rules }: Pick<Touching, 'reports' | 'groupOf' | 'rules'>,
): Made {
  const left = was.filter((r) => !reports.has(reportOf(r)))
  const gone = was.filter((r) => reports.has(reportOf(r))).map((r) => r.id)
  if (left.length + added.length === 0) return { added: [], changed: gone, moved: [], put: null }
  const groupNow = (row: NoteRow): string => groupOf.get(reportOf(row)) ?? row.group
  const notes = left.map((row) => noteOf({ ...row, group: groupNow(row) }) as Note<EventTold>)
  const { id, event } = standingState([...notes, ...added.map(eventNote)], rules)
  const name = event?.id ?? null
  const renamed = left.filter((r) => r.event !== name)
  const moved = left.filter((r) => r.component !== id)
  const claims = added.map((node) => ({ node, event: name }))
  return {
    added: claims,
    changed: [...gone, ...renamed.map((r) => r.id), ...left.filter((r) => groupNow(r) !== r.group).map((r) => r.id)],
    moved: [...new Set([...renamed, ...moved])],
    put: {
      ...putOf({ id, claims, events: event === null ? [] : [event] }, reports, new Map()),
      moved: moved.map((r) => r.id),
      renamed: renamed.map(({ key }) => ({ key, event: name })),
    },
  }
}

function reportOf({ id }: Pick<NoteRow, 'id'>): string {
  return id.slice(0, id.indexOf(':'))
}
