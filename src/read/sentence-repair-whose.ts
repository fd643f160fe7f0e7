// Repairs of whose a thing is, where it was hung on the nearest noun: the name of a body's head ("the head of the mission, William
// Walker"), what police at a checkpoint say ("…, who said"), and what the one who told a thing asked for besides ("…, and called on").

import { ASKS_TO } from '../vocab/verbs/control.ts'
import { HOLDS_SO, LETS_KNOW } from '../vocab/verbs/telling.ts'
import { isKind, KIND } from './names-lexicon.ts'
import { type At, isNominal, type Now, near } from './sentence-repair-shapes.ts'
import type { Token } from './syntax-types.ts'

/** Gives a name, a clause about people or a second verb of asking to whom it belongs. */
export function whoseRestored(now: Now, at: At, i: number): void {
  const { deprel, upos } = now()[i]!
  if (deprel === 'appos' && upos === 'PROPN') nameOfHead(now, at, i)
  else if (deprel === 'acl:relcl') whoOfPeople(now, at, i)
  else if (deprel === 'conj' && upos === 'VERB') tellerAsks(now, at, i)
}

const HEADS =
  /^(?:head|chief|leader|commander|director|chairman|chairwoman|chairperson|president|secretary|spokes(?:man|woman|person)|representative|coordinator|governor|mayor|deputy|founder|envoy|ambassador|minister|prosecutor)$/

/** "The head of the OSCE mission, William Walker": the name is the head's, and no mission's. */
function nameOfHead(now: Now, at: At, i: number): void {
  const tokens = now()
  const body = tokens[i]!.head
  if (
    body < 2 ||
    body > i ||
    i - body > 4 ||
    tokens[i - 1]!.text !== ',' ||
    !isKind(tokens[i]!.text.toLowerCase(), KIND.male | KIND.female | KIND.given)
  )
    return
  if (near(tokens, i, (t, k) => k === i + 1 && t.deprel === 'flat' && t.upos === 'PROPN') < 0) return
  let over = body
  for (let steps = 3; steps > 0 && tokens[over]?.deprel === 'nmod'; steps--) {
    const above = tokens[over]!.head
    if (above < 0 || above > over) return
    if (tokens[above]!.upos === 'NOUN' && HEADS.test(tokens[above]!.lemma)) {
      at(i).head = above
      return
    }
    over = above
  }
}

/** Words looked back over for the people a clause tells of. */
const REACHED = 8

/** "Police at a checkpoint near Komorane, who said that": police say it, and no checkpoint. */
function whoOfPeople(now: Now, at: At, i: number): void {
  const tokens = now()
  const under = tokens[i]!.head
  // "At a bridge over the Drina, who": the river is as little who.
  const above = tokens[under]?.upos === 'PROPN' && tokens[under]!.deprel === 'nmod' ? tokens[under]!.head : -1
  const thing = above >= 0 && above < under && tokens[above]!.upos === 'NOUN' ? above : under
  if (thing < 1 || thing > i || !isNominal(tokens[thing]!) || mayBeWho(tokens[thing]!)) return
  const who = near(tokens, i, (t, k) => k < i && k > thing && /^who$/i.test(t.text) && t.deprel.startsWith('nsubj'))
  if (who < 0) return
  for (let k = thing - 1; k >= 0 && k > thing - REACHED; k--) {
    const { upos, text, lemma } = tokens[k]!
    if (upos === 'VERB' || upos === 'AUX' || upos === 'SCONJ' || text === ',') return
    if (upos !== 'NOUN' || !isKind(lemma.toLowerCase(), KIND.person | KIND.group)) continue
    if (tokens[k]!.deprel !== 'compound') at(i).head = k
    return
  }
}

/** Whether a noun may be somebody: a name may, and a checkpoint may not. */
function mayBeWho({ upos, lemma }: Token): boolean {
  return upos !== 'NOUN' || isKind(lemma.toLowerCase(), KIND.person | KIND.group)
}

const REPEATS = /^(?:repeat|renew|reiterate|issue|make|launch)$/
const PLEA = /^(?:appeal|call|demand|request|plea|warning|offer)$/

/** "The UN said that 3,000 people were living in the open, and called on the army": who said the one thing asks the other. */
function tellerAsks(now: Now, at: At, i: number): void {
  const tokens = now()
  const { xpos, lemma, head } = tokens[i]!
  if (!/^VB[DN]$/.test(xpos) || head < 0 || head > i || tokens[i - 1]?.text !== 'and') return
  const asks =
    ASKS_TO.has(lemma) ||
    (REPEATS.test(lemma) && near(tokens, i, (t, k) => k > i && t.deprel === 'obj' && PLEA.test(t.lemma)) >= 0)
  if (!asks || near(tokens, i, (t) => /^(?:nsubj|aux|csubj)/.test(t.deprel)) >= 0) return
  let told = head
  for (let steps = 3; steps > 0 && told >= 0 && tokens[told]!.deprel !== 'ccomp'; steps--) told = tokens[told]!.head
  const saying = tokens[told]?.head ?? -1
  if (
    saying < 0 ||
    saying > told ||
    tokens[saying]!.upos !== 'VERB' ||
    !(HOLDS_SO.has(tokens[saying]!.lemma) || LETS_KNOW.has(tokens[saying]!.lemma))
  )
    return
  const own = near(tokens, told, (t) => t.deprel.startsWith('nsubj'))
  // "Said that Moscow refused, and called on": who refuses may be who calls. A siege, whatever it amounts to, calls on nobody.
  if (own < 0 || tokens[own]!.upos === 'PROPN' || tokens[own]!.upos === 'PRON') return
  const parted = tokens[i - 2]!.text === ','
  if (mayBeWho(tokens[own]!) && !(isHelpless(tokens, told) && (parted || isUnlike(tokens, told)))) return
  Object.assign(at(i), { head: saying, xpos: 'VBD' })
}

/** Whether a clause tells what is so, what goes on or what is suffered: "were living in the open", "had been hit"; "and called" goes on from none of them. */
function isHelpless(tokens: readonly Token[], verb: number): boolean {
  return (
    tokens[verb]!.upos !== 'VERB' ||
    tokens[verb]!.xpos === 'VBG' ||
    near(tokens, verb, (t) => t.deprel === 'aux:pass' || t.deprel === 'nsubj:pass') >= 0 ||
    SUFFERS.test(tokens[verb]!.lemma)
  )
}

/** "Were dying and called": what goes on or is suffered is not gone on from by a plain past. */
function isUnlike(tokens: readonly Token[], verb: number): boolean {
  return tokens[verb]!.xpos === 'VBG' || near(tokens, verb, (t) => t.deprel === 'aux:pass') >= 0
}

const SUFFERS =
  /^(?:live|die|starve|flee|lack|need|suffer|remain|face|sleep|lose|run|wait|shelter|stay|survive|drink|eat|go|disappear|vanish|perish|sicken|struggle|hide|camp|stand|lie|continue|have)$/
