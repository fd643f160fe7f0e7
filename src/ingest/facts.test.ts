// Small parts of ingest: dates, encodings, Markdown, languages, addresses.
import assert from 'node:assert/strict'
import test from 'node:test'
import iconv from 'iconv-lite'
import { isPrivate } from './address.ts'
import { decode } from './bytes.ts'
import { isoDate } from './dates.ts'
import { languageOf } from './language.ts'
import { frontMatter, markdownText } from './markdown.ts'

test('dates are understood as pages and feeds write them', () => {
  const dates = [
    ['2016-08-27', '2016-08-27'],
    ['2016-08-27T10:05:00Z', '2016-08-27T10:05:00Z'],
    ['2016-08-27 10:05:00.000 +0300', '2016-08-27T10:05:00+03:00'],
    ['2016-08-27T10:05', '2016-08-27'],
    ['20160827', '2016-08-27'],
    ['20160827T100500Z', '2016-08-27T10:05:00Z'],
    ['Sat, 27 Aug 2016 10:05:00 GMT', '2016-08-27T10:05:00Z'],
    ['Saturday, August 27th, 2016 at 10:05', '2016-08-27'],
    ['27 August 2016', '2016-08-27'],
    ['Aug. 27, 2016', '2016-08-27'],
    ['27/08/2016', '2016-08-27'],
    ['08/27/2016', '2016-08-27'],
    ['2016/08/27', '2016-08-27'],
    ['27.08.2016', '2016-08-27'],
  ] as const
  for (const [written, iso] of dates) assert.equal(isoDate(written), iso, written)
})

test('what is no date, or could be two, is none', () => {
  for (const written of [
    '',
    'yesterday',
    '08/09/2016',
    '2016-13-01',
    '2016-02-30',
    '31 April 2016',
    '1234',
    'August 2016',
    '99-99-9999',
    'Marching 5, 20166',
  ]) {
    assert.equal(isoDate(written), null, written)
  }
})

const SENTENCES: readonly (readonly [string, string])[] = [
  ['windows-1256', 'قال سكان البلدة إن القافلة لم تصل منذ تسعة أيام وإن المخبز الوحيد سيغلق أبوابه في نهاية الأسبوع.'],
  ['windows-1251', 'Жители города сказали, что колонна с мукой не приходила девять дней и пекарня закроется.'],
  ['koi8-r', 'Жители города сказали, что колонна с мукой не приходила девять дней и пекарня закроется.'],
  ['utf-16le', 'The convoy has not come for nine days, said the people of the town.'],
  ['utf-16be', 'The convoy has not come for nine days, said the people of the town.'],
]

test('encodings that are not declared are found, and said', async () => {
  for (const [encoding, sentence] of SENTENCES) {
    const { text, notes } = await decode(iconv.encode(sentence.repeat(5), encoding), null, 'a.txt')
    assert.equal(text, sentence.repeat(5), encoding)
    assert.equal(notes[0]?.code, 'encoding/converted')
  }
  const latin = await decode(
    iconv.encode('Le convoi n’est pas arrivé à la ville assiégée, a déclaré le maire.'.repeat(5), 'windows-1252'),
    null,
    'a.txt',
  )
  assert.match(latin.text, /arrivé à la ville assiégée/)
})

test('marks and declarations go before a guess, and UTF-8 before a false declaration', async () => {
  const word = 'Müller sagte ‚nein‘'
  for (const encoding of ['utf-8', 'utf-16le', 'utf-16be', 'utf-32le']) {
    assert.equal((await decode(iconv.encode(word, encoding, { addBOM: true }), null, 'a')).text, word, encoding)
  }
  assert.equal((await decode(iconv.encode(word, 'windows-1252'), 'windows-1252', 'a')).text, word)
  assert.equal((await decode(Buffer.from(word), 'windows-1252', 'a')).text, word)
})

test('a few broken bytes in UTF-8 are shown and noted', async () => {
  const bytes = Buffer.concat([Buffer.from('Дарая '.repeat(50)), Buffer.from([0xd0])])
  const { text, notes } = await decode(bytes, null, 'a')
  assert.ok(text.endsWith('\ufffd'))
  assert.equal(notes[0]?.code, 'encoding/broken')
})

test('bytes that are no text are refused', async () => {
  const random = Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919 + (i >> 3) * 31) & 0xff)
  await assert.rejects(decode(random, null, 'a'), { code: 'ingest/binary' })
  await assert.rejects(decode(Buffer.from('PK\u0003\u0004xxxx', 'latin1'), null, 'a'), { code: 'ingest/unknown-type' })
  await assert.rejects(decode(new Uint8Array(), null, 'a'), { code: 'ingest/empty' })
})

test('Markdown leaves its words', () => {
  const markdown = `Title line
===

## Convoy *waits*

The **governor** gave [no answer](https://x.example/a_(b)) to the
letter; see <https://x.example>. ![A picture](p.png)

- first \`item\`
- second item
  goes on

> A quoted line
> of two

| Town | Trucks |
|------|-------:|
| Taiz | 12 |

\`\`\`
code is left out
\`\`\`
[ref]: https://x.example
snake_case_name stays, 5 * 3 * 2 too.`
  const { text, title } = markdownText(markdown)
  assert.equal(title, 'Title line')
  assert.deepEqual(text.split('\n\n'), [
    'Title line',
    'Convoy waits',
    'The governor gave no answer to the letter; see https://x.example.',
    'first item',
    'second item goes on',
    'A quoted line of two',
    'Town | Trucks',
    'Taiz | 12',
    'snake_case_name stays, 5 * 3 * 2 too.',
  ])
})

test('front matter is only what looks like it', () => {
  assert.deepEqual(frontMatter('---\ntitle: A: b\nDate: 2016-08-27\n# note\n---\nText').facts, {
    title: 'A: b',
    published: '2016-08-27',
  })
  for (const text of [
    '---\nNot a key at all, a sentence.\n---\nText',
    '---\ntitle: open',
    'title: none\n---\n',
    '----\na: b\n----',
  ]) {
    assert.deepEqual(frontMatter(text), { facts: {}, body: text })
  }
})

test('languages are told where there is enough text', async () => {
  assert.equal(
    await languageOf('The convoy of flour waited for nine days outside the town, and no answer came to the letter.'),
    'en',
  )
  assert.equal(
    await languageOf(
      'قال سكان البلدة إن القافلة لم تصل منذ تسعة أيام وإن المخبز الوحيد سيغلق أبوابه في نهاية الأسبوع.',
    ),
    'ar',
  )
  assert.equal(
    await languageOf('Жители города сказали, что колонна с мукой не приходила девять дней и что пекарня закроется.'),
    'ru',
  )
  assert.equal(
    await languageOf('El convoy de harina esperó nueve días a las puertas de la ciudad y el gobernador no respondió.'),
    'es',
  )
  // Names of the place make a short report look foreign; a foreign one stays so.
  for (const [text, code] of [
    ['Rebels besieged Khirbat Zuhra on Monday, a doctor said. Troops shelled Wadi Qamar on Tuesday.', 'en'],
    ['Houthi gunmen seized Al Bayda; Ansar Allah denied it. Two died near Marib, Saba reported.', 'en'],
    ['M23 rebels left Goma; Kinshasa and Kigali trade blame. Mai-Mai leaders ask MONUSCO to stay.', 'en'],
    ['Rebellerna belägrade staden på måndagen, sade en läkare. Trupper besköt byn på tisdagen.', 'sv'],
    ['Les rebelles ont assiégé la ville lundi, selon un médecin. Les troupes ont bombardé le village.', 'fr'],
    ['De rebellen belegerden de stad op maandag, zei een arts. Het leger beschoot het dorp dinsdag.', 'nl'],
    ['Waasi waliuzingira mji siku ya Jumatatu, daktari alisema. Wanajeshi walishambulia kijiji.', 'sw'],
  ] as const)
    assert.equal(await languageOf(text), code, text)
  assert.equal(await languageOf('Flour waits.'), 'und')
})

test('addresses that are not public are refused, whatever way they are written', () => {
  const refused = [
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '198.18.0.1',
    '::',
    '::1',
    '::ffff:10.0.0.1',
    '::ffff:7f00:1',
    '::127.0.0.1',
    'fe80::1',
    'fe80::1%eth0',
    'fc00::1',
    'fd12:3456::1',
    'ff02::1',
    '64:ff9b::a00:1',
    '2002:a00:1::',
    '2001::1',
    '2001:db8::1',
    'localhost',
    '',
  ]
  for (const address of refused) assert.equal(isPrivate(address), true, address)
  for (const address of [
    '93.184.215.14',
    '8.8.8.8',
    '172.32.0.1',
    '100.128.0.1',
    '2606:4700::1111',
    '2a00:1450::1',
    '::ffff:8.8.8.8',
  ]) {
    assert.equal(isPrivate(address), false, address)
  }
})

test('headings in capitals and items behind bullets of a Markdown report stand alone', () => {
  const { text } = markdownText(
    'ACCESS\nNo convoy has entered Mekelle.\n• Two trucks were turned back.\n▪ Fuel ran out.\n\nNEXT STEPS:\nThe UN asks for\nflights.\n',
  )
  assert.deepEqual(text.split('\n\n'), [
    'ACCESS',
    'No convoy has entered Mekelle.',
    'Two trucks were turned back.',
    'Fuel ran out.',
    'NEXT STEPS:',
    'The UN asks for flights.',
  ])
  // A text that is all in capitals has no headings by that; nor is a sentence one.
  assert.equal(
    markdownText('ARMY ENTERS GORI\nAFTER NIGHT OF SHELLING\n').text,
    'ARMY ENTERS GORI AFTER NIGHT OF SHELLING',
  )
  assert.equal(markdownText('THEY LEFT.\nNobody stayed.\n').text, 'THEY LEFT. Nobody stayed.')
})
