// Whether a deed told by a noun, gerund or infinitive came about, by the word that governs it: "promised the destruction of", "ruled
// out sealing", "instead of penalising", "a warrant for the arrest of". Up through chains: "refused to rule out the bombing of".
import type { Status } from '../model/index.ts'
import {
  FATES,
  GOVERNING_ADJECTIVES,
  GOVERNING_NOUNS,
  GOVERNING_VERBS,
  type Governor,
  IN_ITS_STEAD,
} from '../vocab/verbs/governors.ts'
import { REAL_WITHOUT } from '../vocab/verbs/open.ts'
import { wordSet } from '../vocab/word-set.ts'
import type { Clause, Clauses } from './clause-types.ts'
import { baseOf, kidsOf, leadOf, type Tree } from './sentence-tree.ts'
import { ofPlainNoun } from './status-behind-nouns.ts'
import { ledGerund, overOwnDoer } from './status-gerunds.ts'
import { isDefinite, isKnown, isKnownBy, isNamedInFull, isWithoutTrace } from './status-known.ts'
import { modified } from './status-modifiers.ts'
import { governorBefore } from './status-near.ts'
import { NOUN_OPERATORS, type Own } from './status-operators.ts'
import type { Token } from './syntax-types.ts'

/** What the walk up needs: the sentence, and the status of a clause in it. */
export interface Governed {
  readonly tree: Tree
  readonly clauses: Clauses
  readonly statusAt: (clause: Clause) => Status
}

/** Most words looked at on the way up. */
const STEPS = 6
/** Nouns that only say which part or how many of a deed is meant. */
const PARTS = wordSet(`
  part phase stage round series wave spate string number process act series course kind sort form day week month hour resumption start
  beginning continuation completion repeat dispatch sending arrival influx flow
  signing conclusion initialling proclamation consequence effect impact fallout repercussion toll brunt reinstatement reintroduction imposition introduction launch establishment restoration renewal revival formation creation
  staging holding hosting convening brokering negotiation`)
/** Verbs under which a deed is as real as they are. */
const BRINGS_ABOUT = wordSet(`
  begin start resume continue complete finish conduct effect execute implement oversee supervise monitor ensure facilitate secure
  achieve obtain organise organize launch mount stage perform manage help assist speed accelerate lead undertake carry-out see witness
  verify coordinate co-ordinate support arrange allow permit enable make cause force prompt trigger lead:to result:in end:in end:with
  culminate:in show depict amount:to proceed:with proceed:to go-ahead:with carry-on:with continue:with press-ahead:with begin:with help:with help:in
  assist:with assist:in succeed:in hold`)
/** Texts by whose terms something may or must be done. */
const TEXTS = wordSet(`
  law act bill decree deal accord agreement treaty pact plan proposal motion resolution mandate convention constitution roadmap protocol
  statute draft text ordinance article clause document formula blueprint manual code regulation rule term phase stage paper memorandum
  scheme strategy chapter annex roadmap timetable programme program project map`)
/** What texts do to what stands in them. */
const LAY_DOWN = wordSet(`
  allow permit authorise authorize require order include cover regulate entail contain demand stipulate foresee provide call enable
  govern describe mention list set comprise detail schedule envisage foresee earmark`)

/** What the word over a deed says has become of it; null where it says nothing, or that it came about. */
export function governed(clause: Clause, around: Governed): Own | null {
  const { tree } = around
  const { xpos } = tree.tokens[clause.head]!
  const noun = clause.kind === 'noun'
  // "Swore that they were burning the dead" has a verb of its own to say when.
  if (!noun && clause.relation === 'ccomp' && kidsOf(tree, clause.head).some((k) => tree.tokens[k]!.deprel === 'aux'))
    return null
  if (noun || xpos === 'VBG' || isBeing(clause.head, tree)) {
    const walk = { ...around, known: noun && isKnown(tree, clause), full: noun && isNamedInFull(tree, clause) }
    if (isMadeThough(clause.head, walk.tree)) return null
    return outcomeAt(clause.head, walk) ?? outcomeBefore(clause.head, walk)
  }
  if (!/^VBN?$/.test(xpos)) return null
  return (
    steadOf(clause.head, tree) ??
    ofInfinitive(clause, tree) ??
    ofPlainNoun(clause, tree, around.clauses) ??
    ofCausative(clause, around)
  )
}

/** "Being bombed", "having quit": a participle that is used as a gerund. */
function isBeing(at: number, tree: Tree): boolean {
  const aux = kidsOf(tree, at).filter((k) => baseOf(tree.tokens[k]!.deprel) === 'aux')
  return aux.length > 0 && /^(?:being|having)$/i.test(tree.tokens[aux[0]!]!.text)
}

/** What an infinitive says of itself: "NATO to strike guns", "it is forbidden to shell", "to kill a captive is a crime". */
function ofInfinitive({ mark, head, passive }: Clause, tree: Tree): Own | null {
  if (mark !== 'to') return null
  // "'About to storm the town'": whatever stands over it.
  if (/^about$/i.test(tree.tokens[head - 2]?.text ?? '') && tree.tokens[head - 1]!.text === 'to')
    return { status: 'planned', why: 'about to' }
  const { deprel, head: over } = tree.tokens[head]!
  if (passive) {
    // "Sanctions to be imposed": a headline whose noun stands over what is to be.
    const bare = over < 0 ? isHeadline(head, tree) : deprel === 'acl' && tree.tokens[over]!.head < 0
    return bare && !tree.tokens.some((t) => /^(?:VB[DZP]|MD)$/.test(t.xpos)) ? { status: 'planned', why: 'to' } : null
  }
  const left = leaveFor(head, tree) ?? foundHard(head, tree)
  if (left) return left
  // A headline: nothing finite stands over it.
  if (over < 0) return isHeadline(head, tree) ? { status: 'planned', why: 'to' } : null
  const word = tree.tokens[over]!
  const kids = kidsOf(tree, over).map((k) => tree.tokens[k]!)
  const copula = kids.find((t) => t.deprel === 'cop')
  if (!copula) {
    const bare =
      deprel === 'acl' &&
      word.upos !== 'VERB' &&
      !NOUN_OPERATORS.has(word.lemma) &&
      (word.head < 0 || isTitle(over, tree))
    return bare && !tree.tokens.some((t) => /^(?:VB[DZP]|MD)$/.test(t.xpos)) ? { status: 'planned', why: 'to' } : null
  }
  const expletive = kids.some((t) => /^(?:it)$/i.test(t.text) && /^(?:expl|nsubj)/.test(t.deprel))
  if (baseOf(deprel) !== 'csubj' && !(expletive && /^(?:xcomp|advcl|acl|ccomp)$/.test(deprel))) return null
  return BARRED.has(word.lemma.toLowerCase()) ? { status: 'hypothetical', why: word.lemma } : null
}

const LEAVES = wordSet(`
  permission leave clearance authorisation authorization consent approval licence license order plan mandate instruction right
  go-ahead money fuel means excuse reason pretext duty authority power cause mind`)

/** "Had plans to attack", "got permission to leave", "lacked the men to hold it": what somebody had to do it with, and did not yet. */
function leaveFor(head: number, tree: Tree): Own | null {
  const { tokens } = tree
  const { deprel, head: over } = tokens[head]!
  const noun = tokens[head - 2]
  if (tokens[head - 1]?.text !== 'to' || noun?.upos !== 'NOUN' || over < 0) return null
  const verb = deprel === 'acl' ? tokens[tokens[over]!.head] : tokens[over]
  if (verb?.lemma === 'lack') return { status: 'negated', why: 'lack' }
  if (!/^(?:xcomp|advcl)$/.test(deprel) || !LEAVES.has(noun.lemma)) return null
  return verb && /^(?:have|get|receive|obtain|seek|win|be|give|draw)$/.test(verb.lemma)
    ? { status: 'planned', why: noun.lemma }
    : null
}

/** "Found it hard to leave", "deemed it right to free them": what somebody thinks of a deed. */
function foundHard(head: number, { tokens }: Tree): Own | null {
  const [verb, it, word, to] = tokens.slice(Math.max(0, head - 4), head)
  if (to?.text !== 'to' || it?.text !== 'it' || !BARRED.has(word?.lemma.toLowerCase() ?? '')) return null
  return /^(?:find|deem|think|consider|judge|believe|call|make)$/.test(verb?.lemma ?? '')
    ? { status: 'hypothetical', why: word!.lemma }
    : null
}

/** "Shall have their lorries impounded", "hoped to see them freed": as done as the having. "Wants the siege lifted": not yet. */
function ofCausative({ head, mark, relation }: Clause, { tree, clauses, statusAt }: Governed): Own | null {
  if (tree.tokens[head]!.xpos !== 'VBN' || mark !== null || !/^(?:acl|xcomp)$/.test(relation)) return null
  const { head: over, deprel } = tree.tokens[tree.tokens[head]!.head]!
  const having = clauses.get(relation === 'acl' && deprel === 'obj' ? over : tree.tokens[head]!.head)
  if (having?.kind !== 'verb' || !HAS_DONE.test(having.lemma) || having.head > head) return null
  const wanted = WANTS.test(having.lemma)
  // "Wants the men held in Goma freed": held they are.
  if (wanted && relation === 'acl' && kidsOf(tree, having.head).some((k) => k > head && tree.tokens[k]!.xpos === 'VBN'))
    return null
  if (wanted && !having.negated) return { status: 'planned', why: having.lemma }
  const status = statusAt(having)
  return status === 'happened' || status === 'ongoing' || status === 'background' ? null : { status, why: having.lemma }
}
const WANTS = /^(?:want|need|like|prefer)$/
const HAS_DONE = /^(?:have|get|see|watch|want|need|like|prefer)$/

/** What an infinitive is said to be that nobody need have done. */
const BARRED = wordSet(`
  impossible possible forbidden illegal unlawful legal lawful unthinkable necessary essential vital easy hard difficult pointless useless
  premature crime offence offense sin duty right permissible better best wise unwise advisable dangerous risky policy goal aim plan`)

/** "NATO to strike guns": somebody, and no finite verb: "is to leave", "has yet to come". */
function isHeadline(at: number, tree: Tree): boolean {
  const kids = kidsOf(tree, at).map((k) => tree.tokens[k]!)
  return kids.some((t) => baseOf(t.deprel) === 'nsubj') && !kids.some((t) => /^(?:VB[DZP]|MD)$/.test(t.xpos))
}

/** "Headline: coalition to strike": what follows a colon after the first word. */
function isTitle(at: number, tree: Tree): boolean {
  const { head, deprel } = tree.tokens[at]!
  return deprel === 'appos' && tree.tokens[head]!.head < 0
}

function hasThe(at: number, tree: Tree): boolean {
  return kidsOf(tree, at).some((k) => k < at && /^(?:the|an?)$/i.test(tree.tokens[k]!.text))
}

interface Walk extends Governed {
  /** True where the deed is named as one that is known. */
  readonly known: boolean
  /** True where it is named with whom it is done to: "the bombing of the port". */
  readonly full: boolean
}

/** What the word right before a deed makes of it, where trees hang the deed elsewhere. */
function outcomeBefore(deed: number, walk: Walk): Own | null {
  const met = governorBefore(deed, walk.tree) ?? overOwnDoer(deed, walk.tree)
  return met ? weigh(met.row, met.head, walk.tree.tokens[met.head]!.lemma, walk) : null
}

/** "Is considering Kenya's request": it was made, whatever comes of it. */
function isMadeThough(at: number, { tokens }: Tree): boolean {
  const { lemma, head, deprel } = tokens[at]!
  return deprel === 'obj' && MADE.test(lemma) && WEIGHED.test(tokens[head]!.lemma)
}
const MADE = /^(?:request|appeal|plea|demand|petition|application)$/
const WEIGHED = /^(?:consider|weigh|mull|contemplate|ponder)$/

function outcomeAt(deed: number, walk: Walk): Own | null {
  const { tree } = walk
  let at = deed
  for (let steps = STEPS; steps > 0; steps--) {
    const stead = steadOf(at, tree)
    if (stead) return stead
    const { deprel, head } = tree.tokens[at]!
    if (at === deed) {
      const cleft = cleftOf(at, walk) ?? toldToBe(at, walk)
      if (cleft) return cleft
    }
    if (head < 0) return null
    const relation = baseOf(deprel)
    // "The offensive, an assault planned for months, was put off": what becomes of the one becomes of the other.
    if (relation === 'appos') {
      at = head
      continue
    }
    if (relation === 'conj') {
      if (tree.tokens[at]!.upos === 'VERB' && hasTense(at, tree)) return null
      // "The closing of the border and the arrest of all officers": trees hang the second deed on what the first is done to.
      const first = tree.tokens[head]!
      at = first.deprel === 'nmod' && first.head >= 0 && first.head < head && hasThe(deed, tree) ? first.head : head
      continue
    }
    const met = meet(at, relation, walk)
    if (met === null) return null
    if (met !== 'through') return met
    at = head
  }
  return null
}

/** What the word right above makes of the deed; `through` where the deed is as real as that word. */
function meet(at: number, relation: string, walk: Walk): Own | 'through' | null {
  const { tree, clauses } = walk
  const { head, deprel } = tree.tokens[at]!
  const over = tree.tokens[head]!
  const lead = leadOf(tree, at)
  const fate = /^[nc]subj/.test(relation) && deprel !== 'nsubj:pass' ? fateOf(head, walk) : null
  if (fate) return fate
  if (over.upos === 'NOUN' || over.upos === 'PROPN') {
    if (!/^(?:nmod|acl|obl)$/.test(relation) || deprel === 'acl:relcl') return null
    // "No evidence of the dispatch of troops".
    if (lead === 'of' && isWithoutTrace(at, tree)) return { status: 'negated', why: `no ${over.lemma}` }
    if (lead === 'of' && PARTS.has(over.lemma)) return modified(head, over.lemma, tree) ?? 'through'
    if (/^(?:including|like)$/.test(lead)) return oneOf(head, walk)
    const row = nounRow(over.lemma.toLowerCase(), lead, isGerund(at, tree)) ?? keptFrom(head, lead, tree)
    if (row) return weigh(row, head, over.lemma, walk)
    // "The idea of the army leaving", "dreams of the rebels freeing him": the word stands over whoever does it.
    const doer = deprel === 'acl' && isGerund(at, tree) && lead === '' ? overDoer(head, walk) : null
    if (doer) return doer
    return !walk.known && isOfNothing(at, head, tree) ? { status: 'negated', why: `no ${over.lemma}` } : null
  }
  if (over.upos === 'ADJ') {
    const row = GOVERNING_ADJECTIVES.get(`${over.lemma}:${lead}`)
    return row ? weigh(row, head, over.lemma, walk) : null
  }
  if (over.upos !== 'VERB') return null
  const taken =
    /^(?:obj|xcomp)$/.test(relation) || deprel === 'nsubj:pass' || (relation === 'ccomp' && isGerund(at, tree))
  if (!taken && !(/^(?:obl|advcl|nmod)$/.test(relation) && lead !== '')) return null
  // "With the killing of their chief the war threatens to spread": it came first.
  if (relation === 'obl' && lead === 'with' && at < head) return null
  // "Asked to bomb", "refused to leave": the infinitive is read where the clauses are.
  if (taken && tree.tokens[at]!.xpos === 'VB') return null
  const verb = verbAt(head, tree)
  const row = taken
    ? (GOVERNING_VERBS.get(verb) ?? (isGerund(at, tree) ? GOVERNING_VERBS.get(`${verb}:gerund`) : undefined))
    : GOVERNING_VERBS.get(`${verb}:${lead}`)
  if (row) return weigh(row, head, verb, walk)
  const kept = !taken && isGerund(at, tree) ? ledGerund(at, head, tree) : null
  if (kept) return weigh(kept.row, kept.head, verb, walk)
  if (!taken) {
    const noun = nounBehind(at, head, lead, tree)
    if (noun) return weigh(noun.row, noun.head, tree.tokens[noun.head]!.lemma, walk)
  }
  if (LAY_DOWN.has(over.lemma) && hasText(head, tree)) return { status: 'planned', why: verb }
  if (taken && relation === 'obj' && /^(?:make|render|leave|keep|deem|declare|consider)$/.test(over.lemma)) {
    const made = kidsOf(tree, head).find((k) => k > at && FATES.has(tree.tokens[k]!.lemma))
    if (made !== undefined) return { status: FATES.get(tree.tokens[made]!.lemma)!, why: tree.tokens[made]!.lemma }
  }
  if (!BRINGS_ABOUT.has(taken ? verb : `${verb}:${lead}`)) return null
  const clause = clauses.get(head)
  if (!clause) return 'through'
  const status = walk.statusAt(clause)
  if (status === 'happened' || status === 'ongoing' || status === 'background') return 'through'
  return { status, why: verb }
}

/** "Spare the town from air strikes", "warned the army against a raid", with the deed hung on whom it is said of. */
function keptFrom(whom: number, lead: string, { tokens }: Tree): Governor | undefined {
  const { deprel, head } = tokens[whom]!
  if ((lead !== 'from' && lead !== 'against') || (deprel !== 'obj' && deprel !== 'iobj')) return undefined
  return GOVERNING_VERBS.get(`${tokens[head]!.lemma}:${lead}`)
}

/** What the word over the doer of a gerund makes of it. */
function overDoer(doer: number, walk: Walk): Own | null {
  const { tokens } = walk.tree
  const { head, deprel } = tokens[doer]!
  const lead = leadOf(walk.tree, doer)
  if (head < 0 || head > doer || lead === '' || !/^(?:nmod|obl)$/.test(baseOf(deprel))) return null
  const { upos, lemma } = tokens[head]!
  const row =
    upos === 'NOUN'
      ? nounRow(lemma.toLowerCase(), lead, true)
      : upos === 'VERB'
        ? GOVERNING_VERBS.get(`${verbAt(head, walk.tree)}:${lead}`)
        : undefined
  return row ? weigh(row, head, lemma, walk) : null
}

/** The row of a noun over a deed that a preposition leads in. */
function nounRow(noun: string, lead: string, gerund: boolean): Governor | undefined {
  const prep = lead === 'regarding' || lead === 'concerning' ? 'about' : lead || 'bare'
  return (
    GOVERNING_NOUNS.get(`${noun}:${prep}`) ??
    (prep === 'of' ? GOVERNING_NOUNS.get(noun) : undefined) ??
    (gerund ? GOVERNING_NOUNS.get(`${noun}:${prep}-gerund`) : undefined)
  )
}

/** "The measures proposed, including a curfew": as real as what it is one of. */
function oneOf(whole: number, walk: Walk): Own | null {
  const { tree } = walk
  for (const k of kidsOf(tree, whole)) {
    const { xpos, deprel, lemma } = tree.tokens[k]!
    const row = xpos === 'VBN' && /^(?:acl|amod)$/.test(deprel) ? GOVERNING_VERBS.get(lemma) : undefined
    if (row) return { status: row.held, why: lemma }
  }
  return null
}

/** What there is none of where a thing cannot be done: "no money for an airlift". */
const MEANS = /^(?:time|money|room|fund|fuel|scope|appetite|reason|ground|plan|list)$/

/** "Showed no interest in releasing them", "made no move towards the withdrawal": of a noun there is none of. */
function isOfNothing(at: number, head: number, tree: Tree): boolean {
  if (REAL_WITHOUT.has(tree.tokens[head]!.lemma)) return false
  // Only what is put into words as an aim: "no survivors of the raid" were raided.
  if (
    !isGerund(at, tree) &&
    !/^(?:move|step|progress|effort|attempt|interest|moves|part)$/.test(tree.tokens[head]!.lemma) &&
    !(leadOf(tree, at) === 'in' && /^(?:point|sense|use|merit|future)$/.test(tree.tokens[head]!.lemma)) &&
    !(leadOf(tree, at) === 'for' && MEANS.test(tree.tokens[head]!.lemma) && !isDefinite(tree, at))
  )
    return false
  return kidsOf(tree, head).some((k) => k < head && /^no$/i.test(tree.tokens[k]!.text))
}

/** "Raised no objection to the delivery", "a warrant was issued for his arrest": a noun that a phrase under the verb belongs to. */
function nounBehind(at: number, verb: number, lead: string, tree: Tree): { row: Governor; head: number } | null {
  for (const k of kidsOf(tree, verb)) {
    const { deprel, lemma, upos } = tree.tokens[k]!
    if (k >= at || upos !== 'NOUN' || !/^(?:obj|nsubj)/.test(deprel)) continue
    const row = nounRow(lemma.toLowerCase(), lead, isGerund(at, tree)) ?? (isOfNothing(at, k, tree) ? NONE : undefined)
    if (row && (deprel === 'obj' || deprel === 'nsubj:pass' || STANDS.has(tree.tokens[verb]!.lemma)))
      return { row, head: k }
  }
  return null
}

const NONE: Governor = { held: 'negated', not: 'negated', weak: false }

/** What a paper or word does that is given out: "a warrant exists", "the order came". */
const STANDS = wordSet('exist come stand go be remain arrive follow lie grow mount rise fade abound')

/** What a governor makes of the deed, by whether the governor itself holds. */
const VERIFIES = /^(?:verify|confirm|corroborate|substantiate)$/

function weigh(row: Governor, head: number, why: string, walk: Walk): Own | null {
  const full = row.full !== undefined && walk.full && !(row.full === 'only' && isKnownBy(head, walk.tree))
  if (!full && (row.full === 'only' || (row.weak && walk.known))) return null
  const holds = holdsAt(head, walk)
  if (holds === 'yes') return { status: row.held, why }
  // "Unable to verify claims of a raid": it is claimed all the same.
  const over = walk.tree.tokens[walk.tree.tokens[head]!.head]?.lemma ?? ''
  if (holds === 'no' && row.held === 'alleged' && VERIFIES.test(over)) return { status: 'alleged', why }
  if (holds === 'no') return row.not === 'real' ? null : { status: row.not, why }
  return { status: row.held === 'negated' ? 'hypothetical' : row.held, why }
}

/** Whether the governor itself is told as done: "did not rule out", "hopes to prevent". */
function holdsAt(head: number, walk: Walk): 'yes' | 'no' | 'open' {
  const { tree, clauses } = walk
  const clause = clauses.get(head)
  if (clause) {
    // "Had no difficulty in taking it".
    if (
      clause.kind === 'noun' &&
      kidsOf(tree, head).some((k) => k < head && /^(?:no|little)$/i.test(tree.tokens[k]!.text))
    )
      return 'no'
    // "Will not shrink from shelling it": nobody has yet.
    if (clause.negated && /^(?:will|would|shall|must|should)$/.test(clause.modal ?? '')) return 'open'
    const status = walk.statusAt(clause)
    if (status === 'negated' || status === 'denied') return 'no'
    return status === 'planned' || status === 'hypothetical' ? 'open' : 'yes'
  }
  return kidsOf(tree, head).some((k) => /^(?:no|not|never|n['’]t|without)$/i.test(tree.tokens[k]!.text)) ? 'no' : 'yes'
}

/** "Instead of penalising", "far from having quit": the words before a deed. */
function steadOf(at: number, { tokens }: Tree): Own | null {
  let from = at
  while (from > 0 && at - from < STEPS && isOwn(tokens[from - 1]!, at)) from--
  for (let words = '', k = from - 1; k >= 0 && k >= from - 4; k--) {
    words = words === '' ? tokens[k]!.text.toLowerCase() : `${tokens[k]!.text.toLowerCase()} ${words}`
    const status = IN_ITS_STEAD.get(words)
    if (status) return { status, why: words }
  }
  const called = tokens[from - 1]?.text === 'as' ? from - 2 : from - 1
  if (!CALLS.has(tokens[called]?.lemma ?? '')) return null
  for (let k = called - 1; k >= 0 && k >= called - STEPS; k--)
    if (/^what$/i.test(tokens[k]!.text)) return { status: 'alleged', why: tokens[called]!.lemma }
  return null
}

/** "What it called the surrender": words for what somebody only says that something is. */
const CALLS = wordSet('call describe term label dub bill tout portray present style')

/** Whether a word before a deed belongs to it and does not lead it in: "the promised release", "having quit". */
function isOwn({ head, deprel, text }: Token, at: number): boolean {
  if (/^(?:having|being|been)$/i.test(text)) return true
  return (
    head === at &&
    /^(?:det|amod|compound|nummod|nmod|advmod)/.test(deprel) &&
    !/^(?:than|from|of|rather|instead|short|far)$/i.test(text)
  )
}

/** "What he feared most was the bombing of the bridge": the deed is what the verb in the subject governs. */
function cleftOf(deed: number, walk: Walk): Own | null {
  const { tree } = walk
  const what = kidsOf(tree, deed).find((k) => k < deed && /^what$/i.test(tree.tokens[k]!.text))
  if (what === undefined) return null
  const verb = kidsOf(tree, what).find((k) => tree.tokens[k]!.deprel === 'acl:relcl')
  const row = verb === undefined ? undefined : GOVERNING_VERBS.get(verbAt(verb, tree))
  return row ? weigh(row, verb!, tree.tokens[verb!]!.lemma, walk) : null
}

/** "All the talk is of a pull-out", "the danger is of a siege": what a word that governs deeds is said to be of. */
function toldToBe(deed: number, walk: Walk): Own | null {
  const { tree } = walk
  const kids = kidsOf(tree, deed)
  if (!kids.some((k) => tree.tokens[k]!.deprel === 'cop')) return null
  const subject = kids.find((k) => k < deed && baseOf(tree.tokens[k]!.deprel) === 'nsubj')
  const lead = leadOf(tree, deed)
  if (subject === undefined || lead === '') return null
  const { lemma } = tree.tokens[subject]!
  const row = nounRow(lemma.toLowerCase(), lead, false)
  return row ? weigh(row, subject, lemma, walk) : null
}

const SEEMS = /^(?:seem|look|appear|remain|sound|become)$/

/** "The release is unlikely", "looks remote": what the deed is told as subject. */
function fateOf(verb: number, { tree, clauses }: Walk): Own | null {
  const { tokens } = tree
  const seems = SEEMS.test(tokens[verb]!.lemma)
    ? kidsOf(tree, verb).find((k) => FATES.has(tokens[k]!.lemma))
    : undefined
  const head = seems ?? verb
  const status = FATES.get(tokens[head]!.lemma)
  return status && clauses.get(head)?.kind !== 'verb' ? { status, why: tokens[head]!.lemma } : null
}

/** A verb with its particle: "rule-out". */
function verbAt(head: number, tree: Tree): string {
  const { lemma } = tree.tokens[head]!
  const particle = kidsOf(tree, head).find(
    (k) =>
      k > head &&
      (tree.tokens[k]!.deprel === 'compound:prt' || (k === head + 1 && PARTICLE.test(tree.tokens[k]!.text))),
  )
  return particle === undefined ? lemma : `${lemma}-${tree.tokens[particle]!.text.toLowerCase()}`
}

const PARTICLE = /^(?:out|off|back|up|down|forward|away)$/i

function hasText(head: number, tree: Tree): boolean {
  return kidsOf(tree, head).some(
    (k) => /^nsubj/.test(tree.tokens[k]!.deprel) && k < head && TEXTS.has(tree.tokens[k]!.lemma.toLowerCase()),
  )
}

/** "Bombing", "being bombed". */
function isGerund(at: number, tree: Tree): boolean {
  return tree.tokens[at]!.xpos === 'VBG' || (tree.tokens[at]!.xpos === 'VBN' && isBeing(at, tree))
}

function hasTense(at: number, tree: Tree): boolean {
  return (
    /^VB[DPZ]$/.test(tree.tokens[at]!.xpos) || kidsOf(tree, at).some((k) => baseOf(tree.tokens[k]!.deprel) === 'aux')
  )
}
