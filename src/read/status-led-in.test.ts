// Deeds that were only tried, are told on a condition, in return for something, in case of something, or without their having been done.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Act, Status } from '../model/index.ts'
import { read } from './read.ts'

type Row = readonly [act: Act, status: Status | null, text: string]

/** Each text must give a claim of the act with the status; null: it must give none of the act that has happened or goes on. */
function check(rows: readonly Row[]): void {
  for (const [act, status, text] of rows) {
    const published = '2024-05-10'
    const { claims } = read({ id: 'r', text, title: null, outlet: null, published, language: 'en', source: null })
    const found = claims.filter((c) => c.act === act).map((c) => c.status)
    if (status === null) assert.ok(!found.some((s) => s === 'happened' || s === 'ongoing'), `${act} ${found}: ${text}`)
    else assert.ok(found.includes(status), `${act} ${found}, not ${status}: ${text}`)
  }
}

test('what was tried and failed was not done; who is at it by trying has done it', () => {
  check([
    ['COERCE', 'negated', 'Police tried to arrest the bishop of Masaya but failed.'],
    ['COERCE', 'negated', 'Gunboats tried to blockade the port of Buenaventura but were driven off.'],
    ['COERCE', 'planned', 'Soldiers tried to arrest two reporters in Bamako on Monday.'],
    ['MOBILIZE', 'planned', 'Chad tried to deploy troops in Tibesti last week.'],
    ['ASSAULT', 'negated', 'The guerrillas tried to capture Toribio but were beaten back.'],
    ['ASSAULT', 'negated', 'Gunmen tried in vain to kidnap a judge in Tripoli.'],
    ['ASSAULT', 'happened', 'The rebels tried to storm the base in Loikaw but were driven back.'],
    ['ASSAULT', 'happened', 'Fighters attempted to attack the airport of Mocimboa on Tuesday.'],
    ['COERCE', 'happened', 'Police arrested the bishop of Masaya, but protesters freed him.'],
    ['REQUEST', 'happened', 'The envoy tried to persuade the militia to leave Bani Walid.'],
  ])
})

test('what is given in return for an offer is as open as the offer', () => {
  check([
    ['ASSAULT', null, 'The warlord offered his loyalty in return for the capture of Kismayo.'],
    ['COERCE', null, 'Colombia proposed a pardon in return for the arrest of the dissident chiefs.'],
    ['RETREAT', null, 'The junta could ease the curfew in exchange for the withdrawal of the rebels from Loikaw.'],
    ['RETREAT', 'happened', 'The guerrillas left the valley in return for the release of nine prisoners in Jolo.'],
  ])
})

test('in case of a deed there is none yet, and without somebody doing it nobody has', () => {
  check([
    ['ASSAULT', null, 'Georgia is on alert in case the separatists attack a convoy near Gori.'],
    ['COERCE', null, 'The editor slept elsewhere in case soldiers arrested him in Bujumbura.'],
    ['COERCE', null, 'Families have stored rice in case the army blockades the port of Batticaloa.'],
    ['ASSAULT', 'happened', 'In that case the soldiers shot three farmers near Mopti.'],
    ['ASSAULT', 'negated', 'The night passed without the army shelling Agdam.'],
    ['ASSAULT', 'negated', 'A week went by without rebels attacking soldiers in Bria.'],
    ['COERCE', null, 'The strike ended without police arresting any miners in Marikana.'],
    ['ASSAULT', 'negated', 'The week ended without anyone shooting at the convoy near Deraa.'],
    ['ASSAULT', 'happened', 'The soldiers burned the village without warning, killing nine people in Minova.'],
  ])
})

test('what unconfirmed reports and rumours say is alleged, whichever deed it is', () => {
  check([
    ['RETREAT', 'alleged', 'Unconfirmed reports said the rebels had released the nurses held in Kidal.'],
    ['CONCEDE', 'alleged', 'Unverified accounts said the garrison had surrendered in Palmyra.'],
    ['RETREAT', 'alleged', 'There were rumours on Monday that the army had reopened the road to Stepanakert.'],
    ['COERCE', 'alleged', 'There were rumours at noon that the navy had blockaded the port of Massawa.'],
    ['RETREAT', 'happened', 'Reports said the rebels had released the nurses held in Kidal.'],
    ['RETREAT', 'happened', 'The governor said the rebels had released the nurses held in Kidal.'],
    ['AID', 'happened', 'Local reports said trucks had delivered flour to Kadugli.'],
  ])
})

test('a deed that is ordered, considered, warned against or has yet to be done is not done', () => {
  check([
    ['COERCE', null, 'The president ordered the police to arrest the mayor of Gao.'],
    ['COERCE', null, 'The court ordered soldiers to deport refugees from Agadez.'],
    ['REQUEST', 'happened', 'The general ordered his men to arrest the strikers in Beira.'],
    ['COERCE', 'happened', 'The junta ordered banks to freeze the accounts of the party.'],
    ['ASSAULT', 'planned', 'The junta is considering bombing the camps near Myawaddy.'],
    ['ASSAULT', null, 'Norway warned the rebels against the killing of hostages in Jolo.'],
    ['RETREAT', null, 'The envoy warned the army against a withdrawal from Abyei.'],
    ['AID', null, 'Turkey has yet to supply arms to the fighters in Misrata.'],
    ['REJECT', 'planned', 'The opposition plans to boycott the talks in Lusaka.'],
    ['REJECT', 'planned', 'Moscow vowed to veto the resolution.'],
    ['REJECT', 'happened', 'The opposition boycotted the talks in Lusaka.'],
    ['REJECT', 'happened', 'The guerrillas vowed not to leave the valley.'],
  ])
})

test('who denies having done it is who is said to have done it', () => {
  for (const text of [
    'Eritrea denied having captured Badme.',
    'Rwanda has repeatedly denied having shelled Goma.',
    'The militia denied having burned the clinic in Leer.',
  ]) {
    const { claims } = read({ id: 'r', text, title: null, outlet: null, published: null, language: 'en', source: null })
    const deed = claims.find((c) => c.status === 'denied')
    assert.equal(deed?.actors.length, 1, text)
  }
})
