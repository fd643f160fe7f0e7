// The text of a report and its margin: either side finds the other in the same step, and only the two claims concerned are touched.
import assert from 'node:assert/strict'
import { addTexts, browserTest, until } from './browser.ts'

const TOWNS = ['Homs', 'Daraya', 'Madaya', 'Aleppo', 'Douma', 'Idlib', 'Foah', 'Zabadani']
/** A long report with some hundred claims. */
const TEXT = Array.from(
  { length: 160 },
  (_, i) => `The Syrian government accused rebels of attacking ${TOWNS[i % 8]} on ${1 + (i % 28)} May 2016.`,
).join('\n\n')

interface Step {
  /** Whether the other side was marked before the click had ended. */
  readonly found: boolean
  /** Elements of the text whose attributes changed, and those that were put in or taken out. */
  readonly touched: number
  readonly drawn: number
  /** Entries of the margin in which anything was drawn. */
  readonly entries: number
  /** Parts in the text of the claim chosen before and the one chosen now. */
  readonly parts: number
  /** Whether the entry in the margin is the chosen one. */
  readonly on: boolean
}

/** Clicks entry `i` of the margin, or claim `i` in the text, and tells what that changed. */
const click = (side: 'margin' | 'text', i: number) => `(async () => {
  const text = document.querySelector('.report-text')
  const list = document.querySelector('.margin ol')
  const parts = (n) => [...text.querySelectorAll('[data-c~="' + n + '"]')]
  const before = [...list.children].findIndex((e) => e.classList.contains('on'))
  const changes = { text: [], margin: [] }
  const textSeen = new MutationObserver((r) => changes.text.push(...r))
  const marginSeen = new MutationObserver((r) => changes.margin.push(...r))
  textSeen.observe(text, { attributes: true, childList: true, characterData: true, subtree: true })
  marginSeen.observe(list, { childList: true, characterData: true, subtree: true })
  const target = ${side === 'margin' ? `list.children[${i}].querySelector('.entry-head')` : `parts(${i})[0]`}
  target.click()
  const marked = parts(${i})
  const found = marked.length > 0 && marked.every((p) => p.classList.contains('on'))
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
  textSeen.disconnect()
  marginSeen.disconnect()
  const entryOf = (node) => [...list.children].findIndex((e) => e.contains(node))
  return {
    found,
    touched: new Set(changes.text.filter((c) => c.type === 'attributes').map((c) => c.target)).size,
    drawn: changes.text.filter((c) => c.type !== 'attributes').length,
    entries: new Set(changes.margin.map((c) => entryOf(c.target))).size,
    parts: marked.length + (before < 0 ? 0 : parts(before).length),
    on: list.children[${i}].classList.contains('on'),
  }
})()`

browserTest('margin and text find one another within the click, whatever the length of the report', async (bench) => {
  const [id] = await addTexts(bench, [{ name: 'long.txt', text: TEXT }])
  const page = await bench.open(`/reports/${id}`)
  await page.waitForSelector('.margin .entry')
  const count = await page.locator('.margin .entry').count()
  assert.ok(count >= 100, `${count} claims`)
  await until(page, `document.querySelectorAll('.report-text [data-m]').length >= 100`)
  const wrong: string[] = []
  for (const [n, i] of [0, 90, 3, 50, 99, 4, 77, 12, 60, 33].entries()) {
    const side = n % 2 === 0 ? 'margin' : 'text'
    const step = (await page.evaluate(click(side, i))) as Step
    const told = `${side} ${i}: ${JSON.stringify(step)}`
    if (!step.found || !step.on) wrong.push(`not found – ${told}`)
    if (step.touched > step.parts) wrong.push(`more of the text touched than the two claims – ${told}`)
    if (step.drawn > 0) wrong.push(`the text was drawn anew – ${told}`)
    if (step.entries > 2) wrong.push(`more than two entries drawn – ${told}`)
  }
  assert.deepEqual(wrong, [])

  // What is chosen stays marked when other marks are switched, and can be let go.
  await page.getByRole('button', { name: 'Names', exact: true }).click()
  await page.getByRole('button', { name: 'Places', exact: true }).click()
  await until(page, `document.querySelector('.report-text .seg.place') === null`)
  assert.ok((await page.locator('.report-text .seg.on').count()) > 0)
  await page.keyboard.press('Escape')
  await until(page, `document.querySelector('.report-text .on, .entry.on') === null`)
  assert.deepEqual(bench.errors, [])
})
