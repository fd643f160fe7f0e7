// Which deeds that another act's words take in are told as deeds of their own.
import type { Act } from '../model/index.ts'
import { isAskedApart } from './claims-asked.ts'
import type { Found } from './claims-draft.ts'
import type { Tree } from './sentence-tree.ts'
import { didSo } from './status-did-so.ts'

/** Deeds that are real even inside a demand: "an end to the attacks on Aleppo". */
const DEEDS: ReadonlySet<Act> = new Set<Act>(['ASSAULT', 'COERCE'])
const ENDS: ReadonlySet<Act> = new Set<Act>(['RETREAT', 'REQUEST', 'REJECT', 'CONCEDE', 'AGREE'])

/** Whether a deed that another act's words take in ("end its raids on the camp") is told as a deed of its own. */
export function isDeedApart(found: Found, user: Found, tree: Tree): boolean {
  const { clause, reading } = found
  if (reading.rule === 'chain/denied-hand' || isAskedApart(found, tree)) return true
  if (isKeptOrNot(found, user, tree)) return true
  if (/^(?:chain\/admits|ACCUSE\/investigate)$/.test(user.reading.rule) && DEEDS.has(reading.act))
    return clause.args.length > 0
  if (clause.kind !== 'noun' || !DEEDS.has(reading.act) || !ENDS.has(user.reading.act)) return false
  return clause.args.some(
    (a) =>
      // "suspended its air campaign": told by the suspension
      (a.role === 'possessor' && !(user.reading.act === 'RETREAT' && tree.tokens[a.head]!.upos === 'PRON')) ||
      (a.role === 'oblique' && (a.prep === 'on' || a.prep === 'against' || a.prep === 'of')),
  )
}

const AHEAD: ReadonlySet<Act> = new Set<Act>(['AGREE', 'CONCEDE', 'THREATEN', 'REQUEST'])

/** "Agreed to free them and did so": what became of what was agreed is told as well; an order that was not followed is one that was given. */
export function isKeptOrNot({ clause, reading }: Found, user: Found, tree: Tree): boolean {
  if (clause.kind !== 'verb' || !AHEAD.has(user.reading.act) || AHEAD.has(reading.act)) return false
  const end = didSo(clause.head, tree)
  return end === 'done' || (end === 'left' && user.reading.act !== 'REQUEST')
}
