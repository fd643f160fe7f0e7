// Deeds that are only named, and that nothing says were done: "weighed in on the release", "an essay on talks", "too few for an assault",
// "called a pull-out overdue", "what is lacking is a truce", "the day when they leave".
import type { Act } from '../model/index.ts'
import { GOVERNING_VERBS } from '../vocab/verbs/governors.ts'
import { WELCOMES } from '../vocab/verbs/not-so.ts'
import { FOR_DONE, JUDGED, OBJECT_DONE, PART_OF_IT, SPEAKS_OF_DONE } from '../vocab/verbs/only-named.ts'
import { VERIDICAL_OF } from '../vocab/verbs/open.ts'
import { OUTLETS, TALES } from '../vocab/verbs/passed-on.ts'
import type { Clause } from './clause-types.ts'
import { baseOf, kidsOf, leadOf, type Tree } from './sentence-tree.ts'
import { isDefinite, isGiving, isKnown } from './status-known.ts'
import type { Own } from './status-operators.ts'

const PEACE: ReadonlySet<Act> = new Set<Act>(['AGREE', 'CONCEDE', 'RETREAT', 'AID', 'COOPERATE'])
/** Whether a deed is one of giving, granting or signing. */
function isGift(act: Act, lemma: string): boolean {
  return PEACE.has(act) || (act === 'SUPPORT' && isGiving(lemma))
}
const FORCE: ReadonlySet<Act> = new Set<Act>(['ASSAULT', 'COERCE', 'MOBILIZE'])
/** Words looked at behind a deed. */
const WORDS = 8

/** What is made of a deed that is told by a noun, by what it hangs under; null where that says that it was done, or nothing. */
export function onlyNamed(clause: Clause, act: Act, tree: Tree): Own | null {
  const known = isKnown(tree, clause)
  return (
    about(clause.head, act, known, tree) ??
    ofIt(clause, act, known, tree) ??
    forForce(clause.head, act, tree) ??
    object(clause.head, act, known, tree) ??
    (known && !PEACE.has(act) ? null : (judged(clause.head, tree) ?? fronted(clause.head, act, tree)))
  )
}

/** "An essay on the release", "weighed in on a pull-out", "threw its weight behind a swap": what words, efforts and hopes are about. */
function about(head: number, act: Act, known: boolean, tree: Tree): Own | null {
  const { tokens } = tree
  const { deprel, head: over } = tokens[head]!
  const relation = baseOf(deprel)
  if (over < 0 || over > head || !/^(?:nmod|obl)$/.test(relation)) return null
  const lead = leadOf(tree, head)
  const talks = act === 'CONSULT' || (act === 'SUPPORT' && isGiving(tokens[head]!.lemma))
  const led = relation === 'nmod' && isGift(act, tokens[head]!.lemma) ? NAMES : ON
  if (lead === '' || !led.test(lead) || !(PEACE.has(act) || talks)) return null
  const noun = tokens[over]!.lemma.toLowerCase()
  if (relation === 'obl') {
    if (SPEAKS_OF_DONE.has(noun) || known || tokens[over]!.upos !== 'VERB' || !isPlain(head, tree)) return null
    return { status: 'planned', why: `${noun} ${lead}` }
  }
  if (!/^(?:NOUN|PROPN|ADJ)$/.test(tokens[over]!.upos)) return null
  // "A leaflet about his own surrender".
  if (lead === 'about' && (TALES.has(noun) || OUTLETS.has(noun)) && !/^(?:word|report|message)$/.test(noun))
    return { status: 'alleged', why: noun }
  return WELCOMES.has(noun) || known ? null : { status: 'planned', why: noun }
}
const NAMES = /^(?:on|about|for|over|regarding|concerning|to|towards?|behind)$/
const ON = /^(?:on|upon|about|over|regarding|concerning|towards?|behind)$/

/** Whether nothing behind the noun says when or how many: "on the release of 20 men on Friday". */
function isPlain(head: number, tree: Tree): boolean {
  return !tree.tokens.slice(head, tree.last[head]! + 1).some((t) => t.upos === 'NUM' || t.xpos === 'CD')
}

/** "The odds of a pull-out", "the choreography of the handover": of a noun that is no part, time, trace or effect of it. */
function ofIt({ head }: Clause, act: Act, known: boolean, tree: Tree): Own | null {
  const { tokens } = tree
  const { deprel, head: over } = tokens[head]!
  const given = isGiving(tokens[head]!.lemma)
  if (!(isGift(act, tokens[head]!.lemma) && given) || known || over < 0 || over > head || baseOf(deprel) !== 'nmod')
    return null
  if (leadOf(tree, head) !== 'of' || tokens[over]!.upos !== 'NOUN') return null
  const noun = tokens[over]!.lemma.toLowerCase()
  if (PART_OF_IT.has(noun) || VERIDICAL_OF.has(noun) || WELCOMES.has(noun) || TALES.has(noun) || isGiving(noun))
    return null
  return isPlain(head, tree) ? { status: 'planned', why: `${noun} of` } : null
}

/** "Too few for an assault", "men for a siege": what force is for, where nobody is blamed or paid for it. */
function forForce(head: number, act: Act, tree: Tree): Own | null {
  const { tokens } = tree
  const { deprel, head: over } = tokens[head]!
  if (!FORCE.has(act) || isDefinite(tree, head) || over < 0 || over > head || leadOf(tree, head) !== 'for') return null
  if (!/^(?:nmod|obl|advcl|acl)$/.test(baseOf(deprel))) return null
  const words = [over, tokens[over]!.head].filter((k) => k >= 0).map((k) => tokens[k]!.lemma.toLowerCase())
  if (words.some((w) => FOR_DONE.has(w))) return null
  return { status: 'hypothetical', why: `${tokens[over]!.lemma} for` }
}

/** "Tied the release to an amnesty", "eased the way to": what a verb takes as object that neither makes nor sees nor answers it. */
function object(head: number, act: Act, known: boolean, tree: Tree): Own | null {
  const { tokens } = tree
  const { deprel, head: verb } = tokens[head]!
  if (!isGift(act, tokens[head]!.lemma) || known || deprel !== 'obj' || verb < 0 || verb > head) return null
  if (!isGiving(tokens[head]!.lemma) || !isPlain(head, tree) || tokens[verb]!.upos !== 'VERB') return null
  const { lemma } = tokens[verb]!
  return OBJECT_DONE.has(lemma) || GOVERNING_VERBS.has(lemma) ? null : { status: 'planned', why: lemma }
}

/** "Called a pull-out overdue", "made the release its goal", "with a siege looming", "saw a raid coming". */
export function judged(head: number, tree: Tree): Own | null {
  const { tokens } = tree
  const { deprel, head: verb } = tokens[head]!
  const led = leadOf(tree, head)
  const object = verb >= 0 && (verb < head || led === 'with') && /^(?:obj|nsubj|ccomp|xcomp|obl)$/.test(baseOf(deprel))
  if (!object || (led !== '' && led !== 'with')) return null
  for (let from = head + 1; from <= Math.max(tree.last[head]! + 1, head + WORDS) && from < tokens.length; from++) {
    if (/^(?:PUNCT|VERB|AUX)$/.test(tokens[from - 1]!.upos)) return null
    if (!/^(?:NOUN|PROPN|NUM)$/.test(tokens[from - 1]!.upos)) continue
    const words = tokens.slice(from, from + WORDS).map((t) => t.text.toLowerCase())
    const told = words.join(' ').split(/ [,;:.!?]/)[0]!
    if (!JUDGED.test(told)) continue
    const soon = /^(?:looming|coming|ahead|on the horizon|(?:seemingly |only |just )?\S+ (?:away|off))/.test(told)
    return led === '' || soon ? { status: 'hypothetical', why: told } : null
  }
  return null
}

/** "What is lacking is a truce", "still missing is the release of the crew", "all eyes are on the pull-out". */
function fronted(head: number, act: Act, tree: Tree): Own | null {
  const { tokens } = tree
  if (!isGift(act, tokens[head]!.lemma) && act !== 'CONSULT') return null
  const own = kidsOf(tree, head).filter(
    (k) => k < head && /^(?:det|amod|compound|nmod:poss|nummod)$/.test(tokens[k]!.deprel),
  )
  const start = own[0] ?? head
  const before = tokens.slice(Math.max(0, start - WORDS), start).map((t) => t.text.toLowerCase())
  if (start > WORDS) return null
  const words = before.join(' ')
  if (
    /^(?:what|all)\b.*\b(?:lack|lacks|lacking|missing|need|needs|needed|wanted|want|wants|ask|asks|asked|seek|sought|hope|hopes|demand|remains)(?: for)? (?:is|was|are|were)$/.test(
      words,
    )
  )
    return { status: 'planned', why: words }
  if (
    /^(?:still |yet |also |not yet )+(?:to be \S+|missing|lacking|absent|outstanding|open|awaited|unresolved|ahead) (?:is|are)$/.test(
      words,
    )
  )
    return { status: 'planned', why: words }
  if (
    /^(?:all eyes|all hopes|everything|much|all|a lot|little) (?:is |are |now )?(?:on|hangs on|depends on|rests on|turns on|hinges on)$/.test(
      words,
    )
  )
    return { status: 'planned', why: words }
  return /^nothing (?:has |had )?(?:came|come|comes) of$/.test(words) ? { status: 'negated', why: words } : null
}

/** "The day when they leave", "the sooner they free them": told in the present, of what has not come. */
export function awaitedDay({ head, kind, modal }: Clause, tree: Tree): Own | null {
  const { tokens } = tree
  if (kind !== 'verb' || modal !== null || !/^VB[PZ]?$/.test(tokens[head]!.xpos)) return null
  if (/^the$/i.test(tokens[0]!.text) && /^(?:sooner|faster|quicker|earlier)$/i.test(tokens[1]?.text ?? '') && head < 12)
    return { status: 'hypothetical', why: 'the sooner' }
  const { head: day, deprel } = tokens[head]!
  if (!/^acl/.test(deprel) || day < 1 || !/^(?:day|moment|hour)$/.test(tokens[day]!.lemma)) return null
  return /^the$/i.test(tokens[day - 1]!.text) ? { status: 'planned', why: `the ${tokens[day]!.lemma}` } : null
}
