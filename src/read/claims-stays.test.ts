// Where the telling stays from one sentence to the next, for claims that name no place.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lastPlacesOf } from './told.fixture.ts'

type Row = readonly [text: string, act: string, places: readonly string[]]
function told(rows: readonly Row[]): void {
  for (const [text, act, places] of rows) assert.deepEqual(lastPlacesOf(text, act), places, text)
}

test('a sentence that tells news and an old story, or talks, leaves the telling in the town of the news', () => {
  told([
    [
      'Shells fell on Taiz.\n\nIn Mukalla, a port that troops retook from al-Qaeda last year, a bomber killed 25 recruits. The Islamic State said it had carried out the attack.',
      'ASSAULT',
      ['Mukalla'],
    ],
    [
      'Envoys resumed talks in Jeddah on Sunday, while soldiers fought on in Nyala. Shells killed dozens of people.',
      'ASSAULT',
      ['Nyala'],
    ],
    [
      'Guerrillas shelled Toribio, where they had killed six men in 2010. The army said four people had been wounded.',
      'ASSAULT',
      ['Toribio'],
    ],
  ])
  told([
    ['Shells fell on Taiz. Envoys will meet in Muscat on Sunday. Four people were killed.', 'ASSAULT', ['Taiz']],
    ['Shells fell on Taiz. Gunmen raided Mocha. Four people were killed.', 'ASSAULT', ['Mokha']],
    ['Shells fell on Taiz. Rebels might attack Mocha. Four people were killed.', 'ASSAULT', ['Taiz']],
  ])
})

test('what is asked, turned down and talked of in a paragraph on talks belongs to where they are held', () => {
  told([
    [
      'Shells fell on Taiz.\n\nThe peace talks in Kuwait entered their third month. The UN envoy met both delegations on Sunday.',
      'CONSULT',
      ['Kuwait'],
    ],
    [
      'Shells fell on Nyala.\n\nSaudi Arabia is trying to revive the talks on a truce, which were held in Jeddah. The army turned down the offer.',
      'REJECT',
      ['Jeddah'],
    ],
    [
      'Rebels attacked Toribio.\n\nThe talks opened in Havana on Monday. The two delegations met again on Tuesday.',
      'CONSULT',
      ['Havana'],
    ],
  ])
  told([
    ['The talks in Jeddah went on.\n\nShells fell on Nyala. Elders met the officers on Sunday.', 'CONSULT', ['Nyala']],
    ['The talks in Jeddah went on. Shells fell on Nyala. The army denied the attack.', 'REJECT', ['Nyala']],
    ['The talks in Geneva went on.\n\nShells fell on Homs. Residents asked for bread.', 'REQUEST', ['Homs']],
  ])
})

test('a charge that is denied was of what was done where the charge says', () => {
  told([
    [
      'Half a million people crossed into Chad. Survivors accused the militia of a massacre in Geneina. The militia denied the charge.',
      'REJECT',
      ['El Geneina'],
    ],
    [
      'Troops entered Gao. The elders accused the army of looting in Kidal. The army rejected the accusation.',
      'REJECT',
      ['Kidal'],
    ],
    [
      'Shells fell on Goma. Kinshasa accused the rebels of killing farmers in Kishishe. They denied the allegations.',
      'REJECT',
      ['Kishishe'],
    ],
  ])
  told([
    [
      'The elders accused the army of looting in Kidal. Shells fell on Gao. The army denied the attack.',
      'REJECT',
      ['Gao'],
    ],
    [
      'Survivors accused the militia of a massacre in Geneina. The militia turned down a truce in Nyala.',
      'REJECT',
      ['Nyala'],
    ],
    ['The elders accused the army of looting in Kidal. The army denied the attack on Gao.', 'REJECT', ['Gao']],
  ])
})

test('a quarter or site that a claim is set in stays for what is told next', () => {
  told([
    [
      'In Homs, the last rebel district, al-Waer, is still under siege. Warplanes bombed it twice.',
      'ASSAULT',
      ['Al-Waer', 'Homs'],
    ],
    ['In Zalingei, fighters ringed the Hasahisa camp. The last soldiers there surrendered.', 'CONCEDE', ['Zalingei']],
    [
      'Soldiers held out in the Azovstal steelworks in Mariupol. The Red Cross led women out of the plant to Zaporizhzhia.',
      'RETREAT',
      ['Azovstal', 'Zaporizhzhia'],
    ],
  ])
  told([
    ['In Homs, warplanes bombed a market twice.', 'ASSAULT', ['Homs']],
    ['Fighters ringed the Hasahisa camp. The last soldiers there surrendered.', 'CONCEDE', ['Hasahisa']],
    [
      'Soldiers held out in the Azovstal steelworks. The Red Cross evacuated women to Zaporizhzhia.',
      'RETREAT',
      ['Zaporizhzhia'],
    ],
  ])
})

test('two villages that are named side by side are both where the telling stays', () => {
  told([
    ['Fighters besieged Foah and Kefraya in May. Shells killed six people.', 'ASSAULT', ['Foah', 'Kefraya']],
    ['The soldiers left Shire and Axum. They burned six houses.', 'ASSAULT', ['Shire', 'Axum']],
    ['Rebels seized Bunagana and Rutshuru. Two women were killed.', 'ASSAULT', ['Bunagana', 'Rutshuru']],
  ])
  told([
    ['Fighters besieged Foah in May. Shells killed six people.', 'ASSAULT', ['Foah']],
    ['The soldiers left Shire and went to Axum. They burned six houses.', 'ASSAULT', ['Shire']],
    ['Rebels seized Bunagana. Two women were killed in Rutshuru.', 'ASSAULT', ['Rutshuru']],
  ])
})
