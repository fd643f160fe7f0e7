// Repairs of one kind: a verb whose own words, or who does it, hang on what stands beside it.
import { demonymOf } from '../vocab/actors/index.ts'
import { type At, isNominal, type Now, near, REACH } from './sentence-repair-shapes.ts'
import { VERB_OPERATORS } from './status-operators.ts'
import type { Token } from './syntax-types.ts'

/** Gives such verbs their words back. */
export function verbsRestored(now: Now, at: At, i: number): void {
  const { upos, deprel } = now()[i]!
  if (upos === 'VERB' && deprel === 'xcomp') doingThatIs(now, at, i)
  else if (upos === 'VERB' && /^(?:advcl|conj)$/.test(deprel)) alliedReadAsVerb(now, at, i)
  else if (upos === 'NOUN' && /^(?:nsubj|obl)$/.test(deprel)) placeInDoer(now, at, i)
  else if (upos === 'NOUN' && deprel === 'conj') joinedToWhatTheyDo(now, at, i)
  else if (upos === 'PROPN' && deprel === 'obl') originOfDoer(now, at, i)
  else if (upos === 'ADV' && deprel === 'amod') backOfVerb(now, at, i)
  else if (upos === 'NOUN' && deprel === 'root') verbWithObject(now, at, i)
}

/** "At the gate young soldiers shot", with the gate as part of their name though "at" stands before it. */
function placeInDoer(now: Now, at: At, i: number): void {
  const { head: verb, deprel } = now()[i]!
  if (i < 3 || verb <= i || now()[verb]!.upos !== 'VERB') return
  if (deprel === 'obl' && near(now(), verb, (t) => t.deprel.startsWith('nsubj')) >= 0) return
  const inside = near(now(), i, (t, k) => k < i && t.deprel === 'compound' && isNominal(t))
  const place = inside >= 0 ? inside : near(now(), verb, (t, k) => k < i && t.deprel === 'obl')
  if (place < 1) return
  const isCase = (t: Token, k: number): boolean =>
    k < place && t.deprel === 'case' && /^(?:at|in|near|on)$/i.test(t.text)
  const own = near(now(), place, isCase)
  // "At the checkpoint drunken policemen beat": a quality behind the place shows where the name begins.
  const theirs = own >= 0 || inside < 0 ? -1 : near(now(), i, isCase)
  if (own < 0 && (theirs < 0 || near(now(), i, (t, k) => k > place && t.deprel === 'amod') < 0)) return
  if (deprel === 'obl' && theirs < 0) return
  const article = near(now(), i, (t, k) => k < place && t.deprel === 'det')
  if (theirs >= 0) at(theirs).head = place
  if (article >= 0) at(article).head = place
  if (theirs >= 0 && deprel === 'obl') at(i).deprel = 'nsubj'
  if (place !== inside) return
  at(place).head = verb
  at(place).deprel = 'obl'
}

/** "The militia and allied forces took it", with the second as whom the first allied: both took it. */
function alliedReadAsVerb(now: Now, at: At, i: number): void {
  const { head, xpos, text } = now()[i]!
  if (head <= i || !/^VB[DN]$/.test(xpos) || !/^(?:allied|affiliated|associated|linked)$/i.test(text)) return
  const joined = near(now(), i, (t, k) => k > i && k < head && t.deprel === 'obj' && isNominal(t))
  const cc = near(now(), i, (t, k) => k === i - 1 && t.deprel === 'cc')
  const subject = near(now(), head, (t, k) => k < i && t.deprel.startsWith('nsubj'))
  if (joined < 0 || cc < 0 || subject < 0) return
  Object.assign(at(joined), { head: subject, deprel: 'conj' })
  Object.assign(at(i), { head: joined, deprel: 'amod', upos: 'ADJ', xpos: 'JJ' })
  at(cc).head = joined
}

/** "Troops coming up from the coast and the forces of the republic shelled it", with the forces joined to the coming: both shelled. */
function joinedToWhatTheyDo(now: Now, at: At, i: number): void {
  const { head } = now()[i]!
  const doing = now()[head]
  if (head < 0 || head > i || doing?.upos !== 'VERB' || !/^acl/.test(doing.deprel) || doing.xpos !== 'VBG') return
  const first = doing.head
  const verb = now()[first]?.head ?? -1
  if (first < 0 || first > head || verb <= i || !now()[first]!.deprel.startsWith('nsubj')) return
  for (let k = head; k < i; k++) if (now()[k]!.text === ',') return
  at(i).head = first
  for (let k = head + 1; k < i; k++) if (now()[k]!.deprel === 'cc' && now()[k]!.head === verb) at(k).head = i
}

/** "said retaking the area was a victory", with the retaking as what he does who says it: it is what was a victory. */
function doingThatIs(now: Now, at: At, i: number): void {
  const { head, xpos } = now()[i]!
  if (xpos !== 'VBG' || head < 0 || head >= i || !/^(?:say|think|believe|claim|insist)$/.test(now()[head]!.lemma))
    return
  const told = near(now(), head, (t, k) => k > i && t.deprel === 'ccomp')
  if (told < 0 || near(now(), told, (t) => t.deprel.startsWith('nsubj') || t.deprel === 'csubj') >= 0) return
  if (near(now(), told, (t) => t.deprel === 'cop' || t.upos === 'AUX') < 0 && now()[told]!.upos !== 'VERB') return
  at(i).head = told
  at(i).deprel = 'csubj'
}

const TAKES =
  /^(?:take|retake|capture|recapture|seize|wrest|snatch|steal|free|rescue|expel|drive|buy|borrow|claw|win|recover|liberate|release)$/

/** "was ringed by fighters from Misrata", with Misrata as where from it was ringed: it is where they are from. */
function originOfDoer(now: Now, at: At, i: number): void {
  const doer = now()[i - 2]
  if (now()[i - 1]?.text.toLowerCase() !== 'from' || now()[i - 1]!.head !== i) return
  if (doer?.deprel !== 'obl:agent' || doer.head !== now()[i]!.head || doer.upos !== 'NOUN') return
  // "was captured by the army from the rebels": from whom it was taken.
  if (TAKES.test(now()[doer.head]?.lemma ?? '')) return
  at(i).head = i - 2
  at(i).deprel = 'nmod'
}

/** "took back Tarhuna", with the small word as a quality of the town. */
function backOfVerb(now: Now, at: At, i: number): void {
  const { text, head } = now()[i]!
  const verb = now()[i - 1]
  if (head < i || verb?.upos !== 'VERB' || !/^(?:back|away|over|in|out|off|down|up)$/i.test(text)) return
  if (now()[head]!.head !== i - 1 || now()[head]!.upos !== 'PROPN') return
  at(i).head = i - 1
  at(i).deprel = 'compound:prt'
}

/** "Many Lebanese blame Damascus": what has an object and no article is a verb, and who stands before it does it. */
function verbWithObject(now: Now, at: At, i: number): void {
  const token = now()[i]!
  if (
    !VERB_OPERATORS.has(token.lemma) &&
    !/^(?:blame|fear|support|back|shell|attack|demand|request)$/.test(token.lemma)
  )
    return
  if (near(now(), i, (t, k) => k > i && t.deprel === 'obj') < 0) return
  if (near(now(), i, (t) => t.deprel === 'cop' || t.deprel.startsWith('nsubj')) >= 0) return
  const doer = now()[i - 1]
  if (doer?.head !== i || !/^(?:amod|compound|nmod)$/.test(doer.deprel)) return
  const people = doer.upos === 'ADJ' && demonymOf(doer.text) !== undefined
  if (!people && !isNominal(doer)) return
  const verb = at(i)
  verb.upos = 'VERB'
  verb.xpos = token.text.endsWith('s') ? 'VBZ' : 'VBP'
  at(i - 1).deprel = 'nsubj'
  if (people) Object.assign(at(i - 1), { upos: 'PROPN', xpos: 'NNPS' })
  for (let k = Math.max(0, i - REACH); k < i - 1; k++)
    if (now()[k]!.head === i && /^(?:amod|det|nummod|compound|advmod)$/.test(now()[k]!.deprel)) at(k).head = i - 1
  for (let k = i + 1; k < Math.min(now().length, i + REACH); k++)
    if (now()[k]!.head === i && now()[k]!.deprel === 'nmod') at(k).deprel = 'obl'
}
