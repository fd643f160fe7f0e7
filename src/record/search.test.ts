// What people type finds what they mean, and never breaks the search.
import assert from 'node:assert/strict'
import test from 'node:test'
import { csvCell } from './export.ts'
import { fold, isId, matchOf, namesMatch } from './search.ts'

test('names fold to the same whatever their case, accents and apostrophes', () => {
  assert.equal(fold('Mu‘adamiyyat al-Shām'), 'muadamiyyat al sham')
  assert.equal(fold("Mu'adamiyyat  AL SHAM "), 'muadamiyyat al sham')
  assert.equal(fold('Zürich'), 'zurich')
  assert.equal(fold('داريّا'), 'داريا')
  assert.equal(fold('«»'), '')
})

test('words are joined, phrases kept, beginnings, alternatives and exclusions understood', () => {
  assert.equal(matchOf('siege Daraya'), '("siege") AND ("Daraya")')
  assert.equal(matchOf('"aid convoy" Aleppo'), '("aid convoy") AND ("Aleppo")')
  assert.equal(matchOf('besieg*'), '("besieg"*)')
  assert.equal(matchOf('Taiz OR Aden flour'), '("Taiz" OR "Aden") AND ("flour")')
  assert.equal(matchOf('flour -rice'), '(("flour")) NOT ("rice")')
  assert.equal(matchOf('OR a OR'), '("a")')
})

test('nothing typed is an error of syntax', () => {
  assert.equal(matchOf('NEAR(a b) AND ^x:y'), '("NEAR(a") AND ("b)") AND ("AND") AND ("^x:y")')
  assert.equal(matchOf('"open quote'), '("open") AND ("quote")')
  for (const empty of ['', '  ', '""', '-x', '*', '"', '()']) {
    assert.throws(() => matchOf(empty), { code: 'record/empty-search' })
  }
})

test('ids are told from names', () => {
  assert.ok(isId('state/syria') && isId('geonames/170654'))
  assert.ok(!isId('Fatah / Hamas') && !isId('Syria'))
  assert.equal(namesMatch(['actors'], ['Al-Waʿer', 'x"y']), '{actors} : ("al waer" OR "x y")')
})

test('cells are quoted, and formulas disarmed', () => {
  assert.equal(csvCell('a "b", c'), '"a ""b"", c"')
  assert.equal(csvCell('=1+1'), "'=1+1")
  assert.equal(csvCell(-3.5), '-3.5')
  assert.equal(csvCell(null), '')
})
