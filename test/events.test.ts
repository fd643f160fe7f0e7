// The sample dossier linked: claims about one happening are one event. The key was made by reading the reports, not from the linker.
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import test from 'node:test'
import { linkAll } from '../src/link/index.ts'
import { type Claim, overlapOf, type Reading, type StoryEvent } from '../src/model/index.ts'
import { takeIn, WORLD } from '../src/parley.ts'
import { read } from '../src/read/read.ts'

const SAMPLE = resolve(import.meta.dirname, '../samples/damascus-2016')

/** By file: words of claims' evidence with their act, and the happening they tell of; `alone …` is one told once. */
type Key = Readonly<Record<string, readonly { readonly act: string; readonly words: string; readonly event: string }[]>>
const KEY = JSON.parse(readFileSync(join(import.meta.dirname, 'keys/events-damascus.json'), 'utf8')) as Key

const readings = new Map<string, Reading>()
for (const name of globSync('*.md', { cwd: SAMPLE }).sort()) {
  if (name === 'README.md') continue
  for await (const taken of takeIn([join(SAMPLE, name)], {}, WORLD))
    if ('report' in taken) readings.set(name, read(taken.report))
}
const story = linkAll(readings.values(), [])

/** The claims of the key that the reader finds, each with its happening. */
function labelled(): Map<string, string> {
  const labels = new Map<string, string>()
  for (const [name, entries] of Object.entries(KEY)) {
    const reading = readings.get(name)
    if (!reading) continue
    for (const { act, words, event } of entries) {
      const start = reading.report.text.indexOf(words)
      assert.ok(start >= 0, `${name} does not say “${words}”`)
      const span = { start, end: start + words.length }
      const share = (c: Claim): number => {
        const e = c.evidence[0].span
        return overlapOf(e, span) / Math.max(e.end - e.start, words.length)
      }
      const [best] = reading.claims
        .filter((c) => c.act === act && !labels.has(c.id) && share(c) > 0)
        .sort((a, b) => share(b) - share(a))
      if (best) labels.set(best.id, event)
    }
  }
  return labels
}

test('claims about one happening are joined: pairwise F1 of at least 0.90 over 150 claims or more', (t) => {
  const labels = [...labelled()]
  assert.ok(labels.length >= 150, `${labels.length} claims of the key are found`)
  const eventOf = new Map<string, string>()
  for (const e of story.events) for (const c of [...e.claims, ...e.background]) eventOf.set(c, e.id)
  let [both, found, wanted] = [0, 0, 0]
  labels.forEach(([a, x], i) => {
    for (const [b, y] of labels.slice(i + 1)) {
      const joined = eventOf.has(a) && eventOf.get(a) === eventOf.get(b)
      if (x === y) wanted++
      if (joined) found++
      if (joined && x === y) both++
    }
  })
  const [precision, recall] = [both / found, both / wanted]
  const f1 = (2 * precision * recall) / (precision + recall)
  t.diagnostic(
    `${labels.length} claims, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)}`,
  )
  assert.ok(f1 >= 0.9, `F1 is ${f1.toFixed(3)}`)
})

const byOutlet = (ids: readonly string[]): string[] =>
  [...readings.values()]
    .filter((r) => ids.includes(r.report.id))
    .map((r) => `${r.report.outlet} ${r.report.published?.slice(5, 10)}`)

test('a paper that prints paragraphs of a wire report is no second source', () => {
  const groups = story.sources.filter((s) => s.reports.length > 1).map((s) => byOutlet(s.reports).sort())
  assert.ok(groups.some((g) => g.includes('Meridian Wire 08-26') && g.includes('The Quay Gazette 08-27')))
  assert.ok(groups.some((g) => g.length === 2 && g.every((o) => o === 'Meridian Wire 09-20')))
})

test('figures that compete stand side by side, each with who gives it', () => {
  const attack = story.events.find((e) => e.figures.some((f) => f.amount.text.includes('78')))
  assert.ok(attack, 'the attack on the convoy has its figures')
  const trucks = new Set(attack.figures.map((f) => f.amount.best))
  assert.ok(trucks.has(78) && trucks.has(31))
})

test('no event happened on the word of one source that alleges it', () => {
  const claims = new Map([...readings.values()].flatMap((r) => r.claims.map((c) => [c.id, c] as const)))
  const held = (e: StoryEvent): boolean =>
    e.claims.some((id) => claims.get(id)?.speaker === null && claims.get(id)?.status === 'happened') ||
    e.sources.length > 1
  for (const e of story.events) if (e.status === 'happened') assert.ok(held(e), e.id)
})

test('history told in passing makes no event of its own, unless it is of the last month', () => {
  const NEWS = 30
  const told = new Map(
    [...readings.values()].flatMap((r) => r.claims.map((c) => [c.id, { c, on: r.report.published }])),
  )
  const isNews = (id: string): boolean => {
    const { c, on } = told.get(id)!
    const day = c.when?.basis === 'publication' ? null : (c.when?.to ?? c.when?.from ?? null)
    if (c.status !== 'background') return true
    return day !== null && on !== null && (Date.parse(on) - Date.parse(day)) / 86_400_000 <= NEWS
  }
  for (const e of story.events) assert.ok(e.claims.some(isNews), e.id)
})
