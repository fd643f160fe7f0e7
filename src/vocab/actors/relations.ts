// Words that name an actor by its tie to another: "Russian-backed", "pro-government", "Damascus and its allies".
import { stateMeant } from './compose.ts'
import { foldOf } from './fold.ts'
import { byAcronym, byCapital, byName } from './roster.ts'
import type { Actor, Context } from './types.ts'

/** How one actor stands to the other that is named. */
export const RELATIONS = [
  'backed',
  'led',
  'held',
  'pro',
  'anti',
  'allies',
  'opponents',
  'brokered',
  'besieged',
] as const
/** How one actor may stand to another. */
export type Relation = (typeof RELATIONS)[number]

/** The actor named, and how the one meant stands to it. */
export interface Tie {
  readonly relation: Relation
  readonly to: Actor
}

const TAILS: Readonly<Record<string, Relation>> = {
  backed: 'backed',
  supported: 'backed',
  sponsored: 'backed',
  funded: 'backed',
  armed: 'backed',
  aligned: 'backed',
  allied: 'backed',
  linked: 'backed',
  affiliated: 'backed',
  trained: 'backed',
  led: 'led',
  commanded: 'led',
  run: 'held',
  held: 'held',
  controlled: 'held',
  occupied: 'held',
  administered: 'held',
  brokered: 'brokered',
  mediated: 'brokered',
  hosted: 'brokered',
  besieged: 'besieged',
}

const WITH_ALLIES =
  /^(.{2,40}?)(?:,)? (?:and|with|or) (?:its|his|her|their|the) (?:[a-z-]+ )?(allies|backers|partners|supporters|proxies|friends|opponents|enemies|rivals)$/i

function named(words: string, context?: Context): Actor | undefined {
  const state = stateMeant(words, context) ?? byCapital.get(foldOf(words))?.plain[0]
  if (state !== undefined) return state
  const bearers = byAcronym.get(words) ?? byName.get(foldOf(words))
  return bearers?.plain.length === 1 ? bearers.plain[0] : undefined
}

/** The tie that words state, or undefined: "Saudi-led", "pro-Russian", "anti-Houthi", "Washington and its allies". Lower-case roles ("rebel-held") name no actor. */
export function tieOf(words: string, context?: Context): Tie | undefined {
  if (words.length > 80) return undefined
  const many = WITH_ALLIES.exec(words)
  if (many !== null) {
    const to = named((many[1] as string).replace(/^the /i, ''), context)
    const foes = /^(?:opponents|enemies|rivals)$/i.test(many[2] as string)
    return to && { relation: foes ? 'opponents' : 'allies', to }
  }
  const at = words.indexOf('-')
  if (at > 0) {
    const head = words.slice(0, at).toLowerCase()
    if (head === 'pro' || head === 'anti') {
      const to = named(words.slice(at + 1), context)
      return to && { relation: head, to }
    }
  }
  const last = words.lastIndexOf('-')
  const relation = last > 0 ? TAILS[words.slice(last + 1).toLowerCase()] : undefined
  if (relation === undefined) return undefined
  const to = named(words.slice(0, last), context)
  return to && { relation, to }
}
