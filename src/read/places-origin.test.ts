import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf, placesOf } from './told.fixture.ts'

test('where guns, forces and goods set out is not where the deed is done', () => {
  for (const [text, act, place] of [
    ['The rebels attacked Kabkabiya from Nyala on Monday.', 'ASSAULT', 'Nyala'],
    ["The army's guns at Trebinje shelled Dubrovnik.", 'ASSAULT', 'Trebinje'],
    ['A column sent from Luanda to relieve Kuito was destroyed.', 'ASSAULT', 'Luanda'],
    ['Gunmen looted a convoy of aid from Juba near Bor.', 'COERCE', 'Juba'],
    ['The Red Cross brought medicine from Nairobi to a clinic in Baidoa.', 'AID', 'Nairobi'],
    ['Two lorries that left Aleppo with flour were seized at Atarib.', 'COERCE', 'Aleppo'],
  ] as const) {
    assert.ok(
      claimsOf(text).some((c) => c.act === act),
      text,
    )
    assert.ok(!placesOf(text, act).includes(place), text)
  }
})

test('where people are driven out, taken or fetched from is where it is done', () => {
  for (const [text, act, place] of [
    ['Militiamen drove 300 families from Zvornik.', 'COERCE', 'Zvornik'],
    ['Rebels abducted nine pupils from Kadugli.', 'ASSAULT', 'Kadugli'],
    ['Buses brought 200 wounded from Ilovaisk to Kharkiv.', 'RETREAT', 'Ilovaisk'],
    ['Thousands fled from Bambari on Friday.', 'RETREAT', 'Bambari'],
  ] as const) {
    const found = claimsOf(text).filter((c) => c.act === act)
    if (found.length > 0) assert.ok(placesOf(text, act).includes(place), text)
  }
})

test('what people fled long before is not where something befalls them; what they flee now is', () => {
  for (const [text, act, place, there] of [
    ['Gunmen in Renk shot dead two refugees who had fled Sudan.', 'ASSAULT', 'Sudan', false],
    ['The army shelled a school in Myitkyina that sheltered families who fled Laiza.', 'ASSAULT', 'Laiza', false],
    ['Police arrested six teachers who had escaped from Tigray in a hostel in Nairobi.', 'COERCE', 'Tigray', false],
    ['Rebels shot at families fleeing Aleppo.', 'ASSAULT', 'Aleppo', true],
    ['Thousands of people fled Bambari.', 'RETREAT', 'Bambari', true],
    ['Jets bombed Mariupol, from which thousands had fled.', 'ASSAULT', 'Mariupol', true],
  ] as const) {
    const found = claimsOf(text).filter((c) => c.act === act)
    if (found.length > 0) assert.equal(placesOf(text, act).includes(place), there, text)
    else assert.equal(there, true, text)
  }
})
