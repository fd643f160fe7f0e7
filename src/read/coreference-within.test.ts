// "The city" and "the group" look back to names within longer descriptions; "the army" is not the rebels of that name.
import assert from 'node:assert/strict'
import test from 'node:test'
import { read } from './read.ts'
import { claimsOf, reportOf } from './told.fixture.ts'

/** The last claim of an act in a text: who did it to whom, and where. */
function last(text: string, act: string): { actors: string[]; recipients: string[]; places: string[] } {
  const claim = read(reportOf(text)).claims.findLast((c) => c.act === act)
  const names = (list: readonly { name: string | null; text: string }[]): string[] => list.map((p) => p.name ?? p.text)
  return {
    actors: names(claim?.actors ?? []),
    recipients: names(claim?.recipients ?? []),
    places: (claim?.places ?? []).map((p) => p.name),
  }
}

test('a town named within a description is the town', () => {
  for (const [text, act, place] of [
    [
      'Rebels shelled the northern suburbs of Goma after a summit in Luanda. Thousands fled the city.',
      'RETREAT',
      'Goma',
    ],
    [
      'The army bombed the eastern districts of Aleppo as talks in Geneva stalled. Rebels besieged the city.',
      'COERCE',
      'Aleppo',
    ],
    ['Gunmen held the outskirts of Kunduz. Envoys met in Doha. Soldiers entered the city.', 'ASSAULT', 'Kunduz'],
    ['Fighters held Lalibela. The army entered the holy town on Wednesday.', 'ASSAULT', 'Lalibela'],
  ] as const)
    assert.ok(last(text, act).places.includes(place), `${text}: ${last(text, act).places}`)
  for (const [text, act, place] of [
    ['Rebels shelled the northern suburbs of Goma. Later they took Sake. The army bombed the town.', 'ASSAULT', 'Sake'],
    ['Envoys met in Arusha. Police surrounded the city.', 'COERCE', 'Arusha'],
    ['Soldiers left the edge of Kidal. They entered Gao. Gunmen attacked the city.', 'ASSAULT', 'Gao'],
  ] as const)
    assert.ok(last(text, act).places.includes(place), `${text}: ${last(text, act).places}`)
})

test('the army is not the armed group that calls itself one', () => {
  for (const [text, group] of [
    ["The Lord's Resistance Army took Pajok. The army bombed the town.", "Lord's Resistance Army"],
    ['The Arakan Army attacked Kyauktaw. The army shelled the town.', 'Arakan Army'],
    ['The Kachin Independence Army took Laiza. The army bombed the town.', 'Kachin Independence Army'],
  ] as const)
    assert.ok(!last(text, 'ASSAULT').actors.includes(group), text)
  for (const [text, group] of [
    ["The Lord's Resistance Army took Pajok. The rebels burned the town.", "Lord's Resistance Army"],
    ['The Arakan Army attacked Kyauktaw. The group shelled the town.', 'Arakan Army'],
    ['The Lebanese Army entered Tripoli. The army shelled the town.', 'Lebanese Army'],
  ] as const)
    assert.ok(
      last(text, 'ASSAULT').actors.some((a) => a === group || a.includes('Lebanese')),
      `${text}: ${last(text, 'ASSAULT').actors}`,
    )
})

test('a government of its own, and rebels told of long before', () => {
  const pledge =
    'The Ugandan government and the rebels signed a truce. The government of Southern Sudan will feed the fighters.'
  assert.ok(!last(pledge, 'AGREE').actors.some((a) => a.startsWith('Ugandan')), pledge)
  const seized =
    'The Azawad movement MNLA freed ten men. Bamako refused to speak of independence. The rebels seized Kidal on 21 May.'
  assert.ok(!last(seized, 'ASSAULT').actors.some((a) => /Bamako|^Mali/.test(a)), `${last(seized, 'ASSAULT').actors}`)
  const held = 'An armed group took Bria. The UPC commander Ali Darassa promised calm. The group killed nine people.'
  assert.ok(last(held, 'ASSAULT').actors.length === 1, `${last(held, 'ASSAULT').actors}`)
})

test('those whose deed somebody answers are others, however they are called', () => {
  for (const [text, wrong] of [
    ['The Kamajors took up arms after the rebels killed nine farmers near Bo.', 'Kamajors'],
    ['The Ganda Koy took up arms after the jihadists killed nine herders in Ansongo.', 'Ganda Koy'],
    ['The Janjaweed fled because the rebels attacked their camp in Kutum.', 'Janjaweed'],
  ] as const)
    assert.ok(!last(text, 'ASSAULT').actors.includes(wrong), `${text}: ${last(text, 'ASSAULT').actors}`)
  for (const [text, right] of [
    ['The M23 took Sake. The rebels killed nine farmers in the town.', 'M23'],
    ['The M23 took Sake on Monday. The army fled after the rebels shelled its camp in Goma.', 'M23'],
    ['Elements of the LRA burned two villages near Dungu.', 'LRA'],
    ['Remnants of the LRA attacked a market in Faradje.', 'LRA'],
  ] as const)
    assert.ok(
      last(text, 'ASSAULT').actors.some((a) => a === right || a === "Lord's Resistance Army"),
      `${text}: ${last(text, 'ASSAULT').actors}`,
    )
})

test('he to whom a letter goes is who is asked in it, and nobody told of before', () => {
  const asked = (text: string, word: string): string =>
    claimsOf(text)
      .findLast((c) => c.evidence[0].quote.includes(word))
      ?.recipients.map((p) => p.name)
      .join(' + ') ?? ''
  const before = 'A colonel of the garrison, who would not be named, said that he had his orders and that he was tired.'
  for (const [text, who] of [
    [
      `${before} Some 400 mothers waited with a petition to General Veljko Kadijevic, imploring him to free their sons.`,
      /Kadijevi/,
    ],
    [`${before} Nurses sent a letter to Governor Minni Minawi, asking him to open the road to Tawila.`, /Minawi/],
    [`${before} Monks wrote to Kofi Annan, urging him to send observers to Sittwe.`, /Annan/],
  ] as const)
    assert.match(asked(text, 'ing him'), who, text)
  for (const [text, word, not] of [
    ['Ban Ki-moon met Thein Sein. Monks sent flowers to the port, begging him to stay.', 'begging', /port/],
    ['The envoy spoke to reporters in Juba. Salva Kiir begged him to stay.', 'begged', /reporters/],
    ['Elders took a petition to Juba, asking the army to leave Bor.', 'asking', /Juba|South Sudan/],
  ] as const)
    assert.doesNotMatch(asked(text, word), not, text)
})

test('the organisation is the one whose staff, stores or lorries were told of last', () => {
  const before = 'The World Food Programme resumed deliveries on Monday.\n\n'
  for (const [text, who] of [
    [`${before}Three staff of Oxfam were murdered near Axum. The organization has suspended its work.`, 'Oxfam'],
    [`${before}A lorry of UNICEF was burned in Bor. The organisation has suspended its work.`, 'UNICEF'],
    [`${before}Two nurses of Médecins Sans Frontières were shot. The organisation has suspended its work.`, 'Médecins'],
  ] as const)
    assert.match(last(text, 'SANCTION').actors.join(), new RegExp(who), text)
  for (const [text, who] of [
    [`${before}Oxfam warned of famine. The organization has suspended its work.`, 'Oxfam'],
    ['The WFP opened a clinic. A lorry was burned in Bor. The organisation has suspended its work.', 'WFP'],
    [`${before}The organisation has suspended its work in Axum.`, 'World Food Programme|WFP'],
  ] as const)
    assert.match(last(text, 'SANCTION').actors.join(), new RegExp(who), text)
})

test('the body before a title is what "the alliance" and "the bloc" look back to', () => {
  for (const [text, act, who] of [
    [
      'Serb leaders met in Pale. NATO Secretary-General Javier Solana spoke. The alliance threatened to bomb their guns.',
      'THREATEN',
      'NATO',
    ],
    ['NATO chief Jens Stoltenberg met rebel leaders. The alliance has offered to train them.', 'AGREE', 'NATO'],
    [
      'ECOWAS President Jean-Claude Brou spoke of Mali. The bloc threatened sanctions on the junta.',
      'THREATEN',
      'ECOWAS',
    ],
  ] as const)
    assert.deepEqual(last(text, act).actors, [who], text)
  for (const [text, act, not] of [
    ['NATO general Mark Milley met the Houthis in Muscat. The movement threatened to bomb Riyadh.', 'THREATEN', 'NATO'],
    [
      'UN envoy Martin Griffiths met the Houthis in Muscat. The group threatened to bomb Riyadh.',
      'THREATEN',
      'United Nations',
    ],
    ['US President Barack Obama met the Taliban. The movement threatened to bomb Kabul.', 'THREATEN', 'United States'],
  ] as const)
    assert.ok(!last(text, act).actors.includes(not), text)
})
