// Repairs of one kind: two verbs joined by "and" or "but" that cannot be of one kind. "were told to guard the camp but looted it" with the
// looting as something they were told; "accused of torture and burning homes" with the burning as a second thing the accuser does.
import { ASKS_TO } from '../vocab/verbs/control.ts'
import { type At, hang, hangsBehind, isNominal, type Now, near, REACH } from './sentence-repair-shapes.ts'
import type { Token } from './syntax-types.ts'

/** Hangs the second of two joined verbs on the word it goes on from. */
export function levelsRestored(now: Now, at: At, i: number): void {
  const { upos, xpos, deprel } = now()[i]!
  if (xpos === 'VBG' && deprel === 'amod') gerundInCharge(now, at, i)
  if ((upos !== 'VERB' && upos !== 'AUX') || !hangsBehind(now, i)) return
  if (deprel === 'conj' && xpos === 'VB') infinitiveBehindClause(now, at, i)
  if (deprel === 'conj' && (xpos === 'VBD' || xpos === 'VB')) deedBehindChance(now, at, i)
  if (deprel === 'conj') {
    doerBehindAnd(now, at, i)
    doerJoinedToVerb(now, at, i)
  }
  if (deprel === 'conj' && /^VB[DNZ]$/.test(xpos)) finiteBehindInfinitive(now, at, i)
  if (deprel === 'conj' && (xpos === 'VBD' || xpos === 'VBZ')) finiteBehindGerund(now, at, i)
  if (deprel === 'conj' && xpos === 'VBD') pastBehindHad(now, at, i)
  if (deprel === 'conj' && xpos === 'VBN') perfectBehindSaid(now, at, i)
  if (deprel === 'conj' && xpos === 'VBG') gerundBehindFinite(now, at, i)
  else if (xpos === 'VBG' && /^(?:acl|advcl)/.test(deprel)) secondCharge(now, at, i)
}

const CHARGES = /^(?:accuse|suspect|convict)$/

/** "Accused the rebels of shooting captives and the army of bombing a school": each is charged with its own deed. */
function secondCharge(now: Now, at: At, i: number): void {
  const tokens = now()
  const charged = i - 2
  if (tokens[i - 1]!.text !== 'of' || tokens[charged]?.deprel !== 'conj' || !isNominal(tokens[charged])) return
  const and = near(tokens, charged, (t, k) => k < charged && t.deprel === 'cc')
  if (and < 0) return
  let verb = tokens[charged]!.head
  for (let steps = 7; steps > 0 && verb >= 0 && !CHARGES.test(tokens[verb]!.lemma); steps--) verb = tokens[verb]!.head
  if (verb < 0 || verb > charged || near(tokens, verb, (t, k) => k > verb && k < and && t.deprel === 'obj') < 0) return
  // "Accused the army and its allies of bombing a school": both of one deed.
  let of = and - 1
  while (of > verb && tokens[of]!.text !== 'of') of--
  if (
    of === verb ||
    !(tokens[of + 1]!.xpos === 'VBG' || near(tokens, verb, (t, k) => k > of && k < and && t.deprel === 'obl') >= 0)
  )
    return
  hang(at, i, verb, 'advcl')
  hang(at, i - 1, i, 'mark')
  hang(at, charged, i, 'nsubj')
  hang(at, and, i, 'cc')
}

/** Pasts that look like the infinitive. */
const ALIKE = /^(?:let|put|cut|set|hit|shut|beat|spread|hurt|cast|split|burst|read|cost|thrust|upset|quit)$/i

/** "Were told to guard the camp but looted it", "asks them to lift it, and calls on Uganda to act": a finite verb does not go on from an infinitive. */
function finiteBehindInfinitive(now: Now, at: At, i: number): void {
  const tokens = now()
  const { head, text, xpos } = tokens[i]!
  // "To vulnerable and displaced people": no verb at all.
  if (tokens[i - 2]?.upos === 'ADJ') return
  if (near(tokens, i, (t, k) => k < i && t.deprel === 'cc' && /^(?:and|but|yet)$/i.test(t.text)) < 0) return
  if (!isInfinitive(tokens, head)) return
  const led = near(tokens, i, (t, k) => k < i && /^(?:nsubj|aux|mark|cop)/.test(t.deprel)) >= 0
  // "Vowed to storm the barracks and hit the airport": the hitting is vowed as well.
  if (ALIKE.test(text)) {
    if (!led && xpos === 'VBD') at(i).xpos = 'VB'
    return
  }
  if (xpos !== 'VBD' && led) return
  let over = tokens[head]!.head
  for (let steps = 6; steps > 0 && over >= 0; steps--) {
    const { deprel, head: above } = tokens[over]!
    if (over < i && goesOnFrom(tokens, over, xpos)) {
      // "… and calls upon Uganda to close it": what is asked there was hung on the infinitive too.
      const asked = near(tokens, head, (t, k) => k > i && t.xpos === 'VB' && /^(?:advcl|xcomp)$/.test(t.deprel))
      hang(at, i, over)
      if (xpos === 'VBN') at(i).xpos = 'VBD'
      if (asked >= 0 && ASKS_TO.has(tokens[i]!.lemma)) hang(at, asked, i, 'xcomp')
      return
    }
    if (/^(?:ccomp|acl:relcl|parataxis)$/.test(deprel)) return
    over = above
  }
}

/** "Denied firing on the town and blamed the rebels": a finite verb goes on from the finite one over a bare gerund. */
function finiteBehindGerund(now: Now, at: At, i: number): void {
  const tokens = now()
  const gerund = tokens[i]!.head
  if (tokens[gerund]!.xpos !== 'VBG' || hasTense(tokens, gerund)) return
  if (near(tokens, i, (t, k) => k < i && /^(?:[nc]subj|aux|mark)/.test(t.deprel)) >= 0) return
  if (near(tokens, i, (t, k) => k < i && t.deprel === 'cc' && /^(?:and|but|yet)$/i.test(t.text)) < 0) return
  let over = tokens[gerund]!.head
  for (let steps = 5; steps > 0 && over >= 0; steps--) {
    if (over < gerund && tokens[over]!.upos === 'VERB' && goesOnFrom(tokens, over, tokens[i]!.xpos)) {
      hang(at, i, over)
      return
    }
    if (/^(?:ccomp|acl:relcl|parataxis)$/.test(tokens[over]!.deprel)) return
    over = tokens[over]!.head
  }
}

/** Whether a verb in some form may go on from another: a participle and a present only from their like. */
function goesOnFrom(tokens: readonly Token[], over: number, xpos: string): boolean {
  if (xpos === 'VBD') return hasTense(tokens, over)
  return tokens[over]!.upos === 'VERB' && tokens[over]!.xpos === (xpos === 'VBN' ? 'VBD' : xpos)
}

/** "Asked them to free the men, who were seized in May, and to open the road": an infinitive goes on from one, and not from a clause about the men. */
function infinitiveBehindClause(now: Now, at: At, i: number): void {
  const tokens = now()
  const { head } = tokens[i]!
  if (tokens[i - 1]?.text !== 'to' || !/^(?:and|or|but)$/i.test(tokens[i - 2]?.text ?? '')) return
  if (tokens[head]?.deprel !== 'acl:relcl' || !hasTense(tokens, head)) return
  let over = tokens[head]!.head
  for (let steps = 5; steps > 0 && over >= 0 && over < i; steps--) {
    if (isInfinitive(tokens, over)) {
      hang(at, i, over)
      return
    }
    over = tokens[over]!.head
  }
}

/** "Closed the road, and no fuel, cash or food has come in": what stands behind the "and" of a verb does what it tells. */
function doerBehindAnd(now: Now, at: At, i: number): void {
  const tokens = now()
  if (!hasTense(tokens, i) || near(tokens, i, (t, k) => k < i && /^[nc]subj|^expl/.test(t.deprel)) >= 0) return
  const and = near(tokens, i, (t, k) => k < i && t.deprel === 'cc')
  if (and < 1 || tokens[and - 1]!.text !== ',') return
  let first = -1
  for (let k = and + 1; k < i; k++) {
    const { deprel, head, upos } = tokens[k]!
    if (upos === 'VERB' || upos === 'ADP' || upos === 'SCONJ') return
    if (first < 0 && deprel === 'conj' && head < and && isNominal(tokens[k]!)) first = k
    else if (!isBetween(tokens, k, head, and, i)) return
  }
  if (first < 0) return
  const passive = near(tokens, i, (t, k) => k < i && t.deprel === 'aux:pass') >= 0
  hang(at, first, i, passive ? 'nsubj:pass' : 'nsubj')
}

/** "The deadline passed and the troops had not left": a noun does not go on from a verb, and does what the next one tells. */
function doerJoinedToVerb(now: Now, at: At, i: number): void {
  const tokens = now()
  const { head } = tokens[i]!
  if (tokens[head]!.upos !== 'VERB' || head > i) return
  if (!hasTense(tokens, i) || near(tokens, i, (t, k) => k < i && /^[nc]subj|^expl/.test(t.deprel)) >= 0) return
  const noun = near(tokens, head, (t, k) => k > head && k < i && t.deprel === 'conj' && isNominal(t))
  if (noun < 0) return
  for (let k = noun + 1; k < i; k++)
    if (tokens[k]!.head !== i && !(tokens[k]!.head >= noun && tokens[k]!.head < i)) return
  const passive = near(tokens, i, (t, k) => k < i && t.deprel === 'aux:pass') >= 0
  hang(at, noun, i, passive ? 'nsubj:pass' : 'nsubj')
  const and = near(now(), noun, (t, k) => k < noun && t.deprel === 'cc')
  if (and >= 0) hang(at, and, i, 'cc')
}

/** Whether a word between an "and" and its verb hangs on another there, or on the verb. */
function isBetween(tokens: readonly Token[], k: number, head: number, and: number, verb: number): boolean {
  return (head > and && head <= verb) || tokens[k]!.upos === 'PUNCT'
}

/** "Could have killed the hostages but let them go": what was done in its stead, in a past that looks like the bare verb. */
function deedBehindChance(now: Now, at: At, i: number): void {
  const tokens = now()
  const { head, text, xpos } = tokens[i]!
  if (xpos === 'VB' && !ALIKE.test(text)) return
  const joint = near(tokens, i, (t, k) => k < i && t.deprel === 'cc')
  if (joint < 0) return
  if (near(tokens, i, (t, k) => k < i && /^(?:aux|mark|nsubj)/.test(t.deprel)) >= 0) return
  const might = near(tokens, head, (t, k) => k < head && t.xpos === 'MD') >= 0
  const have = near(tokens, head, (t, k) => k < head && t.lemma === 'have' && t.deprel === 'aux') >= 0
  if (!might || !have) return
  // "Could have bombed the camp and killed hundreds": one chance.
  if (/^but$/i.test(tokens[joint]!.text)) at(i).xpos = 'VBD'
  else if (xpos === 'VBD' && /(?:ed|t|d)$/.test(text)) at(i).xpos = 'VBN'
}

/** "Did as they had threatened and blew it up": a past of its own does not go on from "had threatened". */
function pastBehindHad(now: Now, at: At, i: number): void {
  const tokens = now()
  const { head, text } = tokens[i]!
  const first = tokens[head]!
  if (first.xpos !== 'VBN' || first.deprel !== 'advcl' || first.head < 0 || first.head > head || /ed$/.test(text))
    return
  if (near(tokens, head, (t, k) => k < head && t.deprel === 'mark' && /^as$/i.test(t.text)) < 0) return
  if (hasTense(tokens, first.head)) hang(at, i, first.head)
}

/** "Said it had asked for a truce but had heard nothing": a second "had" goes on from the first, and not from the saying. */
function perfectBehindSaid(now: Now, at: At, i: number): void {
  const tokens = now()
  const { head } = tokens[i]!
  const have = haveOf(tokens, i)
  if (have === '' || !/^VB[DZP]$/.test(tokens[head]!.xpos) || haveOf(tokens, head) !== '') return
  if (near(tokens, i, (t, k) => k < i && /^(?:nsubj|mark)/.test(t.deprel)) >= 0) return
  const told = near(tokens, head, (t, k) => k > head && k < i && t.deprel === 'ccomp' && t.xpos === 'VBN')
  if (told >= 0 && haveOf(tokens, told) === have) hang(at, i, told)
}

/** The "had", "has" or "have" of a perfect, empty where it is none. */
function haveOf(tokens: readonly Token[], i: number): string {
  const have = near(tokens, i, (t, k) => k < i && t.deprel === 'aux' && t.lemma === 'have')
  return have < 0 ? '' : tokens[have]!.text.toLowerCase()
}

function isInfinitive(tokens: readonly Token[], i: number): boolean {
  return (
    tokens[i]!.xpos === 'VB' && near(tokens, i, (t, k) => k < i && t.deprel === 'mark' && /^to$/i.test(t.text)) >= 0
  )
}

/** A verb, or what is said with a "be", that has a tense of its own. */
function hasTense(tokens: readonly Token[], i: number): boolean {
  if (/^VB[DZP]$/.test(tokens[i]!.xpos)) return true
  return near(tokens, i, (t, k) => k < i && /^(?:aux|cop)/.test(t.deprel) && /^(?:VB[DZP]|MD)$/.test(t.xpos)) >= 0
}

/** "Accused them of torture, rape and blocking aid": a bare gerund does not go on from a finite verb, but from the noun behind its "of". */
function gerundBehindFinite(now: Now, at: At, i: number): void {
  const tokens = now()
  const verb = tokens[i]!.head
  if (!/^(?:and|or)$/i.test(tokens[i - 1]!.text)) return
  if (near(tokens, i, (t, k) => k < i && /^(?:aux|nsubj|mark)/.test(t.deprel)) >= 0) return
  if (!hasTense(tokens, verb) || isGoingOn(tokens, verb)) return
  for (let k = i - 2; k > verb && k > i - REACH; k--) {
    const t = tokens[k]!
    if (
      !isNominal(t) ||
      !(t.deprel === 'obl' ? t.head === verb : t.deprel === 'nmod' && CHARGES.test(tokens[verb]!.lemma))
    )
      continue
    if (near(tokens, k, (c, p) => p < k && c.deprel === 'case' && /^of$/i.test(c.text)) < 0) continue
    hang(at, i, k)
    return
  }
}

/** "Accused of torture and burning villages", with the burning as what the villages are like. */
function gerundInCharge(now: Now, at: At, i: number): void {
  const tokens = now()
  const noun = tokens[i]!.head
  if (noun !== i + 1 || tokens[noun]!.deprel !== 'conj' || !/^(?:and|or|,)$/i.test(tokens[i - 1]?.text ?? '')) return
  const first = tokens[noun]!.head
  const over = tokens[first]?.head ?? -1
  if (first > i || tokens[first]?.deprel !== 'obl' || !CHARGES.test(tokens[over]?.lemma ?? '')) return
  if (near(tokens, first, (t, k) => k < first && t.text === 'of') < 0) return
  Object.assign(at(i), { head: first, deprel: 'conj', upos: 'VERB' })
  hang(at, noun, i, 'obj')
  hang(at, i - 1, i)
}

/** "Were looting and burning": joined gerunds of one "be". */
function isGoingOn(tokens: readonly Token[], verb: number): boolean {
  return tokens[verb]!.xpos === 'VBG'
}
