import assert from 'node:assert/strict'
import test from 'node:test'
import { partiesSaid } from './truce-parties.ts'
import { phasesSaid } from './truce-said.ts'

const said = (text: string): readonly string[] => phasesSaid(text, true).map((p) => p.name)

const CAUGHT: Readonly<Record<string, readonly string[]>> = {
  declared: [
    'The front proclaimed a ten-day truce on Sunday.',
    'Commanders of both armies put their names to a ceasefire in Luena.',
    'A cessation of hostilities was decreed by the junta in Lomé.',
    'After a night of bargaining the clans of Galkayo struck a ceasefire.',
    'A halt to all raids was announced by the Karen on Friday.',
    'The Tigers declared on Monday that they were ceasing fire at once.',
    'The guerrillas will hold their fire for a month, their leader said.',
    'M23 said on Thursday it would suspend all attacks from 10 May.',
    'The halt to its raids that the front proclaimed on Sunday is ignored.',
    'Russia and Ukraine have agreed to 36 hours, starting at noon.',
    'Twelve hours were agreed through the envoy.',
    'On Sunday, in Maputo, and though nobody had asked for it, our party declared a truce.',
    'A “regime of calm” was proclaimed by the governor of Idlib on Friday.',
    'The junta undertook to suspend its air strikes in Chin State for four days.',
    'The army suspended offensive operations around Marawi from noon on 7 May.',
    'A ceasefire put together in Nairobi by the bishops was signed by both.',
    'A halt to military action in Casamance was decreed by the president on Sunday.',
    'Both commanders of Abkhazia agreed to stop the use of heavy weapons until Sunday.',
  ],
  'in force': [
    'The truce in Aceh, which went live at dawn, is holding.',
    'The cessation of hostilities took hold in the Nuba Mountains on Monday.',
    'The ceasefire along the Line of Control is still in force.',
    'The 72-hour truce has been kept since Monday.',
    'The ceasefire which the two clans of Galkayo had agreed on 3 May, and which took effect a day later, is welcome.',
    'The commanders of Malakal observed a truce of two days over Easter.',
    'A pause in the navy’s attacks, which the minister had announced on Friday and which came into effect on Sunday, is welcome.',
  ],
  renewed: [
    'The truce in Yemen has been extended by two months.',
    'The guerrillas agreed on Friday to prolong their ceasefire.',
    'Bogotá has added six months to its ceasefire with the rebels.',
    'The ceasefire in Kidal was rolled over for a week.',
    'The truce will now last until the end of Ramadan.',
    'The Maoists said that their truce would go on for another month.',
  ],
  ended: [
    'The truce in Khartoum ran out at midnight.',
    'The government has pulled out of its ceasefire with the Tigers.',
    'The ceasefire between the militia and the army fell to pieces on Monday.',
    'The party said that it was ending its truce with Turkey.',
    'Jakarta declared the truce dead.',
    'The ceasefire which commenced on 4 May came to an end at dawn.',
    'The truce that the two fronts had agreed in Bor collapsed on Monday.',
    'The suspension ended at noon on Sunday.',
  ],
}
const SPARED: readonly string[] = [
  'The council called for an immediate ceasefire.',
  'The front would declare a truce if the raids stopped.',
  'No ceasefire has been agreed.',
  'The rebels denied that they had signed a ceasefire.',
  'Talks about a ceasefire began in Doha.',
  'Was the truce ever signed?',
  'The truce was not extended.',
  'A truce in the price war between the two airlines ended on Monday.',
  'The truce came as rebels held the town.',
  'He called a truce premature.',
  'The violations of the truce were announced by the army.',
  'In the week before the truce the siege ended.',
  'The rebels asked that the army hold its fire for a week.',
  'The army said that it would not cease fire.',
  'The truce will last until Sunday, he hoped.',
  'The march was declared 72 hours late.',
  'The talks lasted 72 hours.',
]

test('a ceasefire is made, holds, is prolonged and ends in many words', () => {
  for (const [name, sentences] of Object.entries(CAUGHT))
    for (const s of sentences) assert.ok(said(s).includes(name), `${name}: ${s} (${said(s)})`)
  for (const s of SPARED) assert.deepEqual(said(s), [], s)
})

test('what ended or was prolonged is not told to be made', () => {
  const meant = (text: string): unknown => phasesSaid(text, true).map((p) => [p.name, p.meant])
  for (const [text, name] of [
    ['The truce that was agreed in May collapsed on Monday.', 'ended'],
    ['The ceasefire signed in Accra was extended on Friday.', 'renewed'],
    ['The cessation of hostilities, agreed in Juba, took hold on Friday.', 'in force'],
  ] as const)
    assert.deepEqual(
      meant(text),
      [
        ['declared', true],
        [name, false],
      ],
      text,
    )
  assert.deepEqual(meant('The truce was agreed in May.'), [['declared', false]])
  assert.deepEqual(said('The halt is over.'), ['ended'])
  assert.deepEqual(phasesSaid('The halt is over.', false), [])
})

const parties = (text: string): unknown => {
  const [phase] = phasesSaid(text, true)
  return phase && partiesSaid(text, phase)
}

test('whose a ceasefire is, and who stood between its sides', () => {
  for (const [text, sides, between] of [
    ['The army and the Tigers signed a ceasefire on Friday.', ['The army and the Tigers'], []],
    ['The truce between the army and the Tigers ended on Friday.', ['the army', 'the Tigers'], []],
    ['Norway brokered a truce between the army and the Tigers.', ['the army', 'the Tigers'], ['Norway']],
    ['Kenya announced a truce between the clans and the police.', ['the clans', 'the police'], ['Kenya']],
    [
      'The envoy announced that the army had formally agreed on a ceasefire with the Tigers.',
      ['the army', 'the Tigers'],
      [],
    ],
    ['A ceasefire was declared by the Tigers on Friday.', ['the Tigers'], []],
    ['A ceasefire was brokered by Norway on Friday.', [], ['Norway']],
    ['The truce was extended by two months on Friday.', [], []],
    ['The truce took effect by nightfall.', [], []],
    ['They declared a ceasefire.', [], []],
    ['On Sunday, in Maputo, our party declared a truce.', ['our party'], []],
    ['Two days after President Santos had declared a ceasefire, it was over.', ['President Santos'], []],
    ['A ceasefire was declared by the army and joined by the Karen on Friday.', ['the army'], []],
    [
      'The halt that the army and a group known as the Rabbits agreed on Sunday is ignored.',
      ['the army and a group known as the Rabbits'],
      [],
    ],
    ['The envoy noted that the Maoists had on Friday renewed their ceasefire.', ['the Maoists'], []],
    ['The Tigers declared on Monday that they were ceasing fire.', ['The Tigers'], []],
    ['The halt that the Karen proclaimed on Sunday is ignored.', ['the Karen'], []],
    ['The halt that they proclaimed on Sunday is ignored.', [], []],
    [
      'A truce was agreed on Monday, by Israel on one hand and all of the factions on the other.',
      ['Israel', 'the factions'],
      [],
    ],
  ] as const)
    assert.deepEqual(parties(text), { sides, between }, text)
})
