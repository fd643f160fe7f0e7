// Makes an act's mode finer from the words beside it: means of an assault, what is asked, refused or threatened.
import type { Act, Mode } from '../model/index.ts'
import { ASKED, MEANS, THREATENED } from '../vocab/acts/modes.ts'
import { wordAt } from './act-view.ts'
import type { Clause } from './clause-types.ts'
import type { Sentence } from './syntax-types.ts'

const OPEN_TO_MEANS: ReadonlySet<Mode | null> = new Set<Mode | null>([
  null,
  'explosives',
  'heavy-weapons',
  'aerial',
  'firearms',
])
const ASK_ORDER: readonly Mode[] = ['meet', 'yield', 'assist']
const THREAT_ORDER: readonly Mode[] = ['violence', 'arrest', 'expel', 'territory', 'relations', 'restrict']

/** The tokens of a clause's arguments and, for infinitives and clauses, of what hangs below them; subject left out. */
export function contentOf(clause: Clause, sentence: Sentence): number[] {
  const found: number[] = []
  const from = clause.args.filter((a) => !(a.role === 'subject' || a.role === 'agent' || a.role === 'possessor'))
  if (from.length === 0) return found
  let start = Number.POSITIVE_INFINITY
  let end = -1
  for (const arg of from) {
    if (arg.shared) continue
    start = Math.min(start, arg.span.start)
    end = Math.max(end, arg.span.end)
  }
  for (let i = 0; i < sentence.tokens.length; i++) {
    const token = sentence.tokens[i]!
    if (token.start >= start && token.end <= end) found.push(i)
  }
  return found
}

function firstOf(table: ReadonlyMap<string, Mode>, order: readonly Mode[], words: readonly string[]): Mode | null {
  const seen = new Set<Mode>()
  for (const word of words) {
    const mode = table.get(word)
    if (mode) seen.add(mode)
  }
  return order.find((mode) => seen.has(mode)) ?? null
}

/** What is asked or refused, from the words that say it: the nearest word that tells decides. */
export function askedMode(words: readonly string[]): Mode | null {
  for (const word of words) {
    const mode = ASKED.get(word)
    if (mode) return mode
  }
  return null
}

/** The mode of a request with a content: `meet` before `yield` before `assist` where only nouns tell. */
export function askedAnywhere(words: readonly string[]): Mode | null {
  return firstOf(ASKED, ASK_ORDER, words)
}

/** What is threatened, from the words that say it. */
export function threatenedMode(words: readonly string[]): Mode | null {
  return firstOf(THREATENED, THREAT_ORDER, words)
}

/** The means of an assault named within its clause, or the mode it had. */
export function meansMode(mode: Mode | null, words: readonly string[]): Mode | null {
  if (!OPEN_TO_MEANS.has(mode)) return mode
  let found: Mode | null = null
  for (const word of words) {
    const means = MEANS.get(word)
    if (!means) continue
    if (means === 'suicide-attack' || means === 'drone' || means === 'unconventional') return means
    found ??= means
  }
  if (mode === null) return found
  if (mode === 'explosives' && found === 'aerial') return found
  if (mode === 'heavy-weapons' && found === 'aerial') return found
  return mode
}

/** The mode of an act as its own words and those beside it tell. */
export function modeOf(act: Act, mode: Mode | null, clause: Clause, sentence: Sentence): Mode | null {
  switch (act) {
    case 'ASSAULT': {
      const words: string[] = []
      for (const token of sentence.tokens.keys())
        if (sentence.tokens[token]!.start >= clause.span.start && sentence.tokens[token]!.end <= clause.span.end)
          words.push(wordAt(sentence, token))
      return meansMode(mode, words)
    }
    case 'REQUEST':
    case 'REJECT':
      return askedMode(contentOf(clause, sentence).map((i) => wordAt(sentence, i))) ?? mode
    case 'THREATEN':
      return mode ?? threatenedMode(contentOf(clause, sentence).map((i) => wordAt(sentence, i)))
    default:
      return mode
  }
}
