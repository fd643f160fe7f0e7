import assert from 'node:assert/strict'
import test from 'node:test'
import { invented } from '../../bench/generate.ts'
import { briefFrom, writtenBrief } from './brief.ts'
import { type Brief, nodeOf } from './features.ts'
import { claimsUnder, keptReport, rulesOf, toldIn } from './index.ts'
import { partsOf } from './score.ts'

test('a brief that is written and read again is the same, and compares the same', () => {
  const nodes = [...invented({ reports: 30, seed: 3, perDay: 3, wide: true })].flatMap(({ reading }) => {
    const kept = keptReport(reading)
    return claimsUnder(toldIn(reading), { kept, group: 'source/x' }, rulesOf([]), () => undefined).map(nodeOf)
  })
  const read = nodes.map((n) => briefFrom(writtenBrief(n), n.claim.claim.report))
  nodes.forEach(({ claim: _claim, keys: _keys, ...brief }, i) => {
    assert.deepEqual(read[i], brief satisfies Brief)
  })
  let joined = 0
  for (let i = 0; i < nodes.length; i++)
    for (let j = i + 1; j < nodes.length; j++) {
      const [a, b] = [nodes[i] as Brief, nodes[j] as Brief]
      const parts = partsOf(a, b)
      if (parts !== null) joined++
      assert.deepEqual(partsOf(a, read[j] as Brief), parts)
      assert.deepEqual(partsOf(b, a), parts, 'it is one which of two is looked at first')
    }
  assert.ok(joined > 20)
})

test('open days, threads and standing states are written too', () => {
  const brief: Brief = {
    act: 'ASSAULT',
    mode: null,
    planned: false,
    dated: false,
    country: null,
    places: [{ id: 'seen/nuba', precision: 'unknown', lat: null, lon: null }],
    amounts: [{ unit: '£', best: 1.1e9, of: null }],
    bag: { stems: Uint32Array.of(1, 4_294_967_295), weights: Float32Array.of(0.1, 7.3), norm: Math.sqrt(2) },
    actors: { ids: ['a', 'b'], sides: ['a'], known: true },
    recipients: { ids: [], sides: [], known: false },
    ownPlace: true,
    from: Number.NaN,
    to: 16_000,
    day: Number.NaN,
    sentenceAt: 'abc:12',
    threadAt: 'abc:3',
    spots: new Set([7, 4_294_967_295]),
    standing: 'siege/seen:nuba',
  }
  assert.deepEqual(briefFrom(writtenBrief(brief), 'abc'), brief)
})
