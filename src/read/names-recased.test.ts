import assert from 'node:assert/strict'
import { test } from 'node:test'
import { blocksOf } from './layout.ts'
import { recased } from './names-recased.ts'
import { read } from './read.ts'
import { parseBlocks } from './syntax.ts'

const smallOf = (text: string): string => recased(parseBlocks(text, blocksOf(text, null)), text).text

test('a text in capitals is read as it would likely be written', () => {
  for (const [text, small] of [
    ['GENERAL OCHOA SAID THE TROOPS OF ANGOLA LEFT HUAMBO.', 'General Ochoa said the troops of Angola left Huambo.'],
    ['THE SHINING PATH ATTACKED A VILLAGE IN PERU.', 'The Shining Path attacked a village in Peru.'],
    ['THE TAMIL TIGERS (LTTE) FREED TEN SOLDIERS.', 'The Tamil Tigers (LTTE) freed ten soldiers.'],
  ] as const)
    assert.equal(smallOf(text), small)
})

test('a short form that stands in brackets once has all its capitals throughout', () => {
  const text = 'THE UNION FOR TOTAL INDEPENDENCE (UNITA) HIT A BRIDGE.\n\nTHREE MEN OF UNITA WERE KILLED THERE.'
  assert.match(smallOf(text), /\(UNITA\) hit a bridge\.\n\nThree men of UNITA were killed there\./)
})

const actorsIn = (text: string): (string | null)[] =>
  read({ id: 'x', text, title: null, outlet: null, published: null, language: 'en', source: null })
    .mentions.map((m) => m.actor)
    .filter((actor) => actor !== null)

test('a common word in capitals is no short form of a name that is spelt like it', () => {
  for (const text of [
    'IN FACT, THE ARMY HAS NOT ATTACKED ANY VILLAGE SINCE MARCH, THE MINISTER SAID.',
    'LET THE PARTIES MEET BEFORE THE END OF THE YEAR, THE BISHOP SAID.',
    'A CAR EXPLODED IN FRONT OF THE TOWN HALL AND KILLED TWO GUARDS.',
    'THE GOAL OF THE TALKS IS TO REACH AN AGREEMENT BEFORE CHRISTMAS.',
  ])
    assert.deepEqual(actorsIn(text), [], text)
})

test('short forms of names in capitals stay names, and so do those that spell a word outside of capitals', () => {
  for (const [text, actor] of [
    ['THE ELN ATTACKED A POLICE POST AND THE GOVERNMENT SENT TROOPS.', 'group/eln'],
    ['ARENA WON THE ELECTION IN EL SALVADOR, THE COURT SAID.', 'party/arena'],
    ['NATO SENT TROOPS TO KOSOVO AFTER THE TALKS FAILED.', 'body/nato'],
    ['Rebels of FACT killed ten soldiers in the north of Chad on Sunday.', 'group/fact'],
    ['CARE sent ten lorries of food to the camps of Goma.', 'ngo/care'],
  ] as const)
    assert.ok(actorsIn(text).includes(actor), `${text} ${actorsIn(text).join()}`)
})

test('text that is not in capitals stays, beside such that is', () => {
  for (const text of ['UNICEF and WFP sent lorries to Goma.', 'ISIS, UNHCR and the SDF met.', 'Troops left Huambo.'])
    assert.equal(smallOf(text), text)
  assert.equal(
    smallOf('THE ARMY LEFT HUAMBO ON SUNDAY.\n\nUNITA said it won.'),
    'The army left Huambo on Sunday.\n\nUNITA said it won.',
  )
})
