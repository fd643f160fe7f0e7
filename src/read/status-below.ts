// Deeds that stand below something that has not happened: "will lift the sanctions, unfreezing the funds", "would think twice before
// shelling it", "what to do during a raid", "the fallout of a siege would be". They are as open as what stands over them.
import type { Act, Status } from '../model/index.ts'
import { LOOKS_BACK } from '../vocab/verbs/at-issue.ts'
import { wordSet } from '../vocab/word-set.ts'
import type { Clause, Clauses } from './clause-types.ts'
import { baseOf, kidsOf, leadOf, type Tree } from './sentence-tree.ts'
import { statusOf } from './status.ts'
import { isDefinite, isKnown } from './status-known.ts'
import type { Own } from './status-operators.ts'
import type { Seen } from './status-unreal.ts'

/** Acts done by saying them, which who says them does whatever is to come: "will leave, accusing them of". */
const SAID: ReadonlySet<Act> = new Set<Act>(['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'LEVERAGE'])
const PEACE: ReadonlySet<Act> = new Set<Act>(['AGREE', 'CONCEDE', 'RETREAT', 'AID', 'COOPERATE', 'CONSULT'])
/** Words gone up from a deed to what is told of it. */
const STEPS = 4
const AROUND = { question: false, adverse: false, ownWords: false, history: false, asking: false }

/** What is made of a deed by what stands over it; null where that was done, or says nothing of it. */
export function below(clause: Clause, { act, tree, clauses }: Seen): Own | null {
  if (SAID.has(act)) return null
  if (clause.kind === 'verb') return gerund(clause, tree, clauses) ?? standingBy(clause, tree)
  if (clause.kind !== 'noun') return null
  return (
    thereMay(clause.head, tree) ??
    fronted(clause.head, tree) ??
    inverted(clause, act, tree) ??
    looming(clause.head, tree) ??
    named(clause, act, tree, clauses)
  )
}

/** Prepositions and subordinators before a gerund that is done only if what stands over it is. */
const WITH_IT = wordSet('into before after by through while when on upon until without thereby')
/** What is tried is not done: "tried to talk them into leaving". */
const TRIES = wordSet('try attempt seek work struggle strive labour labor')
/** Who never gets or comes to a thing has not done it. */
const GETS = wordSet('get come bring')

/** "Will lift the sanctions, unfreezing the funds", "would think twice before shelling it", "hopes to coax them into leaving". */
function gerund({ head, args }: Clause, tree: Tree, clauses: Clauses): Own | null {
  const { tokens } = tree
  const { xpos, deprel, head: over } = tokens[head]!
  if (xpos !== 'VBG' || !/^(?:advcl|obl)$/.test(baseOf(deprel)) || over < 0 || over > head) return null
  if (tokens.slice(Math.max(0, head - 2), head).some((t) => /^(?:am|is|are|was|were|be|been|'re|'s)$/i.test(t.text)))
    return null
  const lead = leadOf(tree, head)
  const main = clauses.get(over)
  if (main?.kind !== 'verb' || (lead !== '' && !WITH_IT.has(lead) && lead !== 'to')) return null
  if (lead === 'to')
    return main.negated && GETS.has(main.lemma) && tokens[head - 1]?.text === 'to'
      ? { status: 'negated', why: `not ${main.lemma}` }
      : null
  // "Three trucks, carrying flour, will leave": of whoever does it, and no part of what is to come.
  if (lead === '' && (tokens[head - 1]?.text !== ',' || args.some((a) => a.role === 'subject' && !a.shared)))
    return null
  const open = openStatus(main, tree, clauses)
  if (open) return open
  if (lead !== 'into') return null
  if (main.negated) return { status: 'negated', why: 'not into' }
  const tried = clauses.get(main.parent)
  return main.aspect === 'progressive' || (main.mark === 'to' && tried !== undefined && TRIES.has(tried.lemma))
    ? { status: 'planned', why: `${main.lemma} into` }
    : null
}

/** "Were on standby to storm it", "is in no position to free them", "it is not for them to leave": a standing, and no deed. */
function standingBy({ head, mark }: Clause, tree: Tree): Own | null {
  const { tokens } = tree
  const { xpos, deprel, head: over } = tokens[head]!
  if (xpos !== 'VB' || mark !== 'to' || !/^(?:advcl|acl|xcomp)$/.test(deprel) || over < 0 || over > head) return null
  const { upos, lemma } = tokens[over]!
  if (!/^(?:NOUN|ADP|PROPN)$/.test(upos)) return null
  const kids = kidsOf(tree, over).filter((k) => k < over)
  const lead = upos === 'ADP' ? lemma : leadOf(tree, over)
  if (!STANDING.has(lead) || (upos === 'PROPN' && lead !== 'for')) return null
  return kids.some((k) => tokens[k]!.deprel === 'cop') ? { status: 'planned', why: `${lead} ${lemma} to` } : null
}
const STANDING = wordSet('on in under at for off within without beyond near')

/** The status of what has not happened yet, or may never; null for what has, and for what only somebody says. */
function openStatus(over: Clause, tree: Tree, clauses: Clauses): Own | null {
  const { status, why } = statusOf(over, null, null, { ...AROUND, tree, clauses })
  return isOpen(status) ? { status, why: `under ${over.lemma} ${why}` } : null
}

function isOpen(status: Status): boolean {
  return status === 'planned' || status === 'hypothetical'
}

/** "There might have been a blockade", "it would be a siege". */
function thereMay(head: number, tree: Tree): Own | null {
  const { tokens } = tree
  const copula = kidsOf(tree, head).find((k) => k < head && tokens[k]!.deprel === 'cop')
  if (copula === undefined || isDefinite(tree, head)) return null
  const modal = [...kidsOf(tree, copula), ...kidsOf(tree, head)].find(
    (k) => k < head && /^(?:would|could|might|may)$/i.test(tokens[k]!.text),
  )
  return modal === undefined ? null : { status: 'hypothetical', why: tokens[modal]!.text.toLowerCase() }
}

/** Most words of a part of a sentence before its first comma that are looked over. */
const FRONT = 16

/** "Until the rebels hold talks, nothing will change": whatever trees make of the verb. */
function fronted(head: number, tree: Tree): Own | null {
  const { tokens } = tree
  if (
    head > FRONT ||
    !/^(?:until|unless|once|if|should)$/i.test(tokens[0]!.text) ||
    tokens[head]!.deprel.startsWith('nsubj')
  )
    return null
  const comma = tokens.findIndex((t) => t.text === ',')
  if (comma < head || comma > FRONT || (isDefinite(tree, head) && !/^(?:PROPN|NOUN)$/.test(tokens[head - 1]!.upos)))
    return null
  const open = tokens
    .slice(comma + 1, comma + 8)
    .some((t) => /^(?:will|would|can|could|may|might|shall)$/i.test(t.text))
  return open && !tokens.slice(0, comma).some((t) => t.xpos === 'VBD')
    ? { status: 'hypothetical', why: tokens[0]!.text.toLowerCase() }
    : null
}

/** "High on the list is a truce", "what we need is a release": what something open is told to be. */
function inverted(clause: Clause, act: Act, tree: Tree): Own | null {
  const { tokens } = tree
  const { head } = clause
  if (!PEACE.has(act) || isKnown(tree, clause)) return null
  const kids = kidsOf(tree, head)
  const copula = kids.find((k) => k < head && tokens[k]!.deprel === 'cop')
  if (copula === undefined || !/^(?:is|are|remains?)$/i.test(tokens[copula]!.text)) return null
  const isSubject = (k: number): boolean => k < copula && /^(?:nsubj|expl|csubj)/.test(tokens[k]!.deprel)
  if (kids.some((k) => isSubject(k) && tokens[k]!.upos !== 'ADJ' && !/^what$/i.test(tokens[k]!.text))) return null
  const before = tokens.slice(0, copula).filter((t) => t.upos !== 'PUNCT')
  return before.length > 1 &&
    before.length < 8 &&
    /^(?:high|top|uppermost|foremost|first|next|what|all|still|among|on)$/i.test(before[0]!.text)
    ? { status: 'planned', why: `${before[0]!.text.toLowerCase()} is` }
    : null
}

/** "The offensive looming over the town". */
function looming(head: number, tree: Tree): Own | null {
  const word = kidsOf(tree, head).find(
    (k) => k > head && /^acl/.test(tree.tokens[k]!.deprel) && /^(?:loom|impend|beckon)$/.test(tree.tokens[k]!.lemma),
  )
  return word === undefined ? null : { status: 'planned', why: tree.tokens[word]!.lemma }
}

/** Prepositions by which a deed belongs to what is told, as its time, place or means. */
const PART_OF = wordSet('in at during into before by with through without to under on towards toward ahead')
/** Nouns of what comes of a deed. */
const COMES_OF_IT = wordSet(
  'consequence effect impact fallout repercussion result outcome cost price toll aftermath implication brunt start beginning',
)

/** "What to do during a raid", "the consequences of a siege would be", "will be in Geneva for talks". */
function named(clause: Clause, act: Act, tree: Tree, clauses: Clauses): Own | null {
  const { tokens } = tree
  const meeting = act === 'CONSULT'
  if (isKnown(tree, clause) && !meeting && baseOf(tokens[clause.head]!.deprel) !== 'advcl') return null
  let at = clause.head
  for (let steps = STEPS; steps > 0; steps--) {
    const { deprel, head: over } = tokens[at]!
    const relation = baseOf(deprel)
    const lead = leadOf(tree, at)
    if (over < 0 || deprel === 'acl:relcl') return null
    if (/^towards?$/.test(lead) && PEACE.has(act)) return { status: 'planned', why: 'towards' }
    if (relation === 'obl' || relation === 'nmod') {
      const part = lead === 'of' && (COMES_OF_IT.has(tokens[over]!.lemma) || isDate(over, tree))
      if (relation === 'nmod' && !part && !/^nothing$/i.test(tokens[over]!.text)) return null
      if (part && isDate(over, tree)) return { status: 'planned', why: tokens[over]!.lemma }
      if (relation === 'obl' && !(PART_OF.has(lead) || (meeting && lead === 'for'))) return null
    } else if (relation === 'advcl') {
      const when = kidsOf(tree, at).find((k) => k < at && AWAITED.has(tokens[k]!.text.toLowerCase()))
      if (when === undefined) return null
    } else if (!/^(?:obj|nsubj|appos)$/.test(relation)) return null
    const told = clauses.get(over)
    if (told && told.kind !== 'noun') return relation === 'appos' ? null : underTold(at, told, tree, clauses)
    at = over
  }
  return null
}

/** "The date of the release was put back", "the timing of the pull-out has not been fixed". */
function isDate(noun: number, { tokens }: Tree): boolean {
  const { lemma, head } = tokens[noun]!
  return (
    /^(?:date|timing|timetable|schedule)$/.test(lemma) &&
    /^(?:fix|set|put|postpone|agree|decide|settle|move|announce|change|choose)$/.test(tokens[head]?.lemma ?? '')
  )
}

/** Words before what somebody waits for: "will believe it when they surrender". */
const AWAITED = wordSet('when once until till before if unless')

/** What a verb or adjective makes of a deed that is a part of what it tells. */
function underTold(at: number, told: Clause, tree: Tree, clauses: Clauses): Own | null {
  const { tokens } = tree
  if (LOOKS_BACK.has(told.lemma) && told.lemma !== 'be' && baseOf(tokens[at]!.deprel) !== 'obl') return null
  // "May have died in a raid": of what was.
  if (told.modal !== null && told.aspect === 'perfect') return null
  if (isWhatTo(told.head, tree)) return { status: 'hypothetical', why: 'what to' }
  if (told.modal === null && !(told.mark === 'to' && told.relation === 'xcomp')) return null
  // "Agreements should be sacrosanct", "a release will bring them nearer": there are some, or may be.
  const subject = tokens[at]!.deprel.startsWith('nsubj')
  const only = subject && /^(?:only|nothing)$/i.test(tokens[0]!.text) && at < FRONT
  if (subject && !only && !/^(?:would|could|might|may)$/.test(told.modal ?? '')) return null
  if (only) return { status: 'hypothetical', why: tokens[0]!.text.toLowerCase() }
  return openStatus(told, tree, clauses)
}

/** "What to do", "how to behave". */
function isWhatTo(head: number, { tokens }: Tree): boolean {
  return tokens[head - 1]?.text === 'to' && /^(?:what|how|where)$/i.test(tokens[head - 2]?.text ?? '')
}
