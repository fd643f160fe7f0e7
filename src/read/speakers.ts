// Who says so: a phrase that speaks becomes a Speaker with its fullest name, and any clause can ask who says it.
import { type Mention, overlapOf, type Quote, type Span, type Speaker } from '../model/index.ts'
import { DOCUMENT_NOUNS, MEDIA_NOUNS, SOURCE_NOUNS } from '../vocab/speech/nouns.ts'
import { chainOf, type MentionIndex, mentionAt, mentionsIn } from './mention-index.ts'
import type { Who } from './quotes-types.ts'
import { phraseEndingAt, phraseStartingAt, widened } from './speech-phrases.ts'
import type { Doc, Sentence, Token } from './syntax-types.ts'

const PERSONAL = /^(?:he|she|him|her|his|i|we|us|they|them|it|who|that|which|whom|himself|herself|themselves)$/i
const RELATIVE = /^(?:who|that|which|whom|whose)$/i
const COLLECTIVE =
  /^(?:army|armies|military|government|regime|ministry|forces|command|council|committee|parliament|coalition|police|department|party|movement|group|front|opposition|alliance|union|court|office|embassy|administration|navy|militia|brigade|corps|authority|agency|commission|observatory|organisation|organization|network|foundation|federation|charity|television|tv|radio|media|kremlin|pentagon|mission|delegation|presidency|cabinet|guard|directorate|bureau|society|assembly|congress|senate|house|campaign)$/i

/**
 * The innermost quotation that holds most of a span says who speaks there; null where the report speaks in its own voice.
 * Of quotations that hold it, the shortest is innermost. Costs one pass over the quotations.
 */
export function speakerOf(span: Span, quotes: readonly Quote[]): Speaker | null {
  return quoteAround(span, quotes)?.speaker ?? null
}

/** The innermost quotation that holds most of a span and has a speaker, or null. */
export function quoteAround(span: Span, quotes: readonly Quote[]): Quote | null {
  const length = Math.max(1, span.end - span.start)
  let best: Quote | null = null
  for (const q of quotes) {
    if (q.speaker === null || overlapOf(q.span, span) * 2 <= length) continue
    if (!best || q.span.end - q.span.start < best.span.end - best.span.start) best = q
  }
  return best
}

/** What is needed to name a speaker. */
export interface SpeakerContext {
  readonly doc: Doc
  readonly index: MentionIndex
}

/** The speaker a phrase stands for; `before` is who spoke last, for a pronoun that nothing else resolves. */
export function speakerFrom(
  context: SpeakerContext,
  who: Who,
  via: readonly string[],
  before: Speaker | null,
): Speaker {
  const { doc, index } = context
  const sentence = doc.sentences[who.sentence]!
  const { tokens } = sentence
  const span = { start: tokens[who.first]!.start, end: tokens[who.last]!.end }
  const head = tokens[who.head]!
  if (RELATIVE.test(head.text)) {
    const antecedent = antecedentOf(sentence, who.first)
    if (antecedent) return { ...speakerFrom(context, antecedent, via, before), span }
  }
  const mention = mentionFor(index, span, head)
  if (mention?.name) {
    const named = isNamed(index, mention, tokens, who)
    return { name: named ? mention.name : described(doc, tokens, who, mention), named, via, span, actor: mention.actor }
  }
  if (PERSONAL.test(head.text)) {
    const known = before && !/^(?:i|we|us)$/i.test(head.text) ? before : null
    return known
      ? { name: known.name, named: known.named, via, span, actor: known.actor }
      : { name: doc.text.slice(span.start, span.end), named: false, via, span, actor: null }
  }
  const name = properName(doc.text, tokens, who)
  if (name) return { name, named: true, via, span, actor: mention?.actor ?? null }
  const words = described(doc, tokens, who, mention)
  return { name: words, named: isCollective(tokens, who), via, span, actor: mention?.actor ?? null }
}

/** A name standing in apposition or inside a description; a source noun alone stays unnamed. */
function isNamed(index: MentionIndex, mention: Mention, tokens: readonly Token[], who: Who): boolean {
  const chain = chainOf(index, mention)
  if (chain.some((m) => m.form === 'name' && m.type !== 'location' && m.type !== 'nationality')) return true
  if (mention.form === 'name') return true
  if (mention.actor !== null && !SOURCE_NOUNS.has(tokens[who.head]!.lemma)) return true
  return isCollective(tokens, who)
}

function isCollective(tokens: readonly Token[], who: Who): boolean {
  const head = tokens[who.head]!
  if (SOURCE_NOUNS.has(head.lemma)) return false
  let proper = false
  for (let i = who.first; i <= who.last; i++) if (/^NNPS?$/.test(tokens[i]!.xpos)) proper = true
  if (COLLECTIVE.test(head.text)) return proper || /^(?:the|its|their|his)$/i.test(tokens[who.first]!.text)
  return proper && (MEDIA_NOUNS.has(head.lemma) || DOCUMENT_NOUNS.has(head.lemma))
}

function mentionFor(index: MentionIndex, span: Span, head: Token): Mention | null {
  const at = mentionAt(index, head)
  if (at && at.span.start < head.end && at.span.end > head.start && isSpeaking(at)) return at
  const inside = mentionsIn(index, span).filter((m) => isSpeaking(m) && m.form === 'name' && m.type === 'person')
  return inside[0] ?? null
}

function isSpeaking(m: Mention): boolean {
  return m.type === 'person' || m.type === 'organisation' || m.type === 'location' || m.type === 'nationality'
}

function antecedentOf(sentence: Sentence, at: number): Who | null {
  let i = at - 1
  while (i >= 0 && /^(?:,|--|—|–)$/.test(sentence.tokens[i]!.text)) i--
  const phrase = phraseEndingAt(sentence.tokens, i)
  return phrase && !RELATIVE.test(sentence.tokens[phrase.head]!.text) ? { ...phrase, sentence: sentence.index } : null
}

/** The run of proper nouns that ends in the head: "negotiator Bassma Kodmani" gives the name alone. */
function properName(text: string, tokens: readonly Token[], who: Who): string | null {
  const head = tokens[who.head]!
  if (!/^NNPS?$/.test(head.xpos) || COLLECTIVE.test(head.text) || SOURCE_NOUNS.has(head.lemma)) return null
  let last = who.head
  while (last < who.last && /^NNPS?$/.test(tokens[last + 1]!.xpos)) last++
  let first = who.head
  while (first > who.first && /^NNPS?$/.test(tokens[first - 1]!.xpos)) first--
  return text.slice(tokens[first]!.start, tokens[last]!.end).replace(/\s+/g, ' ')
}

/** The words of a description as written, with "close to the talks" and the like. */
function described(doc: Doc, tokens: readonly Token[], who: Who, mention: Mention | null): string {
  let last = who.last
  const near = tokens[last + 1]
  if (
    (near && /^(?:close|familiar|involved|based|loyal|linked)$/i.test(near.text) && tokens[last + 2]?.xpos === 'IN') ||
    (near && /^close$/i.test(near.text))
  ) {
    const phrase = phraseStartingAt(tokens, last + 3)
    if (phrase) last = widened(tokens, phrase).last
  }
  let start = tokens[who.first]!.start
  let end = tokens[last]!.end
  if (mention && mention.form !== 'pronoun' && mention.span.start >= tokens[0]!.start) {
    start = Math.min(start, mention.span.start)
    end = Math.max(end, mention.span.end)
  }
  const words = doc.text.slice(start, end).replace(/\s+/g, ' ').trim()
  // The chain's own fullest words, where this mention only points back ("the source").
  return mention?.name && mention.name.length > words.length ? mention.name : words
}
