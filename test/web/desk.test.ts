// The desk's sheets in the browser: merge and split for actors and places, why a claim was read so, grades of outlets.
import assert from 'node:assert/strict'
import type { Locator, Page } from 'playwright-core'
import { axe, type Bench, browserTest, settled, until } from './browser.ts'

interface Known {
  readonly id: string
  readonly name: string
  readonly claims: number
}

async function list(bench: Bench, what: 'actors' | 'places'): Promise<readonly Known[]> {
  const answer = await fetch(new URL(`/api/${what}?limit=200`, bench.address))
  return ((await answer.json()) as { rows: readonly Known[] }).rows
}

/** Two that no word of the name keeps apart, and the words by which a person finds each. */
function pair(all: readonly Known[]): readonly [Known, Known] {
  const [one, two] = all.filter((k) => all.filter((o) => o.name === k.name).length === 1)
  assert.ok(one && two, 'the sample has too few names')
  return [one, two]
}

/** Waits until the story holds an id, or no longer does. */
async function comes(bench: Bench, page: Page, what: 'actors' | 'places', id: string, there: boolean): Promise<void> {
  for (let n = 0; n < 100; n++) {
    if ((await list(bench, what)).some((k) => k.id === id) === there) return
    await page.waitForTimeout(200)
  }
  assert.fail(`${id} ${there ? 'did not come' : 'stayed'}`)
}

/** Marks the box of a group whose label is a name. */
async function choose(page: Page, group: Locator, name: string, box: 'radio' | 'checkbox'): Promise<void> {
  const label = group.locator('label', { has: page.getByText(name, { exact: true }) }).first()
  await label.getByRole(box).check()
}

async function sign(page: Page): Promise<void> {
  await page.getByLabel('Your name').fill('Amal')
  await page.locator('dialog').last().getByRole('button', { name: 'Save' }).click()
}

browserTest(
  'names of actors are merged from Review by keyboard, and taken back',
  async (bench) => {
    const [stays, joins] = pair(await list(bench, 'actors'))
    const page = await bench.open('/review')
    await page.waitForSelector('.queue-line')
    await page.keyboard.press('m')
    const sheet = page.locator('dialog[open]')
    await sheet.getByRole('radio', { name: 'Actors' }).check()
    const words = sheet.getByRole('searchbox')
    await words.fill('')
    const keep = sheet.getByRole('group', { name: 'Keep' })
    await choose(page, keep, stays.name, 'radio')
    assert.deepEqual(await axe(page), [])
    const from = sheet.getByRole('group', { name: 'Joins it' })
    await choose(page, from, joins.name, 'checkbox')
    await sheet.getByLabel('Reason').fill('one and the same')
    await sheet.getByRole('button', { name: 'Merge', exact: true }).click()
    await sign(page)
    await page.getByText(`Merged into ${stays.name}`).waitFor()
    // A message that has the focus stays.
    await page.getByRole('button', { name: 'Undo' }).last().focus()
    await comes(bench, page, 'actors', joins.id, false)
    await page.getByRole('button', { name: 'Undo' }).last().click()
    await comes(bench, page, 'actors', joins.id, true)

    // Why a claim was read so: reasons and the tree of its sentence.
    await page.keyboard.press('w')
    await page.waitForSelector('dialog[open] table.plain tr')
    await page.locator('dialog[open] summary').first().click()
    await page.waitForSelector('dialog[open] .tree mark')
    assert.deepEqual(await axe(page), [])
    await page.keyboard.press('Escape')
    await page.waitForSelector('dialog', { state: 'detached' })
    assert.deepEqual(bench.foreign, [])
    assert.deepEqual(bench.errors, [])
  },
  18,
)

browserTest(
  'places are merged and split as actors are',
  async (bench) => {
    const [stays, joins] = pair((await list(bench, 'places')).filter((p) => p.claims > 0))
    const page = await bench.open(`/places?id=${encodeURIComponent(stays.id)}`)
    await settled(page)
    await page.getByRole('button', { name: 'Merge names…' }).click()
    const sheet = page.locator('dialog[open]')
    assert.ok(await sheet.getByRole('radio', { name: 'Places' }).isChecked())
    await sheet.getByRole('searchbox').fill('')
    const keep = sheet.getByRole('group', { name: 'Keep' })
    await choose(page, keep, stays.name, 'radio')
    const from = sheet.getByRole('group', { name: 'Joins it' })
    await choose(page, from, joins.name, 'checkbox')
    await sheet.getByRole('button', { name: 'Merge', exact: true }).click()
    await sign(page)
    await page.getByText(`Merged into ${stays.name}`).waitFor()
    await comes(bench, page, 'places', joins.id, false)

    await page.getByRole('button', { name: 'Split names…' }).click()
    const split = sheet.getByRole('group', { name: 'Split', exact: true })
    await choose(page, split, stays.name, 'radio')
    const part = sheet.getByRole('group', { name: 'Part to take out' })
    await part.getByText('merged in before').waitFor()
    await part.getByRole('checkbox').first().check()
    assert.deepEqual(await axe(page), [])
    await sheet.getByRole('button', { name: 'Split', exact: true }).click()
    await comes(bench, page, 'places', joins.id, true)
    assert.deepEqual(bench.errors, [])
  },
  18,
)

browserTest(
  'an outlet is graded with author and reason, and the grade is taken back',
  async (bench) => {
    const page = await bench.open('/sources')
    await settled(page)
    const row = page.locator('table.cited tbody tr').first()
    await row.getByRole('button', { name: /grade/i }).click()
    await page.getByLabel('The outlet').selectOption('B')
    await page.getByLabel('What it tells').selectOption('2')
    await page.getByLabel('Reason').fill('mostly borne out')
    assert.deepEqual(await axe(page), [])
    await page.getByRole('button', { name: 'Save the grade' }).click()
    await sign(page)
    await row.getByText('B2').waitFor()
    assert.match(String(await row.textContent()), /usually reliable, probably true/)
    assert.match(String(await row.textContent()), /Amal.*mostly borne out/)
    await page.reload()
    await row.getByText('B2').waitFor()
    assert.deepEqual(await axe(page), [])
    await row.getByRole('button', { name: /grade/i }).click()
    await page.getByRole('button', { name: 'Take the grade away' }).click()
    await until(page, `!document.querySelector('table.cited tbody tr')?.textContent?.includes('B2')`)
    await page.getByRole('button', { name: 'Undo' }).last().click()
    await row.getByText('B2').waitFor()
    assert.deepEqual(bench.errors, [])
  },
  18,
)

browserTest(
  'a claim shows who else tells of its happening; people join another to it and part it again',
  async (bench) => {
    const events = async () => {
      const answer = await fetch(new URL('/api/events?limit=500', bench.address))
      return ((await answer.json()) as { rows: readonly { id: string; claims: readonly string[] }[] }).rows
    }
    // A happening told by several, which may be the same as another.
    const all = await events()
    let claim = ''
    for (const { claims } of all.toSorted((a, b) => b.claims.length - a.claims.length)) {
      claim = claims[0] ?? ''
      const answer = await fetch(new URL(`/api/claims/${encodeURIComponent(claim)}/events`, bench.address))
      if (((await answer.json()) as { like: readonly unknown[] }).like.length > 0) break
    }
    const own = async () => (await events()).find((e) => e.claims.includes(claim))?.claims.length ?? 0
    const before = await own()
    assert.ok(before > 1)
    const page = await bench.open(`/reports/${claim.split(':')[0]}?claim=${encodeURIComponent(claim)}`)
    await page.getByRole('button', { name: 'Same happening' }).first().click()
    const sheet = page.locator('dialog[open]')
    await sheet.getByText('Why they were joined').click()
    await sheet.getByRole('rowheader', { name: 'words' }).waitFor()
    await sheet.getByText(`${before} claims`).first().waitFor()
    assert.deepEqual(await axe(page), [])
    await sheet.getByRole('button', { name: 'The same: join' }).first().click()
    await sign(page)
    await page.getByText('Joined into one happening.').waitFor()
    const joined = async (there: (n: number) => boolean): Promise<void> => {
      for (let n = 0; n < 100; n++) {
        if (there(await own())) return
        await page.waitForTimeout(200)
      }
      assert.fail('the happening stayed as it was')
    }
    await joined((n) => n > before)
    await page.getByRole('button', { name: 'Undo' }).last().click()
    await joined((n) => n === before)
    await page.getByRole('button', { name: 'Same happening' }).first().click()
    await sheet.getByRole('button', { name: 'Not this happening: split off' }).last().click()
    await page.getByText('Split off as a happening of its own.').waitFor()
    await joined((n) => n < before)
    assert.deepEqual(bench.errors, [])
  },
  18,
)
