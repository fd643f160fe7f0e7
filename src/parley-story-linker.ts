// A linker for parley-story-kill.test.ts: adds readings one by one and links each, or links all again and again; says how far it is.
import { readFileSync } from 'node:fs'
import type { Reading } from './model/index.ts'
import { linkNew, relinkAll } from './parley-story.ts'
import { openRecord } from './record/index.ts'

const [folder, file, how] = process.argv.slice(2)
const readings = JSON.parse(readFileSync(file as string, 'utf8')) as Reading[]
const record = await openRecord(folder as string, { create: true })
const say = (step: string): void => {
  process.stdout.write(`${step}\n`)
}
if (how === 'all') for (;;) await relinkAll(record, { onProgress: ({ step }) => say(step) })
for (const reading of readings) {
  await record.addReadings([reading])
  say('added')
  await linkNew(record)
  say('linked')
}
await record.close()
