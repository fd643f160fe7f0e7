// Repairs of distances: "Cunhinga, 18 miles north of Kuito", where "north" was hung on the town as if it were another.
import type { At, Now } from './sentence-repair-shapes.ts'

const LENGTHS = /^(?:km|kms|kilomet(?:re|er)|mile|met(?:re|er))s?$/i
const POINTS = /^(?:(?:north|south)(?:-?(?:east|west))?|east|west|inland|away|off)$/i

/** Hangs a point of the compass on the length it stands behind. */
export function distancesRestored(now: Now, at: At, i: number): void {
  const point = now()[i + 1]
  if (!point || now()[i - 1]?.upos !== 'NUM' || !LENGTHS.test(now()[i]!.text) || !POINTS.test(point.text)) return
  if (point.head === i || now()[i]!.head === i + 1 || !/^(?:conj|appos|nmod|obj|parataxis|dep)/.test(point.deprel))
    return
  Object.assign(at(i + 1), { head: i, deprel: 'advmod', upos: 'ADV' })
}
