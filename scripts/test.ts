// npm test: types, lint and format, then every test. Stops at the first that fails, and says which.
// The tests of the rooms that only think (no disk beyond what ships, no process, no network) share one process, so that the reader is loaded and warm once and not a hundred times.
// Those that start no process and no browser share another; the rest have a process each.
import { spawn, spawnSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const bin = (name: string): string =>
  join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name)
const tests = globSync('{src,test,scripts,train,bench}/**/*.test.ts', { cwd: root }).sort()

/** Rooms that are pure: what one test does, none of the others can see. */
const PURE = ['read', 'link', 'analyse', 'vocab'].map((room) => join('src', room, '/'))
const isPure = (file: string): boolean => PURE.some((room) => file.startsWith(room))
/** What a test imports that must be alone: it waits for processes, kills them, counts the steps of code, or drives a browser. */
const ALONE = /from '(?:node:child_process|node:inspector|[./]*cli-run\.ts|[./]*browser\.ts)/
/** Those that link whole records again and again take a minute each: beside the others, so that no one is waited for at the end. */
const LONG = ['src/parley-story.test.ts', 'test/story-increments.test.ts'].map((file) => join(file))
const isAlone = (file: string): boolean => LONG.includes(file) || ALONE.test(readFileSync(join(root, file), 'utf8'))
/** Code once compiled, and types once stripped, are kept between processes and runs. */
const env = { NODE_COMPILE_CACHE: join(root, '.cache', 'compile'), ...process.env }

const steps: readonly (readonly [string, string, readonly string[]])[] = [
  ['types', bin('tsc'), ['-p', '.']],
  ['types of the page', bin('tsc'), ['-p', 'src/web']],
  ['lint and format', bin('biome'), ['ci', '--reporter=summary', '.']],
]
for (const [what, command, args] of steps) {
  console.log(`— ${what}`)
  const run = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
  end(what, run.status)
}

console.log('— tests that start processes and browsers, beside the others; what the others say comes at the end')
const thinking = tests.filter(isPure)
const alone = tests.filter((file) => !isPure(file) && isAlone(file))
const together = tests.filter((file) => !isPure(file) && !isAlone(file))
const runs = [
  ['tests of the rooms that think', testsOf(['--test-isolation=none', ...thinking], 'pipe')],
  ['tests of rooms together', testsOf(['--test-isolation=none', ...together], 'pipe')],
  [
    'tests that start processes',
    testsOf([`--test-concurrency=${Math.max(2, availableParallelism() - 1)}`, ...alone], 'inherit'),
  ],
] as const
const said = runs.map(([, run]) => {
  const parts: Buffer[] = []
  run.stdout?.on('data', (part: Buffer) => parts.push(part))
  run.stderr?.on('data', (part: Buffer) => parts.push(part))
  return parts
})
const statuses = await Promise.all(runs.map(([, run]) => ended(run)))
for (const parts of said) process.stdout.write(Buffer.concat(parts))
for (const [i, [what]] of runs.entries()) end(what, statuses[i] ?? 1)

/** Starts Node's test runner. */
function testsOf(args: readonly string[], stdio: 'pipe' | 'inherit'): ReturnType<typeof spawn> {
  return spawn(process.execPath, ['--test', ...args], { cwd: root, env, stdio: ['ignore', stdio, stdio] })
}

/** The status a process ends with; null when it was killed. */
function ended(child: ReturnType<typeof spawn>): Promise<number | null> {
  return new Promise((resolve, reject) => child.once('error', reject).once('close', resolve))
}

/** Ends with the status of what failed, and says which it was. */
function end(what: string, status: number | null): void {
  if (status === 0) return
  console.error(`— ${what} failed`)
  process.exit(status ?? 1)
}
