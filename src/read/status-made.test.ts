import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf, holdsStatuses, tellsNone } from './told.fixture.ts'

test('a curfew, siege or blockade is there if it is made', () => {
  for (const text of [
    'The militia could soon impose a curfew in Bakhmut.',
    'Rebels were too weak to lay a siege to Stepanakert.',
    'The navy is capable of imposing a blockade on the port of Aden.',
    'If the junta declares martial law in Mandalay, Japan will act.',
    'The army had weighed imposing a curfew in Sittwe.',
  ])
    tellsNone('COERCE', text)
  holdsStatuses([
    ['The junta imposed a curfew in Mandalay on Monday.', 'curfew', 'happened'],
    ['Families fled the siege of Goma.', 'siege', 'ongoing'],
    ['Aid groups described the blockade of Tigray.', 'blockade', 'ongoing'],
    ['The army has lifted the curfew in Sittwe.', 'lifted', 'happened'],
  ])
})

test('talks that would be held or resumed have not been', () => {
  for (const text of [
    'The UN will leave if the opposition resumes talks with the envoy.',
    'Chad would be isolated if Sudan held talks with the rebels in Doha.',
    'Local elders demanded that the Taliban hold talks with the envoy.',
  ])
    tellsNone('CONSULT', text)
  holdsStatuses([
    ['The opposition resumed talks with the envoy on Monday.', 'talks', 'happened'],
    ['Sudan held talks with the rebels in Doha.', 'talks', 'happened'],
    ['France praised the talks with the rebels in Doha.', 'talks', 'happened'],
  ])
})

test('a state that is only heard of is alleged, one that is told of is there', () => {
  holdsStatuses([
    ['Unconfirmed reports of the closure of the crossing at Rafah reached Cairo.', 'closure', 'alleged'],
    ['The president denied reports of the closure of the crossing at Rafah.', 'closure', 'denied'],
    ['Rumours of a siege of Goma spread on Monday.', 'siege', 'alleged'],
    ['The closure of the crossing at Rafah angered Cairo.', 'closure', 'ongoing'],
    ['The siege of Goma goes on.', 'siege', 'ongoing'],
    ['The president condemned the closure of the crossing at Rafah.', 'closure', 'ongoing'],
  ])
})

test('what is told beside "ended, with …" was done', () => {
  holdsStatuses([
    ['The calm ended on Monday, with rebels releasing forty captives in Bria.', 'releasing', 'happened'],
    ['The calm ended on Monday, with the junta ambushing a convoy near Kaya.', 'ambushing', 'happened'],
    ['The talks stopped at noon, with the army shelling Goma.', 'shelling', 'happened'],
    ['He is charged with killing two nurses in Goma.', 'killing', 'alleged'],
    ['The army promised on Monday, with rebels shelling Goma, to fight on.', 'shelling', 'happened'],
    ['The rebels ended the siege of Goma.', 'ended', 'happened'],
  ])
})

test('a deed told by "the blowing up of" is as real as the words over it', () => {
  for (const text of [
    'Separatists announced plans for the blowing up of a bridge in Kherson.',
    'Rumours of the blowing up of a bridge in Goma spread.',
    'The planned blowing up of a bridge in Arauca worries Bogota.',
    'The shooting down of a jet near Aden never took place.',
  ])
    tellsNone('ASSAULT', text)
  holdsStatuses([
    ['The taking over of the airport by rebels alarmed Goma.', 'taking over', 'happened'],
    ['The blowing up of a bridge in Kherson angered Kyiv.', 'blowing', 'happened'],
    ['Kyiv condemned the shooting down of a jet near Aden.', 'shooting', 'happened'],
  ])
})

test('what is attempted, talked out of or almost said was not done; who attempts a raid fights', () => {
  holdsStatuses([
    ['The attempted abduction of two nurses in Mopti was over by noon.', 'abduction', 'negated'],
    ['The attempted arrest of the editor in Minsk angered reporters.', 'arrest', 'negated'],
    ['The UN talked the militia out of shelling Bria.', 'shelling', 'negated'],
    ['The opposition nearly rejected the truce offer last week.', 'rejected', 'negated'],
    ['The attempted raid on the barracks in Bamako was over by noon.', 'raid', 'happened'],
    ['The abduction of two nurses in Mopti angered doctors.', 'abduction', 'happened'],
    ['The opposition rejected the truce offer last week.', 'rejected', 'happened'],
  ])
  tellsNone('ACCUSE', 'Qatar would not confirm that it had condemned the killings in Saada.')
})

test('who came within an hour of a deed did not do it', () => {
  tellsNone('ASSAULT', 'Rebels came within an hour of capturing Goma.')
  tellsNone('SUPPORT', 'The junta came within a day of signing the deal.')
  tellsNone('RETREAT', 'The militia came within minutes of freeing the nurses in Bria.')
  holdsStatuses([
    ['The army captured Goma within a day of crossing the river.', 'captured', 'happened'],
    ['The rebels shelled Bria within an hour of signing the truce.', 'shelled', 'happened'],
    ['Troops came to Goma and captured the airport within a day.', 'captured', 'happened'],
  ])
})

test('who is on strike strikes nobody', () => {
  for (const text of [
    'Teachers have been on strike in Bria since May.',
    'Displaced families went on strike in Goma.',
    'Residents did in fact go on strike in Kaya.',
  ])
    assert.ok(
      claimsOf(text).every((c) => c.act !== 'ASSAULT'),
      text,
    )
  for (const text of [
    'A strike on a camp in Idlib killed nine people.',
    'Jets went on to strike the port of Hodeidah.',
    'The strike in Gaza hit a school.',
  ])
    assert.ok(
      claimsOf(text).some((c) => c.act === 'ASSAULT'),
      text,
    )
})
