// Actors that reports name and no roster knows: each waits to be accepted, joined to another, or rejected, with the words it came from.
import type { KnownActor, Story } from './model/index.ts'
import { foldWords } from './parley-ask-lists.ts'
import { actorsLike } from './parley-decide.ts'
import { placesMeant } from './parley-names.ts'
import { foldedOutlets, isPress } from './parley-press.ts'
import type { FoundClaim, ParleyRecord } from './record/index.ts'

/** A proposed actor, claims that name it, the first first, and the actors it may be. */
export interface ProposedActor {
  readonly actor: KnownActor
  readonly claims: readonly FoundClaim[]
  readonly like: readonly KnownActor[]
}

/**
 * The actors nobody has decided on yet, those with the most claims first; with words only those whose name or spelling holds them.
 * A town to which something is done is a place of the story, and no new actor; nor is a house that prints what others do.
 */
export async function actorsProposed(record: ParleyRecord, story: Story, words = ''): Promise<readonly KnownActor[]> {
  const wanted = foldWords(words)
  const outlets = foldedOutlets((await record.countClaimsBy('outlet', {}, MOST_OUTLETS)).map((o) => o.value))
  const places = new Set(story.places.flatMap((p) => [p.id, foldWords(p.name)]))
  const isPlace = (name: string): boolean =>
    places.has(foldWords(name)) || placesMeant([name], record).some((id) => places.has(id))
  return story.actors
    .filter(
      (a) =>
        a.proposed &&
        !a.spellings.some(isPlace) &&
        !a.spellings.every((name) => isPress(name, outlets)) &&
        (wanted === '' || [a.name, ...a.spellings].some((s) => foldWords(s).includes(wanted))),
    )
    .sort((a, b) => b.claims - a.claims || (a.id < b.id ? -1 : 1))
}

/** Outlets that are looked through. */
const MOST_OUTLETS = 10_000

/** Claims that show where a name comes from. */
const SHOWN = 2
/** Claims looked through for these. */
const LOOKED = 40

/** The same with the words they came from. */
export async function proposedWith(
  record: ParleyRecord,
  story: Story,
  actors: readonly KnownActor[],
): Promise<readonly ProposedActor[]> {
  const out: ProposedActor[] = []
  for (const actor of actors)
    out.push({ actor, claims: await claimsNaming(record, actor), like: actorsLike(actor, story.actors) })
  return out
}

/** Claims that name an actor by one of its spellings, the first first; at most two, each of another sentence. */
export async function claimsNaming(record: ParleyRecord, { spellings }: KnownActor): Promise<readonly FoundClaim[]> {
  const names = new Set(spellings.map(foldWords))
  const isNamed = ({ claim }: FoundClaim): boolean =>
    [...claim.actors, ...claim.recipients, ...(claim.speaker ? [claim.speaker] : [])].some((p) =>
      names.has(foldWords(p.name)),
    )
  const some = spellings.slice(0, 20)
  const found: FoundClaim[] = []
  for (const filter of [{ party: some }, { speaker: some }]) {
    const { rows } = await record.claims(filter, { limit: LOOKED, sort: 'date' })
    for (const row of rows)
      if (isNamed(row) && !found.some((f) => f.report.id === row.report.id && f.sentence.at === row.sentence.at))
        found.push(row)
    if (found.length >= SHOWN) break
  }
  return found.slice(0, SHOWN)
}
