// How the reader is set up for a dossier: which version it is, and which places were added.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { ParleyError } from './model/index.ts'
import type { Setup } from './parley-pool.ts'
import { READER } from './read/claims.ts'
import { gazetteerFrom } from './read/gazetteer.ts'

/** Most bytes of one gazetteer file: a dump of a large country. */
const LARGEST = 200 * 1024 * 1024

/** The setup of a dossier, from the folder that holds its added gazetteers. */
export function setupOf(record: { readonly gazetteer: string }): Setup {
  const folder = record.gazetteer
  const names = existsSync(folder)
    ? readdirSync(folder)
        .filter((n) => !n.startsWith('.'))
        .sort()
    : []
  const gazetteers = names.map((name) => ({ name, content: readFileSync(join(folder, name), 'utf8') }))
  if (gazetteers.length === 0) return { reader: READER, gazetteers }
  const mark = createHash('sha256')
  for (const { name, content } of gazetteers) mark.update(name).update('\0').update(content)
  return { reader: `${READER}+places.${mark.digest('hex').slice(0, 8)}`, gazetteers }
}

/**
 * Checks a file of places and copies it into a dossier's folder; gives back how many places it holds.
 * @throws ParleyError `gazetteer/unreadable`, `gazetteer/too-large`, `gazetteer/exists`, `gazetteer/bad-row`
 */
export function addGazetteer(folder: string, file: string): number {
  let content: string
  try {
    const bytes = readFileSync(file)
    if (bytes.length > LARGEST) {
      throw new ParleyError(
        'gazetteer/too-large',
        `${file} has more than ${LARGEST / 1024 / 1024} MB.`,
        'Cut it to the countries you need.',
      )
    }
    content = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    if (cause instanceof ParleyError) throw cause
    throw new ParleyError(
      'gazetteer/unreadable',
      `${file} could not be read as UTF-8 text.`,
      'Check the name, and save the file as UTF-8.',
      cause,
    )
  }
  const gazetteer = gazetteerFrom(content, kindOf(file))
  const target = join(folder, basename(file))
  if (existsSync(target) && readFileSync(target, 'utf8') !== content) {
    throw new ParleyError(
      'gazetteer/exists',
      `The dossier already has other places under the name ${basename(file)}.`,
      'Give the file another name.',
    )
  }
  writeFileSync(target, content)
  return gazetteer.size
}

/** The form of a gazetteer file, by its ending: a comma-separated table, else a GeoNames dump. */
export function kindOf(file: string): 'csv' | 'geonames' {
  return /\.csv$/i.test(file) ? 'csv' : 'geonames'
}
