// Task `acts`: the act between a marked actor and a marked recipient of one sentence.
import { actBetween } from '../../src/read/act-between.ts'
import { parseBlocks } from '../../src/read/syntax.ts'

interface Marked {
  readonly start: number
  readonly end: number
}

/** The act of the vocabulary that `source` does to `target`. */
export function predict(input: Record<string, unknown>): { act: string } {
  const text = String(input.text ?? '')
  const source = input.source as Marked
  const target = input.target as Marked
  const sentences = parseBlocks(text, [{ start: 0, end: text.length, kind: 'text' }])
  return { act: actBetween(sentences, source, target).act }
}
