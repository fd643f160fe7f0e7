// What speaks for and against a filler: cues of its sentence, of its report, and of the claims read there.
import type { Party, Reading } from '../../src/model/index.ts'

/** A stretch of text. */
export interface Piece {
  readonly start: number
  readonly end: number
}

/** A title or an abbreviation, whose full stop ends no sentence. */
const SHORT = /\b(?:msgr|mrs?|ms|dr|fr|gen|col|lt|capt|maj|sgt|cpl|gov|sen|rep|rev|no|st|jr|sr)\.\s*$/i

/** The sentences of a text, cut at full stops before a capital and at empty lines. */
export function sentencesOf(text: string): Piece[] {
  const cuts = [...text.matchAll(/[^.?!\]\n]{3}[.?!]["”]?\s+(?=["“[]?[A-Z0-9])|\n\s*\n/g)]
    .filter((m) => !SHORT.test(text.slice(Math.max(0, m.index - 2), m.index + m[0].length)))
    .map((m) => m.index + m[0].length)
  return [0, ...cuts].map((start, i) => ({ start, end: cuts[i] ?? text.length }))
}

/** Words of a sentence that bear on whether an attack is told of there. */
const SENTENCE: Readonly<Record<string, RegExp>> = {
  unreal: /\b(?:would|could|might|if|should|may|plan(?:s|ned|ning)?|intend\w*|prepar\w+|will|wants?|to be)\b/i,
  combat:
    /\b(?:clash\w*|combats?|fighting|battles?|casualties|offensive|counterattack\w*|positions|enemy|troops|battalion|brigade|patrol)\b/i,
  arms: /\b(?:seized|seizure|confiscated|captured|found|discovered|defused|deactivated|cache|recovered)\b/i,
  past: /\b(?:19[4-8]\d|years? ago|months? ago|since|anniversary|during the past|last year)\b/i,
  we: /\b(?:we|our|us)\b/i,
  law: /\b(?:arrest\w*|detained|sentenced|trial|extradit\w+|investigat\w+|accused|charged|suspect\w*|confess\w*|tried)\b/i,
  harm: /\b(?:explo(?:ded|sion)|detonat\w+|attack\w*|kill(?:ed|ing)s?|murder\w*|assassinat\w+|threw|hurled|opened fire|went off|blast\w*|wound\w*|injur\w+|destroy\w*|damag\w+|blew up|kidnap\w*|abduct\w*|shot|set fire|burn\w*|sabotage\w*|dynamit\w+)\b/i,
  when: /\b(?:today|yesterday|this morning|last night|tonight|early|on \d+ \w+|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|at \d{3,4})\b/i,
}

/** The cues of each sentence of a text. */
export function sentenceCues(text: string, pieces: readonly Piece[]): string[][] {
  return pieces.map(({ start, end }, i) => {
    const words = text.slice(start, end)
    const cues = Object.keys(SENTENCE).filter((k) => SENTENCE[k]?.test(words))
    return i < 3 ? [...cues, 'lead'] : cues
  })
}

/** Cues of a whole report: its kind as its head says, whether it begins with harm, and how much of it tells of harm or combat. */
export function reportCues(text: string, cues: readonly (readonly string[])[]): string[] {
  const head = text.slice(0, 320)
  const share = (cue: string): number => cues.filter((c) => c.includes(cue)).length / Math.max(1, cues.length)
  const found: string[] = []
  if (/\[(?:commentary|editorial|interview|speech|talk|excerpts|article)|\bcommentary\b|\beditorial\b/i.test(head))
    found.push('opinion')
  if (/\bclandestine\b|venceremos|farabundo marti\)/i.test(head)) found.push('clandestine')
  const lead = cues.filter((c) => c.includes('lead'))
  const bare = (c: readonly string[]): boolean => !['unreal', 'combat', 'past'].some((q) => c.includes(q))
  if (lead.some((c) => c.includes('harm') && bare(c))) found.push('leads with harm')
  if (share('harm') < 0.2) found.push('little harm')
  if (share('combat') > 0.35) found.push('much combat')
  if (share('we') > 0.25) found.push('much we')
  return found
}

/** Modes of violence that a report of a crime tells of, rather than one of combat. */
const CRIME = /^(?:explosives|firearms|abduct|destroy|targeted)$/

/** What the claims of a reading say of one who stands somewhere, or is known there by an id or a name. */
export type ClaimCues = (at: Piece, id: string) => string[]

/** What claims say of parties: that they do or suffer violence or are accused, and whether by means of crime. */
export function claimCues(reading: Reading): ClaimCues {
  const marks = reading.claims.flatMap((c) => {
    const mark = (parties: readonly Party[], cues: string[]) => parties.map((p) => ({ ...p, cues }))
    if (c.act !== 'ASSAULT')
      return [...mark(c.actors, [`does ${c.act}`]), ...(c.act === 'ACCUSE' ? mark(c.recipients, ['accused']) : [])]
    const how = CRIME.test(c.mode ?? '') ? ['crime'] : []
    const cues = (verb: string): string[] => [verb, ...how.map((h) => `${verb} ${h}`)]
    return [...mark(c.actors, cues('strikes')), ...mark(c.recipients, cues('struck'))]
  })
  const byName = new Map<string, Set<string>>()
  const byPlace = new Map<number, (typeof marks)[number][]>()
  for (const m of marks) {
    for (const id of [m.actor, m.name.toLowerCase()]) {
      if (id !== null) byName.set(id, new Set([...(byName.get(id) ?? []), ...m.cues]))
    }
    if (m.span) for (const b of blocksOf(m.span)) byPlace.set(b, [...(byPlace.get(b) ?? []), m])
  }
  return (at, id) => {
    const there = blocksOf(at)
      .flatMap((b) => byPlace.get(b) ?? [])
      .filter((m) => m.span && m.span.start < at.end && m.span.end > at.start)
    return [...there.flatMap((m) => m.cues), ...(byName.get(id) ?? [])]
  }
}

/** The numbers of the blocks of text that a stretch lies in, so that only claims near it are looked at. */
function blocksOf({ start, end }: Piece): number[] {
  const [from, to] = [Math.floor(start / BLOCK), Math.floor(end / BLOCK)]
  return Array.from({ length: to - from + 1 }, (_, i) => from + i)
}
const BLOCK = 400
