// Repairs of who was hurt: people "shot dead" in a phrase that were read as those who shoot, "killed" read as the verb before the real
// one, and a number read into the name before it.
import { type At, type Now, near } from './sentence-repair-shapes.ts'

/** Gives a participle back to those it is told of, and a number to what it counts. */
export function shotRestored(now: Now, at: At, i: number): void {
  const token = now()[i]!
  if (token.upos === 'NUM') numberInName(now, at, i)
  else if (i > 1 && token.head === i - 1 && RISES.test(token.text)) mainBehindParticiple(now, at, i)
  else if (token.deprel === 'nsubj' && /^(?:NOUN|PROPN)$/.test(token.upos)) hurtInPhrase(now, at, i)
}

/** "In the Saudi Hospital 460 people were shot": the number counts the people, and where it was ends before it. */
function numberInName(now: Now, at: At, i: number): void {
  const counted = now()[i + 1]
  if (!/^\d/.test(now()[i]!.text) || YEAR.test(now()[i]!.text) || MONTH.test(now()[i - 1]?.text ?? '')) return
  if (counted?.upos !== 'NOUN') return
  let first = i
  while (first > 0 && i - first < 6 && /^(?:DET|ADJ|PROPN|NOUN)$/.test(now()[first - 1]!.upos)) first--
  const where = now()[i - 1]
  const word = now()[first - 1]
  if (first === i || !word || !/^(?:PROPN|NOUN)$/.test(where!.upos)) return
  if (first > 1 && now()[first - 2]!.text !== ',') {
    if (OF_PLACE.test(word.text) && IN_PLACE.test(now()[0]!.text)) numberInTown(now, at, i, first)
    return
  }
  const verb = counted.head
  if (!IN_PLACE.test(word.text) || !/^nsubj/.test(counted.deprel) || verb < i) return
  if (now()[i]!.head === i + 1 && word.head === i - 1 && where!.head === verb) return
  Object.assign(at(i), { head: i + 1, deprel: 'nummod' })
  Object.assign(at(i - 1), { head: verb, deprel: 'obl' })
  Object.assign(at(first - 1), { head: i - 1, deprel: 'case' })
  for (let k = first; k < i - 1; k++) at(k).head = i - 1
}

/** "In the church at Suai 30 villagers were burned": the town is the church's. */
function numberInTown(now: Now, at: At, i: number, first: number): void {
  const counted = now()[i + 1]!
  const house = now()[first - 2]!
  if (house.upos !== 'NOUN' || first > 5) return
  const hung =
    counted.deprel === 'nmod' && counted.head === first - 2 && /^(?:AUX|VERB)$/.test(now()[i + 2]?.upos ?? '')
  const verb = hung ? house.head : counted.head
  if ((!hung && !/^nsubj/.test(counted.deprel)) || verb < i) return
  if (now()[i - 1]!.head === first - 2 && now()[i]!.head === i + 1 && house.head === verb) return
  const passive = near(now(), verb, (t) => t.deprel === 'aux:pass') >= 0
  if (hung) Object.assign(at(i + 1), { head: verb, deprel: passive ? 'nsubj:pass' : 'nsubj' })
  Object.assign(at(i), { head: i + 1, deprel: 'nummod' })
  Object.assign(at(i - 1), { head: first - 2, deprel: 'nmod' })
  Object.assign(at(first - 1), { head: i - 1, deprel: 'case' })
  Object.assign(at(first - 2), { head: verb, deprel: 'obl' })
  for (let k = 0; k < first - 2; k++) at(k).head = first - 2
}

const OF_PLACE = /^(?:in|at|near|outside|inside|around|behind|beside|beyond|of)$/i
const YEAR = /^(?:19|20)\d\d$/
const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/
const IN_PLACE = /^(?:in|at|near|outside|inside|around|behind|beside|beyond)$/i
const HURT =
  /^(?:kill|wound|injure|shoot|maim|murder|execute|arrest|detain|abduct|kidnap|capture|displace|hold|take|rescue|free|release|burn|drown|massacre)$/

const RISES =
  /^(?:stood|stands|rose|rises|reached|reaches|climbed|passed|came|comes|exceeds|exceeded|grew|jumped|topped|doubled|fell|had|has|remains?|remained)$/
const SUM = /^(?:number|count|toll|figure|total|tally|list|proportion|share)$/

/** "The number of villagers killed stood at 40": two past forms side by side, of which the first is no main verb. */
function mainBehindParticiple(now: Now, at: At, i: number): void {
  const part = now()[i - 1]!
  const who = now()[i - 2]
  if (!HURT.test(part.lemma) || !/^VB[DN]$/.test(part.xpos) || !who || !/^(?:NOUN|PROPN|PRON)$/.test(who.upos)) return
  const sum = near(now(), i - 1, (t, k) => k < i - 1 && t.deprel.startsWith('nsubj'))
  if (sum < 0 || !SUM.test(now()[sum]!.lemma)) return
  if (near(now(), i - 1, (t, k) => k !== i && /^(?:aux|cop|mark|obj|iobj|ccomp)/.test(t.deprel)) >= 0) return
  const { head, deprel } = part
  for (let k = 0; k < now().length; k++) if (k !== i && now()[k]!.head === i - 1) at(k).head = i
  Object.assign(at(i), { head, deprel, upos: 'VERB', xpos: /s$/.test(now()[i]!.text) ? 'VBZ' : 'VBD' })
  Object.assign(at(i - 1), { head: i - 2, deprel: 'acl', xpos: 'VBN' })
}

/** "Three nurses were among 16 people shot dead": those in the phrase were shot. */
function hurtInPhrase(now: Now, at: At, i: number): void {
  const { head: v } = now()[i]!
  const verb = now()[v]
  if (v !== i + 1 || !verb || !HURT.test(verb.lemma) || !/^VB[DN]$/.test(verb.xpos)) return
  const word = near(now(), i, (t, k) => k < i && t.deprel === 'case')
  if (word < 0 || !/^(?:among|of|for|between|including)$/i.test(now()[word]!.text)) return
  if (
    near(
      now(),
      v,
      (t, k) => /^(?:aux|mark|obj|iobj|ccomp)/.test(t.deprel) || (k !== i && t.deprel.startsWith('nsubj')),
    ) >= 0
  )
    return
  const { head, deprel } = verb
  const end = near(now(), v, (t, k) => k > v && t.deprel === 'punct' && /^[.!?]$/.test(t.text))
  if (end >= 0) at(end).head = i
  Object.assign(at(i), { head, deprel })
  Object.assign(at(v), { head: i, deprel: 'acl', xpos: 'VBN' })
}
