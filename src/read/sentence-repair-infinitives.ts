// Infinitives in a row: "two days to lay down its arms, free the hostages and leave the town" are one order, and none of them a deed.
import { wordSet } from '../vocab/word-set.ts'
import { effortTowards } from './effort.ts'
import { type At, caseOf, hangsUnder, isNominal, type Now, near, REACH } from './sentence-repair-shapes.ts'
import type { Token } from './syntax-types.ts'

/** Verbs whose past form, or another, looks like the infinitive. */
const ALIKE = /^(?:put|cut|set|hit|shut|beat|spread|hurt|cast|split|burst|read|cost|thrust|upset)$/i
const JOINS = /^(?:,|;|and|then)$/i
/** What befalls those who do not do as told. */
const SUFFERS = /^(?:face|suffer|risk|meet)$/
const BETWEEN = /^(?:then|also|immediately|instead|at|once)$/i

/** Nouns of somebody's that say what he does, will do or will not. */
const OF_SOMEBODY = wordSet(`
  failure refusal inability unwillingness reluctance incapacity decision intention willingness readiness attempt effort promise pledge
  vow threat plan offer bid consent ability right determination resolve desire`)

/** "regretted the failure of the army to leave": the leaving is what failed, and nothing that was regretted for. */
export function infinitiveOfNoun(now: Now, at: At, i: number): void {
  const { xpos, deprel, head } = now()[i]!
  if (xpos !== 'VB' || !/^(?:advcl|xcomp)$/.test(deprel) || head < 0 || head > i) return
  const to = near(now(), i, (t, k) => k < i && t.deprel === 'mark' && t.text === 'to')
  if (to > 0 && isWordKept(now(), to - 1, head)) {
    Object.assign(at(i), { head: to - 1, deprel: 'acl' })
    return
  }
  const whose = to < 0 ? -1 : nominalBefore(now(), to)
  if (whose < 0 || now()[whose]!.deprel !== 'nmod') return
  const noun = now()[whose]!.head
  if (noun < 0 || noun > whose || !OF_SOMEBODY.has(now()[noun]!.lemma)) return
  // "took note of the decision of the party to leave"
  if (now()[noun]!.head !== head && !(caseOf(now(), noun) === 'of' && now()[now()[noun]!.head]?.head === head)) return
  if (now()[noun]!.head === head && /^(?:use|take|exploit|seize)$/.test(now()[head]!.lemma)) return
  if (near(now(), whose, (t, k) => k < whose && t.deprel === 'case' && /^(?:of|by)$/i.test(t.text)) >= 0)
    Object.assign(at(i), { head: noun, deprel: 'acl' })
}

/** "Did all he could to free them", with the freeing hung on what he did: it hangs on the doing. */
export function infinitiveOfEffort(now: Now, at: At, i: number): void {
  const { xpos, deprel, head } = now()[i]!
  if (xpos !== 'VB' || !/^(?:acl|acl:relcl|advcl|xcomp)$/.test(deprel)) return
  const verb = effortTowards(now(), i)
  if (verb < 0 || (head === verb && deprel === 'advcl')) return
  Object.assign(at(i), { head: verb, deprel: 'advcl' })
  // "All he could": he is no subject of the freeing.
  for (let k = verb + 1; k < i; k++)
    if (now()[k]!.head === i && /^nsubj/.test(now()[k]!.deprel) && now()[k + 1]?.xpos === 'MD')
      Object.assign(at(k), { head: k + 1, deprel: 'nsubj' })
}

const KEEPS = wordSet('keep honour honor uphold break renew repeat fulfil fulfill')

/** "Kept its pledge to free the nurses": whether a noun is the word that a verb keeps or breaks. */
function isWordKept(tokens: readonly Token[], noun: number, verb: number): boolean {
  const { lemma, deprel, head } = tokens[noun]!
  return head === verb && deprel === 'obj' && OF_SOMEBODY.has(lemma) && KEEPS.has(tokens[verb]!.lemma)
}

/** The noun whose phrase ends right before a word: itself or what it belongs to; -1 for none. */
function nominalBefore(tokens: readonly Token[], end: number): number {
  let k = end - 1
  for (let steps = 3; steps > 0 && k >= 0; steps--) {
    if (!isNominal(tokens[k]!)) return -1
    if (/^(?:of|by)$/i.test(caseOf(tokens, k)) && OF_SOMEBODY.has(tokens[tokens[k]!.head]?.lemma ?? '')) return k
    k = tokens[k]!.head
    if (k < 0 || k >= end) return -1
  }
  return -1
}

/** "Free the children, bury the dead": what is bidden, read as what is free. */
export function freeReadAsQuality(now: Now, at: At, i: number): void {
  const { text, upos } = now()[i]!
  if (text !== 'Free' || upos === 'VERB' || (i > 0 && !/^["“‘']+$/.test(now()[i - 1]!.text))) return
  if (near(now(), i, (t, k) => k > i && t.deprel === 'obj' && isNominal(t)) < 0) return
  Object.assign(at(i), { upos: 'VERB', xpos: 'VB', lemma: 'free' })
}

/** "Open the gates, lift the siege", with the first hung on the second as if it told when: both are bidden, one after the other. */
export function biddenFirst(now: Now, at: At, i: number): void {
  const { xpos, upos, deprel, head: next } = now()[i]!
  if (xpos !== 'VB' || upos !== 'VERB' || deprel !== 'advcl' || next <= i || next > i + REACH) return
  if (i > 0 && !/^["“‘']+$/.test(now()[i - 1]!.text)) return
  const second = now()[next]!
  if (second.xpos !== 'VB' || second.upos !== 'VERB' || second.deprel === 'conj') return
  if (near(now(), next, (t, k) => k < next && k !== i && /^(?:nsubj|aux|mark|cop)/.test(t.deprel)) >= 0) return
  Object.assign(at(i), { head: second.head, deprel: second.deprel })
  Object.assign(at(next), { head: i, deprel: 'conj' })
}

/** A bare verb without a subject hangs on the infinitive, or the verb behind a modal, that it goes on from. */
export function joinedInfinitive(now: Now, at: At, i: number): void {
  const token = now()[i]!
  if (token.xpos !== 'VB' || token.upos !== 'VERB' || !/^(?:conj|parataxis|ccomp|advcl|dep)$/.test(token.deprel)) return
  if (ALIKE.test(token.text) || !isJoined(now(), i)) return
  if (near(now(), i, (t, k) => k < i && /^(?:nsubj|aux|mark|expl)/.test(t.deprel)) >= 0) return
  const first = infinitiveBefore(now(), i)
  if (first < 0 || token.head === first || hangsUnder(now(), first, i)) return
  // "Told to stop, go home or be shot": the row hangs where its first hangs.
  Object.assign(at(i), { head: first, deprel: 'conj' })
}

/** "Told to go home or face arrest", with "face" read as what kind of arrest. */
export function faceReadAsNoun(now: Now, at: At, i: number): void {
  const { upos, deprel, head, text } = now()[i]!
  if (upos !== 'NOUN' || text !== 'face' || now()[i - 1]?.text !== 'or') return
  if (deprel === 'conj' && now()[i + 1]?.upos === 'NOUN') {
    faceBehindPlace(now, at, i)
    return
  }
  if (deprel !== 'compound' || head !== i + 1) return
  const first = infinitiveBefore(now(), i)
  if (first < 0) return
  Object.assign(at(i), { upos: 'VERB', xpos: 'VB', head: first, deprel: 'conj' })
  Object.assign(at(i - 1), { head: i })
  Object.assign(at(head), { head: i, deprel: 'obj' })
}

/** "To leave the town or face war", with "face" read as a second thing to leave. */
function faceBehindPlace(now: Now, at: At, i: number): void {
  const first = infinitiveBefore(now(), i)
  if (first < 0) return
  Object.assign(at(i), { upos: 'VERB', xpos: 'VB', head: first, deprel: 'conj' })
  Object.assign(at(i - 1), { head: i, deprel: 'cc' })
  Object.assign(at(i + 1), { head: i, deprel: 'obj' })
}

/** Whether a comma or "and" stands before a verb. */
function isJoined(tokens: readonly Token[], i: number): boolean {
  let k = i - 1
  while (k > 0 && BETWEEN.test(tokens[k]!.text) && i - k < 3) k--
  const word = tokens[k]?.text ?? ''
  return JOINS.test(word) || (word === 'or' && SUFFERS.test(tokens[i]!.lemma))
}

/** The nearest infinitive before a token with no finite verb between; -1 for none. */
function infinitiveBefore(tokens: readonly Token[], i: number): number {
  for (let k = i - 1; k >= 0 && k >= i - REACH; k--) {
    const { xpos, upos, deprel, text } = tokens[k]!
    // "To hand over the men who shot the officer, or face an attack": what is told of the men parts nothing.
    if (isOfRelative(tokens, k)) continue
    if (/^(?:VBD|VBZ|MD)$/.test(xpos) || /^["“”]$/.test(text)) return -1
    if (xpos !== 'VB' || upos !== 'VERB') continue
    if (deprel === 'conj' || tokens[k - 1]?.text.toLowerCase() === 'to') return k
    return near(tokens, k, (t) => t.deprel === 'aux' && t.xpos === 'MD') >= 0 ? k : -1
  }
  return -1
}

/** Whether a verb tells of a noun before it, or goes on from one that does: "who took and tortured him". */
function isOfRelative(tokens: readonly Token[], verb: number): boolean {
  const { deprel, head } = tokens[verb]!
  if (head < 0 || head > verb) return false
  return deprel === 'acl:relcl' || (deprel === 'conj' && tokens[head]!.deprel === 'acl:relcl')
}
