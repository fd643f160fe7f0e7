// Wishes: what is hoped of others, what is insisted on as it ought to be, and willingness that is not there.
import { NOUN_CLASSES } from '../vocab/acts/index.ts'
import {
  type Below,
  belowOf,
  firstIn,
  joinedReading,
  modeBelow,
  type ReadBelow,
  usesOf,
  wordsFrom,
} from './act-below.ts'
import { askedMode } from './act-modes.ts'
import type { ActReading } from './act-types.ts'
import { isParty, type View, wordsAt } from './act-view.ts'
import type { Argument, Clause } from './clause-types.ts'

/** "The junta showed no willingness to step back": refused, by whoever shows it. */
export function noWill(view: View, below: Below): ActReading | null {
  const over = view.clauses.get(view.clause.parent)
  if (!below.clause || over?.kind !== 'verb' || !/^(?:show|express|signal|have|display|indicate|see)$/.test(over.lemma))
    return null
  if (!view.clause.negated && !over.negated) return null
  return joinedReading(view, 'not-willing', 'REJECT', {
    mode: modeBelow(below),
    topics: below.reading?.topics ?? [],
    actor: over.args.find((a) => a.role === 'subject') ?? null,
    recipient: below.reading?.recipient ?? null,
    score: 0.74,
    uses: usesOf(below),
  })
}

const RELUCTANCE = /^(?:resistance|reluctance|unwillingness|aversion|refusal|opposition)$/
const DEEPENS = /^(?:deepen|express|voice|show|harden|signal|maintain|reiterate|repeat|stiffen|state|stress|underline)$/

/** "The president hardened his resistance to arming the rebels". */
export function reluctance(view: View, readBelow: ReadBelow): ActReading | null {
  const { clause, sentence } = view
  if (clause.kind !== 'verb' || !DEEPENS.test(clause.lemma) || clause.negated) return null
  const object = clause.args.find((a) => a.role === 'object')
  if (!object || !RELUCTANCE.test(sentence.tokens[object.head]!.lemma)) return null
  const below = belowOf(view, readBelow)
  if (!below.clause) return null
  return joinedReading(view, 'reluctance', 'REJECT', {
    mode: modeBelow(below),
    topics: below.reading?.topics ?? [],
    recipient: below.reading?.recipient ?? null,
    score: 0.8,
    uses: [object.head, ...usesOf(below)],
  })
}

/** "The envoy hopes that both sides will come to Geneva": a polite way to ask. */
export function hoped(view: View, clause: Clause, who: Argument | null): ActReading | null {
  const own = firstIn(view, 'subject')
  if (clause.modal === null || !/^(?:will|would|can|could|should)$/.test(clause.modal) || clause.relation !== 'ccomp')
    return null
  if (!who || who.shared || !own || !isParty(view, own.head)) return null
  if (!isParty(view, who.head) && !LANDS.test(view.sentence.tokens[who.head]!.lemma)) return null
  if (view.sentence.tokens[who.head]!.text.toLowerCase() === view.sentence.tokens[own.head]!.text.toLowerCase())
    return null
  if (/^(?:we|i|it|they|he|she)$/i.test(view.sentence.tokens[who.head]!.text)) return null
  return joinedReading(view, 'hope', 'REQUEST', {
    mode: askedMode(wordsFrom(view, clause.head)) ?? 'change',
    kind: 'call',
    recipient: who,
    score: 0.6,
    uses: [clause.head],
  })
}

const LANDS = /^(?:province|state|country|nation|capital|community|region|side)$/

/** "that the army leave", "that it should leave": told as it ought to be. */
export function isWished(view: View, clause: Clause): boolean {
  if (clause.modal !== null) return clause.modal === 'should' || clause.modal === 'must' || clause.modal === 'have-to'
  const { xpos } = view.sentence.tokens[clause.head]!
  if (isBeside(view, clause.head, 'be')) return true
  // "Insists it did not fire": no wish.
  if (isBeside(view, clause.head, 'did') || isBeside(view, clause.head, 'does')) return false
  // "asked that the government return him": the same form as the present.
  return (xpos === 'VB' || (xpos === 'VBP' && clause.mark === 'that')) && clause.tense !== 'future'
}

/** "that the siege be lifted", "that the road be open": whether such a word stands with a verb of its own. */
function isBeside({ sentence }: View, head: number, word: string): boolean {
  for (let i = head - 1; i >= 0 && i > head - 5; i--) {
    const { head: over, deprel, text } = sentence.tokens[i]!
    if (over === head && /^(?:aux|cop)/.test(deprel)) return text.toLowerCase() === word
  }
  return false
}

/** "that each side pull back", behind a word that proposes it: others are to do it. */
export function isProposedTo(view: View, { clause }: Below): boolean {
  if (clause?.relation !== 'ccomp' || clause.mark !== 'that' || clause.kind !== 'verb') return false
  if (!isWished(view, clause)) return false
  const who = clause.args.find((a) => a.role === 'subject')
  return who !== undefined && !/^(?:it|he|she|they|we|i)$/i.test(view.sentence.tokens[who.head]!.text)
}

/** What is asked for when it is named: help, a truce, talks, monitors, the end of a thing. */
export const WANTED_THINGS: ReadonlySet<string> = new Set([
  ...NOUN_CLASSES.aid!,
  ...NOUN_CLASSES.truce!,
  ...NOUN_CLASSES.talks!,
  'peacekeeper',
  'monitor',
  'observer',
  'doctor',
  'inquiry',
  'investigation',
  'answer',
  'guarantee',
  'withdrawal',
  'release',
  'return',
  'lifting',
  'halt',
  'recognition',
  'independence',
  'autonomy',
  'resignation',
  'departure',
  'access',
  'reopening',
  'end',
  'corridor',
])

/** "would like to see peacekeepers in the town", "would like the army to leave", "would like insulin": asked, if politely. */
export function wouldLike(view: View, lemma: string, readBelow: ReadBelow): ActReading | null {
  const { clause } = view
  if (lemma !== 'like' || clause.kind !== 'verb' || clause.modal !== 'would') return null
  const who = firstIn(view, 'subject')
  if (!who || !isParty(view, who.head)) return null
  const below = belowOf(view, readBelow)
  const sees = below.clause?.lemma === 'see'
  const thing = sees ? below.clause!.args.find((a) => a.role === 'object') : firstIn(view, 'object')
  const other = below.clause?.args.find((a) => a.role === 'subject' && a.head !== who.head) ?? null
  const stands = below.clause?.mark === 'to' || below.clause?.relation === 'xcomp'
  const asked = other !== null && stands && isParty(view, other.head)
  // "would not like to see foreign troops there": asked not to come.
  const unwelcome = sees && clause.negated && thing && isParty(view, thing.head)
  const good = thing && !clause.negated && wordsAt(view, thing.head).some((w) => WANTED_THINGS.has(w))
  if (!asked && !good && !unwelcome) return null
  return joinedReading(view, 'would-like', 'REQUEST', {
    mode: modeBelow(below),
    kind: 'call',
    topics: below.reading?.topics ?? [],
    recipient: asked ? other : null,
    score: 0.74,
    uses: usesOf(below),
  })
}
