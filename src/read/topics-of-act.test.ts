import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './read.ts'

type Case = readonly [text: string, act: string, topic: string]

/** Topics of all claims of an act. */
function topics(text: string, act: string, title: string | null): string[] {
  return read({ id: 'a', text, title, outlet: null, published: null, language: 'en', source: null })
    .claims.filter((c) => c.act === act)
    .flatMap((c) => ['claim', ...c.topics])
}

function hold(cases: readonly Case[], has: boolean, title: string | null = null): void {
  for (const [text, act, topic] of cases) {
    const found = topics(text, act, title)
    assert.ok(found.includes('claim'), `no ${act}: ${text}`)
    assert.equal(found.includes(topic), has, `${found}: ${text}`)
  }
}

test('an end to the fighting is about a ceasefire, an end to something else is not', () => {
  hold(
    [
      ['The Pope called for an end to the fighting in Sudan.', 'REQUEST', 'ceasefire'],
      ['The two armies agreed to stop shooting for 72 hours.', 'AGREE', 'ceasefire'],
      ['The Houthis said they would halt attacks on ships.', 'CONCEDE', 'ceasefire'],
    ],
    true,
  )
  hold(
    [
      ['The Pope called for an end to hunger in Sudan.', 'REQUEST', 'ceasefire'],
      ['The two ministers agreed to stop the trade in ivory.', 'AGREE', 'ceasefire'],
      ['Villagers in Kachin urged the army to end the arrests.', 'REQUEST', 'ceasefire'],
    ],
    false,
  )
})

test('arms given are military help, food given is not', () => {
  hold(
    [
      ['Berlin delivered twelve tanks and 40,000 shells to Ukraine.', 'AID', 'assistance'],
      ['Iran arms and funds the Houthis.', 'AID', 'assistance'],
      ['Rwanda provides M23 with drones and officers, UN experts say.', 'AID', 'weapons'],
      ['The mayor begged Kyiv for shells and drones.', 'REQUEST', 'weapons'],
    ],
    true,
  )
  hold(
    [
      ['The Red Crescent handed out tents and cooking oil in Marib.', 'AID', 'assistance'],
      ['The World Food Programme brought 17 lorries of flour into Tigray.', 'AID', 'weapons'],
      ['Surgeons from MSF treated 60 wounded in Port-au-Prince.', 'AID', 'weapons'],
    ],
    false,
  )
})

test('troops who are to go withdraw, and people who are to go are evacuated', () => {
  hold(
    [
      ['Kyiv demanded that Russia take its forces out of the Donbas.', 'REQUEST', 'withdrawal'],
      ['The governor ordered residents of Kupiansk to leave for safety.', 'REQUEST', 'evacuation'],
      ['Israel told people in Rafah to move to Al-Mawasi.', 'REQUEST', 'evacuation'],
    ],
    true,
  )
  hold(
    [
      ['Kyiv demanded that Russia take its forces out of the Donbas.', 'REQUEST', 'evacuation'],
      ['The governor ordered residents of Kupiansk to leave for safety.', 'REQUEST', 'withdrawal'],
      ['Israel told people in Rafah to move to Al-Mawasi.', 'REQUEST', 'withdrawal'],
    ],
    false,
  )
})

test('ways that are barred are about access, and all of them about a siege', () => {
  hold(
    [
      ['The coalition closed the port of Hodeidah to all ships.', 'COERCE', 'siege'],
      ['Civilians in Kadugli eat leaves because the RSF blocks all roads.', 'COERCE', 'siege'],
      ['The junta bars the Red Cross from Insein prison.', 'COERCE', 'access'],
    ],
    true,
  )
  hold(
    [
      ['The authorities banned a march in Nairobi.', 'COERCE', 'siege'],
      ['The army closed the airport of Kabul.', 'COERCE', 'siege'],
      ['The junta banned a newspaper in Bamako.', 'COERCE', 'access'],
      ['Police arrested an editor in Juba.', 'COERCE', 'siege'],
    ],
    false,
  )
})

test('people who are taken are no territory, ground is', () => {
  hold(
    [
      ['Gunmen seized 30 schoolgirls in Kaduna state on Monday.', 'ASSAULT', 'territory'],
      ['The rebels handed over 14 captured soldiers to the Red Cross in Catatumbo.', 'RETREAT', 'territory'],
      ['Rebels kidnapped and seized two doctors near Sake.', 'ASSAULT', 'territory'],
    ],
    false,
  )
  hold(
    [
      ['Militants captured two villages near Sake.', 'ASSAULT', 'territory'],
      ['The army seized the bridge at Halfaya.', 'ASSAULT', 'territory'],
      ['The minister condemned the occupation of Irob.', 'ACCUSE', 'territory'],
    ],
    true,
  )
})

test('who rules next is a transition; power that lights houses is not', () => {
  hold(
    [
      ['The junta promised to hold a vote by February.', 'AGREE', 'transition'],
      ['ECOWAS demanded that the soldiers give power back to the elected president.', 'REQUEST', 'transition'],
      ['The soldiers toppled President Bazoum and named a council.', 'ASSAULT', 'transition'],
    ],
    true,
  )
  hold(
    [
      ['The mayor asked the army for power and water.', 'REQUEST', 'transition'],
      ['The council urged the soldiers to spare the power station.', 'REQUEST', 'transition'],
      ['Gunmen killed two guards before the election in Lomé.', 'ASSAULT', 'transition'],
    ],
    false,
  )
})

test('who is thrown out tells whether relations or people on the move are meant', () => {
  hold(
    [
      ['Pakistan expelled thousands of Afghans who had no papers.', 'COERCE', 'displacement'],
      ['Algeria expelled 200 migrants at its border with Niger.', 'COERCE', 'displacement'],
      ['Mali expelled the French ambassador.', 'SANCTION', 'sanctions'],
    ],
    true,
  )
  hold(
    [
      ['Mali expelled the French ambassador.', 'SANCTION', 'displacement'],
      ['Poland expelled 45 Russian diplomats.', 'SANCTION', 'displacement'],
      ['Pakistan expelled thousands of Afghans who had no papers.', 'COERCE', 'sanctions'],
    ],
    false,
  )
})

test('a claim that names no matter is about what was told just before', () => {
  hold(
    [
      ['A drone hit a school in Gidami, killing eight. The government rejected the accusation.', 'REJECT', 'attack'],
      ['The ELN freed three policemen in Arauca. The Church welcomed the gesture.', 'SUPPORT', 'detainees'],
      ['Rebels and the army agreed on a truce in Marib. The United Nations welcomed the step.', 'SUPPORT', 'ceasefire'],
    ],
    true,
  )
  hold(
    [
      ['Shells fell on Marib. The United Nations welcomed the release of a hostage.', 'SUPPORT', 'attack'],
      ['The ELN freed three policemen in Arauca. The Church condemned the siege of Quibdó.', 'ACCUSE', 'detainees'],
      [
        'A drone hit a school in Gidami. Rain fell. A film was shown. The mayor praised the teachers.',
        'SUPPORT',
        'attack',
      ],
    ],
    false,
  )
})

test('what a whole report is about its silent claims are about', () => {
  const title = 'Refugees wait on Lesbos'
  hold(
    [
      ['Refugees sleep in the harbour. The mayor of Mytilene criticised the minister.', 'ACCUSE', 'displacement'],
      ['Refugees sleep in the harbour. A lawyer asked the court for help.', 'REQUEST', 'displacement'],
      ['Refugees sleep in the harbour. The minister rejected the criticism.', 'REJECT', 'displacement'],
    ],
    true,
    title,
  )
  hold(
    [
      ['The sea is rough. The mayor of Mytilene criticised the minister.', 'ACCUSE', 'displacement'],
      ['Refugees sleep in the harbour. The mayor condemned the shelling of Kharkiv.', 'ACCUSE', 'displacement'],
      ['Refugees sleep in the harbour. The envoy met the rebels in Oslo.', 'CONSULT', 'displacement'],
    ],
    false,
    title,
  )
})

test('people who go away because of the war are displaced; who is brought or let out is evacuated', () => {
  const away: Case[] = [
    ['Thousands have left the countryside for Luanda.', 'RETREAT', 'displacement'],
    ['Hundreds of families left their villages near Kaga Bandoro last week.', 'RETREAT', 'displacement'],
    ['Half of the residents have left the city since the winter.', 'RETREAT', 'displacement'],
  ]
  hold(away, true)
  hold(
    away.map(([text, act]): Case => [text, act, 'evacuation']),
    false,
  )
  hold(
    [
      ['The last 300 residents left their villages on buses on Monday.', 'RETREAT', 'evacuation'],
      ['Under the agreement 400 people left the city of Homs on Monday.', 'RETREAT', 'evacuation'],
      ['Some 120 wounded and their families left Zabadani on Monday.', 'RETREAT', 'evacuation'],
    ],
    true,
  )
})

test('people who are let out of a town are evacuated; goods and gunmen are not', () => {
  hold(
    [
      ['Karadzic promised that the sick and wounded would be allowed to leave Gorazde.', 'AGREE', 'evacuation'],
      ['The army promised to let the families pass through the western gate.', 'AGREE', 'evacuation'],
      ['The governor of Jaffna agreed to allow civilians to leave the town.', 'AGREE', 'evacuation'],
      ['The bishop asked the rebels to let women and children leave Bambari.', 'REQUEST', 'evacuation'],
    ],
    true,
  )
  hold(
    [
      ['The army promised to let the lorries leave the port of Massawa.', 'AGREE', 'evacuation'],
      ['The governor agreed to allow the fighters to leave Zabadani.', 'AGREE', 'evacuation'],
      ['The bishop asked the rebels to let a convoy pass at Bria.', 'REQUEST', 'evacuation'],
    ],
    false,
  )
})
