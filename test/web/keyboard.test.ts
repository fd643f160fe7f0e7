// Review without a mouse: go there, move, accept, reject, set a status, edit, take back; and the help sheet tells the keys.
import assert from 'node:assert/strict'
import { axe, browserTest, settled, until } from './browser.ts'

browserTest(
  'claims are reviewed with the keyboard alone',
  async (bench) => {
    const page = await bench.open('/record')
    await settled(page)
    const text = (selector: string) => page.locator(selector).first().textContent().then(String)
    const key = async (...keys: readonly string[]) => {
      for (const one of keys) await page.keyboard.press(one)
    }

    // The help sheet opens, holds the focus, and gives it back.
    await key('?')
    await page.waitForSelector('dialog[open]')
    assert.match(await text('dialog'), /Review/)
    assert.deepEqual(await axe(page), [])
    await key('Escape')
    await page.waitForSelector('dialog', { state: 'detached' })

    // The tab is called what the page is.
    assert.equal(await page.title(), 'Record · Parley')
    await key('g', 'v')
    await page.waitForSelector('.queue-line')
    assert.equal(await page.title(), 'Review · Parley')
    const open = Number(/\d+/.exec(await text('.nav-count'))?.[0])
    const first = await text('.queue-line .queue-words')

    // The first decision asks for a name, once; typing it is not taken for keys.
    await key('a')
    await page.waitForSelector('dialog[open]')
    await page.keyboard.type('Bashir')
    await key('Enter')
    await page.waitForSelector('.queue-line.accepted')
    assert.equal(await text('.queue-line.accepted .queue-words'), first)
    await until(page, `Number(document.querySelector('.nav-count')?.textContent) === ${open - 1}`)

    await key('x')
    await page.waitForSelector('.queue-line.rejected')
    // What was rejected is taken back.
    await key('u')
    await until(page, `!document.querySelector('.queue-line.rejected')`)

    // A status by its number, and the card says what it was.
    await key('j', '8')
    await page.waitForSelector('.desk-main .was')
    assert.match(await text('.desk-main .claim-top'), /background/)

    // The edit sheet begins in its first field and is left with the keyboard.
    await key('e')
    await page.waitForSelector('dialog[open] select')
    assert.equal(await page.evaluate(`document.activeElement.tagName`), 'SELECT')
    assert.deepEqual(await axe(page), [])
    await key('Tab', 'h', 'Control+Enter')
    await page.waitForSelector('dialog', { state: 'detached' })
    assert.match(await text('.desk-main .claim-top'), /happened/)

    // Letters in a field are letters.
    await key('/')
    await page.keyboard.type('ax?')
    assert.equal(await page.inputValue('input[name=words]'), 'ax?')

    // What has the focus can be seen.
    const outline = await page.evaluate(`getComputedStyle(document.activeElement).outlineStyle`)
    assert.notEqual(outline, 'none')
    assert.deepEqual(bench.foreign, [])
    assert.deepEqual(bench.errors, [])
  },
  2,
)

browserTest(
  'the table and the report are worked by keyboard, and letters can be switched off',
  async (bench) => {
    const page = await bench.open('/record')
    await page.waitForSelector('.grid-row')
    for (const one of ['j', 'j']) await page.keyboard.press(one)
    await page.waitForSelector('.grid-row.on[aria-rowindex="3"]')
    await page.waitForSelector('.record-detail')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.entry.on')
    const before = await page.locator('.entry.on .num').textContent()
    await page.keyboard.press(before?.trim() === '1' ? 'j' : 'k')
    await until(page, `document.querySelector('.entry.on .num')?.textContent !== ${JSON.stringify(before)}`)
    assert.ok((await page.locator('.report-text .seg.on').count()) > 0)
    // The address now names the claim; opened anew it is the same one.
    const number = await page.locator('.entry.on .num').textContent()
    await page.reload()
    await page.waitForSelector('.entry.on')
    assert.equal(await page.locator('.entry.on .num').textContent(), number)

    await page.getByRole('button', { name: 'Settings' }).click()
    await page.getByLabel('Single-letter keys').uncheck()
    await page.keyboard.press('Escape')
    await page.keyboard.press('j')
    assert.equal(await page.locator('.entry.on .num').textContent(), number)
    assert.deepEqual(bench.errors, [])
  },
  2,
)
