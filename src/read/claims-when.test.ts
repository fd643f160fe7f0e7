import assert from 'node:assert/strict'
import test from 'node:test'
import { read } from './read.ts'

function daysOf(text: string, published: string, act: string): readonly (string | null | undefined)[] {
  const report = {
    id: 'a'.repeat(64),
    text,
    title: null,
    outlet: 'Harbour Wire',
    published,
    language: 'en',
    source: null,
  }
  return read(report)
    .claims.filter((c) => c.act === act)
    .map((c) => c.when?.from)
}

test('the day of another deed, told in a relative clause, is not the day of the claim', () => {
  for (const [text, published, act, day] of [
    ['The rebels freed thirty soldiers who were captured on 3 May.', '2012-07-08', 'RETREAT', '2012-07-08'],
    ['The army shelled the convent whose nuns had fled on 3 May.', '1994-07-08', 'ASSAULT', '1994-07-08'],
    [
      'The movement said on Tuesday that it would release the reporter whom its men have held since 29 June.',
      '2003-07-08',
      'CONCEDE',
      '2003-07-08',
    ],
  ] as const)
    assert.deepEqual(daysOf(text, published, act), [day], text)
})

test('a day of its own, and one told of its place, stay', () => {
  for (const [text, published, act, day] of [
    ['On Friday the army, which took the hill on Monday, shelled Taiz.', '2015-07-08', 'ASSAULT', '2015-07-03'],
    ['Soldiers who had surrendered on Friday were shot on Sunday.', '2009-05-20', 'ASSAULT', '2009-05-17'],
    ['Five monks who were beaten were freed on 3 May in Mandalay.', '2021-05-08', 'RETREAT', '2021-05-03'],
  ] as const)
    assert.ok(daysOf(text, published, act).includes(day), text)
})

test('what a letter begs for is begged on the day it was written, whatever days stand between or behind', () => {
  for (const [text, published, day] of [
    [
      'On Friday the nurse, who has worked alone since a shell fell on the 8th, wrote to the Red Cross to beg for insulin.',
      '2022-03-15',
      '2022-03-11',
    ],
    [
      'The mayor of Gao, who was shot at on Sunday, wrote on Tuesday to the mission to ask for food.',
      '2012-07-12',
      '2012-07-10',
    ],
    [
      'On 4 May the abbess, whose cook was hurt on 2 May, wrote to the United Nations to beg for flour.',
      '2024-05-09',
      '2024-05-04',
    ],
  ] as const)
    assert.deepEqual(daysOf(text, published, 'REQUEST'), [day], text)
})

test('the day that stands in the words of a request is its own', () => {
  for (const [text, published, day] of [
    ['The nurse begged the Red Cross for insulin on 9 March.', '2022-03-15', '2022-03-09'],
    ['The mayor, who was shot at on Sunday, asked the mission for food on Tuesday.', '2012-07-12', '2012-07-10'],
    ['After the raid the abbess asked the United Nations for flour on 2 May.', '2024-05-09', '2024-05-02'],
  ] as const)
    assert.ok(daysOf(text, published, 'REQUEST').includes(day), text)
})

test('what another deed followed by so many days has its own day', () => {
  for (const [text, published, act, day] of [
    [
      'Lorries with flour reached Taiz on Thursday, nine days after the council appealed to the coalition for food.',
      '2015-07-10',
      'REQUEST',
      '2015-06-30',
    ],
    [
      'The nuns left Kilinochchi on 20 May, two weeks after the army shelled its market.',
      '2008-06-10',
      'ASSAULT',
      '2008-05-06',
    ],
    [
      'The gunmen freed the nurse on Monday, 7 days after they seized her at a checkpoint near Goma.',
      '2012-11-28',
      'COERCE',
      '2012-11-19',
    ],
  ] as const)
    assert.ok(daysOf(text, published, act).includes(day), `${text} ${daysOf(text, published, act)}`)
})

test('a length that counts from nothing told has no day, and a year told of a deed is its own', () => {
  for (const [text, published, act, day] of [
    ['The nurse was freed after nine days near Goma.', '2012-11-28', 'RETREAT', '2012-11-20'],
    [
      'Flour came to Taiz on Thursday for the first time since rebels besieged the town in May 2015.',
      '2015-07-10',
      'COERCE',
      '2015-07-09',
    ],
    ['On Friday the bishop spoke of the village that soldiers burned in 1999.', '2003-07-10', 'ASSAULT', '2003-07-04'],
  ] as const)
    assert.ok(!daysOf(text, published, act).includes(day), `${text} ${daysOf(text, published, act)}`)
})

test('a season told of the deed goes before the month of another, which only a noun tells', () => {
  for (const [text, published, act, day] of [
    [
      'The town agreed to a truce with the army in late 2013, after months of hunger and an attack in August of that year.',
      '2016-08-30',
      'AGREE',
      '2013-08-01',
    ],
  ] as const)
    assert.ok(!daysOf(text, published, act).includes(day), `${text} ${daysOf(text, published, act)}`)
  for (const [text, published, act, day] of [
    ['The rebels left Homs on 7 May 2014 after a siege of two years.', '2016-08-30', 'RETREAT', '2014-05-07'],
    ['The army shelled Taiz on 7 August 2015, in a year of many such days.', '2016-08-30', 'ASSAULT', '2015-08-07'],
  ] as const)
    assert.ok(daysOf(text, published, act).includes(day), `${text} ${daysOf(text, published, act)}`)
})

test('the day on which men were led away is not the day on which some of them are let go', () => {
  for (const [text, published, act, day] of [
    [
      'Of the 150 or so men led away on 25 July, 22 were let go at Goma on 7 August.',
      '2014-08-15',
      'RETREAT',
      '2014-08-07',
    ],
    ['Of the sixty boys taken on 3 May, nine were freed in Bo on 7 June.', '2000-06-12', 'RETREAT', '2000-06-07'],
    ['The nurses seized on 2 March were released in Jolo on 9 March.', '2009-03-12', 'RETREAT', '2009-03-09'],
  ] as const)
    assert.deepEqual(daysOf(text, published, act), [day], text)
})

test('what somebody asks for has no day of what is told beside it', () => {
  for (const text of [
    'The Red Cross said that 140 people who had disappeared since April were unaccounted for, and repeated its appeal to the KLA.',
    'The UN said that the town had been without water since May, and appealed to both sides to let repair teams in.',
    'OCHA said that 3,000 people were missing since 5 May, and called for an inquiry.',
  ])
    assert.deepEqual(daysOf(text, '1998-12-26', 'REQUEST'), ['1998-12-26'], text)
  for (const [text, day] of [
    ['The minister said on 21 December that the camp was shelled, and called for an inquiry.', '1998-12-21'],
    ['On 20 December the envoy said that talks had failed, and urged both sides to meet.', '1998-12-20'],
    ['The bishop appealed to the army on 19 December to let the women go.', '1998-12-19'],
  ] as const)
    assert.deepEqual(daysOf(text, '1998-12-26', 'REQUEST'), [day], text)
})
