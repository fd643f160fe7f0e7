// What is said to have been given up or let go, and is denied, doubted or only told of as a tale, does not stand as done.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Act, Status } from '../model/index.ts'
import { claimsOf } from './told.fixture.ts'

/** Null: whatever is read of the act has not happened. */
type Row = readonly [act: Act, status: Status | null, text: string]

function check(rows: readonly Row[]): void {
  for (const [act, status, text] of rows) {
    const claims = claimsOf(text, '2024-05-10')
    const found = claims.filter((c) => c.act === act).map((c) => c.status)
    assert.ok(
      status === null ? !found.includes('happened') : found.includes(status),
      `${act} ${found}, not ${status}: ${text}`,
    )
  }
}

test('what somebody says was done and the report goes on to tell is denied is denied', () => {
  check([
    ['RETREAT', 'denied', 'The rebels said that they had freed nine nurses in Juba. The army denied it.'],
    ['RETREAT', 'denied', 'The rebels said that they had freed nine nurses in Juba. This was untrue, the army said.'],
    [
      'RETREAT',
      'denied',
      'A radio in Kandy reported that the Tigers had freed nine sailors. The navy called it a lie.',
    ],
    ['RETREAT', 'denied', 'The militia announced that it had let the boys go in Taiz. That was denied by the council.'],
    ['RETREAT', 'denied', 'The rebels said they had released 12 policemen in Mitu, which the governor denied.'],
    [
      'RETREAT',
      'denied',
      'The rebels said they had released 12 men in Mitu. Nothing of the kind happened, a priest said.',
    ],
    [
      'CONCEDE',
      'denied',
      'The ministry said that 300 rebels had surrendered in Gali. The rebels dismissed the report.',
    ],
    ['RETREAT', 'happened', 'The rebels freed 12 men in Mitu, the Red Cross said. They denied the charge of torture.'],
    ['RETREAT', 'happened', 'The army freed nine villagers in Leer, a bishop said. It denied any wrongdoing.'],
    [
      'RETREAT',
      'happened',
      'The army said it had freed the pilots in Leer. Rebels then shelled the town of Nasir. The army denied it.',
    ],
    ['RETREAT', 'happened', 'The army said that it had freed the pilots in Leer. It is true that both are thin.'],
    [
      'CONCEDE',
      'happened',
      'The junta declared a ceasefire in Kachin state, its spokesman said. The rebels denied it.',
    ],
  ])
})

test('the content of a tale is told or denied, and not done', () => {
  check([
    [
      'RETREAT',
      'denied',
      'As for the fairy tale that 300 rebels were set free in Sulu: we possess no confirmation of it.',
    ],
    ['RETREAT', 'alleged', 'As for the tale that 300 rebels were set free in Sulu, nobody has met one of them.'],
    ['CONCEDE', 'denied', 'It is a lie that the marines surrendered in Marawi on Monday.'],
    ['CONCEDE', 'alleged', 'The rumour that the marines had surrendered in Marawi reached the port on Monday.'],
    ['RETREAT', 'happened', 'The report that the army published on Monday says that rebels freed nine nurses in Leer.'],
    ['RETREAT', 'happened', 'The story that the bishop tells is short: rebels freed nine nurses in Leer.'],
    ['RETREAT', 'happened', 'The day that the rebels freed nine nurses in Leer is kept as a feast.'],
  ])
})

test('what a whole town knows, and what goes on behind a colon as in the mouths of others, is told and not done', () => {
  check([
    ['RETREAT', 'alleged', 'Everybody in the camp knew that the teachers had been let go.'],
    ['RETREAT', 'alleged', 'On Monday the whole of Kutum was certain that the teachers had been let go.'],
    ['RETREAT', 'alleged', 'Half the market swore that the teachers had been let go.'],
    [
      'RETREAT',
      'alleged',
      'The leaflet was short: the army had withdrawn from Goma, and the road would be opened by Friday.',
    ],
    [
      'RETREAT',
      'alleged',
      'It came at noon, with drums: the rebels had left Mocha, the port would be open, all would be forgiven.',
    ],
    ['RETREAT', 'alleged', 'Twelve officers were reported freed in Bor on Monday.'],
    ['RETREAT', 'alleged', 'Two monks are believed released in Bago.'],
    ['RETREAT', 'happened', 'Twelve officers whom the army had reported were freed in Bor on Monday.'],
    ['RETREAT', 'happened', 'The town was quiet on Monday: the army had withdrawn from Goma.'],
    ['RETREAT', 'happened', 'The mayor knew that the rebels had let the teachers go on Monday.'],
    ['RETREAT', 'happened', 'Everybody in the camp embraced the teachers, and the rebels let the nurses go as well.'],
  ])
})

test('what was done to none is not done, and what ought to be done is still to come', () => {
  check([
    ['RETREAT', null, 'The command in Jaffna knows of no prisoners having been released there.'],
    ['RETREAT', null, 'Monitors in Taiz heard of no hostages freed by the rebels.'],
    ['RETREAT', null, 'The bishop saw no captives being released in Leer on Monday.'],
    ['RETREAT', null, 'The mediators suggested that all women prisoners be released in Hajjah within a week.'],
    ['RETREAT', null, 'It is essential that the nurses be released in Goma.'],
    ['RETREAT', 'happened', 'No reporter saw it when the rebels freed the soldiers in Cauca.'],
    ['RETREAT', 'happened', 'The elders said that the women prisoners were released in Hajjah.'],
    ['RETREAT', 'happened', 'He knows the prisoners released in Jaffna on Monday.'],
  ])
})

test('what nobody came out of, or nobody has seen, is denied; whoever was not hurt or is still to come says nothing of it', () => {
  check([
    ['RETREAT', 'denied', 'The radio said that the nuns had been freed in Aleppo on Friday. No one has seen them.'],
    ['RETREAT', 'denied', 'The ministry said that the pilots had been let go in Gao. None has come home.'],
    [
      'RETREAT',
      'denied',
      'A cousin swore that 30 hostages had been let go in Jolo. We stood at the line. Nobody came out.',
    ],
    ['RETREAT', 'happened', 'The Red Cross said the rebels had freed the nuns in Aleppo on Friday. Nobody was hurt.'],
    [
      'RETREAT',
      'happened',
      'The Red Cross said the rebels had freed the nuns in Aleppo. Nobody would see them before May.',
    ],
    ['RETREAT', 'happened', 'The rebels freed the nuns in Aleppo on Friday. Nobody came to fetch the bishop.'],
  ])
})

test('the day of who is meant is not the day of what is asked', () => {
  const days = (text: string): (string | null)[] =>
    claimsOf(text, '2024-05-10')
      .filter((c) => c.act === 'REQUEST' || c.act === 'CONCEDE')
      .map((c) => c.when?.from ?? null)
  for (const text of [
    'We demand the release of the drivers abducted near Izium in March.',
    'The council demands the release of the nurses seized at Leer on 4 April.',
    'The union demands the release of the miners jailed in Bamenda in 2021.',
  ])
    assert.ok(days(text).includes('2024-05-10'), text)
  for (const [text, day] of [
    ['On 3 May the council demanded the release of the nurses.', '2024-05-03'],
    ['The council demanded on 3 May the release of the nurses seized at Leer.', '2024-05-03'],
  ] as const)
    assert.ok(days(text).includes(day), `${days(text)}: ${text}`)
})

test('what a paper, a radio or a rumour had somebody do is its word, and may be denied; what an army had done, it did', () => {
  check([
    ['RETREAT', 'denied', 'The radio had the nine nurses freed on 2 May. It had. The army then denied it.'],
    ['RETREAT', 'denied', 'One channel had forty prisoners crossing the bridge. The Red Cross denied it.'],
    ['RETREAT', 'denied', 'Rumour had it that the captives had come home to Bo. That was untrue, the mayor said.'],
    ['RETREAT', 'happened', 'The army had the hostages freed by Sunday in Bo. The mayor denied the theft.'],
    ['RETREAT', 'happened', 'The general had nine prisoners released on 2 May. The radio said it was raining.'],
  ])
  const speaker = (text: string): string | undefined =>
    claimsOf(text, '2024-05-10').find((c) => c.act === 'RETREAT')?.speaker?.name
  assert.match(speaker('State television has the hostages freed in Bo.') ?? '', /television/)
  assert.match(speaker('The story had the pilots released on Monday in Asmara.') ?? '', /story/)
  assert.match(speaker('Two papers had the nuns freed before Easter in Aleppo.') ?? '', /papers/)
  assert.equal(speaker('The sheikh had the nuns freed before Easter in Aleppo.'), undefined)
  assert.equal(speaker('The radio was on when the nuns were freed in Aleppo.'), undefined)
})

test('what stands in a list of clauses is what its lead-in says: not so, or only said', () => {
  const list = (lead: string, item: string): string => `${lead}:\n- that ${item}\n- that the market is open.\n`
  check([
    ['COERCE', 'denied', list('Things which are not so', 'Bunia is encircled;')],
    ['RETREAT', 'alleged', list('Rumours of this week', 'the nurses have been freed in Goma;')],
    ['RETREAT', 'denied', list('Three things told this week are lies', 'the nurses have been freed in Goma;')],
    ['ASSAULT', 'alleged', list('He told us what went wrong', 'the army shelled Sake on Monday;')],
    ['ASSAULT', 'denied', list('What is told here and is untrue', 'the army shelled Sake on Monday;')],
    ['ASSAULT', 'alleged', list('The colonel told us', 'the army shelled Sake on Monday;')],
    ['ASSAULT', 'happened', 'Three things were seen:\n- The army shelled Sake on Monday.\n- The market was open.\n'],
    ['ASSAULT', 'happened', 'The army shelled Sake on Monday; that the market was open helped nobody.'],
  ])
})

test('people said to have been carried off were not where no boat, bus or lorry came', () => {
  check([
    ['RETREAT', 'denied', 'The radio announced that 25 wounded had been taken off by boat. No boat came.'],
    ['RETREAT', 'denied', 'The ministry said that the nurses of Gao had been brought out. No lorry has left the town.'],
    ['RETREAT', 'denied', 'Rumour had it that the captives had been let go in Bo. Not one bus has arrived.'],
    ['RETREAT', 'happened', 'The Red Cross said that it had taken 25 wounded off by boat. The boat came at noon.'],
    ['RETREAT', 'happened', 'The ministry said that the nurses had been brought out of Gao. No soldier came near.'],
    ['RETREAT', 'happened', 'The navy brought 25 wounded out of Mocha. No boat had come for a year before.'],
  ])
})

test('a deed somebody claims and another denies in full in the next sentence is alleged', () => {
  check([
    ['ASSAULT', 'alleged', 'The government said it had captured Baidoa. The rebels denied the town had been captured.'],
    ['ASSAULT', 'alleged', 'The army said it had shelled Sake. The militia denied that Sake had been shelled.'],
    ['COERCE', 'alleged', 'The rebels said they had besieged Kidal. The army denied that Kidal was besieged.'],
    [
      'ASSAULT',
      'happened',
      'The government said it had captured Baidoa. The rebels denied they had burned the market.',
    ],
    ['ASSAULT', 'happened', 'Rebels captured Baidoa on Monday. The governor denied he had fled.'],
    ['ASSAULT', 'happened', 'The army said it had shelled Sake. The militia denied that it had shelled Goma.'],
  ])
})

test('what the report itself finds is not so, in the words it was told in, is denied', () => {
  check([
    [
      'RETREAT',
      'denied',
      'So the radio has freed us: the roads were open. I drove out to see. It is not true that a road is open.',
    ],
    [
      'RETREAT',
      'denied',
      'The army withdrew from Goma, the radio says. I walked to the lake. It is not true that the army withdrew.',
    ],
    [
      'RETREAT',
      'denied',
      'The siege of Bihac was lifted, they tell us. We went to the bridge. It is not true that the siege was lifted.',
    ],
    ['RETREAT', 'happened', 'The army withdrew from Goma on Friday. It is not true that the rebels withdrew.'],
    ['RETREAT', 'happened', 'The road to Taiz was open on Friday. We slept. It is not true that the port is open.'],
    [
      'RETREAT',
      'happened',
      'The army withdrew from Goma on Friday. The mayor said it was not true that the army had fled.',
    ],
  ])
})
