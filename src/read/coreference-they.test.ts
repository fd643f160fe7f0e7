import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf } from './told.fixture.ts'

function by(text: string, word: string): readonly string[] | undefined {
  return claimsOf(text)
    .findLast((c) => c.evidence[0].quote.includes(word))
    ?.actors.map((p) => p.name)
}

test('"they" beside one body are the several told of, and those whose deed another follows', () => {
  for (const [text, word, who] of [
    [
      'The government stressed the need for action against the Tigers after they blew up a patrol craft.',
      'blew up',
      'Tigers',
    ],
    ['The army attacked the Taliban after they burned three villages.', 'burned', 'Taliban'],
    ['The government accused the Houthis of shelling Marib after they refused to sign.', 'they refused', 'Houthis'],
    ['The army bombed the rebels because they shelled the port of Bor.', 'they shelled', 'the rebels'],
  ] as const)
    assert.deepEqual(by(text, word), [who], text)
})

test('one body that nobody else stands beside is a "they", and so is who does a deed in one go', () => {
  for (const [text, word, who] of [
    ['The army took the town before they burned the market.', 'burned', 'The army'],
    ['The rebels fled after they shelled the port of Bor.', 'they shelled', 'The rebels'],
    ['Soldiers freed the hostages after they stormed the school.', 'stormed', 'Soldiers'],
  ] as const)
    assert.deepEqual(by(text, word), [who], text)
})

test('the homes that are burned are theirs who were driven out, and not theirs who burn them', () => {
  const suffer = (text: string): string =>
    claimsOf(text)
      .filter((c) => /burned|looted|razed|torched/.test(c.evidence[0].quote))
      .flatMap((c) => c.recipients.map((p) => p.name))
      .join(' + ')
  for (const [text, who] of [
    ['Croat forces expelled six hundred Muslims and burned their homes.', /Muslims/],
    ['Serb police drove out the Muslims of Foca and torched their shops.', /Muslims of Foca/],
    ['Soldiers arrested the monks of Meiktila and razed their schools.', /the monks/],
  ] as const)
    assert.match(suffer(text), who, text)
  for (const [text, who] of [
    ['The villagers met the envoy and burned their homes.', /envoy/],
    ['The rebels thanked the elders and left their homes.', /elders/],
    ['Refugees reached Goma, and the army looted their tents.', /army/],
  ] as const)
    assert.doesNotMatch(suffer(text), who, text)
})

test('whoever was held is who was set free or taken, and neither who freed them nor who took them', () => {
  const held = (text: string, word: string): readonly string[] | undefined =>
    claimsOf(text)
      .findLast((c) => c.evidence[0].quote.includes(word))
      ?.recipients.map((p) => p.name)
  for (const [text, word, who] of [
    ['The rebels freed four nurses on Monday. They had been held since June.', 'held', 'four nurses'],
    ['The KLA handed over two reporters to the envoy. They had been held for 41 days.', 'held', 'two reporters'],
    ['The ELN released three soldiers in Arauca. They were taken prisoner in April.', 'taken', 'three soldiers'],
    ['The army let 30 women go. They had been kidnapped from Bama.', 'kidnapped', '30 women'],
    [
      'Doctors treated 130 children, and sent three men to the hospital in Bor, where one of them was arrested.',
      'arrested',
      'three men',
    ],
  ] as const)
    assert.deepEqual(held(text, word), [who], text)
  for (const [text, word, who] of [
    ['The rebels held an election. They were attacked in Bor on Friday.', 'attacked', /rebels/],
    ['Troops attacked three villages in Ituri. Two of them were killed.', 'killed', /Troops/],
    ['The rebels handed over their guns. They were arrested by police.', 'arrested', /rebels/],
  ] as const)
    assert.match(held(text, word)?.join() ?? '', who, text)
})

test('no child, nurse or monitor is made the "they" of those who took or burned something', () => {
  for (const [text, word] of [
    ['Aid workers fear that children will die of cold. “They took my two sons to prison,” said Hasan.', 'took'],
    ['Nurses fled the town of Bria. “They burned my house,” said an old man.', 'burned'],
    ['The monitors counted eleven graves. “They shot my brother,” said a woman in Bor.', 'shot'],
  ] as const)
    assert.doesNotMatch(by(text, word)?.join() ?? '', /children|workers|Nurses|monitors/, text)
  assert.deepEqual(by('Gunmen stormed the school. They shot two teachers.', 'shot'), ['Gunmen'])
  assert.deepEqual(by('Militiamen came at dawn. They took my sons prisoner.', 'took'), ['Militiamen'])
})

test('what the told-of themselves say of "their" men is said of themselves', () => {
  const hit = (text: string, word: string): string =>
    claimsOf(text)
      .findLast((c) => c.evidence[0].quote.includes(word))
      ?.recipients.map((p) => p.name)
      .join(' + ') ?? ''
  for (const [text, word, who] of [
    ['Moscow accused Kyiv, which said its troops had been shelled.', 'troops had been', /Ukraine/],
    [
      'The minister denied that French troops had fired on the rebels, who accused Paris of guiding the helicopters that bombed their column.',
      'bombed',
      /rebels/,
    ],
    ['Juba blamed Khartoum, which complained that its oilfield had been bombed.', 'oilfield', /Sudan/],
  ] as const)
    assert.match(hit(text, word), who, text)
  for (const [text, word, not] of [
    ['Troops beat the students, who had burned their barracks.', 'burned', /students/],
    ['The army detained the boys, who had stoned its cars.', 'stoned', /boys/],
    ['The rebels shelled the police, who then raided their camp.', 'raided', /police/],
  ] as const)
    assert.doesNotMatch(hit(text, word), not, text)
})

test('who goes without food is who was held or harmed, and not who stands guard', () => {
  const whose = (text: string): string =>
    claimsOf(text)
      .filter((c) => c.act === 'COERCE' && c.mode === 'withhold')
      .flatMap((c) => c.recipients.map((p) => p.name))
      .join(' + ')
  for (const [text, who] of [
    ['Men were held in a stadium. Soldiers stood at the gates. They were denied food.', /^Men$/],
    ['Rebels held the miners in a shaft. They were given no food.', /^the miners$/],
    ['Former prisoners say that guards fired through the doors and that they were given no water.', /prisoners/],
  ] as const)
    assert.match(whose(text), who, text)
  for (const [text, who] of [
    ['The soldiers gave up on Monday. They were denied water.', /^The soldiers$/],
    ['The miners marched on the gate. They were denied food for a day.', /^The miners$/],
    ['Guards led the captives to a barn. They were given no blankets.', /^(?:the captives|)$/],
  ] as const)
    assert.match(whose(text), who, text)
})

test('each or some of them are those whom the verb before is done to, and not others counted earlier', () => {
  const given = (text: string): readonly string[] =>
    claimsOf(text)
      .find((c) => c.act === 'AGREE')
      ?.recipients.map((p) => p.name) ?? []
  for (const [text, who] of [
    [
      'Six novices died in Lashio. The council called on soldiers to lay down their arms and offered each of them 500 dollars and a safe passage.',
      'soldiers',
    ],
    [
      'Four nuns were killed in Goma. The governor spoke to the rebels and offered each of them a house and a pension.',
      'the rebels',
    ],
  ] as const)
    assert.deepEqual(given(text), [who], text)
})
