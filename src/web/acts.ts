// How acts and statuses look: six families of acts, each with a colour and a sign; a status has a sign. Colour never stands alone.
import type * as Model from '../model/index.ts'

/** Families of acts by what they do to the other side. An appeal is no hostility, so asking is a family of its own. */
export type Family = 'accord' | 'relief' | 'ask' | 'refuse' | 'force' | 'leverage'

const FAMILY: Readonly<Record<Model.Act, Family>> = {
  AGREE: 'accord',
  CONSULT: 'accord',
  SUPPORT: 'accord',
  CONCEDE: 'accord',
  COOPERATE: 'relief',
  AID: 'relief',
  RETREAT: 'relief',
  REQUEST: 'ask',
  ACCUSE: 'refuse',
  REJECT: 'refuse',
  THREATEN: 'refuse',
  PROTEST: 'refuse',
  SANCTION: 'force',
  MOBILIZE: 'force',
  COERCE: 'force',
  ASSAULT: 'force',
  LEVERAGE: 'leverage',
}
/** The families of acts, in the order of a legend. */
export const FAMILIES: readonly Family[] = ['accord', 'relief', 'ask', 'refuse', 'force', 'leverage']

/** The family of an act; what is unknown counts as asking. */
export function familyOf(act: string): Family {
  return FAMILY[act as Model.Act] ?? 'ask'
}

/** One sign for each family, so that it can be told without colour. */
export const FAMILY_SIGN: Readonly<Record<Family, string>> = {
  accord: '○',
  relief: '●',
  ask: '?',
  refuse: '△',
  force: '▲',
  leverage: '⇄',
}

/** One sign for each status. */
export const STATUS_SIGN: Readonly<Record<Model.Status, string>> = {
  happened: '✓',
  ongoing: '↻',
  planned: '→',
  alleged: '“',
  denied: '✕',
  negated: '∅',
  hypothetical: '≈',
  background: '‹',
}

let probe: HTMLElement | null = null

/** A style variable (`--force`) as a plain `rgb()` colour of the theme shown now, for canvas and WebGL. */
export function resolvedColour(name: string): string {
  if (!probe) {
    probe = document.createElement('span')
    probe.hidden = true
    document.body.append(probe)
  }
  probe.style.color = `var(${name})`
  return getComputedStyle(probe).color
}
