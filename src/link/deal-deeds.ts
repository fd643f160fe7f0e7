// What kind of deed may carry out a local deal, and whether it is of the terms: arms that go, people that go, captives let go, arms given up.
import type { Topic } from '../model/index.ts'
import { sidesOf, wordsOf } from './ground.ts'
import type { LinkedClaim } from './linked-claim.ts'

/** Who or what goes or is given up. */
export type DealDeed = 'captives' | 'wounded' | 'people' | 'arms' | 'fighters'

const WOUNDED = /\b(?:wounded|injured|patients|sick)\b/i
const PEOPLE =
  /\b(?:families|residents|civilians|people|inhabitants|villagers|townsfolk|women|children|refugees|displaced|households|students)\b/i
const FIGHTERS =
  /\b(?:fighters|rebels|troops|army|soldiers|garrison|gunmen|militia(?:s|men)?|forces|guerrillas|insurgents|units?|battalions?|brigades?|men|defenders|guards|police(?:men)?|tanks|guns|combatants)\b/i

/** The kind of deed of a claim that tells of a withdrawal, a release or a disarming. */
export function deedOf(c: LinkedClaim): DealDeed {
  const words = wordsOf(c)
  if (c.claim.mode === 'release') return 'captives'
  if (c.claim.mode === 'disarm') return 'arms'
  if (FIGHTERS.test(words)) return 'fighters'
  if (WOUNDED.test(words)) return 'wounded'
  return PEOPLE.test(words) ? 'people' : 'fighters'
}

/** Terms of which a deed may be; captives and wounded must be spoken of, since towns let such go at any time. */
const OF_TERMS: Readonly<Record<DealDeed, readonly Topic[]>> = {
  captives: ['detainees'],
  wounded: [],
  people: ['evacuation', 'displacement', 'surrender'],
  arms: ['weapons', 'surrender'],
  fighters: ['evacuation', 'withdrawal', 'surrender', 'weapons', 'territory', 'siege', 'transition', 'ultimatum'],
}

/** Who does a deed and what it is of; of a demand or an agreement, who makes it, and to whom. Plain data. */
export interface DealDoing {
  readonly deed: DealDeed
  /** Sides of those who do it, who are known by name. */
  readonly by: readonly string[]
}

/** What a claim that may carry out a deal does. */
export function doingOf(c: LinkedClaim): DealDoing {
  return { deed: deedOf(c), by: knownOf(c.actors) }
}

/** Ids and sides of those who are known by name. */
export function knownOf(parties: LinkedClaim['actors']): readonly string[] {
  return [...sidesOf(parties.filter((p) => !p.id.startsWith('seen/')))]
}

/** What was demanded or agreed before a deed: its terms, who demanded, and who was told to or agreed. */
export interface DealBasis {
  readonly topics: ReadonlySet<Topic>
  readonly demanders: ReadonlySet<string>
  readonly bound: ReadonlySet<string>
}

const BODY = /^(?:body|ngo)\//

/** Whether a deed is of what was demanded or agreed before it, and not of another matter, or of those who demanded it. */
export function carriesOut({ deed, by }: DealDoing, { topics, demanders, bound }: DealBasis): boolean {
  const terms = OF_TERMS[deed]
  if (deed === 'captives' || deed === 'wounded') {
    if (!terms.some((t) => topics.has(t))) return false
  } else if (topics.size > 0 && !terms.some((t) => topics.has(t))) return false
  if (by.length === 0 || by.every((id) => BODY.test(id))) return true
  // Who put the terms goes nowhere himself.
  return deed === 'captives' || by.some((id) => bound.has(id)) || !by.some((id) => demanders.has(id))
}
