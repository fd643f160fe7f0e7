// Texts with characters that nobody sees are read as without them, and every span points into the text as published.
import assert from 'node:assert/strict'
import test from 'node:test'
import type { Reading } from '../model/index.ts'
import { read } from './read.ts'
import { bared } from './unseen.ts'

const of = (text: string): Reading =>
  read({ id: 'a', text, title: null, outlet: null, published: '2018-05-09', language: 'en', source: null })

const told = (reading: Reading): unknown =>
  reading.claims.map((c) => [
    c.act,
    c.status,
    c.actors.map((p) => p.name),
    c.recipients.map((p) => p.name),
    c.places.map((p) => p.name),
    c.when?.from,
    c.amounts.map((a) => [a.best, a.of]),
    c.speaker?.name,
    c.confidence,
  ])

const PLAIN = 'Houthi rebels shelled a market in Taiz on Tuesday, killing nine people, a doctor said.'

for (const [what, text] of [
  [
    'soft hyphens',
    PLAIN.replaceAll('ar', 'a\u00adr').replace('Taiz', 'Ta\u00adiz').replace('Tuesday', 'Tues\u00adday'),
  ],
  [
    'joiners and spaces without width',
    PLAIN.replace('rebels', 'reb\u200dels').replace('Taiz', 'T\u200ba\u200ciz\ufeff'),
  ],
  ['marks of direction', PLAIN.replace('Taiz', '\u202bTaiz\u202c').replace('Houthi', '\u200fHouthi\u200e')],
  ['control characters', `\u0001${PLAIN.replace('market', 'mar\u0000ket\u0000')}`],
  ['halves of a pair', `${PLAIN.replace('rebels', '\ud83drebels').replace(',', '\ude00,')}\ud800`],
] as const) {
  test(`a text with ${what} is read as without them`, () => {
    assert.notEqual(text, PLAIN)
    const [plain, found] = [of(PLAIN), of(text)]
    assert.deepEqual(told(found), told(plain))
    assert.equal(found.report.text, text)
    const bare = (words: string): string => bared({ ...found.report, text: words })?.report.text ?? words
    const at = (r: Reading): unknown =>
      [...r.mentions, ...r.places, ...r.quotes].map(({ span }) => bare(r.report.text.slice(span?.start, span?.end)))
    assert.deepEqual(at(found), at(plain))
    for (const [i, claim] of found.claims.entries()) {
      const [{ span, quote }] = claim.evidence
      assert.equal(text.slice(span.start, span.end), quote)
      assert.equal(bare(quote), plain.claims[i]?.evidence[0].quote)
      assert.ok(claim.id.startsWith(`a:${span.start}-${span.end}:`))
    }
  })
}

test('a text without unseen characters is taken as it is, pairs and letters with marks too', () => {
  for (const text of [PLAIN, '😀 in Ta\u0301iz', 'داريا', 'Taiz\u00a0fell\u2009again'])
    assert.equal(bared({ ...of('').report, text }), null, text)
})

test('one word of a hundred thousand letters does not hold the reading up', () => {
  assert.equal(of(`${'A'.repeat(100_000)} ${PLAIN}`).claims.length, 1)
})
