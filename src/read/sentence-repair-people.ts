// People named by what befell them, and leave that is asked for: words the parser took for verbs.
import { type At, type Now, near } from './sentence-repair-shapes.ts'

/** Gives such nouns their place in the sentence. */
export function peopleRestored(now: Now, at: At, i: number): void {
  const { text } = now()[i]!
  if (FRAIL.test(text)) frailJoined(now, at, i)
  if (text === 'wounded' || text === 'injured') woundedRestored(now, at, i)
  else if (text === 'wanted') wantedReadAsVerb(now, at, i)
  else if (text === 'leave') leaveReadAsVerb(now, at, i)
  else if (text === 'single') notASingle(now, at, i)
}

const FRAIL = /^(?:wounded|injured|sick|ill|dying|dead|infirm|old|elderly|disabled|weak|starving|hungry)$/

/** "Allowed the sick and wounded to leave": those who leave, and nobody who wounds. */
function frailJoined(now: Now, at: At, i: number): void {
  const first = now()[i - 2]
  if (now()[i]!.upos !== 'VERB' || now()[i - 1]?.text !== 'and' || !first || !FRAIL.test(first.text)) return
  if (first.head === i || !/^(?:the|all|their|our|its|his|her|these|those)$/i.test(now()[i - 3]?.text ?? '')) return
  // "They shot the old and wounded a priest".
  if (near(now(), i, (t, k) => k > i && t.deprel === 'obj') >= 0) return
  const over = first.head
  Object.assign(at(i - 2), { upos: 'NOUN', xpos: 'NNS' })
  if (first.deprel === 'xcomp' || first.deprel === 'ccomp') at(i - 2).deprel = 'obj'
  Object.assign(at(i), { upos: 'NOUN', xpos: 'NNS', lemma: now()[i]!.text, head: i - 2, deprel: 'conj' })
  Object.assign(at(i - 1), { head: i, deprel: 'cc' })
  for (let k = i + 1; k < Math.min(now().length, i + 16); k++) if (now()[k]!.head === i) at(k).head = over
}

/** Verbs whose object may be wounded people. */
const HANDLES = new Set(
  'treat operate evacuate bring take hand transfer let fly carry receive move ferry admit collect rescue deliver exchange free release send transport lift drive swap'.split(
    ' ',
  ),
)

/** "operated on 60 wounded", "brought out 40 wounded": people, and nobody who wounds. */
function woundedRestored(now: Now, at: At, i: number): void {
  const number = now()[i - 1]
  const { upos, head, deprel } = now()[i]!
  if (upos === 'NOUN' || number?.upos !== 'NUM') return
  if (near(now(), i, (t) => t.deprel.startsWith('aux') || (t.deprel === 'obl' && t.text === 'by')) >= 0) return
  const verb = number.head === i ? head : number.head
  const above = now()[verb]
  // "operated on some three hundred wounded", with the wounded told of the hundred.
  const told = head === i - 1 && deprel === 'acl'
  if (!above || verb >= i - 1 || above.upos !== 'VERB' || !HANDLES.has(above.lemma)) return
  for (let k = verb + 1; k < i; k++) if (now()[k]!.upos === 'PUNCT') return
  const before = near(now(), i - 1, (t, k) => k < i && t.deprel === 'case')
  if (number.head !== i && above.deprel === 'acl' && now()[above.head]?.head === i) {
    const doer = above.head
    Object.assign(at(verb), { head, deprel, xpos: 'VBD' })
    Object.assign(at(doer), { head: verb, deprel: 'nsubj' })
  } else if (told) {
    if (/^(?:by|when|while|after|during|in|as)$/i.test(now()[i + 1]?.text ?? '') && before < 0) return
    for (let k = verb + 1; k < i - 1; k++) if (now()[k]!.head === i - 1 && k !== before) at(k).head = i
    doerOfRoot(now, at, verb)
  } else if (number.head !== i && head !== verb) return
  Object.assign(at(i), {
    upos: 'NOUN',
    xpos: 'NNS',
    lemma: 'wounded',
    head: verb,
    deprel: before >= 0 ? 'obl' : 'obj',
  })
  Object.assign(at(i - 1), { head: i, deprel: 'nummod' })
  if (before >= 0) at(before).head = i
  for (let k = i + 1; k < Math.min(now().length, i + 16); k++)
    if (now()[k]!.head === i && /^(?:obl|advcl|punct|conj|parataxis)/.test(now()[k]!.deprel)) at(k).head = verb
}

/** "Doctors operated on them", with the doctors as what the sentence is about: they do it. */
function doerOfRoot(now: Now, at: At, verb: number): void {
  const { head: doer, deprel } = now()[verb]!
  const who = now()[doer]
  if (deprel !== 'acl' || doer !== verb - 1 || who?.deprel !== 'root') return
  Object.assign(at(verb), { head: who.head, deprel: 'root', xpos: 'VBD' })
  Object.assign(at(doer), { head: verb, deprel: 'nsubj' })
}

const SOUGHT = /^(?:men|women|suspects|fugitives|militants|criminals|persons|people|terrorists|figures|individuals)$/

/** "100 wanted men had been arrested", "hand over wanted men": what the men are, and nothing they wanted or anybody wants. */
function wantedReadAsVerb(now: Now, at: At, i: number): void {
  const noun = now()[i + 1]
  if (now()[i]!.upos !== 'VERB' || noun?.head !== i || noun.deprel !== 'obj' || !SOUGHT.test(noun.text)) return
  const before = now()[i - 1]
  if (!before) return
  const { head, deprel } = now()[i]!
  if (before.upos === 'NUM') {
    const own = near(now(), i, (t, k) => k > i && t.deprel === 'xcomp' && t.upos === 'VERB')
    const verb = own >= 0 ? own : deprel.startsWith('csubj') ? head : -1
    if (verb <= i || near(now(), verb, (t, k) => k < verb && t.deprel.startsWith('aux')) < 0) return
    if (own >= 0) Object.assign(at(verb), { head, deprel })
    const passive = near(now(), verb, (t) => t.deprel === 'aux:pass') >= 0
    Object.assign(at(i - 1), { head: i + 1, deprel: 'nummod' })
    nowOfNoun(now, at, i, verb, passive ? 'nsubj:pass' : 'nsubj')
    return
  }
  const verb = before.deprel === 'compound:prt' ? before.head : before.upos === 'VERB' ? i - 1 : -1
  if (verb < 0 || near(now(), verb, (t, k) => k > verb && t.deprel === 'obj') >= 0) return
  const told = near(now(), i, (t, k) => k < verb && t.deprel === 'nsubj')
  // "told elders to hand over wanted men", with the elders as those who want.
  if (told >= 0 && head >= 0) {
    Object.assign(at(told), { head, deprel: 'obj' })
    Object.assign(at(verb), { head, deprel: 'xcomp' })
  }
  nowOfNoun(now, at, i, verb, 'obj')
}

/** Hangs a participle on the noun behind it, the noun on a verb, and what else hung on the participle on the verb as well. */
function nowOfNoun(now: Now, at: At, i: number, verb: number, deprel: string): void {
  Object.assign(at(i), { xpos: 'VBN', head: i + 1, deprel: 'amod' })
  Object.assign(at(i + 1), { head: verb, deprel })
  for (let k = i + 2; k < Math.min(now().length, i + 16); k++) if (now()[k]!.head === i && k !== verb) at(k).head = verb
}

/** "asked the army for leave to enter the camp": what is asked for. */
function leaveReadAsVerb(now: Now, at: At, i: number): void {
  const { upos, head } = now()[i]!
  const prep = now()[i - 1]
  if (upos !== 'VERB' || head < 0 || head >= i || !prep) return
  if (head === i - 1 && prep.upos === 'VERB' && SEEKS.test(prep.lemma)) {
    leaveSought(now, at, i)
    return
  }
  if (!/^(?:for|without)$/i.test(prep.text)) return
  Object.assign(at(i), { upos: 'NOUN', xpos: 'NN', deprel: 'obl' })
  Object.assign(at(i - 1), { head: i, deprel: 'case' })
  const doing = near(now(), i, (t, k) => k > i && (t.deprel === 'xcomp' || t.deprel === 'advcl'))
  if (doing >= 0) at(doing).deprel = 'acl'
}

const SEEKS = /^(?:request|seek|ask|obtain|get|receive|grant|give|refuse|deny|win|gain|need)$/

/** "requested leave to bring rice to the camp": what is sought, and nobody who leaves. */
function leaveSought(now: Now, at: At, i: number): void {
  const doing = near(now(), i, (t, k) => k > i && k < i + 4 && /^(?:xcomp|advcl)$/.test(t.deprel) && t.xpos === 'VB')
  if (doing < 0 || now()[i]!.xpos !== 'VB') return
  Object.assign(at(i), { upos: 'NOUN', xpos: 'NN', deprel: 'obj' })
  at(doing).deprel = 'acl'
}

/** "Not a single lorry of fuel crossed the river": the verb, read as what the fuel did. */
function notASingle(now: Now, at: At, i: number): void {
  const noun = now()[i]!.head
  const first = now()[i - 2]
  if (noun <= i || first?.text.toLowerCase() !== 'not' || !/^(?:root|ccomp|conj|parataxis)$/.test(now()[noun]!.deprel))
    return
  for (let k = noun + 1; k < Math.min(now().length, noun + 8); k++) {
    const verb = now()[k]!
    if (verb.upos !== 'VERB' || !/^acl/.test(verb.deprel) || verb.head < noun) continue
    if (verb.xpos !== 'VBD' && verb.xpos !== 'VBN') continue
    const { head, deprel } = now()[noun]!
    Object.assign(at(k), { head, deprel, xpos: 'VBD' })
    Object.assign(at(noun), { head: k, deprel: 'nsubj' })
    for (let j = k + 1; j < Math.min(now().length, k + 16); j++)
      if (now()[j]!.head === noun && /^(?:punct|obl|advcl|conj)/.test(now()[j]!.deprel)) at(j).head = k
    return
  }
}
