// A place fits the land its report speaks of: what a namesake far off, a surname and a common word are taken for.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './read.ts'

const report = (text: string) => ({
  id: 'x',
  text,
  title: null,
  outlet: null,
  published: '2014-05-12',
  language: 'en',
  source: null,
})

/** What each place written so comes to: its country, '-' where it is unresolved, null where it is no place. */
function landOf(text: string, written: string): string | null {
  const place = read(report(text)).places.find((p) => p.text === written)
  return place === undefined ? null : (place.country ?? '-')
}

test('a small town is not its namesake in a far land that nothing else in the report speaks of', () => {
  for (const [text, written] of [
    ['The army retook Bentiu and Malkal. Fighters from Malakal and Juba moved through Pagak on Sunday.', 'Pagak'],
    ['Rebels left Bunia for Bukavu. Near Hema, south of Goma, two Congolese soldiers were killed.', 'Hema'],
    [
      'Colombian troops reached Cali and Medellin. In Los Pozos the rebels met nobody. They left Bogota alone.',
      'Pozos',
    ],
  ] as const)
    assert.ok(['-', null].includes(landOf(text, written)), `${written}: ${landOf(text, written)}`)
})

test('seats of congresses, great towns and towns whose land is spoken of keep theirs', () => {
  for (const [text, written, land] of [
    ['Syrian soldiers shelled Homs, Hama and Aleppo while envoys spoke in Geneva.', 'Geneva', 'CH'],
    [
      'Sri Lankan troops took Kilinochchi and Jaffna. A suspect was found in Koblenz, German police said.',
      'Koblenz',
      'DE',
    ],
    ['Sudanese planes hit Nyala and El Fasher. The wounded were brought to Chicago.', 'Chicago', 'US'],
  ] as const)
    assert.equal(landOf(text, written), land, written)
})

test('a name told to lie in a land lies there', () => {
  for (const [text, written, land] of [
    ['Gunmen held Palma, in the far north of Mozambique, for two days.', 'Palma', 'MZ'],
    ['Shells fell on Geneva, a village in southern Sudan, at dawn.', 'Geneva', 'SD'],
    ['The militia burned Toledo, in northern Mali, on Monday.', 'Toledo', 'ML'],
  ] as const)
    assert.ok(
      ([land, null] as readonly (string | null)[]).includes(landOf(text, written)),
      `${written}: ${landOf(text, written)}`,
    )
  for (const [text, written, land] of [
    ['Talks were held in Naples, and in Mozambique the war went on.', 'Naples', 'IT'],
    ['The envoy left Naples for Sudan.', 'Naples', 'IT'],
    ['He went from Naples to northern Mali.', 'Naples', 'IT'],
  ] as const)
    assert.equal(landOf(text, written), land, written)
})

test('somebody who speaks and a common word are no places of a far land', () => {
  assert.equal(landOf('Akashi has asked the Serbs in Sarajevo, Pale and Tuzla to let the convoy pass.', 'Akashi'), null)
  assert.equal(landOf('Naval officers in Jaffna, Colombo and Trincomalee denied it.', 'Naval'), null)
  assert.equal(landOf('Beirut, Tyre and Sidon were hit. Long columns left.', 'Long'), null)
})

test('a group of one land tells where a town lies that a capital shares its name with', () => {
  const text = 'UNITA shelled Kuito on Sunday. UNITA said that nobody was left in Kuito.'
  assert.equal(landOf(text, 'Kuito'), 'AO')
})

test('a town of conferences is meant by its name, whatever country else is told of', () => {
  for (const text of [
    'Washington urged the rebels in Marib to go to talks in Geneva.',
    'Envoys of the United States and Iran met in Geneva.',
    'Serb shells hit Sarajevo. Lord Owen flew from Geneva to Washington.',
  ])
    assert.equal(landOf(text, 'Geneva'), 'CH', text)
})
