// On whom a thing falls belongs to the thing, and not to the name before it; two sides of what is between them are two.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { repaired } from './sentence-repair.ts'
import { parseBlocks } from './syntax.ts'

/** The word that a word hangs on after mending. */
function above(text: string, word: string): string {
  const [written] = parseBlocks(text, [{ start: 0, end: text.length, kind: 'text' }])
  const { tokens } = repaired(written!)
  const found = tokens.find((t) => t.text === word)
  return found && found.head >= 0 ? tokens[found.head]!.text : ''
}

test('against whom a deed or a word goes is told of the deed', () => {
  assert.equal(above('Accusations by the junta against the Karen grew louder.', 'Karen'), 'Accusations')
  assert.equal(above('Calls by Indonesia on the Thai army to stop went unheeded.', 'army'), 'Calls')
  assert.equal(above('Threats by the army against the Houthis have grown.', 'Houthis'), 'Threats')
  assert.equal(above('The meeting of President Petro with Pablo Beltran lasted an hour.', 'Pablo'), 'meeting')
})

test('a doer that has a phrase of its own keeps it', () => {
  assert.equal(above('An attack by fighters from Misrata killed two.', 'Misrata'), 'fighters')
  assert.equal(above('The envoy read a report by the office in Goma.', 'Goma'), 'office')
  assert.equal(above('The mother of a boy with a rifle wept.', 'rifle'), 'boy')
})

test('on whom blame is laid, and of whom help is asked, hang on the verb', () => {
  assert.equal(above('Azerbaijan laid the blame for the collapse of the talks on Armenia.', 'Armenia'), 'laid')
  assert.equal(above('Kabul put the blame for the raid on the hospital on the Taliban.', 'Taliban'), 'put')
  assert.equal(above('Pablo Beltran appealed for help to Norway.', 'Norway'), 'appealed')
  assert.equal(above('The mayor appealed for access to Goma.', 'Goma'), 'access')
})

test('two sides between whom something is are two', () => {
  assert.equal(above('Talks went on between Angola and M23 rebels.', 'rebels'), 'Angola')
  assert.equal(above('Fighting between the Colombian army and the ELN broke out on Monday.', 'ELN'), 'army')
  assert.equal(above('Fighting between Chad and Boko Haram raged on Monday.', 'Boko'), 'Chad')
  assert.equal(above('Fighting for the town, the army lost ten men.', 'army'), 'lost')
})

test('what is threatened, offered or asked belongs to the word for it', () => {
  assert.equal(above('Azerbaijan repeated its threat to attack Armenia.', 'attack'), 'threat')
  assert.equal(above('The general repeated his threat to bomb the port.', 'bomb'), 'threat')
  assert.equal(above('The army used the truce to dig trenches.', 'dig'), 'used')
})

test('the two sides behind a place belong to what is between them', () => {
  assert.equal(above('The Council condemned clashes near Bria between the FPRC and the UPC.', 'FPRC'), 'clashes')
  assert.equal(above('The envoy deplored the fighting in Kidal between the army and the rebels.', 'army'), 'fighting')
  assert.equal(
    above('They were appalled at clashes near Anefis between the Platform and the Front.', 'Platform'),
    'clashes',
  )
  assert.equal(above('The envoy saw the road in Kidal between the fort and the well.', 'fort') === 'clashes', false)
  assert.notEqual(above('The army shelled a clinic in Bria between noon and dusk.', 'noon'), 'clinic')
  assert.notEqual(above('Rebels held talks in Doha between May and July.', 'May'), 'Doha')
})
