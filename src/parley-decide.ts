// Decisions on actors, places and events: whether what they name is in the record, and whom people mean by what they type. Pure; the
// record keeps decisions, and linking follows them.
import { claimOfTarget, type Rules, rulesOf } from './link/index.ts'
import {
  type Decided,
  type Decision,
  type KnownActor,
  ParleyError,
  type Story,
  type StoryEvent,
} from './model/index.ts'
import { foldWords, listsOf } from './parley-ask-lists.ts'
import { actorById, actorsOf, foldOf } from './vocab/actors/index.ts'

/** What names and events may be merged and split. */
export type DecidedKind = Extract<Decision, { what: 'merge' }>['kind']

/** An error of a decision, with a code of its own. */
const failed = (code: string, message: string, hint: string): ParleyError =>
  new ParleyError(`decision/${code}`, message, hint)

const HINTS: Readonly<Record<DecidedKind, string>> = {
  actor: 'parley actor NAME shows who is called so, parley proposed the new names.',
  place: 'parley place NAME shows which places are called so.',
  event: 'parley timeline --ids shows the ids of events, parley explain CLAIM the event of a claim.',
}

/** What decisions may be about, as a story and the decisions before it tell. */
interface Known {
  readonly story: Story
  readonly rules: Rules
  readonly decided: readonly Decided[]
}

/**
 * Holds a decision against the record it is about.
 * @throws ParleyError `decision/not-found` where it names what is not there, `decision/not-part` where it splits off what is not in it,
 * `decision/nothing-to-do` where nothing would change
 */
export function checkDecision(decision: Decision, story: Story, decided: readonly Decided[]): void {
  const known = { story, decided, rules: rulesOf(decided) }
  if (decision.what === 'merge') checkMerge(decision, known)
  else if (decision.what === 'split') checkSplit(decision, known)
  else if (decision.what === 'accept' || decision.what === 'reject') checkTarget(decision, known)
}

function checkMerge({ kind, into, from }: Extract<Decision, { what: 'merge' }>, known: Known): void {
  const { story } = known
  for (const id of [into, ...from])
    if (!isThere(kind, id, known) && !(kind === 'actor' && id === into && actorById(id)))
      throw failed('not-found', `There is no ${kind} “${id}” in this record.`, HINTS[kind])
  const same = kind === 'event' ? from.filter((id) => isSameEvent(id, into, known)) : from.filter((id) => id === into)
  if (same.length > 0)
    throw failed('nothing-to-do', `“${nameIn(story, same[0])}” cannot be merged into itself.`, `Name another ${kind}.`)
  // What goes back the way it came turns the chain round, and a spelling that was split off comes home.
  const end = endOf(into, known.rules)
  const there = kind === 'event' ? [] : from.filter((id) => !isNow(kind, id, known) && endOf(id, known.rules) === end)
  if (there.length === from.length)
    throw failed(
      'nothing-to-do',
      `“${nameIn(story, there[0])}” is merged into “${nameIn(story, into)}” already.`,
      'parley decisions shows which were made.',
    )
}

/** The name of an actor or place, as it is told; the id where the story has none. */
export function nameIn(story: Story, id: string | undefined): string {
  const found = [...story.actors, ...story.places].find((one) => one.id === id)
  return found?.name ?? actorById(id ?? '')?.name ?? id ?? ''
}

/** The id that stands for another after all mergers. */
function endOf(id: string, { alias }: Rules): string {
  let at = id
  for (let i = 0; i < alias.size; i++) {
    const next = alias.get(at)
    if (next === undefined || next === id) break
    at = next
  }
  return at
}

function isThere(kind: DecidedKind, id: string, known: Known): boolean {
  return isNow(kind, id, known) || (kind !== 'event' && known.rules.alias.has(id))
}

/** Whether the story as it is now names it. */
function isNow(kind: DecidedKind, id: string, { story }: Known): boolean {
  if (kind === 'event') return eventOf(story, id) !== undefined
  const ids: readonly { readonly id: string }[] = kind === 'actor' ? story.actors : story.places
  return ids.some((one) => one.id === id)
}

/** The event of an id: its own, or that of a claim that tells of it. */
function eventOf(story: Story, id: string): StoryEvent | undefined {
  const lists = listsOf(story)
  const own = lists.eventsById.get(id)
  if (own) return own
  const claim = claimOfTarget(id)
  return story.events.find((e) => [...e.claims, ...e.background].some((c) => claimOfTarget(c) === claim))
}

function isSameEvent(a: string, b: string, { story }: Known): boolean {
  return eventOf(story, a)?.id === eventOf(story, b)?.id
}

function checkSplit({ kind, from, parts }: Extract<Decision, { what: 'split' }>, known: Known): void {
  const { story, rules } = known
  if (!isThere(kind, from, known))
    throw failed('not-found', `There is no ${kind} “${from}” in this record.`, HINTS[kind])
  const whole =
    kind === 'event'
      ? claimsIn(eventOf(story, from))
      : kind === 'actor'
        ? (story.actors.find((a) => a.id === from)?.spellings.map(foldOf) ?? [])
        : []
  const isPart = (part: string): boolean =>
    kind === 'event'
      ? whole.includes(claimOfTarget(part))
      : rules.alias.get(part) === from || whole.includes(foldOf(part))
  const stranger = parts.find((part) => !isPart(part))
  if (stranger !== undefined)
    throw failed(
      'not-part',
      `“${stranger}” is no part of “${nameIn(story, from)}”.`,
      kind === 'event'
        ? 'Name claims of the event; parley timeline --json shows them.'
        : kind === 'place'
          ? 'Name a place that was merged into it; parley decisions shows which.'
          : `Name one of its spellings: ${story.actors.find((a) => a.id === from)?.spellings.join('; ') ?? 'it has none'}.`,
    )
  const off = new Set(parts.map((part) => (kind === 'event' ? claimOfTarget(part) : foldOf(part))))
  const isAll = whole.length > 0 && whole.every((part) => off.has(part))
  if (isAll && (kind === 'event' || from.startsWith('seen/')))
    throw failed(
      'nothing-to-do',
      `That is all of “${nameIn(story, from)}”; nothing would be left.`,
      'Name some of its parts.',
    )
}

function claimsIn(event: StoryEvent | undefined): readonly string[] {
  return event ? [...event.claims, ...event.background].map(claimOfTarget) : []
}

const CLAIM = /^[0-9a-f]{12,64}:\d+-\d+:/

/** Accepting and rejecting: claims are looked up by the record itself. */
function checkTarget({ what, target }: Extract<Decision, { what: 'accept' | 'reject' }>, known: Known): void {
  if (CLAIM.test(target)) return
  const { story, decided } = known
  const before = decided.some((d) => 'target' in d.decision && d.decision.target === target)
  const actor = story.actors.find((a) => a.id === target)
  if (actor && what === 'reject' && !actor.id.startsWith('seen/'))
    throw failed(
      'nothing-to-do',
      `${actor.name} is on the roster; only names met in reports can be rejected.`,
      'Split off the spelling that is somebody else: parley split actor NAME SPELLING.',
    )
  const parts = [story.events, story.commitments, story.episodes, story.aid, story.leverage]
  if (before || actor || parts.some((list) => list.some((one) => one.id === target))) return
  throw failed(
    'not-found',
    `There is no “${target}” in this record.`,
    'Give the id of a claim or an event, or the name of an actor.',
  )
}

/** The id of the actor or place that words mean: an id, a name or spelling in full, or words of one name alone; for actors also one of the roster. */
export function idMeant(
  kind: 'actor' | 'place',
  words: string,
  story: Story,
  meant: readonly string[],
  decided: readonly Decided[],
): string {
  const all: readonly { readonly id: string; readonly name: string; readonly spellings?: readonly string[] }[] =
    kind === 'actor' ? story.actors : story.places
  if (all.some((one) => one.id === words) || rulesOf(decided).alias.has(words)) return words
  const wanted = foldWords(words)
  const ways: readonly ((one: (typeof all)[number]) => boolean)[] = [
    (one) => foldWords(one.name) === wanted,
    (one) => one.spellings?.some((s) => foldWords(s) === wanted) ?? false,
    (one) => meant.includes(one.id),
    (one) => [one.name, ...(one.spellings ?? [])].some((s) => ` ${foldWords(s)} `.includes(` ${wanted} `)),
  ]
  for (const way of wanted === '' ? [] : ways) {
    const found = all.filter(way)
    if (found.length === 1 && found[0]) return found[0].id
    if (found.length > 1) throw several(kind, words, found)
  }
  const known = kind === 'actor' ? [actorById(words) ?? actorsOf(words)[0]].flatMap((a) => a ?? []) : []
  if (known[0]) return known[0].id
  throw failed('not-found', `There is no ${kind} “${words}” in this record.`, HINTS[kind])
}

/** The id of the event that words mean: its id or the beginning of it, or a claim that tells of it. */
export function eventMeant(words: string, story: Story): string {
  const found = eventOf(story, words)
  if (found) return found.id
  const bare = words.replace(/^event\//, '')
  const near = bare.length < 6 ? [] : story.events.filter((e) => e.id.slice('event/'.length).startsWith(bare))
  if (near.length === 1 && near[0]) return near[0].id
  if (near.length > 1) throw several('event', words, near)
  throw failed('not-found', `There is no event “${words}” in this record.`, HINTS.event)
}

const MOST = 8

function several(
  kind: DecidedKind,
  words: string,
  found: readonly { readonly id: string; readonly name?: string }[],
): ParleyError {
  const list = found.slice(0, MOST).map(({ id, name }) => (name === undefined ? id : `${name} (${id})`))
  const more = found.length > MOST ? ` and ${found.length - MOST} more` : ''
  return failed(
    'ambiguous',
    `“${words}” may be ${found.length} ${kind}s: ${list.join('; ')}${more}.`,
    'Give the id in brackets, or more of the name.',
  )
}

/** Whom a new name may be: actors whose name holds all its words or is held by it, or has its letters. At most three, those with the most claims first. */
export function actorsLike(actor: KnownActor, all: Story['actors']): readonly KnownActor[] {
  const own = actor.spellings.map(partsOf)
  return all
    .filter((other) => other.id !== actor.id && other.spellings.map(partsOf).some((b) => own.some((a) => isLike(a, b))))
    .sort((a, b) => b.claims - a.claims || (a.id < b.id ? -1 : 1))
    .slice(0, 3)
}

interface NameParts {
  readonly words: readonly string[]
  readonly letters: string
}

function partsOf(name: string): NameParts {
  const words = foldOf(name).split(' ').filter(Boolean)
  const big = name.split(/[\s-]+/).filter((w) => /^\p{Lu}/u.test(w))
  return { words, letters: big.length < 2 ? '' : foldOf(big.map((w) => w[0]).join('')) }
}

function isLike(a: NameParts, b: NameParts): boolean {
  const [few, many] = a.words.length <= b.words.length ? [a, b] : [b, a]
  if (few.words.length === 0) return false
  if (few.words.length === 1 && many.letters.length > 1 && few.words[0] === many.letters) return true
  return few.words.every((w) => w.length > 2 && many.words.includes(w))
}
