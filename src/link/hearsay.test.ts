// What only goes round, and what somebody stands for.
import assert from 'node:assert/strict'
import test from 'node:test'
import { isHearsay } from './hearsay.ts'

test('what goes round, what nobody with a name tells and what is called untrue is hearsay', () => {
  for (const words of [
    'They tell you in the market that Bor has signed',
    'The talk in the bazaar was that the convoy had come',
    'Posts on Telegram claimed that flour had reached Taiz',
    'The neighbours shouted to one another that the road was open',
    'Word got round in Kidal that the lorries were in',
    'The mayor is believed to have signed',
    'The ministry denied that lorries had come',
  ])
    assert.ok(isHearsay(words), words)
  for (const words of [
    'The mayor told us that Bor has signed',
    'The convoy came to Taiz on Monday',
    'A nurse in Kidal counted the lorries',
    'The market in Bor sold flour again',
  ])
    assert.ok(!isHearsay(words), words)
})

test('what a paper wrote is hearsay of what anybody there can see, and of nothing else', () => {
  for (const words of [
    'Some foreign papers wrote last week that the town is ',
    'One small station spoke last week of a town that is ',
    'People who say that we are ',
  ]) {
    assert.ok(isHearsay(words, true), words)
    assert.ok(!isHearsay(words), words)
  }
  for (const words of ['The mayor wrote last week that the town is ', 'Our radio mast in the capital was ', 'We are '])
    assert.ok(!isHearsay(words, true), words)
})
