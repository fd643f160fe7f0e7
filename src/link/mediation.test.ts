// Who is said to mediate or host, in sentences from many wars.
import assert from 'node:assert/strict'
import test from 'node:test'
import { mediatorsNamed } from './mediation.ts'

test('whoever mediates, hosts, sponsors or presides is named', () => {
  for (const [text, names] of [
    [
      'The talks, sponsored by Saudi Arabia and the United States, went on in Jeddah.',
      ['Saudi Arabia', 'United States'],
    ],
    ['Norway hosted the round between Colombo and the Tigers.', ['Norway']],
    ['The talks were held under the auspices of the African Union.', ['African Union']],
    ['The president of the council, Marta Ruiz, was the host.', ['Marta Ruiz']],
    ['They met again with Kenya in the chair.', ['Kenya']],
    ['Both signed after six days of talks led by Mr Guldimann of the mission.', ['Guldimann']],
    ['The two generals met twice. The mayor of the town, Ruslan Galaev, sat between them.', ['Ruslan Galaev']],
    ['They signed after weeks of talks in the house of the OSCE mission, which mediated.', ['OSCE']],
    ['The round was held in Oslo, with the former minister, Erik Holm, as mediator.', ['Erik Holm']],
    ['Both thanked the mediator, Dag Nylander, for his patience.', ['Dag Nylander']],
    ['Olusegun Obasanjo, who speaks for the Union, presides.', ['Olusegun Obasanjo']],
    ["The African Union's panel shuttled between Tripoli and Benghazi.", ['African Union']],
    ["The league's committee met both, with Amr Salem in the chair.", ['Amr Salem']],
    ["IGAD's mediation team met both delegations in Addis Ababa.", ['IGAD']],
    ['They sat in one room, President Joko Widodo having opened the session.', ['Joko Widodo']],
    ['It was a meeting convened by Turkey and Russia in Astana.', ['Turkey', 'Russia']],
  ] as const)
    assert.deepEqual(mediatorsNamed(text), names, text)
})

test('who offers to mediate, sits there or is only asked does not mediate', () => {
  for (const text of [
    'Brazil offered to host the talks.',
    'An attack led by Omar Deng broke up the talks.',
    'The delegation of Chad sat between two windows during the talks.',
    'The paper, which mediated nothing, was read at the meeting.',
    'Delegates of Chad sat behind the two armies.',
    'If Egypt mediated, the rebels said, they would come.',
    'The truce brokered by Iran and Qatar was on the table when both met.',
    "The African Union's panel published its report.",
    "Chad's delegation met the press.",
    'The minister opened the new bridge before the talks.',
    'The hosts of the hotel served tea.',
  ])
    assert.deepEqual(mediatorsNamed(text), [], text)
})

test('who presides behind a possessive, and a chairman with a title', () => {
  assert.deepEqual(mediatorsNamed("A session of the talks began with Algeria's foreign minister presiding."), [
    'Algeria',
  ])
  assert.deepEqual(mediatorsNamed('They met under the chairmanship of Mr. Ali Badi.'), ['Ali Badi'])
  assert.deepEqual(mediatorsNamed("The talks began with Oman's minister as mediator."), ['Oman'])
  for (const s of [
    "The talks began with Algeria's foreign minister absent.",
    "The talks began with Oman's minister as guest.",
    'They met under the roof of Mr. Ali Badi.',
  ])
    assert.deepEqual(mediatorsNamed(s), [], s)
})
