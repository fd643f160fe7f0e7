// Whom people meet, and with whom they discuss a thing: sentences to mend and sentences to leave.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { edgesOf } from './told.fixture.ts'

test('a thing is discussed with those it is discussed with, and guests are from their side', () => {
  for (const [text, edge] of [
    ['The army discussed the release of captives with Hamas.', 'Hamas obl discussed'],
    ['Kenya discussed the withdrawal of troops with the militia in Kismayo.', 'militia obl discussed'],
    ['The mission negotiated the passage of two lorries with the separatists.', 'separatists obl negotiated'],
    ['The emir met negotiators from the junta in Doha.', 'junta nmod negotiators'],
    ['The envoy telephoned officials from the Houthis.', 'Houthis nmod officials'],
    ['The rebels received elders from the militia in Taiz.', 'militia nmod elders'],
  ] as const)
    assert.ok(edgesOf(text).includes(edge), `${edge}: ${edgesOf(text).join(', ')}`)
  for (const [text, not] of [
    ['The council discussed the war with Eritrea.', 'Eritrea obl discussed'],
    ['Parliament debated the terms of a truce with the rebels.', 'rebels obl debated'],
    ['The minister discussed the supply of flour with a smile.', 'smile obl smile'],
    ['The police freed hostages from the militia.', 'militia nmod hostages'],
  ] as const)
    assert.ok(!edgesOf(text).includes(not), `${not}: ${edgesOf(text).join(', ')}`)
})
