// Which reports tell what has been done in the present tense: chronologies under dates, and pages of a day's events.
import { clausesOf } from './clauses.ts'
import { headingOver } from './dated-headings.ts'
import { perReport } from './per-report.ts'
import type { Scene } from './scene.ts'
import { treeOf } from './sentence-tree.ts'
import { isToldAsDone, isToldOnce } from './status-once.ts'
import type { Sentence } from './syntax-types.ts'
import { headingsWithDates } from './times.ts'

/** Paragraphs whose opening is looked at. */
const MOST = 120
/** Openings that must tell a deed in the present, and how many of these for one in the past. */
const FEWEST = 3
const RATIO = 2
/** A title that is a day: "2014-07-20", "25 January 2025", "January 25". */
const DAY_TITLE =
  /^(?:(?:news|events|chronicle|timeline|chronology)\b.{0,20}?)?(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|(?:\d{1,2} )?\p{Lu}\p{Ll}{2,8}\.? (?:\d{1,2},? )?\d{4}|\d{4} \p{Lu}\p{Ll}{2,8} \d{1,2})$/u

const known = perReport<Scene, boolean>()

/** Whether a sentence stands in a chronicle: under a line that is only a date, or in a report whose paragraphs open with deeds told in the present. */
export function isChronicled(scene: Scene, sentence: Sentence): boolean {
  if (headingOver(headingsWithDates(scene.findings.doc), sentence.start)) return true
  const before = known.get(scene)
  if (before !== undefined) return before
  const found = isToldInPresent(scene)
  known.set(scene, found)
  return found
}

function isToldInPresent({ findings }: Scene): boolean {
  const { doc } = findings
  let paragraph = -1
  let left = MOST
  const ofDay = DAY_TITLE.test((doc.title ?? '').trim())
  const isDeed = ofDay ? isToldAsDone : isToldOnce
  let present = 0
  let past = 0
  for (const sentence of doc.sentences) {
    if (sentence.kind !== 'text' || sentence.paragraph === paragraph) continue
    paragraph = sentence.paragraph
    if (left-- === 0) break
    const root = treeOf(sentence).tokens.findIndex((t) => t.head === -1)
    const clauses = clausesOf(sentence)
    const clause = clauses.get(root)
    if (clause?.kind !== 'verb') continue
    if (clause.tense === 'past' || clause.aspect === 'perfect') past++
    else if (clause.tense === 'present' && clause.aspect === 'none' && isDeed(clause, treeOf(sentence), clauses))
      present++
  }
  if (ofDay) return present > past
  return present >= FEWEST && present >= past * RATIO
}
