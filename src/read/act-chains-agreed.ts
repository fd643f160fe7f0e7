// Verbs of agreeing, offering and promising over the deed that is agreed, offered or promised.

import type { Act } from '../model/index.ts'
import { PROMISES } from '../vocab/verbs/telling.ts'
import { wordSet } from '../vocab/word-set.ts'
import { type Below, firstIn, harmOf, type Join, joinedReading, modeBelow, passOn, usesOf } from './act-below.ts'
import { ask } from './act-chains-asked.ts'
import { promisedHarm, promisedNot, strikesBack, toldOfOthers, WORD_GIVEN, WRECKS } from './act-promises.ts'
import { promisedTo } from './act-undertakings.ts'
import { byParty, isParty, type View, wordAt } from './act-view.ts'
import { isProposedTo, noWill } from './act-wishes.ts'
import type { Argument } from './clause-types.ts'

/** Acts that do harm. */
export const HARSH: ReadonlySet<Act> = new Set<Act>(['ASSAULT', 'COERCE', 'SANCTION', 'THREATEN', 'MOBILIZE'])
const WEAK_PROMISE = wordSet('announce plan decide intend signal aim')
const ANNOUNCES = wordSet('announce signal')
const FIGHTS = wordSet(
  'fight resist continue defend battle crush defeat avenge keep step retaliate respond punish destroy hunt',
)

/** "Agreed to withdraw", "offered to free them", "is ready to talk". */
export const agree: Join = (view, lemma, below) => {
  if (view.clause.kind === 'noun') return noWill(view, below)
  // "proposed that each side pull back": asked of those who are to do it.
  // "proposed that the rebels be allowed to stand": by whoever would allow it, which is an offer.
  if (isProposedTo(view, below) && (lemma === 'suggest' || (lemma === 'propose' && !below.clause?.passive)))
    return ask(view, lemma, below)
  if (lemma === 'suggest' && !isIdeaOf(view, below)) return null
  const inner = below.reading
  const topics = inner?.topics ?? []
  // "offered the government its help in finding them": the government.
  const given = view.clause.args.filter((a) => /^(?:indirect|object)$/.test(a.role) && !a.shared)
  const offered = lemma === 'offer' && given.length > 1 ? given.find((a) => isParty(view, a.head)) : undefined
  const recipient = offered ?? firstIn(view, 'with') ?? promisedTo(view, below)
  const uses = usesOf(below)
  // "Nothing has been agreed", "no date has been agreed": there is no agreement, and nobody refuses.
  if (lemma === 'agree' && view.clause.negated && view.clause.passive && !below.clause && !firstIn(view, 'by'))
    return joinedReading(view, 'agree-none', 'AGREE', { topics, score: 0.96, actor: null, uses })
  if (view.clause.negated && (below.clause || firstIn(view, 'object', 'to')))
    return joinedReading(view, 'not-agree', 'REJECT', { mode: modeBelow(below), topics, recipient, score: 0.74, uses })
  if (!below.clause || (lemma === 'accept' && firstIn(view, 'object'))) return null
  if (inner?.act === 'CONCEDE') return passOn(view, lemma, below, { leaning: 'planned' })
  const adjective = lemma === 'willing' || lemma === 'ready' || lemma === 'prepared'
  if ((adjective && !byParty(view)) || (lemma === 'happy' && !inner)) return null
  if (adjective && inner && HARSH.has(inner.act) && !isOfPeace(view, below))
    return harmOf(view, 'ready-for-harm', below, 0.66)
  if (lemma === 'propose' && !inner) return null
  return joinedReading(view, 'agree', 'AGREE', {
    topics,
    recipient,
    score: inner ? 0.86 : 0.76,
    leaning: 'planned',
    uses,
  })
}

/** "The envoy suggested opening a corridor": what he puts forward is his idea, and no report of what was done. */
function isIdeaOf(view: View, { clause, reading }: Below): boolean {
  const who = firstIn(view, 'subject')
  if (!who || !isParty(view, who.head) || !clause || !reading || HARSH.has(reading.act)) return false
  return view.sentence.tokens[clause.head]!.xpos === 'VBG' && clause.mark === null
}

/** "Ready to send a delegation": nobody is harmed. */
function isOfPeace(view: View, { clause }: Below): boolean {
  const sent = clause?.args.find((a) => a.role === 'object')
  return sent !== undefined && ENVOYS.has(wordAt(view.sentence, sent.head))
}
const ENVOYS = wordSet(
  'delegation delegate envoy negotiator representative mediator emissary minister monitor observer doctor',
)

/** "Promised the governor to reopen the road": whom the word is given to. */
function wordGivenTo(view: View): Argument | null {
  const whom = firstIn(view, 'indirect', 'object')
  return whom && !whom.shared && isParty(view, whom.head) ? whom : null
}

const HELPS = /^(?:help|assist|aid|support)$/

/** "Promised to withdraw", "vowed to fight", "announced that it would free them". */
export const promise: Join = (view, lemma, below) => {
  const inner = below.reading
  if (!below.clause) return promisedHarm(view, lemma)
  const uses = usesOf(below)
  const topics = inner?.topics ?? []
  const word = wordAt(view.sentence, below.clause.head)
  if (
    (lemma === 'vow' && FIGHTS.has(word)) ||
    (/^(?:vow|swear|promise|pledge)$/.test(lemma) && strikesBack(word, below))
  ) {
    const reading = harmOf(view, 'vow-fight', below, 0.82)
    return { ...reading, mode: 'violence', topics: ['attack'] }
  }
  // "He swore that soldiers were shelling the market" tells of it and threatens nothing.
  const { mark, modal, relation, tense } = below.clause
  const told =
    modal === null &&
    mark !== 'to' &&
    (tense === 'past' || tense === 'present') &&
    (mark === 'that' || relation === 'ccomp')
  if (told) return null
  const held = below.clause.negated ? promisedNot(view, lemma, below) : null
  if (held) return held
  // "pledged to help Baghdad end the siege": promised to those who are to be helped, whatever they do.
  const helped =
    HELPS.test(word) && !below.clause.negated ? below.clause.args.find((a) => a.role === 'object') : undefined
  if (helped && isParty(view, helped.head) && byParty(view))
    return joinedReading(view, 'promise', 'AGREE', {
      topics: ['assistance', ...topics],
      recipient: helped,
      score: 0.84,
      leaning: 'planned',
      uses,
    })
  // "pledged to send 1,000 officers to Haiti": promised to those they are sent to.
  if (inner?.act === 'MOBILIZE' && PROMISES.has(lemma) && /^(?:send|deploy|dispatch|provide|contribute)$/.test(word))
    return joinedReading(view, 'promise', 'AGREE', {
      topics: ['assistance'],
      recipient: inner.recipient,
      score: 0.8,
      leaning: 'planned',
      uses,
    })
  // Who means to attack threatens it; who plans or decides it may keep it to himself.
  const meant = lemma === 'intend' && inner?.act === 'ASSAULT'
  if (inner && HARSH.has(inner.act) && (meant || !WEAK_PROMISE.has(lemma))) return harmOf(view, 'vow-harm', below, 0.8)
  if ((!inner || inner.act === 'REJECT') && !below.clause.negated && WORD_GIVEN.test(lemma) && WRECKS.has(word))
    return harmOf(view, 'vow-harm', below, 0.78)
  if (below.clause.negated || inner?.act === 'REJECT')
    return joinedReading(view, 'vow-not', 'REJECT', {
      mode: modeBelow(below),
      topics,
      recipient: inner?.recipient ?? null,
      score: 0.7,
      // "Plans to boycott the vote", "vowed to veto it": told ahead; "vowed not to leave" has refused by that.
      ...(inner?.act === 'REJECT' && !below.clause.negated ? { leaning: 'planned' as const } : {}),
      uses,
    })
  // "announced that it would free the men": given way in words.
  if (ANNOUNCES.has(lemma) && inner?.act === 'RETREAT' && inner.mode !== 'access' && modal !== null)
    return passOn(view, lemma, below, {
      act: 'CONCEDE',
      mode: null,
      actor: (toldOfOthers(view, below) ? inner.actor : firstIn(view, 'subject')) ?? inner.actor,
      leaning: 'planned',
    })
  if (WEAK_PROMISE.has(lemma))
    return passOn(view, lemma, below, {
      actor: (toldOfOthers(view, below) ? inner?.actor : firstIn(view, 'subject')) ?? inner?.actor ?? null,
      leaning: 'planned',
    })
  if ((inner?.act === 'RETREAT' && inner.mode !== 'access') || inner?.act === 'CONCEDE')
    return joinedReading(view, 'promise-yield', 'CONCEDE', {
      topics,
      recipient: inner.recipient,
      score: 0.8,
      leaning: 'planned',
      uses,
    })
  return joinedReading(view, 'promise', 'AGREE', {
    topics,
    recipient: wordGivenTo(view) ?? inner?.recipient ?? firstIn(view, 'with', 'indirect', 'object'),
    score: inner ? 0.82 : 0.7,
    leaning: 'planned',
    uses,
  })
}
