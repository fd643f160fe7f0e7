// Deeds that the parser takes for something else are read all the same.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './read.ts'
import { reportOf } from './told.fixture.ts'

function claims(text: string): string {
  const report = reportOf(text)
  return read(report)
    .claims.map(
      (c) => `${c.act} ${c.actors.map((p) => p.name).join('+')} > ${c.recipients.map((p) => p.name).join('+')}`,
    )
    .join('; ')
}

const missed = (cases: readonly (readonly [string, RegExp])[]): string[] =>
  cases.filter(([text, want]) => !want.test(claims(text))).map(([text]) => `${text} (${claims(text)})`)

test('a crossing with a name is a place', () => {
  assert.deepEqual(
    missed([
      ['Israel closed the Kerem Shalom crossing to all goods on Sunday.', /COERCE Israel/],
      ['Egypt keeps the Rafah crossing closed.', /COERCE Egypt/],
      ['Jordan shut the Nassib crossing on Monday.', /COERCE Jordan/],
    ]),
    [],
  )
  for (const text of ['The Danube crossing was calm.', 'Nobody saw the men crossing.', 'The Ross building is old.'])
    assert.equal(claims(text), '', text)
})

test('what has been frozen or what shelling forced is done, and no quality', () => {
  assert.deepEqual(
    missed([
      ['Donors have frozen aid to Kabul.', /SANCTION Donors > Afghanistan/],
      ['Berlin has suspended aid to Kampala.', /SANCTION .*Germany/],
      ['The shelling forced patients to flee a hospital in Kherson.', /ASSAULT/],
      ['The bombing killed worshippers in Peshawar.', /ASSAULT .*> .*worshippers/],
    ]),
    [],
  )
  for (const text of ['They have frozen fish in the shop.', 'She has fried rice for lunch.', 'They have dried figs.'])
    assert.equal(claims(text), '', text)
})

test('of two deeds the first is one too, whatever form it has', () => {
  assert.deepEqual(
    missed([
      ['Police shot and killed four protesters in Eldoret.', /ASSAULT Police > .*protesters/],
      ['Guards beat and starved prisoners in the camp.', /ASSAULT Guards > prisoners/],
      ['Rebels struck and burned a convoy near Jonglei.', /ASSAULT Rebels > .*convoy/],
    ]),
    [],
  )
  for (const text of ['The shot was wide.', 'Music with a beat filled the hall.', 'The cut was deep and healed.'])
    assert.equal(claims(text), '', text)
})

test('a term or a sum that is handed to somebody is given', () => {
  assert.deepEqual(
    missed([
      ['The court handed the opposition leader a 14-year jail term.', /SANCTION The court > .*leader/],
      ['Judges in Tunis gave the editor a prison sentence.', /SANCTION Judges.* > .*editor/],
      ['A tribunal handed the colonel a life sentence.', /SANCTION A tribunal > .*colonel/],
    ]),
    [],
  )
  for (const text of ['He gave the class a break.', 'She handed the boy a pen.', 'The judge gave the jury a day.'])
    assert.ok(!/SANCTION/.test(claims(text)), text)
})

test('a body whose letters end like a verb acts', () => {
  assert.deepEqual(
    missed([
      ['ECOWAS suspended Niger after the coup.', /SANCTION ECOWAS|SANCTION Economic Community/],
      ['ECOWAS condemned the coup in Bamako.', /ACCUSE/],
      ['ECOWAS imposed sanctions on the junta.', /SANCTION ECOWAS|SANCTION Economic Community/],
    ]),
    [],
  )
})

test('prison and hospital are where somebody is brought, and nothing that one does', () => {
  assert.deepEqual(
    missed([
      ['A judge in Caracas sent the colonel to prison.', /SANCTION A judge.* > the colonel/],
      ['Police took the editor to prison in Minsk.', /COERCE Police > the editor/],
      ['Medics rushed the wounded girl to hospital in Goma.', /AID Medics > .*girl/],
    ]),
    [],
  )
  for (const text of ['She went to school.', 'They came to help.', 'He used to jail flies in a jar.'])
    assert.ok(!/SANCTION/.test(claims(text)), text)
})
