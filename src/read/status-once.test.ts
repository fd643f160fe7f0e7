import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './read.ts'

/** Statuses of all claims of a text whose words hold `word`. */
function statuses(text: string, word: string, title: string | null): string[] {
  return read({ id: 'a', text, title, outlet: null, published: '2024-05-10', language: 'en', source: null })
    .claims.filter((c) => text.slice(c.evidence[0].span.start, c.evidence[0].span.end).includes(word))
    .map((c) => c.status)
}

function hold(cases: readonly (readonly [string, string, string])[], title: string | null = null): void {
  for (const [text, word, status] of cases)
    assert.ok(statuses(text, word, title).includes(status), `${statuses(text, word, title)}, not ${status}: ${text}`)
}

test('a deed done in one go to one, some counted or a known thing happened, though told in the present', () => {
  hold([
    ['Rebels release eleven soldiers near Caguan.', 'release', 'happened'],
    ['Gunmen open fire on a bus in Herat, killing four passengers.', 'killing', 'happened'],
    ['Clashes erupt in the port of Hodeidah.', 'Clashes', 'happened'],
    ['Forty guerrillas surrender to the army in Putumayo.', 'surrender', 'happened'],
    ['Soldiers storm the palace in Conakry.', 'storm', 'happened'],
    ['The prime minister resigns in Bamako.', 'resigns', 'happened'],
    ['Militants attack a convoy near Mocimboa da Praia.', 'attack', 'happened'],
  ])
})

test('what is done again and again, or lasts, goes on', () => {
  hold([
    ['Militants attack villages in Ituri.', 'attack', 'ongoing'],
    ['Every night warplanes bomb the valley.', 'bomb', 'ongoing'],
    ['Snipers routinely kill a passer-by in Sarajevo.', 'kill', 'ongoing'],
    ['The militia occupies the airport of Goma.', 'occupies', 'ongoing'],
    ['Turkey backs the government in Tripoli.', 'backs', 'ongoing'],
    ['The junta besieges the town of Loikaw.', 'besieges', 'ongoing'],
    ['Soldiers flee whenever the rebels attack a post in Cabo Delgado.', 'flee', 'ongoing'],
    ['The envoy visits Khartoum on 20 May.', 'visits', 'planned'],
  ])
})

const CHRONICLE = `3 April 2015
The rebels attack Aden. Both sides rush troops to the front. The fleet blockades the port. Warplanes bomb Sanaa for months.
5 April 2015
Militiamen shoot at villagers near Taiz. The army occupies the airport. Talks will resume in Muscat.
`

test('under lines that are only a date what is told in the present happened, unless it lasts', () => {
  hold([
    [CHRONICLE, 'attack Aden', 'happened'],
    [CHRONICLE, 'shoot', 'happened'],
    [CHRONICLE, 'blockades', 'ongoing'],
    [CHRONICLE, 'bomb Sanaa', 'ongoing'],
    [CHRONICLE, 'occupies', 'ongoing'],
    [CHRONICLE, 'resume', 'planned'],
  ])
})

const DIGEST = `1. Gunmen kidnap two engineers in Kirkuk.

2. The army battles rebels near Marawi.

3. Kenya's parliament ratifies the treaty with Somalia.

4. A bomb kills nine people in Quetta.
`

const FEATURE = `Rebels patrol the streets of Aden.

Soldiers shell the slopes above Taiz.

Shopkeepers in Taiz hide in their cellars.

Aid workers deliver flour to families in Marib.
`

test('a list of events whose points open with deeds told in the present tells what happened; a picture of a town does not', () => {
  hold([
    [DIGEST, 'kidnap', 'happened'],
    [DIGEST, 'battles', 'happened'],
    [DIGEST, 'ratifies', 'happened'],
    [FEATURE, 'shell', 'ongoing'],
    [FEATURE, 'deliver', 'ongoing'],
    [FEATURE, 'patrol', 'ongoing'],
  ])
  hold(
    [['Ukrainian troops battle separatists near Luhansk. The town is besieged.', 'battle', 'happened']],
    '2014-07-20',
  )
  hold(
    [['Ukrainian troops battle separatists near Luhansk. The town is besieged.', 'battle', 'ongoing']],
    'The war in the east',
  )
})
