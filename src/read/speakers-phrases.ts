// How a phrase that speaks becomes a Speaker by itself: by the mention it stands in, or by its own words.
import type { Mention, Span, Speaker } from '../model/index.ts'
import { capitalOf } from '../vocab/actors/index.ts'
import { COLLECTIVE_NOUNS, DOCUMENT_NOUNS, MEDIA_NOUNS, SOURCE_NOUNS } from '../vocab/speech/nouns.ts'
import { chainOf, type MentionIndex, mentionAt, mentionsIn, toldBefore } from './mention-index.ts'
import { isKind, KIND } from './names-lexicon.ts'
import { perReport } from './per-report.ts'
import type { Attribution, Who } from './quotes-types.ts'
import { antecedentOf, issuerOf } from './speakers-fit.ts'
import { selfNamed } from './speakers-self-named.ts'
import { phraseStartingAt, widened } from './speech-phrases.ts'
import type { Doc, Token } from './syntax-types.ts'

/** Pronouns, which name nobody by themselves. */
export const PERSONAL = /^(?:he|she|him|her|his|i|we|us|they|them|it|who|that|which|whom|himself|herself|themselves)$/i

/** Words that open a description and lose the capital of a sentence's start. */
const ARTICLE = /^(?:The|An?|Some|Several|Many|Two|Three|One|Its|His|Her|Their|Other|Another)\b/

/** "Its claim that": whoever owns the claim makes it. */
const OWNED_BY = /^(?:their|its|his|her)$/i

const RELATIVE = /^(?:who|that|which|whom|whose)$/i

/** Where the phrase of who speaks stands in the text. */
export function spanOf(doc: Doc, who: Who): Span {
  const { tokens } = doc.sentences[who.sentence]!
  return { start: tokens[who.first]!.start, end: tokens[who.last]!.end }
}

/** "a surgeon from Aden, Salim Nasser, said": the person whose name stands in commas behind a description. */
function apposedPerson(
  { index }: SpeakerContext,
  tokens: readonly Token[],
  who: Who,
  mention: Mention | null,
): Mention | null {
  const { xpos, lemma, text } = tokens[who.head]!
  if (
    (xpos !== 'NN' && !/^one$/i.test(text)) ||
    COLLECTIVE_NOUNS.has(lemma) ||
    DOCUMENT_NOUNS.has(lemma) ||
    MEDIA_NOUNS.has(lemma)
  )
    return null
  if (mention?.form === 'name') return null
  if (tokens[who.last + 1]?.text !== ',' || !tokens[who.last + 2]) return personBefore(index, tokens, who)
  let next = who.last + 2
  // "The army commander, Gen. Luis Prado": the rank is no part of the name.
  while (next < who.last + 5 && tokens[next]!.deprel === 'nmod:desc' && !mentionAt(index, tokens[next]!)) next++
  const found = mentionAt(index, tokens[next]!)
  if (found?.form !== 'name' || found.type !== 'person' || found.span.start !== tokens[next]!.start) return null
  while (next < tokens.length && tokens[next]!.start < found.span.end) next++
  return tokens[next]?.text === ',' ? found : null
}

/** "…, Peter Okello, head of the hospital said": the person whose post it is, named between commas before it. */
function personBefore(index: MentionIndex, tokens: readonly Token[], who: Who): Mention | null {
  const last = tokens[who.first - 2]
  if (!last || tokens[who.first - 1]!.text !== ',' || !isKind(tokens[who.head]!.lemma, KIND.person)) return null
  const found = mentionAt(index, last)
  if (found?.form !== 'name' || found.type !== 'person' || found.span.end !== last.end) return null
  const before = tokens.findLast((t) => t.end <= found.span.start)
  return before?.text === ',' ? found : null
}

/** "Reactions Foreign Minister Ana Ruiz said": the person named between a title taken for the subject and the verb. */
export function personBehind({ doc, index }: SpeakerContext, who: Who, attribution: Attribution): Speaker | null {
  const { tokens } = doc.sentences[who.sentence]!
  const cue = tokens[attribution.token]
  if (!cue || attribution.sentence !== who.sentence || who.first > 2 || /^(?:the|a|an)$/i.test(tokens[who.first]!.text))
    return null
  const span = { start: tokens[who.head]!.end, end: cue.start }
  const found =
    span.start < span.end ? mentionsIn(index, span).find((m) => m.form === 'name' && m.type === 'person') : null
  return found?.name ? { name: found.name, named: true, via: [], span: found.span, actor: found.actor } : null
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
  const issuer = DOCUMENT_NOUNS.has(head.lemma) ? issuerOf(sentence, who) : null
  if (issuer) return { ...speakerFrom(context, issuer, via, before), span }
  if (RELATIVE.test(head.text)) {
    const antecedent = antecedentOf(sentence, who.first)
    if (antecedent) return { ...speakerFrom(context, antecedent, via, before), span }
  }
  const mention = mentionFor(index, span, head)
  const apposed = apposedPerson(context, tokens, who, mention)
  // "According to Reuters, state television said": the one passes the other on.
  if (apposed?.name && !via.includes(apposed.name))
    return { name: apposed.name, named: true, via, span, actor: apposed.actor }
  const own = mention?.form === 'name' ? null : selfNamed(tokens, who)
  if (own) {
    const [first, last] = [tokens[own[0]]!, tokens[own[1]]!]
    const name = doc.text.slice(first.start, last.end).replace(/\s+/g, ' ')
    return { name, named: true, via, span, actor: mentionAt(index, first)?.actor ?? null }
  }
  // "Kigali said": the state speaks that is ruled from there.
  const state = mention?.actor == null && who.first === who.last ? capitalOf(head.text) : undefined
  if (state) return { name: state.name, named: true, via, span, actor: state.id }
  if (mention?.name) {
    const named = isNamed(index, mention, tokens, who)
    return { name: named ? mention.name : described(doc, tokens, who, mention), named, via, span, actor: mention.actor }
  }
  const owner = OWNED_BY.test(head.text) && mention ? toldBefore(index, mention, span.start) : undefined
  if (owner) {
    const words = doc.text.slice(owner.span.start, owner.span.end).replace(/\s+/g, ' ')
    const named = owner.form === 'name'
    return {
      name: (named && owner.name) || words.replace(ARTICLE, (w) => w.toLowerCase()),
      named,
      via,
      span,
      actor: owner.actor,
    }
  }
  if (PERSONAL.test(head.text)) {
    // "The ministers deplored it. They said": those described just before, who have no name.
    const told =
      mention && /^they$/i.test(head.text) && !(before && SEVERAL.test(before.name) && !isOneByName(index, before))
        ? toldBefore(index, mention, span.start)
        : undefined
    if (told?.form === 'description' && told.span.start >= (doc.sentences[who.sentence - 1] ?? sentence).start) {
      const words = doc.text.slice(told.span.start, told.span.end).replace(/\s+/g, ' ')
      return { name: words.replace(ARTICLE, (w) => w.toLowerCase()), named: false, via, span, actor: told.actor }
    }
    const several = /^they$/i.test(head.text) && before !== null && isOneByName(index, before)
    const known = before && !several && !/^(?:i|we|us)$/i.test(head.text) ? before : null
    return known
      ? { name: known.name, named: known.named, via, span, actor: known.actor }
      : { name: doc.text.slice(span.start, span.end), named: false, via, span, actor: null }
  }
  const name = properName(doc.text, tokens, who)
  if (name) return { name, named: true, via, span, actor: mention?.actor ?? null }
  const words = described(doc, tokens, who, mention)
  return { name: words, named: isCollective(tokens, who), via, span, actor: mention?.actor ?? null }
}

/** Whether a speaker is one human being called by name, whatever letter the name ends in: Anders Kompass. */
function isOneByName(index: MentionIndex, { actor, span }: Speaker): boolean {
  if (actor !== null) return actor.startsWith('person/')
  const mention = span ? mentionAt(index, span) : null
  return mention?.form === 'name' && mention.type === 'person'
}

/** Ends like the name of several, or of a body. */
const SEVERAL =
  /(?:s|men|women|people|police|army|military|government|ministry|council|committee|group|agency|family)$/i

/** Names of bodies and papers rather than of persons. */
export const BODIES =
  /\b(?:statement|report|ministry|directorate|office|agency|army|command|department|group|council|committee|commission|organi[sz]ation|government|union|nations|police|observatory|watch|amnesty|network|force|forces|party|movement|front|company|authority|embassy|press|service)\b/i

/** Whether a chain has a name that can speak; worked out once a chain. */
const named = perReport<readonly Mention[], boolean>()

/** A name standing in apposition or inside a description; a source noun alone stays unnamed. */
function isNamed(index: MentionIndex, mention: Mention, tokens: readonly Token[], who: Who): boolean {
  const chain = chainOf(index, mention)
  const known = named.get(chain)
  const byName = known ?? chain.some((m) => m.form === 'name' && m.type !== 'location' && m.type !== 'nationality')
  if (known === undefined) named.set(chain, byName)
  if (byName) return true
  if (mention.form === 'name') return true
  if (mention.actor !== null && !SOURCE_NOUNS.has(tokens[who.head]!.lemma)) return true
  return isCollective(tokens, who)
}

function isCollective(tokens: readonly Token[], who: Who): boolean {
  const head = tokens[who.head]!
  if (SOURCE_NOUNS.has(head.lemma)) return false
  let proper = false
  for (let i = who.first; i <= who.last; i++) if (/^NNPS?$/.test(tokens[i]!.xpos)) proper = true
  if (COLLECTIVE_NOUNS.has(head.lemma) || MEDIA_NOUNS.has(head.lemma))
    return proper || /^(?:the|its|their|his)$/i.test(tokens[who.first]!.text)
  if (MEDIA_NOUNS.has(head.lemma))
    return !/^(?:local|foreign|other|some|several|many|various|social)$/i.test(tokens[who.first]!.text)
  return proper && DOCUMENT_NOUNS.has(head.lemma)
}

/** Letters before a mention in which a longer name may begin. */
const LONGER = 16

/** The mention that a phrase is, or a longer name that it is the head of; null for none. */
export function mentionFor(index: MentionIndex, span: Span, head: Token): Mention | null {
  const at = mentionAt(index, head)
  if (at && at.span.start < head.end && at.span.end > head.start && isSpeaking(at)) {
    const named =
      at.form === 'description' ? mentionsIn(index, span).find((m) => m.form === 'name' && m.type === 'person') : null
    // "Save the Children says": the roster's name that ends in it.
    const longer =
      at.actor === null
        ? mentionsIn(index, { start: at.span.start - LONGER, end: at.span.end }).find(
            (m) => m.actor !== null && m.span.start < at.span.start && m.span.end === at.span.end,
          )
        : undefined
    return longer ?? named ?? at
  }
  const inside = mentionsIn(index, span).filter((m) => isSpeaking(m) && m.form === 'name' && m.type === 'person')
  return inside[0] ?? null
}

function isSpeaking(m: Mention): boolean {
  return m.type === 'person' || m.type === 'organisation' || m.type === 'location' || m.type === 'nationality'
}

/** The run of proper nouns that ends in the head: "negotiator Bassma Kodmani" gives the name alone. */
function properName(text: string, tokens: readonly Token[], who: Who): string | null {
  const head = tokens[who.head]!
  if (!/^NNPS?$/.test(head.xpos) || COLLECTIVE_NOUNS.has(head.lemma) || SOURCE_NOUNS.has(head.lemma)) return null
  let last = who.head
  while (last < who.last && /^NNPS?$/.test(tokens[last + 1]!.xpos)) last++
  let first = who.head
  while (first > who.first && (/^NNPS?$/.test(tokens[first - 1]!.xpos) || isCapitalised(tokens, first - 1))) first--
  return text.slice(tokens[first]!.start, tokens[last]!.end).replace(/\s+/g, ' ')
}

/** A capital inside a sentence marks a name whatever its tag: "Governing Council". */
function isCapitalised(tokens: readonly Token[], i: number): boolean {
  return i > 0 && /^\p{Lu}\p{Ll}/u.test(tokens[i]!.text) && /^(?:VB[GN]|JJ)$/.test(tokens[i]!.xpos)
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
  const name = mention?.name && mention.name.length > words.length ? mention.name : words
  return name.replace(ARTICLE, (word) => word.toLowerCase())
}
