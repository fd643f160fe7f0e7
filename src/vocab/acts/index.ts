// All words that signal acts, found by lemma. One file an act holds the words; chains.ts the verbs that join acts.
import type { Act } from '../../model/index.ts'
import { ACCUSE } from './accuse.ts'
import { AGREE } from './agree.ts'
import { AID } from './aid.ts'
import { ASSAULT } from './assault.ts'
import { COERCE } from './coerce.ts'
import { CONCEDE } from './concede.ts'
import { CONSULT } from './consult.ts'
import { COOPERATE } from './cooperate.ts'
import { LEVERAGE } from './leverage.ts'
import { MOBILIZE } from './mobilize.ts'
import { PROTEST } from './protest.ts'
import { REJECT } from './reject.ts'
import { REQUEST } from './request.ts'
import { RETREAT } from './retreat.ts'
import { SANCTION } from './sanction.ts'
import { signalsOf } from './signals.ts'
import { SUPPORT } from './support.ts'
import { THREATEN } from './threaten.ts'
import type { Signal, SignalGroup } from './types.ts'

export { CARRIERS, type ChainKind, chainOf, HAPPENERS, SUFFERERS } from './chains.ts'
export { NOUN_CLASSES } from './nouns.ts'
export type { Check, Filter, Guard, Leaning, Signal, SignalGroup } from './types.ts'

/** The groups of words of each act, as people read and extend them. */
export const SIGNAL_GROUPS: Readonly<Record<Act, readonly SignalGroup[]>> = {
  AGREE,
  CONSULT,
  SUPPORT,
  CONCEDE,
  COOPERATE,
  AID,
  RETREAT,
  REQUEST,
  ACCUSE,
  REJECT,
  THREATEN,
  PROTEST,
  SANCTION,
  MOBILIZE,
  COERCE,
  ASSAULT,
  LEVERAGE,
}

type Pos = Signal['pos']
const NONE: readonly Signal[] = []
let byLemma: Record<Pos, Map<string, Signal[]>> | null = null

function tables(): Record<Pos, Map<string, Signal[]>> {
  if (byLemma) return byLemma
  byLemma = { verb: new Map(), noun: new Map(), adj: new Map() }
  for (const [act, groups] of Object.entries(SIGNAL_GROUPS) as [Act, readonly SignalGroup[]][]) {
    for (const signal of signalsOf(act, groups)) {
      const table = byLemma[signal.pos]
      const known = table.get(signal.lemma)
      if (known) known.push(signal)
      else table.set(signal.lemma, [signal])
    }
  }
  return byLemma
}

/** The signals that a lemma may give as that part of speech; constant time, the tables being built at the first call. */
export function signalsFor(lemma: string, pos: Pos): readonly Signal[] {
  return tables()[pos].get(lemma) ?? NONE
}
