// Whose army "the army" and "soldiers" are in a report: that of its land, unless another is named or fights there.
import type { Claim, Party } from '../model/index.ts'
import { ARMY_OF_LAND } from '../vocab/actors/federations.ts'
import { type Actor, actorById, headOf } from '../vocab/actors/index.ts'
import type { State } from '../vocab/actors/types.ts'

/** What a report tells of armies. */
export interface Armies {
  /** Ids of the armies of other states that it names and that fight in its land; none where the land's own is named too. */
  readonly armies?: readonly string[]
  /** True where it names the land's own. */
  readonly own?: true
  /** What may be of either side: only "soldiers", or "the army" too where the land's own is not named. */
  readonly contested?: 'soldiers' | 'army'
}

/** The army that "the army" means in a land on a day, whatever the report says; undefined for the land's own. */
export function armyOfLand(iso: string | null, day: string | null): string | undefined {
  const { army, until } = ARMY_OF_LAND[iso ?? ''] ?? {}
  return until === undefined || (day !== null && day < until) ? army : undefined
}

const FORCE: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE', 'MOBILIZE'])
const DONE: ReadonlySet<string> = new Set(['happened', 'ongoing', 'alleged'])
/** Those who fight for the government of the land, by their words. */
const OWN =
  /^(?:the )?(?:government|regime|loyalist|pro-government) (?:forces|troops|soldiers|army|planes|jets|gunners)\b/i

/** Whose armies the claims of a report about a land name. */
export function armiesIn(claims: readonly Claim[], country: string | null): Armies {
  if (country === null) return {}
  const named = new Set<string>()
  const fighting = new Set<string>()
  let own = isOwnFirst(claims, country)
  let ownForce = false
  for (const c of claims)
    for (const p of [...c.actors, ...c.recipients]) {
      const head = stateOver(p)
      if (head === undefined) own ||= OWN.test(p.text)
      else if (head.iso === country) {
        own ||= isArmy(p)
        ownForce ||= c.actors.includes(p) && isForce(c)
      } else if (isArmy(p) && isIn(p, country)) named.add(`military/${head.id.slice('state/'.length)}`)
      else if (c.actors.includes(p) && isForceIn(c, country)) fighting.add(head.id)
    }
  if (named.size > 0 && !own) return { armies: [...named].sort() }
  const foreign = named.size + fighting.size > 0
  return { ...(own ? { own: true } : {}), ...(foreign ? { contested: own || ownForce ? 'soldiers' : 'army' } : {}) }
}

/** "The army", by no other name. */
const BARE = /^the army$/i
/** "Eritrean troops": of another army in the land, and not its name. */
const MEN = /\b(?:troops|soldiers|forces|men|units|guns|gunners)$/i

/** Whether "the army" stands in a report before the men of another one do: it is none of theirs. */
function isOwnFirst(claims: readonly Claim[], country: string): boolean {
  let bare = Number.POSITIVE_INFINITY
  let other = Number.POSITIVE_INFINITY
  for (const c of claims)
    for (const p of [...c.actors, ...c.recipients]) {
      if (p.span === null) continue
      if (BARE.test(p.text)) bare = Math.min(bare, p.span.start)
      else if (isArmy(p) && stateOver(p)?.iso !== country) {
        if (!MEN.test(p.text)) return false
        other = Math.min(other, p.span.start)
      }
    }
  return bare < other && other < Number.POSITIVE_INFINITY
}

function isArmy({ actor }: Party): boolean {
  return actor?.startsWith('military/') === true
}

/** The state a party is or belongs to; none for groups and persons. */
function stateOver({ actor }: Party): State | undefined {
  if (actor === null || !/^(?:state|military|government)\//.test(actor)) return undefined
  const told: Actor | undefined = actorById(actor)
  const head = told && headOf(told)
  return head?.kind === 'state' ? (head as State) : undefined
}

function isIn({ actor }: Party, country: string): boolean {
  return (
    actor !== null &&
    actorById(actor)?.activeIn.some((id) => (actorById(id) as State | undefined)?.iso === country) === true
  )
}

function isForce(c: Claim): boolean {
  return FORCE.has(c.act) && DONE.has(c.status)
}

function isForceIn(c: Claim, country: string): boolean {
  return isForce(c) && c.places.some((p) => p.country === country)
}
