// Names the speakers of a report one after the other, remembering who spoke before. What a phrase says of its speaker stands in
// speakers-phrases.ts, whom "he said" and "it said" mean in speakers-meant.ts.
import type { Mention, Speaker } from '../model/index.ts'
import { DOCUMENT_NOUNS, MEDIA_NOUNS, SOURCE_NOUNS } from '../vocab/speech/nouns.ts'
import { indexOf, mentionAt } from './mention-index.ts'
import type { Attribution, Who } from './quotes-types.ts'
import { appositionEnd, cannotSpeak } from './speakers-fit.ts'
import { bodyMeant, type Heard, isPerson, personMeant, personTold } from './speakers-meant.ts'
import { BODIES, personBehind, type SpeakerContext, spanOf, speakerFrom } from './speakers-phrases.ts'
import { phraseStartingAt } from './speech-phrases.ts'
import type { Doc } from './syntax-types.ts'

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

/** What turns something up and is spoken for by whoever tells of it. */
const FINDS = /^(?:investigation|inquiry|enquiry|probe|test|check|search|autopsy|inspection|finding|result|evidence)$/

const SAYS =
  /^(?:say|add|state|note|report|warn|claim|stress|explain|reply|answer|respond|admit|acknowledge|announce|insist|allege|deny|confirm|declare|argue|accuse|blame|urge|conclude|find|estimate)$/
