// Worked examples of the role filler metric.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ceafRee, type Fillers, fillerScores } from './ceaf.ts'

const NONE: Fillers = { PerpInd: [], PerpOrg: [], Target: [], Victim: [], Weapon: [] }

test('an entity is right in any one of its wordings, whatever its case, article, quotation marks and line breaks', () => {
  const key: Fillers = { ...NONE, PerpOrg: [['Red Brigade of the North', 'RBN']], Weapon: [['car bomb']] }
  const found: Fillers = { ...NONE, PerpOrg: [['rbn']], Weapon: [['A "CAR\nBOMB"']] }
  assert.deepEqual(ceafRee([key], [found]).all, { found: 2, key: 2, right: 2, precision: 1, recall: 1, f1: 1 })
})

test('a wording that is only part of one of the key is wrong', () => {
  const key: Fillers = { ...NONE, Victim: [['maryam haddad']] }
  assert.equal(ceafRee([key], [{ ...NONE, Victim: [['haddad']] }]).Victim.right, 0)
})

test('two wordings of one entity given apart count once', () => {
  const key: Fillers = { ...NONE, PerpInd: [['gunmen', 'attackers'], ['driver']] }
  const score = ceafRee([key], [{ ...NONE, PerpInd: [['gunmen'], ['attackers']] }]).PerpInd
  assert.deepEqual([score.right, score.precision, score.recall, score.f1], [1, 0.5, 0.5, 0.5])
})

test('an entity that mixes wordings of two of the key is wrong', () => {
  const key: Fillers = { ...NONE, Target: [['bridge'], ['pipeline']] }
  assert.equal(ceafRee([key], [{ ...NONE, Target: [['bridge', 'pipeline']] }]).Target.right, 0)
  assert.equal(ceafRee([key], [{ ...NONE, Target: [['pipeline'], ['bridge']] }]).Target.right, 2)
})

test('pairing gives up a first choice when that leaves more right', () => {
  const key: Fillers = { ...NONE, PerpInd: [['men', 'rebels'], ['men']] }
  assert.equal(ceafRee([key], [{ ...NONE, PerpInd: [['men'], ['rebels']] }]).PerpInd.right, 2)
})

test('counts are summed over reports and roles before they are divided', () => {
  const keys: Fillers[] = [
    { ...NONE, Victim: [['amina'], ['yusuf'], ['omar']] },
    { ...NONE, Weapon: [['mortar']] },
  ]
  const found: Fillers[] = [
    { ...NONE, Victim: [['amina']] },
    { ...NONE, Victim: [['amina']], Weapon: [['mortar']] },
  ]
  const scores = ceafRee(keys, found)
  assert.deepEqual([scores.all.found, scores.all.key, scores.all.right], [3, 4, 2])
  assert.equal(scores.all.f1, 4 / 7)
  assert.deepEqual([scores.Victim.precision, scores.Victim.recall], [0.5, 1 / 3])
  assert.ok(Number.isNaN(scores.Target.f1))
})

test('an entity in another role or another report is wrong', () => {
  const key: Fillers = { ...NONE, PerpOrg: [['army']] }
  assert.equal(ceafRee([key], [{ ...NONE, PerpInd: [['army']] }]).all.right, 0)
  assert.equal(ceafRee([key, NONE], [NONE, { ...NONE, PerpOrg: [['army']] }]).all.right, 0)
})

test('lines of predictions are matched to the corpus by id, in any order', () => {
  const entities = (weapon: string): object => ({ ...NONE, Weapon: [[{ string: weapon, mentions: [] }]] })
  const gold = ['mine', 'rifle', 'rocket'].map((w, i) => JSON.stringify({ id: `r${i}`, gritEntities: entities(w) }))
  const found = [
    { id: 'r1', ...NONE, Weapon: [['rifle']] },
    { id: 'r0', ...NONE, Weapon: [['rifle']] },
  ].map((p) => JSON.stringify(p))
  const score = fillerScores(gold, found).Weapon
  assert.deepEqual([score.found, score.key, score.right], [2, 3, 1])
})
