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
  const lines = [`${root} CommonJS`]
  const add = (file) => {
    const { size, mtimeMs } = statSync(`${root}/${file}`)
    lines.push(`${file} ${size} ${mtimeMs}`)
  }
  add('package-lock.json')
  const files = FOLDERS.flatMap((folder) => sourcesIn(root, `src/${folder}`))
  for (const entry of readdirSync(`${root}/src`)) if (isSource(entry)) files.push(`src/${entry}`)
  for (const file of files.sort()) add(file)
  return createHash('sha256').update(lines.join('\n')).digest('hex')
}

const isSource = (name) => name.endsWith('.ts') && !name.endsWith('.test.ts')

function sourcesIn(root, folder) {
  return readdirSync(`${root}/${folder}`, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    return entry.isDirectory() ? sourcesIn(root, path) : isSource(entry.name) ? [path] : []
  })
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
