// Claims of one sentence that tell the same are made one.
import { overlapOf, type Party } from '../model/index.ts'
import { NOUN_CLASSES } from '../vocab/acts/nouns.ts'
import type { Draft } from './claims-draft.ts'
import { withoutMeans } from './claims-means.ts'
import { sortOf } from './roles-plausible.ts'
import { baseOf, kidsOf, type Tree, treeOf } from './sentence-tree.ts'

/** Merges drafts of one sentence that share act and most of their words; the surer one keeps its words and takes what it lacks. */
export function mergeWithin(drafts: readonly Draft[]): Draft[] {
  let kept = mergedOnce(withoutMeans(drafts))
  // What a first merging brought together may be one with what stood apart from both.
  for (let before = drafts.length + 1; kept.length > 1 && kept.length < before; ) {
    before = kept.length
    kept = mergedOnce(kept)
  }
  return kept.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
}

function mergedOnce(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = []
  for (const draft of [...drafts].sort((a, b) => b.confidence - a.confidence || a.span.start - b.span.start)) {
    const at = kept.findIndex((k) => isSame(k, draft))
    if (at < 0) kept.push(draft)
    else kept[at] = isOneDeed(kept[at]!, draft) ? together(kept[at]!, draft) : joined(kept[at]!, draft)
  }
  return kept
}

function isSame(a: Draft, b: Draft): boolean {
  if (a.act !== b.act || isReverse(a, b) || isAside(a, b) || isAside(b, a)) return false
  if (isOneDeed(a, b)) return true
  // "denied that anybody died in raids that doctors say flattened the quarter": one word against another.
  if ((a.status === 'denied') !== (b.status === 'denied') && a.speaker?.name !== b.speaker?.name) return false
  const shorter = Math.min(a.span.end - a.span.start, b.span.end - b.span.start)
  return overlapOf(a.span, b.span) >= shorter * 0.6
}

/** "Lyman, which Ukrainian forces recaptured, was shelled": a deed told beside another, by somebody of its own. */
function isAside(aside: Draft, main: Draft): boolean {
  if (aside.sentence !== main.sentence || aside.head === main.head) return false
  const tree = treeOf(aside.sentence)
  const { deprel, head } = tree.tokens[aside.head]!
  if (isOfBacker(aside, main, tree)) return true
  // "intercepted twelve rockets that the group fired": who fires them is not who brings them down.
  if (main.rule.endsWith(BRINGS_DOWN) && deprel.startsWith('acl') && aside.head > main.head) return true
  if (deprel !== 'acl:relcl') return false
  if (isWithin(tree, aside.head)) return false
  if (kidsOf(tree, aside.head).some((k) => /^nsubj/.test(tree.tokens[k]!.deprel) && !/^W/.test(tree.tokens[k]!.xpos)))
    return true
  // "The gunmen who killed the priest also burned down the school."
  const doer = tree.tokens[head]!
  return (
    (doer.deprel === 'nsubj' || (doer.deprel === 'obl:agent' && isBesideMain(tree, head, aside.head))) &&
    doer.head === main.head &&
    sortOf(doer) === 'party' &&
    aside.recipients.length > 0 &&
    main.recipients.length > 0 &&
    !aside.recipients.some((p) => main.recipients.some((q) => q.name === p.name))
  )
}

/** "repulsed by the army, which then shelled the town": the comma tells another deed of the same doer. */
function isBesideMain(tree: Tree, doer: number, verb: number): boolean {
  return tree.tokens.slice(doer + 1, verb).some((t) => t.text === ',')
}

const BRINGS_DOWN = 'ASSAULT/sinks'

/** "The army, backed by Russian air strikes, retook the town": the help that the doer has from somebody else. */
function isOfBacker(aside: Draft, main: Draft, tree: Tree): boolean {
  if (tree.tokens[aside.head]!.upos !== 'NOUN' || aside.actors.length === 0 || main.actors.length === 0) return false
  if (aside.actors.some((p) => main.actors.some((q) => q.name === p.name))) return false
  const over = tree.tokens[aside.head]!.head
  const by = tree.tokens[over]
  if (!by || !/^(?:acl|advcl)/.test(by.deprel) || by.xpos !== 'VBN') return false
  return by.head === main.head || tree.tokens[by.head]?.head === main.head
}

/** "the attack, during which gunmen killed 40": a relative clause of what happened in a deed. */
function isWithin(tree: Tree, head: number): boolean {
  return kidsOf(tree, head).some(
    (k) =>
      /^W/.test(tree.tokens[k]!.xpos) &&
      kidsOf(tree, k).some((c) => /^(?:in|during|at|by)$/i.test(tree.tokens[c]!.text)),
  )
}

/** Verbs that tell what came of a deed told beside them. */
const OUTCOMES = /^(?:kill|wound|injure|hurt|maim|damage|destroy|shatter|leave|claim|slay|cause|inflict|die|perish)$/
/** Verbs that tell what came of a deed where they hang on it as participles: "wiping out a street", "setting it on fire". */
const RESULTS = /^(?:wipe|flatten|level|raze|gut|wreck|engulf|burn|set|lose)$/
/** Nouns that only say that there was fighting. */
const FIGHTING =
  /^(?:fighting|clash|violence|battle|gunfire|gunfight|gunbattle|firefight|attack|assault|raid|offensive|coup)$/
/** Marks of a clause that tells the same moment: "were killed when a shell hit the bus". */
const SAME_MOMENT = /^(?:when|as|while|where)$/
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
  if (isSameShot(tree, first, second) || isSameDemand(tree, first, second)) return true
  const token = tree.tokens[second.head]!
  // "killing three and wounding twelve": both came of the one deed.
  let link = token
  while (
    a.act === 'ASSAULT' &&
    link.deprel === 'conj' &&
    link.head > first.head &&
    (OUTCOMES.test(tree.tokens[link.head]!.lemma) || (link.xpos === 'VBG' && tree.tokens[link.head]!.xpos === 'VBG'))
  )
    link = tree.tokens[link.head]!
  const moment = a.act === 'ASSAULT' && isSameMoment(tree, first, second)
  if (!moment && (link.head !== first.head || !LINKS.test(baseOf(link.deprel)))) return false
  const outcome =
    a.act === 'ASSAULT' && (OUTCOMES.test(token.lemma) || (token.xpos === 'VBG' && RESULTS.test(token.lemma)))
  const within = moment && isWithin(tree, second.head) && !UNREAL.has(first.status)
  if (a.status !== b.status && !within && !(outcome && token.xpos === 'VBG' && !UNREAL.has(first.status))) return false
  if (first.speaker?.name !== second.speaker?.name) return false
  if (moment && isWithin(tree, second.head)) return true
  if (moment) return first.actors.length === 0 || second.actors.length === 0 || sameNames(first.actors, second.actors)
  const suffered =
    outcome &&
    baseOf(link.deprel) !== 'parataxis' &&
    (isSuffered(tree, second) ||
      (isSuffered(tree, first) && (first.rule === 'chain/toll' || OUTCOMES.test(tree.tokens[first.head]!.lemma))))
  if (!suffered && !sameNames(first.actors, second.actors)) return false
  if (outcome) return !isElsewhere(tree, first, second)
  if (isWayOf(tree, first, second)) return true
  if (first.mode === 'abduct' && second.mode === 'abduct' && second.head - first.head <= 4) return true
  return second.head - first.head <= 3 && sameNames(first.recipients, second.recipients)
}

/** "The rebels must hand in their guns and leave for Idlib": what one word asks of the same people is one demand. */
function isSameDemand(tree: Tree, first: Draft, second: Draft): boolean {
  if (first.rule !== 'chain/must' || second.rule !== 'chain/must' || first.status !== second.status) return false
  if (first.speaker?.name !== second.speaker?.name || !sameNames(first.recipients, second.recipients)) return false
  const { deprel, head, xpos } = tree.tokens[second.head]!
  if (deprel !== 'conj' || head !== first.head || !/^VBP?$/.test(xpos)) return false
  return !kidsOf(tree, second.head).some((k) => /^(?:nsubj|aux)/.test(tree.tokens[k]!.deprel))
}

/** "Rockets fired by the militia hit a school": the shot, and where it went. */
function isSameShot(tree: Tree, first: Draft, second: Draft): boolean {
  const { deprel, head } = tree.tokens[first.head]!
  if (first.act !== 'ASSAULT' || baseOf(deprel) !== 'acl' || first.status !== second.status) return false
  const shot = tree.tokens[head]!
  if (shot.deprel !== 'nsubj' || !WEAPONS.has(shot.lemma)) return false
  let verb = second.head
  while (/^(?:advcl|conj|xcomp)/.test(tree.tokens[verb]!.deprel) && verb !== shot.head) verb = tree.tokens[verb]!.head
  return verb === shot.head
}
const WEAPONS: ReadonlySet<string> = new Set(NOUN_CLASSES.weapon)

/** "Stormed the airport, opening fire and detonating bombs", "are fighting to overthrow the junta": how it was done, or what for. */
function isWayOf(tree: Tree, first: Draft, second: Draft): boolean {
  const token = tree.tokens[second.head]!
  const mark = kidsOf(tree, second.head).find((k) => tree.tokens[k]!.deprel === 'mark')
  if (mark !== undefined)
    return /^(?:fight|battle|struggle)$/.test(tree.tokens[first.head]!.lemma) && tree.tokens[mark]!.text === 'to'
  return (
    first.act === 'ASSAULT' && token.xpos === 'VBG' && second.recipients.length === 0 && first.recipients.length > 0
  )
}

/** A passive that names no doer: "thirty people were killed". */
function isSuffered(tree: Tree, draft: Draft): boolean {
  const harmed =
    draft.rule === 'chain/toll' || kidsOf(tree, draft.head).some((k) => tree.tokens[k]!.deprel === 'nsubj:pass')
  return draft.actors.length === 0 && harmed
}

/** "Thirty died when the army bombed the hall", "fighting raged as the army met the rebels", "the raid, in which six were killed". */
function isSameMoment(tree: Tree, first: Draft, second: Draft): boolean {
  const [a, b] = [tree.tokens[first.head]!, tree.tokens[second.head]!]
  if (isWithin(tree, second.head) && OUTCOMES.test(b.lemma))
    return b.deprel === 'acl:relcl' ? b.head === first.head : second.head - first.head <= 6
  if (baseOf(b.deprel) !== 'advcl' || !(b.head === first.head || first.uses.includes(b.head) || b.head === a.head))
    return false
  if (!OUTCOMES.test(a.lemma) && !OUTCOMES.test(b.lemma) && !FIGHTING.test(a.lemma)) return false
  return kidsOf(tree, second.head).some((k) => {
    const t = tree.tokens[k]!
    if (k > second.head || (t.deprel !== 'mark' && t.deprel !== 'advmod')) return false
    // "died after gunmen raked their bus": what came of it is told first.
    return (
      SAME_MOMENT.test(t.text.toLowerCase()) || (/^after$/i.test(t.text) && b.xpos !== 'VBG' && OUTCOMES.test(a.lemma))
    )
  })
}

/** "A raid killed five in Taiz and a mine wounded two in Marib": what came of a deed told with a doer and a place of its own. */
function isElsewhere(tree: Tree, first: Draft, second: Draft): boolean {
  if (baseOf(tree.tokens[second.head]!.deprel) !== 'conj') return false
  const own = kidsOf(tree, second.head).some((k) => {
    const t = tree.tokens[k]!
    return t.deprel === 'nsubj' && t.upos !== 'PRON'
  })
  const places = (d: Draft): string[] =>
    d.places
      .filter((p) => p.span !== null && p.span.start >= d.span.start && p.span.end <= d.span.end)
      .map((p) => p.name)
  const [here, there] = [places(first), places(second)]
  return own && here.length > 0 && there.length > 0 && !here.some((p) => there.includes(p))
}

function sameNames(a: readonly Party[], b: readonly Party[]): boolean {
  return a.length === b.length && a.every((p) => b.some((q) => p.name === q.name))
}

/** Both drafts as one, with the words of both. */
function together(a: Draft, b: Draft): Draft {
  const [deed, second] = a.head < b.head ? [a, b] : [b, a]
  const within = second.actors.length > 0 && isWithin(treeOf(second.sentence), second.head)
  const first = within ? { ...deed, actors: second.actors } : deed
  const merged = joined(first, second)
  // "must disarm and leave for Idlib": asked where they are, and not where they are to go.
  const asked = isSameDemand(treeOf(second.sentence), first, second) && first.places.length > 0
  const one = asked ? { ...merged, places: first.places } : merged
  const all = [
    ...first.recipients,
    ...second.recipients.filter((p) => !first.recipients.some((q) => q.name === p.name)),
  ]
  const others = all.filter((p) => !one.actors.some((a) => a.name === p.name))
  return {
    ...one,
    // "they fight to topple the junta": where another is named, nobody fights himself.
    recipients: others.length > 0 ? others : all,
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
    recipients: hurtByOthers(a, b) ?? hurtByOthers(b, a) ?? betterOf(a.recipients, b.recipients),
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

/** "Ten villagers died in a battle between the army and the front": who is hurt where others fight each other; null elsewhere. */
function hurtByOthers(a: Draft, b: Draft): readonly Party[] | null {
  const fight = b.recipients.length > 1 && sameNames(b.actors, b.recipients)
  const apart = a.recipients.filter((p) => !b.actors.some((q) => q.name === p.name))
  return fight && apart.length > 0 ? apart : null
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
