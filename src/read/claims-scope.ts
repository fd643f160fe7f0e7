// Whether a claim that names no place is told of a whole country or of the town it is told in, and which country that is.
import type { Party, Place, Status } from '../model/index.ts'
import { actorById, demonymOf, type State } from '../vocab/actors/index.ts'
import { meansDeed, type Where } from './claims-where.ts'
import { aboutOf } from './places-about.ts'
import { landNamed, landOfPeople } from './places-peoples.ts'
import { sideOf } from './roles-side.ts'
import type { Scene } from './scene.ts'
import { kidsOf } from './sentence-tree.ts'

/** What weighs for a whole country, in halves: two speak for it. */
const ENOUGH = 2
const PENDING: ReadonlySet<Status> = new Set<Status>(['ongoing', 'planned', 'hypothetical'])
/** Those who stand on the ground, whatever state they belong to. */
const ON_GROUND =
  /\b(?:army|armies|military|forces?|troops?|soldiers?|police|policemen|officers?|navy|air force|aircraft|jets?|warplanes?|planes?|guards?|marines?|gunners?|militias?|brigades?|units?|convoys?|peacekeepers?|fighters?|unicef|unhcr|ocha|wfp|msf|icrc|red cross|red crescent|programme|agency)\b/i
const RULERS =
  /^(?:the )?(?!local|regional|provincial|town|city|rebel)(?:\p{L}+ )?(?:government|authorities|regime|junta|administration|opposition)$/iu

/**
 * The country a claim is told of as a whole, by who does it (states, bodies and governments), by whether it is done or still goes on
 * or is to come, by its words ("across the country", "towns"); null where a town is more likely.
 */
export function wholeLand(scene: Scene, where: Where): Place | null {
  const about = where.before.find((p) => p.country !== null) ?? aboutOf(scene).place
  const land = where.land ?? scene.land
  const country = land?.country ?? aboutOf(scene).place?.country ?? scene.mainPlace?.country ?? about?.country ?? null
  if (country === null) return null
  if (!where.charge) {
    const people = landOfPeople(scene, where.evidence, where.acting, about?.country ?? country)
    if (people) return people
  }
  if (tellsOfAll(scene, where, about?.country ?? country)) return landNamed(scene, about?.country ?? country)
  if (land && (where.between || isAnywhere(where))) return land
  return isOfAll(where, scene.text) ? (land ?? landNamed(scene, country)) : null
}

/** Whether what is told weighs {@link ENOUGH} for the whole land. What is read from the words is asked last, and only where it decides. */
function isOfAll(where: Where, text: string): boolean {
  let weight = where.doers.length > 0 && where.doers.every((p) => isRuler(p, where)) ? 1.5 : 0
  if (PENDING.has(where.status)) weight += 1
  if (where.general) weight += 0.5
  if (where.between || where.offers) weight += 0.5
  if (AT_LARGE.has(where.tree.tokens[where.head]?.lemma ?? '')) weight += 1
  if (where.before.length > 0 && where.beforeIn === where.sentence.paragraph) weight -= 0.5
  if (weight + 0.5 < ENOUGH) return false
  if (MANY.test(text.slice(where.evidence.start, where.evidence.end))) weight += 0.5
  if (weight < ENOUGH) return false
  return weight - 1 >= ENOUGH || !(meansDeed(where) || isOfTown(where))
}

/** "Thousands have been arrested", "on a regular basis", "a series of attacks": no single deed. */
const MANY =
  /\b(?:thousands|hundreds|dozens|scores|many|most|civilians|(?:repeated|regular|separate|numerous|countless) \p{Ll}+|series of|spate of|wave of|string of|regular basis|repeatedly|regularly|routinely|daily|so far|continues? to|again and again|in recent (?:weeks|months|years|days)|over the past|since (?:the|last|\p{Lu}))\b/iu

/** What towns have: a people led out, a siege, a surrender, whoever made the deal. */
const OF_TOWN = /^(?:evacuation|evacuate|surrender|besiege|siege|besiegement|bombardment|shelling)$/

function isOfTown({ tree, evidence }: Where): boolean {
  return tree.tokens.some((t) => t.start >= evidence.start && t.end <= evidence.end && OF_TOWN.test(t.lemma))
}

/** What no single town has: a war, an occupation. */
const AT_LARGE = new Set([
  'war',
  'conflict',
  'campaign',
  'occupation',
  'insurgency',
  'repression',
  'crackdown',
  'uprising',
])

/** A state, a body of states, or who rules; not those who stand on the ground for them. */
function isRuler(party: Party, where: Where): boolean {
  if (/^(?:UN|U\.N\.|United Nations)$/.test(party.name) && !where.said && !where.offers) return false
  if (ON_GROUND.test(party.name) || ON_GROUND.test(party.text)) return false
  if (RULERS.test(party.name)) return true
  const side = party.actor === null ? null : sideOf(party)
  return side !== null && /^(?:state|body)\//.test(side)
}

const COUNTRYWIDE =
  /\b(?:nation-?wide|country-?wide|nationally|(?:across|throughout|in|of|entire|whole|around) (?:the|our|this|their|its|his) (?:entire |whole )?(?:country|nation|island nation|kingdom|republic)|(?:the|our) (?:country|nation)['’]s|state of emergency)\b/iu

/** Whether the words are of all the country ("across the country", "towns"), of a long time, or of its own state or people in words. */
function tellsOfAll(scene: Scene, where: Where, country: string): boolean {
  if (COUNTRYWIDE.test(scene.text.slice(where.evidence.start, where.evidence.end))) return true
  if ((where.wide && !where.said && !where.between) || where.jailed) return true
  if (!where.said && !where.charge) return false
  const people = [...where.acting, ...where.others].some(
    (p) => demonymOf(p.text.replace(/^the /i, ''))?.iso === country && /(?:s|ish|ese|ch)$/.test(p.text),
  )
  return people || (!aboutOf(scene).sure && where.acting.some((p) => isStateOf(p, country)))
}

/** Whether somebody is a state, or an organ of it, by its code. */
function isStateOf(party: Party, country: string): boolean {
  const side = party.actor === null ? null : sideOf(party)
  const state = side === null ? undefined : actorById(side)
  return state?.kind === 'state' && (state as State).iso === country
}

const ANYWHERE = new Set(['area', 'town', 'city', 'village', 'place', 'community', 'settlement', 'location'])

/** "towns", "populated areas": no town in particular. */
function isAnywhere({ tree, evidence }: Where): boolean {
  const { tokens } = tree
  return tokens.some(
    (t, i) =>
      t.start >= evidence.start &&
      t.end <= evidence.end &&
      t.xpos === 'NNS' &&
      ANYWHERE.has(t.lemma) &&
      !kidsOf(tree, i).some((k) => /^(?:det|nmod:poss|nummod|compound)$/.test(tokens[k]!.deprel)),
  )
}
