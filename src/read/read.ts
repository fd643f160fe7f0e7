// The whole reading: a report goes in, mentions, places, quotations, claims and notes come out. Pure, the same every time.
import type { Mention, Place, Quote, Reading, Report, Speaker } from '../model/index.ts'
import { actorOf } from '../vocab/actors/index.ts'
import { amountsOf } from './amounts.ts'
import { claimsOf, READER } from './claims.ts'
import { blocksOf } from './layout.ts'
import { notesOf } from './notes.ts'
import { sceneOf } from './scene.ts'
import { repaired } from './sentence-repair.ts'
import { parseBlocks } from './syntax.ts'
import type { Doc, Findings } from './syntax-types.ts'
import { timesOf } from './times.ts'

/**
 * Reads a report. Never throws on odd text: what cannot be read yields a note and nothing else. Offsets are those of the
 * report's text. Memory and time grow with the length of the text and no faster.
 */
export function read(report: Report): Reading {
  const { text, title, outlet, published } = report
  const blocks = blocksOf(text, title)
  const sentences = parseBlocks(text, blocks).map(repaired)
  const doc: Doc = { text, title, outlet, published, blocks, sentences }
  const amounts = amountsOf(doc)
  const times = timesOf(doc)
  const mentions: Mention[] = []
  const places: Place[] = []
  const quotes: Quote[] = []
  const findings: Findings = { doc, mentions, places, amounts, times, quotes }
  const claims = claimsOf(sceneOf(findings, issuerOf(report)), report)
  return {
    report,
    mentions,
    places,
    quotes,
    claims,
    notes: notesOf(report, findings, claims),
    reader: READER,
    tokens: sentences.reduce((n, s) => n + s.tokens.length, 0),
  }
}

/** Whose statement a report is: an outlet that is itself a party (a ministry, a body, an army); null for the press. */
function issuerOf(report: Report): Speaker | null {
  if (!report.outlet) return null
  const actor = actorOf(report.outlet)
  if (!actor || actor.kind === 'media') return null
  return { name: actor.name, named: true, via: [], span: null, actor: actor.id }
}
