import assert from 'node:assert/strict'
import { test } from 'node:test'
import { foldOf } from './names-data.ts'
import { markedIn, parsed, readOwn } from './names-own.ts'

const FILE = `# press release
[organisation The command] said [quantity eight] strikes hit [location Dar Salim] on [temporal Nov. 3].
[person Col. Amina Traoré] spoke to [organisation her brigade].

# village
[location Dar Salim] lies [quantity 8 km] from [location the river].
`

test('a file is read as documents with the marks of each', () => {
  const docs = markedIn(FILE, 'a.txt')
  assert.deepEqual(
    docs.map((d) => [d.id, d.style, d.marks.length]),
    [
      ['a.txt:1', 'press release', 6],
      ['a.txt:5', 'village', 3],
    ],
  )
  const [first] = docs
  assert.equal(
    first!.text,
    'The command said eight strikes hit Dar Salim on Nov. 3.\n\nCol. Amina Traoré spoke to her brigade.',
  )
  assert.deepEqual(
    first!.marks.map((m) => `${m.type} ${first!.text.slice(m.start, m.end)}`),
    [
      'organisation The command',
      'quantity eight',
      'location Dar Salim',
      'temporal Nov. 3',
      'person Col. Amina Traoré',
      'organisation her brigade',
    ],
  )
})

test('the marks of a document become runs of its tokens', () => {
  const doc = parsed(markedIn(FILE, 'a.txt')[1]!)
  const { tokens } = doc.sentences[0]!
  assert.deepEqual(
    doc.runs[0]!.map(
      (r) =>
        `${r.type} ${tokens
          .slice(r.first, r.after)
          .map((t) => t.text)
          .join(' ')}`,
    ),
    ['location Dar Salim', 'quantity 8 km', 'location the river'],
  )
})

test('what is wrong in a file is said, and where', () => {
  const wrong =
    (line: string): (() => unknown) =>
    () =>
      markedIn(`# x\n${line}`, 'a.txt').map(parsed)
  assert.throws(wrong('[town Dar Salim] fell.'), /a\.txt:2: no such type: \[town Dar Salim\]/)
  assert.throws(wrong('[person [nationality Chadian] envoy Idriss Sow] left.'), /a\.txt:2: a bracket of no mark/)
  assert.throws(wrong('[person Idriss Sow left.'), /a\.txt:2: a bracket of no mark/)
  assert.throws(wrong('Idriss Sow] left.'), /a\.txt:2: a bracket of no mark/)
  assert.throws(wrong('[person Idriss Sow ] left.'), /a\.txt:2: a mark with a space at its edge/)
  assert.throws(wrong('[person Idriss So]w left.'), /within a word.*\[person Idriss So\]/)
  assert.throws(wrong('He met [organisation rebels. They] left at once.'), /a\.txt:1: marks that/)
  assert.throws(() => markedIn('Idriss Sow left.', 'a.txt'), /a\.txt:1: a sentence before/)
})

test('the documents of our own are sound, and lie in every part', () => {
  const own = readOwn()
  const parts = new Set(own.map((d) => foldOf(d.text)))
  assert.equal(parts.size, 5)
  const names = own.flatMap((d) => d.runs.flat()).length
  const sentences = own.flatMap((d) => d.sentences).length
  assert.ok(names > 3 * sentences, `${names} names in ${sentences} sentences`)
})
