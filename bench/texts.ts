// The texts the benchmarks read: the sample dossier, as often as is needed for a steady figure.
import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const SAMPLES = resolve(import.meta.dirname, '../samples/damascus-2016')

/** The sample reports without their front matter, in the order of their names. */
export function sampleTexts(): string[] {
  return globSync('*.md', { cwd: SAMPLES })
    .filter((f) => f !== 'README.md')
    .sort()
    .map((f) => readFileSync(join(SAMPLES, f), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''))
}
