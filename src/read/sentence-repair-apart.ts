// Repairs of clauses hung on a verb too deep: what is asked of those of whom a relative clause tells, and what goes on while a source
// says something else.

import { CONTROLS } from '../vocab/verbs/control.ts'
import { SAYS_SO } from '../vocab/verbs/telling.ts'
import { wordSet } from '../vocab/word-set.ts'
import { type At, hang, type Now, near } from './sentence-repair-shapes.ts'
import type { Token } from './syntax-types.ts'

/** Hangs such a clause on the verb that it goes with. */
export function apartRestored(now: Now, at: At, i: number): void {
  const { upos, deprel, head } = now()[i]!
  if (upos !== 'VERB' || head < 0) return
  if (deprel === 'advcl' || deprel === 'xcomp') askedBehindRelative(now, at, i)
  if ((deprel === 'advcl' || deprel === 'conj') && head < i) meanwhileBehindSource(now, at, i)
}

/**
 * "Asked the leaders, who imposed the embargo in 1996, to lift it", "told villagers who had sheltered the rebels to leave": what is asked
 * was hung on what they did before.
 */
function askedBehindRelative(now: Now, at: At, i: number): void {
  const tokens = now()
  const told = tokens[i]!.head
  const to = near(tokens, i, (t, k) => k < i && t.text.toLowerCase() === 'to' && t.deprel === 'mark')
  if (told > i || to < 2 || tokens[i]!.xpos !== 'VB') return
  const noun = describedBy(tokens, told)
  const verb = tokens[noun]?.head ?? -1
  if (noun < 0 || verb < 0 || verb > noun || !CONTROLS.has(tokens[verb]!.lemma)) return
  const comma = tokens[to - 1]!.text === 'not' ? to - 2 : to - 1
  const apart = tokens[noun + 1]?.text === ',' && tokens[comma]!.text === ','
  // Without commas of its own, the relative clause keeps what its verb takes: "men who refused to fight".
  if (!apart && (tokens[noun + 1]?.text !== 'who' || WILLS.has(tokens[told]!.lemma) || to < told)) return
  if (near(tokens, verb, (t, k) => k !== told && /^(?:xcomp|ccomp)$/.test(t.deprel)) >= 0) return
  if (tokens[told]!.head !== noun) hang(at, told, noun, 'acl:relcl')
  hang(at, i, verb, 'xcomp')
}

/** The noun that a relative clause tells of, though it was read as a question: "told villagers who …"; -1 for none. */
function describedBy(tokens: readonly Token[], told: number): number {
  const { deprel, head } = tokens[told]!
  let noun = -1
  if (deprel === 'acl:relcl') noun = head
  else if (deprel === 'ccomp' && head >= 0)
    noun = near(tokens, head, (t, k) => k < told && /^i?obj$/.test(t.deprel) && tokens[k + 1]?.text === 'who')
  return noun >= 0 && noun < told && /^(?:obj|iobj|obl)$/.test(tokens[noun]!.deprel) ? noun : -1
}

/** Verbs whose own "to do" stands behind them. */
const WILLS = wordSet(`
  refuse try want wish plan agree decide attempt seek hope fail begin start continue need have help manage order tell ask promise vow intend
  threaten offer come go use seem appear claim choose volunteer prepare struggle pledge swear be fight return stay wait vote rush rise get`)

/** "Rebels shelled the camp, a doctor said, as talks stalled": the report itself tells the second. */
function meanwhileBehindSource(now: Now, at: At, i: number): void {
  const tokens = now()
  const { head } = tokens[i]!
  const said = tokens[head]!.head
  if (tokens[head]!.deprel !== 'ccomp' || said < head || said > i || !SAYS_SO.has(tokens[said]!.lemma)) return
  const word = wordOf(now, i, said)
  if (word < 0) return
  const comma = /^(?:even|just)$/.test(tokens[word - 1]!.text) ? word - 2 : word - 1
  if (tokens[comma]!.text !== ',' || comma < said || comma > said + DAY) return
  hang(at, i, said, 'advcl')
  hang(at, word, i, 'mark')
}
/** Words that may stand between "said" and its comma: "said on Monday". */
const DAY = 5

/** The "as" or "while" that opens a clause behind a verb of saying; -1 for none. */
function wordOf(now: Now, i: number, said: number): number {
  const opens = (k: number): number =>
    near(now(), k, (t, j) => j > said && j < k && /^(?:as|while)$/.test(t.text) && /^(?:mark|case)$/.test(t.deprel))
  const own = opens(i)
  if (own >= 0) return own
  const doer = near(now(), i, (t, k) => k < i && k > said && t.deprel.startsWith('nsubj'))
  return doer < 0 ? -1 : opens(doer)
}
