// Threats that no verb of threatening makes: "all options are on the table", "they will pay for this", "or face the
// consequences", "will fight to the last man", "will not hesitate to shoot".

import type { Act } from '../model/index.ts'
import { NOUN_CLASSES } from '../vocab/acts/index.ts'
import { BIDS } from '../vocab/verbs/control.ts'
import { wordSet } from '../vocab/word-set.ts'
import { belowOf, firstIn, joinedReading, type ReadBelow, usesOf } from './act-below.ts'
import { threatenedMode } from './act-modes.ts'
import type { ActReading } from './act-types.ts'
import { isParty, slotOf, type View, wordAt, wordsAt } from './act-view.ts'
import type { Clause } from './clause-types.ts'
import { kidsOf, treeOf } from './sentence-tree.ts'

const FIGHTS = wordSet(
  'fight struggle war battle resistance jihad campaign offensive operation attack strike assault fighting revolution',
)
const GOES_ON = wordSet('continue resume intensify escalate step carry keep go press pursue wage')
const CRIMES = wordSet(
  'crime blood attack deed action act raid killing massacre aggression death murder this that it what strike treachery betrayal everything',
)
const PRICES = wordSet('price')
const ENDURES = wordSet('face suffer risk die perish bear meet pay lose forfeit')
const RETALIATES = wordSet('retaliate avenge')
const ANSWERED = wordSet('respond answer reply hit strike react')
const MIGHT =
  /^(?:force|everything|strength|fire|fury|might|blow|firepower|iron|means|power|harshly|forcefully|strongly|decisively|firmly|severely|kind|fist|hard|violently)$/
const RUINS = wordSet(
  'sea wasteland graveyard ash ruin battlefield hell rubble cemetery inferno grave bloodbath desert',
)
const ENEMIES = wordSet('enemy target combatant hostile terrorist traitor spy collaborator')
const FORCE = wordSet(
  'force action option strike invasion intervention war attack sanction operation response retaliation measure',
)
const HARM: ReadonlySet<Act> = new Set<Act>(['ASSAULT', 'COERCE', 'SANCTION', 'MOBILIZE', 'THREATEN'])
const READY = wordSet('ready prepared')
const ANSWERS = wordSet('response retaliation answer reply revenge vengeance reaction')
const HARD = wordSet(
  'harsh swift crushing decisive severe painful strong firm devastating fierce overwhelming forceful tough proportionate terrible',
)

/** The threat such a clause makes, or null. */
export function threatReading(view: View, lemma: string, readBelow: ReadBelow): ActReading | null {
  const { clause } = view
  if (clause.kind === 'verb') {
    if (lemma === 'go' && clause.negated) return notUnpunished(view)
    if (lemma === 'hesitate') return willNotHesitate(view, readBelow)
    if (lemma === 'pay') return willPay(view)
    if (lemma === 'treat' || lemma === 'consider' || lemma === 'regard') {
      const enemy = asEnemy(view)
      if (enemy || lemma !== 'consider') return enemy
    }
    if (lemma === 'rule' && clause.negated) return notRuledOut(view, readBelow)
    if (lemma === 'reserve') return reservesRight(view)
    if (lemma === 'hold') return willHold(view)
    if (lemma === 'fight' || GOES_ON.has(lemma)) return fightsOn(view, lemma)
    if (lemma === 'be') return onTheTable(view) ?? consequences(view)
    if (/^(?:have|carry|bring|entail)$/.test(lemma)) return haveConsequences(view)
    if (RETALIATES.has(lemma) || ANSWERED.has(lemma)) return willAnswer(view, lemma)
    if (CRUSHES.has(lemma)) return willCrush(view, lemma)
    if (lemma === 'consider') return optionsWeighed(view)
    if (lemma === 'make' || lemma === 'give' || lemma === 'mount') return willMakeAnswer(view)
    if (lemma === 'turn') return intoRuins(view)
    if (lemma === 'follow' || lemma === 'come') return moreToCome(view, readBelow)
    return ENDURES.has(lemma) ? orElse(view) : null
  }
  if (lemma === 'table') return onTheTable(view)
  if (lemma === 'target') return willBeTarget(view)
  if (READY.has(lemma)) return readyForWar(view)
  return HARD.has(lemma) ? hardAnswer(view) : null
}

function toCome(view: View): boolean {
  const { modal, tense, relation } = view.clause
  return modal === 'will' || modal === 'shall' || tense === 'future' || (modal === 'would' && relation !== 'advcl')
}

function threat(view: View, rule: string, given: Partial<Parameters<typeof joinedReading>[3]>): ActReading {
  return joinedReading(view, rule, 'THREATEN', { mode: 'violence', score: 0.74, leaning: 'planned', ...given })
}

/** "Will not hesitate to shoot". */
function willNotHesitate(view: View, readBelow: ReadBelow): ActReading | null {
  if (!view.clause.negated || !toCome(view)) return null
  const below = belowOf(view, readBelow)
  const force = below.words.some((w) => FORCE.has(w))
  if (!below.clause || !(force || (below.reading && HARM.has(below.reading.act)))) return null
  return threat(view, 'not>hesitate', {
    mode: threatenedMode(below.words),
    topics: below.reading?.topics ?? [],
    recipient: below.reading?.recipient ?? firstIn(view, 'against'),
    score: 0.86,
    uses: usesOf(below),
  })
}

/** "They will pay for this attack". */
function willPay(view: View): ActReading | null {
  if (!toCome(view) || view.clause.negated) return null
  const who = firstIn(view, 'subject')
  const forWhat = slotOf(view, 'for').some((a) => wordsAt(view, a.head).some((w) => CRIMES.has(w)))
  const dear = slotOf(view, 'object').some((a) => PRICES.has(wordAt(view.sentence, a.head)))
  const object = slotOf(view, 'object').length > 0
  if (!who || !isParty(view, who.head) || !(dear || (forWhat && !object))) return null
  return threat(view, 'will-pay', { actor: null, recipient: who })
}

/** "Would treat any foreign pilot as an enemy". */
function asEnemy(view: View): ActReading | null {
  if (!toCome(view) || view.clause.negated) return null
  const tree = treeOf(view.sentence)
  for (let i = view.clause.head + 1; i < tree.tokens.length && i < view.clause.head + 12; i++)
    if (
      ENEMIES.has(tree.tokens[i]!.lemma) &&
      (view.clause.lemma === 'consider' || tree.tokens.slice(view.clause.head, i).some((t) => t.text === 'as'))
    )
      return threat(view, 'as-enemy', { recipient: firstIn(view, 'object'), score: 0.92 })
  return null
}

/** "Did not rule out military action". */
function notRuledOut(view: View, readBelow: ReadBelow): ActReading | null {
  const what = slotOf(view, 'object').find((a) => wordsAt(view, a.head).some((w) => FORCE.has(w)))
  const who = firstIn(view, 'subject')
  if (view.sentence.tokens[view.clause.head + 1]?.text.toLowerCase() !== 'out' && view.clause.particle !== 'out')
    return null
  const below = what ? null : belowOf(view, readBelow)
  const harm = below?.reading && HARM.has(below.reading.act)
  if (!(what || harm) || !who || !isParty(view, who.head)) return null
  if (below?.reading)
    return threat(view, 'not>ruled-out', {
      mode: null,
      recipient: below.reading.recipient,
      uses: usesOf(below),
      score: 0.84,
    })
  return threat(view, 'not>ruled-out', {
    mode: null,
    recipient: firstIn(view, 'against', 'object/against', 'object/on'),
    uses: what ? [what.head] : [],
  })
}

/** "Refused to rule out a strike": it is left open, and not refused. */
export function leftOpen(view: View, clause: Clause | null): ActReading | null {
  if (clause?.lemma !== 'rule' || view.sentence.tokens[clause.head + 1]?.text.toLowerCase() !== 'out') return null
  const inner: View = { ...view, clause, carrier: null }
  const what = slotOf(inner, 'object').find((a) => wordsAt(inner, a.head).some((w) => FORCE.has(w)))
  const who = firstIn(view, 'subject')
  if (!what || !who || !isParty(view, who.head)) return null
  return threat(view, 'not>ruled-out', {
    mode: null,
    recipient: firstIn(inner, 'against', 'object/against', 'object/on'),
    uses: [clause.head, what.head],
    score: 0.94,
  })
}

/** "Reserves the right to respond". */
function reservesRight(view: View): ActReading | null {
  const right = slotOf(view, 'object').find((a) => wordAt(view.sentence, a.head) === 'right')
  return right ? threat(view, 'reserves-right', { mode: null, uses: [right.head] }) : null
}

/** "Would hold Belgrade responsible for their safety": a warning, while "holds" lays blame. */
function willHold(view: View): ActReading | null {
  const { tokens } = view.sentence
  if (!toCome(view) || view.clause.negated) return null
  for (let i = view.clause.head + 1; i < tokens.length && i < view.clause.head + 8; i++)
    if (/^(?:responsible|accountable|liable)$/i.test(tokens[i]!.text))
      return threat(view, 'will-hold', { mode: null, recipient: firstIn(view, 'object'), score: 0.9 })
  return null
}

/** "Will continue the struggle", "will fight to the last man". */
function fightsOn(view: View, lemma: string): ActReading | null {
  const { clause, clauses, sentence } = view
  const over = clauses.get(clause.parent)
  const vowed =
    clause.mark === 'to' &&
    over !== undefined &&
    /^(?:vow|swear|pledge|promise|determine|determined|resolve)$/.test(over.lemma)
  if (!(toCome(view) || vowed) || clause.negated || clause.passive) return null
  const who = firstIn(view, 'subject')
  if (!who || !isParty(view, who.head)) return null
  const next = sentence.tokens[clause.head + 1]?.text.toLowerCase() ?? ''
  const fights =
    lemma === 'fight'
      ? /^(?:on|to|until|till|back)$/.test(next) || clause.args.some((a) => /^(?:until|till|to)$/.test(a.prep ?? ''))
      : slotOf(view, 'object').some((a) => wordsAt(view, a.head).some((w) => FIGHTS.has(w))) ||
        clause.args.some((a) => (a.role === 'infinitive' || a.prep === 'with') && FIGHTS.has(wordAt(sentence, a.head)))
  if (!fights) return null
  return threat(view, 'fights-on', {
    topics: ['attack'],
    recipient: firstIn(view, 'against', 'object/against', 'with'),
    score: 0.86,
  })
}

/** "All options are on the table". */
function onTheTable(view: View): ActReading | null {
  const { tokens } = view.sentence
  const what = firstIn(view, 'subject')
  if (
    view.clause.negated ||
    !what ||
    !/^(?:all|option|force|action|strike|sanction)$/.test(wordAt(view.sentence, what.head))
  )
    return null
  for (let i = what.head + 1; i < tokens.length && i < what.head + 7; i++)
    if (
      tokens[i]!.lemma === 'table' &&
      tokens[i - 1]?.text === 'the' &&
      /^(?:on|upon)$/.test(tokens[i - 2]?.text ?? '')
    )
      return threat(view, 'on-the-table', { mode: null, actor: null })
  return null
}

/** "All options are being considered". */
function optionsWeighed(view: View): ActReading | null {
  const what = firstIn(view, 'object', 'subject')
  if (!view.clause.passive || view.clause.negated || !what || wordAt(view.sentence, what.head) !== 'option') return null
  const tree = treeOf(view.sentence)
  if (!kidsOf(tree, what.head).some((k) => /^(?:all|every|military)$/i.test(tree.tokens[k]!.text))) return null
  return threat(view, 'on-the-table', { mode: null, actor: null, recipient: firstIn(view, 'against') })
}

/** "Leave or face the consequences": what befalls whoever does not do as told. */
export function orElse(view: View): ActReading | null {
  const { clause, clauses } = view
  const tree = treeOf(view.sentence)
  if (clause.relation !== 'conj' || !kidsOf(tree, clause.head).some((k) => tree.tokens[k]!.text.toLowerCase() === 'or'))
    return null
  const asked = clauses.get(clause.parent)
  const over = asked ? clauses.get(asked.parent) : undefined
  const must = asked?.modal === 'must' || asked?.modal === 'have-to' || asked?.modal === 'should'
  if (!asked || !(must || (over && BIDS.has(over.lemma)))) return null
  return threat(view, 'or-else', {
    actor: must ? null : (over?.args.find((a) => a.role === (over.passive ? 'agent' : 'subject')) ?? null),
    recipient:
      firstIn(view, 'subject') ?? over?.args.find((a) => a.role === (over.passive ? 'subject' : 'object')) ?? null,
    score: 0.8,
  })
}

/** "Any ship will be a legitimate target". */
function willBeTarget(view: View): ActReading | null {
  const what = firstIn(view, 'subject')
  const tree = treeOf(view.sentence)
  const kids = kidsOf(tree, view.clause.head).map((k) => tree.tokens[k]!)
  if (!what || view.clause.negated || !kids.some((t) => t.deprel === 'cop')) return null
  const fair = kids.some((t) => /^(?:legitimate|military|fair|lawful)$/i.test(t.text))
  return fair || toCome(view) ? threat(view, 'will-be-target', { actor: null, recipient: what, score: 0.8 }) : null
}

/** "The response will be harsh". */
function hardAnswer(view: View): ActReading | null {
  const what = firstIn(view, 'subject')
  if (!what || !toCome(view) || view.clause.negated || !ANSWERS.has(wordAt(view.sentence, what.head))) return null
  return threat(view, 'hard-answer', {
    mode: null,
    actor: firstIn(view, 'subject/possessor', 'subject/of', 'subject/by', 'subject/from'),
  })
}

/** "We will answer with everything we have", "Moscow would retaliate". */
function willAnswer(view: View, lemma: string): ActReading | null {
  const { clause, sentence } = view
  const who = firstIn(view, 'subject')
  if (lemma === 'avenge' && clause.passive && toCome(view) && !clause.negated)
    return threat(view, 'will-answer', { mode: null, actor: firstIn(view, 'by'), score: 0.8 })
  if (!toCome(view) || clause.negated || clause.passive || !who || !isParty(view, who.head)) return null
  if (!RETALIATES.has(lemma)) {
    const words = sentence.tokens.slice(clause.head + 1, clause.head + 6)
    const back = sentence.tokens[clause.head + 1]?.text.toLowerCase() === 'back' && /^(?:hit|strike)$/.test(lemma)
    if (!back && !words.some((t) => MIGHT.test(t.text.toLowerCase()))) return null
  }
  return threat(view, 'will-answer', { mode: null, recipient: firstIn(view, 'against', 'to', 'object'), score: 0.8 })
}

const CRUSHES = wordSet('bury crush annihilate exterminate eliminate smash obliterate eradicate hunt')
const FOES = wordSet(NOUN_CLASSES.force!.join(' '))

/** "Nigeria will crush the bandits": by whoever says what is to befall a foe. */
function willCrush(view: View, lemma: string): ActReading | null {
  const who = firstIn(view, 'subject')
  const whom = firstIn(view, 'object')
  if (!toCome(view) || view.clause.negated || view.clause.passive || !who || !whom) return null
  if (
    /^(?:them|you)$/i.test(view.sentence.tokens[whom.head]!.text) &&
    /^(?:we|i)$/i.test(view.sentence.tokens[who.head]!.text)
  )
    return threat(view, 'will-crush', { recipient: whom, topics: ['attack'], score: 0.72 })
  if (lemma === 'bury') return null
  const foe =
    view.sentence.tokens[whom.head]!.upos === 'PROPN' ||
    wordsAt(view, whom.head).some((w) => FOES.has(w)) ||
    isThoseBehind(view, whom.head)
  if (!isParty(view, who.head) || !(foe || /bandit|rebellion|insurgency|enem/.test(wordAt(view.sentence, whom.head))))
    return null
  return threat(view, 'will-crush', { recipient: whom, topics: ['attack'], score: 0.72 })
}

/** "those behind the raid", "whoever ordered it": the doers of what was done. */
function isThoseBehind({ sentence }: View, head: number): boolean {
  const { tokens } = sentence
  if (/^whoever$/i.test(tokens[head]!.text)) return true
  return (
    /^(?:those|all|anyone|anybody|everyone)$/i.test(tokens[head]!.text) &&
    /^(?:behind|responsible|who|guilty)$/i.test(tokens[head + 1]?.text ?? '')
  )
}

/** "I am going to make an immediate response to these attacks". */
function willMakeAnswer(view: View): ActReading | null {
  const { clause, clauses } = view
  const over = clauses.get(clause.parent)
  const going = clause.mark === 'to' && over?.lemma === 'go' && over.aspect === 'progressive'
  const answer = slotOf(view, 'object').find((a) => ANSWERS.has(wordAt(view.sentence, a.head)))
  const toWhat = [...slotOf(view, 'to'), ...slotOf(view, 'object/to')].find((a) =>
    wordsAt(view, a.head).some((w) => CRIMES.has(w)),
  )
  if (!(going || toCome(view)) || clause.negated || !answer || !toWhat) return null
  return threat(view, 'will-answer', { mode: null, recipient: null, uses: [answer.head, toWhat.head], score: 0.86 })
}

/** "We will turn your cities into graveyards". */
function intoRuins(view: View): ActReading | null {
  const over = view.clauses.get(view.clause.parent)
  const meant =
    view.clause.mark === 'to' &&
    over !== undefined &&
    /^(?:hope|want|vow|threaten|promise|swear|plan)$/.test(over.lemma)
  if (!(toCome(view) || meant) || view.clause.negated) return null
  const into = [...slotOf(view, 'into'), ...slotOf(view, 'to')].some((a) =>
    wordsAt(view, a.head).some((w) => RUINS.has(w)),
  )
  return into
    ? threat(view, 'into-ruins', { recipient: firstIn(view, 'object'), topics: ['attack'], score: 0.84 })
    : null
}

/** "More attacks would follow". */
function moreToCome(view: View, readBelow: ReadBelow): ActReading | null {
  const what = firstIn(view, 'subject')
  const noun = what ? view.clauses.get(what.head) : undefined
  if (!what || !toCome(view) || view.clause.negated || noun?.kind !== 'noun') return null
  const tree = treeOf(view.sentence)
  if (!kidsOf(tree, what.head).some((k) => /^(?:more|further|other|worse|greater)$/i.test(tree.tokens[k]!.text)))
    return null
  if (readBelow(noun)?.act !== 'ASSAULT') return null
  return threat(view, 'more-to-come', { actor: null, topics: ['attack'], uses: [what.head] })
}

/** "Anyone who helps them will be shot", "looters will be hanged". */
export function whoeverWill(view: View): ActReading | null {
  const { clause, sentence } = view
  const whom = clause.args.find((a) => a.role === 'subject')
  // "would be found and punished"
  const first = clause.relation === 'conj' ? view.clauses.get(clause.parent) : undefined
  const modal = clause.modal ?? (first?.passive ? first.modal : null)
  if (!clause.passive || !whom || !(modal === 'will' || modal === 'shall' || modal === 'would') || clause.negated)
    return null
  const text = sentence.tokens[whom.head]!.text
  const tree = treeOf(sentence)
  const kids = kidsOf(tree, whom.head).map((k) => tree.tokens[k]!)
  // "Villages that shelter them will be razed": whichever do so.
  const those =
    clause.relation === 'ccomp' &&
    kids.some((t) => t.deprel === 'acl:relcl') &&
    !kids.some((t) => t.deprel === 'det' || t.deprel === 'nummod' || t.text === ',')
  const all = those || kids.some((t) => /^(?:any|all|every)$/i.test(t.text))
  if (
    !(
      /^(?:anyone|anybody|whoever|those|everyone|perpetrators?|culprits?|killers?|attackers?|murderers|plotters|assassins|looters|traitors|deserters|collaborators|offenders)$/i.test(
        text,
      ) ||
      (all && (isParty(view, whom.head) || /(?:er|or|ist)s?$/.test(text)))
    )
  )
    return null
  return threat(view, 'whoever-will', {
    actor: firstIn(view, 'subject'),
    recipient: whom,
    topics: ['attack'],
    score: 0.84,
  })
}

/** "The killers would not go unpunished". */
function notUnpunished(view: View): ActReading | null {
  const { tokens } = view.sentence
  if (
    !view.clause.negated ||
    !toCome(view) ||
    !/^(?:unpunished|unanswered|unavenged)$/i.test(tokens[view.clause.head + 1]?.text ?? '')
  )
    return null
  return threat(view, 'not>unpunished', { mode: null, actor: null, recipient: firstIn(view, 'subject'), score: 0.9 })
}

/** "There would be consequences for the leaders of the coup". */
function consequences(view: View): ActReading | null {
  const what = view.clause.args.find((a) => a.role === 'subject')
  if (
    !what ||
    !toCome(view) ||
    view.clause.negated ||
    !/^(?:consequence|repercussion|retaliation|reckoning|hell|bloodshed|bloodbath)$/.test(
      wordAt(view.sentence, what.head),
    )
  )
    return null
  return threat(view, 'consequences', {
    mode: null,
    actor: null,
    recipient: firstIn(view, 'subject/for', 'for'),
    uses: [what.head],
  })
}

const ONLY_WARN =
  /^(?:expert|analyst|scientist|economist|doctor|agency|charity|farmer|researcher|report|study|official|unicef|bank|mediator|observer|lawyer|group)s?$/

/** "Further support for the rebels would have consequences for Kigali". */
function haveConsequences(view: View): ActReading | null {
  const what = slotOf(view, 'object').find((a) => /^(?:consequence|repercussion)$/.test(wordAt(view.sentence, a.head)))
  const whom = firstIn(view, 'object/for', 'for')
  if (!what || !whom || !toCome(view) || view.clause.negated || !isParty(view, whom.head)) return null
  const over = view.clauses.get(view.clause.parent)
  const sayer =
    over?.kind === 'verb' && view.clause.relation === 'ccomp' ? over.args.find((a) => a.role === 'subject') : null
  if (!sayer || ONLY_WARN.test(wordAt(view.sentence, sayer.head))) return null
  return threat(view, 'consequences', {
    mode: null,
    actor: sayer,
    recipient: whom,
    uses: [what.head],
  })
}

/** "Pyongyang says it is ready for war". */
function readyForWar(view: View): ActReading | null {
  const who = firstIn(view, 'subject')
  const forWhat = slotOf(view, 'for').some((a) =>
    /^(?:war|battle|confrontation|fight|combat)$/.test(wordAt(view.sentence, a.head)),
  )
  if (!who || !isParty(view, who.head) || !forWhat || view.clause.negated || view.clause.modal) return null
  return threat(view, 'ready-for-war', { score: 0.7 })
}
