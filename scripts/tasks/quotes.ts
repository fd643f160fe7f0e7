// The quotes task: attributions as PolNeAR marks them, one for each cue, from the first of its words to the last.
// Its `direct` is what stands in double quotation marks; doubled apostrophes and single marks do not count as such there.
import { blocksOf } from '../../src/read/layout.ts'
import { saidIn } from '../../src/read/quotes.ts'
import { parseBlocks } from '../../src/read/syntax.ts'
import type { Doc } from '../../src/read/syntax-types.ts'

export function predict(input: Record<string, unknown>): object {
  const text = String(input.text ?? '')
  const blocks = blocksOf(text, null)
  const doc: Doc = { text, title: null, outlet: null, published: null, blocks, sentences: parseBlocks(text, blocks) }
  const quotes = saidIn(doc, []).map(({ attribution, speaker }) => ({
    start: attribution.parts[0]!.start,
    end: attribution.parts.at(-1)!.end,
    direct:
      attribution.direct &&
      attribution.frame !== 'that' &&
      attribution.frame !== 'statement' &&
      attribution.marks.every((m) => !m.apostrophes && !m.single),
    speaker: speaker && {
      name: speaker.name,
      named: speaker.named,
      start: speaker.span?.start,
      end: speaker.span?.end,
    },
  }))
  return { quotes }
}
