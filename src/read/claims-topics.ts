// Topics a claim has by what was told before or stands inside it: "the deal" is about what it was about, shelling in a broken
// truce is a violation, a demand has the topics of all that is demanded.
import { type Act, holds, type Mode, type Party, type Span, type Topic } from '../model/index.ts'
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
const UPROOTED = /\b(?:migrants?|refugees?|asylum[- ]seekers?|displaced|evacuees|returnees|deportees|exiles)\b/i

/** The topics with those that follow from parties and from what was told before. */
export function withContext(
  topics: readonly Topic[],
  act: Act,
  mode: Mode | null,
  span: Span,
  parties: readonly Party[],
  sentence: Sentence,
  memory: Memory,
): Topic[] {
  const all = new Set(topics)
  if (parties.some((p) => UPROOTED.test(p.text) || UPROOTED.test(p.name))) all.add('displacement')
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
  if (act === 'THREATEN' && mode === 'violence') all.add('attack')
  if (act !== 'ASSAULT' && says(sentence, span, OF_UPROOTED)) all.add('displacement')
  if (mode === 'assist' && ASKS.has(act) && all.size === 0) all.add('assistance')
  if (mode === 'meet' && ASKS.has(act)) all.add('talks')
  if (act === 'SANCTION' && mode === 'expel' && all.size === 0 && says(sentence, span, OF_RELATIONS))
    all.add('sanctions')
  if (act === 'COOPERATE' && says(sentence, span, OF_FORCES)) all.add('assistance')
  if (act === 'SUPPORT' && says(sentence, span, OF_STRUGGLE)) all.add('assistance')
  if (act === 'ASSAULT' && says(sentence, span, OF_MINES)) all.add('weapons')
  return [...all]
}

const ASKS: ReadonlySet<Act> = new Set<Act>(['REQUEST', 'REJECT'])
const OF_UPROOTED = /^(?:migrants?|refugees?|asylum|displaced|evacuees|returnees|deportees)$/i
const OF_RELATIONS = /^(?:diplomats?|envoys?|ambassadors?|consuls?|consulates?|embass(?:y|ies)|attach[eé]s?)$/i
const OF_FORCES = /^(?:navy|navies|army|armies|forces?|coalition|defence|defense|troops|military)$/i
const OF_STRUGGLE = /^(?:fight|defeat|struggle|combat|confront)$/i
const OF_MINES = /^(?:mines?|mined|landmines?|demining|chlorine|sarin|ieds?|vbieds?)$/i

function says(sentence: Sentence, span: Span, words: RegExp): boolean {
  return sentence.tokens.some((t) => t.start >= span.start && t.end <= span.end && words.test(t.text))
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
