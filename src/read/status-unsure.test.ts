import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf, holdsStatuses, tellsNone } from './told.fixture.ts'

test('what has still to be confirmed, or is not commented on, is no fact; what somebody confirms is', () => {
  for (const [act, text] of [
    ['ASSAULT', 'If it is confirmed that the junta bombed a school in Mopti, Paris will act.'],
    ['AID', 'If it is proved that Iran sent missiles to the Houthis, sanctions will follow.'],
    ['ASSAULT', 'Unless investigators find that rebels shelled the market in Taiz, nobody will be tried.'],
    ['ASSAULT', 'Kigali declined to comment on whether its troops had captured Goma.'],
    ['RETREAT', 'The army would not be drawn on whether it had withdrawn from Aden.'],
    ['COERCE', 'Officials refused to speak about whether police had detained two reporters in Minsk.'],
  ] as const)
    tellsNone(act, text)
  holdsStatuses([
    ['The UN confirmed that the junta had bombed a school in Mopti.', 'bombed', 'happened'],
    ['The UN found that soldiers had killed nine farmers in Moura.', 'killed', 'happened'],
    ['If the army regrets that it shelled the market, it should say so.', 'shelled', 'happened'],
  ])
})

test('what has still to be done is not done', () => {
  tellsNone('RETREAT', 'A week on, the rebels have still to release the nurses in Bria.')
  tellsNone('RETREAT', 'The junta has still to lift the curfew in Mandalay.')
  holdsStatuses([
    ['Kyiv has still to sign the deal.', 'sign', 'negated'],
    ['The army is still shelling Kharkiv.', 'shelling', 'ongoing'],
    ['The militia is still besieging Bria.', 'besieging', 'ongoing'],
    ['The rebels have still not released the nurses in Bria.', 'released', 'negated'],
  ])
})

test('a headline that says what is to be done tells no deed', () => {
  for (const [act, text] of [
    ['SANCTION', 'Sanctions to be imposed on the generals'],
    ['RETREAT', 'Heavy guns to be pulled back from Donetsk'],
    ['COERCE', 'Refugees to be deported from Dadaab'],
    ['CONSULT', 'Talks to be held in Doha on Friday'],
  ] as const)
    tellsNone(act, text)
  holdsStatuses([
    ['Two generals were led to the bridge to be shot.', 'shot', 'happened'],
    ['Prisoners freed in Aden', 'freed', 'happened'],
    ['Sanctions imposed on the generals', 'imposed', 'happened'],
  ])
})

test('what somebody wants done, or hopes to see done, is not done; what he saw done was', () => {
  for (const text of [
    'Mediators hoped to see the captives released in Bria.',
    'A diplomat wants the blockade of Mutur lifted.',
    'France would like the nurses freed by Friday.',
  ])
    tellsNone('RETREAT', text)
  holdsStatuses([
    ['Reporters saw two prisoners shot in Goma.', 'shot', 'happened'],
    ['The general had the bridge at Kherson blown up.', 'blown', 'happened'],
    ['Villagers watched the market burned down by soldiers in Darfur.', 'burned', 'happened'],
  ])
})

test('footage that nobody has checked, or that only appears to show a deed, tells it as alleged', () => {
  holdsStatuses([
    ['Unverified footage shows soldiers shooting prisoners in Bucha.', 'shooting', 'alleged'],
    ['Pictures purport to show rebels burning a church in Kachin.', 'burning', 'alleged'],
  ])
  tellsNone('ASSAULT', 'A video appears to show troops beating a man in Khartoum.')
  for (const text of [
    'The raid on Bria showed how troops had shelled the market.',
    'The mayor showed the envoy a school bombed by the army in Goma.',
    'Soldiers showed reporters the bodies of rebels killed in Kachin.',
  ])
    assert.ok(
      claimsOf(text).some((c) => /^(?:happened|ongoing)$/.test(c.status)),
      text,
    )
})

test('what is delayed is not yet done, and what somebody failed to do is not done', () => {
  for (const [act, text] of [
    ['RETREAT', 'A delay in the release of the captives annoyed local elders.'],
    ['AID', 'Delays in the delivery of flour to Kandahar angered families.'],
    ['RETREAT', 'Norway regretted the failure of the rebels to release the nurses.'],
    ['RETREAT', 'Envoys noted the unwillingness of the militia to withdraw from Goma.'],
    ['CONCEDE', 'The UN regretted the failure of M23 to pull back from Goma.'],
    ['ASSAULT', 'The envoy praised the decision of the Kurds not to attack Kirkuk.'],
  ] as const)
    tellsNone(act, text)
  holdsStatuses([
    ['Mali condemned the attempt by soldiers to storm the palace.', 'storm', 'happened'],
    ['The minister met the head of the army in Aden to discuss the truce.', 'met', 'happened'],
    ['After a delay the convoy delivered flour to Kandahar.', 'delivered', 'happened'],
  ])
})

test('a charge that somebody is only said to have made is alleged', () => {
  holdsStatuses([
    ['The government is rumoured to have accused Rwanda of arming rebels.', 'accused', 'alleged'],
    ['Qatar is believed to have condemned the killings in Goma.', 'condemned', 'alleged'],
    ['The UN is reported to have investigated the killings in Moura.', 'investigated', 'alleged'],
    ['The UN said that Qatar had condemned the killings in Goma.', 'condemned', 'happened'],
    ['Congo accused Rwanda of arming rebels.', 'accused', 'happened'],
    ['Amnesty claimed that soldiers had burned the camp, and condemned the killings in Goma.', 'condemned', 'happened'],
  ])
})

test('what is only guessed, still wanting, dared or talked of is not done', () => {
  for (const [act, text] of [
    ['ASSAULT', 'The militia possibly burned homes in Tahoua.'],
    ['ASSAULT', 'Perhaps the army shelled the market in Jenin; nobody knows.'],
    ['AID', 'Norway possibly delivered food to Marawi.'],
    ['COERCE', 'The army has only to blockade the port of Sloviansk and the war is over.'],
    ['ASSAULT', 'The rebels need only capture the airport at Goma.'],
    ['CONCEDE SUPPORT AGREE', 'The junta has merely to sign the accord.'],
    ['AID', 'Elders challenged donors to deliver food to Kunduz.'],
    ['RETREAT', 'The bishop challenged the militia to free the hostages in Buea.'],
    ['SUPPORT', 'The envoy dared Hamas to sign a ceasefire.'],
    ['ASSAULT', 'All the talk in town is of an attack on a market in Cacheu.'],
    ['MOBILIZE', 'The danger is of a deployment of tanks to Rutshuru.'],
    ['MOBILIZE', 'A vote on the deployment of tanks to Lashio is due.'],
    ['COERCE', 'The debate over a blockade of the port of Fizuli dragged on.'],
    ['ASSAULT', 'Turkey seeks guarantees against the bombing of homes in Rutshuru.'],
    ['COERCE', 'If there is a blockade of the port of Buea, traders will leave.'],
  ] as const)
    tellsNone(act, text)
  holdsStatuses([
    ['Perhaps 40 people were killed when the army stormed the camp in Taiz.', 'killed', 'happened'],
    ['Perhaps the worst raid destroyed the clinic in Bria.', 'destroyed', 'happened'],
    ['The army shelled possibly the oldest market in Aleppo.', 'shelled', 'happened'],
    ['The militia dared to storm the palace in Bangui.', 'storm', 'happened'],
    ['A vote on aid was held after the army bombed the clinic in Taiz.', 'bombed', 'happened'],
    ['There is a blockade of the port of Buea.', 'blockade', 'ongoing'],
  ])
})

test('what somebody went on to do, ended up doing, had to do or is sorry for was done', () => {
  holdsStatuses([
    ['The army then went on to arrest opposition leaders in Kunduz.', 'arrest', 'happened'],
    ['The militia went on to pull out of Jenin.', 'pull', 'happened'],
    ['Rebels went on to storm the airport at Taiz.', 'storm', 'happened'],
    ['The junta ended up signing a ceasefire.', 'signing', 'happened'],
    ['Donors ended up delivering food to Buea.', 'delivering', 'happened'],
    ['The rebels ended up shelling the market in Goma.', 'shelling', 'happened'],
    ['The army was forced to free the hostages in Rutshuru.', 'free', 'happened'],
    ['The junta was compelled to sign a ceasefire.', 'sign', 'happened'],
    ['Pakistan was forced to exchange prisoners with the Taliban.', 'exchange', 'happened'],
    ['Turkey regretted that the army had freed the hostages in Taiz.', 'the army had freed', 'happened'],
    ['The council regretted that insurgents had burned homes in Jenin.', 'insurgents had burned', 'happened'],
    ['The UN regrets that Norway has evacuated its staff from Tahoua.', 'Norway has evacuated', 'happened'],
  ])
  for (const [act, text] of [
    ['ASSAULT', 'The rebels will go on to storm the airport at Taiz.'],
    ['AID', 'Donors could end up delivering food to Buea.'],
    ['RETREAT', 'Villagers were forced to hand over their guns in Marawi.'],
    ['SUPPORT', 'The junta may be forced to sign a ceasefire.'],
    ['RETREAT', 'The council regrets that the rebels have not freed the nurses in Bria.'],
  ] as const)
    tellsNone(act, text)
})

test('what help is tied to, and what there is no evidence of, is not done', () => {
  for (const [act, text] of [
    ['RETREAT', 'France linked its help to the release of the captives in Goma.'],
    ['RETREAT', 'Norway tied its aid to the withdrawal of the militia from Bria.'],
    ['RETREAT', 'The envoy conditioned talks on the release of the nurses in Jolo.'],
    ['MOBILIZE', 'The mediators found no evidence of the dispatch of reinforcements to Arauca.'],
    ['MOBILIZE', 'There is no sign of the arrival of reinforcements in Kherson.'],
    ['MOBILIZE', 'Observers saw no trace of the dispatch of troops to Fizuli.'],
  ] as const)
    tellsNone(act, text)
  for (const text of [
    'The mediators confirmed the dispatch of reinforcements to Arauca.',
    'Observers saw evidence of the dispatch of reinforcements to Fizuli.',
    'No soldier was lost in the dispatch of reinforcements to Kherson.',
  ])
    assert.ok(
      claimsOf(text).some((c) => c.act === 'MOBILIZE' && !/^(?:negated|planned)$/.test(c.status)),
      text,
    )
  for (const text of [
    'The governor linked arms with monks after the release of the captives in Goma.',
    'France linked up with elders at the release of the captives in Goma.',
    'The release of the captives in Goma was welcomed by France.',
  ])
    assert.ok(
      claimsOf(text).some((c) => c.act === 'RETREAT' && c.status === 'happened'),
      text,
    )
})
