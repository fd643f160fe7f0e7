// A perfect whose "have" stands apart from its participle: "have this evening signed", "have each promised", "have in the meantime
// kidnapped". A name with a description behind it that the tree took for somebody called out to. And a past joined by "and" that the tree took for what the noun behind it is like: "searched homes and shot men".
import { NOUN_CLASSES } from '../vocab/acts/index.ts'
import { type At, type Now, near } from './sentence-repair-shapes.ts'
import type { Token } from './syntax-types.ts'

/** Mends such verbs. */
export function perfectRestored(now: Now, at: At, i: number): void {
  const { lemma, upos, xpos, deprel } = now()[i]!
  if (lemma === 'have' && (upos === 'AUX' || upos === 'VERB')) partedPerfect(now, at, i)
  else if (deprel === 'amod' && xpos === 'VBN') pastReadAsQuality(now, at, i)
  else if (deprel === 'vocative' && upos === 'PROPN') namedThenDescribed(now, at, i)
}

/** "Ethiopia, the strongest of the parties, on Friday deployed tanks", with the name taken for somebody called out to. */
function namedThenDescribed(now: Now, at: At, i: number): void {
  const name = now()[i]!
  const verb = name.head
  if (verb < i || now()[verb]?.upos !== 'VERB' || now()[i + 1]?.text !== ',') return
  if (!/^(?:the|a|an)$/i.test(now()[i + 2]?.text ?? '')) return
  const told = near(now(), verb, (t, k) => k > i + 2 && k < i + 7 && /^nsubj/.test(t.deprel))
  if (told < 0 || now()[i + 2]!.head !== told) return
  if (
    !now()
      .slice(told, verb)
      .some((t) => t.text === ',')
  )
    return
  at(i).deprel = now()[told]!.deprel
  Object.assign(at(told), { head: i, deprel: 'appos' })
}

/** How many words may stand between "have" and its participle. */
const BETWEEN = 6
const ASIDE =
  /^(?:this|that|last|past|each|both|all|in|on|the|at|meantime|evening|morning|afternoon|week|weekend|month|year|day|night|today|yesterday|tonight|twice|two|three|four|several|few|many|times|occasions|least)$/i
const TIMES = /^(?:evening|morning|afternoon|week|weekend|month|year|day|night|today|yesterday|tonight|time|occasion)$/

function partedPerfect(now: Now, at: At, have: number): void {
  const verb = participleBehind(now, have)
  if (verb < 0) return
  const { head, deprel } = now()[have]!
  if (head === verb) {
    ownedBy(now, at, have, verb)
    if (deprel !== 'aux') Object.assign(at(have), { deprel: 'aux', upos: 'AUX' })
    return
  }
  const over = now()[verb]!.head
  if (over !== have && !(over > have && over < verb)) return
  if (deprel === 'aux') return
  Object.assign(at(verb), { head, deprel })
  ownedBy(now, at, have, verb)
  Object.assign(at(have), { head: verb, deprel: 'aux', upos: 'AUX' })
}

/** The participle behind "have" with nothing between but a time or a word like "each"; -1 for none. */
function participleBehind(now: Now, have: number): number {
  const tokens = now()
  for (let k = have + 2; k < tokens.length && k <= have + BETWEEN + 1; k++) {
    const token = tokens[k]!
    if (token.text.toLowerCase() === 'been' && isAside(tokens[k - 1]!)) continue
    if (token.xpos === 'VBN' || (token.xpos === 'VBD' && token.upos === 'VERB')) {
      const parted = tokens.slice(have + 1, k).some((t) => t.upos !== 'ADV' && t.upos !== 'PART' && t.upos !== 'AUX')
      const before = tokens[k - 1]!.text.toLowerCase() === 'been' ? k - 2 : k - 1
      return parted && isAside(tokens[before]!) ? k : -1
    }
    if (!isAside(tokens[k - 1]!) || !isAside(token)) return -1
  }
  return -1
}

function isAside(token: Token): boolean {
  return token.upos === 'ADV' || ASIDE.test(token.text)
}

/** What hung on "have" hangs on its participle. */
function ownedBy(now: Now, at: At, have: number, verb: number): void {
  const tokens = now()
  for (let k = Math.max(0, have - 30); k < Math.min(tokens.length, verb + 30); k++) {
    const token = now()[k]!
    if (k === verb || (token.head !== have && !(token.head === verb && k > have && k < verb))) continue
    const { deprel } = token
    if (k < have && deprel === 'nsubj' && near(now(), verb, (t) => t.deprel === 'aux:pass') >= 0)
      Object.assign(at(k), { head: verb, deprel: 'nsubj:pass' })
    else if (k > have && k < verb && /^(?:obj|nsubj|nsubj:pass|xcomp)$/.test(deprel))
      Object.assign(at(k), { head: verb, deprel: TIMES.test(token.lemma) ? 'obl:unmarked' : 'advmod' })
    else at(k).head = verb
  }
}

const PEOPLE: ReadonlySet<string> = new Set([
  ...NOUN_CLASSES.person!,
  ...NOUN_CLASSES.force!,
  ...NOUN_CLASSES.leader!,
  'man',
  'woman',
])
const DEEDS =
  /^(?:shoot|kill|beat|arrest|rape|execute|attack|expel|rob|whip|flog|behead|hang|murder|threaten|question|stab|assault)$/

/** "went on to conduct searches and shot men in front of their families": joined to what was searched, it is one more deed. */
function pastReadAsQuality(now: Now, at: At, i: number): void {
  const tokens = now()
  const past = tokens[i]!
  const whom = past.head
  const noun = tokens[whom]
  if (!noun || whom < i || whom > i + 3 || !DEEDS.test(past.lemma) || noun.deprel !== 'conj') return
  if (tokens[i - 1]?.deprel !== 'cc' || !/^and$/i.test(tokens[i - 1]!.text) || !PEOPLE.has(noun.lemma.toLowerCase()))
    return
  // "sang hymns and freed prisoners wept": they weep.
  if (/^VB[DZP]$/.test(tokens[whom + 1]?.xpos ?? '')) return
  const first = tokens[noun.head]
  if (!first || PEOPLE.has(first.lemma.toLowerCase()) || noun.head > i) return
  let verb = first.head
  if (tokens[verb]?.upos !== 'VERB' || verb > noun.head || !/^(?:obj|obl)/.test(first.deprel)) return
  for (let steps = 2; steps > 0 && tokens[verb]!.xpos === 'VB' && tokens[tokens[verb]!.head]?.upos === 'VERB'; steps--)
    verb = tokens[verb]!.head
  if (tokens[verb]!.xpos !== 'VBD') return
  Object.assign(at(i - 1), { head: i })
  Object.assign(at(i), { head: verb, deprel: 'conj', xpos: 'VBD', upos: 'VERB' })
  Object.assign(at(whom), { head: i, deprel: 'obj' })
}
