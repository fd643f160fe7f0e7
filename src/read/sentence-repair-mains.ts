// The verb of a short sentence that the tree hung on its subject ("The ministers assembled in Lome"), and what is given to whom.
import { presentOf } from './lemma.ts'
import { ONLY_PAST, take } from './sentence-repair-finite.ts'
import { type At, hang, type Now, near } from './sentence-repair-shapes.ts'
import type { Token } from './syntax-types.ts'

/** Mends main verbs and their objects around a token. */
export function mainsRestored(now: Now, at: At, i: number): void {
  const { upos, deprel, lemma } = now()[i]!
  if ((lemma === 'stand' || lemma === 'sit') && now()[i + 1]?.text === 'by') idleBeside(now, at, i + 1)
  if (deprel === 'advcl') hadBeforeSubject(now, at, i)
  if (upos === 'VERB') {
    if (deprel === 'acl') mainReadAsParticiple(now, at, i)
    else if (deprel === 'xcomp') quartersReadAsVerb(now, at, i)
    else if (i === 0) nameReadAsVerb(now, at)
    else if (deprel === 'root') agreedReadAsVerb(now, at, i)
  } else if (deprel === 'nmod') pastBehindPhrase(now, at, i)
  else if (deprel === 'expl') itReadAsNothing(now, at, i)
  else if (deprel === 'obj' || deprel === 'appos' || deprel === 'obl') secondObject(now, at, i)
}

/** "Peacekeepers stood by as gunmen entered the town": they stood, beside it and by nobody. */
function idleBeside(now: Now, at: At, by: number): void {
  const tokens = now()
  const idle = tokens[by - 1]
  const mark = tokens[by + 1]
  if (!idle || !mark || !/^(?:as|while|when)$/.test(mark.text)) return
  let verb = by + 2
  while (verb < by + 10 && verb < tokens.length && !/^VB[DZP]$/.test(tokens[verb]!.xpos)) verb++
  if (!tokens[verb]?.xpos.startsWith('VB') || verb === by + 10) return
  if (tokens[verb]!.upos === 'AUX' && tokens[verb]!.head > verb) verb = tokens[verb]!.head
  const doer = near(tokens, by - 1, (t, k) => k > by && k < verb && /^(?:obl|nsubj|obj)/.test(t.deprel))
  const subject = near(tokens, verb, (t, k) => k < by && /^nsubj/.test(t.deprel))
  hang(at, by, by - 1, 'compound:prt')
  if (subject >= 0) {
    const { head, deprel } = tokens[verb]!
    hang(at, by - 1, head, deprel)
    hang(at, subject, by - 1, 'nsubj')
    hang(at, verb, by - 1, 'advcl')
    if (idle.xpos === 'VBN') at(by - 1).xpos = 'VBD'
  }
  if (doer >= 0) hang(at, doer, verb, 'nsubj')
  hang(at, by + 1, verb, 'mark')
}

/** What people agree on; it agrees on nothing itself. */
const AGREED_ON =
  /^(?:ceasefire|cease-fire|truce|armistice|deal|pact|accord|plan|swap|exchange|corridor|pause|halt|moratorium|withdrawal|evacuation|cessation|arrangement|timetable|roadmap|formula|text)$/

/** "A ceasefire agreed between the army and the rebels collapsed": the verb behind is what the sentence tells. */
function agreedReadAsVerb(now: Now, at: At, i: number): void {
  const tokens = now()
  if (tokens[i]!.text !== 'agreed') return
  const deal = near(tokens, i, (t, k) => k < i && t.deprel === 'nsubj' && AGREED_ON.test(t.lemma))
  const main = near(
    tokens,
    i,
    (t, k) => k > i && /^(?:conj|ccomp|parataxis)$/.test(t.deprel) && /^VB[DZ]$/.test(t.xpos),
  )
  if (deal < 0 || main < 0) return
  // "Between the army and the rebels": the second of the two was taken for who collapsed.
  const first = near(tokens, i, (t, k) => k > i && k < main && /^(?:obl|nmod)$/.test(t.deprel) && isBetween(now, k))
  const second = near(tokens, main, (t, k) => k < main && t.deprel === 'nsubj')
  const and = near(tokens, main, (t, k) => k < main && t.deprel === 'cc')
  if (second >= 0) {
    if (first < 0 || and < first || and > second) return
    hang(at, second, first, 'conj')
    hang(at, and, second, 'cc')
  }
  hang(at, main, -1, 'root')
  hang(at, deal, main, 'nsubj')
  hang(at, i, deal, 'acl')
  at(i).xpos = 'VBN'
  for (let k = i + 1; k < now().length && k < i + 30; k++) if (k > main && now()[k]!.head === i) hang(at, k, main)
}

const isBetween = (now: Now, noun: number): boolean =>
  near(now(), noun, (t) => t.deprel === 'case' && t.text === 'between') >= 0

/** Verbs that ask for no object: their past before a full stop is what the sentence tells. */
const ALONE =
  /^(?:assemble|gather|convene|dock|moor|berth|steam|sail|stir|hold|demobilise|demobilize|mobilise|mobilize|surrender|capitulate|retreat|withdraw|retire|embark|disembark|decamp|march|resign|defect|mutiny|agree|collapse|crumble|explode|land|arrive|depart|return|melt|vanish|cross|advance|move|disperse|scatter|flee|kneel|emerge|converge|regroup|muster|stop|end|cease|lapse|hem|pen|fan|flock|pour|tie|pull|go|come|rip|slam|plough|plow|smash|crash|burst|rage|erupt|detonate)$/

const BY_WHAT =
  /^(?:car|bus|boat|ship|ferry|truck|lorry|train|plane|helicopter|road|rail|sea|air|land|river|bicycle|mule|donkey|night|day|dozen|hundred|thousand)$/

/** "The ministers assembled in Lome." */
function mainReadAsParticiple(now: Now, at: At, i: number): void {
  const verb = now()[i]!
  const subject = ALONE.test(verb.lemma) ? wholeOf(now, verb.head) : verb.head
  const noun = now()[subject]
  if (!noun || subject > i || !/^VB[DN]$/.test(verb.xpos) || !/^(?:root|conj|parataxis|appos)$/.test(noun.deprel))
    return
  if (noun.deprel !== 'root' && !isParted(now, subject)) return
  const acts = actsOn(now, i)
  if (verb.xpos !== 'VBD' && !ALONE.test(verb.lemma) && !acts) return
  if (now()[i - 1]!.text === ',' && !(acts && isCalled(now, subject, i))) return
  if (isFiniteBeside(now, i) || !/^[.;:]/.test(endOf(now, i))) return
  if (near(now(), i, (t) => /^(?:aux|nsubj)/.test(t.deprel)) >= 0) return
  // "fled by car": how, and nobody who did it.
  const by = near(now(), i, (t) => t.deprel === 'obl:agent')
  if (by >= 0 && !(ALONE.test(verb.lemma) && BY_WHAT.test(now()[by]!.lemma))) return
  if (near(now(), subject, (t) => /^(?:cop|aux|nsubj|csubj|acl:relcl)/.test(t.deprel)) >= 0) return
  take(now, at, i, subject, -1)
  if (now()[i]!.deprel === 'appos') at(i).deprel = 'parataxis'
  at(i).xpos = 'VBD'
}

/** "Both sides issued orders", "promised that they would leave": a participle of what is done to something has no object and says nothing. */
function actsOn(now: Now, i: number): boolean {
  const tokens = now()
  const { text, lemma } = tokens[i]!
  if (!/ed$/.test(text)) return false
  const given = GIVES.test(lemma) || GRANTS.test(lemma)
  return (
    near(
      tokens,
      i,
      (t, k) =>
        k > i &&
        ((t.deprel === 'obj' && !given) ||
          t.deprel === 'ccomp' ||
          (t.deprel === 'conj' && t.xpos === 'VBD') ||
          (t.deprel === 'advcl' && saysThat(now, k))),
    ) >= 0
  )
}

/** Verbs of which a person may be told what he was given: "the men promised freedom", "a town denied food". */
const GRANTS =
  /^(?:promise|deny|refuse|guarantee|spare|owe|allow|assure|assign|allot|name|call|label|dub|elect|appoint|declare)$/

/** A clause opened by "that". */
function saysThat(now: Now, clause: number): boolean {
  return near(now(), clause, (t, k) => k < clause && t.deprel === 'mark' && t.text === 'that') >= 0
}

/** "Arada, the harbour master, promised …": between commas stands only what the subject is. */
function isCalled(now: Now, subject: number, verb: number): boolean {
  return near(now(), subject, (t, k) => k > subject && k < verb && t.deprel === 'appos') >= 0
}

/** Of "the elders of the clan" the elders. */
function wholeOf(now: Now, noun: number): number {
  let whole = noun
  while (now()[whole]?.deprel === 'nmod' && now()[whole]!.head < whole) whole = now()[whole]!.head
  return whole
}

/** A half of its own, behind a semicolon or a colon. */
function isParted(now: Now, noun: number): boolean {
  for (let k = noun - 1; k >= Math.max(0, noun - 6); k--) if (/^[;:]$/.test(now()[k]!.text)) return true
  return false
}

/** Whether the half of the sentence in which a token stands has another finite verb that is not joined to it or said by it. */
function isFiniteBeside(now: Now, i: number): boolean {
  const tokens = now()
  let from = i
  while (from > 0 && !/^[;:]$/.test(tokens[from - 1]!.text)) from--
  let to = i
  while (to < tokens.length - 1 && !/^[;:]$/.test(tokens[to + 1]!.text)) to++
  for (let k = from; k <= to; k++)
    if (k !== i && /^(?:VBD|VBZ|VBP|MD)$/.test(tokens[k]!.xpos) && !isBelow(tokens, k, i)) return true
  return false
}

/** Whether a token stands in a clause that another opens, or is joined to it. */
function isBelow(tokens: readonly Token[], k: number, i: number): boolean {
  for (let at = k, steps = 8; at >= 0 && steps > 0; steps--) {
    const { deprel, head } = tokens[at]!
    if (head === i) return k > i && /^(?:ccomp|advcl|conj|aux|xcomp|acl)/.test(deprel)
    at = head
  }
  return false
}

/** The mark that ends the half of the sentence in which a token stands. */
function endOf(now: Now, i: number): string {
  const tokens = now()
  for (let k = i + 1; k < tokens.length; k++) if (/^[.;:]$/.test(tokens[k]!.text)) return tokens[k]!.text
  return ''
}

/** "The Council at its seventh sitting froze the assets": a past with an object, read as a noun behind a preposition. */
function pastBehindPhrase(now: Now, at: At, i: number): void {
  const verb = now()[i]!
  const last = i - 1
  if (verb.upos !== 'NOUN' || !ONLY_PAST.test(verb.text) || now()[last]?.head !== i || now()[last]!.upos !== 'NOUN')
    return
  const subject = verb.head
  if (subject < 0 || subject >= last || now()[subject]!.deprel !== 'root') return
  if (near(now(), i, (t, k) => k > i && t.deprel === 'obj') < 0) return
  for (let k = subject + 1; k < last; k++) if (now()[k]!.head === i) at(k).head = last
  Object.assign(at(i), { xpos: 'VBD', lemma: presentOf(verb.text) ?? verb.text })
  take(now, at, i, subject, -1)
  at(last).deprel = 'obl'
}

/** What shows that an "it" stands for nobody: another subject; and, behind most verbs, a clause that it points to. */
const OTHER_SUBJECT = /^(?:nsubj|csubj|aux:pass)/
const OTHER_MATTER = /^(?:nsubj|csubj|ccomp|xcomp|advcl|acl|aux:pass)/
const WEATHER = /^(?:rain|snow|seem|appear|turn|take|be|hail|thunder|matter|emerge|happen)$/

/** What only somebody does in words: "it says that", where "it seems that" says nothing of anybody. */
const TELLS =
  /^(?:say|warn|add|claim|demand|ask|insist|argue|state|report|allege|hope|believe|expect|announce|note|deny|admit|complain|stress|propose|promise|vow|threaten|confirm|acknowledge|maintain|recommend|explain|estimate|fear|declare|contend|assert|call|urge|plan|want)$/

/** "It capitulated", "it says that …": an "it" that stands for somebody. */
function itReadAsNothing(now: Now, at: At, i: number): void {
  const { text, head } = now()[i]!
  const verb = now()[head]
  if (!/^it$/i.test(text) || !verb || verb.upos !== 'VERB' || head < i || WEATHER.test(verb.lemma)) return
  const other = TELLS.test(verb.lemma) ? OTHER_SUBJECT : OTHER_MATTER
  if (near(now(), head, (t) => other.test(t.deprel)) >= 0) return
  at(i).deprel = 'nsubj'
}

/** "reported to barracks": quarters, and nothing one does. */
function quartersReadAsVerb(now: Now, at: At, i: number): void {
  if (now()[i]!.text !== 'barracks') return
  Object.assign(at(i), { upos: 'NOUN', xpos: 'NNS', lemma: 'barracks', deprel: 'obl' })
  const to = near(now(), i, (t, k) => k < i && t.deprel === 'mark')
  if (to >= 0) Object.assign(at(to), { deprel: 'case', upos: 'ADP', xpos: 'IN' })
}

/** Verbs that may have two objects, what is given and to whom. */
export const GIVES = /^(?:give|hand|send|slip|lend|grant|pay|sell|bring|pass|award|wire|offer|loan|toss|deliver)$/

/** "lent the rebels two helicopters", "handed the clinic in Bria ten cartons": what is given, hung on whom it is given to. */
function secondObject(now: Now, at: At, i: number): void {
  const gift = now()[i]!
  if (gift.upos !== 'NOUN' && gift.upos !== 'SYM') return
  const above = now()[gift.head]
  if (!above || gift.head > i) return
  if (gift.deprel === 'obl' || above.upos === 'VERB') {
    placeBeforeGift(now, at, i)
    if (TERM.test(gift.lemma) && above.lemma === 'give') termToLeave(now, at, gift.head, i)
    else if (BIDS.test(gift.lemma) && BIDDEN.test(above.lemma)) bidding(now, at, gift.head, i)
    return
  }
  const verb = now()[above.head]
  if (above.deprel !== 'obj' || above.head > gift.head || verb?.upos !== 'VERB' || !GIVES.test(verb.lemma)) return
  if (!isCounted(now, i, gift.head) || near(now(), i, (t, k) => k < i && (t.deprel === 'case' || t.text === ',')) >= 0)
    return
  Object.assign(at(i), { head: above.head, deprel: 'obj' })
  at(gift.head).deprel = 'iobj'
  if (TERM.test(gift.lemma)) termToLeave(now, at, above.head, i)
}

const BIDS = /^(?:order|instruction|command|directive)s?$/
const BIDDEN = /^(?:give|issue|send)$/

/** "gave an order to withdraw its men", "issued orders to shoot", read as what for: it is what the order says. */
function bidding(now: Now, at: At, verb: number, order: number): void {
  const task = near(now(), verb, (t, k) => k > order + 1 && k < order + 4 && /^(?:advcl|xcomp)$/.test(t.deprel))
  if (task < 0 || now()[task]!.xpos !== 'VB' || now()[order + 1]!.text.toLowerCase() !== 'to') return
  if (now()[verb]!.lemma === 'give') at(task).deprel = 'xcomp'
  else Object.assign(at(task), { head: order, deprel: 'acl' })
}

const TERM = /^(?:hour|day|week|fortnight)$/

/** "gave the consul 48 hours to leave": what he is to do in that time. */
function termToLeave(now: Now, at: At, verb: number, term: number): void {
  const leave = near(now(), verb, (t, k) => k > term && k < term + 4 && t.deprel === 'advcl' && t.xpos === 'VB')
  if (leave >= 0) at(leave).deprel = 'xcomp'
}

/** A number or an article stands right behind whom it is given to. */
function isCounted(now: Now, gift: number, whom: number): boolean {
  for (let k = whom + 1; k < gift; k++) {
    const t: Token = now()[k]!
    if (t.head !== gift) continue
    if (t.deprel === 'nmod:poss') return /^(?:its|their|his|her|our)$/i.test(t.text)
    return t.deprel === 'nummod' || (t.deprel === 'det' && /^(?:a|an|some|the)$/i.test(t.text))
  }
  return false
}

/** "handed the clinic in Bria ten cartons of serum": the place belongs to the clinic. */
function placeBeforeGift(now: Now, at: At, i: number): void {
  const { head } = now()[i]!
  const verb = now()[head]!
  if (verb.upos !== 'VERB' || !GIVES.test(verb.lemma) || head > i) return
  const whom = near(now(), head, (t, k) => k > head && k < i && t.deprel === 'obj')
  if (whom < 0) return
  if (now()[i]!.deprel === 'obj') {
    // "the hospital at Bihac 400 litres"
    const number = i - 1
    const place = now()[number]?.head ?? -1
    if (now()[number]!.upos !== 'NUM' || now()[number]!.deprel !== 'flat' || place < whom) return
    Object.assign(at(number), { head: i, deprel: 'nummod' })
    at(whom).deprel = 'iobj'
    return
  }
  const name = near(now(), i, (t, k) => k > whom && k < i && t.deprel === 'compound' && t.upos === 'PROPN')
  const number = near(now(), i, (t, k) => k > name && k < i && t.deprel === 'nummod')
  const to = near(now(), i, (t, k) => k > whom && k < name && t.deprel === 'case')
  if (name < 0 || number !== name + 1 || to < 0) return
  at(to).head = name
  Object.assign(at(name), { head: whom, deprel: 'nmod' })
  at(whom).deprel = 'iobj'
  at(i).deprel = 'obj'
}

/** "Never before had a battalion been sent": the "had" that stands before its subject. */
function hadBeforeSubject(now: Now, at: At, i: number): void {
  const { lemma, head } = now()[i]!
  if (lemma !== 'have' || head < i || head > i + 14 || now()[head]!.xpos !== 'VBN') return
  const noun = near(now(), i, (t, k) => k > i && k < head && t.deprel === 'obj')
  if (noun < 0 || near(now(), head, (t) => t.deprel.startsWith('nsubj')) >= 0) return
  const passive = near(now(), head, (t) => t.deprel === 'aux:pass') >= 0
  Object.assign(at(i), { upos: 'AUX', deprel: 'aux' })
  Object.assign(at(noun), { head, deprel: passive ? 'nsubj:pass' : 'nsubj' })
}

/** "Hope Hospital was hit": a name that begins with a word for a wish. */
function nameReadAsVerb(now: Now, at: At): void {
  const { text, deprel } = now()[0]!
  const name = now()[1]
  if (text !== 'Hope' || deprel !== 'root' || name?.upos !== 'PROPN') return
  const verb = name.head
  if (now()[verb]?.head !== 0 || now()[verb]!.deprel !== 'ccomp') return
  for (let k = 2; k < now().length; k++) if (now()[k]!.head === 0 && k !== verb) at(k).head = verb
  Object.assign(at(verb), { head: -1, deprel: 'root' })
  Object.assign(at(0), { head: 1, deprel: 'compound', upos: 'PROPN', xpos: 'NNP', lemma: 'Hope' })
}
