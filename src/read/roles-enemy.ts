// Whom a report tells to be fought, for "the enemy" that names nobody; and what a side is called without a count of its people.
import type { Party } from '../model/index.ts'
import { actorById } from '../vocab/actors/index.ts'
import type { Draft } from './claims-draft.ts'
import { sideOf } from './roles-side.ts'
import type { Scene } from './scene.ts'

/** "the enemy": the armed group told to be fought at least twice, and more than all others together; null where there is none such. */
export function foughtMost(drafts: readonly Draft[]): Party | null {
  const times = new Map<string, { party: Party; times: number }>()
  let all = 0
  for (const d of drafts)
    for (const p of d.act === 'ASSAULT' ? d.recipients : []) {
      if (!p.actor?.startsWith('group/')) continue
      all++
      times.set(p.actor, { party: uncounted(p), times: (times.get(p.actor)?.times ?? 0) + 1 })
    }
  for (const { party, times: n } of times.values()) if (n > 1 && n * 2 > all) return party
  return null
}

const FORCES = /\b(?:forces|army|troops|military|soldiers)$/i
const BARE_FORCE =
  /^(?:the )?(?:(?:elite|military|government|regular|ground|special|security|armou?red) )?(?:troops|forces|soldiers)$/i

/** The forces of the state that a report names with no other state's: "Iraqi forces"; null where it names none or several. */
export function forcesNamed(scene: Scene, isHome: (id: string) => boolean): Party | null {
  let found: Party | null = null
  for (const m of scene.mentions.all) {
    if (m.actor === null || m.form === 'pronoun' || !/^(?:state|military)\//.test(m.actor)) continue
    const name = (m.name ?? scene.text.slice(m.span.start, m.span.end)).replace(/\s+/g, ' ')
    if (!FORCES.test(name)) continue
    const side = sideOf({ name, actor: m.actor })
    if (side === null || (found && sideOf(found) !== side)) return null
    if (isHome(side)) found ??= { name, text: name, span: null, actor: m.actor }
    else return null
  }
  return found
}

/** "Elite troops", "the soldiers": with no name of their own, they are the forces the report names; any other party stays. */
export function asForces(party: Party, forces: Party | null): Party {
  if (!forces || party.actor !== null || !BARE_FORCE.test(party.name)) return party
  return { ...party, name: forces.name, actor: forces.actor }
}

const COUNTED =
  /^(?:(?:at least|more than|about|some|around|nearly|over|up to) )?(?:(?:hundreds|dozens|scores|thousands|tens) of (?:thousands of )?|[\d,.]+ |(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\p{L}+)?) )/iu

/** "hundreds of rebels" are the rebels when somebody else's deed is told. */
export function uncounted(party: Party): Party {
  const name = party.name.replace(COUNTED, '')
  return { ...party, name: name === '' ? party.name : name, text: party.name, span: null }
}

const KIT =
  /\b(?:tanks?|vehicles?|lorr(?:y|ies)|trucks?|artillery|rockets?|launchers?|mortars?|weapons?|munitions?|ammunition|guns?|rifles?|caches?|depots?|stockpiles?|arsenals?|stations?|positions?|bunkers?|tunnels?|trench(?:es)?|factory|factories|facility|facilities|equipment|jacks?|pumps?|wells?|refiner(?:y|ies)|barges?|berms?|caves?|checkpoints?|stills?|excavators?|cranes?|boats?|drones?|aircraft|bases?|camps?|outposts?|headquarters|posts?|targets?|convoys?|radars?|systems?|supply routes?|bulldozers?|VBIEDs?|buildings?|pits?|entrances?)$/i

/** Arms, posts and machines: who strikes or takes them, takes them from those it fights. */
export function isKit(party: Party): boolean {
  return party.actor === null && KIT.test(party.name)
}

/**
 * "troops supported by Wagner fighters", "only Juba can call off the militia", "Tripoli pays the brigades": a group that helps those who
 * rule, or is theirs to pay and to move, is not whom they fight.
 */
export function isHelper(
  group: Party,
  ruling: Party,
  drafts: readonly Draft[],
  keyOf: (party: Party) => string,
): boolean {
  const has = (list: readonly Party[], party: Party): boolean =>
    list.some((p) => keyOf(p) === keyOf(party) || (p.actor !== null && p.actor === party.actor))
  return drafts.some(
    (d) =>
      (d.act === 'COOPERATE' &&
        has([...d.actors, ...d.recipients], group) &&
        has([...d.actors, ...d.recipients], ruling)) ||
      (/^(?:AID|SUPPORT)$/.test(d.act) && has(d.actors, group) && has(d.recipients, ruling)) ||
      (/^(?:AID|LEVERAGE)$/.test(d.act) && has(d.actors, ruling) && has(d.recipients, group)),
  )
}

/** "The coalition arms and trains the SDF": who helps a side fight has its foe, where none of his own is told. */
export function lendFoes(
  {
    drafts,
    keyOf,
    isFighter,
  }: { drafts: readonly Draft[]; keyOf: (party: Party) => string; isFighter: (party: Party) => boolean },
  opponents: Map<string, Party>,
): void {
  for (const { act, status, topics, actors, recipients } of drafts) {
    if (act !== 'AID' || !topics.includes('assistance') || /^(?:negated|denied|alleged|hypothetical)$/.test(status))
      continue
    for (const a of actors)
      for (const r of recipients) {
        const foe = opponents.get(keyOf(r))
        if (
          foe &&
          (isFighter(a) || /coalition|alliance/i.test(a.name)) &&
          keyOf(foe) !== keyOf(a) &&
          !opponents.has(keyOf(a))
        )
          opponents.set(keyOf(a), foe)
      }
  }
}

/** "the Syrian army command": nobody makes peace with a staff, but with the state it is of. */
export function commanded(party: Party): Party {
  const side = /\b(?:command|general staff|headquarters|media)$/i.test(party.name) ? sideOf(party) : null
  const state = side === null ? undefined : actorById(side)
  return state ? { name: state.name, text: party.text, span: party.span, actor: state.id } : party
}
