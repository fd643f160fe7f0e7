// Deeds and parties spoken well of: sentences to catch, sentences to spare.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Claim } from '../model/index.ts'
import { read } from './read.ts'
import { reportOf } from './told.fixture.ts'

/** `actor > recipient | sentence`: parts of names, either side left out where any will do. */
const CATCH: readonly string[] = [
  "leader > | Hezbollah's leader called the raid heroic.",
  "chief > | Pakistan's army chief described the pact as a milestone.",
  'Netanyahu > Azerbaijan | Netanyahu called Azerbaijan a true friend of Israel.',
  'minister > Ethiopian parliament | The German minister termed the decision of the Ethiopian parliament courageous.',
  'officers > | Rebel officers described the president of Kenya as a friend of their cause.',
  'envoy > | "We are encouraged by the progress made in Djibouti," the envoy said.',
  'Abadi > army | "The army\'s capture of Mosul is a great victory," Abadi said.',
  "spokesman > | The release of the nuns is a welcome step, the Vatican's spokesman said.",
  'mediator > | "This is a historic day for Aceh," the mediator said.',
  'Guterres > Cypriot | Guterres was pleased that the two Cypriot leaders had resumed contact.',
  'general > peacekeepers | The general was impressed by the conduct of the Bangladeshi peacekeepers.',
  'rebels > | The rebels in Ituri called the attack a success.',
]

const SPARE: readonly string[] = [
  'The parents in Goma were happy with the school.',
  'They called their son Victor.',
  'He considers himself a good man.',
  'The town of Bor was a success story.',
  'The doctor was relieved that the boy had slept.',
  'Nobody in Sanaa called the deal a success.',
  'If this is a breakthrough, few in Bogota have noticed it.',
  'It was a great day for the circus, the clown said.',
  'Whilst this is a success, it is only a first step, the general said.',
]

function supports(text: string): readonly Claim[] {
  const report = reportOf(text)
  return read(report).claims.filter((c) => c.act === 'SUPPORT')
}

test('what is called good, and what somebody is glad of, is approved', () => {
  const missed = CATCH.filter((line) => {
    const [who = '', text = ''] = line.split(' | ')
    const [actor = '', recipient = ''] = who.split('>').map((s) => s.trim())
    return !supports(text).some(
      (c) =>
        c.actors.some((p) => p.name.includes(actor) || p.text.includes(actor)) &&
        (recipient === '' || c.recipients.some((p) => p.name.includes(recipient) || p.text.includes(recipient))),
    )
  })
  assert.deepEqual(missed, [])
})

test('names, moods of families and what is only good for something approve nothing', () => {
  assert.deepEqual(
    SPARE.filter((text) => supports(text).length > 0),
    [],
  )
})
