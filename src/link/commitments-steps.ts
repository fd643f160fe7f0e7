// The steps in the life of a commitment, out of claims that answer it and words that stand beside claims.
import type { Step, StepKind } from '../model/index.ts'
import { ANSWER_DAYS, type Answering } from './commitments-answers.ts'
import type { Making } from './commitments-made.ts'
import { daysBetween } from './days.ts'
import { doneDay, EVERYWHERE, idsOf, inIdOrder, refsOf, sourcesOf } from './ground.ts'
import { type Aside, compare, inOrder, type LinkedClaim } from './linked-claim.ts'

/** An aside with the claim it hangs on. */
export interface Hung {
  readonly claim: LinkedClaim
  readonly aside: Aside
}

/** A step that is told beside a claim. */
export interface Beside {
  readonly what: 'lapsed' | 'answered' | 'accepted'
  readonly claim: LinkedClaim
  readonly day: string | null
  readonly words: string
}

/** What reports say beside the claims of a town of a deadline that passed: after it was made, within a month of it. */
export function lapsesIn(made: Making, around: readonly Hung[], scope: string): readonly Beside[] {
  for (const { claim, aside: a } of around) {
    if (a.what !== 'passed' || (a.place !== scope && a.place !== '' && scope !== EVERYWHERE)) continue
    const gap = daysBetween(made.day, a.day)
    if (gap !== null && gap >= 0 && gap <= 30) return [{ what: 'lapsed', claim, day: a.day, words: a.words }]
  }
  return []
}

/** Days after an ultimatum in which a town that accepts accepts it. */
const YIELDS = 60

/** What reports say beside their claims of a town that accepted what was demanded of it; each day once for each report. */
export function acceptancesIn(made: Making, around: readonly Hung[], scope: string): readonly Beside[] {
  return around.flatMap(({ claim, aside: a }): readonly Beside[] => {
    const gap = a.what === 'accepted' && a.place === scope ? daysBetween(made.day, a.day) : null
    return gap !== null && gap >= 0 && gap <= YIELDS ? [{ what: 'accepted', claim, day: a.day, words: a.words }] : []
  })
}

/** What reports say of what was promised and not seen, once its day is past: of the same number, or of no number. */
export function unseenIn(made: Making, around: readonly Hung[], scope: string): readonly Beside[] {
  const { deadline } = made
  if (deadline === null) return []
  const promised = new Set(made.amounts.map((x) => x.best))
  return around.flatMap(({ claim, aside: a }): readonly Beside[] => {
    if (a.what !== 'unseen' || a.place !== scope || (claim.published ?? '') < (made.day ?? '')) return []
    const late = claim.published !== null && claim.published > deadline
    const same = a.amount === null ? claim.claim.report !== made.claim.claim.report : promised.has(a.amount.best)
    return late && same ? [{ what: 'lapsed', claim, day: claim.published, words: a.words }] : []
  })
}

/** What reports say beside their claims of aid that came to the town after it was asked for; the first of each day. */
export function arrivalsIn(
  thread: { readonly makings: readonly Making[] },
  around: readonly Hung[],
  scope: string,
): readonly Beside[] {
  const made = (thread.makings[0] as Making).day
  const byDay = new Map<string, Beside>()
  for (const { claim, aside: a } of around) {
    const gap = a.what === 'delivered' && a.place === scope ? daysBetween(made, a.day) : null
    if (gap !== null && a.day !== null && gap >= 0 && gap <= ANSWER_DAYS && !byDay.has(a.day))
      byDay.set(a.day, { what: 'answered', claim, day: a.day, words: a.words })
  }
  return [...byDay.values()]
}

const MET =
  /\b(?:appeals?|requests?|petitions?|letters?|pleas?|demands?|calls?)\b[^.;]{0,90}\b(?:has|have|had|was|were) (?:now |since |at last |finally |fully )?(?:been )?(?:met|answered|heeded|granted|fulfilled|honou?red)\b/i
const UNMET = /\b(?:not|never|no|none|neither|nor|nobody|only|half|partly|until|if|unless)\b/i

/** What a report says of an ask as it tells of it: "our appeal for winter clothing has been met". */
export function metIn(makings: readonly Making[]): readonly Beside[] {
  return makings.flatMap(({ claim }): readonly Beside[] => {
    const met = MET.exec(claim.sentence)
    return met && !UNMET.test(met[0])
      ? [{ what: 'answered', claim, day: claim.published, words: claim.sentence.trim() }]
      : []
  })
}

/** Steps in the order of their days; what several claims say of one day is one step. */
export function stepsOf(
  makings: readonly Making[],
  found: ReadonlyMap<Answering, StepKind>,
  beside: readonly Beside[],
  day: string | null,
): readonly [Step, ...Step[]] {
  const origin = makings[0] as Making
  const first = origin.claim
  const dated: { what: StepKind; claim: LinkedClaim }[] = []
  for (const m of makings.slice(1)) {
    const again = m.claim.event !== null && m.claim.event === first.event
    if (!again) dated.push({ what: 'repeated', claim: m.claim })
  }
  const told = makings.filter((m) => m.claim.event !== null && m.claim.event === first.event).map((m) => m.claim)
  for (const [a, what] of found) dated.push({ what, claim: a.claim })
  dated.sort((a, b) => compare(doneDay(a.claim) ?? '', doneDay(b.claim) ?? '') || inOrder(a.claim, b.claim))
  const steps: { what: StepKind; claims: LinkedClaim[] }[] = []
  const byEvent = new Map<string, { what: StepKind; claims: LinkedClaim[] }>()
  const last = new Map<StepKind, { what: StepKind; claims: LinkedClaim[] }>()
  for (const d of dated) {
    const same = (d.claim.event === null ? undefined : byEvent.get(`${d.what} ${d.claim.event}`)) ?? last.get(d.what)
    const near =
      same !== undefined &&
      (same.claims.some((c) => c.event !== null && c.event === d.claim.event) ||
        Math.abs(daysBetween(same.claims.at(-1)?.day ?? null, d.claim.day) ?? 99) <= 1)
    const into = near ? same : { what: d.what, claims: [] }
    if (!near) steps.push(into)
    into.claims.push(d.claim)
    last.set(d.what, into)
    if (d.claim.event !== null) byEvent.set(`${d.what} ${d.claim.event}`, into)
  }
  const begun = step('made', told.length > 0 ? told : [first])
  const made: Step = origin.aside
    ? { ...begun, date: day, by: inIdOrder(refsOf(origin.makers)), words: origin.aside.words }
    : { ...begun, date: day }
  const all = [
    ...steps.map((s) => step(s.what, s.claims)),
    ...beside
      .filter(
        (b) => !steps.some((s) => s.what === b.what && s.claims.some((c) => c.claim.report === b.claim.claim.report)),
      )
      .map((b): Step => ({ ...step(b.what, [b.claim]), date: b.day, by: [], words: b.words })),
  ]
  return [made, ...all.sort((a, b) => compare(a.date ?? '', b.date ?? ''))]
}

function step(what: StepKind, claims: readonly LinkedClaim[]): Step {
  const first = claims[0] as LinkedClaim
  return {
    what,
    date: doneDay(first),
    by: inIdOrder(refsOf(claims.flatMap((c) => (c.actors.length > 0 ? c.actors : [])))),
    claims: idsOf(claims),
    sources: sourcesOf(claims),
  }
}
