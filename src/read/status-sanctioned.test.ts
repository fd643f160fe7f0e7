// What is only approved, seen from afar, headlined or called off: deeds to take for done and deeds not to.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { real, unreal } from './status-unreal.fixture.ts'
import { hold, statusesOf } from './told.fixture.ts'

test('a "May" before a verb in a headline is no month, and leaves open what is told', () => {
  unreal(
    'Kenya May [Send] Troops to Haiti',
    'Ceasefire [Talks] May Resume in Doha',
    'Army May Have [Shelled] Camp, UN Says',
  )
  real(
    'Rebels [Freed] Captives on 2 May in Wau',
    'The army [shelled] the town on 2 May.',
    'In May 2022 rebels [seized] the town of Wau.',
  )
})

test('what is only approved or ordered has not been done, unless it is told what it wrought', () => {
  unreal(
    'The cabinet in Khartoum approved an [air strike] on the depot.',
    'The council approved a [curfew] in the port of Aden.',
    'The president authorised the [bombing] of the camps near Idlib.',
    'The general ordered the [demolition] of the quarter.',
    'Parliament authorised the [expulsion] of the Russian envoys.',
    'Officials approved the [delivery] of food to Taiz.',
    'The general ordered a [raid] on Goma, which was never carried out.',
    'The colonel planned an [assault] in which thirty villagers would die.',
  )
  real(
    'The council authorised a [raid] on Goma, which killed nine.',
    'The governor approved a [raid] that killed six men in Taiz.',
    'The commander ordered the [shelling] of the town, which killed 40 people.',
    'The king authorised a [siege], which lasted two years.',
    'The governor approved the [raid] on the market.',
    'The council ordered a [curfew] in the port of Aden.',
    'Diplomats praised the [bombing] of the port.',
  )
})

test('what can be seen and heard is done', () => {
  real(
    'Gunboats could be seen [shelling] the coast at Tyre.',
    'Helicopters could be heard [firing] on the suburb.',
    'From the roof one can see soldiers [beating] the prisoners.',
  )
  unreal(
    'The army could [shell] the town at any time.',
    'No troops could be seen [leaving] the town of Wau.',
    'The army could be asked to [shell] the town.',
  )
})

test('a deed that did not have an end was done all the same; one that did not take place was not', () => {
  real(
    'The [shooting] of the protesters in Basra did not end the strike.',
    'The [shelling] of the camp did not kill anyone.',
    'The [bombardment] of the port has not caused a panic.',
  )
  unreal(
    'The [attack] on the convoy did not take place on Monday.',
    'The [release] of the crew did not follow the deal.',
    'The [withdrawal] of the brigade has not begun.',
  )
})

test('what was said and taken back is denied, and so is none that is only corrected or confirmed', () => {
  for (const [word, text] of [
    ['fallen', 'The statement that Dnipro had fallen was withdrawn an hour later.'],
    ['burned', 'The claim that soldiers had burned the church was retracted by the paper.'],
    ['looted', 'The agency took back its report that the convoy had been looted.'],
  ] as const)
    hold(word, 'denied', text)
  for (const [word, text] of [
    ['shelled', 'The report that the army had shelled the clinic was confirmed by the UN.'],
    ['burned', 'The claim that soldiers had burned the church was repeated by the mayor.'],
    ['looted', 'The claim that the convoy had been looted was never withdrawn.'],
  ] as const)
    hold(word, 'alleged', text)
})

test('what a court stays has not been done; what is halted after days was begun', () => {
  unreal(
    'The [deportation] of the family was halted by a judge.',
    'The [execution] of the two men was stayed by the high court.',
    'A judge in Nairobi suspended the [eviction] of the herders.',
  )
  real(
    'The [demolition] of the mosque was halted after two days.',
    'The [bombing] of the town was halted after two weeks.',
    'The [deportation] of the family did not stop the protests.',
  )
})

test('in the event of, any and a temptation withstood leave deeds undone', () => {
  for (const [word, status, text] of [
    ['shell', 'hypothetical', 'In the event of a refusal, the fleet will shell the forts.'],
    ['flown', 'hypothetical', 'In case of a siege the staff will be flown out.'],
    ['shelling', 'hypothetical', 'Any shelling of the corridor will be treated as a violation.'],
    ['shell', 'negated', 'The soldiers resisted the temptation to shell the village.'],
    ['shell', 'planned', 'In the evening the fleet will shell the forts.'],
    ['free', 'planned', 'In the case file a judge wrote that the army will free the men.'],
    ['shelling', 'happened', 'The shelling of the corridor will be treated as a violation.'],
    ['shell', 'planned', 'The soldiers hope to shell the village.'],
  ] as const)
    hold(word, status, text)
})

test('who blocks or calls off a thing has done so', () => {
  for (const [act, text] of [
    ['REJECT', 'The transfer of the prisoners was blocked by a court.'],
    ['SANCTION', 'The talks were called off by the rebels.'],
    ['SANCTION', 'The talks in Doha were cancelled on Monday.'],
  ] as const)
    assert.ok(statusesOf(text, act).includes('happened'), text)
  for (const [act, text] of [
    ['SANCTION', 'The visit of the envoy was postponed.'],
    ['SANCTION', 'The talks were not called off by the rebels.'],
    ['REJECT', 'The transfer of the prisoners was not blocked by a court.'],
  ] as const)
    assert.ok(!statusesOf(text, act).includes('happened'), text)
})

test('a paper of one side that requires a deed demands it; an accord lays it down; who wants a raid stopped demands that', () => {
  for (const text of [
    'The resolution requires the army to withdraw within two days.',
    'The order requires settlers to leave the hill by Sunday.',
    'The ultimatum required Belgrade to pull out its troops.',
    'Kabul wants the strikes on border villages stopped.',
    'The envoy wants the siege ended.',
  ])
    assert.deepEqual(statusesOf(text, 'REQUEST'), ['happened'], text)
  for (const text of [
    'The accord requires both sides to release their prisoners.',
    'The journey requires drivers to carry water.',
    'The mayor wants the market stopped.',
    'The trader wants the engine stopped.',
  ])
    assert.deepEqual(statusesOf(text, 'REQUEST'), [], text)
})

test('what somebody is punished or known for having ordered was done', () => {
  real(
    'Two officers were dismissed for ordering the [shooting] of the students.',
    'The colonel was convicted of ordering the [killing] of nine villagers.',
    'The officer who ordered the [shooting] of the students fled.',
  )
  unreal(
    'A court in Dakar ordered the [arrest] of the mayor.',
    'The general ordered the [demolition] of the quarter.',
    'The minister dismissed claims that the army had [shelled] the town.',
  )
})

test('what is asked or due in return has not been given', () => {
  unreal(
    'In return for the [release] of its pilot, Delhi would have to call back its ships.',
    'In exchange for the [withdrawal] of the militia, the army offered a truce.',
    'In exchange for a [withdrawal] the rebels demand 40 million dollars.',
  )
  real(
    'In return for the [release] of its pilot, Delhi called back its ships.',
    'In exchange for the [withdrawal] of the militia, the army lifted its siege.',
    'In return for the [release] of the crew the owners paid a ransom.',
  )
})

test('contact that broke down is no talk; talks that broke down were held', () => {
  unreal(
    '[Contact] between the armies broke down.',
    '[Contacts] between the two governments broke off in May.',
    '[Communication] between Juba and the rebels ceased.',
  )
  real(
    '[Talks] between the army and the rebels broke down on Sunday.',
    '[Negotiations] collapsed after two days.',
    'The two governments held [talks] on Sunday.',
  )
})

test('what somebody is to have done has not been done', () => {
  unreal(
    'Have the barricade [taken] down by noon, the mayor was told, or soldiers will do it.',
    'Get the prisoners [released], the general told the governor.',
    'Have the nuns [freed] by Friday, the bishop wrote to the rebels.',
  )
  real(
    'The rebels have [freed] the nuns of Wau.',
    'The governor got the prisoners [released] on Friday.',
    'The mayor had the nuns [freed] on Friday.',
  )
})
