// Repairs of phrases that hang on the wrong word: a second verb behind a reduced clause, those counted among others, what is told
// behind a bare time.
import { NOUN_CLASSES } from '../vocab/acts/nouns.ts'
import { type At, caseOf, isNominal, type Now, near } from './sentence-repair-shapes.ts'

/** Gives such phrases back to the words they belong to. */
export function phrasesRestored(now: Now, at: At, i: number): void {
  verbBehindReduced(now, at, i)
  countedAmong(now, at, i)
  behindBareTime(now, at, i)
  countIsSubject(now, at, i)
  moreAreSubject(now, at, i)
  shotReadAsNoun(now, at, i)
  deedBehindBy(now, at, i)
  doerOfDeed(now, at, i)
  ownInfinitive(now, at, i)
  bothAreAsked(now, at, i)
  itIsReady(now, at, i)
  blameOnWhom(now, at, i)
}

/** "said it was ready to talk", with the "it" of who speaks read as one that stands for nothing. */
function itIsReady(now: Now, at: At, i: number): void {
  if (!WILLING.has(now()[i]!.lemma)) return
  const it = near(now(), i, (t, k) => k < i && t.deprel === 'expl' && t.text.toLowerCase() === 'it')
  if (it >= 0) at(it).deprel = 'nsubj'
}
const WILLING = new Set(
  'ready willing prepared unwilling reluctant eager keen determined committed open sorry'.split(' '),
)

const BLAMES = /^(?:put|lay|place|pin|shift|cast|heap)$/

/** "Put the blame for the massacre on the rebels", with the rebels hung on the massacre: on whom the blame is put. */
function blameOnWhom(now: Now, at: At, i: number): void {
  const blame = now()[i]!
  if (blame.deprel !== 'obj' || blame.head < 0 || !/^(?:blame|responsibility|guilt)$/.test(blame.lemma)) return
  const verb = blame.head
  if (!BLAMES.test(now()[verb]!.lemma) || now()[verb]!.upos !== 'VERB') return
  const deed = i + 1
  if (now()[deed]?.text.toLowerCase() !== 'for') return
  let at_ = -1
  for (let k = deed + 1; k < Math.min(now().length, deed + 10) && at_ < 0; k++) {
    const lead = now()[k]!
    if (/^[,;:.]$/.test(lead.text)) return
    if (lead.deprel !== 'case' || !/^(?:on|upon|at|onto)$/i.test(lead.text)) continue
    const over = now()[lead.head]!
    if (lead.head > k && over.deprel === 'nmod' && over.head <= k && over.head > i) at_ = lead.head
  }
  if (at_ < 0 || /^(?:town|city|village|market|port|camp|road|coast|border)$/.test(now()[at_]!.lemma)) return
  Object.assign(at(at_), { head: verb, deprel: 'obl' })
}

/** "urged both to return": the two are who is urged. */
function bothAreAsked(now: Now, at: At, i: number): void {
  const verb = now()[i]!
  if (verb.upos !== 'VERB' || verb.deprel !== 'xcomp' || now()[verb.head]?.upos !== 'VERB' || verb.head > i) return
  const both = near(
    now(),
    i,
    (t, k) => k < i && /^(?:both|all|each)$/i.test(t.text) && /^(?:cc:preconj|det)$/.test(t.deprel),
  )
  if (both !== verb.head + 1 || now()[both + 1]?.text.toLowerCase() !== 'to') return
  const pronoun = at(both)
  pronoun.head = verb.head
  pronoun.deprel = 'obj'
  pronoun.upos = 'PRON'
}

/** "Rockets fired from Gaza by militants landed near Ashkelon": the last verb is the main one, and the first tells which rockets. */
function verbBehindReduced(now: Now, at: At, i: number): void {
  const verb = now()[i]!
  if (verb.xpos !== 'VBD' || verb.deprel !== 'acl' || verb.head !== i - 1) return
  const noun = now()[i - 1]!
  const first = noun.head
  const main = now()[first]
  if (!main || first >= i - 1 || main.upos !== 'VERB' || !/^VB[DN]$/.test(main.xpos)) return
  if (!/^obl/.test(noun.deprel) || near(now(), first, (t) => /^(?:obj|aux|ccomp|xcomp|cop)/.test(t.deprel)) >= 0) return
  if (near(now(), i - 1, (t, k) => k < i - 1 && t.deprel === 'case' && /^(?:by|from|in|at|on|near)$/i.test(t.text)) < 0)
    return
  const subject = near(now(), first, (t, k) => k < first && t.deprel.startsWith('nsubj') && !/^W/.test(t.xpos))
  if (subject < 0 || subject !== first - 1) return
  const { head, deprel } = main
  at(i).head = head
  at(i).deprel = deprel
  at(first).head = subject
  at(first).deprel = 'acl'
  at(first).xpos = 'VBN'
  at(subject).head = i
  at(subject).deprel = 'nsubj'
  for (let k = 0; k < now().length && k < i + 60; k++) {
    const t = now()[k]!
    if (t.head === first && (t.deprel === 'punct' || k > i)) at(k).head = i
    else if (t.head === first && k < subject) at(k).head = i
  }
  if (noun.deprel === 'obl' && near(now(), i - 1, (t) => t.text.toLowerCase() === 'by') >= 0)
    at(i - 1).deprel = 'obl:agent'
}

/** "At least 14 people, among them four children, were killed": the 14 are who was killed, and the four are some of them. */
function countedAmong(now: Now, at: At, i: number): void {
  const part = now()[i]!
  if (part.deprel === 'appos') amongThem(now, at, i)
  if (part.head < i || !isNominal(part) || !part.deprel.startsWith('nsubj')) return
  let among = i - 1
  while (among > i - 8 && among >= 0 && !/^(?:among|including)$/i.test(now()[among]!.text)) among--
  if (among < 1 || !/^(?:among|including)$/i.test(now()[among]?.text ?? '') || now()[among - 1]!.text !== ',') return
  const whole = near(
    now(),
    part.head,
    (t, k) => k < among - 1 && (t.upos === 'NOUN' || t.upos === 'NUM') && /^(?:obl|dep|dislocated|nmod)/.test(t.deprel),
  )
  if (whole !== among - 2) return
  if (near(now(), whole, (t) => t.deprel === 'case' && !/^(?:at|than|up)$/i.test(t.text)) >= 0) return
  const { head, deprel } = part
  at(whole).head = head
  at(whole).deprel = deprel
  at(i).head = whole
  at(i).deprel = 'appos'
  at(among).head = i
  at(among).deprel = 'case'
  const them = now()[among + 1]!
  if (/^(?:them|whom)$/i.test(them.text)) {
    at(among + 1).head = i
    at(among + 1).deprel = 'nmod'
  }
}

/** "14 people, among them four children", with "among" on "them": it tells where the four are counted. */
function amongThem(now: Now, at: At, i: number): void {
  const { head } = now()[i]!
  const among = head + 2
  if (head < 0 || among > i - 2 || !/^(?:among|including)$/i.test(now()[among]!.text)) return
  const them = now()[among + 1]!
  if (now()[among]!.head !== among + 1 || !/^(?:them|whom)$/i.test(them.text)) return
  if (them.head !== i && them.head !== head) return
  Object.assign(at(among), { head: i, deprel: 'case' })
  Object.assign(at(among + 1), { head: i, deprel: 'nmod' })
}

const TIME =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|tonight|tomorrow|morning|afternoon|evening|night|week|month|year|weekend)$/i

/** "carried out strikes Friday evening against the port": what stands behind a bare time belongs to the verb. */
function behindBareTime(now: Now, at: At, i: number): void {
  const noun = now()[i]!
  if (!isNominal(noun) || noun.deprel !== 'nmod' || noun.head < 0 || noun.head >= i) return
  const time = now()[noun.head]!
  if (!TIME.test(time.text) || !/^obl/.test(time.deprel) || time.head < 0) return
  if (near(now(), noun.head, (t) => t.deprel === 'case') >= 0) return
  const mark = near(now(), i, (t, k) => k < i && t.deprel === 'case')
  if (mark < 0 || !/^(?:against|on|to|at|by|from|into|with|near|for)$/i.test(now()[mark]!.text)) return
  at(i).head = time.head
  at(i).deprel = 'obl'
}

/** "More than 200 were detained": they are who was detained. */
function moreAreSubject(now: Now, at: At, i: number): void {
  const count = now()[i]!
  if (count.upos !== 'NUM' || count.deprel !== 'obl' || count.head !== i - 2) return
  const more = now()[i - 2]!
  const verb = more.head
  if (!/^(?:more|fewer|less)$/i.test(more.text) || more.deprel !== 'advmod' || verb < i) return
  if (near(now(), verb, (t) => t.deprel.startsWith('nsubj')) >= 0) return
  at(i).head = verb
  at(i).deprel = near(now(), verb, (t) => t.deprel === 'aux:pass') >= 0 ? 'nsubj:pass' : 'nsubj'
  at(i - 2).head = i
}

/** "The air defence shot down 18 drones", with the shot read as a noun. */
function shotReadAsNoun(now: Now, at: At, i: number): void {
  const shot = now()[i]!
  if (shot.text !== 'shot' || shot.upos !== 'NOUN' || shot.deprel !== 'root') return
  const doer = now()[i - 1]
  if (!/^(?:down|dead|at)$/i.test(now()[i + 1]?.text ?? '') || doer?.head !== i || !isNominal(doer)) return
  at(i).upos = 'VERB'
  at(i).xpos = 'VBD'
  at(i).lemma = 'shoot'
  at(i - 1).deprel = 'nsubj'
  for (let k = Math.max(0, i - 12); k < i - 1; k++) if (now()[k]!.head === i) at(k).head = i - 1
  const down = at(i + 1)
  if (/^down$/i.test(down.text) && down.head === i) down.deprel = 'compound:prt'
  for (let k = i + 2; k < Math.min(now().length, i + 12); k++) {
    const t = now()[k]!
    if (t.head !== i) continue
    if (t.deprel === 'appos' || t.deprel === 'dep') at(k).deprel = 'obj'
    else if (t.deprel.startsWith('nmod')) at(k).deprel = 'obl'
    else if (t.deprel === 'acl') at(k).deprel = 'advcl'
  }
}

/** "Driven out by fighting between the two", "shelling by the army killed nine": the deed is a noun. */
function deedBehindBy(now: Now, at: At, i: number): void {
  const deed = now()[i]!
  if (deed.xpos !== 'VBG') return
  if (deed.deprel === 'csubj' && deed.xpos === 'VBG' && DEEDS.test(deed.text)) {
    if (near(now(), i, (t) => t.deprel === 'obj') >= 0) return
    at(i).upos = 'NOUN'
    at(i).xpos = 'NN'
    at(i).lemma = deed.text.toLowerCase()
    at(i).deprel = 'nsubj'
    for (let k = i + 1; k < Math.min(now().length, i + 12); k++)
      if (now()[k]!.head === i && now()[k]!.deprel.startsWith('obl')) at(k).deprel = 'nmod'
    return
  }
  // "residents claimed shelling of the clinic"
  if (/^(?:xcomp|ccomp)$/.test(deed.deprel) && deed.xpos === 'VBG' && DEEDS.test(deed.text)) {
    if (now()[i + 1]?.text.toLowerCase() !== 'of' || near(now(), i, (t) => /^(?:obj|mark|nsubj)/.test(t.deprel)) >= 0)
      return
    at(i).upos = 'NOUN'
    at(i).xpos = 'NN'
    at(i).lemma = deed.text.toLowerCase()
    at(i).deprel = 'obj'
    for (let k = i + 1; k < Math.min(now().length, i + 12); k++)
      if (now()[k]!.head === i && now()[k]!.deprel.startsWith('obl')) at(k).deprel = 'nmod'
    return
  }
  if (!DEEDS.test(deed.text) || deed.xpos !== 'VBG' || deed.deprel !== 'advcl' || deed.head > i) return
  const mark = near(now(), i, (t, k) => k === i - 1 && /^(?:by|in|during|after|amid)$/i.test(t.text))
  if (mark < 0 || near(now(), i, (t) => t.deprel === 'obj') >= 0) return
  const passive = near(now(), deed.head, (t) => t.deprel === 'aux:pass') >= 0 || now()[deed.head]!.xpos === 'VBN'
  at(i).upos = 'NOUN'
  at(i).xpos = 'NN'
  at(i).lemma = deed.text.toLowerCase()
  at(i).deprel = /^by$/i.test(now()[mark]!.text) && passive ? 'obl:agent' : 'obl'
  at(mark).deprel = 'case'
  for (let k = i + 1; k < Math.min(now().length, i + 12); k++)
    if (now()[k]!.head === i && now()[k]!.deprel === 'obl') at(k).deprel = 'nmod'
}
const DEEDS = /^(?:fighting|shelling|bombing|shooting|looting|infighting|rioting|flooding)$/i

/** "The rape of 55 women by soldiers", "shelling by the army of the clinic": who does it and to whom belong to the deed. */
function doerOfDeed(now: Now, at: At, i: number): void {
  const noun = now()[i]!
  if (!isNominal(noun) || noun.deprel !== 'nmod' || noun.head < 0 || noun.head >= i) return
  const first = now()[noun.head]!
  const deed = now()[first.head]
  if (!deed || first.head >= noun.head || !isNominal(first)) return
  const word = caseOf(now(), i)
  const before = caseOf(now(), noun.head)
  if (word === 'by' && before === 'of' && first.deprel === 'nmod' && deed.upos === 'NOUN') {
    if (first.upos === 'PROPN' || HARMED.has(first.lemma)) at(i).head = first.head
  } else if (word === 'of' && before === 'by' && DEEDS.test(deed.text) && STRUCK.has(noun.lemma)) {
    at(i).head = first.head
    at(i).deprel = deed.upos === 'NOUN' ? 'nmod' : 'obl'
  }
}
/** "The rebels claimed to have killed nine", with the killing read as somebody else's: it is theirs. */
function ownInfinitive(now: Now, at: At, i: number): void {
  const verb = now()[i]!
  if (verb.upos !== 'VERB' || verb.deprel !== 'ccomp' || verb.head < 0 || verb.head >= i) return
  if (near(now(), i, (t, k) => k < i && t.deprel === 'mark' && t.text.toLowerCase() === 'to') < 0) return
  if (
    near(now(), i, (t) => t.deprel.startsWith('nsubj') || (t.deprel === 'mark' && t.text.toLowerCase() !== 'to')) >= 0
  )
    return
  at(i).deprel = 'xcomp'
}

const HARMED: ReadonlySet<string> = new Set([
  ...NOUN_CLASSES.human!,
  ...NOUN_CLASSES.place!,
  ...NOUN_CLASSES.structure!,
])
const STRUCK: ReadonlySet<string> = new Set([
  ...NOUN_CLASSES.place!,
  ...NOUN_CLASSES.structure!,
  ...NOUN_CLASSES.person!,
  'enclave',
])

/** "Up to 30 worshippers, including the imam, were shot": a bound before a number makes no phrase of it. */
function countIsSubject(now: Now, at: At, i: number): void {
  const noun = now()[i]!
  if (noun.upos !== 'NOUN' || noun.deprel !== 'obl' || noun.head < i) return
  if (near(now(), i, (t, k) => k < i && t.deprel === 'nummod') < 0) return
  const verb = noun.head
  if (near(now(), verb, (t) => t.deprel.startsWith('nsubj') || t.deprel === 'csubj') >= 0) return
  if (near(now(), i, (t) => t.deprel === 'case' && !/^(?:up|to|at|than|between|from)$/i.test(t.text)) >= 0) return
  const first = now()[near(now(), i, (t, k) => k < i && t.deprel === 'case')]
  if (
    !first ||
    !/^(?:up|at|between)$/i.test(first.text) ||
    (/^at$/i.test(first.text) && !/^(?:least|most)$/i.test(now()[i - 2]?.text ?? ''))
  )
    return
  at(i).deprel = near(now(), verb, (t) => t.deprel === 'aux:pass') >= 0 ? 'nsubj:pass' : 'nsubj'
}
