// Holds the roster to its promises: ids, names, capitals and terms of office agree with each other.
import assert from 'node:assert/strict'
import test from 'node:test'
import {
  type Actor,
  actorById,
  actorOf,
  actorsOf,
  allActors,
  capitalOf,
  demonymOf,
  descriptionHead,
  headOf,
  officeById,
  officeOf,
  personOf,
  personsNamed,
  titleWord,
} from './index.ts'
import { officesById, persons, personsByName } from './office-roster.ts'
import { byAcronym, byCapital, byDemonym, byName, others, states } from './roster.ts'
import { kindOfId } from './table.ts'

const DATE = /^\d{4}(-\d\d(-\d\d)?)?$/

test('every id is well formed, its kind follows from it, and what it points at exists', () => {
  const bad: string[] = []
  for (const actor of allActors()) {
    if (kindOfId(actor.id) !== actor.kind) bad.push(actor.id)
    for (const id of [actor.armOf, ...actor.memberOf, ...actor.activeIn]) {
      if (id !== null && actorById(id) === undefined) bad.push(`${actor.id} points at ${id}`)
    }
    if (actor.from !== null && actor.to !== null && actor.from >= actor.to)
      bad.push(`${actor.id} ends before it begins`)
    for (const date of [actor.from, actor.to]) if (date !== null && !DATE.test(date)) bad.push(`${actor.id}: ${date}`)
  }
  assert.deepEqual(bad, [])
})

test('every arm leads up to an actor that is no arm', () => {
  for (const actor of others) assert.equal(headOf(actor).armOf, null, actor.id)
})

test('of all who bear a name at most one is meant when nothing else is said', () => {
  const twice: string[] = []
  for (const map of [byName, byAcronym, byDemonym, byCapital]) {
    for (const [key, { plain }] of map) if (plain.length > 1) twice.push(`${key}: ${plain.map((a) => a.id).join(', ')}`)
  }
  assert.deepEqual(twice, [])
})

test('no person shares a full name with another', () => {
  const twice = [...personsByName].filter(([, p]) => p.length > 1).map(([name, p]) => `${name}: ${p.map((x) => x.id)}`)
  assert.deepEqual(twice, [])
})

test('every capital is of one state, but for a divided city', () => {
  const twice = [...byCapital].filter(([, { all }]) => all.length > 1).map(([city]) => city)
  assert.deepEqual(twice, ['nicosia'])
})

test('the terms of an office are in order and do not overlap', () => {
  const bad: string[] = []
  for (const office of officesById.values()) {
    if (actorById(office.actor) === undefined) bad.push(`${office.id} belongs to nobody`)
    let end: string | null = ''
    for (const term of office.terms) {
      if (!DATE.test(term.from) || (term.to !== null && !DATE.test(term.to))) bad.push(`${office.id}: odd date`)
      if (end === null || term.from < end) bad.push(`${office.id}: ${term.person} from ${term.from}`)
      if (term.to !== null && term.to <= term.from) bad.push(`${office.id}: ${term.person} ends ${term.to}`)
      if (actorById(term.person) === undefined) bad.push(`${office.id}: ${term.person} is unknown`)
      end = term.to
    }
  }
  assert.deepEqual(bad, [])
})

test('the members of the United Nations are all there', () => {
  const gone = states.filter((s) => s.to !== null || s.iso === null).length
  assert.ok(states.length - gone >= 197, `${states.length - gone} states`)
  for (const s of states) if (s.iso !== null) assert.match(s.iso, /^[A-Z]{2}$/)
  assert.equal(new Set(states.map((s) => s.iso).filter(Boolean)).size, states.filter((s) => s.iso !== null).length)
})

test('an actor is found by any common spelling', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['U.S.', 'state/us'],
    ['the United States', 'state/us'],
    ['Nato', 'body/nato'],
    ["Da'esh", 'group/islamic-state'],
    ['ISIL', 'group/islamic-state'],
    ['the Islamic State group', 'group/islamic-state'],
    ['Jaysh al-Islam', 'group/jaish-al-islam'],
    ['Army of Islam', 'group/jaish-al-islam'],
    ['Jabhat Fateh al-Sham', 'group/jabhat-al-nusra'],
    ['Ahrar ash-Sham', 'group/ahrar-al-sham'],
    ['High Negotiations Committee', 'party/hnc'],
    ['Syrian Observatory for Human Rights', 'ngo/sohr'],
    ['Ansar Allah', 'group/houthis'],
    ['Houthi rebels', 'group/houthis'],
    ['Bosnian Serb Army', 'group/vrs'],
    ['Tamil Tigers', 'group/ltte'],
    ['Tatmadaw', 'military/myanmar'],
    ['FARC-EP', 'group/farc'],
    ["the Lord's Resistance Army (LRA)", 'group/lra'],
    ['داعش', 'group/islamic-state'],
    ['الهلال الأحمر العربي السوري', 'ngo/sarc'],
    ['МИД России', 'government/russia-foreign-ministry'],
  ]
  for (const [words, id] of cases) assert.equal(actorOf(words)?.id, id, words)
})

test('an acronym that is also a word is only known in capitals', () => {
  for (const words of ['us', 'who', 'is', 'Who', 'care', 'the times', 'goal', 'dawn']) {
    assert.equal(actorOf(words), undefined, words)
  }
  assert.equal(actorOf('WHO')?.id, 'body/who')
  assert.equal(actorOf('IS')?.id, 'group/islamic-state')
})

test('organs of states are named by state and organ in either order', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['the Syrian army', 'military/syria'],
    ['Syrian government forces', 'military/syria'],
    ['the government of Chad', 'government/chad'],
    ["Russia's Foreign Ministry", 'government/russia-foreign-ministry'],
    ['Colombian police', 'government/colombia-police'],
    ['Israeli warplanes', 'military/israel-air-force'],
    ['the Assad regime', 'government/syria'],
    ['Syrian rebels', 'group/syria-rebels'],
    ['the people of Chad', 'people/chad'],
    ['Houthi fighters', 'group/houthis'],
    ['ELN guerrilla group', 'group/eln'],
    ['UN peacekeepers', 'body/un'],
    ["Maduro's government", 'government/venezuela'],
    ['Ministry of Defence of Ethiopia', 'government/ethiopia-defence-ministry'],
  ]
  for (const [words, id] of cases) {
    assert.equal(actorOf(words)?.id, id, words)
    assert.equal(actorById(id)?.id, id)
  }
  assert.equal(headOf(actorOf('Russian jets') as Actor).id, 'state/russia')
  for (const words of ['Syrian officials', 'the army', 'Syrian bread', 'police of hope', '']) {
    assert.equal(actorOf(words), undefined, words)
  }
})

test('a shared name needs the date or the state to be told apart', () => {
  assert.equal(actorOf('NUG'), undefined)
  assert.equal(actorOf('NUG', { date: '2022-03-01', states: new Set(['state/myanmar']) })?.id, 'government/myanmar-nug')
  assert.equal(actorOf('NUG', { date: '2016-03-01' })?.id, 'government/afghanistan-nug')
  assert.equal(actorOf('SLA', { states: new Set(['state/sudan']) })?.id, 'group/sla')
  assert.ok(actorsOf('AA').length > 1)
  assert.equal(actorOf('SDF')?.id, 'group/sdf')
  assert.equal(actorOf('SDF', { states: new Set(['state/libya']) })?.id, 'group/rada')
  assert.equal(actorOf('US-led coalition', { date: '2016-09-17' })?.id, 'body/us-led-coalition')
})

test('peoples and capitals lead to their state', () => {
  assert.equal(demonymOf('Syrian')?.id, 'state/syria')
  assert.equal(demonymOf('Britons')?.id, 'state/uk')
  assert.equal(demonymOf('Afghans')?.id, 'state/afghanistan')
  assert.equal(demonymOf('Congolese'), undefined)
  assert.equal(demonymOf('Congolese', { states: new Set(['state/congo-kinshasa']) })?.id, 'state/congo-kinshasa')
  assert.equal(capitalOf('Moscow')?.id, 'state/russia')
  assert.equal(capitalOf("Sana'a")?.id, 'state/yemen')
  assert.equal(capitalOf('Kiev')?.id, 'state/ukraine')
  assert.equal(capitalOf('Aleppo'), undefined)
})

test('an office is held by whoever held it on the day', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['the Russian Foreign Minister', '2016-08-26', 'Sergey Lavrov'],
    ['US Secretary of State', '2016-09-09', 'John Kerry'],
    ['Secretary of State', '2019-01-01', 'Mike Pompeo'],
    ['UN Special Envoy for Syria', '2016-09-01', 'Staffan de Mistura'],
    ["the UN's special envoy for Yemen", '2019-05-01', 'Martin Griffiths'],
    ['UN Secretary-General', '2016-12-31', 'Ban Ki-moon'],
    ['UN Secretary-General', '2017-01-01', 'António Guterres'],
    ['U.N. humanitarian chief', '2016-09-01', "Stephen O'Brien"],
    ['president of Colombia', '2016-06-23', 'Juan Manuel Santos'],
    ['Foreign Minister of Turkey', '2016-01-01', 'Mevlüt Çavuşoğlu'],
    ['leader of Hezbollah', '2016-01-01', 'Hassan Nasrallah'],
    ['Bosnian Serb leader', '1993-05-01', 'Radovan Karadžić'],
    ['Sri Lankan President', '2009-05-18', 'Mahinda Rajapaksa'],
    ["Ethiopia's Prime Minister", '2021-11-01', 'Abiy Ahmed'],
    ['Salvadoran President', '1989-11-16', 'Alfredo Cristiani'],
    ['Pope', '2014-01-01', 'Pope Francis'],
  ]
  for (const [words, day, name] of cases) assert.equal(officeOf(words, day)?.holder?.name, name, `${words} on ${day}`)
})

test('a vice president and a deputy secretary-general are offices of their own', () => {
  assert.equal(officeOf('US Vice President', '2022-01-01')?.holder?.name, 'Kamala Harris')
  assert.equal(officeOf('UN Deputy Secretary-General', '2016-01-01')?.holder?.name, 'Jan Eliasson')
  assert.equal(officeOf('acting UN humanitarian chief', '2024-09-01')?.holder?.name, 'Joyce Msuya')
})

test('nobody is named as holder where the words, the day or the roster do not say so', () => {
  assert.equal(officeOf('former US Secretary of State', '2016-09-09')?.holder, null)
  assert.equal(officeOf('the Russian deputy foreign minister', '2016-09-09')?.holder ?? null, null)
  assert.equal(officeOf('US Secretary of State')?.holder, null)
  assert.equal(officeOf('Lebanese President', '2015-06-01')?.holder, null)
  assert.equal(officeOf('the minister', '2015-06-01'), undefined)
  assert.equal(officeOf('the Russian bear', '2015-06-01'), undefined)
  assert.equal(officeOf('Russian Foreign Minister', '2016-09-09')?.checked, true)
  assert.equal(officeOf('Russian Foreign Minister', '2099-01-01')?.checked, false)
  const one = { states: new Set(['state/turkey']) }
  assert.equal(officeOf('the foreign minister', '2010-01-01', one)?.holder?.name, 'Ahmet Davutoğlu')
})

test('a person is found by full name and spelling, and by last name among all who bear it', () => {
  assert.equal(personOf('Sergei Lavrov')?.id, 'person/sergey-lavrov')
  assert.equal(personOf('Bashar Assad')?.name, 'Bashar al-Assad')
  assert.equal(personOf('Basma Kodmani')?.gender, 'f')
  assert.deepEqual(personOf('Salim al-Muslat')?.memberOf, ['party/hnc'])
  assert.equal(personOf('Assad'), undefined)
  assert.equal(personsNamed('Xi')[0]?.name, 'Xi Jinping')
  assert.ok(personsNamed('Abiy').some((p) => p.name === 'Abiy Ahmed'))
  assert.equal(personOf('Ban'), undefined)
  assert.ok(personsNamed('Assad').length > 1)
  assert.deepEqual(
    personsNamed('de Mistura').map((p) => p.name),
    ['Staffan de Mistura'],
  )
  assert.ok(persons.length > 500)
  assert.equal(officeById('office/russia/foreign-minister')?.actor, 'state/russia')
})

test('common nouns say what sort of actor they mean', () => {
  assert.deepEqual(descriptionHead('rebels'), { kind: 'armed-group', number: 'many', gender: null, sort: 'people' })
  assert.deepEqual(descriptionHead('government'), { kind: 'government', number: 'one', gender: 'n', sort: 'group' })
  assert.equal(descriptionHead('Spokeswoman')?.gender, 'f')
  assert.equal(descriptionHead('warplanes')?.sort, 'thing')
  assert.equal(descriptionHead('aid workers')?.kind, 'ngo')
  assert.equal(descriptionHead('police')?.number, 'many')
  for (const word of ['bread', 'ceasefire', 'said', '', '=', 'constructor'])
    assert.equal(descriptionHead(word), undefined)
})

test('words before a name are known as titles', () => {
  assert.deepEqual(titleWord('Mr.'), { sort: 'courtesy', gender: 'm' })
  assert.equal(titleWord('Gen.')?.sort, 'rank')
  assert.equal(titleWord('Sheikh')?.sort, 'religious')
  assert.equal(titleWord('spokeswoman')?.gender, 'f')
  for (const word of ['table', 'London', '']) assert.equal(titleWord(word), undefined)
})

test('odd and endless text names nobody, quickly', () => {
  const began = process.cpuUsage().user
  for (const words of [
    ' '.repeat(200_000),
    `${' ('.repeat(90_000)})`,
    'US '.repeat(90_000),
    '\ud800',
    '\u0000',
    "'s",
    '-',
    'al-',
    '__proto__',
    'constructor',
  ]) {
    assert.equal(actorOf(words), undefined)
    assert.equal(officeOf(words, '2016-01-01'), undefined)
    assert.equal(personOf(words), undefined)
    assert.equal(demonymOf(words), undefined)
    assert.equal(titleWord(words), undefined)
    assert.equal(descriptionHead(words), undefined)
    assert.deepEqual(personsNamed(words), [])
  }
  assert.ok(process.cpuUsage().user - began < 2_000_000)
})

test('the leader of a state is its head of government where a president only stands for it', () => {
  const holder = (words: string) => officeOf(words, '2016-09-12')?.holder?.name
  assert.equal(holder('Israeli leader'), 'Benjamin Netanyahu')
  assert.equal(holder('German leader'), 'Angela Merkel')
  assert.equal(holder('Iraqi leader'), 'Haider al-Abadi')
  assert.equal(holder('Israeli President'), 'Reuven Rivlin')
  assert.equal(holder('French leader'), 'François Hollande')
  assert.equal(holder('Russian leader'), 'Vladimir Putin')
})

test('the article that opens a sentence makes no name of a word', () => {
  for (const words of ['The elders', 'The quartet', 'The guardian', 'elders', 'Elders'])
    assert.equal(actorOf(words), undefined, words)
  for (const words of ['The Elders', 'The Quartet', 'the Guardian']) assert.notEqual(actorOf(words), undefined, words)
})
