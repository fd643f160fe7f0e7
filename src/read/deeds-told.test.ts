// Deeds told by small words: what laws bar firms from, whom a road is closed to, waves of shooting, deaths that are feared, men
// armed and paid by somebody. Sentences to catch, sentences to spare.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './read.ts'
import { reportOf } from './told.fixture.ts'

function acts(text: string): string {
  const report = reportOf(text, '2015-06-01')
  return read(report)
    .claims.map((c) => `${c.act}${c.mode ? `/${c.mode}` : ''} ${c.actors.map((a) => a.name).join('+')}`)
    .join('; ')
}

function holds(act: RegExp, caught: readonly string[], spared: readonly string[]): void {
  for (const text of caught) assert.match(acts(text), act, text)
  for (const text of spared) assert.doesNotMatch(acts(text), act, text)
}

test('Firms that may not trade and leaders who may not enter a state are under sanctions', () => {
  holds(
    /SANCTION/,
    [
      'Companies from Norway are prohibited from selling parts to Sudan.',
      'The measures ban Swiss firms from doing business in Burma.',
      'Members of the junta and their families are barred from entering the EU.',
    ],
    [
      'Residents are barred from entering the village.',
      'Traders are barred from entering the camp at Bria.',
      'The army banned the leader of the opposition from leaving the town.',
    ],
  )
})

test('A place that it is impossible for people to reach or leave is closed', () => {
  holds(
    /COERCE\/restrict/,
    [
      'It has long been impossible for reporters to enter Daraa.',
      'It is not possible for families to leave Kutum.',
      'It was impossible for the wounded to leave Vukovar.',
    ],
    [
      'It is impossible for the firm to enter the market.',
      'It was impossible for the ministers to reach an agreement.',
      'It is possible for families to leave Kutum.',
    ],
  )
})

test('Shooting and shelling that break out are told of as things', () => {
  holds(
    /ASSAULT/,
    [
      'Shooting broke out in Bangui.',
      'A wave of shooting broke out in the northern quarters of Bangui.',
      'Shelling resumed in Horlivka on Monday.',
    ],
    ['Singing broke out in Bangui.', 'A wave of buying lifted the shares.', 'Trading resumed in Accra on Monday.'],
  )
})

test('Attacks that happen in a part of a country are told without a party', () => {
  holds(
    /ASSAULT/,
    [
      'Attacks are occurring daily in the west of Niger.',
      'More attacks are occurring in the north.',
      'Clashes have restarted in the border region.',
    ],
    ['Floods are occurring in the north.', 'Births are occurring in the camp.', 'Talks have restarted in the region.'],
  )
})

test('Those who are feared or believed dead beside force, and whom a war leaves dead, were killed', () => {
  holds(
    /ASSAULT/,
    [
      'Fourteen villagers are believed dead in Beni. Gunmen had shelled the market.',
      'The army shelled Bentiu. Hundreds of people, most of them civilians, are feared dead.',
      'The army bombed the hills again. The conflict leaves thousands of people dead each year.',
    ],
    [
      'Forty people are feared dead after the ferry sank off Mersin.',
      'The peace process is believed dead.',
      'The drought leaves thousands of cattle dead each year.',
    ],
  )
})

test('A militia that is armed and paid by somebody gets help from him', () => {
  holds(
    /AID \w/,
    [
      'The militia, armed and paid by Iran, controls the port of Mokha.',
      'The Contras, trained and armed by Washington, crossed the river.',
      'The fighters, equipped and trained by Libya, came over the border.',
    ],
    [
      'The militia, armed and angry, controls the port of Mokha.',
      'The fighters, armed with rifles, came over the border.',
      'The singers, trained and dressed alike, came from Chad.',
    ],
  )
})
