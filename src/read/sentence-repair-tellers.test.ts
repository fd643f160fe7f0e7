// What a teller does besides telling is the teller's; what those told of do besides stays theirs.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf } from './told.fixture.ts'

function by(text: string, act: string): string {
  return claimsOf(text)
    .filter((c) => c.act === act)
    .flatMap((c) => c.actors.map((p) => p.name))
    .join(' + ')
}

test('whoever tells a thing does the second thing that those told of could not', () => {
  for (const [text, act, who] of [
    ['The minister said Kenya would close the border and accused Eritrea of arming the rebels.', 'ACCUSE', 'minister'],
    [
      'The bishop warned that the town is without water and appealed to both sides to let lorries in.',
      'REQUEST',
      'bishop',
    ],
    ['Doctors said the hospital was full and urged people to stay at home.', 'REQUEST', 'Doctors'],
    ['The mayor says the town is empty and blames the militia.', 'ACCUSE', 'mayor'],
    ['The general said that troops will enter Kidal and shelled the hills all night.', 'ASSAULT', 'general'],
    ['The envoy said there was no water in Hodeidah and asked the coalition to open the port.', 'REQUEST', 'envoy'],
    ['The governor says rebels have burned the depot and blames Kigali.', 'ACCUSE', 'governor'],
  ] as const)
    assert.match(by(text, act), new RegExp(`${who}(?!.*(?:town|hospital))`), text)
})

test('what those told of go on to do stays theirs', () => {
  for (const [text, act, who] of [
    ['The ministry said soldiers have surrounded the camp and killed four men.', 'ASSAULT', 'soldiers'],
    ['The priest said the army had burned the school and called on the chief to leave.', 'REQUEST', 'army'],
    ['The ministry said Kenya refused the plan and blamed Uganda.', 'ACCUSE', 'Kenya'],
    ['The bishop says the rebels hold his priests and demand a ransom.', 'REQUEST', 'rebels'],
    ['The army said the hostages would be freed and fed, and that rebels had shelled Bor.', 'ASSAULT', 'rebels'],
    ['The commander said his men would attack and kill the hostages.', 'ASSAULT', 'men'],
  ] as const)
    assert.match(by(text, act), new RegExp(who), text)
})
