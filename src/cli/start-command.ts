// npm start: reads the sample dossier into a record of its own, shows what an analyst would see first, and opens the workbench.
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { counted } from './claims-view.ts'
import { type Door, withRecord } from './door.ts'
import { readCommand } from './read-command.ts'
import { serveCommand } from './serve-command.ts'

const ROOT = resolve(import.meta.dirname, '../..')

/** What a person may type next, and what it shows; words in capitals stand for their own. */
export const WHAT_NEXT: readonly (readonly [command: string, what: string])[] = [
  ['npx parley find siege --status ongoing', 'what is said to be under siege now'],
  ['npx parley find --kind ultimatum', 'who was told to do what, or else'],
  ['npx parley find convoy --act REJECT', 'what was refused, and what did not come'],
  ['npx parley view sieges', 'one of the ten questions; npx parley --help names them'],
  ['npx parley list', 'the reports; then: npx parley show ID'],
  ['npx parley read FILE|FOLDER|ADDRESS', 'your own reports'],
  ['npx parley --help', 'all that can be asked'],
]

/** Reads the sample (nothing is read twice), shows the claims, and says what to do next. */
export async function startCommand(door: Door): Promise<number> {
  const record = join(process.cwd(), 'parley-record')
  const { paint } = door
  door.out(paint.bold('Parley reads what is reported about a war and keeps a sourced record.'))
  door.out('The sample: invented outlets on Damascus and its suburbs, February to September 2016, from public facts.\n')
  const again = existsSync(record)
  const code = await readCommand([join(ROOT, 'samples', 'damascus-2016')], { record }, door)
  if (again)
    await withRecord(record, { readonly: true }, async (r) => {
      const stats = await r.stats()
      door.out(`The record holds ${counted(stats.reports, 'report')} and ${counted(stats.claims, 'claim')}.`)
    })
  door.out(`\n${paint.bold('What next')}`)
  const width = Math.max(...WHAT_NEXT.map(([c]) => c.length)) + 2
  for (const [command, what] of WHAT_NEXT) door.out(`  ${paint.act(command.padEnd(width))}${what}`)
  door.out('')
  if (code === 0) return serveCommand({ record }, door)
  return code
}
