import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Claim, Report } from '../model/index.ts'
import { MOST_CLAIMS } from './claims.ts'
import { read } from './read.ts'

function reportOf(text: string, more: Partial<Report> = {}): Report {
  return { id: 'r', text, title: null, outlet: null, published: '2016-09-12', language: 'en', source: null, ...more }
}

function claimsIn(text: string, more: Partial<Report> = {}): readonly Claim[] {
  return read(reportOf(text, more)).claims
}

function names(list: readonly { readonly name: string }[]): string[] {
  return list.map((p) => p.name)
}

test('a claim says who does what to whom, where and when, in the words of one sentence', () => {
  const text = 'Government forces shelled the town of Daraya on Monday. Ten people were killed.'
  const [claim] = claimsIn(text)
  assert.ok(claim)
  assert.equal(claim.act, 'ASSAULT')
  assert.equal(claim.status, 'happened')
  assert.deepEqual(names(claim.places), ['Daraya'])
  assert.match(names(claim.actors).join(), /forces/i)
  assert.equal(claim.when?.from, '2016-09-12')
  const { span, quote, sentence } = claim.evidence[0]
  assert.equal(text.slice(span.start, span.end), quote)
  assert.ok(sentence.start <= span.start && span.end <= sentence.end)
})

test('a demand has one claim, with the topics of all that is demanded', () => {
  const claims = claimsIn('Egypt urged Israel to lift the blockade of Gaza and release the prisoners.')
  const requests = claims.filter((c) => c.act === 'REQUEST')
  assert.equal(requests.length, 1)
  assert.match(names(requests[0]!.recipients).join(), /Israel/)
  assert.ok(
    requests[0]!.topics.includes('siege') && requests[0]!.topics.includes('detainees'),
    requests[0]!.topics.join(),
  )
})

test('a deed laid at another’s door is alleged, beside the accusation itself', () => {
  const claims = claimsIn('Ukraine accused Russia of shelling a hospital in Kherson.')
  assert.ok(claims.some((c) => c.act === 'ACCUSE' && c.status === 'happened'))
  const deed = claims.find((c) => c.act === 'ASSAULT')
  assert.equal(deed?.status, 'alleged')
  assert.match(names(deed?.actors ?? []).join(), /Russia/)
})

test('help withheld is a refusal, a promise is planned, a denial is denied', () => {
  assert.ok(claimsIn('No food has been delivered to the camp since October.').some((c) => c.act === 'REJECT'))
  assert.ok(claimsIn('The Red Cross will deliver food to Taiz next week.').every((c) => c.status !== 'happened'))
  assert.ok(
    claimsIn('The army denied that it had shelled the hospital in Sirte.').some(
      (c) => c.act === 'ASSAULT' && c.status === 'denied',
    ),
  )
})

test('nothing promised or alleged comes out as happened', () => {
  for (const text of [
    'The rebels promised to release forty prisoners.',
    'The army plans to bomb the bridge.',
    'The general threatened to shell the town of Goma.',
    'The ministry said it would withdraw its troops from Tigray.',
  ]) {
    const deeds = claimsIn(text).filter((c) => c.act === 'ASSAULT' || c.act === 'RETREAT' || c.act === 'AID')
    assert.deepEqual(
      deeds.filter((c) => c.status === 'happened').map((c) => c.evidence[0].quote),
      [],
      text,
    )
  }
})

test('a second reading gives the same bytes, and ids are unique', () => {
  const report = reportOf(
    'Rebels shelled Foua. Rebels shelled Foua again, killing two. The army bombed Idlib and the rebels shelled Foua.',
  )
  assert.equal(JSON.stringify(read(report)), JSON.stringify(read(report)))
  const ids = read(report).claims.map((c) => c.id)
  assert.equal(new Set(ids).size, ids.length)
  for (const id of ids) assert.match(id, /^r:\d+-\d+:[A-Z]+(?::\d+)?$/)
})

test('odd texts yield notes and never throw', () => {
  for (const text of [
    '',
    ' \n\n ',
    '((((((((((',
    "“”“”\"''",
    '\u0000\ud800x',
    '?!?!?!',
    'a'.repeat(5000),
    'in in in of of the the . . .',
    'داريا تحت الحصار',
    '1 2 3 4 5 6',
  ]) {
    const reading = read(reportOf(text))
    for (const c of reading.claims)
      assert.equal(text.slice(c.evidence[0].span.start, c.evidence[0].span.end), c.evidence[0].quote)
  }
  assert.ok(read(reportOf('')).notes.some((n) => n.code === 'text/empty'))
  assert.ok(read(reportOf('Nothing at all.', { published: null })).notes.some((n) => n.code === 'date/unknown'))
})

test('a text that repeats itself without end makes no more than so many claims, and says so', () => {
  const reading = read(reportOf('The army shelled Taiz. '.repeat(MOST_CLAIMS + 200)))
  assert.equal(reading.claims.length, MOST_CLAIMS)
  assert.ok(reading.notes.some((n) => n.code === 'text/too-many-claims'))
})

test('a refusal told by a not has happened; a refusal that is itself denied has not', () => {
  const status = (text: string): string | undefined =>
    read(reportOf(text)).claims.find((c) => c.act === 'REJECT')?.status
  assert.equal(status('"We are not going to help," the diplomat said.'), 'happened')
  assert.equal(status('No international force is coming in to help the town of Shusha, the source said.'), 'happened')
  assert.equal(status('The minister did not refuse to let aid in.'), 'negated')
})
