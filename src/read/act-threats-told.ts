// Threats that are told of or left between the lines: "spoke darkly of war", "is prepared to look at sanctions", "will not stop
// until", "if you want war, you will have war".
import type { Act } from '../model/index.ts'
import { NOUN_CLASSES } from '../vocab/acts/index.ts'
import { wordSet } from '../vocab/word-set.ts'
import { type Below, firstIn, harmOf, joinedReading } from './act-below.ts'
import type { ActReading } from './act-types.ts'
import { isParty, slotOf, type View, wordAt } from './act-view.ts'
import type { Argument } from './clause-types.ts'
import { sortOf } from './roles-plausible.ts'
import { kidsOf, treeOf } from './sentence-tree.ts'

const HARSH: ReadonlySet<Act> = new Set<Act>(['ASSAULT', 'COERCE', 'SANCTION', 'THREATEN', 'MOBILIZE'])
const DARKLY = /^(?:darkly|ominously|menacingly|openly|grimly|loudly|threateningly|publicly|repeatedly)$/i
const WAR = wordSet(
  'war strike invasion force attack action retaliation intervention conflict revenge annexation assault showdown',
)
const WEIGHS = wordSet(
  'look consider weigh mull contemplate study discuss examine explore review raise impose adopt back support',
)
const PENALTIES = wordSet(
  'sanction embargo measure restriction penalty action strike force intervention ban option blockade retaliation tariff',
)
const STOPS = wordSet('stop rest halt cease pause sleep relent')
const FORCE = wordSet(NOUN_CLASSES.force!.join(' '))
const ENDS_IN = wordSet('war confrontation fight conflict battle revenge trouble')

const BLOWS = wordSet(
  'attack strike raid assault aggression provocation invasion incursion shelling bombing bombardment offensive violation breach threat escalation fire missile move',
)
const ANSWERS_BACK = wordSet('respond react answer')

/** "Said it would respond to any attack": whoever says so threatens those who would attack. */
function answersAttack(view: View): ActReading | null {
  const { modal, negated, tense } = view.clause
  if (negated || (modal !== 'would' && modal !== 'will' && modal !== 'shall' && tense !== 'future')) return null
  const who = firstIn(view, 'subject')
  const blow = slotOf(view, 'to').find((a) => BLOWS.has(wordAt(view.sentence, a.head)))
  if (!who || !blow || !isParty(view, who.head)) return null
  const tree = treeOf(view.sentence)
  const by = kidsOf(tree, blow.head).find((k) => kidsOf(tree, k).some((c) => tree.tokens[c]!.text === 'by'))
  const from = by === undefined ? null : (slotOf(view, 'by').find((a) => a.head === by) ?? null)
  return threat(view, 'answers-attack', from)
}

/** The threat such a clause tells of, or null. */
export function toldThreatReading(view: View, lemma: string): ActReading | null {
  const { kind } = view.clause
  if (kind === 'noun') return null
  if (lemma === 'speak' || lemma === 'talk') return darkWords(view)
  if (WEIGHS.has(lemma)) return readyToPunish(view) ?? weighsForce(view)
  if (lemma === 'stand' || lemma === 'sit') return notIdle(view)
  if (lemma === 'die' || lemma === 'perish') return leaveOrDie(view)
  if (STOPS.has(lemma)) return notUntil(view)
  if (ANSWERS_BACK.has(lemma)) return answersAttack(view)
  return lemma === 'get' || lemma === 'have' ? wantedWar(view) : null
}

function threat(
  view: View,
  rule: string,
  recipient: Argument | null,
  given: { readonly mode?: 'violence' | 'restrict' | null; readonly uses?: readonly number[] } = {},
): ActReading {
  return joinedReading(view, rule, 'THREATEN', { mode: 'violence', score: 0.95, recipient, ...given })
}

/** "Officials have spoken ominously of war with the West". */
function darkWords(view: View): ActReading | null {
  const { clause, sentence } = view
  const tree = treeOf(sentence)
  if (clause.negated || !kidsOf(tree, clause.head).some((k) => DARKLY.test(tree.tokens[k]!.text))) return null
  const of = ['of', 'about', 'object/of', 'object/about']
    .flatMap((slot) => slotOf(view, slot))
    .find((a) => WAR.has(wordAt(sentence, a.head)))
  const who = firstIn(view, 'subject')
  if (!of || !who || !isParty(view, who.head)) return null
  return threat(
    view,
    'dark-words',
    firstIn(view, 'of/with', 'of/against', 'about/with', 'about/against', 'object/of/with', 'with', 'against'),
    {
      uses: [of.head],
    },
  )
}

/** "Is prepared to look at sanctions", "are ready to consider an arms embargo on the generals". */
function readyToPunish(view: View): ActReading | null {
  const { clause, clauses, sentence } = view
  const over = clause.mark === 'to' ? clauses.get(clause.parent) : undefined
  if (!over || over.negated || !/^(?:ready|prepared|prepare|willing)$/.test(over.lemma)) return null
  if (over.kind === 'verb' && !over.passive) return null
  const what = ['object', 'at']
    .flatMap((slot) => slotOf(view, slot))
    .find((a) => PENALTIES.has(wordAt(sentence, a.head)))
  const who = over.args.find((a) => a.role === 'subject') ?? firstIn(view, 'subject')
  if (!what || !who || !isParty(view, who.head)) return null
  return {
    ...threat(
      view,
      'ready-to-punish',
      firstIn(view, 'object/on', 'object/against', 'on', 'against', 'at/on', 'at/against'),
      {
        mode: 'restrict',
        uses: [what.head],
      },
    ),
    actor: who,
    leaning: 'planned',
  }
}

/** "Is weighing military options against the Houthis". */
function weighsForce(view: View): ActReading | null {
  const { clause, sentence } = view
  if (clause.negated || clause.passive) return null
  const tree = treeOf(sentence)
  const what = slotOf(view, 'object').find(
    (a) =>
      /^(?:option|response|action|measure)$/.test(wordAt(sentence, a.head)) &&
      kidsOf(tree, a.head).some((k) => /^(?:military|armed|forceful)$/i.test(tree.tokens[k]!.text)),
  )
  const who = firstIn(view, 'subject')
  if (!what || !who || !isParty(view, who.head)) return null
  return { ...threat(view, 'weighs-force', firstIn(view, 'against', 'object/against', 'on', 'in')), leaning: 'planned' }
}

/** "Will not stop until the last soldier has left". */
function notUntil(view: View): ActReading | null {
  const { clause, clauses, sentence } = view
  // "will not end the strike until" refuses it.
  if (!clause.negated || clause.passive || clause.args.some((a) => a.role === 'object')) return null
  const { modal, tense } = clause
  if (modal !== 'will' && modal !== 'would' && modal !== 'shall' && tense !== 'future') return null
  const who = firstIn(view, 'subject')
  if (!who) return null
  const word = wordAt(sentence, who.head)
  const fights = FORCE.has(word) || /^(?:we|they|he|man|men|resistance|movement|front|army)$/i.test(word)
  const until = [...clauses.values()].some(
    (c) => c.head > clause.head && /^(?:until|till|before)$/.test(c.mark ?? '') && c.parent === clause.head,
  )
  return fights && until ? { ...threat(view, 'not>until', null), leaning: 'planned' } : null
}

/** "Eritrea will not stand idly by": it will do something about it. */
function notIdle(view: View): ActReading | null {
  const { clause, sentence } = view
  const { modal, tense, negated } = clause
  if (!negated || !(modal === 'will' || modal === 'would' || modal === 'shall' || tense === 'future')) return null
  const near = sentence.tokens.slice(clause.head + 1, clause.head + 3).map((t) => t.text.toLowerCase())
  const who = firstIn(view, 'subject')
  if (!near.some((w) => /^(?:idly|by|aside|back)$/.test(w)) || !who || !isParty(view, who.head)) return null
  return { ...threat(view, 'not>idle', null, { mode: null }), leaning: 'planned' }
}

/** "Leave or die", said to those who are to leave. */
function leaveOrDie(view: View): ActReading | null {
  const { clause, clauses, sentence } = view
  const tree = treeOf(sentence)
  if (clause.relation !== 'conj' || !kidsOf(tree, clause.head).some((k) => /^or$/i.test(tree.tokens[k]!.text)))
    return null
  const asked = clauses.get(clause.parent)
  if (
    !asked ||
    !/^(?:leave|surrender|go|flee|join|convert|submit|obey|pay|stop|quit|withdraw|repent)$/.test(asked.lemma)
  )
    return null
  if (
    asked.args.some(
      (a) => a.role === 'subject' && !a.shared && a.head < asked.head && !/^you$/i.test(sentence.tokens[a.head]!.text),
    )
  )
    return null
  const said = clauses.get(asked.parent)
  return {
    ...threat(view, 'or-die', said?.args.find((a) => a.role === 'object' || a.role === 'indirect') ?? null),
    actor: null,
    leaning: 'planned',
  }
}

/** "If you want war, you will have war". */
function wantedWar(view: View): ActReading | null {
  const { clause, clauses, sentence } = view
  const who = firstIn(view, 'subject')
  if (!who || clause.negated || (clause.modal !== 'will' && clause.tense !== 'future')) return null
  if (!/^(?:you|they|he|she|it)$/i.test(sentence.tokens[who.head]!.text)) return null
  const ill = slotOf(view, 'object').some(
    (a) => ENDS_IN.has(wordAt(sentence, a.head)) || /^(?:one|it|that)$/i.test(sentence.tokens[a.head]!.text),
  )
  const wanted = [...clauses.values()].some(
    (c) =>
      c.mark === 'if' &&
      c.parent === clause.head &&
      c.lemma === 'want' &&
      c.args.some((a) => a.role === 'object' && ENDS_IN.has(wordAt(sentence, a.head))),
  )
  return ill && wanted ? { ...threat(view, 'wanted-war', who), actor: null, leaning: 'planned' } : null
}

/** What a warning of harm is: a threat of it, or, where another is said to plan it, a charge. */
export function warned(view: View, below: Below): ActReading | null {
  if (!below.clause || !below.reading || !HARSH.has(below.reading.act)) return null
  // "warned that the junta was planning to kill him": laid at another's door.
  const { actor } = below.reading
  const { modal, aspect, tense } = below.clause
  // "warned that the battle could last for months": foreseen, and nobody's threat.
  const fight = below.clause.args.find((a) => a.role === 'subject')
  if (below.reading.act === 'ASSAULT' && !actor && fight && sortOf(view.sentence.tokens[fight.head]!) === 'deed')
    return null
  const other = actor && !/^(?:it|they|he|she|we|i|you)$/i.test(view.sentence.tokens[actor.head]!.text)
  if (other && modal === null && tense !== 'future' && aspect !== 'none' && isParty(view, actor.head))
    return joinedReading(view, 'accuse', 'ACCUSE', {
      mode: 'allege',
      topics: below.reading.topics,
      recipient: actor,
      score: 0.8,
    })
  return harmOf(view, 'warn', below, 0.68, firstIn(view, 'object'))
}
