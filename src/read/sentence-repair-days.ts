// Repairs of one kind: a day named between who acts and the verb ("the minister Friday denied it") was read as part of the actor.
import { ASKS_TO } from '../vocab/verbs/control.ts'
import { type At, type Now, near } from './sentence-repair-shapes.ts'

const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today)$/i

/** Hangs a day before a finite verb on that verb, and gives the verb back its subject. */
export function daysRestored(now: Now, at: At, i: number): void {
  const day = now()[i]!
  if (i > 1 && day.deprel === 'compound') partOfDay(now, at, i)
  if (i > 1 && (day.deprel === 'obl' || day.deprel.startsWith('nsubj'))) hourBeforeSubject(now, at, i)
  if ((day.upos !== 'PROPN' && day.upos !== 'NOUN') || !DAY.test(day.text)) return
  const verb = day.deprel.startsWith('nsubj') ? day.head : (now()[day.head]?.head ?? -1)
  const next = now()[i + 1]
  if (verb <= i || verb > i + 5 || !next || !/^(?:VERB|AUX|ADV)$/.test(next.upos) || now()[verb]!.upos !== 'VERB')
    return
  if (day.deprel.startsWith('nsubj')) {
    subjectBeforeDay(now, at, i, verb)
    return
  }
  const who = now()[day.head]!
  if (day.head >= i || !/^nmod/.test(day.deprel) || !who.deprel.startsWith('nsubj')) return
  at(i).head = verb
  at(i).deprel = 'obl'
}

const PART = /^(?:morning|afternoon|evening|night)$/i

/** "On Sunday morning helicopters dropped …": the part of the day, taken for a kind of those who act. */
function partOfDay(now: Now, at: At, i: number): void {
  const [on, day, part] = [now()[i - 2]!, now()[i - 1]!, now()[i]!]
  const who = now()[part.head]!
  if (!PART.test(part.text) || !DAY.test(day.text) || !/^on$/i.test(on.text)) return
  if (part.head < i || part.head > i + 6 || !who.deprel.startsWith('nsubj') || who.head < part.head) return
  const over = day.head === part.head || day.head < 0 ? who.head : day.head
  Object.assign(at(i), { head: over, deprel: 'obl' })
  Object.assign(at(i - 1), { head: i, deprel: 'compound' })
  Object.assign(at(i - 2), { head: i, deprel: 'case' })
}

/** "The government Monday denied …", with the day as what denies. */
function subjectBeforeDay(now: Now, at: At, i: number, verb: number): void {
  const before = now()[i - 1]
  if (!before || before.head !== i || !/^(?:NOUN|PROPN)$/.test(before.upos)) return
  const from = Math.max(0, i - 20)
  for (let k = from; k < i - 1; k++) if (now()[k]!.head === i) at(k).head = i - 1
  at(i - 1).head = verb
  at(i - 1).deprel = now()[i]!.deprel
  at(i).head = verb
  at(i).deprel = 'obl'
}

/** "Told residents on Tuesday, 7 May, to move": what they are to do, read as a clause of the date or of the day. */
export function orderBehindDate(now: Now, at: At, i: number): void {
  const verb = now()[i]!
  if (verb.upos !== 'VERB' || verb.head < 0 || verb.head >= i || !/^(?:advcl|acl|conj|dep|parataxis)/.test(verb.deprel))
    return
  const to = now()[i - 1]
  if (to?.text.toLowerCase() !== 'to' || now()[i - 2]?.text !== ',') return
  let k = i - 3
  while (k > i - 8 && k > 0 && (now()[k]!.upos === 'NUM' || now()[k]!.upos === 'PROPN' || now()[k]!.text === ',')) k--
  const dated = now().slice(k + 1, i - 2)
  if (!dated.some((t) => t.upos === 'NUM') || !dated.some((t) => DAY.test(t.text))) return
  let above = verb.head
  for (let steps = 0; steps < 4 && above >= 0 && !ASKS_TO.has(now()[above]!.lemma); steps++) above = now()[above]!.head
  if (above < 0 || above > k || !ASKS_TO.has(now()[above]?.lemma ?? '')) return
  if (near(now(), above, (t, j) => j > above && j <= k && /^i?obj$/.test(t.deprel)) < 0) return
  at(i).head = above
  at(i).deprel = 'xcomp'
}

/** "denied charges by …", with the noun behind a verb of speech as a clause without subject and copula. */
export function objectReadAsClause(now: Now, at: At, i: number): void {
  const noun = now()[i]!
  if (noun.upos !== 'NOUN' || noun.deprel !== 'ccomp' || noun.head < 0 || noun.head >= i || noun.head < i - 4) return
  if (now()[noun.head]!.upos !== 'VERB' || now()[noun.head]!.lemma === 'say') return
  if (near(now(), i, (t) => t.deprel === 'cop' || t.deprel.startsWith('nsubj') || t.deprel === 'mark') >= 0) return
  for (let k = noun.head + 1; k < i; k++) if (/^(?:PUNCT|VERB|AUX|PRON)$/.test(now()[k]!.upos)) return
  at(i).deprel = 'obj'
}

const HOUR =
  /^(?:\d{1,2}[.:]\d\d|[0-2]\d[0-5]\d|midnight|noon|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})$/i

/** "At 00.20 mortar rounds fell": the hour, taken for the number of the rounds. */
function hourBeforeSubject(now: Now, at: At, i: number): void {
  const to = near(now(), i, (t, k) => k < i - 1 && t.deprel === 'case' && /^at$/i.test(t.text))
  const hour = to + 1
  if (to < 0 || now()[hour]!.head !== i || now()[hour]!.deprel !== 'nummod' || !HOUR.test(now()[hour]!.text)) return
  const verb = now()[i]!.head
  if (verb <= i || now()[verb]!.upos !== 'VERB') return
  // "rounds fell": with no other subject before a finite verb the rounds are it.
  if (now()[i]!.deprel === 'obl') {
    if (!/^\d{1,2}[.:]\d\d$/.test(now()[hour]!.text) || verb !== i + 1 || now()[verb]!.xpos !== 'VBD') return
    if (near(now(), verb, (t) => t.deprel.startsWith('nsubj')) >= 0) return
    at(i).deprel = 'nsubj'
  }
  Object.assign(at(hour), { head: verb, deprel: 'obl' })
  at(to).head = hour
}
