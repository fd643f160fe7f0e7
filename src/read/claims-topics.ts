// Topics a claim has by what was told before or stands inside it: "the deal" is about what it was about, shelling in a broken
// truce is a violation, a demand has the topics of all that is demanded.
import { type Act, holds, type Mode, type Span, type Topic } from '../model/index.ts'
import type { Draft } from './claims-draft.ts'
import type { Memory } from './claims-memory.ts'
import type { Sentence } from './syntax-types.ts'

const OF_DEALS: ReadonlySet<Topic> = new Set<Topic>([
  'ceasefire',
  'evacuation',
  'detainees',
  'surrender',
  'talks',
  'withdrawal',
])
const ABOUT_DEALS: ReadonlySet<Act> = new Set<Act>(['AGREE', 'REJECT', 'ACCUSE', 'CONSULT', 'LEVERAGE', 'SUPPORT'])
const DEAL_NOUNS = new Set([
  'deal',
  'agreement',
  'accord',
  'pact',
  'truce',
  'negotiation',
  'talk',
  'arrangement',
  'plan',
])
/** Sentences over which those who meet still talk of the deal told of last. */
const NEAR = 4

/** The topics with those that follow from what was told before. */
export function withContext(
  topics: readonly Topic[],
  act: Act,
  mode: Mode | null,
  span: Span,
  sentence: Sentence,
  memory: Memory,
): Topic[] {
  const all = new Set(topics)
  if (act === 'ASSAULT' && mode !== 'abduct' && memory.truceBroken && !all.has('territory')) all.add('violation')
  if (
    ABOUT_DEALS.has(act) &&
    ![...all].some((t) => OF_DEALS.has(t) && t !== 'talks') &&
    (act === 'CONSULT'
      ? mode !== 'visit' && sentence.index - memory.dealIn <= NEAR
      : ![...all].some((t) => OF_DEALS.has(t)) && namesDeal(sentence, span))
  ) {
    for (const t of memory.dealTopics)
      if (act !== 'CONSULT' || t === 'ceasefire' || namesDeal(sentence, span)) all.add(t)
  }
  return [...all]
}

/** Acts of words, which are about all that is told inside them. */
const OF_WORDS: ReadonlySet<Act> = new Set<Act>(['ACCUSE', 'REJECT', 'REQUEST', 'SUPPORT', 'THREATEN', 'AGREE'])

/** In a sentence of more acts than this only an act's own words count. */
const MOST_TOLD = 60

/** The topics of an act of words with those of whatever its evidence holds: "condemned the raid on the camp" is about an attack. */
export function topicsWithin(draft: Draft, others: readonly Draft[]): readonly Topic[] {
  if (!OF_WORDS.has(draft.act) || others.length > MOST_TOLD) return draft.topics
  const all = new Set(draft.topics)
  for (const other of others)
    if (
      other !== draft &&
      holds(draft.span, other.span) &&
      other.span.end - other.span.start < draft.span.end - draft.span.start
    )
      for (const topic of other.topics) all.add(topic)
  return [...all]
}

function namesDeal(sentence: Sentence, span: Span): boolean {
  for (const t of sentence.tokens) {
    if (t.start >= span.end) break
    if (t.start >= span.start && t.upos === 'NOUN' && DEAL_NOUNS.has(t.lemma.toLowerCase())) return true
  }
  return false
}
