// What is told by "is" and "make": "the bridge is ours again", "the answer was yes", "his condition is the release of the prisoners",
// "made the barge turn round".
import { NOUN_CLASSES } from '../vocab/acts/index.ts'
import { wordSet } from '../vocab/word-set.ts'
import { firstIn, joinedReading } from './act-below.ts'
import type { ActReading } from './act-types.ts'
import { isParty, type View, wordAt } from './act-view.ts'
import { isWished, WANTED_THINGS } from './act-wishes.ts'

const GROUND: ReadonlySet<string> = new Set([
  ...NOUN_CLASSES.place!,
  ...wordSet('base bridge airport dam airfield port market barracks palace'),
])

/** The act such a predicate tells, or null. */
export function predicateReading(view: View, lemma: string): ActReading | null {
  const { kind } = view.clause
  const wanted = kind === 'adjective' ? null : termIs(view)
  if (wanted) return wanted
  if (kind === 'copula') return isTheirs(view) ?? answeredYes(view)
  if (kind === 'noun') return TERMS.has(lemma) ? termIsThat(view) : null
  return lemma === 'make' ? turnedAway(view) : null
}

/** "By nightfall the bridge was theirs": taken, or held again. */
function isTheirs(view: View): ActReading | null {
  const { clause, sentence } = view
  if (clause.negated || clause.modal !== null || !/^(?:theirs|ours|his)$/i.test(sentence.tokens[clause.head]!.text))
    return null
  const place = firstIn(view, 'subject')
  if (!place) return null
  const token = sentence.tokens[place.head]!
  if (token.upos !== 'PROPN' && !GROUND.has(wordAt(sentence, place.head))) return null
  return joinedReading(view, 'is-theirs', 'ASSAULT', { topics: ['territory'], recipient: place, score: 0.7 })
}

/** "The general's answer was yes." */
function answeredYes(view: View): ActReading | null {
  const { clause, sentence } = view
  if (sentence.tokens[clause.head]!.text.toLowerCase() !== 'yes' || clause.negated) return null
  const answer = firstIn(view, 'subject')
  if (!answer || !/^(?:answer|reply|response)$/.test(wordAt(sentence, answer.head))) return null
  const whose = firstIn(view, 'subject/possessor', 'subject/from', 'subject/of')
  if (!whose || !isParty(view, whose.head)) return null
  return joinedReading(view, 'answer-yes', 'AGREE', { actor: whose, score: 0.78, uses: [answer.head] })
}

/** What somebody wants, by the noun that names it. */
const TERMS = wordSet('condition demand priority request requirement precondition stipulation')
/** What a town, a hospital, people under siege may want. */
const NEEDED = /^(?:need|want|ask|demand|require|lack)$/

/**
 * "The rebels' condition is the release of all prisoners", "their only demand is to be let out", "what we need is insulin": asked,
 * by whoever makes it his term, and not done.
 */
function termIs(view: View): ActReading | null {
  const { clause, clauses, sentence } = view
  const subject = clause.args.find((a) => a.role === 'subject' && !a.shared)
  if (!subject || clause.negated || clause.modal !== null || subject.head > clause.head) return null
  const nominal = clause.kind !== 'verb'
  if (!nominal && clause.mark !== 'to') return null
  if (nominal && !WANTED_THINGS.has(wordAt(sentence, clause.head))) return null
  if (TERMS.has(wordAt(sentence, subject.head))) {
    const whose = firstIn(view, 'subject/possessor', 'subject/of', 'subject/from')
    if (!whose || !isParty(view, whose.head)) return null
    return joinedReading(view, 'term-is', 'REQUEST', {
      mode: 'yield',
      kind: 'demand',
      actor: whose,
      score: 0.78,
      uses: [subject.head],
    })
  }
  if (!nominal || !/^what$/i.test(sentence.tokens[subject.head]!.text)) return null
  const need = [...clauses.values()].find(
    (c) => sentence.tokens[c.head]!.head === subject.head && NEEDED.test(c.lemma) && !c.negated,
  )
  const who = need?.args.find((a) => a.role === 'subject')
  if (!need || !who || !(isParty(view, who.head) || GROUND.has(wordAt(sentence, who.head)))) return null
  return joinedReading(view, 'needed-is', 'REQUEST', {
    mode: NOUN_CLASSES.aid!.includes(wordAt(sentence, clause.head)) ? 'assist' : 'yield',
    kind: 'appeal',
    actor: who,
    score: 0.76,
    uses: [need.head],
  })
}

/** "His condition is that the tanks go first": asked of those who are to do it. */
function termIsThat(view: View): ActReading | null {
  const { clause, clauses, sentence } = view
  const whose = firstIn(view, 'possessor', 'of')
  if (!whose) return null
  const next = sentence.tokens[clause.head + 1]?.text.toLowerCase()
  if (next !== 'is' && next !== 'was') return null
  const wanted = [...clauses.values()].find(
    (c) =>
      c.kind === 'verb' && c.head > clause.head && c.head < clause.head + 12 && c.mark === 'that' && isWished(view, c),
  )
  if (!wanted) return null
  const who = wanted.args.find((a) => a.role === 'subject' && a.head > clause.head)
  return joinedReading(view, 'condition-is', 'REQUEST', {
    mode: 'yield',
    kind: 'demand',
    actor: whose,
    recipient: who && isParty(view, who.head) ? who : null,
    score: 0.78,
    uses: [wanted.head],
  })
}

const CARRIES = wordSet(
  'barge lorry truck convoy ship boat bus ambulance vessel tanker driver column plane mission patrol delegation',
)

/** "A patrol boat made the barge turn round", "the lorries were made to go back". */
function turnedAway(view: View): ActReading | null {
  const { clause, clauses, sentence } = view
  if (clause.negated || clause.modal !== null) return null
  const whom = firstIn(view, 'object') ?? (clause.passive ? firstIn(view, 'subject') : null)
  const back = [...clauses.values()].find(
    (c) => c.parent === clause.head && /^(?:turn|go)$/.test(c.lemma) && c.head > clause.head,
  )
  if (!back || !/^(?:round|around|back)$/i.test(sentence.tokens[back.head + 1]?.text ?? '')) return null
  const turned = whom ?? back.args.find((a) => a.role === 'subject') ?? null
  if (!turned) return null
  const it = /^(?:it|them|us|her|they|she)$/i.test(sentence.tokens[turned.head]!.text)
  if (!it && !CARRIES.has(wordAt(sentence, turned.head))) return null
  return joinedReading(view, 'turned-away', 'REJECT', {
    mode: 'assist',
    topics: ['aid', 'access'],
    recipient: turned,
    score: 0.78,
    uses: [back.head],
  })
}
