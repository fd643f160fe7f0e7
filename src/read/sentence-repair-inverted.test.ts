import { test } from 'node:test'
import { holdsStatuses, tellsNone } from './told.fixture.ts'

test('a condition told without "if" is one wherever it stands', () => {
  holdsStatuses([
    ['The truce would have held had the Houthis withdrawn from Hodeidah.', 'withdrawn', 'hypothetical'],
    ['France would have stayed had the junta not freed the gunmen.', 'freed', 'hypothetical'],
    ['The war could have ended in 2019 had both sides signed the deal.', 'signed', 'hypothetical'],
    ['Sanctions would end were the junta to free the ministers.', 'free', 'hypothetical'],
    ['The UN will leave should the militia attack the base in Goma.', 'attack', 'hypothetical'],
    ['Should the militia attack, the UN will leave Goma.', 'attack', 'hypothetical'],
    ['The general had two prisoners shot in Goma.', 'shot', 'happened'],
    ['The envoy said the army had withdrawn from Aden.', 'withdrawn', 'happened'],
    ['The rebels had freed the crew by Monday.', 'freed', 'happened'],
  ])
})

test('what stands behind "never has" or "not once did" was not done; what stands behind "only then did" was', () => {
  holdsStatuses([
    ['Never has the army shelled the port of Aden.', 'shelled', 'negated'],
    ['At no point has the militia freed a hostage.', 'freed', 'negated'],
    ['Not once did the rebels shell the town of Bria.', 'shell', 'negated'],
    ['Only then did the army leave the town of Kobani.', 'leave', 'happened'],
    ['Only after a week of talks did the rebels free the hostages.', 'free', 'happened'],
    ['The army never shelled the port, but it shelled Taiz.', 'shelled Taiz', 'happened'],
  ])
})

test('a phrase between a helper and its verb parts nothing', () => {
  holdsStatuses([
    ['The army did in fact shell the port of Odesa.', 'shell', 'happened'],
    ['The rebels did in the end free the hostages.', 'free', 'happened'],
    ['Troops had in fact withdrawn from Khartoum.', 'withdrawn', 'happened'],
    ['The army did in Fallujah what it had done in Mosul: it shelled the market.', 'shelled', 'happened'],
    ['The junta has at last released the monks.', 'released', 'happened'],
    ['The envoy will in fact visit Aden on Friday.', 'visit', 'planned'],
  ])
})

test('"provided" before a clause is a condition, before a thing it is a gift', () => {
  for (const text of [
    'Paris will stay provided Kenyan troops kill the rebel chief.',
    'The force will leave provided the rebels free the nurses in Bria.',
    'Turkey will talk provided that Athens withdraws its ships from Rhodes.',
    'France will stay provided the army gives tents to families in Goma.',
  ])
    tellsNone('ASSAULT AID RETREAT', text)
  holdsStatuses([
    ['Turkey provided food to families in Gaza.', 'provided', 'happened'],
    ['Food provided by Turkey reached Gaza.', 'provided', 'happened'],
    ['The UN provided the families in Bria with tents.', 'provided', 'happened'],
  ])
})
