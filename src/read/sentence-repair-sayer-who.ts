// Repairs of those who say a thing behind it and of whom a clause or a place is told: "the market was burned, a nurse who fled Beni said",
// "…, the militia in Bria said". They were read as one more name of the last thing told, and the saying was left without them.
import { SAYS_SO } from '../vocab/verbs/telling.ts'
import { type At, isNominal, type Now, near } from './sentence-repair-shapes.ts'
import { phraseStartingAt } from './speech-phrases.ts'
import type { Token } from './syntax-types.ts'

/** Words between the comma and the saying, at most. */
const LONGEST = 18
const HUNG = /^(?:appos|conj|nmod|list|dep|dislocated|obl|obj|parataxis)/
const LEADS = /^(?:DT|PRP\$|JJ|NNP?S?|NNPS|CD)$/
const ENDS = /^(?:[.,;:!?"”’]|in|on|at|by|to|from|during|after|late|earlier)$/i

/** Gives a saying at the end the sayer between it and the last comma, and what was told its own subject. */
export function sayerWithClauseRestored(now: Now, at: At, i: number): void {
  const tokens = now()
  const said = tokens[i]!
  if (said.upos !== 'VERB' || !SAYS_SO.has(said.lemma) || !/^VB[DZPN]$/.test(said.xpos) || i < 6) return
  if (!isLast(tokens, i)) return
  const first = behindComma(tokens, i)
  const phrase = first < 0 || !LEADS.test(tokens[first]!.xpos) ? null : phraseStartingAt(tokens, first)
  if (!phrase || phrase.head >= i - 1) return
  const who = topOf(tokens, phrase.head, first)
  const { head, deprel } = tokens[who]!
  if (!HUNG.test(deprel) || head < 0 || head >= first || !isNominal(tokens[who]!)) return
  if (!isToldOfWho(tokens, phrase.last, i)) return
  const own = near(tokens, i, (t, k) => k < i && /^nsubj/.test(t.deprel))
  if (said.deprel !== 'root') {
    const loose = said.deprel === 'parataxis' || (said.text === 'said' && said.head >= first)
    if (!loose || own >= 0 || !risen(now, at, i, first)) return
  } else if (own >= 0 && !subjectGivenBack(now, at, i, own, first)) return
  Object.assign(at(who), { head: i, deprel: 'nsubj' })
}

/** Whether nothing but a day, a place or whom it is told to stands behind the saying. */
function isLast(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]
  if (!next || ENDS.test(next.text) || next.xpos === 'NNP' || next.upos === 'PUNCT') return true
  return tokens[i]!.lemma === 'tell' && isNominal(next)
}

/** The word behind the last comma before a saying; -1 for none near. */
function behindComma(tokens: readonly Token[], i: number): number {
  for (let k = i - 2; k > 3 && i - k < LONGEST; k--) if (tokens[k]!.text === ',') return k + 1
  return -1
}

/** The word that a phrase hangs by: the first of a name of several words. */
function topOf(tokens: readonly Token[], head: number, first: number): number {
  let k = head
  while (/^(?:flat|compound)/.test(tokens[k]!.deprel) && tokens[k]!.head >= first && tokens[k]!.head !== k)
    k = tokens[k]!.head
  return k
}

/** Whether what stands between the sayer and the saying is told of the sayer: a clause with a verb of its own, or where he is. */
function isToldOfWho(tokens: readonly Token[], last: number, i: number): boolean {
  if (/^(?:who|which|that)$/i.test(tokens[last + 1]!.text)) {
    for (let k = last + 2; k < i; k++)
      if (tokens[k]!.deprel === 'acl:relcl' && tokens[k]!.head <= last && hasTense(tokens, k)) return true
    return false
  }
  for (let k = last + 1; k < i; k++) if (!/^(?:ADP|NOUN|PROPN|DET|ADJ|NUM|PART)$/.test(tokens[k]!.upos)) return false
  return tokens[last + 1]!.upos === 'ADP'
}

function hasTense(tokens: readonly Token[], k: number): boolean {
  return /^VB[DZP]$/.test(tokens[k]!.xpos) || near(tokens, k, (t) => /^(?:aux|cop)/.test(t.deprel)) >= 0
}

/** "…, an official who asked not to be named said", with the saying as one more thing asked: it tells what the sentence began with. */
function risen(now: Now, at: At, i: number, first: number): boolean {
  let root = i
  for (let steps = 12; steps > 0 && now()[root]!.head >= 0; steps--) root = now()[root]!.head
  if (root >= first || now()[root]!.head >= 0 || !hasTense(now(), root)) return false
  if (near(now(), root, (t, k) => k < root && /^nsubj/.test(t.deprel)) < 0) return false
  Object.assign(at(i), { head: -1, deprel: 'root', xpos: 'VBD' })
  Object.assign(at(root), { head: i, deprel: 'ccomp' })
  return true
}

/** "Anyone who helps them will be shot, the militia in Bria said", with anyone as who says so: it is told of him. */
function subjectGivenBack(now: Now, at: At, i: number, own: number, first: number): boolean {
  const told = near(now(), i, (t, k) => k > own && k < first && t.deprel === 'ccomp' && t.upos === 'VERB')
  if (own > first || told < 0 || near(now(), told, (t) => /^[nc]subj/.test(t.deprel)) >= 0) return false
  const passive = near(now(), told, (t) => t.deprel === 'aux:pass') >= 0
  Object.assign(at(own), { head: told, deprel: passive ? 'nsubj:pass' : 'nsubj' })
  return true
}
