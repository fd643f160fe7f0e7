// The story's pages in the browser: filters in the address, sentences behind cells, charts that brush and download, the map with and without WebGL.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { axe, type Bench, browserTest, type Look, settled } from './browser.ts'

async function ask<T>(bench: Bench, path: string): Promise<T> {
  return (await (await fetch(new URL(path, bench.address))).json()) as T
}

interface Found {
  readonly rows: readonly { readonly id: string; readonly claims: readonly string[] }[]
}

/** The episode of a kind with the most claims. */
async function fullest(bench: Bench, kind: string): Promise<string> {
  const { rows } = await ask<Found>(bench, `/api/episodes?kind=${kind}&limit=200`)
  const most = [...rows].sort((a, b) => b.claims.length - a.claims.length)[0]
  assert.ok(most, `the sample tells of no ${kind}`)
  return most.id
}

browserTest(
  'one siege, truce, deal, actor and place: axe finds nothing, and they fit a narrow screen',
  async (bench) => {
    const paths = [
      `/sieges?id=${encodeURIComponent(await fullest(bench, 'siege'))}`,
      `/ceasefires?id=${encodeURIComponent(await fullest(bench, 'ceasefire'))}`,
      `/talks?id=${encodeURIComponent(await fullest(bench, 'deal'))}`,
      '/talks?kind=deal',
      '/actors?id=state/russia',
      '/actors?view=proposed',
      '/actors?view=leverage',
      '/places?id=curated/daraya',
      '/map?colour=siege',
      '/timeline?by=outlet&bucket=month',
    ]
    const wrong: string[] = []
    const looks: readonly Look[] = [{}, { theme: 'dark', width: 760 }, { lang: 'ar', theme: 'dark', width: 360 }]
    for (const look of looks) {
      const page = await bench.open('/', look)
      for (const path of paths) {
        await page.goto(new URL(path, bench.address).href)
        await settled(page)
        // The width between is looked at for its fit only: its colours and words are those of the two others.
        if (look.width !== 760) wrong.push(...(await axe(page)).map((w) => `${path} ${JSON.stringify(look)}: ${w}`))
        const sideways = (await page.evaluate('document.documentElement.scrollWidth - innerWidth')) as number
        if (sideways > 1) wrong.push(`${path} ${JSON.stringify(look)} scrolls sideways by ${sideways}`)
      }
      await page.context().close()
    }
    assert.deepEqual(wrong, [])
    assert.deepEqual(bench.foreign, [])
    assert.deepEqual(bench.errors, [])
  },
  18,
)

browserTest(
  'a filter is in the address, a cell opens its sentences, and a siege has an address of its own',
  async (bench) => {
    const page = await bench.open('/sieges')
    await settled(page)
    const all = await page.locator('table.cited tbody tr').count()
    await page.getByLabel('Place', { exact: true }).fill('Daraya')
    await page.keyboard.press('Enter')
    await page.waitForURL(/place=Daraya/)
    await settled(page)
    await page.reload()
    await settled(page)
    const some = await page.locator('table.cited tbody tr').count()
    assert.ok(some >= 1 && some < all, `${some} of ${all}`)

    await page.locator('button.cite-n').first().click()
    await page.waitForSelector('.evidence-row .evidence-line mark')
    await page.locator('table.cited tbody th a').first().click()
    await page.waitForURL(/id=siege/)
    await page.getByRole('heading', { name: 'Daraya' }).waitFor()
    await page.getByRole('link', { name: /All sieges/ }).click()
    await page.waitForURL((url) => url.searchParams.get('place') === 'Daraya' && !url.searchParams.has('id'))
    assert.deepEqual(bench.errors, [])
  },
  18,
)

browserTest(
  'dragging over days filters, a piece leads to its sentences, and the chart downloads',
  async (bench) => {
    const page = await bench.open('/timeline')
    await settled(page)
    const chart = page.locator('.chart svg').first()
    await chart.waitFor()
    await page.locator('.chart .piece').last().click()
    await page.waitForURL(/at=\d{4}-\d{2}-\d{2}&key=|key=.*at=/)
    await page.waitForSelector('.evidence-line mark')

    const files: string[] = []
    for (const kind of ['SVG', 'PNG', 'CSV']) {
      const waiting = page.waitForEvent('download')
      await page.getByRole('button', { name: kind, exact: true }).click()
      const path = await (await waiting).path()
      files.push(readFileSync(path, kind === 'PNG' ? 'latin1' : 'utf8'))
    }
    assert.match(files[0] ?? '', /^<svg /)
    assert.doesNotMatch(files[0] ?? '', /var\(/)
    assert.match(files[1] ?? '', /^\u0089PNG/)
    assert.match(files[2] ?? '', /^(day|week|month),.*reports\r\n\d{4}-\d{2}-\d{2},/)

    const box = await chart.boundingBox()
    assert.ok(box)
    await page.mouse.move(box.x + box.width * 0.55, box.y + 60)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * 0.9, box.y + 60, { steps: 6 })
    await page.mouse.up()
    await page.waitForURL((url) => url.searchParams.has('from') && url.searchParams.has('to'))
    assert.deepEqual(bench.errors, [])
  },
  18,
)

browserTest(
  'the map is never blank: without WebGL it is drawn flat, with the same marks and table',
  async (bench) => {
    const page = await bench.open('/')
    await page.addInitScript(`HTMLCanvasElement.prototype.getContext = () => null`)
    await page.goto(new URL('/map', bench.address).href)
    await settled(page)
    await page.waitForSelector('.map-frame.flat path')
    await page.waitForSelector('button.mark')
    const first = page.locator('table.cited tbody th button', { hasNotText: 'near' }).first()
    await first.click()
    await page.waitForURL(/at=/)
    await page.waitForSelector('.evidence-line mark')
    await page.getByRole('button', { name: 'Closer' }).click()
    await page.waitForURL(/z=/)
    await page.getByRole('slider', { name: 'From' }).focus()
    await page.keyboard.press('ArrowRight')
    await page.waitForURL(/from=\d{4}/)
    assert.deepEqual(bench.errors, [])
  },
  18,
)

browserTest(
  'what was looked at is remembered, and can be taken back',
  async (bench) => {
    const page = await bench.open('/')
    await settled(page)
    const fresh = String(await page.locator('.numbers b').first().textContent())
    assert.match(fresh, /^[1-9]/)
    await page.getByRole('button', { name: /I have looked/ }).click()
    await page.getByText('Marked as seen').waitFor()
    await page.locator('.numbers b').first().getByText('0', { exact: true }).waitFor()
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.locator('.numbers b').first().getByText(fresh, { exact: true }).waitFor()
    assert.deepEqual(bench.errors, [])
  },
  18,
)
