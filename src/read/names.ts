// Finds the names and described actors of a report with the trained tagger. What they refer to is found in coreference.ts.

import { actorsOf, descriptionHead } from '../vocab/actors/index.ts'
import { isGiven } from './mention-draft.ts'
import { readModel } from './model-file.ts'
import { agreed, type FoundName, heldElsewhere } from './names-agreed.ts'
import { nameAsking, namesBeside } from './names-beside.ts'
import type { LikelyRun, NameType } from './names-decode.ts'
import { habitsOf } from './names-features.ts'
import { firstLook, type NameModel, secondLook, unpackNames } from './names-model.ts'
import {
  figuresOf,
  isBody,
  isPeople,
  isSeat,
  outsideAbroad,
  outsideOf,
  placeWhole,
  typeOutside,
} from './names-outside.ts'
import { armsOf, joinedOf, partsOf, shipsOf, wholeGiven } from './names-parts.ts'
import { recased } from './names-recased.ts'
import { namesSpelled } from './names-spelled.ts'
import { wholeOf } from './names-whole.ts'
import type { Doc, FoundAmount, FoundTime, Sentence, Token } from './syntax-types.ts'

let shipped: NameModel | undefined

/** The name tagger that ships with Parley, read once. */
export function names(): NameModel {
  shipped ??= unpackNames(readModel('names.bin'))
  return shipped
}

/**
 * All that the tagger finds, in order; the runs do not overlap. `cut` as the reader wants them, or as the tagger has learnt
 * them (names-whole.ts).
 */
export function namesOf(
  doc: Doc,
  amounts: readonly FoundAmount[],
  times: readonly FoundTime[],
  model: NameModel = names(),
  cut: 'whole' | 'learnt' = 'whole',
): FoundName[] {
  const { sentences, text } = recased(doc.sentences, doc.text)
  const habits = habitsOf(sentences)
  const looked = sentences.map((s) => firstLook(model, s, habits, outsideOf(s, text), figuresOf(s, amounts, times)))
  const runs = secondLook(model, looked)
  const report = looked.map((l, i) => ({ sentence: doc.sentences[i]!, outside: l.outside }))
  const own = agreed(
    report.flatMap(({ sentence, outside }, i) => {
      const found = runs[i]!.flatMap((run) =>
        partsOf(run, sentence).map(
          (r): FoundName => ({ ...r, type: sureType(r, outside, sentence), sentence, by: 'model' }),
        ),
      )
      return shipsOf(sentence, wholeGiven(joinedOf(found, sentence), sentence))
    }),
  )
  const held = heldElsewhere(doc.sentences, own, habits.lower)
  let at = 0
  return report.flatMap(({ sentence, outside }) => {
    const found: FoundName[] = []
    for (; own[at]?.sentence === sentence; at++) found.push(own[at]!)
    if (cut === 'whole') found.splice(0, found.length, ...wholeOf(found, sentence, outside))
    found.push(...held(sentence, found))
    const left = knownLeft(sentence, outsideAbroad(sentence, text, outside), found)
    // "rebels of the March 23 Movement": what the tagger took for a name is a part of a longer one.
    const known = [...found.filter((f) => !left.some((l) => l.first < f.after && f.first < l.after)), ...left]
    const spelled = namesSpelled(sentence).filter((n) => !known.some((f) => f.first <= n.first && n.after <= f.after))
    const all = [...known.filter((f) => !spelled.some((l) => l.first < f.after && f.first < l.after)), ...spelled]
    return [...nameAsking(sentence, outside, all), ...all, ...namesBeside(sentence, outside, all)]
  })
}

/** Whether the last word of a description means one human ("the UN envoy"), whatever the tagger made of it. */
function isOne(t: Token): boolean {
  const head = descriptionHead(t.text)
  return (head?.sort === 'person' || head?.sort === 'people') && head.number === 'one' && t.xpos === 'NN'
}

/** Whether a run is a place said to be one ("the Syrian capital Damascus"): a noun for a kind of place, then the name alone. */
function isPlaceNamed(run: LikelyRun, tokens: readonly Token[]): boolean {
  let at = run.after - 1
  while (at > run.first && tokens[at]!.upos === 'PROPN') at--
  const noun = tokens[at]!
  return at > run.first && at < run.after - 1 && SETTLED.test(noun.text) && noun.upos === 'NOUN'
}

const SETTLED =
  /^(?:capital|city|town|village|suburb|province|region|district|island|port|enclave|peninsula|stronghold)$/

/** Words behind a state in which an "it" tells that it is one. */
const NEAR_IT = 12

/** Words before a town that stand before no person. */
const WHERE = /^(?:in|near|into|around|outside|inside|towards?|across|throughout|above)$/i

/** "called on Eritrea to pull back". */
function isAsked({ first, after }: LikelyRun, tokens: readonly Token[]): boolean {
  const [call, on] = [tokens[first - 2]?.lemma, tokens[first - 1]?.text]
  return after - first === 1 && call === 'call' && on === 'on' && tokens[after]?.text === 'to'
}

/** "Bani Walid has been surrounded": what is beset and has no given name is a town. */
function isBeset({ first, after }: LikelyRun, tokens: readonly Token[]): boolean {
  const { head, deprel, upos } = tokens[first]!
  if (upos !== 'PROPN' || deprel !== 'nsubj:pass' || head < after || isGiven(tokens[first]!)) return false
  return /^(?:surround|besiege|encircle|shell|recapture|retake|overrun)$/.test(tokens[head]!.lemma)
}

/** The tagger's type, but for one human, and for a body that the roster knows by just these words. */
function sureType(run: LikelyRun, outside: Int32Array, sentence: Sentence): NameType {
  const { tokens } = sentence
  const arms = run.type === 'organisation' ? armsOf(tokens[run.after - 1]!.text) : null
  if (arms) return arms
  if (run.type === 'organisation' && isOne(tokens[run.after - 1]!)) return 'person'
  if (run.type === 'organisation' && isPlaceNamed(run, tokens)) return 'location'
  if (run.type === 'organisation') {
    // "Foreign Office Minister Tobias Ellwood".
    for (let i = run.first; i + 1 < run.after; i++) {
      const title = descriptionHead(tokens[i]!.text)
      if (title?.sort === 'person' && title.number === 'one' && isGiven(tokens[i + 1]!)) return 'person'
    }
  }
  // "Britain said it would …": taken for a man; "Chad" and "Jordan" may be one.
  if (run.type === 'person' && run.after - run.first === 1 && isSeat(outside[run.first]!)) {
    const given = isGiven(tokens[run.first]!)
    const be = tokens.slice(run.after, run.after + NEAR_IT).map((t) => t.text)
    if (!given || (be.some((w) => w === 'it' || w === 'its') && !be.some((w) => /^(?:he|she|his|her|him)$/.test(w))))
      return 'location'
  }
  // "The Observatory: six shells fell": whoever opens a line with an article and a colon is a body.
  if (
    run.type === 'person' &&
    run.first === 0 &&
    ARTICLE.test(tokens[0]!.text.toLowerCase()) &&
    tokens[run.after]?.text === ':'
  )
    return 'organisation'
  if (run.type === 'location' && isSeat(outside[run.first]!) && isAsked(run, tokens)) return 'organisation'
  if (run.type === 'person' && run.after - run.first > 1) {
    if (isBeset(run, tokens)) return 'location'
    const place = placeWhole(outside, run.first, run.after)
    const before = tokens[run.first - 1]?.text ?? ''
    const called = isGiven(tokens[run.first]!)
    if (place === 'seat' || (place === 'town' && (!called || WHERE.test(before)))) return 'location'
  }
  if (
    (run.type === 'location' || run.type === 'person') &&
    ARTICLE.test(tokens[run.first]!.text) &&
    isBodyNamed(run, tokens)
  )
    return 'organisation'
  if (run.type === 'location' || run.type === 'person') {
    const kind = run.after - run.first === 1 ? outside[run.first]! : 0
    if (isPeople(kind, tokens[run.first]!)) return 'organisation'
  }
  const first = run.after - run.first > 1 && outside[run.first] === 0 ? run.first + 1 : run.first
  const code = outside[first]!
  if (!isBody(code)) return run.type
  let last = first
  if ((code & 3) === 1) while (last + 1 < run.after && (outside[last]! & 3) !== 3) last++
  const whole = last === run.after - 1
  return whole ? 'organisation' : run.type
}

const ARTICLE = /^(?:al|el|an|as|ash|ad|ar|at|az)$/

/** Whether a run that opens with a small article ("al-Qaida") is a body or group of the roster. */
function isBodyNamed({ first, after }: LikelyRun, tokens: readonly Token[]): boolean {
  if (after - first > LONGEST) return false
  const words = tokens
    .slice(first, after)
    .map((t, k) => (tokens[first + k - 1]?.end === t.start && k > 0 ? '' : k > 0 ? ' ' : '') + t.text)
  return actorsOf(words.join('')).some((a) => /^(?:body|armed-group|party|military|government|ngo|media)$/.test(a.kind))
}

/** Tokens of such a name at the most. */
const LONGEST = 6

/** Whether a run begins in a name that begins at a token, or with the article before it. */
function isWithin({ first }: FoundName, at: number, tokens: readonly Token[]): boolean {
  return first >= at || (first === at - 1 && tokens[first]!.text.toLowerCase() === 'the')
}

/** Names that the roster knows and the tagger left. */
function knownLeft(sentence: Sentence, outside: Int32Array, found: readonly FoundName[]): FoundName[] {
  const left: FoundName[] = []
  const { tokens } = sentence
  for (let i = 0; i < outside.length; i++) {
    const code = outside[i]!
    if (code === 0 || (code & 3) > 1) continue
    let after = i + 1
    if ((code & 3) === 1) {
      while (after < outside.length && (outside[after]! & 3) === 2) after++
      after++
    }
    const type = typeOutside(code)
    const clear =
      type !== null &&
      !found.some(
        (f) =>
          f.first < after &&
          i < f.after &&
          !(isBody(code) && (f.after < after || (f.first > i && f.after === after)) && isWithin(f, i, tokens)),
      )
    if (clear && !(type === 'person' && after - i < 2))
      left.push({ first: i, after, type, chance: 0, sentence, by: 'rule' })
    i = after - 1
  }
  return left
}
