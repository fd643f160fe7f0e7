import assert from 'node:assert/strict'
import { test } from 'node:test'
import { blocksOf } from './layout.ts'

const kinds = (text: string, title: string | null = null): string[] =>
  blocksOf(text, title).map((b) => `${b.kind}: ${text.slice(b.start, b.end)}`)

test('a news page is told apart from its furniture', () => {
  const text = [
    'Truce in Taiz holds for a second day',
    '',
    'Truce in Taiz holds for a second day 01:48',
    '',
    'Story highlights',
    '',
    '  • No shelling reported since Monday',
    '  • Aid lorries wait at Al-Hawban',
    '',
    'Sanaa, Yemen (CNN)The guns around Taiz were silent on Tuesday.',
    '    Residents said they had slept for the first time in weeks.',
    '',
    '    A road reopened',
    '',
    'Read more: How the war in Yemen began',
    'Reporting by Amal Saleh; editing by Jon Reed',
  ].join('\n')
  assert.deepEqual(kinds(text, 'Truce in Taiz holds for a second day'), [
    'headline: Truce in Taiz holds for a second day',
    'caption: Truce in Taiz holds for a second day 01:48',
    'clutter: Story highlights',
    'headline: • No shelling reported since Monday',
    'headline: • Aid lorries wait at Al-Hawban',
    'dateline: Sanaa, Yemen (CNN)',
    'text: The guns around Taiz were silent on Tuesday.',
    'text: Residents said they had slept for the first time in weeks.',
    'headline: A road reopened',
    'clutter: Read more: How the war in Yemen began',
    'clutter: Reporting by Amal Saleh; editing by Jon Reed',
  ])
})

test('the highlights of a situation report are told in sentences, which are text', () => {
  const kind = (item: string): string =>
    kinds(`Situation Report No. 4\n\nHIGHLIGHTS\n\n${item}\n\nRain fell on Friday, and the road is shut.`)
      .find((b) => b.endsWith(item.slice(2)))
      ?.split(':')[0] as string
  for (const item of [
    '• Some 900 families fled armed clashes in Nihm district between 3 and 9 May.',
    '- Shelling damaged the only clinic in Rutshuru, and two health workers were wounded.',
    '• Access to Kutum remains limited, and no convoy has reached the town since the start of June.',
  ])
    assert.equal(kind(item), 'text', item)
  for (const item of [
    '• Five lorries reach Taiz.',
    '• No shelling has been reported in any of the four districts since Monday',
    '• Read our report on the road to Marib here',
  ])
    assert.equal(kind(item), 'headline', item)
})

const datelines: readonly [string, string][] = [
  ['BEIRUT (Reuters) - The army said it had taken two hills.', 'BEIRUT (Reuters) -'],
  ['KHARTOUM/PORT SUDAN, May 4 (Nile Wire) – Fighting went on.', 'KHARTOUM/PORT SUDAN, May 4 (Nile Wire) –'],
  ['KHARTOUM, Sudan (AP) — Fighting spread to Omdurman.', 'KHARTOUM, Sudan (AP) —'],
  ['ALEPPO, 13 December — Buses waited in the cold.', 'ALEPPO, 13 December —'],
  ['Amman, 15 August 2016 (OCHA) – No convoy has moved.', 'Amman, 15 August 2016 (OCHA) –'],
  ['BOGOTA, 28 AUG 89 (DPA) -- [TEXT] TWO MAYORS RESIGNED.', 'BOGOTA, 28 AUG 89 (DPA) -- [TEXT]'],
  ['Gaziantep, Turkey - Syrian doctors crossed on Friday.', 'Gaziantep, Turkey -'],
  ['(CNN) -- Shells fell on Goma.', '(CNN) --'],
  ['COLOMBO: The Tigers attacked a convoy off Mullaitivu.', 'COLOMBO:'],
  ['KATHMANDU, May 12: Rebels shut the road to Pokhara.', 'KATHMANDU, May 12:'],
  ['Kathmandu, Jan. 29: Rebels shut the road to Pokhara.', 'Kathmandu, Jan. 29:'],
  ['Colombo, 12 May (Reuters): The Tigers attacked a convoy.', 'Colombo, 12 May (Reuters):'],
  ['ADDIS ABABA: Envoys met again on Tuesday.', 'ADDIS ABABA:'],
]
for (const [line, dateline] of datelines) {
  test(`"${dateline}" is a dateline`, () => {
    const found = blocksOf(line, null)
    assert.equal(found[0]?.kind, 'dateline')
    assert.equal(line.slice(found[0].start, found[0].end), dateline)
    assert.equal(found[1]?.kind, 'text')
  })
}

for (const line of [
  'Omar al-Bashir - the former president - was moved to Kober prison.',
  'UNICEF (the UN children’s fund) has 40 staff in Mekelle.',
  'He said the SDF — and the council — would talk.',
  'Minister Ouattara said: the border stays open.',
  'UNICEF: The children of Mekelle need help.',
  'UPDATE: the border is shut.',
  'IN SHORT: 12 lorries came, and none was let in.',
]) {
  test(`no dateline in "${line}"`, () => {
    assert.deepEqual(kinds(line), [`text: ${line}`])
  })
}

test('in a text in capitals no first words of a sentence are a dateline', () => {
  for (const line of [
    'ETHIOPIA SENT TROOPS, TANKS AND GUNS TO BADME.',
    'COLONEL JOSE MOLINA, WHO LED THE PATROL, WAS WOUNDED.',
    'THE LIBERATION TIGERS (LTTE) HIT A CONVOY NEAR ELEPHANT PASS.',
    'NEAR HUAMBO, TWO MINES BLEW UP A BUS.',
  ])
    assert.deepEqual(kinds(line), [`text: ${line}`])
  for (const line of ['KILIS, Turkey Turkish troops shelled a ridge.', 'LIMA, 3 MAR 89 (EFE) -- TWO MAYORS RESIGNED.'])
    assert.equal(blocksOf(line, null)[0]?.kind, 'dateline', line)
})

test('the lines of a hard-wrapped paragraph are one block, and an indent opens the next', () => {
  const text = [
    'LIMA, 3 MAR 89 (EFE) -- [TEXT] A COLUMN OF ABOUT FORTY MEN ENTERED THE',
    'VILLAGE BEFORE DAWN AND HELD THE MAYOR UNTIL THE SOLDIERS LEFT THE ROAD',
    'TO THE SOUTH.',
    '   THE MAYOR WAS FREED UNHARMED, A POLICE SPOKESMAN SAID IN A STATEMENT',
    'READ ON THE RADIO.',
  ].join('\n')
  assert.deepEqual(
    blocksOf(text, null).map((b) => b.kind),
    ['dateline', 'text', 'text'],
  )
})

test('lines of a text with one paragraph a line stay apart', () => {
  const text =
    'The council met on Sunday.\nIt agreed to send a team to Bahir Dar.\nNo date was set, an official said, and the road remains closed to lorries of any size.\nTalks go on.'
  assert.equal(blocksOf(text, null).length, 4)
})

test('the line that opens a statement is text, and its paragraphs stay apart', () => {
  const text = 'Ambassador Ruiz said:\n\nWe deplore the attack.\n\nWe ask both sides to stop.'
  assert.deepEqual(
    blocksOf(text, null).map((b) => b.kind),
    ['text', 'text', 'text'],
  )
})

test('bullets of a situation report are text', () => {
  const text =
    'Access\n\n• 12 trucks reached Marib on 4 May with food for 3,000 families\n• No request for Hodeidah was approved\n\nEnd.'
  assert.deepEqual(
    blocksOf(text, null).map((b) => b.kind),
    ['headline', 'clutter', 'text', 'clutter', 'text', 'text'],
  )
})

test('the sign of a list item or of a numbered paragraph is no word of it', () => {
  for (const [mark, words] of [
    ['●', 'Thirteen drivers have been killed near Bor.'],
    ['*', 'Rebels shelled Kutum on Friday.'],
    ['14.', 'The Abkhaz side refused to discuss the matter.'],
    ['(b)', 'The army freed ten men in Goma.'],
  ] as const)
    assert.deepEqual(kinds(`${mark} ${words}`), [`clutter: ${mark}`, `text: ${words}`])
  for (const text of [
    '12 lorries reached Marib on Monday, the agency said.',
    '14. March was the day on which the truce began.',
    'A) is the first letter of the file, and the general told reporters so.',
    '9.30 was the hour at which the shelling of Taiz began.',
  ])
    assert.deepEqual(kinds(text), [`text: ${text}`])
})

const spared = [
  'By Monday the last bus had left.',
  'Reporting from the front has become impossible, the union said.',
  'Share of the aid that reached the town: one tenth, officials said.',
  'Subscribers to the plan include Qatar and Oman.',
  'Watch towers were built along the road to Juba.',
  'Latest news from Bria speaks of nine dead.',
  'Video shows soldiers beating a boy in Kano.',
  'Photos show huts on fire in Rakhine.',
  'This report was written by the UN after soldiers burned Nadi.',
  'Austin Bell is a journalist held in Syria since 2012.',
  'Sources: the army lost forty men at Heglig.',
  'You can read the anger in their faces, the mayor said.',
  'Your men shelled us, the elder told the general.',
  '10.5 million people need bread in Yemen.',
  'The reporting (by the UN) named four colonels.',
]
for (const line of spared) {
  test(`"${line}" is no clutter`, () => {
    assert.deepEqual(kinds(`The rains began early.\n${line}\nThe road is open.`)[1], `text: ${line}`)
  })
}

const clutter = [
  'By Leila Haddad and Tom Price',
  'Additional reporting by Ahmed Ali in Aden',
  'Follow us on Twitter',
  'Share this article',
  'We use cookies to make this site work better for you.',
  'Published 12 May 2021',
  'Associated Press writer Jean Kasongo in Goma contributed to this report.',
  '© 2019 The Daily Bell. All rights reserved.',
  'This is a developing story. Please check back for updates.',
  'This story has been updated to add that rebels killed two more people.',
  'You can read our full coverage of the attack on Goma here.',
  'You have 2 free articles left this month. Subscribe now.',
  'If you have information about attacks on civilians, contact our reporters at tips@bell.example.',
  'Support independent journalism that looks into attacks on civilians. Donate today.',
  'Read more here: Rwanda attacks Congo, says minister.',
  'The Associated Press contributed.',
  '— With files from The Daily Bell',
  'Sources: Reuters, AFP and SANA',
  'Jean Kasongo is a reporter based in Goma who covers attacks by armed groups.',
  'Explainer: Why do rebels attack Goma?',
  'Comments (12)',
]
for (const line of clutter) {
  test(`"${line}" is clutter`, () => {
    assert.deepEqual(kinds(`The rains began early.\n${line}\nThe road is open.`)[1], `clutter: ${line}`)
  })
}

test('the credit at the end of a paragraph is a block of its own, and the paragraph stays text', () => {
  assert.deepEqual(
    kinds(
      'Rebels shelled Bor on Sunday.\n\nThe UN condemned the attack. (Reporting by Ana Ruiz in Juba; Editing by Tom Price)',
    ),
    [
      'text: Rebels shelled Bor on Sunday.',
      'text: The UN condemned the attack.',
      'clutter: (Reporting by Ana Ruiz in Juba; Editing by Tom Price)',
    ],
  )
})

test('the hours of a live report stand by themselves, before an entry or alone', () => {
  assert.deepEqual(
    kinds(
      [
        'Guns fell silent in Sake.',
        '10.42am BST',
        'Rebels hold the road, the mayor said.',
        '10:15 CET The army took back Sake.',
        '[11:20 am] Twelve men were freed.',
        '13:37 – The mayor asked for help.',
        '0600 GMT Shells hit the port.',
        'At 10:15 the army left.',
        '12.5 per cent of the huts burned.',
      ].join('\n\n'),
    ),
    [
      'text: Guns fell silent in Sake.',
      'dateline: 10.42am BST',
      'text: Rebels hold the road, the mayor said.',
      'dateline: 10:15 CET',
      'text: The army took back Sake.',
      'dateline: [11:20 am]',
      'text: Twelve men were freed.',
      'dateline: 13:37 –',
      'text: The mayor asked for help.',
      'dateline: 0600 GMT',
      'text: Shells hit the port.',
      'text: At 10:15 the army left.',
      'text: 12.5 per cent of the huts burned.',
    ],
  )
})

test('every character that is not space stands in exactly one block, in odd texts too', () => {
  const odd = [
    '',
    ' \n\t\r\n ',
    '"',
    '((((\n--\n[TEXT]\n• \n•\n',
    'a'.repeat(5000),
    'A '.repeat(3000),
    'ALEPPO, '.repeat(400),
    'x\u2028y\u0085z\fq\u000bw\uFEFF',
    '\uD800 lone\n\uDC00',
    'a | b\n\n – | \n\n| | |\n\nc | – | d\n\n– | e | .',
    `${'('.repeat(2000)}\n${'[TEXT] '.repeat(300)}`,
  ]
  for (const text of odd) {
    let at = 0
    for (const block of blocksOf(text, null)) {
      assert.ok(block.start >= at && block.end > block.start)
      assert.equal(text.slice(at, block.start).trim(), '')
      assert.equal(text.slice(block.start, block.end).trim(), text.slice(block.start, block.end))
      at = block.end
    }
    assert.equal(text.slice(at).trim(), '')
  }
})

test('a long text is cut in linear time', () => {
  const text = 'A convoy of ten lorries left Port Sudan, and the governor said it would return.\n'.repeat(20_000)
  assert.equal(blocksOf(text, null).length, 20_000)
})

test('a paragraph without letters is clutter, one in Arabic or Russian letters is not', () => {
  const kinds = (text: string): string[] => blocksOf(text, null).map((b) => b.kind)
  for (const text of ['* * *', '— 1 —', '2018 / 06']) assert.deepEqual(kinds(text), ['clutter'], text)
  for (const text of [
    'دخلت قافلة مساعدات إلى مضايا اليوم.',
    'Колонна вошла в город во вторник.',
    'Relief reached Taiz.',
  ]) {
    assert.ok(kinds(text).includes('text'), text)
  }
})

test('the cells of a table are headlines, a sentence in one is text, and a line with a bar alone is no table', () => {
  const table = 'Town | Asked on | Note\n\nTaiz | 3 May | –\n\nIbb | – | The road to it was shelled on Sunday.'
  assert.deepEqual(kinds(table), [
    'headline: Town',
    'clutter: |',
    'headline: Asked on',
    'clutter: |',
    'headline: Note',
    'headline: Taiz',
    'clutter: |',
    'headline: 3 May',
    'clutter: |',
    'clutter: –',
    'headline: Ibb',
    'clutter: |',
    'clutter: –',
    'clutter: |',
    'text: The road to it was shelled on Sunday.',
  ])
  for (const line of [
    'Radio Goma | the governor spoke of 40 dead, and the army of none.',
    'He wrote a | b on the wall of the school in Bria, and left.',
  ])
    assert.deepEqual(kinds(`The rains began early.\n\n${line}\n\nThe road is open.`)[1], `text: ${line}`)
})

test('paragraphs and headings that stand one against the other come apart', () => {
  const yemen = `Blast hits market in AdenA car bomb killed four people in a market in Aden on Monday, officials said.The governor closed two roads.“We heard it from the port,” a fisherman said.“Then came the smoke.”Police are still looking for the driver.Read more: Why Aden burnsNobody has claimed the attack.`
  assert.deepEqual(kinds(yemen), [
    'headline: Blast hits market in Aden',
    'text: A car bomb killed four people in a market in Aden on Monday, officials said.',
    'text: The governor closed two roads.',
    'text: “We heard it from the port,” a fisherman said.',
    'text: “Then came the smoke.”',
    'text: Police are still looking for the driver.',
    'clutter: Read more: Why Aden burns',
    'text: Nobody has claimed the attack.',
  ])
  const mali = `Soldiers reached Kidal on Tuesday.They found the base empty."We left at night," a MINUSMA officer said."It was quiet."Call for calmImam Traore asked the young to stay at home.`
  assert.deepEqual(kinds(mali).slice(2), [
    'text: "We left at night," a MINUSMA officer said.',
    'text: "It was quiet."',
    'headline: Call for calm',
    'text: Imam Traore asked the young to stay at home.',
  ])
  const nepal = `Police shot two people in Birgunj on Friday.A curfew followed.The station KathmanduOne showed the crowd.Its owner said KathmanduOne would go on.`
  assert.equal(kinds(nepal)[2], 'text: The station KathmanduOne showed the crowd.')
})

test('a text that kept its lines is not cut at a slip, nor inside a name', () => {
  const text = `The army left Taiz on Sunday.Residents came back.\n\nThe YouTube film showed the McAllister lorry.`
  assert.deepEqual(kinds(text), [
    'text: The army left Taiz on Sunday.Residents came back.',
    'text: The YouTube film showed the McAllister lorry.',
  ])
  const names = `Fighters held Ras Lanuf.MacArthur left.The YouTube film was taken down.Nobody paid.Then it rained.`
  assert.equal(kinds(names)[2], 'text: The YouTube film was taken down.')
  const minutes = `Talks opened at 9.30.The envoy spoke.\nNobody else did.\nThey close at noon.\nLunch was served.`
  assert.equal(kinds(minutes)[0], 'text: Talks opened at 9.30.The envoy spoke.')
})

test('a line that says what has been done is told, though it has no full stop', () => {
  const between = (line: string): string | undefined =>
    kinds(`The bomb went off in Quetta at noon.\n\n${line}\n\nThe governor went to the hospital.`)[1]
  assert.equal(
    between('Two men have been arrested in connection with it'),
    'text: Two men have been arrested in connection with it',
  )
  assert.equal(
    between('The market was closed by police for the day'),
    'text: The market was closed by police for the day',
  )
  assert.equal(
    between('Nobody has yet claimed it, and roads were closed in three districts'),
    'text: Nobody has yet claimed it, and roads were closed in three districts',
  )
  assert.equal(between('Three towns were hit'), 'headline: Three towns were hit')
  assert.equal(
    between('What the bombing means for the talks in Doha'),
    'headline: What the bombing means for the talks in Doha',
  )
  assert.equal(
    between('A city under fire for eleven days and nights'),
    'headline: A city under fire for eleven days and nights',
  )
})

test('a line of one small word and a stop ends the paragraph before it', () => {
  const text =
    'Shells fell on the port of Hodeidah and two dockers were hurt on Monday evening, officials\n  say.\n  Work began again.'
  assert.deepEqual(kinds(text), [
    'text: Shells fell on the port of Hodeidah and two dockers were hurt on Monday evening, officials\n  say.',
    'text: Work began again.',
  ])
})
