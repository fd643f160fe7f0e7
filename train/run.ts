// npm run train -- --corpora DIR [--only words|syntax|names|places]: makes the files of models/ again and prints their scores.
import { parseArgs } from 'node:util'

const STEPS = ['words', 'syntax', 'names', 'places'] as const

const { values } = parseArgs({ options: { corpora: { type: 'string' }, only: { type: 'string' } } })
const only = STEPS.find((s) => s === values.only)
if (!values.corpora || (values.only && !only)) {
  console.error(`usage: npm run train -- --corpora DIR [--only ${STEPS.join('|')}]`)
  process.exit(2)
}
const models = new URL('../models/', import.meta.url)
for (const step of only ? [only] : STEPS) {
  const { train } = (await import(`./${step}.ts`)) as { train: (corpora: string, models: URL) => Promise<void> }
  await train(values.corpora, models)
}
