import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Place, Report } from '../model/index.ts'
import { sentencesIn } from './sentences.ts'
import { linesOf, townsAbout } from './towns.ts'
import { isTownName } from './unlisted-towns.ts'

/** The towns that the last sentence of a text is about; `names` are the towns the reader found. */
function about(text: string, ...names: string[]): string[] {
  const report: Report = { id: 'r', text, title: null, outlet: null, published: null, language: 'en', source: null }
  const places = names.map((name): Place => {
    const start = text.indexOf(name)
    const span = { start, end: start + name.length }
    return {
      text: name,
      span,
      name,
      id: `x/${name}`,
      lat: 1,
      lon: 1,
      country: 'XX',
      precision: 'settlement',
      how: 'added',
    }
  })
  const lines = linesOf(report, [], sentencesIn(text), places)
  return townsAbout(lines, lines.length - 1).map((t) => t.ref.name)
}

test('a sentence is about the town it names, else the one its heading or paragraph names', () => {
  assert.deepEqual(about('Two trucks reached Marib on Monday.', 'Marib'), ['Marib'])
  assert.deepEqual(about('Babanusa\nThe garrison has no food left.', 'Babanusa'), ['Babanusa'])
  assert.deepEqual(about('Shells fell on Avdiivka. The town has no water.', 'Avdiivka'), ['Avdiivka'])
})

test('where others met or sit is no town a sentence is about', () => {
  for (const [text, names] of [
    ['Goražde\nThe army agreed after the meeting in Geneva, and ten trucks entered the town.', ['Goražde', 'Geneva']],
    ['Goražde\nAn official in Zagreb said ten trucks had entered the town.', ['Goražde', 'Zagreb']],
    ['Goražde\nDonors in Brussels paid for ten trucks.', ['Goražde', 'Brussels']],
  ] as const) {
    assert.deepEqual(about(text, ...names), ['Goražde'], text)
  }
})

test('the part of a country a town lies in is no part of the town', () => {
  for (const [text, town] of [
    ['Kidal, in the north, has been besieged since May.', 'Kidal'],
    ['Nyala, in the west, is under siege.', 'Nyala'],
    ['Foah, in the north, has no bread.', 'Foah'],
  ] as const)
    assert.deepEqual(about(text, town), [town], text)
  for (const [text, town, part] of [
    ['In Aleppo, people in the east have no bread.', 'Aleppo', 'Eastern Aleppo'],
    ['Shells fell on Taiz. Families in the north of the city have no water.', 'Taiz', 'Northern Taiz'],
    ['Troops hold Mosul. People in the western part flee.', 'Mosul', 'Western Mosul'],
  ] as const)
    assert.deepEqual(about(text, town), [part], text)
})

test('a name that no gazetteer knows is a town where somebody is in it', () => {
  const seen = (text: string, name: string): readonly string[] => {
    const report: Report = { id: 'r', text, title: null, outlet: null, published: null, language: 'en', source: null }
    const start = text.indexOf(name)
    const place: Place = {
      text: name,
      span: { start, end: start + name.length },
      name,
      id: null,
      lat: null,
      lon: null,
      country: null,
      precision: 'unknown',
      how: 'none',
    }
    const lines = linesOf(report, [], sentencesIn(text), [place])
    return townsAbout(lines, lines.length - 1).map((t) => t.ref.name)
  }
  for (const [text, name] of [
    ['In Tolaka the shops are shut. There is no salt.', 'Tolaka'],
    ['A nurse in Tolaka wrote. There are 300 sick.', 'Tolaka'],
    ['Nobody inside Tolaka has eaten. Tolaka has no salt.', 'Tolaka'],
  ] as const)
    assert.deepEqual(seen(text, name), [name], text)
  for (const [text, name] of [
    ['Lorries were stopped at Tolaka. There is no salt.', 'Tolaka'],
    ['The snow came in January. There is no salt.', 'January'],
    ['In Health the budget fell. There is no salt.', 'Health'],
  ] as const)
    assert.deepEqual(seen(text, name), [], text)
})

test('a name with an article is the same where a sentence begins and within one', () => {
  const terms = 'Mocoa was offered the terms of al-Silw on Monday.'
  assert.deepEqual(about(`${terms}\n\nAl-Silw was the first to sign.`, 'Mocoa'), ['al-Silw'])
  assert.deepEqual(about('Mocoa was offered the terms of al-Silw.\n\nBefore that al-Silw was asleep.', 'Mocoa'), [
    'al-Silw',
  ])
  assert.deepEqual(about(`${terms}\n\nAl-Silwan was asleep.`, 'Mocoa'), ['Mocoa'])
})

test('who signs for a town, and words for whoever it is, name no town', () => {
  for (const name of ['They', 'Both', 'Elders', 'Fighters']) assert.ok(!isTownName(name), name)
  for (const name of ['Kutum', 'Theyra', 'Bothaville']) assert.ok(isTownName(name), name)
})
