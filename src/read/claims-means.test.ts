// What is used in a deed told before it is no deed of its own, and whoever stands beside the verb did not use it.
import assert from 'node:assert/strict'
import test from 'node:test'
import type { Report } from '../model/index.ts'
import { read } from './read.ts'
import { reportOf } from './told.fixture.ts'

function deedsOf(text: string): string[] {
  const report: Report = reportOf(text)
  return read(report)
    .claims.filter((c) => c.act === 'ASSAULT')
    .map((c) => `${c.actors.map((p) => p.name).join('+')} > ${c.recipients.map((p) => p.name).join('+')}`)
}

for (const [text, deeds] of [
  [
    'In Mali, French forces carried out four raids coordinated with the Malian army using drones and jets against militant camps.',
    ['French forces > militant camps'],
  ],
  ['Burmese jets struck a village in Sagaing, using bombs against a school.', ['Myanmar > a village']],
  [
    'Ethiopian troops attacked the town with help from Eritrea, using artillery against the northern districts.',
    ['Ethiopian troops > the town'],
  ],
  [
    'Coalition forces conducted nine strikes in support of the government of Iraq using fighter aircraft against the militants.',
    ['Coalition forces > the militants'],
  ],
  ['Serb gunners broke the truce by shelling Skelani.', ['Serb gunners > Skelani']],
  ['The army violated the ceasefire on Monday by bombing Akobo.', ['The army > Akobo']],
  ['The militia breached the truce by attacking a convoy.', ['The militia > a convoy']],
  ['The army broke the truce in May and shelled Akobo.', ['The army > ', 'The army > Akobo']],
  ['The army broke the truce after rebels shelled Akobo.', ['The army > rebels', 'rebels > Akobo']],
  ['The army killed two by shelling Akobo.', ['The army > two people', 'The army > Akobo']],
] as const)
  test(`only a deed and its means: ${text}`, () => assert.deepEqual(deedsOf(text), deeds))

for (const [text, deeds] of [
  ['The army is using barrel bombs against civilians in Darfur.', ['The army > civilians']],
  ['The army bombed Idlib and is using drones against villages.', ['The army > Idlib', 'The army > villages']],
  ['Amnesty accused the army of using cluster bombs against villages in Tigray.', ['the army > villages']],
  ['The UN said Russian forces were using drones against ambulances in Kherson.', ['Russian forces > ambulances']],
] as const)
  test(`a deed of its own: ${text}`, () => assert.deepEqual(deedsOf(text), deeds))
