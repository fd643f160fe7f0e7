// The whole reading: a report goes in, mentions, places, quotations, claims and notes come out. Pure, the same every time.
import type { Reading, Report } from '../model/index.ts'
import { amountsOf } from './amounts.ts'
import { claimsOf, type OnDropped, type OnTold, READER } from './claims.ts'
import type { Gazetteer } from './gazetteer.ts'
import { issuerOf } from './issuer.ts'
import { blocksOf } from './layout.ts'
import { mentionsOf } from './mentions.ts'
import { notesOf } from './notes.ts'
import { forgetReport } from './per-report.ts'
import { placesOf } from './places.ts'
import { quotesOf } from './quotes.ts'
import { sceneOf } from './scene.ts'
import { repaired } from './sentence-repair.ts'
import { parseBlocks } from './syntax.ts'
import type { Doc, Findings, Sentence } from './syntax-types.ts'
import { timesOf } from './times.ts'
import { bared, idBack, readingBack } from './unseen.ts'

/** How to read a report. */
export interface ReadOptions {
  /** Places of the user's own, searched before those that come with Parley. */
  readonly gazetteer?: Gazetteer
  /** Is told of each act that was found but makes no claim of its own, with the reason. */
  readonly onDropped?: OnDropped
  /** Is told what gave each claim its status. */
  readonly onTold?: OnTold
}

/**
 * Reads a report. Never throws on odd text: what cannot be read yields a note and nothing else. Offsets are those of the
 * report's text. Memory and time grow with the length of the text and no faster.
 */
export function read(report: Report, options: ReadOptions = {}): Reading {
  const bare = bared(report)
  if (bare === null) return readSeen(report, options)
  const { onTold } = options
  const reading = readSeen(
    bare.report,
    onTold ? { ...options, onTold: (id, ...told) => onTold(idBack(id, bare.at), ...told) } : options,
  )
  return readingBack(reading, report, bare.at)
}

function readSeen(report: Report, options: ReadOptions): Reading {
  const findings = findingsOf(report, options)
  const claims = claimsOf(
    sceneOf(findings, issuerOf(findings.doc, findings.quotes)),
    report,
    options.onDropped,
    options.onTold,
  )
  const notes = notesOf(report, findings, claims)
  forgetReport()
  return {
    report,
    mentions: findings.mentions,
    places: findings.places,
    quotes: findings.quotes,
    claims,
    notes,
    reader: READER,
    tokens: findings.doc.sentences.reduce((n, s) => n + s.tokens.length, 0),
  }
}

/** All that is found before claims are made. */
export function findingsOf(report: Report, options: ReadOptions = {}): Findings {
  const { text, title, outlet, published } = report
  const blocks = blocksOf(text, title)
  const sentences: Sentence[] = []
  for (const sentence of parseBlocks(text, blocks)) sentences.push(repaired(sentence))
  const doc: Doc = { text, title, outlet, published, blocks, sentences }
  const amounts = amountsOf(doc)
  const times = timesOf(doc)
  const mentions = mentionsOf(doc, amounts, times)
  const places = placesOf(doc, mentions, options.gazetteer)
  const quotes = quotesOf(doc, mentions)
  return { doc, mentions, places, amounts, times, quotes }
}
