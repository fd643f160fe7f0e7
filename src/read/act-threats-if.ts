// Threats that stand in a condition or in what is foretold to somebody: "unless they pay, we will shut it", "failing that, they
// would murder him", "told the villagers they would be killed", "they will regret it".
import { BIDS } from '../vocab/verbs/control.ts'
import { LETS_KNOW } from '../vocab/verbs/telling.ts'
import { firstIn, joinedReading } from './act-below.ts'
import type { ActReading } from './act-types.ts'
import { isParty, slotOf, type View, wordAt } from './act-view.ts'
import type { Clause } from './clause-types.ts'
import { kidsOf, treeOf } from './sentence-tree.ts'

const OWN = /^(?:i|we|it|he|she|they)$/i
const SELF = /^(?:i|we|us|me)$/i

/** The deed of a harsh reading, as a threat of it: told to those it is to befall, or said to follow where they do not do as asked. */
export function threatOfHarm(view: View, own: ActReading): ActReading | null {
  const { clause } = view
  if (clause.kind !== 'verb' || clause.negated) return null
  if (isHinted(view, own)) return asThreat(own, {}, 'hinted')
  if (mayUnless(view, own)) return asThreat(own, {}, 'may-if')
  if (!isAhead(view)) return null
  const told = toldTo(view)
  if (told) return asThreat(own, { actor: told.who, recipient: told.whom }, told.rule)
  if (!isUnlessMet(view) && !isTheirs(view)) return orTheyWill(view, own)
  if (isAskedBefore(view) && isFailing(view)) return asThreat(own, { actor: askerOf(view) ?? own.actor }, 'or-else')
  // "Unless the guns are gone, they will face air strikes."
  if (FACES.test(clause.lemma) && own.recipient?.head === subjectOf(clause)) return asThreat(own, {}, 'will-if')
  // "said the town would be razed if they did not leave"; "said he would be killed" fears it.
  if (clause.passive) {
    if (isTheirs(view)) return asThreat(own, {}, 'will-if')
    const victim = clause.args.find((a) => a.role === 'subject')
    const named = victim && !OWN.test(view.sentence.tokens[victim.head]!.text)
    return named && clause.relation === 'ccomp' ? asThreat(own, {}, 'will-if') : null
  }
  const actor = firstIn(view, 'subject')
  // "The army said the offensive would resume unless the rebels signed."
  if (actor && isOfOwnForce(view, own, actor.head)) return asThreat(own, {}, 'will-if')
  // "would send troops if Serbs were attacked": the troops are no target.
  const given = own.act === 'MOBILIZE' ? { recipient: null } : {}
  return actor && own.actor?.head === actor.head && isParty(view, actor.head) ? asThreat(own, given, 'will-if') : null
}

/** Who wages no war and threatens none, by a word of the name. */
export const NEUTRAL =
  /united nations|\bU\.?N\.?\b|\bUN(?:HCR|ICEF|RWA|DP|FPA|ESCO|IFIL|DOF|PROFOR|MISS|MIK|MIL|TAC|AMID|AMIR|AMA|AMI|SMIL|OCI|MEE)\b|\b(?:OCHA|WFP|ICRC|MSF)\b|oxfam|m[eé]decins|without borders|save the children|food programme|human rights|\baid\b|relief|nurse|hospital|envoy|mediator|red cross|analyst|expert|group|charit|agenc|observer|monitor|bishop|pope|resident|doctor|activist|diplomat|watch|amnesty|office|organi[sz]ation|coordinator|worker/i

const WAGED =
  /^(?:offensive|strike|airstrike|bombing|bombardment|shelling|raid|attack|assault|operation|campaign|blockade|siege|advance|onslaught)$/

/** Whether what would follow is a deed of whoever foretells it: "said the offensive would resume". */
function isOfOwnForce({ clause, clauses, sentence }: View, own: ActReading, deed: number): boolean {
  if (own.act !== 'ASSAULT' || own.actor !== null || clause.relation !== 'ccomp') return false
  const teller = clauses.get(clause.parent)?.args.find((a) => a.role === 'subject')
  if (!teller || !WAGED.test(sentence.tokens[deed]!.lemma)) return false
  const { start, end } = teller.span
  const words = sentence.tokens.filter((t) => t.start >= start && t.end <= end)
  return !NEUTRAL.test(words.map((t) => t.text).join(' '))
}

/** "NATO could strike their forces if they do not leave": open to be done where the others do not do as asked. */
function mayUnless(view: View, own: ActReading): boolean {
  const { clause, clauses, sentence } = view
  if (own.act !== 'ASSAULT' || clause.passive || !/^(?:could|may|might|can)$/.test(clause.modal ?? '')) return false
  const who = firstIn(view, 'subject')
  if (!who || own.actor?.head !== who.head || !isParty(view, who.head)) return false
  const foes = slotOf(view, 'object').map((a) => a.head)
  return [...clauses.values()].some(
    (c) =>
      c.parent === clause.head &&
      (c.mark === 'unless' || (c.mark === 'if' && c.negated)) &&
      c.args.some(
        (a) =>
          a.role === 'subject' &&
          (/^(?:they|it|he|she)$/i.test(sentence.tokens[a.head]!.text) || foes.includes(a.head)),
      ),
  )
}

/** "Foreign troops would be killed if they stayed": it hangs on what the victims themselves do. */
function isTheirs({ clause, clauses, sentence }: View): boolean {
  if (!clause.passive || clause.relation !== 'ccomp') return false
  const victim = clause.args.find((a) => a.role === 'subject')
  if (!victim || OWN.test(sentence.tokens[victim.head]!.text)) return false
  // "Any town that sheltered them would be razed": whoever does it.
  const tree = treeOf(sentence)
  const kids = kidsOf(tree, victim.head).map((k) => tree.tokens[k]!)
  const any = /^(?:anyone|anybody|whoever|those)$/i.test(sentence.tokens[victim.head]!.text)
  if ((any || kids.some((t) => /^(?:any|every)$/i.test(t.text))) && kids.some((t) => /^acl/.test(t.deprel))) return true
  return [...clauses.values()].some(
    (c) =>
      c.parent === clause.head &&
      c.mark === 'if' &&
      !c.passive &&
      c.args.some((a) => a.role === 'subject' && /^(?:they|he|she)$/i.test(sentence.tokens[a.head]!.text)),
  )
}

const FACES = /^(?:face|suffer|risk|meet|incur)$/
const HINTS = /^(?:hint|imply|intimate|signal|insinuate|suggest)$/

/** "Hinted that he might use nuclear weapons": what the speaker himself may do to another. */
function isHinted(view: View, own: ActReading): boolean {
  const { clause, clauses, sentence } = view
  const over = clause.relation === 'ccomp' ? clauses.get(clause.parent) : undefined
  if (over?.kind !== 'verb' || !HINTS.test(over.lemma) || over.negated || clause.passive) return false
  if (!/^(?:may|might|could|will|would)$/.test(clause.modal ?? '')) return false
  const who = subjectOf(clause)
  return own.actor?.head === who && OWN.test(sentence.tokens[who]?.text ?? '')
}

function asThreat(own: ActReading, given: Partial<ActReading>, rule: string): ActReading {
  return {
    ...own,
    act: 'THREATEN',
    mode: own.act === 'SANCTION' || own.act === 'REJECT' ? 'relations' : own.mode === 'arrest' ? 'arrest' : 'violence',
    kind: 'ultimatum',
    leaning: 'planned',
    ...given,
    rule: `chain/${rule}>${own.rule}`,
  }
}

function isAhead({ clause }: View): boolean {
  return /^(?:will|shall|would)$/.test(clause.modal ?? '') || clause.tense === 'future'
}

/** Whether the deed is said to follow where the others do not do as asked. */
function isUnlessMet(view: View): boolean {
  const { clause, clauses, sentence } = view
  const told = clause.relation === 'ccomp' || OWN.test(wordAt(sentence, firstIn(view, 'subject')?.head ?? -1))
  // "said it would send troops if Serbs were attacked": foretold by whoever would do it, and not where it is asked for.
  const own = clause.relation === 'ccomp' && !clause.passive && OWN.test(wordAt(sentence, subjectOf(clause)))
  for (const other of clauses.values()) {
    if (other.parent !== clause.head) continue
    if (other.mark === 'unless' || (other.mark === 'if' && other.negated))
      return told || other.head < clause.head || other.mark === 'unless'
    if (other.mark === 'if' && own && !WELCOME.test(other.lemma)) return true
  }
  return isFailing(view)
}

const WELCOME = /^(?:ask|invite|request|need|approve|authori[sz]e|agree|allow|permit|mandate|want|wish|find|convict)$/

function subjectOf({ args }: Clause): number {
  return args.find((a) => a.role === 'subject')?.head ?? -1
}

/** The clause before this one that asks for something: "was told to sign", "must leave", "were to give up their arms". */
function askedBefore({ clause, clauses, sentence }: View): Clause | undefined {
  const { tokens } = sentence
  return [...clauses.values()].find(
    (c) =>
      c.kind === 'verb' &&
      c.head < clause.head &&
      !c.negated &&
      ((BIDS.has(c.lemma) && c.args.some((a) => a.role === 'infinitive' || a.role === 'clause')) ||
        /^(?:must|should|have-to)$/.test(c.modal ?? '') ||
        // "were to give up", "Surrender by noon"
        (tokens[c.head]!.xpos === 'VB' &&
          ((/^to$/i.test(tokens[c.head - 1]?.text ?? '') && tokens[c.head - 2]?.lemma === 'be') ||
            (c.relation === 'root' && !c.args.some((a) => a.role === 'subject'))))),
  )
}

function isAskedBefore(view: View): boolean {
  return askedBefore(view) !== undefined
}

/** Who asked for it before. */
function askerOf(view: View): ActReading['actor'] {
  const asked = askedBefore(view)
  if (!asked || !BIDS.has(asked.lemma)) return null
  return asked.args.find((a) => a.role === (asked.passive ? 'agent' : 'subject')) ?? null
}

/** "was told to sign by Friday, or the guns would be turned on it": what follows where it is not done. */
function orTheyWill(view: View, own: ActReading): ActReading | null {
  const { clause, sentence } = view
  if (clause.relation !== 'conj' || own.act !== 'ASSAULT' || !isAskedBefore(view)) return null
  const or = treeOf(sentence)
  if (!kidsOf(or, clause.head).some((k) => /^or$/i.test(or.tokens[k]!.text))) return null
  return asThreat(own, { actor: askerOf(view) ?? own.actor }, 'or-else')
}

/** "Failing that, they would murder him", "otherwise he would shoot them": what they had asked before. */
function isFailing({ clause, sentence }: View): boolean {
  const { tokens } = sentence
  for (let i = Math.max(0, clause.head - 8); i < clause.head; i++) {
    const text = tokens[i]!.text.toLowerCase()
    const next = tokens[i + 1]?.text.toLowerCase()
    if (text === 'otherwise' || (text === 'or' && next === 'else')) return true
    if ((text === 'failing' && /^(?:that|which|this)$/.test(next ?? '')) || (text === 'if' && next === 'not'))
      return true
  }
  return false
}

/** "Told the villagers they would be killed if they talked": who tells it to those it is to befall. */
function toldTo(view: View): { who: ActReading['actor']; whom: ActReading['recipient']; rule: string } | null {
  const { clause, clauses, sentence } = view
  const over = clause.relation === 'ccomp' ? clauses.get(clause.parent) : undefined
  if (over?.kind !== 'verb' || !LETS_KNOW.has(over.lemma) || over.negated) return null
  const whom = over.args.find((a) =>
    over.passive ? a.role === 'subject' : a.role === 'object' || a.role === 'indirect',
  )
  const victim = clause.args.find((a) => a.role === (clause.passive ? 'subject' : 'object'))
  if (!whom || !victim || SELF.test(sentence.tokens[whom.head]!.text) || !isParty(view, whom.head)) return null
  const tree = treeOf(sentence)
  const theirs = kidsOf(tree, victim.head).some((k) => /^(?:his|her|their|its|your)$/i.test(tree.tokens[k]!.text))
  const onTerms = [...clauses.values()].some(
    (c) => c.parent === clause.head && /^(?:if|unless|until)$/.test(c.mark ?? ''),
  )
  if (
    !theirs &&
    !onTerms &&
    !/^(?:they|them|he|him|she|her|you|it|all|those)$/i.test(sentence.tokens[victim.head]!.text)
  )
    return null
  const who = over.args.find((a) => a.role === (over.passive ? 'agent' : 'subject')) ?? null
  return { who, whom, rule: 'told-harm' }
}

const DEALT = /^(?:severely|harshly|firmly|mercilessly|ruthlessly|accordingly|decisively)$/i
const ANSWER = new Set([
  'response',
  'retaliation',
  'answer',
  'reply',
  'resistance',
  'fire',
  'blow',
  'revenge',
  'force',
  'reprisal',
])
const ARMS = new Set(['rocket', 'missile', 'bullet', 'gun', 'steel', 'bomb', 'shell', 'drone', 'strike', 'war'])
const MEETS = new Set(['meet', 'face', 'draw', 'trigger', 'provoke', 'invite', 'bring', 'receive', 'prompt'])
const FORCE = new Set([
  'attack',
  'aggression',
  'strike',
  'incursion',
  'raid',
  'invasion',
  'violation',
  'threat',
  'move',
  'assault',
  'provocation',
  'mistake',
])
const ENDURED = new Set(['wrath', 'fury', 'fire', 'hell', 'defeat', 'fate', 'death', 'vengeance'])

/** What is foretold to befall another, by a verb that names no deed. */
export function foretoldReading(view: View, lemma: string): ActReading | null {
  const { clause } = view
  if (clause.kind !== 'verb') return null
  if (lemma === 'put') return onNotice(view)
  if (lemma === 'escape' || lemma === 'evade') return noEscape(view)
  if (lemma === 'fail') return failingWhich(view)
  if (!isAhead(view) || clause.negated) return null
  if (lemma === 'come') return dayWillCome(view)
  if (lemma === 'regret' || lemma === 'rue') return befalls(view, false)
  if (lemma === 'deal' && clause.passive) return isHarsh(view) ? befalls(view, true) : null
  if (lemma === 'find' || lemma === 'feel' || lemma === 'taste' || lemma === 'know')
    return slotOf(view, 'object').some((a) => ENDURED.has(wordAt(view.sentence, a.head))) ? befalls(view, false) : null
  return MEETS.has(lemma) ? answeredBy(view) : null
}

/** "To lay down its arms, failing which all of them would be destroyed": told behind what is asked. */
function failingWhich(view: View): ActReading | null {
  const { clause, sentence } = view
  const { tokens } = sentence
  if (!/^failing$/i.test(tokens[clause.head]!.text) || !/^which$/i.test(tokens[clause.head + 1]?.text ?? ''))
    return null
  const harm = tokens.find((t, i) => i > clause.head && i < clause.head + 14 && HARMS.has(t.lemma))
  const ahead = tokens.slice(clause.head, clause.head + 12).some((t) => /^(?:will|would|shall)$/i.test(t.text))
  if (!harm || !ahead || !isAskedBefore(view)) return null
  const asked = askedBefore(view)!
  const whom = asked.args.find((a) => (asked.passive ? a.role === 'subject' : /^(?:indirect|object)$/.test(a.role)))
  return joinedReading(view, 'failing-which', 'THREATEN', {
    mode: 'violence',
    kind: 'ultimatum',
    topics: ['ultimatum', 'attack'],
    actor: askerOf(view),
    recipient: whom && isParty(view, whom.head) ? whom : null,
    score: 0.86,
    leaning: 'planned',
    uses: [],
  })
}

/** "No one who took part will escape justice". */
function noEscape(view: View): ActReading | null {
  if (!isAhead(view) || !view.clause.negated) return null
  const from = slotOf(view, 'object').some((a) =>
    /^(?:justice|punishment|retribution|revenge)$/.test(wordAt(view.sentence, a.head)),
  )
  if (!from) return null
  return joinedReading(view, 'not>escape', 'THREATEN', {
    mode: null,
    actor: null,
    recipient: view.clause.args.find((a) => a.role === 'subject') ?? null,
    score: 0.84,
    leaning: 'planned',
  })
}

/** "They will regret it", "those who joined it would be dealt with severely". */
function befalls(view: View, passive: boolean): ActReading | null {
  const who = view.clause.args.find((a) => a.role === 'subject')
  if (!who || SELF.test(view.sentence.tokens[who.head]!.text)) return null
  if (
    !isParty(view, who.head) &&
    !/^(?:those|anyone|whoever|everyone|all)$/i.test(view.sentence.tokens[who.head]!.text)
  )
    return null
  return joinedReading(view, passive ? 'dealt-with' : 'will-regret', 'THREATEN', {
    mode: null,
    actor: null,
    recipient: who,
    score: 0.76,
    leaning: 'planned',
  })
}

function isHarsh(view: View): boolean {
  const tree = treeOf(view.sentence)
  return kidsOf(tree, view.clause.head).some((k) => DEALT.test(tree.tokens[k]!.text))
}

/** "Any attack will meet a crushing response": promised to whoever attacks. */
function answeredBy(view: View): ActReading | null {
  const what = view.clause.args.find((a) => a.role === 'subject')
  // "would be met with rockets"
  const answer = [...slotOf(view, 'object'), ...slotOf(view, 'with')].find(
    (a) =>
      ANSWER.has(wordAt(view.sentence, a.head)) ||
      (view.clause.passive && a.role === 'oblique' && ARMS.has(wordAt(view.sentence, a.head))),
  )
  if (!what || !answer || !FORCE.has(wordAt(view.sentence, what.head))) return null
  return joinedReading(view, 'answered-by', 'THREATEN', {
    mode: 'violence',
    topics: ['attack'],
    actor: null,
    recipient: view.clause.passive ? null : firstIn(view, 'subject/by', 'subject/from', 'subject/possessor'),
    score: 0.9,
    leaning: 'planned',
    uses: [what.head, answer.head],
  })
}

/** "The day will come when the bodies of the invaders are dragged through these streets". */
function dayWillCome(view: View): ActReading | null {
  const { clauses, sentence } = view
  const what = firstIn(view, 'subject')
  if (!what || !/^(?:day|hour|time)$/.test(wordAt(sentence, what.head))) return null
  const below = [...clauses.values()].find(
    (c: Clause) =>
      c.head > view.clause.head &&
      c.kind === 'verb' &&
      (c.parent === view.clause.head || c.parent === what.head) &&
      HARMS.has(c.lemma),
  )
  const whom = below?.args.find((a) => (below.passive ? a.role === 'subject' : a.role === 'object'))
  if (!below || !whom) return null
  const noun = clauses.get(whom.head)
  return joinedReading(view, 'day-will-come', 'THREATEN', {
    mode: 'violence',
    topics: ['attack'],
    actor: null,
    recipient: isParty(view, whom.head)
      ? whom
      : (noun?.args.find((a) => a.prep === 'of' || a.role === 'possessor') ?? null),
    score: 0.84,
    leaning: 'planned',
    uses: [below.head],
  })
}
const HARMS = new Set(
  'storm shell attack raze flatten bombard wipe drag kill hang burn destroy crush bury slaughter behead shoot defeat punish judge expel drive pay bomb raze annihilate'.split(
    ' ',
  ),
)

/** "Israel has put Lebanon on notice". */
function onNotice(view: View): ActReading | null {
  const whom = firstIn(view, 'object')
  const who = firstIn(view, 'subject')
  if (!whom || !who || !isParty(view, whom.head) || !isParty(view, who.head) || view.clause.negated) return null
  if (!slotOf(view, 'on').some((a) => wordAt(view.sentence, a.head) === 'notice')) return null
  return joinedReading(view, 'on-notice', 'THREATEN', { mode: null, recipient: whom, score: 0.8, leaning: 'planned' })
}
