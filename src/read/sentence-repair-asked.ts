// Repairs of one kind: what was asked or offered, and by whom, that the tree hung on the verb that answers. "rejected a request from the
// Union to send more men", "agreed to a plea by the churches for a truce", "calls by Paris for a halt went unheeded".

import { ANSWERING, ASKED_NOUNS, UTTERED } from '../vocab/speech/asking.ts'
import { ASKS_TO } from '../vocab/verbs/control.ts'
import { wordSet } from '../vocab/word-set.ts'
import { type At, isNominal, type Now, near } from './sentence-repair-shapes.ts'

/** No asking: a stretch of time stands behind "for" or "by". */
const TIMES = wordSet(
  `minute hour day week month year decade time moment now monday tuesday wednesday thursday friday saturday sunday noon midnight deadline`,
)

/** Gives back to a noun of asking who asks, and what is asked. */
export function askedRestored(now: Now, at: At, i: number): void {
  askedByLetter(now, at, i)
  askedInTalk(now, at, i)
  const noun = now()[i]!
  if (noun.upos !== 'NOUN' || !ASKED_NOUNS.has(noun.lemma)) return
  const answers = now()[noun.head]
  if (answers?.upos !== 'VERB' || !ANSWERING.has(answers.lemma) || !/^(?:nsubj|obj|obl)/.test(noun.deprel)) return
  const over = noun.head
  let behind = i + 1
  const uttered = now()[behind]
  if (uttered?.xpos === 'VBN' && uttered.head === i && UTTERED.has(uttered.lemma))
    behind = endOfUttered(now, behind) + 1
  const asker = phraseAt(now, behind, /^(?:by|from|of)$/)
  if (asker >= 0 && (now()[asker]!.head === i || now()[asker]!.head === over)) {
    Object.assign(at(asker), { head: i, deprel: 'nmod' })
    behind = endOf(now, asker) + 1
  }
  const what = phraseAt(now, behind, /^for$/)
  if (what >= 0) {
    const { head } = now()[what]!
    // "his call for the parties to end it": they are to end it.
    if (/^(?:repeat|reiterate|echo)$/.test(answers.lemma) || now()[endOf(now, what) + 1]?.xpos === 'TO') return
    if (head === over || (asker >= 0 && head >= asker && head < what))
      Object.assign(at(what), { head: i, deprel: 'nmod' })
    return
  }
  toldBehind(now, at, i, asker, behind)
}

/** "… to leave the town", "… that they leave the town": what is asked in a clause. */
function toldBehind(now: Now, at: At, i: number, asker: number, behind: number): void {
  const mark = now()[behind]
  if (mark?.deprel !== 'mark' || !/^(?:to|that)$/i.test(mark.text)) return
  const verb = mark.head
  const { head, deprel } = now()[verb]!
  if (head === i || verb <= i || !/^(?:advcl|acl|xcomp|ccomp)/.test(deprel)) return
  if (head === now()[i]!.head || (asker >= 0 && head === asker)) Object.assign(at(verb), { head: i, deprel: 'acl' })
}

/** The noun or name of the phrase that starts here with one of these words; -1 for none, and for a time. */
function phraseAt(now: Now, start: number, word: RegExp): number {
  const first = now()[start]
  if (first?.deprel !== 'case' || !word.test(first.text.toLowerCase())) return -1
  const head = now()[first.head]
  return head && first.head > start && isNominal(head) && !TIMES.has(head.lemma.toLowerCase()) ? first.head : -1
}

/** Where "made on Monday by Lord Owen" ends. */
function endOfUttered(now: Now, verb: number): number {
  let last = verb
  for (let k = verb + 1; k < now().length && k < verb + 12; k++)
    if (now()[k]!.head === verb && now()[k]!.deprel === 'obl:agent') last = endOf(now, k)
  return last
}

/** Where a phrase ends: its last word that hangs on its head, or on one joined to it; a day named behind it is passed over. */
function endOf(now: Now, head: number): number {
  let last = head
  for (let steps = 4, k = head; k >= 0 && steps > 0; steps--) {
    for (let j = k + 1; j < now().length && j < k + 12; j++)
      if (now()[j]!.head === k && isOfName(now, j)) last = Math.max(last, j)
    k = near(now(), k, (t, j) => j > k && t.deprel === 'conj')
  }
  const day = now()[last + 1]?.deprel === 'case' ? now()[last + 1]!.head : last + 1
  const named = now()[day]
  return named && day <= last + 3 && TIMES.has(named.lemma.toLowerCase()) ? day : last
}

function isOfName(now: Now, j: number): boolean {
  const { deprel } = now()[j]!
  if (deprel !== 'nmod') return /^(?:flat|conj|compound|appos|fixed)/.test(deprel)
  const word = near(now(), j, (t) => t.deprel === 'case')
  return word >= 0 && /^(?:of|in|at)$/i.test(now()[word]!.text)
}

const WRITES = /^(?:write|send|cable|wire|speak|appeal|turn|address|hand|dispatch|deliver)$/
const PAPER = /^(?:letter|note|message|telegram|petition|cable|memorandum|email|fax|statement)$/

/** "sent a letter to the consul asking for fuel", with the consul as who asks: whoever wrote does. */
function askedByLetter(now: Now, at: At, i: number): void {
  const { xpos, lemma, deprel, head } = now()[i]!
  if (xpos !== 'VBG' || deprel !== 'acl' || head > i || head < 0 || !ASKS_TO.has(lemma)) return
  if (near(now(), head, (t, k) => k < head && t.deprel === 'case' && t.text === 'to') < 0) return
  const above = now()[head]!.head
  const verb = PAPER.test(now()[above]?.lemma ?? '') ? now()[above]!.head : above
  if (!WRITES.test(now()[verb]?.lemma ?? '') || now()[verb]!.upos !== 'VERB') return
  Object.assign(at(i), { head: verb, deprel: 'advcl' })
}

const TALKS = wordSet(
  `call conversation talk meeting session interview speech address broadcast sermon visit phone telephone radio resolution
   letter note message telegram petition cable memorandum email fax statement decree communique leaflet appearance`,
)

/** "Was asked by Chirac in a telephone call to press Belgrade", with the pressing as what the call is for: it is what was asked. */
function askedInTalk(now: Now, at: At, i: number): void {
  const { xpos, deprel, head: talk } = now()[i]!
  if (xpos !== 'VB' || deprel !== 'acl' || talk < 0 || talk > i || i - talk > 3 || now()[i - 1]!.xpos !== 'TO') return
  const noun = now()[talk]!
  // "asked the general in a letter to free them", with the letter as the general's.
  const over =
    noun.deprel === 'nmod' && /^i?obj$/.test(now()[noun.head]?.deprel ?? '') ? now()[noun.head]!.head : noun.head
  if (!TALKS.has(noun.lemma) || !/^(?:obl|nmod)$/.test(noun.deprel) || over > talk || over < 0) return
  if (!ASKS_TO.has(now()[over]!.lemma) || now()[over]!.upos !== 'VERB') return
  if (near(now(), over, (t) => /^(?:xcomp|ccomp)$/.test(t.deprel)) >= 0) return
  const asked = near(now(), over, (t, k) => (k > over ? /^i?obj$/ : /^nsubj:pass$/).test(t.deprel))
  const lead = near(now(), talk, (t) => t.deprel === 'case')
  if (asked < 0 || lead < 0 || !/^(?:in|during|by|at|through|over|on)$/.test(now()[lead]!.text)) return
  Object.assign(at(talk), { head: over, deprel: 'obl' })
  Object.assign(at(i), { head: over, deprel: 'xcomp' })
}
