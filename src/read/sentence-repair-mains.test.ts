// Main verbs that hung on their subject, and what is given to whom, stand right after mending; phrases that tell nothing stay.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clausesOf } from './clauses.ts'
import { repaired } from './sentence-repair.ts'
import { parseBlocks } from './syntax.ts'

/** The verbs of a text with who does it, to what and to whom. */
function told(text: string): string[] {
  return parseBlocks(text, [{ start: 0, end: text.length, kind: 'text' }]).flatMap((written) => {
    const sentence = repaired(written)
    const word = (i: number): string => sentence.tokens[i]!.text
    return [...clausesOf(sentence).values()]
      .filter((c) => c.kind === 'verb')
      .map((c) => {
        const of = (role: string): string =>
          c.args
            .filter((a) => a.role === role && !a.shared)
            .map((a) => word(a.head))
            .join('+')
        return `${of('subject')} ${c.lemma} ${of('indirect')}>${of('object')}`.trim()
      })
  })
}

test('the only verb of a short sentence has its subject back', () => {
  assert.deepEqual(told('The ministers assembled in Lome.'), ['ministers assemble >'])
  assert.deepEqual(told('A freighter docked at Berbera with 900 tonnes of rice.'), ['freighter dock >'])
  assert.deepEqual(told('The elders of the clan assembled in Garowe.'), ['elders assemble >'])
  assert.deepEqual(told('The rebels demobilised at Luena.'), ['rebels demobilise >'])
})

test('what is given stands beside whom it is given to', () => {
  for (const [text, verb] of [
    ['Tanzania lent the rebels two helicopters.', 'Tanzania lend rebels>helicopters'],
    ['The nuns handed the clinic in Bria ten cartons of serum.', 'nuns hand clinic>cartons'],
    ['Uganda slipped the rebels two crates of rifles.', 'Uganda slip rebels>crates'],
    ['Caracas gave the Colombian consul 48 hours to leave.', 'Caracas give consul>hours'],
  ])
    assert.ok(told(text!).includes(verb!), `${text}: ${told(text!)}`)
})

test('an "it" that stands for somebody is a subject', () => {
  assert.ok(told('On Wednesday it capitulated.').includes('it capitulate >'))
  assert.ok(!told('It seems that the truce holds.').includes('it seem >'))
})

test('phrases without a verb of their own stay as they are', () => {
  for (const text of ['Houses burned by rebels in Drodro.', 'The village burned by the rebels of Kony.'])
    assert.ok(!told(text).some((v) => /^(?:Houses|village) burn/.test(v)), `${text}: ${told(text)}`)
})

test('whoever is called something between commas does what follows, and so does who says that something will be', () => {
  for (const [text, verb] of [
    ['Al-Tayeb al-Amin, the governor, promised on 3 May that forty men would be let go.', /^Al promise/],
    ['Western embassies issued advisories.', /^embassies issue/],
    ['Guards dismissed the allegations.', /^Guards dismiss/],
  ] as const)
    assert.ok(
      told(text).some((t) => verb.test(t)),
      `${text}: ${told(text)}`,
    )
})

test('what is done to somebody is not done by him', () => {
  for (const [text, verb] of [
    ['Villagers held by the army were fed.', /^Villagers hold/],
    ['The prisoners promised freedom were shot on the road.', /^prisoners promise/],
    ['The men, held by the army, were freed on Monday.', /^men hold/],
  ] as const)
    assert.ok(!told(text).some((t) => verb.test(t)), `${text}: ${told(text)}`)
})

test('what was agreed on agrees to nothing: the verb behind is what is told', () => {
  for (const [text, verb] of [
    [
      'A ceasefire agreed between the army and the M23 in Kibati last Friday collapsed within hours.',
      'ceasefire collapse >',
    ],
    ['A ceasefire agreed on Friday between the army and the M23 collapsed.', 'ceasefire collapse >'],
    ['The prisoner swap agreed between Sanaa and Marib fell through.', 'swap fall >'],
    ['A ceasefire agreed between the army and the M23 in Kibati collapsed within hours.', 'ceasefire collapse >'],
    ['A timetable agreed in Lusaka expired on Sunday.', 'timetable expire >'],
  ] as const)
    assert.ok(told(text).includes(verb), `${text}: ${told(text)}`)
  for (const [text, verb] of [
    ['The army agreed with the rebels and withdrew.', /^army agree/],
    ['Both sides agreed on Friday and the guns fell silent.', /^sides agree/],
    ['The Houthis agreed between themselves and left.', /^Houthis agree/],
  ] as const)
    assert.ok(
      told(text).some((t) => verb.test(t)),
      `${text}: ${told(text)}`,
    )
})

test('who stands by while others act stands by nobody', () => {
  for (const [text, verbs] of [
    [
      'Peacekeepers stood by as militiamen entered the town on Tuesday.',
      ['Peacekeepers stand >', 'militiamen enter >town'],
    ],
    ['The police stood by while a mob burned the church.', ['police stand >', 'mob burn >church']],
    ['Dutch soldiers sat by as the men were led away.', ['soldiers sit >']],
  ] as const)
    for (const verb of verbs) assert.ok(told(text).includes(verb), `${text}: ${told(text)}`)
  for (const text of [
    'Kigali stood by the rebels.',
    'The guard stood by the door while we talked.',
    'Villages were burned by soldiers as they left.',
  ])
    assert.ok(!told(text).some((t) => /^(?:rebels|door|soldiers) (?:stand|burn)/.test(t)), `${text}: ${told(text)}`)
})

test('an "it" that tells, asks or wants stands for somebody; one that points at a clause does not', () => {
  for (const text of [
    'It says that the M23 shelled camps.',
    'It asked that the road to Goma be opened.',
    'It demanded that Armenia withdraw.',
  ])
    assert.ok(
      told(text).some((v) => v.startsWith('It ')),
      text,
    )
  for (const text of [
    'It appears that the army left Wau.',
    'It was said that the army left Wau.',
    'It seems that the bridge was mined.',
  ])
    assert.ok(!told(text).some((v) => v.startsWith('It ')), `${text}: ${told(text).join('; ')}`)
})
