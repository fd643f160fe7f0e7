import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ringRole } from './siege-ground.ts'

function role(sentence: string, name: string): string {
  const start = sentence.indexOf(name)
  return ringRole(sentence, start, start + name.length)
}

test('the place that a sentence says is shut in', () => {
  for (const [sentence, name] of [
    ['The siege of Jaffna goes on.', 'Jaffna'],
    ['Rebels have encircled the town of Hajin since May.', 'Hajin'],
    ['Kobani, which lies on the frontier, has been almost surrounded for a week.', 'Kobani'],
    ['The blockade of Nubl and of neighbouring Zahraa was lifted.', 'Zahraa'],
    ['The army closed the ring around Bakhmut in March.', 'Bakhmut'],
    ['There is one such place, Deir ez-Zor, which the same men have besieged since 2014.', 'Deir ez-Zor'],
    ['They took the bridge, the last road into Severodonetsk, and closed it.', 'Severodonetsk'],
    ['Marawi was ringed on three sides by marines.', 'Marawi'],
    ['They left Jobar, a suburb of Damascus that the army has besieged since May.', 'Jobar'],
    ['Nubl and Zahraa, in the north, have been besieged by rebels since July.', 'Nubl'],
    ['Talbiseh, Rastan and Houla are cut off by the army.', 'Talbiseh'],
  ] as const)
    assert.equal(role(sentence, name), 'ringed', sentence)
})

test('a place where besiegers come from, others speak or a road leads is not shut in', () => {
  for (const [sentence, name] of [
    ['The town has been ringed by fighters from Raqqa, Manbij and Tabqa.', 'Raqqa'],
    ['The town has been ringed by fighters from Raqqa, Manbij and Tabqa.', 'Tabqa'],
    ['They left Jobar, a suburb of Damascus that the army has besieged since May.', 'Damascus'],
    ['Aid came to Debre, a small town south of Weldiya which rebels have surrounded.', 'Weldiya'],
    ['Officials in Asmara said that the siege goes on.', 'Asmara'],
    ['They hold the Tadamon road as well, so we are besieged.', 'Tadamon'],
    ["Goma's brigades besiege the camp.", 'Goma'],
    ['Soldiers have sealed off Nisam, in North Aceh, since June.', 'Aceh'],
    ['Khartoum has described it since Thursday as encircled.', 'Khartoum'],
    ['Belgrade still denies that the enclave is besieged.', 'Belgrade'],
    ['Nurses at the Malakal hospital say that the camp is besieged.', 'Malakal'],
    ['A family who came from Luhansk is in the besieged city.', 'Luhansk'],
  ] as const)
    assert.equal(role(sentence, name), 'other', sentence)
})

test('a place that is only named stays open', () => {
  for (const [sentence, name] of [
    ['Soldiers surrounded the market in Nyala.', 'Nyala'],
    ['In Kunduz the city is surrounded.', 'Kunduz'],
    ['Aid for Madaya has not come.', 'Madaya'],
  ] as const)
    assert.equal(role(sentence, name), 'open', sentence)
})
