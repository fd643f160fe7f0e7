// A claim told after something in another country, in a report that goes from one country to the next: the country of those it is about.
import type { Party, Place } from '../model/index.ts'
import { actorById, demonymOf, type State, stateOfCode } from '../vocab/actors/index.ts'
import type { Where } from './claims-where.ts'
import { perReport } from './per-report.ts'
import { aboutOf } from './places-about.ts'
import { landNamed, peoplesIn } from './places-peoples.ts'
import { sideOf } from './roles-side.ts'
import { type Scene, within } from './scene.ts'

/**
 * The country of those a claim is about, where the place told last lies in another one that the sentence does not name: for what is said,
 * of those it is said to or of; else of a group or an organ that acts at home. Null in a report of one country's war, where states from
 * outside are asked and blamed for what they do there.
 */
export function landOfOthers(scene: Scene, where: Where): Place | null {
  const same = where.beforeIn === where.sentence.paragraph
  const last = same ? (where.before.find((p) => p.country !== null)?.country ?? null) : null
  const carried = last ?? where.land?.country ?? aboutOf(scene).place?.country ?? null
  if (carried !== null && (isChiefly(scene, carried) || namesLand(scene, where, carried))) return null
  // "Hamas accused Israel": who acts where the telling is stays there, whomever it speaks to.
  if (carried !== null && landsOf(where.doers, false, carried).has(carried)) return null
  const spoken = where.said || where.charge
  const lands = landsOf(where.others, spoken, carried)
  const found = lands.size > 0 ? lands : landsOf(where.doers, false, carried)
  const [land, more] = found
  return land === undefined || more !== undefined || land === carried ? null : landNamed(scene, land)
}

/** How often each country is named by a report, and all together. */
interface Shares {
  readonly counts: ReadonlyMap<string, number>
  readonly all: number
}
const shares = perReport<Scene, Shares>()

/** Whether a report is of one country's war: of all places and peoples it names, so many are that country's. */
function isChiefly(scene: Scene, country: string): boolean {
  let known = shares.get(scene)
  if (!known) {
    known = sharesOf(scene)
    shares.set(scene, known)
  }
  return (known.counts.get(country) ?? 0) > known.all * CHIEFLY
}

function sharesOf(scene: Scene): Shares {
  const counts = new Map<string, number>()
  let all = 0
  for (const { country } of [...scene.places, ...peoplesIn(scene)]) {
    if (!country) continue
    counts.set(country, (counts.get(country) ?? 0) + 1)
    all++
  }
  return { counts, all }
}

const CHIEFLY = 0.4

/** Whether the sentence names a country or its people. */
function namesLand(scene: Scene, { sentence }: Where, country: string): boolean {
  return [...within(peoplesIn(scene), sentence), ...within(scene.places, sentence)].some((p) => p.country === country)
}

/** Organs that act at home. */
const AT_HOME =
  /\b(?:police|authorities|rebels?|insurgents?|guerrillas?|opposition|parliament|junta|rulers?|court|prosecutors?|ministry of the interior|interior minist\p{L}+|lawmakers|voters|civilians|villagers|protesters)\b/iu

/** Powers that are asked and blamed over wars all over the world. */
const OUTSIDE = new Set(['US', 'RU', 'GB', 'FR', 'CN'])

/** The countries that parties are at home in; a state itself only where it may be (`states`). */
function landsOf(parties: readonly Party[], states: boolean, carried: string | null): ReadonlySet<string> {
  const found = new Set<string>()
  for (const party of parties) {
    const side = party.actor === null ? null : sideOf(party)
    const actor = side === null ? undefined : actorById(side)
    if (actor?.kind === 'state') {
      const { iso } = actor as State
      if (iso !== null && ((states && !OUTSIDE.has(iso)) || AT_HOME.test(party.text))) found.add(iso)
      continue
    }
    const active = actor?.activeIn ?? []
    if (active.length === 1) {
      const state = actorById(active[0]!)
      const iso = state?.kind === 'state' ? (state as State).iso : null
      if (iso !== null) found.add(iso)
      continue
    }
    if (carried !== null && active.some((id) => id === stateOfCode(carried)?.id)) found.add(carried)
    const told = party.text.split(/\s+/).flatMap((w) => demonymOf(w)?.iso ?? [])
    if (told[0] !== undefined && ((states && !OUTSIDE.has(told[0])) || AT_HOME.test(party.text))) found.add(told[0])
  }
  return found
}
