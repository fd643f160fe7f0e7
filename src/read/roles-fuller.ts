// Parties whose words say too little by themselves: a bare count of people told before, a crowd or a building of somebody, men known by
// a name that stands behind them.
import type { Party } from '../model/index.ts'
import { isCalendar } from './act-view.ts'
import { prepositionOf } from './clause-arguments.ts'
import type { RoleContext } from './roles-context.ts'
import { uncounted } from './roles-enemy.ts'
import { conjuncts } from './roles-lists.ts'
import { corePhrase, described, spanOf } from './roles-phrases.ts'
import { sortOf } from './roles-plausible.ts'
import { kidBy, kidsOf, type Tree, treeOf } from './sentence-tree.ts'
import type { Sentence } from './syntax-types.ts'

const LOOSE = /^(?:some|others?|several|many|most|dozens|hundreds|thousands|scores)$/i
const HURTS = /^(?:kill|wound|injure|hurt|maim|die|perish)$/
/** Whether what hangs on a count tells itself whom it counts: "12 of the men", "three and their driver"; "12 near Davao" does not. */
function isOwn(tree: Tree, kid: number): boolean {
  const { upos, deprel } = tree.tokens[kid]!
  if (upos === 'VERB' || !/^(?:nmod|obl|flat|conj|acl)/.test(deprel)) return false
  return !/^(?:nmod|obl)/.test(deprel) || /^(?:of|from|among|than|with)$/.test(prepositionOf(tree, kid) ?? '')
}

/** Sentences looked back over for those counted. */
const BACK = 2

/** "killed two rebels and wounded 12", "Some were freed": those told of before, of whom so many are meant; else people, where they are hurt; null for others. */
export function countedAgain(head: number, { tree, scene, sentence }: RoleContext): Party | null {
  const token = tree.tokens[head]!
  const more = /^(?:more|others)$/i.test(token.text) ? kidBy(tree, head, 'nummod') : -1
  if (!(token.upos === 'NUM' || more >= 0 || (LOOSE.test(token.text) && /^(?:DET|PRON|ADJ|NOUN)$/.test(token.upos))))
    return null
  // "flew out 91 of the worst wounded": it is told of whom.
  const of = endOfThose(tree, head)
  if (of > head) {
    if (tree.tokens[of]!.upos !== 'VERB') return null
    const span = { start: tree.tokens[head + 2]!.start, end: tree.tokens[of]!.end }
    const name = scene.text.slice(span.start, span.end)
    return { name, text: name, span, actor: null }
  }
  const verb = verbOfSufferer(tree, head)
  if (verb < 0 || /^\d{4}$|%/.test(token.text)) return null
  if (kidsOf(tree, head).some((k) => k > head && isOwn(tree, k))) return null
  const as = (who: string): Party => {
    const name = more >= 0 ? `${tree.tokens[more]!.text} ${who}` : token.upos === 'NUM' ? `${token.text} ${who}` : who
    return { name, text: token.text, span: spanOf(token), actor: null }
  }
  const own = sufferersIn(tree, head, sentence)
  const hurts = HURTS.test(tree.tokens[verb]!.lemma)
  if (own >= 0) return as(nameAt(tree, own, scene.text))
  // "Four were killed" of those who were just struck need not be told of them.
  if (token.upos !== 'NUM' || !hurts)
    for (let back = 1; back <= BACK; back++) {
      const before: Sentence | undefined = scene.findings.doc.sentences[sentence.index - back]
      if (!before || before.paragraph !== sentence.paragraph) break
      const there = treeOf(before)
      const suffering = sufferersIn(there, there.tokens.length, before)
      const found = suffering < 0 && back === 1 && SAVES.test(tree.tokens[verb]!.lemma) ? thoseTold(there) : suffering
      if (found >= 0) return as(nameAt(there, found, scene.text))
    }
  return hurts && token.upos === 'NUM' ? as('people') : null
}

/** Where the words end that say of whom some are counted, "of the worst wounded"; -1 where that is not said. */
function endOfThose({ tokens }: Tree, head: number): number {
  if (tokens[head + 1]?.text !== 'of') return -1
  let at = head + 2
  while (/^(?:DET|ADJ|NUM)$/.test(tokens[at]?.upos ?? '')) at++
  while (tokens[at]?.deprel === 'compound') at++
  return at > head + 2 && tokens[at] ? at : -1
}

const SAVES =
  /^(?:rescue|save|evacuate|feed|treat|fetch|shelter|help|vaccinate|house|register|assist|screen|pull|free)$/

/** "About 9,000 people have crossed the border": the several people a sentence tells of; -1 where it tells of others. */
function thoseTold({ tokens }: Tree): number {
  const at = tokens.findIndex((t) => /^(?:nsubj|root)/.test(t.deprel))
  const who = tokens[at]
  const many = who?.upos === 'NOUN' && (who.xpos === 'NNS' || who.lemma.toLowerCase() === 'people')
  return many && sortOf(who) === 'party' ? at : -1
}

/** The verb that a bare count suffers, -1 for none. */
function verbOfSufferer({ tokens }: Tree, head: number): number {
  const { deprel, head: above } = tokens[head]!
  const over = tokens[above]
  if (over?.upos !== 'VERB') return -1
  return /^(?:obj|nsubj:pass)$/.test(deprel) || (deprel === 'nsubj' && HURTS.test(over.lemma)) ? above : -1
}

/** The last several people before a token that something was done to; -1 where nobody is told of. */
function sufferersIn(tree: Tree, before: number, { tokens }: Sentence): number {
  for (let i = Math.min(before, tokens.length) - 1; i >= 0; i--) {
    const t = tokens[i]!
    if (t.upos !== 'NOUN' || t.xpos !== 'NNS' || sortOf(t) !== 'party') continue
    const top = t.deprel === 'conj' ? tokens[t.head]! : t
    const of = top.deprel === 'nmod' && prepositionOf(tree, top === t ? i : t.head) === 'of' ? tokens[top.head]! : top
    const suffers = /^(?:obj|nsubj:pass)$/.test(of.deprel) && tokens[of.head]?.upos === 'VERB'
    const counted = kidsOf(tree, i).some((k) => tokens[k]!.deprel === 'nummod')
    if (suffers || (counted && /^(?:obl|nmod)/.test(t.deprel)) || (of !== top && sortOf(of) === 'deed')) return i
  }
  return -1
}

function nameAt(tree: Tree, head: number, text: string): string {
  const { name } = uncounted(described(text, corePhrase(tree, head)))
  // A noun that opens its sentence is written small elsewhere.
  const opens = head === 0 && tree.tokens[0]!.upos === 'NOUN'
  return opens ? name.charAt(0).toLowerCase() + name.slice(1) : name
}

/** Groups that are made of somebody, and buildings and parts of them that are somebody's. */
const GROUPS =
  /^(?:crowd|group|gathering|queue|line|congregation|procession|team|band|mob|column|convoy|party|patrol|bus|busload|boatload|boat|family|crew|delegation)$/
const BUILDINGS =
  /^(?:building|compound|pharmacy|roof|ward|wing|yard|courtyard|gate|house|home|wall|entrance|basement|cellar|ruins|campus|grounds|maternity|canteen|kitchen)$/
/** Those who act for a side, which is told behind them. */
const SENT =
  /^(?:head|mayor|governor|editor|founder|owner|negotiator|delegate|representative|official|leader|envoy|emissary|delegation|mediator|elder|lawmaker|diplomat|defector|fighter|commander|chief|minister|officer|militant|member|team|mission)$/
/** Letters of a description, at the most. */
const MOST_WORDS = 80

/** "a crowd of farmers", "the pharmacy of the clinic", "negotiators from the militia": whom or what it is of belongs to its name; the party itself where nothing is. */
export function inFull(party: Party, head: number, { tree, scene }: RoleContext): Party {
  const token = tree.tokens[head]!
  if (party.actor !== null || party.span === null || token.upos !== 'NOUN' || party.span.end !== token.end) return party
  const sent = SENT.test(token.lemma)
  const group = GROUPS.test(token.lemma)
  if (!sent && !group && !BUILDINGS.test(token.lemma)) return party
  const behind = kidsOf(tree, head).filter((k) => k > head && k <= head + 5 && tree.tokens[k]!.deprel === 'nmod')
  const side = sent ? behind.find((k) => FOR_A_SIDE.test(prepositionOf(tree, k) ?? '') && isSide(tree, k)) : undefined
  const of = side ?? behind.find((k) => prepositionOf(tree, k) === 'of')
  if (of === undefined) return party
  if (side === undefined && !(group ? isMany(tree, of) : !sent && tree.tokens[of]!.upos === 'NOUN')) return party
  const last = [of, ...conjuncts(tree, of)].at(-1)!
  const { start } = party.span
  const { end } = corePhrase(tree, group || sent ? last : of)
  if (end <= token.end || end - start > MOST_WORDS) return party
  return { ...described(scene.text, { start, end }) }
}

const FOR_A_SIDE = /^(?:of|from|for)$/

/** A party by its name or its noun. */
function isSide({ tokens }: Tree, at: number): boolean {
  const token = tokens[at]!
  return token.upos === 'PROPN' ? !isCalendar(token) : token.upos === 'NOUN' && sortOf(token) === 'party'
}

function isMany({ tokens }: Tree, of: number): boolean {
  const { upos, xpos } = tokens[of]!
  return (upos === 'NOUN' && xpos === 'NNS') || upos === 'PROPN' || upos === 'ADJ'
}

const CALLED = /^(?:know|call|name|identify|nickname|dub|think|believe|suspect|presume|say|describe)$/

/** "a gang known as 400 Mawozo", "men thought to be Mai-Mai": the token of the name they go by; -1 where none stands behind them. */
export function calledBy(head: number, tree: Tree): number {
  const { tokens } = tree
  if (tokens[head]!.upos !== 'NOUN') return -1
  for (let kid = head + 1; kid <= head + 3 && kid < tokens.length; kid++) {
    const t = tokens[kid]!
    // Right behind the noun it is said of it, however it hangs.
    if (!(kid === head + 1 || (t.head === head && /^acl/.test(t.deprel)))) continue
    const past = t.xpos === 'VBN' || (t.xpos === 'VBD' && /^(?:to|as)$/.test(tokens[kid + 1]?.text ?? ''))
    if (!past || !CALLED.test(t.lemma)) continue
    for (const k of kidsOf(tree, kid)) {
      const { upos, deprel } = tokens[k]!
      if (k < kid || upos !== 'PROPN' || k > kid + 5) continue
      const word = prepositionOf(tree, k)
      const to = kidsOf(tree, k).some((m) => tokens[m]!.deprel === 'cop' && tokens[m - 1]?.text === 'to')
      if (word === 'as' || to || (word === null && /^(?:xcomp|obj|appos)$/.test(deprel))) return k
    }
  }
  return -1
}

/** The noun that the "whose" of a thing looks back to: the governor of "the governor, whose convoy was hit"; -1 for none. */
export function antecedentOfWhose(head: number, tree: Tree): number {
  const { tokens } = tree
  const whose = kidsOf(tree, head).some(
    (k) => tokens[k]!.deprel === 'nmod:poss' && tokens[k]!.text.toLowerCase() === 'whose',
  )
  for (let at = whose ? head : -1, steps = 5; at >= 0 && steps > 0; steps--) {
    const { deprel, head: above } = tokens[at]!
    if (deprel === 'acl:relcl') return above < head ? above : -1
    at = above
  }
  return -1
}

/** "whose convoy": somebody's convoy, called after whose it is. */
export function ofWhom(owner: Party, head: number, { tree, scene }: RoleContext): Party {
  const own = described(scene.text, { start: tree.tokens[head]!.start, end: tree.tokens[head]!.end })
  return { ...own, name: `${owner.name}${owner.name.endsWith('s') ? "'" : "'s"} ${own.name}` }
}
