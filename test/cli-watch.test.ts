// parley watch as a script that cron runs meets it: what did not happen is told once, and the exit code says whether anything was.
import assert from 'node:assert/strict'
import test from 'node:test'
import { commandLine } from './cli-run.ts'

const { parley, file } = commandLine()

const PROMISED = `---
title: Ultimatum in Gao
outlet: River Wire
published: 2013-01-04
---
The army gave the rebels in Gao until 10 January to leave the town. The governor promised on Thursday to release 20 prisoners from Bamako by 12 January.
`
const REFUSED = `---
title: Rebels refuse to leave Gao
outlet: Desert Post
published: 2013-01-15
---
The rebels in Gao rejected the ultimatum of the army on Monday, 14 January.
`

test('each alert is told once, and the exit code says whether anything was told', async () => {
  await parley('w', ['read', file('a.md', PROMISED)])
  const on = (day: string, ...more: string[]) => parley('w', ['watch', '--as-of', day, ...more])
  const early = await on('2013-01-09')
  assert.equal(early.code, 0)
  assert.match(early.out, /^Nothing new\. As of 2013-01-09\. No alert is open\./)
  const first = await on('2013-01-13')
  assert.equal(first.code, 3)
  assert.equal(first.out.match(/^new +deadline passed/gm)?.length, 2)
  assert.match(first.out, /2 alerts are open/)
  const second = await on('2013-01-13')
  assert.equal(second.code, 0)
  assert.match(second.out.replace(/\s+/g, ' '), /Nothing new.* 2 alerts are open; parley watch --all shows them again/)

  await parley('w', ['read', file('b.md', REFUSED)])
  const closed = await on('2013-01-16', '--json')
  assert.equal(closed.code, 3)
  const view = JSON.parse(closed.out)
  assert.deepEqual(view.totals, { new: 0, closed: 1, open: 1 })
  assert.deepEqual([view.rows[0].cells.news, view.rows[0].cells.closed], ['closed', 'refused 2013-01-14'])
  assert.equal((await on('2013-01-17', '--json')).code, 0)
})

test('--all shows every open one again and remembers nothing; what --limit leaves out is for the next run', async () => {
  await parley('l', ['read', file('c.md', PROMISED)])
  const on = (...more: string[]) => parley('l', ['watch', '--as-of', '2013-01-20', ...more])
  const all = await on('--all', '--json')
  assert.deepEqual([all.code, JSON.parse(all.out).rows.length, JSON.parse(all.out).rows[0].cells.told], [0, 2, null])
  const one = await on('--limit', '1')
  assert.equal(one.code, 3)
  assert.match(one.out, /1 more for the next run/)
  const other = await on('--csv')
  assert.equal(other.code, 3)
  assert.equal(other.out.split('\r\n').length, 2)
  assert.equal((await on()).code, 0)
  const told = JSON.parse((await on('--all', '--json')).out)
  assert.deepEqual(
    told.rows.map((r: { cells: { told: string } }) => r.cells.told),
    ['2013-01-20', '2013-01-20'],
  )
})

test('an empty record, a name nobody bears and a wrong day are told', async () => {
  await parley('e', ['read', file('d.md', PROMISED)])
  const nowhere = await parley('e', ['watch', '--place', 'Nowhereville'])
  assert.equal(nowhere.code, 0)
  assert.match(nowhere.out, /called “Nowhereville”/)
  await assert.rejects(parley('none', ['watch']), { code: 'record/not-found' })
  await assert.rejects(parley('e', ['watch', '--as-of', '2013-02-30']), { code: 'cli/bad-option' })
})
