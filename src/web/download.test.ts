import assert from 'node:assert/strict'
import test from 'node:test'
import { csvText, csvValue } from './download.ts'

test('commas, quotation marks and line ends are kept within their cell', () => {
  assert.equal(csvText([['a,b', 'say "no"', 3]]), '"a,b","say ""no""",3\r\n')
  assert.equal(csvValue('two\nlines'), '"two\nlines"')
})

test('what a spreadsheet would take for a formula is only text', () => {
  assert.equal(csvValue('=1+1'), "'=1+1")
  assert.equal(csvValue('@cmd'), "'@cmd")
  assert.equal(csvValue(-3), '-3')
})
