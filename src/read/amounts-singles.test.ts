import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amountsOf } from './amounts.ts'
import { parseBlocks } from './syntax.ts'
import type { Doc } from './syntax-types.ts'

function countedIn(text: string): string[] {
  const blocks = [{ kind: 'text' as const, start: 0, end: text.length }]
  const doc: Doc = { text, title: null, outlet: null, published: null, blocks, sentences: parseBlocks(text, blocks) }
  return amountsOf(doc).map((a) => `${a.best} ${a.of}`)
}

test('one person harmed counts as one', () => {
  assert.deepEqual(countedIn('A farmer was killed near Goma.'), ['1 farmer killed'])
  assert.deepEqual(countedIn('The shelling killed a young nurse in Kharkiv.'), ['1 young nurse killed'])
  assert.deepEqual(countedIn('Gunmen abducted a priest in Kaduna.'), ['1 priest abducted'])
  assert.ok(countedIn('Four soldiers and a child were killed in Jos.').includes('1 child killed'))
})

test('one person is not counted where nobody was harmed, or nobody says so', () => {
  assert.deepEqual(countedIn('A farmer found the bomb near Goma.'), [])
  assert.deepEqual(countedIn('The army did not kill a civilian in Taiz.'), [])
  assert.deepEqual(countedIn('A commander said the road to Juba was open.'), [])
  assert.deepEqual(countedIn('A disease killed the crops near Bor.'), [])
})
