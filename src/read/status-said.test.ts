import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf } from './told.fixture.ts'

/** Statuses of the claims of one act whose words hold `word`. */
function statuses(text: string, word: string, act = 'ASSAULT'): string[] {
  return claimsOf(text)
    .filter((c) => {
      const { start, end } = c.evidence[0].span
      return c.act === act && text.slice(start, end).includes(word)
    })
    .map((c) => c.status)
}

test('what is taken for given in the words of another is not alleged', () => {
  for (const [text, word, status] of [
    ['The leader of Hamas said he declared the truce after Israel killed a commander in Gaza.', 'killed', 'happened'],
    [
      'The minister said Russia would expel diplomats over the poisoning of a spy in Salisbury.',
      'poisoning',
      'happened',
    ],
    ['The rebels said the deal would halt the bombings of Taiz by the coalition.', 'bombings', 'ongoing'],
    ['The minister said: I welcome the news that the army of Iraq captured Tikrit.', 'captured', 'happened'],
  ] as const)
    assert.ok(statuses(text, word).includes(status), `${statuses(text, word)}: ${text}`)
})

test('what officials found, with nobody blamed, is not alleged', () => {
  for (const [text, word] of [
    ['The driver opened fire on the crowd, officials in Nice said.', 'opened fire'],
    ['The interior ministry said 80 people were killed in the market of Beni.', 'killed'],
    ['Clashes between police and insurgents in Dagestan left nine dead, officials said.', 'Clashes'],
    ['The militia claimed responsibility for shooting down the helicopter near Goma.', 'shooting'],
  ] as const)
    assert.ok(statuses(text, word).includes('happened'), `${statuses(text, word)}: ${text}`)
})

test('what one side lays at the door of another stays alleged', () => {
  for (const [text, word] of [
    ['The rebels say the army used chlorine in Saraqib.', 'used'],
    ['Activists said soldiers had killed nine men in Omdurman.', 'killed'],
    ['The opposition says a relentless air campaign was waged on Ghouta.', 'campaign'],
    ['Ukraine said Russia had shelled the plant in Enerhodar.', 'shelled'],
    ['Azerbaijan said Armenian troops killed two guards in Kalbajar.', 'killed'],
    ['The governor claimed the guerrillas had burned a bridge in Cauca.', 'burned'],
  ] as const)
    assert.deepEqual([...new Set(statuses(text, word))], ['alleged'], text)
})

test('a war that all know and a deed named by its day is not alleged by whoever mentions it', () => {
  for (const [text, word, status] of [
    [
      'The Red Cross said 6,000 people had fled last week’s attacks by the militia near Duekoue.',
      'attacks',
      'happened',
    ],
    ['A monitoring group put the toll of the latest air strike by the coalition at 28.', 'strike', 'happened'],
    ['Activists said the army’s air campaign against the rebels had emptied Hpakant.', 'campaign', 'happened'],
    ['Rebels in Aden said the coalition had bombed a market.', 'bombed', 'alleged'],
    ['Residents of Idlib said a Russian air strike had killed nine people.', 'strike', 'alleged'],
    ['The rebels in Kordofan said government troops had attacked a bus.', 'attacked', 'alleged'],
  ] as const)
    assert.ok(statuses(text, word).includes(status), `${statuses(text, word)}: ${text}`)
})
