// Orders that a report answers without telling what they were about: "Ukraine rejected the Russian ultimatum" is the answer to that one
// which stands open, wherever it was set.

import type { ActorRef, Commitment, Step } from '../model/index.ts'
import { foldOf } from '../vocab/actors/index.ts'
import { byDay, clash, isOrder, overlapOf } from './commitments-alike.ts'
import { stateOf } from './commitments-one.ts'
import { daysBetween } from './days.ts'

/** Days behind an order, or its last day, in which "the ultimatum" still means it. */
const WITHIN = 30

/** Whether a commitment is told only by the claim that answers it. */
function isAnswerOnly({ id, claims, deadline, steps }: Commitment): boolean {
  return (
    deadline === null && /-(?:reject|agree|concede|support)-\d+$/.test(id) && claims.length === 1 && steps.length > 1
  )
}

/** Orders with the answers that name none of what was ordered. An answer to an ultimatum that this record does not know makes none. */
export function answeredOrders(all: readonly Commitment[]): readonly Commitment[] {
  const answers = all.filter((c) => isOrder(c) && isAnswerOnly(c))
  if (answers.length === 0) return all
  const open = all.filter((c) => isOrder(c) && !isAnswerOnly(c) && c.made !== null)
  const now = new Map<Commitment, Commitment>()
  const gone = new Set<Commitment>()
  for (const a of answers) {
    const meant = meantBy(a, open)
    if (meant !== null) now.set(meant, answered(now.get(meant) ?? meant, a))
    if (meant !== null || a.kind === 'ultimatum' || a.by.length === 0) gone.add(a)
  }
  return all.flatMap((c) => (gone.has(c) ? [] : [now.get(c) ?? c]))
}

/** Whether a commitment is told only by words that a last day went by, with nobody named who set it. */
function isPassingOnly({ by, deadline, steps }: Commitment): boolean {
  return by.length === 0 && deadline === null && steps.length > 1 && steps.slice(1).every((s) => s.what === 'lapsed')
}

/** Orders with word that their last day went by: "The 15 September deadline passed" is of the one order that ran to that day. */
export function passedOrders(all: readonly Commitment[]): readonly Commitment[] {
  const passed = all.filter((c) => isOrder(c) && isPassingOnly(c))
  if (passed.length === 0) return all
  const now = new Map<Commitment, Commitment>()
  const gone = new Set<Commitment>()
  for (const p of passed) {
    const days = new Set(p.steps.map((s) => s.date))
    const meant = all.filter((o) => isOrder(o) && o.deadline !== null && days.has(o.deadline) && !clash(o.to, p.to))
    const [only] = meant
    if (only === undefined || meant.length > 1) continue
    gone.add(p)
    now.set(only, answered(now.get(only) ?? only, p))
  }
  return gone.size === 0 ? all : all.flatMap((c) => (gone.has(c) ? [] : [now.get(c) ?? c]))
}

/** The order an answer is to: of those that fit best the latest; null where none fits, or two of different makers do. */
function meantBy(a: Commitment, open: readonly Commitment[]): Commitment | null {
  let best: Commitment[] = []
  let most = 0
  for (const o of open) {
    const fit = fitOf(o, a)
    if (fit === 0 || fit < most) continue
    best = fit > most ? [o] : [...best, o]
    most = fit
  }
  const last = best.reduce<Commitment | null>((x, y) => (x === null || (y.made ?? '') >= (x.made ?? '') ? y : x), null)
  return last !== null && best.every((o) => !clash(o.by, last.by)) ? last : null
}

/** How well an answer fits an order: 0 where it does not, else how many of both its sides it names. */
function fitOf(o: Commitment, a: Commitment): number {
  const gap = daysBetween(o.made, a.made)
  const late = daysBetween(o.deadline ?? o.made, a.made)
  if (
    gap === null ||
    gap < 0 ||
    (late ?? 0) > WITHIN ||
    (a.kind === 'ultimatum' && o.kind === 'demand' && o.deadline === null)
  )
    return 0
  if (clash(o.by, a.by) || clash(o.to, a.to) || share(o.by, a.to)) return 0
  return Number(share(o.by, a.by)) + Number(share(o.to, a.to) || isOfPlace(a.to, o))
}

function share(a: readonly ActorRef[], b: readonly ActorRef[]): boolean {
  return overlapOf(a, b) === 1
}

/** "The governor of Farah": of the town that an order is about. */
function isOfPlace(who: readonly ActorRef[], { place }: Commitment): boolean {
  if (place === null) return false
  const town = foldOf(place.name)
  return who.some(({ name }) => foldOf(name).split(' of ').at(-1) === town || foldOf(name) === town)
}

/** An order with an answer among its steps. */
function answered(order: Commitment, a: Commitment): Commitment {
  const [, ...told] = a.steps
  const [made, ...rest] = order.steps
  const by = (s: Step): Step => (s.by.length > 0 ? s : { ...s, by: a.to })
  const lives = [
    ...rest,
    ...told.filter((s) => !rest.some((r) => r.what === s.what && r.date === s.date)).map(by),
  ].sort(byDay)
  const steps: readonly [Step, ...Step[]] = [made, ...lives]
  return {
    ...order,
    to: order.to.length > 0 ? order.to : a.to,
    steps,
    state: stateOf(order.kind, steps),
    claims: [...new Set([...order.claims, ...a.claims])],
  }
}
