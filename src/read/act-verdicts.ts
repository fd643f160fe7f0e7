// Sentences that tell an act by what they say of a matter: "it is essential that", "the deal is off", "claimed responsibility for".

import { NOUN_CLASSES } from '../vocab/acts/index.ts'
import { HOLDS_SO } from '../vocab/verbs/telling.ts'
import { wordSet } from '../vocab/word-set.ts'
import { belowOf, firstIn, joinedReading, modeBelow, type ReadBelow, subjectOf, usesOf } from './act-below.ts'
import { timeGiven } from './act-deadlines.ts'
import { highTimeReading } from './act-high-time.ts'
import type { ActReading } from './act-types.ts'
import { isCalendar, isParty, slotOf, type View, wordAt, wordsAt } from './act-view.ts'
import type { Argument, Clause } from './clause-types.ts'
import { sortOf } from './roles-plausible.ts'
import { kidsOf, treeOf } from './sentence-tree.ts'

const VITAL = wordSet(
  'essential vital imperative crucial necessary urgent incumbent important obligatory indispensable mandatory',
)
const CLAIMS = wordSet('claim take accept assume')
const TALLIES = wordSet('record document count register log note observe report verify confirm tally')
const BREACHES = wordSet('violation breach infringement')

/** The act such a sentence tells, or null. */
export function verdictReading(view: View, lemma: string, readBelow: ReadBelow): ActReading | null {
  const { kind } = view.clause
  if (HAD_HAND.has(lemma)) {
    const had = involvedIn(view, lemma, readBelow)
    if (had || !OF_PART.has(lemma)) return had
  }
  if ((kind === 'copula' || kind === 'adjective') && VITAL.has(lemma)) return vital(view, readBelow)
  if (kind === 'noun' && (lemma === 'time' || lemma === 'duty')) return highTime(view, readBelow)
  if (kind === 'verb' && (lemma === 'need' || lemma === 'require')) return isNeeded(view)
  if (kind === 'verb' && /^(?:come|oppose)$/.test(lemma)) return highTimeReading(view, lemma, readBelow)
  if (kind === 'verb' && CLAIMS.has(lemma)) return claimed(view, readBelow)
  if (kind === 'verb' && (lemma === 'give' || lemma === 'have')) return timeGiven(view, readBelow)
  if (kind === 'verb' && TALLIES.has(lemma)) return tallied(view)
  if (kind === 'verb' && HOLDS_SO.has(lemma)) return saidBehind(view, readBelow)
  if (kind !== 'verb') return behindIt(view) ?? standing(view) ?? shut(view, lemma)
  return null
}

/** "It is essential that the army lets aid in". */
function vital(view: View, readBelow: ReadBelow): ActReading | null {
  const below = belowOf(view, readBelow)
  if (!below.clause) return vitalThing(view)
  return joinedReading(view, 'vital', 'REQUEST', {
    mode: modeBelow(below),
    kind: 'call',
    topics: below.reading?.topics ?? [],
    actor: null,
    recipient: subjectOf(below.clause),
    score: 0.62,
    uses: usesOf(below),
  })
}

/** "It is time for the guns to fall silent". */
function highTime(view: View, readBelow: ReadBelow): ActReading | null {
  const tree = treeOf(view.sentence)
  const kids = kidsOf(tree, view.clause.head).map((k) => tree.tokens[k]!)
  if (
    !kids.some((t) => t.deprel === 'cop') ||
    !kids.some((t) => /^(?:it|now)$/i.test(t.text)) ||
    !(view.clause.tense === 'present' || view.clause.relation === 'ccomp')
  )
    return null
  const below = [...view.clauses.values()].find(
    (c) => c.parent === view.clause.head && c.head > view.clause.head && c.kind === 'verb',
  )
  if (!below) return null
  const reading = readBelow(below)
  const who = subjectOf(below)
  if (!reading && !(who && isParty(view, who.head))) return null
  return joinedReading(view, 'vital', 'REQUEST', {
    mode: modeBelow({ clause: below, reading, words: [below.lemma] }),
    kind: 'call',
    topics: reading?.topics ?? [],
    actor: null,
    recipient: who,
    score: 0.7,
    uses: [below.head, ...(reading?.uses ?? [])],
  })
}

const WANTED = wordSet(`
  halt end ceasefire truce cessation pause release withdrawal access aid protection restraint dialogue talk solution investigation
  accountability de-escalation disarmament evacuation return corridor settlement negotiation handover`)

/** "A halt to the bombing is essential". */
function vitalThing(view: View): ActReading | null {
  const what = firstIn(view, 'subject')
  if (!what || what.shared || view.clause.negated || !WANTED.has(wordAt(view.sentence, what.head))) return null
  const tree = treeOf(view.sentence)
  if (!kidsOf(tree, view.clause.head).some((k) => tree.tokens[k]!.deprel === 'cop')) return null
  return joinedReading(view, 'vital', 'REQUEST', {
    mode: modeBelow({ clause: null, reading: null, words: [wordAt(view.sentence, what.head)] }),
    kind: 'call',
    actor: null,
    recipient: firstIn(view, 'subject/by', 'for'),
    score: 0.62,
    uses: [what.head],
  })
}

const NEEDED = wordSet(`
  reform change action help aid intervention investigation fund funding support assistance pressure step measure commitment weapon
  system missile ammunition medicine food water doctor troop peacekeeper tent shelter fuel effort cooperation unity compromise`)

/** "A reform of the agency was needed": whoever says so asks for it. */
function isNeeded(view: View): ActReading | null {
  const { clause, sentence } = view
  if (clause.lemma === 'need' && !clause.passive) return inNeed(view)
  const what = clause.args.find((a) => a.role === 'subject')
  const word = what ? wordAt(sentence, what.head) : ''
  if (!clause.passive || !what || clause.negated || clause.modal !== null || !sayerOf(view)) return null
  if (!WANTED.has(word) && !NEEDED.has(word)) return null
  if (/^(?:longer|hardly|rarely)$/i.test(sentence.tokens[clause.head - 1]?.text ?? '')) return null
  return joinedReading(view, 'needed', 'REQUEST', {
    mode: modeBelow({ clause: null, reading: null, words: [word] }),
    kind: 'call',
    actor: sayerOf(view),
    recipient:
      firstIn(view, 'from', 'object/by', 'object/from') ??
      (word === 'reform' || word === 'change' ? firstIn(view, 'object/of') : null),
    score: 0.6,
    uses: [what.head],
  })
}

const LACKED = wordSet(`
  help aid assistance support protection ammunition weapon missile system defence defense battery tank jet aircraft artillery shell drone food water
  medicine fuel tent shelter doctor nurse blood fund funding money blanket flour bread grain generator ambulance peacekeeper observer
  reinforcement supply`)
const IN_NEED: ReadonlySet<string> = new Set([...NOUN_CLASSES.structure!, ...NOUN_CLASSES.place!])

/** "Kyiv needs more air defences," its minister said: an appeal, where it is somebody's word. */
function inNeed(view: View): ActReading | null {
  const { clause, sentence } = view
  if (clause.negated || clause.modal !== null || /^(?:acl|advcl)/.test(clause.relation)) return null
  const who = firstIn(view, 'subject')
  const what = slotOf(view, 'object').find((a) =>
    [a.head, ...a.others].some((i) => wordsAt(view, i).some((w) => LACKED.has(w))),
  )
  if (!who || !what || !(isParty(view, who.head) || IN_NEED.has(wordAt(sentence, who.head)))) return null
  if (/^(?:you|he|she|it|which|that|who|one)$/i.test(sentence.tokens[who.head]!.text)) return null
  return joinedReading(view, 'in-need', 'REQUEST', {
    mode: 'assist',
    kind: 'appeal',
    topics: ['assistance'],
    actor: null,
    recipient: firstIn(view, 'from', 'object/from'),
    score: 0.6,
    uses: [what.head],
  })
}

/** "Kyiv said Moscow was behind the attack": said of another, it lays a deed that nothing more is told of at that door. */
function behindIt(view: View): ActReading | null {
  const tree = treeOf(view.sentence)
  const { clause, sentence } = view
  const kids = kidsOf(tree, clause.head)
  if (!kids.some((k) => tree.tokens[k]!.lemma === 'behind' && tree.tokens[k]!.deprel === 'case')) return null
  if (!kids.some((k) => tree.tokens[k]!.deprel === 'cop')) return null
  const doer = firstIn(view, 'subject')
  const sayer = sayerOf(view)
  const told = clause.args.some((a) => a.role === 'oblique' || a.role === 'possessor')
  if (!doer || told || clause.negated || !isParty(view, doer.head)) return null
  if (sortOf(sentence.tokens[clause.head]!) !== 'deed') return null
  // Without a sayer in its sentence it holds only where somebody's words are passed on.
  return joinedReading(view, sayer ? 'said-involved' : 'charged', 'ACCUSE', {
    mode: 'allege',
    topics: ['attack'],
    actor: sayer,
    recipient: doer,
    score: 0.9,
  })
}

/** "Kyiv said Moscow was behind the attack on the dam": the deed is told for itself, and beside it who is accused of it. */
function saidBehind(view: View, readBelow: ReadBelow): ActReading | null {
  const sayer = firstIn(view, 'subject')
  if (!sayer || view.clause.negated || !isParty(view, sayer.head)) return null
  const tree = treeOf(view.sentence)
  for (const below of view.clauses.values()) {
    if (below.parent !== view.clause.head || below.relation !== 'ccomp' || below.negated || below.kind === 'verb')
      continue
    const kids = kidsOf(tree, below.head).map((k) => tree.tokens[k]!)
    if (!kids.some((t) => t.deprel === 'cop') || !kids.some((t) => t.deprel === 'case' && t.lemma === 'behind'))
      continue
    const act = readBelow(below)?.act
    if (act !== 'ASSAULT' && act !== 'COERCE' && sortOf(view.sentence.tokens[below.head]!) !== 'deed') continue
    const doer = below.args.find((a) => a.role === 'subject')
    if (!doer || !isParty(view, doer.head) || /^(?:we|i|it|they)$/i.test(tree.tokens[doer.head]!.text)) continue
    return joinedReading(view, 'said-involved', 'ACCUSE', {
      mode: 'allege',
      topics: ['attack'],
      actor: sayer,
      recipient: doer,
      score: 0.8,
    })
  }
  return null
}

/** Who says what the clause tells, where its own sentence names the sayer. */
function sayerOf({ clause, clauses }: View): Argument | null {
  const above = clause.relation === 'ccomp' ? clauses.get(clause.parent) : undefined
  return (above?.kind === 'verb' && above.args.find((a) => a.role === 'subject')) || null
}

const HAD_HAND = wordSet('involve involved participate take play have')
/** Of these only with such an object: "took part", "had a hand", "played a role". */
const OF_PART = wordSet('take play have')
const PARTS = wordSet('part hand role')

/** "The militia was involved in the killing of the elder": it is said to have had a hand in it. */
function involvedIn(view: View, lemma: string, readBelow: ReadBelow): ActReading | null {
  if (OF_PART.has(lemma) && !slotOf(view, 'object').some((a) => PARTS.has(wordAt(view.sentence, a.head)))) return null
  const deed = firstIn(view, 'in', 'object/in')
  const clause = deed ? view.clauses.get(deed.head) : undefined
  const inner = clause?.kind === 'noun' || clause?.kind === 'verb' ? readBelow(clause) : null
  const who = firstIn(view, ...(lemma.startsWith('involve') ? ['object', 'subject'] : ['subject']))
  if (!clause || !who || !isParty(view, who.head) || !inner || (inner.act !== 'ASSAULT' && inner.act !== 'COERCE'))
    return null
  // "Kabul said the militia was involved in it": said of another, it lays the deed at that door.
  const sayer = sayerOf(view)
  if (sayer && !/^(?:it|they|he|she|we|i)$/i.test(view.sentence.tokens[who.head]!.text) && !view.clause.negated)
    return joinedReading(view, 'said-involved', 'ACCUSE', {
      mode: 'allege',
      topics: inner.topics,
      actor: sayer,
      recipient: who,
      score: 0.78,
    })
  return { ...inner, actor: who, score: 0.78, rule: `chain/involved>${inner.rule}`, uses: [clause.head, ...inner.uses] }
}

const PASSES = wordSet('leave enter flee escape exit reach access return cross go get come')

/** "It is impossible for journalists to enter the town", "residents are unable to leave". */
function shut(view: View, lemma: string): ActReading | null {
  if (lemma !== 'impossible' && lemma !== 'unable' && !(lemma === 'possible' && view.clause.negated)) return null
  for (const below of view.clauses.values()) {
    if (below.mark !== 'to' || below.head < view.clause.head || !PASSES.has(below.lemma)) continue
    if (below.parent !== view.clause.head && !view.clause.args.some((a) => a.head === below.parent)) continue
    const whom = firstIn(view, 'for') ?? (lemma === 'unable' ? firstIn(view, 'subject') : null)
    if (!whom || !isParty(view, whom.head) || isMarket(view, below)) return null
    return joinedReading(view, 'shut', 'COERCE', {
      mode: 'restrict',
      topics: ['access'],
      actor: null,
      recipient: whom,
      score: 0.68,
      uses: [below.head],
    })
  }
  return null
}

/** "impossible for the firm to enter the market", "to reach a deal": nothing that a road leads to. */
function isMarket({ sentence }: View, { args }: Clause): boolean {
  return args.some((a) => a.role === 'object' && NO_WHERE.has(sentence.tokens[a.head]!.lemma))
}
const NO_WHERE = wordSet(
  'market agreement deal consensus conclusion compromise verdict decision target goal final race contest',
)

const PACTS = wordSet(
  'deal agreement truce ceasefire accord pact evacuation swap exchange talk negotiation plan cessation',
)

/** "The deal is back on": it holds again. "The deal is off": it does not. */
function standing(view: View): ActReading | null {
  const subject = firstIn(view, 'subject')
  if (!subject || !PACTS.has(wordAt(view.sentence, subject.head))) return null
  const tree = treeOf(view.sentence)
  const word = tree.tokens[view.clause.head]!.text.toLowerCase()
  const kids = kidsOf(tree, view.clause.head).map((k) => tree.tokens[k]!)
  const below = kidsOf(tree, view.clause.head).flatMap((k) => kidsOf(tree, k).map((kk) => tree.tokens[kk]!))
  if (![...kids, ...below].some((t) => t.deprel === 'cop')) return null
  const back = kids.some((t) => /^(?:back|again)$/i.test(t.text))
  const next = tree.tokens[view.clause.head + 1]?.text.toLowerCase()
  const on =
    (word === 'back' && next === 'on') ||
    (word === 'on' && (back || kids.every((t) => t.deprel !== 'case'))) ||
    (word === 'track' && back)
  const off = /^(?:off|dead|over|void)$/.test(word) || word === 'tatters' || word === 'ruins'
  if (!on && !off) return null
  return joinedReading(view, on ? 'back-on' : 'called-off', on ? 'AGREE' : 'REJECT', {
    mode: on ? null : 'yield',
    actor: null,
    score: 0.7,
  })
}

/** "Monitors recorded 40 violations": force against the truce, whoever used it; the monitor only says so. */
function tallied(view: View): ActReading | null {
  const breach = slotOf(view, 'object').find((a) => wordsAt(view, a.head).some((word) => BREACHES.has(word)))
  if (!breach) return null
  const tree = treeOf(view.sentence)
  const own = kidsOf(tree, breach.head)
  const kids = [breach.head, ...own, ...own.flatMap((k) => kidsOf(tree, k))].map((k) => tree.tokens[k]!)
  const counted = kids.some(
    (t) => t.upos === 'NUM' || /^(?:dozens|hundreds|scores|several|many|numerous)$/i.test(t.text),
  )
  const about = (t: { readonly text: string }): boolean =>
    /^(?:ceasefire|cease-fire|truce|airspace|armistice)$/i.test(t.text)
  const other = kids.some((t) => /^(?:rights?|law|human|traffic|safety|building|tax|sanctions?)$/i.test(t.text))
  if (other || !(counted || kids.some(about))) return null
  return joinedReading(view, 'tallied', 'ASSAULT', {
    topics: ['violation', 'attack'],
    actor: firstIn(view, 'object/by', 'by'),
    recipient: null,
    score: 0.76,
    uses: [breach.head],
  })
}

/** Those who allege deeds of others where they claim them. */
const ALLEGES =
  /^(?:government|official|police|ministry|minister|authority|witness|resident|activist|army|military|president|report|prosecutor|lawyer|group-rights|observer|monitor|organisation|organization|charity|journalist|critic|villager|family|relative|victim)$/

const ARMS = /^(?:branch|wing|arm|affiliate|offshoot|chapter|front|cell)$/

/** "The movement claimed the attack on the hotel": its own deed; null where the deed is laid at another's door. */
function claimedDeed(view: View, readBelow: ReadBelow): ActReading | null {
  const who = firstIn(view, 'subject')
  const deed = slotOf(view, 'object')[0]
  if (!who || !deed || view.clause.negated) return null
  if (!isParty(view, who.head) && !ARMS.test(wordAt(view.sentence, who.head))) return null
  if (wordsAt(view, who.head).some((word) => ALLEGES.test(word))) return null
  const noun = view.clauses.get(deed.head)
  const inner = noun?.kind === 'noun' ? readBelow(noun) : null
  const doer = inner?.actor ? view.sentence.tokens[inner.actor.head] : undefined
  if (inner?.act !== 'ASSAULT' || (doer && inner.actor!.head !== who.head && !isCalendar(doer))) return null
  return {
    ...inner,
    actor: who,
    score: 0.84,
    rule: `chain/claimed>${inner.rule}`,
    uses: [noun!.head, ...inner.uses],
  }
}

/** The noun behind "of" after a word that only counts or names deeds; -1 for none. */
function kidOf(view: View, head: number): number {
  const tree = treeOf(view.sentence)
  if (
    !/^(?:act|series|string|wave|spate|number|campaign|round|most|some|several|one|both)$/.test(
      tree.tokens[head]?.lemma ?? '',
    )
  )
    return -1
  return kidsOf(tree, head).find((k) => k > head && tree.tokens[k]!.deprel.startsWith('nmod')) ?? -1
}

/** "Claimed responsibility for the attack": the deed, done by who claims it. */
function claimed(view: View, readBelow: ReadBelow): ActReading | null {
  const object = slotOf(view, 'object').find((a) => /^(?:responsibility|credit)$/.test(wordAt(view.sentence, a.head)))
  if (!object) return view.clause.lemma === 'claim' ? claimedDeed(view, readBelow) : null
  const deed = firstIn(view, 'for', 'object/for')
  const named = view.clauses.get(object.head)?.args.find((a) => a.role === 'infinitive' && a.prep === 'for')
  const told = (deed ?? named)?.head ?? -1
  // "an act of arson", "a series of attacks"
  const of = view.clauses.get(told)?.args.find((a) => a.prep === 'of')?.head ?? kidOf(view, told)
  const first = view.clauses.get(told)
  const clause = first && readBelow(first)?.act === 'ASSAULT' ? first : view.clauses.get(of)
  const inner = clause ? readBelow(clause) : null
  if (inner?.act !== 'ASSAULT') return null
  return {
    ...inner,
    actor: firstIn(view, 'subject'),
    score: 0.84,
    rule: `chain/claimed>${inner.rule}`,
    uses: [clause!.head, ...(wordAt(view.sentence, object.head) === 'credit' ? [object.head] : []), ...inner.uses],
  }
}
