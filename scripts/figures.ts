// Which figures are taken, on which corpora, what others reach there, and how to run one of them.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { fillerScores, ROLES } from './ceaf.ts'

export const ROOT: string = resolve(import.meta.dirname, '..')
export const SHARED: string = resolve(ROOT, '../shared')

/** One corpus to be scored: the task, the gold file, its lines (from, up to) and a step that keeps every n-th of large ones. */
export interface Corpus {
  readonly name: string
  readonly task: string
  readonly gold: string
  readonly lines?: readonly [number, number]
  readonly every: number
  readonly flags: readonly string[]
}

export const CORPORA: readonly Corpus[] = [
  { name: 'record', task: 'record', gold: 'record/reports.jsonl', every: 1, flags: [] },
  { name: 'acts', task: 'acts', gold: 'acts/plv-train.jsonl', every: 1, flags: [] },
  { name: 'ner', task: 'ner', gold: 'ner/re3d.jsonl', every: 1, flags: [] },
  { name: 'quotes-direct', task: 'quotes', gold: 'quotes/polnear.jsonl.gz', every: 5, flags: ['--direct'] },
  { name: 'quotes-all', task: 'quotes', gold: 'quotes/polnear.jsonl.gz', every: 5, flags: [] },
  { name: 'tr-news', task: 'geo', gold: 'geo/tr-news.jsonl', every: 1, flags: [] },
  { name: 'geovirus', task: 'geo', gold: 'geo/geovirus.jsonl', every: 1, flags: [] },
  { name: 'lgl', task: 'geo', gold: 'geo/lgl.jsonl', every: 2, flags: [] },
  { name: 'geowebnews', task: 'geo', gold: 'geo/geowebnews.jsonl', every: 1, flags: [] },
  // Rules were tuned on the lines before these.
  { name: 'muc', task: 'muc', gold: 'templates/muc4.jsonl.gz', lines: [1300, 1500], every: 1, flags: [] },
  { name: 'aeb', task: 'html', gold: 'html/aeb.jsonl', every: 1, flags: [] },
]

/** A figure: where it stands in the scorer's answer, and what others reach, where that is published. */
export interface Figure {
  readonly corpus: string
  readonly name: string
  readonly path: readonly string[]
  readonly mark: string
}

const figure = (corpus: string, name: string, path: string, mark = ''): Figure => ({
  corpus,
  name,
  path: path.split('.'),
  mark,
})

/** The figures of whole reports. */
export const RECORD_FIGURES: readonly Figure[] = [
  figure('record', 'claims F1', 'events.f1', 'none published; between two people, recall .91'),
  figure('record', 'claims recall (core)', 'events.recall'),
  figure('record', 'claims precision', 'events.precision'),
  figure('record', 'actor', 'roles.actor', 'between two people .91'),
  figure('record', 'recipient', 'roles.recipient', 'between two people .92'),
  figure('record', 'place', 'roles.place', 'between two people .96'),
  figure('record', 'speaker', 'roles.speaker', 'between two people .96'),
  figure('record', 'status', 'roles.status', 'between two people .90'),
  figure('record', 'topic', 'roles.topic', 'between two people .87'),
  figure('record', 'amounts', 'roles.quantity', 'between two people .95'),
  figure('record', 'mode', 'roles.mode', 'between two people .89'),
  figure('record', 'quotations found', 'quotes.recall'),
  figure('record', 'their speakers', 'quotes.speaker'),
]

export const FIGURES: readonly Figure[] = [
  ...RECORD_FIGURES,
  figure('acts', 'act, macro F1', 'root.macroF1', 'zero-shot RoBERTa-large .743'),
  figure('ner', 'names, exact F1', 'exact.f1', 'ConfliBERT .684 (easier split)'),
  figure('quotes-direct', 'direct, F1', 'spans.f1', 'Citron .833 content (PARC3)'),
  figure('quotes-direct', 'their speakers', 'speaker', 'Citron .853 source (PARC3)'),
  figure('quotes-all', 'all attributions, F1', 'spans.f1'),
  figure('quotes-all', 'their speakers', 'speaker'),
  figure('tr-news', 'places found, F1', 'detection.f1'),
  figure('tr-news', 'within 161 km', 'resolution.accuracy161km'),
  figure('geovirus', 'places found, F1', 'detection.f1'),
  figure('geovirus', 'within 161 km', 'resolution.accuracy161km'),
  figure('lgl', 'places found, F1', 'detection.f1', 'of all gold within 161 km: Palladian .562'),
  figure('lgl', 'within 161 km', 'resolution.accuracy161km'),
  figure('geowebnews', 'places found, F1', 'detection.f1', 'spaCy .810, Google .855 (2018)'),
  figure('geowebnews', 'within 161 km', 'resolution.accuracy161km'),
  figure('muc', 'role fillers, F1', 'all.f1', 'GRIT .545 (CEAF-REE)'),
  ...ROLES.map((role) => figure('muc', `${role}, F1`, `${role}.f1`)),
  figure('aeb', 'article text, F1', 'f1', 'Readability .952, trafilatura .968'),
]

/** Which documents are looked at: all, those tuned on, or every third one, set aside. */
export type Part = 'all' | 'dev' | 'aside'

/** Where gold parts and predictions are written. */
export const CACHE: string = join(ROOT, '.cache', 'score')

function linesOf(file: string): string[] {
  const raw = readFileSync(file)
  return (file.endsWith('.gz') ? gunzipSync(raw) : raw)
    .toString('utf8')
    .split('\n')
    .filter((line) => line.trim())
}

/** Writes the part of a gold file that is scored, beside nothing else; gives its path, with html pages still found. */
function goldOf(corpus: Corpus, part: Part): string {
  const source = join(SHARED, 'corpora', corpus.gold)
  const kept = linesOf(source)
    .slice(...(corpus.lines ?? [0]))
    .filter((_, i) => i % corpus.every === 0)
    .filter((_, i) => part === 'all' || (i % 3 === 2) === (part === 'aside'))
  const file = join(CACHE, `${corpus.name}.${part}.gold.jsonl`)
  mkdirSync(CACHE, { recursive: true })
  const folder = dirname(source)
  // Pages lie beside the gold file; the part points at them from where it lies itself.
  const lines = kept.map((line) => {
    const d = JSON.parse(line) as { html?: string }
    return corpus.task === 'html' ? JSON.stringify({ ...d, html: relative(CACHE, join(folder, d.html ?? '')) }) : line
  })
  writeFileSync(file, `${lines.join('\n')}\n`)
  return file
}

function run(args: readonly string[]): Promise<string> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] })
    let out = ''
    child.stdout.on('data', (chunk) => {
      out += chunk
    })
    child.on('error', fail)
    child.on('close', (code) => (code === 0 ? done(out) : fail(new Error(`${args.join(' ')} ended with ${code}`))))
  })
}

const SCORER = join(SHARED, 'score', 'score.mjs')

/** Whether the scorer lies beside the checkout. */
export function hasScorer(): boolean {
  return existsSync(SCORER)
}

/** Whether the corpora and the scorer lie beside the checkout. */
export function canScore(): boolean {
  return hasScorer() && existsSync(join(SHARED, 'corpora', 'record', 'reports.jsonl'))
}

export type Scores = Readonly<Record<string, unknown>>

/** Writes what Parley finds in the inputs of a gold file; gives the path of the predictions. */
export async function predicted(task: string, gold: string, out: string): Promise<string> {
  await run(['scripts/predict.ts', task, gold, out])
  return out
}

/** The scorer's answer for a gold file and the predictions on it. */
export async function scored(
  task: string,
  gold: string,
  predictions: string,
  flags: readonly string[] = [],
): Promise<Scores> {
  return JSON.parse(await run([SCORER, task, gold, predictions, ...flags])) as Scores
}

/** Reads a corpus once (predictions are shared by corpora with the same gold) and scores each part asked for. */
export async function scoresOf(corpus: Corpus, parts: readonly Part[], misses = false): Promise<Map<Part, Scores>> {
  const predictions = await predicted(corpus.task, goldOf(corpus, 'all'), join(CACHE, `${corpus.name}.pred.jsonl`))
  const found = new Map<Part, Scores>()
  for (const part of parts) {
    const flags = misses && part === parts[0] ? [...corpus.flags, '--misses'] : corpus.flags
    const gold = goldOf(corpus, part)
    const scores =
      corpus.task === 'muc'
        ? fillerScores(linesOf(gold), linesOf(predictions))
        : await scored(corpus.task, gold, predictions, flags)
    found.set(part, scores)
  }
  return found
}

/** The value of a figure in the scorer's answer; NaN where it is not there. */
export function figureIn(scores: Scores, path: readonly string[]): number {
  const value = path.reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], scores)
  return typeof value === 'number' ? value : Number.NaN
}
