import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linkAll } from './link/index.ts'
import type { Claim, Report, StoryEvent } from './model/index.ts'
import { explanationOf } from './parley-explain.ts'
import { read } from './read/read.ts'

function statusReason(text: string): string {
  const report: Report = {
    id: 'a'.repeat(64),
    text,
    title: null,
    outlet: null,
    published: null,
    language: 'en',
    source: null,
  }
  const claim = read(report).claims[0] as Claim
  return explanationOf(claim, report).reasons.find((r) => r.field === 'status')?.because ?? ''
}

test('an explanation names the word that decided the status', () => {
  assert.match(statusReason('The militia refused to release the prisoners in Marib.'), /the past tense/)
  assert.match(statusReason('Troops reportedly shelled the market in Taiz.'), /hedge|reportedly/)
  assert.match(statusReason('The general denied that troops had shelled the camp in Aweil.'), /“deny”|the past tense/)
})

test('every field has its reason: whom a pronoun means, what tells a topic, what is taken from elsewhere, what moves the confidence', () => {
  const report: Report = {
    id: 'c'.repeat(64),
    text: 'Houthi rebels shelled a market in Taiz on Tuesday, killing at least nine people.\n\n“They shelled it at noon,” said Dr Ahmed Saleh.',
    title: null,
    outlet: null,
    published: '2018-05-09',
    language: 'en',
    source: null,
  }
  const [first, second] = read(report).claims as [Claim, Claim]
  const why = (claim: Claim, field: string) =>
    explanationOf(claim, report)
      .reasons.filter((r) => r.field === field)
      .map((r) => `${r.value}: ${r.because}`)
      .join(' | ')
  assert.match(why(first, 'topic'), /^attack: told by “shelled”/)
  assert.match(why(first, 'amount'), /^at least 9 people killed: written “nine”/)
  assert.match(why(first, 'confidence'), /of a hundred such claims about \d+ are right; more with .*a figure/)
  assert.match(why(second, 'actor'), /written “They”, which means “Houthi/)
  assert.match(why(second, 'place'), /taken from another sentence: “.*Taiz/)
  assert.doesNotMatch(why(first, 'place'), /another sentence/)
  assert.match(why(second, 'speaker'), /a named speaker, by the word “said”/)
  const { tree } = explanationOf(first, report)
  assert.deepEqual(tree[0]?.tokens.map((t) => t.text).slice(0, 3), ['Houthi', 'rebels', 'shelled'])
})

test('a status that a person changed is explained without the reader’s word for it', () => {
  const report: Report = {
    id: 'b'.repeat(64),
    text: 'Troops shelled the market in Taiz.',
    title: null,
    outlet: null,
    published: null,
    language: 'en',
    source: null,
  }
  const claim = { ...(read(report).claims[0] as Claim), status: 'alleged' as const }
  const because = explanationOf(claim, report).reasons.find((r) => r.field === 'status')?.because ?? ''
  assert.doesNotMatch(because, /decided by/)
})

test('an explanation names the event a claim is in, with the parts of the score that put it there', async () => {
  const texts = [
    'Warplanes bombed the market of Shibam on 4 May 2016.',
    'The market of Shibam was bombed by warplanes on 4 May 2016.',
  ]
  const readings = texts.map((text, i) =>
    read({
      id: String(i).repeat(64),
      text,
      title: null,
      outlet: `Paper ${i}`,
      published: '2016-05-05',
      language: 'en',
      source: null,
    }),
  )
  const [event] = linkAll(readings, []).events
  const claim = readings[0]?.claims[0] as Claim
  const reason = (of: StoryEvent | null): string | undefined =>
    explanationOf(claim, readings[0]?.report as Report, of).reasons.find((r) => r.field === 'event')?.because
  assert.match(
    reason(event as StoryEvent) ?? '',
    /^2 claims of 2 sources tell of it; the weakest pair .* scores [01]\.\d\d, and 0\.65 is enough: act 1\.00 × 0\.14, who .*, place .*, time .*, figures .*, words /,
  )
  assert.match(reason(null) ?? '', /only history/)
  assert.match(
    reason({ ...(event as StoryEvent), claims: [claim.id], score: null }) ?? '',
    /no other claim is near enough/,
  )
})
