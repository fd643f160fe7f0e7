// Refusals by what is not negotiable, releases that are promised, what somebody has to do, and clauses that go on behind a relative one.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './read.ts'
import { claimsOf, reportOf } from './told.fixture.ts'

const claims = (text: string): readonly string[] =>
  claimsOf(text, '2024-05-10').map((c) => `${c.act} ${c.status} ${c.evidence[0].quote}`)
const has = (text: string, start: string): boolean => claims(text).some((c) => c.startsWith(start))

test('what is not negotiable or may not be spoken of is refused', () => {
  for (const text of [
    'The return of the Hanish islands is not negotiable, the minister said.',
    'The border is non-negotiable, the general said.',
    'A partition of the island is not acceptable to us, the minister said.',
    'The minister said that the return of the hills is not up for discussion.',
    'There can be no talk of a surrender, the mayor of Izium said.',
  ])
    assert.ok(has(text, 'REJECT happened'), `${claims(text)}: ${text}`)
  for (const text of [
    'The price is negotiable, the trader said.',
    'The weather in Goma was acceptable.',
    'The attacks on the camp are not acceptable, the envoy said.',
    'The boat was up for sale.',
  ])
    assert.ok(!has(text, 'REJECT'), `${claims(text)}: ${text}`)
})

test('talk of something is a rumour, a talk with somebody a meeting', () => {
  for (const text of [
    'There has been talk that the curfew in Taiz will be lifted.',
    'There is some talk in Goma that the airport will close.',
    'There was no talk of the match.',
  ])
    assert.ok(!has(text, 'CONSULT'), `${claims(text)}: ${text}`)
  for (const text of [
    'The general had a talk with the elders of Kidal.',
    'There were talks in Doha on Monday between the Taliban and Kabul.',
    'The two presidents held a talk in Minsk.',
  ])
    assert.ok(has(text, 'CONSULT'), `${claims(text)}: ${text}`)
})

test('a release or withdrawal that is said to come, or planned, is given way to in words', () => {
  for (const text of [
    'The captain said the nine miners would be freed in Bamenda within days.',
    'The FARC said the two officers would be handed over to the Red Cross next week.',
    "Israel's plan to withdraw from Gaza angered the settlers.",
  ])
    assert.ok(has(text, 'CONCEDE planned'), `${claims(text)}: ${text}`)
  for (const text of [
    'The captain said the nine miners had been freed in Bamenda.',
    'The rebels freed nine miners on Monday.',
    'All hostages are to be freed within two weeks.',
  ])
    assert.ok(!has(text, 'CONCEDE planned'), `${claims(text)}: ${text}`)
})

test('what others have to do is asked of them; what one has to do oneself, or everybody in the town, is not', () => {
  for (const text of [
    'If they want to end the war in Kivu they have to talk to Kigali, the general said.',
    '“For peace, they have to deal with Hamas,” the general said.',
    'The Russians have to leave Crimea, the minister said.',
  ])
    assert.ok(has(text, 'REQUEST happened'), `${claims(text)}: ${text}`)
  for (const text of [
    'Villagers have to leave before dawn.',
    '“We have to leave,” she said.',
    'They have to queue for bread for hours, she said.',
  ])
    assert.ok(!has(text, 'REQUEST'), `${claims(text)}: ${text}`)
})

test('a clause with a subject of its own behind a comma goes on from the main clause', () => {
  const shy =
    'Eritrea was accused by Ethiopian ministers of sheltering rebels who had vowed to fight, but at the highest level Washington has avoided criticising President Isaias.'
  assert.ok(has(shy, 'ACCUSE negated Washington has avoided'), `${claims(shy)}`)
  const left = 'The militia freed nine nurses who had been held in Goma, but in Geneva the envoy condemned it.'
  assert.ok(has(left, 'ACCUSE happened in Geneva the envoy'), `${claims(left)}`)
  const shelled = 'They have left Aden, where in May the army shelled the port.'
  assert.ok(has(shelled, 'ASSAULT happened in May the army shelled'), `${claims(shelled)}`)
})

test('what somebody is accused of is no part of those who accuse', () => {
  for (const [text, who] of [
    ['Eritrea was accused by ministers of harbouring rebels.', 'ministers'],
    ['Rwanda has been accused by people in Goma of arming the militia.', 'people in Goma'],
    ['Mali was accused by the envoy of hiring foreign fighters.', 'the envoy'],
  ] as const) {
    const { claims: found } = read(reportOf(text))
    const speakers = found.map((c) => c.speaker?.name).filter(Boolean)
    assert.ok(speakers.length > 0 && speakers.every((s) => s === who), `${speakers}: ${text}`)
    assert.ok(!found.some((c) => c.act !== 'ACCUSE' && c.status === 'happened'), text)
  }
})

test('nothing agreed is no agreement and no refusal; who does not agree refuses', () => {
  for (const text of [
    'Nothing has been agreed, the mediator in Juba said.',
    'No ceasefire has been agreed.',
    'Nothing was agreed between Kabul and the Taliban in Doha.',
  ])
    assert.ok(has(text, 'AGREE negated') && !has(text, 'REJECT'), `${claims(text)}: ${text}`)
  for (const text of [
    'The route was not agreed by the army.',
    'The rebels did not agree to the route.',
    'The army would not agree to a truce in Taiz.',
  ])
    assert.ok(!has(text, 'AGREE negated'), `${claims(text)}: ${text}`)
})

test('harm that is promised is threatened, and good that is promised is not', () => {
  for (const text of [
    'The commander promised more attacks on the capital.',
    'The group vowed more bombings in Nairobi.',
    'The Tigers have pledged to wreck the election in Jaffna.',
    'The Taliban have pledged to disrupt the vote in Helmand.',
  ])
    assert.ok(has(text, 'THREATEN planned'), `${claims(text)}: ${text}`)
  for (const text of [
    'The governor promised more lorries for Helmand.',
    'The minister pledged to rebuild the school in Jaffna.',
    'The army pledged not to disrupt the vote.',
  ])
    assert.ok(!has(text, 'THREATEN'), `${claims(text)}: ${text}`)
})

test('who can bring another round, or wields authority over him, can move him', () => {
  for (const text of [
    'Sheikh Omar wields great authority over the clans of Mogadishu.',
    'The patriarch could sway Milosevic with a word, a diplomat said.',
    'Only the elders can bring the young fighters to reason, he said.',
    'Riyadh could move Hadi with its money, a minister said.',
  ])
    assert.ok(
      claims(text).some((c) => c.startsWith('LEVERAGE')),
      `${claims(text)}: ${text}`,
    )
  for (const text of [
    'The wind could sway the tree.',
    'The army could move the tanks with its lorries.',
    'The nurse can bring the patients to the ward.',
  ])
    assert.ok(!claims(text).some((c) => c.startsWith('LEVERAGE')), `${claims(text)}: ${text}`)
})

test('demands that somebody failed to meet are refused, and those he met are not', () => {
  for (const text of [
    'The junta in Rangoon failed to meet EU demands for reforms.',
    'The junta failed to comply with the demands of the African Union.',
    'Khartoum has failed to heed the calls of the council.',
  ])
    assert.ok(has(text, 'REJECT'), `${claims(text)}: ${text}`)
  for (const text of [
    'The junta met the demands of the African Union.',
    'The army failed to take the hill near Taiz.',
    'The mayor failed to meet his wife.',
  ])
    assert.ok(!has(text, 'REJECT'), `${claims(text)}: ${text}`)
})

test('elders, bishops and commanders are met where they sit or are received', () => {
  for (const text of [
    'The pope received the Syrian patriarch.',
    'The commander hosted a delegation from Tripoli.',
    'Elders from Misrata sat with the commander in Bani Walid.',
  ])
    assert.ok(has(text, 'CONSULT happened'), `${claims(text)}: ${text}`)
  for (const text of ['The doctor sat with his patients.', 'The mayor received a letter.', 'The town hosted a fair.'])
    assert.ok(!has(text, 'CONSULT'), `${claims(text)}: ${text}`)
})

test('what its time has come for is asked; who is not opposed consents', () => {
  for (const text of [
    'The time has come for Asmara to open its border, he said.',
    'The envoy said the time had come for both sides to lay down their arms.',
    'The hour has come for the junta to free the monks, the bishop said.',
  ])
    assert.ok(has(text, 'REQUEST happened'), `${claims(text)}: ${text}`)
  for (const text of [
    'The time had come for the bus to leave.',
    'The army has come to open the border.',
    'There must be a mistake, the coordinator in Taiz said.',
  ])
    assert.ok(!has(text, 'REQUEST'), `${claims(text)}: ${text}`)
  for (const text of [
    'Russia is not opposed to the mission in Abkhazia, the envoy said.',
    'Kigali does not oppose the talks.',
  ])
    assert.ok(has(text, 'SUPPORT happened') && !has(text, 'ACCUSE'), `${claims(text)}: ${text}`)
  for (const text of [
    'Russia is opposed to the mission in Abkhazia.',
    'Kigali opposes the talks.',
    'Nobody opposed the talks.',
  ])
    assert.ok(!has(text, 'SUPPORT'), `${claims(text)}: ${text}`)
})
