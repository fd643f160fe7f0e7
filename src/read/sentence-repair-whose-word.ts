// Repairs of one kind: a relative clause with somebody's word in its midst. "raids that doctors say flattened the quarter": the doctors
// say it, and the raids did it.
import { HOLDS_SO } from '../vocab/verbs/telling.ts'
import { type At, type Now, near } from './sentence-repair-shapes.ts'
import type { Token } from './syntax-types.ts'

/** Words from the pronoun to the word of saying, at the most. */
const LONGEST = 8
const IN_SUBJECT = /^(?:NOUN|PROPN|ADJ|DET|CCONJ|NUM|PRON)$/

/** Gives the word of saying its sayers, and the verb behind it the noun it is told of. */
export function whoseWordRestored(now: Now, at: At, i: number): void {
  const says = now()[i]!
  if (!HOLDS_SO.has(says.lemma) || !/^(?:VERB|AUX|NOUN)$/.test(says.upos)) return
  const verb = toldBehind(now(), i)
  const pronoun = verb < 0 ? -1 : pronounBefore(now(), i)
  const noun = toldOf(now(), pronoun)
  if (noun < 0 || isRight(now(), i, verb, noun, pronoun)) return
  const sayer = sayerBetween(now(), pronoun, i)
  if (sayer < 0) return
  const passive = near(now(), verb, (t) => t.deprel === 'aux:pass') >= 0
  const out = (k: number): boolean => now()[k]!.head < pronoun || now()[k]!.head >= i
  for (let k = pronoun + 1; k < i; k++) if (k !== sayer && out(k)) at(k).head = sayer
  Object.assign(at(pronoun), { head: verb, deprel: passive ? 'nsubj:pass' : 'nsubj', upos: 'PRON', xpos: 'WDT' })
  Object.assign(at(sayer), { head: i, deprel: 'nsubj' })
  Object.assign(at(i), { head: noun, deprel: 'acl:relcl', upos: 'VERB' })
  if (!/^VB[DPZ]$/.test(says.xpos)) at(i).xpos = 'VBP'
  Object.assign(at(verb), { head: i, deprel: 'ccomp' })
  if (now()[verb]!.xpos === 'VBN' && !passive) at(verb).xpos = 'VBD'
}

/** The verb right behind the word of saying, its auxiliaries passed over; -1 for none. */
function toldBehind(tokens: readonly Token[], i: number): number {
  const next = tokens[i + 1]
  if (next?.upos === 'AUX' && /^(?:VB[DZP]|MD)$/.test(next.xpos) && next.deprel.startsWith('aux')) return next.head
  return next?.upos === 'VERB' && /^VB[DNZP]$/.test(next.xpos) ? i + 1 : -1
}

/** The "that", "which" or "who" with nothing but a subject between it and the word of saying; -1 for none. */
function pronounBefore(tokens: readonly Token[], i: number): number {
  for (let k = i - 1; k > 0 && i - k <= LONGEST; k--) {
    const { text, upos } = tokens[k]!
    if (/^(?:that|which|who)$/i.test(text)) return k < i - 1 ? k : -1
    if (!IN_SUBJECT.test(upos) && !/^(?:of|in|from|the|'s|’s)$/i.test(text)) return -1
  }
  return -1
}

/** The noun that a pronoun stands for: the one right before it, or the head of a name before its comma; -1 for none. */
function toldOf(tokens: readonly Token[], pronoun: number): number {
  if (pronoun < 2) return -1
  const comma = tokens[pronoun - 1]!.text === ','
  if (comma && tokens[pronoun]!.text === 'that') return -1
  let noun = comma ? pronoun - 2 : pronoun - 1
  if (tokens[noun]!.upos === 'NOUN' && (!comma || tokens[noun]!.deprel !== 'appos')) return noun
  if (tokens[noun]!.upos !== 'PROPN') return -1
  for (let steps = LONGEST; steps > 0 && /^(?:flat|compound)/.test(tokens[noun]!.deprel); steps--) {
    if (tokens[noun]!.head < 0 || tokens[noun]!.head >= pronoun) return -1
    noun = tokens[noun]!.head
  }
  return noun
}

function isRight(tokens: readonly Token[], i: number, verb: number, noun: number, pronoun: number): boolean {
  const told = tokens[verb]!.head === i && tokens[pronoun]!.head === verb && tokens[pronoun]!.deprel.startsWith('nsubj')
  return told && tokens[i]!.deprel === 'acl:relcl' && (tokens[i]!.head === noun || tokens[noun]!.upos === 'PROPN')
}

/** The head of the sayers' words: the first noun that hangs outside them. */
function sayerBetween(tokens: readonly Token[], pronoun: number, i: number): number {
  for (let k = pronoun + 1; k < i; k++) {
    const { upos, head, deprel } = tokens[k]!
    const outside = head <= pronoun || head >= i
    if (/^(?:NOUN|PROPN|PRON)$/.test(upos) && outside && !/^(?:nmod|conj|compound)/.test(deprel)) return k
  }
  return -1
}
