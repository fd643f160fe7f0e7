// What linking one report costs, counted in rows and never in seconds: what is told late in a long war reads what it may change, not all
// that was told before it.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type SQLInputValue, StatementSync } from 'node:sqlite'
import test from 'node:test'
import { invented } from '../bench/generate.ts'
import {
  type Again,
  buildScope,
  claimsUnder,
  keptReport,
  type Note,
  noteFrom,
  notesOf,
  rulesOf,
  splitScope,
  toldIn,
  upkeepOf,
} from '../src/link/index.ts'
import type { Reading } from '../src/model/index.ts'
import { openRecord } from '../src/parley.ts'
import { linkNew, relinkAll } from '../src/parley-story.ts'

/** What running something costs: rows that statements give back, those of notes among them; and UTF-16 units of text read and put. */
interface Cost {
  rows: number
  notes: number
  read: number
  put: number
}

async function costOf(run: () => Promise<unknown>): Promise<Cost> {
  const { all, run: put } = StatementSync.prototype
  const cost: Cost = { rows: 0, notes: 0, read: 0, put: 0 }
  const sizeOf = (values: readonly unknown[]): number =>
    values.reduce((n: number, v) => n + (typeof v === 'string' ? v.length : 8), 0)
  Reflect.set(StatementSync.prototype, 'all', function (this: StatementSync, ...values: SQLInputValue[]) {
    const found = Reflect.apply(all, this, values)
    cost.rows += found.length
    for (const row of found as readonly object[]) cost.read += sizeOf(Object.values(row))
    if (this.sourceSQL.includes('join link_scope') || this.sourceSQL.includes('from link_scope join'))
      cost.notes += found.length
    return found
  })
  Reflect.set(StatementSync.prototype, 'run', function (this: StatementSync, ...values: SQLInputValue[]) {
    cost.put += sizeOf(values)
    return Reflect.apply(put, this, values)
  })
  try {
    await run()
  } finally {
    Reflect.set(StatementSync.prototype, 'all', all)
    Reflect.set(StatementSync.prototype, 'run', put)
  }
  return cost
}

test('a report late in a long war reads few of the notes there are, and little is put for it', async () => {
  const all = [...invented({ reports: 620, seed: 31, perDay: 6 })].map((i) => i.reading)
  const late = [150, 230, 310, 390, 470, 550, 600, 615].map((n) => all[n] as Reading)
  const folder = mkdtempSync(join(tmpdir(), 'parley-bound-'))
  const record = await openRecord(folder, { create: true })
  try {
    await record.addReadings(all.filter((r) => !late.includes(r)))
    await relinkAll(record)
    const counts = await Promise.all(
      ['commitment', 'aid', 'deal', 'siege', 'talks', 'ceasefire'].map((kind) => record.links.scopeCounts(kind)),
    )
    const notes = counts.flat().reduce((n, { claims }) => n + claims, 0)
    const costs: Cost[] = []
    for (const reading of late) {
      await record.addReadings([reading])
      costs.push(await costOf(() => linkNew(record)))
    }
    const told = JSON.stringify(costs)
    const most = (of: keyof Cost): number => Math.max(...costs.map((c) => c[of]))
    const mean = (of: keyof Cost): number => costs.reduce((n, c) => n + c[of], 0) / costs.length
    assert.ok(notes > 5000, `there are ${notes} notes`)
    assert.ok(mean('notes') < 450 && most('notes') < 1000, `of ${notes} notes there were read ${told}`)
    assert.ok(most('rows') < 2000 && most('read') < 1_100_000 && most('put') < 260_000, told)
  } finally {
    await record.close()
    rmSync(folder, { recursive: true })
  }
})

/** All notes of commitments of invented reports, by the names of their scopes; a source of its own for each report. */
function notesIn(readings: readonly Reading[]): ReadonlyMap<string, readonly Note<object>[]> {
  const rules = rulesOf([])
  const found = new Map<string, Note<object>[]>()
  for (const reading of readings) {
    const kept = keptReport(reading)
    const claims = claimsUnder(toldIn(reading), { kept, group: reading.report.id }, rules, () => undefined)
    for (const c of claims)
      for (const { kind, scope, told } of notesOf(c)) {
        if (kind !== 'commitment' || told === null) continue
        const { claim, published, source, event } = c
        const note = noteFrom({ claim, published, source, event }, told)
        found.set(splitScope(scope).name, [...(found.get(splitScope(scope).name) ?? []), note])
      }
  }
  return found
}

test('what was told before and is told on is, to the byte, what is built of all at once, and most of it is not built again', async () => {
  const sift = upkeepOf('commitment')?.sift
  assert.ok(sift)
  const readings = [...invented({ reports: 160, seed: 8, perDay: 3, wide: true })].map((i) => i.reading)
  const none = { later: [], far: [], since: null, home: new Set<string>() }
  let [out, kept, asked, whole] = [0, 0, 0, 0]
  for (const [name, notes] of notesIn(readings)) {
    for (let at = 3; at < notes.length; at += 7) {
      const came = notes.slice(at, at + 1)
      const before = notes.filter((n) => !came.includes(n))
      const { items, gist } = buildScope('commitment', name, before, none)
      assert.ok(gist)
      const again: Again<{ readonly id: string }> | null = await sift.again(
        JSON.parse(JSON.stringify(gist)),
        { own: came, later: [], far: [], more: came.length },
        name,
        {
          of: async (ids) => {
            asked += ids.length
            return { own: notes.filter((n) => ids.includes(n.claim.id)), later: [], far: [] }
          },
          all: async (_, since) => {
            whole++
            return { own: notes.filter((n) => (n.published ?? '9999') >= since), later: [], far: [] }
          },
        },
      )
      if (again === null) continue
      if (again.gist === null) out++
      const now = buildScope('commitment', name, notes, none)
      const stay = again.gist === null ? items : items.filter((i) => again.kept.includes(i.id))
      kept += stay.length
      const byId = (list: readonly { readonly id: string }[]) => [...list].sort((a, b) => (a.id < b.id ? -1 : 1))
      assert.ok(
        JSON.stringify(byId([...stay, ...again.fresh])) === JSON.stringify(byId(now.items)),
        `${name} with note ${at}`,
      )
      if (again.gist !== null) {
        const same = (of: object): string => JSON.stringify(of).replaceAll(/"looked":\d+/g, '')
        assert.ok(same(again.gist) === same(now.gist as object), `what is kept of ${name} with note ${at}`)
      }
    }
  }
  assert.ok(out > 80 && kept > 600, `${out} changed nothing, ${kept} commitments stayed`)
  assert.ok(asked < 4000 && whole < 60, `${asked} notes were asked for, and all of them ${whole} times`)
})
