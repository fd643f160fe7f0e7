// Deeds of peace that are only talked of, meetings at whose side something is told, and what is still to come.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Claim } from '../model/index.ts'
import { read } from './read.ts'
import { reportOf } from './told.fixture.ts'

function claims(text: string): readonly Claim[] {
  const report = reportOf(text)
  return read(report).claims
}

function told(act: string, text: string): readonly Claim[] {
  return claims(text).filter((c) => c.act === act)
}

test('a release or a withdrawal that is only talked of, feared or made a condition has not come about', () => {
  for (const [act, text] of [
    ['RETREAT', 'Ghani spoke by telephone with Pence about the release of captives.'],
    ['RETREAT', 'The archbishop came out in favour of an amnesty for the guerrillas in Cali.'],
    ['RETREAT', 'The withdrawal of Ethiopian troops from Badme is a condition for the talks.'],
    ['RETREAT', 'The opposition fears that a withdrawal of the mission will bring back the militias of Goma.'],
    ['RETREAT', 'He was willing to speak to the leaders in Marawi if they laid down their arms.'],
    ['CONSULT', 'The minister said on the sidelines of a summit in Baku that the border was quiet.'],
    ['AGREE', 'The adviser did not say when formal negotiations on Cyprus would resume.'],
    ['RETREAT', 'The parties had talked in September about freeing prisoners.'],
    ['RETREAT', 'There was talk in Sanaa of releasing prisoners.'],
    ['RETREAT', 'A release of prisoners that had been planned for May fell through.'],
    ['RETREAT', 'The release of the prisoners was on the agenda in Amman.'],
    ['RETREAT', 'Nobody came in June, when the release of captives was first talked about.'],
    ['COOPERATE', 'A swap of prisoners was on the table in Minsk.'],
    ['RETREAT', 'The prisoner release that both sides spoke of in May is now on paper.'],
    ['RETREAT', 'Since June there has been talk of prisoners coming home to Marib.'],
    ['RETREAT', 'Talks in Geneva were to deal with the release of captives from Marib.'],
    ['AID', 'The Red Crescent spoke of sending 80 tonnes of flour to Marib.'],
    ['AID', 'Norway had talked about flying medicine to Juba.'],
    ['AID', 'The bishops dreamed of bringing food to Kauda.'],
  ] as const)
    assert.deepEqual(told(act, text), [], text)
  for (const [act, text] of [
    ['RETREAT', 'The release of the captives in Kandahar was welcomed by the Red Cross.'],
    ['RETREAT', 'The withdrawal of Ethiopian troops from Badme was completed on Monday.'],
    ['RETREAT', 'The fighters in Marawi laid down their arms.'],
    ['RETREAT', 'The release of 20 soldiers that Hamas had promised took place on Monday.'],
    ['AID', 'The Red Crescent sent 80 tonnes of flour to Marib.'],
    ['AID', 'The bishop spoke on Sunday after sending flour to Kauda.'],
    ['AID', 'Norway began flying medicine to Juba on Monday.'],
    ['CONSULT', 'On the sidelines of the summit in Baku, Aliyev met Macron.'],
    ['AGREE', 'Formal negotiations on Cyprus will resume in Geneva on Monday.'],
  ] as const)
    assert.ok(told(act, text).length > 0, text)
})

test('what is awaited is asked of nobody, and what must be done is', () => {
  for (const text of [
    'The convoy should arrive in Afrin on Thursday.',
    'The Israeli leaders should be able to contain the damage.',
    'If it should one day happen, the border will be shut.',
    'The patrol called in artillery fire near Kidal.',
    'The general in Juba called up reserves.',
  ])
    assert.deepEqual(told('REQUEST', text), [], text)
  for (const text of [
    'The convoy should be let into Afrin, the envoy said.',
    'Israel should open the crossing, the minister said.',
    'It is up to Pristina to take the first step, the German envoy said.',
    'The patrol called for help near Kidal.',
    'The United States called Friday for a war crimes investigation of the raids on Aleppo.',
    '"We expect them to leave Rutshuru too," the general said.',
  ])
    assert.ok(told('REQUEST', text).length > 0, text)
})

test('talks to come, visits due and what a deal says are agreed', () => {
  for (const [text, by] of [
    ['A new round of talks is due to begin in Jeddah on Thursday.', null],
    ['Talks are planned for next month in Oslo between Manila and the communists.', null],
    ['Uhuru Kenyatta, the facilitator, is expected in Goma at the end of the month.', /Kenyatta/],
    ['The talks in Doha ended with an agreement that both armies would pull back.', /both armies/],
    ['Uganda and South Sudan have an understanding under which the army may cross the border.', null],
    ['Britain is prepared to hand over half of the base in Cyprus.', /Britain|United Kingdom/],
    ['Moscow said it was ready to open a corridor out of Mariupol.', /Russia|Moscow/],
  ] as const) {
    const found = told('AGREE', text)
    assert.ok(
      found.some((c) => by === null || c.actors.some((a) => by.test(a.name))),
      text,
    )
  }
  for (const text of [
    'The concert in Jeddah is due to begin at eight.',
    'Rain is expected in Goma at the end of the month.',
    'The agreement that was signed in Doha is long.',
    'He has an understanding of the border.',
    'The United States is prepared to impose sanctions on the leaders in Juba.',
  ])
    assert.deepEqual(told('AGREE', text), [], text)
})

test('who announces a release or a withdrawal gives way in words', () => {
  for (const text of [
    'The junta announced that it would free 600 detainees before the new year.',
    'Moscow announced that it would withdraw its troops from Kherson.',
    'The rebels in Sirte announced they would disarm.',
  ])
    assert.ok(told('CONCEDE', text).length > 0, text)
  for (const text of [
    'The junta announced that it had freed 600 detainees.',
    'Moscow announced that its troops had left Kherson.',
    'The mayor announced that the road would open.',
  ])
    assert.deepEqual(told('CONCEDE', text), [], text)
})

test('of somebody who has said one thing and asked another, it is he who asks', () => {
  const [one] = told(
    'REQUEST',
    "The army's spokesman said that the rebels had moved their men to Kishishe, and asked the Council not to be fooled.",
  )
  assert.match(one?.actors[0]?.name ?? '', /spokesman/)
  const [two] = told('REQUEST', 'The minister said the deal was dead, and urged the Taliban to leave Kunduz.')
  assert.match(two?.actors[0]?.name ?? '', /minister/)
  const [three] = told('REQUEST', 'Fatou said the rebels came at night and asked her husband to follow them.')
  assert.doesNotMatch(three?.actors[0]?.name ?? '', /Fatou/)
})

test('whoever is urged as both, offered help or told to go is asked', () => {
  for (const [act, text, to] of [
    ['REQUEST', 'The mediators in Kampala urged both to return to the table.', /both/],
    ['REQUEST', '"You must leave the village by noon," the soldiers told the elders.', /elders/],
    ['REQUEST', '"Let them go," the bishop told the gunmen in Jos.', /gunmen/],
    ['AGREE', 'The Moro front has offered the government its help in finding the gunmen.', /government/],
  ] as const)
    assert.ok(
      told(act, text).some((c) => c.recipients.some((p) => to.test(p.name) || to.test(p.text))),
      text,
    )
  for (const [act, text, to] of [
    ['REQUEST', 'The United States wants the force in Cyprus reduced.', /force/],
    ['REQUEST', 'The secretary-general recommended that the mission of the peacekeepers be extended.', /mission/],
    ['AGREE', 'Bangladesh and Myanmar agreed to step up cooperation against traffickers.', /traffickers/],
    ['AGREE', 'The Malian army and the Tuaregs have agreed to begin joint patrols in Kidal.', /patrols/],
    ['SUPPORT', 'The Security Council endorsed the Minsk accords.', /Belarus/],
  ] as const)
    assert.ok(
      told(act, text).every((c) => c.recipients.every((p) => !to.test(p.name))),
      text,
    )
})

test('a way that is shut or opened to aid brings none by itself', () => {
  for (const text of [
    'The general closed the crossing at Bunagana to aid in February.',
    'The army held the pass at Tine, which it shut to aid in May.',
    'Villagers near Kauda have no access to food aid.',
    'The militia reopened the Kadugli road to aid on Monday.',
    'The bridge at Kodok is barred to relief convoys.',
  ])
    assert.deepEqual(told('AID', text), [], text)
  for (const text of [
    'Food aid was delivered to Kauda although the road is closed.',
    'The Red Cross brought aid to the closed town of Bor.',
    'Norway sent medicine to the clinic in Malakal on Monday.',
  ])
    assert.ok(told('AID', text).length > 0, text)
})

test('contact that was lost is no talk, and an effort is no deed', () => {
  for (const [act, text] of [
    ['CONSULT', 'Officers in Tiraspol said that contact with the outpost had been lost.'],
    ['CONSULT', 'Nurses say contact with their colleagues in El Fasher was lost on Monday.'],
    ['CONSULT', 'The bishop said communication with the rebels in Bunia had been cut.'],
    ['RETREAT', 'Colombo is going to great lengths to free the fishermen.'],
    ['RETREAT', 'The Serbs stopped at nothing to take Srebrenica.'],
    ['RETREAT', 'The Moros would stop at nothing to seize Marawi, a colonel said.'],
  ] as const)
    assert.deepEqual(told(act, text), [], text)
  for (const [act, text] of [
    ['CONSULT', 'Officers in Tiraspol said that contact with the outpost had been made.'],
    ['CONSULT', 'The envoy contacted rebel leaders in El Fasher on Monday.'],
    ['CONSULT', 'The bishop was in contact with the rebels in Bunia.'],
    ['RETREAT', 'The fishermen went free in Colombo.'],
    ['RETREAT', 'The Serbs stopped shelling Srebrenica.'],
    ['RETREAT', 'The Moros stopped attacking Marawi, a colonel said.'],
  ] as const)
    assert.ok(told(act, text).length > 0, text)
})
