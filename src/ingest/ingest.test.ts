// Whatever is given becomes reports, or an error that says which input and why; the rest of the batch goes on.
import assert from 'node:assert/strict'
import test from 'node:test'
import { gzipSync } from 'node:zlib'
import { type IngestOptions, reportsFrom } from './ingest.ts'
import { type Invented, inventedWorld } from './invented-world.ts'
import type { Ingested } from './report.ts'

const TEXT =
  'The convoy of flour waited for nine days outside the town, and the governor gave no answer to the letter of the council.'
const page = (body: string, head = ''): string =>
  `<!doctype html><html><head><title>A page</title>${head}</head><body>${body}</body></html>`
const article = (n = 6): string => `<article><h1>Convoy waits</h1>${`<p>${TEXT}</p>`.repeat(n)}</article>`

async function taken(input: string, invented: Invented, options: IngestOptions = {}): Promise<Ingested[]> {
  const all: Ingested[] = []
  for await (const one of reportsFrom(input, options, inventedWorld(invented))) all.push(one)
  return all
}
const codes = (all: readonly Ingested[]): string[] => all.map((one) => ('error' in one ? one.error.code : 'ok'))
function only(all: readonly Ingested[]) {
  assert.deepEqual(codes(all), ['ok'])
  const one = all[0] as Ingested
  assert.ok('report' in one)
  return one
}

test('a text is kept as it is, but for its line ends and the white space at its end', async () => {
  const { report, notes } = only(await taken('a.txt', { files: { 'a.txt': `  ${TEXT}\r\nSecond line.\r\n\r\n` } }))
  assert.equal(report.text, `  ${TEXT}\nSecond line.`)
  assert.equal(report.source, 'a.txt')
  assert.equal(report.language, 'en')
  assert.deepEqual(notes, [])
  assert.match(report.id, /^[0-9a-f]{64}$/)
})

test('front matter gives the facts, and what the person says goes before it', async () => {
  const text = `---\ntitle: "Flour for Taiz"\noutlet: The Lantern\npublished: 3 September 2016\nsource: https://lantern.example/1\ntags:\n  - aid\n---\n\n${TEXT}\n`
  const { report } = only(await taken('a.md', { files: { 'a.md': text } }))
  assert.deepEqual(
    [report.title, report.outlet, report.published, report.source, report.text],
    ['Flour for Taiz', 'The Lantern', '2016-09-03', 'https://lantern.example/1', TEXT],
  )
  const said = only(
    await taken('a.md', { files: { 'a.md': text } }, { facts: { outlet: 'Öst Wire', published: '2016-09-04' } }),
  )
  assert.deepEqual(
    [said.report.outlet, said.report.published, said.report.title],
    ['Öst Wire', '2016-09-04', 'Flour for Taiz'],
  )
})

test('folders are read in order, hidden and unknown files left out', async () => {
  const files = {
    'd/b.txt': 'Beta speaks.',
    'd/a.txt': 'Alpha speaks.',
    'd/.hidden.txt': 'No.',
    'd/c.png': 'x',
    'd/README.md': 'About this folder.',
    'd/settings.json': '{"colour": "green"}',
    'd/sub/z.md': '# Zed\n\nZed speaks.',
    'd/.git/a.txt': 'No.',
  }
  const all = await taken('d', { files })
  assert.deepEqual(
    all.map((one) => ('report' in one ? one.report.text : one.error.code)),
    ['Alpha speaks.', 'Beta speaks.', 'Zed\n\nZed speaks.'],
  )
})

test('a bad file in a folder is named, and the others are read', async () => {
  const files = {
    'd/a.txt': '',
    'd/b.txt': new Uint8Array([1, 2, 0, 3, 0, 0, 1]),
    'd/c.txt': '%PDF-1.7 …',
    'd/d.json': '{"text": ',
    'd/e.txt': TEXT,
    'd/f.html': page('<p>Hi</p>'),
  }
  const all = await taken('d', { files })
  assert.deepEqual(codes(all), [
    'ingest/empty',
    'ingest/binary',
    'ingest/unknown-type',
    'ingest/bad-json',
    'ok',
    'ingest/no-article',
  ])
  assert.ok(all.every((one) => 'report' in one || (one.error.hint !== '' && one.source.startsWith('d/'))))
})

test('JSON without a report is an error where it was named itself', async () => {
  assert.deepEqual(codes(await taken('s.json', { files: { 's.json': '{"colour": "green"}' } })), ['ingest/no-text'])
})

test('what is not there is said to be not there', async () => {
  assert.deepEqual(codes(await taken('none.txt', {})), ['ingest/not-found'])
  assert.deepEqual(codes(await taken('gopher://x/1', {})), ['ingest/bad-address'])
  assert.deepEqual(codes(await taken('d', { files: { 'd/a.png': 'x' } })), ['ingest/empty'])
})

test('a file over the limit is refused before it is read', async () => {
  const world = {
    ...inventedWorld({ files: { 'big.txt': TEXT } }),
    stat: async () => ({ kind: 'file' as const, size: 60 * 1024 * 1024 }),
  }
  for await (const one of reportsFrom('big.txt', {}, world))
    assert.equal('error' in one && one.error.code, 'ingest/too-large')
})

test('JSON Lines give a report a line, and a bad line is an error of its own', async () => {
  const lines = [
    JSON.stringify({
      text: TEXT,
      title: 'One',
      source: 'The Lantern',
      date: '2016-08-27',
      url: 'https://lantern.example/1',
    }),
    '{broken',
    '',
    JSON.stringify({ title: 'no text' }),
    JSON.stringify({ text: `${TEXT} داريا`, outlet: 'Öst Wire', published: '2016-08-28T10:00:00Z' }),
  ].join('\n')
  const all = await taken('x.jsonl', { files: { 'x.jsonl': lines } })
  assert.deepEqual(codes(all), ['ok', 'ingest/bad-json', 'ingest/no-text', 'ok'])
  const [first, broken, , last] = all
  assert.ok(first && 'report' in first && last && 'report' in last && broken && 'error' in broken)
  assert.deepEqual(
    [first.report.outlet, first.report.published, first.report.source],
    ['The Lantern', '2016-08-27', 'https://lantern.example/1'],
  )
  assert.equal(broken.source, 'x.jsonl:2')
  assert.equal(last.report.source, 'x.jsonl:5')
  assert.match(last.report.text, /داريا$/)
})

test('JSON gives one report, a list, or a list inside an object', async () => {
  assert.equal(codes(await taken('x.json', { files: { 'x.json': JSON.stringify({ text: TEXT }) } })).length, 1)
  assert.deepEqual(codes(await taken('x.json', { files: { 'x.json': JSON.stringify([{ text: TEXT }, 5]) } })), [
    'ok',
    'ingest/no-text',
  ])
  assert.deepEqual(
    codes(
      await taken('x.json', {
        files: { 'x.json': JSON.stringify({ reports: [{ text: TEXT }, { body: 'Two words.' }] }) },
      }),
    ),
    ['ok', 'ok'],
  )
})

test('standard input is told by how it begins', async () => {
  assert.equal(only(await taken('-', { input: TEXT })).report.source, null)
  assert.match(only(await taken('-', { input: page(article()) })).report.text, /^The convoy/)
  assert.deepEqual(codes(await taken('-', { input: `{"text":"One text."}\n{"text":"Two texts."}\n` })), ['ok', 'ok'])
  assert.equal(
    only(await taken('-', { input: '[Damascus] {not JSON} The army spoke.' })).report.text,
    '[Damascus] {not JSON} The army spoke.',
  )
  assert.deepEqual(codes(await taken('-', { input: '' })), ['ingest/empty'])
  assert.deepEqual(codes(await taken('-', { input: ' \n\n' })), ['ingest/empty'])
})

test('packed files are unpacked', async () => {
  const files = { 'a.txt.gz': gzipSync(TEXT), 'b.jsonl.gz': gzipSync('{"text":"One text."}\n{"text":"Two texts."}') }
  assert.equal(only(await taken('a.txt.gz', { files })).report.text, TEXT)
  assert.deepEqual(codes(await taken('b.jsonl.gz', { files })), ['ok', 'ok'])
  assert.deepEqual(codes(await taken('c.gz', { files: { 'c.gz': new Uint8Array([0x1f, 0x8b, 1, 2, 3]) } })), [
    'ingest/binary',
  ])
})

const HOSTS = {
  'news.example': ['93.184.215.14'],
  'inside.example': ['10.0.0.7'],
  'mixed.example': ['93.184.215.14', '127.0.0.1'],
}

test('an address is fetched with its facts, and asked at the address that was checked', async () => {
  const head =
    '<meta property="og:site_name" content="The Lantern"><meta property="article:published_time" content="2016-08-27T09:00:00+03:00">'
  const world = inventedWorld({ hosts: HOSTS, pages: { 'https://news.example/a': { body: page(article(), head) } } })
  const all: Ingested[] = []
  for await (const one of reportsFrom('https://news.example/a', {}, world)) all.push(one)
  const { report } = only(all)
  assert.deepEqual(
    [report.outlet, report.published, report.source],
    ['The Lantern', '2016-08-27T09:00:00+03:00', 'https://news.example/a'],
  )
  assert.deepEqual(world.asked, ['93.184.215.14 https://news.example/a'])
})

test('private addresses are refused at the first step and behind every redirect', async () => {
  const pages = {
    'https://news.example/in': { status: 302, headers: { location: 'http://169.254.169.254/latest/meta-data' } },
    'https://news.example/name': { status: 301, headers: { location: 'http://inside.example/' } },
    'https://news.example/file': { status: 301, headers: { location: 'file:///etc/passwd' } },
    'https://news.example/loop': { status: 301, headers: { location: '/loop' } },
    'https://news.example/gone': { status: 404 },
  }
  const world = { hosts: HOSTS, pages }
  for (const address of [
    'http://localhost.example/',
    'https://news.example/gone',
    'https://news.example/loop',
    'https://news.example/none',
  ]) {
    assert.deepEqual(codes(await taken(address, world)), ['ingest/unreachable'], address)
  }
  const refused = [
    'http://inside.example/',
    'http://mixed.example/',
    'http://127.0.0.1:8080/',
    'http://[::1]/',
    'http://2130706433/',
    'https://news.example/in',
    'https://news.example/name',
  ]
  for (const address of refused)
    assert.deepEqual(codes(await taken(address, world)), ['ingest/private-address'], address)
  assert.deepEqual(codes(await taken('https://news.example/file', world)), ['ingest/bad-address'])
  assert.deepEqual(codes(await taken('https://user:word@news.example/', world)), ['ingest/bad-address'])
  const inside = { hosts: HOSTS, pages: { 'http://inside.example/': { body: page(article()) } } }
  assert.deepEqual(codes(await taken('http://inside.example/', inside, { allowPrivate: true })), ['ok'])
})

test('a feed’s items are followed up to a limit; where a page cannot be had, full content stands for it', async () => {
  const item = (n: number, more = ''): string =>
    `<item><title>Item ${n}</title><link>https://news.example/${n}</link><pubDate>Sat, 27 Aug 2016 10:0${n}:00 GMT</pubDate>${more}</item>`
  const full = `<content:encoded xmlns:content="http://purl.org/rss/1.0/modules/content/"><![CDATA[${`<p>${TEXT}</p>`.repeat(6)}]]></content:encoded>`
  const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>Lantern feed</title>${item(1)}${item(2)}${item(2)}${item(3, full)}${item(4)}${item(5)}</channel></rss>`
  const pages = {
    'https://news.example/feed': { headers: { 'content-type': 'application/rss+xml' }, body: feed },
    'https://news.example/1': { body: page(article(5)) },
    'https://news.example/2': { status: 500 },
  }
  const all = await taken('https://news.example/feed', { hosts: HOSTS, pages }, { feedItems: 5 })
  assert.deepEqual(codes(all), ['ok', 'ingest/unreachable', 'ok', 'ingest/unreachable'])
  const [first, , third] = all
  assert.ok(first && 'report' in first && third && 'report' in third)
  assert.deepEqual([first.report.published, first.report.source], ['2016-08-27T10:01:00Z', 'https://news.example/1'])
  assert.deepEqual(
    [third.report.title, third.report.outlet, third.notes[0]?.code],
    ['Item 3', 'Lantern feed', 'feed/from-content'],
  )
  assert.deepEqual(
    codes(
      await taken('https://news.example/empty', {
        hosts: HOSTS,
        pages: {
          'https://news.example/empty': { body: '<rss version="2.0"><channel><title>x</title></channel></rss>' },
        },
      }),
    ),
    ['ingest/empty'],
  )
})

test('an Atom feed in a file is followed too', async () => {
  const feed = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Atom</title><entry><title>E</title><link rel="self" href="https://news.example/self"/><link href="https://news.example/e"/><updated>2016-08-27T10:00:00Z</updated></entry></feed>`
  const world = {
    files: { 'f.xml': feed },
    hosts: HOSTS,
    pages: { 'https://news.example/e': { body: page(article()) } },
  }
  const { report } = only(await taken('f.xml', world))
  assert.deepEqual(
    [report.source, report.published, report.outlet],
    ['https://news.example/e', '2016-08-27T10:00:00Z', 'news.example'],
  )
})
