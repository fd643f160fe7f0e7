// Which of the topics a claim has: from its act, the words of its predicate and arguments. Nothing outside its clause.
import type { Act, Topic } from '../model/index.ts'
import { TOPIC_OF } from '../vocab/acts/topics.ts'
import type { ActReading } from './act-types.ts'
import { wordAt } from './act-view.ts'
import type { Clause } from './clause-types.ts'
import type { Sentence } from './syntax-types.ts'

/** Topics that words beside an act may not give it, since there they are only the occasion. */
const UNFIT: Partial<Record<Act, ReadonlySet<Topic>>> = {
  ASSAULT: new Set<Topic>([
    'assistance',
    'talks',
    'leverage',
    'access',
    'transition',
    'ultimatum',
    'displacement',
    'detainees',
  ]),
  AGREE: new Set<Topic>(['ultimatum']),
  SUPPORT: new Set<Topic>(['ultimatum']),
  CONCEDE: new Set<Topic>(['ultimatum']),
  AID: new Set<Topic>(['attack', 'talks', 'leverage', 'surrender', 'ultimatum']),
  CONSULT: new Set<Topic>(['assistance', 'ultimatum']),
  COERCE: new Set<Topic>(['talks', 'assistance', 'attack', 'leverage', 'territory']),
  LEVERAGE: new Set<Topic>(['attack', 'assistance']),
}

/** The topics of a reading, in no order of weight; at most five. */
export function topicsOf(
  reading: Pick<ActReading, 'act' | 'topics' | 'uses' | 'actor'>,
  clause: Clause,
  sentence: Sentence,
): readonly Topic[] {
  const found = new Set<Topic>(reading.topics)
  const unfit = UNFIT[reading.act]
  const actor = reading.actor?.span
  const end = endOf(clause, reading, sentence)
  for (let i = 0; i < sentence.tokens.length; i++) {
    const token = sentence.tokens[i]!
    if (token.start < clause.span.start) continue
    if (token.end > end) break
    if (actor && token.start >= actor.start && token.end <= actor.end && i !== clause.head) continue
    const word = wordAt(sentence, i)
    const topic = TOPIC_OF.get(word) ?? TOPIC_OF.get(token.text.toLowerCase())
    if (topic && !unfit?.has(topic) && isMeant(topic, i, reading.act, sentence)) found.add(topic)
  }
  return [...found].slice(0, 5)
}

/** Arms that are fired: what an attack is made with, not what it is about. */
const FIRED = new Set('missile rocket rifle ammunition munition warhead arms'.split(' '))
/** What access and passage may be to that is no way in for help. */
const NO_WAY_IN = new Set(
  'weapon arms ammunition technology information internet market capital finance funding money bill law legislation resolution act time budget election'.split(
    ' ',
  ),
)

/** Whether a word has its topic's sense where it stands: not the arms an attack is made with, nor "access to weapons". */
function isMeant(topic: Topic, at: number, act: Act, { tokens }: Sentence): boolean {
  if (topic === 'weapons') return act !== 'ASSAULT' || !FIRED.has(tokens[at]!.lemma)
  if (topic === 'evacuation') return act !== 'ASSAULT' || tokens[at]!.lemma !== 'bus'
  if (topic !== 'access') return true
  const prep = tokens[at + 1]?.text.toLowerCase()
  if (prep !== 'to' && prep !== 'of') return true
  for (let i = at + 2; i < tokens.length && i < at + 6; i++)
    if (tokens[i]!.upos === 'NOUN') return !NO_WAY_IN.has(tokens[i]!.lemma)
  return true
}

/** Where a reading's own words end: of an act with an infinitive, where that infinitive's words end. */
function endOf(clause: Clause, reading: Pick<ActReading, 'uses'>, sentence: Sentence): number {
  let end = clause.span.end
  for (const used of reading.uses) {
    const last = sentence.tokens[Math.min(used + 6, sentence.tokens.length - 1)]
    if (last) end = Math.max(end, last.end)
  }
  for (const arg of clause.args) if (arg.role === 'infinitive') end = Math.max(end, arg.span.end)
  return Math.min(end, sentence.end)
}
