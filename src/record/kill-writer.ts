// A writer for kill.test.ts: adds invented readings batch by batch, and says after each which reports are safe.
import { openRecord } from './index.ts'
import { inventedReading } from './invented.ts'

const [folder, first] = process.argv.slice(2)
const record = await openRecord(folder as string, { create: true })
for (let n = Number(first); ; n += 3) {
  const { added, already } = await record.addReadings([n, n + 1, n + 2].map((k) => inventedReading(k, 4)))
  process.stdout.write(`${JSON.stringify({ next: n + 3, ids: [...added, ...already] })}\n`)
}
