// Names that stand beside words for somebody, as the reader gives them to its claims.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './read.ts'
import { reportOf } from './told.fixture.ts'

const suffer = (text: string): string[] => read(reportOf(text)).claims.flatMap((c) => c.recipients.map((r) => r.name))

test('whose name stands right behind what he is, is called so', () => {
  for (const [text, name] of [
    ['Gunmen killed lawmaker Amina Mohamed in Mogadishu.', 'Amina Mohamed'],
    ['Soldiers detained cleric Mahmoud Dicko in Bamako.', 'Mahmoud Dicko'],
    ['Rebels freed aid worker Silvia Romano.', 'Silvia Romano'],
    ['Police arrested lawmaker Juan Requesens in Caracas.', 'Juan Requesens'],
  ] as const)
    assert.ok(suffer(text).includes(name), `${text} ${suffer(text)}`)
})

test('what stands behind such a word and is no name of a person makes none', () => {
  for (const text of [
    'Gunmen killed the worker in West Darfur.',
    'Soldiers detained resident South Ossetian leaders in Tskhinvali.',
    'Rebels freed a driver on Monday in North Kivu.',
  ])
    assert.ok(
      !suffer(text).some((n) => /^(?:West Darfur|South Ossetian|North Kivu|Monday)$/.test(n)),
      `${text} ${suffer(text)}`,
    )
})

test('somebody whose given name is known is whom a deed is done to, where nothing else tells what is named', () => {
  for (const [text, name] of [
    ['The rebels captured Thomas Odhiambo near Goma.', 'Thomas Odhiambo'],
    ['Fatima Adoum was abducted in Abeche on Sunday.', 'Fatima Adoum'],
    ['The court in Jaffna convicted Daniel Selvam.', 'Daniel Selvam'],
  ] as const)
    assert.ok(suffer(text).includes(name), `${text} ${suffer(text)}`)
  for (const text of [
    'The rebels captured Port Harcourt on Friday.',
    'The army captured North Kivu on Monday.',
    'The navy captured Saint Martin Island in June.',
  ])
    assert.ok(!read(reportOf(text)).mentions.some((m) => m.type === 'person'), text)
})
