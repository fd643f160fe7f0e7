// Efforts towards a deed: "did all they could to free them", "spared no effort to free them" say that it was meant, not that it was done.
import type { Token } from './syntax-types.ts'

/** Words looked over before the "to" of the deed. */
const FAR = 8
/** Where the words before one hold no more of the effort. */
const STOP = /^(?:[,;:.!?()]|VBD|VBZ)$/

/** What is told between the verb of an effort and "to"; by the lemma of the verb. */
const PHRASES: ReadonlyMap<string, RegExp> = new Map([
  [
    'do',
    /^(?:(?:all|everything|anything|what|whatever|as much as|the most)(?: (?:that )?\S+(?: \S+)? (?:can|could))?(?: (?:possible|necessary|feasible|within reach|(?:with)?in \S+ power))?|(?:his|her|its|their|our|my|your) (?:\S+ )?(?:best|utmost|bit|part|share))$/,
  ],
  ['spare', /^no (?:efforts?|pains|expense)$/],
  ['go', /^(?:to (?:\S+ )?lengths|out of (?:his|her|its|their|our|my|your) way)$/],
  ['move', /^heaven and earth$/],
  ['leave', /^no stone unturned$/],
  ['bend', /^over backwards?$/],
  ['stop', /^at nothing$/],
  ['pull', /^out all the stops$/],
])

/** The verb of the effort that an infinitive at `i` is meant by, "doing everything they can to"; -1 for none. */
export function effortTowards(tokens: readonly Token[], i: number): number {
  if (tokens[i - 1]?.text !== 'to') return -1
  for (let k = i - 2; k >= 0 && k >= i - 1 - FAR; k--) {
    const { lemma, upos, xpos, text } = tokens[k]!
    const phrase = /^(?:VERB|AUX)$/.test(upos) ? PHRASES.get(lemma) : undefined
    if (phrase && k < i - 2) {
      const words = tokens.slice(k + 1, i - 1).map((t) => t.text.toLowerCase())
      if (phrase.test(words.join(' '))) return k
    }
    if (STOP.test(text) || STOP.test(xpos)) return -1
  }
  return -1
}

/** Whether a verb only tells an effort: "is going to great lengths to", "would stop at nothing". */
export function isEffort(tokens: readonly Token[], verb: number): boolean {
  const phrase = PHRASES.get(tokens[verb]!.lemma)
  if (!phrase) return false
  let words = ''
  for (let k = verb + 1; k < tokens.length && k <= verb + FAR; k++) {
    const { text } = tokens[k]!
    if (STOP.test(text)) break
    words = words === '' ? text.toLowerCase() : `${words} ${text.toLowerCase()}`
    if (phrase.test(words)) return true
  }
  return false
}
