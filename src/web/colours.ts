// One map from what is shown to how it looks, for every chart: a colour and a pattern that stay the same wherever a thing appears.
import { ACTS, STATUSES, TOPICS } from '../model/index.ts'
import { familyOf } from './acts.ts'

/** What a chart counts by. */
export type Domain = 'act' | 'status' | 'topic' | 'actor' | 'place' | 'outlet'

/** Fills that can be told apart without colour. */
export const FILLS = ['solid', 'stripes', 'dots', 'hatch', 'bars', 'cross'] as const
/** A pattern of a filled shape. */
export type Fill = (typeof FILLS)[number]

/** The look of one key: a style variable and a pattern. */
export interface KeyLook {
  readonly colour: string
  readonly fill: Fill
}

const STATUS_COLOUR: Readonly<Record<string, string>> = {
  happened: '--accord',
  ongoing: '--relief',
  planned: '--leverage',
  alleged: '--refuse',
  denied: '--force',
  negated: '--force',
  hypothetical: '--ask',
  background: '--mut',
}
const PALETTE = ['--relief', '--refuse', '--accord', '--ask', '--leverage', '--force'] as const

/** Turns of open-ended keys (actors, places, outlets): taken in the order met, and kept for as long as the page is open. */
const met = new Map<string, number>()

function turnOf(domain: Domain, key: string): number {
  if (domain === 'topic') return TOPICS.indexOf(key as (typeof TOPICS)[number])
  const name = `${domain}\t${key}`
  let turn = met.get(name)
  if (turn === undefined) {
    turn = [...met.keys()].filter((k) => k.startsWith(`${domain}\t`)).length
    met.set(name, turn)
  }
  return turn
}

/** The look of a key. An act has the colour of its family; acts of one family differ by pattern. */
export function lookOf(domain: Domain, key: string): KeyLook {
  if (domain === 'act') {
    const family = familyOf(key)
    const turn = ACTS.filter((act) => familyOf(act) === family).indexOf(key as (typeof ACTS)[number])
    return { colour: `--${family}`, fill: FILLS[Math.max(0, turn) % FILLS.length] ?? 'solid' }
  }
  if (domain === 'status') {
    const turn = STATUSES.indexOf(key as (typeof STATUSES)[number])
    return { colour: STATUS_COLOUR[key] ?? '--mut', fill: FILLS[Math.max(0, turn) % FILLS.length] ?? 'solid' }
  }
  const turn = Math.max(0, turnOf(domain, key))
  return {
    colour: PALETTE[turn % PALETTE.length] ?? '--mut',
    fill: FILLS[(turn + Math.floor(turn / PALETTE.length)) % FILLS.length] ?? 'solid',
  }
}
