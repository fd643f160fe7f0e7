// node scripts/coref-score.ts [--aside] [--misses]: how often a third-person pronoun is given what it means, on the news,
// interviews and biographies of GUM in ../shared/corpora. Every third document is set aside and measured only when asked for.
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { blocksOf } from '../src/read/layout.ts'
import { mentionsOf } from '../src/read/mentions.ts'
import { parseBlocks } from '../src/read/syntax.ts'
import type { Doc } from '../src/read/syntax-types.ts'

interface Gold {
  readonly start: number
  readonly end: number
  readonly cluster: number
  readonly pronoun: boolean
}
interface Line {
  readonly id: string
  readonly genre: string
  readonly text: string
  readonly mentions: readonly Gold[]
}

const GROUPS: Readonly<Record<string, string>> = Object.fromEntries(
  ['he him his himself', 'she her hers herself', 'they them their theirs themselves', 'it its itself'].flatMap((g) =>
    g.split(' ').map((w) => [w, g.split(' ')[0]!]),
  ),
)
const aside = process.argv.includes('--aside')
const misses = process.argv.includes('--misses')
const file = new URL('../../shared/corpora/coref/gum.jsonl.gz', import.meta.url)
const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n')
const docs = lines
  .map((l) => JSON.parse(l) as Line)
  .filter((d) => ['news', 'interview', 'bio'].includes(d.genre))
  .filter((_, i) => (i % 3 === 2) === aside)

const counts = new Map<string, { all: number; tried: number; right: number; oracle: number }>()
for (const line of docs) {
  const { text } = line
  const blocks = blocksOf(text, null)
  const doc: Doc = { text, title: null, outlet: null, published: null, blocks, sentences: parseBlocks(text, blocks) }
  const mentions = mentionsOf(doc, [], [])
  const clusterAt = (start: number, end: number): number => {
    // The smallest gold mention that overlaps most of the span and ends with or after it.
    const over = line.mentions.filter((g) => !g.pronoun && g.start < end && g.end > start)
    const best = over.sort((a, b) => distance(a, start, end) - distance(b, start, end))[0]
    return best ? best.cluster : -1
  }
  for (const g of line.mentions) {
    const low = text.slice(g.start, g.end).toLowerCase()
    const group = g.pronoun ? GROUPS[low] : undefined
    if (!group || !line.mentions.some((m) => m.cluster === g.cluster && !m.pronoun)) continue
    const c = counts.get(group) ?? { all: 0, tried: 0, right: 0, oracle: 0 }
    counts.set(group, c)
    c.all++
    if (
      mentions.some(
        (m) => m.form !== 'pronoun' && m.span.end <= g.start && clusterAt(m.span.start, m.span.end) === g.cluster,
      )
    )
      c.oracle++
    const mine = mentions.find((m) => m.form === 'pronoun' && m.span.start === g.start)
    if (!mine || mine.chain === null) {
      if (misses) console.log(`none  ${low}: ${around(text, g.start)}`)
      continue
    }
    const members = mentions.filter((m) => m.chain === mine.chain && m.form !== 'pronoun')
    const near = members.filter((m) => m.span.end <= g.start).at(-1) ?? members[0]
    if (!near) continue
    c.tried++
    if (clusterAt(near.span.start, near.span.end) === g.cluster) c.right++
    else if (misses)
      console.log(`wrong ${low} -> ${text.slice(near.span.start, near.span.end)}: ${around(text, g.start)}`)
  }
}
function distance(g: Gold, start: number, end: number): number {
  return Math.abs(g.start - start) + Math.abs(g.end - end)
}
function around(text: string, at: number): string {
  return `${text.slice(Math.max(0, at - 160), at)}>>${text.slice(at, at + 60)}`.replace(/\s+/g, ' ')
}
console.log(`${docs.length} documents`)
for (const [group, c] of counts) {
  console.log(
    `${group.padEnd(5)} ${c.all} right ${((100 * c.right) / c.all).toFixed(1)} % of all, ${((100 * c.right) / c.tried).toFixed(1)} % of ${c.tried} tried; could be right ${((100 * c.oracle) / c.all).toFixed(1)} %`,
  )
}
