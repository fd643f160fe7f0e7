// A statement of a body that no roster knows is its own; the press, and what somebody else says in quotation marks, is not.
import assert from 'node:assert/strict'
import test from 'node:test'
import type { Claim, Report } from '../model/index.ts'
import { issuerOf } from './issuer.ts'
import { findingsOf, read } from './read.ts'

function reportOf(outlet: string | null, text: string): Report {
  return { id: 'a', text, title: null, outlet, published: null, language: 'en', source: null }
}

function issuerNamed(outlet: string | null, text: string): string | null {
  const { doc, quotes } = findingsOf(reportOf(outlet, text))
  return issuerOf(doc, quotes)?.name ?? null
}

for (const [outlet, text] of [
  ['Salween Relief Partners', 'Soldiers burned the camp. We beg the Thai authorities to keep the river open.'],
  ['Lawyers of the Lake', 'The army holds 600 men in Maiduguri. We have asked the general to let them see a judge.'],
  ['Panel for the Missing of Jaffna', 'I condemn these killings. Those who ordered them must be held to account.'],
  ['Ministry of Foreign Affairs of Marmara', 'The port of Odesa was hit. We invite Russia to reconsider.'],
] as const)
  test(`its own statement: ${outlet}`, () => assert.equal(issuerNamed(outlet, text), outlet))

for (const [outlet, text] of [
  ['Sahel Telegraph', 'We condemn this attack, and we urge the junta to answer. The paper was seized in Gao.'],
  ['Radio Two Niles', 'We ask our listeners in Omdurman to boil their water. Shells fell on the market.'],
  ['Orontes News Agency', 'We thank the readers who wrote to us from Homs. Shells fell on Talbiseh.'],
  ['weblog-example.org', 'I condemn the raid on the camp. Nobody else does.'],
  ['Harbour Rights Centre', '"We condemn the raid," the mayor of Rafah said. Soldiers shot two fishermen.'],
  ['Harbour Rights Centre', 'Soldiers shot two fishermen. They were buried in Rafah on Sunday.'],
  ['Island Committee', 'If we ask for peace, the army laughs. The road to Jaffna is closed.'],
  ['Statements in Translation', 'We condemn this raid on Zabid. The coalition must answer for it.'],
  ['Presidency Transcripts', 'We urge Baku to open the road to Lachin.'],
  ['Gulf Monitoring Service', 'We reject what was said in Aden. The port of Hodeidah is open.'],
  [null, 'We condemn the raid on the camp.'],
] as const)
  test(`nobody's own statement: ${outlet}: ${text}`, () => assert.equal(issuerNamed(outlet, text), null))

test('a party of the roster goes by its standard name', () => {
  assert.equal(issuerNamed('US State Department', 'The shelling of Daraya goes on.') !== null, true)
  assert.equal(issuerNamed('Reuters', 'We urge both sides to talk.'), null)
})

function claimOf(outlet: string, text: string, act: string): Claim {
  const claim = read(reportOf(outlet, text)).claims.find((c) => c.act === act)
  assert.ok(claim, text)
  return claim
}

const names = (parties: Claim['actors']): string[] => parties.map((p) => p.name)

test('"we" and what "must" be done are asked by whoever issues the statement', () => {
  const asked = claimOf('Herders Without Wells', 'We ask the two movements to make peace with each other.', 'REQUEST')
  assert.deepEqual(names(asked.actors), ['Herders Without Wells'])
  const must = claimOf(
    'Circle of Mothers in Grozny',
    'We thank the doctors. The Council of Europe must suspend the general.',
    'REQUEST',
  )
  assert.deepEqual(names(must.actors), ['Circle of Mothers in Grozny'])
})

test('what others do in such a statement stays theirs', () => {
  const text = 'We urge the rebels of Arauca to open the road. Soldiers shot two peasants at Saravena on Friday.'
  assert.deepEqual(names(claimOf('Corporation for Memory', text, 'ASSAULT').actors), ['Soldiers'])
})

function signerOf(title: string, outlet: string | null, text: string): string | null {
  const { doc, quotes } = findingsOf({ ...reportOf(outlet, text), title })
  return issuerOf(doc, quotes)?.name ?? null
}

for (const [title, outlet, name] of [
  ['Statement of the Joint Relief Headquarters on Kidal', 'Desert Official Texts', 'Joint Relief Headquarters'],
  ['Statement by the Ministry for the Return of the Displaced', null, 'Ministry for the Return of the Displaced'],
  ['Communiqué from the Council of the Hill Towns of 4 May', 'Lake Transcripts', 'Council of the Hill Towns'],
  ['Joint declaration by the Front for Kasai, read in Goma', 'Texts in Translation', 'Front for Kasai'],
] as const)
  test(`signed in its title: ${title}`, () =>
    assert.equal(signerOf(title, outlet, 'Two columns were turned back. We demand that the road be opened.'), name))

for (const [title, outlet, text] of [
  ['Statement of the Joint Relief Headquarters on Kidal', 'Sahel Telegraph', 'We demand that the road be opened.'],
  ['Statement of the Joint Relief Headquarters on Kidal', null, 'The road to Kidal was closed on Monday.'],
  ['Rebels make a statement on the road to Kidal', null, 'We demand that the road be opened.'],
  ['Statement on Kidal', 'Desert Official Texts', 'We demand that the road be opened.'],
] as const)
  test(`signed by nobody: ${title}: ${text}`, () => assert.equal(signerOf(title, outlet, text), null))

test('a letter or an answer is whose its title says it is, whatever page prints it', () => {
  const of = (
    title: string,
    outlet: string,
    text = 'We condemn the raid. We urge the junta to open the road to Gao.',
  ) => {
    const { doc, quotes } = findingsOf({ ...reportOf(outlet, text), title })
    return issuerOf(doc, quotes)?.name ?? null
  }
  assert.equal(of('Letter of the Elders of Kidal to the junta', 'Desert Documents'), 'Elders of Kidal')
  assert.equal(of('Answer of the High Council to the mediators', 'Words from the Dunes'), 'High Council')
  assert.equal(of('Reply of the Azawad Front on the talks', 'Niger Bend Gazette'), 'Azawad Front')
  assert.equal(of('Letter to the editor', 'Niger Bend Gazette'), null)
  assert.equal(of('Letters from Kidal', 'Desert Documents'), null)
  assert.equal(of('Letter of the Elders of Kidal', 'Niger Bend Gazette', 'The road to Gao was closed on Monday.'), null)
})

test('a statement saved without its title is whose its first line says, and what "I" did in it is told of him', () => {
  const claims = (text: string): readonly Claim[] => read(reportOf(null, text), {}).claims
  const met = (text: string): readonly string[] =>
    claims(text).flatMap((c) => (c.act === 'CONSULT' ? c.actors.map((a) => a.name) : []))
  for (const head of [
    'Statement by Foreign Minister Ana Kral on the attack in Goma',
    'Statement by the High Representative Ana Kral the announcement of a truce in Goma',
    'Statement of Envoy Ana Kral, Juba, 3 May',
  ])
    assert.match(
      met(`${head}\nI urge both sides to stop. I spoke this morning with the foreign minister of Kenya.`).join(),
      /Ana Kral/,
      head,
    )
  for (const head of ['The rebels took Goma', 'A statement by the army was read out', 'Notes of a reporter from Goma'])
    assert.deepEqual(
      met(`${head}\nI urge both sides to stop. I spoke this morning with the foreign minister of Kenya.`),
      [],
      head,
    )
})

test('a paper is whose a line at its head or foot says it is', () => {
  const issuer = (text: string): string | null => {
    const { doc, quotes } = findingsOf({ ...reportOf(null, text), title: 'TO ALL SONS OF THE SOUTH' })
    return issuerOf(doc, quotes)?.name ?? null
  }
  for (const [text, name] of [
    ['Communiqué of the Northern Front\n\nWe condemn the raid on the forest of Sindian.', 'Northern Front'],
    ['Maroua\n\nStatement by the Council of Elders\n\nWe thank the nuns of Bor.', 'Council of Elders'],
    [
      'We urge the army to leave Gao.\n\nDone in the bush. For the Southern Command, the chief of staff, Ali Diop.',
      'Southern Command',
    ],
  ] as const)
    assert.equal(issuer(text), name, text)
  for (const text of [
    'We condemn the raid on the forest of Sindian.\n\nThe camp was quiet.',
    'Communiqué of the Northern Front\n\nThe raid on the forest of Sindian went on.',
    'We urge the army to leave Gao.\n\nFor the third day, the market was shut.',
  ])
    assert.equal(issuer(text), null, text)
})
