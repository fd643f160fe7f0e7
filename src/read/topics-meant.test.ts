import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf } from './told.fixture.ts'

/** Topics of all claims of an act. */
function topics(text: string, act: string): string[] {
  return claimsOf(text)
    .filter((c) => c.act === act)
    .flatMap((c) => ['claim', ...c.topics])
}

function hold(cases: readonly (readonly [string, string, string])[], has: boolean): void {
  for (const [text, act, topic] of cases) {
    const found = topics(text, act)
    assert.ok(found.includes('claim'), `no ${act}: ${text}`)
    assert.equal(found.includes(topic), has, `${found}: ${text}`)
  }
}

test('an attack is about weapons where they are its matter, not where they are fired', () => {
  hold(
    [
      ['Rebels fired rockets at the airport of Aden.', 'ASSAULT', 'weapons'],
      ['A missile strike hit a flat in Dnipro.', 'ASSAULT', 'weapons'],
      ['Gunmen shot a guard with rifles in Cali.', 'ASSAULT', 'weapons'],
    ],
    false,
  )
  hold(
    [
      ['The army used chlorine against civilians in Saraqib.', 'ASSAULT', 'weapons'],
      ['The army attacked a village near Kadugli with chemical weapons.', 'ASSAULT', 'weapons'],
      ['A landmine killed two farmers near Sloviansk.', 'ASSAULT', 'weapons'],
    ],
    true,
  )
})

test('access is a way in for help and people, not to arms or funds', () => {
  hold(
    [
      ['The minister condemned their access to weapons.', 'ACCUSE', 'access'],
      ['The opposition criticised the passage of the law in Khartoum.', 'ACCUSE', 'access'],
      ['The senate blamed the army for the access to information in Naypyidaw.', 'ACCUSE', 'access'],
    ],
    false,
  )
  hold(
    [
      ['The UN demanded access to the besieged towns of Syria.', 'REQUEST', 'access'],
      ['Aid groups called for the passage of convoys to Tigray.', 'REQUEST', 'access'],
      ['Doctors condemned the lack of access to wounded people in Gwoza.', 'ACCUSE', 'access'],
    ],
    true,
  )
})

test('those who telephone in the days of a truce talk of it', () => {
  hold(
    [
      [
        'The army and the rebels agreed on a truce in Aleppo. The two foreign ministers spoke by telephone.',
        'CONSULT',
        'ceasefire',
      ],
      ['Fighters broke the ceasefire in Hodeidah. The envoy met the president.', 'CONSULT', 'ceasefire'],
      ['Both sides agreed on a ceasefire in Juba. The generals met on Monday.', 'CONSULT', 'ceasefire'],
    ],
    true,
  )
  hold(
    [
      ['Shells fell on Aleppo. The two foreign ministers spoke by telephone.', 'CONSULT', 'ceasefire'],
      ['Fighters stormed the port of Hodeidah. The envoy met the president.', 'CONSULT', 'ceasefire'],
      ['Drones hit Juba. The generals met on Monday.', 'CONSULT', 'ceasefire'],
    ],
    false,
  )
})

test('a broken truce makes no abduction a breach of it, and a broken law none of the attacks after it', () => {
  hold(
    [
      ['The firm violated bans on trade. Gunmen attacked a market in Bamako.', 'ASSAULT', 'violation'],
      ['Officials accused him of violating the budget law. Gunmen shelled Sake.', 'ASSAULT', 'violation'],
      ['The bank violated sanctions on Iran. Gunmen killed a farmer near Goma.', 'ASSAULT', 'violation'],
    ],
    false,
  )
  hold(
    [
      ['The army violated the ceasefire in Avdiivka. Shells hit a school.', 'ASSAULT', 'violation'],
      ['Militants violated the truce in Idlib. Jets bombed a market.', 'ASSAULT', 'violation'],
      ['The militia violated the ceasefire near Goma. Gunmen killed a farmer.', 'ASSAULT', 'violation'],
    ],
    true,
  )
})
