import { test } from 'node:test'
import { hold } from './told.fixture.ts'

test('a siege or an occupation that began goes on until its end is told', () => {
  hold('siege', 'ongoing', 'The siege of Taiz by the Houthis began in April.')
  hold('blockade', 'ongoing', 'Drivers in Goma spoke of the blockade by the rebels that began last week.')
  hold('occupation', 'ongoing', 'The ministers welcomed efforts to end the Israeli occupation that began in 1967.')
  hold('raids', 'happened', 'Government air raids on Kauda began on Monday.')
  hold('siege', 'happened', 'The siege of Monrovia by the rebels was lifted on Monday.')
  hold('protest', 'happened', 'The protest in Mandalay began at noon on Monday.')
})

test('who has fought or pressed another since a day or for months still does, whatever stands between', () => {
  hold('fought', 'ongoing', 'Kenyan troops have fought al-Shabaab in the south and along the coast since 2011.')
  hold('pressed', 'ongoing', 'The mediators have pressed the junta for months to free the prisoners.')
  hold('shelling', 'ongoing', 'The shelling of Stepanakert has gone on through the night.')
  hold('killed', 'happened', 'Soldiers have killed 40 people in Beni since January.')
  hold('pressed', 'happened', 'The mediators pressed the junta on Monday to free the prisoners.')
  hold('attacked', 'happened', 'The rebels have attacked Kidal for the second time.')
})

test('what somebody will not stop or has not stopped doing goes on', () => {
  hold('bombing', 'ongoing', 'The air force will not stop bombing the camps in Kachin.')
  hold('shelling', 'ongoing', 'The army never stopped shelling the port of Misrata.')
  hold('firing', 'alleged', 'The mayor said that Serb gunners had not stopped firing on the town.')
  hold('bomb', 'negated', 'The air force did not bomb the camps in Kachin.')
  hold('stopped', 'happened', 'The army stopped shelling the port of Misrata on Monday.')
  hold('stop', 'planned', 'The army said it will stop shelling the port of Misrata on Monday.')
})

test('what is under investigation is so until it is told otherwise', () => {
  hold('investigation', 'ongoing', 'The killing of the driver in Bria is under investigation.')
  hold('inquiry', 'ongoing', 'The strike on the hospital in Kunduz is under inquiry.')
  hold('accused', 'happened', 'The envoy accused the army of killing the driver in Bria.')
})
