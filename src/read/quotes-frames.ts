// The frame that says who speaks: The minister said, "…"; "…," said the minister; As the minister put it, "…".
import { SPEECH_VERBS } from '../vocab/speech/verbs.ts'
import {
  type Cue,
  capital,
  endsOpen,
  leftFrame,
  type Paragraph,
  rightFrame,
  runsOn,
  type Segment,
} from './quotes-paragraphs.ts'
import type { Who } from './quotes-types.ts'
import { treeOf } from './sentence-tree.ts'
import { groupStart, isPassive, phraseOf, subjectLeft, subjectOf, subjectRight } from './speakers-subjects.ts'
import { type Phrase, phraseEndingAt, phraseStartingAt, widened } from './speech-phrases.ts'
import type { Sentence } from './syntax-types.ts'

const FINITE = /^VB[DZP]$/
/** Verbs whose passive brings words to somebody: "he was told, "…"". */
const TOLD = /^(?:say|tell|ask|quote|cite|report|inform|warn|assure|remind)$/
const MARK = /^(?:["“”„«»]|''|``|"")$/
const SPEAKING_NOUN =
  /^(?:statement|message|letter|tweet|post|email|e-mail|note|communique|communiqué|warning|comment|remark|declaration|reply|response|answer|plea|appeal|question|text|caption|speech)$/

/** The cue of the k-th marked stretch of a paragraph by the frame before or behind it; null where it has none of its own. */
export function cueOf(p: Paragraph, s: Segment, k: number): Cue | null {
  const end = endsOpen(p, s)
  const [ls, last] = leftFrame(p, k)
  let le = last
  while (le >= ls && MARK.test(p.words[le]!.token.text)) le--
  const bare = le < ls
  const right = (): Cue | null => behind(p, s, k, end)
  if (bare) return right()
  const before = ahead(p, ls, le, capital(p, s))
  if (before) return (end === 'none' && runsOn(p, s)) || (!capital(p, s) && isAside(p, before, ls)) ? null : before
  const opensSentence = /^[,:—–-]+$/.test(p.words[le]!.token.text)
  if (end === 'comma' && s.to - s.from > 8 && capital(p, s) && !opensSentence) return right()
  return end === 'comma' && opensSentence && s.to - s.from > 5 && capital(p, s) ? right() : null
}

/** Whether the frame is an aside in a sentence begun before it: These sources, the lawyers said, "all command …". */
function isAside(p: Paragraph, cue: Cue, ls: number): boolean {
  const opening = p.words[ls]!
  if (!cue.who || cue.who.sentence !== cue.sentence || opening.sentence.index !== cue.sentence) return false
  const before = opening.sentence.tokens[cue.who.first - 1]
  return cue.who.first > opening.index + 1 && before?.text === ',' && !/^(?:IN|RB|VBG|VBN|CC)$/.test(opening.token.xpos)
}

/** The frame "…," said the minister / "…," the minister said. */
function behind(p: Paragraph, s: Segment, k: number, end: 'comma' | 'stop' | 'none'): Cue | null {
  const [rs, re] = rightFrame(p, k)
  if (re < rs) return null
  let i = rs
  while (i <= re && /^(?:[,.]|--|—|–|-)$/.test(p.words[i]!.token.text)) i++
  if (i > re) return null
  const lead = p.words[i]!
  if (end === 'stop' && /^\p{Lu}/u.test(lead.token.text) && lead.sentence !== p.words[s.to]!.sentence) return null
  for (let j = i; j <= re && j < i + 40; j++) {
    const { token, sentence, index } = p.words[j]!
    if (!/^VB/.test(token.xpos)) continue
    const entry = SPEECH_VERBS.get(token.lemma)
    if (!entry?.frames.has('q')) continue
    const quoted = quotedAs(sentence, index)
    if (quoted) return cueAt(sentence, index, quoted)
    if (!(FINITE.test(token.xpos) || isPerfect(sentence, index))) {
      if (j === i) {
        const who = subjectRight(sentence.tokens, index + 1)
        if (who && /^VB[ND]$/.test(token.xpos)) return cueAt(sentence, index, who)
      }
      if (token.xpos !== 'VBN' || isPassive(treeOf(sentence), index) || j === i) continue
    }
    if (end === 'stop' && !(j <= i + 1)) {
      const own = p.words[s.to]!.sentence
      if (sentence !== own && p.words[i]!.sentence !== own) return null
    }
    if (re < p.words.length - 1 && p.words[re]!.token.text === ':' && end === 'stop') return null
    const first = groupStart(sentence.tokens, index)
    const start = p.words[i]!.sentence === sentence ? p.words[i]!.index : 0
    let who: Phrase | null = null
    if (first <= start) who = subjectRight(sentence.tokens, index + 1)
    else {
      const own = subjectOf(treeOf(sentence), index)
      who = own && own.head >= start && own.head < index ? own : null
      const near = subjectLeft(sentence.tokens, first - 1)
      if (
        !who ||
        (near && near.head >= start && near.head > who.head && !/^WP|WDT/.test(sentence.tokens[near.head]!.xpos))
      ) {
        who = near && near.head >= start ? near : who
      }
      who ??= subjectRight(sentence.tokens, index + 1)
      // A stray comma: "the general, said."
      if (!who && sentence.tokens[first - 1]?.text === ',') {
        const stray = phraseEndingAt(sentence.tokens, first - 2)
        who = stray && stray.head >= start ? stray : null
      }
      if (who && /^(?:WP|WDT)$/.test(sentence.tokens[who.head]!.xpos)) {
        const past = phraseStartingAt(sentence.tokens, start)
        who = past ? widened(sentence.tokens, past) : who
      }
    }
    const stray = who ? null : pastStop(p, j)
    if (stray) return { ...cueAt(sentence, index, null), who: stray }
    if (end === 'none' && first > start && (!who || who.first > start + 1)) return null
    return cueAt(sentence, index, who)
  }
  // "…," according to the minister.
  for (let j = i; j < re && j < i + 3; j++) {
    const { token, sentence, index } = p.words[j]!
    if (token.text.toLowerCase() === 'according' && sentence.tokens[index + 1]?.text.toLowerCase() === 'to') {
      const who = phraseStartingAt(sentence.tokens, index + 2)
      return cueAt(sentence, index, who ? widened(sentence.tokens, who) : null)
    }
  }
  return null
}

/** "…," a villager was quoted as saying; "…," the agency quoted a villager as saying: the villager; null for any other verb. */
function quotedAs({ tokens }: Sentence, index: number): Phrase | null {
  if (!/^(?:quote|cite)$/.test(tokens[index]!.lemma)) return null
  if (/^as$/i.test(tokens[index + 1]?.text ?? '')) return subjectLeft(tokens, groupStart(tokens, index) - 1)
  const who = phraseStartingAt(tokens, index + 1)
  return who && /^as$/i.test(tokens[who.last + 1]?.text ?? '') ? who : null
}

/** "…," said. Gen. Ruiz: a name behind a stop that slipped in after the verb, which stands first in its frame. */
function pastStop(p: Paragraph, verb: number): Who | null {
  if (p.words[verb + 1]?.token.text !== '.') return null
  const next = p.words[verb + 2]
  if (!next || !/^NNPS?$/.test(next.token.xpos)) return null
  const who = subjectRight(next.sentence.tokens, next.index)
  // Where a verb follows, a sentence of the report's own begins.
  return who && !FINITE.test(next.sentence.tokens[who.last + 1]?.xpos ?? '')
    ? { ...who, sentence: next.sentence.index }
    : null
}

function isPerfect(sentence: Sentence, index: number): boolean {
  const { tokens } = sentence
  if (tokens[index]!.xpos !== 'VBN' && tokens[index]!.xpos !== 'VB') return false
  const first = groupStart(tokens, index)
  return first < index && /^(?:have|do|will|would|can|could|may|might)$/.test(tokens[first]!.lemma)
}

function cueAt(sentence: Sentence, token: number, who: Phrase | null, that = false): Cue {
  const first = groupStart(sentence.tokens, token)
  return {
    sentence: sentence.index,
    token,
    span: { start: sentence.tokens[first]!.start, end: sentence.tokens[token]!.end },
    who: who ? { ...who, sentence: sentence.index } : null,
    lemma: sentence.tokens[token]!.lemma,
    that,
  }
}

/** The frame before a segment: The minister said, "…"; According to the minister, "…"; The minister: "…". */
export function ahead(p: Paragraph, ls: number, le: number, capital = true): Cue | null {
  let i = le
  let colon = false
  let that = false
  while (i >= ls) {
    const text = p.words[i]!.token.text
    if (text === ':') colon = true
    else if (text.toLowerCase() === 'that' && p.words[i]!.token.xpos === 'IN') that = true
    else if (!/^(?:,|--|—|–|-|\.\.\.|…)$/.test(text)) break
    i--
  }
  const punctuated = i < le
  const noun = punctuated || colon ? nounCue(p, ls, i) : null
  if (noun) return noun
  const phrased = inWords(p, ls, i)
  if (phrased) return phrased
  let crossed = 0
  for (let j = i; j >= ls && j > i - 40; j--) {
    const { token, sentence, index } = p.words[j]!
    if ((/^VB/.test(token.xpos) && token.deprel !== 'aux') || token.text === 'saying') {
      const entry = SPEECH_VERBS.get(token.text === 'saying' ? 'say' : token.lemma)
      // "After the ship was attacked by rebels, …": who is attacked says nothing.
      const done = entry !== undefined && !TOLD.test(token.lemma) && isPassive(treeOf(sentence), index)
      if (entry?.frames.has('q') && !done) {
        if (!punctuated && (entry.frames.has('k') || crossed > (entry.frames.has('a') ? 6 : 0))) return null
        if (!punctuated && !capital && (crossed > 0 || entry.kind !== 'said')) return null
        if (!punctuated && crossed > 0 && !addresseeOnly(p, j + 1, i)) return null
        return cueAt(sentence, index, speakerBefore(sentence, index), that)
      }
      if (!colon && (FINITE.test(token.xpos) || token.xpos === 'VB')) {
        const comma = FINITE.test(token.xpos) && punctuated ? asideStart(p, j, ls) : -1
        if (comma < 0) return null
        j = comma
        continue
      }
    }
    if (
      j === ls &&
      punctuated &&
      /^(?:said|says|added|asked|wrote)$/i.test(token.text) &&
      index + 1 < sentence.tokens.length
    ) {
      return cueAt(sentence, index, subjectRight(sentence.tokens, index + 1))
    }
    if (
      token.text.toLowerCase() === 'according' &&
      sentence.tokens[index + 1]?.text.toLowerCase() === 'to' &&
      punctuated
    ) {
      const who = phraseStartingAt(sentence.tokens, index + 2)
      return cueAt(sentence, index, who ? widened(sentence.tokens, who) : null)
    }
    crossed++
  }
  if (colon) {
    const { sentence, index } = p.words[i] ?? p.words[ls]!
    for (let j = i; j >= ls; j--) {
      const w = p.words[j]!
      if (FINITE.test(w.token.xpos)) return cueAt(w.sentence, w.index, subjectOf(treeOf(w.sentence), w.index))
    }
    const who = phraseEndingAt(sentence.tokens, index)
    return cueAt(sentence, index, who)
  }
  return null
}

/** The comma that opens an aside such as ", when the war broke out," before position `at`; -1 where there is none. */
function asideStart(p: Paragraph, at: number, floor: number): number {
  for (let c = at - 1; c > floor && c > at - 14; c--) {
    if (p.words[c]!.token.text !== ',') continue
    return /^(?:WRB|WP|WDT|WP\$|IN)$/.test(p.words[c + 1]!.token.xpos) ? c : -1
  }
  return -1
}

/** "as the envoy put it", "in the envoy's words": the frame before the marks has no verb of saying. */
function inWords(p: Paragraph, ls: number, last: number): Cue | null {
  const w = p.words[last]
  if (!w) return null
  const { sentence, index } = w
  const { tokens } = sentence
  if (w.token.text.toLowerCase() === 'it' && tokens[index - 1]?.lemma === 'put' && last - 1 > ls) {
    return cueAt(sentence, index - 1, subjectLeft(tokens, index - 2))
  }
  if (/^words?$/i.test(w.token.text)) {
    const owner = tokens[index - 1]
    if (owner?.xpos === 'PRP$') return cueAt(sentence, index, { first: index - 1, last: index - 1, head: index - 1 })
    if (owner?.xpos === 'POS') return cueAt(sentence, index, phraseEndingAt(tokens, index - 2))
  }
  return null
}

/** "issued a statement: …", "sent a message, …": the noun before the marks is the cue, the subject of its verb speaks. */
function nounCue(p: Paragraph, ls: number, last: number): Cue | null {
  const w = p.words[last]
  if (!w || !SPEAKING_NOUN.test(w.token.lemma)) return null
  for (let j = last - 1; j >= ls && j > last - 12; j--) {
    const { token, sentence, index } = p.words[j]!
    if (!/^VB/.test(token.xpos) || sentence !== w.sentence) continue
    return { ...cueAt(sentence, index, speakerBefore(sentence, index)), token: w.index, lemma: w.token.lemma }
  }
  return null
}

/** Whether only an addressee, a time or a place stands between the verb and the marks. */
function addresseeOnly(p: Paragraph, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) {
    const { xpos, text } = p.words[i]!.token
    if (!/^(?:PRP|DT|NNP|NNS|NN|NNPS|JJ|IN|CD|PRP\$|POS|RB)$/.test(xpos)) return false
    if (xpos === 'IN' && !/^(?:in|on|at|from|during|after|before|last|this)$/i.test(text)) return false
  }
  return to - from < 8
}

function speakerBefore(sentence: Sentence, verb: number): Phrase | null {
  const tree = treeOf(sentence)
  const token = sentence.tokens[verb]!
  const who = subjectOf(tree, verb)
  if (who) return who
  const first = groupStart(sentence.tokens, verb)
  if (token.xpos === 'VBG' || token.xpos === 'VBN' || token.text === 'saying') {
    // A participle: whoever the clause before it is about.
    for (let i = 0; i < sentence.tokens.length; i++) {
      if (FINITE.test(sentence.tokens[i]!.xpos)) return subjectOf(tree, i)
    }
  }
  const head = token.head
  return (
    subjectLeft(sentence.tokens, first - 1) ??
    (head >= 0 && /^NN/.test(sentence.tokens[head]!.xpos) ? phraseOf(tree, head) : null)
  )
}
