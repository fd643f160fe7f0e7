// Whom a description with "the" means: the person named before, unless he is of another calling.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './read.ts'
import { reportOf } from './told.fixture.ts'

function doers(text: string, act: string): string {
  const report = reportOf(text)
  return read(report)
    .claims.filter((c) => c.act === act)
    .map((c) => c.actors.map((a) => a.name ?? a.text).join(' + '))
    .join(' | ')
}

test('a president is not the bishop told of next, nor a priest the colonel', () => {
  for (const [text, act, not] of [
    [
      'President Andrés Pastrana flew in on Thursday. A second boat was let through after the bishop had spoken to their commander by radio.',
      'CONSULT',
      /Pastrana/,
    ],
    ['Bishop Antún Ramos counted the dead in Bojayá. The colonel ordered the villagers to leave.', 'REQUEST', /Ramos/],
    ['The reporter Salim Nasser drove to Taiz. The surgeon asked both sides for a truce.', 'REQUEST', /Nasser/],
  ] as const)
    assert.doesNotMatch(doers(text, act), not, text)
})

test('a general may be the president, and a person told of by no calling may be of any', () => {
  for (const [text, act, who] of [
    [
      'Archbishop Desmond Okello drove to Gulu on Friday. The archbishop asked the rebels for a truce.',
      'REQUEST',
      /Okello/,
    ],
    [
      'Jean Mbarga drove to Bria on Friday. The priest urged the militia to free the girls, he said.',
      'REQUEST',
      /Mbarga|The priest/,
    ],
    [
      'General Prosper Nkunda, the president, flew to Uvira. The general urged the rebels to disarm.',
      'REQUEST',
      /Nkunda/,
    ],
  ] as const)
    assert.match(doers(text, act), who, text)
})

test('"they say" is not one person who spoke last, whatever letter his name ends in', () => {
  for (const [text, who] of [
    [
      'Anders Kompass said that nobody had replied. About 4,000 people have fled to Quibdó. They say that the armed groups must leave.',
      /4,000 people/,
    ],
    [
      'Samuel Lukas said that the road was shut. Villagers are eating leaves. They say that the army must leave.',
      /Villagers/i,
    ],
    ['The ministers deplored the raid. They said that the army must leave.', /ministers/],
  ] as const)
    assert.match(doers(text, 'REQUEST'), who, text)
})

test('whoever tells of silence is not the one who is silent', () => {
  for (const text of [
    'The bishop said the letters had gone unanswered.',
    'Anders Kompass said that three warnings to Bogotá had gone unheeded.',
    'Oxfam said its calls for a pause in Tigray had fallen on deaf ears.',
  ])
    assert.doesNotMatch(doers(text, 'REJECT'), /bishop|Kompass|Oxfam/, text)
  assert.match(doers('The army ignored the appeals of the bishop.', 'REJECT'), /army/)
})

/** Act, who does it, to whom, of all claims of a text. */
function deeds(text: string): string {
  const names = (list: readonly { readonly name: string }[]): string => list.map((p) => p.name).join(' + ')
  return read(reportOf(text, '2016-09-10'))
    .claims.map((c) => `${c.act} ${names(c.actors)} > ${names(c.recipients)};`)
    .join(' ')
}

test('who thanks or calls a president is not that president', () => {
  for (const [text, want] of [
    ['The president has called President Aliyev.', /^CONSULT The president > Ilham Aliyev;$/],
    ['The president has thanked President Aliyev.', /^SUPPORT The president > Ilham Aliyev;$/],
    ['The prime minister called President Kiir.', /^CONSULT The prime minister > Salva Kiir;$/],
    ['The minister called Assad a criminal.', /^ACCUSE The minister > Bashar al-Assad;$/],
  ] as const)
    assert.match(deeds(text), want, text)
  for (const [text, want] of [
    ['President Aliyev flew to Kyiv. The president thanked the mayor.', /SUPPORT Ilham Aliyev > /],
    ['President Kiir spoke in Juba. The president criticised the rebels.', /ACCUSE Salva Kiir > /],
    ['A commander called Sankoh attacked the village.', /ASSAULT Sankoh > /],
  ] as const)
    assert.match(deeds(text), want, text)
})

test('a boy or a baker of that name is nobody the roster knows', () => {
  for (const [text, not] of [
    ['A farmer, Assad, was killed by a shell in Homs.', /Bashar/],
    ['A schoolboy named Arafat was killed in Gaza.', /Yasser/],
    ['A baker called Karzai was killed in Kabul.', /Hamid/],
  ] as const)
    assert.doesNotMatch(deeds(text), not, text)
  for (const [text, want] of [
    ['The leader, Assad, condemned the raid on Homs.', /Bashar/],
    ['The farmers said Assad had burned the market of Homs.', /Bashar/],
    ['President Assad, a doctor, condemned the raid.', /Bashar/],
  ] as const)
    assert.match(deeds(text), want, text)
})

test('the governor of a place is nobody of another office told of before', () => {
  for (const [text, want] of [
    [
      'Haider al-Abadi, the prime minister, was silent. The governor of Nineveh appealed for tents.',
      /REQUEST The governor/,
    ],
    ['Nicolas Maduro spoke on Monday. The governor of Zulia asked for help.', /REQUEST The governor of Zulia/],
    ['Ramush Haradinaj came. The mayor of Pristina accused him of lying.', /ACCUSE The mayor of Pristina > Ramush/],
  ] as const)
    assert.match(deeds(text), want, text)
  for (const [text, want] of [
    ['John Garang came to Naivasha. The leader of the rebels rejected the plan.', /REJECT John Garang/],
    ['General Mladic spoke. The general demanded that the town surrender.', /REQUEST Ratko/],
    ['Governor Wike spoke in Port Harcourt. The governor asked for help.', /REQUEST .*Wike/],
  ] as const)
    assert.match(deeds(text), want, text)
})
