// npm run score [-- CORPUS…] [--misses] [--write-floors]: every figure on the shared corpora, in one table, against the floors.
// `dev` is what was tuned on, `aside` every third document, looked at last. Fails when a figure of `all` is below its floor.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CORPORA, canScore, FIGURES, figureIn, type Part, ROOT, type Scores, SHARED, scoresOf } from './figures.ts'
import { reliability } from './reliability.ts'

const FLOORS = join(ROOT, 'bench', 'floors.json')
const args = process.argv.slice(2)
const wanted = args.filter((a) => !a.startsWith('--'))
const misses = args.includes('--misses')
if (!canScore()) {
  console.error(`No corpora at ${SHARED}: put the corpora and the scorer beside the checkout, then run this again.`)
  process.exit(2)
}
const corpora = CORPORA.filter((c) => wanted.length === 0 || wanted.includes(c.name))
if (corpora.length === 0) {
  console.error(`No such corpus. There are: ${CORPORA.map((c) => c.name).join(', ')}.`)
  process.exit(2)
}

const PARTS: readonly Part[] = ['all', 'dev', 'aside']
const answers = new Map<string, Map<Part, Scores>>()
const queue = [...corpora]
const worker = async (): Promise<void> => {
  for (let next = queue.shift(); next; next = queue.shift()) {
    const start = performance.now()
    answers.set(next.name, await scoresOf(next, PARTS, misses))
    console.error(`${next.name}: read in ${((performance.now() - start) / 1000).toFixed(0)} s`)
  }
}
await Promise.all([worker(), worker()])

const floors = JSON.parse(readFileSync(FLOORS, 'utf8')) as Record<string, number>
const shown = (n: number): string => (Number.isNaN(n) ? '   –' : n.toFixed(3))
let failed = 0
console.log(`${'figure'.padEnd(38)}  all    dev    aside  floor  others`)
for (const f of FIGURES) {
  const answer = answers.get(f.corpus)
  if (!answer) continue
  const [all, dev, aside] = PARTS.map((p) => figureIn(answer.get(p) ?? {}, f.path)) as [number, number, number]
  const key = `${f.corpus}/${f.name}`
  const floor = floors[key]
  const below = floor !== undefined && !(all >= floor)
  if (below) failed++
  const row = [shown(all), shown(dev), shown(aside), floor === undefined ? '    –' : shown(floor)].join('  ')
  console.log(`${key.padEnd(38)}  ${row}  ${f.mark}${below ? '  ← below its floor' : ''}`)
  if (args.includes('--write-floors') && !Number.isNaN(all))
    floors[key] = Math.floor(Math.max(0, all - 0.01) * 1000) / 1000
}
if (answers.has('record')) {
  console.log('\nconfidence of claims (record)   claims   said   right')
  const files = ['gold', 'pred'].map((kind) =>
    join(ROOT, '.cache', 'score', `record.${kind === 'gold' ? 'all.gold' : kind}.jsonl`),
  )
  for (const b of reliability(files[0] ?? '', files[1] ?? '')) {
    console.log(
      `from ${b.from.toFixed(1).padEnd(26)} ${String(b.claims).padStart(6)}   ${b.mean.toFixed(2)}   ${b.right.toFixed(2)}`,
    )
  }
}
if (args.includes('--write-floors')) {
  const sorted = Object.fromEntries(Object.entries(floors).sort(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync(FLOORS, `${JSON.stringify(sorted, null, 2)}\n`)
  console.log(`Floors written to ${FLOORS}.`)
} else if (failed) {
  console.error(`${failed} figure${failed === 1 ? ' is' : 's are'} below the floor kept in bench/floors.json.`)
  process.exit(1)
}
