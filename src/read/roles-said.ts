// Whose words a claim is: the speaker as a doer, and whether the words lay the deed at another's door.
import type { Act, Party, Span, Speaker } from '../model/index.ts'
import { SPOKEN } from './roles-recipients.ts'
import { isOfficial, isOutlet, isOwnDeed, isOwnForce, sameSide } from './roles-side.ts'

/** A speaker as the party that does what is done by speaking. */
export function asParty(speaker: Speaker): Party {
  return { name: speaker.name, text: speaker.name, span: speaker.span, actor: speaker.actor }
}

/** Event nouns an army uses of its own doings. */
export const OPERATIONS: ReadonlySet<string> = new Set([
  'campaign',
  'operation',
  'offensive',
  'advance',
  'push',
  'sweep',
])

/** Those who tell what was done to them or before their eyes. */
const WITNESSES =
  /\b(?:refugees?|villagers?|residents?|witness(?:es)?|eyewitness(?:es)?|survivors?|prisoners?|detainees?|hostages?|relatives?|neighbou?rs?|women|woman|migrants?|people|famil(?:y|ies)|farmers?|fisherm[ae]n|shopkeepers?|traders?|(?:a|the|one) (?:young |old )?m[ae]n|mother|father|widows?|students?)\b/i

/** Whether the words are somebody's and lay the deed at another's door. */
export function isAdverse(
  act: Act,
  parties: { readonly actors: readonly Party[]; readonly recipients: readonly Party[] },
  said: Said,
): boolean {
  const { speaker, direct, issuer, own } = said
  if (!speaker || isOutlet(speaker) || SPOKEN.has(act)) return false
  const { actors, recipients } = parties
  // "The army said two of its soldiers had died": its own loss, laid at nobody's door in these words.
  const { start, end } = said.sentence
  const blames = actors.some((a) => a.span && a.span.start >= start && a.span.end <= end)
  if (!blames && isOfficial(speaker) && recipients.some((r) => sameSide(r, speaker))) return false
  if (actors.length === 0) {
    // "The man said that he had been taken by force": told by those it was done to.
    if (act === 'COERCE') return WITNESSES.test(speaker.name) && !isOfficial(speaker)
    return act === 'ASSAULT' && !direct && !isOwnDeed(speaker, recipients) && !(own && isOfficial(speaker))
  }
  if (
    actors.some(
      (a) =>
        (a.span !== null && a.span.start === speaker.span?.start) ||
        sameSide(a, speaker) ||
        isOwnForce(a, speaker, said.home) ||
        (issuer !== null && sameSide(a, issuer)),
    )
  )
    return false
  // A statement in somebody's own name is taken at its word; it says itself where it only suspects.
  if (direct && issuer !== null) return false
  return direct ? speaker.actor !== null && actors.some((a) => a.actor !== null) : true
}

/** How the words of a claim are somebody's. */
export interface Said {
  readonly speaker: Speaker | null
  readonly direct: boolean
  /** Whose statement the whole report is; null for the press. */
  readonly issuer: Speaker | null
  /** Code of the country the report is about; null where none is known. */
  readonly home: string | null
  /** The sentence of the claim. */
  readonly sentence: Span
  /** True for an army's word for its own doings: "the operation". */
  readonly own: boolean
}
