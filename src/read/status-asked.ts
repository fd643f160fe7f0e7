// Whether a deed is what a question asks: "Did they bomb the camp?" does, "Why are they bombing the camp?" takes it for given.
import type { Clause } from './clause-types.ts'
import type { Scene } from './scene.ts'
import type { Tree } from './sentence-tree.ts'
import type { Sentence } from './syntax-types.ts'

/** Letters at the end of a sentence among which its mark stands, before marks of quotation. */
const END = 4
/** Words that ask for the cause, the way, the day or the doer of what is known. */
const TAKES_FOR_GIVEN = /^(?:why|how|when|where|who|whose)$/i
/** "Why not let them go", "how about a truce", "what if". */
const SUGGESTS = /^(?:not|about|if|come|can|could|would|should|will|might|may)$/i

/** Whether the sentence, or the last of the sentences that stand in it, asks whether this is so. */
export function isAsked({ head, modal }: Clause, scene: Scene, sentence: Sentence, { tokens }: Tree): boolean {
  const mark = markOf(scene.text, sentence)
  if (mark < 0) return false
  const from = openingOf(scene.text, sentence.start, mark)
  const at = tokens[head]!
  // "I hear that somebody has died. Why did he die?", told in one breath: only the last is asked.
  if (at.start < from) return !tokens.some((t) => t.start >= from) || isAskedBefore(scene.text, at.start, from)
  const first = tokens.findIndex(
    (t) => t.start >= from && t.upos !== 'PUNCT' && !/^(?:and|but|so|then|or|now)$/i.test(t.text),
  )
  return !(
    modal === null &&
    first >= 0 &&
    TAKES_FOR_GIVEN.test(tokens[first]!.text) &&
    !SUGGESTS.test(tokens[first + 1]?.text ?? '')
  )
}

function markOf(text: string, { start, end }: Sentence): number {
  for (let i = end - 1; i >= start && i > end - END; i--) if (text[i] === '?') return i
  return -1
}

/** Where the question that ends with this mark begins. */
function openingOf(text: string, start: number, mark: number): number {
  for (let i = mark - 1; i > start; i--) {
    if (!/[.!?]/.test(text[i]!)) continue
    if (/^[.!?]['"”’)]*\s+['"“‘(]*\p{Lu}/u.test(text.slice(i, i + 8))) return i + 1
  }
  return start
}

/** Whether an earlier question of the same sentence holds what stands at `at`. */
function isAskedBefore(text: string, at: number, to: number): boolean {
  for (let i = at; i < to; i++)
    if (/[.!?]/.test(text[i]!) && /^[.!?]['"”’)]*\s/.test(text.slice(i, i + 4))) return text[i] === '?'
  return false
}
