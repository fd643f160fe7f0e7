// Every page, in light and dark in English and in dark in Arabic: axe finds nothing, nothing breaks, and no request leaves the machine.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { addTexts, axe, type Bench, browserTest, sampleTexts, settled } from './browser.ts'

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
): Promise<readonly string[]> {
  const page = await bench.open('/', { lang, theme })
  const wrong: string[] = []
  for (const path of all) {
    await page.goto(new URL(path, bench.address).href)
    await settled(page)
    const found = [...(await axe(page))]
    if ((await page.locator('html').getAttribute('dir')) !== (lang === 'ar' ? 'rtl' : 'ltr'))
      found.push('wrong direction')
    const sideways = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
    if ((sideways as number) > 1) found.push(`the page scrolls sideways by ${sideways}`)
    wrong.push(...found.map((w) => `${path} ${lang} ${theme}: ${w}`))
  }
  await page.context().close()
  return wrong
}

// Colours are the same in both languages, so that three looks show all that four would.
for (const [lang, themes] of [
  ['en', ['light', 'dark']],
  ['ar', ['dark']],
] as const) {
  browserTest(`axe finds nothing on any page in ${themes.join(' and ')}, in ${lang}`, async (bench) => {
    const [report] = await addTexts(bench, sampleTexts(6))
    const all = paths(report as string)
    const wrong: string[] = []
    for (const theme of themes) wrong.push(...(await looks(bench, all, lang, theme)))
    assert.deepEqual(wrong, [])
    assert.deepEqual(bench.foreign, [])
    assert.deepEqual(bench.errors, [])
  })
}

browserTest('pages fit a narrow screen, also with an empty record', async (bench) => {
  const wrong: string[] = []
  for (const path of paths('0'.repeat(64)).filter((p) => !p.startsWith('/reports/'))) {
    const page = await bench.open(path, { width: 360, height: 700 })
    await settled(page)
    const sideways = (await page.evaluate('document.documentElement.scrollWidth - innerWidth')) as number
    if (sideways > 1) wrong.push(`${path} scrolls sideways by ${sideways}`)
    await page.context().close()
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
