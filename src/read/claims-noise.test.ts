// What makes a claim and what only reads like one: each rule with sentences it must catch and sentences it must spare.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Act, Claim } from '../model/index.ts'
import { read } from './read.ts'
import { reportOf } from './told.fixture.ts'

function claims(text: string): readonly Claim[] {
  const report = reportOf(text)
  return read(report).claims
}

function counted(text: string, act: Act): number {
  return claims(text).filter((c) => c.act === act).length
}

test('a deed that was told before is not told again by a word for when it was', () => {
  for (const text of [
    'Gunmen raided the market in Taiz. Three hundred people were eating there at the time of the attack.',
    'The army shelled Kidal. The mayor was at home before the shelling.',
    'A bomb killed six soldiers in Quetta. Two cars stood near the scene of the explosion.',
  ])
    assert.equal(counted(text, 'ASSAULT'), 1, text)
  for (const text of [
    'Gunmen raided the market in Taiz. Villagers also spoke of an attack on the well.',
    'The army shelled Kidal. After that came the bombing of the bridge.',
    'A bomb killed six soldiers in Quetta. Troops opened fire on the crowd after the explosion.',
  ])
    assert.equal(counted(text, 'ASSAULT'), 2, text)
})

test('what came of a deed is told with it, however many verbs tell it', () => {
  for (const text of [
    'Twin bombs exploded in Mogadishu, killing three people and injuring more than 260 others.',
    'A rocket hit the bus near Donetsk, killing the driver and wounding two nurses.',
    'Gunmen attacked a church in Jos, killing nine and leaving dozens hurt.',
  ])
    assert.equal(counted(text, 'ASSAULT'), 1, text)
  for (const text of [
    'Gunmen attacked a church in Jos and later burned the school.',
    'The army bombed Taiz, and the rebels killed four soldiers in Marib.',
    'Jets bombed the bridge while troops stormed the barracks.',
  ])
    assert.equal(counted(text, 'ASSAULT'), 2, text)
})

test('a danger is not a threat that somebody made', () => {
  for (const text of [
    'None of the injuries were life-threatening.',
    'The drought is a threat to the harvest in Tigray.',
    'The new walls threaten a two-state solution.',
  ])
    assert.equal(counted(text, 'THREATEN'), 0, text)
  for (const text of [
    'The militia threatened to burn the village.',
    'Families in Kivu face the threat of expulsion by the army.',
    'The general issued a threat to the rebels.',
    'A pamphlet threatened the teachers of Arauca.',
    'Two candidates were threatened in Cauca.',
  ])
    assert.ok(counted(text, 'THREATEN') > 0, text)
})

test('a patrol or reinforcements that do something else are the men and not their sending', () => {
  for (const text of [
    'A police patrol found the lost boy in Goma.',
    'Reinforcements who tried to join the gunmen in the house were killed.',
    'A foot patrol came upon the wreck of a car.',
  ])
    assert.equal(counted(text, 'MOBILIZE'), 0, text)
  for (const text of [
    'The army stepped up patrols in Anbar.',
    'Reinforcements have arrived in Bamako.',
    'Kigali sent reinforcements to Rutshuru.',
  ])
    assert.ok(counted(text, 'MOBILIZE') > 0, text)
})

test('a town or a record that is defended is not praised', () => {
  for (const text of [
    'The militia will defend Raqqa.',
    'The minister defended her record.',
    'Lawyers defended their clients.',
  ])
    assert.equal(counted(text, 'SUPPORT'), 0, text)
  for (const text of [
    'The minister defended the raid.',
    'The council defended its decision to send observers.',
    'The president defended the deal with the rebels.',
  ])
    assert.ok(counted(text, 'SUPPORT') > 0, text)
})

test('fire that would cease has not ceased, and a traveller or a refugee described is no retreat', () => {
  for (const text of [
    'The plan would stop rocket attacks on the capital.',
    'The camp took in refugees fleeing the war.',
    'The envoy left Doha on Monday.',
  ])
    assert.equal(counted(text, 'RETREAT'), 0, text)
  for (const text of [
    'The army stopped its attacks on the capital.',
    'Thousands of villagers fled their homes in Ituri.',
    'The last fighters left Homs on Wednesday.',
  ])
    assert.ok(counted(text, 'RETREAT') > 0, text)
})

test('how things are is no threat, and a suspect is not the doer of what he is named after', () => {
  for (const text of [
    'The senator warned that the north is run by a madman.',
    'The embassy warned that Russians abroad are not safe.',
    'The mayor warned that the army was short of men.',
    'Aid agencies warned that an assault on Hodeidah could trap 250,000 civilians.',
    'Doctors warned that an attack on the dam would kill thousands.',
    'UNICEF warned that an attack on Cuito would cost thousands of lives.',
    'OCHA warns that an attack on the city would cut off 800,000 people.',
  ])
    assert.equal(counted(text, 'THREATEN'), 0, text)
  for (const text of [
    'Hamas warned that Israel would pay a price.',
    'The general warned that the army will strike again.',
    'Iran warned that an attack on its ships would bring war.',
    'UNITA warned that an attack on Cuito would cost thousands of lives.',
    'Hezbollah warned that any strike on Beirut would be answered.',
    'The militia warned the villagers that it would burn their homes.',
  ])
    assert.ok(counted(text, 'THREATEN') > 0, text)
  assert.equal(counted('Judges in Boston heard bombing suspect Dzhokhar Tsarnaev.', 'ASSAULT'), 0)
  assert.equal(counted('A region of hills which surrounds Addis Ababa is dry.', 'COERCE'), 0)
  assert.ok(counted('Rebel fighters surround the town of Kidal.', 'COERCE') > 0)
})

test('the US is a party and us is whoever speaks', () => {
  for (const text of [
    'The US condemned the raid on Sanaa.',
    'In Geneva the US welcomed the truce.',
    'US envoys met the rebels, and the US called for a truce.',
  ])
    assert.ok(
      claims(text).some((c) => c.actors.some((a) => a.actor === 'state/us')),
      text,
    )
  for (const text of ['They asked us to leave Goma.', 'The army shelled us.', 'The mediator met us in Juba.'])
    assert.ok(!claims(text).some((c) => c.recipients.some((a) => a.actor === 'state/us')), text)
})

test('to defeat somebody is a deed where it was done and an aim where it was not', () => {
  for (const text of [
    'They spoke of the effort to defeat the group.',
    'The plan is to defeat the rebels.',
    'A way to defeat Daesh is not in sight.',
  ])
    assert.equal(counted(text, 'ASSAULT'), 0, text)
  for (const text of [
    'Government troops routed the insurgents at Baidoa.',
    'The army defeated the rebels at Kidal.',
    'The Tigers were defeated by the army in 2009.',
  ])
    assert.ok(counted(text, 'ASSAULT') > 0, text)
})

test('deeds that a moratorium, a ban or a lull holds back are not told as done', () => {
  for (const text of [
    'Moscow announced a moratorium on strikes against Kyiv.',
    'Yeltsin declared a moratorium on bombing in Chechnya.',
    'The lull in attacks on Kabul ended.',
    'The ban on attacks on Hodeidah holds.',
  ])
    assert.equal(counted(text, 'ASSAULT'), 0, text)
  for (const text of [
    'A pause in the bombing of Aleppo began on Monday.',
    'The general ended the raids on the camps of Bukavu.',
    'The ban came after attacks on churches in Jos.',
  ])
    assert.ok(counted(text, 'ASSAULT') > 0, text)
})

test('what there is nobody for is not done', () => {
  for (const text of [
    'There is nobody left there to besiege.',
    'There is nobody to besiege in Mbaiki.',
    'The rebels found no one left to besiege in Bambari.',
  ])
    assert.equal(counted(text, 'COERCE'), 0, text)
  for (const text of [
    'Nobody came to Bambari while the rebels besieged it.',
    'The rebels besiege Bambari to this day.',
    'No one helped the army to besiege Bambari, the mayor said, and it besieged the town alone.',
  ])
    assert.ok(counted(text, 'COERCE') > 0, text)
})
