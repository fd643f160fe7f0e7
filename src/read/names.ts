// Finds the names and described actors of a report with the trained tagger. What they refer to is found in coreference.ts.

import { descriptionHead } from '../vocab/actors/index.ts'
import { readModel } from './model-file.ts'
import type { LikelyRun, NameType } from './names-decode.ts'
import { habitsOf } from './names-features.ts'
import { type NameModel, tagNames, unpackNames } from './names-model.ts'
import { figuresOf, isBody, outsideOf, typeOutside } from './names-outside.ts'
import type { Doc, FoundAmount, FoundTime, Sentence, Token } from './syntax-types.ts'

/** A run of tokens of one sentence that names or describes somebody or something. */
export interface FoundName extends LikelyRun {
  readonly sentence: Sentence
  /** The tagger, or the roster where the tagger saw nothing. */
  readonly by: 'model' | 'rule'
}

let shipped: NameModel | undefined

/** The name tagger that ships with Parley, read once. */
export function names(): NameModel {
  shipped ??= unpackNames(readModel('names.bin'))
  return shipped
}

/** All that the tagger finds, in order; the runs do not overlap. */
export function namesOf(
  doc: Doc,
  amounts: readonly FoundAmount[],
  times: readonly FoundTime[],
  model: NameModel = names(),
): FoundName[] {
  const habits = habitsOf(doc.sentences)
  return doc.sentences.flatMap((sentence) => {
    const outside = outsideOf(sentence, doc.text)
    const found = tagNames(model, sentence, habits, outside, figuresOf(sentence, amounts, times)).map(
      (run): FoundName => ({ ...run, type: sureType(run, outside, sentence), sentence, by: 'model' }),
    )
    return [...found, ...knownLeft(sentence, outside, found)]
  })
}

/** Whether the last word of a description means one human ("the UN envoy"), whatever the tagger made of it. */
function isOne(t: Token): boolean {
  const head = descriptionHead(t.text)
  return head?.sort === 'person' && head.number === 'one' && t.xpos === 'NN'
}

/** The tagger's type, but for one human, and for a body that the roster knows by just these words. */
function sureType(run: LikelyRun, outside: Int32Array, sentence: Sentence): NameType {
  if (run.type === 'organisation' && isOne(sentence.tokens[run.after - 1]!)) return 'person'
  const first = run.after - run.first > 1 && outside[run.first] === 0 ? run.first + 1 : run.first
  const code = outside[first]!
  if (!isBody(code)) return run.type
  const whole = (code & 3) === 0 ? first === run.after - 1 : (code & 3) === 1 && (outside[run.after - 1]! & 3) === 3
  return whole ? 'organisation' : run.type
}

/** Names that the roster knows and the tagger left. */
function knownLeft(sentence: Sentence, outside: Int32Array, found: readonly FoundName[]): FoundName[] {
  const left: FoundName[] = []
  for (let i = 0; i < outside.length; i++) {
    const code = outside[i]!
    if (code === 0 || (code & 3) > 1) continue
    let after = i + 1
    if ((code & 3) === 1) {
      while (after < outside.length && (outside[after]! & 3) === 2) after++
      after++
    }
    const type = typeOutside(code)
    const clear = type !== null && !found.some((f) => f.first < after && i < f.after)
    if (clear && !(type === 'person' && after - i < 2))
      left.push({ first: i, after, type, chance: 0, sentence, by: 'rule' })
    i = after - 1
  }
  return left
}
