// Claims that are at home in the country of those who act or are acted on: what a state does to its own people, where it takes in the
// uprooted, where it gives way, whose people or rulers are hit.
import { holds, type Party, type Place } from '../model/index.ts'
import { actorById, demonymOf, type State } from '../vocab/actors/index.ts'
import type { Where } from './claims-where.ts'
import { aboutOf } from './places-about.ts'
import { landNamed, peoplesIn } from './places-peoples.ts'
import { headAt } from './places-standing.ts'
import { sideOf } from './roles-side.ts'
import { type Scene, within } from './scene.ts'
import { isUnder } from './sentence-tree.ts'

/** Those who stand in other countries too, whatever state they belong to. */
const ABROAD =
  /\b(?:army|armies|military|forces?|troops?|soldiers?|navy|air ?force|aircraft|jets?|warplanes?|planes?|drones?|marines?|peacekeepers?|militias?|fighters?|coalition|settlers?)\b|^(?:the )?(?:police|authorities)$/i
/** What is laid on a place from outside it. */
const CLOSED_IN = /\b(?:sieges?|besieg\p{L}*|blockad\p{L}*|encircl\p{L}*)\b/iu
const TAKES_IN = /^(?:host|shelter|accommodate|house|admit|resettle|absorb|harbou?r|welcome|take|receive)$/
const UPROOTED = /\b(?:refugees?|asylum|migrants?|displaced|people|families|exiles?)\b/i
/** A people by its own name: "the Croats". */
const PEOPLE = /^(?:[Tt]he )?\p{Lu}\p{L}+s$/u
const OWN = /^(?:his|her|its|our|their|my) /i

/**
 * The country of a state for what it does at home: whom it arrests, bans and censors, whom it takes in; null for its soldiers, for a siege,
 * and where the last place told lies in that country.
 */
export function homeOf(scene: Scene, where: Where): Place | null {
  const { doers, evidence, tree, head } = where
  const words = scene.text.slice(evidence.start, evidence.end)
  const takesIn = where.between && TAKES_IN.test(tree.tokens[head]?.lemma ?? '') && UPROOTED.test(words)
  if (doers.length === 0 || (!where.domestic && !takesIn) || (where.domestic && CLOSED_IN.test(words))) return null
  const [iso, more] = [...new Set(doers.map((d) => isoOf(d, where)))]
  // "Turkey threatened to block Finland": what one state does to another is done in neither.
  if (where.others.some((o) => o.actor?.startsWith('state/') && isoOf(o, where) !== iso)) return null
  if (!iso || more !== undefined || iso === where.before[0]?.country || doers.some((d) => ABROAD.test(d.text)))
    return null
  // "The Croats are holding 1,500 men", told after a town of Bosnia: a people, which lives there too.
  if (where.beforeIn === where.sentence.paragraph && where.before.length > 0 && doers.every((d) => PEOPLE.test(d.text)))
    return null
  return landNamed(scene, iso)
}

/** The code of the country somebody rules, judges or polices; "his government" is the speaker's. */
function isoOf(party: Party, { acting, doers }: Where): string | null {
  const side = party.actor === null ? null : sideOf(party)
  const state = side === null ? undefined : actorById(side)
  if (state?.kind === 'state') return (state as State).iso
  const told = party.text.split(/\s+/).map((w) => demonymOf(w)?.iso ?? null)
  const iso = told.find((code) => code !== null) ?? null
  if (iso !== null || !OWN.test(party.text)) return iso
  const speaker = acting.find((a) => !doers.includes(a) && !OWN.test(a.text))
  return speaker ? isoOf(speaker, { acting, doers } as Where) : null
}

/** What belongs to the ground of a country: its people there, its rulers, its wars and votes. */
const GROUNDED =
  /^\s+(?:[\p{L}-]+\s+){0,2}?(?:people|civilians|villagers?|prisoners?|detainees?|inmates|leaders|politicians|policemen|villages?|towns?|cities|homes|houses|hospitals?|schools?|government|regime|state|parliament|rebels?|opposition|insurgents?|protesters|activists|dissidents|villag\p{L}+|capital|(?:civil )?war|conflict|crisis|uprising|revolution|insurgency|elections?|coast|countryside|border|soil|territory|economy)\b/u

/**
 * The one country whose people, rulers or wars a claim's own words tell of, where nothing told before lies there: "the toppling of the
 * Libyan regime", "the Sri Lankan civil war"; null for several and for those who act.
 */
export function landStruck(scene: Scene, where: Where, settings: readonly Place[]): Place | null {
  const { evidence, before, sentence, tree, head } = where
  const barred = where.said || where.charge ? [...where.acting, ...where.others] : where.acting
  const told = within(peoplesIn(scene), sentence).filter(
    (p) =>
      !barred.some((a) => a.span !== null && holds(a.span, p.span)) &&
      GROUNDED.test(scene.text.slice(p.span.end, p.span.end + 48)),
  )
  const own = told.filter((p) => holds(evidence, p.span))
  const found = own.length > 0 ? own : told.filter((p) => isUnder(tree, headAt(tree, p.span), head))
  const [land, more] = new Set(found.flatMap((p) => p.country ?? []))
  if (land === undefined || more !== undefined) return null
  if ([...before, ...settings].some((p) => p.country === land) || aboutOf(scene).place?.country === land) return null
  return landNamed(scene, land)
}

/** Where a state gives way, told after something in another country: that state's own ground, as far as the report names it. */
export function homeElsewhere(scene: Scene, { acting, before }: Where): readonly Place[] | null {
  const [party] = acting
  const last = before.find((p) => p.country !== null)?.country ?? null
  if (!party || last === null || party.actor === null || acting.some((a) => a.actor !== party.actor)) return null
  const state = actorById(sideOf(party) ?? '')
  if (state?.kind !== 'state' || (state as State).iso === null || (state as State).iso === last) return null
  const land = landNamed(scene, (state as State).iso)
  return land ? [land] : []
}
