import assert from 'node:assert/strict'
import { test } from 'node:test'
import { blocksOf } from './layout.ts'
import { repaired } from './sentence-repair.ts'
import { parseBlocks } from './syntax.ts'

/** Verbs of relative clauses with the subject and the noun they are told of: "rebels capture town". */
function relatives(text: string): string[] {
  const { tokens } = repaired(parseBlocks(text, blocksOf(text, null))[0]!)
  return tokens.flatMap((t, i) => {
    if (t.deprel !== 'acl:relcl') return []
    const subject = tokens.find((s) => s.head === i && s.deprel.startsWith('nsubj') && !/^W/.test(s.xpos))
    return subject ? [`${subject.lemma} ${t.lemma} ${tokens[t.head]!.lemma}`.toLowerCase()] : []
  })
}

test('a past form behind a relative pronoun and a noun has that noun as its subject', () => {
  for (const [text, told] of [
    ['The town, which rebels captured on Monday, is quiet.', 'rebel capture town'],
    ['The bridge, which the army seized in May, was hit.', 'army seize bridge'],
    ['Fighters freed the monks whom the junta arrested in March.', 'junta arrest monk'],
    ['Lyman, which Ukrainian forces recaptured in October, was shelled on Sunday.', 'force recapture lyman'],
    ['Goma, which the M23 rebels captured in January, has no power.', 'rebel capture goma'],
  ] as const)
    assert.deepEqual(relatives(text), [told], text)
})

test('participles and claims of what was done stay what they are', () => {
  for (const text of [
    'Rebels captured on Monday were freed.',
    'The town, which was captured by rebels, is quiet.',
    'The claim that rebels captured on Monday were freed is false.',
    'Soldiers seized in May came home to Khartoum.',
  ])
    assert.deepEqual(relatives(text), [], text)
})

test('a second verb with a pronoun of its own tells of the same noun', () => {
  for (const [text, told] of [
    [
      'A truce to which Juba had agreed and which Khartoum had announced for Malakal was to run from ten.',
      ['juba agree truce', 'khartoum announce truce'],
    ],
    [
      'The list which Hamas had drawn up and which Israel had refused was read out in Cairo.',
      ['hamas draw list', 'israel refuse list'],
    ],
    [
      'The road which the army had mined and which villagers had cleared was closed again.',
      ['army mine road', 'villager clear road'],
    ],
    ['The road which the army had mined and closed was opened again.', ['army mine road']],
    ['The envoy left the town which rebels hold and flew to Juba.', ['rebel hold town']],
    ['The monks whom the junta arrested and beat were freed.', ['junta arrest monk']],
  ] as const)
    assert.deepEqual(relatives(text), told, text)
})

/** The main verb of a sentence. */
function mainOf(text: string): string | undefined {
  return repaired(parseBlocks(text, blocksOf(text, null))[0]!).tokens.find((t) => t.head < 0)?.lemma
}

test('who stands before a relative clause does what the verb behind its comma tells', () => {
  for (const [text, main] of [
    [
      'The surgeons of the hospital, who on Sunday had begged the navy for blood and for anaesthetics, received 12 crates from it on Tuesday.',
      'receive',
    ],
    [
      'The widows of the quarter, who on 3 May had begged the governor for flour and for oil, received forty sacks from him.',
      'receive',
    ],
    ['The garrison, which had begged for shells on 3 May and for blood, gave up its arms on 9 May.', 'give'],
    ['The guards, who beat the men, were dismissed in June.', 'dismiss'],
  ] as const)
    assert.equal(mainOf(text), main, text)
  for (const [text, main] of [
    ['The army shelled the town, which had no doctor, and burnt its mill.', 'shell'],
    ['He met the widows, who had begged for flour, and gave them none.', 'meet'],
    ['They freed the monks, who walked home, sang and slept.', 'free'],
  ] as const)
    assert.equal(mainOf(text), main, text)
})

test('who stands behind "but" and before a relative clause does what the verb behind its comma tells', () => {
  const subjectsOf = (text: string): string[] => {
    const { tokens } = repaired(parseBlocks(text, blocksOf(text, null))[0]!)
    return tokens.flatMap((t) =>
      t.deprel === 'nsubj' && t.head >= 0 ? [`${t.lemma} ${tokens[t.head]!.lemma}`.toLowerCase()] : [],
    )
  }
  for (const [text, told] of [
    [
      'The commission approved the request on Thursday, but the RSF, which still controls the road from Kosti, has yet to give its consent.',
      'rsf have',
    ],
    ['Bogotá accepted the date, but the guerrillas, who hold the valley, refused it.', 'guerrilla refuse'],
    ['Pale signed the map, but the Serbs of Zepa, who had lost the road, fought on.', 'serb fight'],
  ] as const)
    assert.ok(subjectsOf(text).includes(told), `${text}: ${subjectsOf(text)}`)
  for (const [text, told] of [
    ['They shelled not the barracks but the school, which was full, and left.', 'they shell'],
    ['The army took the hill but the rebels, who came back, burned the village.', 'army take'],
    ['He met nobody but the elders, who wept, and flew home.', 'he meet'],
  ] as const)
    assert.ok(subjectsOf(text).includes(told), `${text}: ${subjectsOf(text)}`)
})

test('the first of several things somebody does is no part of what is told of him in commas', () => {
  const clause = (text: string): string => {
    const { tokens } = repaired(parseBlocks(text, blocksOf(text, null))[0]!)
    return tokens
      .filter((t) => t.deprel.startsWith('nsubj') && !/^W/.test(t.xpos))
      .map((t) => `${t.text} ${tokens[t.head]!.lemma}`)
      .join(', ')
  }
  for (const [text, told] of [
    [
      'Maj. Pierre Buyoya, who seized power once before in 1987, suspended the National Assembly, banned political parties and demonstrations, closed the borders and imposed a curfew.',
      'Pierre suspend',
    ],
    [
      'The general, who fled before in May, dissolved the council, jailed ministers and shut the port.',
      'general dissolve',
    ],
    ['The rebels, who left the talks in June, attacked Bor, burned the market and freed 40 men.', 'rebels attack'],
  ] as const)
    assert.ok(clause(text).includes(told), `${told}: ${clause(text)}`)
  for (const [text, not] of [
    ['The rebels, who attacked Bor, burned the market and freed 40 men, have left.', 'rebels burn'],
    ['The general, who led the coup, shut the port.', 'general lead'],
    ['The soldiers, who robbed, beat and killed villagers, were tried.', 'soldiers beat'],
  ] as const)
    assert.ok(!clause(text).includes(not), `${not}: ${clause(text)}`)
})

test('what came of a deed behind its day is told of the deed', () => {
  for (const [text, told] of [
    ['The envoy condemned a raid on the camp on Sunday, in which six people died.', 'people die raid'],
    ['They deplored the bombing of a bus on 3 May, in which nine pupils lost their lives.', 'pupil lose bombing'],
    ['The Council condemned the attack on the hotel on 7 August, in which five cooks died.', 'cook die attack'],
  ] as const)
    assert.ok(relatives(text).includes(told), `${text}: ${relatives(text).join(', ')}`)
  for (const [text, not] of [
    ['The rebels mourned their leader on Sunday, in which six people died.', 'people die leader'],
    ['The rebels buried their dead on Sunday, after which six people fled.', 'people flee rebel'],
    ['The army left on Sunday, in a week in which six people died.', 'people die army'],
  ] as const)
    assert.ok(!relatives(text).includes(not), `${text}: ${relatives(text).join(', ')}`)
})
