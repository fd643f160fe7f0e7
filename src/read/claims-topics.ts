// Topics a claim has by what was told before or stands inside it: "the deal" is about what it was about, shelling in a broken
// truce is a violation, a demand has the topics of all that is demanded.
import type { Act, Party, Span, Topic } from '../model/index.ts'
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
const UPROOTED = /\b(?:migrants?|refugees?|asylum[- ]seekers?|displaced|evacuees|returnees|deportees|exiles)\b/i

/** The topics with those that follow from parties and from what was told before. */
export function withContext(
  topics: readonly Topic[],
  act: Act,
  span: Span,
  parties: readonly Party[],
  sentence: Sentence,
  memory: Memory,
): Topic[] {
  const all = new Set(topics)
  if (parties.some((p) => UPROOTED.test(p.text) || UPROOTED.test(p.name))) all.add('displacement')
  if (act === 'ASSAULT' && memory.truceBroken && !all.has('territory')) all.add('violation')
  if (ABOUT_DEALS.has(act) && ![...all].some((t) => OF_DEALS.has(t)) && namesDeal(sentence, span)) {
    for (const t of memory.dealTopics) all.add(t)
  }
  return [...all]
}

function namesDeal(sentence: Sentence, span: Span): boolean {
  for (const t of sentence.tokens) {
    if (t.start >= span.end) break
    if (t.start >= span.start && t.upos === 'NOUN' && DEAL_NOUNS.has(t.lemma.toLowerCase())) return true
  }
  return false
}
