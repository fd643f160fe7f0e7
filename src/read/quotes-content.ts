// What a verb or noun of saying passes on, as runs of tokens: the clause, infinitive, object or label that belongs to it.
import { DOCUMENT_NOUNS, MEDIA_NOUNS } from '../vocab/speech/nouns.ts'
import { SPEECH_VERBS, type SpeechVerb } from '../vocab/speech/verbs.ts'
import { baseOf, kidsOf, type Tree } from './sentence-tree.ts'
import { isPassive, subjectOf } from './speakers-subjects.ts'
import type { Token } from './syntax-types.ts'

/** A run of tokens, both ends inclusive. `frame` says what the content is to its cue. */
export interface Content {
  readonly first: number
  readonly last: number
  readonly frame: string
}

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/
const OPENS_CLAUSE = new Set(['that', 'whether', 'how', 'why', 'what', 'if', 'who', 'when', 'where', 'which'])

/** What a verb passes on, or null where it passes on nothing that its frames allow. */
export function contentOfVerb(tree: Tree, verb: number, entry: SpeechVerb): Content | null {
  const found = contentByFrame(tree, verb, entry)
  if (!found || found.frame === 'c' || found.last < verb) return found
  return { ...found, last: Math.max(found.last, clauseEnd(tree.tokens, found.last)) }
}

/** Where a phrase ends that may go on in "of …", "for …", "to …": before a comma, a stop, a second verb, a "when" or "after". */
function clauseEnd(tokens: readonly Token[], from: number): number {
  let i = from
  while (i + 1 < tokens.length) {
    const t = tokens[i + 1]!
    const word = t.text.toLowerCase()
    if (/^[,;.:?!()]$|^--$|^[—–]$/.test(t.text)) break
    if (FINITE.test(t.xpos) && t.deprel !== 'acl:relcl' && t.xpos !== 'MD') break
    if (t.xpos === 'WRB' || BREAKS.has(word)) break
    if (t.xpos === 'CC' && /^VB[DZPG]?$|MD/.test(tokens[i + 2]?.xpos ?? '')) break
    if (/^(?:RB|PRP|WP|WDT)$/.test(t.xpos) && i > from) break
    i++
  }
  return i
}

const BREAKS = new Set(
  'after before during since until while because although though if unless but when whereas so amid following despite'.split(
    ' ',
  ),
)

function contentByFrame(tree: Tree, verb: number, entry: SpeechVerb): Content | null {
  const { frames } = entry
  const passive = isPassive(tree, verb)
  const object = kidOf(tree, verb, passive ? ['nsubj:pass', 'nsubj'] : ['obj'])
  if (frames.has('c')) {
    const clause = clauseAfter(tree, verb, frames)
    if (clause) return clause
  }
  const seen = SHOWS.test(tree.tokens[verb]!.lemma) ? seenDoing(tree, verb, object) : null
  if (seen) return seen
  const infinitive = kidsOf(tree, verb).find((k) => k > verb && isInfinitive(tree, k))
  if (infinitive !== undefined) {
    if (passive && object >= 0 && (frames.has('x') || frames.has('a') || frames.has('k'))) {
      return { first: tree.first[object]!, last: tree.last[infinitive]!, frame: 'passive-x' }
    }
    if (frames.has('a') && object > verb && object < infinitive) {
      if (!frames.has('q')) return { first: tree.first[object]!, last: tree.last[infinitive]!, frame: 'x' }
      return { first: tree.first[object]!, last: tree.last[infinitive]!, frame: 'a-x' }
    }
    if (frames.has('x')) {
      const from = object > verb && object < infinitive ? tree.first[object]! : tree.first[infinitive]!
      return { first: Math.max(verb + 1, from), last: tree.last[infinitive]!, frame: 'x' }
    }
  }
  if (frames.has('g')) {
    const gerund = kidsOf(tree, verb).find(
      (k) => k > verb && /^(?:xcomp|ccomp)$/.test(tree.tokens[k]!.deprel) && tree.tokens[k]!.xpos === 'VBG',
    )
    if (gerund !== undefined) return { first: tree.first[gerund]!, last: tree.last[gerund]!, frame: 'g' }
  }
  if (frames.has('k') && !passive) {
    const label = labelAfter(tree, verb, object)
    if (label) return label
  }
  const behind = prepositional(tree, verb, frames)
  if (frames.has('k') && object >= 0) {
    const label = kidsOf(tree, verb).find(
      (k) =>
        k > verb &&
        k !== object &&
        (tree.tokens[k]!.deprel === 'xcomp' || (baseOf(tree.tokens[k]!.deprel) === 'obl' && caseOf(tree, k) === 'as')),
    )
    if (label !== undefined) {
      const pronoun = tree.tokens[object]!.xpos === 'PRP'
      if (passive) return { first: tree.first[object]!, last: tree.last[label]!, frame: 'k' }
      return { first: pronoun ? tree.first[label]! : tree.first[object]!, last: tree.last[label]!, frame: 'k' }
    }
  }
  if (behind) {
    const whole = frames.has('a') && object > verb && object < behind.first
    if (passive && object >= 0 && frames.has('a'))
      return { first: tree.first[object]!, last: behind.last, frame: 'passive-p' }
    return whole ? { first: tree.first[object]!, last: behind.last, frame: 'a-p' } : behind
  }
  if (frames.has('d') && object > verb && isDocument(tree, verb)) {
    return { first: tree.first[object]!, last: tree.last[object]!, frame: 'o' }
  }
  if (frames.has('o') && object >= 0) {
    // "The bomb claimed the lives of two": nothing that was said.
    if (passive || /^(?:life|victim|casualty|limb)$/.test(tree.tokens[object]!.lemma)) return null
    const charged = frames.has('a') && chargeAfter(tree, object, frames)
    return { first: tree.first[object]!, last: tree.last[object]!, frame: charged ? 'a-p' : 'o' }
  }
  return null
}

/** "television showed soldiers firing": what a channel or a film shows somebody doing. */
function seenDoing(tree: Tree, verb: number, object: number): Content | null {
  const subject = subjectOf(tree, verb)
  const lemma = subject ? tree.tokens[subject.head]!.lemma : ''
  if (!MEDIA_NOUNS.has(lemma) && !DOCUMENT_NOUNS.has(lemma)) return null
  const clause = kidsOf(tree, verb).find(
    (k) =>
      k > verb && tree.tokens[k]!.xpos === 'VBG' && /^[cx]comp$/.test(tree.tokens[k]!.deprel) && tree.first[k]! < k,
  )
  if (clause !== undefined && object < verb) return { first: tree.first[clause]!, last: tree.last[clause]!, frame: 'g' }
  if (object < verb) return null
  let last = tree.last[object]!
  for (const k of kidsOf(tree, verb))
    if (k > object && tree.tokens[k]!.xpos === 'VBG') last = Math.max(last, tree.last[k]!)
  for (let i = object + 1; i <= last; i++)
    if (tree.tokens[i]!.xpos === 'VBG' && i <= object + 2) return { first: tree.first[object]!, last, frame: 'g' }
  return null
}

const SHOWS = /^(?:show|air|broadcast|capture)$/

/** "called him a liar", "calling the raid a crime": what stands between the verb and the next comma, where the tree saw no label. */
function labelAfter(tree: Tree, verb: number, object: number): Content | null {
  const { tokens } = tree
  if (!LABELS.has(tokens[verb]!.lemma)) return null
  const next = tokens[verb + 1]
  const that = next?.text.toLowerCase() === 'that' && /^(?:DT|``|"|“)$/.test(tokens[verb + 2]?.xpos ?? '')
  if (!next || (!that && /^(?:IN|TO|RP|CC|[.,:])$/.test(next.xpos))) return null
  const pronoun = next.xpos === 'PRP' || that
  const from = pronoun ? verb + 2 : verb + 1
  if (from >= tokens.length || /^(?:IN|TO|RP|CC|[.,:])$/.test(tokens[from]!.xpos)) return null
  return { first: from, last: Math.max(from, object < from ? from : tree.last[object]!), frame: 'k' }
}

/** Whether "of killing …", "for failing …" hangs on the object of a verb that takes it: accused the rebels of killing. */
function chargeAfter(tree: Tree, object: number, frames: ReadonlySet<string>): boolean {
  return kidsOf(tree, object).some((k) => {
    const lead = tree.tokens[tree.first[k]!]!
    return k > object && tree.first[k]! < k && lead.xpos === 'IN' && frames.has(lead.text.toLowerCase())
  })
}

/** Whether a poll, a report, a film or the like is the subject. */
function isDocument(tree: Tree, verb: number): boolean {
  const subject = subjectOf(tree, verb)
  return subject !== null && DOCUMENT_NOUNS.has(tree.tokens[subject.head]!.lemma)
}

const LABELS = new Set(['call', 'label', 'dub', 'brand', 'term', 'deem', 'nickname', 'declare'])

function kidOf(tree: Tree, token: number, relations: readonly string[]): number {
  for (const k of kidsOf(tree, token)) if (relations.includes(tree.tokens[k]!.deprel)) return k
  return -1
}

function isInfinitive(tree: Tree, k: number): boolean {
  const t = tree.tokens[k]!
  if (t.deprel !== 'xcomp' && t.deprel !== 'ccomp' && t.deprel !== 'advcl' && t.deprel !== 'acl') return false
  const first = tree.tokens[tree.first[k]!]!
  return (
    first.xpos === 'TO' ||
    (first.text.toLowerCase() === 'not' && tree.tokens[tree.first[k]! + 1]?.xpos === 'TO') ||
    kidsOf(tree, k).some((m) => tree.tokens[m]!.xpos === 'TO')
  )
}

function caseOf(tree: Tree, k: number): string | null {
  for (const m of kidsOf(tree, k))
    if (tree.tokens[m]!.deprel === 'case' || tree.tokens[m]!.deprel === 'mark')
      return tree.tokens[m]!.text.toLowerCase()
  return null
}

function prepositional(tree: Tree, verb: number, frames: ReadonlySet<string>): Content | null {
  const { tokens } = tree
  for (const k of kidsOf(tree, verb)) {
    if (k < verb) continue
    const t = tokens[k]!
    const relation = baseOf(t.deprel)
    if (relation === 'compound' && frames.has(t.text.toLowerCase()) && tokens[k + 1]) {
      const object = kidOf(tree, verb, ['obj'])
      if (object > k) return { first: tree.first[object]!, last: tree.last[object]!, frame: t.text.toLowerCase() }
    }
    if (relation !== 'obl' && relation !== 'advcl' && relation !== 'nmod') continue
    const lead = tokens[tree.first[k]!]!
    const prep = lead.text.toLowerCase()
    if (prep !== 'as' && frames.has(prep) && tree.first[k]! < k)
      return { first: tree.first[k]! + 1, last: tree.last[k]!, frame: prep }
  }
  return null
}

/** "The army denied losing the dam, but rebels seized it": what others did stands behind the "but", in the report's own voice. */
function beforeNext(tree: Tree, verb: number, from: number, end: number): number {
  const { tokens } = tree
  const next = kidsOf(tree, verb).find(
    (k) =>
      k > from &&
      k <= end &&
      tokens[k]!.deprel === 'conj' &&
      FINITE.test(tokens[k]!.xpos) &&
      kidsOf(tree, k).some((d) => d < k && tokens[d]!.deprel === 'nsubj') &&
      kidsOf(tree, k).some((d) => tokens[d]!.text === 'but'),
  )
  if (next === undefined) return end
  let at = tree.first[next]!
  while (at > from && (tokens[at - 1]!.upos === 'PUNCT' || tokens[at - 1]!.text === 'but')) at--
  return at - 1
}

/** A clause to the right: the tree's, else what the words "that …" or a bare subject and verb open. */
function clauseAfter(tree: Tree, verb: number, frames: ReadonlySet<string>): Content | null {
  const { tokens } = tree
  const clause = kidsOf(tree, verb).find((k) => k > verb && tokens[k]!.deprel === 'ccomp')
  const opened = opening(tokens, verb, frames.has('a'))
  let from = opened
  if (clause !== undefined) {
    from = Math.max(verb + 1, tree.first[clause]!)
    const lead = tokens[verb + 1]!
    // A subject the tree left outside its clause: "said / the general / had fled".
    if (
      opened >= 0 &&
      opened < from &&
      (opened > verb + 1 || !(lead.xpos === 'IN' || DAY.test(lead.text)) || /^that$/i.test(lead.text))
    )
      from = opened
    if (frames.has('a') && opened > from && tokens[opened]!.text.toLowerCase() === 'that') from = opened
    if (opened < 0 && frames.has('a')) from = thatAfter(tokens, verb, from)
  } else if (
    !frames.has('q') &&
    !BARE.has(tokens[verb]!.lemma) &&
    opened >= 0 &&
    !OPENS_CLAUSE.has(tokens[opened]!.text.toLowerCase())
  )
    return null
  if (from < 0 || from >= tokens.length) return null
  while (from < tokens.length && /^[,:]$/.test(tokens[from]!.text)) from++
  if (clause !== undefined && /^(?:late|early|earlier|later)$/i.test(tokens[from]?.text ?? ''))
    from = behindDay(tokens, from)
  if (from >= tokens.length) return null
  const lead = tokens[from]!
  if (CREDIT.test(lead.text)) return null
  if (
    clause === undefined &&
    !OPENS_CLAUSE.has(lead.text.toLowerCase()) &&
    !(tokens[verb]!.lemma === 'tell' && opened === verb + 2 && tokens.length - from > 5) &&
    !hasFinite(tokens, from, /^(?:say|tell)$/.test(tokens[verb]!.lemma))
  )
    return null
  const end = endOfClause(tree, verb, from, clause === undefined ? -1 : tree.last[clause]!)
  const last = clause === undefined ? beforeNext(tree, verb, from, end) : end
  return last < from || !hasVerb(tokens, from, last) ? null : { first: from, last, frame: 'c' }
}

/** "said late on Monday it would leave": the place behind the day it was said on; the same place where no day stands there. */
function behindDay(tokens: readonly Token[], from: number): number {
  const on = tokens[from + 1]?.text.toLowerCase() === 'on' ? 1 : 0
  if (!DAY.test(tokens[from + 1 + on]?.text ?? '')) return from
  const next = from + 2 + on
  return /^(?:morning|afternoon|evening|night|that)$/i.test(tokens[next]?.text ?? '') ? next + 1 : next
}

/** "claimed responsibility": a deed is owned, nothing is said of it. */
const CREDIT = /^(?:responsibility|credit|victory)$/i
const DAY =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|yesterday|today)$/i

/** Verbs not of saying that take a clause without "that". */
const BARE = new Set(
  'think believe hope fear know feel show suggest indicate find expect mean suppose assume guess worry doubt'.split(
    ' ',
  ),
)

/** The "that" between a verb and the start the tree gives its clause, past an addressee; else that start. */
function thatAfter(tokens: readonly Token[], verb: number, start: number): number {
  for (let i = verb + 1; i < tokens.length && i < verb + 12; i++) {
    if (tokens[i]!.text.toLowerCase() === 'that' && i > start) return i
    if (FINITE.test(tokens[i]!.xpos)) break
  }
  return start
}

function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if (/^(?:VB|MD)/.test(tokens[i]!.xpos)) return true
  return false
}

/** Where a clause may open behind a verb: past an adverb, a day, an addressee, "in a statement". */
function opening(tokens: readonly Token[], verb: number, addressee: boolean): number {
  for (let i = verb + 1; i < tokens.length && i < verb + 14; i++) {
    const t = tokens[i]!
    const word = t.text.toLowerCase()
    if (word === 'that' && (addressee || t.xpos === 'IN' || !FINITE.test(tokens[i + 1]?.xpos ?? ''))) return i
    if (/^(?:whether|how|why|what)$/.test(word)) return i
    if (i === verb + 1 && /^(?:PRP|DT|NNP|NNS|NN|EX|JJ|PRP\$|CD|NNPS|VBG|RB)$/.test(t.xpos) && !addressee) return i
    if (
      addressee &&
      i === verb + 1 &&
      /^(?:me|us|him|her|them|reporters|journalists)$/.test(word) &&
      /^(?:PRP|DT|NNP|NNS|EX|JJ|PRP\$|CD|NNPS)$/.test(tokens[i + 1]?.xpos ?? '')
    )
      return i + 1
    if (/^[.;:"“”?!]$/.test(t.text) || FINITE.test(t.xpos)) return -1
  }
  return -1
}

function hasFinite(tokens: readonly Token[], from: number, participles: boolean): boolean {
  let nominal = false
  for (let i = from; i < tokens.length && i < from + 18; i++) {
    const t = tokens[i]!
    if (/^(?:NN|NNS|NNP|NNPS|PRP|DT|EX|CD|VBG)$/.test(t.xpos)) nominal = true
    if (FINITE.test(t.xpos) || (participles && t.xpos === 'VBN' && i > from + 1)) return nominal
    if (/^[.;:]$/.test(t.text)) return false
  }
  return false
}

/** The last token of a clause of content: to the end of the sentence, but not over what resumes the cue's own clause. */
function endOfClause(tree: Tree, verb: number, from: number, byTree: number): number {
  const { tokens } = tree
  let last = tokens.length - 1
  const inside = standsInside(tree, verb)
  for (let i = from + 1; i < tokens.length; i++) {
    const t = tokens[i]!
    const resumes =
      (inside && t.text === ',' && i > from + 3 && !/^(?:and|or|CC)$/.test(tokens[i + 1]?.text ?? '')) ||
      t.text === ';' ||
      // "Denied food, the prisoners rioted."
      (t.text === ',' && verb === 0 && tokens[0]!.xpos === 'VBN') ||
      (i > byTree &&
        byTree >= 0 &&
        t.head === verb &&
        /^(?:conj|advcl|parataxis)$/.test(baseOf(t.deprel)) &&
        !goesOn(tree, verb, byTree, i)) ||
      (t.text === ',' && resumesAfterComma(tokens, i + 1) && !isInset(tokens, i + 1)) ||
      (/^(?:and|but)$/i.test(t.text) && resumesAfterAnd(tokens, i + 1, tokens[verb]!))
    if (resumes) {
      last = Math.max(
        from,
        t.text === ';' || t.text === ',' || /^(?:and|but)$/i.test(t.text) ? i - 1 : tree.first[i]! - 1,
      )
      break
    }
  }
  while (last > from && /^(?:[.,;:!?…"“”'’)]|''|``|--|—|and|but)$/.test(tokens[last]!.text)) last--
  return last
}

/** "…, and that B", "…, but the device did not go off": a later clause that still tells what was said, though it hangs on the cue. */
function goesOn(tree: Tree, verb: number, before: number, at: number): boolean {
  const { tokens } = tree
  const marked = kidsOf(tree, at).find((k) => k > verb && k < at && tokens[k]!.deprel === 'mark')
  if (
    marked !== undefined &&
    tokens[marked]!.text.toLowerCase() === 'that' &&
    /^(?:and|but|or)$/i.test(tokens[marked - 1]!.text)
  )
    return true
  for (let i = before + 1; i < at; i++) {
    if (!/^(?:and|but|or|nor)$/i.test(tokens[i]!.text)) continue
    let next = i + 1
    while (tokens[next]?.xpos === 'RB') next++
    if (tokens[next]?.text.toLowerCase() === 'that' && tokens[next]!.xpos === 'IN') return true
    if (tokens[at]!.deprel !== 'conj' || SPEECH_VERBS.has(tokens[at]!.lemma)) return false
    // Told in the past like what goes before it, of one thing that cannot speak and is no event of the report's own telling.
    const subject = kidOf(tree, at, ['nsubj', 'nsubj:pass'])
    const thing = tokens[subject]
    return (
      subject > i &&
      thing?.xpos === 'NN' &&
      tokens[verb]!.xpos === 'VBD' &&
      /^(?:the|its|his|her|their)$/i.test(tokens[tree.first[subject]!]!.text) &&
      DEVICES.has(thing.lemma)
    )
  }
  return false
}

/** Things whose working somebody on the spot tells, together with the deed they served. */
const DEVICES = new Set(
  'device bomb charge mine shell rocket missile grenade drone explosive fuse detonator warhead bullet gun rifle weapon engine truck car van boat vehicle bus plane helicopter tank package parcel bag backpack'.split(
    ' ',
  ),
)

/** Whether the cue's own clause is an inner one that a comma ends: ", who says …,", "While he said …,". */
function standsInside(tree: Tree, verb: number): boolean {
  const { tokens } = tree
  const subject = subjectOf(tree, verb)
  if (!subject) return false
  const head = tokens[subject.head]!
  if (/^W/.test(head.xpos)) return /^[,—–]$|^--$/.test(tokens[subject.first - 1]?.text ?? '')
  return (
    subject.first === 1 && /^(?:while|although|though|when|if|because|since|after|as|whereas)$/i.test(tokens[0]!.text)
  )
}

/** ", adding that …", ", according to …", ", he said": what follows the comma is another cue. */
function resumesAfterComma(tokens: readonly Token[], at: number): boolean {
  const t = tokens[at]
  if (!t) return false
  const word = t.text.toLowerCase()
  if (word === 'according') return true
  if (
    /^(?:which|who|whom|whose|where)$/.test(word) ||
    (word === 'as' && /^VB[ZPD]$|MD/.test(tokens[at + 1]?.xpos ?? ''))
  )
    return true
  if (t.xpos === 'VBG')
    return /^(?:add|say|note|cite|argue|claim|refer|call|tell|insist|describe|accuse|urge|warn|ask|suggest|point|stress|explain|declare|write)$/.test(
      t.lemma,
    )
  return false
}

/** "the truce, which had held for a week, would end", "the radio, citing the army, said": what stands between commas inside what is said. */
function isInset(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:which|who|whom|whose|where|citing|quoting)$/i.test(tokens[at]!.text)) return false
  for (let i = at + 1; i < tokens.length && i < at + 30; i++) {
    if (tokens[i]!.text !== ',') continue
    let next = i + 1
    while (tokens[next]?.xpos === 'RB') next++
    return FINITE.test(tokens[next]?.xpos ?? '')
  }
  return false
}

/** "and calls her …": a verb of saying in the cue's own tense, with no subject of its own, goes on about the speaker. */
function resumesAfterAnd(tokens: readonly Token[], at: number, cue: Token): boolean {
  let i = at
  while (tokens[i]?.xpos === 'RB') i++
  const t = tokens[i]
  if (!t || t.xpos !== cue.xpos || !/^VB[DZPG]$/.test(t.xpos)) return false
  const entry = SPEECH_VERBS.get(t.lemma)
  return entry?.kind === 'said' && (entry.frames.has('q') || entry.frames.has('c'))
}
