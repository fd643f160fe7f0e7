import assert from 'node:assert/strict'
import test from 'node:test'
import { enteredAs, isSettled, type Lemmas, ruledLemma } from './lemma.ts'
import { readModel } from './model-file.ts'

const lemmaOf = (word: string, xpos: string, lemmas: Lemmas): string => enteredAs(word, xpos, lemmas).lemma

const lemmas: Lemmas = {
  learnt: new Map([['data NNS', 'datum']]),
  known: new Set(['release', 'besiege', 'shell', 'stop', 'agree', 'free', 'visit', 'evacuate', 'house', 'bus', 'big']),
}

test('words come back to their dictionary forms', () => {
  const cases: [string, string, string][] = [
    ['Besieged', 'VBN', 'besiege'],
    ['shelling', 'VBG', 'shell'],
    ['stopped', 'VBD', 'stop'],
    ['releasing', 'VBG', 'release'],
    ['agreed', 'VBD', 'agree'],
    ['freed', 'VBN', 'free'],
    ['visited', 'VBD', 'visit'],
    ['withdrew', 'VBD', 'withdraw'],
    ['struck', 'VBN', 'strike'],
    ['denied', 'VBD', 'deny'],
    ['denies', 'VBZ', 'deny'],
    ['evacuated', 'VBN', 'evacuate'],
    ['reaches', 'VBZ', 'reach'],
    ['cities', 'NNS', 'city'],
    ['houses', 'NNS', 'house'],
    ['buses', 'NNS', 'bus'],
    ['blockading', 'VBG', 'blockade'],
    ['barricaded', 'VBD', 'barricade'],
    ['loading', 'VBG', 'load'],
    ['exiled', 'VBN', 'exile'],
    ['unearthed', 'VBN', 'unearth'],
    ['decreed', 'VBD', 'decree'],
    ['inflaming', 'VBG', 'inflame'],
    ['women', 'NNS', 'woman'],
    ['policemen', 'NNS', 'policeman'],
    ['children', 'NNS', 'child'],
    ['data', 'NNS', 'datum'],
    ['Syria', 'NNP', 'syria'],
    ['left', 'VBD', 'leave'],
    ['left', 'JJ', 'left'],
    ['left', 'VB', 'left'],
    ["n't", 'RB', 'not'],
    ['wo', 'MD', 'will'],
    ["'s", 'VBZ', 'be'],
    ["'s", 'POS', "'s"],
    ['bigger', 'JJR', 'big'],
    ['heaviest', 'JJS', 'heavy'],
    ['is', 'VBZ', 'be'],
    ['were', 'VBD', 'be'],
  ]
  for (const [word, tag, lemma] of cases) assert.equal(lemmaOf(word, tag, lemmas), lemma, `${word} ${tag}`)
})

test('one short syllable that did not double its last letter had an "e"', () => {
  const some: Lemmas = { learnt: new Map(), known: new Set(['rap', 'plan', 'bar', 'ton', 'shell', 'bomb']) }
  const caught: [string, string, string][] = [
    ['raped', 'VBN', 'rape'],
    ['raping', 'VBG', 'rape'],
    ['razed', 'VBD', 'raze'],
    ['fired', 'VBD', 'fire'],
    ['named', 'VBN', 'name'],
  ]
  const spared: [string, string, string][] = [
    ['planned', 'VBD', 'plan'],
    ['barred', 'VBN', 'bar'],
    ['shelled', 'VBD', 'shell'],
    ['bombed', 'VBD', 'bomb'],
    ['boxed', 'VBD', 'box'],
  ]
  for (const [word, tag, lemma] of [...caught, ...spared])
    assert.equal(lemmaOf(word, tag, some), lemma, `${word} ${tag}`)
})

test('a word of a million letters is left as it is', () => {
  const long = 'X'.repeat(1_000_000)
  assert.equal(lemmaOf(long, 'NNS', lemmas).length, long.length)
})

test('what a war report settles is learnt from nothing', () => {
  const other: Lemmas = { learnt: new Map(), known: new Set(['basis', 'case', 'phase']) }
  for (const [word, tag, lemma] of [
    ['bases', 'NNS', 'base'],
    ['Bases', 'NNS', 'base'],
    ['bases', 'VBZ', 'base'],
    ['crises', 'NNS', 'crisis'],
    ['cases', 'NNS', 'case'],
    ['phases', 'NNS', 'phase'],
  ] as const)
    assert.equal(lemmaOf(word, tag, other), lemma, `${word} ${tag}`)
})

// Rules that grow make what was learnt before needless: learn the syntax again, and the same bytes come out as ship.
test('the shipped dictionary forms are those that training on the rules of today gives', () => {
  const { learnt, known } = readModel('syntax.bin').json('lemmas') as { learnt: [string, string][]; known: string[] }
  const words = new Set(known)
  const needless = learnt.filter(([key, lemma]) => {
    const [word = '', xpos = ''] = key.split(' ')
    return isSettled(word) || ruledLemma(word, xpos, words) === lemma
  })
  assert.ok(learnt.length > 500)
  assert.deepEqual(needless, [])
})
