// What hangs on verbs once the whole tree is known: each kind with sentences it must put right and sentences it must leave.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseTokens } from './syntax.ts'
import { tokenize } from './tokens.ts'

/** Each word of a sentence with what it is to the word above it, before any repair: "village obj burned". */
function edges(text: string): string[] {
  const tokens = parseTokens(tokenize(text, 0))
  return tokens.map((t) => `${t.text} ${t.deprel} ${tokens[t.head]?.text ?? ''}`)
}

function holds(cases: readonly (readonly [text: string, edge: string])[]): void {
  for (const [text, edge] of cases) assert.ok(edges(text).includes(edge), `${edge}: ${edges(text).join(', ')}`)
}

test('who is called or made something is the object, and what they are called or made is none', () => {
  holds([
    ['The warlord declared himself emperor of the valley.', 'himself obj declared'],
    ['The warlord declared himself emperor of the valley.', 'emperor xcomp declared'],
    ['They crowned him king of the island.', 'king xcomp crowned'],
    ['The siege made it a town of ghosts.', 'it obj made'],
    ['He was named the new envoy to Sudan.', 'envoy xcomp named'],
    ['They live in a village called Tula Toli.', 'Toli xcomp called'],
    // What is given to somebody is the object.
    ['The army gave the driver a map.', 'map obj gave'],
    ['The charity sent the family a tent.', 'tent obj sent'],
    ['The rebels sent the mayor a list.', 'mayor iobj sent'],
    ['The president called an election.', 'election obj called'],
  ])
})

test('how it ended, how far and how often is no object', () => {
  holds([
    ['The friendly between the two armies ended 2 – 1.', '2 obl:unmarked ended'],
    ['Sweden beat South Korea 1 – 0.', 'Korea obj beat'],
    ['Shells fell every night.', 'night obl:unmarked fell'],
    ['The refugees walked 40 miles.', 'miles obl:unmarked walked'],
    ['The army counted 12 bodies.', 'bodies obj counted'],
    ['The film shows the last days of the siege.', 'days obj shows'],
    ['The rebels took two towns.', 'towns obj took'],
  ])
})

test('a participle that says how something is hangs on its noun', () => {
  holds([
    ['Families fled after a week of escalating violence.', 'violence nmod week'],
    ['Families fled after a week of escalating violence.', 'escalating amod violence'],
    ['The envoy spoke with participating groups.', 'groups obl spoke'],
    ['The army spoke of worsening conditions in the camps.', 'conditions obl spoke'],
    // What is done to something has its object.
    ['The army insists on escalating the war.', 'war obj escalating'],
    ['The army was accused of detaining farmers.', 'farmers obj detaining'],
    ['The army was accused of bombing hospitals.', 'hospitals obj bombing'],
    ['The envoy spoke of opposing the plan.', 'plan obj opposing'],
  ])
})

test('a name with "of" stands before the noun that it tells of', () => {
  holds([
    ['Ministers attended the Friends of Syria meeting.', 'meeting obj attended'],
    ['Ministers attended the Friends of Syria meeting.', 'Friends compound meeting'],
    ['Hackers brought down the Ministry of Defence website.', 'website obj brought'],
    ['The rebels rejected the Cessation of Hostilities agreement.', 'agreement obj rejected'],
    // Whoever holds a rank holds it over what is behind "of".
    ['The blast killed the Governor of Idlib province.', 'Governor obj killed'],
    ['Shells hit the City of Aleppo district.', 'City obj hit'],
    ['Men of the Azov battalion left the plant.', 'Men nsubj left'],
  ])
})

test('what two verbs side by side do is done to the object of the first', () => {
  holds([
    ['The troops swore to protect and defend the town.', 'town obj protect'],
    ['Soldiers were ordered to detain or kill the commander.', 'commander obj detain'],
    ['The militia is accused of looting and burning the village.', 'village obj looting'],
    // A verb that has no object leaves it to the next, and so does one that has its own.
    ['Monitors may come and see the camp.', 'camp obj see'],
    ['The rebels agreed to withdraw and free the captives.', 'captives obj free'],
    ['The army took the hill and shelled the town.', 'town obj shelled'],
  ])
})

test('a receiver of nothing is the object', () => {
  holds([
    ['The envoy saw him this summer.', 'him obj saw'],
    ['The mission reported three peacekeepers killed near Kidal on Sunday.', 'peacekeepers obj reported'],
    ['The army told them to leave.', 'them iobj told'],
    ['The rebels gave the mayor two days.', 'mayor iobj gave'],
  ])
})
