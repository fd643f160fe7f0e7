// What a place is kept from, told as a state: "has been without water since May", "there is no power", "nothing has come in
// since July", "nobody gets out".
import { wordSet } from '../vocab/word-set.ts'
import { firstIn, joinedReading } from './act-below.ts'
import { isMishap } from './act-tolls.ts'
import type { ActReading } from './act-types.ts'
import { slotOf, type View, wordAt, wordsAt } from './act-view.ts'
import type { Argument } from './clause-types.ts'
import { kidsOf, treeOf } from './sentence-tree.ts'

const SERVICES = wordSet('water electricity power heating heat gas light telephone internet bread food medicine fuel')
const PLACES = wordSet(
  'city town village camp district quarter enclave port hospital suburb neighbourhood neighborhood valley island region people resident inhabitant',
)
const PASSES = wordSet('pass leave enter go come get cross drive move')
const INWARD = ['into', 'to', 'through', 'through to', 'in', 'inside', 'past'] as const
const ALL = /^(?:nobody|none|no-one)$/i
/** Where services fail by nobody's hand. */
const BY_CHANCE =
  /^(?:storm|snow|drought|repair|maintenance|fault|frost|bill|budget|century|tradition|farm|desert|planet|moon|traffic|holiday|weekend)s?$/i

/** What is kept from a place, or who is kept in it; null where nothing is. */
export function keptOutReading(view: View, lemma: string): ActReading | null {
  const { clause, sentence } = view
  if (
    clause.modal !== null ||
    !(SERVICES.has(lemma) || PASSES.has(lemma) || lemma === 'have' || lemma === 'lack' || lemma === 'be')
  )
    return null
  // Few sentences tell such a thing, and only theirs are looked through for what brought it about by chance.
  const found = keptOutBy(view, lemma)
  return found !== null && sentence.tokens.some((t) => BY_CHANCE.test(t.text)) ? null : found
}

function keptOutBy(view: View, lemma: string): ActReading | null {
  const { clause } = view
  if (SERVICES.has(lemma)) return clause.kind === 'verb' ? null : isWithout(view)
  if (clause.kind !== 'verb') return null
  if (lemma === 'have') return hasNone(view) ?? hasNoAccess(view)
  if (lemma === 'lack') return hasNoAccess(view)
  if (lemma === 'be') return thereIsNone(view)
  return nothingPasses(view, lemma)
}

function withheld(view: View, recipient: Argument | null): ActReading | null {
  if (isMishap(view.sentence)) return null
  return joinedReading(view, `kept-from${isThen(view) ? '-then' : ''}`, 'COERCE', {
    mode: 'withhold',
    topics: ['siege', 'aid'],
    actor: null,
    recipient,
    score: 0.74,
  })
}

/** "There was no water from the first week": over by the time it is told. */
function isThen(view: View): boolean {
  const tree = treeOf(view.sentence)
  const verbs = [view.clause.head, ...kidsOf(tree, view.clause.head)].map((k) => tree.tokens[k]!)
  return verbs.some((t) => t.xpos === 'VBD') && !verbs.some((t) => /^(?:VBZ|VBP)$/.test(t.xpos))
}

function isPlace(view: View, head: number): boolean {
  const token = view.sentence.tokens[head]
  return token?.upos === 'PROPN' || wordsAt(view, head).some((w) => PLACES.has(w))
}

/** Since when, or for how long: a state that somebody has made, and not how a village always was. */
function isSpan(view: View): boolean {
  const { tokens } = view.sentence
  return tokens.some(
    (t, i) =>
      /^(?:since|after)$/i.test(t.text) ||
      (/^(?:for|from)$/i.test(t.text) &&
        tokens
          .slice(i + 1, i + 5)
          .some((n) =>
            /^(?:day|week|month|hour|first|\d{1,2}|monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?$/i.test(
              n.text,
            ),
          )),
  )
}

/** "The town has been without electricity since May." */
function isWithout(view: View): ActReading | null {
  const tree = treeOf(view.sentence)
  const kids = kidsOf(tree, view.clause.head).map((k) => tree.tokens[k]!)
  const who = firstIn(view, 'subject')
  if (!who || view.clause.negated || !kids.some((t) => t.deprel === 'cop')) return null
  if (!kids.some((t) => t.deprel === 'case' && /^without$/i.test(t.text))) return null
  return isSpan(view) && (isPlace(view, who.head) || isIt(view, who)) ? withheld(view, who) : null
}

function isIt(view: View, arg: Argument): boolean {
  return /^(?:it|they|we)$/i.test(view.sentence.tokens[arg.head]!.text)
}

function isNo(view: View, head: number): boolean {
  const tree = treeOf(view.sentence)
  return kidsOf(tree, head).some((k) => /^(?:no|neither|nor)$/i.test(tree.tokens[k]!.text))
}

/** "The city has had neither water nor heating since Monday." */
function hasNone(view: View): ActReading | null {
  const what = slotOf(view, 'object').find((a) => SERVICES.has(wordAt(view.sentence, a.head)))
  const who = firstIn(view, 'subject')
  if (!what || !who || !isPlace(view, who.head) || !isSpan(view)) return null
  return isNo(view, what.head) || view.clause.negated ? withheld(view, who) : null
}

const HELPERS = wordSet(
  'agency organisation organization group worker staff team charity body official convoy doctor medic un nations cross crescent icrc unhcr unicef wfp ocha who msf programme',
)

/** "Aid agencies still have no access to the town": they and what they would bring are kept from it, since whatever day. */
function hasNoAccess(view: View): ActReading | null {
  const { clause } = view
  const what = slotOf(view, 'object').find((a) => wordAt(view.sentence, a.head) === 'access')
  const who = firstIn(view, 'subject')
  if (!what || !who || !wordsAt(view, who.head).some((w) => HELPERS.has(w.toLowerCase()))) return null
  if (clause.lemma === 'lack' ? clause.negated : !isNo(view, what.head) && !clause.negated) return null
  const where = firstIn(view, 'object/to', 'to')
  return where && isPlace(view, where.head) ? withheld(view, who) : null
}

/** "There has been no mains water in Sirte since 18 September." */
function thereIsNone(view: View): ActReading | null {
  const tree = treeOf(view.sentence)
  const what = firstIn(view, 'subject')
  if (!what || !SERVICES.has(wordAt(view.sentence, what.head)) || !isNo(view, what.head)) return null
  if (!kidsOf(tree, view.clause.head).some((k) => /^there$/i.test(tree.tokens[k]!.text)) || !isSpan(view)) return null
  const where = firstIn(view, 'subject/in', 'in', 'subject/at', 'at')
  return where && !isPlace(view, where.head) ? null : withheld(view, where)
}

/** "entered the camp", or a day the tree hung as an object: "since Monday the 7th". */
function isWhither(view: View, arg: Argument): boolean {
  return isPlace(view, arg.head) || /^\d/.test(view.sentence.tokens[arg.head]!.text)
}

/** "Nothing has come into Madaya since July", "nobody gets out of the town". */
function isNotA({ sentence }: View, head: number): boolean {
  const { tokens } = sentence
  return (
    tokens[head - 2]?.text.toLowerCase() === 'not' &&
    /^(?:a|one)$/i.test(tokens[head - 1]!.text) &&
    /^(?:sack|grain|bag|crumb|drop|lorry|truck|loaf|tin|pill|kilo|egg)$/i.test(tokens[head]!.text)
  )
}

function nothingPasses(view: View, lemma: string): ActReading | null {
  const { clause, sentence } = view
  const who = clause.args.find((a) => a.role === 'subject' && !a.shared)
  if (
    !who ||
    clause.args.some(
      (a) => (a.role === 'object' && !isWhither(view, a)) || a.role === 'infinitive' || a.role === 'clause',
    )
  )
    return null
  const word = sentence.tokens[who.head]!.text
  // "not a sack gets past the barrier"
  const nothing = /^nothing$/i.test(word) || isNotA(view, who.head)
  const nobody = ALL.test(word) || (/^one$/i.test(word) && /^no$/i.test(sentence.tokens[who.head - 1]?.text ?? ''))
  if (!nothing && !nobody) return null
  const where =
    firstIn(view, ...INWARD, 'out_of', 'out of', 'at', 'from') ??
    clause.args.find((a) => a.role === 'object' && isPlace(view, a.head)) ??
    null
  const particle = sentence.tokens
    .slice(clause.head + 1, clause.head + 4)
    .some((t) => /^(?:in|out|through|past)$/i.test(t.text))
  const named =
    where !== null &&
    (isPlace(view, where.head) ||
      /^(?:checkpoint|barrier|roadblock|crossing|line|post)$/.test(wordAt(sentence, where.head)))
  if (where ? !named : !(particle && (isSpan(view) || /\bor out\b/.test(sentence.tokens.map((t) => t.text).join(' ')))))
    return null
  if (nothing) return lemma === 'leave' ? null : withheld(view, named ? where : null)
  return joinedReading(view, `kept-in${isThen(view) ? '-then' : ''}`, 'COERCE', {
    mode: 'restrict',
    topics: ['siege', 'access'],
    actor: null,
    recipient: named ? where : null,
    score: 0.72,
  })
}
