// Which words of force make a claim and how many: one happening is one claim, and a kind of deed is none.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Act, Claim } from '../model/index.ts'
import { read } from './read.ts'

function claims(text: string): readonly Claim[] {
  const report = { id: 'e'.repeat(64), text, title: null, outlet: null, published: null, language: 'en', source: null }
  return read(report).claims
}

function counted(text: string, act: Act): number {
  return claims(text).filter((c) => c.act === act).length
}

test('a deed and what came of it are one claim, however they are joined', () => {
  for (const text of [
    'Thirty people were killed when the army bombed a wedding in Sagaing.',
    'The army bombed a wedding in Sagaing, and thirty people were killed.',
    'Officials spoke of the attack in Goma, during which gunmen killed at least 49 people.',
    'Two traders were killed and three were wounded as rival clans clashed in the camp near Baidoa.',
    'The bomb exploded with great force, wiping out much of the street in Aden.',
    'The drone strike hit a fuel depot in Bryansk, setting it on fire.',
    'A captain was killed in a 2004 car bombing in Mosul.',
  ])
    assert.equal(counted(text, 'ASSAULT'), 1, text)
})

test('two deeds of two sides or in two places are two claims', () => {
  for (const text of [
    'Rebels ambushed an army patrol near Arauca, and soldiers shelled a village in reply.',
    'The gunmen who killed the priest also burned down the school in Kaga-Bandoro.',
    'Three civilians were killed in Jabalia and two were shot dead in Jenin.',
    'An air strike destroyed a bridge in Kherson and gunmen killed a mayor in Melitopol.',
  ])
    assert.equal(counted(text, 'ASSAULT'), 2, text)
})

test('the kind of deed, the wounded and a deed of nobody to nobody are no claims', () => {
  for (const text of [
    'Only three doctors were left to tend the wounded in Aden.',
    'The charity cares for hundreds of wounded.',
    'It is harder to wage a war than to kill a man.',
    'Everywhere murder is a greater danger than war.',
    'The film shows how recruits behave in battle.',
    'The officer gave advice on the use of weapons.',
  ])
    assert.equal(counted(text, 'ASSAULT'), 0, text)
  for (const text of [
    'Three hundred men were wounded at Jobar.',
    'Gunmen killed a man in Cali.',
    'The murder of a judge shocked Palermo.',
    'Two men were killed in the battle of Kidal.',
    'The use of chemical weapons by the army at Marea was proved.',
  ])
    assert.ok(counted(text, 'ASSAULT') > 0, text)
})

test('what is prevented or brought about is no restriction of anybody; who is held back is', () => {
  for (const text of [
    'The envoys hope to prevent the fall of Marib.',
    'The vote forced a debate in Bogotá.',
    'Crowded jails have forced ministers to think again.',
    'Soldiers stood at a checkpoint in Mogadishu.',
  ])
    assert.equal(counted(text, 'COERCE'), 0, text)
  for (const text of [
    'Militiamen prevented villagers from leaving Tawila.',
    'The army forced thousands of families to leave Khan Younis.',
    'The junta stopped monks from leaving Sittwe.',
    'Serb forces cut off the town of Gorazde.',
  ])
    assert.ok(counted(text, 'COERCE') > 0, text)
})

test('talks that are cut off are broken relations, and so are assets that a state freezes', () => {
  for (const text of [
    'Washington and Moscow have cut off formal dialogue on the war.',
    'Saudi Arabia severed ties with Tehran on Sunday.',
    'Washington froze the assets of two commanders of the militia.',
  ]) {
    assert.equal(counted(text, 'SANCTION'), 1, text)
    assert.equal(counted(text, 'COERCE'), 0, text)
  }
  for (const text of [
    'Troops cut off the road to Mekelle.',
    'A severed line left Kyiv without light.',
    'The river froze in January.',
  ])
    assert.equal(counted(text, 'SANCTION'), 0, text)
})
