// The two sides of what is "between" them, where the tree made one of them: "between Angola and M23 rebels", with Angola as a part
// of the rebels' name; "fighting between the army and the ELN broke out", with the ELN as who broke out.
import { demonymOf } from '../vocab/actors/index.ts'
import { type At, isNominal, type Now, near } from './sentence-repair-shapes.ts'
import type { Token } from './syntax-types.ts'

/** Mends the two sides around a token. */
export function pairsRestored(now: Now, at: At, i: number): void {
  const { upos, xpos, deprel } = now()[i]!
  if (/^(?:nmod|obl)$/.test(deprel) && isNominal(now()[i]!)) sidesBehindPlace(now, at, i)
  if (upos === 'NOUN' && xpos === 'NNS') nameBeforeMen(now, at, i)
  else if (xpos === 'VBG') fightingBroke(now, at, i)
}

/** "between Angola and M23 rebels": a name of a side, joined with what the men of the other are called after. */
function nameBeforeMen(now: Now, at: At, i: number): void {
  const tokens = now()
  const side = near(tokens, i, (t, k) => k < i && k > i - 12 && t.deprel === 'compound' && t.upos === 'PROPN')
  if (side < 1 || demonymOf(tokens[side]!.text)) return
  const other = near(tokens, side, (t, k) => k > side && k < i && t.deprel === 'conj' && t.upos === 'PROPN')
  if (other < 0 || other !== i - 1 || tokens[other - 1]?.text.toLowerCase() !== 'and') return
  const isBetween = (t: Token, k: number): boolean =>
    k < side && t.deprel === 'case' && t.text.toLowerCase() === 'between'
  const between = Math.max(near(tokens, i, isBetween), near(tokens, side, isBetween))
  if (between < 0) return
  const { head, deprel } = tokens[i]!
  Object.assign(at(side), { head, deprel })
  Object.assign(at(other), { head: i, deprel: 'compound' })
  Object.assign(at(i), { head: side, deprel: 'conj' })
  for (let k = between; k < other; k++) {
    if (k === side) continue
    if (k < side && now()[k]!.head === i) at(k).head = side
    else if (now()[k]!.deprel === 'cc') at(k).head = i
  }
}

const OF_TWO =
  /^(?:fighting|clash|battle|skirmish|firefight|hostilities|talks?|negotiation|meeting|truce|ceasefire|agreement|deal|pact|war|conflict|exchange|tension|dispute|contact|dialogue)$/

/** "Clashes near Bria between the two": between whom belongs to the clashes, and not to the place or the verb. */
function sidesBehindPlace(now: Now, at: At, i: number): void {
  const tokens = now()
  const { head } = tokens[i]!
  if (head < 0 || head >= i) return
  const between = near(tokens, i, (t, k) => k < i && t.deprel === 'case' && t.text.toLowerCase() === 'between')
  const place = between - 1
  if (between < 3 || tokens[place]!.upos !== 'PROPN' || tokens[place]!.deprel !== 'nmod') return
  const deed = tokens[place]!.head
  if (deed < 0 || deed >= place || deed < i - 14 || !OF_TWO.test(tokens[deed]!.lemma.toLowerCase())) return
  if (head === place || head === tokens[deed]!.head) Object.assign(at(i), { head: deed, deprel: 'nmod' })
}

const FIGHTING =
  /^(?:fighting|shelling|infighting|shooting|firing|bombing|feuding|skirmishing|sparring|wrangling|haggling)$/i
const GOES_ON =
  /^(?:break|erupt|flare|rage|resume|continue|begin|start|spread|intensify|go|stop|end|die|subside|escalate|kill|leave|force|displace|wound|injure|drive|prevent|close|cut)$/

/** "Fighting between the army and the ELN broke out": both fight, and the fighting is what broke out. */
function fightingBroke(now: Now, at: At, i: number): void {
  const tokens = now()
  const fight = tokens[i]!
  if (!/^(?:advcl|acl|csubj)$/.test(fight.deprel) || fight.head <= i || !FIGHTING.test(fight.text)) return
  const first = near(tokens, i, (t, k) => k > i && /^(?:obl|nmod)$/.test(t.deprel) && isNominal(t))
  if (first < 0 || near(tokens, first, (t) => t.deprel === 'case' && t.text.toLowerCase() === 'between') < 0) return
  const verb = fight.head
  if (tokens[verb]!.upos !== 'VERB' || !GOES_ON.test(tokens[verb]!.lemma)) return
  const second = near(tokens, verb, (t, k) => k > first && k < verb && t.deprel.startsWith('nsubj') && isNominal(t))
  const and = tokens.findIndex((t, k) => k > first && k < second && t.text.toLowerCase() === 'and')
  if (second < 0 || and < 0) return
  Object.assign(at(i), { upos: 'NOUN', xpos: 'NN', lemma: fight.text.toLowerCase(), deprel: 'nsubj' })
  at(first).deprel = 'nmod'
  Object.assign(at(second), { head: first, deprel: 'conj' })
  Object.assign(at(and), { head: second, deprel: 'cc' })
}
