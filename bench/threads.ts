// npm run bench -- threads [most]: tokens a second of the reading pool with one thread, two and so on, by the clock. On a machine that
// does nothing else and has as many cores, twice the threads read nearly twice as much. Where others work on it too, processor time
// tells: reading scales where each token costs the same with more threads, and the thread that hands out reports does little itself.
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

interface Speed {
  /** Tokens a second, by the clock. */
  readonly clock: number
  /** Milliseconds of processor time that a thousand tokens cost, in all threads and in the one that hands out. */
  readonly all: number
  readonly hand: number
}

/** The speed of so many threads; loading and a first round for each are not counted. */
async function speedOf(threads: number): Promise<Speed> {
  const pool = openPool(threads, { reader: 'bench', gazetteers: [] })
  try {
    const round = async (times: number): Promise<number> => {
      const readings = await Promise.all(Array.from({ length: times }, () => reports.map((r) => pool.read(r))).flat())
      return readings.reduce((n, r) => n + r.tokens, 0)
    }
    await round(2 * threads)
    const [began, all, hand] = [performance.now(), process.cpuUsage(), process.threadCpuUsage()]
    const tokens = await round(ROUNDS * threads)
    const each = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / tokens
    return {
      clock: (tokens / (performance.now() - began)) * 1000,
      all: each(process.cpuUsage(all)),
      hand: each(process.threadCpuUsage(hand)),
    }
  } finally {
    await pool.close()
  }
}

let one = 0
for (let threads = 1; threads <= most; threads *= 2) {
  const speed = await speedOf(threads)
  one ||= speed.clock
  console.log(
    `${String(threads).padStart(3)} threads  ${Math.round(speed.clock).toLocaleString('en').padStart(8)} tokens/s  ${(speed.clock / one).toFixed(2)} times one  ${speed.all.toFixed(1)} ms of processor time for 1,000 tokens, ${speed.hand.toFixed(1)} of it in the thread that hands out`,
  )
}
