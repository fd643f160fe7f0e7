// Standing states of affairs, as sieges of years: told of again and again, each is one event of very many claims. Of each is kept what
// it is called after; its event is put together from notes when the story is read, so that one more telling reads none of those before.
import {
  claimOfTarget,
  type EventTold,
  eventNote,
  inOrder,
  type Node,
  type Note,
  type Ordered,
  type PlacedNode,
  type Rules,
  standingState,
  tellsOfEvent,
} from './link/index.ts'
import { reportOfClaim } from './model/index.ts'
import type { Claims } from './parley-story-claims.ts'
import { noteOf, putOf, STATE } from './parley-story-rows.ts'
import type { LinkBatch, NoteRow, ParleyRecord, StateRow } from './record/index.ts'

/** States that claims came to or went from, and what that changes. */
export interface States {
  readonly names: ReadonlySet<string>
  /** Ids of the claims they had, where they were made again from all of them; and the claims that come to them. */
  readonly claims: ReadonlySet<string>
  readonly added: readonly PlacedNode[]
  /** Components as they were, and components as they are. */
  readonly drop: readonly string[]
  readonly put: LinkBatch['putComponents']
  /** Claims whose event is another now, or that are gone. */
  readonly changed: readonly string[]
}

/** What states are made again from: claims linked now, and components touched. */
export interface Touching {
  readonly fresh: readonly Node[]
  /** Reports that are linked now. */
  readonly reports: ReadonlySet<string>
  readonly components: ReadonlySet<string>
  readonly rules: Rules
}

/** What is kept of a state: its event, null where it makes none, and the claims that it and its component are called after. */
interface KeptState {
  readonly event: string | null
  readonly first: At
  readonly told: At | null
}

/** A claim's place in the order of everything. */
type At = readonly [published: string | null, start: number, claim: string]

/** The states that new claims or touched components belong to; those that people tied to other claims are left to the comparing of claims. */
export async function statesFor(
  record: ParleyRecord,
  claims: Claims,
  { fresh, reports, components, rules }: Touching,
): Promise<States> {
  const { links } = record
  const news = new Map<string, Node[]>()
  for (const node of fresh) {
    if (node.standing === null) continue
    const there = news.get(node.standing)
    if (there) there.push(node)
    else news.set(node.standing, [node])
  }
  const touched = new Set((await links.scopesIn(STATE, [...components])).map((scope) => claims.nameOf(scope)))
  const known = new Map((await links.states({ names: [...news.keys()] })).map((s) => [s.name, s]))
  const tied = new Set([...rules.together.flat(), ...rules.cut.keys()])
  const isTied = (id: string): boolean => tied.has(claimOfTarget(id))
  const made: (Made & { readonly name: string })[] = []
  for (const name of new Set([...news.keys(), ...touched])) {
    const added = news.get(name) ?? []
    const state = known.get(name)
    const whole = state && !touched.has(name) && !components.has(state.component)
    const joined = whole && !added.some((n) => isTied(n.claim.claim.id)) && joinedTo(state, added, reports, rules)
    if (joined) {
      made.push({ ...joined, name })
      continue
    }
    const was = await claims.rowsOf(STATE, name)
    const sizes = await links.componentSizes(new Set(was.map((r) => r.component)))
    const inOld = [...sizes.values()].reduce((n, size) => n + size, 0)
    if (inOld === was.length && !was.some((r) => isTied(r.id)) && !added.some((n) => isTied(n.claim.claim.id)))
      made.push({ ...madeAgain(name, was, added, reports, rules), name })
  }
  return {
    names: new Set(made.map((m) => m.name)),
    claims: new Set(made.flatMap((m) => m.claims)),
    added: made.flatMap((m) => m.added),
    drop: made.flatMap((m) => m.drop),
    put: made.flatMap((m) => m.put ?? []),
    changed: made.flatMap((m) => m.changed),
  }
}

interface Made extends Pick<States, 'added' | 'changed' | 'drop'> {
  readonly claims: readonly string[]
  /** Null where no claim of it is left. */
  readonly put: States['put'][number] | null
}

/** A state with more claims that change nothing of what it is called; null where they do. */
function joinedTo(
  { component, json }: StateRow,
  added: readonly Node[],
  reports: ReadonlySet<string>,
  rules: Rules,
): Made | null {
  const { event, first, told } = JSON.parse(json) as KeptState
  for (const note of added.map(eventNote)) {
    const name = `event/${claimOfTarget(note.claim.id)}`
    if (rules.rejected.has(name) || rules.edits.has(name) || inOrder(note, orderedAt(first)) < 0) return null
    if (tellsOfEvent(note) && (told === null || inOrder(note, orderedAt(told)) < 0)) return null
  }
  const claims = added.map((node) => ({ node, event }))
  const put = putOf({ id: component, claims, events: [] }, reports, new Map())
  return { added: claims, claims: [], drop: [], changed: [], put }
}

/** A state made again from the claims it had and those that come to it. */
function madeAgain(
  name: string,
  was: readonly NoteRow[],
  added: readonly Node[],
  reports: ReadonlySet<string>,
  rules: Rules,
): Made {
  const left = was.filter((r) => !reports.has(reportOfClaim(r.id)))
  const gone = was.filter((r) => reports.has(reportOfClaim(r.id))).map((r) => r.id)
  const before = { claims: was.map((r) => r.id), drop: [...new Set(was.map((r) => r.component))] }
  if (left.length + added.length === 0) return { ...before, added: [], changed: gone, put: null }
  const notes = left.map((row) => noteOf(row) as Note<EventTold>)
  const { id, event, first, told } = standingState([...notes, ...added.map(eventNote)], rules)
  const called = event?.id ?? null
  const renamed = left.filter((r) => r.event !== called)
  const moved = left.filter((r) => r.component !== id)
  const claims = added.map((node) => ({ node, event: called }))
  const kept: KeptState = { event: called, first: atOf(first), told: told && atOf(told) }
  return {
    ...before,
    added: claims,
    changed: [...gone, ...renamed.map((r) => r.id)],
    put: {
      ...putOf({ id, claims, events: [] }, reports, new Map()),
      moved: moved.map((r) => r.id),
      renamed: renamed.map(({ key }) => ({ key, event: called })),
      state: { name, json: JSON.stringify(kept) },
    },
  }
}

function atOf({ published, claim }: Ordered): At {
  return [published, claim.evidence[0].span.start, claim.id]
}

function orderedAt([published, start, id]: At): Ordered {
  return { published, claim: { id, report: reportOfClaim(id), evidence: [{ span: { start } }] } }
}
