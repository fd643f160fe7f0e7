// Finds the names and described actors of a report with the trained tagger. What they refer to is found in coreference.ts.

import { descriptionHead } from '../vocab/actors/index.ts'
import { isGiven } from './mention-draft.ts'
import { readModel } from './model-file.ts'
import type { LikelyRun, NameType } from './names-decode.ts'
import { habitsOf } from './names-features.ts'
import { firstLook, type NameModel, secondLook, unpackNames } from './names-model.ts'
import { figuresOf, isBody, isPeople, outsideOf, typeOutside } from './names-outside.ts'
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
  const report = doc.sentences.map((s) =>
    firstLook(model, s, habits, outsideOf(s, doc.text), figuresOf(s, amounts, times)),
  )
  const runs = secondLook(model, report)
  return agreed(
    report.flatMap(({ sentence, outside }, i) => {
      const found = runs[i]!.flatMap((run) =>
        partsOf(run, sentence).map(
          (r): FoundName => ({ ...r, type: sureType(r, outside, sentence), sentence, by: 'model' }),
        ),
      )
      return [...found, ...knownLeft(sentence, outside, found)]
    }),
  )
}

const DAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/

/** A run without a day that clings to its end ("Fallujah Wednesday"), and a list of places cut at its comma ("Mosul, Baiji and Tuz"). */
function partsOf(run: LikelyRun, sentence: Sentence): LikelyRun[] {
  const { tokens } = sentence
  if (run.type === 'temporal') return [run]
  const long = run.after - run.first > 1
  if (long && DAY.test(tokens[run.after - 1]!.text)) return [{ ...run, after: run.after - 1 }]
  if (run.type !== 'location' || !long) return [run]
  const next = tokens[run.after]?.text
  if (next !== ',' && next !== 'and') return [run]
  for (let i = run.first + 1; i < run.after - 1; i++) {
    if (tokens[i]!.text !== ',' || tokens[i + 1]!.deprel !== 'conj') continue
    return [
      { ...run, after: i },
      { ...run, first: i + 1 },
    ]
  }
  return [run]
}

/** The names with each single capitalised word taken for a person, or not for one, as most of the report takes it. */
function agreed(found: readonly FoundName[]): FoundName[] {
  const votes = new Map<string, Map<NameType, number>>()
  const wordOf = (f: FoundName): string | null => {
    const t = f.sentence.tokens[f.first]!
    return f.after - f.first === 1 && f.by === 'model' && /^\p{Lu}/u.test(t.text) ? t.text : null
  }
  for (const f of found) {
    const word = wordOf(f)
    if (word === null) continue
    const types = votes.get(word) ?? new Map<NameType, number>()
    votes.set(word, types.set(f.type, (types.get(f.type) ?? 0) + f.chance))
  }
  return found.map((f) => {
    const word = wordOf(f)
    const types = word === null ? undefined : votes.get(word)
    if (!types || types.size < 2 || !types.has('person')) return f
    const best = [...types].sort((a, b) => b[1] - a[1])[0]![0]
    return (best === 'person') === (f.type === 'person') ? f : { ...f, type: best }
  })
}

/** Whether the last word of a description means one human ("the UN envoy"), whatever the tagger made of it. */
function isOne(t: Token): boolean {
  const head = descriptionHead(t.text)
  return (head?.sort === 'person' || head?.sort === 'people') && head.number === 'one' && t.xpos === 'NN'
}

/** The tagger's type, but for one human, and for a body that the roster knows by just these words. */
function sureType(run: LikelyRun, outside: Int32Array, sentence: Sentence): NameType {
  const { tokens } = sentence
  if (run.type === 'organisation' && isOne(tokens[run.after - 1]!)) return 'person'
  if (run.type === 'organisation') {
    // "Foreign Office Minister Tobias Ellwood".
    for (let i = run.first; i + 1 < run.after; i++) {
      const title = descriptionHead(tokens[i]!.text)
      if (title?.sort === 'person' && title.number === 'one' && isGiven(tokens[i + 1]!)) return 'person'
    }
  }
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
