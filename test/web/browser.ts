// What the browser tests share: the built pages, a server over a record of their own, Chromium, and axe. Not a test itself.
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import test, { type TestContext } from 'node:test'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { openRecord, type ParleyRecord, WORLD } from '../../src/parley.ts'
import { buildPages, type Serving, serve } from '../../src/parley-serve.ts'

const NOW = new Date('2016-10-01T09:00:00Z')
const ROOT = resolve(import.meta.dirname, '../..')
const NAMES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]

/** Chromium on this machine, or undefined; PARLEY_CHROMIUM names another. */
export const CHROMIUM = [process.env.PARLEY_CHROMIUM ?? '', ...NAMES].find((file) => file !== '' && existsSync(file))

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A record served to a browser, with what went wrong and where requests went. */
export interface Bench {
  readonly address: string
  readonly folder: string
  readonly browser: Browser
  /** Addresses asked for that are not on this server; must stay empty. */
  readonly foreign: string[]
  /** Errors of pages and consoles, but for requests that a test fails on purpose. */
  readonly errors: string[]
  /** A page of a context of its own, as the settings say. */
  readonly open: (path: string, look?: Look) => Promise<Page>
  /** Ends the server and starts it again over the same record, at the same address. */
  readonly stop: () => Promise<void>
  readonly start: () => Promise<void>
}

/** How the viewer looks at it. */
export interface Look {
  readonly lang?: 'en' | 'ar'
  readonly theme?: 'light' | 'dark'
  readonly width?: number
  readonly height?: number
}

/** Folders of records that hold the last so many reports of the sample, each made once for all tests of a file. */
const prepared = new Map<number, Promise<string>>()

/** A folder with a record of the last so many reports of the sample, added by the API; it goes when the process ends. */
function sampleRecord(reports: number): Promise<string> {
  const known = prepared.get(reports)
  if (known) return known
  const made = (async () => {
    const folder = mkdtempSync(join(tmpdir(), 'parley-web-sample-'))
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
    const record = join(folder, 'record')
    const serving = await serve({ folder: record, port: 0, world: { ...WORLD, now: () => NOW }, threads: 1 })
    await addTexts(serving, sampleTexts(reports)).finally(() => serving.close())
    return record
  })()
  prepared.set(reports, made)
  return made
}

/**
 * A test with a browser, a record and a server; left out, with a word, where there is no Chromium. The record is empty, or holds
 * what `fill` puts into it, or as many of the last reports of the sample as it says.
 */
export function browserTest(
  name: string,
  work: (bench: Bench, t: TestContext) => Promise<void>,
  fill?: ((record: ParleyRecord) => Promise<void>) | number,
): void {
  const skip = CHROMIUM ? false : 'no Chromium on this machine; name one in PARLEY_CHROMIUM'
  test(name, { skip, timeout: 600_000 }, async (t) => {
    await buildPages((line) => t.diagnostic(line))
    const folder = mkdtempSync(join(tmpdir(), 'parley-web-'))
    const browser = await chromium.launch({ executablePath: CHROMIUM as string, args: QUIET, headless: true })
    const foreign: string[] = []
    const errors: string[] = []
    if (typeof fill === 'number') cpSync(await sampleRecord(fill), join(folder, 'record'), { recursive: true })
    else if (fill) {
      const record = await openRecord(join(folder, 'record'), { create: true, now: () => NOW })
      await fill(record).finally(() => record.close())
    }
    const begin = (port: number): Promise<Serving> =>
      serve({
        folder: join(folder, 'record'),
        port,
        world: { ...WORLD, now: () => NOW },
        threads: 1,
      })
    let serving = await begin(0)
    const { address } = serving
    const bench: Bench = {
      address,
      folder,
      browser,
      foreign,
      errors,
      open: (path, look = {}) => openPage(browser, address, path, look, foreign, errors),
      stop: () => serving.close(),
      start: async () => {
        serving = await begin(Number(new URL(address).port))
      },
    }
    try {
      await work(bench, t)
    } finally {
      await browser.close()
      await serving.close().catch(() => {})
      rmSync(folder, { recursive: true, force: true })
    }
  })
}

async function openPage(
  browser: Browser,
  address: string,
  path: string,
  look: Look,
  foreign: string[],
  errors: string[],
): Promise<Page> {
  const context: BrowserContext = await browser.newContext({
    viewport: { width: look.width ?? 1280, height: look.height ?? 800 },
    colorScheme: look.theme ?? 'light',
    reducedMotion: 'reduce',
    acceptDownloads: true,
    locale: 'en-GB',
  })
  if (look.lang === 'ar') await context.addInitScript(`localStorage.setItem('parley.settings', '{"lang":"ar"}')`)
  const page = await context.newPage()
  page.setDefaultTimeout(120_000)
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(address) && !url.startsWith('data:') && !url.startsWith(`blob:${address.replace(/\/$/, '')}`)) {
      foreign.push(url)
    }
  })
  page.on('pageerror', (error) => errors.push(`${path}: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${path}: ${message.text()}`)
  })
  await page.goto(new URL(path, address).href)
  return page
}

/** Waits until an expression holds on the page; asked from outside, since the page's own policy forbids evaluating text. */
export async function until(page: Page, expression: string): Promise<void> {
  const end = performance.now() + 120_000
  while (!(await page.evaluate(expression).catch(() => false))) {
    if (performance.now() > end) throw new Error(`${page.url()}: never came: ${expression}`)
    await page.waitForTimeout(50)
  }
}

/** Waits until nothing loads any more: no words of loading stand on the page. */
export async function settled(page: Page): Promise<void> {
  await until(page, `document.querySelector('main h1, main .state-title') !== null`)
  await until(page, `!document.querySelector('main .dots, main [aria-busy=true]')`)
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Rules of axe: all against WCAG 2.2 AA and for good practice, those of colours alone, or all but those of colours. */
export type Rules = 'all' | 'colours' | 'words'

const TAGS = `['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']`
const RULES: Readonly<Record<Rules, string>> = {
  all: `runOnly: ${TAGS}`,
  colours: `runOnly: { type: 'rule', values: ['color-contrast'] }`,
  words: `runOnly: ${TAGS}, rules: { 'color-contrast': { enabled: false } }`,
}

/** What axe finds, one line each; empty is what is wanted. */
export async function axe(page: Page, rules: Rules = 'all'): Promise<readonly string[]> {
  await page.evaluate(AXE)
  const found = (await page.evaluate(
    `axe.run(document, { ${RULES[rules]}, resultTypes: ['violations'] })
      .then((r) => r.violations.map((v) => v.id + ' ×' + v.nodes.length + ': ' + v.nodes[0].target.join(' ') + ' – ' + (v.nodes[0].failureSummary || '').slice(0, 220)))`,
  )) as string[]
  return found
}

/** Adds texts by the API and waits until they are read; gives the ids of the reports. */
export async function addTexts(
  bench: { readonly address: string },
  texts: readonly { readonly name: string; readonly text: string }[],
): Promise<readonly string[]> {
  const files = texts.map(({ name, text }) => ({ name, base64: Buffer.from(text, 'utf8').toString('base64') }))
  const answer = await fetch(new URL('/api/add', bench.address), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ kind: 'files', files }),
  })
  const told = (await answer.json()) as { job?: { id: string }; detail?: string }
  if (!told.job) throw new Error(`not taken: ${told.detail}`)
  const events = await fetch(new URL(`/api/jobs/${told.job.id}/events`, bench.address))
  await events.text()
  const job = (await (await fetch(new URL(`/api/jobs/${told.job.id}`, bench.address))).json()) as {
    state: string
    added: string[]
  }
  if (job.state !== 'done') throw new Error(`job ${job.state}: ${JSON.stringify(job)}`)
  return job.added
}

/** Some reports of the sample. */
export function sampleTexts(most: number): readonly { readonly name: string; readonly text: string }[] {
  const folder = join(ROOT, 'samples', 'damascus-2016')
  return readdirSync(folder)
    .filter((name) => /^\d.*\.md$/.test(name))
    .sort()
    .slice(-most)
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
}
