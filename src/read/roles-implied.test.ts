// Who is meant where nobody is named: not a side that denies the deed a moment later.
import assert from 'node:assert/strict'
import test from 'node:test'
import { read } from './read.ts'
import { reportOf } from './told.fixture.ts'

/** Who is told to have used force that hit a place. */
function doers(text: string, place: string): readonly string[] {
  const report = reportOf(text, '2022-05-12')
  return read(report)
    .claims.filter((c) => c.act === 'ASSAULT' && c.status === 'happened' && c.places.some((p) => p.name === place))
    .flatMap((c) => c.actors.map((a) => a.name))
}

test('a deed whose doer nobody names is not laid on a side that denies it', () => {
  for (const [place, text] of [
    [
      'Goma',
      'The M23 attacked Sake on Monday. Mortar bombs hit a camp in Goma on Tuesday, killing nine. The M23 denied shelling the camp.',
    ],
    [
      'Kandy',
      'The Tigers raided Vavuniya last week. A bus was blown up in Kandy on Friday. The Tigers have denied bombing the bus.',
    ],
    [
      'Taiz',
      'The Houthis attacked Marib on Monday. Shells landed in three markets of Taiz on Saturday. The Houthis have denied firing into the city.',
    ],
    [
      'Ghazni',
      'Shops were hit from the air in Ghazni on Sunday. The Taliban accuse American aircraft of having bombed the market. A spokesman for the American forces denied it.',
    ],
  ] as const)
    assert.deepEqual(doers(text, place), [], text)
  for (const [place, who, text] of [
    [
      'Goma',
      'M23',
      'The M23 attacked Sake on Monday. Mortar bombs hit a camp in Goma on Tuesday, killing nine. The M23 says the army shelled Rutshuru.',
    ],
    ['Kandy', 'Tigers', 'The Tigers raided Vavuniya last week. The Tigers blew up a bus in Kandy on Friday.'],
    ['Taiz', 'Houthis', 'The Houthis shelled Taiz on Saturday, and denied firing into Marib the day before.'],
  ] as const)
    assert.deepEqual([...new Set(doers(text, place))], [who], text)
})

/** Who is told to have killed or hurt, by the claims whose words say so. */
function killers(text: string): readonly string[] {
  return read(reportOf(text, '2022-05-12'))
    .claims.filter(({ evidence: [{ span }] }) => /killed|died/.test(text.slice(span.start, span.end)))
    .flatMap((c) => c.actors.map((a) => a.name))
}

test('whose shell it was, where two fire at each other, and who killed the dead of a whole war, is not guessed', () => {
  for (const text of [
    'The army and the Rapid Support Forces traded artillery fire on Sunday. A mother was killed in Nyala when a shell struck her house.',
    'The M23 and the army exchanged fire on Monday. Six people were killed in Goma by a mortar bomb.',
    'Rebels attacked a camp on Monday. More than 150,000 people have died in Burundi since 1993.',
    'Soldiers fired on the crowd in Bor. About 2,000 people have been killed in the country since the war began.',
    'The militia raided Zongo at dawn. Some 400 villagers have been killed in such raids this year.',
  ] as const)
    assert.deepEqual(killers(text), [], text)
  for (const [who, text] of [
    [
      'Rapid Support Forces',
      'The Rapid Support Forces attacked Nyala on Sunday. A mother was killed in Nyala when a shell struck her house.',
    ],
    ['M23', 'The M23 shelled Goma on Monday. Six people were killed in Goma by a mortar bomb.'],
    ['Tigers', 'The Tigers attacked Kandy on Friday. Nine people died in Kandy.'],
    ['The army', 'The army shelled the market of Bor. Thirty people have been killed since dawn.'],
    ['M23', 'The M23 attacked Goma on Monday. Nine people have been killed, a doctor said.'],
  ] as const)
    assert.deepEqual([...new Set(killers(text))], [who], text)
})

test('where a strike fell did not do it, a mine is a thing, and who tells of it laid none', () => {
  for (const text of [
    'An air strike hit a hospital in Sanaa, residents said.',
    'A mine went off under a bus near Gedeb, the army said, killing nine passengers.',
    'An air strike hit a wedding in Kabul, residents said.',
    'A mine killed two shepherds near Agdam on Monday, police said.',
  ]) {
    const found = read(reportOf(text, '2022-05-12')).claims.filter((c) => c.act === 'ASSAULT')
    assert.equal(found.length, 1, text)
    assert.deepEqual(found[0]!.actors, [], text)
  }
})

/** Who is told to ring a place. */
function besiegers(text: string): readonly string[] {
  return read(reportOf(text, '2022-05-12'))
    .claims.filter((c) => c.act === 'COERCE' && c.mode === 'restrict')
    .flatMap((c) => c.actors.map((a) => a.name))
}

test('some soldiers at a checkpoint ring no town; a side that is told of does', () => {
  for (const men of ['Soldiers', 'Gunmen', 'Two policemen'])
    assert.deepEqual(
      besiegers(
        `${men} at a checkpoint had taken the kits from two lorries for Zepa.\n\nAbout 60,000 people are trapped in Gorazde.`,
      ),
      [],
      men,
    )
  for (const side of ['M23', 'Taliban', 'Houthis'])
    assert.deepEqual(
      besiegers(
        `The ${side} have shelled Goma since Monday. The ${side} hold the hills. Goma has been encircled since April.`,
      ).length,
      1,
      side,
    )
})

test('bombs that fall from the sky are not laid on rebels, who have no planes', () => {
  for (const text of [
    'The MNDAA said that it had attacked Lashio on Monday. Bombs fell on a monastery in Lashio on Tuesday and killed six novices.',
    'The Tigers shelled Jaffna on Monday. An air raid on a market in Jaffna killed nine traders on Friday.',
    'The rebels shelled Juba on Monday. Warplanes bombed a school in Juba on Friday and killed three pupils.',
  ])
    assert.ok(!killers(text).some((who) => /MNDAA|Tigers|rebels/.test(who)), text)
  assert.ok(
    killers(
      'The army bombed Lashio on Monday. Bombs fell on a monastery in Lashio on Tuesday and killed six novices.',
    ).some((who) => /army/.test(who)),
  )
})
