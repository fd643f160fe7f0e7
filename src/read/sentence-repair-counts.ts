// Repairs of counts: "91 wounded" read as a wounding; "the two" that acts alone was read with the object behind the verb, and a stretch of time with the doers behind it.
import { type At, type Now, near } from './sentence-repair-shapes.ts'

const ALONE = /^(?:two|three|four|five|six|seven|eight|nine|ten)$/i
const STRETCH = /^(?:minute|hour|day|week|month|year|decade)$/

/** Gives back to a verb "the two" that do it: "The two also exchanged prisoners". */
export function countsRestored(now: Now, at: At, i: number): void {
  const count = now()[i]!
  if (HURT.test(count.text)) {
    hurtRestored(now, at, i)
    return
  }
  if (count.upos === 'NUM' && now()[i - 1]?.text === 'as') {
    asManyRestored(now, at, i)
    return
  }
  if (count.deprel === 'nummod' && now()[i + 1]?.text === ',' && count.head > i + 1) killedBeforeComma(now, at, i)
  if (count.upos === 'NOUN' && count.deprel === 'compound') {
    stretchRestored(now, at, i)
    return
  }
  if (count.head <= i || (count.deprel !== 'nummod' && count.deprel !== 'det') || !ALONE.test(count.text)) return
  const the = now()[i - 1]
  if (!the || !/^(?:the|these|those|all)$/i.test(the.text)) return
  let v = i + 1
  while (v < i + 4 && now()[v]?.upos === 'ADV') v++
  const verb = now()[v]
  if (verb?.head === count.head && verb.deprel === 'amod' && exchangedBy(now, at, i, v)) return
  // "the two captured soldiers": a participle before its noun is no verb of theirs.
  if (verb?.upos !== 'VERB' || verb.xpos === 'VBN' || count.head <= v || now()[count.head]!.head !== v) return
  at(i).head = v
  at(i).deprel = 'nsubj'
  at(i - 1).head = i
  at(i - 1).deprel = 'det'
}

/** "Killing six, hospital staff said": six people, and no count of the staff. */
function killedBeforeComma(now: Now, at: At, i: number): void {
  const verb = now()[i - 1]
  if (verb?.upos !== 'VERB' || !/^(?:kill|wound|injure|hurt|arrest|free|abduct|kidnap)$/.test(verb.lemma)) return
  if (near(now(), i - 1, (t) => t.deprel === 'obj') >= 0) return
  Object.assign(at(i), { head: i - 1, deprel: 'obj' })
}

/** "Killed as many as 70 villagers": a bound of their number, and no "as" that they are told with. */
function asManyRestored(now: Now, at: At, i: number): void {
  const [as, many] = [now()[i - 3], now()[i - 2]]
  if (!as || !many || !/^as$/i.test(as.text) || !/^(?:many|few|much)$/.test(many.text)) return
  Object.assign(at(i - 3), { head: i - 2, deprel: 'advmod' })
  Object.assign(at(i - 2), { head: i, deprel: 'advmod', upos: 'ADV' })
  Object.assign(at(i - 1), { head: i - 2, deprel: 'fixed' })
  const noun = now()[i]!.head
  const verb = now()[noun]?.head ?? -1
  if (noun <= i || now()[noun]!.deprel !== 'obl' || verb !== i - 4) return
  if (now()[verb]!.upos === 'VERB' && near(now(), verb, (t) => t.deprel === 'obj') < 0) at(noun).deprel = 'obj'
}

const SHARED = /^(?:exchanged|swapped|traded|signed|initialled|discussed|agreed)$/

/** "The two exchanged prisoners": what only two do together is no quality of the prisoners where nothing else is told. */
function exchangedBy(now: Now, at: At, i: number, v: number): boolean {
  const { head: object, text } = now()[v]!
  const { head, deprel, upos } = now()[object]!
  if (!SHARED.test(text) || upos !== 'NOUN' || !/^(?:root|parataxis|conj|ccomp)$/.test(deprel)) return false
  if (near(now(), object, (t) => /^(?:nsubj|cop|aux|case)/.test(t.deprel)) >= 0) return false
  for (let k = 0; k < now().length; k++) {
    const below = now()[k]!
    if (below.head !== object || (k > i && k < v + 1)) continue
    if (k > object && /^(?:nmod|acl|conj|appos)/.test(below.deprel) && below.upos !== 'VERB') continue
    if (k < i - 1 || k > object) at(k).head = v
  }
  Object.assign(at(v), { head, deprel, upos: 'VERB', xpos: 'VBD' })
  Object.assign(at(object), { head: v, deprel: 'obj' })
  Object.assign(at(i), { head: v, deprel: 'nsubj' })
  Object.assign(at(i - 1), { head: i, deprel: 'det' })
  for (let k = i + 1; k < v; k++) if (now()[k]!.head === object) at(k).head = v
  return true
}

const HURT = /^(?:wounded|injured|sick)$/i

/** "Brought 91 wounded from Gorazde": how many there are, and no wounding. */
function hurtRestored(now: Now, at: At, i: number): void {
  const hurt = now()[i]!
  const count = now()[i - 1]
  if (count?.upos !== 'NUM' || !/^VB[DN]$/.test(hurt.xpos) || !/^(?:xcomp|acl|advcl|amod)$/.test(hurt.deprel)) return
  const verb = now()[count.head]
  if (verb?.upos !== 'VERB' || count.head === i || count.head > i || count.deprel !== 'obj') return
  // "Found twelve wounded by shells": hurt they were, and it is told by what.
  if (/^(?:by|when|while|after|during)$/i.test(now()[i + 1]?.text ?? '')) return
  for (let k = i + 1; k < now().length; k++)
    if (now()[k]!.head === i && /^obl/.test(now()[k]!.deprel)) at(k).head = count.head
  Object.assign(at(i), { upos: 'NOUN', xpos: 'NNS', lemma: hurt.text.toLowerCase(), head: count.head, deprel: 'obj' })
  Object.assign(at(i - 1), { head: i, deprel: 'nummod' })
}

/** "For ten months fighters kept the town under siege": how long, and no part of who does it. */
function stretchRestored(now: Now, at: At, i: number): void {
  const time = now()[i]!
  const who = now()[time.head]
  if (time.xpos !== 'NNS' || !STRETCH.test(time.lemma) || time.head !== i + 1 || !who || who.head <= i) return
  const bare = who.deprel === 'obl' && near(now(), who.head, (t) => t.deprel.startsWith('nsubj')) < 0
  if (!who.deprel.startsWith('nsubj') && !bare) return
  let first = i
  while (first > 0 && first > i - 4 && /^(?:NUM|ADJ|DET|ADV)$/.test(now()[first - 1]!.upos)) first--
  const before = now()[first - 1]
  if (first === i || before?.upos !== 'ADP') return
  for (let k = first - 1; k < i; k++) if (now()[k]!.head === i + 1) at(k).head = i
  at(first - 1).deprel = 'case'
  at(i).head = who.head
  at(i).deprel = 'obl'
  if (bare) at(i + 1).deprel = 'nsubj'
}
