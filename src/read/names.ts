// Finds the names and described actors of a report with the trained tagger. What they refer to is found in coreference.ts.

import { readModel } from './model-file.ts'
import type { LikelyRun } from './names-decode.ts'
import { habitsOf } from './names-features.ts'
import { type NameModel, tagNames, unpackNames } from './names-model.ts'
import { outsideOf, typeOutside } from './names-outside.ts'
import type { Doc, Sentence } from './syntax-types.ts'

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
export function namesOf(doc: Doc, model: NameModel = names()): FoundName[] {
  const habits = habitsOf(doc.sentences)
  return doc.sentences.flatMap((sentence) => {
    const outside = outsideOf(sentence, doc.text)
    const found = tagNames(model, sentence, habits, outside).map(
      (run): FoundName => ({ ...run, sentence, by: 'model' }),
    )
    return [...found, ...knownLeft(sentence, outside, found)]
  })
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
