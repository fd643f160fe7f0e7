// Pages: the article without what stands around it, its facts, and pages nobody should build a tree of.
import assert from 'node:assert/strict'
import test from 'node:test'
import { articleOf, pageText, plainText } from './page.ts'
import { DEPTH, ELEMENTS, trimPage } from './page-bounds.ts'
import { withoutClutter } from './page-clutter.ts'
import { blocksIn } from './page-text.ts'

const ONE =
  'The council of the town wrote to the governor on Monday and asked him to let the flour through before the feast.'
const TWO =
  'By Friday no answer had come, and the bakers said that they would close their ovens at the end of the week.'
const THREE =
  'A spokesman of the governor said that the letter had not been received, and that the road was open to everyone.'
const NOISE = [
  'Advertisement',
  'Image 2 of 7',
  'By Amina Petrova and Juan Okello',
  'Published 3 September 2016, 10:15',
  'Updated 4:05 pm EST, Saturday, September 3, 2016',
  'Photo: The old bakery of Taiz (Lantern Pictures)',
  'Bakers wait at the gate. (Photo by Amina Petrova)',
  'Bakers wait at the gate / AFP',
  'READ MORE: Flour prices double in Aden',
  'Follow Amina Petrova on Twitter',
  'Sign up to our morning letter',
  'Copyright 2016 The Lantern. All rights reserved.',
  '___',
]
const page = (body: string, head = ''): string => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`
const p = (...texts: readonly string[]): string => texts.map((t) => `<p>${t}</p>`).join('')

test('an article comes without the lines around it', async () => {
  const body = `<nav><a href="/">Home</a></nav><article><h1>Flour waits</h1>${p(NOISE[2] as string, NOISE[3] as string, ONE, NOISE[0] as string, TWO)}
    <figure><img src="a.jpg"><figcaption>The bakery, in better days of the town and its people.</figcaption></figure>
    ${p(THREE, NOISE[8] as string)}<ul class="related"><li><a href="/a">Other news</a></li></ul></article><footer>Imprint</footer>`
  const { text } = await articleOf(page(body, '<title>Flour waits | The Lantern</title>'), 'a.html')
  assert.equal(text, [ONE, TWO, THREE].join('\n\n'))
})

test('lines of known shapes are clutter wherever they stand', () => {
  const block = (text: string) => ({ text, tag: 'p', linked: 0 })
  for (const line of NOISE) assert.deepEqual(withoutClutter([block(ONE), block(line)], null), [block(ONE)], line)
})

test('sentences of reports are not taken for clutter', () => {
  const spared = [
    'By Friday, 300 families had left the camp near El Fasher.',
    'By Tuesday night the army held the bridge.',
    'Read out by the mediator, the statement named no party.',
    'More than 40 trucks reached the city.',
    'Image after image showed the ruins of the market, and nobody could say who had fired.',
    'Published figures differ: the ministry counts 12 dead, the hospital 31.',
    'Updated maps were handed to both sides at the talks in Stockholm.',
    'The photo showed soldiers at the gate.',
    'Subscribe they did not, but they signed the truce all the same.',
    'Sources: residents and two officials, who asked not to be named, said so on Sunday.',
    'Share of the harvest kept by the militia: one third.',
    'Closed roads kept the convoy away.',
    'The text was seen by Reuters.',
    'He spoke to AFP.',
    'On 3 September 2016 the two sides met in Geneva for the first time since spring.',
    'May 5, 2014 was the day on which the siege of the old city ended, residents said on Sunday to a reporter.',
    'The rebels rejected the offer — Reuters reported on Monday that they wanted the prisoners first.',
  ]
  for (const text of spared) {
    const blocks = [
      { text: ONE, tag: 'p', linked: 0 },
      { text, tag: 'p', linked: 0 },
    ]
    assert.equal(withoutClutter(blocks, 'Flour waits').length, 2, text)
  }
})

test('links that point to other articles go, links inside a sentence stay', async () => {
  const body = `<article>${p(ONE, `The <a href="/c">council</a> repeated it on Thursday, and so did the <a href="/b">bakers of the old town</a>.`, '<a href="/x">Ten things to know about the siege</a>', TWO, THREE)}</article>`
  const { text } = await articleOf(page(body), 'a.html')
  assert.match(text, /The council repeated it on Thursday, and so did the bakers of the old town\./)
  assert.doesNotMatch(text, /Ten things/)
})

test('blocks, lists, line ends and table cells keep words apart', async () => {
  const html =
    '<div>One<br>two<p>three <b>fo</b>ur</p><ul><li>five</li><li>six</li></ul><table><tr><td>a</td><td>b</td></tr></table>tail<br><br>end</div>'
  assert.equal(await plainText(html), 'One\ntwo\n\nthree four\n\nfive\n\nsix\n\na | b\n\ntail\n\nend')
  assert.deepEqual(blocksIn({ nodeType: 3, childNodes: [], parentNode: null, textContent: ' x ' }), [
    { text: 'x', tag: '', linked: 0 },
  ])
})

test('cells of a table of data have a bar between them; a table that lays out a page has none', async () => {
  for (const [rows, want] of [
    ['<tr><th>Town</th><th>Asked</th></tr><tr><td>Goma</td><td>3 May</td></tr>', 'Town | Asked\n\nGoma | 3 May'],
    ['<tr> <td>Nyala</td> <td></td> <td><b>9 May</b></td> </tr>', 'Nyala | – | 9 May'],
    ['<tr><td>Taiz</td><td> </td></tr>', 'Taiz | –'],
    ['<tr><td>One cell</td></tr>', 'One cell'],
    ['<tr><td><p>Menu</p></td><td><p>Story</p></td></tr>', 'Menu\n\nStory'],
    [`<tr><td>Menu</td><td>${'word '.repeat(60)}</td></tr>`, `Menu ${'word '.repeat(60).trim()}`],
  ] as const)
    assert.equal(await plainText(`<table>${rows}</table>`), want)
})

test('facts come from JSON-LD, meta elements, time elements, shown lines and the address, in this order', async () => {
  const text = `<article>${p(ONE, TWO, THREE)}</article>`
  const facts = async (head: string, body = text, source = 'a.html') =>
    (await articleOf(page(body, head), source)).facts
  const ld = (o: object): string => `<script type="application/ld+json">${JSON.stringify(o)}</script>`
  const linked = ld({
    '@graph': [
      { '@type': 'WebSite' },
      {
        '@type': 'NewsArticle',
        headline: 'Flour waits',
        datePublished: '2016-09-02T10:00:00Z',
        publisher: { name: 'The Lantern' },
      },
    ],
  })
  assert.deepEqual(await facts(`${linked}<meta name="date" content="2016-01-01"><title>X - Y</title>`), {
    title: 'Flour waits',
    outlet: 'The Lantern',
    published: '2016-09-02T10:00:00Z',
  })
  const meta =
    '<meta property="og:title" content="Flour waits at the gate | The Lantern"><meta property="og:site_name" content="The Lantern"><meta property="article:published_time" content="2016-09-03T08:00:00+03:00">'
  assert.deepEqual(await facts(`<script type="application/ld+json">{broken</script>${meta}`), {
    title: 'Flour waits at the gate',
    outlet: 'The Lantern',
    published: '2016-09-03T08:00:00+03:00',
  })
  assert.equal(
    (await facts('<title>T</title>', `<time datetime="2016-09-04">Sunday</time>${text}`)).published,
    '2016-09-04',
  )
  assert.equal(
    (await facts('', `<div class="post-date">Posted on 5 September 2016</div>${text}`)).published,
    '2016-09-05',
  )
  const byAddress = await facts('<title>T</title>', text, 'https://www.lantern.example/2016/09/06/flour')
  assert.deepEqual(byAddress, { title: 'T', outlet: 'lantern.example', published: '2016-09-06' })
})

test('an article that the page hides is taken from its JSON-LD', async () => {
  const ld = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: `${ONE} ${TWO} ${THREE}` })}</script>`
  const { text } = await articleOf(
    page('<div><p>Log in to read on about the flour that waits at the gate of the town.</p></div>', ld),
    'a.html',
  )
  assert.equal(text, `${ONE} ${TWO} ${THREE}`)
})

test('a page without an article says so', async () => {
  const links = Array.from(
    { length: 40 },
    (_, i) => `<li><a href="/${i}">A headline number ${i} about something that happened</a></li>`,
  ).join('')
  for (const body of ['', '<p>Hello</p>', `<ul>${links}</ul>`, '<script>var x = 1</script>']) {
    await assert.rejects(articleOf(page(body), 'a.html'), { code: 'ingest/no-article' }, body.slice(0, 40))
  }
})

test('pages too deep or with too many elements are refused before a tree is built', async () => {
  await assert.rejects(articleOf('<div>'.repeat(100_000), 'deep.html'), { code: 'ingest/html-too-deep' })
  await assert.rejects(articleOf('<b><i>'.repeat(100_000), 'deep.html'), { code: 'ingest/html-too-deep' })
  await assert.rejects(articleOf('<hr>'.repeat(ELEMENTS + 1), 'wide.html'), { code: 'ingest/too-large' })
})

test('broken pages are read as far as they go', async () => {
  const broken = [
    `<html><body><article>${p(ONE, TWO)}<p>${THREE}`,
    `${p(ONE, TWO)}</div></div></table></p><p>${THREE}`,
    `<!-- never closed <p>x</p> --><article>${p(ONE, TWO, THREE)}</article><script>never closed`,
    `<p class="a'b" title="5 > 3">${ONE}</p>${p(TWO, THREE)}<<<>><p`,
    `<article><p>${ONE}<p>${TWO}<p>${THREE}</article>`,
  ]
  for (const html of broken) {
    const { text } = await articleOf(html, 'broken.html')
    for (const s of [ONE, TWO, THREE]) assert.ok(text.includes(s), html.slice(0, 60))
  }
})

test('a heading that was never closed is no title', async () => {
  const html = `<html><head><title>Flour at last</title></head><body><article>${p(ONE, TWO)}</article><h1>Flour at last<p>${THREE}</p></body></html>`
  assert.equal((await articleOf(html, 'open.html')).facts.title, 'Flour at last')
})

test('depth is that of open elements: closed, void and self-closing ones do not add up', () => {
  const many = `${'<p>a'.repeat(DEPTH * 3)}${'<br>'.repeat(DEPTH * 3)}${'<div><span>x</div>'.repeat(DEPTH * 3)}`
  assert.doesNotThrow(() => trimPage(many, 'a.html'))
})

test('scripts, styles and comments are cut out before anything else, linked data kept aside', () => {
  const trimmed = trimPage(
    '<p onclick="x" class="c">a<!-- b --><SCRIPT>if (a < b) "</div>"</SCRIPT ><style>p{}</style>c</p><script type="application/ld+json">{"a":1}</script>',
    'a.html',
  )
  assert.equal(trimmed.html.replace(/\s+/g, ' '), '<p class="c">a c</p> ')
  assert.deepEqual(trimmed.jsonLd, ['{"a":1}'])
})

test('a page in another encoding is read by what it declares', async () => {
  const arabic =
    'قال سكان البلدة إن القافلة لم تصل منذ تسعة أيام، وإن المخبز الوحيد سيغلق أبوابه في نهاية الأسبوع إذا لم يأت الطحين.'
  const { default: iconv } = await import('iconv-lite')
  const bytes = iconv.encode(page(p(arabic, arabic), '<meta charset="windows-1256">'), 'windows-1256')
  assert.match(await pageText(bytes, 'a.html'), /^قال سكان البلدة/)
})
