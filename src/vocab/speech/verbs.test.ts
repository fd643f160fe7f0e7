import assert from 'node:assert/strict'
import { test } from 'node:test'
import { COLLECTIVE_NOUNS, CONTENT_NOUNS, DOCUMENT_NOUNS, MEDIA_NOUNS, SOURCE_NOUNS } from './nouns.ts'
import { SPEECH_VERBS } from './verbs.ts'

const FRAMES = /^(?:[qcxgoakd]|about|against|as|at|down|for|in|of|on|out|over|that|to|up|with)$/

test('each verb takes only frames that the reader knows', () => {
  for (const [verb, { frames }] of SPEECH_VERBS) {
    for (const frame of frames) assert.match(frame, FRAMES, `${verb}: ${frame}`)
  }
})

test('verbs of saying, thinking and showing are told apart', () => {
  for (const verb of ['say', 'tell', 'deny', 'warn', 'accuse']) assert.equal(SPEECH_VERBS.get(verb)?.kind, 'said')
  for (const verb of ['think', 'hope', 'fear', 'want']) assert.equal(SPEECH_VERBS.get(verb)?.kind, 'thought')
  for (const verb of ['prove', 'seem']) assert.notEqual(SPEECH_VERBS.get(verb)?.kind, 'said')
})

test('verbs that only do are not among them', () => {
  for (const verb of ['kill', 'shell', 'besiege', 'withdraw', 'capture', 'hold', 'give']) {
    assert.equal(SPEECH_VERBS.get(verb)?.frames.has('c') ?? false, false, verb)
  }
})

test('lists of nouns are lower case and not empty', () => {
  for (const list of [CONTENT_NOUNS, SOURCE_NOUNS, MEDIA_NOUNS, DOCUMENT_NOUNS, COLLECTIVE_NOUNS]) {
    assert.ok(list.size > 10)
    for (const noun of list.keys()) assert.equal(noun, noun.toLowerCase().trim())
  }
})
