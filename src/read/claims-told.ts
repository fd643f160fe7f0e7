// Which clause of an act says whether it is so, and whether the act itself looks ahead.
import type { ActReading } from './acts.ts'
import type { Clause, Clauses } from './clause-types.ts'
import { isPutOff } from './status-fate.ts'
import { STATE_NOUNS } from './status-operators.ts'

/** The clause whose words say whether it is so: of "there are violations" the violations, of "plans to bomb" the bombing. */
export function toldBy(clause: Clause, reading: ActReading, clauses: Clauses): Clause {
  // "Will not stop shelling the port", "had not ceased to fire": the not says that it goes on.
  if (reading.rule.startsWith('chain/goes-on>') && clause.negated && (clause.modal === null || clause.modal === 'will'))
    return { ...clause, lemma: 'continue', negated: false, modal: null, tense: clause.modal ? 'present' : clause.tense }
  if (reading.rule.includes('>') && !reading.rule.includes('chain/not')) {
    const below = reading.uses
      .map((u) => clauses.get(u))
      .find((c) => c !== undefined && c.kind === 'verb' && c.head !== clause.head)
    if (below) return below
  }
  // "There can be no talk of a surrender": refused for good.
  if (reading.rule === 'chain/not>will-be-none' && clause.modal === 'can') return { ...clause, modal: 'will' }
  // "or the guns would be turned on it": threatened, whatever comes of it.
  if (reading.rule.startsWith('chain/or-else>') && clause.modal === 'would') return { ...clause, modal: 'will' }
  // "There has been no water since May": what is kept from them is so.
  const kept = /^chain\/kept-(?:from|in)(-then)?$/.exec(reading.rule)
  if (kept) {
    const now = kept[1] === undefined
    return {
      ...clause,
      kind: 'copula',
      negated: false,
      tense: now ? 'present' : 'past',
      aspect: now ? 'progressive' : 'none',
    }
  }
  const planned = plannedIn(clause, reading, clauses)
  if (planned) return planned
  // "Gunfire could be heard": it was.
  if (clause.lemma === 'hear' && clause.modal === 'could' && !clause.negated)
    return { ...clause, modal: null, tense: 'past' }
  // "The transfer was blocked": that it was is what is told of whoever blocked it.
  const undone =
    (reading.act === 'REJECT' || reading.act === 'SANCTION') && /^(?:block|cancel|call|scrap)$/.test(clause.lemma)
  if (isPutOff(clause) && !undone) {
    const noun = reading.uses.map((u) => clauses.get(u)).find((c) => c?.kind === 'noun' && c.parent === clause.head)
    // "The internet was suspended": that is the deed.
    if (noun && (reading.act !== 'COERCE' || STATE_NOUNS.has(noun.lemma))) return noun
  }
  if (clause.lemma !== 'be' || reading.uses.length === 0) return clause
  const noun = clauses.get(reading.uses[0]!)
  if (noun?.kind !== 'noun') return clause
  return { ...noun, negated: noun.negated || clause.negated, modal: clause.modal, tense: clause.tense }
}

/** The deed in "planning a raid", "prepared an attack": the verb only looks ahead to it; null for none. */
function plannedIn(clause: Clause, reading: ActReading, clauses: Clauses): Clause | null {
  // "Were preparing an attack": that they make ready is what is told.
  const deed = GROUND.has(reading.act) || reading.mode === 'expel'
  if (clause.kind !== 'verb' || !deed || reading.rule === 'chain/prepare-assault') return null
  if (!LOOKS_AHEAD.has(clause.lemma)) return null
  for (const use of reading.uses) {
    const noun = use === clause.head ? undefined : clauses.get(use)
    if (noun?.kind === 'noun' && noun.parent === clause.head) return noun
  }
  return null
}

const LOOKS_AHEAD = new Set(
  'plan plot prepare propose contemplate mull consider envisage envision rehearse scheme intend schedule order authorise authorize approve'.split(
    ' ',
  ),
)

/** Acts that are deeds and not words. */
const GROUND: ReadonlySet<string> = new Set(['ASSAULT', 'MOBILIZE', 'PROTEST', 'AID', 'RETREAT', 'COERCE'])

/** "agreed with them on the route" is done; "agreed to leave" looks forward. */
export function leaningOf(clause: Clause, reading: ActReading): ActReading['leaning'] {
  const settled =
    clause.lemma === 'agree' &&
    !clause.args.some((a) => a.role === 'infinitive' || a.role === 'clause') &&
    clause.args.some((a) => a.prep === 'on' || a.prep === 'with')
  // "Agreed to open a corridor": that they agreed is done, whatever comes of it.
  const agreed =
    reading.act === 'AGREE' &&
    clause.lemma === 'agree' &&
    clause.modal === null &&
    clause.mark !== 'to' &&
    ((clause.tense === 'past' && clause.aspect === 'none') ||
      (clause.tense === 'present' && clause.aspect === 'perfect'))
  // Threats received or faced have been uttered.
  return settled || agreed || reading.rule === 'THREATEN/threaten' ? null : reading.leaning
}
