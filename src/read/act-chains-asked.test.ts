// Verbs of asking with what is asked in a clause of its own: each rule with sentences it must catch and sentences it must spare.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actsIn } from './act-reading.fixture.ts'

function asks(name: string, caught: readonly string[], spared: readonly string[]): void {
  test(name, () => {
    for (const text of caught)
      assert.ok(
        actsIn(text).some((r) => r.act === 'REQUEST'),
        text,
      )
    for (const text of spared)
      assert.ok(
        actsIn(text).every((r) => r.act !== 'REQUEST'),
        text,
      )
  })
}

asks(
  'what is asked to be done, by whoever is to do it, is asked',
  [
    'The bishop asked that the hostages of Basilan be released.',
    'Our envoy demanded that the blockade of Taiz be lifted.',
    'Elders in Bosaso suggested that the boats be inspected at sea.',
    'The mother superior wrote to the colonel to ask that the school be spared.',
  ],
  [
    'The report suggested that the hostages had been released in May.',
    'The mission in Kosovo insisted that the road was open.',
    'The surgeon in Misrata asked that only his first name be given.',
    'The government in Manila proposed that the rebels be allowed to stand for election.',
  ],
)

asks(
  'a resolution that calls for somebody to do a thing asks it',
  [
    'The statement calls for the two armies to pull back from Abyei.',
    'The declaration calls for the militia to hand in its heavy weapons.',
    'The resolution calls for the junta to free the ministers.',
  ],
  ['The recipe calls for lamb to be boiled.', 'The law calls for a judge to sign.', 'The job calls for patience.'],
)

asks(
  'who calls all to arms asks it',
  [
    'Kabila called all Congolese to take up arms.',
    'The president declared an emergency, calling all Ethiopians to join the fight against the rebels.',
    'The imam of Jolo called all his followers to fight the marines.',
  ],
  [
    'A villager called the police to report the theft of a cow.',
    'The doctor in Aleppo called his wife to say that he was alive.',
    'The teacher called the children to eat.',
  ],
)

asks(
  'a deed that heartens asks nothing',
  [
    'The rebels were encouraged by Rwanda to attack Goma.',
    'Elders were urged by the governor to meet the militia in Taiz.',
    'The army was asked by the mission to open the road.',
  ],
  [
    'Norway was encouraged by the decision of both sides to release detainees.',
    'The mission was encouraged by the decision of the army to lift the siege of Taiz.',
    'The mediators were encouraged by the willingness of the FARC to disarm.',
  ],
)

asks(
  'who is leaned on or prevailed upon to do a thing is asked',
  [
    'The president leaned on the rebels to sign the accord.',
    'Washington is leaning on Kigali to withdraw its troops.',
    'The envoy prevailed upon the rebels to free the nuns.',
  ],
  [
    'The rebels lean on Turkey for weapons.',
    'The old man leaned on a stick to rest.',
    'Cool heads prevailed to avoid a clash.',
  ],
)
