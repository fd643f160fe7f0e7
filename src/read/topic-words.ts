// The words of a sentence that tell topics, found once per sentence, and whether each has its topic's sense where it stands.

import type { Act, Span, Topic } from '../model/index.ts'
import { NOUN_CLASSES } from '../vocab/acts/index.ts'
import { topicsOfPair, topicsOfWord } from '../vocab/acts/topics.ts'
import { wordSet } from '../vocab/word-set.ts'
import { wordAt } from './act-view.ts'
import { perReport } from './per-report.ts'
import { treeOf } from './sentence-tree.ts'
import type { Sentence } from './syntax-types.ts'

/** A token that tells topics. */
export interface TopicWord {
  readonly at: number
  readonly topics: readonly Topic[]
}

const NONE: readonly TopicWord[] = []
const known = perReport<Sentence, readonly TopicWord[]>()

/** The words of a sentence that tell topics, in order. */
export function topicWordsOf(sentence: Sentence): readonly TopicWord[] {
  const told = known.get(sentence)
  if (told) return told
  let found: TopicWord[] | null = null
  const { tokens } = sentence
  for (let i = 0; i < tokens.length; i++) {
    const word = wordAt(sentence, i)
    let topics = topicsOfWord(word)
    if (topics.length === 0) {
      const form = tokens[i]!.text.toLowerCase()
      if (form !== word) topics = topicsOfWord(form)
    }
    if (i + 1 < tokens.length) {
      const pair = topicsOfPair(tokens[i]!.lemma, tokens[i + 1]!.lemma)
      if (pair.length > 0) topics = topics.length > 0 ? [...topics, ...pair] : pair
    }
    if (topics.length === 0 && word === 'hold' && tokens[i]!.xpos === 'VBN' && isHeld(i, sentence)) topics = HELD
    if (topics.length > 0) {
      found ??= []
      found.push({ at: i, topics })
    }
  }
  known.set(sentence, found ?? NONE)
  return found ?? NONE
}

const HELD: readonly Topic[] = ['detainees']

/** "Where their sons are held": people who are held are held captive. */
function isHeld(at: number, sentence: Sentence): boolean {
  return treeOf(sentence).kids[at]!.some((k) => {
    const { deprel, lemma } = sentence.tokens[k]!
    return deprel === 'nsubj:pass' && (PEOPLE.has(lemma) || /^(?:he|she|they)$/.test(lemma))
  })
}

/** Adds to `found` the topics told by the words inside a span that fit the act and have the topic's sense there. */
export function addTopicsIn(
  found: Set<Topic>,
  span: Span,
  act: Act,
  sentence: Sentence,
  without: Span | null,
  head: number,
): void {
  const unfit = UNFIT[act]
  for (const { at, topics } of topicWordsOf(sentence)) {
    const token = sentence.tokens[at]!
    if (token.start < span.start) continue
    if (token.end > span.end) break
    if (without && token.start >= without.start && token.end <= without.end && at !== head) continue
    for (const topic of topics)
      if ((!unfit?.has(topic) || (topic === 'transition' && at === head)) && isMeant(topic, at, act, sentence))
        found.add(topic)
  }
}

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

/** Arms that are an attack's matter and not only what it is made with. */
const OUTLAWED =
  wordSet(`chemical nuclear sarin chlorine landmine mine explosives stockpile weapon weaponry novichok uranium arsenal
  nerve mustard poison toxic cluster anti-personnel anti-tank hydrogen atomic disarm disarmament demilitarise demilitarize`)
/** What access and passage may be to that is no way in for help. */
const NO_WAY_IN = wordSet(
  'weapon arms ammunition technology information internet market capital finance funding money bill law legislation resolution act time budget election',
)
/** Verbs of taking, of which only ground that is taken makes territory. */
const TAKES = wordSet('capture recapture seize retake liberate occupy')
const PEOPLE: ReadonlySet<string> = new Set([
  ...NOUN_CLASSES.person!,
  ...NOUN_CLASSES.detainee!,
  ...NOUN_CLASSES.leader!,
  ...NOUN_CLASSES.force!,
])

/** Whether a word has its topic's sense where it stands: not the arms an attack is made with, nor "access to weapons". */
function isMeant(topic: Topic, at: number, act: Act, sentence: Sentence): boolean {
  const { tokens } = sentence
  const token = tokens[at]!
  if (topic === 'attack') return act !== 'PROTEST' || token.lemma !== 'strike'
  if (topic === 'weapons') {
    if (OUTLAWED.has(token.lemma)) return true
    if (act === 'ASSAULT') return false
    // "Rocket attacks", "drone strikes": what is told of are the attacks.
    const next = tokens[at + 1]
    return next?.upos !== 'NOUN' || !topicsOfWord(next.lemma).includes('attack')
  }
  if (topic === 'evacuation') return act !== 'ASSAULT' || token.lemma !== 'bus'
  if (topic === 'territory') return !TAKES.has(token.lemma) || !takesPeople(at, sentence)
  if (topic !== 'access') return true
  const prep = tokens[at + 1]?.text.toLowerCase()
  if (prep !== 'to' && prep !== 'of') return true
  for (let i = at + 2; i < tokens.length && i < at + 6; i++)
    if (tokens[i]!.upos === 'NOUN') return !NO_WAY_IN.has(tokens[i]!.lemma)
  return true
}

/** "Seized 30 girls", "captured soldiers": whether who or what is taken are people. */
function takesPeople(at: number, sentence: Sentence): boolean {
  const { tokens } = sentence
  const token = tokens[at]!
  if (token.deprel === 'amod' && token.head >= 0) return PEOPLE.has(tokens[token.head]!.lemma)
  return treeOf(sentence).kids[at]!.some(
    (k) =>
      (tokens[k]!.deprel === 'obj' || (tokens[k]!.deprel === 'nsubj:pass' && token.xpos === 'VBN')) &&
      PEOPLE.has(tokens[k]!.lemma),
  )
}
