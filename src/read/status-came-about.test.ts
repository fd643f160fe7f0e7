// What the words say came about after all is told as done; what they leave open, or say did not come, is not.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './read.ts'
import { reportOf } from './told.fixture.ts'

/** The acts of a text that are told as done or going on. */
function done(text: string): string[] {
  const report = reportOf(text, '2012-05-12')
  return read(report)
    .claims.filter((c) => c.status === 'happened' || c.status === 'ongoing')
    .map((c) => c.act)
}

function holds(rows: readonly (readonly [act: string, text: string])[], wanted: boolean): void {
  for (const [act, text] of rows) assert.equal(done(text).includes(act), wanted, `${text}: ${done(text)}`)
}

test('a threat that was carried out and a promise that was kept are deeds', () => {
  const told: [string, string][] = [
    ['ASSAULT', 'The threat to shell the port of Massawa was carried out on Sunday.'],
    ['COERCE', 'The order to seal off the camp at Zepa was carried out the same night.'],
    ['RETREAT', 'The promise to free the nuns was kept on Friday.'],
    ['SANCTION', 'Chad made good on its threat to expel the French ambassador.'],
  ]
  const spared: [string, string][] = [
    ['ASSAULT', 'The threat to shell the port of Massawa was never carried out.'],
    ['COERCE', 'The order to seal off the camp at Zepa is to be carried out on Monday.'],
    ['RETREAT', 'The promise to free the nuns was not kept.'],
    ['SANCTION', 'Chad failed to make good on its threat to expel the French ambassador.'],
  ]
  holds(told, true)
  holds(spared, false)
})

test('what nothing kept from being done was done; what was prevented was not', () => {
  const told: [string, string][] = [
    ['ASSAULT', 'That did not prevent the shelling of the clinic in Hodan.'],
    ['ASSAULT', 'The white flag did not keep the army from shelling the school in Kilinochchi.'],
    ['ASSAULT', 'The monitors could not prevent the massacre at Racak.'],
  ]
  const spared: [string, string][] = [
    ['ASSAULT', 'The monitors prevented the shelling of the clinic in Hodan.'],
    ['ASSAULT', 'The white flag kept the army from shelling the school in Kilinochchi.'],
    ['ASSAULT', 'The envoy wants to prevent a massacre at Racak.'],
  ]
  holds(told, true)
  holds(spared, false)
})

test('what was done late, for the first time, or could be done and was, is done', () => {
  const told: [string, string][] = [
    ['AID', 'It was not until the fourth attempt that the Red Cross got insulin into Gorazde.'],
    ['MOBILIZE', 'Never before had a battalion been sent to Beni.'],
    ['AID', 'The ministry could, and did, deliver 50 tonnes of wheat to Nuba.'],
  ]
  const spared: [string, string][] = [
    ['AID', 'The Red Cross has not got insulin into Gorazde.'],
    ['MOBILIZE', 'No battalion has been sent to Beni.'],
    ['AID', 'The ministry could, but did not, deliver 50 tonnes of wheat to Nuba.'],
  ]
  holds(told, true)
  holds(spared, false)
})

test('an "it" is the party that is the subject before it, and a hospital may be called Hope', () => {
  const told: [string, string][] = [
    ['CONCEDE', 'The army had sworn to die on the ridge; on Friday it capitulated.'],
    ['ASSAULT', 'The brigade came down from the plateau and on Monday it shelled Kuito.'],
    ['ASSAULT', 'Hope Hospital was hit twice that morning in Jaffna.'],
    ['RETREAT', 'Nothing stirred along the front; the truce held for an eleventh day.'],
  ]
  const spared: [string, string][] = [
    ['CONCEDE', 'The bridge had stood for years; on Friday it gave way.'],
    ['ASSAULT', 'The doctors hope the hospital was not hit.'],
    ['RETREAT', 'Nothing stirred along the front; the truce has yet to begin.'],
  ]
  holds(told, true)
  holds(spared, false)
})

test('whoever did not fail to do a thing, kept his word or took the step did it', () => {
  holds(
    [
      ['ASSAULT', 'The militia never failed to raid the camp at Nyala.'],
      ['RETREAT', 'The Tigers did not forget to free the policemen.'],
      ['RETREAT', 'The junta kept a promise to release the monks.'],
      ['RETREAT', 'The rebels took the unusual step of releasing the pilots.'],
      ['ASSAULT', 'There is no doubt that the army shelled the market in Hodan.'],
      ['ASSAULT', 'It is beyond question that rebels bombed the bridge at Gao.'],
      ['ASSAULT', 'Hardly had the army shelled the port of Massawa when the talks broke off.'],
      ['ASSAULT', 'The guards could not help storming the camp in Guinea.'],
      ['RETREAT', 'The sheikh saw fit to release the engineers in Marib.'],
      ['ASSAULT', 'The army pressed on with the shelling of Grozny.'],
      ['RETREAT', 'Not until Monday did the rebels withdraw from Myawaddy.'],
      ['ASSAULT', 'Not until April did the army launch air strikes on Gao.'],
      ['RETREAT', 'Nobody doubts that the rebels released the nuns in Goma.'],
      ['ASSAULT', 'No one disputes that the army shelled the market in Hodan.'],
      ['RETREAT', 'Now that the rebels have released the nuns, the road can be opened.'],
      ['RETREAT', 'The rebels made no secret of having released the nuns in Goma.'],
    ],
    true,
  )
  holds(
    [
      ['ASSAULT', 'The militia failed to raid the camp at Nyala.'],
      ['RETREAT', 'The Tigers will not forget to free the policemen.'],
      ['RETREAT', 'The junta made a promise to release the monks.'],
      ['RETREAT', 'The rebels refused the unusual step of releasing the pilots.'],
      ['ASSAULT', 'There is some doubt that the army shelled the market in Hodan.'],
      ['ASSAULT', 'There is no doubt that rebels would bomb the bridge at Gao.'],
      ['ASSAULT', 'The army has hardly shelled the port of Massawa.'],
      ['RETREAT', 'Not until Monday will the rebels withdraw from Myawaddy.'],
      ['ASSAULT', 'The army did not launch air strikes on Gao in April.'],
      ['RETREAT', 'Nobody believes that the rebels will release the nuns in Goma.'],
      ['RETREAT', 'If the rebels release the nuns, the road can be opened.'],
      ['RETREAT', 'The sheikh is not fit to release the engineers in Marib.'],
    ],
    false,
  )
})
