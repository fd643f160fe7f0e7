// Every page, in light and dark in English and in dark in Arabic: axe finds nothing, nothing breaks, and no request leaves the machine.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { axe, type Bench, browserTest, type Rules, settled } from './browser.ts'

const WEB = resolve(import.meta.dirname, '../../src/web')

/** The paths of the table of pages, as the sources give them; parts that vary are filled in. */
function paths(report: string): readonly string[] {
  const table = readFileSync(join(WEB, 'pages.ts'), 'utf8') + readFileSync(join(WEB, 'pages-story.ts'), 'utf8')
  const found = [...table.matchAll(/path: '([^']+)'/g)].map((m) => m[1] as string)
  const filled = found.map((path) =>
    path.replace('/reports/$id', `/reports/${report}`).replace('/ask/$view', '/ask/appeals'),
  )
  return [...new Set(filled)].filter((path) => !path.includes('$'))
}

/** Looks at every path with one page, as a viewer goes through them. */
async function looks(
  bench: Bench,
  all: readonly string[],
  lang: 'en' | 'ar',
  theme: 'light' | 'dark',
  rules: Rules,
): Promise<readonly string[]> {
  const page = await bench.open('/', { lang, theme })
  const wrong: string[] = []
  for (const path of all) {
    await page.goto(new URL(path, bench.address).href)
    await settled(page)
    const found = [...(await axe(page, rules))]
    if ((await page.locator('html').getAttribute('dir')) !== (lang === 'ar' ? 'rtl' : 'ltr'))
      found.push('wrong direction')
    const sideways = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
    if ((sideways as number) > 1) found.push(`the page scrolls sideways by ${sideways}`)
    wrong.push(...found.map((w) => `${path} ${lang} ${theme}: ${w}`))
  }
  await page.context().close()
  return wrong
}

// Colours are the same in both languages, and words in light and dark: three looks show all that four would, and two of them half of it each.
for (const [lang, themes] of [
  [
    'en',
    [
      ['light', 'all'],
      ['dark', 'colours'],
    ],
  ],
  ['ar', [['dark', 'words']]],
] as const) {
  const names = themes.map(([theme]) => theme).join(' and ')
  browserTest(
    `axe finds nothing on any page in ${names}, in ${lang}`,
    async (bench) => {
      const { rows } = (await (await fetch(new URL('/api/reports', bench.address))).json()) as {
        rows: { id: string }[]
      }
      const all = paths(rows[0]?.id as string)
      const wrong: string[] = []
      for (const [theme, rules] of themes) wrong.push(...(await looks(bench, all, lang, theme, rules)))
      assert.deepEqual(wrong, [])
      assert.deepEqual(bench.foreign, [])
      assert.deepEqual(bench.errors, [])
    },
    6,
  )
}

browserTest('pages fit a narrow screen, also with an empty record', async (bench) => {
  const wrong: string[] = []
  const page = await bench.open('/', { width: 360, height: 700 })
  for (const path of paths('0'.repeat(64)).filter((p) => !p.startsWith('/reports/'))) {
    await page.goto(new URL(path, bench.address).href)
    await settled(page)
    const sideways = (await page.evaluate('document.documentElement.scrollWidth - innerWidth')) as number
    if (sideways > 1) wrong.push(`${path} scrolls sideways by ${sideways}`)
  }
  assert.deepEqual(wrong, [])
  assert.deepEqual(bench.errors, [])
})

browserTest('the first page takes less than 200 KB of compressed script', async (bench) => {
  const page = await bench.open('/')
  const scripts: string[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.url())
  })
  await page.reload()
  await settled(page)
  let bytes = 0
  for (const url of new Set(scripts)) bytes += gzipSync(Buffer.from(await (await fetch(url)).arrayBuffer())).length
  assert.ok(scripts.length > 0)
  assert.ok(bytes < 200_000, `${bytes} bytes`)
})
