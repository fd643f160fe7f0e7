// Names of parties without what clings to them, and phrases that are nobody's name.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asWritten, fullerParty, partiesMeant, partyOf } from './parties.ts'
import { countBefore, countsPeople, isThing, partyWords } from './party-words.ts'

test('days, small words and clauses that cling to a name fall away', () => {
  for (const [words, name] of [
    ['the 4th Colonel Deng', 'Colonel Deng'],
    ['by spokesmen of the Front', 'spokesmen of the Front'],
    ['evening Hashim Thaci', 'Hashim Thaci'],
    ['the crisis committee on Thursday', 'the crisis committee'],
    ['the Karen union has sent us', 'the Karen union'],
    ['second the junta', 'the junta'],
    ['Three weeks later the Karen', 'the Karen'],
    ['the mayor of Wau recalled', 'the mayor of Wau'],
    ['Ministry regrets', 'Ministry'],
  ] as const)
    assert.equal(partyWords(words), name)
})

test('clauses, times, counts and money name nobody', () => {
  for (const words of [
    'where typhoid is spreading',
    'whom the king sent to find a way out,',
    'under General Obasanjo,',
    'less often',
    'Next Friday',
    'touching on trade',
    'Seven',
    'Most',
    'USD',
    'fuel for',
    'they laid down',
    'say',
    'since 3 May 1998',
    'up',
  ])
    assert.equal(partyWords(words), null, words)
})

test('names that only look like them stay', () => {
  for (const words of [
    'WHO',
    'He Jun',
    'the Outer Islands Front',
    'Sayaf Brigade',
    'more than 40 villagers',
    'the Second Division',
    'With You Foundation',
    'families of 12 miners',
    'the Friday Movement',
    'World and regional powers',
    'people who fled Kadugli',
  ])
    assert.equal(partyWords(words), words)
})

test('counted people of a nation are not their state', () => {
  for (const words of ['three Germans', 'a Frenchman', 'Twelve Ethiopians held in Tripoli', 'some Syrians in Lebanon'])
    assert.ok(countsPeople(words), words)
  for (const words of ['the Germans', 'three German soldiers', 'Russia', 'two ministers'])
    assert.ok(!countsPeople(words), words)
  const party = { text: 'three Germans', name: 'Germany', actor: 'state/germany', span: null }
  assert.equal(asWritten(party as Parameters<typeof asWritten>[0]).actor, null)
  assert.equal(countBefore('Gunmen seized three ', 'Germans'), 'three')
  assert.equal(countBefore('The 14 ', 'Ethiopians'), '14')
  assert.equal(countBefore('Gunmen seized the ', 'Germans'), null)
  assert.equal(countBefore('Gunmen seized three ', 'ministers'), null)
  assert.equal(partiesMeant('two Kenyans', { country: 'SO', day: null, glosses: {} }, null)[0]?.named, false)
})

test('a nation with a people of its own in the land of the report is that people', () => {
  const at = (country: string, armies?: readonly string[]) => ({
    country,
    day: '1994-05-01',
    glosses: {},
    ...(armies ? { armies } : {}),
  })
  const serbs = { name: 'the Serbs', actor: 'state/serbia' }
  assert.equal(partyOf({ name: 'Serbs', actor: null }, at('BA'), null)?.id, 'people/bosnian-serbs')
  assert.equal(partyOf({ name: 'Germans', actor: null }, at('BA'), null)?.id, 'state/germany')
  assert.equal(partyOf(serbs, at('BA'), null)?.id, 'people/bosnian-serbs')
  assert.equal(partyOf(serbs, at('RS'), null)?.id, 'state/serbia')
  assert.equal(partyOf({ name: 'Serbia', actor: 'state/serbia' }, at('BA'), null)?.id, 'state/serbia')
  assert.equal(partyOf({ name: 'the Russians', actor: 'state/russia' }, at('SY'), null)?.id, 'state/russia')
  // "The army" is the one the report names, where it names one that fights there and none of the land's own.
  assert.equal(
    partyOf({ name: 'the army', actor: null }, at('HR', ['military/yugoslavia']), null)?.id,
    'military/yugoslavia',
  )
  assert.equal(partyOf({ name: 'the army', actor: null }, at('HR'), null)?.id, 'military/croatia')
  assert.equal(
    partyOf({ name: 'government forces', actor: null }, at('HR', ['military/yugoslavia']), null)?.id,
    'military/croatia',
  )
  assert.equal(partyOf({ name: 'soldiers', actor: null }, at('PS'), null)?.id, 'military/israel')
})

test('the rebels are a state’s only where the roster knows a group that fights there', () => {
  const at = (country: string) => ({ country, day: '2021-04-01', glosses: {} })
  assert.equal(partyOf({ name: 'the rebels', actor: null }, at('AE'), null)?.named, false)
  assert.equal(partyOf({ name: 'the rebels', actor: null }, at('SY'), null)?.id, 'group/syria-rebels')
  assert.equal(partyOf({ name: 'the Libyan rebels', actor: null }, at('LY'), null)?.named, true)
})

test('a body is told by the whole of its name, though its men are named by it', () => {
  const sentence = 'Rebels of the Movement for Democracy in Darfur took the post.'
  const claim = { evidence: [{ sentence: { start: 0, end: sentence.length } }] } as unknown as Parameters<
    typeof fullerParty
  >[1]
  const party = (name: string, text: string) =>
    ({
      text,
      name,
      actor: null,
      span: { start: sentence.indexOf(text), end: sentence.indexOf(text) + text.length },
    }) as Parameters<typeof fullerParty>[0]
  assert.equal(fullerParty(party('Movement', 'Rebels'), claim, sentence).name, 'Movement for Democracy in Darfur')
  assert.equal(fullerParty(party('Movement', 'the Movement'), claim, sentence).name, 'Movement for Democracy in Darfur')
  assert.equal(fullerParty(party('Rebels', 'Rebels'), claim, sentence).name, 'Rebels')
})

test('a thing is no party, and what carries is not spoken to', () => {
  for (const words of ['Malakal’s streets', 'surgical kits', 'a leaflet', 'the box of letters', 'list of captives'])
    assert.ok(isThing(words, false), words)
  for (const words of ['the convoy', 'Another column, of 40 tonnes', 'Buses of the Red Crescent'])
    assert.ok(isThing(words, true) && !isThing(words, false), words)
  for (const words of [
    'the garrison',
    'Machar’s men',
    'the town’s crisis staff',
    'Blue Nile Relief',
    'the embassy',
    'drivers',
  ])
    assert.ok(!isThing(words, true), words)
})
