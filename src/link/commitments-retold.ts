// Asks that a later report tells of again without the town they are made for: "the bishop's appeal has gone unanswered", "begged them again".
import { type Commitment, reportOfClaim, type Step } from '../model/index.ts'
import { byDay, clash, overlapOf } from './commitments-alike.ts'
import { daysBetween } from './days.ts'

/** Days behind an ask in which a report that names its maker still means it. */
const WITHIN = 60

const AGAIN =
  /\b(?:again|once more|repeat\w*|renew\w*|reiterat\w*|unanswered|unheard|unheeded|ignored|in vain|no (?:answer|reply|response)|not (?:yet |been |yet been )?(?:answered|replied|responded|heard|heeded))\b|^(?:the |their |its |an? )?(?:\p{L}+ ){0,3}?\p{L}+(?:['’]s|(?<=s)['’]) (?:\p{Ll}+ )?(?:appeal|plea|call|request)\b/iu

/** Asks, each of those that are only told again joined to its making. Keeps the order. */
export function retoldAsks(all: readonly Commitment[]): readonly Commitment[] {
  const again = all.filter((c) => isAsk(c) && isToldAgain(c))
  if (again.length === 0) return all
  const made = all.filter((c) => isAsk(c) && c.place !== null && c.made !== null && !isToldAgain(c))
  const now = new Map<Commitment, Commitment>()
  const gone = new Set<Commitment>()
  for (const c of again) {
    const fits = made.filter((m) => isMeant(m, c))
    // Of two that may be meant neither is.
    if (fits.length !== 1) continue
    const [first] = fits as [Commitment]
    gone.add(c)
    now.set(first, joined(now.get(first) ?? first, c))
  }
  return gone.size === 0 ? all : all.flatMap((c) => (gone.has(c) ? [] : [now.get(c) ?? c]))
}

function isAsk({ kind }: Commitment): boolean {
  return kind === 'appeal' || kind === 'call'
}

/** Whether an ask with no answer names no town and says itself that it is not the first. */
function isToldAgain({ place, state, terms }: Commitment): boolean {
  return place === null && state === 'no answer in this record' && AGAIN.test(terms)
}

/** Whether an ask is the one told of again: by the same, to nobody else, in another report, and not answered by then. */
function isMeant(made: Commitment, again: Commitment): boolean {
  const gap = daysBetween(made.made, again.made)
  if (gap === null || gap < 0 || gap > WITHIN) return false
  const answer = made.steps.find((s) => s.what !== 'made' && s.what !== 'repeated')
  if (answer !== undefined && (answer.date ?? '') < (again.made ?? '')) return false
  const reports = new Set(made.claims.map(reportOfClaim))
  if (again.claims.some((id) => reports.has(reportOfClaim(id)))) return false
  return overlapOf(made.by, again.by) === 1 && !clash(made.to, again.to)
}

function joined(made: Commitment, again: Commitment): Commitment {
  const [first, ...rest] = made.steps
  const told = again.steps.map((s): Step => (s.what === 'made' ? { ...s, what: 'repeated' } : s))
  const steps: readonly [Step, ...Step[]] = [first, ...[...rest, ...told].sort(byDay)]
  return {
    ...made,
    kind: again.kind === 'appeal' ? 'appeal' : made.kind,
    to: made.to.length > 0 ? made.to : again.to,
    steps,
    claims: [...new Set([...made.claims, ...again.claims])],
  }
}
