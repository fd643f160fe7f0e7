import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { read } from './read.ts'
import { TOLD_AGAIN } from './roles-again.fixture.ts'
import { AGAINST } from './roles-against.fixture.ts'
import { AIDED } from './roles-aided.fixture.ts'
import { ANSWERED } from './roles-answered.fixture.ts'
import { ASKED_ELSEWHERE } from './roles-asked.fixture.ts'
import { LOOKING_BACK } from './roles-back.fixture.ts'
import { BEYOND } from './roles-beyond.fixture.ts'
import { BOTH_MEANT } from './roles-both.fixture.ts'
import { CHAINED } from './roles-chains.fixture.ts'
import { DOERS } from './roles-doers.fixture.ts'
import { FOES } from './roles-foes.fixture.ts'
import { FORCED } from './roles-force.fixture.ts'
import { FRAMED } from './roles-frames.fixture.ts'
import { FULLER } from './roles-fuller.fixture.ts'
import { GIVEN, IN_TURN } from './roles-given.fixture.ts'
import { HANDED } from './roles-handed.fixture.ts'
import { DESCRIBED, HIDDEN } from './roles-hidden.fixture.ts'
import { MEANT } from './roles-meant.fixture.ts'
import { NAMED } from './roles-named.fixture.ts'
import { NAMED_AFTER } from './roles-named-after.fixture.ts'
import { NOMINAL } from './roles-nominal.fixture.ts'
import { OFFERS_MADE } from './roles-offers.fixture.ts'
import { AT_PEACE } from './roles-peace.fixture.ts'
import { PRONOUNS_MEANT } from './roles-pronouns.fixture.ts'
import { REACHED } from './roles-reached.fixture.ts'
import { TOLD_ELSEWHERE } from './roles-report.fixture.ts'
import type { RoleCase } from './roles-rules.fixture.ts'
import { SUFFERERS } from './roles-sufferers.fixture.ts'
import { AT_THE_TABLE } from './roles-talks.fixture.ts'
import { TWO_SIDES } from './roles-two-sides.fixture.ts'
import { IN_VAIN } from './roles-vain.fixture.ts'
import { WIDER } from './roles-wider.fixture.ts'
import { reportOf } from './told.fixture.ts'

const RULES = [
  ...AGAINST,
  ...AIDED,
  ...ANSWERED,
  ...AT_THE_TABLE,
  ...ASKED_ELSEWHERE,
  ...CHAINED,
  ...TOLD_AGAIN,
  ...DOERS,
  ...SUFFERERS,
  ...MEANT,
  ...HIDDEN,
  ...DESCRIBED,
  ...NOMINAL,
  ...OFFERS_MADE,
  ...TOLD_ELSEWHERE,
  ...PRONOUNS_MEANT,
  ...BOTH_MEANT,
  ...FRAMED,
  ...FOES,
  ...FORCED,
  ...FULLER,
  ...AT_PEACE,
  ...GIVEN,
  ...IN_TURN,
  ...HANDED,
  ...NAMED,
  ...NAMED_AFTER,
  ...LOOKING_BACK,
  ...TWO_SIDES,
  ...IN_VAIN,
  ...BEYOND,
  ...REACHED,
  ...WIDER,
]
const LEAST = 3

/** Functions whose comment opens with an example in quotation marks are rules; they change who a party is by the words around it. */
function rulesInSource(): string[] {
  const files = readdirSync(import.meta.dirname).filter(
    (f) =>
      (/^roles.*\.ts$/.test(f) || /^claims-(?:opponents|answers)\.ts$/.test(f)) && !/\.(?:test|fixture)\.ts$/.test(f),
  )
  return files.flatMap((f) =>
    [
      ...readFileSync(join(import.meta.dirname, f), 'utf8').matchAll(
        /\/\*\* "[^\n]*\n(?:export )?function (\w+)\([^{]*?\): (?!boolean)/g,
      ),
    ].map((m) => m[1]!),
  )
}

function found([act, side, who, text, told]: RoleCase): boolean {
  const report = reportOf(text)
  return read(report).claims.some(
    (c) =>
      c.act === act &&
      (told === undefined || told.test(c.evidence[0].quote)) &&
      (side === 'by' ? c.actors : c.recipients).some((p) => who.test(p.name)),
  )
}

test('each rule for who does what to whom carries three sentences to catch and three to spare', () => {
  const named = new Set(RULES.map((r) => r.rule))
  assert.equal(named.size, RULES.length, 'a rule is listed twice')
  const bare = rulesInSource().filter((r) => !named.has(r))
  assert.deepEqual(bare, [], 'rules without sentences')
  for (const { rule, catch: caught, spare } of RULES) {
    assert.ok(new Set(caught.map((c) => c[3])).size >= LEAST, `${rule} catches fewer than ${LEAST}`)
    assert.ok(new Set(spare.map((c) => c[3])).size >= LEAST, `${rule} spares fewer than ${LEAST}`)
  }
})

for (const { rule, catch: caught, spare } of RULES)
  test(`${rule} finds its parties and spares the others`, () => {
    for (const c of caught) assert.ok(found(c), `${c[0]} ${c[1]} ${c[2]} in: ${c[3]}`)
    for (const c of spare) assert.ok(!found(c), `${c[0]} ${c[1]} ${c[2]} not in: ${c[3]}`)
  })
