import assert from 'node:assert/strict'
import { test } from 'node:test'
import { blocksOf } from './layout.ts'
import { read } from './read.ts'
import { repaired } from './sentence-repair.ts'
import { parseBlocks } from './syntax.ts'
import { reportOf } from './told.fixture.ts'

/** Each subject with its verb. */
function subjects(text: string): string {
  const { tokens } = repaired(parseBlocks(text, blocksOf(text, null))[0]!)
  return tokens
    .flatMap((t) => (t.deprel.startsWith('nsubj') && t.head >= 0 ? [`${t.text} ${tokens[t.head]!.text}`] : []))
    .join('; ')
}

test('what a relative clause tells on the word of others is said by them, and done by what stands before it', () => {
  for (const [text, want] of [
    [
      'The army denied that many civilians died in raids that doctors and residents say flattened the quarter.',
      /that flattened; doctors say/,
    ],
    ['The junta denied that villagers died in an attack that monks say killed forty.', /that killed; monks say/],
    ['The lorry was carrying men that police say had burned the mill in Kaduna.', /that burned; police say/],
    ['The envoy visited camps that nurses and teachers say held two thousand boys.', /that held; nurses say/],
  ] as const)
    assert.match(subjects(text), want, text)
})

test('who is told of in a relative clause by nobody else does what it tells', () => {
  for (const [text, want] of [
    ['The army says the rebels that attacked the base have fled.', /that attacked/],
    ['Villagers that we met say soldiers burned the huts.', /we met; soldiers burned/],
    ['The men that the mayor met burned the mill in Kaduna.', /mayor met/],
  ] as const)
    assert.match(subjects(text), want, text)
})

test('a denial and what others say of the same raid are two claims', () => {
  for (const [text, said] of [
    [
      'The army denied that many civilians died in raids that doctors and residents say flattened the quarter.',
      /doctors/,
    ],
    ['The junta denied that villagers died in an attack that monks say killed forty.', /monks/],
    ['Moscow denied that civilians died in strikes that survivors say destroyed the market.', /survivors/],
  ] as const) {
    const found = read(reportOf(text)).claims.filter((c) => c.act === 'ASSAULT')
    assert.ok(
      found.some((c) => c.status === 'denied'),
      text,
    )
    assert.ok(
      found.some((c) => c.status !== 'denied' && said.test(c.speaker?.name ?? '')),
      text,
    )
  }
  for (const text of [
    'Doctors say raids killed forty and flattened the quarter in Aden.',
    'The army denied that forty died in the raid on Aden.',
    'Monks said an attack killed forty and destroyed a mill in Sagaing.',
  ])
    assert.equal(
      new Set(
        read(reportOf(text))
          .claims.filter((c) => c.act === 'ASSAULT')
          .map((c) => c.status),
      ).size,
      1,
      text,
    )
})

test('what a relative clause tells on the word of others is done by whom or what the clause is told of', () => {
  for (const [text, act, by] of [
    ['The envoy met the general, who she believed had ordered the raid.', 'ASSAULT', /general/],
    ['The minister thanked Qatar, which he said had freed the hostages.', 'RETREAT', /Qatar/],
    ['The judge questioned Colonel Juan Rivera, who survivors said had led the massacre.', 'ASSAULT', /Rivera/],
    ['Police arrested two men who neighbours said had burned the mosque.', 'ASSAULT', /two men/],
    ['The judge freed two boys, who the army said were arrested by the militia.', 'COERCE', /militia/],
  ] as const) {
    const found = read(reportOf(text)).claims.filter((c) => c.act === act)
    assert.match(found[0]?.actors[0]?.name ?? '', by, text)
  }
  for (const [text, act, by] of [
    ['The mayor met the colonel, who said he had shelled the port.', 'ASSAULT', /mayor/],
    ['The envoy met the bishop, who said the rebels had freed the nuns.', 'RETREAT', /bishop|envoy/],
    ['The judge freed a teacher, who the police said was armed.', 'ASSAULT', /teacher/],
  ] as const) {
    const found = read(reportOf(text)).claims.filter((c) => c.act === act)
    assert.doesNotMatch(found.flatMap((c) => c.actors.map((a) => a.name ?? '')).join(), by, text)
  }
})
