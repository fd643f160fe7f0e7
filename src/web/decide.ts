// Decisions of people: sent to the server with author and reason, shown at once, and taken back by undo.
import { useSyncExternalStore } from 'react'
import type * as Model from '../model/index.ts'
import { keyOf, queries, recordChanged, setName } from './api.ts'
import type { ClaimRow, DecisionMade, Review } from './api-types.ts'
import { ApiError, call } from './client.ts'
import { number, t } from './messages.ts'
import { toast } from './parts/toasts.tsx'

/** What is asked of the person before a first decision: a name. */
interface NameAsked {
  readonly give: (name: string | null) => void
}

let asked: NameAsked | null = null
/** Claims as decisions of this page left them; they go before what was loaded earlier. */
let latest: ReadonlyMap<string, ClaimRow> = new Map()
/** Numbers of decisions made on this page, the newest last. */
let made: readonly number[] = []
const listeners = new Set<() => void>()

function tell(): void {
  for (const one of listeners) one()
}
function subscribe(on: () => void): () => void {
  listeners.add(on)
  return () => listeners.delete(on)
}

/** Set while a name is asked for. */
export function useNameAsked(): NameAsked | null {
  return useSyncExternalStore(subscribe, () => asked)
}

/** How many decisions this page has made that stand. */
export function useDecisionsMade(): number {
  return useSyncExternalStore(subscribe, () => made.length)
}

/** The claim as the last decision left it. */
export function useLatestClaim<T extends { readonly claim: Model.Claim; readonly review: Review }>(row: T): T {
  const now = useSyncExternalStore(subscribe, () => latest.get(row.claim.id))
  return now ? { ...row, claim: now.claim, review: now.review } : row
}

async function whoDecides(): Promise<string | null> {
  const me = await queries.fetchQuery({
    queryKey: keyOf('GET /api/me'),
    queryFn: () => call('GET /api/me'),
    staleTime: 60_000,
  })
  if (me.name) return me.name
  const name = await new Promise<string | null>((give) => {
    asked = { give }
    tell()
  })
  asked = null
  tell()
  if (name) await setName(name)
  return name
}

/** Decides, says so with a way back, and gives what came of it; null where no name was given or the server refused, which is told. */
export async function decide(
  decision: Model.Decision,
  said: string,
  reason: string | null = null,
): Promise<DecisionMade | null> {
  try {
    const who = await whoDecides()
    if (!who) return null
    const answer = await call('POST /api/decisions', { body: { decision, who, reason } })
    keep(answer)
    made = [...made, answer.decided.number]
    tell()
    toast(said, { undo: () => void undo(answer.decided.number) })
    void recordChanged()
    return answer
  } catch (error) {
    tellError(error)
    return null
  }
}

/** Takes a decision back by its number. */
export async function undo(n: number): Promise<void> {
  try {
    const who = await whoDecides()
    if (!who) return
    const answer = await call('POST /api/decisions/{n}/undo', { params: { n: String(n) }, body: { who } })
    keep(answer)
    made = made.filter((m) => m !== n)
    tell()
    toast(t('review.undone', { n: number(n) }))
    void recordChanged()
  } catch (error) {
    tellError(error)
  }
}

/** Takes back the last decision made on this page. */
export async function undoLast(): Promise<void> {
  const n = made.at(-1)
  if (n === undefined) toast(t('review.nothing-to-undo'))
  else await undo(n)
}

function keep(answer: DecisionMade): void {
  if (!answer.claim) return
  latest = new Map(latest).set(answer.claim.claim.id, answer.claim)
}

function tellError(error: unknown): void {
  const text = error instanceof ApiError ? `${error.problem.detail} ${error.problem.hint}` : String(error)
  toast(text, { bad: true })
}
