// Whose men they are: those who are sent by two.
import { test } from 'node:test'
import { holdsSides, sparesSides } from './told.fixture.ts'

test('those whom two send act for both', () => {
  holdsSides([
    ['Delegates from Hamas and Fatah agreed on a unity government.', /AGREE Hamas \+ Fatah >/],
    ['Soldiers from Chad and Niger attacked the village of Diffa.', /ASSAULT Chad \+ Niger >/],
    [
      'Diplomats from the African Union and the United Nations urged both sides to stop.',
      /REQUEST African Union \+ United Nations >/,
    ],
    ['Envoys from Kenya and the United States met the rebels.', /CONSULT Kenya \+ United States/],
    ['Mediators from Qatar and Egypt proposed a truce of six weeks.', /REQUEST Qatar \+ Egypt >/],
  ])
  sparesSides([
    ['Families from Sirte and Misrata met the governor.', /CONSULT (?:Libya|Sirte|Misrata)/],
    ['Monitors from Norway and Sweden met the rebels.', /CONSULT Norway/],
    ['Nine peacekeepers from Tanzania met the elders.', /CONSULT Tanzania/],
  ])
})
