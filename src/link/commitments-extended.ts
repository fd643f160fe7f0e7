// Orders whose last day is moved: one order with both days, and no second.
import type { Commitment, Step } from '../model/index.ts'
import { foldOf } from '../vocab/actors/index.ts'
import { byDay, clash, isOrder } from './commitments-alike.ts'
import { stateOf } from './commitments-one.ts'
import { daysBetween, plusDays } from './days.ts'
import { daysMoved, isDayNamed, isExtension } from './last-day-moved.ts'

/** Days after a last day in which it may still be moved. */
const LATE = 3
/** Days within which the same days more are the same days more, told again. */
const AGAIN = 3

/** Orders with each last day that is moved; what moves it is no order of its own. Keeps the order. */
export function movedOrders(all: readonly Commitment[]): readonly Commitment[] {
  const moving = all.filter((c) => isOrder(c) && isExtension(c.terms)).sort(inTime)
  if (moving.length === 0) return all
  const now = new Map<Commitment, Commitment>()
  const gone = new Set<Commitment>()
  const orders = all.filter((c) => isOrder(c) && c.deadline !== null && !isExtension(c.terms)).sort(inTime)
  for (const e of moving) {
    const meant = orders.findLast((o) => isMovedBy(now.get(o) ?? o, e))
    if (meant === undefined) continue
    gone.add(e)
    now.set(meant, moved(now.get(meant) ?? meant, e))
  }
  return gone.size === 0 ? all : all.flatMap((c) => (gone.has(c) ? [] : [now.get(c) ?? c]))
}

function inTime(a: Commitment, b: Commitment): number {
  const [x, y] = [a.made ?? '', b.made ?? '']
  return x < y ? -1 : x > y ? 1 : a.id < b.id ? -1 : 1
}

/** Whether an order that stands is the one whose last day is moved: given before, not long over, by and to nobody else, for no other town. */
function isMovedBy(order: Commitment, e: Commitment): boolean {
  const told = dayTold(e)
  if (order.deadline === null || told === null || (order.made ?? '') > told) return false
  if ((daysBetween(order.deadline, told) ?? 99) > LATE) return false
  if (order.place !== null && e.place !== null && foldOf(order.place.name) !== foldOf(e.place.name)) return false
  return !clash(order.by, e.by) && !clash(order.to, e.to)
}

/** The day on which an order, or what moves it, is told. */
function dayTold({ made, steps }: Commitment): string | null {
  return made ?? steps[0].date
}

/** The day to which the words move a last day; null where they do not tell. */
function movedTo(order: Commitment, e: Commitment): string | null {
  const last = order.deadline as string
  if (isDayNamed(e.terms) && e.deadline !== null) return e.deadline > last ? e.deadline : null
  const days = daysMoved(e.terms)
  if (days === null) return null
  const before = (order.moved ?? []).findLast((m) => m.days === days)
  return before !== undefined && (daysBetween(before.told, dayTold(e)) ?? 99) <= AGAIN ? null : plusDays(last, days)
}

/** An order with its last day moved, and what tells of that among its steps. */
function moved(order: Commitment, e: Commitment): Commitment {
  const to = movedTo(order, e)
  const told = { ...e.steps[0], what: 'repeated' as const }
  const deadline = to ?? order.deadline
  const [made, ...rest] = order.steps
  const later = e.steps.slice(1).filter((s) => !rest.some((r) => r.what === s.what && r.date === s.date))
  // What had run out before the last day was moved had not run out.
  const lives = [...rest, told, ...later]
    .filter((s) => s.what !== 'lapsed' || deadline === null || s.date === null || s.date >= deadline)
    .sort(byDay)
  const steps: readonly [Step, ...Step[]] = [made, ...lives]
  const move = { from: order.deadline as string, to, told: dayTold(e) as string, days: daysMoved(e.terms) }
  return {
    ...order,
    deadline,
    moved: to === null && (order.moved ?? []).length > 0 ? (order.moved ?? []) : [...(order.moved ?? []), move],
    by: order.by.length > 0 ? order.by : e.by,
    to: order.to.length > 0 ? order.to : e.to,
    steps,
    // What moves a day answers nothing.
    state: stateOf(order.kind, [made, ...lives.filter((x) => x.what !== 'repeated')]),
    claims: [...new Set([...order.claims, ...e.claims])],
  }
}
