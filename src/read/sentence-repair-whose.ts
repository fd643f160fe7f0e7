// Repairs of whose a thing is, where it was hung on the nearest noun: the name of a body's head ("the head of the mission, William
// Walker"), what police at a checkpoint say ("…, who said"), and what is told of a side "whose troops" did something.
import { isKind, KIND } from './names-lexicon.ts'
import { type At, hang, isNominal, type Now, near } from './sentence-repair-shapes.ts'
import type { Token } from './syntax-types.ts'

/** Gives a name or a clause about people to whom it belongs. */
export function whoseRestored(now: Now, at: At, i: number): void {
  const { deprel, upos } = now()[i]!
  if (deprel === 'appos' && upos === 'PROPN') nameOfHead(now, at, i)
  else if (deprel === 'acl' && upos === 'VERB') sideWhose(now, at, i)
  else if (deprel === 'acl:relcl') whoOfPeople(now, at, i)
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

/** "Eritrea, whose troops fought beside the army, must leave": the troops fought, and Eritrea must leave. */
function sideWhose(now: Now, at: At, i: number): void {
  const tokens = now()
  const men = tokens[i]!.head
  if (men < 3 || men > i || !/^VB[DN]$/.test(tokens[i]!.xpos) || !tokens[men]!.deprel.startsWith('nsubj')) return
  const whose = near(tokens, men, (t, k) => k < men && /^whose$/i.test(t.text))
  const side = whose - 2
  const verb = tokens[men]!.head
  if (side < 0 || verb < i || tokens[whose - 1]!.text !== ',' || !isNominal(tokens[side]!)) return
  const { head, deprel } = tokens[side]!
  if (head !== verb || !/^(?:vocative|dislocated|parataxis|nsubj|dep)/.test(deprel)) return
  if (near(tokens, verb, (t, k) => k > i && k < verb && t.deprel.startsWith('nsubj')) >= 0) return
  hang(at, side, verb, tokens[men]!.deprel)
  hang(at, men, i, 'nsubj')
  hang(at, i, side, 'acl:relcl')
  at(i).xpos = 'VBD'
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
