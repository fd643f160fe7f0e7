// Repairs of "more than", where what is counted behind it hangs where the count was hung, and of an "over" that was read as one.
import { type At, type Now, near } from './sentence-repair-shapes.ts'

/** "has taken in more than a million people": the people are taken in, and what stands before "more" belongs to them or to the verb. */
function behindMoreThan(now: Now, at: At, i: number): void {
  const verb = now()[i]!.head
  const counted = near(now(), verb, (t, k) => k > i + 1 && k < i + 7 && t.deprel === 'obl' && t.upos === 'NOUN')
  if (counted < 0 || near(now(), counted, (t, k) => k > i && t.deprel === 'nummod') < 0) return
  if (near(now(), counted, (t) => t.deprel === 'case') >= 0) return
  at(i).head = counted
  const before = now()[i - 1]!
  const bare = before.head !== i || before.deprel !== 'case'
  const particle = !bare && i - 1 === verb + 1 && /^(?:in|over)$/i.test(before.text) && now()[verb]!.lemma === 'take'
  if (!bare) {
    at(i - 1).head = particle ? verb : counted
    if (particle) at(i - 1).deprel = 'compound:prt'
  }
  if ((bare || particle) && near(now(), verb, (t) => t.deprel === 'obj') < 0) at(counted).deprel = 'obj'
}

/** "has taken in more than a million people", with "than a million people" as what the taking exceeds. */
function moreReadAsHow(now: Now, at: At, i: number): boolean {
  const counted = now()[i + 1]!.head
  const noun = now()[counted]
  if (!noun || counted < i + 3 || noun.deprel !== 'obl' || noun.head !== now()[i]!.head || noun.head >= i) return false
  if (near(now(), counted, (t, k) => k > i && t.deprel === 'nummod') < 0) return false
  Object.assign(at(i + 1), { head: i, deprel: 'fixed' })
  behindMoreThan(now, at, i)
  return true
}

/** "more than half of the clinics have been destroyed": the half is what was destroyed. */
function shareOfThem(now: Now, at: At, share: number): void {
  const noun = now()[share]
  if (noun?.deprel !== 'obl' || !/^(?:half|third|quarter|dozen|score|hundred|thousand)s?$/i.test(noun.text)) return
  const verb = noun.head
  if (verb <= share || near(now(), verb, (t) => t.deprel.startsWith('nsubj')) >= 0) return
  at(share).deprel = near(now(), verb, (t) => t.deprel === 'aux:pass') >= 0 ? 'nsubj:pass' : 'nsubj'
}

/** "killed more than 1600 civilians", with "more" as who was killed. */
export function moreThan(now: Now, at: At, i: number): void {
  const more = now()[i]!
  const than = now()[i + 1]
  if (than?.text.length !== 4 || than.text.toLowerCase() !== 'than' || !/^(?:more|fewer|less)$/i.test(more.text)) return
  if (than.head === i) {
    shareOfThem(now, at, more.head)
    if (more.deprel === 'advmod' && more.head >= 0 && more.head < i) behindMoreThan(now, at, i)
    return
  }
  if (more.deprel === 'advmod' && moreReadAsHow(now, at, i)) return
  const counted = now()[than.head]?.deprel === 'nummod' ? now()[than.head]!.head : than.head
  const noun = now()[counted]
  // "gave more than $4 million": the sum is what was given.
  if (noun && counted > i && more.head === counted && noun.deprel === 'obl' && noun.head === i - 1) {
    if (now()[i - 1]!.upos !== 'VERB' || near(now(), i - 1, (t) => t.deprel === 'obj') >= 0) return
    at(counted).deprel = 'obj'
    at(i + 1).head = i
    at(i + 1).deprel = 'fixed'
    return
  }
  if (
    !noun ||
    counted < i ||
    (noun.head !== more.head && noun.head !== i) ||
    noun.deprel !== 'obl' ||
    !/^(?:obj|nsubj|obl|nmod)/.test(more.deprel)
  )
    return
  if (now()[i - 1]?.head === i && now()[i - 1]!.deprel === 'case') at(i - 1).head = counted
  Object.assign(at(counted), { head: more.head, deprel: more.deprel })
  at(i + 1).head = i
  at(i + 1).deprel = 'fixed'
  at(i).head = counted
  at(i).deprel = 'advmod'
}

/** "handed over two journalists", with "over two" as more than two: they were handed over. */
export function overOfVerb(now: Now, at: At, i: number): void {
  if (!/^(?:hand|turn)$/.test(now()[i]!.lemma) || now()[i]!.upos !== 'VERB') return
  const over = now()[i + 1]
  if (over?.deprel !== 'advmod' || over.text !== 'over' || now()[over.head]?.deprel !== 'nummod') return
  Object.assign(at(i + 1), { head: i, deprel: 'compound:prt', upos: 'ADP', xpos: 'RP' })
}
