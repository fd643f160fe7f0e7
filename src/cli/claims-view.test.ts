import assert from 'node:assert/strict'
import test from 'node:test'
import { type Claim, evidenceOf, type Place } from '../model/index.ts'
import type { FoundClaim } from '../parley.ts'
import { claimsByPlace } from './claims-view.ts'
import { columnsOf, paintFor, safeLine, wrap } from './paint.ts'

const plain = paintFor({ isTTY: false, columns: 80 }, {})
const SENTENCE = 'Troops shelled the market of Taiz on Monday, a nurse said.'

function place(name: string): Place {
  return {
    text: name,
    span: null,
    name,
    id: null,
    lat: null,
    lon: null,
    country: null,
    precision: 'settlement',
    how: 'none',
  }
}

function shown(over: Partial<Claim> = {}, id = 'a'.repeat(64)): FoundClaim {
  const end = SENTENCE.indexOf(' on Monday')
  const claim: Claim = {
    id: `${id}:0-${end}:ASSAULT`,
    report: id,
    act: 'ASSAULT',
    mode: 'heavy-weapons',
    kind: null,
    status: 'alleged',
    topics: ['attack'],
    actors: [{ name: 'troops', text: 'Troops', span: null, actor: null }],
    recipients: [{ name: 'the market', text: 'the market', span: null, actor: null }],
    places: [place('Taiz')],
    when: null,
    amounts: [],
    speaker: { name: 'a nurse', named: false, via: ['the ministry'], span: null, actor: null },
    evidence: [evidenceOf(SENTENCE, { start: 0, end }, { start: 0, end: SENTENCE.length })],
    confidence: 0.8,
    maker: { by: 'rule', name: 'test', version: '1' },
    ...over,
  }
  const report = { id, title: 'Shelling', outlet: 'Red Sea Wire', published: '2018-06-01', source: null }
  return { claim, report, sentence: { text: SENTENCE, at: 0 } }
}

const NO_LIMIT = { places: 99, pairs: 99, claims: 99 }

test('a claim stands under its place and its pair, with its words marked and its speaker named', () => {
  const text = claimsByPlace([shown()], plain, NO_LIMIT)
  assert.match(text, /^Taiz {2}1 claim in 1 report$/m)
  assert.match(text, /^ {2}troops → the market$/m)
  assert.match(text.replace(/\s+/g, ' '), /⟦Troops shelled the market of Taiz⟧ on Monday, a nurse said\./)
  assert.match(text, /says a nurse \(unnamed\), by way of the ministry/)
  assert.match(text, /ASSAULT \(heavy-weapons\) · alleged/)
})

test('what the limits cut is counted, not lost', () => {
  const at = { start: 0, end: SENTENCE.length }
  const many = [...Array(5)].map((_, i) =>
    shown({ evidence: [evidenceOf(SENTENCE, { start: 0, end: 30 + i }, at)] }, String(i).repeat(64)),
  )
  const text = claimsByPlace(many, plain, { places: 1, pairs: 1, claims: 2 })
  assert.match(text, /and 3 more/)
  const places = ['Taiz', 'Aden', 'Marib'].map((n) => shown({ places: [place(n)] }))
  assert.match(claimsByPlace(places, plain, { places: 1, pairs: 1, claims: 1 }), /Also: .*\(1\), .*\(1\)\./)
})

test('the same words in several reports are told once, with the other outlets named', () => {
  const text = claimsByPlace([shown(), shown({}, 'b'.repeat(64))], plain, NO_LIMIT)
  assert.equal(text.match(/⟦/g)?.length, 1)
  assert.match(text, /also in Red Sea Wire, 2018-06-01/)
})

test('claims stand by day, in whatever order they come', () => {
  const on = (day: string, id: string): FoundClaim => {
    const words = { start: 0, end: 30 + Number(id) }
    const when = { from: day, to: null, basis: 'stated', text: null, span: null } as const
    return shown({ when, evidence: [evidenceOf(SENTENCE, words, { start: 0, end: SENTENCE.length })] }, id.repeat(64))
  }
  const claims = [on('2018-05-30', '2'), on('2018-05-28', '3'), on('2018-05-30', '1')]
  const text = claimsByPlace(claims, plain, NO_LIMIT)
  assert.deepEqual(text.match(/2018-05-\d\d/g), ['2018-05-28', '2018-05-30', '2018-05-30'])
  assert.equal(claimsByPlace(claims.toReversed(), plain, NO_LIMIT), text)
})

test('an amount is told with what it counts', () => {
  const amount = (text: string, of: string | null) => ({ text, span: null, low: 6, best: 6, high: 6, unit: null, of })
  const line = (text: string, of: string | null): string =>
    claimsByPlace([shown({ amounts: [amount(text, of)] })], plain, NO_LIMIT)
  assert.match(line('six', 'villages'), /alleged · six villages {2}Red/)
  assert.match(line('six villages', 'villages'), /alleged · six villages {2}Red/)
  assert.match(line('half', 'them'), /alleged · half {2}Red/)
  assert.match(line('48-hour', null), /alleged · 48-hour {2}Red/)
})

test('pairs in which both are named come before those with nobody', () => {
  const text = claimsByPlace([shown({ actors: [], recipients: [] }), shown({ actors: [] }), shown()], plain, NO_LIMIT)
  assert.ok(text.indexOf('troops → the market') < text.indexOf('— → the market'))
})

test('claims without a place come last', () => {
  const text = claimsByPlace([shown({ places: [] }), shown({ places: [] }), shown()], plain, NO_LIMIT)
  assert.ok(text.indexOf('Taiz') < text.indexOf('No place named'))
})

test('a report cannot steer the terminal', () => {
  assert.equal(safeLine('a\u001b[2Jb\u0007c\u202Ed\r\ne'), 'a [2Jb cd e')
})

test('wrapped lines keep to their width and lose no word', () => {
  const words = 'one two three four five six seven eight nine ten'
  const lines = wrap(words, 20, '  ').split('\n')
  assert.ok(lines.every((l) => columnsOf(l) <= 20))
  assert.equal(lines.map((l) => l.trim()).join(' '), words)
})
