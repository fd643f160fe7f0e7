// Those to whom something is given, offered or denied, where the tree took them for the first words of what is given:
// "denied the coalition access to Taiz", "gave Ethiopia 20 million dollars".
import { sortOf } from './roles-plausible.ts'
import { type At, isNominal, type Now, near } from './sentence-repair-shapes.ts'
import type { Token } from './syntax-types.ts'

/** What is said of one who gets, is to get or does not get a thing. */
const GIVES =
  /^(?:give|offer|grant|deny|promise|send|hand|lend|loan|owe|pay|award|guarantee|allow|refuse|sell|deliver|allot|assign|wire)$/

/** Gifts that need no number and no article before them. */
const GIFTS = new Set(
  `talk negotiation access entry passage asylum amnesty refuge sanctuary shelter money cash aid assistance help support
   protection training weapon arm ammunition munition visa treatment food water medicine permission leave time immunity cover
   backing fuel armour intelligence terms guarantee assurance reinforcement equipment compensation autonomy independence
   citizenship clemency mercy membership recognition concession relief bail parole`.split(/\s+/),
)
/** Gifts with a way or a goal of their own behind them: "access to the town". */
const TO_PLACE = /^(?:access|entry|passage|permission|right|key|route|way|visa|guarantee|assurance|concession)$/
const OF_NAME = /^(?:compound|amod|nmod|nmod:poss|flat|det|nummod|case|punct|appos)$/
const BEFORE_GIFT = /^(?:det|amod|nummod|compound|nmod:poss|advmod|quantmod|case)$/

/** Parts whom something is given to from what is given, where they stand before it as a part of it. */
export function whomRestored(now: Now, at: At, i: number): void {
  giftReadAsVerb(now, at, i)
  termGiven(now, at, i)
  const gift = now()[i]!
  if (gift.deprel !== 'obj' || gift.head < 0 || gift.head >= i - 1 || i - gift.head > 14) return
  const verb = now()[gift.head]!
  if (verb.upos !== 'VERB' || !GIVES.test(verb.lemma) || near(now(), gift.head, (t) => t.deprel === 'iobj') >= 0) return
  const first = gift.head + 1
  const whom = whomAmong(now(), first, i)
  if (whom < 0 || !isApart(now(), first, whom, i)) return
  const { head } = gift
  const whole = at(whom)
  Object.assign(whole, { head, deprel: 'iobj' })
  for (let k = first; k < whom; k++) {
    const { head: above, deprel } = now()[k]!
    // "the federal government 20 million": what stands before whom is theirs.
    if (above === i || above === head) at(k).head = deprel === 'advmod' && above === head ? head : whom
  }
}

/** "denied Iran access to the port", with the access read as what Iran does. */
function giftReadAsVerb(now: Now, at: At, i: number): void {
  const gift = now()[i]!
  if (gift.head >= i || (gift.deprel !== 'ccomp' && gift.deprel !== 'xcomp') || !/^(?:VBP?|NN)$/.test(gift.xpos)) return
  if (gift.head < 0 || !GIVES.test(now()[gift.head]!.lemma) || !GIFTS.has(gift.text.toLowerCase())) return
  const whom = near(now(), i, (t) => t.deprel === 'nsubj')
  if (whom !== i - 1 || near(now(), i, (t) => t.upos === 'AUX' || t.deprel === 'mark' || t.deprel === 'obj') >= 0)
    return
  Object.assign(at(whom), { head: gift.head, deprel: 'iobj' })
  Object.assign(at(i), { upos: 'NOUN', xpos: 'NN', lemma: gift.text.toLowerCase(), deprel: 'obj' })
  for (let k = i + 1; k < Math.min(now().length, i + 12); k++)
    if (now()[k]!.head === i && now()[k]!.deprel === 'obl') at(k).deprel = 'nmod'
}

const TERM = /^(?:hour|day|week|month|fortnight|minute|year)$/
const COURTS = /^(?:court|judge|tribunal|magistrate|jury|bench)$/

/** "gave the coalition three days to leave": whom the time is given to, and what they are to do in it. "A court gave a student fifteen days": no time at which it did. */
function termGiven(now: Now, at: At, i: number): void {
  const { head: verb, lemma, deprel } = now()[i]!
  if (
    deprel !== 'obl:unmarked' ||
    !TERM.test(lemma) ||
    verb < 0 ||
    verb >= i ||
    !/^(?:give|hand)$/.test(now()[verb]!.lemma)
  )
    return
  const whom = near(now(), verb, (t, k) => k > verb && k < i && t.deprel === 'obj')
  const task = near(now(), verb, (t, k) => k > i && k < i + 4 && /^(?:advcl|xcomp)$/.test(t.deprel) && t.xpos === 'VB')
  const told = task >= 0 && now()[i + 1]?.text.toLowerCase() === 'to'
  const byCourt =
    near(now(), i, (t) => t.deprel === 'nummod') >= 0 &&
    near(now(), verb, (t, k) => k < verb && t.deprel === 'nsubj' && COURTS.test(t.lemma)) >= 0
  if (whom < 0 || !(told || byCourt)) return
  at(whom).deprel = 'iobj'
  at(i).deprel = 'obj'
  if (told) at(task).deprel = 'xcomp'
}

/** The last word before the gift's own that names somebody; -1 where there is none. */
function whomAmong(tokens: readonly Token[], first: number, gift: number): number {
  for (let k = gift - 1; k >= first; k--) {
    const t = tokens[k]!
    if (t.head === gift && /^(?:compound|amod|nmod:poss|nmod)$/.test(t.deprel) && isWhom(tokens, k)) return k
    if (!BEFORE_GIFT.test(t.deprel) && t.upos !== 'NUM' && t.upos !== 'SYM') return -1
    // "gave the army peace talks": other words of the gift stand between; an adjective of a people is no gift's word.
    if (t.text === ',' || t.upos === 'VERB') return -1
  }
  return -1
}

function isWhom(tokens: readonly Token[], k: number): boolean {
  const t = tokens[k]!
  if (/^(?:each|every)$/i.test(tokens[k - 1]?.text ?? '') && !GIFTS.has(t.lemma))
    return t.upos === 'NOUN' && !TERM.test(t.lemma)
  if (!isNominal(t) || t.upos === 'NUM' || t.xpos === 'POS' || tokens[k + 1]?.xpos === 'POS') return false
  return t.upos === 'PROPN' || sortOf(t) === 'party' || /^\p{Lu}\p{Ll}+s$/u.test(t.text)
}

/** Whether the gift's own words tell that two are meant: a number or an article of its own, or a thing that is given to somebody. */
function isApart(tokens: readonly Token[], first: number, whom: number, gift: number): boolean {
  for (let k = first; k < whom; k++) if (!OF_NAME.test(tokens[k]!.deprel) || tokens[k]!.upos === 'VERB') return false
  const next = tokens[whom + 1]!
  // "gave each family rice": each of them, and no rice for families.
  if (/^(?:each|every)$/i.test(tokens[first]!.text) && whom === first + 1) return true
  const marked = whom + 1 < gift && (next.upos === 'NUM' || next.upos === 'SYM' || next.upos === 'DET')
  const { lemma } = tokens[gift]!
  if (!marked && !GIFTS.has(lemma)) return false
  // "gave army weapons to the rebels": whom it is given to stands behind it.
  const to = tokens[gift + 1]?.text.toLowerCase() === 'to' && tokens[gift + 2]?.upos !== 'VERB'
  if (to && !TO_PLACE.test(lemma)) return false
  const whole = tokens[whom]!
  // "gave the Darfur peace talks new life": talks called after a place.
  const place = whole.upos === 'PROPN' && /^\p{Lu}\p{Ll}+$/u.test(whole.text) && whom === first + 1 && whom + 1 < gift
  if (place && !marked && tokens[first]!.upos === 'DET') return false
  // "offered government talks": without an article or a name, no such body.
  return (
    /^\p{Lu}/u.test(whole.text) ||
    whole.xpos === 'NNS' ||
    tokens[first]!.upos === 'DET' ||
    tokens[first]!.xpos === 'PRP$'
  )
}
