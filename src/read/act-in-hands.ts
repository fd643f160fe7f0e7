// Who has a place, told without a verb of taking: "the port was back in the hands of the army", "is in rebel hands again".
import { NOUN_CLASSES } from '../vocab/acts/index.ts'
import { wordSet } from '../vocab/word-set.ts'
import { firstIn, joinedReading } from './act-below.ts'
import type { ActReading } from './act-types.ts'
import { isParty, type View, wordsAt } from './act-view.ts'
import { argumentAt } from './clause-arguments.ts'
import type { Argument } from './clause-types.ts'
import { kidsOf, treeOf } from './sentence-tree.ts'

const GROUND: ReadonlySet<string> = new Set([
  ...NOUN_CLASSES.place!,
  ...wordSet(
    'airport airfield airbase base port harbour harbor bridge dam refinery oilfield field barracks palace checkpoint plant mine village capital',
  ),
])
const SIDES = wordSet(
  'rebel government separatist insurgent regime opposition loyalist enemy federal militant army junta coalition guerrilla paramilitary jihadist',
)

const KEYS = wordSet('key lever string')

const NO_MATTER = /^(?:house|flat|room|car|door|gate|office|safe|building|shop|apartment|box|church|cell)$/

/** "The keys to the border are in the hands of Islamabad": who can move things there. */
function keyInHands(view: View, key: Argument): ActReading | null {
  const { sentence } = view
  const whose = firstIn(view, 'of', 'possessor')
  const over = firstIn(view, 'subject/to', 'subject/of')
  if (!whose || !over || !isParty(view, whose.head) || NO_MATTER.test(sentence.tokens[over.head]!.lemma)) return null
  return joinedReading(view, 'key-in-hands', 'LEVERAGE', {
    mode: 'over',
    topics: ['leverage'],
    actor: whose,
    recipient: over,
    score: 0.8,
    uses: [key.head],
  })
}

/** The holding of a place that "in the hands of the rebels" tells, or null. */
export function inHandsReading(view: View, lemma: string): ActReading | null {
  const { clause, sentence } = view
  if (lemma !== 'hand' || clause.kind === 'verb' || clause.negated || clause.modal !== null) return null
  if (!/^hands$/i.test(sentence.tokens[clause.head]!.text)) return null
  const tree = treeOf(sentence)
  const kids = kidsOf(tree, clause.head)
  if (!kids.some((k) => tree.tokens[k]!.deprel === 'case' && /^in(?:to)?$/i.test(tree.tokens[k]!.text))) return null
  const place = firstIn(view, 'subject')
  if (!place || !kids.some((k) => tree.tokens[k]!.deprel === 'cop')) return null
  if (KEYS.has(sentence.tokens[place.head]!.lemma)) return keyInHands(view, place)
  const token = sentence.tokens[place.head]!
  if (
    !(token.upos === 'PROPN' && !/^(?:he|she|we|i|you)$/i.test(token.text)) &&
    !wordsAt(view, place.head).some((w) => GROUND.has(w))
  )
    return null
  const whose = firstIn(view, 'of', 'possessor')
  const side = kids.find(
    (k) =>
      k < clause.head &&
      /^(?:amod|compound)$/.test(tree.tokens[k]!.deprel) &&
      (SIDES.has(tree.tokens[k]!.lemma) || /^\p{Lu}/u.test(tree.tokens[k]!.text)),
  )
  if (
    whose
      ? !isParty(view, whose.head) ||
        /^(?:god|judge|court|expert|doctor|voter|people|reader)s?$/i.test(sentence.tokens[whose.head]!.text)
      : side === undefined
  )
    return null
  return joinedReading(view, 'in-hands', 'ASSAULT', {
    topics: ['territory'],
    actor: whose ?? argumentAt(tree, 'subject', side!, null),
    recipient: place,
    score: 0.76,
  })
}
