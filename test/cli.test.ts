// The command line as its user meets it: read, find, show, list, export, delete, check, and what goes wrong.
import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import test from 'node:test'
import type { Door } from '../src/cli/door.ts'
import { programFor, toldAs } from '../src/cli/main.ts'
import { paintFor } from '../src/cli/paint.ts'
import { WHAT_NEXT } from '../src/cli/start-command.ts'
import { ParleyError } from '../src/model/index.ts'
import { commandLine } from './cli-run.ts'

const { folder, parley, file } = commandLine()

const TAIZ = `---
title: Shelling hits Taiz market
outlet: Red Sea Wire
published: 2018-06-02
---
Houthi forces shelled a market in Taiz on Friday, killing at least nine people, a doctor said.

"We asked the coalition for help and nobody came," said Amal Saleh, a nurse at the hospital.

The United Nations called on all parties to let aid into the city.
`

test('a report goes in, a sourced record comes out', async () => {
  const path = file('taiz.md', TAIZ)
  const first = await parley('a', ['read', path])
  assert.equal(first.code, 0, first.err)
  assert.match(first.out, /1 report read · \d+ claims/)
  assert.match(first.out.replace(/\s+/g, ' '), /⟦.*shelled a market.*⟧/)
  const again = await parley('a', ['read', path])
  assert.match(again.out, /0 reports read.*1 already in the record/)

  const found = await parley('a', ['find', '--act', 'assault', '--place', 'Taiz', '--json'])
  const claim = JSON.parse(found.out.split('\n')[0] ?? '')
  assert.equal(claim.act, 'ASSAULT')
  assert.equal(claim.from.outlet, 'Red Sea Wire')
  const { start, end } = claim.evidence[0].span
  const text = TAIZ.slice(TAIZ.indexOf('Houthi'))
  assert.equal(text.slice(start, end), claim.evidence[0].quote)

  const shown = await parley('a', ['show', claim.report.slice(0, 10)])
  assert.match(shown.out, /Shelling hits Taiz market/)
  assert.match(shown.out, /Amal Saleh.*We asked the coalition for help/)
  const fields = await parley('a', ['show', claim.id])
  assert.match(fields.out, /place\s+Taiz/)
  const why = (await parley('a', ['explain', claim.id])).out
  assert.match(why, /status/)
  assert.match(why, /said.* root VERB/)
  assert.match((await parley('a', ['list'])).out, /1 report from 1 outlet/)
  assert.match((await parley('a', ['find', 'market'])).out, /shelled/)
  assert.equal(
    (await parley('a', ['find', 'market', '--count'])).out,
    (await parley('a', ['find', 'market', '--json'])).out.split('\n').length.toString(),
  )
  assert.match((await parley('a', ['find', 'volcano'])).out, /says nothing about what happened/)
  assert.match((await parley('a', ['check'])).out, /The record is whole: 1 report/)
})

test('claims are found by each field, and a field given twice takes either value', async () => {
  await parley('fields', ['read', file('fields.md', `${TAIZ}\nThe Red Cross will send a convoy to Taiz on Monday.\n`)])
  const count = async (...args: string[]): Promise<number> =>
    Number((await parley('fields', ['find', ...args, '--count'])).out)
  const all = await count()
  const happened = await count('--status', 'happened')
  const planned = await count('--status', 'Planned')
  assert.ok(happened > 0 && planned > 0 && happened + planned <= all)
  assert.equal(await count('--status', 'happened', '--status', 'planned'), happened + planned)
  assert.equal(await count('--status', 'happened', 'volcano'), 0, 'a word behind an option is a word')
  assert.ok((await count('--kind', 'appeal', '--kind', 'call')) > 0)
  for (const [field, value] of Object.entries({
    '--topic': 'access',
    '--actor': 'Houthi forces',
    '--recipient': 'coalition',
    '--party': 'Houthis',
    '--place': 'Taizz',
    '--country': 'ye',
    '--speaker': 'doctor',
    '--outlet': 'Red Sea Wire',
    '--from': '2018-06-01',
    '--to': '2018-06-01',
    '--min-confidence': '0.1',
  }))
    assert.ok((await count(field, value)) > 0, field)
  const spelt = ['Taiz', 'Taizz', 'تعز', 'Ta‘izz']
  for (const name of spelt) assert.equal(await count('--place', name), await count('--place', 'Taiz'), name)
  assert.ok((await count('--party', 'Ansar Allah')) > 0, 'the report says Houthi')
  assert.equal(await count('--speaker', 'UN'), await count('--speaker', 'United Nations'))
  assert.match((await parley('fields', ['place', 'تعز'])).out, /What is said of تعز\?[\s\S]*Taiz/)
  assert.match((await parley('fields', ['view', 'appeals', '--actor', 'UN'])).out, /United Nations/)
})

test('what npm start says to type next can be typed', async () => {
  await parley('next', ['read', file('next.md', TAIZ)])
  const own = WHAT_NEXT.map(([c]) => c).filter((c) => !/\||--help/.test(c))
  assert.ok(own.length >= 5)
  for (const command of own) {
    const { code } = await parley('next', command.replace('npx parley ', '').split(' '))
    assert.equal(code, 0, command)
  }
})

test('every command and option that a message or a page names is there', () => {
  const root = resolve(import.meta.dirname, '..')
  const { commands } = programFor({} as Door, () => {})
  const files = globSync(['src/**/*.ts', 'docs/**/*.md', '*.md'], { cwd: root }).filter((f) => !f.endsWith('.test.ts'))
  let named = 0
  for (const name of files)
    for (const [said, command, options = ''] of readFileSync(join(root, name), 'utf8').matchAll(
      /(?<![\w./-])(?:npx |`|: |with |then |as )parley ([a-z]+)\b((?:[^\n`;]*? --[a-z-]+)*)/g,
    )) {
      named++
      const found = commands.find((c) => c.name() === command)
      assert.ok(found, `${name}: ${said}`)
      for (const [option] of options.matchAll(/--[a-z-]+/g))
        assert.ok(option === '--help' || found.options.some((o) => o.long === option), `${name}: ${said}`)
    }
  assert.ok(named > 30, String(named))
})

test('an option with a value it cannot take is told before anything is looked up', async () => {
  await parley('options', ['read', file('options.md', TAIZ)])
  for (const [field, value] of [
    ['--status', 'perhaps'],
    ['--mode', 'flying'],
    ['--topic', 'weather'],
    ['--country', 'Yemen'],
    ['--from', '2018-02-30'],
    ['--to', 'yesterday'],
    ['--limit', '0'],
  ] as const)
    await assert.rejects(
      parley('options', ['find', field, value]),
      (e) => e instanceof ParleyError && e.code === 'cli/bad-option' && e.message.includes(field.slice(2)),
      field,
    )
  for (const command of [['find'], ['timeline']])
    await assert.rejects(
      parley('options', [...command, '--from', '2018-06-03', '--to', '2018-06-01']),
      (e) => e instanceof ParleyError && e.code === 'cli/bad-option' && /lies after/.test(e.message),
    )
  await assert.rejects(
    parley('options', ['read', join(folder, 'options.md'), '--published', '2018-13-01']),
    (e) => e instanceof ParleyError && e.code === 'cli/bad-option',
  )
})

test('standard input is read with the facts given beside it', async () => {
  const ran = await parley(
    'b',
    ['read', '-', '--title', 'From the desk', '--outlet', 'Desk', '--published', '2023-05-02'],
    'The army shelled Khartoum on Monday.\n',
  )
  assert.equal(ran.code, 0, ran.err)
  const [line] = (await parley('b', ['list', '--json'])).out.split('\n')
  const row = JSON.parse(line ?? '')
  assert.deepEqual([row.title, row.outlet, row.published], ['From the desk', 'Desk', '2023-05-02'])
  const claim = JSON.parse((await parley('b', ['find', '--json'])).out.split('\n')[0] ?? '')
  assert.equal(claim.when.from, '2023-05-01')
})

test('claims are exported as CSV and JSON Lines, and no file is overwritten', async () => {
  await parley('c', ['read', file('c.md', TAIZ)])
  const csv = join(folder, 'claims.csv')
  assert.equal((await parley('c', ['export', '--format', 'csv', '--out', csv])).code, 0)
  const rows = readFileSync(csv, 'utf8').trim().split('\r\n')
  assert.equal(rows.length - 1, Number((await parley('c', ['find', '--count'])).out))
  await assert.rejects(
    parley('c', ['export', '--out', csv]),
    (e) => e instanceof ParleyError && e.code === 'cli/file-exists',
  )
  const lines = (await parley('c', ['export'])).out.split('\n')
  assert.ok(lines.every((l) => JSON.parse(l).evidence.length > 0))
})

test('deleting takes a report with all that was found in it, and only if every id is there', async () => {
  await parley('d', ['read', file('d.md', TAIZ)])
  const id = JSON.parse((await parley('d', ['list', '--json'])).out).id
  await assert.rejects(
    parley('d', ['delete', id, 'ffffffff']),
    (e) => e instanceof ParleyError && e.code === 'cli/no-such-entry',
  )
  assert.equal((await parley('d', ['list', '--json'])).out.split('\n').length, 1)
  assert.match((await parley('d', ['delete', id])).out, /1 report deleted/)
  assert.equal((await parley('d', ['find', '--count'])).out, '0')
})

test('one bad input does not stop the rest, and says what is wrong', async () => {
  const bad = [
    file('empty.txt', ''),
    file('binary.txt', new Uint8Array([0, 1, 2, 255, 0, 0, 7])),
    join(folder, 'nowhere.txt'),
    'http://127.0.0.1:9/x',
  ]
  const ran = await parley('e', ['read', ...bad, file('e.md', TAIZ)])
  assert.equal(ran.code, 1)
  assert.match(ran.out, /1 report read.*4 failed/)
  for (const code of ['ingest/empty', 'ingest/binary', 'ingest/not-found', 'ingest/private-address'])
    assert.match(ran.err, new RegExp(code))
})

test('what cannot be understood is said, with what can', async () => {
  await parley('f', ['read', file('f.md', TAIZ)])
  const refused = async (args: string[], code: string): Promise<void> => {
    await assert.rejects(parley('f', args), (e) => e instanceof ParleyError && e.code === code && e.hint.length > 0)
  }
  await refused(['read'], 'cli/nothing-to-read')
  await refused(['find', '--act', 'dance'], 'cli/bad-option')
  await refused(['find', '--from', 'tomorrow'], 'cli/bad-option')
  await refused(['find', '--limit', '0'], 'cli/bad-option')
  await refused(['show', 'abcdef12'], 'cli/no-such-entry')
  await assert.rejects(parley('no-record', ['list']), (e) => e instanceof ParleyError && e.code === 'record/not-found')
  assert.equal(existsSync(join(folder, 'no-record')), false)
})

test('an added gazetteer resolves what was unknown, once the report is read again', async () => {
  const report = file('g.md', TAIZ.replaceAll('Taiz', 'Bayt Zarafa'))
  await parley('g', ['read', report])
  const before = JSON.parse((await parley('g', ['find', '--act', 'assault', '--json'])).out.split('\n')[0] ?? '')
  assert.ok(before.places.every((p: { lat: number | null }) => p.lat === null))
  const places = file('places.csv', 'name,lat,lon,country,alternates\nBayt Zarafa,15.5,44.1,YE,Beit Zarafa|بيت زرافة\n')
  assert.match((await parley('g', ['gazetteer', 'add', places])).out, /1 place added/)
  assert.match((await parley('g', ['reread', '--jobs', '1'])).out, /1 report read again/)
  const after = JSON.parse((await parley('g', ['find', '--act', 'assault', '--json'])).out.split('\n')[0] ?? '')
  assert.deepEqual(
    after.places.map((p: { name: string; lat: number }) => [p.name, p.lat]),
    [['Bayt Zarafa', 15.5]],
  )
  const wrong = file('wrong.csv', 'name,lat,lon\nX,north,east\n')
  await assert.rejects(
    parley('g', ['gazetteer', 'add', wrong]),
    (e) => e instanceof ParleyError && e.code === 'gazetteer/bad-row',
  )
})

test('a name nobody bears answers nothing in every view, and is told; what cannot be compared is refused', async () => {
  const truce = `---
title: Truce in Sudan
outlet: Nile Wire
published: 2004-04-09
---
The government and the rebels agreed on Thursday to a ceasefire across Darfur from Sunday. A spokesman said each side would pull back. The army shelled Nyala on Friday.
`
  await parley('names', ['read', file('truce.md', truce)])
  const views = 'appeals ultimatums sieges table convoys releases ceasefires patterns leverage footing'.split(' ')
  assert.match((await parley('names', ['view', 'ceasefires'])).out, /declared|in force|accepted/)
  for (const args of [...views.map((v) => ['view', v]), ['timeline'], ['series']]) {
    for (const option of ['--place', '--actor']) {
      const { code, out } = await parley('names', [...args, option, 'Nowhereville'])
      assert.equal(code, 0)
      assert.match(out, /Nobody and no place in it is called “Nowhereville”/, args.join(' '))
      assert.match(out, /No report is not no event/)
    }
    await assert.rejects(parley('names', [...args, '--place', ' ']), { code: 'cli/bad-option' })
    await assert.rejects(parley('names', [...args, '--as-of', '2004-02-30']), { code: 'cli/bad-option' })
  }
  const unknown = await parley('names', ['compare', 'Nile Wire', 'Harbour Post'])
  assert.match(unknown.out, /called “Harbour Post”/)
  assert.doesNotMatch(unknown.out, /called “Nile Wire”/)
  for (const [a, b] of [
    ['2004-04-09', '2004-15-15'],
    ['Nile Wire', '2004-04-09'],
    ['Nile Wire', 'Nile Wire'],
  ] as const)
    await assert.rejects(parley('names', ['compare', a, b]), { code: 'cli/bad-option' })
})

test('a command line that cannot be run says why with a code and a hint, and its exit code is 2', async () => {
  for (const [args, what] of [
    [['fnd', 'siege'], /^Unknown command “fnd”\. \(Did you mean find\?\)\n {2}parley --help.* \(cli\/bad-usage\)$/],
    [['show'], /^Missing required argument “id”\.\n/],
    [['find', '--plaec', 'Taiz'], /^Unknown option “--plaec”\. \(Did you mean --place\?\)\n/],
    [['series', '--by', 'moon'], /“moon” is invalid\. Allowed choices are act, dyad, place\.\n.*\(cli\/bad-option\)$/],
  ] as const) {
    const err: string[] = []
    const door = {
      out: () => {},
      err: (text: string) => err.push(text),
      paint: paintFor({ isTTY: false, columns: 100 }, {}),
    } as unknown as Door
    const code = await programFor(door, () => {})
      .parseAsync([...args], { from: 'user' })
      .then(
        () => -1,
        (error: unknown) => toldAs(error, door),
      )
    assert.equal(code, 2, args.join(' '))
    assert.match(err.join('\n'), what)
  }
})

test('claims less sure than was asked for are counted, and kept', async () => {
  const all = await parley('sure', ['read', file('sure.md', TAIZ)])
  assert.doesNotMatch(all.out, /less sure/)
  const few = await parley('surest', ['read', file('sure.md', TAIZ), '--min-confidence', '1'])
  const [, claims, hidden] = /(\d+) claims · (\d+) of them less sure than 1, kept and not shown/.exec(few.out) ?? []
  assert.equal(hidden, claims, few.out)
  assert.equal((await parley('surest', ['find', '--count'])).out.trim(), claims)
})
