// What is called a breach of a ceasefire, each once: by whom it is laid to whom, and how many independent sources stand behind it.
import type { ActorRef, Ceasefire } from '../model/index.ts'
import type { CeasefireTold } from './ceasefire-told.ts'
import { daysBetween } from './days.ts'
import { inIdOrder, refsOf, share, sidesOf } from './ground.ts'
import { compare, independentSources } from './linked-claim.ts'
import type { Note } from './notes.ts'

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
      return [{ event, claims, date, alleged, says, sources, corroborated: sources >= 2 }]
    })
    .sort((a, b) => compare(a.date ?? '', b.date ?? '') || compare(a.event, b.event))
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
