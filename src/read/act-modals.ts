// What modals, negation and the company of a clause make of its act: obligation, refusal, promise, attack in words.
import type { Mode } from '../model/index.ts'
import { NOUN_CLASSES } from '../vocab/acts/nouns.ts'
import { wordSet } from '../vocab/word-set.ts'
import { firstIn, joinedReading, modeBelow, wordsFrom } from './act-below.ts'
import { bidden, GIVES, isBiddenToo } from './act-bidden.ts'
import { conditionAsked, withoutIt } from './act-conditions.ts'
import { isSpoken } from './act-spoken.ts'
import { writtenTerm } from './act-terms-written.ts'
import { orElse, whoeverWill } from './act-threats.ts'
import { threatOfHarm } from './act-threats-if.ts'
import { isMishap, needsForceAround } from './act-tolls.ts'
import type { ActReading } from './act-types.ts'
import { peaceSought, undertaken, wouldKeep } from './act-undertakings.ts'
import { isParty, type View, wordAt } from './act-view.ts'
import type { Clause } from './clause-types.ts'
import { kidsOf, treeOf } from './sentence-tree.ts'

const OBLIGED = new Set(['must', 'should', 'ought', 'need-to', 'need'])
/** What is due, whoever is to do it: "differences must be resolved", "civilians have to be protected". */
const DUE = new Set(['resolve', 'settle', 'address', 'respect', 'protect', 'implement', 'honour', 'uphold', 'solve'])
const HELPS = new Set([
  'retrieve',
  'rescue',
  'save',
  'evacuate',
  'support',
  'help',
  'assist',
  'back',
  'protect',
  'train',
  'aid',
  'reinforce',
  'serve',
])
const OF_PEACE = new Set([
  'peacekeeping',
  'peacekeep',
  'peacekeeper',
  'observer',
  'humanitarian',
  'medic',
  'doctor',
  'rescue',
])

/** Whether the doer of a deed told beside a mishap may have meant it: a party, and no craft of its. */
function isWilful(view: View, head: number): boolean {
  return isParty(view, head) && !CRAFT.has(wordAt(view.sentence, head))
}
const CRAFT: ReadonlySet<string> = new Set(NOUN_CLASSES.craft)

/** Whether those who are sent go home. */
function isHome({ clause, sentence }: View): boolean {
  const tree = treeOf(sentence)
  return kidsOf(tree, clause.head).some((k) => tree.tokens[k]!.text === 'home' && tree.tokens[k]!.deprel !== 'obj')
}

/** The reading of a clause after its modal, its negation and its company are weighed. */
export function weighed(view: View, own: ActReading | null): ActReading | null {
  const { clause } = view
  const asked = clauseOfCondition(view, own)
  if (asked) return asked
  if (isBiddenToo(view)) return null
  const bidding = bidden(view, own)
  if (bidding) return bidding
  const arrival = arrivesInNumbers(view, own)
  if (arrival) return arrival
  if (own?.act === 'ASSAULT' && isMishap(view.sentence) && !(own.actor && isWilful(view, own.actor.head))) return null
  if (own && needsForceAround(own, view.sentence)) return { ...own, score: 0.5 }
  const held = own?.rule === 'ASSAULT/territory' ? capturedPerson(view, own) : null
  if (held) return held
  if (own?.rule === 'ASSAULT/attack' && isSpoken(view, own))
    return { ...own, act: 'ACCUSE', mode: 'disapprove', topics: [] }
  if (own?.act === 'MOBILIZE' && wordsNear(view).some((word) => OF_PEACE.has(word)))
    return { ...own, act: 'AID', mode: null, topics: ['assistance'] }
  // "the border police were sent home", "the army sent 300 soldiers home"
  if (own?.act === 'MOBILIZE' && clause.lemma === 'send' && isHome(view))
    return {
      ...own,
      act: 'RETREAT',
      mode: 'withdraw',
      topics: ['withdrawal'],
      actor: (clause.passive ? null : firstIn(view, 'subject')) ?? own.recipient ?? firstIn(view, 'object', 'subject'),
      recipient: null,
      rule: 'chain/sent-home',
    }
  const helped = own?.act === 'MOBILIZE' ? helpedBy(view) : null
  if (own && helped)
    return {
      ...own,
      act: 'AID',
      mode: null,
      topics: ['assistance'],
      recipient: helped.args.find((a) => a.role === 'object') ?? null,
    }
  if (own?.rule === 'ACCUSE/fail-people' && OWN.has(wordAt(view.sentence, firstIn(view, 'subject')?.head ?? -1)))
    return { ...own, act: 'CONCEDE', mode: null, actor: firstIn(view, 'subject'), recipient: firstIn(view, 'object') }
  // "is preparing an assault": made ready, not made.
  if (own?.act === 'ASSAULT' && clause.lemma === 'prepare' && own.uses.length > 0)
    return { ...own, act: 'MOBILIZE', mode: 'troops', leaning: null, rule: 'chain/prepare-assault' }
  if (clause.kind === 'noun')
    return own?.rule === 'AGREE/agreement' && isNear(view) ? { ...own, leaning: 'planned' } : own
  if (clause.modal && OBLIGED.has(clause.modal)) return obliged(view, own)
  const due = clause.modal === 'have-to' ? hasTo(view, own) : null
  if (due) return due
  const promised = writtenTerm(view, own) ?? wouldKeep(view, own) ?? peaceSought(view, own)
  if (promised) return promised
  if (!own)
    return (DOOMS.test(clause.lemma) ? whoeverWill(view) : null) ?? keptIn(view) ?? together(view) ?? undertaken(view)
  if (own.act === 'MOBILIZE') {
    const harm = threatOfHarm(view, own)
    if (harm) return harm
  }
  if (own.act === 'ASSAULT' || own.act === 'COERCE' || own.act === 'SANCTION') {
    const threat = orElse(view) ?? whoeverWill(view)
    if (threat) return { ...threat, uses: own.uses }
    const harm = threatOfHarm(view, own)
    if (harm) return harm
  }
  // "will walk away from the talks unless": threatened.
  if (own.act === 'REJECT' && /^(?:walk|pull|quit|leave|withdraw)$/.test(clause.lemma)) {
    const harm = threatOfHarm(view, own)
    if (harm) return harm
  }
  const kept = keptIn(view)
  if (kept) return kept
  if (own.rule === 'chain/agree-none') return own
  if (GIVES.has(own.act) && isFew(view)) return refused(view, own, true)
  if (clause.negated) return refused(view, own)
  if (
    isToCome(view) &&
    (own.act === 'CONSULT' || own.act === 'AID' || own.act === 'COOPERATE' || own.act === 'SUPPORT')
  )
    return { ...own, act: 'AGREE', mode: null, leaning: 'planned', rule: `chain/will>${own.rule}` }
  return own
}

function clauseOfCondition(view: View, own: ActReading | null): ActReading | null {
  if (view.clause.mark !== null) {
    const asked = conditionAsked(view, own)
    if (asked !== own) return asked
  }
  return own === null ? withoutIt(view) : null
}

const REACHED = /^(?:reach|verge|brink|cusp|edge|sight|inch|threshold)$/

/** "within reach of a deal", "close to an agreement": not made yet. */
function isNear({ clause, sentence }: View): boolean {
  const { head, deprel } = sentence.tokens[clause.head]!
  if (!/^(?:nmod|obl)/.test(deprel)) return false
  const tree = treeOf(sentence)
  if (REACHED.test(sentence.tokens[head]!.lemma)) return true
  if (!/^(?:close|closer|near|nearer|move|edge|inch)$/.test(sentence.tokens[head]!.text.toLowerCase())) return false
  return kidsOf(tree, clause.head).some((k) => /^(?:to|towards?)$/i.test(tree.tokens[k]!.text))
}

/** "She was captured by the rebels": a person is taken prisoner, not a place. */
function capturedPerson(view: View, own: ActReading): ActReading | null {
  const to = own.recipient
  if (!to || !/^(?:capture|seize|take|recapture|retake)$/.test(view.clause.lemma)) return null
  if (!/^(?:he|she|him|her|who|whom|they|them|i|me|we|us)$/i.test(view.sentence.tokens[to.head]!.text)) return null
  return { ...own, act: 'COERCE', mode: 'arrest', topics: ['detainees'], rule: 'chain/captured' }
}

const ARRIVES = new Set(['arrive', 'enter', 'cross', 'come', 'pour', 'stream', 'travel', 'head', 'go', 'walk'])

/** "More than 50,000 Venezuelans have arrived in Brazil": so many do not come on a visit. */
function arrivesInNumbers(view: View, own: ActReading | null): ActReading | null {
  const { clause, sentence } = view
  if (clause.kind !== 'verb' || clause.passive || !ARRIVES.has(clause.lemma)) return null
  if (own !== null && !/^CONSULT\/(?:visit|travels-there)$/.test(own.rule)) return null
  const subject = firstIn(view, 'subject')
  const where = firstIn(view, 'in', 'into', 'to', 'from', 'object')
  if (!subject || !where) return null
  const head = sentence.tokens[subject.head]!
  const many = /^(?:hundreds|thousands)$/i.test(head.text)
  const tree = treeOf(sentence)
  const kids = kidsOf(tree, subject.head).map((k) => tree.tokens[k]!)
  const who = many ? kids.find((t) => t.deprel === 'nmod') : head
  if (!who || !(/^\p{Lu}\p{Ll}+(?:s|ese|ans)$/u.test(who.text) || PEOPLE.has(who.lemma))) return null
  const count = kids.find((t) => t.deprel === 'nummod')
  if (!many && !(count && Number(count.text.replaceAll(',', '')) >= 100)) return null
  return joinedReading(view, 'many-arrive', 'RETREAT', {
    mode: 'withdraw',
    topics: ['displacement'],
    score: 0.9,
  })
}
const PEOPLE = new Set(['people', 'family', 'civilian', 'person', 'resident', 'villager', 'child', 'woman'])

const PASSES = new Set(['leave', 'enter', 'flee', 'escape', 'exit', 'get', 'go', 'cross', 'return', 'evacuate'])

/** "Nobody can leave", "residents cannot get out": whoever may not pass is held. */
function keptIn(view: View): ActReading | null {
  const { clause, sentence } = view
  if (!clause.negated || !(clause.modal === 'can' || clause.modal === 'could') || !PASSES.has(clause.lemma)) return null
  const subject = firstIn(view, 'subject')
  if (!subject) return null
  const { text } = sentence.tokens[subject.head]!
  if (!isParty(view, subject.head) && !/^(?:nobody|anyone|everyone|none|no-one)$/i.test(text)) return null
  if (clause.lemma === 'get' || clause.lemma === 'go') {
    const next = sentence.tokens[clause.head + 1]?.text.toLowerCase() ?? ''
    if (!/^(?:out|in|home|through|away|across)$/.test(next)) return null
  }
  return joinedReading(view, 'kept-in', 'COERCE', {
    mode: 'restrict',
    topics: ['siege', 'access'],
    actor: null,
    recipient: /^(?:nobody|none|no-one)$/i.test(text) ? null : subject,
    score: 0.64,
  })
}

/** "Erdogan and Putin spoke: two who speak, speak with each other. */
function together(view: View): ActReading | null {
  const subject = firstIn(view, 'subject')
  const lemma = wordAt(view.sentence, view.clause.head)
  if (!subject || view.clause.kind !== 'verb') return null
  const { tokens } = view.sentence
  const pair = tokens.some((t) => t.head === subject.head && /^(?:two|both|three|four)$/i.test(t.text))
  if (subject.others.length === 0 && !(pair && isParty(view, subject.head))) return null
  const hands = lemma === 'shake' && wordAt(view.sentence, firstIn(view, 'object')?.head ?? -1) === 'hand'
  if (lemma !== 'speak' && lemma !== 'talk' && lemma !== 'meet' && !hands) return null
  // "Both sides spoke of progress", to whomever.
  if (view.clause.args.some((a) => a.prep === 'of')) return null
  return joinedReading(view, 'together', 'CONSULT', {
    mode: lemma === 'speak' ? 'phone' : null,
    topics: ['talks'],
    score: 0.66,
  })
}

/** What few do is refused by the others: "few have heeded the call". */
const HEEDS = new Set(['heed', 'accept', 'agree', 'comply', 'obey'])

/** "Just 10 per cent of requests were approved": told for what was not. */
function isFew(view: View): boolean {
  const subject = view.clause.args.find((a) => a.role === 'subject')
  if (!subject || !(view.clause.passive || HEEDS.has(view.clause.lemma))) return false
  const { tokens } = view.sentence
  const words = tokens
    .filter((t) => t.start >= subject.span.start && t.end <= subject.span.end)
    .map((t) => t.text.toLowerCase())
  if (/^(few|none|no)$/.test(words[0] ?? '')) return true
  return (
    (words.includes('only') || words.includes('just')) && words.some((w) => /^(per|percent|%|few|one|two)$/.test(w))
  )
}

function isToCome(view: View): boolean {
  const { modal, tense } = view.clause
  return modal === 'will' || modal === 'shall' || tense === 'future'
}

/** "must", "should", "needs to": the speaker asks it of the subject. */
function obliged(view: View, own: ActReading | null): ActReading | null {
  // "They must have left" guesses.
  if (view.clause.aspect === 'perfect' && /^(?:must|should|ought)$/.test(view.clause.modal ?? '')) return own
  // "They should be ashamed": blamed, and asked for nothing.
  if (own?.rule === 'chain/not>reproached') return own
  const subject = firstIn(view, 'subject')
  // "We must not forget that", "people should know": to bear in mind is no act.
  if (own === null && MINDS.has(view.clause.lemma)) return own
  // "A fight we must win", "the money it needs to give food": which is meant.
  if (/^acl/.test(view.clause.relation)) return own
  if (
    subject &&
    /^need/.test(view.clause.modal ?? '') &&
    (view.clause.negated || (OWN.has(wordAt(view.sentence, subject.head)) && own === null))
  )
    return own
  // "wrote about how the wounded should be treated": asks, and bids nobody.
  if (isAskedAbout(view)) return null
  // "Should Russia come under attack", "if it should happen": a condition.
  if (view.clause.mark === 'if' || view.clause.mark === 'unless') return own
  if (subject && isInverted(view, subject.head)) return own
  if (subject && isExpected(view, subject.head)) return null
  if (
    !own &&
    subject &&
    /^(?:stop|end|cease|halt)$/.test(view.clause.lemma) &&
    view.clauses.get(subject.head)?.kind === 'noun'
  )
    return mustEnd(view, 'must')
  const there =
    view.clause.lemma === 'be' && view.sentence.tokens.some((t) => t.head === view.clause.head && t.deprel === 'expl')
  const by = view.clause.passive ? firstIn(view, 'by') : null
  const toBe =
    (view.clause.modal === 'must' || (by !== null && isParty(view, by.head))) &&
    (there || (view.clause.passive && view.clause.relation !== 'advcl'))
  if (!own && toBe && subject && !isParty(view, subject.head))
    return joinedReading(view, 'must-be', 'REQUEST', {
      mode: 'change',
      kind: 'call',
      actor: null,
      recipient: by,
      score: 0.56,
    })
  const due = view.clause.passive && DUE.has(view.clause.lemma)
  if (!own && !due && !(subject && isParty(view, subject.head)) && view.clause.relation !== 'ccomp') return own
  return joinedReading(view, 'must', 'REQUEST', {
    mode: modeBelow({ clause: view.clause, reading: own, words: wordsFrom(view, view.clause.head) }),
    kind: 'call',
    topics: own?.topics ?? [],
    actor: null,
    recipient: subject,
    score: own ? 0.72 : 0.5,
    uses: own?.uses ?? [],
  })
}

/** "the killing must stop", "had to stop": asked of whoever does it. */
function mustEnd(view: View, rule: string): ActReading {
  return joinedReading(view, rule, 'REQUEST', {
    mode: 'yield',
    kind: 'call',
    actor: null,
    recipient: firstIn(view, 'subject/by', 'subject/possessor', 'subject/modifier'),
    score: 0.66,
  })
}

/** "told the guerrillas that they had to release the nurses": bidden to them then. */
function isBiddenThen({ clause, clauses }: View): boolean {
  for (let over = clauses.get(clause.parent), steps = 2; over && steps > 0; over = clauses.get(over.parent), steps--)
    if (/^(?:tell|insist|stress|order)$/.test(over.lemma)) return clause.relation !== 'advcl'
  return false
}

/** "If they want peace they have to talk to Kigali": asked of them in somebody's words; see claims-worth.ts. */
function hasTo(view: View, own: ActReading | null): ActReading | null {
  const { clause, sentence } = view
  const subject = firstIn(view, 'subject')
  // "has yet to answer"
  if (sentence.tokens[clause.head - 2]?.text.toLowerCase() === 'yet') return null
  if (!subject || clause.negated) return null
  if (/^(?:stop|end|cease|halt)$/.test(clause.lemma) && view.clauses.get(subject.head)?.kind === 'noun')
    return mustEnd(view, 'has-to')
  if (!(clause.tense === 'present' || isBiddenThen(view)) || !isParty(view, subject.head)) return null
  if (OWN.has(wordAt(sentence, subject.head)) || /^(?:you|who|it)$/i.test(sentence.tokens[subject.head]!.text))
    return null
  const deals = clause.lemma === 'deal' && clause.args.some((a) => a.prep === 'with' && isParty(view, a.head))
  if (!deals && !BIDDEN.has(clause.lemma) && !(own && GIVES.has(own.act) && own.act !== 'AID')) return null
  return joinedReading(view, 'has-to', 'REQUEST', {
    mode: deals ? 'meet' : modeBelow({ clause, reading: own, words: wordsFrom(view, clause.head) }),
    kind: 'call',
    topics: own?.topics ?? (deals ? ['talks'] : []),
    actor: null,
    recipient: subject,
    score: 0.66,
    uses: own?.uses ?? [],
  })
}
const BIDDEN = wordSet(
  'accept stop cease halt withdraw leave recognise recognize choose disarm respect comply abide prove decide compromise change apologise apologize understand',
)

function isAskedAbout({ clause, sentence }: View): boolean {
  const tree = treeOf(sentence)
  return kidsOf(tree, clause.head).some(
    (k) => k < clause.head && /^(?:how|whether|why|what|who|when|where)$/i.test(tree.tokens[k]!.text),
  )
}

const EXPECTED = new Set(
  'arrive begin start resume last end open reach land come follow continue finish take be'.split(' '),
)
const SOON =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|tomorrow|tonight|soon|shortly|week|weeks|month|months|days|hours|weekend|year|noon|midnight|today)$/i

/** "The convoy should arrive on Thursday": what is awaited, and asked of nobody. */
function isExpected(view: View, subject: number): boolean {
  const { clause, sentence } = view
  if (clause.modal !== 'should' || clause.negated || !EXPECTED.has(clause.lemma)) return false
  const token = sentence.tokens[subject]!
  if (
    token.upos === 'PROPN' ||
    (isParty(view, subject) && !/^(?:convoy|ship|plane|aid|delegation|team)$/.test(token.lemma))
  )
    return false
  const tree = treeOf(sentence)
  return sentence.tokens.slice(clause.head, (tree.last[clause.head] ?? clause.head) + 1).some((t) => SOON.test(t.text))
}

const MINDS = new Set(
  'forget remember note see admit know understand recall think realise realize wonder worry be seem able suffice prove'.split(
    ' ',
  ),
)

const DOOMS =
  /^(?:annihilate|exterminate|crush|hang|behead|flog|punish|execute|eliminate|liquidate|destroy|hunt|deal|wipe|raze|flatten|erase|level)$/
function isInverted(view: View, subject: number): boolean {
  const { tokens } = view.sentence
  return tokens.some((t, i) => i < subject && t.head === view.clause.head && t.text.toLowerCase() === 'should')
}

const OWN = new Set(['we', 'i'])

/** "will not release", "did not approve": something that could be given is not. */
export function refused(view: View, own: ActReading, certain = false): ActReading {
  if (isLeftWithout(view, own))
    return { ...own, act: 'COERCE', mode: 'withhold', topics: ['aid'], rule: 'chain/left-without', leaning: null }
  const gives = GIVES.has(own.act)
  const dealt =
    own.act === 'CONSULT' &&
    /^(?:negotiate|talk|bargain|deal|compromise)$/.test(view.clause.lemma) &&
    view.clause.tense === 'present' &&
    view.clause.aspect === 'none'
  const permits = own.uses.some((u) =>
    /^(?:permission|consent|approval|permit|clearance|visa)$/.test(wordAt(view.sentence, u)),
  )
  const not =
    dealt ||
    permits ||
    own.mode === 'access' ||
    own.rule === 'SUPPORT/sign' ||
    own.rule === 'SUPPORT/recognise' ||
    own.act === 'AID' ||
    own.act === 'AGREE'
  if (!gives || !(certain || not || isToCome(view) || view.clause.modal === 'would')) return own
  return {
    ...own,
    act: 'REJECT',
    mode: refusedModeOf(own),
    kind: null,
    score: Math.max(own.score, 0.78),
    rule: `chain/not>${own.rule}`,
    leaning: null,
  }
}

/** What is refused by not doing it, also where it was to come: "not going to help", "will not meet". */
function refusedModeOf({ act, rule }: ActReading): Mode {
  if (act === 'CONSULT' || />CONSULT\//.test(rule)) return 'meet'
  if (act === 'AID' || />AID\//.test(rule)) return 'assist'
  return act === 'RETREAT' ? 'yield' : 'change'
}

/** "The prisoners were given no water": what people live on is withheld from them. */
function isLeftWithout(view: View, own: ActReading): boolean {
  if (own.act !== 'AID' || !view.clause.passive || !/^(?:give|feed|allow|provide)$/.test(view.clause.lemma))
    return false
  const what = view.clause.args.find((a) => a.role === 'object' && a.head > view.clause.head)
  if (!what || !/^(?:food|water|medicine|bread|treatment|medication|care)$/.test(wordAt(view.sentence, what.head)))
    return false
  return view.clause.args.some((a) => a.role === 'subject' && isParty(view, a.head))
}

/** "sent fighters to support the government". */
function helpedBy(view: View): Clause | null {
  const { clause, clauses, sentence } = view
  for (const child of clauses.values())
    if (child.parent === clause.head && child.mark === 'to' && HELPS.has(wordAt(sentence, child.head))) return child
  return null
}

function wordsNear(view: View): string[] {
  const { clause, sentence } = view
  const words: string[] = []
  for (let i = clause.head; i < sentence.tokens.length && i < clause.head + 10; i++) words.push(wordAt(sentence, i))
  return words
}
