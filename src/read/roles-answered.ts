// Whom an answer answers, where it names nobody: who asked, offered or charged just before, who told what is denied, whose fire is
// returned, with whom who promises was just dealing, and what the same men struck a sentence before.
import type { Act, Party, Quote, Speaker } from '../model/index.ts'
import { type Draft, type Told, toOthers } from './claims-draft.ts'
import { whoseWarItIs, whoWasInNeed } from './roles-aided.ts'
import { toWhomTheyGiveIn, whoBroughtIt, whomItIsMadeOn, whomTheyFight } from './roles-foes.ts'
import {
  inExchange,
  whoAgreed,
  whoIsAvenged,
  whoIsMarchedOn,
  whoIsProtestedTo,
  whoseCallIsBacked,
  whoseOfferItIs,
  whoTried,
  whoWasOffered,
} from './roles-offers.ts'
import { representedBy } from './roles-represented.ts'
import { isOfficial, sameSide } from './roles-side.ts'
import { whoseStepItWas } from './roles-steps.ts'
import { otherAtTheTable } from './roles-talks.ts'
import {
  whoAskedFirst,
  whoAskedForIt,
  whoHoldsTheKey,
  whoIsAskedToo,
  whoIsFaced,
  whoIsMetMeanwhile,
  whoMarched,
  whoWithheldIt,
} from './roles-turn.ts'
import type { Scene } from './scene.ts'
import type { Sentence } from './syntax-types.ts'

/** The drafts with those they answer, where they name none. Time is linear in the drafts. */
export function withOthersAnswered(told: Told): Draft[] {
  return told.drafts.map((draft, at) => {
    if (draft.recipients.length > 0) return draft
    for (const find of draft.actors.length === 0 ? UNDONE : FINDERS) {
      const found = find(draft, at, told)
      if (found) return found
    }
    return draft
  })
}

type Finder = (draft: Draft, at: number, told: Told) => Draft | null

/** Of those who look for the other party the first to find one is heard. */
const FINDERS: readonly Finder[] = [
  whoWasOffered,
  whoseOfferItIs,
  whoPutIt,
  whoToldIt,
  whoFiredFirst,
  whoBroughtIt,
  whoWasMet,
  whatTheyStruck,
  whomTheyFight,
  whomItIsMadeOn,
  toWhomTheyGiveIn,
  whoAskedForIt,
  whoWasInNeed,
  whoseWarItIs,
  otherAtTheTable,
  whoseStepItWas,
  whoAskedFirst,
  whoHoldsTheKey,
  whoIsAskedToo,
  whoIsMetMeanwhile,
  whoWithheldIt,
  whoIsFaced,
  whoMarched,
  whoseCallIsBacked,
  whoIsAvenged,
  whoIsMarchedOn,
  whoIsProtestedTo,
  whoTried,
  inExchange,
]
/** Those heard where nobody is told to have done it either. */
const UNDONE: readonly Finder[] = [whoBroughtIt, whoMarched, whoAgreed]

/** What is answered was told at the most so many claims before. */
const CLAIMS_BACK = 6

const PUT: ReadonlySet<Act> = new Set<Act>(['REQUEST', 'AGREE', 'ACCUSE'])

/** "The governor blamed the rebels; their leaders abroad denied it": whoever last asked, offered or charged, where an answer points back to it. */
export function whoPutIt(draft: Draft, at: number, { drafts, scene, keyOf }: Told): Draft | null {
  if (draft.act !== 'REJECT' || !pointsBack(draft)) return null
  const own = new Set(draft.actors.map(keyOf))
  for (let i = at - 1; i >= 0 && i >= at - CLAIMS_BACK; i--) {
    const other = drafts[i]!
    if (draft.sentence.index - other.sentence.index > 1) break
    // "Tripoli accepted it. Benghazi rejected it": what both answer was put by whoever the first answered.
    const accepted =
      /^(?:AGREE|SUPPORT)$/.test(other.act) &&
      /^(?:accept|welcome|back|support|endorse)$/.test(other.sentence.tokens[other.head]?.lemma ?? '')
    const makers = accepted ? other.recipients : other.actors
    const put =
      PUT.has(other.act) || accepted
        ? makers.length > 0
          ? makers
          : voices(other.speaker, scene)
        : other.status === 'alleged' || (draft.mode === 'change' && LIES.test(wordsOf(draft)))
          ? voices(other.speaker, scene)
          : []
    if (put.some((p) => own.has(keyOf(p)))) break
    if (put.length > 0) return toOthers(draft, put)
  }
  // "The prosecutor said it was a Scud. The ministry called that a lie": whose words they were.
  const before =
    draft.mode === 'change' && LIES.test(wordsOf(draft)) ? voices(saidBefore(scene, draft.sentence), scene) : []
  if (before.length > 0 && !before.some((p) => own.has(keyOf(p)))) return toOthers(draft, before)
  const whole = voices(scene.issuer, scene)
  return whole.length > 0 && draft.speaker === null && !whole.some((p) => own.has(keyOf(p)))
    ? toOthers(draft, whole)
    : null
}

/** "Villagers said the soldiers burned the huts. A general denied that": whose words, in the sentence before, the denial is of. */
export function whoToldIt(draft: Draft, at: number, { drafts, scene, keyOf }: Told): Draft | null {
  if (draft.act !== 'REJECT' || draft.mode !== null) return null
  const { tokens } = draft.sentence
  if (!DENIES.test(tokens[draft.head]?.lemma ?? '')) return null
  const own = new Set(draft.actors.map(keyOf))
  const told = voices(
    toldWithin(draft, at, drafts) ?? toldBefore(draft, at, drafts) ?? saidBefore(scene, draft.sentence),
    scene,
  )
  return told.length > 0 && !told.some((p) => own.has(keyOf(p)) || draft.actors.some((a) => sameSide(a, p)))
    ? toOthers(draft, told)
    : null
}

/** Who says, in the denial's own sentence, what it is about: "denied that anybody died in raids that doctors say flattened the quarter". */
function toldWithin(draft: Draft, at: number, drafts: readonly Draft[]): Speaker | null {
  const own = draft.speaker?.name
  for (let i = at + 1; i < drafts.length && drafts[i]!.sentence === draft.sentence; i++) {
    const { speaker, status, act } = drafts[i]!
    if (act === 'ASSAULT' && status !== 'denied' && speaker && speaker.name !== own) return speaker
  }
  return sayersWithin(draft)
}

/** "deny that people died in raids which doctors say flattened the quarter": those who say so in a clause of their own. */
function sayersWithin({ head, sentence: { tokens } }: Draft): Speaker | null {
  const says = tokens.findIndex((t, i) => i > head && SAYS.test(t.lemma) && /^VB[PZD]$/.test(t.xpos))
  const who = says < 0 ? -1 : tokens.findIndex((t, i) => i > head && t.head === says && t.deprel === 'nsubj')
  if (who < 0 || tokens[who]!.upos === 'PRON') return null
  let last = who
  while (tokens[last + 1] && last + 1 < says && /^(?:CCONJ|NOUN|PROPN|ADJ)$/.test(tokens[last + 1]!.upos)) last++
  let first = who
  while (
    first > head + 1 &&
    tokens[first - 1]!.head === who &&
    /^(?:ADJ|NOUN|PROPN|NUM)$/.test(tokens[first - 1]!.upos)
  )
    first--
  const span = { start: tokens[first]!.start, end: tokens[last]!.end }
  return {
    name: tokens
      .slice(first, last + 1)
      .map((t) => t.text)
      .join(' '),
    named: false,
    via: [],
    span,
    actor: null,
  }
}

const SAYS = /^(?:say|claim|report|allege|tell|insist)$/

/** Who says what was last told, in the sentence before, on somebody's word alone. */
function toldBefore(draft: Draft, at: number, drafts: readonly Draft[]): Speaker | null {
  for (let i = at - 1; i >= 0 && draft.sentence.index - drafts[i]!.sentence.index <= 1; i--)
    if (drafts[i]!.status === 'alleged' && drafts[i]!.speaker) return drafts[i]!.speaker
  return null
}

function saidBefore({ quotes, findings }: Scene, { index, start }: Sentence): Speaker | null {
  const from = findings.doc.sentences[index - 1]?.start ?? start
  for (let i = lastBefore(quotes, start); i >= 0 && quotes[i]!.span.end > from; i--)
    if (quotes[i]!.speaker) return quotes[i]!.speaker
  return null
}

const DENIES = /^(?:deny|denial|dispute|refute|contradict|contest)$/

/** Index of the last quotation that starts before a place in the text; -1 for none. */
function lastBefore(quotes: readonly Quote[], start: number): number {
  let low = 0
  let high = quotes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (quotes[middle]!.span.start < start) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Who says something as a party: a person by name, and the side of one who only speaks for it. */
function voices(speaker: Speaker | null, scene: Scene): Party[] {
  if (!speaker) return []
  const speaksFor = isOfficial(speaker) || /\b(?:negotiators|delegates|envoys|representatives)$/i.test(speaker.name)
  const side = !speaker.named && speaksFor ? (representedBy(scene, speaker) ?? bandOf(speaker)) : null
  return [side ?? { name: speaker.name, text: speaker.name, span: speaker.span, actor: speaker.actor }]
}

/** "Three rebel spokesmen": the band they speak for, by the word before. */
function bandOf({ name, span }: Speaker): Party | null {
  const band =
    /\b(rebel|insurgent|separatist|guerrilla|militia)s? (?:spokes\w+|negotiators?|delegates?|officials?|envoys?)$/i.exec(
      name,
    )?.[1]
  return band ? { name: `${band.toLowerCase()}s`, text: name, span, actor: null } : null
}

const ANSWERS =
  /^(?:answer|reject|refuse|deny|turn|dismiss|ignore|rebuff|spurn|hear|accept|decline|dispute|contradict|call|lie|vote|veto)$/
const BACK = /^(?:it|this|that|which|these|those|such)$/i
const SAID_OF_IT =
  /^(?:offer|proposal|request|call|appeal|demand|plea|idea|suggestion|invitation|charge|accusation|allegation|claim|report|figure|term|plan|ultimatum|condition)$/

/** Whether an answer says nothing of what it is to but "it", "this", "the charge": what was put just before. */
function pointsBack({ head, uses, rule, sentence: { tokens } }: Draft): boolean {
  if (/^chain\/not>(?:unanswered|no-answer|said-no|answer-no)$/.test(rule)) return true
  const heads = new Set([head, ...uses])
  let bare = uses.every((u) => u === head)
  for (const [i, t] of tokens.entries()) {
    if (!heads.has(t.head) || (heads.has(i) && !SAID_OF_IT.test(t.lemma)) || !ANSWERS.test(tokens[t.head]!.lemma))
      continue
    if (/^(?:obj|obl|nsubj:pass)$/.test(t.deprel)) {
      if (BACK.test(t.text)) return true
      const definite = tokens.some(
        (d) => d.head === i && /^(?:det|det:predet|amod)$/.test(d.deprel) && DEFINITE.test(d.text),
      )
      if (definite && SAID_OF_IT.test(t.lemma)) return true
      if (t.deprel !== 'obl' || !TIMES.test(t.lemma)) bare = false
    } else if (/^(?:ccomp|xcomp|csubj|advcl)/.test(t.deprel)) bare = false
  }
  return bare && tokens[head]?.upos === 'VERB' && /^(?:refuse|decline|reject|deny)$/.test(tokens[head]!.lemma)
}

const LIES = /\b(?:lies?|false|untrue|invented|inventions?|fabricat(?:ed|ions?)|nonsense|baseless)\b/i

function wordsOf({ sentence: { tokens }, span }: Draft): string {
  return tokens.flatMap((t) => (t.start >= span.start && t.start < span.end + NEAR ? [t.text] : [])).join(' ')
}
/** A verdict may stand right behind what a claim is told by. */
const NEAR = 12

const DEFINITE = /^(?:the|this|that|these|those|all|such|both)$/i
const TIMES =
  /^(?:day|week|month|year|hour|night|morning|evening|monday|tuesday|wednesday|thursday|friday|saturday|sunday|time|occasion)$/i

/** "A sniper hit two men. The soldiers fired back": whose fire it is that is answered. */
export function whoFiredFirst(draft: Draft, at: number, { drafts, keyOf }: Told): Draft | null {
  if (draft.act !== 'ASSAULT' || !firesBack(draft)) return null
  const own = new Set(draft.actors.map(keyOf))
  for (let i = at - 1; i >= 0 && i >= at - CLAIMS_BACK; i--) {
    const other = drafts[i]!
    if (draft.sentence.index - other.sentence.index > 1) break
    if (other.act !== 'ASSAULT' || other.actors.length === 0 || other.actors.some((p) => own.has(keyOf(p)))) continue
    return toOthers(draft, other.actors)
  }
  return null
}

/** Whether fire is said to be an answer to fire. */
function firesBack({ head, uses, rule, sentence: { tokens } }: Draft): boolean {
  if (rule === 'ASSAULT/answers-with-fire') return true
  return [head, ...uses].some((h) => {
    const { lemma } = tokens[h] ?? { lemma: '' }
    if (/^(?:return|answer|reply|respond|retaliate)$/.test(lemma)) return true
    return /^(?:fire|shoot|hit|strike|fight)$/.test(lemma) && tokens[h + 1]?.text.toLowerCase() === 'back'
  })
}

/** "The envoy met the elders and promised them nothing but flour": with whom who promises was dealing in the same sentence. */
export function whoWasMet(draft: Draft, at: number, { drafts, keyOf }: Told): Draft | null {
  if (draft.act !== 'AGREE') return null
  const own = new Set(draft.actors.map(keyOf))
  for (let i = at - 1; i >= 0 && drafts[i]!.sentence === draft.sentence; i--) {
    const other = drafts[i]!
    if (!DEALINGS.has(other.act) || !other.actors.some((p) => own.has(keyOf(p)))) continue
    const met = other.recipients.filter((p) => !own.has(keyOf(p)))
    if (met.length > 0) return toOthers(draft, met)
  }
  return null
}

const DEALINGS: ReadonlySet<Act> = new Set<Act>(['CONSULT', 'COOPERATE', 'AID', 'SUPPORT'])

/** "Gunmen attacked a mosque. They set off a bomb": what the same men were told to strike just before. */
export function whatTheyStruck(draft: Draft, at: number, { drafts, keyOf }: Told): Draft | null {
  if (draft.act !== 'ASSAULT') return null
  if (!/^(?:firearms|explosives|primitive|heavy-weapons)$/.test(draft.mode ?? '') || draft.status !== 'happened')
    return null
  const own = new Set(draft.actors.map(keyOf))
  const other = drafts.slice(Math.max(0, at - CLAIMS_BACK), at).findLast((d) => d.act === 'ASSAULT')
  if (!other || draft.sentence.index - other.sentence.index > 1 || other.status !== draft.status) return null
  if (other.sentence.paragraph !== draft.sentence.paragraph || !other.actors.some((p) => own.has(keyOf(p)))) return null
  if (isElsewhere(draft)) return null
  const struck = other.recipients.filter((p) => !own.has(keyOf(p)))
  return struck.length > 0 ? toOthers(draft, struck) : null
}

/** Whether a deed is told to be done at, in or under something: then it was not done to what was struck before. */
function isElsewhere({ head, uses, sentence: { tokens } }: Draft): boolean {
  const heads = new Set([head, ...uses])
  return tokens.some(
    (t, i) =>
      heads.has(t.head) && !heads.has(i) && /^(?:obl|nmod)/.test(t.deprel) && !TIMES.test(t.lemma.toLowerCase()),
  )
}
