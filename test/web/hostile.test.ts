// Hostile reports through the pages: nothing in them is ever run, drawn as markup, or let out to turn the text around it.
import assert from 'node:assert/strict'
import { addTexts, browserTest, settled } from './browser.ts'

const SCRIPTS = `# <script>document.title = 'owned'; window.owned = 1</script>

Rebels in <img src=x onerror="window.owned=1">Daraya<svg onload="window.owned=1"><style>* { display: none }</style> demanded on Monday that <iframe src="https://outside.example/"></iframe> the government of Syria lift the siege of <a href="javascript:window.owned=1">Moadameya</a>.

The minister said "<script src='https://outside.example/x.js'></script>we will attack \u202Enoitcerid eht nrut\u202C Aleppo tomorrow".

{{constructor.constructor('window.owned=1')()}} \${window.owned=1} Russia attacked Homs.`

/** One sentence of 1.4 MB, with a claim at its beginning and one word that has no end. */
const LONG = `Syria accused rebels of attacking Homs, ${'its walls, '.repeat(45_000)}${'é'.repeat(450_000)} and leaving.`

browserTest('hostile text is shown as text and does nothing', async (bench) => {
  const [first, long] = [
    ...(await addTexts(bench, [{ name: 'scripts.txt', text: SCRIPTS }])),
    ...(await addTexts(bench, [{ name: 'long.txt', text: LONG }])),
  ]
  assert.ok(first && long)
  const wrong: string[] = []
  const paths = [
    '/',
    '/record',
    '/reports',
    `/reports/${first}`,
    `/reports/${long}`,
    '/review',
    '/ask/appeals',
    '/ask/footing',
  ]
  paths.push('/sieges', '/commitments', '/actors', '/sources', '/map', '/timeline', '/talks', '/ceasefires', '/aid')
  const page = await bench.open('/')
  page.on('dialog', () => wrong.push(`${page.url()}: a dialog opened`))
  for (const path of paths) {
    await page.goto(new URL(path, bench.address).href)
    await settled(page)
    if (await page.evaluate('window.owned')) wrong.push(`${path}: a script of the report ran`)
    const drawn = (await page.evaluate(
      `document.querySelectorAll('main iframe, main script, main style, main img[onerror], main a[href^="javascript"]').length`,
    )) as number
    if (drawn > 0) wrong.push(`${path}: markup of the report was drawn`)
    if (/[\u202A-\u202E\u2066-\u2069]/.test((await page.textContent('main')) ?? '')) {
      wrong.push(`${path}: characters that turn the text got through`)
    }
  }
  assert.deepEqual(wrong, [])
  assert.deepEqual(bench.foreign, [])
  assert.deepEqual(bench.errors, [])

  // The tags stand there to be read.
  await page.goto(new URL(`/reports/${first}`, bench.address).href)
  await page.waitForSelector('.report-text')
  assert.match(String(await page.textContent('.report-text')), /<img src=x onerror=/)
  // The long sentence answers: choosing a claim takes no time to speak of.
  await page.goto(new URL(`/reports/${long}`, bench.address).href)
  await page.waitForSelector('.report-text')
  await page.keyboard.press('j')
  await page.waitForSelector('.entry.on')
})
