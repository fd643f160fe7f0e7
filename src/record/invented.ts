// Invented reports and readings for the tests of this room; nothing here is used outside tests.
import { type Claim, evidenceOf, type Reading, type Report } from '../model/index.ts'
import { sha256 } from './log.ts'

const maker = { by: 'rule', name: 'invented', version: '1' } as const
const ACTORS = ['the Syrian government', 'Russia', 'Saudi Arabia', 'the Sudanese army', 'Colombia', 'Müller’s office']
const PLACES = ['Daraya', 'Muʿadamiyyat al-Sham', 'El Fasher', 'Mariupol', 'Taiz', 'Bogotá']

/** An invented report number `n`, with as many sentences as it is to have claims. */
export function inventedReport(n: number, sentences = 2): Report {
  const lines = Array.from({ length: sentences }, (_, i) => {
    const k = n + i
    return `On day ${k} ${ACTORS[k % 6]} besieged ${PLACES[k % 6]} and refused convoy ${n}-${i} of flour.`
  })
  const text = lines.join('\n')
  const day = String((n % 28) + 1).padStart(2, '0')
  return {
    id: sha256(text),
    text,
    title: `Report ${n} from ${PLACES[n % 6]}`,
    outlet: ['The Lantern', 'Öst Wire', 'Harbour News'][n % 3] as string,
    published: `2016-08-${day}`,
    language: 'en',
    source: `reports/${n}.txt`,
  }
}

/** A reading of it, one claim a sentence, by the reader named. */
export function inventedReading(n: number, sentences = 2, reader = 'r1'): Reading {
  const report = inventedReport(n, sentences)
  const claims: Claim[] = []
  let at = 0
  for (const [i, line] of report.text.split('\n').entries()) {
    const k = n + i
    const name = ACTORS[k % 6] as string
    const sentence = { start: at, end: at + line.length }
    const words = { start: line.indexOf('besieged') + at, end: line.indexOf(' and refused') + at }
    at += line.length + 1
    const speaker = { name: 'residents', named: false, via: ['Öst Wire'], span: null, actor: null }
    claims.push({
      id: `${report.id}:${words.start}-${words.end}:COERCE`,
      report: report.id,
      act: k % 2 ? 'COERCE' : 'REJECT',
      mode: k % 2 ? 'restrict' : null,
      kind: null,
      status: k % 3 ? 'happened' : 'alleged',
      topics: ['siege', 'aid'],
      actors: [{ name, text: name, span: null, actor: name === 'Russia' ? 'state/russia' : null }],
      recipients: [{ name: 'civilians', text: 'them', span: null, actor: null }],
      places: [
        {
          text: PLACES[k % 6] as string,
          span: null,
          name: PLACES[k % 6] as string,
          id: k % 6 ? `invented/${k % 6}` : null,
          lat: k % 6 ? k : null,
          lon: k % 6 ? -k : null,
          country: k % 6 ? 'SY' : null,
          precision: 'settlement',
          how: 'none',
        },
      ],
      when: i % 2 ? { from: '2016-09-01', to: null, basis: 'stated', text: 'since 1 September', span: null } : null,
      amounts: [{ low: 10, best: 10, high: null, unit: null, of: 'trucks', text: 'at least ten trucks', span: null }],
      speaker: k % 3 ? null : speaker,
      evidence: [evidenceOf(report.text, words, sentence)],
      confidence: 0.5 + (k % 5) / 10,
      maker,
    })
  }
  const span = { start: 0, end: 6 }
  return {
    report,
    mentions: [{ span, type: 'temporal', form: 'name', name: null, chain: null, actor: null, maker }],
    places: claims.flatMap((c) => c.places),
    quotes: [
      {
        span,
        direct: n % 2 === 0,
        speaker: { name: 'José Díaz', named: true, via: [], span: null, actor: null },
        cue: null,
        maker,
      },
    ],
    claims,
    notes: [{ code: 'date/only-publication-date', message: 'The report gives no date.', span: null }],
    reader,
    tokens: 20 * sentences,
  }
}
