// A perfect parted by a time or by "each", a past behind "and" that was read as a quality, and two deeds of one doer told in one
// sentence.
import assert from 'node:assert/strict'
import test from 'node:test'
import { read } from './read.ts'
import { reportOf } from './told.fixture.ts'

function parties(text: string): string {
  const told = read(reportOf(text)).claims
  return told
    .map((c) => `${c.act} ${c.actors.map((p) => p.name).join('+')} > ${c.recipients.map((p) => p.name).join('+')}`)
    .join('; ')
}

for (const [text, told] of [
  ['The separatists have in the meantime kidnapped five Serbs in Nevoljane.', /ASSAULT The separatists > five Serbs/],
  ['President Salva Kiir and Dr Riek Machar have this evening signed an agreement.', /SUPPORT Salva Kiir\+Riek Machar/],
  ['Kenya, Ethiopia and Rwanda have each promised a battalion.', /AGREE Kenya\+Ethiopia\+Rwanda/],
  ['Both camps have all this week accused each other of shelling.', /ACCUSE Both camps/],
  ['The town of Kidal had three times been bombed by the army.', /ASSAULT the army > .*Kidal/],
] as const)
  test(`parted, and one verb: ${text}`, () => assert.match(parties(text), told))

for (const [text, told] of [
  ['The police have the town surrounded.', /COERCE The police > the town/],
  ['The rebels have this week to answer.', /^(?!.*ACCUSE)/],
  ['The nuns have both houses and a mill.', /^$/],
  ['The chief spoke to his men in Conakry and had them arrested.', /COERCE The chief > (?!The chief)/],
] as const)
  test(`no perfect: ${text}`, () => assert.match(parties(text), told))

for (const [text, told] of [
  ['Soldiers conducted house-to-house searches and shot men in Bangui.', /ASSAULT Soldiers > men/],
  ['The militia went on to conduct searches and beat students in Lubumbashi.', /ASSAULT The militia > students/],
  ['Police carried out raids and arrested lawyers in Tunis.', /COERCE Police > lawyers/],
] as const)
  test(`two deeds: ${text}`, () => assert.match(parties(text), told))

for (const [text, told] of [
  ['The hospital took in women and wounded men from Bor.', /^(?!.*ASSAULT The hospital)/],
  ['The train carried grain and wounded soldiers to Gao.', /^(?!.*ASSAULT The train)/],
  ['The camp at Zamzam has tents and abducted girls from Tawila.', /^(?!.*ASSAULT The camp)/],
] as const)
  test(`what people are like: ${text}`, () => assert.match(parties(text), told))

for (const [text, told] of [
  [
    'Ethiopia, the strongest of the parties to the war, on Friday deployed tanks along the border.',
    /MOBILIZE Ethiopia/,
  ],
  ['Egypt, the oldest of the mediators, in May released six officers.', /RETREAT Egypt/],
  ['The fear is that the rebels will attack Marib.', /ASSAULT the rebels > Marib/],
  ['What angered Paris was that the army shelled the market in Taiz.', /ASSAULT the army > the market/],
  ['The problem is that the militia has blocked the road to Goma.', /COERCE the militia/],
] as const)
  test(`who does it: ${text}`, () => assert.match(parties(text), told))

for (const [text, told] of [
  ['Friends, the rebels have attacked Marib.', /ASSAULT the rebels/],
  ['Comrades, the army has shelled Taiz.', /ASSAULT the army/],
  ['The problem is the army, which shelled the market in Taiz.', /ASSAULT the army/],
] as const)
  test(`and who does not: ${text}`, () => assert.match(parties(text), told))

for (const [text, told] of [
  [
    'The rebels were repulsed by government forces, who then killed four men.',
    /forces > The rebels; .*forces > four men/,
  ],
  [
    'The column was ambushed by Karen fighters, who also torched a bridge.',
    /fighters > The column; .*fighters > a bridge/,
  ],
  ['The guards were overpowered by gunmen, who then killed two nurses.', /gunmen > two nurses/],
] as const)
  test(`the same doer twice: ${text}`, () => assert.match(parties(text), told))

for (const text of [
  'Four men were killed by gunmen who attacked the market in Bria.',
  'The bus was struck by a shell, which killed four women.',
  'The bridge was blown up by rebels who attacked Sake.',
])
  test(`one deed: ${text}`, () => assert.equal(parties(text).match(/ASSAULT/g)?.length, 1))
