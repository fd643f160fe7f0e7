// Orders with a last day that nobody "gives until", days that went by, and terms that go from town to town: to catch and to spare.
import assert from 'node:assert/strict'
import test from 'node:test'
import { besideOf } from './asides.ts'
import { isHearsay } from './hearsay.ts'
import { linkAll } from './index.ts'
import { invented } from './invented.ts'
import type { Aside } from './linked-claim.ts'
import { sentencesIn } from './sentences.ts'

/** Asides of a report of Wednesday, 12 June 2024, whose claim names the towns. */
function asides(what: Aside['what'], towns: string, text: string): readonly Aside[] {
  const first = `Shops were open this morning in ${towns.replaceAll(';', ', ')} and the streets were quiet, people said.`
  const input = invented('2024-06-12', 'Wire', 'SD', [first, { act: 'CONSULT', at: towns }], [''], [text])
  return Object.values(besideOf(input).asides)
    .flat()
    .filter((a) => a.what === what)
}

type Case = readonly [towns: string, text: string, want?: Partial<Aside>]

function check(what: Aside['what'], caught: readonly Case[], spared: readonly Case[]): void {
  for (const [towns, text, want] of caught) {
    const found = asides(what, towns, text)
    assert.ok(found.length > 0, `${what} not caught: ${text}`)
    for (const [key, value] of Object.entries(want ?? {}))
      assert.deepEqual(found[0]?.[key as keyof Aside], value, `${key}: ${text}`)
  }
  for (const [towns, text] of spared) assert.deepEqual(asides(what, towns, text), [], `${what}: ${text}`)
}

test('an order with a last day and a threat, whoever puts it', () => {
  check(
    'deadline',
    [
      [
        'Loikaw',
        'The abbot of Loikaw has been told to send the fighters away by Friday, or else the quarter will be burnt.',
        { day: '2024-06-14', to: 'The abbot of Loikaw', place: 'loikaw' },
      ],
      [
        'Kutum',
        'The governor’s message came on Monday. The men at the mill in Kutum were to give up their rifles before the end of 13 June; if not, they would be shelled.',
        { day: '2024-06-13', by: 'The governor', made: '2024-06-10' },
      ],
      [
        'Marawi',
        'On Monday it was Marawi’s turn, by radio from a colonel in the hills: the keys by noon on Thursday, or the guns would speak.',
        { day: '2024-06-13', made: '2024-06-10', by: 'a colonel', place: 'marawi' },
      ],
    ],
    [
      ['Loikaw', 'The abbot of Loikaw has been told to send the pupils home by Friday.'],
      ['Kutum', 'The men at the mill in Kutum were to give up the night shift by 13 June.'],
      ['Marawi', 'Word went round in Marawi that they had been told to leave by Friday, or else be shot.'],
    ],
  )
})

test('terms on a sheet, a decree, and a threat in the present', () => {
  check(
    'deadline',
    [
      [
        'Harasta',
        'The army’s leaflets over Harasta say it: out by Friday, or the bombing starts.',
        { day: '2024-06-14', by: 'The army', place: 'harasta' },
      ],
      [
        'Stolac',
        'Before that there was General Perkovic’s letter. It came on Monday: all guns in Stolac to be given up by noon on Thursday, or the guns would speak.',
        { day: '2024-06-13', by: 'General Perkovic', made: '2024-06-10' },
      ],
      ['Jaffna', 'Jaffna was to be emptied by Friday, the army decreed.', { day: '2024-06-14', by: 'the army' }],
      [
        'Argun',
        'Kadyrov’s men went from door to door in Argun: sons must be handed in by Sunday.',
        { day: '2024-06-16', to: 'sons' },
      ],
      [
        'Lhokseumawe',
        'The governor said the fighters in Lhokseumawe must lay down their arms by Sunday or face an offensive.',
        { day: '2024-06-16', by: 'The governor', to: 'the fighters in Lhokseumawe' },
      ],
      [
        'Bihac',
        'The corps let it be known that the town had until Friday to open the bridge, else Bihac would burn.',
        { day: '2024-06-14', by: 'The corps', place: 'bihac' },
      ],
    ],
    [
      ['Harasta', 'The army’s notes on Harasta say it: the road was open by Friday.'],
      ['Jaffna', 'Jaffna was to be painted by Friday, the council announced.'],
      ['Argun', 'The plan for Argun is simple: seed must be handed in by Sunday.'],
      ['Bihac', 'It is known that the town had until Friday no bread in Bihac.'],
    ],
  )
})

test('a pardon that runs out, an answer that is awaited, and a term that is put back', () => {
  check(
    'deadline',
    [
      [
        'Bouar',
        'The presidency announced on Monday that rebels in Bouar who hand in their guns by 20 June will be pardoned.',
        { day: '2024-06-20', by: 'The presidency', to: 'rebels in Bouar' },
      ],
      [
        'Gusau',
        'Gunmen in Gusau who give up their guns by 16 June will be forgiven, the governor promised.',
        { day: '2024-06-16', by: 'the governor', to: 'Gunmen in Gusau' },
      ],
      [
        'Vavuniya',
        'The army said that anyone who surrenders before Friday in Vavuniya will be spared.',
        { day: '2024-06-14', by: 'The army', to: 'anyone' },
      ],
      ['Goma', 'The rebels expect a written answer from Kinshasa by 15 June.', { day: '2024-06-15', by: 'The rebels' }],
      ['Shusha', 'The ministry will wait for a reply until Friday, it told Shusha.', { day: '2024-06-14' }],
      [
        'Kidal',
        'The general had on Sunday given Kidal, Ber and Gao until Tuesday to yield, and later put the date back to Friday, 14 June.',
        { day: '2024-06-14', made: '2024-06-09' },
      ],
    ],
    [
      ['Bouar', 'The school said that pupils in Bouar who hand in their work by 20 June will be given a prize.'],
      ['Vavuniya', 'Those who surrendered in Vavuniya before Friday were killed.'],
      ['Goma', 'The doctors in Goma await a shipment by 15 June.'],
      ['Shusha', 'Nobody in Shusha waits for the bus until Friday.'],
      ['Kidal', 'In Kidal the wedding was put back to Friday, 14 June.'],
    ],
  )
})

test('a day or an hour that was set and went by', () => {
  check(
    'passed',
    [
      [
        'Kutum',
        'On Monday the hour until which the army in Kutum had said that it would wait went by.',
        { day: '2024-06-10' },
      ],
      ['Loikaw', 'Sunday noon came, and nobody in Loikaw stirred.', { day: '2024-06-09' }],
      ['Arawa', 'The sixth of June passed, and not a shot was heard in Arawa.', { day: '2024-06-06' }],
      ['Goma', 'By Tuesday the time given to the garrison of Goma was up.', { day: '2024-06-11' }],
      ['Luena', 'In Luena the sixth of June came and went, and no gun was fired.', { day: '2024-06-06' }],
      ['Marawi', 'The date that the army had given the clans of Marawi, 6 June, went by.', { day: '2024-06-06' }],
      [
        'Bor',
        'The 6th of June, by which Bor was told to give up its guns, passed without a shot.',
        { day: '2024-06-06' },
      ],
      ['Jaffna', 'The Tigers in Jaffna let the day that the brigadier had set them go by.', {}],
    ].map(([a, b, c]) => [a, b, c] as Case),
    [
      ['Kutum', 'The hours in the cellar in Kutum went by slowly.'],
      ['Loikaw', 'On Sunday noon prayers were held in Loikaw.'],
      ['Arawa', 'Friday passed quietly in Arawa.'],
      ['Goma', 'It was the time of year when the fever came to Goma.'],
      ['Luena', 'The date of the vote in Luena was named and the bill passed.'],
      ['Marawi', 'The 3rd Brigade passed through Marawi.'],
      ['Bor', 'The day that the clans of Bor had set for the wedding is Friday.'],
    ],
  )
})

test('the terms of one town put to another', () => {
  check(
    'handed',
    [
      ['Kutum;Mellit', 'Mellit was handed the same terms on Sunday.', { place: 'mellit', day: '2024-06-09' }],
      ['Kutum;Mellit', 'On Monday the same paper was carried to Mellit.', { place: 'mellit', day: '2024-06-10' }],
      ['Bako;Ambo', 'Ambo was told to sign what Bako signed.', { place: 'ambo' }],
      ['Bako;Ambo', 'Then it was Ambo’s turn: the same conditions as Bako.', { place: 'ambo' }],
      ['Bako;Ambo', 'After Bako gave in, the army presented Ambo with an identical document.', { place: 'ambo' }],
      ['Bako;Ambo', 'What Bako had been made to sign is now demanded of Ambo.', { place: 'ambo' }],
      ['Bako;Ambo', 'A brigadier sent word that Ambo was to accept the terms of Bako.', { place: 'ambo' }],
    ],
    [
      ['Kutum;Mellit', 'Mellit was never handed the same terms.'],
      ['Kutum;Mellit', 'They tell you in Kutum that Mellit was handed the same paper.'],
      ['Bako;Ambo', 'Ambo was handed a paper with the names of the dead.'],
      ['Bako;Ambo', 'The army presented Ambo with a flag like that of Bako.'],
      ['Bako;Ambo', 'If Ambo were offered the terms of Bako, it would sign.'],
    ],
  )
})

test('whoever signs for a town, first argues, or is meant by "they"', () => {
  check(
    'accepted',
    [
      ['Mocoa', 'Mocoa argued for two days and signed on 9 June.', { place: 'mocoa', day: '2024-06-09' }],
      [
        'Bako',
        'The garrison of Bako was compelled on Sunday, 9 June, to accept the same harsh conditions.',
        { place: 'bako', day: '2024-06-09' },
      ],
      [
        'Koch;Mayom',
        'Koch signed on 9 June. It was the paper of Mayom with another name on it.',
        { place: 'koch', words: 'Koch signed on 9 June. It was the paper of Mayom with another name on it.' },
      ],
      ['Mocoa', 'The paper came to Mocoa on Friday. Mayor Ortiz put his name to it on 9 June.', { day: '2024-06-09' }],
      [
        'Kutum;Mellit',
        'Mellit was handed the same terms on Friday. There they haggled, and on the 9th they signed.',
        { place: 'mellit', day: '2024-06-09' },
      ],
    ],
    [
      ['Mocoa', 'Mocoa argued for two days and would not sign on 9 June.'],
      ['Mocoa', 'The council of the nurses signed on 9 June in Mocoa.'],
      ['Kutum;Mellit', 'Officers met in Mellit on Friday. On the 9th they signed.'],
      ['Bako', 'The plan for Bako was accepted on 9 June.'],
      ['Mocoa', 'A neighbour swore to me that Mocoa signed on 9 June.'],
    ],
  )
})

test('what is going round is told from what a witness says', () => {
  for (const words of [
    'In the ferry queue they tell you that Buka has signed.',
    'Word went round that the bridge had been given up.',
    'Everybody knew that the garrison had left.',
    'A porter swore to us that the road was open.',
  ])
    assert.ok(isHearsay(words), words)
  for (const words of [
    'They told us to leave the yard.',
    'People told the agency that they had been beaten.',
    'The commander gave his word and left.',
    'Everybody left the hall.',
  ])
    assert.ok(!isHearsay(words), words)
})

test('who "we" is in a statement is who issues it', () => {
  const made = (title: string | null, text: string): string => {
    const input = invented('2024-06-12', 'Official Texts', 'SD', [text, { act: 'CONSULT', at: 'Kutum' }])
    const { commitments } = linkAll([{ ...input, report: { ...input.report, title } }], [])
    return commitments.flatMap((c) => c.by.map((p) => p.name)).join()
  }
  const we = 'We await an answer from the elders of Kutum until 15 June.'
  assert.match(made('Statement of the Southern Command on Kutum', we), /Southern Command/)
  assert.match(made('Communiqué by the Ministry of Defence', we), /Defence/)
  assert.match(made('Declaration of the High Council concerning Kutum', we), /High Council/)
  // A house that passes an order on makes none.
  assert.equal(made('Elders defy the army', we), '')
  assert.equal(made(null, we), '')
  assert.doesNotMatch(
    made('Statement of the Southern Command', 'They await an answer from the elders of Kutum until 15 June.'),
    /Command/,
  )
})

test('an hour of some place ends no sentence', () => {
  const cut = (text: string): number => sentencesIn(text).length
  for (const text of [
    'They wait until 5 a.m. Moscow time on Friday.',
    'It ends at 6 p.m. GMT today.',
    'By 9 a.m. Kabul time all were gone.',
  ])
    assert.equal(cut(text), 1, text)
  for (const text of [
    'It began at 5 a.m. The guns fell silent.',
    'They left at 6 p.m. Nobody followed.',
    'Open until 9 p.m. Kabul slept.',
  ])
    assert.equal(cut(text), 2, text)
})
