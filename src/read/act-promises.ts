// What a promise is: a word given not to do harm, a vow to strike back, and what is announced of others.

import type { Act } from '../model/index.ts'
import { signalsFor } from '../vocab/acts/index.ts'
import { PROMISES } from '../vocab/verbs/telling.ts'
import { wordSet } from '../vocab/word-set.ts'
import { type Below, firstIn, joinedReading, usesOf } from './act-below.ts'
import type { ActReading } from './act-types.ts'
import { byParty, isParty, type View, wordAt } from './act-view.ts'

/** "The palace announced that the president will meet the emir": those who meet are not who announces it. */
export function toldOfOthers(view: View, below: Below): boolean {
  const who = below.clause?.args.find((a) => a.role === 'subject' && !a.shared)
  const token = who && view.sentence.tokens[who.head]
  if (!token || token.upos === 'PRON') return false
  return (
    token.upos === 'PROPN' ||
    ((below.reading?.act === 'CONSULT' || below.reading?.rule === 'chain/undertakes') && isParty(view, who.head))
  )
}

const GOOD: ReadonlySet<Act> = new Set<Act>(['CONSULT', 'AID', 'AGREE', 'CONCEDE', 'RETREAT', 'SUPPORT', 'COOPERATE'])

/** "promised Kyiv not to shell the port", "pledged not to attack convoys": a word given, and no refusal. */
export function promisedNot(view: View, lemma: string, below: Below): ActReading | null {
  if (!PROMISES.has(lemma)) return null
  const to = firstIn(view, 'indirect', 'object')
  const told = to !== null && isParty(view, to.head) ? to : null
  if (!told && below.reading && GOOD.has(below.reading.act)) return null
  return joinedReading(view, 'promise-not', 'AGREE', {
    topics: below.reading?.topics ?? [],
    recipient: told ?? below.reading?.recipient ?? null,
    score: 0.84,
    leaning: 'planned',
    uses: usesOf(below),
  })
}

/** "Swore to avenge them", "promised to answer with force". */
export function strikesBack(word: string, below: Below): boolean {
  if (STRIKES_BACK.has(word)) return true
  return ANSWERED.has(word) && below.words.some((w) => WITH_FORCE.has(w))
}
const STRIKES_BACK = wordSet(
  'avenge retaliate crush shoot hunt eliminate annihilate obliterate exterminate recapture retake reconquer punish hang',
)
const ANSWERED = wordSet('answer respond clear meet hit act')
const WITH_FORCE = wordSet(
  'force resolve might strength firepower fury determination bullet gun fist harshly forcefully fire violence blow harsh rebel terrorist militant militia',
)

/** Verbs that give one's word, in good or in evil. */
export const WORD_GIVEN = /^(?:vow|swear|promise|pledge|threaten)$/
/** What nobody promises to do who means well: "pledged to disrupt the vote". */
export const WRECKS = wordSet(
  'disrupt wreck derail sabotage thwart topple overthrow oust paralyse paralyze foil unseat',
)

/** "promised more attacks on the capital": threatened. */
export function promisedHarm(view: View, lemma: string): ActReading | null {
  const { clause, sentence } = view
  if (clause.kind !== 'verb' || clause.negated || clause.passive || !WORD_GIVEN.test(lemma)) return null
  const what = clause.args.find((a) => a.role === 'object' && !a.shared)
  if (!what || !byParty(view)) return null
  const signals = signalsFor(wordAt(sentence, what.head), 'noun')
  if (!signals.some((s) => s.act === 'ASSAULT' && !s.object && !s.prep)) return null
  return joinedReading(view, 'vow-harm', 'THREATEN', {
    mode: 'violence',
    topics: ['attack'],
    recipient: firstIn(view, 'object/on', 'object/against', 'on', 'against'),
    score: 0.84,
    leaning: 'planned',
    uses: [what.head],
  })
}
