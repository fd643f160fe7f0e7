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
import { DEEDS_OTHERWISE } from './deeds-otherwise.ts'
import { DONE_PLAINLY } from './done-plainly.ts'
import { FIGURES_OF_FORCE } from './figures-of-force.ts'
import { FIGURES_OF_PEACE } from './figures-of-peace.ts'
import { FIGURES_OF_PRESSURE } from './figures-of-pressure.ts'
import { HOW_IT_STANDS } from './how-it-stands.ts'
import { IN_OTHER_WORDS } from './in-other-words.ts'
import { LET_GO } from './let-go.ts'
import { LEVERAGE } from './leverage.ts'
import { MOBILIZE } from './mobilize.ts'
import { PROTEST } from './protest.ts'
import { RARER_WORDS } from './rarer-words.ts'
import { REJECT } from './reject.ts'
import { REQUEST } from './request.ts'
import { RETREAT } from './retreat.ts'
import { SANCTION } from './sanction.ts'
import { SEEN_DONE } from './seen-done.ts'
import { type Entry, entriesOf } from './signals.ts'
import { SUPPORT } from './support.ts'
import { TAKEN_AND_HELD } from './taken-and-held.ts'
import { THREATEN } from './threaten.ts'
import { TOLD_SIMPLY } from './told-simply.ts'
import type { Signal, SignalGroup } from './types.ts'
import { WAYS_OF_FORCE } from './ways-of-force.ts'
import { WAYS_OF_PEACE } from './ways-of-peace.ts'

export { CARRIERS, type ChainKind, chainOf, HAPPENERS, SUFFERERS } from './chains.ts'
export { NOUN_CLASSES } from './nouns.ts'
export type { Check, Filter, Guard, Leaning, Signal, SignalGroup } from './types.ts'

/** The groups of words of each act, as people read and extend them. */
export const SIGNAL_GROUPS: Readonly<Record<Act, readonly SignalGroup[]>> = {
  AGREE: groupsOf('AGREE', AGREE, IN_OTHER_WORDS.AGREE),
  CONSULT: groupsOf('CONSULT', CONSULT, IN_OTHER_WORDS.CONSULT),
  SUPPORT: groupsOf('SUPPORT', SUPPORT, IN_OTHER_WORDS.SUPPORT),
  CONCEDE: groupsOf('CONCEDE', CONCEDE, IN_OTHER_WORDS.CONCEDE),
  COOPERATE: groupsOf('COOPERATE', COOPERATE, IN_OTHER_WORDS.COOPERATE),
  AID: groupsOf('AID', AID, IN_OTHER_WORDS.AID),
  RETREAT: groupsOf('RETREAT', RETREAT, LET_GO, IN_OTHER_WORDS.RETREAT),
  REQUEST: groupsOf('REQUEST', REQUEST, IN_OTHER_WORDS.REQUEST),
  ACCUSE: groupsOf('ACCUSE', ACCUSE),
  REJECT: groupsOf('REJECT', REJECT),
  THREATEN: groupsOf('THREATEN', THREATEN),
  PROTEST: groupsOf('PROTEST', PROTEST),
  SANCTION: groupsOf('SANCTION', SANCTION),
  MOBILIZE: groupsOf('MOBILIZE', MOBILIZE),
  COERCE: groupsOf('COERCE', COERCE),
  ASSAULT: groupsOf('ASSAULT', ASSAULT),
  LEVERAGE: groupsOf('LEVERAGE', LEVERAGE, IN_OTHER_WORDS.LEVERAGE),
}

function groupsOf(act: Act, ...parts: (readonly SignalGroup[])[]): readonly SignalGroup[] {
  const rest = [
    RARER_WORDS,
    WAYS_OF_FORCE,
    WAYS_OF_PEACE,
    DEEDS_OTHERWISE,
    SEEN_DONE,
    DONE_PLAINLY,
    HOW_IT_STANDS,
    TOLD_SIMPLY,
    TAKEN_AND_HELD,
    FIGURES_OF_FORCE,
    FIGURES_OF_PEACE,
    FIGURES_OF_PRESSURE,
  ]
  return [...parts.flat(), ...rest.flatMap((groups) => groups[act] ?? [])]
}

type Pos = Signal['pos']
const NONE: readonly Signal[] = []
/** What is written for a lemma, and the same spelled out once it was asked for. */
interface Written {
  readonly entries: Entry[]
  signals: readonly Signal[] | null
}
let written: Record<Pos, Map<string, Written>> | null = null

function entries(): Record<Pos, Map<string, Written>> {
  if (written) return written
  written = { verb: new Map(), noun: new Map(), adj: new Map() }
  for (const [act, groups] of Object.entries(SIGNAL_GROUPS) as [Act, readonly SignalGroup[]][]) {
    for (const entry of entriesOf(act, groups)) {
      const known = written[entry.pos].get(entry.lemma)
      if (known) known.entries.push(entry)
      else written[entry.pos].set(entry.lemma, { entries: [entry], signals: null })
    }
  }
  return written
}

/** The signals that a lemma may give as that part of speech; constant time, the table being built at the first call. */
export function signalsFor(lemma: string, pos: Pos): readonly Signal[] {
  const known = entries()[pos].get(lemma)
  if (!known) return NONE
  known.signals ??= known.entries.map((entry) => entry.spell())
  return known.signals
}

/** Every lemma that may give a signal, for checks of the vocabulary. */
export function signalLemmas(): { readonly lemma: string; readonly pos: Pos }[] {
  const all = entries()
  return (Object.keys(all) as Pos[]).flatMap((pos) => [...all[pos].keys()].map((lemma) => ({ lemma, pos })))
}
