// npm run screenshots: every page over the sample, light and dark, wide and narrow, into .cache/screenshots, for people to look at.
// Flags: --only a,b (names), --theme light|dark, --width wide|narrow, --lang en|ar, --out FOLDER, --pages FOLDER (pages built elsewhere).
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type Browser, chromium } from 'playwright-core'
import { openRecord, readInto, setupOf, takeIn, WORLD } from '../src/parley.ts'
import { buildPages, serve } from '../src/parley-serve.ts'

const ROOT = resolve(import.meta.dirname, '..')
const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const FLAGS = ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-sync']
const SIZES = { wide: { width: 1360, height: 900 }, narrow: { width: 390, height: 844 } } as const

const { values: flags } = parseArgs({
  options: {
    only: { type: 'string' },
    theme: { type: 'string' },
    width: { type: 'string' },
    lang: { type: 'string' },
    out: { type: 'string' },
    pages: { type: 'string' },
  },
})

const file = [process.env.PARLEY_CHROMIUM ?? '', ...BROWSERS].find((f) => f !== '' && existsSync(f))
if (!file) {
  console.error('No Chromium on this machine; name one in PARLEY_CHROMIUM.')
  process.exit(1)
}
if (!flags.pages) await buildPages((line) => console.error(line))
const folder = mkdtempSync(join(tmpdir(), 'parley-shots-'))
await readSample(join(folder, 'record'))
const serving = await serve({
  folder: join(folder, 'record'),
  port: 0,
  world: { ...WORLD, now: () => new Date('2016-10-01T09:00:00Z') },
  threads: 1,
  ...(flags.pages ? { pages: resolve(flags.pages) } : {}),
})
const browser = await chromium.launch({ executablePath: file, args: FLAGS })
try {
  await shoot(browser)
} finally {
  await browser.close()
  await serving.close()
  rmSync(folder, { recursive: true, force: true })
}

async function readSample(at: string): Promise<void> {
  const record = await openRecord(at, { create: true, now: () => new Date('2016-10-01T08:00:00Z') })
  try {
    const taken = takeIn([join(ROOT, 'samples', 'damascus-2016')], {}, WORLD)
    await readInto(record, taken, { jobs: 1, setup: setupOf(record) })
  } finally {
    await record.close()
  }
}

async function ask<T>(path: string): Promise<T> {
  return (await (await fetch(new URL(path, serving.address))).json()) as T
}

/** Names of pictures with the addresses they are of; things are the first of their kind in the sample. */
async function addresses(): Promise<Readonly<Record<string, string>>> {
  type Rows = { rows: { id: string; claims?: number | readonly string[] }[] }
  const reports = await ask<Rows>('/api/reports?limit=50')
  const longest = [...reports.rows].sort((a, b) => Number(b.claims) - Number(a.claims))[0]?.id ?? ''
  const episode = async (kind: string) => {
    const { rows } = await ask<{ rows: { id: string; claims: string[] }[] }>(`/api/episodes?kind=${kind}&limit=100`)
    const most = [...rows].sort((a, b) => b.claims.length - a.claims.length)[0]
    return encodeURIComponent(most?.id ?? '')
  }
  return {
    today: '/',
    reports: '/reports',
    report: `/reports/${longest}`,
    record: '/record',
    review: '/review',
    add: '/add',
    ask: '/ask',
    'ask-appeals': '/ask/appeals',
    sieges: '/sieges',
    siege: `/sieges?id=${await episode('siege')}`,
    ceasefires: '/ceasefires',
    ceasefire: `/ceasefires?id=${await episode('ceasefire')}`,
    talks: '/talks',
    'talks-one': `/talks?id=${await episode('talks')}`,
    deals: '/talks?kind=deal',
    commitments: '/commitments',
    aid: '/aid',
    map: '/map',
    'map-siege': '/map?colour=siege',
    timeline: '/timeline',
    'timeline-outlet': '/timeline?by=outlet&bucket=week',
    actors: '/actors',
    actor: '/actors?id=state/russia',
    proposed: '/actors?view=proposed',
    leverage: '/actors?view=leverage',
    place: '/places?id=curated/daraya',
    sources: '/sources',
  }
}

async function shoot(on: Browser): Promise<void> {
  const out = resolve(flags.out ?? join(ROOT, '.cache', 'screenshots'))
  mkdirSync(out, { recursive: true })
  const only = flags.only?.split(',')
  const all = Object.entries(await addresses()).filter(([name]) => !only || only.includes(name))
  for (const theme of ['light', 'dark'] as const) {
    if (flags.theme && flags.theme !== theme) continue
    for (const size of ['wide', 'narrow'] as const) {
      if (flags.width && flags.width !== size) continue
      const context = await on.newContext({
        viewport: SIZES[size],
        colorScheme: theme,
        reducedMotion: 'reduce',
        locale: 'en-GB',
        timezoneId: 'UTC',
      })
      const settings = JSON.stringify({ lang: flags.lang === 'ar' ? 'ar' : 'en' })
      await context.addInitScript(`localStorage.setItem('parley.settings', ${JSON.stringify(settings)})`)
      const page = await context.newPage()
      page.on('pageerror', (error) => console.error(`  ${error.message}`))
      page.on('console', (message) => message.type() === 'error' && console.error(`  ${message.text()}`))
      for (const [name, path] of all) {
        await page.goto(new URL(path, serving.address).href)
        await page.waitForSelector('main h1, main .state-title')
        // Asked by a locator: the pages forbid the evaluation of strings, as they should.
        await page.waitForTimeout(150)
        const loading = page.locator('main .dots').first()
        await loading.waitFor({ state: 'detached', timeout: 20_000 }).catch(() => {
          console.error(`  ${name}: still loading after 20 s`)
        })
        if (name.startsWith('map')) await page.waitForTimeout(6000)
        const picture = `${name}-${size}-${theme}${flags.lang === 'ar' ? '-ar' : ''}.png`
        await page.screenshot({ path: join(out, picture), fullPage: true })
        console.log(picture)
      }
      await context.close()
    }
  }
}
