// A ring that closes round a town: the road that is reached, cut or taken, and the day.
import { bareDraft, type Draft, type Telling } from './asides-types.ts'
import { doneOn } from './told-days.ts'

const CUT =
  /\b(?:reached|cut(?: off)?|took|taken|seized|captured|closed|blocked)\b[^.;]{0,50}\b(?:road|route|crossing|highway|bridge|supply line|way (?:in|into))\b/i
const RING =
  /\b(?:besieged|siege|cut off|surround\w*|encircl\w*|only (?:way|road)|last (?:way|road|supply)|nothing could pass)\b/i
const NOT = /\b(?:not|never|reopened|would|will|should|might|if|asked|wants?)\b/i

/** The day a road into a place that is besieged was cut. */
export function ringsIn(t: Telling): readonly Draft[] {
  const { line, lines, at, published } = t
  const m = line.heading ? null : CUT.exec(line.text)
  if (!m || NOT.test(line.text.slice(0, m.index + m[0].length))) return []
  const around = [line, ...lines.slice(Math.max(0, at - 2), at)]
  if (!around.some((l) => RING.test(l.text))) return []
  const day = doneOn(line.text, published)
  return day === null ? [] : [{ ...bareDraft('closed', t), day }]
}
