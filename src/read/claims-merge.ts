// Claims of one sentence that tell the same are made one.
import { overlapOf, type Party } from '../model/index.ts'
import type { Draft } from './claims-draft.ts'

/** Merges drafts of one sentence that share act and most of their words; the surer one keeps its words and takes what it lacks. */
export function mergeWithin(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = []
  for (const draft of [...drafts].sort((a, b) => b.confidence - a.confidence || a.span.start - b.span.start)) {
    const at = kept.findIndex((k) => isSame(k, draft))
    if (at < 0) kept.push(draft)
    else kept[at] = joined(kept[at]!, draft)
  }
  return kept.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
}

function isSame(a: Draft, b: Draft): boolean {
  if (a.act !== b.act || isReverse(a, b)) return false
  const shorter = Math.min(a.span.end - a.span.start, b.span.end - b.span.start)
  return overlapOf(a.span, b.span) >= shorter * 0.6
}

/** "struck the fighters who fired on the convoy": who suffers the one does the other. */
function isReverse(a: Draft, b: Draft): boolean {
  const has = (parties: readonly Party[], party: Party): boolean =>
    parties.some((p) => p.name === party.name || (p.actor !== null && p.actor === party.actor))
  return (
    (a.actors.length > 0 && a.actors.every((p) => has(b.recipients, p) && !has(b.actors, p))) ||
    (b.actors.length > 0 && b.actors.every((p) => has(a.recipients, p) && !has(a.actors, p)))
  )
}

function joined(a: Draft, b: Draft): Draft {
  return {
    ...a,
    mode: a.mode ?? b.mode,
    kind: a.kind ?? b.kind,
    topics: [...new Set([...a.topics, ...b.topics])],
    actors: betterOf(a.actors, b.actors),
    recipients: betterOf(a.recipients, b.recipients),
    amounts: [...a.amounts, ...b.amounts.filter((x) => !a.amounts.some((y) => y.text === x.text))],
    places: placesOfBoth(a, b),
  }
}

/** Places in the words of either; else those of the first. */
function placesOfBoth(a: Draft, b: Draft): Draft['places'] {
  const own = (d: Draft): Draft['places'] =>
    d.places.filter((p) => p.span !== null && p.span.start >= d.span.start && p.span.end <= d.span.end)
  const told = [...own(a), ...own(b)]
  if (told.length === 0) return a.places.length > 0 ? a.places : b.places
  return told.filter((p, i) => told.findIndex((q) => q.name === p.name) === i)
}

/** Parties with a name the roster knows before those without, any before none. */
function betterOf(a: readonly Party[], b: readonly Party[]): readonly Party[] {
  if (a.length === 0) return b
  if (b.some((p) => p.actor !== null) && !a.some((p) => p.actor !== null)) return b
  return a
}

/** Names of parties, for keys and tests. */
export function namesOf(parties: readonly Party[]): string[] {
  return parties.map((p) => p.name)
}
