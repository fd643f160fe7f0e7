import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf } from './told.fixture.ts'

/** Statuses of the claims of an act in a text read as of 20 December 2018. */
const statuses = (text: string, act: string): string[] =>
  claimsOf(text, '2018-12-20')
    .filter((c) => c.act === act)
    .map((c) => c.status)

function hold(act: string, cases: readonly (readonly [text: string, status: string])[]): void {
  for (const [text, status] of cases) {
    const found = statuses(text, act)
    assert.ok(found.length > 0 && found.every((s) => s === status), `${found}, not ${status}: ${text}`)
  }
}

test('a deed that was put off, held up or hangs in the air has not come about', () => {
  hold('RETREAT', [
    ['The release of the 40 men has been put off until May.', 'negated'],
    ['The release of the 40 nurses in Zamboanga was called off.', 'negated'],
    ['The withdrawal of the rebels from Goma has been delayed.', 'negated'],
    ['The release of the hostages in Gaza hangs in the balance.', 'negated'],
    ['The evacuation of the wounded from Mariupol took place on Friday.', 'happened'],
    ['The release of the 40 men in Jaffna was welcomed by their families.', 'happened'],
  ])
})

test('a deed whose agreeing stands between commas is what the verb behind them says', () => {
  hold('RETREAT', [
    ['The evacuation of the wounded, agreed in Geneva, did not take place.', 'negated'],
    ['The withdrawal of Russian troops from Gori, agreed on 12 August, has not begun.', 'negated'],
    [
      'The withdrawal of Eritrean troops from Adigrat, agreed in Pretoria, had been expected to begin on Monday.',
      'planned',
    ],
    ['The withdrawal of the Tigrayan forces, agreed in Pretoria, was completed on Sunday.', 'happened'],
    ['The release of 12 soldiers, announced in Havana, took place on Tuesday.', 'happened'],
  ])
})

test('not one, and nobody of those on a list, has been freed', () => {
  hold('RETREAT', [
    ['Not one of the more than 16,000 people named in the lists has been set free.', 'negated'],
    ['Not one of the soldiers was released, families in Donetsk said.', 'negated'],
    ['One of the soldiers was released, families in Donetsk said.', 'happened'],
  ])
})

test('what is said to be untrue is denied', () => {
  hold('COERCE', [
    ['It is not true that Taiz is under siege.', 'denied'],
    ['The claim that Goma is besieged is false.', 'denied'],
    ['The idea that Hodeidah is under siege does not bear examination.', 'denied'],
    ['It is true that Goma is besieged.', 'ongoing'],
    ['Taiz is under siege.', 'ongoing'],
    ['The governor said that El Fasher is under siege.', 'ongoing'],
  ])
})

test('what people say whom nobody names, or will tell you, nobody has told', () => {
  for (const text of [
    'People who say that we are besieged should see the market.',
    'Those who say that Juba is besieged have not been there.',
    'Anyone who says that Mekelle is encircled has not seen the road.',
  ])
    assert.ok(!statuses(text, 'COERCE').some((s) => s === 'ongoing' || s === 'happened'), text)
  hold('COERCE', [['People in Taiz say that they are besieged.', 'ongoing']])
  hold('SUPPORT', [
    ['In the tea house they will tell you that the elders have signed the accord already.', 'alleged'],
    ['The governor said that the elders have signed the accord.', 'happened'],
  ])
})

test('what somebody has to do by a day, or says another had to do, is not done yet', () => {
  hold('RETREAT', [
    ['The rebels had to hand over their weapons by noon.', 'planned'],
    ['The general said that the rebels in Quneitra had to leave the city by Friday.', 'planned'],
    ['Rebels had to withdraw from the town on Friday.', 'happened'],
    ['The militia in Zawiya had to release the hostages under pressure from the elders.', 'happened'],
  ])
  hold('CONCEDE', [
    ['An officer informed the committee that the fighters in the town had to surrender by 1 November.', 'planned'],
  ])
})

test('a withdrawal that should be complete by a day is not told as done', () => {
  const text =
    'Under the agreement the withdrawal of both armies from the ports should be complete by the end of the year.'
  assert.ok(!statuses(text, 'RETREAT').includes('happened'), text)
  hold('RETREAT', [['The withdrawal of the army from Agdam is complete.', 'happened']])
})

test('what word goes round, messages say or somebody heard is alleged, and denied where the sentence says it is false', () => {
  hold('RETREAT', [
    [
      'Messages that went round Jolo on Wednesday, to the effect that the Swiss hostage had been freed, were false.',
      'denied',
    ],
    ['Word went round that the hostages in Zamboanga had been freed.', 'alleged'],
    ['My cousin heard on the radio that 30 hostages had been let go in Goma last night.', 'alleged'],
    ['The mayor of Buea said that the hostages had been freed.', 'happened'],
    ['Word came from the mayor: the hostages in Buea had been freed.', 'happened'],
  ])
})

test('what was said falsely or too soon was not so', () => {
  hold('RETREAT', [
    ['It had been prematurely announced that the siege of Sake was lifted.', 'denied'],
    ['The radio falsely claimed that the rebels had freed nine nurses in Juba.', 'denied'],
    ['It was wrongly believed that the hostages in Jolo had been freed.', 'denied'],
    ['The militia falsely claimed to have freed nine nurses in Juba.', 'denied'],
    ['The radio truthfully reported that the rebels had freed nine nurses in Juba.', 'happened'],
    ['The warden released the boys who had been wrongly jailed in Goma.', 'happened'],
    ['The two men, mistakenly held as rebels, were freed in Gao on Monday.', 'happened'],
  ])
})

test('what is done to nobody, or by nobody, of anything that is theirs was not done', () => {
  hold('ASSAULT', [
    ['Nobody’s house has been blown up in Sake.', 'negated'],
    ['Neither side’s guns fired on Goma.', 'negated'],
    ['No one’s field was burnt in Kadugli on Monday.', 'negated'],
    ['The minister’s guns fired on Goma.', 'happened'],
    ['Nobody’s fool, the general shelled Goma on Monday.', 'happened'],
    ['Everybody’s house was burnt in Kadugli on Monday.', 'happened'],
  ])
})

test('what is called something and said in the same breath not to be is not', () => {
  hold('COERCE', [
    ['Kadugli and Dilling, described as besieged in some appeals, are not.', 'denied'],
    ['The town of Sake, listed as cut off in last month’s bulletin, never was.', 'denied'],
    ['Gori, described as surrounded by one newspaper, is not; its markets are full.', 'denied'],
    ['Kadugli, described as besieged in some appeals, is not given food.', 'negated'],
    ['Gori, described as besieged by its council, has been shelled and was not evacuated.', 'ongoing'],
    ['Sake, described as surrounded, is still not free.', 'ongoing'],
  ])
})

test('what leaves as usual or every morning lets nobody go', () => {
  for (const text of [
    'Buses were leaving for Cagayan de Oro as usual.',
    'The bus for Bayt al-Faqih leaves Zabid every morning.',
    'Trains are leaving Lviv on time every hour.',
  ])
    assert.deepEqual(statuses(text, 'RETREAT'), [], text)
  hold('RETREAT', [['Buses with the wounded left Zabadani on Monday.', 'happened']])
})

test('what is to be done with a thing is not done yet', () => {
  hold('AGREE', [
    ['The elders of Zabid were sent the terms, to be accepted by the council on Sunday.', 'planned'],
    ['The text is to be accepted by the two armies by Friday.', 'planned'],
    ['The elders of Baidoa have agreed to the terms of the army.', 'happened'],
    ['The two armies reached an agreement on prisoners in Stockholm.', 'happened'],
  ])
})

test('what something to come waits for has not come', () => {
  hold('CONSULT', [
    ['The rebels said they would leave Kidal only after talks with the president.', 'planned'],
    ['The guerrillas will not disarm before a meeting with the minister in Havana.', 'planned'],
    ['The Serbs will hand over the map after negotiations with the general.', 'planned'],
    ['The rebels left Kidal only after talks with the president.', 'happened'],
    ['The minister will resign after Monday’s talks with the guerrillas in Havana.', 'happened'],
    ['The Serbs handed over the map after negotiations with the general.', 'happened'],
  ])
})

test('who charges somebody has charged him, though the accused reject it', () => {
  hold('ACCUSE', [
    ['Washington accused Abu Dhabi of arming the militia, a charge Abu Dhabi denies.', 'happened'],
    ['Kyiv blamed the Kremlin for the fire in Chernihiv, an accusation Moscow disputes.', 'happened'],
    ['Bogotá accuses Caracas of sheltering guerrillas, which Venezuela denies.', 'happened'],
  ])
})
