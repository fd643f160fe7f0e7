// How a phrase that speaks becomes a Speaker: by the mention it stands in, by its own words, or by who spoke before.

import type { Mention, Span, Speaker } from '../model/index.ts'
import { capitalOf } from '../vocab/actors/index.ts'
import { COLLECTIVE_NOUNS, DOCUMENT_NOUNS, MEDIA_NOUNS, SOURCE_NOUNS } from '../vocab/speech/nouns.ts'
import { chainOf, indexOf, type MentionIndex, mentionAt, mentionsIn, toldBefore } from './mention-index.ts'
import { isKind, KIND } from './names-lexicon.ts'
import { perReport } from './per-report.ts'
import type { Attribution, Who } from './quotes-types.ts'
import { treeOf } from './sentence-tree.ts'
import { antecedentOf, appositionEnd, cannotSpeak, issuerOf } from './speakers-fit.ts'
import { selfNamed } from './speakers-self-named.ts'
import { subjectOf } from './speakers-subjects.ts'
import { phraseStartingAt, widened } from './speech-phrases.ts'
import type { Doc, Sentence, Token } from './syntax-types.ts'

const PERSONAL = /^(?:he|she|him|her|his|i|we|us|they|them|it|who|that|which|whom|himself|herself|themselves)$/i
/** Words that open a description and lose the capital of a sentence's start. */
const ARTICLE = /^(?:The|An?|Some|Several|Many|Two|Three|One|Its|His|Her|Their|Other|Another)\b/
/** "Its claim that": whoever owns the claim makes it. */
const OWNED_BY = /^(?:their|its|his|her)$/i
const RELATIVE = /^(?:who|that|which|whom|whose)$/i

/** Names speakers one after the other, remembering those named so far. */
export interface Naming {
  /** The speaker of an attribution; `relays` are those inside whose words it stands. */
  speakerOf(attribution: Attribution, relays: readonly Speaker[]): Speaker | null
  /** Keeps a speaker for the pronouns and descriptions ("the source") that follow; an `inner` one, told of by another, only for descriptions. */
  remember(attribution: Attribution, speaker: Speaker, inner: boolean): void
}

/** A fresh {@link Naming} for one report. */
export function namingOf(doc: Doc, mentions: readonly Mention[]): Naming {
  const context: SpeakerContext = { doc, index: indexOf(mentions) }
  let before: Speaker | null = null
  let person: Heard | null = null
  const byRole = new Map<string, Speaker>()
  return {
    speakerOf(attribution, relays) {
      const { who } = attribution
      const via = [
        ...relays.flatMap((r) => [r.name, ...r.via]),
        ...attribution.via.map((w) => speakerFrom(context, w, [], before).name),
        ...outletAddressed(context, attribution),
      ].filter((name, i, all) => all.indexOf(name) === i)
      if (!who) return carriesOn(doc, attribution) && before ? { ...before, via, span: null } : null
      const { text } = doc.sentences[who.sentence]!.tokens[who.head]!
      // "I hope" inside somebody's words is his; in the report's own words nobody else speaks.
      if (/^(?:I|we|us|me)$/i.test(text)) return relays[0] ?? null
      // "It said": the paper or body that spoke before.
      if (/^it$/i.test(text) && before && BODIES.test(before.name) && SAYS.test(attribution.lemma))
        return { ...before, via, span: null }
      if (/^it$/i.test(text) && SAYS.test(attribution.lemma)) {
        const body = bodyMeant(context, who, before)
        if (body) return { ...body, via, span: spanOf(doc, who) }
      }
      if (/^(?:(?:any|some|every|no)thing|things?|this|it)$/i.test(text)) return null
      if (cannotSpeak(doc.sentences[who.sentence]!.tokens, who)) {
        // "Britain says the inquiry has shown …": what no thing can say is said by whoever speaks around it.
        const named = personBehind(context, who, attribution)
        return named ? { ...named, via } : (relays[0] ?? null)
      }
      if (attribution.kind === 'shown' && relays[0] && FINDS.test(doc.sentences[who.sentence]!.tokens[who.head]!.lemma))
        return relays[0]
      if (/^s?he$/i.test(text)) {
        const meant = personMeant(context, who, person)
        if (meant) return { ...meant, via, span: spanOf(doc, who) }
      }
      const known = earlierOf(doc, who, byRole, before)
      const told = speakerFrom(context, who, via, before)
      // "The bishop spoke. He said": nobody by name, and nobody who spoke before.
      const meant = /^s?he$/i.test(told.name) ? personTold(context, who, before) : null
      const speaker = meant ? { ...meant, via, span: told.span } : told
      const found = known && !speaker.named ? { ...known, span: speaker.span } : speaker
      return { ...found, via: via.filter((name) => name !== found.name) }
    },
    remember(attribution, speaker, inner) {
      const { who } = attribution
      const told = inner && !attribution.direct && before !== null
      if (!told) before = speaker
      if (!who) return
      if (!told && isPerson(context, who, speaker))
        person = { speaker, paragraph: doc.sentences[who.sentence]!.paragraph }
      const head = doc.sentences[who.sentence]!.tokens[who.head]!
      if (DOCUMENT_NOUNS.has(head.lemma)) byRole.set(head.lemma, speaker)
      const { tokens } = doc.sentences[who.sentence]!
      const last = appositionEnd(tokens, who.last)
      for (let i = who.first; i <= last; i++) {
        const { lemma } = tokens[i]!
        if (!SOURCE_NOUNS.has(lemma)) continue
        const earlier = byRole.get(lemma)
        if (!earlier || speaker.named || earlier.name.length < speaker.name.length) byRole.set(lemma, speaker)
      }
    },
  }
}

/** "Adding they had no choice.": a sentence that opens with a participle goes on in the last speaker's words. */
function carriesOn(doc: Doc, attribution: Attribution): boolean {
  const token = doc.sentences[attribution.sentence]?.tokens[attribution.token]
  return attribution.token === 0 && token?.xpos === 'VBG'
}

/** Whom "the source", "the spokesman" or "the statement" points back to; null for a phrase that says more. */
function earlierOf(doc: Doc, who: Who, byRole: ReadonlyMap<string, Speaker>, before: Speaker | null): Speaker | null {
  const { tokens } = doc.sentences[who.sentence]!
  const paper = DOCUMENT_NOUNS.has(tokens[who.head]!.lemma)
  if (who.last - who.first > (paper ? 2 : 1) || !/^(?:the|this|that|his|her|same)$/i.test(tokens[who.first]!.text))
    return null
  const { lemma } = tokens[who.head]!
  if (SOURCE_NOUNS.has(lemma)) return byRole.get(lemma) ?? null
  return paper ? (byRole.get(lemma) ?? (who.last - who.first > 1 ? null : before)) : null
}

/** The agency or paper the words were given to: "told Reuters". */
function outletAddressed({ doc, index }: SpeakerContext, attribution: Attribution): string[] {
  if (attribution.lemma !== 'tell' || attribution.token < 0) return []
  const { tokens } = doc.sentences[attribution.sentence]!
  const phrase = phraseStartingAt(tokens, attribution.token + 1)
  if (!phrase) return []
  const mention = mentionAt(index, tokens[phrase.head]!)
  const outlet = mention?.actor?.startsWith('agency/') || mention?.actor?.startsWith('outlet/')
  if (!outlet && !MEDIA_NOUNS.has(tokens[phrase.head]!.lemma)) return []
  return [mention?.name ?? doc.text.slice(tokens[phrase.first]!.start, tokens[phrase.last]!.end)]
}

/** Paragraphs over which a bare pronoun may mean who spoke last. */
const REACH = 3

/** A person who spoke, with the paragraph it was in. */
interface Heard {
  readonly speaker: Speaker
  readonly paragraph: number
}

function spanOf(doc: Doc, who: Who): Span {
  const { tokens } = doc.sentences[who.sentence]!
  return { start: tokens[who.first]!.start, end: tokens[who.last]!.end }
}

/** Whether a speaker is one human being: called by a name of a person, a description in the singular, or "he". */
function isPerson({ doc, index }: SpeakerContext, who: Who, speaker: Speaker): boolean {
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
function personMeant(context: SpeakerContext, who: Who, person: Heard | null): Speaker | null {
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
function personTold(context: SpeakerContext, who: Who, before: Speaker | null): Speaker | null {
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
function bodyMeant(context: SpeakerContext, who: Who, before: Speaker | null): Speaker | null {
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
function personBehind({ doc, index }: SpeakerContext, who: Who, attribution: Attribution): Speaker | null {
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
function speakerFrom(context: SpeakerContext, who: Who, via: readonly string[], before: Speaker | null): Speaker {
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
/** What turns something up and is spoken for by whoever tells of it. */
const FINDS = /^(?:investigation|inquiry|enquiry|probe|test|check|search|autopsy|inspection|finding|result|evidence)$/
const SAYS =
  /^(?:say|add|state|note|report|warn|claim|stress|explain|reply|answer|respond|admit|acknowledge|announce|insist|allege|deny|confirm|declare|argue|accuse|blame|urge|conclude|find|estimate)$/
/** Names of bodies and papers rather than of persons. */
const BODIES =
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

function mentionFor(index: MentionIndex, span: Span, head: Token): Mention | null {
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
