// The quotes task: attributions as PolNeAR marks them, one for each cue, from the first of its words to the last.
// Its `direct` is what stands in double quotation marks; doubled apostrophes and single marks do not count as such there.
import { blocksOf } from '../../src/read/layout.ts'
import { type Said, saidIn } from '../../src/read/quotes.ts'
import { parseBlocks } from '../../src/read/syntax.ts'
import type { Doc } from '../../src/read/syntax-types.ts'

export function predict(input: Record<string, unknown>): object {
  const text = String(input.text ?? '')
  const blocks = blocksOf(text, null)
  const doc: Doc = { text, title: null, outlet: null, published: null, blocks, sentences: parseBlocks(text, blocks) }
  return { quotes: outermost(saidIn(doc, [])).map((said) => quoteOf(doc, said)) }
}

/** The corpus marks what is said, and seldom what is said to be said: attributions inside another are left out. */
export function outermost(said: readonly Said[]): Said[] {
  let end = -1
  let around: Said | null = null
  const quoted = new Set(said.filter((s) => s.attribution.direct).map(cueKey))
  return said.filter((s) => {
    if (!s.attribution.direct && quoted.has(cueKey(s))) return false
    const last = s.attribution.parts.at(-1)!.end
    const first = s.attribution.parts[0]!.start
    const inside = around !== null && last <= end && s.attribution.token !== around.attribution.token
    if (inside && s.attribution.frame !== 'direct' && !between(around!, first, last)) return false
    if (last > end) {
      end = last
      around = s
    }
    return true
  })
}

function cueKey({ attribution }: Said): string {
  return `${attribution.sentence}:${attribution.token}`
}

/** Whether a stretch stands in the frame between two parts of an attribution. */
function between(around: Said, first: number, last: number): boolean {
  return !around.attribution.parts.some((p) => p.start < last && p.end > first)
}

/** One attribution as the scorer wants it. */
export function quoteOf(doc: Doc, { attribution, speaker }: Said): object {
  const { who } = attribution
  const tokens = who ? doc.sentences[who.sentence]!.tokens : []
  // The corpus also marks "I" and "it", whom Parley does not name.
  const span = who ? { start: tokens[who.first]!.start, end: tokens[who.last]!.end } : null
  return {
    start: attribution.parts[0]!.start,
    end: attribution.parts.at(-1)!.end,
    direct:
      attribution.direct &&
      attribution.frame !== 'that' &&
      attribution.frame !== 'statement' &&
      attribution.frame !== 'k' &&
      attribution.marks.every((m) => !m.apostrophes && !m.single),
    speaker:
      span || speaker
        ? {
            name: speaker?.name ?? doc.text.slice(span!.start, span!.end),
            named: speaker?.named ?? false,
            start: span?.start,
            end: span?.end,
          }
        : null,
  }
}
