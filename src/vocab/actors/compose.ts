// Names that are made of a state and an organ ("the Turkish army", "government of Chad", "Russia's Foreign Ministry").
// The organ becomes an actor of its own the first time it is named.
import { chosenOf } from './choose.ts'
import { acronymOf, foldOf } from './fold.ts'
import { byAcronym, byDemonym, byId, byName } from './roster.ts'
import type { Actor, Context, State } from './types.ts'

interface Organ {
  readonly prefix: 'government' | 'military'
  /** What follows the state in the id; empty for the whole government or the whole armed forces. */
  readonly suffix: string
  readonly label: string
  readonly words: string
}

const ORGANS: readonly Organ[] = [
  {
    prefix: 'government',
    suffix: '',
    label: 'government',
    words:
      'government;regime;authorities;administration;cabinet;leadership;central government;federal government;transitional government;caretaker government;interim government;transitional authorities;state authorities;officials;officialdom;ruling council;junta;military junta;military government;governing council',
  },
  {
    prefix: 'military',
    suffix: '',
    label: 'armed forces',
    words:
      'army;military;armed forces;forces;troops;soldiers;government forces;government troops;government army;regime forces;regime troops;regime army;security forces;ground forces;ground troops;army forces;army troops;military forces;special forces;general staff;high command;army command;artillery;federal forces;federal army;national army;defence forces;infantry;tanks;paratroopers;army units;army soldiers;military command',
  },
  {
    prefix: 'military',
    suffix: 'air-force',
    label: 'air force',
    words:
      'air force;airforce;warplanes;warplane;jets;fighter jets;war planes;aircraft;planes;helicopters;helicopter gunships;air forces;military aircraft;bombers;drones;attack helicopters;military helicopters;army helicopters;government warplanes;regime warplanes;government helicopters;regime helicopters;government aircraft',
  },
  { prefix: 'military', suffix: 'navy', label: 'navy', words: 'navy;naval forces;warships;warship;fleet' },
  {
    prefix: 'government',
    suffix: 'foreign-ministry',
    label: 'Foreign Ministry',
    words:
      'foreign ministry;ministry of foreign affairs;foreign affairs ministry;mfa;department of foreign affairs;foreign office;ministry for foreign affairs;ministry of external affairs;diplomats',
  },
  {
    prefix: 'government',
    suffix: 'defence-ministry',
    label: 'Defence Ministry',
    words:
      'defence ministry;ministry of defence;mod;military headquarters;department of defence;national defence ministry',
  },
  {
    prefix: 'government',
    suffix: 'interior-ministry',
    label: 'Interior Ministry',
    words:
      'interior ministry;ministry of interior;ministry of the interior;ministry of internal affairs;home ministry;home office',
  },
  {
    prefix: 'government',
    suffix: 'health-ministry',
    label: 'Health Ministry',
    words: 'health ministry;ministry of health;health authorities',
  },
  {
    prefix: 'government',
    suffix: 'police',
    label: 'police',
    words: 'police;police force;riot police;national police;federal police;border police;security police;police forces',
  },
  {
    prefix: 'government',
    suffix: 'parliament',
    label: 'parliament',
    words: 'parliament;national assembly;legislature;senate;house of representatives;lower house;lawmakers',
  },
  {
    prefix: 'government',
    suffix: 'intelligence',
    label: 'intelligence services',
    words:
      'intelligence;intelligence services;intelligence agency;secret service;secret services;security services;secret police;intelligence agencies;intelligence service',
  },
  { prefix: 'government', suffix: 'embassy', label: 'embassy', words: 'embassy' },
  {
    prefix: 'government',
    suffix: 'presidency',
    label: 'presidency',
    words: 'presidency;presidential office;president office;presidential palace',
  },
  {
    prefix: 'government',
    suffix: 'un-mission',
    label: 'mission to the UN',
    words: 'mission to un;un mission;permanent mission',
  },
  {
    prefix: 'government',
    suffix: 'coastguard',
    label: 'coast guard',
    words: 'coastguard;coast guard;border guards;border guard',
  },
]

const organs = new Map<string, Organ>()
for (const organ of ORGANS) for (const words of organ.words.split(';')) organs.set(foldOf(words), organ)

/** The state a word names or whose people it names: "Syria", "Syrian", "US". */
export function stateMeant(words: string, context?: Context): State | undefined {
  const acronym = acronymOf(words)
  const named = acronym === null ? undefined : byAcronym.get(acronym)
  const key = foldOf(words)
  const found = chosenOf<Actor>(named ?? byName.get(key), context) ?? chosenOf(byDemonym.get(key), context)
  return found?.kind === 'state' ? (found as State) : undefined
}

/** Splits "Syria's army", "the Syrian army", "army of Syria" at every place where it may be parted; at most 8 words. */
export function* partings(words: string): Generator<readonly [whose: string, what: string]> {
  const list = words
    .trim()
    .replace(/^the\s+/i, '')
    .split(/\s+/)
  if (list.length < 2 || list.length > 12) return
  for (let i = Math.min(4, list.length - 1); i >= 1; i--) yield [list.slice(0, i).join(' '), list.slice(i).join(' ')]
  const of = list.findIndex((w) => w === 'of' || w === 'for' || w === 'to')
  for (let i = of; i > 0 && i < list.length - 1; i++) {
    const w = list[i]
    if (w === 'of' || w === 'for' || w === 'to') yield [list.slice(i + 1).join(' '), list.slice(0, i).join(' ')]
  }
}

function organOf(state: State, organ: Organ): Actor {
  const slug = state.id.slice(state.id.indexOf('/') + 1)
  const id = `${organ.prefix}/${slug}${organ.suffix === '' ? '' : `-${organ.suffix}`}`
  const known = byId.get(id)
  if (known !== undefined) return known
  const made: Actor = {
    id,
    kind: organ.prefix,
    name: `${state.demonyms[0]?.replace(/\?$/, '') ?? state.name} ${organ.label}`,
    aliases: [],
    armOf: organ.prefix === 'military' && organ.suffix !== '' ? `military/${slug}` : state.id,
    memberOf: [],
    activeIn: [state.id],
    from: null,
    to: null,
  }
  byId.set(id, made)
  return made
}

/** The organ of a state that words name, made where it is not on the roster; undefined where they name none. */
export function composedOf(words: string, context?: Context): Actor | undefined {
  if (words.length > 80) return undefined
  for (const [whose, what] of partings(words)) {
    const organ = organs.get(foldOf(what))
    if (organ === undefined) continue
    const state = stateMeant(whose, context)
    if (state !== undefined) return organOf(state, organ)
  }
  return undefined
}

/** The organ an id of the form `military/chad` or `government/chad-police` names; undefined where there is no such state or organ. */
export function organById(id: string): Actor | undefined {
  for (const organ of ORGANS) {
    const tail = organ.suffix === '' ? '' : `-${organ.suffix}`
    if (!id.startsWith(`${organ.prefix}/`) || !id.endsWith(tail)) continue
    const state = byId.get(`state/${id.slice(organ.prefix.length + 1, id.length - tail.length)}`)
    if (state !== undefined) return organOf(state as State, organ)
  }
  return undefined
}
