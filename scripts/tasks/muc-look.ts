// A report as fillers are looked for in it: its sentences, what speaks for and against an attack in each, and what was found.
import type { Reading } from '../../src/model/index.ts'
import type { Role } from '../ceaf.ts'
import { type ClaimCues, claimCues, type Piece, sentenceCues, sentencesOf } from './muc-cues.ts'

/** One entity that could fill a role: its wording and its cues. */
export interface Candidate {
  readonly role: Role
  readonly wording: string
  readonly cues: Set<string>
}

export interface Look {
  readonly reading: Reading
  readonly text: string
  readonly pieces: readonly Piece[]
  readonly cues: readonly (readonly string[])[]
  readonly claims: ClaimCues
  readonly found: Map<string, Candidate>
}

/** A report before anything was found in it. */
export function lookAt(reading: Reading): Look {
  const text = reading.report.text
  const pieces = sentencesOf(text)
  return { reading, text, pieces, cues: sentenceCues(text, pieces), claims: claimCues(reading), found: new Map() }
}

/** Where something stands: the number of its sentence, and its stretch in the text. */
export interface Spot extends Piece {
  readonly piece: number
}

/** The cue of words that tell of an attack begins with "=". */
export const tells = (cue: string): boolean => cue.startsWith('=')

/** Notes a mention of an entity with what speaks for it: its own cues, those of the claims there and of its sentence. */
export function note(look: Look, role: Role, key: string, words: string, spot: Spot, own: readonly string[]): void {
  const id = `${role} ${key}`
  const at = look.found.get(id) ?? { role, wording: words, cues: new Set<string>() }
  look.found.set(id, at)
  const claimed = look.claims(spot, key)
  const fits = own.some(tells) || claimed.length > 0
  for (const c of [...own, ...claimed]) at.cues.add(c)
  for (const c of look.cues[spot.piece] ?? []) at.cues.add(fits ? `there ${c}` : `near ${c}`)
  if (own.some(tells)) at.cues.add('told')
}

/** The kinds of a list that words are of. */
export const kindsOf = (kinds: Readonly<Record<string, RegExp>>, words: string): string[] =>
  Object.keys(kinds).filter((k) => kinds[k]?.test(words))

/** The words of a filler without its article or bound, in lower case. */
export function wording(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^(?:(?:the|a|an|some|about|approximately|several|alleged|presumed|suspected) )+/i, '')
    .toLowerCase()
}
