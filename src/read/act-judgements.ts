// Sentences by which somebody judges a deed or a party to be wrong: "the attack was criminal", "this is a disgrace", "called the
// raid a war crime", "there is no justification for it".
import {
  AS_NAMED,
  CALLED_BAD,
  CALLED_WELL,
  CONDEMNED,
  DECIDED,
  FAULTED,
  INSULTS,
  LIKENS,
  NAMES,
  OF_FATE,
  VILE_KINDS,
  VILLAINS,
} from '../vocab/speech/blame.ts'
import { FAULTY } from '../vocab/speech/reproach.ts'
import { firstIn, joinedReading, subjectOf } from './act-below.ts'
import { calledWhat } from './act-called-what.ts'
import type { ActReading } from './act-types.ts'
import { isParty, type View, wordAt } from './act-view.ts'
import type { Argument } from './clause-types.ts'
import { baseOf, kidsOf, treeOf } from './sentence-tree.ts'

/** What is a deed of force as well as a judgement: said of what was told before, it judges. */
const BROKEN: ReadonlySet<string> = new Set(['breach', 'violation'])
const POINTS = /^(?:this|that|these|those|it)$/i

/** The judgement such a clause tells, or null. */
export function judgementReading(view: View, lemma: string): ActReading | null {
  const { kind } = view.clause
  if (kind === 'verb') return NAMES.has(lemma) ? (calledWhat(view) ?? namedSo(view)) : null
  if (CONDEMNED.has(lemma)) return verdict(view, lemma)
  if (kind === 'noun' && (lemma === 'justification' || lemma === 'excuse')) return unexcused(view)
  return FAULTED.has(lemma) ? faulted(view) : null
}

/** "There is no justification for the raid": whoever says so condemns it. */
function unexcused(view: View): ActReading | null {
  const over = view.clauses.get(view.clause.parent)
  const deed = firstIn(view, 'for') ?? view.clause.args.find((a) => a.role === 'infinitive' && a.prep === 'for')
  if (!deed || !(view.clause.negated || over?.negated)) return null
  return joinedReading(view, 'unexcused', 'ACCUSE', {
    mode: 'disapprove',
    actor: null,
    recipient: firstIn(view, 'for/by', 'for/possessor') ?? deed,
    score: 0.7,
  })
}

/** "The attack was criminal", "the siege is a war crime": whoever says so condemns it. */
function verdict(view: View, lemma: string): ActReading | null {
  const { clause, clauses, sentence } = view
  const subject = firstIn(view, 'subject')
  const tree = treeOf(sentence)
  const kids = kidsOf(tree, clause.head)
  if (!kids.some((k) => tree.tokens[k]!.deprel === 'cop')) return null
  if (!subject && kids.some((k) => tree.tokens[k]!.deprel === 'expl')) return itIsWrong(view)
  if (!subject) {
    // "a breach of the truce" is somebody's; "a breach" alone may be a hole in a wall.
    if (OF_FATE.has(lemma) && !(lemma === 'breach' && firstIn(view, 'of'))) return null
    const open = openVerdict(view)
    return open && BROKEN.has(lemma) && firstIn(view, 'of') ? { ...open, score: 0.92 } : open
  }
  if (subject.shared) return null
  if (/^what$/i.test(tree.tokens[subject.head]!.text)) return openVerdict(view)
  // "The result will be a catastrophe" foresees it.
  if (clause.modal === 'will' || clause.tense === 'future') return null
  const above = clause.relation === 'ccomp' ? clauses.get(clause.parent) : undefined
  return joinedReading(view, 'verdict', 'ACCUSE', {
    mode: 'disapprove',
    actor: above?.args.find((a) => a.role === 'subject') ?? null,
    recipient: isParty(view, subject.head) ? subject : firstIn(view, 'subject/by', 'subject/possessor', 'subject/of'),
    score: 0.64,
  })
}

/** "It is unacceptable that the army blocks aid", "it was cowardly to bomb a funeral". */
function itIsWrong(view: View): ActReading | null {
  if (view.clause.negated) return null
  const told = [...view.clauses.values()].find(
    (c) => c.parent === view.clause.head && (c.mark === 'that' || c.mark === 'to'),
  )
  if (!told || view.clause.modal === 'would') return null
  const who = subjectOf(told)
  return joinedReading(view, 'verdict', 'ACCUSE', {
    mode: 'disapprove',
    actor: null,
    recipient: who && isParty(view, who.head) ? who : null,
    score: 0.66,
  })
}

/** "This is a disgrace", "what the army does is a crime": said of what was told before, or of what the words before it tell. */
function openVerdict(view: View): ActReading | null {
  const { clause, clauses, sentence } = view
  if (clause.negated || clause.modal !== null || clause.tense === 'future' || clause.mark === 'if') return null
  const tree = treeOf(sentence)
  for (const k of kidsOf(tree, clause.head)) {
    const token = tree.tokens[k]!
    const relation = baseOf(token.deprel)
    if (k > clause.head || (relation !== 'nsubj' && relation !== 'csubj')) continue
    const what =
      relation === 'csubj' ? k : kidsOf(tree, k).find((kid) => kid > k && /^acl/.test(tree.tokens[kid]!.deprel))
    if (!POINTS.test(token.text) && what === undefined) return null
    const told = what === undefined ? undefined : clauses.get(what)
    const doer = told?.args.find((a) => a.role === 'subject' && !a.shared && isParty(view, a.head)) ?? null
    return joinedReading(view, 'verdict-open', 'ACCUSE', {
      mode: 'disapprove',
      actor: null,
      recipient: doer,
      score: 0.72,
    })
  }
  return null
}

/** "The decision was wrong", "their policy is a failure": fault found with what somebody did. */
function faulted(view: View): ActReading | null {
  const { clause, sentence } = view
  const tree = treeOf(sentence)
  if (!kidsOf(tree, clause.head).some((k) => tree.tokens[k]!.deprel === 'cop')) return null
  if (clause.negated || clause.modal !== null || clause.tense === 'future' || clause.mark === 'if') return null
  const subject = firstIn(view, 'subject')
  if (!subject || /^what$/i.test(sentence.tokens[subject.head]!.text))
    return sentence.tokens[clause.head]!.upos === 'NOUN' ? openVerdict(view) : null
  if (subject.shared || !DECIDED.has(wordAt(sentence, subject.head))) return null
  return joinedReading(view, 'verdict-open', 'ACCUSE', {
    mode: 'disapprove',
    actor: null,
    recipient: whose(view, 'subject'),
    score: 0.6,
  })
}

/** Whose deed it is that fills the slot. */
function whose(view: View, slot: string): Argument | null {
  return firstIn(view, `${slot}/by`, `${slot}/possessor`, `${slot}/of`)
}

/** "The envoy called the raid a war crime", "called him a liar": whoever names it so condemns it. */
function namedSo(view: View): ActReading | null {
  const { clause, sentence } = view
  const objects = clause.args.filter((a) => a.role === 'object')
  // "branded Israel a terrorist state": of two objects the first is named.
  const whom = clause.args.find((a) => a.role === 'indirect') ?? objects[0] ?? firstIn(view, 'object')
  const who = firstIn(view, 'subject')
  if (!whom || !who || !isParty(view, who.head) || clause.negated || clause.modal) return null
  // "called Friday for a war crimes investigation": asks for it.
  if (clause.lemma === 'call' && clause.args.some((a) => a.prep === 'for' && !a.shared)) return null
  const tree = treeOf(sentence)
  const behind = AS_NAMED.has(clause.lemma) ? /^as$/ : LIKENS.has(clause.lemma) ? /^(?:to|with)$/ : null
  let led = behind === null || isHeldBare(view)
  for (let i = clause.head + 1; i < tree.tokens.length && i < clause.head + 16; i++) {
    if (!led) {
      led = behind!.test(tree.tokens[i]!.text.toLowerCase())
      continue
    }
    if (!isBlame(view, i) || isOwnName(view, i)) continue
    if (!isBeside(i, clause.head, whom.head, view)) continue
    // "dismissed the envoy as a liar": he keeps his post; "called the strike a disgrace": it calls for none.
    const { deprel, head } = tree.tokens[i]!
    const sure =
      (clause.lemma === 'dismiss' && isParty(view, whom.head)) || (deprel === 'xcomp' && head === clause.head)
    return blamed(view, whom, sure ? 0.95 : 0.78)
  }
  return behind === null && isQuotedName(view, whom.head) ? blamed(view, whom, 0.66) : null
}

/** "consider this a crime", "deem the raid a provocation": named so without a word between. */
function isHeldBare({ clause, sentence }: View): boolean {
  if (clause.lemma !== 'consider') return false
  const tree = treeOf(sentence)
  return kidsOf(tree, clause.head).some((k) => k > clause.head && tree.tokens[k]!.deprel === 'xcomp')
}

const DEEDS = /^(?:attack|strike|raid|act|killing|targeting|attempt|policy|assault|bombing|shelling|campaign)$/
const MEANT = /^(?:deliberate|intentional|wilful|willful|calculated|premeditated)$/i

/** "a deliberate attack": who calls it so blames whoever made it. */
function isMeant(tokens: readonly { readonly lemma: string; readonly text: string }[], i: number): boolean {
  return DEEDS.test(tokens[i]!.lemma.toLowerCase()) && MEANT.test(tokens[i - 1]?.text ?? '')
}

function blamed(view: View, whom: Argument, score: number): ActReading {
  return joinedReading(view, 'named-so', 'ACCUSE', {
    mode: 'disapprove',
    recipient: isParty(view, whom.head)
      ? whom
      : firstIn(view, 'object/by', 'object/possessor', ...(isSuffered(view, whom.head) ? [] : ['object/of'])),
    score,
  })
}

/** "The expulsion of the nuns", "the bombing of the school": what stands behind "of" suffered it. */
function isSuffered(view: View, head: number): boolean {
  return SUFFERED.has(wordAt(view.sentence, head))
}
const SUFFERED: ReadonlySet<string> = new Set(
  `expulsion killing murder bombing shelling arrest detention abduction kidnapping execution raid siege blockade invasion occupation
  annexation closure deportation assassination massacre destruction demolition seizure capture torture imprisonment trial conviction
  sentence dismissal eviction treatment poisoning burning looting storming jailing hanging beheading persecution exclusion`.split(
    /\s+/,
  ),
)

/** `called the report "a piece of fiction"`: a name in quotation marks is a judgement, and blames where it does not praise. */
function isQuotedName(view: View, whom: number): boolean {
  const { clause, sentence } = view
  const { tokens } = sentence
  if (!QUOTED_NAMERS.has(clause.lemma) || whom < clause.head) return false
  if (!isParty(view, whom) && !DECIDED.has(wordAt(sentence, whom))) return false
  let open = whom + 1
  while (open < tokens.length && open < whom + 8 && !MARKS.test(tokens[open]!.text)) {
    if (/^(?:VERB|PUNCT)$/.test(tokens[open]!.upos)) return false
    open++
  }
  if (!MARKS.test(tokens[open]?.text ?? '')) return false
  let words = 0
  for (let i = open + 1; i < tokens.length && i < open + 14; i++) {
    const token = tokens[i]!
    if (MARKS.test(token.text)) return words > 0
    if (CALLED_WELL.has(token.lemma.toLowerCase()) || CALLED_WELL.has(token.text.toLowerCase())) return false
    if (/^(?:NOUN|ADJ)$/.test(token.upos)) words++
  }
  return false
}
const QUOTED_NAMERS: ReadonlySet<string> = new Set([
  'call',
  'dub',
  'brand',
  'label',
  'term',
  'describe',
  'characterise',
  'characterize',
])
/** What whoever is to be pitied may be called as well. */
const PITIED = /^(?:desperate|powerless|paraly[sz]ed|deaf|blind|incapable|bent|hell-?bent|impotent|unwilling)$/
const MARKS = /^(?:["“”'‘’`]|''|``)$/

function isBlame({ clause, sentence }: View, i: number): boolean {
  const token = sentence.tokens[i]!
  const words = [token.lemma.toLowerCase(), token.text.toLowerCase()]
  if (words.some((w) => CONDEMNED.has(w) || VILLAINS.has(w) || FAULTED.has(w) || INSULTS.has(w) || CALLED_BAD.has(w)))
    return true
  // "called the premier unfit": what nobody could call himself.
  if (QUOTED_NAMERS.has(clause.lemma) && FAULTY.has(words[0]!) && !PITIED.test(words[0]!)) return true
  if (isMeant(sentence.tokens, i)) return true
  if (LIKENS.has(clause.lemma) && words.some((w) => VILE_KINDS.has(w))) return true
  if (words[0] === 'step') return /^back(?:wards?)?$/.test(sentence.tokens[i + 1]?.text.toLowerCase() ?? '')
  return words[0] === 'agent' && /^foreign$/i.test(sentence.tokens[i - 1]?.text ?? '')
}

/** Whether the word at `i` is, or stands in, what somebody or something is called. */
function isBeside(i: number, verb: number, whom: number, view: View): boolean {
  const { tokens } = view.sentence
  let at = i
  for (let steps = 4; steps > 0; steps--) {
    const token = tokens[at]!
    if (at === whom) return at === i && CONDEMNED.has(token.lemma.toLowerCase())
    if (LIKENS.has(view.clause.lemma) && at === view.clause.head) return true
    if (token.head === verb) return true
    // "described the contractors as killers", hung on those described
    if (AS_NAMED.has(view.clause.lemma) && token.head === whom && at > whom && hasAs(view, at)) return true
    if (token.head === whom) return at > whom && token.deprel !== 'acl:relcl' && !/^nmod/.test(token.deprel)
    if (!/^(?:conj|amod|compound|nmod|appos|acl|obj|obl|xcomp|ccomp)$/.test(token.deprel)) return false
    at = token.head
  }
  return false
}

function hasAs({ sentence }: View, at: number): boolean {
  const tree = treeOf(sentence)
  return kidsOf(tree, at).some((k) => k < at && /^as$/i.test(tree.tokens[k]!.text))
}

/** "Called the Tiananmen Massacre a riot": the word is part of what is named, since nothing but its own words stand before it. */
function isOwnName(view: View, i: number): boolean {
  const { tokens } = view.sentence
  for (let k = view.clause.head + 1; k < i; k++)
    if (/^(?:NOUN|PROPN|PRON|NUM)$/.test(tokens[k]!.upos) && tokens[k]!.head !== i) return false
  return true
}
