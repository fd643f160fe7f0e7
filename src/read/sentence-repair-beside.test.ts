// Of two doers joined by "and" both do it, whatever stands inside the first; what is no second doer stays where it is.
import assert from 'node:assert/strict'
import test from 'node:test'
import { read } from './read.ts'
import { reportOf } from './told.fixture.ts'

function parties(text: string, act: string): string {
  const report = reportOf(text)
  const told = read(report).claims.filter((c) => c.act === act)
  return told.flatMap((c) => [...c.actors.map((p) => p.name), '→', ...c.recipients.map((p) => p.name)]).join(' | ')
}

for (const [act, who, text] of [
  ['ASSAULT', /allied militias \| →/, 'The army and allied militias shelled El Geneina.'],
  ['ASSAULT', /affiliated fighters \| →/, 'Government forces and affiliated fighters captured Beledweyne on Friday.'],
  ['ASSAULT', /allied Syrian rebels \| →/, 'Turkish troops and allied Syrian rebels seized Ras al-Ain.'],
  ['ASSAULT', /policemen \| →/, 'Soldiers wearing masks and policemen from Bunia beat the marchers.'],
  ['ASSAULT', /herdsmen \| →/, 'Fighters arriving from Lamu and local herdsmen burned the village.'],
  ['ASSAULT', /fighters \| →/, 'Ethiopian soldiers advancing from Humera and fighters of the valley shelled Sheraro.'],
  ['ASSAULT', /Krag/, 'Gunmen abducted Canadian Ann Hall, Norwegian Nils Krag, and their driver in Bamako.'],
] as const)
  test(`both do it: ${text}`, () => assert.match(parties(text, act), who))

for (const [act, who, text] of [
  ['ASSAULT', /machetes.*→/, 'Men armed with rifles and machetes killed six farmers.'],
  ['ASSAULT', /rebels.*→/, 'The general allied himself with the rebels and shelled Kidal.'],
  ['ASSAULT', /cattle.*→/, 'Raiders driving camels and cattle killed six farmers.'],
  ['ACCUSE', /Wau.*→/, 'The bishop, speaking in Juba and Wau, accused the army.'],
  ['ASSAULT', /nurse/, 'Gunmen abducted Canadian Ann Hall, a nurse, and her driver in Bamako.'],
] as const)
  test(`no second one: ${text}`, () => assert.doesNotMatch(parties(text, act), who))
