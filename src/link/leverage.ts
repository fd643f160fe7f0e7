// Leverage: who is said to be able to move whom, with what, by whom it is said, and whether it was used. Only from words that say it.
import type { ActorRef, Leverage } from '../model/index.ts'
import { actorMeant, foldOf } from '../vocab/actors/index.ts'
import { idsOf, isVoid, saysNone, wordsOf } from './ground.ts'
import { isUnusedTold } from './leverage-said.ts'
import { type LinkedClaim, type LinkedParty, oncePerClaim } from './linked-claim.ts'
import type { Note } from './notes.ts'
import { partiesMeant } from './parties.ts'
import type { StoryPart } from './story-part.ts'

const SAYS_IT =
  /\b(?:influence|leverage|sway|clout|hold over|pressure|depend(?:s|ent|ence)?|rel(?:y|ies|iance) on|can (?:call|force|move|make)|dictate)\b/i
const USED =
  /\b(?:used (?:its|his|her|their|the) (?:influence|leverage|sway|weight)|brought (?:its|their) (?:influence|pressure)|leaned on|put pressure on|pressured|forced|prevailed (?:on|upon)|exert(?:ed|s))\b/i
const OVER =
  /\b(?:influence|leverage|sway|clout|pressure|hold)\s+(?:on|over|in|with|upon)\s+((?:the\s+)?\p{L}[\p{L}'’ -]{1,50}?)(?=[,.;:)]|\s+(?:and|to|but|has|have|should|could|which|who|that|in order|first)\b|$)/u
const MEANS: readonly (readonly [string, RegExp])[] = [
  ['arms', /\b(?:arms|weapons|ammunition|missiles)\b/i],
  ['money', /\b(?:money|funds?|funding|salar(?:y|ies)|loans?|cash|payments?|contracts?|purse)\b/i],
  ['fuel', /\b(?:fuel|petrol|diesel|gas|(?<!(?:sunflower|olive|palm|cooking) )oil|electricity)\b/i],
  ['air support', /\b(?:air (?:support|cover|strikes|power)|aircraft|bombers)\b/i],
  ['troops', /\b(?:troops|militias?|fighters|soldiers)\b/i],
  ['aid', /\b(?:aid|food|relief)\b/i],
  ['trade', /\b(?:trade|border|ports?|crossings?)\b/i],
  ['power lines', /\b(?:power lines?|current|cables?)\b/i],
  ['shelter', /\b(?:houses?|villas?|asylum|refuge|guarantees? against arrest)\b/i],
  ['a road', /\b(?:roads?|bridges?|airstrips?|depots?)\b/i],
  ['sanctions', /\bsanctions?\b/i],
]

/** "By closing the airfield", "by withholding visas": what is done, where it is none of the usual means. */
const DOING =
  /\b(?:by|through|with) ((?:withholding|closing|shutting|cutting|stopping|blocking|freezing|expelling|ending|switching off|turning off|holding back|recalling|opening|lifting|threatening|offering|refusing|denying|granting|raising|seizing|arresting) [^,.;:"”]{3,60}?)(?= (?:if|unless|when|and|but|while|because|said|says)\b|[,.;:"”]|$)/i

/** "We have little leverage left over the generals": who says that he cannot. */
const LITTLE =
  /\b(?:little|no|scant|hardly any|barely any|not much|not any|scarcely any|limited|lost (?:all |its |their |his |her |most of its )?|lacks?|lacked|without) (?:(?:real|further|more|such|great|any|of) ){0,2}(?:leverage|influence|sway|clout|hold|grip|pressure)\b/i

/** With what somebody is moved, as words say it: one of the usual means, else what is done; null where they do not say. */
function meansIn(words: string): string | null {
  const bare = words.replace(/\b(?:aid|air) (?:task force|chief)\b/gi, '')
  return MEANS.find(([, pattern]) => pattern.test(bare))?.[0] ?? DOING.exec(bare)?.[1] ?? null
}

/** What a claim, or words beside it, say of who can move whom. */
interface Told {
  readonly who: ActorRef
  readonly over: ActorRef
  readonly means: string | null
  readonly used: boolean
  /** Whether it is said that it was not used. */
  readonly unused: boolean
  readonly says: string
  /** The words, where they stand beside the claim. */
  readonly beside: string | null
}

/** What one claim tells of the leverage of one over another. */
interface LeverageTold {
  readonly told: readonly Told[]
}

function refOf(p: LinkedParty): ActorRef {
  return { id: p.id, name: p.name }
}

/** The actor that words mean, or one that is only seen. */
function actorIn(words: string): ActorRef {
  const bare = words.trim().replace(/^the\s+/i, '')
  const actor = actorMeant(bare, {}, true)
  return actor ? { id: actor.id, name: actor.name } : { id: `seen/${foldOf(bare)}`, name: bare }
}

/** "A hold over neither side": over nobody. */
const OVER_NOBODY =
  /\b(?:influence|leverage|sway|clout|pressure|hold|power|grip) (?:on|over|in|with|upon) (?:neither|no one|nobody|none|no (?:side|party|faction|one))\b/i

/** What a claim and the sentences beside it say of leverage; a sentence that says who can move whom goes before its claim. */
const leverageIn: (c: LinkedClaim) => readonly Told[] = oncePerClaim(findLeverageIn)

function findLeverageIn(c: LinkedClaim): readonly Told[] {
  const beside = c.asides.filter((a) => a.what === 'leverage')
  const own = c.setting.moved ? [] : ownLeverage(c)
  if (beside.length === 0) return own
  const around = { country: c.land ?? c.country, day: c.published, glosses: c.glosses }
  const told = beside.flatMap((a) => {
    const means = meansIn(a.words)
    const used = a.names?.includes('used') ?? false
    const unused = a.names?.includes('unused') ?? false
    const over = partiesMeant(a.to, around, null).map(refOf)
    return partiesMeant(a.by, around, null).flatMap((who) =>
      over.flatMap((o): Told[] =>
        o.id === who.id
          ? []
          : [{ who: refOf(who), over: o, means, used, unused, says: a.says ?? houseOf(c), beside: a.words }],
      ),
    )
  })
  return [...told, ...own]
}

function ownLeverage(c: LinkedClaim): readonly Told[] {
  // Who could move somebody is said of what might be; only what is denied is void.
  if (c.claim.act === 'LEVERAGE' ? c.claim.status === 'negated' || c.claim.status === 'denied' : isVoid(c)) return []
  const words = wordsOf(c)
  const is = c.claim.act === 'LEVERAGE' || (c.claim.topics.includes('leverage') && SAYS_IT.test(words))
  if (!is || saysNone(words) || LITTLE.test(words)) return []
  const phrase = OVER.exec(words)
  if (OVER_NOBODY.test(c.sentence)) return []
  const target = phrase ? actorIn(phrase[1] as string) : null
  // Of a dependence, too, the actor is the one on whom the other depends.
  let holders: readonly ActorRef[]
  let moved: readonly ActorRef[]
  if (c.claim.act === 'LEVERAGE') {
    holders = (c.actors.length > 0 ? c.actors : []).map(refOf)
    moved = c.recipients.map(refOf)
    if (holders.length === 0 && c.speaker && /\b(?:we|our)\b/i.test(words)) holders = [refOf(c.speaker)]
  } else {
    // "He called on Russia to use its influence": the one who is asked is said to have it.
    const asked = c.claim.act === 'REQUEST' ? c.recipients : c.actors
    holders = asked.map(refOf)
    moved = target ? [target] : c.claim.act === 'REQUEST' ? [] : c.recipients.map(refOf)
  }
  if (moved.length === 0 && target) moved = [target]
  const used = USED.test(c.sentence) && c.claim.status !== 'planned'
  const unused = !used && isUnusedTold(c.sentence)
  const means = meansIn(words)
  const says = c.speaker?.name ?? houseOf(c)
  return holders.flatMap((who) =>
    moved.filter((over) => over.id !== who.id).map((over) => ({ who, over, means, used, unused, says, beside: null })),
  )
}

function houseOf(c: LinkedClaim): string {
  return c.report.outlet ?? 'the report'
}

/** All leverage that is said of one pair; `says` names who says so. */
function leverageOf(notes: readonly Note<LeverageTold>[], pair: string): readonly Leverage[] {
  const told = notes.flatMap((note) => note.told.map((t) => ({ ...t, note })))
  const first = told[0]
  if (first === undefined) return []
  return [
    {
      id: `leverage/${pair}`,
      who: first.who,
      over: first.over,
      means: told.find((t) => t.means !== null)?.means ?? null,
      says: [...new Set(told.map((t) => t.says))],
      claims: idsOf(told.map((t) => t.note)),
      used: idsOf(told.filter((t) => t.used).map((t) => t.note)),
      unused: idsOf(told.filter((t) => t.unused).map((t) => t.note)),
      ...(told.some((t) => t.beside !== null)
        ? {
            beside: told.flatMap((t) => (t.beside === null ? [] : [{ claim: t.note.claim.id, words: t.beside }])),
          }
        : {}),
    },
  ]
}

function pairOf(t: Told): string {
  return `${t.who.id}>${t.over.id}`
}

/** Leverage as a part of the story, built pair by pair. */
export const LEVERAGE: StoryPart<Leverage, LeverageTold> = {
  kind: 'leverage',
  scopesOf: (c) => [...new Set(leverageIn(c).map(pairOf))],
  noteOf: (c, scope) => ({ told: leverageIn(c).filter((t) => pairOf(t) === scope) }),
  build: leverageOf,
}
