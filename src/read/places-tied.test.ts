import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf } from './told.fixture.ts'

/** Names of the places of all claims of an act. */
const placesOf = (text: string, act: string): string[] => {
  const found = claimsOf(text).filter((c) => c.act === act)
  assert.ok(found.length > 0, `no ${act}: ${text}`)
  return found.flatMap((c) => c.places.map((p) => p.name))
}

test('where a unit is based, whose name it bears and from where a war is backed is no place of a deed', () => {
  for (const [text, act, not] of [
    [
      'Fighting went on in Mosul. Nine soldiers of a unit based in Kentucky died when a bomb hit their lorry.',
      'ASSAULT',
      'Kentucky',
    ],
    ['Shells fell on Kramatorsk. Men of the Azov battalion killed two civilians.', 'ASSAULT', 'Azov'],
    [
      'Fighting went on in Cotabato. Hundreds of people have been killed in an insurgency that is backed by preachers in Yemen.',
      'ASSAULT',
      'Yemen',
    ],
    ['Fighting went on in Maiduguri. A preacher born in Tunis was shot dead.', 'ASSAULT', 'Tunis'],
  ] as const)
    assert.ok(!placesOf(text, act).includes(not), `${placesOf(text, act)}: ${text}`)
})

test('where troops are, what is backed and what is hit at its base stays', () => {
  for (const [text, act, place] of [
    ['Soldiers stationed in Gao shot dead two men.', 'ASSAULT', 'Gao'],
    ['The battalion was attacked at its base in Azov on Monday.', 'ASSAULT', 'Azov'],
    ['Militias backed by Riyadh shelled Taiz.', 'ASSAULT', 'Taiz'],
  ] as const)
    assert.ok(placesOf(text, act).includes(place), `${placesOf(text, act)}: ${text}`)
})

test('where an office sits that is asked is no place of the asking', () => {
  for (const [text, act, not] of [
    ['Doctors in Taiz asked the Red Cross in Geneva for insulin.', 'REQUEST', 'Geneva'],
    ['Elders in Kutum appealed to the African Union, whose team was then in Cairo, for guards.', 'REQUEST', 'Cairo'],
    ['Mothers in Grozny asked the ministry in Moscow to free their sons.', 'REQUEST', 'Moscow'],
  ] as const)
    assert.ok(!placesOf(text, act).includes(not), `${placesOf(text, act)}: ${text}`)
})

test('those in a place who are asked to do something there are asked there', () => {
  for (const [text, act, place] of [
    ['Shells fell on Aden. Elders urged the rebels in Taiz to stop.', 'REQUEST', 'Taiz'],
    ['Envoys asked the militia in Goma to lay down its arms.', 'REQUEST', 'Goma'],
    ['The UN urged the two sides to free all prisoners in Hodeidah.', 'REQUEST', 'Hodeidah'],
  ] as const)
    assert.ok(placesOf(text, act).includes(place), `${placesOf(text, act)}: ${text}`)
})

test('of places told in one list all are taken, and who tells from a country of what it does there is set there', () => {
  for (const [text, act, places] of [
    ['In Chad and Niger, as the UN says, killings go on.', 'ASSAULT', ['Chad', 'Niger']],
    ['The army is withdrawing its men back towards Abyei and towards Malakal.', 'RETREAT', ['Abyei', 'Malakal']],
    [
      'UN forces in Mali say they are investigating who killed the two men. Fighting was heard in Gao.',
      'ACCUSE',
      ['Mali'],
    ],
    ['Abuja was shaken by car bombs on Monday.', 'ASSAULT', ['Abuja']],
  ] as const)
    for (const place of places) assert.ok(placesOf(text, act).includes(place), `${placesOf(text, act)}: ${text}`)
})

test('a capital that acts, officials who tell from a country, and a people that is counted are no places', () => {
  for (const [text, act, not] of [
    ['Fighting went on in Donetsk. Kyiv was urged to talk.', 'REQUEST', 'Kyiv'],
    ['Shells fell on Gao. Officials in France say they are investigating the killing.', 'ACCUSE', 'France'],
    ['In Rakhine he took part in the massacre of 40 Rohingyas.', 'ASSAULT', 'Rohingyas'],
  ] as const) {
    const found = claimsOf(text).filter((c) => c.act === act)
    assert.ok(!found.flatMap((c) => c.places.map((p) => p.name)).includes(not), text)
  }
})

test('what somebody dies of, is reminded of or was born in, and the name of a gang, is not where things happen next', () => {
  for (const [text, act, not] of [
    [
      'Two men drowned in Basra. Doctors said a child had died of Cholera. Gunmen then burned a shop.',
      'ASSAULT',
      'Erbil',
    ],
    ['Shells fell on Kismayo. The film reminded him of Garowe. Soldiers shot two boys.', 'ASSAULT', 'Garowe'],
    [
      'Police raided a farm in Culiacán. The men belonged to the Juarez Valley gang. Two officers were killed.',
      'ASSAULT',
      'Juarez',
    ],
    ['Gunmen attacked a market in Gao. Elders complained of Timbuktu. Gunmen shot a trader.', 'ASSAULT', 'Timbuktu'],
  ] as const)
    assert.ok(!placesOf(text, act).includes(not), `${placesOf(text, act)}: ${text}`)
  for (const [text, act, place] of [
    ['Rebels marched on the town of Garowe. Soldiers shot two boys.', 'ASSAULT', 'Garowe'],
    ['Columns drove out of Timbuktu. A trader was shot dead in Timbuktu.', 'ASSAULT', 'Timbuktu'],
    ['A gang attacked the market in Juarez. Two officers were killed.', 'ASSAULT', 'Juarez'],
  ] as const)
    assert.ok(placesOf(text, act).includes(place), `${placesOf(text, act)}: ${text}`)
})
