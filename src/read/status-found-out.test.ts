import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimsOf } from './told.fixture.ts'

/** Statuses of all claims of a text whose words hold `word`, read as of 10 May 2024. */
function statuses(text: string, word: string): string[] {
  return claimsOf(text, '2024-05-10')
    .filter((c) => text.slice(c.evidence[0].span.start, c.evidence[0].span.end).includes(word))
    .map((c) => c.status)
}

function hold(cases: readonly (readonly [string, string, string])[]): void {
  for (const [text, word, status] of cases) {
    const found = statuses(text, word)
    assert.ok(found.length > 0 && found.includes(status), `${found}, not ${status}: ${text}`)
  }
}

test('what an inquiry or an observer finds, and a report that is confirmed, is no mere charge', () => {
  hold([
    ['A United Nations inquiry concluded that the junta has used cluster bombs against villages.', 'used', 'happened'],
    ['The monitors confirmed that the rebels had burned two villages near Jaffna.', 'burned', 'happened'],
    ['The UN has confirmed reports that the militia killed 70 villagers in Beni.', 'killed', 'happened'],
    ['The general concluded that the rebels had burned two villages near Jaffna.', 'burned', 'alleged'],
    ['The UN could not confirm reports that the militia killed 70 villagers in Beni.', 'killed', 'alleged'],
    ['The UN has reports that the militia killed 70 villagers in Beni.', 'killed', 'alleged'],
  ])
})

test('whoever counts the dead and names nobody who killed them is taken at his word, but not where it is contested', () => {
  hold([
    ['Residents said 12 people were killed when shells fell on the market of Goma.', 'killed', 'happened'],
    ['The rebels said two women were wounded in the raid on Huambo.', 'wounded', 'happened'],
    ['The observatory says that 31 of them have died in the fighting near Hama.', 'died', 'happened'],
    [
      'The army says it lost nobody. The elders dispute that, saying that 20 civilians died in the raid.',
      'died',
      'alleged',
    ],
    ['Four policemen claim they were kidnapped by gunmen in Bogota.', 'kidnapped', 'alleged'],
    ['The rebels said the army killed two women in Huambo.', 'killed', 'alleged'],
  ])
})

test('what evidence or rumours are said to mount or spread is alleged', () => {
  hold([
    ['Evidence is mounting that Rwanda has sent troops to Goma.', 'sent', 'alleged'],
    ['Rumours have spread that the garrison of Huambo has surrendered.', 'surrendered', 'alleged'],
    ['Fears are growing that the army has shelled the camp.', 'shelled', 'hypothetical'],
    ['The news spread that the rebels had freed the monks.', 'freed', 'happened'],
    ['The day has come that the rebels freed the monks.', 'freed', 'happened'],
    ['The hour came that the rebels freed the monks.', 'freed', 'happened'],
  ])
})

test('what would have been had something been done has not been; of not a thing nothing was done', () => {
  hold([
    ['Had the army withdrawn from Juba the talks would have gone on.', 'withdrawn', 'hypothetical'],
    ['Had the rebels released the monks, the talks in Jolo would have gone on.', 'released', 'hypothetical'],
    ['Not a rifle had been handed over in Huambo by Friday.', 'handed', 'negated'],
    ['Not a hostage has been released in Jolo.', 'released', 'negated'],
    ['The army had withdrawn from Juba, and the talks would go on, he said.', 'withdrawn', 'happened'],
    ['A rifle had been handed over in Huambo by Friday.', 'handed', 'happened'],
    ['The rebels released one hostage in Jolo, not a colonel.', 'released', 'happened'],
  ])
})

test('whom it was done to, and who saw it, allege it; a siege is known, and an office tells its own arrests', () => {
  hold([
    ['The man said that he had been deported by force to Goma.', 'deported', 'alleged'],
    ['Several refugees said that they were forced to leave the stadium in Goma.', 'forced', 'alleged'],
    ['Soldiers burned the village near Goma, a teacher said.', 'burned', 'alleged'],
    ['People in Taiz say that they are besieged.', 'besieged', 'ongoing'],
    ['The police said that three men were arrested in Goma.', 'arrested', 'happened'],
    ['Rebels burned the village near Goma, the governor said.', 'burned', 'happened'],
  ])
})
