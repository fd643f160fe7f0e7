// Which of the acts found in a sentence are told by another act of it: what is asked, promised, meant or made ready for.
import type { Act } from '../model/index.ts'
import { isKeptOrNot } from './claims-apart.ts'
import { isAskedApart } from './claims-asked.ts'
import type { Draft, Found } from './claims-draft.ts'
import { type Around, enclosing, isWorkedAt } from './claims-worth.ts'
import type { Clause } from './clause-types.ts'
import { caseOf } from './sentence-tree.ts'
import { cameAbout } from './status-came-about.ts'

/** Acts whose content ("… to lift the siege", "… to withdraw") is part of them. */
const HOLDS_CONTENT: ReadonlySet<Act> = new Set<Act>(['REQUEST', 'AGREE', 'CONCEDE', 'THREATEN', 'REJECT', 'SUPPORT'])
/** Deeds that are real even inside a demand: "an end to the attacks on Aleppo". */
const DEEDS: ReadonlySet<Act> = new Set<Act>(['ASSAULT', 'COERCE'])

/** Of which other act a draft is only a part; null where it stands for itself. */
export function whyOnlyPart(draft: Draft, found: Found, around: Around): string | null {
  const { clause, reading } = found
  const { act } = reading
  const noun = clause.kind === 'noun'
  if (isAskedApart(found, around.tree)) return null
  // "Our request to dig was refused": told by the refusal.
  if (
    noun &&
    act === 'REQUEST' &&
    /^(?:request|proposal|invitation)$/.test(clause.lemma) &&
    around.byToken.get(around.tree.tokens[clause.head]!.head)?.reading.act === 'REJECT'
  )
    return 'what is refused'
  if (act === 'AID' && isHeldUp(clause, around)) return 'held up'
  // "is gathering forces for an assault on Kadugli": told by the gathering.
  if (noun && act === 'ASSAULT' && isWhatFor(clause.head, around)) return 'what for'
  if (cameAbout(clause, around.tree)) return null
  const above = enclosing(found, around)
  if (above && isKeptOrNot(found, above, around.tree)) return null
  if (above) {
    const outer = above.reading.act
    if (HOLDS_CONTENT.has(outer)) {
      if (draft.status === 'denied') return null
      if (outer === 'SUPPORT' && clause.kind === 'verb' && act !== outer && REAL.has(draft.status)) return null
      if (
        outer === 'SUPPORT' &&
        noun &&
        act !== outer &&
        REAL.has(draft.status) &&
        (reading.actor || reading.recipient)
      )
        return null
      if (reading.rule === 'chain/or-else') return null
      if (!DEEDS.has(act)) return `inside ${outer}`
      if (act === outer) return `same as ${outer}`
      if (!REAL.has(draft.status)) return `not real inside ${outer}`
      if (noun && !reading.actor && !reading.recipient) return `bare inside ${outer}`
    }
    // "Would send £300m of military aid": what is sent.
    if (noun && act === 'AID' && act === outer && above.clause.kind === 'verb') return 'same as AID'
    if (outer === 'ACCUSE' && act === outer && clause.kind === 'adjective') return 'same as ACCUSE'
    const charged = CHARGES.has(above.clause.lemma)
    if (outer === 'ACCUSE' && DEEDS.has(act) && noun && !charged && !reading.actor && !reading.recipient) {
      return 'bare inside ACCUSE'
    }
  }
  if (
    isPurpose(clause) &&
    !REAL.has(draft.status) &&
    around.byToken.has(clause.parent) &&
    !(act === 'AID' && isWorkedAt(clause, around)) &&
    !isSaidOnTheLine(clause, around)
  )
    return 'purpose'
  return null
}

const HINDERS: ReadonlySet<Act> = new Set<Act>(['COERCE', 'REJECT', 'ASSAULT'])

/** "Lorries carrying flour were turned back": what they carry has reached nobody. */
function isHeldUp({ head, relation, kind }: Clause, { tree, byToken }: Around): boolean {
  if (kind !== 'verb' || relation !== 'acl' || tree.tokens[head]!.xpos !== 'VBG') return false
  const load = tree.tokens[tree.tokens[head]!.head]!
  if (!/^(?:obj|nsubj|nsubj:pass)$/.test(load.deprel)) return false
  const met = byToken.get(load.head)?.reading.act
  return met !== undefined && HINDERS.has(met)
}

/** Whether a deed is what forces are moved or made ready for. */
function isWhatFor(head: number, { tree, byToken }: Around): boolean {
  if (caseOf(tree, head) !== 'for') return false
  const over = tree.tokens[head]!.head
  const verb = tree.tokens[over]?.deprel === 'obj' ? tree.tokens[over]!.head : over
  return byToken.get(verb)?.reading.act === 'MOBILIZE'
}

/** Verbs that lay a named deed at a door: the deed is a claim too. */
const CHARGES = new Set(['accuse', 'blame', 'charge', 'suspect', 'allege', 'indict'])
const REAL: ReadonlySet<string> = new Set(['happened', 'ongoing', 'alleged', 'background', 'denied'])

function isPurpose(clause: Clause): boolean {
  return clause.mark === 'to' && (clause.relation === 'advcl' || clause.relation === 'acl')
}

/** "telephoned the general to offer aid": what one rings somebody up to say is said. */
function isSaidOnTheLine(clause: Clause, around: Around): boolean {
  return SAID.has(clause.lemma) && ON_THE_LINE.has(around.clauses.get(clause.parent)?.lemma ?? '')
}
const ON_THE_LINE = new Set(['telephone', 'phone', 'ring', 'radio', 'write', 'cable'])
const SAID = new Set(['offer', 'propose', 'promise', 'pledge', 'demand', 'urge', 'ask', 'warn'])

/** Whether a noun names a deed with those it was done to: "the sanctions of the Union against Minsk", "the killing of three herders". */
export function isDeedNamed({ clause, reading }: Found): boolean {
  return clause.kind === 'noun' && NAMED_DEEDS.has(reading.act) && reading.recipient !== null
}
const NAMED_DEEDS: ReadonlySet<string> = new Set(['ASSAULT', 'SANCTION', 'COERCE'])
