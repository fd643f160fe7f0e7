// I, we and our once it is known who speaks: inside a quotation they mean its speaker.
import { holds, type Mention, type Quote } from '../model/index.ts'
import { indexOf, mentionAt } from './mention-index.ts'

const ONE = /^(?:i|me|my|mine|myself)$/i
const MANY = /^(?:we|us|our|ours|ourselves)$/i

/**
 * The mentions with the first-person pronouns of each quotation given to its speaker; `text` is the report's.
 * Outside quotations they are left as they are. A plural is the speaker's own side, so it takes the name but not the chain of a person.
 */
export function speakersOwn(mentions: readonly Mention[], quotes: readonly Quote[], text: string): Mention[] {
  const index = indexOf(mentions)
  const sorted = [...quotes].sort((a, b) => a.span.start - b.span.start)
  return mentions.map((m) => {
    if (m.form !== 'pronoun') return m
    const word = text.slice(m.span.start, m.span.end)
    const many = MANY.test(word)
    if (!many && !ONE.test(word)) return m
    const quote = quoteAround(sorted, m)
    if (!quote?.speaker) return m
    const said = quote.speaker.span ? mentionAt(index, quote.speaker.span) : null
    return {
      ...m,
      type: many ? 'organisation' : (said?.type ?? 'person'),
      name: said?.name ?? quote.speaker.name,
      chain: many && said?.type === 'person' ? m.chain : (said?.chain ?? m.chain),
      actor: quote.speaker.actor ?? said?.actor ?? null,
    }
  })
}

/** The shortest quotation that holds the mention; quotations may lie inside others. */
function quoteAround(sorted: readonly Quote[], m: Mention): Quote | null {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]!.span.start <= m.span.start) low = middle + 1
    else high = middle
  }
  for (let k = low - 1; k >= 0 && k > low - 12; k--) if (holds(sorted[k]!.span, m.span)) return sorted[k]!
  return null
}
