// Records that are damaged, locked, newer, full or not records at all: each a clear error, and nothing overwritten.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import test, { type TestContext } from 'node:test'
import { openRecord } from './index.ts'
import { inventedReading } from './invented.ts'

function newFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'parley-damage-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

async function filled(t: TestContext, readings = 30): Promise<{ folder: string; file: string }> {
  const folder = newFolder(t)
  const record = await openRecord(folder, { create: true })
  await record.addReadings(Array.from({ length: readings }, (_, n) => inventedReading(n, 5)))
  await record.close()
  return { folder, file: join(folder, 'record.sqlite') }
}

const hashOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex')

test('a folder that is not there, empty, or holds something else is told apart', async (t) => {
  const folder = newFolder(t)
  await assert.rejects(openRecord(join(folder, 'none')), { code: 'record/not-found' })
  await assert.rejects(openRecord(folder), { code: 'record/not-found' })
  writeFileSync(join(folder, 'letter.txt'), 'hello')
  await assert.rejects(openRecord(folder), { code: 'record/not-a-record' })
  await assert.rejects(openRecord(join(folder, 'letter.txt'), { create: true }), { code: 'record/not-a-record' })
})

test('another program’s database is left alone', async (t) => {
  const folder = newFolder(t)
  const file = join(folder, 'record.sqlite')
  const other = new DatabaseSync(file)
  other.exec('create table letters(a); insert into letters values (1)')
  other.close()
  const before = hashOf(file)
  await assert.rejects(openRecord(folder, { create: true }), { code: 'record/not-a-record' })
  assert.equal(hashOf(file), before)
})

test('a record cut short is named damaged, and not touched', async (t) => {
  const { folder, file } = await filled(t)
  truncateSync(file, Math.floor(statSync(file).size / 2))
  const before = hashOf(file)
  await assert.rejects(openRecord(folder, { create: true }), { code: 'record/corrupt' })
  await assert.rejects(openRecord(folder, { readonly: true }), { code: 'record/corrupt' })
  assert.equal(hashOf(file), before)
})

test('a record with a page overwritten is named damaged, wherever the page is', async (t) => {
  const { folder, file } = await filled(t)
  const whole = readFileSync(file)
  const pages = whole.length / 4096
  for (let page = 1; page < pages; page += Math.ceil(pages / 12)) {
    writeFileSync(file, whole)
    const fd = openSync(file, 'r+')
    writeSync(fd, Buffer.alloc(4096, 0xa5), 0, 4096, page * 4096)
    closeSync(fd)
    const before = hashOf(file)
    await assert.rejects(openRecord(folder), { code: 'record/corrupt' }, `page ${page}`)
    assert.equal(hashOf(file), before)
  }
})

test('a file of other bytes is named damaged, and not touched', async (t) => {
  const folder = newFolder(t)
  const file = join(folder, 'record.sqlite')
  writeFileSync(file, 'x'.repeat(5000))
  await assert.rejects(openRecord(folder, { create: true }), { code: 'record/corrupt' })
  assert.equal(readFileSync(file, 'utf8'), 'x'.repeat(5000))
})

test('an empty file, as a writer killed at its birth leaves it, is begun anew', async (t) => {
  const folder = newFolder(t)
  writeFileSync(join(folder, 'record.sqlite'), '')
  await assert.rejects(openRecord(folder), { code: 'record/not-found' })
  const record = await openRecord(folder, { create: true })
  assert.equal((await record.verify()).ok, true)
  await record.close()
})

test('a record of a newer Parley is not opened', async (t) => {
  const { folder, file } = await filled(t, 1)
  const db = new DatabaseSync(file)
  db.exec('pragma user_version = 999')
  db.close()
  await assert.rejects(openRecord(folder), { code: 'record/newer-version' })
})

test('a full disk loses the batch and nothing else', async (t) => {
  const { folder } = await filled(t, 3)
  const record = await openRecord(folder, { pages: 150 })
  const big = Array.from({ length: 300 }, (_, n) => inventedReading(n + 100, 5))
  await assert.rejects(record.addReadings(big), { code: 'record/disk-full' })
  assert.equal((await record.stats()).reports, 3)
  await record.close()
  const again = await openRecord(folder)
  assert.equal((await again.addReadings(big)).added.length, 300)
  assert.equal((await again.verify()).ok, true)
  await again.close()
})

test('a text changed behind Parley’s back is found by the full check', async (t) => {
  const { folder, file } = await filled(t, 3)
  const db = new DatabaseSync(file)
  db.exec(`update claim set json = replace(json, 'happened', 'alleged') where key = 2`)
  db.close()
  const record = await openRecord(folder)
  const verdict = await record.verify()
  assert.equal(verdict.ok, false)
  assert.equal(verdict.altered.length, 1)
  await record.close()
})

test('an entry of the change log can be neither changed nor deleted, and forging breaks the chain', async (t) => {
  const { folder, file } = await filled(t, 3)
  const db = new DatabaseSync(file)
  assert.throws(() => db.exec(`update change_log set who = 'nobody'`), /only ever added to/)
  assert.throws(() => db.exec('delete from change_log'), /only ever added to/)
  db.exec(`drop trigger change_log_keep_update; update change_log set who = 'nobody' where seq = 1`)
  db.close()
  const record = await openRecord(folder)
  assert.equal((await record.verify()).brokenAt, 1)
  await record.close()
})

test('a second writer waits, then is told who writes; readers go on', async (t) => {
  const { folder, file } = await filled(t, 3)
  mkdirSync(join(folder, 'writers'), { recursive: true })
  const script = `
    const { DatabaseSync } = require('node:sqlite')
    require('node:fs').writeFileSync(${JSON.stringify(join(folder, 'writers'))} + '/' + process.pid, '')
    const db = new DatabaseSync(${JSON.stringify(file)})
    db.exec("begin immediate; update report set title = 'held'")
    process.stdout.write('held')
    process.stdin.once('data', () => { db.exec('rollback'); process.stdout.write('free') })`
  const holder = spawn(process.execPath, ['-e', script], { stdio: ['pipe', 'pipe', 'inherit'] })
  t.after(() => holder.kill())
  await new Promise((resolve) => holder.stdout.once('data', resolve))
  const reader = await openRecord(folder, { readonly: true })
  const writer = await openRecord(folder, { wait: 50 })
  await assert.rejects(
    writer.addReadings([inventedReading(50)]),
    (error: Error & { code: string }) => error.code === 'record/locked' && error.message.includes(String(holder.pid)),
  )
  assert.equal((await reader.reports()).rows.length, 3)
  await assert.rejects(reader.addReadings([inventedReading(50)]), { code: 'record/read-only' })
  holder.stdin.write('go')
  await new Promise((resolve) => holder.stdout.once('data', resolve))
  assert.equal((await writer.addReadings([inventedReading(50)])).added.length, 1)
  assert.equal((await reader.reports()).rows.length, 4)
  await writer.close()
  await reader.close()
})

test('two writers of one process take turns', async (t) => {
  const { folder } = await filled(t, 1)
  const a = await openRecord(folder)
  const b = await openRecord(folder)
  await Promise.all([
    a.addReadings([inventedReading(10)]),
    b.addReadings([inventedReading(11)]),
    a.addReadings([inventedReading(12)]),
  ])
  assert.equal(await b.countReports(), 4)
  assert.equal((await a.verify()).ok, true)
  await a.close()
  await b.close()
})
