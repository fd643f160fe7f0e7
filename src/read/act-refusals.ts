// Refusals told by a want of reasons, by what will never be borne, by who is kept out, and denials of a deed by "never": "there is no
// reason to lift the sanctions", "we will never allow the town to be emptied", "kept them out", "said he had never taken money".
import { wordSet } from '../vocab/word-set.ts'
import { firstIn, joinedReading, modeBelow, type ReadBelow } from './act-below.ts'
import type { ActReading } from './act-types.ts'
import { isParty, slotOf, type View, wordAt, wordsAt } from './act-view.ts'
import { prepositionOf } from './clause-arguments.ts'
import type { Argument, Clause } from './clause-types.ts'
import { kidsOf, treeOf } from './sentence-tree.ts'

const REASONS = wordSet(
  'reason need point sense justification case basis ground grounds cause room place scope alternative excuse',
)
const BORNE = wordSet('allow permit tolerate accept')
const DONE = wordSet(`
  do order give take receive pay work authorise authorize sell supply send use sign ask approve attack shoot kill torture support fund
  finance arm train harbour harbor plan intend seek threaten target bomb shell fire accept promise offer commit deploy cooperate
  collaborate belong serve join participate recruit detain arrest beat harm interfere meddle hack spy trade buy transfer possess own
  produce make violate break cross enter deal negotiate meet talk`)
const COMERS = wordSet(
  'refugee migrant seeker asylum immigrant people family displaced resident journalist observer inspector monitor worker foreigner muslim civilian convoy team',
)

/** The refusal or denial such a clause tells, or null. */
export function refusalReading(view: View, lemma: string, readBelow: ReadBelow): ActReading | null {
  const { kind } = view.clause
  if (kind === 'noun') return REASONS.has(lemma) ? noReason(view, readBelow) : null
  if (kind !== 'verb') return null
  if (lemma === 'keep') return keptOut(view)
  if (TALKED.has(lemma) || lemma === 'be') {
    const nothing = nothingToTalkOf(view)
    if (nothing) return nothing
  }
  if (lemma === 'be') return willBeNone(view)
  if (lemma === 'turn' || lemma === 'show' || lemma === 'appear') return stayedAway(view, lemma)
  return BORNE.has(lemma) ? notHeldStill(view) : null
}

const TALKED = wordSet('have see leave find')
const TALKS_OF = wordSet('discuss negotiate talk mediate')

/** "There was nothing to discuss while he ruled", "they have nothing to negotiate with the junta". */
function nothingToTalkOf(view: View): ActReading | null {
  const { clause, clauses, sentence } = view
  if (clause.modal !== null && clause.modal !== 'can' && clause.modal !== 'will') return null
  const nothing = clause.args.find((a) => /^(?:subject|object)$/.test(a.role) && wordAt(sentence, a.head) === 'nothing')
  if (!nothing) return null
  const below = [...clauses.values()].find(
    (c) =>
      c.kind === 'verb' &&
      c.mark === 'to' &&
      c.head > nothing.head &&
      (c.parent === clause.head || c.parent === nothing.head) &&
      TALKS_OF.has(c.lemma),
  )
  if (!below) return null
  const who = clause.lemma === 'be' ? undefined : slotOf(view, 'subject').find((a) => isParty(view, a.head))
  const whom = below.args.find((a) => a.prep === 'with' && isParty(view, a.head))
  return joinedReading(view, 'not>nothing-to-discuss', 'REJECT', {
    mode: 'meet',
    topics: ['talks'],
    actor: who ?? null,
    recipient: whom ?? null,
    score: 0.88,
    uses: [nothing.head, below.head],
  })
}

/** "There is no reason to lift the sanctions", "sees no point in talking". */
function noReason(view: View, readBelow: ReadBelow): ActReading | null {
  const { clause, clauses, sentence } = view
  const tree = treeOf(sentence)
  if (!kidsOf(tree, clause.head).some((k) => /^(?:no|little|any)$/i.test(tree.tokens[k]!.text))) return null
  const over = clauses.get(clause.parent)
  const none = kidsOf(tree, clause.head).some((k) => /^(?:no|little)$/i.test(tree.tokens[k]!.text))
  if (over?.kind !== 'verb' || !/^(?:be|see|find|exist)$/.test(over.lemma) || !(none || over.negated)) return null
  if (over.modal !== null && over.modal !== 'can') return null
  const below = [...clauses.values()].find(
    (c) =>
      c.kind === 'verb' &&
      c.head > clause.head &&
      (c.parent === clause.head || c.parent === over.head) &&
      /^(?:to|in|for)$/.test(c.mark ?? ''),
  )
  const thing = below ? undefined : slotOf(view, 'for').find((a) => WANTED.has(wordAt(sentence, a.head)))
  if (thing) {
    const sees = over.args.find((a) => a.role === 'subject')
    return joinedReading(view, 'not>no-reason', 'REJECT', {
      mode: 'change',
      actor: over.lemma !== 'be' && sees && isParty(view, sees.head) ? sees : null,
      score: 0.86,
      uses: [thing.head],
    })
  }
  if (!below || !GIVEN.has(below.lemma)) return null
  const reading = readBelow(below)
  const who =
    over.lemma === 'see' || over.lemma === 'find' ? (over.args.find((a) => a.role === 'subject') ?? null) : null
  return joinedReading(view, 'not>no-reason', 'REJECT', {
    mode: modeBelow({ clause: below, reading, words: [below.lemma] }),
    topics: reading?.topics ?? [],
    actor: who && isParty(view, who.head) ? who : null,
    recipient:
      reading?.recipient ??
      below.args.find((a) => a.prep === 'with' || a.prep === 'on' || a.prep === 'against') ??
      null,
    score: 0.86,
    uses: [below.head, ...(reading?.uses ?? [])],
  })
}
const WANTED = wordSet(
  'talk negotiation mandate mission ceasefire truce mediation intervention peacekeeper inquiry investigation election dialogue change concession deal agreement observer force summit meeting pause compromise extension',
)
/** What is not done without a reason, and would be a giving way or a gift. */
const GIVEN = wordSet(`
  lift ease remove end suspend relax stop halt cease meet talk negotiate discuss speak deal sit return extend renew accept agree sign
  recognise recognize release free withdraw leave pull resign apologise apologize change alter revise review drop concede compromise
  give send supply provide join attend participate continue resume reopen open allow admit let delay postpone hold respond trust`)

/** "We will never allow our town to be emptied", "cannot accept that they rule here". */
function notHeldStill(view: View): ActReading | null {
  const { clause, clauses } = view
  if (!clause.negated || clause.passive || !/^(?:will|shall|would|can|could)$/.test(clause.modal ?? '')) return null
  const who = firstIn(view, 'subject')
  if (!who || !isParty(view, who.head)) return null
  const below = [...clauses.values()].find(
    (c) =>
      c.head > clause.head &&
      (c.parent === clause.head || clause.args.some((a) => a.role === 'object' && a.head === c.parent)) &&
      /^(?:xcomp|ccomp|acl|advcl)$/.test(c.relation),
  )
  if (!below || below.mark === 'if' || below.mark === 'because') return null
  const whom = firstIn(view, 'object') ?? doerOf(below)
  return joinedReading(view, 'not>borne-still', 'REJECT', {
    mode: null,
    recipient: whom && isParty(view, whom.head) ? whom : null,
    score: 0.66,
    uses: [],
  })
}

function doerOf(below: Clause) {
  return below.args.find((a) => a.role === (below.passive ? 'agent' : 'subject')) ?? null
}

/** "There will be no ceasefire", said by somebody. */
function willBeNone(view: View): ActReading | null {
  const { clause, sentence } = view
  if (!/^(?:will|would|can|shall)$/.test(clause.modal ?? '')) return null
  const tree = treeOf(sentence)
  if (!kidsOf(tree, clause.head).some((k) => tree.tokens[k]!.deprel === 'expl')) return null
  const what = clause.args.find(
    (a) => a.role === 'subject' && (isGiven(view, a) || MERCY.has(wordAt(sentence, a.head))),
  )
  const none = what && kidsOf(tree, what.head).some((k) => /^no$/i.test(tree.tokens[k]!.text))
  if (!what || !(none || clause.negated)) return null
  if (MERCY.has(wordAt(sentence, what.head)))
    return joinedReading(view, 'not>no-mercy', 'THREATEN', {
      mode: 'violence',
      kind: 'demand',
      topics: ['attack'],
      actor: null,
      recipient: firstIn(view, 'for', 'subject/for'),
      score: 0.82,
      uses: [what.head],
    })
  return joinedReading(view, 'not>will-be-none', 'REJECT', {
    mode: 'yield',
    actor: null,
    recipient: firstIn(view, 'with', 'subject/with', 'for', 'subject/for'),
    score: 0.82,
    uses: [what.head],
  })
}

/** "no ceasefire", "no talk of a surrender": what somebody will not have. */
function isGiven({ sentence }: View, { head }: Argument): boolean {
  const word = wordAt(sentence, head)
  const tree = treeOf(sentence)
  return (
    NOT_GIVEN.has(word) ||
    (/^(?:talk|question)$/.test(sentence.tokens[head]!.text) &&
      kidsOf(tree, head).some((k) => prepositionOf(tree, k) === 'of'))
  )
}
const MERCY = wordSet('mercy quarter pity')
const NOT_GIVEN = wordSet(
  'ceasefire truce surrender concession compromise withdrawal amnesty pardon referendum retreat pause handover disarmament return reconciliation forgiveness peace',
)

/** "Did not turn up for the talks". */
function stayedAway(view: View, lemma: string): ActReading | null {
  const { clause, sentence } = view
  if (!clause.negated || clause.passive || clause.modal !== null) return null
  if (lemma !== 'appear' && sentence.tokens[clause.head + 1]?.text.toLowerCase() !== 'up') return null
  const what = ['for', 'at', 'to', 'up for', 'up at']
    .flatMap((slot) => slotOf(view, slot))
    .find((a) => GATHERINGS.has(wordAt(sentence, a.head)))
  const who = firstIn(view, 'subject')
  if (!what || !who || !isParty(view, who.head)) return null
  return joinedReading(view, 'not>turned-up', 'REJECT', {
    mode: 'meet',
    topics: ['talks'],
    recipient: null,
    score: 0.8,
    uses: [what.head],
  })
}
const GATHERINGS = wordSet('talk meeting ceremony summit conference negotiation session signing round hearing dialogue')

/** "Kept the refugees out of its territory". */
function keptOut(view: View): ActReading | null {
  const { clause } = view
  if (clause.negated || clause.modal === 'must' || clause.modal === 'should') return null
  const whom = slotOf(view, 'object').find((a) => wordsAt(view, a.head).some((w) => COMERS.has(w)))
  const where = firstIn(view, 'out of', 'from', 'outside')
  const who = firstIn(view, 'subject')
  if (!whom || !where || !who || !isParty(view, who.head)) return null
  const word = wordAt(view.sentence, where.head)
  const land = view.sentence.tokens[where.head]!.upos === 'PROPN' || LAND.has(word)
  return land
    ? joinedReading(view, 'kept-out', 'REJECT', {
        mode: 'assist',
        topics: ['displacement'],
        recipient: whom,
        score: 0.86,
      })
    : null
}
const LAND = wordSet(
  'state country territory town city land soil shore border camp province region district continent village capital',
)

/** "He said he had never taken money from them": a denial, where what is not done is a deed. */
export function neverDid(view: View, lemma: string): ActReading | null {
  const { clause, clauses, sentence } = view
  if (!DONE.has(lemma) || clause.kind !== 'verb') return null
  if (!clause.negated || clause.passive || clause.modal !== null || clause.aspect !== 'perfect') return null
  const tree = treeOf(sentence)
  if (!kidsOf(tree, clause.head).some((k) => /^never$/i.test(tree.tokens[k]!.text))) return null
  const who = firstIn(view, 'subject')
  const over = clause.relation === 'ccomp' ? clauses.get(clause.parent) : undefined
  if (
    !who ||
    over?.kind !== 'verb' ||
    !/^(?:say|insist|claim|tell|maintain|state|add|assert|swear|stress)$/.test(over.lemma)
  )
    return null
  const sayer = over.args.find((a) => a.role === 'subject')
  if (!sayer || !isParty(view, sayer.head)) return null
  const { text } = sentence.tokens[who.head]!
  if (!/^(?:he|she|it|they|i|we)$/i.test(text)) return null
  return joinedReading(view, 'not>never-did', 'REJECT', { mode: null, actor: sayer, recipient: null, score: 0.74 })
}
