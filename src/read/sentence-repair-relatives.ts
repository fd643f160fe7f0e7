// Repairs of relative clauses whose verb was read as a participle: "the town, which rebels captured on Monday, is quiet".
import { sortOf } from './roles-plausible.ts'
import { type At, hang, isNominal, type Now, near } from './sentence-repair-shapes.ts'
import type { Token } from './syntax-types.ts'

/** Words between the relative pronoun and its clause's subject, at most. */
const LONGEST = 8
const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON'])
const WITHIN = /^(?:det|amod|compound|nmod|nummod|flat|case|appos|nmod:poss|advmod|punct)/

/** Gives such a clause its subject, its object (the pronoun) and the noun it is about. */
export function relativesRestored(now: Now, at: At, i: number): void {
  const verb = now()[i]!
  if (verb.upos === 'PRON') {
    whatItCalls(now, at, i)
    return
  }
  if (verb.deprel === 'acl:relcl') {
    if (placeBeforeClause(now, at, i)) return
    ofManyOrOne(now, at, i)
    ofTakenPlace(now, at, i)
    return
  }
  if (verb.upos === 'VERB' && /^(?:advcl|parataxis)$/.test(verb.deprel) && inWhichBehindDay(now, at, i)) return
  if (verb.upos === 'VERB' && verb.deprel === 'ccomp') {
    relativeReadAsContent(now, at, i)
    return
  }
  if (verb.upos === 'VERB' && (verb.deprel === 'conj' || verb.deprel === 'parataxis')) {
    if (butWhoElse(now, at, i) || verb.deprel === 'parataxis') return
    if (!mainBehindRelative(now, at, i) && !firstOfMains(now, at, i)) secondRelative(now, at, i)
    return
  }
  if (verb.upos !== 'VERB' || verb.deprel !== 'acl' || !/^VB[ND]$/.test(verb.xpos)) return
  const subject = verb.head
  if (subject < 1 || subject >= i || !NOMINAL.has(now()[subject]!.upos)) return
  const pronoun = pronounBefore(now, subject)
  if (pronoun < 1) {
    contactRestored(now, at, i, subject)
    return
  }
  if (near(now(), i, (t, k) => k !== pronoun && /^(?:aux|obj|obl:agent)/.test(t.deprel)) >= 0) return
  const noun = nounBefore(now, pronoun)
  if (noun < 0) return
  const { head: matrix, deprel } = now()[subject]!
  at(i).head = noun
  at(i).deprel = 'acl:relcl'
  at(i).xpos = 'VBD'
  hang(at, subject, i, 'nsubj')
  hang(at, pronoun, i, 'obj')
  // What the clause's subject was taken for, the noun before it is.
  if (matrix >= 0 && matrix !== i && now()[noun]!.head === matrix && now()[noun]!.deprel === 'nsubj:outer')
    at(noun).deprel = deprel
}

/** "asked for a meeting of the Council, which on Monday adopted new sanctions", with the adopting as what was asked. */
function relativeReadAsContent(now: Now, at: At, i: number): void {
  const { head } = now()[i]!
  const pronoun = near(
    now(),
    i,
    (t, k) => k < i && /^(?:which|who|whom)$/i.test(t.text) && /^(?:nsubj|obj)/.test(t.deprel),
  )
  if (head < 0 || pronoun < head + 3 || now()[pronoun - 1]!.text !== ',') return
  if (near(now(), i, (t, k) => k < pronoun && t.upos !== 'PUNCT') >= 0) return
  const noun = nounBefore(now, pronoun)
  if (noun > head) hang(at, i, noun, 'acl:relcl')
}

/** "The surgeons, who had begged the navy for blood, received 12 crates": who stands before the pronoun does what the verb behind the comma tells. */
function mainBehindRelative(now: Now, at: At, i: number): boolean {
  const first = now()[i]!.head
  const over = now()[first]
  if (first < 0 || first > i || over?.upos !== 'VERB' || over.deprel === 'acl:relcl') return false
  const pronoun = near(now(), first, (t, k) => k < first && /^(?:who|which)$/i.test(t.text) && /^nsubj/.test(t.deprel))
  if (pronoun < 2 || now()[pronoun - 1]?.text !== ',' || now()[i - 1]?.text !== ',') return false
  const subject = near(now(), i, (t, k) => k < pronoun && /^nsubj/.test(t.deprel) && NOMINAL.has(t.upos))
  const noun = subject < 0 ? -1 : nounBefore(now, pronoun)
  if (noun < 0 || noun < subject) return false
  const { head, deprel } = over
  at(i).head = head
  at(i).deprel = deprel
  at(first).head = under(now(), noun, subject) ? subject : noun
  at(first).deprel = 'acl:relcl'
  return true
}

/** "The major, who seized power in 1987, suspended the assembly, banned parties and shut the borders": the first of what he does was hung on what he once did. */
function firstOfMains(now: Now, at: At, i: number): boolean {
  const tokens = now()
  const { head: told, xpos } = tokens[i]!
  const noun = tokens[told]?.head ?? -1
  if (xpos !== 'VBD' || tokens[told]!.deprel !== 'acl:relcl' || noun < 0 || noun > told || told > i) return false
  if (tokens[i - 1]!.text !== ',' || near(tokens, i, (t, k) => k < i && /^(?:cc|aux|nsubj)/.test(t.deprel)) >= 0)
    return false
  const who = near(tokens, told, (t, k) => k < told && /^(?:who|which)$/i.test(t.text) && t.deprel === 'nsubj')
  if (who < 1 || tokens[who - 1]!.text !== ',') return false
  const main = tokens[noun]!.deprel === 'nsubj' ? tokens[noun]!.head : -1
  if (main <= i || tokens[main]!.xpos !== 'VBD' || tokens[main - 1]!.text !== ',') return false
  const { head, deprel } = tokens[main]!
  hang(at, i, head, deprel)
  hang(at, main, i, 'conj')
  hang(at, noun, i)
  // "Before in 1987": the word that was taken to open what follows.
  const mark = near(tokens, i, (t, k) => k < i && k > told && t.deprel === 'mark')
  if (mark >= 0) hang(at, mark, told, 'advmod')
  return true
}

/** "The commission agreed to the request, but the rebels, who hold the road, have yet to reply": who stands behind "but" does what the verb behind the comma tells. */
function butWhoElse(now: Now, at: At, i: number): boolean {
  const tokens = now()
  const aux = near(tokens, i, (t, k) => k < i && t.deprel.startsWith('aux'))
  const opens = aux < 0 ? i : aux
  if (opens < 5 || tokens[opens - 1]!.text !== ',' || near(tokens, i, (t) => /^[nc]subj/.test(t.deprel)) >= 0)
    return false
  for (let k = opens - 2; k > Math.max(2, opens - REACHED); k--) {
    const { deprel, head: noun } = tokens[k]!
    if (deprel !== 'acl:relcl' || noun >= k - 1 || noun < 1) continue
    if (tokens[noun]!.deprel !== 'conj' || !isNominal(tokens[noun]!)) return false
    const but = butBefore(tokens, noun)
    if (but < 0) return false
    hang(at, noun, i, 'nsubj')
    hang(at, but, i, 'cc')
    if (tokens[i]!.deprel === 'parataxis') at(i).deprel = 'conj'
    return true
  }
  return false
}
const REACHED = 16

/** "But" before a noun and what stands close before it; -1 for none. */
function butBefore(tokens: readonly Token[], noun: number): number {
  let k = noun - 1
  while (k > noun - 5 && tokens[k]?.head === noun && tokens[k]!.deprel !== 'cc') k--
  return tokens[k]?.text.toLowerCase() === 'but' ? k : -1
}

/** Whether one noun hangs below another. */
function under(tokens: readonly Token[], noun: number, top: number): boolean {
  let i = noun
  for (let steps = 0; i >= 0 && steps < LONGEST; steps++) {
    if (i === top) return true
    i = tokens[i]?.head ?? -1
  }
  return false
}

/** "A truce to which the rebels agreed and which the army announced": a pronoun of its own makes the second verb tell of the noun too. */
function secondRelative(now: Now, at: At, i: number): void {
  const first = now()[now()[i]!.head]
  if (first?.deprel !== 'acl:relcl' || now()[i]!.head > i) return
  const pronoun = near(
    now(),
    i,
    (t, k) => k < i && /^(?:which|whom|who)$/i.test(t.text) && /^(?:obj|nsubj)/.test(t.deprel),
  )
  if (pronoun < 0) {
    goesOnOutside(now, at, i)
    return
  }
  at(i).head = first.head
  at(i).deprel = 'acl:relcl'
}

/** "sheltered rebels who had vowed to fight, but Washington has kept quiet": whoever is named behind the comma goes on from the main clause. */
function goesOnOutside(now: Now, at: At, i: number): void {
  const told = now()[i]!.head
  const whose = near(
    now(),
    told,
    (t, k) => k < told && t.deprel.startsWith('nsubj') && /^(?:who|which|that)$/i.test(t.text),
  )
  if (whose < 0) return
  const own = near(now(), i, (t, k) => k < i && t.deprel.startsWith('nsubj') && /^(?:NOUN|PROPN|PRON)$/.test(t.upos))
  const joint = near(now(), i, (t, k) => k < i && t.deprel === 'cc' && /^(?:but|and|while)$/i.test(t.text))
  if (own < 0 || joint < 0 || now()[joint - 1]?.text !== ',' || WHO.test(now()[own]!.text)) return
  if (
    !/^VB[DZP]$/.test(now()[i]!.xpos) &&
    near(now(), i, (t) => /^aux/.test(t.deprel) && /^(?:VB[DZP]|MD)$/.test(t.xpos)) < 0
  )
    return
  let over = now()[told]!.head
  for (let steps = 8; over >= 0 && now()[over]!.upos !== 'VERB' && steps > 0; steps--) over = now()[over]!.head
  if (over < 0 || over >= i || now()[over]!.upos !== 'VERB') return
  at(i).head = over
}

/** "…, but in Geneva the envoy has kept quiet", with the envoy's clause read as told of Geneva. */
function placeBeforeClause(now: Now, at: At, i: number): boolean {
  const where = now()[i]!.head
  const noun = now()[where]
  if (!noun || where > i || !isNominal(noun)) return false
  if (noun.deprel !== 'conj') return behindConjunction(now, at, i)
  const joint = near(now(), i, (t, k) => k < where && t.deprel === 'cc')
  const cc = joint >= 0 ? joint : near(now(), where, (t, k) => k < where && t.deprel === 'cc')
  if (cc < 0 || now()[cc - 1]?.text !== ',' || near(now(), where, (t, k) => k === cc + 1 && t.deprel === 'case') < 0)
    return false
  const own = near(now(), i, (t, k) => k > where && k < i && t.deprel.startsWith('nsubj') && !WHO.test(t.text))
  if (own < 0 || near(now(), i, (t, k) => k < i && WHO.test(t.text)) >= 0) return false
  let over = noun.head
  for (let steps = 8; over >= 0 && steps > 0 && !isMain(now()[over]!); steps--) over = now()[over]!.head
  if (over < 0 || over > where) return false
  Object.assign(at(i), { head: over, deprel: 'conj' })
  Object.assign(at(where), { head: i, deprel: 'obl' })
  at(cc).head = i
  return true
}

/** "…, but Washington has kept quiet", with the clause hung on a noun before it: told of nothing, it has a "but" and no "who". */
function behindConjunction(now: Now, at: At, i: number): boolean {
  const noun = now()[i]!.head
  const cc = near(now(), i, (t, k) => k > noun && k < i && t.deprel === 'cc' && /^(?:but|and)$/i.test(t.text))
  if (cc < 0 || now()[cc - 1]?.text !== ',') return false
  const own = near(now(), i, (t, k) => k > cc && k < i && t.deprel.startsWith('nsubj') && !WHO.test(t.text))
  if (own < 0 || near(now(), i, (t, k) => k < i && WHO.test(t.text)) >= 0) return false
  let over = now()[noun]!.head
  for (let steps = 8; over >= 0 && steps > 0 && !isMain(now()[over]!); steps--) over = now()[over]!.head
  if (over < 0 || over > noun) return false
  Object.assign(at(i), { head: over, deprel: 'conj' })
  return true
}

function isMain(t: Token): boolean {
  return t.upos === 'VERB' && /^(?:root|ccomp|conj|parataxis)$/.test(t.deprel)
}
const WHO = /^(?:who|whom|which|that)$/i

/** "Dissidents of the FARC, who reject it", "supporters of Tsvangirai, who rejects it": the verb says whether the many are meant or the one. */
function ofManyOrOne(now: Now, at: At, i: number): void {
  const pronoun = near(now(), i, (t) => /^who$/i.test(t.text) && t.deprel === 'nsubj')
  if (pronoun < 2 || now()[pronoun - 1]!.text !== ',') return
  let name = pronoun - 2
  while (name > 0 && /^(?:flat|compound)/.test(now()[name]!.deprel) && now()[name]!.head < pronoun)
    name = now()[name]!.head
  const { xpos, deprel, head: many } = now()[name]!
  if (xpos !== 'NNP' || !deprel.startsWith('nmod') || many < 0 || many > name || now()[many]!.xpos !== 'NNS') return
  if (near(now(), name, (t) => t.deprel === 'case' && /^(?:of|from|in|within)$/i.test(t.text)) < 0) return
  if (near(now(), name, (t) => t.deprel === 'conj') >= 0) return
  const meant = now()[i]!.head
  if (meant !== name && meant !== many) return
  const plural = saysNumber(now, i, 'VBP', /^(?:are|were|have)$/i)
  const single = saysNumber(now, i, 'VBZ', /^(?:is|was|has)$/i)
  if (plural !== single) at(i).head = plural ? many : name
}

/** "struck what it called a command post", "attacks on what it believed to be rebel positions": the thing stands for its name. */
function whatItCalls(now: Now, at: At, i: number): void {
  const what = now()[i]!
  if (what.text.toLowerCase() !== 'what' || !/^(?:obj|obl|nmod|nsubj)/.test(what.deprel) || what.head < 0) return
  const verb = near(now(), i, (t, k) => k > i && t.deprel === 'acl:relcl' && CALLED.test(t.lemma))
  if (verb < 0) return
  const thing = near(
    now(),
    verb,
    (t, k) => k > verb && (t.upos === 'NOUN' || t.upos === 'PROPN') && /^(?:obj|xcomp|ccomp|obl)$/.test(t.deprel),
  )
  if (thing < 0 || (now()[thing]!.deprel === 'obl' && now()[verb]!.lemma !== 'describe')) return
  const { head, deprel } = what
  at(thing).head = head
  at(thing).deprel = deprel
  for (let k = Math.max(0, i - 3); k < i; k++) if (now()[k]!.head === i) at(k).head = thing
  hang(at, verb, thing, 'acl:relcl')
  hang(at, i, verb, 'obj')
  for (let k = verb + 1; k < thing; k++)
    if (now()[k]!.head === thing && /^(?:cop|mark)$/.test(now()[k]!.deprel)) hang(at, k, verb, 'dep')
}
const CALLED = /^(?:call|term|deem|consider|believe|say|think|suspect|describe|label|dub)$/

const TAKES =
  /^(?:capture|recapture|seize|annex|occupy|take|retake|hold|control|invade|besiege|surround|encircle|blockade|shell|bomb|bombard|overrun|storm|liberate|conquer|enter|cede|lose|attack|raid)$/
const LANDS =
  /^(?:town|city|village|region|province|district|area|valley|island|port|capital|part|half|enclave|airport|base|camp|governor|district|territory|strip|peninsula|suburb|north|south|east|west|centre|center|outskirts)s?$/i

/** "The return of the Golan, which Israel captured": what was taken is the place, not what is said of it. */
function ofTakenPlace(now: Now, at: At, i: number): void {
  if (!TAKES.test(now()[i]!.lemma)) return
  const pronoun = near(now(), i, (t, k) => k < i && /^(?:which|that)$/i.test(t.text) && /^W/.test(t.xpos))
  if (pronoun < 2 || now()[pronoun - 1]!.text !== ',') return
  let name = pronoun - 2
  while (name > 0 && /^(?:flat|compound)/.test(now()[name]!.deprel) && now()[name]!.head < pronoun)
    name = now()[name]!.head
  const { upos, deprel, head: noun } = now()[name]!
  if (upos !== 'PROPN' || !deprel.startsWith('nmod') || noun < 0 || noun > name) return
  if (now()[i]!.head !== noun || now()[noun]!.upos !== 'NOUN' || LANDS.test(now()[noun]!.text)) return
  if (near(now(), name, (t) => t.deprel === 'case' && /^(?:of|to|for|from|in|on|over)$/i.test(t.text)) >= 0)
    at(i).head = name
}

function saysNumber(now: Now, i: number, tag: string, helper: RegExp): boolean {
  return now()[i]!.xpos === tag || near(now(), i, (t) => /^(?:aux|cop)/.test(t.deprel) && helper.test(t.text)) >= 0
}

/** "a deal the insurgents struck in Doha": no pronoun, and the subject was read as another name of the noun before it. */
function contactRestored(now: Now, at: At, i: number, subject: number): void {
  const { head: noun, deprel, upos } = now()[subject]!
  if (deprel !== 'appos' || noun < 0 || noun >= subject || now()[noun]!.upos !== 'NOUN' || upos !== 'NOUN') return
  const article = now()[noun + 1]
  if (!article || article.head !== subject || !/^(?:the|its|their|his|her|our)$/i.test(article.text)) return
  if (near(now(), i, (t) => /^(?:aux|obj|obl:agent)/.test(t.deprel)) >= 0 || now()[i + 1]?.text === 'by') return
  at(i).head = noun
  at(i).deprel = 'acl:relcl'
  at(i).xpos = 'VBD'
  hang(at, subject, i, 'nsubj')
}

/** The relative pronoun right before the noun phrase whose head is `head`; -1 where none stands there. */
function pronounBefore(now: Now, head: number): number {
  for (let k = head - 1; k >= 0 && k >= head - LONGEST; k--) {
    const t = now()[k]!
    if (/^(?:which|whom|that|who)$/i.test(t.text)) return /^W/.test(t.xpos) ? k : -1
    if (!(WITHIN.test(t.deprel) && t.head > k && t.head <= head)) return -1
  }
  return -1
}

/** The noun a relative pronoun stands for: the head of the phrase right before it; -1 for none. */
function nounBefore(now: Now, pronoun: number): number {
  let k = pronoun - 1
  if (k >= 0 && now()[k]!.text === ',') k--
  if (k < 0 || !NOMINAL.has(now()[k]!.upos)) return -1
  for (let steps = 0; steps < LONGEST; steps++) {
    const t = now()[k]!
    const up = now()[t.head]
    if (!up || !NOMINAL.has(up.upos) || t.head >= pronoun || !/^(?:flat|compound|appos)/.test(t.deprel)) break
    k = t.head
  }
  return k
}

/** "condemned the raid on Sunday, in which six died": what came of the raid, hung on the verb for the day between. */
function inWhichBehindDay(now: Now, at: At, i: number): boolean {
  const tokens = now()
  const verb = tokens[i]!.head
  if (verb < 0 || verb >= i || tokens[verb]!.upos !== 'VERB') return false
  const which = near(tokens, i, (t, k) => k < i && t.xpos === 'WDT' && /^which$/i.test(t.text))
  if (which < 3 || !/^(?:in|during)$/i.test(tokens[which - 1]!.text) || tokens[which - 2]!.text !== ',') return false
  const deed = near(tokens, verb, (t, k) => k < which && /^(?:obj|nsubj:pass)$/.test(t.deprel) && t.upos === 'NOUN')
  if (deed < 0 || sortOf(tokens[deed]!) === 'party') return false
  hang(at, i, deed, 'acl:relcl')
  return true
}
