import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf } from './told.fixture.ts'

const doer = (text: string, word: string): readonly string[] =>
  claimsOf(text)
    .filter((c) => c.evidence[0].quote.includes(word))
    .flatMap((c) => c.actors.map((p) => p.name))

test('whoever asks and says in one sentence is the "it" that asks and says in the next', () => {
  for (const [text, who] of [
    ['The Kremlin said that Kyiv had fired ten drones. It asked Tehran for shells.', 'Kremlin'],
    ['The foreign ministry in Baku said Armenia was using rockets. It asked Moscow to restrain its ally.', 'ministry'],
    ['Relief International urges the junta to reopen the Maungdaw road. It asked Dhaka to let trucks cross.', 'Relief'],
    ['The council said the army had cut the road. It asked for a truce of a day.', 'council'],
  ] as const)
    assert.match(doer(text, 'It asked').join(), new RegExp(who), text)
})

test('whoever was accused or asked is the "it" that denies and answers', () => {
  for (const [text, who] of [
    ['Amnesty International accused the M23 of shelling camps near Goma. It denied the charge.', 'M23'],
    ['Human Rights Watch accused Moscow of bombing a hospital in Kharkiv. It denied the charge.', 'Russia'],
    ['The African Union asked Eritrea to withdraw. It refused.', 'Eritrea'],
  ] as const)
    assert.match(doer(text, text.includes('It denied') ? 'It denied' : 'It refused').join(), new RegExp(who), text)
})

test('a body that no roster knows and that asks in its own name is somebody', () => {
  for (const [text, who] of [
    ['Open Hands Relief urges the junta to reopen the road. It asked Dhaka to let trucks cross.', 'Open Hands Relief'],
    [
      'Northern Bread Fund asks Israel to open the crossing. It asked Egypt to take the wounded.',
      'Northern Bread Fund',
    ],
    ['Safe Roads Network asks the army to withdraw. It asked the rebels to do the same.', 'Safe Roads Network'],
  ] as const)
    assert.deepEqual(doer(text, 'It asked'), [who], text)
})

test('an "it" that tells goes on as the "it" of the sentence before, and is nobody it told of', () => {
  for (const [text, who] of [
    ['The ministry published a note. It says that Armenia shelled Ganja. It demands an apology.', /ministry/],
    ['Amnesty International wrote again. It says that the M23 shelled camps. It asks Rwanda to leave.', /Amnesty/],
    ['The council wrote a letter. It says that the fields were burned by the army. It asks for flour.', /council/],
  ] as const)
    assert.match(doer(text, /It (?:demands|asks)/.exec(text)?.[0] ?? '').join(), who, text)
  for (const [text, not] of [
    [
      'The report came out. It says that 40 villages were burned by the Janjaweed. It urges the Council to act.',
      /Janja/,
    ],
    [
      'The paper was read in Juba. It says that the church was looted by militiamen. It calls for calm.',
      /church|milit/,
    ],
    [
      'A letter came. It says that soldiers burned the school in Bor. It begs the mission to send a patrol.',
      /soldiers/,
    ],
  ] as const)
    assert.doesNotMatch(doer(text, /It (?:urges|calls|begs)/.exec(text)?.[0] ?? '').join(), not, text)
})

test('a letter that says and asks is not whom it was sent to', () => {
  for (const [text, not] of [
    ['The letter went to the Red Cross. It says that no food has entered. It asks for flour.', /Red Cross/],
    ['The petition reached the Security Council. It says that the army closed the road. It asks for help.', /Council/],
    ['The note was handed to the African Union. It says that rebels hold Kidal. It asks for an escort.', /African/],
  ] as const)
    assert.doesNotMatch(doer(text, 'It asks').join(), not, text)
  for (const [text, who] of [
    ['The Red Cross wrote to the junta. It says that prisoners are ill. It asks for a visit.', /Red Cross/],
    ['Oxfam read the report on Monday. It says that children starve in Taiz. It asks for access.', /Oxfam/],
    ['The African Union met on Friday. It says that rebels hold Kidal. It asks for troops.', /African Union/],
  ] as const)
    assert.match(doer(text, 'It asks').join(), who, text)
})

test('what those feel or know of themselves who are told of in a clause is of themselves', () => {
  const whom = (text: string): string =>
    claimsOf(text)
      .filter((c) => c.act === 'ASSAULT' && c.evidence[0].quote.includes('beaten'))
      .flatMap((c) => c.recipients.map((p) => p.name))
      .join()
  for (const [text, who] of [
    ['The fighters, who already feel they have been beaten by the army, burned two villages.', /fighters/],
    ['The rebels, who know they have been beaten by the army, left the valley.', /rebels/],
    ['The miners, who admit they were beaten by the police, went home.', /miners/],
  ] as const)
    assert.match(whom(text), who, text)
  for (const [text, who] of [
    ['The fighters, whom the army had beaten, burned two villages.', /army/],
    ['The rebels met villagers who had been beaten by the army.', /rebels/],
    ['The army said the miners had been beaten by the police.', /army/],
  ] as const)
    assert.doesNotMatch(whom(text), who, text)
})

test('what some are expected or thought to do is no doing of who says so', () => {
  const before = 'The leaders of the region meet in Arusha next week. '
  for (const [said, word] of [
    [`${before}Diplomats said they were expected to impose sanctions on Burundi.`, 'sanctions'],
    [`${before}Reporters said they were thought to have signed a pact.`, 'signed'],
    [`${before}Analysts said they were expected to close their borders with Burundi.`, 'close'],
  ] as const)
    assert.doesNotMatch(doer(said, word).join(), /Diplomats|Reporters|Analysts/, said)
  for (const [said, word, who] of [
    [`${before}Rebels said they would attack Gitega.`, 'attack', /Rebels/],
    [`${before}Soldiers said they had shelled Gitega.`, 'shelled', /Soldiers/],
    [`${before}Ministers said they expected to sign a pact.`, 'sign', /Ministers/],
  ] as const)
    assert.match(doer(said, word).join(), who, said)
})
