// Sentences that tell an answer that never came: "has not replied", "received no answer", "no letter was answered".
import { wordSet } from '../vocab/word-set.ts'
import { firstIn, joinedReading } from './act-below.ts'
import { askedMode } from './act-modes.ts'
import type { ActReading } from './act-types.ts'
import { isParty, slotOf, type View, wordAt } from './act-view.ts'
import type { Argument } from './clause-types.ts'
import { kidsOf, treeOf } from './sentence-tree.ts'

const REPLIES = wordSet('reply respond answer')
const GETS = wordSet('receive get hear have')
const GIVES = wordSet('give make offer return send')
const ANSWERS = wordSet('answer reply response acknowledgement acknowledgment')
const ASKED = wordSet(
  'letter request plea appeal call demand message petition question proposal offer query application',
)
const ASKS = wordSet('ask request appeal write apply petition plead beg call contact phone')
const PENDING = wordSet('unanswered unheeded ignored pending')

/** The refusal such a sentence tells, or null. */
export function unansweredReading(view: View, lemma: string): ActReading | null {
  const { clause } = view
  if (clause.kind !== 'verb') return null
  const silent = wentByInSilence(view)
  if (silent) return silent
  if (REPLIES.has(lemma)) return notReplied(view)
  if (REACHES.has(lemma)) return noAnswerCame(view)
  if (lemma === 'hear') return notHeardBack(view) ?? heardNothing(view) ?? gotNoAnswer(view)
  if (GETS.has(lemma)) return gotNoAnswer(view)
  if (GIVES.has(lemma)) return gaveNoAnswer(view) ?? wasToldNothing(view)
  if (lemma === 'tell') return wasToldNothing(view)
  if (lemma === 'go') return wentUnanswered(view)
  return lemma === 'leave' ? leftUnanswered(view) : null
}

function refusal(view: View, actor: Argument | null, recipient: Argument | null): ActReading {
  const asked = view.clause.args.filter((a) => a.role !== 'subject' && ASKED.has(wordAt(view.sentence, a.head)))
  const words = view.sentence.tokens.flatMap((t, i) =>
    asked.some((a) => t.start >= a.span.start && t.end <= a.span.end) ? [wordAt(view.sentence, i)] : [],
  )
  const mode = askedMode(words) ?? 'yield'
  return joinedReading(view, 'not>unanswered', 'REJECT', { mode, actor, recipient, score: 0.76 })
}

/** "The governor has not replied to the committee", "no letter was answered". */
function notReplied(view: View): ActReading | null {
  const { clause } = view
  if (clause.modal && !/^(?:do|would|will)$/.test(clause.modal)) return null
  if (!clause.negated && !slotOf(view, clause.passive ? 'object' : 'subject').some((a) => isNone(view, a))) return null
  const to = firstIn(view, 'to', 'object')
  if (clause.passive) {
    const asked = firstIn(view, 'object')
    if (!asked) return null
    if (ASKED.has(wordAt(view.sentence, asked.head))) return refusal(view, firstIn(view, 'by'), null)
    // "The elders have not been answered."
    return isParty(view, asked.head) && !isNone(view, asked) ? refusal(view, firstIn(view, 'by'), asked) : null
  }
  const who = firstIn(view, 'subject')
  const whom = to && isParty(view, to.head) ? to : null
  // "Neither has replied": who was asked just before (`thoseSilent` finds them).
  if (who && /^(?:neither|none)$/i.test(view.sentence.tokens[who.head]!.text)) return refusal(view, null, whom)
  // "no one of those he wrote to has answered him"
  if (who && whom && NOBODY.test(view.sentence.tokens[who.head]!.text)) return refusal(view, null, whom)
  return who && isParty(view, who.head) ? refusal(view, who, whom) : null
}
const NOBODY = /^(?:one|nobody|none|neither)$/i

/** "The general gave no answer to the elders", "neither delegation gave a reply". */
function gaveNoAnswer(view: View): ActReading | null {
  const { clause } = view
  const answer = slotOf(view, 'object').find((a) => ANSWERS.has(wordAt(view.sentence, a.head)))
  const who = firstIn(view, 'subject')
  if (!answer || !who || clause.passive || clause.modal || !isParty(view, who.head)) return null
  if (!clause.negated && !isNone(view, answer) && !isNone(view, who)) return null
  const to = firstIn(view, 'to', 'indirect', 'object/to')
  return refusal(view, who, to && isParty(view, to.head) ? to : null)
}

const REASONS = wordSet(
  'explanation reason answer reply response information news word justification account guarantee assurance',
)

/** "Their families have been told nothing", "we were given no explanation": asked for, and not given. */
function wasToldNothing(view: View): ActReading | null {
  const { clause, sentence } = view
  if (!clause.passive || clause.modal) return null
  const what = clause.args.find(
    (a) => /^nothing$/i.test(sentence.tokens[a.head]!.text) || REASONS.has(wordAt(sentence, a.head)),
  )
  const whom = clause.args.find((a) => a !== what && a.role !== 'oblique' && isParty(view, a.head))
  if (!what || !whom) return null
  const nothing = /^nothing$/i.test(sentence.tokens[what.head]!.text)
  if (!nothing && !clause.negated && !isNone(view, what)) return null
  return refusal(view, firstIn(view, 'subject', 'by'), whom)
}

/** "The council has received no reply from Damascus". */
function gotNoAnswer(view: View): ActReading | null {
  const { clause } = view
  const object = slotOf(view, 'object').find((a) => ANSWERS.has(wordAt(view.sentence, a.head)))
  if (!object || !(clause.negated || isNone(view, object)) || clause.modal) return null
  return refusal(view, firstIn(view, 'from', 'object/from'), clause.passive ? null : firstIn(view, 'subject'))
}

/** What is waited for as one waits for an answer: "permission never came". */
const LEAVE = wordSet('permission clearance visa permit approval go-ahead consent')
const REACHES = wordSet('reach come arrive follow')

/** "No answer has come from Damascus", "no reply had reached the village". */
function noAnswerCame(view: View): ActReading | null {
  const { clause, sentence } = view
  const answer = firstIn(view, 'subject')
  if (!answer || clause.passive || clause.modal) return null
  const word = wordAt(sentence, answer.head)
  if (!ANSWERS.has(word) && !(LEAVE.has(word) && clause.negated)) return null
  if (!clause.negated && !isNone(view, answer)) return null
  const whom = firstIn(view, 'object')
  return refusal(view, firstIn(view, 'from', 'subject/from', 'subject/of'), whom ?? firstIn(view, 'to'))
}

/** "The deadline came and went without a reply from the garrison". */
function wentByInSilence(view: View): ActReading | null {
  const answer = slotOf(view, 'without').find((a) => ANSWERS.has(wordAt(view.sentence, a.head)))
  if (!answer || view.clause.modal || view.clause.negated) return null
  const whose = firstIn(view, 'without/from', 'without/of', 'from')
  return whose && isParty(view, whose.head) ? refusal(view, whose, null) : null
}

/** "They had heard nothing since", "heard nothing more from the ministry", "had asked but heard nothing". */
function heardNothing(view: View): ActReading | null {
  const { clause, sentence } = view
  const who = firstIn(view, 'subject')
  const nothing = slotOf(view, 'object').some((a) => /^nothing$/i.test(sentence.tokens[a.head]!.text))
  if (!nothing || !who || !isParty(view, who.head) || clause.modal) return null
  const from = firstIn(view, 'from', 'object/from')
  const after = /^(?:since|back|more|further)$/i
  const close = sentence.tokens.slice(clause.head + 1, clause.head + 5).some((t) => after.test(t.text))
  if (from ? !isParty(view, from.head) : !close && !isBehindAsking(view)) return null
  return refusal(view, from, who)
}

/** "Had asked for a corridor but heard nothing": what is heard behind a request is its answer. */
function isBehindAsking({ clause, sentence }: View): boolean {
  const first = sentence.tokens[clause.parent]
  return clause.relation === 'conj' && first !== undefined && ASKS.has(first.lemma)
}

/** "Mediators have yet to hear back from the rebels", "have not heard from Damascus". */
function notHeardBack(view: View): ActReading | null {
  const { clause, sentence } = view
  const from = firstIn(view, 'from')
  const yet = clause.mark === 'to' && /^yet$/i.test(sentence.tokens[clause.head - 2]?.text ?? '')
  if (!from || !isParty(view, from.head) || !(yet || (clause.negated && clause.modal === null))) return null
  const who = firstIn(view, 'subject')
  return refusal(view, from, who && isParty(view, who.head) ? who : null)
}

/** "Damascus left the requests unanswered". */
function leftUnanswered(view: View): ActReading | null {
  const object = slotOf(view, 'object').find(
    (a) =>
      ASKED.has(wordAt(view.sentence, a.head)) ||
      /^(?:it|this|that|them|these)$/i.test(view.sentence.tokens[a.head]!.text),
  )
  if (!object) return null
  const { tokens } = view.sentence
  for (let i = view.clause.head + 1; i < tokens.length && i < view.clause.head + 16; i++)
    if (PENDING.has(tokens[i]!.text.toLowerCase()))
      return refusal(view, firstIn(view, 'subject'), firstIn(view, 'object/from', 'object/of', 'object/possessor'))
  return null
}

const UNHEARD = /^(?:unanswered|unheeded|unheard|ignored)$/i

/** "The government's appeal for calm went unheeded": whose appeal it was did not refuse it. */
function wentUnanswered(view: View): ActReading | null {
  const asked = firstIn(view, 'subject')
  if (!asked || view.clause.modal || !ASKED.has(wordAt(view.sentence, asked.head))) return null
  const next = view.sentence.tokens.slice(view.clause.head + 1, view.clause.head + 4)
  const without = slotOf(view, 'without').some((a) => ANSWERS.has(wordAt(view.sentence, a.head)))
  if (!without && !next.some((t) => UNHEARD.test(t.text))) return null
  const whose = firstIn(view, 'subject/possessor', 'subject/by', 'subject/from', 'subject/of', 'subject/modifier')
  return refusal(view, firstIn(view, 'subject/to'), whose)
}

/** "no reply", "none of the letters". */
function isNone(view: View, arg: Argument): boolean {
  const tree = treeOf(view.sentence)
  const says = (i: number): boolean => /^(?:no|none|not|nobody|neither)$/i.test(tree.tokens[i]?.text ?? '')
  return says(arg.head) || kidsOf(tree, arg.head).some(says)
}
