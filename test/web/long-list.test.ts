// Lists of any length in the browser: a far jump asks for what is in sight alone, always with a limit, and the page stays small.
import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { invented } from '../../bench/generate.ts'
import { browserTest, until } from './browser.ts'

/** Rows drawn at once, at the most, however long the list. */
const DRAWN = 60

/** The addresses asked of a list from now on. */
function asked(page: Page, path: string): URL[] {
  const seen: URL[] = []
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.pathname === path) seen.push(url)
  })
  return seen
}

/** Scrolls the list to a part of its height, from 0 to 1, and waits until its rows are there; tells how many are drawn. */
async function scrollTo(page: Page, part: number): Promise<number> {
  await page.evaluate(`(() => {
    const grid = document.querySelector('.grid')
    grid.scrollTop = (grid.scrollHeight - grid.clientHeight) * ${part}
  })()`)
  const first = `Number([...document.querySelectorAll('.grid-row')].at(-1)?.getAttribute('aria-rowindex'))`
  const all = `Number(document.querySelector('.grid')?.getAttribute('aria-rowcount'))`
  await until(page, `${first} >= ${all} * ${part} * 0.98`)
  await until(page, `![...document.querySelectorAll('.grid-row')].some((r) => /loading/i.test(r.textContent))`)
  return page.locator('.grid-row').count()
}

browserTest(
  'claims and reports: the middle and the end are reached at once, and nothing is asked without a limit',
  async (bench) => {
    for (const [path, api] of [
      ['/record', '/api/claims'],
      ['/reports', '/api/reports'],
    ] as const) {
      const page = await bench.open('/')
      const questions = asked(page, api)
      await page.goto(new URL(path, bench.address).href)
      await page.waitForSelector('.grid-row')
      const total = Number(await page.locator('.grid').getAttribute('aria-rowcount')) - 1
      assert.ok(total > 400, `${total} rows`)
      for (const part of [0.5, 1, 0.25]) {
        const before = questions.length
        const rows = await scrollTo(page, part)
        assert.ok(rows <= DRAWN, `${rows} rows drawn at ${part}`)
        const now = questions.slice(before)
        assert.ok(now.length <= 3, `${now.length} questions for a jump to ${part}: ${now.map((u) => u.search)}`)
      }
      for (const url of questions) {
        const limit = Number(url.searchParams.get('limit'))
        assert.ok(limit >= 1 && limit <= 100, `asked ${url.pathname}${url.search}`)
      }
      // By keyboard too: the last row is chosen, told, and in sight.
      await page.locator('.grid').focus()
      await page.keyboard.press('End')
      await page.waitForSelector(`.grid-row.on[aria-rowindex="${total + 1}"]`)
      const elements = (await page.evaluate(`document.querySelectorAll('*').length`)) as number
      assert.ok(elements < 4000, `${elements} elements`)
      await page.context().close()
    }
    assert.deepEqual(bench.foreign, [])
    assert.deepEqual(bench.errors, [])
  },
  async (record) => {
    await record.addReadings([...invented({ reports: 500, seed: 3, perDay: 5 })].map((i) => i.reading))
  },
)
