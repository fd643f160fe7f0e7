// Whom a pronoun that speaks means, "he said" or "it said", where its chain leads to nobody: who spoke before, or whom the sentence
// before is about.
import type { Mention, Speaker } from '../model/index.ts'
import { COLLECTIVE_NOUNS, MEDIA_NOUNS, SOURCE_NOUNS } from '../vocab/speech/nouns.ts'
import { chainOf, mentionAt, toldBefore } from './mention-index.ts'
import { perReport } from './per-report.ts'
import type { Who } from './quotes-types.ts'
import { treeOf } from './sentence-tree.ts'
import { cannotSpeak } from './speakers-fit.ts'
import { BODIES, mentionFor, PERSONAL, type SpeakerContext, spanOf, speakerFrom } from './speakers-phrases.ts'
import { subjectOf } from './speakers-subjects.ts'
import type { Sentence } from './syntax-types.ts'

/** Paragraphs over which a bare pronoun may mean who spoke last. */
const REACH = 3

/** A person who spoke, with the paragraph it was in. */
export interface Heard {
  readonly speaker: Speaker
  readonly paragraph: number
}

/** Whether a speaker is one human being: called by a name of a person, a description in the singular, or "he". */
export function isPerson({ doc, index }: SpeakerContext, who: Who, speaker: Speaker): boolean {
  const head = doc.sentences[who.sentence]!.tokens[who.head]!
  if (/^s?he$/i.test(head.text)) return !BODIES.test(speaker.name)
  if (head.xpos === 'NN') return SOURCE_NOUNS.has(head.lemma)
  if (!/^NNP$/.test(head.xpos) || BODIES.test(speaker.name)) return false
  const mention = mentionFor(index, spanOf(doc, who), head)
  return mention === null ? index.all.length === 0 : mention.type === 'person'
}

const pronouns = perReport<readonly Mention[], ReadonlySet<'he' | 'she'>>()

/** Which of he and she a mention's chain is called by; worked out once a chain. */
function pronounsOf({ doc, index }: SpeakerContext, mention: Mention): ReadonlySet<'he' | 'she'> {
  const chain = chainOf(index, mention)
  const known = pronouns.get(chain)
  if (known) return known
  const found = new Set<'he' | 'she'>()
  for (const { form, span } of chain) {
    if (form !== 'pronoun') continue
    const text = doc.text.slice(span.start, span.end)
    if (/^(?:he|him|his|himself)$/i.test(text)) found.add('he')
    else if (/^(?:she|her|hers|herself)$/i.test(text)) found.add('she')
  }
  pronouns.set(chain, found)
  return found
}

/**
 * Whom "he said" means: the person the sentence before is about, or who spoke last in the paragraph, where the chain
 * of the pronoun leads to neither. Null where the chain stands, or nobody fits.
 */
export function personMeant(context: SpeakerContext, who: Who, person: Heard | null): Speaker | null {
  const { doc, index } = context
  const own = doc.sentences[who.sentence]!
  const pronoun = own.tokens[who.head]!
  const mention = mentionAt(index, pronoun)
  const before = doc.sentences[who.sentence - 1]
  const last = mention ? toldBefore(index, mention, pronoun.start) : undefined
  // Named in the pronoun's own sentence: the chain knows best.
  if (last && last.span.start >= own.start) return null
  const other = /^she$/i.test(pronoun.text) ? 'he' : 'she'
  const fits = (m: Mention): boolean => m.form === 'name' && m.type === 'person' && !pronounsOf(context, m).has(other)
  if (before && before.paragraph === own.paragraph) {
    const topic = topicOf(before)
    const named = topic ? mentionFor(index, spanOf(doc, topic), before.tokens[topic.head]!) : null
    if (named?.name && fits(named)) {
      if (mention && (named === mention || (named.chain !== null && named.chain === mention.chain))) return null
      return { name: named.name, named: true, via: [], span: null, actor: named.actor }
    }
  }
  const held = last?.name ?? null
  const near = person !== null && own.paragraph - person.paragraph <= (held === null ? REACH : 0)
  if (!person || !near) return null
  if (held === person.speaker.name || person.speaker.name.includes(held ?? '\n')) return null
  // The chain leads to somebody the sentence before only mentions.
  if (held !== null && (!before || last!.span.start < before.start)) return null
  const spoke = person.speaker.span ? mentionAt(index, person.speaker.span) : null
  return spoke && spoke.form === 'name' && !fits(spoke) ? null : person.speaker
}

/** Whom "he said" means where no name is known: the person whom the same sentence or the one before is about; null for none. */
export function personTold(context: SpeakerContext, who: Who, before: Speaker | null): Speaker | null {
  const { doc, index } = context
  const own = doc.sentences[who.sentence]!
  for (const sentence of [own, doc.sentences[who.sentence - 1]]) {
    if (!sentence || sentence.paragraph !== own.paragraph) continue
    for (const topic of subjectsOf(sentence)) {
      if (topic.sentence === who.sentence && topic.head >= who.head) continue
      const head = sentence.tokens[topic.head]!
      if (PERSONAL.test(head.text) || !/^NNP?$/.test(head.xpos)) continue
      if (mentionFor(index, spanOf(doc, topic), head)?.type === 'person') return speakerFrom(context, topic, [], before)
    }
  }
  return null
}

/** Subjects of the root of a sentence and of what stands beside it. */
function subjectsOf(sentence: Sentence): Who[] {
  const { tokens } = sentence
  const tree = treeOf(sentence)
  const found: Who[] = []
  for (let i = 0; i < tokens.length && found.length < 4; i++) {
    const { head, deprel } = tokens[i]!
    if (head >= 0 && !/^(?:ccomp|conj|parataxis)$/.test(deprel)) continue
    if (!/^(?:VB|NN|JJ)/.test(tokens[i]!.xpos)) continue
    const phrase = subjectOf(tree, i)
    if (phrase) found.push({ ...phrase, sentence: sentence.index })
  }
  return found
}

/**
 * Whom "it said" means: the body or government the sentence before is about, or else who spoke last, if that is a body. Null for
 * nobody that could be an "it".
 */
export function bodyMeant(context: SpeakerContext, who: Who, before: Speaker | null): Speaker | null {
  const { doc, index } = context
  const own = doc.sentences[who.sentence]!
  const earlier = doc.sentences[who.sentence - 1]
  const topic = earlier && earlier.paragraph === own.paragraph ? topicOf(earlier) : null
  const head = topic ? earlier!.tokens[topic.head]! : null
  if (topic && head && !cannotSpeak(earlier!.tokens, topic) && !PERSONAL.test(head.text)) {
    const named = mentionFor(index, spanOf(doc, topic), head)
    const body =
      COLLECTIVE_NOUNS.has(head.lemma) ||
      MEDIA_NOUNS.has(head.lemma) ||
      (named?.actor != null && !named.actor.startsWith('person/')) ||
      (named?.type === 'organisation' && named.form === 'name')
    if (body && head.xpos !== 'NNS') return speakerFrom(context, topic, [], before)
  }
  return before?.actor && !before.actor.startsWith('person/') ? before : null
}

/** The subject of a sentence's root. */
function topicOf(sentence: Sentence): Who | null {
  const root = sentence.tokens.findIndex((t) => t.head < 0)
  const phrase = root < 0 ? null : subjectOf(treeOf(sentence), root)
  return phrase ? { ...phrase, sentence: sentence.index } : null
}
