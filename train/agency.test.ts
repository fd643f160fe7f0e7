import assert from 'node:assert/strict'
import test from 'node:test'
import { agencySentences } from './agency.ts'

test('sentences of the grammar are trees with one root and no second subject or object', () => {
  for (const t of agencySentences(300, 3)) {
    const said = t.words.join(' ')
    assert.equal(t.heads.filter((h) => h < 0).length, 1, said)
    const taken = new Set<string>()
    t.heads.forEach((head, i) => {
      assert.equal(t.deprels[i] === 'root', head < 0, said)
      assert.ok(head !== i && head < t.words.length, said)
      let k = i
      for (let up = 0; k >= 0; up++) {
        assert.ok(up <= t.words.length, `a cycle: ${said}`)
        k = t.heads[k] as number
      }
      const relation = /^(?:nsubj|obj|iobj)/.exec(t.deprels[i] as string)?.[0]
      if (!relation) return
      assert.ok(!taken.has(`${head} ${relation}`), `two of ${relation}: ${said}`)
      taken.add(`${head} ${relation}`)
    })
  }
})

test('the same seed makes the same sentences, another seed others', () => {
  assert.deepEqual(agencySentences(20, 3), agencySentences(20, 3))
  assert.notDeepEqual(agencySentences(20, 3), agencySentences(20, 4))
})
