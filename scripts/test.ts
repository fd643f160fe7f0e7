// npm test: types, lint and format, then every test. Stops at the first that fails, and says which.
import { spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const bin = (name: string): string =>
  join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name)
const tests = globSync('{src,test,scripts,train,bench}/**/*.test.ts', { cwd: root }).sort()

const steps: readonly (readonly [string, string, readonly string[]])[] = [
  ['types', bin('tsc'), ['-p', '.']],
  ['types of the page', bin('tsc'), ['-p', 'src/web']],
  ['lint and format', bin('biome'), ['ci', '--reporter=summary', '.']],
  ['tests', process.execPath, ['--test', `--test-concurrency=${Math.max(2, availableParallelism()) + 1}`, ...tests]],
]
for (const [what, command, args] of steps) {
  console.log(`— ${what}`)
  const run = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
  if (run.status !== 0) {
    console.error(`— ${what} failed`)
    process.exit(run.status ?? 1)
  }
}
