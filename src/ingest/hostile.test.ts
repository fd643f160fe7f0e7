// Input made to hang or break the reader of files: each must be over quickly, with a report or a clear error.
import assert from 'node:assert/strict'
import test from 'node:test'
import { isFeed } from './feed.ts'
import { reportsFrom } from './ingest.ts'
import { inventedWorld } from './invented-world.ts'

/** Milliseconds within which each must be done; far above what it takes, far below what a quadratic way would take. */
const PATIENCE = 8000
const N = 400_000
const BODY = `<article>${'<p>The convoy of flour waited for nine days outside the town, and no answer came to the letter.</p>'.repeat(5)}</article>`

const FILES: Readonly<Record<string, string>> = {
  'brackets.md': '['.repeat(N),
  'pictures.md': '!['.repeat(N),
  'links.md': '[a]('.repeat(N),
  'ticks.md': '`'.repeat(N),
  'stars.md': '*a '.repeat(N),
  'under.md': '_'.repeat(N),
  'rules.md': `${'-'.repeat(N)}x`,
  'heading.md': `# ${' '.repeat(N)}x`,
  'quotes.md': '> '.repeat(N),
  'tags.md': '<a '.repeat(N),
  'angles.html': '<'.repeat(N) + BODY,
  'attributes.html': `<p ${'a="b" '.repeat(N)}>${BODY}`,
  'open-quote.html': `<a b="`.repeat(N / 4) + BODY,
  'comments.html': '<!--'.repeat(N) + BODY,
  'scripts.html': '<script>'.repeat(N / 4) + BODY,
  'closing.html': '</div>'.repeat(N) + BODY,
  'quoted.html': `<p>${'"'.repeat(N)}</p>${BODY}`,
  'capitals.html': `<p>By ${'A'.repeat(600)}!</p>${BODY}`,
  'linked-data.html': `<script type="application/ld+json">${' '.repeat(N)}</script>${BODY}`,
  'title.html': `<title>${'a | '.repeat(N / 4)}</title>${BODY}`,
  'spaces.txt': `${' '.repeat(N)}word`,
  'nested.json': '['.repeat(N),
  'entities.xml': `<!DOCTYPE rss [${Array.from({ length: 9 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join('')}<!ENTITY e0 "boom">]><rss version="2.0"><channel><title>&e9;</title><item><title>&e9;</title></item></channel></rss>`,
}

for (const [name, content] of Object.entries(FILES)) {
  test(`${name} is over quickly`, async () => {
    const before = performance.now()
    const codes: string[] = []
    for await (const one of reportsFrom(name, {}, inventedWorld({ files: { [name]: content } }))) {
      codes.push('report' in one ? 'ok' : one.error.code)
    }
    assert.ok(codes.length > 0)
    assert.ok(performance.now() - before < PATIENCE, `${Math.round(performance.now() - before)} ms`)
  })
}

test('telling a feed from other text takes no time', () => {
  const before = performance.now()
  for (const piece of ['<?xml-stylesheet>', '<!---->', '<!-- -->', ' ', '<!DOCTYPE x>']) isFeed(piece.repeat(2000))
  assert.ok(performance.now() - before < 500)
})
