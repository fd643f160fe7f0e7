// Which known person or body a name means: by a royal title, and by the land a report tells of.
import assert from 'node:assert/strict'
import test from 'node:test'
import { read } from './read.ts'

/** The roster's id of the mention that holds the words. */
function meant(text: string, words: string, published = '2016-05-12'): string | null | undefined {
  const report = { id: 'x', text, title: null, outlet: null, published, language: 'en', source: null }
  return read(report).mentions.find((m) => text.slice(m.span.start, m.span.end).includes(words))?.actor
}

test('a king is the king of that name and no minister of that last name', () => {
  assert.equal(meant('King Abdullah called on Israel to end the siege of Gaza.', 'Abdullah'), 'person/abdullah-ii')
  assert.equal(meant('King Hussein met the Palestinian leader.', 'Hussein', '1994-10-01'), 'person/hussein-bin-talal')
  assert.equal(meant('King Salman received the Yemeni president.', 'Salman'), 'person/salman-bin-abdulaziz')
  assert.equal(
    meant('King Abdullah sent Saudi troops into Bahrain.', 'Abdullah', '2011-03-16'),
    'person/abdullah-bin-abdulaziz',
  )
  assert.equal(meant('King Abdullah of the one land met the other.', 'King Abdullah', '2011-03-16'), null)
  assert.equal(meant('Prince Hassan appealed for calm in Amman.', 'Hassan'), null)
  assert.equal(meant('The two kings spoke by telephone.', 'kings'), null)
  assert.equal(meant('Abdullah Abdullah met the Taliban in Doha.', 'Abdullah'), 'person/abdullah-abdullah')
})

test('a name that bodies of several lands bear is of the land whose fighters or capital the report names', () => {
  const guard = 'Republican Guard'
  assert.equal(
    meant('Taiz is encircled by Houthi fighters and units of the Republican Guard.', guard),
    'group/republican-guard-yemen',
  )
  assert.equal(meant('The Republican Guard shelled Daraya. Damascus denied it.', guard), 'group/republican-guard-syria')
  assert.equal(meant('The Republican Guard fell back on Baghdad.', guard, '2003-04-02'), 'group/republican-guard-iraq')
  assert.equal(meant('The Republican Guard paraded on Sunday.', guard), null)
  assert.equal(meant('The Republican Guard left the palace in Bangui.', guard), null)
  assert.equal(meant('French officers and Italian ones watched the Republican Guard parade.', guard), null)
})
