// When and why something was asked, what is told of whoever is named behind a comma, what is given to whom, and who is to free whom.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf } from './told.fixture.ts'

const asked = (text: string, act = 'REQUEST'): readonly string[] =>
  claimsOf(text)
    .filter((c) => c.act === act)
    .flatMap((c) => c.recipients.map((p) => p.name))

type Told = readonly [text: string, who: RegExp, act?: string]

function holds(caught: readonly Told[], spared: readonly Told[]): void {
  for (const [text, who, act] of caught)
    assert.ok(
      asked(text, act).some((p) => who.test(p)),
      text,
    )
  for (const [text, who, act] of spared) assert.ok(!asked(text, act).some((p) => who.test(p)), text)
}

test('why something was asked is no content of it', () => {
  holds(
    [
      ['She had asked the authorities for protection, because men with rifles had threatened her.', /authorities/],
      ['France asked Colombo last month for a pause so that the trapped could leave.', /Sri Lanka|Colombo/],
      ['The mayor begged the army for a lorry, since the militia had burned his own.', /army/],
    ],
    [
      ['She had asked the authorities for protection, because men with rifles had threatened her.', /men/],
      ['France asked Colombo last month for a pause so that the trapped could leave.', /trapped/],
      ['The mayor begged the army for a lorry, since the militia had burned his own.', /militia/],
    ],
  )
})

test('what is told behind a comma of whoever is named before it was not asked', () => {
  holds(
    [
      ['Kenya asked for help from the Council, which on Monday adopted sanctions.', /Council/],
      ['Chad demanded an answer from the junta, which closed the border in May.', /junta/],
      ['Widows asked for bread from the bishop, who had opened his barns.', /bishop/],
    ],
    [
      ["Japan asked for a meeting of the Council, which adopted sanctions after the North's test.", /North/],
      ['Chad demanded an answer from the junta, which the union condemned in May.', /union/],
      ['Widows asked for bread from the bishop, whom rebels had robbed.', /rebels/],
    ],
  )
})

test('what stands with no article behind people is given to them', () => {
  holds(
    [
      ['Russian officers offered the garrison safe passage.', /garrison/, 'AGREE'],
      ['The coalition promised civilians free passage.', /civilians/, 'AGREE'],
      ['Norway granted the fugitives political asylum.', /fugitives/, 'AID'],
    ],
    [
      ['Russian officers offered the garrison safe passage.', /passage/, 'AGREE'],
      ['The coalition promised civilians free passage.', /passage/, 'AGREE'],
      ['Norway granted the fugitives political asylum.', /asylum/, 'AID'],
    ],
  )
})

test('what is done next is done by whoever told them to wait, and not told to them', () => {
  holds(
    [
      ['Police asked the nun to leave, then beat her.', /nun/],
      ['The soldiers told the women to sit, then burned the huts.', /women/],
      ['Agents told the mothers to wait, then drove them to the border.', /mothers/],
    ],
    [
      ['The soldiers told the women to sit, then burned the huts.', /huts/],
      ['Agents told the mothers to wait, then drove off.', /Agents/],
      ['Police asked the nun to leave, then beat a priest.', /priest/],
    ],
  )
})

test('what people are told in a clause of its own is asked of them', () => {
  holds(
    [
      ['The commissioner reminded states that they must not arm either side.', /states/],
      ['The general told villagers that they had to leave Sake.', /villagers/],
      ['The envoy warned officers that they should not enter the camp.', /officers/],
    ],
    [
      ['The commissioner reminded states that they must not arm either side.', /^they$|side/],
      ['The general told reporters that the villagers had to leave Sake.', /reporters/],
      ['The envoy warned officers that the rebels should not enter the camp.', /camp/],
    ],
  )
})

test('whoever is to free somebody is asked, and not who is to be freed', () => {
  holds(
    [
      ['He demanded that Kinshasa free eleven policemen.', /Congo|Kinshasa/],
      ['The envoy insisted that the rebels free all hostages.', /rebels/],
      ['France asked that Niger free the deposed president.', /Niger/],
    ],
    [
      ['He demanded that Kinshasa free eleven policemen.', /policemen/],
      ['The envoy insisted that the rebels free all hostages.', /hostages/],
      ['France asked for a free press in Niger.', /press/],
    ],
  )
})
