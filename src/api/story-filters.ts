// How parts of the story are narrowed: by name or id, by days; and who deals with whom.
import type { ActorRef, Days, PlaceRef, StoryEvent } from '../model/index.ts'

/** A name for comparing: lower case, without accents and punctuation. */
export function foldWords(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}/]+/gu, ' ')
    .trim()
}

/** Whether one of the refs is asked for, by its id or by whole words of its name; all are, where nothing is asked. */
export function anyOf(asked: string | undefined, refs: readonly (ActorRef | PlaceRef | null)[]): boolean {
  if (asked === undefined) return true
  const wanted = foldWords(asked)
  return refs.some(
    (r) => r !== null && (r.id === asked || (wanted !== '' && ` ${foldWords(r.name)} `.includes(` ${wanted} `))),
  )
}

/** Whether days touch those asked for; what has no day only where none are asked for. */
export function touchesDays(asked: { from?: string | undefined; to?: string | undefined }, days: Days): boolean {
  if (asked.from === undefined && asked.to === undefined) return true
  if (days.from === null && days.to === null) return false
  return (
    (asked.to === undefined || (days.from ?? days.to ?? '') <= asked.to) &&
    (asked.from === undefined || (days.to ?? '9999') >= asked.from)
  )
}

/** With whom an actor has to do, the most events first; at most 100. */
export function dealingsOf(events: readonly StoryEvent[], id: string) {
  const found = new Map<string, { with: string; name: string; n: number; byAct: Record<string, number> }>()
  for (const e of events) {
    const [acts, meets] = [e.actors.some((a) => a.id === id), e.recipients.some((a) => a.id === id)]
    const others = new Map([...(acts ? e.recipients : []), ...(meets ? e.actors : [])].map((o) => [o.id, o]))
    for (const other of others.values()) {
      if (other.id === id) continue
      const of = found.get(other.id) ?? { with: other.id, name: other.name, n: 0, byAct: {} }
      of.n++
      of.byAct[e.act] = (of.byAct[e.act] ?? 0) + 1
      found.set(other.id, of)
    }
  }
  return [...found.values()].sort((a, b) => b.n - a.n || (a.with < b.with ? -1 : 1)).slice(0, 100)
}
