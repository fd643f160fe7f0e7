// Sentences of a report with where they stand: their paragraph, the heading above them, and the label or lead they stand behind.

/** Reports longer than this are looked at only so far. */
export const LONGEST = 60_000

/** A sentence with where it begins and what it stands under. */
export interface Sentence {
  readonly text: string
  readonly start: number
  readonly paragraph: number
  /** A line without a full stop that names what follows it. */
  readonly heading: boolean
  /** Where the heading above it begins and ends; null before the first. */
  readonly under: { readonly start: number; readonly end: number } | null
  /** Words at the head of its paragraph that name what it is about: "Hama prison. About 800 inmates …", "Daraya: requested on …". */
  readonly lead: { readonly start: number; readonly end: number } | null
}

const END = /[.!?]["”’)]*\s+(?=["“(]?[\p{Lu}\d])/gu
/** What ends no sentence: "Mr.", "Lt. Gen.", "No.", initials. */
const NO_END =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Lt|Gen|Col|Maj|Sgt|St|No|Sen|Rep|Prof|vs|Jan|Feb|Aug|Sept|Oct|Nov|Dec)|\b\p{Lu})\.\s+$/u
/** What may go on behind "5 a.m." in one sentence. */
const OF_HOUR = /^(?:[\p{L}]+ (?:standard )?[Tt]ime|GMT|UTC)\b/u
/** "VIENNA, May 17 (Meridian Wire) – " and "VIENNA - ", as a wire opens. */
const DATELINE = /^\s*\p{Lu}[\p{Lu}'’ .-]{2,30}(?:, [^()\n]{2,24})?(?: \([^()\n]{2,40}\))? [–—-]{1,2} /u
/** The longest sentence that is looked at. */
const TOO_LONG = 1200

/** Cuts a text into sentences. Lines are paragraphs; a row of a table is one sentence. */
export function sentencesIn(text: string): readonly Sentence[] {
  const found: Sentence[] = []
  let paragraph = 0
  let under: Sentence['under'] = null
  for (const block of text.slice(0, LONGEST).matchAll(/[^\n]+/g)) {
    paragraph++
    const line = block[0].trim()
    const row = line.includes(' | ')
    const heading = !row && isHeading(line)
    if (heading) under = { start: block.index, end: block.index + block[0].length }
    const cuts = heading || row ? [] : cutsIn(block[0])
    const lead = heading || row ? null : leadIn(block[0], block.index, cuts)
    // Where and by whom it was written is no part of what the first sentence says.
    let from = DATELINE.exec(block[0])?.[0].length ?? 0
    for (const to of [...cuts, block[0].length]) {
      const raw = block[0].slice(from, to)
      const words = raw.trim()
      const start = block.index + from + (raw.length - raw.trimStart().length)
      if (words.length > 2 && words.length < TOO_LONG)
        found.push({ text: words, start, paragraph, heading, under: heading ? null : under, lead })
      from = to
    }
  }
  return found
}

function cutsIn(line: string): readonly number[] {
  const cuts: number[] = []
  for (const m of line.matchAll(END)) {
    const at = m.index + m[0].length
    const before = line.slice(Math.max(0, at - 12), at)
    if (!NO_END.test(before) && !(/\b[ap]\.m\.\s+$/.test(before) && OF_HOUR.test(line.slice(at, at + 30))))
      cuts.push(at)
  }
  return cuts
}

function isHeading(line: string): boolean {
  return (
    line.length <= 60 && line.length > 2 && /^\p{Lu}/u.test(line) && !/[.!?:;,"”]$/.test(line) && !/[.!?] /.test(line)
  )
}

/** "Hama prison. About …", "On Aleppo. The …", "Daraya: requested …": at most six words at the head of a line. */
function leadIn(line: string, at: number, cuts: readonly number[]): Sentence['lead'] {
  const first = cuts[0]
  if (first !== undefined && first < 44) {
    const words = line.slice(0, first).trim()
    if (/^(?:On )?(?:the )?\p{Lu}?[^.!?"“”]{1,40}\.$/u.test(words) && words.split(' ').length <= 6)
      return { start: at, end: at + first }
  }
  const label = /^\s*\p{Lu}[^.:!?"“”]{1,40}: (?=\S)/u.exec(line)
  return label && label[0].split(' ').length <= 7 ? { start: at, end: at + label[0].length } : null
}
