// Counts how many texts of the shared corpora hold each stem, and writes src/link/word-weights.ts. Only counts of single words are kept.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { stemOf, wordsIn } from '../src/link/words.ts'

const SOURCES = [
  'geo/lgl.jsonl',
  'geo/tr-news.jsonl',
  'geo/geowebnews.jsonl',
  'geo/geovirus.jsonl',
  'events/case2021-task2.jsonl',
  'events/cameo-class.jsonl',
  'events/rams.jsonl.gz',
  'events/wikievents.jsonl',
  'events/ucdp-aec-labels.jsonl',
]

/** Counts texts by stem and writes the table; `corpora` is the folder of the shared corpora. */
export function writeWeights(corpora: string): void {
  const count = new Map<string, number>()
  let texts = 0
  for (const source of SOURCES) {
    const bytes = readFileSync(join(corpora, source))
    const lines = (source.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n')
    for (const line of lines) {
      if (line.trim() === '') continue
      const record = JSON.parse(line) as { text?: string; sentence?: string }
      const text = record.text ?? record.sentence ?? ''
      // Long texts are cut in pieces of some 60 words, the length of two or three sentences.
      const words = wordsIn(text)
      for (let at = 0; at < words.length; at += 60) {
        texts++
        for (const stem of new Set(words.slice(at, at + 60).map(stemOf))) count.set(stem, (count.get(stem) ?? 0) + 1)
      }
    }
  }
  const by = new Map<number, string[]>()
  for (const [stem, n] of count) {
    const weight = Math.round(Math.log(texts / n) * 2) / 2
    if (n < 12 || weight >= 7.5 || !/^[a-z]+$/.test(stem)) continue
    by.set(weight, [...(by.get(weight) ?? []), stem])
  }
  const rows = [...by].sort((a, b) => a[0] - b[0]).map(([w, stems]) => `${w}: ${stems.sort().join(' ')}`)
  writeFileSync(
    new URL('../src/link/word-weights.ts', import.meta.url),
    `// Made by \`node train/word-weights.ts DIR\`: how rare stems are in news, in half steps of the natural logarithm. Data only.\n\n/** One weight a line, then the stems that have it; a stem that is not here is rarer. */\nexport const STEM_WEIGHTS = \`\n${rows.join('\n')}\n\`\n`,
  )
}

writeWeights(process.argv[2] ?? '../shared/corpora')
