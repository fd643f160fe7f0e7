// Idioms that tell an act by more words than one verb: where somebody stands ("reacted angrily", "will not rest"), what is
// needed, what a deal is looked forward to, and who had a hand in a deed.

import type { Act } from '../model/index.ts'
import { signalsFor } from '../vocab/acts/index.ts'
import { wordSet } from '../vocab/word-set.ts'
import { belowOf, firstIn, joinedReading, type ReadBelow, usesOf, wordsFrom } from './act-below.ts'
import { askedMode } from './act-modes.ts'
import type { ActReading } from './act-types.ts'
import { isParty, slotOf, type View, wordAt, wordsAt } from './act-view.ts'
import { noWill, reluctance } from './act-wishes.ts'
import type { Argument } from './clause-types.ts'
import { kidsOf, treeOf } from './sentence-tree.ts'
import type { Token } from './syntax-types.ts'

const BADLY = wordSet(
  'angrily furiously sceptically skeptically coldly coolly bitterly sharply scornfully indignantly strongly',
)
const PLEASED = wordSet('satisfied happy content pleased comfortable impressed convinced')
const JUDGES = wordSet(
  'conclude believe say suspect think allege insist argue find charge maintain decide establish report',
)
const RESTS = wordSet('rest relent flinch waver tire falter')
const YOUNG = wordSet('baby infant child toddler patient boy girl dog')
const NEEDED = wordSet(`
  help support aid assistance weapon arm ammunition food medicine water shelter protection fuel funding money backing
  ambulance doctor volunteer reinforcement missile shell tank jet defence defense`)
const FORCES = wordSet('force fire bullet violence gunfire retaliation resistance gas baton')
const HANDS = wordSet('involvement responsibility complicity')
const SIGNS = wordSet('sign inclination intention appetite desire indication')
const BENDS = wordSet('budge compromise relent bend soften yield back give')
const YIELDS: ReadonlySet<Act> = new Set<Act>(['CONCEDE', 'RETREAT', 'AGREE', 'CONSULT'])
const DOUBTS = wordSet('deny disclaim reject rule refute')
const LASTS = wordSet('erupt rage break continue resume intensify flare start escalate spread')
const GOOD: ReadonlySet<Act> = new Set<Act>(['CONSULT', 'AID', 'COOPERATE', 'AGREE', 'SUPPORT'])
const GATHERS = wordSet('convene conven receive see welcome meet work host hold resume')

/** The act such words tell, or null. */
export function stanceReading(view: View, lemma: string, readBelow: ReadBelow): ActReading | null {
  const { kind } = view.clause
  if (kind === 'noun') {
    if (HANDS.has(lemma)) return deniedHand(view)
    if (NOT_HAD.has(lemma)) return notHad(view, lemma) ?? (lemma === 'question' ? noQuestion(view) : null)
    return SIGNS.has(lemma) ? noSign(view, readBelow) : null
  }
  if (kind !== 'verb') {
    if (PLEASED.has(lemma)) return notPleased(view)
    if (TERMS.has(lemma)) return notGiven(view, lemma)
    return lemma === 'responsible' ? saidResponsible(view, readBelow) : null
  }
  if (lemma === 'react' || lemma === 'respond') return reactedBadly(view)
  if (lemma === 'let') return letThem(view, readBelow)
  if (lemma === 'need') return needed(view)
  if (lemma === 'call') return phoned(view)
  if (lemma === 'meet') return metWithForce(view)
  if (lemma === 'look') return lookedForward(view, readBelow)
  if (RESTS.has(lemma)) return willNotRest(view)
  return reluctance(view, readBelow) ?? fightingGoesOn(view, lemma)
}

function kidTokens(view: View): Token[] {
  const tree = treeOf(view.sentence)
  return kidsOf(tree, view.clause.head).map((k) => tree.tokens[k]!)
}

/** "The envoy reacted angrily to the deal." */
function reactedBadly(view: View): ActReading | null {
  if (!kidTokens(view).some((t) => t.deprel === 'advmod' && BADLY.has(t.text.toLowerCase()))) return null
  const to = firstIn(view, 'to')
  const who = firstIn(view, 'subject')
  if (!who || !isParty(view, who.head)) return null
  return joinedReading(view, 'reacts', 'ACCUSE', { mode: 'disapprove', recipient: theirs(view, to), score: 0.72 })
}

/** Of "the deal of the army" the army; the thing itself where nobody is named behind it. */
function theirs(view: View, at: Argument | null): Argument | null {
  if (!at || isParty(view, at.head)) return at
  const noun = view.clauses.get(at.head)
  const behind = noun?.args.find(
    (a) => a.role === 'possessor' || (a.role === 'oblique' && /^(?:of|by|with)$/.test(a.prep ?? '')),
  )
  return behind && isParty(view, behind.head) ? behind : at
}

/** "We are not satisfied with the answer of the army." */
function notPleased(view: View): ActReading | null {
  const what = firstIn(view, 'with', 'about', 'at')
  const who = firstIn(view, 'subject')
  if (!view.clause.negated || !what || !who || !isParty(view, who.head)) return null
  return joinedReading(view, 'not-pleased', 'ACCUSE', { mode: 'disapprove', recipient: theirs(view, what), score: 0.7 })
}

/** "Police concluded that the Tigers were responsible"; "they claimed they were responsible for the raid" is the raid. */
function saidResponsible(view: View, readBelow: ReadBelow): ActReading | null {
  const who = firstIn(view, 'subject')
  const above = view.clauses.get(view.clause.parent)
  if (!who || !above || above.kind !== 'verb' || view.clause.negated || view.clause.relation !== 'ccomp') return null
  const deed = firstIn(view, 'for')
  const own = /^(?:it|they|we|he|she|i)$/i.test(view.sentence.tokens[who.head]!.text)
  if (own) {
    const clause =
      deed && /^(?:claim|admit|say|confirm|announce)$/.test(above.lemma) ? view.clauses.get(deed.head) : undefined
    const inner = clause ? readBelow(clause) : null
    if (inner?.act !== 'ASSAULT') return null
    const claimant = above.args.find((a) => a.role === 'subject') ?? who
    return {
      ...inner,
      actor: claimant,
      score: 0.9,
      rule: `chain/claimed>${inner.rule}`,
      uses: [clause!.head, ...inner.uses],
    }
  }
  if (deed || !isParty(view, who.head) || !JUDGES.has(above.lemma)) return null
  return joinedReading(view, 'found-responsible', 'ACCUSE', {
    mode: 'allege',
    actor: above.args.find((a) => a.role === 'subject') ?? null,
    recipient: who,
    score: 0.74,
  })
}

/** "Let them send observers": said to whoever could hinder it. */
function letThem(view: View, readBelow: ReadBelow): ActReading | null {
  const { clause, sentence } = view
  const before = sentence.tokens[clause.head - 1]
  const whom = firstIn(view, 'object')
  if (!whom || sentence.tokens[clause.head]!.xpos !== 'VB') return null
  if (before && !/^["“”'‘:,]+$/.test(before.text)) return null
  if (/^(?:us|me|there|it|'s)$/.test(sentence.tokens[whom.head]!.text) || !isParty(view, whom.head)) return null
  const below = belowOf(view, readBelow)
  if (!below.clause) return null
  return joinedReading(view, 'let-them', 'REQUEST', {
    mode: askedMode(wordsFrom(view, below.clause.head)) ?? 'change',
    kind: 'call',
    topics: below.reading?.topics ?? [],
    actor: null,
    recipient: whom,
    score: 0.92,
    uses: usesOf(below),
  })
}

/** "We need help", "we will need ammunition": asked of those who hear it. */
function needed(view: View): ActReading | null {
  const who = firstIn(view, 'subject')
  const what = slotOf(view, 'object').find((a) => wordsAt(view, a.head).some((w) => NEEDED.has(w)))
  if (!who || !what || view.clause.negated || !/^(?:we|i)$/i.test(view.sentence.tokens[who.head]!.text)) return null
  return joinedReading(view, 'we-need', 'REQUEST', {
    mode: 'assist',
    kind: 'appeal',
    topics: [
      /^(?:food|medicine|water|shelter|fuel|aid)$/.test(wordAt(view.sentence, what.head)) ? 'aid' : 'assistance',
    ],
    recipient: firstIn(view, 'from', 'object/from'),
    score: 0.74,
    uses: [what.head],
  })
}

const LEADS = wordSet(`
  president minister premier chancellor king prince emir envoy ambassador secretary general counterpart leader commander
  governor chief wife widow mother family`)

/** "The president called the emir on Monday": by telephone. */
function phoned(view: View): ActReading | null {
  const { clause, sentence } = view
  const who = firstIn(view, 'subject')
  const [whom, more] = slotOf(view, 'object')
  if (!who || !whom || more || clause.passive || clause.negated || clause.particle !== null) return null
  const named = (head: number): boolean => sentence.tokens[head]!.upos === 'PROPN' || LEADS.has(wordAt(sentence, head))
  if (!named(who.head) || !named(whom.head)) return null
  // "an event Arabs call the Naqba": a people names it.
  if (sentence.tokens[who.head]!.xpos === 'NNPS') return null
  if (clause.args.some((a) => a.prep === 'for' || /^(?:infinitive|clause|indirect)$/.test(a.role))) return null
  // "called Mugabe a hero": what follows the name names it.
  const next = sentence.tokens[treeOf(sentence).last[whom.head]! + 1]
  if (/["“”'‘]$/.test(sentence.tokens[treeOf(sentence).first[whom.head]! - 1]?.text ?? '')) return null
  for (let k = whom.head + 1; k <= treeOf(sentence).last[whom.head]!; k++)
    if (/^(?:a|an)$/i.test(sentence.tokens[k]!.text)) return null
  if (next && !/^(?:PUNCT|ADP|CCONJ|SCONJ|ADV)$/.test(next.upos) && !/^\p{Lu}/u.test(next.text)) return null
  return joinedReading(view, 'phones', 'CONSULT', { mode: 'phone', topics: ['talks'], recipient: whom, score: 0.66 })
}

/** "Any attack will be met with force": a threat; "the march was met with bullets": the deed. */
function metWithForce(view: View): ActReading | null {
  const means = firstIn(view, 'with', 'by')
  if (!view.clause.passive || !means || !wordsAt(view, means.head).some((w) => FORCES.has(w))) return null
  const target = view.clause.args.find((a) => a.role === 'subject')
  const toCome = view.clause.modal === 'will' || view.clause.modal === 'would' || view.clause.tense === 'future'
  return joinedReading(view, 'met-with-force', toCome ? 'THREATEN' : 'ASSAULT', {
    mode: toCome ? 'violence' : null,
    topics: ['attack'],
    actor: null,
    recipient: target && isParty(view, target.head) ? target : null,
    score: 0.9,
    leaning: toCome ? 'planned' : null,
    uses: target ? [target.head] : [],
  })
}

/** "The mission looks forward to convening the talks." */
function lookedForward(view: View, readBelow: ReadBelow): ActReading | null {
  if (!kidTokens(view).some((t) => t.text.toLowerCase() === 'forward')) return null
  const below = belowOf(view, readBelow)
  if (!below.clause || !(GATHERS.has(below.clause.lemma) || (below.reading && GOOD.has(below.reading.act)))) return null
  return joinedReading(view, 'looks-forward', 'AGREE', {
    topics: below.reading?.topics ?? [],
    recipient: below.reading?.recipient ?? null,
    score: 0.76,
    leaning: 'planned',
    uses: usesOf(below),
  })
}

/** "We will not rest until they are beaten." */
function willNotRest(view: View): ActReading | null {
  const { modal, negated, tense } = view.clause
  const who = firstIn(view, 'subject')
  if (!negated || !who || !isParty(view, who.head) || wordsAt(view, who.head).some((w) => YOUNG.has(w))) return null
  if (modal !== 'will' && modal !== 'shall' && modal !== 'would' && tense !== 'future') return null
  return joinedReading(view, 'will-not-rest', 'THREATEN', {
    mode: 'violence',
    topics: ['attack'],
    recipient: firstIn(view, 'against'),
    score: 0.92,
    leaning: 'planned',
  })
}

/** "Berlin showed no sign of budging." */
function noSign(view: View, readBelow: ReadBelow): ActReading | null {
  const own = belowOf(view, readBelow)
  // "no sign it was prepared to budge"
  const told = own.clause
    ? null
    : [...view.clauses.values()].find((c) => c.parent === view.clause.head && c.kind === 'verb')
  const below = told ? { clause: told, reading: null, words: wordsFrom(view, told.head) } : own
  const yields = (below.reading && YIELDS.has(below.reading.act)) || below.words.slice(0, 8).some((w) => BENDS.has(w))
  return yields ? noWill(view, below) : null
}

const NOT_HAD = wordSet('question option table card agenda possibility starter non-starter nonstarter')

/** "A return to talks is out of the question", "is not an option", "is off the table": whoever says so will not have it. */
function notHad(view: View, lemma: string): ActReading | null {
  const { clause, sentence } = view
  const tree = treeOf(sentence)
  const kids = kidsOf(tree, clause.head)
  if (!kids.some((k) => tree.tokens[k]!.deprel === 'cop') || (clause.modal !== null && clause.modal !== 'will'))
    return null
  const said = (k: number): string => sentence.tokens[k]?.text.toLowerCase() ?? ''
  const { head } = clause
  const out =
    lemma === 'option' || lemma === 'possibility'
      ? clause.negated
      : lemma === 'question'
        ? said(head - 3) === 'out' && said(head - 2) === 'of'
        : lemma.endsWith('starter')
          ? said(head - 2) === 'non' || lemma !== 'starter'
          : !clause.negated
            ? said(head - 2) === 'off'
            : said(head - 2) === 'on'
  const what = kids.find((k) => k < head && /^(?:nsubj|csubj)/.test(tree.tokens[k]!.deprel))
  if (!out || what === undefined) return null
  const whole = kidsOf(tree, what).filter((k) => /^(?:obj|nmod|acl)/.test(tree.tokens[k]!.deprel))
  return joinedReading(view, 'not-had', 'REJECT', { mode: 'change', actor: null, score: 0.86, uses: [what, ...whole] })
}

const TERMS = wordSet('negotiable non-negotiable nonnegotiable acceptable up thinkable unthinkable')
const DISCUSSED = wordSet('discussion negotiation debate grab sale')
const HARMS: ReadonlySet<Act> = new Set<Act>(['ASSAULT', 'COERCE', 'SANCTION', 'PROTEST', 'THREATEN'])

/** "The return of the hills is not negotiable", "partition is not acceptable to us": whoever says so will not give it. */
function notGiven(view: View, lemma: string): ActReading | null {
  const { clause, sentence } = view
  const tree = treeOf(sentence)
  const kids = kidsOf(tree, clause.head)
  if (!kids.some((k) => tree.tokens[k]!.deprel === 'cop') || (clause.modal !== null && clause.modal !== 'will'))
    return null
  if (/^(?:non|un)/.test(lemma) === clause.negated) return null
  if (lemma === 'up' && !slotOf(view, 'for').some((a) => DISCUSSED.has(wordAt(sentence, a.head)))) return null
  const what = kids.find((k) => k < clause.head && tree.tokens[k]!.deprel === 'nsubj')
  const named = what === undefined ? undefined : tree.tokens[what]!
  if (what === undefined || !named || named.upos === 'PRON' || isParty(view, what)) return null
  // "The attacks are not acceptable" blames.
  const signals = signalsFor(wordAt(sentence, what), 'noun')
  if (signals.some((s) => HARMS.has(s.act) && !s.object && !s.prep && !s.checks.some((c) => c.needed))) return null
  const whole = kidsOf(tree, what).filter((k) => /^(?:nmod|acl)$/.test(tree.tokens[k]!.deprel))
  return joinedReading(view, 'not-had', 'REJECT', { mode: 'change', actor: null, score: 0.84, uses: [what, ...whole] })
}

/** "There is no question of a truce." */
function noQuestion(view: View): ActReading | null {
  const tree = treeOf(view.sentence)
  const none = kidsOf(tree, view.clause.head).some((k) => tree.tokens[k]!.text.toLowerCase() === 'no')
  const what = view.clause.args.find((a) => a.prep === 'of' && !a.shared)
  if (!none || !what || view.clauses.get(view.clause.parent)?.lemma !== 'be') return null
  return joinedReading(view, 'no-question', 'REJECT', { mode: 'change', actor: null, score: 0.7, uses: [what.head] })
}

/** "The militia denied involvement", "Kabul ruled out Taliban involvement": the deed too, as denied. */
function deniedHand(view: View): ActReading | null {
  const above = view.clauses.get(view.clause.parent)
  if (!above || !DOUBTS.has(above.lemma) || (above.lemma === 'rule' && above.particle !== 'out')) return null
  if (!above.args.some((a) => a.head === view.clause.head && (a.role === 'object' || a.role === 'subject'))) return null
  const own = view.clause.args.find((a) => (a.role === 'possessor' || a.role === 'modifier') && couldDo(view, a.head))
  const named = own && view.sentence.tokens[own.head]!.upos !== 'PRON' ? own : null
  return joinedReading(view, 'denied-hand', 'ASSAULT', {
    topics: ['attack'],
    actor: named ?? above.args.find((a) => a.role === (above.passive ? 'agent' : 'subject')) ?? null,
    score: 0.74,
    leaning: 'denied',
  })
}

function couldDo(view: View, head: number): boolean {
  return isParty(view, head) || /^\p{Lu}/u.test(view.sentence.tokens[head]!.text)
}

/** "Fighting erupted near Kidal": a name in -ing that the tree took for a verb or for part of one. */
function fightingGoesOn(view: View, lemma: string): ActReading | null {
  const { clause, sentence } = view
  if (clause.args.some((a) => a.role === 'subject' && !a.shared)) return null
  const own = sentence.tokens[clause.head]!
  const next = sentence.tokens[clause.head + 1]
  const named = LASTS.has(lemma)
    ? kidTokens(view).find((t) => t.deprel === 'compound' && t.xpos === 'VBG')
    : own.xpos === 'VBG' && next?.head === clause.head && LASTS.has(next.lemma) && next.xpos !== 'VBG'
      ? own
      : undefined
  if (!named) return null
  const signal = signalsFor(named.text.toLowerCase(), 'noun').find((s) => s.act === 'ASSAULT' && !s.object && !s.prep)
  if (!signal) return null
  return joinedReading(view, 'goes-on', 'ASSAULT', {
    mode: signal.mode,
    topics: ['attack'],
    actor: null,
    score: 0.8,
    uses: named === own ? [clause.head + 1] : [],
  })
}
