// One reader over the benchmark's texts in a process of its own; prints one JSON line. Called by bench/run.ts.
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { BUILT } from '../bin/built.js'
import { load } from '../bin/load.js'
import type { Report } from '../src/model/index.ts'
import { sampleTexts } from './texts.ts'

const [system, warmGiven, roundsGiven] = process.argv.slice(2)
const [warm, rounds] = [Number(warmGiven ?? 0), Number(roundsGiven ?? 5)]
const texts = sampleTexts()
/** The whole reading is timed as it ships; its stages, which the built files do not name, are timed from the sources. */
const BUILT_READER = join(import.meta.dirname, '..', BUILT, 'reader.cjs')
const began = process.threadCpuUsage()

function reportOf(text: string): Report {
  const id = createHash('sha256').update(text).digest('hex')
  return { id, text, title: null, outlet: null, published: '2016-09-12', language: 'en', source: null }
}

/** Loads a reader and gives the function that reads one text; loading is timed apart. */
async function loaded(): Promise<(text: string) => unknown> {
  switch (system) {
    case 'parley: tokens and sentences': {
      const { splitBlocks } = await import('./stages.ts')
      return splitBlocks
    }
    case 'parley: tagged and parsed': {
      const { parsed } = await import('./stages.ts')
      return parsed
    }
    case 'parley: names, places, times': {
      const { found } = await import('./stages.ts')
      return found
    }
    case 'parley: text to claims': {
      const { readerFor } = load(BUILT_READER) as typeof import('../src/parley-reader.ts')
      const read = readerFor({ reader: 'bench', gazetteers: [] })
      return (text) => read(reportOf(text))
    }
    case 'wink-nlp: tokens, tags, names': {
      const { default: winkNLP } = await import('wink-nlp')
      const { default: model } = await import('wink-eng-lite-web-model')
      const nlp = winkNLP(model)
      return (text) => nlp.readDoc(text).tokens().out(nlp.its.pos)
    }
    case 'compromise: tokens and tags': {
      const { default: nlp } = await import('compromise')
      return (text) => nlp(text).json()
    }
    default:
      throw new Error(`No such reader: ${system}`)
  }
}

const readText = await loaded()
readText(texts[0] ?? '')
const first = process.threadCpuUsage(began)
const firstMs = (first.user + first.system) / 1000
/** Processor seconds of reading all texts so many times. */
function seconds(times: number): number {
  const cpu = process.cpuUsage()
  for (let round = 0; round < times; round++) for (const text of texts) readText(text)
  const { user, system } = process.cpuUsage(cpu)
  return (user + system) / 1e6
}
const firstSeconds = seconds(1)
seconds(warm)
const steady = seconds(rounds)
console.log(
  JSON.stringify({
    firstMs: Math.round(firstMs),
    firstSeconds,
    seconds: steady,
    rounds,
    peakMb: Math.round(process.resourceUsage().maxRSS / 1024),
  }),
)
