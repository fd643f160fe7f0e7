// That forces draw near a place before it is shut in: "have closed in on Kadugli since 20 February", "began to encircle the city in May".
import { bareDraft, type Draft, type Telling } from './asides-types.ts'
import { daysNamed, monthIn } from './told-days.ts'

const CLOSING =
  /\b(?:(?:ha(?:s|ve|d) (?:been )?|is |are |was |were |kept |(?:began|begun|started) (?:to )?)clos(?:e|ed|ing) in on|closed in on|(?:began|begun|started) (?:to encircle|encircling|to surround|surrounding|to besiege|besieging|to tighten (?:a|the|its|their) (?:ring|noose|circle) (?:on|around))|(?:tightened|drew|has drawn|have drawn) (?:a|the|its|their) (?:ring|noose|circle) (?:on|around|round))\b/i
const NOT =
  /\b(?:not|never|no|if|unless|would|could|might|may(?! \d)|will|should|threat\w*|warn\w*|fear\w*|said to be about|before)\b[^.;]{0,40}$/i
/** A deal or a deadline draws near too; so do winter and night. */
const NO_RING = /\b(?:deal|agreement|deadline|winter|night|storm|victory|record|target|prey|suspects?)\b/i

/** The day on which forces began to draw near the town of a sentence; none where it says no day. */
export function closingsIn(t: Telling): readonly Draft[] {
  const { line, published } = t
  const m = line.heading ? null : CLOSING.exec(line.text)
  if (m === null || NOT.test(line.text.slice(0, m.index)) || NO_RING.test(line.text)) return []
  // "Began to close in on the city in December and took the last road in February": the day of the first verb.
  const behind = line.text
    .slice(m.index)
    .split(
      /,? (?:and|before|until|but) (?=\p{Ll}+ed\b|took\b|cut\b|shut\b|then\b|it\b|they\b|was\b|were\b)/u,
    )[0] as string
  const before = /^(?:On|In|Since|From) [^,]{3,30},? /u.exec(line.text)?.[0] ?? ''
  const day = dayIn(behind, published) ?? dayIn(before, published)
  return day === null ? [] : [{ ...bareDraft('closing', t), day }]
}

/** The day that words name, or the first of their month; none that is to come. */
function dayIn(words: string, published: string | null): string | null {
  const told = words.split(/, (?:\p{Ll}+ ){0,4}(?:said|says)\b/u)[0] as string
  const day = daysNamed(told, published)[0] ?? monthIn(told, published)?.[0] ?? null
  return day !== null && published !== null && day > published ? null : day
}
