// What has become of a deed by the predicate it is the subject of: "the swap is on hold", "the raid was a drill", "the withdrawal looms",
// "the plan was that the army would leave".
import type { Act } from '../model/index.ts'
import { BETWEEN, COMES, LEAVE, PREDICATES, STILL_OUT } from '../vocab/verbs/outcomes.ts'
import { wordSet } from '../vocab/word-set.ts'
import type { Clause } from './clause-types.ts'
import { baseOf, kidsOf, type Tree } from './sentence-tree.ts'
import type { Own } from './status-operators.ts'
import { NOUN_OPERATORS } from './status-operators.ts'
import type { Token } from './syntax-types.ts'

/** Words of a predicate that are looked at. */
const WORDS = 8
const LINKS = /^(?:remain|stay|prove|turn|hang|seem|lie|be)$/
const NOT = /^(?:not|n['’]t|never|no|longer|hardly|neither|nor)$/i
/** Deeds of peace: what collapses of these was never done. */
const PEACE: ReadonlySet<Act> = new Set<Act>(['CONCEDE', 'RETREAT', 'AID', 'COOPERATE', 'CONSULT'])

/** Acts that are done on the ground or in person, which nobody does by naming them. */
const DEEDS: ReadonlySet<Act> = new Set<Act>([
  'CONCEDE',
  'RETREAT',
  'AID',
  'CONSULT',
  'ASSAULT',
  'COERCE',
  'MOBILIZE',
  'COOPERATE',
])

/** What the predicate over a deed says has become of it; null where it says nothing. */
export function outcomeOf(clause: Clause, act: Act, tree: Tree): Own | null {
  const subject = clause.kind === 'noun' ? subjectOver(clause.head, tree) : -1
  if (subject >= 0) return fateAt(tree.tokens[subject]!.head, subject, act, tree)
  const plan = clause.kind === 'noun' ? null : contentOfPlan(clause, tree)
  if (plan || !DEEDS.has(act)) return plan
  // "The release was put on hold": the release is told by the verb.
  const named = kidsOf(tree, clause.head).find((k) => k < clause.head && isDeedName(k, tree))
  return named === undefined ? null : fateAt(clause.head, named, act, tree)
}

function isDeedName(at: number, { tokens }: Tree): boolean {
  const { deprel, upos } = tokens[at]!
  return /^nsubj/.test(deprel) && deprel !== 'nsubj:outer' && upos === 'NOUN'
}

function fateAt(over: number, subject: number, act: Act, tree: Tree): Own | null {
  if (over < subject) return null
  const link = linkOf(over, subject, tree)
  if (isBeforeItBegan(over, tree)) return { status: 'negated', why: 'before it began' }
  const held = HELD.has(tree.tokens[subject]!.lemma)
  if (link >= 0) {
    const told = predicateAt(link, tree)
    // "The truce is in doubt": there is one.
    return held && told?.status === 'hypothetical' ? null : told
  }
  if (act === 'CONSULT' && isCutOff(over, subject, tree)) return { status: 'negated', why: tree.tokens[over]!.lemma }
  return tree.tokens[over]!.upos === 'VERB' && !held ? verbFate(over, act, tree) : null
}

/** "Contact between the armies broke down": they speak no more; talks that break down were held. */
function isCutOff(over: number, subject: number, tree: Tree): boolean {
  const { lemma, xpos } = tree.tokens[over]!
  if (!/^(?:contact|communication|correspondence)$/.test(tree.tokens[subject]!.lemma) || !/^VB[DN]$/.test(xpos))
    return false
  if (kidsOf(tree, over).some((k) => k < over && NOT.test(tree.tokens[k]!.text))) return false
  const next = tree.tokens[over + 1]?.text ?? ''
  return /^(?:cease|stop|end|collapse|lapse)$/.test(lemma) || (lemma === 'break' && /^(?:down|off)$/.test(next))
}

/** "Was broken off before it began", "were turned round before they could start". */
function isBeforeItBegan(over: number, { tokens }: Tree): boolean {
  const at = tokens.slice(over + 1, over + WORDS).findIndex((t) => /^before$/i.test(t.text))
  const before = over + 1 + at
  if (at < 0 || !/^(?:it|they|he|she)$/i.test(tokens[before + 1]?.text ?? '')) return false
  const verb = tokens.slice(before + 2, before + 6).find((t) => t.upos === 'VERB')
  return verb !== undefined && COMES.has(verb.lemma)
}

/** What is held for a time before it lapses or collapses. */
const HELD = wordSet(
  'truce ceasefire cease-fire armistice cessation lull calm pause siege blockade talk negotiation agreement deal accord',
)

/** The subject a deed is, or is a part of: "the release and return of the men is on hold"; -1 for none. */
function subjectOver(deed: number, { tokens }: Tree): number {
  let at = deed
  for (let steps = 3; steps > 0; steps--) {
    const { deprel, head } = tokens[at]!
    if (/^nsubj/.test(deprel)) return at
    if (head < 0 || !/^(?:conj|appos)$/.test(baseOf(deprel)) || head > at) return -1
    at = head
  }
  return -1
}

/** The last copula or auxiliary between a subject and what is told of it, or the linking verb itself; -1 for none. */
function linkOf(over: number, subject: number, tree: Tree): number {
  const { tokens } = tree
  if (LINKS.test(tokens[over]!.lemma) && tokens[over]!.upos === 'VERB') return over
  const before = kidsOf(tree, over).filter(
    (k) => k > subject && k < over && /^(?:cop|aux)/.test(tokens[k]!.deprel) && tokens[k]!.lemma === 'be',
  )
  if (before.length > 0) return before[0]!
  // "The attack is due on Monday": trees hang the copula on "due".
  let near = tree.last[subject]! + 1
  while (near < over && !(tokens[near]!.lemma === 'be' && tokens[near]!.upos === 'AUX')) near++
  return near < over && !tokens.slice(subject, near).some((t) => t.upos === 'VERB' && t.head !== subject) ? near : -1
}

function predicateAt(link: number, tree: Tree): Own | null {
  const { tokens } = tree
  const after: string[] = []
  for (let i = link + 1; i < tokens.length && after.length < WORDS && !/^[,;:.!?()]$/.test(tokens[i]!.text); i++)
    after.push(tokens[i]!.text.toLowerCase())
  const told = after.join(' ').replace(BETWEEN, '')
  if (/^(?:not|n['’]t|no longer|never) (?!an? |on offer|yet )/.test(told)) return null
  const verb = tokens[link]!
  const out = verb.lemma === 'turn' ? told.replace(/^out /, '') : told
  const words = /^(?:turn|prove|seem)$/.test(verb.lemma) ? out.replace(/^to be /, '') : out
  const past = /^(?:was|were|been)$/i.test(verb.text) || verb.xpos === 'VBD'
  const row = PREDICATES.find((p) => !(p.now && past) && p.words.test(words))
  return row ? { status: row.outcome, why: words.split(' ').slice(0, 3).join(' ') } : null
}

/** "Looms", "needs the approval of", "failed to materialise", "fell through", "got nowhere". */
function verbFate(over: number, act: Act, tree: Tree): Own | null {
  const { tokens } = tree
  const { lemma } = tokens[over]!
  const kids = kidsOf(tree, over)
  const negated = kids.some((k) => k < over && NOT.test(tokens[k]!.text))
  const after = tokens.slice(over + 1, over + 5).map((t) => t.text.toLowerCase())
  if (negated)
    return /^materiali[sz]e$/.test(lemma) || (lemma === 'come' && after[0] === 'off')
      ? { status: 'negated', why: `not ${lemma}` }
      : null
  // "Aid convoys have difficulty reaching the villages".
  if (lemma === 'have' && hasTrouble(tokens.slice(over + 1, over + 6)))
    return { status: 'hypothetical', why: 'difficulty' }
  const open = STILL_OUT.get(lemma)
  if (open) return { status: open, why: lemma }
  if (/^(?:need|require|seek)$/.test(lemma))
    return kids.some((k) => k > over && baseOf(tokens[k]!.deprel) === 'obj' && LEAVE.has(tokens[k]!.lemma))
      ? { status: 'planned', why: lemma }
      : null
  if (lemma === 'fail' && after[0] === 'to')
    return COMES.has(tokens[over + 2]?.lemma ?? '') || after[1] === 'get'
      ? { status: 'negated', why: 'failed to' }
      : null
  if (/^(?:get|go|lead)$/.test(lemma) && after[0] === 'nowhere') return { status: 'negated', why: 'nowhere' }
  if (!PEACE.has(act)) return null
  if (lemma === 'fall' && after[0] === 'through') return { status: 'negated', why: 'fell through' }
  if (lemma === 'break' && after[0] === 'down' && act !== 'CONSULT') return { status: 'negated', why: 'broke down' }
  if (lemma === 'come' && after[0] === 'to' && /^(?:nothing|naught|nought)$/.test(after[1] ?? ''))
    return { status: 'negated', why: 'came to nothing' }
  return lemma === 'collapse' && act !== 'CONSULT' ? { status: 'negated', why: lemma } : null
}

/** "Great difficulty in reaching", "trouble getting through". */
function hasTrouble(after: readonly Token[]): boolean {
  const at = after.findIndex((t) => /^(?:difficulty|trouble|problem)$/.test(t.lemma))
  if (at < 0 || after.slice(0, at).some((t) => /^(?:no|little)$/i.test(t.text))) return false
  const next = after[at + 1]?.text === 'in' ? at + 2 : at + 1
  return after[next]?.xpos === 'VBG'
}

/** "The plan was that the army left", "the fear is that they are besieged": what a noun holds that looks ahead or is only told. */
function contentOfPlan({ head }: Clause, tree: Tree): Own | null {
  const { tokens } = tree
  const kids = kidsOf(tree, head)
  const noun = kids.find((k) => tokens[k]!.deprel === 'nsubj:outer')
  const that = kids.find((k) => tokens[k]!.text === 'that' && tokens[k]!.deprel === 'mark')
  if (noun === undefined || that === undefined || that < noun) return null
  if (tokens.slice(noun, that).some((t) => NOT.test(t.text))) return null
  const { lemma } = tokens[noun]!
  const operator = NOUN_OPERATORS.get(lemma.toLowerCase())
  if (operator === 'plan') return { status: 'planned', why: lemma }
  if (operator === 'doubt') return { status: 'hypothetical', why: lemma }
  if (operator === 'allege') return { status: 'alleged', why: lemma }
  return operator === 'deny' ? { status: 'denied', why: lemma } : null
}
