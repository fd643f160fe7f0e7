// A second look at what hangs on verbs once the tree is known. The network scores each arc by itself, so that some things only the
// whole tree shows come out wrong: one verb with two objects where the second says what the first is called or made ("declared himself
// emperor"), measures and scores as objects ("ended 1 – 1"), a participle before a noun as a verb with an object ("amid escalating
// violence"), a name with "of" as the head of the noun behind it ("the Friends of Syria meeting"), and a shared object on the second of
// two verbs ("to protect and defend the town"). The labels are those of the treebanks (Universal Dependencies 2).
import { wordSet } from '../vocab/word-set.ts'
import { type Mutable, near } from './sentence-repair-shapes.ts'

/** Puts such labels right in place. Time is linear in the tokens: what hangs on a word is looked for near it only. */
export function refitTree(tokens: Mutable[]): void {
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i]!
    if (t.deprel === 'nmod') nounBehindName(tokens, i)
    else if (t.deprel === 'conj') sharedObject(tokens, i)
    if (t.deprel !== 'obj' && t.deprel !== 'iobj') continue
    const verb = tokens[t.head]
    if (!verb) continue
    if (t.deprel === 'iobj') loneReceiver(tokens, i, verb)
    else if (!complement(tokens, i, verb) && !measure(tokens, i, verb)) participleBefore(tokens, i, verb)
  }
}

/** What gives a name or a rank: whom it is given to is the object. */
const NAMING = wordSet(
  `call name dub label nickname term style deem declare proclaim crown appoint elect consider designate rename brand christen`,
)
const MAKING = wordSet('make keep render')

/** "Declared himself emperor", "made it a garrison", "was named envoy": the second noun says what the first is. */
function complement(tokens: Mutable[], i: number, verb: Mutable): boolean {
  const head = tokens[i]!.head
  if (verb.upos !== 'VERB' || i < head) return false
  const first = near(
    tokens,
    head,
    (t, k) => k > head && k < i && (t.deprel === 'iobj' || (t.deprel === 'expl' && /^it$/i.test(t.text))),
  )
  if (first >= 0) {
    const names =
      NAMING.has(verb.lemma) ||
      MAKING.has(verb.lemma) ||
      // "found it a good chance", but "found the family a home"
      (verb.lemma === 'find' && /^(?:it|them)$/i.test(tokens[first]!.text)) ||
      // "helped them flee"
      tokens[i]!.xpos === 'VB'
    if (!names) return false
    tokens[first]!.deprel = 'obj'
    tokens[i]!.deprel = 'xcomp'
    return true
  }
  if (!NAMING.has(verb.lemma) || verb.lemma === 'consider' || !isNoun(tokens[i]!)) return false
  // "A man called Haftar", but "the rebels named their terms", of which the verb may have been taken for a participle
  const named = verb.xpos === 'VBN' && verb.deprel === 'acl' && tokens[i]!.upos === 'PROPN'
  if (!named && near(tokens, head, (t) => t.deprel === 'nsubj:pass' || t.deprel === 'aux:pass') < 0) return false
  tokens[i]!.deprel = 'xcomp'
  return true
}

const PERIOD = wordSet(
  'time second minute hour day week month year season night morning evening afternoon summer winter spring autumn decade',
)
const LENGTH = wordSet('km kilometre kilometer mile metre meter foot inch yard')
/** Of these a time is the object: "spent every night underground", "shows the last days". */
const HAS_TIME = wordSet(
  `spend take waste lose save need have enjoy celebrate mark serve get give buy win cost mention know choose pick set fix name want
  make remember show see cover describe remain await plan record`,
)
/** What goes so far or so long. */
const EXTENDS = wordSet(
  `lie sit stand go walk fly travel stretch run live rise fall move drive last stay work die arrive happen fight wait talk sleep march
  advance retreat extend`,
)

/** "Ended 1 – 1", "fell every night", "marched 40 miles": how it ended, when, or how far, and not what was done to. */
function measure(tokens: Mutable[], i: number, verb: Mutable): boolean {
  const t = tokens[i]!
  if (i < t.head) return false
  const score = t.upos === 'NUM' && /^[–—:-]$/.test(tokens[i + 1]?.text ?? '') && tokens[i + 2]?.upos === 'NUM'
  const counted = (): boolean => near(tokens, i, (k) => k.deprel === 'nummod') >= 0
  const again = (): boolean => near(tokens, i, (k) => /^(?:every|each|last|next)$/i.test(k.text)) >= 0
  const period = PERIOD.has(t.lemma)
  if (
    !score &&
    !(period && !HAS_TIME.has(verb.lemma) && again()) &&
    !((period || LENGTH.has(t.lemma)) && EXTENDS.has(verb.lemma) && counted())
  )
    return false
  t.deprel = 'obl:unmarked'
  if (!score) return true
  // "defeated South Korea 1 – 0"
  const { head } = t
  const beaten = tokens[i - 1]
  if (beaten?.head === i && beaten.upos === 'PROPN' && near(tokens, head, (k) => k.deprel === 'obj') < 0) {
    beaten.head = head
    beaten.deprel = 'obj'
    for (let k = Math.max(head + 1, i - 4); k < i - 1; k++) if (tokens[k]!.head === i) tokens[k]!.head = i - 1
  }
  return true
}

/** Verbs whose form in -ing says how something is, before its noun. */
const QUALITY = wordSet(
  `escalate surround exist remain participate grow rise ascend descend mount intensify deteriorate worsen supersede intervene compete
  oppose neighbour neighbor war advance retreat emerge differ vary increase decline last live work age rage`,
)

/** "Amid escalating violence": the noun hangs where the participle hung, and the participle on it. */
function participleBefore(tokens: Mutable[], i: number, verb: Mutable): void {
  const at = tokens[i]!.head
  if (verb.xpos !== 'VBG' || i <= at || i - at > 3 || verb.head < 0 || !/^(?:NOUN|PROPN)$/.test(tokens[i]!.upos)) return
  const ownDet = near(tokens, i, (t, k) => k > at && k < i && /^(?:det|nummod|nmod:poss)$/.test(t.deprel))
  if (ownDet >= 0 || near(tokens, at, (t) => t.deprel.startsWith('nsubj')) >= 0) return
  const described = near(tokens, at, (t, k) => k < at && t.deprel === 'amod') >= 0
  if (!QUALITY.has(verb.lemma) && !described) return
  const mark = near(tokens, at, (t, k) => k < at && /^(?:mark|case)$/.test(t.deprel) && t.upos !== 'PART')
  const relation = verb.deprel.split(':')[0]!
  const determined = near(tokens, at, (t, k) => k < at && t.deprel === 'det') >= 0
  if (mark < 0 && !/^(?:conj|obl|nmod)$/.test(relation) && !described && !determined) return
  const noun = tokens[i]!
  const { head } = verb
  noun.head = head
  noun.deprel = relation === 'conj' ? 'conj' : /^(?:VERB|AUX|ADJ)$/.test(tokens[head]!.upos) ? 'obl' : 'nmod'
  for (let k = at - 1; k >= 0 && at - k < 12; k--) if (tokens[k]!.head === at) tokens[k]!.head = i
  for (let k = at + 1; k < tokens.length && k < i + 12; k++) if (k !== i && tokens[k]!.head === at) tokens[k]!.head = i
  if (mark >= 0) tokens[mark]!.deprel = 'case'
  verb.head = i
  verb.deprel = 'amod'
}

/** Who is somebody by these words has the body or the place behind "of", and nothing stands behind that: "the governor of Idlib province". */
const RANK = wordSet(
  `president minister governor head chief mayor secretary director commander king queen prince leader chairman general colonel
  ambassador emir sheikh`,
)
const LAND = wordSet(
  'region province district city town village state county area governorate oblast valley island peninsula coast border camp',
)
const LARGE = /^\p{Lu}/u

/** "The Friends of Syria meeting", "attacked the Church of Scientology website": what is in small letters behind the name heads it. */
function nounBehindName(tokens: Mutable[], i: number): void {
  const noun = tokens[i]!
  const at = noun.head
  const name = tokens[at]
  if (!name || at > i - 3 || i - at > 8 || noun.upos !== 'NOUN' || LARGE.test(noun.text) || !LARGE.test(name.text))
    return
  if (
    !isNoun(name) ||
    (name.upos !== 'PROPN' && beginsSentence(tokens, at)) ||
    RANK.has(name.lemma.toLowerCase()) ||
    LAND.has(noun.lemma)
  )
    return
  const of = tokens[at + 1]!
  if (of.text !== 'of' || of.head !== i) return
  for (let k = at + 2; k < i; k++)
    if (!LARGE.test(tokens[k]!.text) && !(k === at + 2 && tokens[k]!.text === 'the')) return
  const last = tokens[i - 1]!
  if (last.upos === 'ADJ' || last.text === 'the') return
  for (let k = at + 1; k < i - 1; k++) if (tokens[k]!.head === i) tokens[k]!.head = i - 1
  noun.head = name.head
  noun.deprel = name.deprel
  last.head = at
  last.deprel = 'nmod'
  for (let k = Math.max(0, at - 30); k < Math.min(tokens.length, i + 30); k++) {
    const t = tokens[k]!
    if (t.head === at && (k > i || (k < at && t.deprel !== 'compound'))) t.head = i
  }
  name.head = i
  name.deprel = 'compound'
}

/** A capital says nothing there. */
function beginsSentence(tokens: readonly Mutable[], at: number): boolean {
  const before = tokens[at - 1]
  return before === undefined || before.upos === 'PUNCT'
}

/** Verbs that seldom have an object: "come and see the camp". */
const WITHOUT = wordSet(
  `come go sit stand stop try talk work continue chirp volunteer separate call operate compete stay run wait return grin smile laugh
  cry rise fall live die sleep arrive leave gather march rally travel walk fly relax dock court campaign act decompose help turn speak
  listen sing dance flee retreat surrender advance meet negotiate disarm fight withdraw pray protest weep kneel`,
)

/** "To protect and defend the town": what two verbs side by side do is done to the object of the first. */
function sharedObject(tokens: Mutable[], i: number): void {
  const first = tokens[i - 2]
  const second = tokens[i]!
  if (!first || second.head !== i - 2 || second.upos !== 'VERB' || first.upos !== 'VERB' || first.xpos !== second.xpos)
    return
  if (!/^(?:and|or|&|\/)$/i.test(tokens[i - 1]!.text) || WITHOUT.has(first.lemma)) return
  if (near(tokens, i - 2, (t) => /^(?:i?obj|[cx]comp|nsubj:pass|compound:prt)$/.test(t.deprel)) >= 0) return
  const object = near(tokens, i, (t, k) => k > i && t.deprel === 'obj')
  if (object >= 0) tokens[object]!.head = i - 2
}

/** Verbs that have a receiver, with nothing given or told beside. */
const RECEIVED = wordSet(
  `tell ask allow trust convince inform email remind assure warn urge advise notify reassure persuade permit give send feed charge show
  get teach sell wish buy provide offer deny hand owe promise write pay cost grant lend award bring serve leave save spare guarantee`,
)

/** "Saw him this summer": a receiver of nothing is the object. */
function loneReceiver(tokens: Mutable[], i: number, verb: Mutable): void {
  if (verb.upos !== 'VERB' || RECEIVED.has(verb.lemma)) return
  const { head } = tokens[i]!
  if (near(tokens, head, (t) => /^(?:obj|[cx]comp)/.test(t.deprel)) < 0) tokens[i]!.deprel = 'obj'
}

function isNoun({ upos }: Mutable): boolean {
  return upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON'
}
