// Refusals and denials that are made by a "no" or a "not": "had no part in the raid", "said no", "has yet to answer".
import { wordSet } from '../vocab/word-set.ts'
import { firstIn, joinedReading, modeBelow, type ReadBelow } from './act-below.ts'
import { askedMode } from './act-modes.ts'
import { SEES } from './act-passage.ts'
import type { ActReading } from './act-types.ts'
import { isParty, slotOf, type View, wordAt, wordsAt } from './act-view.ts'
import type { Argument, Clause } from './clause-types.ts'
import { kidsOf, treeOf } from './sentence-tree.ts'

const HANDS = wordSet('part role hand connection link tie involvement knowledge complicity responsibility relation')
const WILLS = wordSet('intention plan desire wish intent interest appetite reason need')
const ANSWERS = wordSet('answer reply response acknowledgement acknowledgment')
const CLAIMED = wordSet(
  'claim report accusation allegation charge figure number account story video finding demand term proposal offer plan',
)
const UNTRUE = wordSet(`
  lie fabrication nonsense rubbish propaganda invention fiction slander libel absurdity hoax baseless groundless false untrue fake
  absurd rumour rumor gossip exaggeration ridiculous laughable unfounded impossible fabricated unacceptable invented inaccurate wrong preposterous farce joke falsehood fantasy myth exaggerated inflated`)
const NAMES = wordSet('call term describe brand label denounce dismiss regard consider')
/** Whose words a claim of not having done it are: said of oneself. */
const OWN = /^(?:it|they|we|he|she|i|its|their|his|her|our|my)$/i

/** The refusal or denial such a sentence tells, or null. */
export function denialReading(view: View, lemma: string, readBelow: ReadBelow): ActReading | null {
  const { kind } = view.clause
  if (kind === 'verb') {
    if (lemma === 'have') return hadNone(view, readBelow)
    if (lemma === 'say') return saidNo(view)
    if (lemma === 'hear') return willNotHear(view)
    if (lemma === 'plead') return notGuilty(view)
    if (lemma === 'let' || lemma === 'admit' || lemma === 'allow' || lemma === 'permit') return notLetIn(view)
    if (NAMES.has(lemma)) return calledUntrue(view)
    if (lemma === 'be') return noAnswer(view) ?? noTruth(view)
    if (lemma === 'fabricate' || lemma === 'invent' || lemma === 'exaggerate')
      return view.clause.passive ? untrue(view) : null
    return yetTo(view, lemma)
  }
  if (lemma === 'no') return answerIsNo(view)
  if (MOODS.has(lemma)) return inNoMood(view, readBelow)
  if (/^(?:foundation|basis|merit|substance)$/.test(lemma))
    return kidTexts(view, view.clause.head).includes('without') ? untrue(view) : null
  return (DONE_BY.has(lemma) ? notOurs(view) : null) ?? (UNTRUE.has(lemma) ? untrue(view) : null)
}

function kidTexts(view: View, head: number): string[] {
  const tree = treeOf(view.sentence)
  return kidsOf(tree, head).map((k) => tree.tokens[k]!.text.toLowerCase())
}

const isNo = (text: string): boolean => text === 'no' || text === 'not' || text === 'neither' || text === 'none'

/** "Had no part in the raid", "has no intention of leaving", "had nothing to do with it". */
function hadNone(view: View, readBelow: ReadBelow): ActReading | null {
  const who = firstIn(view, 'subject')
  if (!who || !isParty(view, who.head) || view.clause.modal === 'must' || view.clause.modal === 'should') return null
  for (const what of slotOf(view, 'object')) {
    const word = wordAt(view.sentence, what.head)
    if (word === 'none' && view.sentence.tokens[what.head + 1]?.text === 'of' && isPronoun(view, what.head + 2))
      return joinedReading(view, 'not>none-of-it', 'REJECT', { mode: 'change', score: 0.8 })
    if (word === 'nothing') {
      // "people who had nothing to do with it": who they are, and no denial of theirs.
      if (/^(?:who|which|that)$/i.test(view.sentence.tokens[who.head]!.text) || view.clause.relation === 'acl:relcl')
        return null
      const below = under(view, what.head)
      return below?.lemma === 'do' ? denied(view, who) : null
    }
    if (!view.clause.negated && !kidTexts(view, what.head).some(isNo)) continue
    if (HANDS.has(word) && behind(view, what.head, /^(?:in|with|to|of)$/)) return denied(view, who)
    if (!WILLS.has(word)) continue
    const below = under(view, what.head)
    if (!below) continue
    const reading = readBelow(below)
    const told = { clause: below, reading, words: [below.lemma] }
    return joinedReading(view, 'not>no-intention', 'REJECT', {
      mode: modeBelow(told),
      topics: reading?.topics ?? [],
      recipient: reading?.recipient ?? null,
      score: 0.74,
      uses: [what.head, below.head, ...(reading?.uses ?? [])],
    })
  }
  return null
}

function isPronoun(view: View, i: number): boolean {
  return /^(?:it|that|this)$/i.test(view.sentence.tokens[i]?.text ?? '')
}

function denied(view: View, actor: Argument | null): ActReading {
  return joinedReading(view, 'not>denied', 'REJECT', { mode: 'change', actor, score: 0.72 })
}

/** The clause that says what a noun is of or to: "intention of leaving", "nothing to do". */
function under(view: View, noun: number): Clause | null {
  for (const below of view.clauses.values())
    if (below.kind === 'verb' && below.head > noun && (below.parent === noun || below.parent === view.clause.head))
      if (below.mark === 'to' || below.mark === 'of' || below.mark === 'in') return below
  return null
}

/** Whether such a preposition stands right behind a noun. */
function behind(view: View, noun: number, prep: RegExp): boolean {
  for (let i = noun + 1; i < view.sentence.tokens.length && i < noun + 4; i++)
    if (prep.test(view.sentence.tokens[i]!.text.toLowerCase())) return true
  return false
}

/** "The rebels said no", "said no to the plan". */
function saidNo(view: View): ActReading | null {
  const { tokens } = view.sentence
  const no = tokens[view.clause.head + 1]
  const next = tokens[view.clause.head + 2]
  const who = firstIn(view, 'subject')
  if (no?.text.toLowerCase() !== 'no' || !who || !isParty(view, who.head)) return null
  if (next && !/^(?:PUNCT|ADP|PART|CCONJ|SCONJ|ADV)$/.test(next.upos)) return null
  return joinedReading(view, 'not>said-no', 'REJECT', {
    mode: askedMode(tokens.slice(view.clause.head + 2, view.clause.head + 10).map((t) => t.lemma)) ?? 'change',
    recipient: firstIn(view, 'to'),
    score: 0.8,
  })
}

/** "Pleaded not guilty". */
function notGuilty(view: View): ActReading | null {
  const [first, second] = view.sentence.tokens.slice(view.clause.head + 1, view.clause.head + 3)
  if (first?.text.toLowerCase() !== 'not' || second?.text.toLowerCase() !== 'guilty') return null
  return joinedReading(view, 'not>guilty', 'REJECT', { mode: 'change', score: 0.9 })
}

/** "Staff have not been let into Tigray". */
function notLetIn(view: View): ActReading | null {
  const { clause } = view
  const whom = firstIn(view, 'object')
  if (!clause.negated || !whom || !isParty(view, whom.head)) return null
  if (!clause.passive) return notLet(view, whom)
  if (!firstIn(view, 'into', 'in', 'inside', 'through', 'near', 'past', 'to')) return null
  return joinedReading(view, 'not>let-in', 'REJECT', {
    mode: 'yield',
    topics: ['access'],
    actor: firstIn(view, 'by'),
    recipient: whom,
    score: 0.78,
  })
}

const MOODS = wordSet('mood position hurry rush')

/** "The rebels are in no mood to lay down their arms". */
function inNoMood(view: View, readBelow: ReadBelow): ActReading | null {
  if (!kidTexts(view, view.clause.head).some(isNo) || !kidTexts(view, view.clause.head).includes('in')) return null
  const over = view.clauses.get(view.clause.parent)
  const who = firstIn(view, 'subject') ?? over?.args.find((a) => a.role === 'subject') ?? null
  const below = [...view.clauses.values()].find(
    (c) =>
      c.mark === 'to' &&
      c.kind === 'verb' &&
      c.head > view.clause.head &&
      (c.parent === view.clause.head || c.parent === view.clause.parent),
  )
  if (!who || !isParty(view, who.head) || !below) return null
  const reading = readBelow(below)
  return joinedReading(view, 'not>no-mood', 'REJECT', {
    mode: modeBelow({ clause: below, reading, words: [below.lemma] }),
    topics: reading?.topics ?? [],
    actor: who,
    recipient: reading?.recipient ?? null,
    score: 0.8,
    uses: [below.head, ...(reading?.uses ?? [])],
  })
}

/** "The junta would not let the envoy see her", "did not allow the lawyers to visit": who was not to do it. */
function notLet(view: View, whom: Argument): ActReading | null {
  const { clause } = view
  const who = firstIn(view, 'subject')
  if (!who || !isParty(view, who.head) || /^(?:we|i|us|it)$/i.test(view.sentence.tokens[whom.head]!.text)) return null
  if (/^(?:must|should|have-to|may|can)$/.test(clause.modal ?? '') || clause.lemma === 'admit') return null
  const below = [...view.clauses.values()].find(
    (c) =>
      c.kind === 'verb' &&
      c.head > whom.head &&
      (c.parent === clause.head || c.parent === whom.head) &&
      /^(?:xcomp|ccomp|advcl|acl)$/.test(c.relation),
  )
  if (!below || !SEES.test(below.lemma)) return null
  return joinedReading(view, 'not>let', 'REJECT', {
    mode: 'yield',
    topics: ['access'],
    recipient: whom,
    score: 0.86,
    uses: [below.head],
  })
}
/** "The answer was no". */
function answerIsNo(view: View): ActReading | null {
  const what = firstIn(view, 'subject')
  if (!what || !ANSWERS.has(wordAt(view.sentence, what.head))) return null
  const actor = firstIn(view, 'subject/from', 'subject/of', 'subject/possessor', 'subject/by')
  return joinedReading(view, 'not>answer-no', 'REJECT', { mode: 'change', actor, score: 0.8 })
}

/** "Will not hear of it". */
function willNotHear(view: View): ActReading | null {
  const who = firstIn(view, 'subject')
  if (!view.clause.negated || !view.clause.modal || !who || !firstIn(view, 'of')) return null
  return joinedReading(view, 'not>hear-of', 'REJECT', { mode: 'change', score: 0.74 })
}

/** "There was no answer from the ministry". */
function noAnswer(view: View): ActReading | null {
  const { clause } = view
  const answer = clause.args.find((a) => a.role === 'subject' && ANSWERS.has(wordAt(view.sentence, a.head)))
  if (!answer || clause.modal || !(clause.negated || kidTexts(view, answer.head).some(isNo))) return null
  const from = firstIn(view, 'subject/from', 'from', 'subject/by')
  return joinedReading(view, 'not>no-answer', 'REJECT', {
    mode: 'change',
    actor: from,
    recipient: firstIn(view, 'subject/to', 'to'),
    score: 0.7,
    uses: [answer.head],
  })
}

/** "There is no truth in the report". */
function noTruth(view: View): ActReading | null {
  const what = view.clause.args.find((a) => a.role === 'subject')
  if (!what || !/^(?:truth|basis|substance|foundation)$/.test(wordAt(view.sentence, what.head))) return null
  if (!view.clause.negated && !kidTexts(view, what.head).some(isNo)) return null
  return joinedReading(view, 'not>no-truth', 'REJECT', { mode: 'change', actor: null, score: 0.76, uses: [what.head] })
}

/** "Has yet to answer the proposal". */
function yetTo(view: View, lemma: string): ActReading | null {
  if (
    !/^(?:answer|reply|respond|approve|grant|accept|budge|relent|comply|heed|honour|honor|agree|consent)$/.test(
      lemma,
    ) ||
    view.clause.mark !== 'to'
  )
    return null
  const over = view.clauses.get(view.clause.parent)
  if (!over || !kidTexts(view, over.head).includes('yet') || !/^(?:have|be)$/.test(over.lemma)) return null
  const who = firstIn(view, 'subject') ?? over.args.find((a) => a.role === 'subject') ?? null
  if (!who || !isParty(view, who.head)) return null
  return joinedReading(view, 'not>yet-to', 'REJECT', {
    mode: 'change',
    actor: who,
    score: /^(?:budge|relent|comply|honou?r)$/.test(lemma) ? 0.94 : 0.74,
  })
}

/** "Called the report a lie", "regards the terms as impossible": whoever says so turns it down. */
function calledUntrue(view: View): ActReading | null {
  const who = firstIn(view, 'subject')
  const what = firstIn(view, 'object', 'indirect')
  if (!who || !what || !isParty(view, who.head) || view.clause.negated || view.clause.modal) return null
  const own =
    view.clause.relation === 'acl:relcl'
      ? view.sentence.tokens[view.sentence.tokens[view.clause.head]!.head]
      : undefined
  const named = own !== undefined && CLAIMED.has(own.lemma.toLowerCase())
  const plain = named || /^(?:it|that|this|them|those|these)$/i.test(view.sentence.tokens[what.head]!.text)
  if (!plain && !wordsAt(view, what.head).some((w) => CLAIMED.has(w))) return null
  const tree = treeOf(view.sentence)
  for (let i = view.clause.head + 1; i < tree.tokens.length && i < view.clause.head + 12; i++) {
    const token = tree.tokens[i]!
    if (
      !(UNTRUE.has(token.lemma.toLowerCase()) || UNTRUE.has(token.text.toLowerCase())) ||
      (plain && !named && /^(?:unacceptable|wrong|farce|joke)$/.test(token.lemma))
    )
      continue
    const up = tree.tokens[token.head]
    const behindAs = tree.tokens.slice(i - 2, i).some((t) => t.text === 'as')
    if (behindAs || token.head === view.clause.head || token.head === what.head || up?.head === view.clause.head)
      return joinedReading(view, 'untrue', 'REJECT', {
        mode: 'change',
        recipient: firstIn(view, 'object/by', 'object/of', 'object/possessor', 'object/from'),
        score: 0.84,
      })
  }
  return null
}

/** "The reports are false", "the claim is a lie", said by somebody. */
function untrue(view: View): ActReading | null {
  const what = firstIn(view, 'subject')
  const word = wordAt(view.sentence, view.clause.head)
  if (/^(?:wrong|farce|joke|unacceptable|impossible)$/.test(word) || !what || what.shared) return null
  if (view.clause.negated || !wordsAt(view, what.head).some((w) => CLAIMED.has(w))) return null
  const above = view.clause.relation === 'ccomp' ? view.clauses.get(view.clause.parent) : undefined
  return joinedReading(view, 'untrue', 'REJECT', {
    mode: 'change',
    actor: above?.args.find((a) => a.role === 'subject') ?? null,
    recipient: firstIn(view, 'subject/by', 'subject/of', 'subject/possessor', 'subject/from'),
    score: 0.7,
  })
}

const DONE_BY = wordSet('responsible involved aware party')

/** "Said its men were not responsible": the speaker's own hand denied. */
function notOurs(view: View): ActReading | null {
  const who = firstIn(view, 'subject')
  if (!view.clause.negated || !who) return null
  const own = [view.sentence.tokens[who.head]!.text, ...kidTexts(view, who.head)].some((t) => OWN.test(t))
  const above = view.clauses.get(view.clause.parent)
  if (!own || view.clause.relation !== 'ccomp' || above?.kind !== 'verb') return null
  return denied(view, above.args.find((a) => a.role === 'subject') ?? who)
}
