// Claims of one sentence that tell the same are made one.
import { overlapOf, type Party } from '../model/index.ts'
import type { Draft } from './claims-draft.ts'
import { withoutMeans } from './claims-means.ts'
import { baseOf, kidsOf, treeOf } from './sentence-tree.ts'

/** Merges drafts of one sentence that share act and most of their words; the surer one keeps its words and takes what it lacks. */
export function mergeWithin(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = []
  for (const draft of [...withoutMeans(drafts)].sort(
    (a, b) => b.confidence - a.confidence || a.span.start - b.span.start,
  )) {
    const at = kept.findIndex((k) => isSame(k, draft))
    if (at < 0) kept.push(draft)
    else kept[at] = isOneDeed(kept[at]!, draft) ? together(kept[at]!, draft) : joined(kept[at]!, draft)
  }
  return kept.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
}

function isSame(a: Draft, b: Draft): boolean {
  if (a.act !== b.act || isReverse(a, b) || isAside(a, b) || isAside(b, a)) return false
  if (isOneDeed(a, b)) return true
  const shorter = Math.min(a.span.end - a.span.start, b.span.end - b.span.start)
  return overlapOf(a.span, b.span) >= shorter * 0.6
}

/** "Lyman, which Ukrainian forces recaptured, was shelled": a deed told beside another, by somebody of its own. */
function isAside(aside: Draft, main: Draft): boolean {
  if (aside.sentence !== main.sentence || aside.head === main.head) return false
  const tree = treeOf(aside.sentence)
  const { deprel } = tree.tokens[aside.head]!
  if (deprel !== 'acl:relcl') return false
  return kidsOf(tree, aside.head).some((k) => /^nsubj/.test(tree.tokens[k]!.deprel) && !/^W/.test(tree.tokens[k]!.xpos))
}

/** Verbs that tell what came of a deed told beside them. */
const OUTCOMES = /^(?:kill|wound|injure|hurt|maim|damage|destroy|shatter|leave|claim|slay|cause|inflict)$/
const UNREAL: ReadonlySet<string> = new Set(['planned', 'hypothetical', 'negated', 'denied'])
const LINKS = /^(?:conj|advcl|xcomp|parataxis)$/

/**
 * "A bomb exploded, wounding 13", "the convoy was struck and destroyed", "are advising and assisting": two words of one deed, by
 * one doer to the same party, or a deed and what came of it.
 */
function isOneDeed(a: Draft, b: Draft): boolean {
  if (a.act !== b.act || a.sentence !== b.sentence) return false
  const [first, second] = a.head < b.head ? [a, b] : [b, a]
  const tree = treeOf(a.sentence)
  const token = tree.tokens[second.head]!
  // "killing three and wounding twelve": both came of the one deed.
  let link = token
  while (
    a.act === 'ASSAULT' &&
    link.deprel === 'conj' &&
    link.head > first.head &&
    OUTCOMES.test(tree.tokens[link.head]!.lemma)
  )
    link = tree.tokens[link.head]!
  if (link.head !== first.head || !LINKS.test(baseOf(link.deprel))) return false
  const outcome = a.act === 'ASSAULT' && OUTCOMES.test(token.lemma)
  if (a.status !== b.status && !(outcome && token.xpos === 'VBG' && !UNREAL.has(first.status))) return false
  if (first.speaker?.name !== second.speaker?.name) return false
  const doers = sameNames(first.actors, second.actors)
  if (!doers) return false
  if (outcome) return true
  if (first.mode === 'abduct' && second.mode === 'abduct' && second.head - first.head <= 4) return true
  return second.head - first.head <= 3 && sameNames(first.recipients, second.recipients)
}

function sameNames(a: readonly Party[], b: readonly Party[]): boolean {
  return a.length === b.length && a.every((p) => b.some((q) => p.name === q.name))
}

/** Both drafts as one, with the words of both. */
function together(a: Draft, b: Draft): Draft {
  const [first, second] = a.head < b.head ? [a, b] : [b, a]
  const one = joined(first, second)
  return {
    ...one,
    recipients: [
      ...first.recipients,
      ...second.recipients.filter((p) => !first.recipients.some((q) => q.name === p.name)),
    ],
    span: { start: Math.min(a.span.start, b.span.start), end: Math.max(a.span.end, b.span.end) },
    confidence: Math.max(a.confidence, b.confidence),
  }
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
