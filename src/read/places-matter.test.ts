import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf } from './told.fixture.ts'

/** Names of the places of the last claim of an act. */
const placesOf = (text: string, act: string): string[] => {
  const claims = claimsOf(text)
  const found = claims.filter((c) => c.act === act)
  assert.ok(found.length > 0, `no ${act}: ${text}`)
  return found.at(-1)!.places.map((p) => p.name)
}

const each = (cases: readonly (readonly [string, string, string, string])[]): void => {
  for (const [text, act, place, not] of cases) {
    const found = placesOf(text, act)
    assert.ok(place === '' || found.includes(place), `${found}: ${text}`)
    assert.ok(not === '' || !found.includes(not), `${found}: ${text}`)
  }
}

test('the home of who was hurt is no place of the deed, nor of what is told next', () => {
  each([
    ['Corporal Pavel Orlov of Omsk was killed in Grozny.', 'ASSAULT', 'Grozny', 'Omsk'],
    ['Pfc. Luis Vega, 21, of El Paso, Texas, was killed by a sniper in Ramadi.', 'ASSAULT', 'Ramadi', 'Texas'],
    ['Two sappers, both natives of Leeds, were killed near Basra. A third was wounded.', 'ASSAULT', 'Basra', 'Leeds'],
    ['Hauwa Bello, a nurse from Jos, was shot dead in Maiduguri.', 'ASSAULT', 'Maiduguri', 'Jos'],
  ])
})

test('where girls are seized from, who comes from a town alone and whose ground is hit stays', () => {
  each([
    ['Gunmen abducted nine girls from a school in Chibok.', 'ASSAULT', 'Chibok', ''],
    ['The mayor of Kirkuk was killed on Friday.', 'ASSAULT', 'Kirkuk', ''],
    ['Rebels fired rockets at the town of Sderot from the Gaza Strip.', 'ASSAULT', 'Sderot', ''],
  ])
})

test('who frees or hands over people in a town does it there, wherever they are from and whoever arranged it', () => {
  each([
    ['Guerrillas in Tumaco freed two engineers from Cali on Friday.', 'RETREAT', 'Tumaco', 'Cali'],
    ['The militia in Zawiya handed six prisoners from Zintan to elders.', 'RETREAT', 'Zawiya', 'Zintan'],
    [
      'Elders in Nyala released a driver under a deal brokered by the sultan of Zalingei.',
      'RETREAT',
      'Nyala',
      'Zalingei',
    ],
    ['The army freed 40 prisoners from Bagram.', 'RETREAT', 'Bagrām', ''],
    ['Two teachers from Cotabato were freed on Sunday.', 'RETREAT', 'Cotabato', ''],
    ['A truce brokered by the elders of Misrata took hold on Sunday.', 'RETREAT', 'Misrata', ''],
  ])
})

test('what somebody is seized or tried for was done elsewhere', () => {
  each([
    ['Police in Dhaka detained four men wanted for the bombing in Chittagong.', 'COERCE', 'Dhaka', 'Chittagong'],
    ['A tribunal in Freetown convicted a colonel for murders in Makeni.', 'SANCTION', 'Freetown', 'Makeni'],
    ['Troops arrested three men in Lahore after a bombing in Peshawar.', 'COERCE', 'Lahore', 'Peshawar'],
  ])
})

test('the deed is where it was, and so is an arrest for it of which no more is told', () => {
  each([
    ['A tribunal in Freetown convicted a colonel for murders in Makeni.', 'ASSAULT', 'Makeni', 'Freetown'],
    ['Police arrested six men over the raid in Garissa.', 'COERCE', 'Garissa', ''],
    ['Soldiers arrested ten men in Kutum.', 'COERCE', 'Kutum', ''],
  ])
})

test('a deed that only dates what is told gives it no place', () => {
  each([
    ['Shells fell on Tikrit. The force gave out masks in preparation for the Mosul offensive.', 'AID', '', 'Mosul'],
    [
      'Soldiers took up posts in Tikrit before the attack on Hawija. They detained nine men.',
      'COERCE',
      'Tikrit',
      'Hawija',
    ],
    [
      "Fighting went on in Sake. The summit was the first since last month's raids in Jaffna and the two leaders spoke of trade.",
      'CONSULT',
      '',
      'Jaffna',
    ],
  ])
})

test('a deed that is the claim, or that was its place, keeps it', () => {
  each([
    ['The army killed nine men during the offensive in Mosul.', 'ASSAULT', 'Mosul', ''],
    ['Rebels withdrew after the battle of Sake.', 'RETREAT', 'Sake', ''],
    ['Troops were shot at in the battle for Raqqa.', 'ASSAULT', 'Raqqa', ''],
  ])
})

test('a body convened, a guest received and a paper named for a town', () => {
  each([
    ['Shells fell on Aden. The UN plans to convene the joint committee in Geneva next week.', 'AGREE', 'Geneva', ''],
    [
      'Fighting went on in Goma. The minister will host envoys of the Security Council in Luanda on Monday.',
      'AGREE',
      'Luanda',
      '',
    ],
    [
      'Shells fell on Hebron. The end of the Oslo process helped the hard men. Gunmen killed two settlers.',
      'ASSAULT',
      'Hebron',
      'Oslo',
    ],
  ])
})

test('great powers that act name no ground: their prisoners and partners do', () => {
  each([
    ['U.S. guards beat Afghan prisoners. The guards kicked several men.', 'ASSAULT', 'Afghanistan', 'United States'],
    ['The United States and Iraq signed a loan. The Pentagon attacked two camps.', 'ASSAULT', 'Iraq', 'United States'],
    [
      'His ties with Washington are close. He spoke to Washington often. Iraqi soldiers killed two men.',
      'ASSAULT',
      'Iraq',
      'Washington',
    ],
  ])
})

test('a great power is where a thing is told to be', () => {
  each([
    ['A gunman killed nine people in the United States. Two Afghan guests were hurt.', 'ASSAULT', 'United States', ''],
    ['Marchers blocked a road in Washington. Police beat two women.', 'ASSAULT', 'Washington', ''],
    ['Bombs went off in central Moscow. Two Georgian traders were wounded.', 'ASSAULT', 'Moscow', ''],
  ])
})
