// Who does what the second half of a sentence tells stands right after mending; halves that were right stay.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clausesOf } from './clauses.ts'
import { repaired } from './sentence-repair.ts'
import { parseBlocks } from './syntax.ts'
import { edgesOf } from './told.fixture.ts'

/** The verbs of a text with who does it, in order. */
function told(text: string): string[] {
  return parseBlocks(text, [{ start: 0, end: text.length, kind: 'text' }]).flatMap((written) => {
    const sentence = repaired(written)
    return [...clausesOf(sentence).values()]
      .filter((c) => c.kind === 'verb')
      .flatMap((c) =>
        c.args.filter((a) => a.role === 'subject').map((a) => `${sentence.tokens[a.head]!.text} ${c.lemma}`),
      )
  })
}
const holds = (cases: readonly (readonly [text: string, wanted: string])[]): void => {
  for (const [text, wanted] of cases) assert.ok(told(text).includes(wanted), `${text}: ${told(text)}`)
}
const spares = (cases: readonly (readonly [text: string, unwanted: string])[]): void => {
  for (const [text, unwanted] of cases) assert.ok(!told(text).includes(unwanted), `${text}: ${told(text)}`)
}

test('two who sign or meet after a word of time are both who did', () => {
  holds([
    [
      'The convoy arrived, the Red Cross said, two weeks after the Ethiopian government and the TPLF signed a truce.',
      'government sign',
    ],
    ['Shelling began after the army and the rebels met in Juba.', 'army meet'],
    ['He left Sweden before the Houthis and the government signed the paper.', 'Houthis sign'],
  ])
  spares([
    ['Shelling began after the attack and the rebels left.', 'attack leave'],
    ['He flew home after the talks and the guards left the hotel.', 'talks leave'],
    ['The town fell after a siege and the mayor fled.', 'siege flee'],
  ])
})

test('who is to do the second half is not joined to a phrase of the first', () => {
  holds([
    [
      'Under the deal, fighters are to disarm within 30 days and Addis Ababa is to restore electricity.',
      'Addis restore',
    ],
    ['The rebels will leave Goma in a week and the army will open the road.', 'army open'],
    ['Serbs must hand over their guns by Monday and the council will free the men.', 'council free'],
  ])
  spares([
    ['The rebels left in trucks and buses and will return.', 'buses return'],
    ['The envoy met the Houthis and the army and will fly to Sanaa.', 'army fly'],
    ['They asked for food and water and were sent away.', 'water send'],
  ])
})

test('who does the second half is not joined to the phrase before it', () => {
  holds([
    ['Those talks came to nothing and the ceasefire collapsed.', 'ceasefire collapse'],
    ['Police arrived at the scene and the gunmen fled to Mopti.', 'gunmen flee'],
    ['Lorries came to Madaya and the hunger eased.', 'hunger ease'],
    ['Shells fell on the port and the harbour closed.', 'harbour close'],
  ])
  spares([
    ['The envoy met the rebels and the army and left.', 'army leave'],
    ['He went to Gao and Kidal and died in the desert.', 'Kidal die'],
    ['They shelled the port and the market, and fled.', 'market flee'],
  ])
})

test('what failed or fell by itself is told, and is no mark of the one before it', () => {
  holds([
    ['The talks failed and the truce broke down in May.', 'talks fail'],
    ['The talks failed and the truce broke down in May.', 'truce break'],
    ['Negotiations collapsed and rebels shelled the capital.', 'rebels shell'],
    ['Negotiations collapsed and rebels shelled the capital.', 'Negotiations collapse'],
  ])
  // Participles of what somebody did stay such.
  holds([
    ['The deal signed and the map drawn in Juba were shown to reporters.', 'deal show'],
    ['The men freed and the women held in Juba went home.', 'men go'],
    ['The talks and the truce failed in May.', 'talks fail'],
  ])
})

test('the verb behind a relative clause and its comma is done by whom the clause is about', () => {
  holds([
    [
      'The United States, which has threatened to impose sanctions on those who undermine the truce, called on Eritrea to withdraw.',
      'States call',
    ],
    ['The men, who were seen by the police, called for help.', 'men call'],
    ['Rwanda, which denies that it arms the men who hold Goma, closed the border.', 'Rwanda close'],
  ])
  spares([
    ['The women, who were taken by the men, tied and beaten, are home.', 'women tie'],
    ['A town, which the army shelled, burned for days.', 'army burn'],
    ['The bridge, which the army took, was mined.', 'army mine'],
  ])
})

test('what is demanded of both is demanded, and not done', () => {
  holds([['In Cauca, leaders demanded that both the army and the rebels leave their land.', 'army leave']])
  const { tokens } = repaired(
    parseBlocks('Leaders demanded that both the army and the rebels leave their land.', [
      { start: 0, end: 68, kind: 'text' },
    ])[0]!,
  )
  assert.equal(tokens.find((t) => t.text === 'leave')?.deprel, 'ccomp')
})

test('a second "of" behind an "and" belongs to the noun of the first', () => {
  for (const [text, edge] of [
    ['The spectre of famine and of renewed bombardment hangs over the city.', 'bombardment conj famine'],
    ['The threat of arrest and of torture silenced them.', 'torture conj arrest'],
    ['The danger of drought or of new fighting keeps them in Juba.', 'fighting conj drought'],
  ] as const)
    assert.ok(edgesOf(text).includes(edge), `${edge}: ${edgesOf(text).join(', ')}`)
  for (const [text, not] of [
    ['The army accused them of looting and of murder.', 'murder conj army'],
    ['The mayor of Goma and of all refugees spoke.', 'refugees obl spoke'],
    ['The siege of Taiz and the shelling of Aden went on.', 'Aden conj Taiz'],
  ] as const)
    assert.ok(!edgesOf(text).includes(not), `${not}: ${edgesOf(text).join(', ')}`)
})
