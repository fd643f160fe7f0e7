// npm run -s predict -- TASK GOLD OUT: reads the inputs of a gold file and writes what Parley finds, one JSON object a line.
// The keys of the gold file are never handed to a task: only `id` and the inputs of the task are.
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** The inputs each task may see, by ../shared/score/README.md's table; everything else in a gold line is withheld. */
const INPUTS: Record<string, readonly string[]> = {
  record: ['text', 'title', 'source', 'url', 'date'],
  ner: ['text'],
  geo: ['text'],
  acts: ['text', 'source', 'target'],
  gsr: ['text'],
  quotes: ['text'],
  html: ['html'],
  muc: ['text'],
}

const [task, gold, out] = process.argv.slice(2)
const inputs = task ? INPUTS[task] : undefined
if (!task || !inputs || !gold || !out) {
  console.error(`usage: npm run -s predict -- ${Object.keys(INPUTS).join('|')} GOLD.jsonl OUT.jsonl`)
  process.exit(2)
}
const { predict } = (await import(`./tasks/${task}.ts`)) as {
  predict: (input: Record<string, unknown>, folder: string) => object | Promise<object>
}
const raw = readFileSync(gold)
const lines = (gold.endsWith('.gz') ? gunzipSync(raw) : raw)
  .toString('utf8')
  .split('\n')
  .filter((l) => l.trim())
const folder = dirname(resolve(gold))
const written: string[] = []
for (const line of lines) {
  const all = JSON.parse(line) as Record<string, unknown>
  const input = Object.fromEntries(inputs.filter((k) => k in all).map((k) => [k, all[k]]))
  written.push(JSON.stringify({ id: all.id, ...(await predict(input, folder)) }))
}
writeFileSync(out, `${written.join('\n')}\n`)
