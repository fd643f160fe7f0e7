// What must last: a job through a reload, the page through a restart of the server, and one person's decision on another's screen.
import assert from 'node:assert/strict'
import { browserTest, sampleTexts, settled } from './browser.ts'

browserTest('a job goes on through a reload and can be opened at its end', async (bench) => {
  const page = await bench.open('/add')
  await settled(page)
  const files = sampleTexts(12).map(({ name, text }) => ({
    name,
    mimeType: 'text/markdown',
    buffer: Buffer.from(text),
  }))
  await page.setInputFiles('input[type=file]', files)
  await page.waitForSelector('.job')
  await page.reload()
  await page.waitForSelector('.job')
  await page.waitForSelector('.job.done', { timeout: 120_000 })
  assert.match(String(await page.textContent('.job')), /12 new reports/)
  await page.getByRole('link', { name: 'See the reports' }).click()
  await page.waitForSelector('.grid-row')
  assert.equal(await page.locator('.grid').getAttribute('aria-rowcount'), '13')
  assert.deepEqual(bench.errors, [])
})

browserTest(
  'a stopped server is told of, and the page goes on when it is back',
  async (bench) => {
    const page = await bench.open('/record')
    await page.waitForSelector('.grid-row')
    await bench.stop()
    await page.locator('nav').getByRole('link', { name: 'Ask' }).click()
    await page.locator('nav').getByRole('link', { name: 'Record' }).click()
    await page.evaluate(`window.dispatchEvent(new Event('focus'))`)
    await page.getByLabel('Words in the sentence').fill('siege')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.offline')
    await bench.start()
    await page.waitForSelector('.offline', { state: 'detached', timeout: 60_000 })
    await page.waitForSelector('.grid-row, main .empty')
    assert.deepEqual(bench.foreign, [])
  },
  1,
)

browserTest(
  'two browsers at once see the same record',
  async (bench) => {
    const one = await bench.open('/record')
    const two = await bench.open('/record')
    await one.waitForSelector('.grid-row')
    await two.waitForSelector('.grid-row')
    await one.keyboard.press('j')
    await one.waitForSelector('.record-detail')
    await one.keyboard.press('x')
    await one.getByLabel('Your name').fill('Amal')
    await one.keyboard.press('Enter')
    await one.waitForSelector('.toast')
    // The other asks anew when it is looked at.
    await two.goto(new URL('/record?review=rejected', bench.address).href)
    await two.waitForSelector('.grid-row')
    assert.equal(await two.locator('.grid-row').count(), 1)
    await two.locator('.grid-row').click()
    assert.match(String(await two.textContent('.record-detail')), /rejected/)
    assert.deepEqual(bench.errors, [])
  },
  1,
)
