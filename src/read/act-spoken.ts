// Attacks that are words: a rival attacked in a debate, a minister under fire in the press. What is told of an election and of no
// weapon, wound or fighter is no assault.

import { FORCE_WORDS } from '../vocab/acts/mishaps.ts'
import { wordSet } from '../vocab/word-set.ts'
import type { ActReading } from './act-types.ts'
import { type View, wordAt } from './act-view.ts'
import { perReport } from './per-report.ts'
import type { Sentence } from './syntax-types.ts'

const SPOKEN = wordSet(
  'scathing verbal blistering stinging furious veiled personal rhetorical withering vitriolic public shrill angry bitter',
)
/** What only words attack. */
const ARGUED = wordSet(
  'proceeding policy plan record decision law bill ruling legacy character credibility proposal deal budget leadership',
)
/** Those who attack with nothing but words. */
const OF_THE_PRESS = wordSet(
  'newspaper newspapers editorial columnist commentator article op-ed blogger website magazine publication pundit author critic book tabloid film documentary essay biographer reviewer',
)
/** Verbs and nouns of attack that words make too; who is hit or raided is hit by more. */
const STRIKES = wordSet('attack assail assault savage fire shot volley war campaign')
const CALLS_NAMES = wordSet(
  'call accuse brand describe label say tell allege question criticize criticise denounce mock',
)
const OF_ELECTIONS =
  wordSet(`candidate nominee nomination candidacy convention debate primary presidential republican democrat democratic gop tweet
  twitter poll pollster congressman interview op-ed editorial remark criticism critique comment television speech campaigner
  runoff ballot`)
/** Words of force that may be figures of speech themselves. */
const FIGURES = wordSet('attack attacker attacking war offensive fight fighter fighting raid defend army')
const ARMED = wordSet(
  'kill wound injure dead die death terrorist terrorism terror victim weapon hostage blood armed violence violent',
)

const elections = perReport<Sentence, boolean>()

/** Whether a sentence tells of candidates and debates and of nothing armed. */
function isOfElections(sentence: Sentence): boolean {
  let known = elections.get(sentence)
  if (known === undefined) {
    const words = sentence.tokens.map((t) => t.lemma.toLowerCase())
    known =
      words.some((w) => OF_ELECTIONS.has(w)) &&
      !words.some((w) => ARMED.has(w) || (FORCE_WORDS.has(w) && !FIGURES.has(w)))
    elections.set(sentence, known)
  }
  return known
}

/** "launched a scathing attack on the minister, calling him a traitor", "attacked his rival in the debate". */
export function isSpoken(view: View, own: ActReading): boolean {
  const { clause, clauses, sentence } = view
  if (![clause.head, ...own.uses].some((i) => STRIKES.has(wordAt(sentence, i)))) return false
  for (let i = clause.head; i < sentence.tokens.length && i < clause.head + 10; i++)
    if (SPOKEN.has(sentence.tokens[i]!.text.toLowerCase())) return true
  if (own.actor && OF_THE_PRESS.has(wordAt(sentence, own.actor.head))) return true
  if (own.recipient && ARGUED.has(wordAt(sentence, own.recipient.head))) return true
  for (const child of clauses.values())
    if (
      child.parent === clause.head &&
      child.head > clause.head &&
      sentence.tokens[child.head]?.xpos === 'VBG' &&
      CALLS_NAMES.has(wordAt(sentence, child.head))
    )
      return true
  return isOfElections(sentence) && (own.recipient !== null || own.actor !== null)
}
