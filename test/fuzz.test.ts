// The reader under odd and broken text: it never throws, its offsets slice, and reading twice gives the same bytes.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import test from 'node:test'
import fc from 'fast-check'
import type { Reading, Report } from '../src/model/index.ts'
import { read } from '../src/read/read.ts'

const SAMPLE = resolve(import.meta.dirname, '../samples/damascus-2016')
const SAMPLES = globSync('*.md', { cwd: SAMPLE })
  .sort()
  .slice(0, 12)
  .map((f) => readFileSync(join(SAMPLE, f), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''))

function reportOf(text: string): Report {
  const id = createHash('sha256').update(text).digest('hex')
  return { id, text, title: null, outlet: 'Red Sea Wire', published: '2018-06-02', language: 'en', source: null }
}

/** Holds what must be true of every reading, whatever was read. */
function check(text: string): Reading {
  const reading = read(reportOf(text))
  for (const { start, end } of [...reading.mentions, ...reading.quotes].map((x) => x.span)) {
    assert.ok(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length)
  }
  for (const claim of reading.claims) {
    for (const e of claim.evidence) {
      assert.equal(text.slice(e.span.start, e.span.end), e.quote)
      assert.ok(e.sentence.start <= e.span.start && e.span.end <= e.sentence.end && e.sentence.end <= text.length)
    }
    for (const p of [...claim.actors, ...claim.recipients]) {
      if (p.span) assert.equal(text.slice(p.span.start, p.span.end).length > 0, true)
      assert.ok(p.name.length > 0)
    }
    for (const a of claim.amounts) assert.ok(Number.isFinite(a.best))
    assert.ok(claim.confidence >= 0 && claim.confidence <= 1)
  }
  assert.equal(new Set(reading.claims.map((c) => c.id)).size, reading.claims.length)
  return reading
}

const WORDS = [
  'The army',
  'rebels',
  'shelled',
  'Daraya',
  'said',
  '“',
  '”',
  '"',
  "'",
  '(',
  ')',
  ',',
  '.',
  '…',
  '—',
  'who',
  'that',
  'if',
  'not',
  'they',
  'we',
  'agreed to',
  'surrender',
  '6,000',
  'men',
  'on Tuesday',
  '1/2',
  '£1.1bn',
  'had been',
  'by',
  'of',
  'UN',
  'U.S.',
  'الغوطة',
  'داريا',
  'Мариуполь',
  'сказал',
  '\n',
  '\n\n',
  '•',
  '\u202E',
  '\uD800',
  '😀',
  'http://x.example/?a=1',
  '<b>',
  '&amp;',
  '\t',
  '0',
  '%',
  '-',
  'aid',
  'attack on',
  'ceasefire',
  'Geneva',
]

test('random runs of words, marks and scripts are read', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...WORDS), { maxLength: 120 }),
      fc.constantFrom(' ', '', '  '),
      (words, gap) => {
        check(words.join(gap))
      },
    ),
    { numRuns: 150, seed: 20160912 },
  )
})

test('random strings of any characters are read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => void check(text)),
    { numRuns: 100, seed: 7 },
  )
})

test('real texts with pieces cut, doubled, swapped and spoiled are read, twice alike', () => {
  const piece = fc.record({
    at: fc.nat(3000),
    length: fc.nat(200),
    how: fc.constantFrom('cut', 'double', 'upper', 'quote', 'newline', 'space'),
    sample: fc.nat(SAMPLES.length - 1),
  })
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (edits) => {
      let text = (SAMPLES[edits[0]?.sample ?? 0] ?? '').slice(0, 1500)
      for (const { at, length, how } of edits) {
        const from = at % Math.max(1, text.length)
        const part = text.slice(from, from + length)
        const put = {
          cut: '',
          double: part + part,
          upper: part.toUpperCase(),
          quote: `"${part}`,
          newline: part.replaceAll(' ', '\n'),
          space: part.replaceAll(' ', ''),
        }[how]
        text = text.slice(0, from) + put + text.slice(from + length)
      }
      assert.equal(JSON.stringify(check(text)), JSON.stringify(check(text)))
    }),
    { numRuns: 40, seed: 42 },
  )
})

test('a text in Arabic or Russian is not broken, and says that it was not read', () => {
  for (const text of [
    'أعلن الجيش السوري يوم الثلاثاء أن سكان داريا ومعضمية الشام قد غادروا المدينة بعد حصار دام أربع سنوات، وقالت الأمم المتحدة إنها لم تُستشر في الاتفاق.',
    'Во вторник представители сторон встретились в Женеве и договорились о прекращении огня, сообщило министерство иностранных дел России.',
  ]) {
    const reading = read({ ...reportOf(text), language: text.startsWith('В') ? 'ru' : 'ar' })
    assert.ok(reading.notes.some((n) => n.code === 'language/not-read'))
  }
  // Whatever language it was taken for, a text in another script says that it was not read; so does a sentence of one.
  for (const language of ['en', 'und'])
    for (const text of [
      'Во вторник армия обстреляла Алеппо, сообщили жители.',
      'أعلن الجيش أن سكان داريا غادروا المدينة.',
    ]) {
      const { notes, places } = read({ ...reportOf(text), language })
      assert.ok(
        notes.some((n) => n.code === 'language/not-read'),
        text,
      )
      assert.ok(places.length > 0, text)
    }
  const half = check('Shells hit Taiz on Tuesday. قال الناشطون إن تسعة أشخاص قتلوا. A doctor counted nine dead.')
  const note = half.notes.find((n) => n.code === 'language/not-read')
  assert.match(half.report.text.slice(note?.span?.start, note?.span?.end), /^قال/)
  assert.ok(!check('Fighters of الجيش الحر left داريا on Tuesday.').notes.some((n) => n.code === 'language/not-read'))
  const mixed = check('Activists in داريا said that government forces shelled the suburb of معضمية الشام on Tuesday.')
  assert.ok(
    mixed.places.some((p) => p.name === 'Daraya') &&
      mixed.places.some((p) => p.id === 'curated/moadameya' || /Moadam/.test(p.name)),
    JSON.stringify(mixed.places.map((p) => p.name)),
  )
})

test('a sentence of another language in Latin letters says that it was not read; names and single words of one do not', () => {
  const noted = (text: string): string | null => {
    const { report, notes } = check(text)
    const note = notes.find((n) => n.code === 'language/not-read')
    return note ? report.text.slice(note.span?.start, note.span?.end) : null
  }
  for (const text of [
    'Los guerrilleros entregaron a los soldados en una vereda del Caquetá.',
    'Les rebelles ont libéré trois soldats dans la ville de Gao.',
    'Pasukan pemerintah telah meninggalkan desa itu dan warga pulang dari Bireuen.',
    'Die Soldaten verließen die Stadt nicht, und der Bürgermeister blieb mit ihnen.',
    'Ordu kasabadan çekildi ve bir koridor açıldı.',
  ]) {
    assert.equal(noted(text), text)
    assert.equal(noted(`Rebels left Kidal on Monday. ${text}`), text)
  }
  for (const text of [
    'María de los Ángeles del Río, from the Cruz Roja, counted nine dead in San José del Guaviare.',
    'The Mouvement national de libération de l’Azawad et du Haut Conseil pour l’unité signed in Algiers.',
    'Gunmen shouted “Allahu akbar” and burned Puerto Asís.',
    'Fighters of the Ejército del Pueblo handed over Milan missiles.',
    'Shells hit Sloviansk. Nine dead, medics say.',
  ])
    assert.equal(noted(text), null, text)
})
