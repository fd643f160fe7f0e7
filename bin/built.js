// Whether the built command line, dist/cli, is that of the sources as they are. Plain JavaScript, for any Node 20 or later.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Where the built command line lies. */
export const BUILT = join('dist', 'cli')

/** Folders whose files make up the command line. */
const FOLDERS = ['model', 'vocab', 'ingest', 'read', 'record', 'link', 'analyse', 'cli', 'api']

/**
 * The mark of the sources: names, sizes and times of all files, and the versions of the packages.
 * @param {string} root
 * @returns {string}
 */
export function builtFrom(root) {
  const mark = createHash('sha256').update(`${root} CommonJS\n`)
  const add = (file) => {
    const { size, mtimeMs } = statSync(join(root, file))
    mark.update(`${file} ${size} ${mtimeMs}\n`)
  }
  add('package-lock.json')
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(join(root, 'src', folder), { recursive: true }).map((file) => join('src', folder, file)),
  )
  for (const file of readdirSync(join(root, 'src'))) files.push(join('src', file))
  for (const file of files.sort()) if (file.endsWith('.ts') && !file.endsWith('.test.ts')) add(file)
  return mark.digest('hex')
}

/**
 * The built command line where it is up to date, or undefined.
 * @param {string} root
 * @returns {string | undefined}
 */
export function builtIn(root) {
  try {
    const stamp = readFileSync(join(root, BUILT, 'built-from.txt'), 'utf8')
    return stamp === builtFrom(root) ? join(root, BUILT, 'parley.cjs') : undefined
  } catch {
    return undefined
  }
}
