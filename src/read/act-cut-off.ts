// What is kept from people, told as a state: services that are down, goods that wait or are stranded on the way.

import { NOUN_CLASSES } from '../vocab/acts/index.ts'
import { wordSet } from '../vocab/word-set.ts'
import { firstIn, joinedReading } from './act-below.ts'
import type { ActReading } from './act-types.ts'
import { slotOf, type View, wordAt, wordsAt } from './act-view.ts'
import { kidsOf, treeOf } from './sentence-tree.ts'

const TALK = wordSet('internet phone telephone network communication telecommunication connectivity broadband mobile')
const SUPPLY = wordSet('electricity power water gas')
const SERVED = wordSet('service network connection line access supply')
const DOWN = wordSet('down out off unavailable inaccessible cut suspend disconnect severed dead')
const STATES = wordSet('remain stay be go')
const STUCK = wordSet('strand stick stuck trap block stall maroon stranded idle')
const WAITS = wordSet('wait queue idle')
const GOODS: ReadonlySet<string> = new Set([
  ...NOUN_CLASSES.aid!,
  ...wordSet('convoy truck lorry shipment aid food ship vessel trailer tanker flour cargo'),
])
/** Where goods or services are kept from nobody's hand. */
const BY_CHANCE =
  /^(?:storm|snow|flood|rain|mud|earthquake|cyclone|hurricane|typhoon|wildfire|repair|maintenance|strike|fault|traffic|landslide|blizzard|ice|breakdown|reef|rock|sandbank|tide|pirate)s?$/i

/** What is kept from people by such words, or null. */
export function cutOffReading(view: View, lemma: string): ActReading | null {
  const { clause, sentence } = view
  if (!(STATES.has(lemma) || STUCK.has(lemma) || WAITS.has(lemma) || DOWN.has(lemma))) return null
  if (clause.kind === 'noun' || clause.negated || clause.modal !== null) return null
  const what = firstIn(view, 'subject') ?? (clause.passive ? firstIn(view, 'object') : null)
  if (!what) return null
  const goods = wordsAt(view, what.head).some((w) => GOODS.has(w))
  const served = goods ? null : serviceAt(view, what.head)
  if (!goods && !served) return null
  if (sentence.tokens.some((t) => BY_CHANCE.test(t.text))) return null
  if (served && !isDown(view, lemma)) return null
  if (goods && !isStopped(view, lemma)) return null
  return joinedReading(view, 'cut-off', 'COERCE', {
    mode: goods ? 'restrict' : served,
    topics: goods ? ['aid', 'access'] : [],
    actor: firstIn(view, 'by'),
    recipient: what,
    score: 0.74,
  })
}

/** The mode of cutting what a noun serves people with: "internet services", "the power supply"; null for what serves nobody. */
function serviceAt(view: View, head: number): 'censor' | 'withhold' | null {
  const word = wordAt(view.sentence, head)
  if (TALK.has(word)) return 'censor'
  if (SUPPLY.has(word)) return 'withhold'
  if (!SERVED.has(word)) return null
  const tree = treeOf(view.sentence)
  const kids = kidsOf(tree, head)
    .flatMap((k) => [k, ...kidsOf(tree, k)])
    .map((k) => wordAt(view.sentence, k))
  return kids.some((w) => TALK.has(w)) ? 'censor' : kids.some((w) => SUPPLY.has(w)) ? 'withhold' : null
}

/** "remain down", "have been cut": said of the verb or right behind it. */
function isDown(view: View, lemma: string): boolean {
  const { clause, sentence } = view
  if (clause.kind !== 'verb') return DOWN.has(lemma)
  if (DOWN.has(lemma)) return clause.passive
  const tree = treeOf(sentence)
  return kidsOf(tree, clause.head).some((k) => k > clause.head && DOWN.has(wordAt(sentence, k)))
}

/** "remain stranded", "have been waiting at the border for permission". */
function isStopped(view: View, lemma: string): boolean {
  const { clause, sentence } = view
  if (STUCK.has(lemma)) return clause.kind !== 'adjective' || clause.relation !== 'amod'
  if (WAITS.has(lemma))
    return (
      slotOf(view, 'for').some((a) =>
        /^(?:permission|clearance|approval|permit|day|week|month)$/.test(wordAt(sentence, a.head)),
      ) ||
      ['at', 'on', 'outside', 'near'].some((slot) =>
        slotOf(view, slot).some((a) =>
          /^(?:border|crossing|checkpoint|gate|frontier|port)$/.test(wordAt(sentence, a.head)),
        ),
      )
    )
  const tree = treeOf(sentence)
  return kidsOf(tree, clause.head).some(
    (k) => k > clause.head && STUCK.has(wordAt(sentence, k)) && /^(?:VERB|ADJ)$/.test(tree.tokens[k]!.upos),
  )
}
