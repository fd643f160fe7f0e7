// What the rows of a table of convoys, and the items of a list in telegram style, tell of an aid convoy's way.
import type { Amount } from '../model/index.ts'
import { actorMeant, foldOf } from '../vocab/actors/index.ts'
import { BLANK, type Column, columnOf, NOT_OF_AID, namesStep, stepsSaid } from './aid-columns.ts'
import { goalIn } from './aid-goals.ts'
import type { Step } from './aid-steps.ts'
import { RELIEF } from './aid-words.ts'
import { amountsIn } from './asides-aid.ts'
import { bareDraft, type Draft, type Telling } from './asides-types.ts'
import type { Cell, Row } from './table-rows.ts'
import { daysListed } from './told-days.ts'
import { type Town, townsAbout } from './towns.ts'

/** Whether the table of a row is about convoys: by its columns, and by the heads, the row or the heading above where these could be of anything. */
export function isOfConvoys(row: Row, t: Telling): boolean {
  const columns = new Set(row.heads.map(columnOf))
  const above = t.lines.find((l) => l.heading && l.start === t.line.under?.start)?.text ?? ''
  const about = `${row.heads.join(' ')} ${above}`
  if (NOT_OF_AID.test(about)) return false
  if (columns.has('requested') && ANSWERS.some((c) => columns.has(c))) return true
  if (stepOfRow(row) !== null)
    return RELIEF.test(
      t.lines
        .filter((l) => l.text.includes(' | '))
        .map((l) => l.text)
        .join(' '),
    )
  return STEPS.some((c) => columns.has(c)) && RELIEF.test(`${about} ${t.line.text}`)
}

/** The head of a column that names the step each row is of. */
const OF_STEPS = /^(?:steps?|stages?|phases?|actions?|milestones?|events?|movements?|progress|status)$/i

/** "Approved | 31 July | in writing": the step a row is of where the first column names steps. */
function stepOfRow({ cells }: Row): Step | null {
  const first = cells[0]
  if (first === undefined || !OF_STEPS.test(first.head) || !/^\p{L}+(?: \p{L}+){0,3}$/u.test(first.text)) return null
  return stepsSaid(first.text)[0]?.what ?? null
}

/** The step of such a row: its day, what its other cells count, and the town which the table's rows or its heading name. */
function stepAid(what: Step, { cells }: Row, t: Telling): readonly Draft[] {
  const rest = cells.slice(1)
  const said = rest.map((c) => c.text).join(' ')
  const days = rest.flatMap((c) => daysIn(c.text, t.published))
  const day = days[0] ?? null
  if (day === null || /\b(?:not yet|pending|planned|expected|awaited|cancelled|due)\b/i.test(said)) return []
  const amounts = what === 'refused' ? [] : rest.flatMap((c) => amountsIn(t, c.text, c.at, what))
  const towns = townOfTable(t)
  return (amounts.length > 0 ? amounts.slice(0, 2) : [null]).map((amount) => ({
    ...bareDraft(what, t),
    amount,
    day,
    towns,
  }))
}

/** Where a table of steps says its load goes: behind "to" or "for" in a row, else the town its heading is of. */
function townOfTable(t: Telling): readonly Town[] {
  for (let i = t.at; i >= 0 && (t.lines[i] as Telling['line']).text.includes(' | '); i--) {
    const line = t.lines[i] as Telling['line']
    const goal = line.towns.find((x) => /\b(?:to|for|into) (?:the )?$/i.test(line.text.slice(0, x.start - line.start)))
    if (goal) return [goal]
    const seen = goalIn(line)
    if (seen) return [t.lines.flatMap((l) => l.towns).find((x) => x.key === seen.key) ?? seen]
  }
  return townsAbout(t.lines, t.at).slice(0, 1)
}

const ANSWERS: readonly Column[] = ['reply', 'approved', 'refused', 'outcome', 'delivered']
const STEPS: readonly Column[] = [...ANSWERS, 'requested', 'loaded', 'stripped', 'turned-back']

/** The steps one row tells. */
export function rowAid(row: Row, t: Telling): readonly Draft[] {
  const { cells } = row
  const step = stepOfRow(row)
  if (step !== null) return stepAid(step, row, t)
  const columns = cells.map((cell) => ({ cell, column: columnOf(cell.head) }))
  const of = (column: Column): readonly Cell[] => columns.filter((c) => c.column === column).map((c) => c.cell)
  const towns = goalOf(of('place')[0] ?? cells[0], t)
  const told = columns.flatMap(({ cell, column }) => stepsOfCell(cell, column, t))
  const dates = of('day').flatMap((c) => daysIn(c.text, t.published))
  const day = dates.length === 1 ? (dates[0] as string) : null
  const cargo = of('cargo').flatMap((c) => amountsIn(t, c.text, c.at, 'loaded'))
  const last = told.findLast((s) => s.what !== 'requested' && s.what !== 'refused')
  const stripped = told.some((s) => s.what === 'stripped')
  const by = of('by')[0]?.text ?? [...of('cargo'), ...of('requested')].flatMap((c) => bodyIn(c.text) ?? [])[0]
  return told.flatMap(({ what, days, amounts }) => {
    const on = days.length > 0 ? days : [what === last?.what ? day : null]
    if (on[0] === null && (what === 'requested' || what === 'approved')) return []
    const own = amounts.length === 0 && what === last?.what && !stripped ? cargo : amounts
    return on.flatMap((d) =>
      (own.length > 0 ? own : [null]).map((amount) => ({
        ...bareDraft(what, t),
        amount,
        day: d,
        towns,
        ...(by && what !== 'refused' && what !== 'approved' ? { by } : {}),
      })),
    )
  })
}

interface Taken {
  readonly what: Step
  readonly days: readonly string[]
  readonly amounts: readonly Amount[]
}

const OWN: ReadonlySet<Column | null> = new Set<Column>(STEPS.filter((c) => c !== 'reply' && c !== 'outcome'))
/** What a cell below the head of a step says where the step was taken: a day, a quantity, a plain yes. */
const YES = /^(?:yes|done|full(?:y)?|complete|all|part(?:ly|ial)?)\b/i

/** The steps a cell tells: those its words name, else that of its column where it has a day, a quantity or a yes. */
function stepsOfCell(cell: Cell, column: Column | null, t: Telling): readonly Taken[] {
  if (column === null || !(OWN.has(column) || column === 'reply' || column === 'outcome')) return []
  if (BLANK.test(cell.text)) return []
  if (namesStep(cell.text)) {
    const said = stepsSaid(cell.text)
    const half = /\bno (?:reply|answer|response)\b/i.test(cell.text)
    const days = daysIn(cell.text, t.published)
    return said.flatMap((s): readonly Taken[] => {
      // Where one of two who must agree has not answered, nothing is approved.
      if (half && s.what === 'approved') return []
      const own = daysIn(s.text, t.published)
      return [
        {
          what: s.what,
          days: own.length > 0 || said.length > 1 ? firstOf(s.what, own) : firstOf(s.what, days),
          amounts: amountsIn(t, s.text, cell.at + s.at, s.what === 'refused' ? 'approved' : s.what),
        },
      ]
    })
  }
  if (!OWN.has(column)) return []
  const what = column as Step
  const days = daysIn(cell.text, t.published)
  const amounts = amountsIn(t, cell.text, cell.at, what === 'refused' ? 'approved' : what)
  if (days.length === 0 && amounts.length === 0 && !YES.test(cell.text)) return []
  return [{ what, days: firstOf(what, days), amounts }]
}

/** A request may be made again and again; any other step has one day. */
function firstOf(what: Step, days: readonly string[]): readonly string[] {
  return what === 'requested' ? days : days.slice(0, 1)
}

function daysIn(words: string, published: string | null): readonly string[] {
  return daysListed(words, published).filter((d) => published === null || d <= published)
}

/** The body among the parts of a cell: "600 tonnes of food, World Food Programme". */
function bodyIn(text: string): string | undefined {
  return text
    .split(/[,;()]/)
    .find((part) => /^\s*(?:the )?\p{Lu}/u.test(part) && actorMeant(part.trim(), {}) !== undefined)
    ?.trim()
}

const NAME = /^(?:the )?(\p{Lu}[\p{L}’'-]*(?: (?:of |al-|el-|de |la )?\p{Lu}?[\p{L}’'-]+){0,3})/u

/** "130 tonnes of food, Hebron to Khan Younis": the town of a row that something goes to. */
function boundFor({ line }: Telling): Town | undefined {
  const toward = (x: Town): boolean => /\b(?:to|for|into) (?:the )?$/i.test(line.text.slice(0, x.start - line.start))
  return line.towns.find(toward)
}

/** The town a cell names first: "Zintan, by way of Dehiba". One that nobody knows is a town by the head of its column. */
function goalOf(cell: Cell | undefined, t: Telling): readonly Town[] {
  if (cell === undefined) return townsAbout(t.lines, t.at).slice(0, 1)
  const from = t.line.start + cell.at
  const here = t.line.towns.filter((x) => x.start >= from && x.start < from + cell.text.length)
  const goal = cell.text.split(/[,;(/]| (?:by|via|from|and|road|through)\b/)[0] as string
  const own = here.find((x) => x.start < from + goal.length)
  if (own) return [own]
  const bound = columnOf(cell.head) === 'place' ? undefined : boundFor(t)
  if (bound) return [bound]
  const name = NAME.exec(goal)?.[1]
  if (name === undefined || columnOf(cell.head) !== 'place')
    return here.length > 0 ? here.slice(0, 1) : townsAbout(t.lines, t.at).slice(0, 1)
  const known = t.lines.flatMap((l) => l.towns).find((x) => x.key === foldOf(name))
  if (known) return [known]
  const ref = { id: `seen/${foldOf(name)}`, name, lat: null, lon: null, precision: 'unknown' as const }
  return [{ key: foldOf(name), ref, start: from, end: from + name.length }]
}
