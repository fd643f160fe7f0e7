// What each cue of a filler is worth, in whole points. A filler is given when its points come to nought or more. The points are
// set by hand, as one who reads such reports would: none of them was computed from a corpus, and most speak for themselves.
import type { Role } from '../ceaf.ts'

export interface Points {
  /** Where every filler of the role starts. */
  readonly base: number
  /** What a cue adds or takes. */
  readonly cues: Readonly<Record<string, number>>
}

/** What holds for all roles: attacks are told of in words of harm; talk, combat, arrests and the past speak against one. */
const EVERY: Readonly<Record<string, number>> = {
  'there harm': 1,
  'near harm': 1,
  'there past': -1,
  'near past': -1,
  'near combat': -1,
  'near unreal': -1,
  'near law': -1,
  'report little harm': -1,
  'report opinion': -1,
  'report clandestine': -1,
  'report much we': -1,
  'report much combat': -1,
}

export const POINTS: Readonly<Record<Role, Points>> = {
  PerpInd: {
    base: -4,
    cues: {
      ...EVERY,
      told: 2,
      strikes: 2,
      'strikes crime': 2,
      stranger: 3,
      terrorist: 1,
      insurgent: 1,
      by: 1,
      accused: 1,
      'there lead': 1,
      'there combat': -1,
      'report leads with harm': 1,
      bare: -1,
      person: -1,
      state: -1,
      'hit or of': -1,
      members: -2,
      'before a noun': -2,
      named: -3,
      '=is accused': 2,
      '=identified': 2,
    },
  },
  PerpOrg: {
    base: -4,
    cues: {
      ...EVERY,
      told: 2,
      strikes: 2,
      'strikes crime': 1,
      accused: 2,
      'there harm': 2,
      'most named group': 2,
      'report leads with harm': 1,
      'report tells of nothing': -1,
      struck: -1,
    },
  },
  Target: {
    base: -5,
    cues: {
      ...EVERY,
      told: 3,
      struck: 1,
      'struck crime': 2,
      'near harm': 2,
      'there when': 1,
      'report Weapon': 2,
      'report leads with harm': 1,
      'several words': 1,
      power: 2,
      trade: 1,
      bare: -1,
      public: -2,
      aircraft: -2,
      'of forces': -3,
    },
  },
  Victim: {
    base: -6,
    cues: {
      ...EVERY,
      told: 2,
      struck: 2,
      'struck crime': 1,
      'full name': 3,
      'there harm': 2,
      'in a row': 1,
      'there when': 1,
      strikes: -1,
      'does AGREE': -1,
      'does SUPPORT': -1,
      'does ACCUSE': -1,
      'near law': -2,
      speaks: -2,
      'does CONSULT': -2,
      'does REJECT': -2,
      'one word': -3,
    },
  },
  Weapon: {
    base: -1,
    cues: {
      ...EVERY,
      'report Target': 2,
      '=went off': 1,
      'there lead': 1,
      'near lead': 1,
      'near when': 1,
      guns: -1,
      'near arms': -1,
      'there combat': -1,
    },
  },
}
