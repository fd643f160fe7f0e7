// parley delete, export, check and gazetteer: what changes a record, carries it away, or proves it whole.

import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { ParleyError } from '../model/index.ts'
import { addGazetteer, type ParleyRecord } from '../parley.ts'
import { counted } from './claims-view.ts'
import { type Door, withRecord } from './door.ts'
import { type FilterOptions, filterOf, namesSpelt } from './filters.ts'
import { safeLine } from './paint.ts'

/** parley delete: takes reports and all that was read out of them from the record. Nothing is deleted unless all are there. */
export async function deleteCommand(
  ids: readonly string[],
  flags: { readonly record: string },
  door: Door,
): Promise<number> {
  return withRecord(flags.record, {}, async (record) => {
    const whole: string[] = []
    for (const id of ids) {
      const report = await record.report(id)
      if (!report)
        throw new ParleyError(
          'cli/no-such-entry',
          `There is no report “${id}” in this record; nothing was deleted.`,
          'parley list shows the reports.',
        )
      whole.push(report.id)
      door.err(`deleting ${report.id.slice(0, 12)}  ${safeLine(report.title ?? report.source ?? 'untitled')}`)
    }
    const gone = await record.deleteReports(whole)
    door.out(
      `${counted(gone.length, 'report')} deleted, with all that was read out of them. The log keeps that it was done.`,
    )
    return 0
  })
}

/** The options of `parley export`, as commander gives them. */
export interface ExportFlags extends FilterOptions {
  readonly record: string
  readonly format: 'jsonl' | 'csv'
  readonly out?: string
}

/** parley export: claims as JSON Lines or CSV, to standard output or a file. */
export async function exportCommand(words: readonly string[], flags: ExportFlags, door: Door): Promise<number> {
  const filter = filterOf(flags, words)
  return withRecord(flags.record, { readonly: true }, async (record) => {
    const lines = record.exportClaims(flags.format, await namesSpelt(filter, record))
    if (flags.out === undefined) {
      for await (const line of lines) door.out(line.replace(/\r?\n$/, ''))
      return 0
    }
    const n = await writeLines(flags.out, lines)
    door.err(`${counted(flags.format === 'csv' ? n - 1 : n, 'claim')} written to ${flags.out}`)
    return 0
  })
}

async function writeLines(path: string, lines: AsyncIterable<string>): Promise<number> {
  const file = createWriteStream(path, { flags: 'wx' })
  let n = 0
  try {
    await once(file, 'open')
    for await (const line of lines) {
      n++
      if (!file.write(line)) await once(file, 'drain')
    }
    file.end()
    await finished(file)
    return n
  } catch (cause) {
    file.destroy()
    const { code } = cause as NodeJS.ErrnoException
    if (code === 'EEXIST')
      throw new ParleyError(
        'cli/file-exists',
        `${path} is there already.`,
        'Name another file; Parley overwrites none.',
        cause,
      )
    if (code === undefined) throw cause
    throw new ParleyError(
      'cli/cannot-write',
      `${path} could not be written (${code}).`,
      'Check that the folder is there and may be written to.',
      cause,
    )
  }
}

/** parley check: reads the whole record and says whether it is as it was sealed. */
export async function checkCommand(flags: { readonly record: string }, door: Door): Promise<number> {
  return withRecord(flags.record, { readonly: true }, async (record: ParleyRecord) => {
    const verdict = await record.verify()
    if (verdict.ok) {
      const stats = await record.stats()
      door.out(
        `The record is whole: ${counted(stats.reports, 'report')}, ${counted(stats.claims, 'claim')}, ${counted(stats.changes, 'change')} in an unbroken log.`,
      )
      return 0
    }
    for (const line of verdict.damage) door.err(`damage: ${safeLine(line)}`)
    if (verdict.brokenAt !== null) door.err(`the log of changes is broken at entry ${verdict.brokenAt}`)
    for (const id of verdict.altered) door.err(`report ${id.slice(0, 12)} is not what was sealed`)
    return 1
  })
}

/** parley gazetteer add: checks a file of places and keeps it with the dossier; later readings use it. */
export async function gazetteerCommand(file: string, flags: { readonly record: string }, door: Door): Promise<number> {
  return withRecord(flags.record, { create: true }, async (record) => {
    const places = addGazetteer(record.gazetteer, file)
    door.out(
      `${counted(places, 'place')} added. Reports read from now on use them; read older ones again with parley reread.`,
    )
    return 0
  })
}
