// Pasts read as what their object is like, and subjects left with the clause before: sentences to mend and sentences to leave.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { edgesOf } from './told.fixture.ts'

test('who did it is the subject of what was done', () => {
  for (const [text, ...wanted] of [
    ['Norway eased sanctions against Hamas on Friday.', 'Norway nsubj eased', 'sanctions obj eased'],
    ['Norway eased sanctions against al-Shabab on Friday, residents said.', 'Norway nsubj eased', 'eased ccomp said'],
    ['Uganda is easing sanctions against the militia.', 'Uganda nsubj easing', 'is aux easing'],
    ['Fuel prices fell after Oman eased sanctions against separatists.', 'Oman nsubj eased', 'after mark eased'],
    ['Fuel prices fell after Wagalla fighters freed three aid workers in Tumaco.', 'fighters nsubj freed'],
    ['Bread prices fell after the FARC handed over heavy guns to the monitors in Tumaco.', 'FARC nsubj handed'],
    ['In Goma, Wagalla fighters handed over heavy weapons to the militia on Friday.', 'fighters nsubj handed'],
  ] as const)
    for (const edge of wanted) assert.ok(edgesOf(text).includes(edge), `${edge}: ${edgesOf(text).join(', ')}`)
  for (const [text, not] of [
    ['Aid reached rebel held areas near Aleppo.', 'rebel nsubj held'],
    ['The Iran-backed militias fired at the base.', 'Iran nsubj backed'],
    ['The main problems are growing debts.', 'problems nsubj growing'],
    ['Prices fell after a week of rain washed roads away.', 'rain nsubj fell'],
    ['In Goma, capital of the province, shops opened.', 'capital nsubj opened'],
  ] as const)
    assert.ok(!edgesOf(text).includes(not), `${not}: ${edgesOf(text).join(', ')}`)
})
