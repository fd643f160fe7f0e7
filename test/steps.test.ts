// The reader takes time linear in its text, whatever the text: counted in steps of its own code, which are the same on every machine.
// A step is one run through a block of code, as V8 counts them; what happens inside regular expressions and sums of numbers is not seen.
import assert from 'node:assert/strict'
import { Session } from 'node:inspector/promises'
import test, { before } from 'node:test'
import type { Reading } from '../src/model/index.ts'

/** Most steps for each token, and most by which steps may grow where a text grows four times. */
const STEPS_A_TOKEN = 12_000
const GROWTH = 4.25

const session = new Session()
let reading: (text: string) => Reading

before(async () => {
  session.connect()
  await session.post('Profiler.enable')
  // Before the reader is loaded: only what is compiled from now on is counted.
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  const { read } = await import('../src/read/read.ts')
  reading = (text) =>
    read({ id: '0'.repeat(64), text, title: null, outlet: null, published: '2016-08-31', language: 'en', source: null })
  await stepsOf('Rebels shelled Daraya on Monday, the army said.')
})

/** Steps of reading a text, and how many tokens it has. */
async function stepsOf(text: string): Promise<{ readonly steps: number; readonly tokens: number }> {
  await session.post('Profiler.takePreciseCoverage')
  const { tokens } = reading(text)
  const { result } = await session.post('Profiler.takePreciseCoverage')
  let steps = 0
  for (const { url, functions } of result) {
    if (!/\/src\/(?:read|vocab|model)\//.test(url)) continue
    for (const { ranges } of functions) for (const { count } of ranges) steps += count
  }
  return { steps, tokens }
}

const SENTENCE = 'Rebels shelled the town of Daraya on Monday, the Syrian army said. '

/** Texts of any length, each hostile in its own way. */
const TEXTS: Readonly<Record<string, readonly [text: (n: number) => string, n: number]>> = {
  'one sentence of 50,000 tokens': [(n) => 'the army and '.repeat(Math.ceil(n / 3)), 50_000],
  'ten thousand nested brackets': [(n) => `${'('.repeat(n)}The army shelled Daraya${')'.repeat(n)}.`, 10_000],
  'ten thousand nested quotation marks': [(n) => `${'“'.repeat(n)}We fled Daraya${'”'.repeat(n)}, he said.`, 10_000],
  'quotation marks within brackets, nested': [
    (n) => `${'“('.repeat(n)}the army “shelled” Taiz${')”'.repeat(n)}.`,
    3000,
  ],
  'marks that never close': [(n) => `${'“we ‘fled "Daraya '.repeat(n)}, he said.`, 800],
  'he said, again and again': [(n) => 'The envoy met him. He said: “They will go.” '.repeat(n), 320],
  'the same claim in every paragraph': [(n) => `${SENTENCE}\n\n`.repeat(n), 200],
  'names that nobody knows': [
    (n) => Array.from({ length: n }, (_, i) => `General Abu Kin${i} of Brigade ${i} left Tarq${i}.`).join(' '),
    200,
  ],
  'figures and dates': [
    (n) => 'Between 3,000 and 5,000 fled on 3 May 2016; 20 of 40 ($3bn) came back. '.repeat(n),
    240,
  ],
}

for (const [name, [text, n]] of Object.entries(TEXTS)) {
  test(`steps grow no faster than the text: ${name}`, async () => {
    const quarter = await stepsOf(text(n / 4))
    const whole = await stepsOf(text(n))
    const growth = whole.steps / quarter.steps / (whole.tokens / quarter.tokens / 4)
    assert.ok(growth < GROWTH, `${quarter.steps} steps, then ${whole.steps}`)
    assert.ok(whole.steps < STEPS_A_TOKEN * whole.tokens, `${whole.steps} steps for ${whole.tokens} tokens`)
  })
}

test('a text of 2 MB is read in steps linear in its length', async () => {
  const line = `${SENTENCE}See https://example.org/${'daraya-'.repeat(150)}x and ${'٣'.repeat(40)}.\n\n`
  const text = (size: number): string => line.repeat(Math.ceil(size / line.length))
  const quarter = await stepsOf(text(500_000))
  const whole = await stepsOf(text(2_000_000))
  assert.ok(whole.steps < GROWTH * quarter.steps, `${quarter.steps} steps, then ${whole.steps}`)
  assert.ok(whole.steps < STEPS_A_TOKEN * whole.tokens)
})
