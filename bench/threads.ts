// npm run bench -- threads [most]: tokens a second of the reading pool with one thread, two and so on, by the clock. On a machine that
// does nothing else and has as many cores, twice the threads read nearly twice as much.
import { createHash } from 'node:crypto'
import { availableParallelism } from 'node:os'
import type { Report } from '../src/model/index.ts'
import { openPool } from '../src/parley-pool.ts'
import { sampleTexts } from './texts.ts'

const ROUNDS = 6
const most = Number(process.argv[2] ?? Math.min(8, availableParallelism()))
const reports = sampleTexts().map((text): Report => {
  const id = createHash('sha256').update(text).digest('hex')
  return { id, text, title: null, outlet: null, published: '2016-09-12', language: 'en', source: null }
})

/** Tokens a second of so many threads; loading and a first round for each are not counted. */
async function speedOf(threads: number): Promise<number> {
  const pool = openPool(threads, { reader: 'bench', gazetteers: [] })
  try {
    const round = async (times: number): Promise<number> => {
      const readings = await Promise.all(Array.from({ length: times }, () => reports.map((r) => pool.read(r))).flat())
      return readings.reduce((n, r) => n + r.tokens, 0)
    }
    await round(2 * threads)
    const began = performance.now()
    const tokens = await round(ROUNDS * threads)
    return (tokens / (performance.now() - began)) * 1000
  } finally {
    await pool.close()
  }
}

let one = 0
for (let threads = 1; threads <= most; threads *= 2) {
  const speed = await speedOf(threads)
  one ||= speed
  console.log(
    `${String(threads).padStart(3)} threads  ${Math.round(speed).toLocaleString('en').padStart(8)} tokens/s  ${(speed / one).toFixed(2)} times one`,
  )
}
