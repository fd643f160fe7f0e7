import assert from 'node:assert/strict'
import test from 'node:test'
import { agree, classesOf, type Scored, settle, voicesOf } from './one-of-each.ts'
import { parseBlocks } from './syntax.ts'

const LABELS = ['root', 'nsubj', 'nsubj:pass', 'obj', 'iobj', 'obl', 'conj']
const at = (label: string): number => LABELS.indexOf(label)

/** Words 1 and 2 under word 0, the root; word 3 a verb of its own. */
function scored(labels: readonly [string, string], label: Scored['label'], head: Scored['head'] = () => 0): Scored {
  return {
    n: 4,
    heads: Int32Array.of(-1, 0, 0, 0),
    labels: Int32Array.of(at('root'), at(labels[0]), at(labels[1]), at('conj')),
    head,
    label,
    classes: classesOf(LABELS),
    root: at('root'),
  }
}
const scores = (of: Readonly<Record<string, number>>): Float32Array => Float32Array.from(LABELS, (l) => of[l] ?? -20)

test('of two objects the one that loses least is given its next best label', () => {
  const s = scored(['obj', 'obj'], (word) => scores(word === 1 ? { obj: 3, iobj: 2 } : { obj: 5, obl: 1 }))
  settle(s)
  assert.deepEqual(
    [...s.labels].map((l) => LABELS[l]),
    ['root', 'iobj', 'obj', 'conj'],
  )
  assert.deepEqual([...s.heads], [-1, 0, 0, 0])
})

test('a second subject goes to the verb it fits, active or passive', () => {
  const s = scored(
    ['nsubj', 'nsubj:pass'],
    (word, head) => scores(word === 2 && head === 3 ? { nsubj: 4 } : { nsubj: 4, 'nsubj:pass': 4, conj: -9 }),
    (word, head) => (head === 0 ? 1 : word === 2 && head === 3 ? 0.5 : -30),
  )
  settle(s)
  assert.deepEqual([...s.heads], [-1, 0, 3, 0])
  assert.equal(LABELS[s.labels[2] as number], 'nsubj')
})

test('labels that may stand twice are left alone', () => {
  const s = scored(['obl', 'obl'], () => scores({ obl: 1, obj: 1 }))
  settle(s)
  assert.deepEqual(
    [...s.labels].map((l) => LABELS[l]),
    ['root', 'obl', 'obl', 'conj'],
  )
})

test('labels of one verb agree in voice', () => {
  const labels = ['root', 'nsubj', 'nsubj:pass', 'aux:pass', 'obl:agent', 'obl']
  const of = (given: readonly string[]): string[] => {
    const numbers = Int32Array.from(given, (l) => labels.indexOf(l))
    agree(
      Int32Array.from(given, (l) => (l === 'root' ? -1 : 0)),
      numbers,
      voicesOf(labels),
    )
    return [...numbers].map((l) => labels[l] as string)
  }
  // "The town was shelled by rebels", "They spoke by telephone", "Towns shelled by rebels".
  assert.deepEqual(of(['root', 'nsubj', 'aux:pass', 'obl:agent']), ['root', 'nsubj:pass', 'aux:pass', 'obl:agent'])
  assert.deepEqual(of(['root', 'nsubj', 'obl:agent']), ['root', 'nsubj', 'obl'])
  assert.deepEqual(of(['root', 'nsubj:pass', 'obl:agent']), ['root', 'nsubj:pass', 'obl:agent'])
  assert.deepEqual(of(['root', 'obl:agent']), ['root', 'obl:agent'])
})

test('no head of a parsed text has two subjects or two objects', () => {
  const text = [
    'The rebels the army said it had killed near Marib gave the villagers food the agency had sent them.',
    'What the minister told reporters the envoy denied, aides in Juba said the talks the mission hosts go on.',
    'Shelling the hospital the militia held killed three nurses, the mayor of Sloviansk said officials told him.',
    'Hand the fighters weapons, food, the roads, the governor Bogotá named mayor said, and towns they hold fall.',
  ].join('\n\n')
  const blocks = [...text.matchAll(/[^\n]+/g)].map((m) => ({
    kind: 'text' as const,
    start: m.index,
    end: m.index + m[0].length,
  }))
  for (const { tokens } of parseBlocks(text, blocks)) {
    const seen = new Set<string>()
    for (const t of tokens) {
      const relation = /^c?(subj|obj)|^n(subj)(?!:outer)/.exec(t.deprel.replace('csubj', 'nsubj'))
      if (!relation) continue
      const key = `${t.head} ${relation[1] ?? relation[2]}`
      assert.ok(!seen.has(key), `${t.text}: a second ${key}`)
      seen.add(key)
    }
  }
})
