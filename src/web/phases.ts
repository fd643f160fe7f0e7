// How the phases of sieges, truces, talks and deals look, the same in every picture: a colour, a pattern, a sign.
import type * as Model from '../model/index.ts'
import { isTermOver } from '../model/index.ts'
import type { Family } from './acts.ts'

/** The look of a phase. `pattern` is a class of style sheet, so that phases differ without colour. */
export interface PhaseLook {
  readonly colour: Family
  readonly pattern: 'solid' | 'stripes' | 'dots' | 'hollow' | 'steps'
  readonly sign: string
}

const LOOKS: Readonly<Record<string, PhaseLook>> = {
  closing: { colour: 'refuse', pattern: 'stripes', sign: '◔' },
  closed: { colour: 'force', pattern: 'solid', sign: '●' },
  easing: { colour: 'ask', pattern: 'dots', sign: '◑' },
  lifted: { colour: 'accord', pattern: 'hollow', sign: '○' },
  fallen: { colour: 'leverage', pattern: 'steps', sign: '▼' },
  declared: { colour: 'ask', pattern: 'dots', sign: '“' },
  accepted: { colour: 'relief', pattern: 'stripes', sign: '✓' },
  'in force': { colour: 'accord', pattern: 'solid', sign: '=' },
  renewed: { colour: 'accord', pattern: 'steps', sign: '↻' },
  'term over': { colour: 'refuse', pattern: 'hollow', sign: '⧖' },
  ended: { colour: 'force', pattern: 'hollow', sign: '✕' },
  demanded: { colour: 'refuse', pattern: 'stripes', sign: '!' },
  agreed: { colour: 'accord', pattern: 'solid', sign: '=' },
  'carried out': { colour: 'relief', pattern: 'steps', sign: '→' },
}

/** The look of a phase by its name; rounds of talks look alike. */
export function phaseLook(name: string): PhaseLook {
  if (Object.hasOwn(LOOKS, name)) return LOOKS[name] as PhaseLook
  return { colour: 'ask', pattern: 'solid', sign: '⇆' }
}

/** The phases an episode of a kind may have, in their order; rounds of talks are numbered and have none. */
export const PHASES: Readonly<Record<Model.Episode['kind'], readonly string[]>> = {
  siege: ['closing', 'closed', 'easing', 'lifted', 'fallen'],
  ceasefire: ['declared', 'accepted', 'in force', 'renewed', 'term over', 'ended'],
  talks: [],
  deal: ['demanded', 'agreed', 'carried out'],
}

/**
 * Where an episode stands on the last day of the record: the name of its last phase, or null; `term over` for a ceasefire whose term
 * ran out with no word that it went on.
 */
export function stateOf(episode: Model.Episode, today: string | null): string | null {
  return phasesShown(episode, today).at(-1)?.name ?? null
}

/** The phases of an episode as they are drawn: a ceasefire whose term ran out stands at `term over` from then on. */
export function phasesShown(episode: Model.Episode, today: string | null): readonly Model.Phase[] {
  if (episode.kind !== 'ceasefire' || today === null || !isTermOver(episode, today)) return episode.phases
  const { term, phases } = episode
  if (term === null) return phases
  return [
    ...phases.map((p, i) => (i === phases.length - 1 ? { ...p, to: p.to ?? term.ends } : p)),
    { name: 'term over', from: term.ends, to: null, claims: [term.claim] },
  ]
}

/** First and last day an episode tells of. */
export function daysOf(episode: Model.Episode): Model.Days {
  const all = episode.phases.flatMap((p) => [p.from, p.to]).filter((d) => d !== null)
  all.sort()
  return { from: all[0] ?? null, to: all.at(-1) ?? null }
}
