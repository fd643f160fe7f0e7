// The newcomer's first five minutes: open, add a pasted report, find its claim, correct it, see it everywhere, take it away.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { axe, browserTest, settled } from './browser.ts'

const TEXT = `Rebels in Daraya said on Friday that government helicopters had dropped barrel bombs on the town's last hospital.

The United Nations demanded that the government open the road to Daraya within three days. A spokesman for the ministry denied that the town was besieged.`

browserTest('a newcomer reads, corrects and exports a first report', async (bench) => {
  const page = await bench.open('/')
  await settled(page)
  // An empty record says what to do, and leads there.
  await page.goto(new URL('/record', bench.address).href)
  await page.getByRole('link', { name: 'Add', exact: true }).last().click()
  await page.getByLabel('Text of the report').fill(TEXT)
  await page.getByText('Title, outlet, date').click()
  await page.getByLabel('Title', { exact: true }).fill('Last hospital')
  await page.getByLabel('Published on').fill('2016-08-19')
  await page
    .getByRole('button', { name: /^Read it/ })
    .first()
    .click()
  await page.getByRole('link', { name: 'Open the report' }).click()

  // The text with its claims beside; either side finds the other.
  await page.waitForSelector('.report-text')
  await page.locator('.report-text .seg.c').first().click()
  await page.waitForSelector('.entry.on')
  const began = Date.now()
  await page.locator('.entry:not(.on) .entry-head').first().click()
  await page.waitForSelector('.report-text .seg.on')
  assert.ok(Date.now() - began < 2000)
  const demand = page.locator('.entry', { hasText: 'Request' }).first()
  if (!/\bon\b/.test(String(await demand.getAttribute('class')))) await demand.locator('.entry-head').click()
  await page.waitForSelector('.entry.on .claim-card')
  await page.waitForSelector('.report-text .seg.on')
  assert.match(
    await page.locator('.report-text .seg.on').first().textContent().then(String),
    /United Nations|demanded|open/,
  )

  // A correction: who decides is asked once, and the claim shows what it was.
  await page.getByRole('button', { name: /Edit/ }).first().click()
  await page.getByRole('combobox', { name: 'Status', exact: true }).selectOption('background')
  await page.getByLabel('Reason').fill('told in passing')
  await page.getByRole('button', { name: /^Save/ }).click()
  await page.getByLabel('Your name').fill('Amal')
  await page.locator('dialog').last().getByRole('button', { name: 'Save' }).click()
  await page.waitForSelector('.entry.on .was')
  assert.match(await page.locator('.entry.on').textContent().then(String), /background/)
  assert.match(await page.locator('.entry.on').textContent().then(String), /corrected/)

  // The table finds it, and the file holds the correction.
  await page.goto(new URL('/record?status=background', bench.address).href)
  await page.waitForSelector('.grid-row')
  assert.ok((await page.locator('.grid-row').count()) >= 1)
  await page.locator('summary', { hasText: 'Export' }).click()
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: /CSV/ }).click()])
  const csv = readFileSync(await download.path(), 'utf8')
  assert.match(csv, /background/)
  assert.match(csv, /United Nations/)
  assert.deepEqual(await axe(page), [])

  // The map holds its place, in the table beside it too.
  await page.goto(new URL('/map', bench.address).href)
  await settled(page)
  await page.getByText('Daraya').first().waitFor({ state: 'attached' })
  assert.deepEqual(bench.foreign, [])
  assert.deepEqual(bench.errors, [])
})
