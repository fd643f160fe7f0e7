// Whole phrases and who they mean, with phrases to spare.
import assert from 'node:assert/strict'
import test from 'node:test'
import { actorMeant, sideOf } from './meant.ts'

test('a name with its title means the person', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['US Secretary of State John Kerry', '2016-09-09', 'person/john-kerry'],
    ['Russian Foreign Minister Sergey Lavrov', '2016-09-09', 'person/sergey-lavrov'],
    ['Secretary Kerry', '2016-09-09', 'person/john-kerry'],
    ['President Obama', '2014-09-09', 'person/barack-obama'],
    ['Mrs. Clinton', '2016-09-09', 'person/hillary-clinton'],
    ['Mr Assad', '2016-09-09', 'person/bashar-assad'],
    ['Mr Lavrov', '2016-09-09', 'person/sergey-lavrov'],
    ['President Kiir', '2015-09-09', 'person/salva-kiir'],
    ['Turkish President Recep Tayyip Erdogan', '2019-10-09', 'person/recep-tayyip-erdogan'],
    ['UN special envoy for Yemen Martin Griffiths', '2019-10-09', 'person/martin-griffiths'],
    ['UN Secretary-General Antonio Guterres', '2020-10-09', 'person/antonio-guterres'],
    ['Colombian President Juan Manuel Santos', '2016-06-23', 'person/juan-manuel-santos'],
    ['Prime Minister Benjamin Netanyahu', '2016-07-12', 'person/benjamin-netanyahu'],
    ['Gen. Ratko Mladic', '1995-07-12', 'person/ratko-mladic'],
  ]
  for (const [words, date, id] of cases) assert.equal(actorMeant(words, { date })?.id, id, words)
})

test('the Red Cross of a land is not the committee in Geneva', () => {
  for (const words of ['the Kenyan Red Cross', 'Indonesian Red Cross', 'the Norwegian Red Cross'])
    assert.equal(actorMeant(words), undefined, words)
  assert.equal(actorMeant('the Red Cross')?.id, 'ngo/icrc')
  assert.equal(actorMeant('the Lebanese Red Cross')?.id, 'ngo/lebanese-red-cross')
  assert.equal(actorMeant('Colombia’s FARC rebels'.replace('’', "'"))?.id, 'group/farc')
})

test('a title alone means whoever held it on the day', () => {
  assert.equal(actorMeant('the UN Secretary-General', { date: '2016-09-09' })?.id, 'person/ban-ki-moon')
  assert.equal(actorMeant('the Ethiopian Prime Minister', { date: '2021-09-09' })?.id, 'person/abiy-ahmed')
  assert.equal(actorMeant('the Ethiopian Prime Minister'), undefined)
})

test('the boss of somebody in office is whoever led his state on that day', () => {
  for (const [words, date, id] of [
    ["Lavrov's boss", '2016-05-10', 'person/vladimir-putin'],
    ['Lavrov’s boss', '2010-05-10', 'person/dmitry-medvedev'],
    ["John Kerry's boss", '2014-05-10', 'person/barack-obama'],
    ["Baerbock's boss", '2022-05-10', 'person/olaf-scholz'],
    ["Philip Hammond's boss", '2015-05-10', 'person/david-cameron'],
  ] as const)
    assert.equal(actorMeant(words, { date })?.id, id, words)
  for (const words of ["Putin's boss", "the driver's boss", "the mafia's boss", "Nobody's boss"])
    assert.equal(actorMeant(words, { date: '2016-05-10' }), undefined, words)
  assert.equal(actorMeant("Lavrov's boss"), undefined)
})

test('words for what a group is, its state and its backer are seen past', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['the militant group Hamas', 'group/hamas'],
    ['Lebanese Hezbollah', 'group/hezbollah'],
    ['the Iran-backed Houthis', 'group/houthis'],
    ["the outlawed Kurdistan Workers' Party (PKK)", 'group/pkk'],
    ['the US-backed Syrian Democratic Forces', 'group/sdf'],
    ['the paramilitary Rapid Support Forces', 'group/rsf'],
    ['Somali Islamist group al-Shabaab', 'group/al-shabaab'],
    ["the rebel Tigray People's Liberation Front", 'group/tplf'],
    ['aid group Médecins Sans Frontières', 'ngo/msf'],
  ]
  for (const [words, id] of cases) assert.equal(actorMeant(words)?.id, id, words)
})

test('a capital means its government only where it acts', () => {
  assert.equal(actorMeant('Moscow'), undefined)
  assert.equal(actorMeant('Moscow', {}, true)?.id, 'state/russia')
  assert.equal(actorMeant('Khartoum', {}, true)?.id, 'state/sudan')
})

test('a described person is on the side of the one named, and remains unnamed', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['a senior Russian diplomat', 'state/russia'],
    ['Taliban leaders', 'group/taliban'],
    ['two UN officials', 'body/un'],
    ["Ethiopia's negotiators", 'state/ethiopia'],
    ['an FMLN commander', 'group/fmln'],
    ['Bosnian Serb officers', 'people/bosnian-serbs'],
  ]
  for (const [words, id] of cases) {
    assert.equal(sideOf(words)?.id, id, words)
    assert.equal(actorMeant(words), undefined, words)
  }
  for (const words of ['a resident', 'Syrian bread', 'rebel leaders', 'the officer', '']) {
    assert.equal(sideOf(words), undefined, words)
  }
})

test('phrases that name nobody known mean nobody', () => {
  for (const words of [
    'a resident',
    'the head of the family',
    'Mr Nobody Inparticular',
    'the president of the club',
    'bread for Syria and salt',
    'fighters',
    '',
    'x '.repeat(60),
  ]) {
    assert.equal(actorMeant(words, { date: '2016-09-09' }), undefined, words)
  }
})

test('fighters with their state before the group, and letters that several bear, mean the group', () => {
  for (const [words, id] of [
    ["Colombia's FARC rebels", 'group/farc'],
    ["Somalia's al-Shabaab militants", 'group/al-shabaab'],
    ["Colombia's ELN", 'group/eln'],
    ['RSF fighters', 'group/rsf'],
    ["Russia's Wagner mercenaries", 'group/wagner'],
  ] as const)
    assert.equal(actorMeant(words, { date: '2024-01-01' })?.id, id, words)
  for (const words of ["Colombia's rebels", "the mayor's militants", "Somalia's markets"])
    assert.ok(!actorMeant(words, { date: '2024-01-01' })?.id.startsWith('group/f'), words)
})

test('the UN envoy in a report about one state is the one to it, never the one it has at the UN', () => {
  const named = (words: string, date: string, state: string): string | undefined =>
    actorMeant(words, { date, states: new Set([state]) })?.name
  assert.equal(named('the UN envoy', '2016-03-01', 'state/syria'), 'Staffan de Mistura')
  assert.equal(named('the UN special envoy', '2019-03-01', 'state/yemen'), 'Martin Griffiths')
  assert.equal(named('the United Nations envoy', '2014-10-01', 'state/libya'), 'Bernardino León')
  assert.equal(named('Syria’s UN envoy', '2016-03-01', 'state/syria'), 'Bashar Jaafari')
  assert.equal(named('the Syrian UN envoy', '2016-03-01', 'state/syria'), 'Bashar Jaafari')
  assert.equal(named('the UN envoy', '2016-03-01', 'state/chad'), undefined)
})
