// What is called a breach of a ceasefire, each once: by whom it is laid to whom, and how many independent sources stand behind it.
import type { ActorRef, Ceasefire } from '../model/index.ts'
import type { CeasefireTold } from './ceasefire-told.ts'
import { daysBetween } from './days.ts'
import { inIdOrder, refsOf, share, sidesOf } from './ground.ts'
import { compare, independentSources } from './linked-claim.ts'
import type { Note, NotedParty } from './notes.ts'

type CeasefireNote = Note<CeasefireTold>

/** The breaches that notes tell of; `begun` are the days on which the ceasefire was made or began. */
export function violationsOf(
  breaches: readonly CeasefireNote[],
  byEvent: ReadonlyMap<string, readonly CeasefireNote[]>,
  begun: readonly string[],
): Ceasefire['violations'] {
  const groups = new Map<string, CeasefireNote[]>()
  const deeds = deedsCharged(breaches)
  for (const n of breaches) {
    const key = (n.accuses ? deeds.get(sentenceOf(n)) : undefined) ?? n.event ?? n.claim.id
    const there = groups.get(key)
    if (there) there.push(n)
    else groups.set(key, [n])
  }
  return [...withoutBare(groups)]
    .flatMap(([event, all]) => {
      // Nobody alleges his own breach: what he says of it is an answer.
      const told = all.filter((n) => !n.own)
      if (told.length === 0) return []
      const sides = sidesOf(told.flatMap((n) => n.laidTo))
      const fits = (n: CeasefireNote): boolean =>
        !n.counted &&
        !n.own &&
        (n.accuses || n.actors.length === 0 || sides.size === 0 || share(sides, sidesOf(n.actors)))
      const events = new Set([event, ...told.flatMap((n) => n.event ?? [])])
      const others = [...events].flatMap((e) => byEvent.get(e) ?? []).filter(fits)
      const sources = independentSources(new Set([...told, ...others]))
      // Whoever lays a deed to somebody says what the sentence tells of it, and of whom.
      const charges = new Set(told.flatMap((n) => (n.accuses ? [sentenceOf(n)] : [])))
      const heard = told.filter((n) => n.accuses || !charges.has(sentenceOf(n)))
      const says = [...new Set(heard.map((n) => n.speaker?.name ?? n.outlet ?? 'the report'))]
      const alleged: readonly ActorRef[] = inIdOrder(refsOf(heard.flatMap((n) => n.alleged)))
      const claims = heard.map((n) => n.claim.id).sort(compare)
      const date = dayOf(told[0] as CeasefireNote, begun)
      return [{ event, claims, date, alleged, says, sources }]
    })
    .sort((a, b) => compare(a.date ?? '', b.date ?? '') || compare(a.event, b.event))
}

/** What a ceasefire covers: the key of its place, empty for a general one, whose it is, and whom it leaves out. */
interface Scope {
  readonly key: string
  readonly sides: ReadonlySet<string>
  readonly out: readonly ActorRef[]
}

/**
 * The breaches within the scope of a ceasefire. What its own sentence calls a breach is one; force that only follows such words in its
 * report is one where it is used in the town of the ceasefire, by one of those whose it is, and neither by nor against those it leaves out.
 */
export function withinScope(breaches: readonly CeasefireNote[], scope: Scope): readonly CeasefireNote[] {
  const told = breaches.flatMap((n) => (n.loose ? [] : [...n.laidTo, ...(n.accuses ? n.actors : [])]))
  // A general who speaks is no side of his own.
  const sides = new Set([...scope.sides, ...sidesOf(told)].filter((s) => !/^(?:seen|person)\//.test(s)))
  return breaches.filter((n) => !n.loose || isWithin(n, scope, sides))
}

function isWithin(n: CeasefireNote, { key, out }: Scope, sides: ReadonlySet<string>): boolean {
  if (key !== '' && n.ground !== '' && n.ground !== key) return false
  const isOut = (p: NotedParty): boolean => out.some((o) => o.id === p.id || o.id === p.side)
  if (n.recipients.some(isOut) || (n.actors.length > 0 && n.actors.every(isOut))) return false
  const named = n.actors.filter((a) => a.named)
  // Of a ceasefire whose two sides are not known, anybody may be one.
  return named.length === 0 || sides.size < 2 || named.some((a) => sides.has(a.side))
}

/** Days between a breach and an accusation that tells no deed and means it. */
const SOON = 1

/** Groups in which an accusation that tells no deed of its own stands with the one deed of those days that is laid to the same side. */
function withoutBare(
  groups: ReadonlyMap<string, readonly CeasefireNote[]>,
): ReadonlyMap<string, readonly CeasefireNote[]> {
  const deeds = [...groups].filter(([, all]) => all.some((n) => !n.bare && !n.own))
  const kept = new Map<string, readonly CeasefireNote[]>(groups)
  for (const [key, all] of groups) {
    const first = all[0] as CeasefireNote
    if (!all.every((n) => n.bare && !n.counted)) continue
    const sides = sidesOf(all.flatMap((n) => n.laidTo))
    const meant = deeds.filter(([, told]) => {
      const gap = daysBetween(told[0]?.day ?? null, first.day)
      return gap !== null && gap >= 0 && gap <= SOON && share(sides, sidesOf(told.flatMap((n) => n.laidTo)))
    })
    const [only] = meant
    if (only === undefined || meant.length > 1) continue
    kept.delete(key)
    kept.set(only[0], [...(kept.get(only[0]) ?? only[1]), ...all])
  }
  return kept
}

function sentenceOf(n: CeasefireNote): string {
  return `${n.claim.report}:${n.sentence}`
}

/** By sentence, the event of the first deed that it tells: "accused the army of an ambush" charges with that one, and is no second. */
function deedsCharged(breaches: readonly CeasefireNote[]): ReadonlyMap<string, string> {
  const deeds = new Map<string, string>()
  for (const n of breaches) if (!n.accuses && !deeds.has(sentenceOf(n))) deeds.set(sentenceOf(n), n.event ?? n.claim.id)
  return deeds
}

/** The day of a breach; "an hour after the ceremony", with no day, was on the last day on which the ceasefire began. */
function dayOf(n: CeasefireNote, begun: readonly string[]): string | null {
  return (n.atOnce && n.day !== null ? begun.findLast((d) => d <= (n.day as string)) : undefined) ?? n.day
}
