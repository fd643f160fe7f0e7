import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './read.ts'
import { reportOf } from './told.fixture.ts'

function sides(text: string): string {
  const names = (list: readonly { readonly name: string }[]): string => list.map((p) => p.name).join(' + ')
  return read(reportOf(text))
    .claims.map((c) => `${c.act} ${names(c.actors)} > ${names(c.recipients)}`)
    .join('; ')
}

test('each man of a list with ranks is one of them', () => {
  for (const [text, want] of [
    [
      'Police arrested lawmaker Juan Requesens, Colonel Pedro Zambrano and Luis Guerra.',
      /Juan Requesens \+ Pedro Zambrano \+ Luis Guerra/,
    ],
    ['Rebels freed Pedro Rojas, Captain Luis Keita and Juan Diaz in Arauca.', /Pedro Rojas \+ Luis Keita \+ Juan Diaz/],
    [
      'Omar Hassan, General Ali Salih, Colonel Musa Idris and Adam Yusuf were indicted in The Hague.',
      /Omar Hassan \+ Ali Salih \+ Musa Idris \+ Adam Yusuf/,
    ],
  ] as const)
    assert.match(sides(text), want)
})

test('another name of one man is no second man', () => {
  for (const text of [
    'Police arrested the commander, Colonel Pedro Zambrano, in Caracas.',
    'Rebels freed their doctor, Captain Issa Keita, and left Kidal.',
    'The court indicted the former chief, General Ali Salih, on Monday.',
  ])
    assert.doesNotMatch(sides(text), /> [^;]*\+/, text)
})

test('a name behind the second of two persons is his', () => {
  for (const [text, want] of [
    [
      'Turkish Foreign Minister Hakan Fidan and his Russian counterpart, Sergey Lavrov, spoke by telephone.',
      /Hakan Fidan \+ Sergey Lavrov/,
    ],
    ['President Petro and his foreign minister, Laura Sarabia, met the rebels.', /Gustavo Petro \+ Laura Sarabia/],
    ['Pieter Vos and the deputy mayor, Colonel Ali Omar, were shot dead in Kismayo.', /Pieter Vos \+ Ali Omar/],
  ] as const)
    assert.match(sides(text), want, text)
})

test('a name behind a second who is no one person, or behind a town, is nobody else', () => {
  for (const text of [
    'Ahmed Massoud and two priests were killed in Takhar, Afghanistan.',
    'General Ali Salih and the staff left Goma, Congo, on Monday.',
    'Omar Hassan and a convoy were stopped at Zalingei, Darfur.',
  ])
    assert.doesNotMatch(sides(text), /(?:Afghanistan|Congo|Darfur) [>+]/, text)
})
