// A verb in the past that the tree hung on a noun like an adjective: "dissidents kidnapped soldiers", "the envoy, Hans X, held talks".
import { presentOf } from './lemma.ts'
import { isKind, KIND } from './names-lexicon.ts'
import { type At, finiteNear, hang, type Now, near } from './sentence-repair-shapes.ts'

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON'])
/** What stands behind the verb and hangs on what became its subject is the verb's. */
const MOVES = /^(?:punct|obl|advcl|conj|parataxis|ccomp|xcomp|obj)/

/** Gives such a verb its subject and object back. A past form is never an adjective. */
export function pastRestored(now: Now, at: At, i: number): void {
  const verb = now()[i]!
  if (verb.deprel === 'amod' && verb.head > i && /ed$/.test(verb.text) && ownSubjectRestored(now, at, i)) return
  if (verb.deprel === 'amod' && verb.head > i && doerOfParticiple(now, at, i)) return
  if (verb.deprel !== 'amod' || verb.head < 0 || !(verb.xpos === 'VBD' || isOnlyVerb(now, i))) return
  if (verb.head < i) take(now, at, i, verb.head, -1)
  else {
    const object = verb.head
    const above = now()[object]!.head
    const before = modifierBefore(now, i, object)
    if (before >= 0) {
      for (let k = Math.max(0, before - 8); k < before; k++) if (now()[k]!.head === object) at(k).head = before
      at(i).head = above
      at(i).deprel = now()[object]!.deprel
      at(i).upos = 'VERB'
      hang(at, before, i, 'nsubj')
      hang(at, object, i, 'obj')
      moveBehind(now, at, i, object)
    } else if (
      above >= 0 &&
      above < i &&
      NOMINAL.has(now()[above]!.upos) &&
      /^nmod|^appos|^conj/.test(now()[object]!.deprel)
    )
      take(now, at, i, above, object)
  }
}

/** "The soldiers committed war crimes": a noun that has a subject and no copula, and the verb before it hung on it. */
function ownSubjectRestored(now: Now, at: At, i: number): boolean {
  const object = now()[i]!.head
  const { head, deprel, upos } = now()[object]!
  if (upos !== 'NOUN' || !/^(?:root|ccomp|conj|parataxis|acl:relcl|advcl)$/.test(deprel)) return false
  const subject = near(now(), object, (t, k) => k < i && t.deprel.startsWith('nsubj'))
  if (subject < 0 || near(now(), object, (t) => t.deprel === 'cop' || t.deprel.startsWith('aux')) >= 0) return false
  if (near(now(), object, (t, k) => k < i && t.deprel === 'det' && k > subject) >= 0) return false
  at(i).head = head
  at(i).deprel = deprel
  at(i).upos = 'VERB'
  at(i).xpos = 'VBD'
  for (let k = Math.max(0, i - 12); k < i; k++) if (now()[k]!.head === object) at(k).head = i
  hang(at, object, i, 'obj')
  at(subject).deprel = 'nsubj'
  moveBehind(now, at, i, object)
  return true
}

/** "The army dug trenches": a participle that has a subject of its own is the verb, and the noun behind it what it was done to. */
function doerOfParticiple(now: Now, at: At, i: number): boolean {
  const { xpos, head: object } = now()[i]!
  if (xpos !== 'VBD' && xpos !== 'VBN') return false
  const { head, deprel, upos } = now()[object]!
  if (!NOMINAL.has(upos) || !/^(?:root|ccomp|conj|parataxis|acl:relcl|advcl)$/.test(deprel)) return false
  if (near(now(), i, (t, k) => k < i && t.deprel.startsWith('nsubj')) < 0) return false
  if (near(now(), i, (t) => t.deprel === 'cop' || (t.deprel.startsWith('aux') && t.lemma !== 'have')) >= 0) return false
  if (near(now(), object, (t, k) => t.deprel === 'cop' || (k < i && t.deprel.startsWith('nsubj'))) >= 0) return false
  const perfect = near(now(), i, (t) => t.deprel.startsWith('aux')) >= 0
  Object.assign(at(i), { head, deprel, upos: 'VERB', xpos: perfect ? 'VBN' : 'VBD' })
  for (let k = Math.max(0, i - 12); k < i; k++) if (now()[k]!.head === object) at(k).head = i
  hang(at, object, i, 'obj')
  moveBehind(now, at, i, object)
  return true
}

/** "Aircraft attacked positions of the army": a participle between two nouns where nothing else can be the verb. */
function isOnlyVerb(now: Now, i: number): boolean {
  const verb = now()[i]!
  if (verb.xpos !== 'VBN' || verb.head < i || GIVEN.has(verb.lemma)) return false
  const before = now()[i - 1]
  // "Hamas's armed wing fired rockets": a name or a body before it.
  const body = before?.upos === 'PROPN' || (before?.upos === 'NOUN' && isKind(before.lemma, KIND.group))
  const named = body && now()[verb.head]!.deprel === 'root' && !GIVEN_BY.has(verb.lemma)
  if (!named && !(before?.upos === 'NOUN' && (before.text.endsWith('s') || PLURAL.has(before.text.toLowerCase()))))
    return false
  // "The army stripped factories and carried off the machines": a verb of the past that is joined to it.
  const joined = near(now(), i, (t, k) => k > i && t.xpos === 'VBD' && t.deprel === 'conj')
  if (joined >= 0 && near(now(), joined, (t) => t.deprel.startsWith('nsubj')) < 0) return true
  return !finiteNear(now(), i)
}
/** "rebel held areas": participles that do join a noun before them. */
const GIVEN = new Set(['hold', 'lead', 'back', 'control', 'run', 'bind', 'make', 'own', 'base'])
/** "Iran trained militias", "US designated groups": participles that may join a name before them. */
const GIVEN_BY = new Set([
  'train',
  'arm',
  'fund',
  'sponsor',
  'supply',
  'affiliate',
  'ally',
  'link',
  'occupy',
  'besiege',
  'appoint',
  'designate',
  'dominate',
  'sanction',
  'broker',
  'negotiate',
  'mandate',
  'inspire',
  'orient',
])
const PLURAL = new Set(['aircraft', 'police', 'people', 'militia', 'militiamen', 'gunmen', 'children', 'women', 'men'])

/** The verb stands where its subject stood, and the subject hangs on it. */
export function take(now: Now, at: At, i: number, subject: number, object: number): void {
  const { head, deprel, upos } = now()[subject]!
  if (!NOMINAL.has(upos) || /^nsubj|^obj|^obl/.test(deprel)) return
  at(i).head = head
  at(i).deprel = deprel
  at(i).upos = 'VERB'
  hang(at, subject, i, 'nsubj')
  if (object >= 0) hang(at, object, i, 'obj')
  moveBehind(now, at, i, subject)
}

/** "Warplanes carried out at least ten raids": the raids are the object, and the verb no passive. */
export function atLeastOfObject(now: Now, at: At, i: number): void {
  const token = now()[i]!
  const before = now()[i - 1]
  if (before?.text.length !== 2 || before.text.toLowerCase() !== 'at') return
  if (!/^(?:least|most)$/i.test(token.text)) return
  const noun = now()[token.head]?.upos === 'NUM' ? now()[token.head]!.head : token.head
  if (noun <= i || noun > i + 5 || now()[i + 1]?.upos !== 'NUM' || now()[noun]!.deprel !== 'obl') return
  if (near(now(), noun, (t) => t.deprel === 'case') >= 0) return
  const verb = now()[noun]!.head
  if (verb < 0 || verb >= i - 1 || now()[verb]!.upos !== 'VERB') return
  at(i).deprel = 'advmod'
  at(noun).deprel = 'obj'
  if (now()[verb]!.xpos !== 'VBN' || near(now(), verb, (t) => t.deprel.startsWith('aux')) >= 0) return
  at(verb).xpos = 'VBD'
  const subject = near(now(), verb, (t) => t.deprel === 'nsubj:pass')
  if (subject >= 0) at(subject).deprel = 'nsubj'
}

function moveBehind(now: Now, at: At, i: number, from: number): void {
  for (let k = i + 1; k < now().length; k++)
    if (now()[k]!.head === from && k > from && MOVES.test(now()[k]!.deprel) && from < i) at(k).head = i
}

/** The noun right before the verb that the tree took for part of the object's name: "coalition aircraft attacked positions". */
function modifierBefore(now: Now, i: number, object: number): number {
  const token = now()[i - 1]
  if (!token || token.head !== object || !NOMINAL.has(token.upos)) return -1
  return /^(?:compound|nmod|flat|appos|nsubj$)/.test(token.deprel) ? i - 1 : -1
}

/** Past forms that are base forms of another verb too: "they found schools", "we saw wood". */
const ALSO_BASE =
  /^(?:found|saw|lay|fell|wound|bound|ground|bore|shed|felt|left|rose|bent|lit|fed|dove|stove|spat|rent|wove|spoke|broke|thought|dug|hung|stuck|swore)$/

/** Verbs whose past is their base form. */
export const ONE_FORM = /^(?:let|put|set|cut|hit|shut|quit|split|spread|beat|burst|cast|shed|thrust|upset|hurt|rid)$/
/** Words that date a sentence, with no verb of the present but for what is done again and again. */
const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|overnight)$/
const EVERY = /^(?:every|each|usually|always|often|daily|weekly)$/

/** "The rebels let ten engineers go on Friday": a day makes a past of a form that may be either. */
function isDated(now: Now, i: number): boolean {
  const tokens = now()
  let day = false
  for (let k = Math.max(0, i - 12); k < Math.min(tokens.length, i + 18); k++) {
    const word = tokens[k]!.text.toLowerCase()
    if (EVERY.test(word)) return false
    if (DAY.test(word)) day = true
  }
  return day
}

/** "cordoned off the court and beat reporters": joined to a verb of the past, with no doer of its own. */
function isBesidePast(now: Now, i: number): boolean {
  const { deprel, head } = now()[i]!
  if (deprel !== 'conj' || now()[head]?.xpos !== 'VBD') return false
  return near(now(), i, (t, k) => k < i && t.deprel.startsWith('nsubj')) < 0
}

/** "Officers beat a photographer and smashed his camera": a verb of the past is joined to it. */
function goesOnInPast(now: Now, i: number): boolean {
  const next = near(now(), i, (t, k) => k > i && t.deprel === 'conj' && t.xpos === 'VBD')
  return next >= 0 && near(now(), next, (t) => t.deprel.startsWith('nsubj')) < 0
}

/** "Washington froze the assets": a past form of its own is no present. */
export function pastReadAsPresent(now: Now, at: At, i: number): void {
  const { xpos, upos, text } = now()[i]!
  if (upos !== 'VERB' || (xpos !== 'VBP' && xpos !== 'VB')) return
  const form = text.toLowerCase()
  if (xpos === 'VBP' && ONE_FORM.test(form) && (isDated(now, i) || isBesidePast(now, i) || goesOnInPast(now, i))) {
    at(i).xpos = 'VBD'
    return
  }
  const base = presentOf(form)
  if (base === null || base === form || base === 'be' || ALSO_BASE.test(form)) return
  if (near(now(), i, (t, k) => k < i && (t.text.toLowerCase() === 'to' || t.xpos === 'MD')) >= 0) return
  at(i).xpos = 'VBD'
  at(i).lemma = base
}

/** Verbs whose present is often read as a noun. */
export const PRESENTS =
  /^(?:point|call|bear|demand|blame|urge|claim|aim|seek|fear|plan|support|back|want|need|offer|vow|appeal|warn|target|visit|attack|strike|face|block|host|counter|figure|order|request|protest|march)$/

/** "The evidence points to the militia", "the plan calls for a truce": a verb in the present read as one more noun, in a sentence that has no other. */
export function presentRestored(now: Now, at: At, i: number): void {
  const verb = now()[i]!
  const before = now()[i - 1]
  const next = now()[i + 1]
  if (verb.upos !== 'NOUN' || !before || !next) return
  // "the plan calls for …", "all signs point to …": one of the two bears the s.
  if (!/^(?:root|ccomp|parataxis)$/.test(verb.deprel) || before.head !== i) return
  if (`${before.xpos} ${verb.xpos}` !== 'NN NNS' && `${before.xpos} ${verb.xpos}` !== 'NNS NN') return
  if (!/^(?:compound|amod)$/.test(before.deprel) || !PRESENTS.test(verb.lemma)) return
  if (!/^(?:to|for|the|a|an|all|that)$/i.test(next.text)) return
  if (verb.deprel === 'root' && finiteNear(now(), i)) return
  const first = now()[i - 2]
  if (before.xpos === 'NN' && (!first || !/^(?:the|a|an|this|that|every|its|their|his|her)$/i.test(first.text))) return
  at(i).upos = 'VERB'
  at(i).xpos = before.xpos === 'NN' ? 'VBZ' : 'VBP'
  at(i - 1).deprel = 'nsubj'
  for (let k = Math.max(0, i - 8); k < i - 1; k++) if (now()[k]!.head === i) at(k).head = i - 1
  for (let k = i + 1; k < Math.min(now().length, i + 16); k++) {
    if (now()[k]!.head !== i) continue
    if (now()[k]!.deprel.startsWith('nmod')) at(k).deprel = 'obl'
    else if (/^(?:appos|dep|list)$/.test(now()[k]!.deprel)) at(k).deprel = 'obj'
    else if (now()[k]!.deprel === 'acl') at(k).deprel = 'advcl'
  }
}

/** "has been taxing traders", with the taxing read as what the traders are like. */
export function goingOnReadAsAdjective(now: Now, at: At, i: number): void {
  const doing = now()[i]!
  const been = now()[i - 1]
  if (doing.xpos !== 'VBG' || doing.deprel !== 'amod' || doing.head !== i + 1 || been?.text !== 'been') return
  if (been.head !== i + 1 || been.deprel !== 'cop') return
  const { head, deprel } = now()[i + 1]!
  for (let k = Math.max(0, i - 20); k < Math.min(now().length, i + 20); k++)
    if (now()[k]!.head === i + 1 && /^(?:nsubj|aux|advmod|punct|conj|obl|advcl|parataxis)/.test(now()[k]!.deprel))
      at(k).head = i
  Object.assign(at(i - 1), { head: i, deprel: 'aux' })
  Object.assign(at(i), { head, deprel, upos: 'VERB' })
  Object.assign(at(i + 1), { head: i, deprel: 'obj' })
}

/** Verbs of force whose present is often read as part of a name. */
export const HINDERS =
  /^(?:bar|ban|block|arrest|detain|jail|shell|bomb|raid|attack|storm|bombard|free|release|seize|sanction|expel|deport|recall|evict|exile|intercept)$/

/** "The junta bars aid workers from entering …": such a verb in the present read as part of its object's name. */
export function presentInObject(now: Now, at: At, i: number): void {
  const verb = now()[i]!
  const before = now()[i - 1]
  if (verb.xpos !== 'NNS' || !before || !HINDERS.test(verb.lemma)) return
  // "Egypt arrests opposition leader": the tree saw an object, the tag did not.
  if (
    verb.deprel === 'root' &&
    before.head === i &&
    before.deprel === 'compound' &&
    near(now(), i, (t) => t.deprel === 'obj') >= 0
  ) {
    at(i).upos = 'VERB'
    at(i).xpos = 'VBZ'
    at(i - 1).deprel = 'nsubj'
    for (let k = Math.max(0, i - 8); k < i - 1; k++) if (now()[k]!.head === i) at(k).head = i - 1
    return
  }
  const object = verb.head
  if (verb.deprel !== 'compound' || object <= i) return
  if (before.head !== object && before.head !== i) return
  if (!/^(?:NN|NNP)$/.test(before.xpos) || !/^(?:root|ccomp|parataxis)$/.test(now()[object]!.deprel)) return
  if (finiteNear(now(), i)) return
  const { head, deprel } = now()[object]!
  for (let k = Math.max(0, i - 8); k < i - 1; k++)
    if (now()[k]!.head === object || now()[k]!.head === i) at(k).head = i - 1
  hang(at, i - 1, i, 'nsubj')
  at(i).upos = 'VERB'
  at(i).xpos = 'VBZ'
  at(i).head = head
  at(i).deprel = deprel
  hang(at, object, i, 'obj')
  for (let k = object + 1; k < Math.min(now().length, object + 16); k++) {
    if (now()[k]!.head !== object) continue
    if (/^(?:punct|parataxis|conj|advcl)/.test(now()[k]!.deprel)) at(k).head = i
    else if (now()[k]!.deprel === 'acl') hang(at, k, i, 'advcl')
    else if (now()[k]!.deprel === 'nmod' && now()[k]!.xpos !== 'NN') hang(at, k, i, 'obl')
  }
}

/** "The union urged calm; embassies condemned the raid": what stands behind a semicolon, with a subject of its own, is no part of what is before. */
export function halfParted(now: Now, at: At, i: number): void {
  const verb = now()[i]!
  if (verb.upos !== 'VERB' || verb.head < 0 || verb.head >= i || !/^(?:ccomp|advcl|acl|xcomp)$/.test(verb.deprel))
    return
  if (!FINITE.test(verb.xpos) && near(now(), i, (t, k) => k < i && t.deprel.startsWith('aux')) < 0) return
  const subject = near(now(), i, (t, k) => k < i && t.deprel.startsWith('nsubj'))
  if (subject < 0 || near(now(), i, (t, k) => k < subject && t.deprel === 'mark') >= 0) return
  let at1 = subject
  while (at1 > verb.head && now()[at1]!.text !== ';') at1--
  if (now()[at1]!.text !== ';') return
  const told = near(now(), verb.head, (t, k) => k < at1 && k !== i && /^(?:ccomp|xcomp|obj)$/.test(t.deprel))
  if (told < 0) return
  at(i).deprel = 'parataxis'
}
const FINITE = /^(?:VBD|VBZ|VBP)$/

/** Pasts of verbs that are no noun and no adjective. */
export const ONLY_PAST =
  /^(?:sank|fled|drove|flew|gave|threw|took|went|began|drew|shook|stole|swore|tore|wrote|withdrew|overthrew|overran|retook|rode|broke|chose|froze|grew|knew|hid|fought|sought|bought|brought|caught|kept|held|led|sent|struck|won|shelled|bombed|seized|stormed|slew|laid|said|told|made)$/

/** "The submarine sank two boats": a past that the tree took for a noun with its subject before it as part of its name. */
export function pastReadAsNoun(now: Now, at: At, i: number): void {
  const verb = now()[i]!
  if ((verb.upos !== 'NOUN' && verb.upos !== 'ADJ') || !ONLY_PAST.test(verb.text)) return
  if (!/^(?:root|conj|parataxis|ccomp|advcl)/.test(verb.deprel)) return
  const subject = i - 1
  if (now()[subject]?.head !== i || !/^(?:compound|nmod|amod)$/.test(now()[subject]!.deprel)) return
  if (near(now(), i, (t) => t.deprel === 'cop' || t.deprel.startsWith('nsubj')) >= 0) return
  if (!NOMINAL.has(now()[subject]!.upos)) return
  at(i).upos = 'VERB'
  at(i).xpos = 'VBD'
  at(i).lemma = presentOf(verb.text) ?? verb.text.replace(/ed$/, '')
  for (let k = Math.max(0, i - 8); k < subject; k++) if (now()[k]!.head === i) at(k).head = subject
  at(subject).deprel = 'nsubj'
  for (let k = i + 1; k < Math.min(now().length, i + 16); k++) {
    const below = now()[k]!
    if (below.head !== i) continue
    if (below.deprel === 'nmod') at(k).deprel = 'obl'
    else if (/^(?:dep|appos|acl)$/.test(below.deprel) && NOMINAL.has(below.upos)) at(k).deprel = 'obj'
  }
}

/** Verbs of arming and attacking in the present, as they are often read as nouns. */
export const DEALT =
  /^(?:arms|backs|funds|supplies|shells|raids|bombs|attacks|strikes|trains|finances|sponsors|equips|shelters)$/

/** "Tehran arms and trains the group": a present read as a noun, joined to one that was not. */
export function presentReadAsNoun(now: Now, at: At, i: number): void {
  const verb = now()[i]!
  if (verb.xpos !== 'NNS' || !DEALT.test(verb.text)) return
  const subject = i - 1
  if (now()[subject]?.head !== i || now()[subject]!.deprel !== 'compound' || now()[subject]!.upos !== 'PROPN') return
  const joined = near(now(), i, (t, k) => k > i && k <= i + 3 && t.deprel === 'conj' && t.xpos === 'VBZ')
  if (joined < 0) return
  at(i).upos = 'VERB'
  at(i).xpos = 'VBZ'
  at(i).lemma = verb.text.replace(/ies$/, 'y').replace(/s$/, '')
  at(subject).deprel = 'nsubj'
  for (let k = Math.max(0, i - 8); k < subject; k++) if (now()[k]!.head === i) at(k).head = subject
}

const GIVES = /^(?:give|send|hand|offer|grant|sell|lend|supply|bring|owe|promise|deny|pay|buy|deliver)$/

/** "has given the rebels heavy machine guns": those to whom it was given, read as part of the name of what was given. */
export function givenTo(now: Now, at: At, i: number): void {
  const to = now()[i]!
  if (to.deprel !== 'compound') return
  const thing = to.head
  const next = now()[i + 1]
  if (thing <= i || now()[thing]!.deprel !== 'obj') return
  // "has given Colombia $10bn"
  const sum = to.upos === 'PROPN' && thing === i + 1 && now()[thing]!.upos === 'SYM'
  if (!sum && !(to.xpos === 'NNS' && next?.upos === 'ADJ' && next.head === thing)) return
  const verb = now()[thing]!.head
  if (verb < 0 || verb >= i || !GIVES.test(now()[verb]!.lemma)) return
  at(i).head = verb
  at(i).deprel = 'iobj'
  for (let k = verb + 1; k < i; k++) if (now()[k]!.head === thing) at(k).head = i
}
