import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isContradicted } from './contradicted.ts'
import { isHearsay } from './hearsay.ts'
import { linkAll } from './index.ts'
import { invented } from './invented.ts'
import type { Line } from './towns.ts'

/** The sentences of one paragraph. */
function paragraph(text: string): readonly Line[] {
  let start = 0
  return text.split(/(?<=[.!?]["”]?) (?=["“\p{Lu}])/u).map((s) => {
    const line = { text: s, start, paragraph: 0, heading: false, towns: [], home: [], titled: [] } as unknown as Line
    start += s.length + 1
    return line
  })
}

const contradicted = (text: string): boolean => isContradicted(paragraph(text), 0)

test('what a sentence passes on and itself, or the next, calls untrue is contradicted', () => {
  for (const text of [
    'The communique of Sunday, which announced that the siege of Malakal had been broken, is a lie.',
    'News that the captives of Marawi were free turned out to be premature.',
    'A statement that spoke of forty tonnes handed out in Sarh was withdrawn on Tuesday.',
    'Bani Walid and Zliten, listed as besieged by one agency, have open roads and should not be so described.',
    'State radio announced the release of nine nuns. "Not one," said the abbess.',
    'A blog reported that the mayor had been let go. He has not.',
    'The rebels said the convoy had reached Dilling. The drivers called it nonsense.',
    'A station reported that 62 policemen had been let go. It has since taken the story down.',
    'One paper wrote that the bishop was freed on Sunday. His office says the release has been put off.',
    'Somebody put it about that Bor was surrounded. A general said that nobody was besieging anything.',
    'The paper said that six sailors had been freed. How odd. One of them carried water past us on Friday.',
    'According to the radio Mopti has given in. Strange, then: its gates are shut.',
    'A blog reported that flour had reached Aweil. Would that it were so.',
  ])
    assert.ok(contradicted(text), text)
})

test('what goes on, or denies something else, contradicts nothing', () => {
  for (const text of [
    'The Red Cross said nine nuns were released. They were not told why.',
    'The army freed the mayor on Sunday. He has not spoken since.',
    'Troops were withdrawn on Tuesday, the statement says.',
    'The ministry said the siege had ended. It was a cold night.',
    'A report says that the town is besieged. None of the roads is open.',
    'The general said the claim of the rebels to the port was old. They left the port on Friday.',
    'The paper said that six sailors had been freed. How strange it felt to see them.',
    'The radio said that Mopti has given in. Strange men walk about in it.',
    'The wire said that flour had reached Aweil. Odd, but true.',
  ])
    assert.ok(!contradicted(text), text)
})

test('papers, posts, markets and cousins vouch for nothing', () => {
  for (const text of [
    'Text messages to the effect that Kaduqli had been surrounded emptied the school.',
    'The radio of Kindu had him free on 5 August.',
    'State television had the siege lifted by noon.',
    'The papers had Machar home for Easter.',
    'A Nairobi paper has it that the general was freed on Sunday.',
    'At the bazaar one hears that Spin Boldak has signed.',
    'A report on a private station that the monks had been let go brought their pupils to the gate.',
    'Word that the convoy had reached Taiz spread through the camp.',
    'A leaflet claims the rebels in Marawi have laid down their arms.',
    'Accounts close to the militia reported that Babanusa had fallen.',
    'A message forwarded from phone to phone says the prisoners have been released.',
    'A cousin telephoned to say that the road to Huambo was open.',
    'People in the queue were telling each other that the bus had come.',
  ])
    assert.ok(isHearsay(text), text)
  for (const text of [
    'The Red Cross said that nine prisoners had been freed.',
    'The spokesman read a statement that the army had left the port.',
    'The mission reported that the convoy had reached Taiz.',
    'Residents said by telephone that the road was open.',
    'The market of Gao reopened and the rebels left.',
    'She had the wounded carried to the boat.',
    'The radio had no news of the captives.',
    'The agency had 40 tonnes delivered to the camp.',
    'The letter says that 40 tonnes were handed out.',
  ])
    assert.ok(!isHearsay(text), text)
})

test('what is put as a question at a briefing is nobody’s word', () => {
  const freed = (sentence: string): readonly string[] =>
    linkAll(
      [
        invented('2015-01-30', 'Briefing', 'CF', [
          sentence,
          { act: 'RETREAT', mode: 'release', topics: ['detainees'], at: 'Bangui', to: 'the minister' },
        ]),
      ],
      [],
    ).events.map((e) => e.status)
  for (const sentence of [
    'Question: Radio stations said that the minister was freed in Bangui.',
    '*Q.* We hear that the minister was freed in Bangui.',
    'Reporter: The minister was freed in Bangui on Tuesday.',
  ])
    assert.deepEqual(freed(sentence), [], sentence)
  for (const sentence of [
    'The minister was freed in Bangui.',
    'Answer: the minister was freed in Bangui.',
    'A reporter saw the minister freed in Bangui.',
  ])
    assert.deepEqual(freed(sentence), ['happened'], sentence)
})
