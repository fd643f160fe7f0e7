import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Clause, Role } from './clause-types.ts'
import { clausesOf } from './clauses.ts'
import { sentenceWritten } from './sentence-written.fixture.ts'
import type { Sentence } from './syntax-types.ts'

function clauseAt(sentence: Sentence, word: string): Clause {
  const i = sentence.tokens.findIndex((t) => t.text === word)
  const clause = clausesOf(sentence).get(i)
  assert.ok(clause, `no clause at ${word}`)
  return clause
}

function words(sentence: Sentence, clause: Clause, role: Role): string[] {
  return clause.args
    .filter((a) => a.role === role)
    .flatMap((a) => [a.head, ...a.others].map((i) => sentence.tokens[i]!.text))
}

test('a second verb takes the subject of the first, and the first the object that stands behind both', () => {
  const s = sentenceWritten(
    'Rebels/NOUN/NNS/2/nsubj shelled/VERB/VBD/0/root/shell and/CCONJ/CC/4/cc burned/VERB/VBD/2/conj/burn the/DET/DT/6/det town/NOUN/NN/4/obj',
  )
  assert.deepEqual(words(s, clauseAt(s, 'burned'), 'subject'), ['Rebels'])
  assert.deepEqual(words(s, clauseAt(s, 'shelled'), 'object'), ['town'])
})

test('a by-phrase is the agent of both participles of a passive', () => {
  const s = sentenceWritten(
    'Homes/NOUN/NNS/3/nsubj:pass were/AUX/VBD/3/aux:pass/be looted/VERB/VBN/0/root/loot and/CCONJ/CC/5/cc burned/VERB/VBN/3/conj/burn by/ADP/IN/7/case soldiers/NOUN/NNS/5/obl:agent',
  )
  const looted = clauseAt(s, 'looted')
  assert.equal(looted.passive, true)
  assert.equal(clauseAt(s, 'burned').passive, true)
  assert.deepEqual(words(s, looted, 'agent'), ['soldiers'])
  assert.deepEqual(words(s, clauseAt(s, 'burned'), 'subject'), ['Homes'])
})

test('the object of an urging verb does what it is urged to do, the subject of a promise does it', () => {
  const urged = sentenceWritten(
    'Egypt/PROPN/NNP/2/nsubj urged/VERB/VBD/0/root/urge Israel/PROPN/NNP/2/obj to/PART/TO/5/mark withdraw/VERB/VB/2/xcomp',
  )
  assert.deepEqual(words(urged, clauseAt(urged, 'withdraw'), 'subject'), ['Israel'])
  const promised = sentenceWritten(
    'Egypt/PROPN/NNP/2/nsubj promised/VERB/VBD/0/root/promise Israel/PROPN/NNP/2/obj to/PART/TO/5/mark withdraw/VERB/VB/2/xcomp',
  )
  assert.deepEqual(words(promised, clauseAt(promised, 'withdraw'), 'subject'), ['Egypt'])
})

test('a relative pronoun stands for the noun before it', () => {
  const s = sentenceWritten(
    'militias/NOUN/NNS/5/nsubj that/PRON/WDT/3/nsubj burned/VERB/VBD/1/acl:relcl/burn villages/NOUN/NNS/3/obj fled/VERB/VBD/0/root/flee',
  )
  assert.deepEqual(words(s, clauseAt(s, 'burned'), 'subject'), ['militias'])
})

test('a participle behind a noun has that noun as its subject, in the passive where it is a past participle', () => {
  const s = sentenceWritten(
    'towns/NOUN/NNS/0/root besieged/VERB/VBN/1/acl/besiege by/ADP/IN/4/case militias/NOUN/NNS/2/obl:agent',
  )
  const besieged = clauseAt(s, 'besieged')
  assert.equal(besieged.passive, true)
  assert.deepEqual(words(s, besieged, 'subject'), ['towns'])
  assert.deepEqual(words(s, besieged, 'agent'), ['militias'])
})

test('an event noun has possessor, modifiers and phrases, shared across a coordination', () => {
  const s = sentenceWritten(
    'its/PRON/PRP$/2/nmod:poss/its siege/NOUN/NN/0/root of/ADP/IN/4/case towns/NOUN/NNS/2/nmod and/CCONJ/CC/6/cc obstruction/NOUN/NN/2/conj of/ADP/IN/8/case access/NOUN/NN/6/nmod',
  )
  assert.deepEqual(words(s, clauseAt(s, 'obstruction'), 'possessor'), ['its'])
  assert.deepEqual(words(s, clauseAt(s, 'siege'), 'oblique'), ['towns'])
})

test('negation is read from adverbs, from "no" subjects and from "without"', () => {
  const never = sentenceWritten(
    'Aid/NOUN/NN/4/nsubj:pass was/AUX/VBD/4/aux:pass/be never/ADV/RB/4/advmod delivered/VERB/VBN/0/root/deliver',
  )
  assert.equal(clauseAt(never, 'delivered').negated, true)
  const none = sentenceWritten(
    'No/DET/DT/2/det deal/NOUN/NN/4/nsubj:pass was/AUX/VBD/4/aux:pass/be reached/VERB/VBN/0/root/reach',
  )
  assert.equal(clauseAt(none, 'reached').negated, true)
  const without = sentenceWritten(
    'left/VERB/VBD/0/root/leave without/SCONJ/IN/3/mark signing/VERB/VBG/1/advcl/sign it/PRON/PRP/3/obj',
  )
  assert.equal(clauseAt(without, 'signing').negated, true)
})

test('modal, tense and aspect come from the group, for an infinitive from the verb above', () => {
  const s = sentenceWritten(
    'Troops/NOUN/NNS/3/nsubj will/AUX/MD/3/aux begin/VERB/VB/0/root to/PART/TO/5/mark leave/VERB/VB/3/xcomp',
  )
  assert.equal(clauseAt(s, 'begin').tense, 'future')
  assert.equal(clauseAt(s, 'leave').tense, 'future')
  const must = sentenceWritten('They/PRON/PRP/2/nsubj have/VERB/VBP/0/root to/PART/TO/4/mark surrender/VERB/VB/2/xcomp')
  assert.equal(clauseAt(must, 'surrender').modal, 'have-to')
})

test('a sentence with a broken tree yields clauses and does not hang', () => {
  const s = sentenceWritten('a/VERB/VB/2/dep b/VERB/VB/1/dep c/NOUN/NN/9/obj')
  assert.ok(clausesOf(s).size >= 2)
})
