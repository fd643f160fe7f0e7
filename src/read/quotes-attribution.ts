// Makes attributions of token runs in one sentence, and finds where what is passed on ends.
import { SPEECH_VERBS } from '../vocab/speech/verbs.ts'
import type { Attribution, Who } from './quotes-types.ts'
import type { Phrase } from './speech-phrases.ts'
import type { Sentence, Token } from './syntax-types.ts'

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/

function whoOf(sentence: Sentence, phrase: Phrase | null): Who | null {
  return phrase ? { ...phrase, sentence: sentence.index } : null
}

/** An attribution with its cue and content as token runs (both ends inclusive); null where no words are left of the content. */
export function made(
  sentence: Sentence,
  token: number,
  cue: readonly [number, number],
  who: Phrase | null,
  runs: readonly (readonly [number, number])[],
  kind: Attribution['kind'],
  frame: string,
  via: readonly Who[] = [],
): Attribution | null {
  const { tokens } = sentence
  const parts = runs
    .map(([a, b]) => trimmedRun(tokens, a, b))
    .filter((r) => r !== null)
    .map(([a, b]) => ({ start: tokens[a]!.start, end: tokens[b]!.end }))
  if (parts.length === 0) return null
  return {
    kind,
    direct: false,
    sentence: sentence.index,
    token,
    cue: { start: tokens[cue[0]]!.start, end: tokens[cue[1]]!.end },
    who: whoOf(sentence, who),
    via,
    parts,
    marks: [],
    frame,
    lemma: tokens[token]!.lemma,
  }
}

function trimmedRun(tokens: readonly Token[], a: number, b: number): readonly [number, number] | null {
  let first = a
  let last = Math.min(b, tokens.length - 1)
  while (first <= last && /^(?:[.,;:!?…)]|--|—|–|-)$/.test(tokens[first]!.text)) first++
  while (last >= first && /^(?:[.,;:!…]|--|—|–|-)$/.test(tokens[last]!.text)) last--
  return last < first ? null : [first, last]
}

/** Last token of a sentence, less a closing ", Reuters reported" or ", according to …". */
export function tail(tokens: readonly Token[], from: number): number {
  let last = tokens.length - 1
  for (let k = last; k > from && k > last - 14; k--) {
    if (tokens[k]!.text !== ',') continue
    const rest = tokens.slice(k + 1)
    if (
      rest[0]?.text.toLowerCase() === 'according' ||
      rest.some((r, n) => isFrameVerb(r) && (FINITE.test(r.xpos) || n >= rest.length - 2))
    ) {
      last = k - 1
      break
    }
  }
  return last
}

function isFrameVerb(token: Token): boolean {
  return SPEECH_VERBS.get(token.lemma)?.frames.has('q') === true
}
