// Deeds that are only named in what somebody wants, links, lays down or has before him: "has linked the release to an amnesty", "the
// lifting exists only in a decree", "the measures under study, among them a curfew", "pleaded again with the army to lift the siege".

import type { Act } from '../model/index.ts'
import { ASKS_TO } from '../vocab/verbs/control.ts'
import { GOVERNING_VERBS } from '../vocab/verbs/governors.ts'
import { BINDS, TEXTS } from '../vocab/verbs/passed-on.ts'
import { SAYS_SO } from '../vocab/verbs/telling.ts'
import { wordSet } from '../vocab/word-set.ts'
import type { Clause } from './clause-types.ts'
import { baseOf, kidsOf, type Tree } from './sentence-tree.ts'
import { isKnown } from './status-known.ts'
import type { Own } from './status-operators.ts'

/** Tokens looked over for a sign word. */
const FAR = 12
const PEACE: ReadonlySet<Act> = new Set<Act>(['AGREE', 'CONCEDE', 'RETREAT', 'AID', 'COOPERATE'])

/** What a deed is that is only named in terms, wishes and lists; null where it is not. */
export function laidDown(clause: Clause, act: Act, tree: Tree): Own | null {
  const { head, kind } = clause
  const bare = tree.tokens[head]!.xpos === 'VBG'
  if (PEACE.has(act) && (kind === 'noun' || bare)) {
    const bound = linkedTo(head, tree) ?? regarding(head, tree) ?? nearTo(head, tree)
    if (bound) return bound
  }
  if (kind === 'noun')
    return (
      fateOfNoun(head, clause.lemma, tree) ??
      oneOfProposed(head, tree) ??
      whichIsToCome(head, tree) ??
      warnedFor(clause, tree)
    )
  if (bare) return proposedStep(head, tree)
  return tree.tokens[head]!.xpos === 'VB' ? (calledTo(head, tree) ?? inTheTitle(head, tree)) : fateOfVerb(clause, tree)
}

const LINKS = wordSet('link tie condition peg subordinate couple hitch')

/** "Has linked the release to an amnesty", "the withdrawal is tied to a treaty". */
function linkedTo(head: number, tree: Tree): Own | null {
  const { tokens } = tree
  const { deprel, head: over } = tokens[head]!
  if (over < 0 || !LINKS.has(tokens[over]!.lemma) || tokens[over]!.upos !== 'VERB') return null
  // "Linked its help to the release of the captives": what something else hangs on.
  if (deprel === 'obl' && over < head) return boundBy(head, over, tree)
  if (deprel !== 'obj' && deprel !== 'nsubj:pass') return null
  const from = Math.max(head, over)
  const bound = tokens.slice(from + 1, from + FAR).some((t) => /^(?:to|on|upon|with)$/i.test(t.text))
  return bound ? { status: 'planned', why: tokens[over]!.lemma } : null
}

function boundBy(head: number, over: number, tree: Tree): Own | null {
  const { tokens } = tree
  const led = kidsOf(tree, head).some((k) => tokens[k]!.deprel === 'case' && /^(?:to|on|upon)$/i.test(tokens[k]!.text))
  const thing = kidsOf(tree, over).some((k) => k > over && k < head && tokens[k]!.deprel === 'obj')
  return led && thing ? { status: 'planned', why: tokens[over]!.lemma } : null
}

const TELLS = wordSet(
  'announcement communique communiqué statement circular notice proposal offer paper letter message',
)

/** "The announcement by the staff regarding the handover". */
function regarding(head: number, tree: Tree): Own | null {
  const { tokens } = tree
  const lead = kidsOf(tree, head).find((k) => k < head && tokens[k]!.deprel === 'case')
  if (lead === undefined || !/^(?:regarding|concerning|about)$/i.test(tokens[lead]!.text)) return null
  return tokens.slice(Math.max(0, lead - FAR), lead).some((t) => TELLS.has(t.lemma))
    ? { status: 'planned', why: 'regarding' }
    : null
}

/** "Closer than they had ever been to an accord". */
function nearTo(head: number, tree: Tree): Own | null {
  const { tokens } = tree
  const lead = kidsOf(tree, head).find((k) => k < head && tokens[k]!.text === 'to' && tokens[k]!.deprel === 'case')
  if (lead === undefined) return null
  return tokens.slice(Math.max(0, lead - FAR), lead).some((t) => /^(?:closer|nearer|closest|nearest)$/i.test(t.text))
    ? { status: 'hypothetical', why: 'closer to' }
    : null
}

const WISHES = wordSet(
  'promise hope dream plan idea prospect intention wish aspiration pledge goal aim possibility demand',
)
const MEASURES = wordSet('embargo sanction ban moratorium resolution curfew')

/** What is said of a deed by its verb: "exists only in a decree", "remains a promise", "an embargo failed in the Council". */
function fateOfNoun(head: number, lemma: string, tree: Tree): Own | null {
  const { tokens } = tree
  const { deprel, head: over } = tokens[head]!
  if (over < 0 || !deprel.startsWith('nsubj')) return null
  return (
    existsOnly(over, tree) ??
    (MEASURES.has(lemma) && isVotedDown(over, tree) ? { status: 'negated', why: tokens[over]!.lemma } : null)
  )
}

/** The same where the verb itself is what was read: "the release remains a promise". */
function fateOfVerb({ head, lemma }: Clause, tree: Tree): Own | null {
  return lemma === 'remain' || lemma === 'exist' || lemma === 'stay' ? existsOnly(head, tree) : null
}

function existsOnly(over: number, tree: Tree): Own | null {
  const { tokens } = tree
  const { lemma, upos } = tokens[over]!
  const kids = kidsOf(tree, over)
  if (lemma === 'exist') {
    const only = tokens.slice(over, over + 5).some((t) => /^(?:only|solely|far|merely|just)$/i.test(t.text))
    return only ? { status: 'negated', why: 'exists only' } : null
  }
  if (/^(?:remain|stay)$/.test(lemma)) {
    const as = kids.find(
      (k) => k > over && /^(?:xcomp|obj|obl)$/.test(tokens[k]!.deprel) && WISHES.has(tokens[k]!.lemma),
    )
    return as === undefined ? null : { status: 'planned', why: tokens[as]!.lemma }
  }
  if (upos !== 'NOUN' || !WISHES.has(lemma) || !kids.some((k) => tokens[k]!.deprel === 'cop')) return null
  return kids.some((k) => k < over && /^(?:not|n['’]t|no|longer)$/i.test(tokens[k]!.text))
    ? null
    : { status: 'planned', why: lemma }
}

/** "Failed in the Council", "fell short of the votes", "was voted down". */
function isVotedDown(over: number, tree: Tree): boolean {
  const { lemma } = tree.tokens[over]!
  const after = tree.tokens[over + 1]?.text.toLowerCase() ?? ''
  return lemma === 'fail'
    ? after !== 'to'
    : (lemma === 'fall' && tree.tokens.slice(over + 1, over + 4).some((t) => t.text === 'short')) ||
        (lemma === 'vote' && after === 'down') ||
        lemma === 'veto'
}

const UNDER_STUDY = wordSet('study discussion consideration review debate negotiation')

/** "The measures envisaged for the north, including a curfew", "among them a curfew". */
function oneOfProposed(head: number, tree: Tree): Own | null {
  const { tokens } = tree
  let from = head
  while (from > 0 && /^(?:DET|ADJ|NUM|NOUN)$/.test(tokens[from - 1]!.upos) && tokens[from - 1]!.head === head) from--
  const before = tokens[from - 1]?.text.toLowerCase()
  const lead =
    before === 'including'
      ? from - 1
      : before === 'them' && tokens[from - 2]?.text.toLowerCase() === 'among'
        ? from - 2
        : -1
  if (lead < 1) return null
  for (let i = lead - 1; i >= 0 && i >= lead - FAR; i--) {
    const { xpos, lemma, upos } = tokens[i]!
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(xpos)) return null
    const row = xpos === 'VBN' ? GOVERNING_VERBS.get(lemma) : undefined
    if (row?.held === 'planned' || row?.held === 'hypothetical') return { status: row.held, why: lemma }
    if (upos === 'NOUN' && UNDER_STUDY.has(lemma) && tokens[i - 1]?.text === 'under')
      return { status: 'planned', why: `under ${lemma}` }
    if (/^(?:proposed?|option|proposal|suggestion|recommendation|demand)$/.test(lemma))
      return { status: 'planned', why: 'proposed' }
  }
  return null
}

const STEPS = wordSet('step measure gesture concession demand proposal option move request condition recommendation')

/** "The step urged by the panel, opening the crossing, …". */
function proposedStep(head: number, tree: Tree): Own | null {
  const { tokens } = tree
  if (tokens[head - 1]?.text !== ',') return null
  let row: string | null = null
  for (let i = head - 2; i >= 0 && i >= head - FAR; i--) {
    const { xpos, lemma } = tokens[i]!
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(xpos) && !STEPS.has(tokens[i - 1]?.lemma ?? '')) return null
    if (/^VB[ND]$/.test(xpos) && GOVERNING_VERBS.get(lemma)?.held === 'planned') row = lemma
    if (STEPS.has(lemma)) return row ? { status: 'planned', why: row } : null
  }
  return null
}

const BEGINS = wordSet('begin start take happen follow come go occur commence')

/** "The withdrawal of the brigade, which will begin in March", "which he expected to begin". */
function whichIsToCome(head: number, { tokens }: Tree): Own | null {
  for (let i = head + 1; i < tokens.length - 2 && i < head + FAR; i++) {
    if (/^[;.!?]$/.test(tokens[i]!.text) || tokens[i]!.upos === 'VERB') return null
    if (tokens[i]!.text !== ',' || !/^which$/i.test(tokens[i + 1]!.text)) continue
    const after = tokens.slice(i + 2, i + 9)
    const end = after.findIndex((t) => t.text === ',' || t.text === ';')
    const words = end < 0 ? after : after.slice(0, end)
    const begins = words.findIndex((t) => BEGINS.has(t.lemma))
    const ahead = words.some(
      (t, k) =>
        k < begins &&
        (/^(?:will|would|shall|should|expected|due|scheduled|set|meant|planned|hoped|supposed)$/i.test(t.text) ||
          (/^(?:is|are|was|were)$/i.test(t.text) && words[k + 1]?.text === 'to')),
    )
    return ahead ? { status: 'planned', why: 'which is to come' } : null
  }
  return null
}

const TIMES = wordSet('day week month year hour summer winter spring autumn time decade night')

/** "Had warned for weeks of mass arrests": trees hang the deed under the weeks. */
function warnedFor(clause: Clause, tree: Tree): Own | null {
  const { tokens } = tree
  const { deprel, head: over } = tokens[clause.head]!
  if (over < 0 || baseOf(deprel) !== 'nmod' || !TIMES.has(tokens[over]!.lemma) || isKnown(tree, clause)) return null
  const verb = tokens[over]!.head
  if (verb < 0 || verb > over || !/^obl/.test(tokens[over]!.deprel) || tokens[verb]!.upos !== 'VERB') return null
  const row = GOVERNING_VERBS.get(`${tokens[verb]!.lemma}:of`)
  return row ? { status: row.held, why: tokens[verb]!.lemma } : null
}

/** "Called again on the militia to free them": asked, however many words stand between. */
function calledTo(head: number, tree: Tree): Own | null {
  const { tokens } = tree
  const to = kidsOf(tree, head).find((k) => k < head && tokens[k]!.text === 'to')
  if (to === undefined) return null
  for (let i = to - 1; i >= 0 && i >= to - FAR; i--) {
    if (/^[;:.!?]$/.test(tokens[i]!.text)) return null
    if (tokens[i]!.upos !== 'VERB') continue
    if (BINDS.has(tokens[i]!.lemma) && isOfText(i, tree)) return { status: 'planned', why: tokens[i]!.lemma }
    if (!ASKS_TO.has(tokens[i]!.lemma)) return null
    return tokens.slice(i + 1, to).some((t) => /^(?:on|upon|to|with|for)$/i.test(t.text))
      ? { status: 'planned', why: tokens[i]!.lemma }
      : null
  }
  return null
}

/** "The protocol binds both sides to withdraw": a paper asks for it. */
function isOfText(verb: number, tree: Tree): boolean {
  return kidsOf(tree, verb).some(
    (k) => k < verb && tree.tokens[k]!.deprel === 'nsubj' && TEXTS.has(tree.tokens[k]!.lemma.toLowerCase()),
  )
}

/** "ECOWAS to send a force", "Ethiopia to pull out, says minister": a title, with nobody but names and nouns before and no finite verb. */
function inTheTitle(head: number, { tokens }: Tree): Own | null {
  const to = head - 1
  if (tokens[to]?.text !== 'to' || to < 1 || to > 5 || !/^\p{Lu}/u.test(tokens[0]!.text)) return null
  if (!tokens.slice(0, to).every((t) => /^\p{Lu}/u.test(t.text) || /^(?:NOUN|PROPN|ADJ|NUM)$/.test(t.upos))) return null
  const finite = tokens.findIndex((t, i) => i > to && /^(?:VBD|VBZ|VBP|MD)$/.test(t.xpos))
  const told = finite > 0 && tokens[finite - 1]!.text === ',' && SAYS_SO.has(tokens[finite]!.lemma)
  return finite < 0 || told ? { status: 'planned', why: 'to' } : null
}
