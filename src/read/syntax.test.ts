import assert from 'node:assert/strict'
import test from 'node:test'
import { LONGEST_SENTENCE } from './sentences.ts'
import { parseBlocks } from './syntax.ts'
import type { Block, Sentence, Token } from './syntax-types.ts'

const block = (text: string, kind: Block['kind'] = 'text'): Block[] => [{ kind, start: 0, end: text.length }]

function one(text: string): readonly Token[] {
  const sentences = parseBlocks(text, block(text))
  assert.equal(sentences.length, 1, text)
  return (sentences[0] as Sentence).tokens
}

/** The tree as `head-relation-word` for the relations that claims are made of. */
function arcs(text: string): string[] {
  const tokens = one(text)
  const kept = /^(?:nsubj|obj|iobj|obl:agent|aux|ccomp|xcomp|root)/
  return tokens.filter((t) => kept.test(t.deprel)).map((t) => `${tokens[t.head]?.lemma ?? ''}-${t.deprel}-${t.lemma}`)
}

test('plain clauses of war reporting are parsed', () => {
  const cases: [string, string[]][] = [
    ['Rebels shelled the market.', ['shell-nsubj-rebel', '-root-shell', 'shell-obj-market']],
    [
      'The army has besieged the town since May.',
      ['besiege-nsubj-army', 'besiege-aux-have', '-root-besiege', 'besiege-obj-town'],
    ],
    [
      'Two hospitals were bombed by government aircraft.',
      ['bomb-nsubj:pass-hospital', 'bomb-aux:pass-be', '-root-bomb', 'bomb-obl:agent-aircraft'],
    ],
    [
      'The minister said that the ceasefire would hold.',
      ['say-nsubj-minister', '-root-say', 'hold-nsubj-ceasefire', 'hold-aux-would', 'say-ccomp-hold'],
    ],
    [
      'Both sides refused to release prisoners.',
      ['refuse-nsubj-side', '-root-refuse', 'refuse-xcomp-release', 'release-obj-prisoner'],
    ],
    ['He did not give them a list.', ['give-nsubj-he', 'give-aux-do', '-root-give', 'give-iobj-they', 'give-obj-list']],
  ]
  for (const [text, wanted] of cases) assert.deepEqual(arcs(text), wanted, text)
})

test('past forms that could be participles are the verbs of their sentences where nothing else is', () => {
  const caught: [string, string, string][] = [
    ['Government forces backed by Russian air strikes recaptured the city last week.', 'recapture', 'force'],
    ['Aid workers delivered 40 trucks of food Tuesday.', 'deliver', 'worker'],
    ['On 5 June rebels captured the town of Bria.', 'capture', 'rebel'],
    ['In May troops shelled Taiz.', 'shell', 'troops'],
    ['On 12 March militia fighters attacked a convoy near Goma.', 'attack', 'fighter'],
  ]
  for (const [text, verb, subject] of caught) {
    const found = arcs(text)
    assert.ok(found.includes(`-root-${verb}`), `${text} ${found}`)
    assert.ok(found.includes(`${verb}-nsubj-${subject}`), `${text} ${found}`)
  }
  const spared: [string, string][] = [
    ['The town captured by separatists in May remains empty.', '-root-remain'],
    ['Soldiers held by the guerrillas near Bogotá were freed.', '-root-free'],
    ['Villagers displaced by the fighting returned to Malakal.', '-root-return'],
    ['Two nurses killed in the raid worked for a charity.', '-root-work'],
  ]
  for (const [text, root] of spared) assert.ok(arcs(text).includes(root), `${text} ${arcs(text)}`)
})

test('long names of bodies are the subjects of what they say', () => {
  for (const [text, subject] of [
    [
      'The Syrian Observatory for Human Rights, a Britain-based group, said government forces shelled Daraya.',
      'observatory',
    ],
    ['The United Nations Office for the Coordination of Humanitarian Affairs said convoys reached Madaya.', 'office'],
    ['The Ministry of Foreign Affairs of Ukraine said troops left the village.', 'ministry'],
  ] as const)
    assert.ok(arcs(text).includes(`say-nsubj-${subject}`), `${text} ${arcs(text)}`)
})

test('tags and dictionary forms come with the tokens', () => {
  const tokens = one('The militias withdrew from Goma on 3 December.')
  assert.deepEqual(
    tokens.map((t) => `${t.lemma}/${t.upos}/${t.xpos}`),
    [
      'the/DET/DT',
      'militia/NOUN/NNS',
      'withdraw/VERB/VBD',
      'from/ADP/IN',
      'goma/PROPN/NNP',
      'on/ADP/IN',
      '3/NUM/CD',
      'december/PROPN/NNP',
      './PUNCT/.',
    ],
  )
})

test('sentences keep to their blocks, and only text and headlines are parsed', () => {
  const text = 'Truce holds in Juba\n02:26\nThe guns fell silent. Nobody\nbelieves it.'
  const blocks: Block[] = [
    { kind: 'headline', start: 0, end: 19 },
    { kind: 'clutter', start: 20, end: 25 },
    { kind: 'text', start: 26, end: 54 },
    { kind: 'text', start: 55, end: text.length },
  ]
  const sentences = parseBlocks(text, blocks)
  assert.deepEqual(
    sentences.map((s) => [s.index, s.paragraph, s.kind, text.slice(s.start, s.end)]),
    [
      [0, 0, 'headline', 'Truce holds in Juba'],
      [1, 2, 'text', 'The guns fell silent.'],
      [2, 2, 'text', 'Nobody'],
      [3, 3, 'text', 'believes it.'],
    ],
  )
  for (const s of sentences) for (const t of s.tokens) assert.equal(text.slice(t.start, t.end), t.text)
})

test('text all in capitals is read as if it were not', () => {
  const text = 'GOVERNMENT TROOPS ATTACKED THE VILLAGE YESTERDAY.'
  assert.deepEqual(arcs(text), ['attack-nsubj-troops', '-root-attack', 'attack-obj-village'])
  for (const t of one(text)) assert.equal(text.slice(t.start, t.end), t.text)
})

/** Every sentence is a tree with one root; returns the steps its heads cost, words squared. */
function checked(sentences: readonly Sentence[]): number {
  let steps = 0
  for (const { tokens } of sentences) {
    steps += tokens.length ** 2
    assert.equal(tokens.filter((t) => t.head === -1).length, 1)
    tokens.forEach((t, i) => {
      assert.equal(t.deprel === 'root', t.head === -1)
      let k = i
      for (let up = 0; k >= 0; up++) {
        assert.ok(up <= tokens.length, 'a cycle')
        k = (tokens[k] as Token).head
      }
    })
  }
  return steps
}

test('work grows with the text, not with the sentence', () => {
  for (const text of [
    'shells fell on the town and '.repeat(8_334),
    `${'('.repeat(10_000)}truce${')'.repeat(10_000)}`,
    'A. '.repeat(1_000),
    `"${'"'.repeat(999)}`,
  ]) {
    const sentences = parseBlocks(text, block(text))
    const tokens = sentences.reduce((n, s) => n + s.tokens.length, 0)
    assert.ok(tokens > 0)
    assert.ok(sentences.every((s) => s.tokens.length <= LONGEST_SENTENCE))
    assert.ok(checked(sentences) <= tokens * LONGEST_SENTENCE)
  }
})

test('odd text does no harm', () => {
  for (const text of [
    '',
    ' ',
    '\ud800',
    '\u0000\u0001',
    '👩‍👧👩‍👧',
    'قصفت الطائرات داريا.',
    '....',
    'a'.repeat(200_000),
  ]) {
    const sentences = parseBlocks(text, block(text))
    checked(sentences)
    for (const s of sentences) for (const t of s.tokens) assert.equal(text.slice(t.start, t.end), t.text)
  }
})

test('a name that is written as a small word in capitals is a name', () => {
  const tag = (text: string, word: string): string => one(text).find((t) => t.text === word)?.upos ?? ''
  for (const text of [
    'Ten guards were killed in IS attacks on a checkpoint near Sirte.',
    'Two villages fell to IS fighters in the north of Burkina Faso.',
    'A general blamed IS and its allies for the bomb in Kabul.',
    'Marawi was held by IS for five months.',
  ])
    assert.equal(tag(text, 'IS'), 'PROPN', text)
  assert.equal(tag('The WHO sent vaccines to Tigray on Sunday.', 'WHO'), 'PROPN')
  for (const text of [
    'It IS over, said the mayor of Tripoli.',
    'What IS at stake is the port.',
    'The truce IS not dead.',
  ])
    assert.notEqual(tag(text, 'IS'), 'PROPN', text)
  assert.notEqual(tag('Those WHO fled Bamako are in tents.', 'WHO'), 'PROPN')
})

test('behind the name of a paper and its colon a sentence is read by itself', () => {
  for (const [text, want] of [
    [
      'Al-Zaman : The High Electoral Commission on Friday denied a request of the tribes to put off the vote.',
      'deny-nsubj-commission',
    ],
    ['DPA: Iraqi authorities seized three lorries of shells near Basra.', 'seize-nsubj-authority'],
    ['El Tiempo: Guerrillas burned four buses on the road to Cali.', 'burn-nsubj-guerrilla'],
  ] as const)
    assert.ok(arcs(text).includes(want), `${text} ${arcs(text)}`)
  for (const text of [
    'He gave one reason: The army fears an ambush on the road.',
    'Warning: the army shells the road.',
    'Taiz: 12 people killed.',
  ])
    assert.ok(one(text).length > 3, text)
})
