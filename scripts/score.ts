// npm run score [-- CORPUS…] [--misses] [--write-floors]: every figure on the shared corpora, in one table, against the floors.
// `dev` is what was tuned on, `aside` every third document, looked at last. Fails when a figure of `all` is below its floor.
// `muc` is scored here, not by the scorer, and lists no misses; the whole of it is a part that was not tuned on.
// `wars`, the second table, is own reports of six wars that nothing is tuned on; `own`, the third, own reports that may be learnt
// from. Both need the scorer only and list no misses.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  CORPORA,
  canScore,
  FIGURES,
  type Figure,
  figureIn,
  hasScorer,
  type Part,
  ROOT,
  type Scores,
  SHARED,
  scoresOf,
} from './figures.ts'
import { OWN_FIGURES, ownScores } from './own.ts'
import { reliability } from './reliability.ts'
import { WAR_FIGURES, warScores } from './wars.ts'

const FLOORS = join(ROOT, 'bench', 'floors.json')
const args = process.argv.slice(2)
const wanted = args.filter((a) => !a.startsWith('--'))
const misses = args.includes('--misses')
const corpora = CORPORA.filter((c) => wanted.length === 0 || wanted.includes(c.name))
const withWars = wanted.length === 0 || wanted.includes('wars')
const withOwn = wanted.length === 0 || wanted.includes('own')
if (corpora.length === 0 && !withWars && !withOwn) {
  console.error(`No such corpus. There are: ${[...CORPORA.map((c) => c.name), 'wars', 'own'].join(', ')}.`)
  process.exit(2)
}
if (!hasScorer() || (corpora.length > 0 && !canScore())) {
  console.error(`No corpora at ${SHARED}: put the corpora and the scorer beside the checkout, then run this again.`)
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

/** Holds a figure against its floor, or takes a new floor from it; gives the floor and the mark of a failure as shown. */
function held(key: string, value: number): { readonly floor: string; readonly mark: string } {
  const floor = floors[key]
  const below = floor !== undefined && !(value >= floor)
  if (below) failed++
  if (args.includes('--write-floors') && !Number.isNaN(value))
    floors[key] = Math.floor(Math.max(0, value - 0.01) * 1000) / 1000
  return { floor: floor === undefined ? '    –' : shown(floor), mark: below ? '  ← below its floor' : '' }
}

if (corpora.length > 0) console.log(`${'figure'.padEnd(38)}  all    dev    aside  floor  others`)
for (const f of FIGURES) {
  const answer = answers.get(f.corpus)
  if (!answer) continue
  const [all, dev, aside] = PARTS.map((p) => figureIn(answer.get(p) ?? {}, f.path)) as [number, number, number]
  const key = `${f.corpus}/${f.name}`
  const { floor, mark } = held(key, all)
  console.log(`${key.padEnd(38)}  ${[all, dev, aside].map(shown).join('  ')}  ${floor}  ${f.mark}${mark}`)
}
/** Prints a table of own reports, one column a part. */
function ownTable(
  title: string,
  figures: readonly Figure[],
  scores: ReadonlyMap<string, Scores>,
  first: boolean,
): void {
  const columns = [...scores.keys()]
  const width = (name: string): number => Math.max(5, name.length)
  console.log(`${first ? '' : '\n'}${title}`)
  console.log(`${'figure'.padEnd(26)}  ${columns.map((c) => c.padEnd(width(c))).join('  ')}  floor`)
  for (const f of figures) {
    const key = `${f.corpus}/${f.name}`
    const { floor, mark } = held(key, figureIn(scores.get('all') ?? {}, f.path))
    const cells = columns.map((c) => shown(figureIn(scores.get(c) ?? {}, f.path)).padEnd(width(c)))
    console.log(`${key.padEnd(26)}  ${cells.join('  ')}  ${floor}${mark}`)
  }
}
if (withWars) ownTable('own sentences, six wars, never tuned on', WAR_FIGURES, await warScores(), corpora.length === 0)
if (withOwn)
  ownTable(
    'own reports, forty-one wars and unrests, may be learnt from',
    OWN_FIGURES,
    await ownScores(),
    corpora.length === 0 && !withWars,
  )
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
