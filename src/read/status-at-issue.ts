// Deeds that are at issue and not done: "the sticking point is the release of the crew", "could not withstand a blockade", "described
// an attack as a last resort", "put the swap on hold", headlines without a verb: "Attack on Goma feared".
import type { Act } from '../model/index.ts'
import { AIMED_AT, AT_ISSUE, HEADLINED, LOOKS_BACK, PLAYED, SEEN_AS, TAKEN } from '../vocab/verbs/at-issue.ts'
import { wordSet } from '../vocab/word-set.ts'
import type { Clause } from './clause-types.ts'
import { baseOf, kidsOf, leadOf, type Tree } from './sentence-tree.ts'
import { isDefinite, isGiving, isKnown } from './status-known.ts'
import { awaitedDay, judged } from './status-only-named.ts'
import type { Own } from './status-operators.ts'

/** Deeds that are given, granted or agreed. */
const GIVING: ReadonlySet<Act> = new Set<Act>(['AGREE', 'SUPPORT', 'CONCEDE', 'RETREAT', 'AID', 'COOPERATE', 'CONSULT'])
/** Deeds of force and against somebody. */
const FORCE: ReadonlySet<Act> = new Set<Act>(['ASSAULT', 'COERCE', 'MOBILIZE', 'SANCTION', 'PROTEST'])
/** Most words of a headline, and of what it says behind a deed. */
const SHORT = 16
const WORDS = 6

/** What makes a deed one that is only at issue; null where nothing does. `uses` are the words that tell it beside its own. */
export function atIssue(clause: Clause, act: Act, uses: readonly number[], tree: Tree): Own | null {
  if (!GIVING.has(act) && !FORCE.has(act)) return null
  if (clause.kind === 'verb')
    return (
      onHold(clause.head, act, tree) ??
      played(clause, uses, tree) ??
      inTime(clause, tree) ??
      awaitedDay(clause, tree) ??
      uses
        .map(
          (use) =>
            seenAs(use, isDefinite(tree, use), tree) ??
            (GIVING.has(act) || !isDefinite(tree, use) ? judged(use, tree) : null),
        )
        .find((one) => one !== null) ??
      null
    )
  if (clause.kind !== 'noun') return null
  const known = isKnown(tree, clause)
  return (
    toBe(clause.head, act, known, tree) ??
    included(clause.head, tree) ??
    seenAs(clause.head, known, tree) ??
    onHold(tree.tokens[clause.head]!.head, act, tree) ??
    underOpen(clause.head, tree) ??
    headlined(clause.head, tree)
  )
}

/** "The sticking point is the release of the crew", "among the demands was a pull-out": what a noun of aims or quarrels is told to be. */
function toBe(head: number, act: Act, known: boolean, tree: Tree): Own | null {
  const { tokens } = tree
  const kids = kidsOf(tree, head)
  const copula = kids.find((k) => tokens[k]!.deprel === 'cop')
  if (copula === undefined || copula > head) return null
  const subject = kids.find((k) => k < copula && /^(?:nsubj|obl)/.test(tokens[k]!.deprel) && isNoun(k, tree))
  if (subject === undefined || isDenied(copula, tree)) return null
  const among = tokens[subject]!.deprel.startsWith('obl')
  if (among && !kidsOf(tree, subject).some((k) => /^(?:among|amongst)$/i.test(tokens[k]!.text))) return null
  const noun = tokens[subject]!.lemma.toLowerCase()
  const why = `${noun} is`
  if (AIMED_AT.has(noun)) return { status: 'planned', why }
  // "The main issue was the shelling of the port": shelled it was.
  if (!AT_ISSUE.has(noun) || !GIVING.has(act) || known) return null
  const past = /^(?:was|were|been)$/i.test(tokens[copula]!.text)
  return past && TAKEN.has(noun) && !isSticking(subject, tree) ? null : { status: 'planned', why }
}

/** "The sticking point", "a contentious point". */
function isSticking(noun: number, tree: Tree): boolean {
  return kidsOf(tree, noun).some((k) =>
    /^(?:sticking|contentious|disputed|unresolved|open|moot)$/i.test(tree.tokens[k]!.text),
  )
}

function isNoun(at: number, { tokens }: Tree): boolean {
  return /^(?:NOUN|PROPN|ADJ)$/.test(tokens[at]!.upos)
}

function isDenied(near: number, { tokens }: Tree): boolean {
  return /^(?:not|n['’]t|never|hardly)$/i.test(tokens[near + 1]?.text ?? '')
}

/** "The options include a blockade", "their demands included the release of the crew". */
function included(head: number, tree: Tree): Own | null {
  const { tokens } = tree
  const { deprel, head: over } = tokens[head]!
  if (
    !/^(?:obj|xcomp)$/.test(deprel) ||
    over < 0 ||
    !/^(?:include|comprise|involve|entail|cover|remain)$/.test(tokens[over]!.lemma)
  )
    return null
  const subject = kidsOf(tree, over).find((k) => k < over && tokens[k]!.deprel.startsWith('nsubj'))
  const noun = subject === undefined ? '' : tokens[subject]!.lemma.toLowerCase()
  return AIMED_AT.has(noun) || (AT_ISSUE.has(noun) && !TAKEN.has(noun)) ? { status: 'planned', why: noun } : null
}

/** "Described an attack as a last resort", "sees the release as a precondition". */
function seenAs(head: number, known: boolean, tree: Tree): Own | null {
  const { tokens } = tree
  const { deprel, head: verb } = tokens[head]!
  // "Sees the release as the only way out": the article says no more than which one.
  const onlyThought = isGiving(tokens[head]!.lemma) && SEES.has(tokens[verb]?.lemma ?? '')
  if ((known && !onlyThought) || verb < 0 || !/^(?:obj|nsubj:pass)$/.test(deprel)) return null
  const seen = [...kidsOf(tree, verb), ...kidsOf(tree, head)].find(
    (k) => k > head && (SEEN_AS.has(tokens[k]!.lemma) || isWayOut(k, tree)) && leadOf(tree, k) === 'as',
  )
  return seen === undefined ? null : { status: 'hypothetical', why: `as a ${tokens[seen]!.lemma}` }
}

/** Who does so to a release need not have seen one. */
const SEES = wordSet('see view regard describe consider present treat portray')

/** "The only way out", "the best way forward", "a path to peace". */
function isWayOut(at: number, { tokens }: Tree): boolean {
  return (
    /^(?:way|path|route|road|key)$/.test(tokens[at]!.lemma) &&
    /^(?:out|forward|to|towards?)$/i.test(tokens[at + 1]?.text ?? '')
  )
}

/** "Put the release of the crew on hold", "keeps the talks on ice". */
function onHold(verb: number, act: Act, tree: Tree): Own | null {
  if (verb < 0 || !GIVING.has(act) || !/^(?:put|place|keep|leave)$/.test(tree.tokens[verb]!.lemma)) return null
  const after = tree.tokens.slice(verb + 1, verb + SHORT).map((t) => t.text.toLowerCase())
  return /\bon (?:hold|ice|the (?:back burner|shelf|long finger))\b/.test(after.join(' ').split(/ [,;:.] /)[0]!)
    ? { status: 'negated', why: 'on hold' }
    : null
}

/** "Staged a mock attack", "a simulated raid was carried out". */
function played({ args, passive }: Clause, uses: readonly number[], tree: Tree): Own | null {
  const { tokens } = tree
  const named = args.find((a) => a.role === 'object' || (passive && a.role === 'subject'))?.head
  for (const use of named === undefined ? uses : [named, ...uses]) {
    if (tokens[use]!.upos !== 'NOUN') continue
    const word = kidsOf(tree, use).find((k) => k < use && PLAYED.has(tokens[k]!.text.toLowerCase()))
    if (word !== undefined && uses.includes(use)) return { status: 'negated', why: tokens[word]!.text }
  }
  return null
}

/** "It is only a matter of time before they leave". */
function inTime({ head, mark }: Clause, { tokens }: Tree): Own | null {
  if (mark !== 'before') return null
  const over = tokens[tokens[head]!.head]
  return over && /^(?:matter|question)$/.test(over.lemma) ? { status: 'planned', why: 'a matter of time' } : null
}

/** "Could not withstand a blockade", "would treat a raid as war", "stands to gain from a pull-out": as open as what is said of it. */
function underOpen(head: number, tree: Tree): Own | null {
  const { tokens } = tree
  const { deprel, head: verb } = tokens[head]!
  if (verb < 0 || tokens[verb]!.upos !== 'VERB' || isDefinite(tree, head) || LOOKS_BACK.has(tokens[verb]!.lemma))
    return null
  const led = baseOf(deprel) === 'obl' && /^(?:from|to|with|against|for)$/.test(leadOf(tree, head))
  if (deprel !== 'obj' && !led) return null
  const kids = kidsOf(tree, verb)
  // "May have survived a raid": of what was.
  if (kids.some((k) => k < verb && /^(?:have|had|has)$/i.test(tokens[k]!.text))) return null
  const modal = kids.find((k) => k < verb && OPEN.has(tokens[k]!.text.toLowerCase()))
  if (modal !== undefined) return { status: 'hypothetical', why: tokens[modal]!.text.toLowerCase() }
  const over = tokens[tokens[verb]!.head]
  return tokens[verb]!.xpos === 'VB' && over?.lemma === 'stand' && tokens[verb]!.deprel === 'xcomp'
    ? { status: 'hypothetical', why: 'stand to' }
    : null
}
const OPEN = wordSet('would could can may might should')

/** "Attack on Goma feared", "Prisoner swap within reach, says envoy": what a headline says behind a deed, with no verb of its own. */
function headlined(head: number, tree: Tree): Own | null {
  const { tokens } = tree
  if (tokens.length > SHORT || head > 3 || /^(?:DET|PRON)$/.test(tokens[0]!.upos)) return null
  if (tokens.slice(0, head).some((t) => !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(t.upos))) return null
  for (let from = endOfPhrase(head, tree); from > head; from--) {
    const after: string[] = []
    for (let i = from; i < tokens.length && after.length < WORDS; i++) {
      if (/^["“”'‘’«»]$/.test(tokens[i]!.text)) continue
      if (/^[,;:.!?–—]$/.test(tokens[i]!.text)) break
      after.push(tokens[i]!.text.toLowerCase())
    }
    const words = after.join(' ')
    const row = HEADLINED.find((h) => h.words.test(words))
    if (row) return isWhole(from, words.match(row.words)![0], tree) ? { status: row.outcome, why: words } : null
  }
  return null
}

/** Words of a headline that are nouns: "fears grow", "bid fails". */
const NOUNS = /^(?:fears?|hopes?|plans?|bid|proposals?|warning|alarm|debate|calls?|offer|pledge) ?$/

/** The first token behind a noun and what is hung on it by prepositions: "Release of the crew in Goma …". */
function endOfPhrase(head: number, { tokens }: Tree): number {
  let at = head + 1
  while (tokens[at] !== undefined && /^(?:of|from|on|in|to|at|against|near|with|for|by)$/i.test(tokens[at]!.text)) {
    let end = at + 1
    while (tokens[end] !== undefined && /^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(tokens[end]!.upos)) end++
    while (end > at + 1 && tokens[end - 1]!.upos === 'ADJ') end--
    if (end === at + 1 || !/^(?:NOUN|PROPN)$/.test(tokens[end - 1]!.upos)) break
    at = end
  }
  return at
}

/** What becomes of fears, hopes and plans, and not of the deed. */
const OF_FEARS =
  /^(?:grow|rise|mount|fade|recede|dim|dwindle|ease|spread|linger|persist|collapse|leak|fail|stall|surface|soar|die)$/

/** Whether nothing behind the words is told with a verb of its own but who says so, or what becomes of fears and plans. */
function isWhole(from: number, matched: string, { tokens }: Tree): boolean {
  const length = matched.trim().split(' ').length
  if (NOUNS.test(matched) && OF_FEARS.test(tokens[from + length]?.lemma ?? '')) return true
  return !tokens
    .slice(from + length)
    .some((t) => /^(?:VBD|VBP|VBZ|MD)$/.test(t.xpos) && !/^(?:say|warn|tell|claim|fear|loom|hang)$/.test(t.lemma))
}
