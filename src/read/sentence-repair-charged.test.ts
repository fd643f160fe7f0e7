import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './read.ts'
import { edgesOf, reportOf } from './told.fixture.ts'

function sides(text: string): string {
  const names = (list: readonly { readonly name: string }[]): string => list.map((p) => p.name).join(' + ')
  return read(reportOf(text))
    .claims.map((c) => `${c.act} ${names(c.actors)} > ${names(c.recipients)}`)
    .join('; ')
}

test('those arrested and charged behind a comma are charged, and do what they are charged with', () => {
  for (const [text, want] of [
    ['Police arrested two teenagers, accused of plotting an attack on a mosque.', /ASSAULT two teenagers > .*mosque/],
    ['Soldiers detained four herders, suspected of killing a priest.', /ASSAULT four herders > .*priest/],
    ['Three students were arrested, accused of burning a station in Sylhet.', /ACCUSE .*> Three students/],
  ] as const)
    assert.match(sides(text), want, text)
})

test('who accuses somebody behind a comma is not charged', () => {
  for (const [text, wrong] of [
    ['The army shelled the village, accused the rebels of hiding there and left.', /ACCUSE .*> the village/],
    ['Police freed two teenagers and accused the mayor of lying.', /ACCUSE .*> two teenagers/],
    ['The court heard the widow, charged a fee and closed.', /ACCUSE .*> the widow/],
  ] as const)
    assert.doesNotMatch(sides(text), wrong, text)
})

test('the same small word before the second of two makes it a second receiver', () => {
  for (const [text, want] of [
    ['Norway sent tents to families in Beira and to farmers in Tete.', /AID Norway > families \+ farmers/],
    ['The agency gave flour to widows in Taiz and to orphans in Ibb.', /AID .*> .*widows \+ orphans/],
    ['Qatar sent blankets to villagers near Goma and to nurses in Bunia.', /AID Qatar > villagers \+ nurses/],
  ] as const)
    assert.match(sides(text), want, text)
  for (const [text, wrong] of [
    ['Norway sent tents to families in Beira and in Tete.', /families \+ Tete/],
    ['The agency gave flour to widows from Taiz and Ibb.', /widows \+ Ibb/],
    ['Qatar sent blankets to villagers, and nurses in Bunia went on strike.', /villagers \+ nurses/],
  ] as const)
    assert.doesNotMatch(sides(text), wrong, text)
})

test('so many more, after others, are more of them; who held land is fought for it', () => {
  for (const [text, want] of [
    ['Rebels killed six policemen in Ituri and the army wounded nine more.', /ASSAULT the army > nine policemen/],
    ['Twenty men were freed in Sanaa. Thirty more were freed in Aden.', /> Thirty men/],
    ['The junta jailed 20 monks in May, and the governor jailed 30 more.', /COERCE the governor > 30 monks/],
    ['The army freed 40 prisoners in May, and the militia freed 12 more.', /RETREAT the militia > 12 prisoners/],
    ['Troops have taken back the territory the insurgents once controlled.', /> .*territory \+ the insurgents/],
  ] as const)
    assert.match(sides(text), want, text)
  for (const [text, wrong] of [
    ['The army freed 40 prisoners, and the mayor asked for more.', /mayor > .*prisoners/],
    ['Troops have taken back the valley that nobody controlled.', /nobody/],
    ['Troops have taken back the bridge the engineers once painted.', /engineers/],
  ] as const)
    assert.doesNotMatch(sides(text), wrong, text)
})

test('who accuses is no part of the deed', () => {
  for (const [text, edge] of [
    ['Jordan has been accused of flying in arms by a UN panel of experts.', 'panel obl:agent accused'],
    ['The army was accused of torturing detainees by Amnesty International.', 'International obl:agent accused'],
    ['The general was accused of shelling the market of Tuzla by the prosecutor.', 'prosecutor obl:agent accused'],
  ] as const)
    assert.ok(edgesOf(text).includes(edge), `${edge}: ${edgesOf(text).join(', ')}`)
  for (const [text, not] of [
    ['The rebels were accused of killing farmers by burning their huts.', 'burning obl:agent accused'],
    ['The crew was accused of smuggling rifles by sea.', 'sea obl:agent accused'],
    ['The army was accused of hitting a school by mistake.', 'mistake obl:agent accused'],
  ] as const)
    assert.ok(!edgesOf(text).includes(not), `${not}: ${edgesOf(text).join(', ')}`)
})
