// Orders that are acts of force or of broken relations, and no mere demands: forces are sent, people are kept at home, envoys are
// sent away.
import { wordSet } from '../vocab/word-set.ts'
import { type Below, firstIn, joinedReading, usesOf } from './act-below.ts'
import type { ActReading } from './act-types.ts'
import { type View, wordAt, wordsAt } from './act-view.ts'
import type { Argument } from './clause-types.ts'

const ENVOYS = wordSet('diplomat ambassador envoy attache attaché consul coordinator rapporteur')
const GUESTS =
  wordSet(`worker journalist reporter correspondent monitor observer inspector staff agency charity mission researcher
  foreigner national`)
const ORDERS = wordSet('order command instruct direct oblige')

/** What an order makes of the clause below it where that is more than a demand; null otherwise. */
export function orderedAct(view: View, lemma: string, below: Below, asked: Argument | null): ActReading | null {
  const { clause } = below
  if (!clause || view.clause.negated) return null
  if (isSentAway(view, below, asked, ORDERS.has(lemma) || view.clause.passive)) return sentAway(view, below, asked!)
  if (!ORDERS.has(lemma)) return null
  // "ordered everyone to stay at home"
  if (/^(?:stay|remain|keep)$/.test(clause.lemma) && below.words.some((w) => /^(?:home|indoors|inside|house)$/.test(w)))
    return joinedReading(view, 'order-home', 'COERCE', {
      mode: 'restrict',
      recipient: asked,
      score: 0.84,
      uses: usesOf(below),
    })
  // "ordered missiles to be moved to the border", "ordered troops to deploy"
  if (below.reading?.act === 'MOBILIZE')
    return { ...below.reading, actor: firstIn(view, 'subject'), leaning: 'planned', score: 0.84, uses: usesOf(below) }
  return null
}

/** Whether somebody who is in a country as a guest is told to leave it: an envoy, and where it is an order an aid worker too. */
export function isSentAway(view: View, below: Below, asked: Argument | null, ordered: boolean): boolean {
  if (!asked || !below.clause || !/^(?:leave|depart|go|quit)$/.test(below.clause.lemma)) return false
  const words = wordsAt(view, asked.head)
  if (words.some((w) => ENVOYS.has(w))) return true
  if (!ordered || !words.some((w) => GUESTS.has(w))) return false
  const left = below.clause.args.find((a) => a.role === 'object')
  return (
    left === undefined || /^(?:country|territory|soil)$/.test(wordAt(view.sentence, left.head)) || isName(view, left)
  )
}

function isName(view: View, arg: Argument): boolean {
  return view.sentence.tokens[arg.head]!.upos === 'PROPN'
}

/** "The attachés were given orders to leave the country": sent away. */
export function sentAway(view: View, below: Below, asked: Argument): ActReading {
  return joinedReading(view, 'told-to-leave', 'SANCTION', {
    mode: 'expel',
    recipient: asked,
    score: 0.86,
    uses: usesOf(below),
  })
}
