// Whose words a report passes on when it names its source beside itself: "Interfax, citing a source in the ministry, said", "AFP
// reported, quoting witnesses", "Citing the army, state radio said". The source speaks, and the one that cites it is the relay.
import { wordSet } from '../vocab/word-set.ts'
import type { Attribution } from './quotes-types.ts'
import { phraseStartingAt, widened } from './speech-phrases.ts'
import type { Sentence, Token } from './syntax-types.ts'

/** Tokens between a cue and the word that names its source. */
const NEAR = 14
const CITES = /^(?:citing|quoting)$/i
/** Nouns of those who can be cited; of papers, figures and concerns nobody speaks. */
const BOOKS = /^(?:koran|quran|bible|torah|gospel|psalms?|article|resolution|chapter)$/i
const SPEAKERS = wordSet(`
  source official officer witness eyewitness resident diplomat spokesman spokeswoman spokesperson agency radio television tv station
  channel broadcaster newspaper paper media army military navy police ministry government command commander general colonel minister
  governor mayor doctor medic activist aide adviser advisor envoy negotiator mediator lawyer villager survivor refugee relative family
  group rebel militia militant monitor observer worker nurse priest bishop elder leader chief president premier presidency authority
  union party movement organisation organization council committee office body staff intelligence security hospital people driver
  journalist reporter correspondent expert analyst soldier fighter insider`)

/** An attribution with the source its speaker cites, where it cites one. */
export function withCited(one: Attribution, sentence: Sentence): Attribution {
  if (one.who === null || one.kind !== 'said' || one.who.sentence !== sentence.index || one.via.length > 0) return one
  const { tokens } = sentence
  const citing = citingNear(tokens, one)
  const from = citing < 0 ? null : phraseStartingAt(tokens, citing + 1)
  if (!from || !isSpeaker(tokens, from.head)) return one
  const source = widened(tokens, from)
  return {
    ...one,
    who: { ...source, sentence: sentence.index },
    via: [one.who],
    parts: behindSource(one, tokens, source.last),
  }
}

/** "According to the Red Cross, quoting residents, gunmen …": what was said begins behind the source. */
function behindSource({ parts }: Attribution, tokens: readonly Token[], last: number): Attribution['parts'] {
  const [first, ...more] = parts
  const next = tokens[last + 2]
  const comma = tokens[last + 1]
  if (!first || !next || comma?.text !== ',' || first.start > tokens[last]!.start || first.end <= next.start)
    return parts
  return CITES.test(firstWord(tokens, first.start)) ? [{ start: next.start, end: first.end }, ...more] : parts
}

const firstWord = (tokens: readonly Token[], start: number): string => tokens.find((t) => t.start >= start)?.text ?? ''

/** The "citing" that belongs to a cue: between its subject and it, right behind it, or at the front of the sentence; -1 for none. */
function citingNear(tokens: readonly Token[], { token, who }: Attribution): number {
  const low = Math.max(0, Math.min(token, who!.first) - 1)
  for (let i = low; i < tokens.length && i < token + NEAR; i++)
    if (CITES.test(tokens[i]!.text) && isBeside(tokens, i, token)) return isAs(tokens, i) ? -1 : i
  // "Citing witnesses, AFP said …"
  if (!CITES.test(tokens[0]?.text ?? '') || isAs(tokens, 0) || who!.first > NEAR) return -1
  const before = tokens[who!.first - 1]
  return before?.text === ',' || before?.text === 'the' ? 0 : -1
}

function isBeside(tokens: readonly Token[], i: number, cue: number): boolean {
  const before = tokens[i - 1]?.text
  if (i < cue) return before === ',' && tokens.slice(i, cue).some((t) => t.text === ',')
  // "Reported on Monday, citing": nothing but when and where between them.
  return !tokens.slice(cue + 1, i).some((t) => /^(?:VB[DZP]|MD)$/.test(t.xpos) || /^(?:that|;)$/i.test(t.text))
}

/** "Citing the army as saying": read where quoting is. */
function isAs(tokens: readonly Token[], i: number): boolean {
  return tokens.slice(i, i + NEAR).some((t, k, all) => t.text === 'as' && /ing$/.test(all[k + 1]?.text ?? ''))
}

function isSpeaker(tokens: readonly Token[], head: number): boolean {
  const { lemma, xpos } = tokens[head]!
  return SPEAKERS.has(lemma.toLowerCase()) || (/^NNPS?$/.test(xpos) && !BOOKS.test(lemma))
}

/** "The army said rebels had shelled Derna, Reuters reported": the frame that passes it all on is no part of what the army said. */
export function cutAtFrames(found: readonly Attribution[]): Attribution[] {
  const frames = found.filter((a) => a.frame === 'parenthetical' && a.parts.length === 1 && a.cue !== null)
  return frames.length === 0 ? [...found] : found.map((a) => frames.reduce(cutAt, a))
}

function cutAt(a: Attribution, frame: Attribution): Attribution {
  const whole = frame.parts[0]!
  const cue = frame.cue!
  if (a === frame || a.cue === null || a.cue.start < whole.start || a.cue.start >= whole.end) return a
  const parts = a.parts
    // "…, the army said, Reuters reported": a piece that is the frame itself.
    .filter((p) => !(p.start >= whole.end && p.start < cue.start && p.end <= cue.end + 1))
    .map((p) => (p.start < whole.end && p.end > cue.start ? { start: p.start, end: whole.end } : p))
  return parts.length === 0 ? a : { ...a, parts }
}
