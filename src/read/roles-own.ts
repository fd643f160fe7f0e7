// Who does a deed whose own words hold the doer in a place the act does not ask: whose missiles strike, whose report accuses, and the
// noun that a finite verb was hung on.
import type { Party } from '../model/index.ts'
import { NOUN_CLASSES } from '../vocab/acts/nouns.ts'
import { IN_WORDS } from '../vocab/verbs/telling.ts'
import type { ActReading } from './acts.ts'
import { argumentAt } from './clause-arguments.ts'
import type { Clause } from './clause-types.ts'
import { mentionAt } from './mention-index.ts'
import { isKind, KIND } from './names-lexicon.ts'
import { ownersOf, partiesAt, partiesOf, type RoleContext } from './roles.ts'
import { ownersOfMen } from './roles-men.ts'
import { modifierParties } from './roles-modifiers.ts'
import { sortOf } from './roles-plausible.ts'
import { kidsOf, treeOf } from './sentence-tree.ts'
import type { Token } from './syntax-types.ts'

const WEAPONS = new Set(NOUN_CLASSES.weapon)
/** What is written or filed in somebody's name. */
const PAPERS = new Set(
  `report statement lawsuit suit complaint petition resolution letter communique communiqué declaration bill motion draft appeal message
   paper dossier article editorial video tweet post leaflet speech indictment note memo document release memorandum`.split(
    /\s+/,
  ),
)

/** Whether a noun is something issued in somebody's name. */
export function isIssued(token: Token): boolean {
  return PAPERS.has(token.lemma.toLowerCase())
}

/** What is done with the dead and the wounded by those who come upon them. */
export const FINDS =
  /^(?:find|discover|recover|bury|identify|exhume|unearth|collect|retrieve|spot|treat|rescue|count|see|carry|bring|receive)$/

/** The doers a clause of its own holds; none where its subject says no more than the act has used. */
export function ownDoers(reading: ActReading, clause: Clause, context: RoleContext): Party[] {
  if (clause.kind !== 'verb') return []
  // "Soldiers found two bodies": who finds the dead did not kill them.
  if (reading.rule === 'chain/toll' && FINDS.test(clause.lemma)) return []
  for (const find of [ownersOfWeapon, issuersOfPaper, subjectRightBefore]) {
    const found = find(reading, clause, context)
    if (found.length > 0) return found
  }
  return []
}

function isWeapon(token: Token): boolean {
  const lemma = token.lemma.toLowerCase()
  return WEAPONS.has(lemma) || isKind(lemma, KIND.weapon) || /^(?:mines?|slug|stone|brick|round|bottle)$/.test(lemma)
}

/** "Saudi-led jets and missiles struck", "the army struck": the owner of a weapon that lands, or the subject itself where it is a party. */
function ownersOfWeapon(reading: ActReading, clause: Clause, context: RoleContext): Party[] {
  if (!/^(?:ASSAULT|COERCE)$/.test(reading.act) || reading.actor) return []
  // "flattened by Russian guns"
  const subject = clause.args.find((a) => a.role === (clause.passive ? 'agent' : 'subject'))
  if (!subject || subject.head === reading.recipient?.head) return []
  const token = context.tree.tokens[subject.head]!
  // "a mine laid by": a noun that opens a sentence may be taken for a pronoun.
  if (isWeapon(token)) {
    const owners = ownersOf(subject.head, context)
    if (owners.length > 0) return owners
    // "rockets of the brigade"
    const behind = ownersOfMen(subject.head, context, (kid) => partiesAt(kid, context, 1))
    if (behind.length > 0) return behind
    // "missiles fired by the group"
    for (const kid of kidsOf(context.tree, subject.head)) {
      const agent = context.clauses.get(kid)?.args.find((a) => a.role === 'agent')
      if (agent && kid > subject.head) return partiesOf(agent, context)
    }
    return []
  }
  if (clause.passive || /^(?:hear|see|witness)$/.test(clause.lemma)) return []
  const force = kidsOf(context.tree, subject.head).some((k) => modifierParties(k, context).length > 0)
  return sortOf(token) === 'party' || (force && token.lemma === 'military') ? partiesOf(subject, context) : []
}

/** "put out a report accusing the army", "a statement by the union condemned": who issues the paper says what it says. */
function issuersOfPaper(reading: ActReading, clause: Clause, context: RoleContext): Party[] {
  const { tree } = context
  const subject = reading.actor ?? clause.args.find((a) => a.role === 'subject')
  const head = subject ? subject.head : /^acl/.test(clause.relation) ? tree.tokens[clause.head]!.head : -1
  const paper = tree.tokens[head]
  // The release of prisoners is no press release.
  if (!paper || !PAPERS.has(paper.lemma.toLowerCase()) || (reading.act === 'RETREAT' && reading.uses.includes(head)))
    return []
  const owners = ownersOf(head, context)
  if (owners.length > 0) return owners
  // "the report accuses the army": with nobody behind it, the paper speaks for itself.
  const itself = subject && !subject.shared ? partiesOf(subject, context) : []
  if (itself.length > 0) return itself
  const issuing = context.clauses.get(paper.head)
  if (issuing?.kind !== 'verb' || !/^(?:obj|obl)/.test(paper.deprel)) return writersBefore(head, context)
  const issuer = issuing.args.find((a) => a.role === (issuing.passive ? 'agent' : 'subject'))
  return issuer && issuer.head !== head ? partiesOf(issuer, context) : []
}

/** Sentences looked back over for whoever wrote a paper. */
const BACK = 3
const WRITES =
  /^(?:write|issue|release|publish|post|put|send|hand|drop|distribute|scatter|deliver|sign|circulate|broadcast|air|leave|pin|nail|deliver|announce|make|present|draft|draw|file|submit|upload|print)$/

/** "The militia said in a letter that it would stay. The letter accused the mayor": whoever wrote it does what it does. */
function writersBefore(head: number, context: RoleContext): Party[] {
  const { tree, scene, sentence } = context
  const paper = tree.tokens[head]!
  const first = tree.tokens[tree.first[head]!]!
  if (!/^(?:the|this|that)$/i.test(first.text) || head - tree.first[head]! > 2) return []
  for (let at = sentence.index - 1; at >= 0 && at >= sentence.index - BACK; at--) {
    const told = scene.findings.doc.sentences[at]
    if (told?.kind !== 'text') return []
    const there = { ...context, sentence: told, tree: treeOf(told), clauses: new Map() }
    const i = told.tokens.findLastIndex((t) => t.upos === 'NOUN' && t.lemma === paper.lemma)
    if (i >= 0) return writersOf(i, there)
  }
  return []
}

/** Whoever writes, sends or speaks by the paper at a place: the subject of its verb, or whose it is. */
function writersOf(paper: number, context: RoleContext): Party[] {
  const { tree } = context
  const { deprel, head } = tree.tokens[paper]!
  const whose = kidsOf(tree, paper).find((k) => tree.tokens[k]!.deprel === 'nmod:poss')
  if (whose !== undefined) return partiesAt(whose, context, 1)
  const verb = tree.tokens[head]
  if (verb?.upos !== 'VERB') return []
  const writes = deprel === 'obj' ? WRITES.test(verb.lemma) : deprel === 'obl' && IN_WORDS.has(verb.lemma)
  const passive = deprel === 'nsubj:pass' && WRITES.test(verb.lemma)
  if (!writes && !passive) return []
  const by = kidsOf(tree, head).find((k) => tree.tokens[k]!.deprel === (passive ? 'obl:agent' : 'nsubj'))
  return by === undefined ? [] : partiesAt(by, context, 1)
}

/** "In the capital, Juba, police shot four men", with the doer taken for one more name of the place. */
function subjectRightBefore(reading: ActReading, clause: Clause, context: RoleContext): Party[] {
  const { tokens } = context.tree
  if (clause.passive || !/^VB[DPZ]$/.test(tokens[clause.head]!.xpos) || clause.args.some((a) => a.role === 'subject'))
    return []
  let at = clause.head - 1
  while (at >= 0 && tokens[at]!.upos === 'ADV') at--
  const token = tokens[at]
  if (!token || !/^(?:appos|conj|nmod)$/.test(token.deprel) || token.head >= at || sortOf(token) !== 'party') return []
  const cased = kidsOf(context.tree, at).some((k) => tokens[k]!.deprel === 'case')
  const first = context.tree.first[at]!
  if (cased || tokens[first - 1]?.text !== ',' || reading.recipient?.head === at) return []
  return partiesOf({ ...argumentAt(context.tree, 'subject', at, null, true) }, context)
}

/** "The junta released ninety monks", "ASEAN called for calm", with the verb hung on its subject as if it were a participle. */
export function hungActively(reading: ActReading, clause: Clause, { tree, scene }: RoleContext): ActReading | null {
  const token = tree.tokens[clause.head]!
  if (clause.kind !== 'verb' || clause.relation !== 'acl' || !/^VB[DN]$/.test(token.xpos)) return null
  const at = token.head
  const noun = tree.tokens[at]
  if (!noun || at > clause.head || noun.deprel !== 'root' || reading.actor?.head === at) return null
  if (sortOf(noun) !== 'party' && !mentionAt(scene.mentions, noun)?.actor) return null
  if (clause.args.some((a) => a.role === 'agent' || (a.role === 'subject' && !a.shared))) return null
  const active =
    token.xpos === 'VBD' || STANDS_ALONE.test(clause.lemma) || clause.args.some((a) => a.role === 'object' && !a.shared)
  if (!active) return null
  for (let i = at + 1; i < clause.head; i++) if (tree.tokens[i]!.upos === 'PUNCT') return null
  const subject = { ...argumentAt(tree, 'subject', at, null, false) }
  return { ...reading, actor: subject, recipient: reading.recipient?.head === at ? null : reading.recipient }
}

/** Verbs that need no object, so that a bare past form of them is no passive. */
const STANDS_ALONE =
  /^(?:call|agree|refuse|vow|appeal|warn|pledge|decline|fail|withdraw|flee|meet|talk|surrender|retreat|promise|threaten|protest|march|rally|react|operate)$/
