// Whoever says a thing behind it says it, also where a clause or a place is told of him in between.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './read.ts'
import { reportOf } from './told.fixture.ts'

/** The speakers of a text's claims of one act. */
function speakers(text: string, act: string): string {
  const found = read(reportOf(text)).claims.filter((c) => c.act === act)
  return found.map((c) => c.speaker?.name ?? 'nobody').join('; ')
}

test('a sayer of whom a clause is told says what stands before', () => {
  for (const [text, want] of [
    ['Villages were burned down by the militia, a nurse who fled Beni said.', /nurse/],
    ['Soldiers fired on a bus near Kerbala, a policeman who saw it said on Tuesday.', /policeman/],
    ['The mosque was bombed by government jets, an imam who buried the dead told Reuters.', /imam/],
    ['Two nuns were abducted near Bor by gunmen, an official who was not authorised to speak said.', /official/],
    [
      'Rebels shelled positions north of Goma on Tuesday, forcing thousands of people onto the road, a U.N. official who asked not to be named said.',
      /official/,
    ],
  ] as const)
    assert.match(speakers(text, 'ASSAULT'), want, text)
  for (const [text, spare] of [
    ['Gunmen killed the judge, a man who said little in public.', /man/],
    ['Rebels shelled the hospital, a place in the hills the army said was empty.', /place|hospital/],
    ['Rebels shot a priest, an aid worker and a man who doctors said was a spy.', /man|worker/],
  ] as const)
    assert.doesNotMatch(speakers(text, 'ASSAULT'), spare, text)
})

test('whoever is threatened before the sayer is threatened, and the sayer behind threatens', () => {
  for (const [text, to] of [
    ['Anyone who shelters the men will be treated as an enemy, the militia in Bria said in a letter.', /Anyone/],
    ['Anyone who helps the soldiers would be punished, the group which holds the town warned.', /Anyone/],
    ['Officers who desert will be shot, the council in Khartoum warned on Sunday.', /Officers/],
  ] as const) {
    const [one] = read(reportOf(text)).claims.filter((c) => c.act === 'THREATEN')
    assert.match(one?.recipients[0]?.name ?? '', to, text)
    assert.match(one?.actors[0]?.name ?? '', /militia|group|council/, text)
  }
  for (const text of [
    'Anyone who helps them is brave, the mayor said.',
    'The man who shot the priest in Bria said nothing.',
    'The militia in Bria said in a letter that the road was open.',
  ])
    assert.equal(speakers(text, 'THREATEN'), '', text)
})
