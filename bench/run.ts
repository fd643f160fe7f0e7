// npm run bench [-- link|api|read10k|threads]: with no name, tokens a second (CPU time, one core) and peak memory, for each stage and beside wink-nlp and compromise;
// then linking 1,000 and 10,000 generated reports, with time and memory of each step and how they grow (50,000 with link).
// Every reader reads the same texts in a process of its own, in one run; all are counted in Parley's own tokens. The whole reading and
// the cold start are those of the built files in dist/cli, as a user has them; the stages are timed from the sources.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { builtIn } from '../bin/built.js'
import { coldStart } from './cold.ts'
import { tokenCount } from './stages.ts'
import { sampleTexts } from './texts.ts'

const [name, ...rest] = process.argv.slice(2)
if (name !== undefined) {
  if (!['link', 'api', 'read10k', 'threads'].includes(name)) {
    console.error('npm run bench takes no name, link, api, read10k, or threads.')
    process.exit(2)
  }
  process.exit(statusOf(name, rest))
}

/** Runs one of the other benchmarks in a process of its own, and gives its exit code. */
function statusOf(bench: string, args: readonly string[]): number {
  const file = join(import.meta.dirname, `${bench}.ts`)
  return spawnSync(process.execPath, [file, ...args], { stdio: 'inherit' }).status ?? 1
}

spawnSync(process.execPath, [join(import.meta.dirname, '../scripts/build-cli.js')], { stdio: 'inherit' })
if (builtIn(join(import.meta.dirname, '..')) === undefined) {
  console.error('The command line could not be built; npm run build says why.')
  process.exit(1)
}

const SYSTEMS = [
  'parley: tokens and sentences',
  'parley: tagged and parsed',
  'parley: names, places, times',
  'parley: text to claims',
  'wink-nlp: tokens, tags, names',
  'compromise: tokens and tags',
]
/** How often all texts are read before the clock starts, so that a figure is that of a long run; and how often then. */
const [WARM, ROUNDS] = [16, 6]
const texts = sampleTexts()
const tokens = texts.reduce((n, text) => n + tokenCount(text), 0)
console.log(
  `${texts.length} reports, ${tokens.toLocaleString('en')} tokens, read ${WARM + 1} times before those that are counted, while Node still compiles; the first report is told with loading, by the processor time of its thread; Node ${process.version}`,
)
console.log(`${'reader'.padEnd(34)} tokens/s   first time over   first report   peak memory`)
for (const system of SYSTEMS) {
  const run = spawnSync(process.execPath, [join(import.meta.dirname, 'one.ts'), system, String(WARM), String(ROUNDS)], {
    encoding: 'utf8',
  })
  if (run.status !== 0) {
    console.error(`${system}: ${run.stderr.trim().split('\n').slice(0, 5).join('\n')}`)
    process.exitCode = 1
    continue
  }
  const r = JSON.parse(run.stdout) as Record<'firstMs' | 'firstSeconds' | 'seconds' | 'rounds' | 'peakMb', number>
  const speed = (seconds: number, times: number): string => Math.round((tokens * times) / seconds).toLocaleString('en')
  console.log(
    `${system.padEnd(34)} ${speed(r.seconds, r.rounds).padStart(8)}   ${speed(r.firstSeconds, 1).padStart(15)}   ${`${r.firstMs} ms`.padStart(12)}   ${`${r.peakMb} MB`.padStart(11)}`,
  )
}
const { wall, cpu } = await coldStart(10)
console.log(
  `parley read --json one-report.txt, into a new record: ${wall} ms from the start of the process to the first claim by the clock, ${cpu} ms of processor time in its main thread (the best of 10)`,
)
const linked = statusOf('link', ['--reports', '1000,10000'])
if (linked !== 0) process.exitCode = linked
