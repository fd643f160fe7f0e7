// Repairs of one kind: the name of a body that is on the roster was read as a sentence or a phrase of its own: "Save the Children
// asked", "Doctors Without Borders left", "Human Rights Watch called for".
import { allActors } from '../vocab/actors/index.ts'
import { type At, type Now, near, REACH } from './sentence-repair-shapes.ts'
import type { Token } from './syntax-types.ts'

const NOMINAL = /^(?:nsubj|nsubj:pass|obj|iobj|obl|obl:agent|nmod|nmod:poss|appos|conj|compound|vocative|dislocated)$/
/** Kinds of bodies whose names are made of everyday words. */
const BODIES = /^(?:ngo|body|agency|outlet|media)\//
/** Most words of a name. */
const LONG = 7

let named: ReadonlyMap<string, readonly (readonly string[])[]> | null = null

/** Names of two or more plain words, by their first word, the longest first. */
function names(): ReadonlyMap<string, readonly (readonly string[])[]> {
  if (named) return named
  const map = new Map<string, string[][]>()
  for (const { id, name, aliases } of allActors()) {
    if (!BODIES.test(id)) continue
    for (const written of [name, ...aliases]) {
      const words = written.split(' ')
      if (words.length < 2 || words.length > LONG || !words.every((w) => /^[A-Za-zÀ-ÿ]+$/.test(w))) continue
      if (!/^\p{Lu}/u.test(words[0]!) || !/^\p{Lu}/u.test(words.at(-1)!)) continue
      map.set(words[0]!, [...(map.get(words[0]!) ?? []), words])
    }
  }
  for (const list of map.values()) list.sort((a, b) => b.length - a.length)
  named = map
  return map
}

/** Makes one name of such words, and gives the verb behind them to whoever bears it. */
export function bodiesRestored(now: Now, at: At, i: number): void {
  if (!/^\p{Lu}/u.test(now()[i]!.text)) return
  const end = endOfName(now(), i)
  if (end < 0) return
  const outs: number[] = []
  for (let k = i; k <= end; k++) if (now()[k]!.head < i || now()[k]!.head > end) outs.push(k)
  const own = outs.find((k) => NOMINAL.test(now()[k]!.deprel))
  if (own !== undefined) {
    if (outs.length > 1 || !isWhole(now(), i, end)) glue(now, at, { from: i, end, ...relationOf(now()[own]!) })
    return
  }
  const out = outs[0]
  if (out === undefined) return
  const verb = verbBehind(now(), i, end, out)
  if (verb >= 0) giveVerb(now, at, { from: i, end, out, verb })
}

function endOfName(tokens: readonly Token[], i: number): number {
  const words = names()
    .get(tokens[i]!.text)
    ?.find((list) => list.every((w, k) => isSame(tokens[i + k]?.text, w)))
  return words ? i + words.length - 1 : -1
}

/** The same word; small words of a name are written large or small. */
function isSame(text: string | undefined, word: string): boolean {
  return (
    text === word ||
    (text !== undefined &&
      word.length > 3 &&
      /^(?:without|against)$/i.test(word) &&
      text.toLowerCase() === word.toLowerCase())
  )
}

/** Whether the words are names already, with one head that is a noun. */
function isWhole(tokens: readonly Token[], from: number, end: number): boolean {
  for (let k = from; k <= end; k++) {
    const { upos, deprel } = tokens[k]!
    if (upos === 'VERB' || upos === 'AUX' || /^(?:case|mark|obl|advcl|acl|ccomp|xcomp)/.test(deprel)) {
      if (!(deprel === 'case' && /^(?:of|for|in|on|to)$/.test(tokens[k]!.text))) return false
    }
  }
  return true
}

function relationOf({ head, deprel }: Token): { head: number; deprel: string } {
  return { head, deprel }
}

interface Name {
  readonly from: number
  readonly end: number
  readonly head: number
  readonly deprel: string
}

/** Hangs the words of a name on its last, and that where the name belongs; what hung on any of them hangs on the name. */
function glue(now: Now, at: At, { from, end, head, deprel }: Name): void {
  for (let k = from; k < end; k++) Object.assign(at(k), { head: end, deprel: 'compound', upos: 'PROPN', xpos: 'NNP' })
  Object.assign(at(end), { head, deprel, upos: 'PROPN', xpos: 'NNP' })
  for (let k = Math.max(0, from - REACH); k < Math.min(now().length, end + REACH); k++) {
    if (k >= from && k <= end) continue
    if (now()[k]!.head >= from && now()[k]!.head < end) at(k).head = end
  }
}

/** The verb that stands behind a name and hangs on it, or on which its words hang. */
function verbBehind(tokens: readonly Token[], from: number, end: number, out: number): number {
  for (let k = end + 1; k < tokens.length && k < end + 5; k++) {
    const { upos, head, text } = tokens[k]!
    if (/^[;:.!?]$/.test(text)) return -1
    if (upos === 'VERB') return (head >= from && head <= end) || tokens[out]!.head === k ? k : -1
    if (upos !== 'AUX' && upos !== 'ADV' && upos !== 'PART') return -1
  }
  return -1
}

function giveVerb(
  now: Now,
  at: At,
  { from, end, out, verb }: { from: number; end: number; out: number; verb: number },
): void {
  const { head, deprel } = now()[out]!
  const over = head === verb
  if (over && near(now(), verb, (t, k) => k !== out && t.deprel.startsWith('nsubj')) >= 0) return
  glue(now, at, { from, end, head: verb, deprel: 'nsubj' })
  if (over) return
  Object.assign(at(verb), { head, deprel })
  const aux = near(now(), verb, (t) => t.deprel.startsWith('aux')) >= 0
  if (!aux && now()[verb]!.xpos === 'VBN') at(verb).xpos = 'VBD'
  for (let k = Math.max(0, from - REACH); k < Math.min(now().length, end + REACH); k++)
    if (k !== verb && now()[k]!.head === end && (k < from ? now()[k]!.deprel !== 'det' : k > end) && k !== end)
      at(k).head = verb
}
