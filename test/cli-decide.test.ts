// Deciding on the command line: new names are listed with their words, merged, split, accepted, rejected; each decision is kept under a
// name and taken back to the letter.
import assert from 'node:assert/strict'
import test from 'node:test'
import { commandLine } from './cli-run.ts'

const { parley, file } = commandLine({ USER: 'anna' })

const report = (day: string, outlet: string, text: string): string =>
  `---\ntitle: News\noutlet: ${outlet}\npublished: ${day}\n---\n${text}\n`
const FILES = [
  report('2004-11-03', 'Valley Radio', 'The Hilal Brigade shelled a market in Nyala on Tuesday, killing four traders.'),
  report(
    '2004-11-05',
    'Nile Wire',
    'The Hilal Movement shelled a bus station in Zalingei on Thursday. Two people died.',
  ),
  report('2004-11-08', 'Desert Post', 'The army attacked the Hilal Brigade near Nyala on Sunday.'),
].map((text, i) => file(`${i}.md`, text))

interface Shown {
  readonly rows: readonly {
    readonly id: string
    readonly cells: Record<string, unknown>
    readonly citations: unknown[]
  }[]
}
const json = async <T = Shown>(record: string, ...args: string[]): Promise<T> =>
  JSON.parse((await parley(record, [...args, '--json'])).out) as T
const names = async (record: string): Promise<readonly unknown[]> =>
  (await json(record, 'proposed')).rows.map((r) => r.cells.name)

test('new names are listed with the words they came from, and go from the list by what is decided', async () => {
  await parley('p', ['read', ...FILES])
  const { rows } = await json('p', 'proposed')
  assert.deepEqual(
    rows.map((r) => r.cells.name),
    ['Hilal Brigade', 'Hilal Movement'],
  )
  assert.equal(rows[0]?.citations.length, 2)
  const shown = await parley('p', ['proposed', 'brigade'])
  assert.match(shown.out, /⟦The Hilal Brigade shelled a market/)
  assert.doesNotMatch(shown.out, /bus station/)

  assert.match(
    (await parley('p', ['accept', 'Hilal Brigade'])).out,
    /Hilal Brigade is accepted\. Decision 1, by anna\./,
  )
  assert.deepEqual(await names('p'), ['Hilal Movement'])
  await parley('p', ['reject', 'Hilal Movement', '--reason', 'no such body'])
  assert.deepEqual(await names('p'), [])
  assert.match((await parley('p', ['proposed'])).out, /No name waits/)
  await parley('p', ['undo', '2'])
  await parley('p', ['undo', '1'])
  assert.deepEqual(await names('p'), ['Hilal Brigade', 'Hilal Movement'])
  const { out } = await parley('p', ['decisions'])
  assert.match(out, /2 {2}reject seen\/hilal \S+ .* anna · no such body · taken back/)
  assert.equal((await parley('p', ['check'])).code, 0)
})

test('names are merged and split, events too, and all is as it was when that is taken back', async () => {
  await parley('m', ['read', ...FILES])
  const before = (await parley('m', ['timeline', '--json'])).out
  const merged = await parley('m', ['merge', 'actor', 'Hilal Brigade', 'Hilal Movement', '--who', 'ben'])
  assert.match(merged.out, /Hilal Movement is Hilal Brigade now\. Decision 1, by ben\.\nTo take it back: parley undo 1/)
  assert.match((await parley('m', ['actor', 'Hilal Brigade'])).out, /also Hilal Movement/)
  await parley('m', ['split', 'actor', 'Hilal Brigade', 'Hilal Movement'])
  assert.doesNotMatch((await parley('m', ['actor', 'Hilal Brigade'])).out, /also Hilal Movement/)

  const [a, b] = (await json('m', 'timeline')).rows
    .filter((r) => r.cells.what === 'ASSAULT heavy-weapons')
    .map((r) => r.id)
  await parley('m', ['merge', 'event', a ?? '', b ?? ''])
  const both = (await json('m', 'timeline')).rows.find((r) => r.id === a)
  assert.equal(both?.cells.reports, 2)
  const claim = (b ?? '').replace('event/', '')
  await parley('m', ['split', 'event', a ?? '', claim])
  assert.equal((await json('m', 'timeline')).rows.find((r) => r.id === a)?.cells.reports, 1)
  await parley('m', ['merge', 'place', 'Nyala', 'Zalingei'])
  assert.ok((await json('m', 'timeline')).rows.every((r) => r.cells.place === 'Nyala'))
  for (const n of ['5', '4', '3', '2', '1']) await parley('m', ['undo', n])
  assert.equal((await parley('m', ['timeline', '--json'])).out, before)
})

test('what is not there, or would change nothing, is told with a code', async () => {
  await parley('e', ['read', ...FILES])
  const codes: readonly (readonly [code: string, ...args: string[]])[] = [
    ['decision/not-found', 'merge', 'actor', 'Hilal Brigade', 'Nobody At All'],
    ['decision/ambiguous', 'merge', 'actor', 'Hilal', 'Hilal Movement'],
    ['decision/nothing-to-do', 'merge', 'actor', 'Hilal Brigade', 'hilal brigade'],
    ['decision/not-part', 'split', 'actor', 'Hilal Brigade', 'Somebody'],
    ['decision/not-found', 'merge', 'event', 'event/000000', 'event/111111'],
    ['decision/not-found', 'merge', 'place', 'Nowhereville', 'Nyala'],
    ['decision/not-found', 'reject', 'Nobody At All'],
    ['cli/bad-option', 'merge', 'army', 'a', 'b'],
    ['cli/bad-option', 'undo', 'one'],
    ['cli/no-such-entry', 'accept', '000000:1-2:AID'],
    ['record/no-such-decision', 'undo', '7'],
  ]
  for (const [code, ...args] of codes) await assert.rejects(parley('e', args), { code }, args.join(' '))
  assert.match((await parley('e', ['decisions'])).out, /Nobody has decided anything/)
  await assert.rejects(parley('none', ['proposed']), { code: 'record/not-found' })
})
