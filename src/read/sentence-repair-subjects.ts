// Repairs of one kind: a clause lost its subject to the phrase before it. Each gives the subject back.
import { MOVES_TO } from '../vocab/verbs/control.ts'
import { type At, finiteNear, hangsBehind, isNominal, type Now, near } from './sentence-repair-shapes.ts'
import { VERB_OPERATORS } from './status-operators.ts'
import type { Token } from './syntax-types.ts'

/** Words that open a clause of time or cause. */
export const SUBORDINATING: ReadonlySet<string> = new Set([
  'after',
  'before',
  'as',
  'since',
  'until',
  'while',
  'because',
  'when',
  'once',
])
const ASKING = new Set([
  'press',
  'call',
  'push',
  'appeal',
  'ask',
  'wait',
  'arrange',
  'plead',
  'lobby',
  'campaign',
  'wish',
  'allow',
  'vote',
  'plan',
  'prepare',
  'need',
  'demand',
  'request',
  'opportunity',
  'time',
  'chance',
  'way',
  'reason',
  'room',
  'plea',
])

/** Gives back the subjects of finite clauses that have none. */
export function subjectsRestored(now: Now, at: At, i: number): void {
  if (hangsBehind(now, i)) subjectBehindSaying(now, at, i)
  if (hangsBehind(now, i)) subjectBehindSubordinator(now, at, i)
  phraseIsNoSubject(now, at, i)
  deedThatGoesOn(now, at, i)
  subjectBehindFor(now, at, i)
  sentenceReadAsPhrase(now, at, i)
  planReadAsNoun(now, at, i)
  calledUponOrNamedAgain(now, at, i)
  infinitiveOfAsked(now, at, i)
  wantedDone(now, at, i)
  subjectJoinedToPhrase(now, at, i)
  verbOfTwoWords(now, at, i)
  doerReadAsClause(now, at, i)
}

/** "Gunmen riding motorbikes opened fire", with the riding as what opened it: the gunmen did both. */
function doerReadAsClause(now: Now, at: At, i: number): void {
  const riding = now()[i]!
  const doer = now()[i - 1]
  if (riding.xpos !== 'VBG' || riding.deprel !== 'csubj' || riding.head < i) return
  if (!doer || doer.head !== i || !doer.deprel.startsWith('nsubj') || !isNominal(doer)) return
  if (near(now(), riding.head, (t) => t.deprel.startsWith('nsubj')) >= 0) return
  at(i - 1).head = riding.head
  at(i - 1).deprel = 'nsubj'
  at(i).head = i - 1
  at(i).deprel = 'acl'
}

/** "Pyongyang test-fired a missile", with the test as what fires: it is part of the verb, and the name before it does it. */
function verbOfTwoWords(now: Now, at: At, i: number): void {
  const verb = now()[i]!
  const first = now()[i - 2]
  if (now()[i - 1]?.text !== '-' || first?.upos !== 'NOUN' || !/^VB[DZP]$/.test(verb.xpos)) return
  if (first.head !== i || !/^(?:nsubj|obl|compound)/.test(first.deprel)) return
  const doer = near(now(), i - 2, (t, k) => k === i - 3 && isNominal(t) && t.deprel === 'compound')
  at(i - 2).deprel = 'compound'
  if (doer < 0 || near(now(), i, (t, k) => k !== i - 2 && t.deprel.startsWith('nsubj')) >= 0) return
  at(doer).head = i
  at(doer).deprel = 'nsubj'
  for (let k = Math.max(0, i - 12); k < doer; k++) if (now()[k]!.head === i - 2) at(k).head = doer
}

/** "destroyed a bridge in Kherson and gunmen killed a mayor", with the gunmen joined to Kherson. */
function subjectJoinedToPhrase(now: Now, at: At, i: number): void {
  const verb = now()[i]!
  const noun = now()[i - 1]
  if (verb.deprel !== 'conj' || verb.head < 0 || verb.head >= i - 2 || !noun) return
  const agrees = verb.xpos === 'VBD' || (verb.xpos === 'VBP' && noun.xpos === 'NNS')
  if (!agrees) return
  if (!isNominal(noun) || noun.deprel !== 'conj' || noun.head < verb.head || !lacksSubject(now, i)) return
  if (!isFiniteVerb(now, verb.head) || now()[verb.head]!.lemma === 'be') return
  if (near(now(), i, (t, k) => k > i && /^(?:obj|obl|xcomp|ccomp)/.test(t.deprel)) < 0) return
  let first = i - 1
  while (first > verb.head + 1 && now()[first - 1]!.head === i - 1 && now()[first - 1]!.deprel !== 'cc') first--
  if (now()[first - 1]?.deprel !== 'cc' || now()[first - 1]!.head !== i - 1) return
  if (near(now(), i - 1, (_, k) => k < first - 1 || k > i) >= 0) return
  at(i - 1).head = i
  at(i - 1).deprel = 'nsubj'
  at(first - 1).head = i
}

/** Whether a verb is finite by itself or by an auxiliary: "seized", "were seized". */
function isFiniteVerb(now: Now, i: number): boolean {
  const { xpos } = now()[i]!
  if (/^VB[DZP]$/.test(xpos)) return true
  return /^VB[NG]$/.test(xpos) && near(now(), i, (t, k) => k < i && t.upos === 'AUX' && /^VB[DZP]$/.test(t.xpos)) >= 0
}

/** "want sanctions lifted": the lifting is wanted. */
function wantedDone(now: Now, at: At, i: number): void {
  const done = now()[i]!
  const noun = now()[done.head]
  if (done.xpos !== 'VBN' || done.deprel !== 'acl' || done.head !== i - 1 || noun?.deprel !== 'obj') return
  if (!/^(?:want|need|wish|like|demand)$/.test(now()[noun.head]?.lemma ?? '')) return
  if (near(now(), i, (t) => t.deprel === 'obl:agent') >= 0) return
  at(i).head = noun.head
  at(i).deprel = 'xcomp'
}

/** "pressed the regime to cease …", read as a regime that is to cease: what is asked of it hangs on the asking. */
function infinitiveOfAsked(now: Now, at: At, i: number): void {
  const verb = now()[i]!
  infinitiveOfWanted(now, at, i)
  if (verb.upos !== 'VERB' || verb.head < 0 || verb.head >= i) return
  if (verb.deprel !== 'acl') return
  const noun = now()[verb.head]!
  const asking = now()[noun.head]
  if (!isNominal(noun) || !/^(?:obj|iobj)$/.test(noun.deprel) || !asking || noun.head > verb.head) return
  if (asking.upos !== 'VERB' || !MOVES_TO.has(asking.lemma)) return
  if (near(now(), i, (t, k) => k < i && t.deprel === 'mark' && t.text.toLowerCase() === 'to') < 0) return
  at(i).head = noun.head
  at(i).deprel = 'xcomp'
}

/** "want the army to leave the town", with the leaving as what for: it is what is wanted of the army. */
function infinitiveOfWanted(now: Now, at: At, i: number): void {
  const verb = now()[i]!
  if (verb.upos !== 'VERB' || verb.deprel !== 'advcl' || verb.head < 0 || verb.head >= i - 2) return
  const asking = now()[verb.head]!
  if (!/^(?:want|expect|prefer)$/.test(asking.lemma) && !MOVES_TO.has(asking.lemma)) return
  const to = near(now(), i, (t, k) => k < i && t.deprel === 'mark' && t.text.toLowerCase() === 'to')
  if (to < 0 || to < i - 2) return
  const whom = near(now(), verb.head, (t, k) => k > verb.head && k < to && /^(?:obj|iobj)$/.test(t.deprel))
  if (whom < 0 || !isNominal(now()[whom]!)) return
  for (let k = whom; k < to; k++) if (now()[k]!.upos === 'PUNCT' || now()[k]!.text.toLowerCase() === 'order') return
  at(i).deprel = 'xcomp'
}

/** Whether a verb is finite, has no subject and no relative pronoun, and so must have lost one. */
export function lacksSubject(now: Now, i: number): boolean {
  const verb = now()[i]!
  if (verb.upos !== 'VERB') return false
  const finite =
    verb.xpos === 'VBD' ||
    verb.xpos === 'VBZ' ||
    verb.xpos === 'VBP' ||
    (verb.xpos === 'VBN' && NEVER_SUFFERED.has(verb.lemma) && near(now(), i, (t) => t.deprel.startsWith('aux')) < 0) ||
    near(now(), i, (t) => t.deprel.startsWith('aux') && /^(?:VBD|VBZ|VBP|MD)$/.test(t.xpos)) >= 0
  return (
    finite &&
    near(
      now(),
      i,
      (t) => t.deprel.startsWith('nsubj') || t.deprel === 'csubj' || t.deprel === 'expl' || /^W/.test(t.xpos),
    ) < 0
  )
}

/** "said John Kerry contacted …", with Kerry as what is said, or the one told. */
function subjectBehindSaying(now: Now, at: At, i: number): void {
  if (nextDeed(now, at, i)) return
  const clause = now()[i]!
  if (clause.head < 0 || clause.head >= i || !/^(?:ccomp|acl|conj|advcl)$/.test(clause.deprel) || !lacksSubject(now, i))
    return
  const above = clause.deprel === 'acl' ? now()[clause.head]!.head : clause.head
  const saying = now()[above]
  if (!saying || !SAYS.has(VERB_OPERATORS.get(saying.lemma) ?? '') || above >= i) return
  if (clause.deprel === 'conj' && saying.lemma !== 'say') return
  // "tells me their pleas have gone unanswered", read as what is told and when.
  if (clause.deprel === 'advcl' && near(now(), i, (t) => t.deprel === 'mark') >= 0) return
  const between = (relation: string): number =>
    near(now(), above, (t, k) => k > above && k < i && isNominal(t) && t.deprel === relation)
  const object = between('obj')
  const noun = object >= 0 || clause.deprel === 'advcl' ? object : between('iobj')
  if (noun < 0 || (clause.deprel === 'acl' && clause.head !== noun)) return
  const passive = near(now(), i, (t) => t.deprel === 'aux:pass') >= 0
  at(noun).head = i
  at(noun).deprel = passive ? 'nsubj:pass' : 'nsubj'
  at(i).head = above
  at(i).deprel = 'ccomp'
}

const SAYS = new Set(['say', 'deny', 'know', 'allege'])

/** "told them to wait, then drove them off", with the driving as what was told: whoever told it did that next. */
function nextDeed(now: Now, at: At, i: number): boolean {
  if (now()[i - 1]?.text.toLowerCase() !== 'then' || now()[i - 2]?.text !== ',') return false
  const { head, deprel, xpos } = now()[i]!
  if (deprel === 'conj') return true
  if (head < 0 || head >= i || now()[head]!.xpos !== 'VBD') return false
  if (!/^(?:ccomp|parataxis)$/.test(deprel) || !/^VB[DN]?$/.test(xpos)) return false
  if (near(now(), i, (t) => /^(?:nsubj|csubj|aux|mark|expl)/.test(t.deprel)) >= 0) return false
  Object.assign(at(i), { deprel: 'conj', xpos: 'VBD' })
  return true
}

/** "after units of the army eliminated …", with "units" as a phrase behind "after" and the verb left over. */
function subjectBehindSubordinator(now: Now, at: At, i: number): void {
  const clause = now()[i]!
  if (
    clause.head < 0 ||
    clause.head >= i ||
    !/^(?:advcl|acl|ccomp|parataxis)$/.test(clause.deprel) ||
    !lacksSubject(now, i)
  )
    return
  const mark = near(now(), i, (t, k) => k < i && t.deprel === 'mark')
  if (mark >= 0) {
    markedSubject(now, at, i, mark)
    return
  }
  let noun = i - 1
  while (noun >= 0 && now()[noun]!.deprel === 'advmod' && now()[noun]!.head === i) noun--
  for (let steps = 8; steps > 0 && noun >= 0; steps--) {
    const token = now()[noun]!
    const marker = isNominal(token)
      ? near(now(), noun, (t, k) => k < noun && t.deprel === 'case' && SUBORDINATING.has(t.text.toLowerCase()))
      : -1
    const loose =
      marker < 0 && isNominal(token) && SUBORDINATING.has(now()[noun - 1]?.text.toLowerCase() ?? '') ? noun - 1 : marker
    if (loose >= 0) {
      const above = token.head
      if (above === i || above < 0 || above > loose) return
      at(loose).head = i
      at(loose).deprel = 'mark'
      at(noun).head = i
      at(noun).deprel = near(now(), i, (t) => t.deprel === 'aux:pass') >= 0 ? 'nsubj:pass' : 'nsubj'
      at(i).head = above
      at(i).deprel = 'advcl'
      return
    }
    if (token.head < 0 || token.head >= i || now()[token.head]!.upos === 'VERB') return
    noun = token.head
  }
}

/** "The war went on after aid agencies asked", with the agencies hung on what went on: they stand behind the mark, and ask. */
function markedSubject(now: Now, at: At, i: number, mark: number): void {
  const { head: above, xpos } = now()[i]!
  if (above > mark || !SUBORDINATING.has(now()[mark]!.text.toLowerCase()) || !/^VB[DZP]$/.test(xpos)) return
  for (let k = mark + 1; k < i && k < mark + 8; k++) {
    const noun = now()[k]!
    if (noun.head !== above || !/^(?:obl|obj|nsubj)$/.test(noun.deprel) || !isNominal(noun)) continue
    if (near(now(), k, (t) => t.deprel === 'case') >= 0) return
    Object.assign(at(k), { head: i, deprel: 'nsubj' })
    return
  }
}

/** "at one point shelling …": a phrase behind a preposition is nobody's subject. */
function phraseIsNoSubject(now: Now, at: At, i: number): void {
  const token = now()[i]!
  if (token.deprel !== 'nsubj' || !isNominal(token) || token.head < i) return
  const preposition = near(
    now(),
    i,
    (t, k) =>
      k < i &&
      t.deprel === 'case' &&
      /^(?:at|in|on|by|with|from|during|after|before|following|to|into|against|under)$/i.test(t.text),
  )
  if (preposition < 0) return
  // "hours after the rebels resumed their raids": who resumed them.
  if (now()[token.head]!.deprel === 'advcl' && SUBORDINATING.has(now()[preposition]!.text.toLowerCase())) {
    if (
      !commaBetween(now(), i, token.head) &&
      near(now(), token.head, (t, k) => k !== i && t.deprel.startsWith('nsubj')) < 0
    ) {
      Object.assign(at(preposition), { head: token.head, deprel: 'mark' })
      return
    }
  }
  at(i).deprel = 'obl'
  // "Kerry, after talks in Geneva, announced a truce", with Kerry spoken to.
  const name = near(now(), token.head, (t, k) => k < preposition && t.deprel === 'vocative' && isNominal(t))
  if (name >= 0) at(name).deprel = 'nsubj'
}

function commaBetween(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++) if (tokens[k]!.text === ',') return true
  return false
}

/** What happenings do by themselves. */
export const GOES_ON: ReadonlySet<string> = new Set(
  'continue resume erupt rage subside begin start cease stop intensify escalate spread ease flare last persist follow occur'.split(
    ' ',
  ),
)

/** "Shelling continued in Taiz, doctors said", with the shelling done by what tells of it. */
function deedThatGoesOn(now: Now, at: At, i: number): void {
  const deed = now()[i]!
  const verb = now()[i + 1]
  if (deed.xpos !== 'VBG' || !verb || !/^VB[ND]$/.test(verb.xpos)) return
  // The shelling hung under it as something done meanwhile.
  if (deed.head === i + 1 && deed.deprel === 'advcl' && GOES_ON.has(verb.lemma)) {
    if (near(now(), i + 1, (t) => t.deprel.startsWith('nsubj')) >= 0) return
    Object.assign(at(i), { deprel: 'nsubj', upos: 'NOUN', xpos: 'NN', lemma: deed.text.toLowerCase() })
    return
  }
  if (verb.head !== i) return
  if (!/^(?:xcomp|acl|advcl|conj|ccomp)$/.test(verb.deprel) || !GOES_ON.has(verb.lemma)) return
  const { head, deprel } = deed
  Object.assign(at(i + 1), { head, deprel, xpos: 'VBD' })
  Object.assign(at(i), { head: i + 1, deprel: 'nsubj', upos: 'NOUN', xpos: 'NN', lemma: deed.text.toLowerCase() })
  for (let k = i + 2; k < Math.min(now().length, i + 20); k++) if (now()[k]!.head === i) at(k).head = i + 1
}

/** "pressed for Russia to use …", "the need for them to leave": who stands behind "for" does it. */
function subjectBehindFor(now: Now, at: At, i: number): void {
  const noun = now()[i]!
  if (!isNominal(noun) || (noun.deprel !== 'obl' && noun.deprel !== 'nmod') || noun.head < 0 || noun.head >= i) return
  const above = noun.head
  if (!ASKING.has(now()[above]!.lemma)) return
  const preposition = near(now(), i, (t, k) => k < i && t.deprel === 'case' && t.text.toLowerCase() === 'for')
  if (preposition < 0) return
  for (let k = i + 1; k < Math.min(now().length, i + 6); k++) {
    const verb = now()[k]!
    if (verb.upos !== 'VERB' && verb.upos !== 'AUX') continue
    const to = near(now(), k, (t, m) => m > i && m < k && t.deprel === 'mark' && t.text.toLowerCase() === 'to')
    if (to < 0 || near(now(), k, (t) => t.deprel.startsWith('nsubj')) >= 0) return
    at(preposition).head = k
    at(preposition).deprel = 'mark'
    at(i).head = k
    at(i).deprel = 'nsubj'
    at(k).head = above
    at(k).deprel = now()[above]!.upos === 'VERB' ? 'xcomp' : 'acl'
    return
  }
}

/** Verbs that are not done to anybody, so that their past form behind a noun is what that noun did. */
const INTRANSITIVE = new Set(
  `call agree appeal refuse decline insist vow pledge promise threaten withdraw retreat return vote speak respond react reply
   negotiate surrender arrive demand protest testify`.split(/\s+/),
)

/** Verbs that nobody suffers, so that their form in "-ed" is no participle of the passive. */
export const NEVER_SUFFERED: ReadonlySet<string> = new Set(
  'clash arrive advance rage erupt die flee march rally flare retreat withdraw respond continue'.split(' '),
)

const PHRASAL = /^(?:hand|turn|carry|lay|pull|give|call|bring|shut|seal|beat|fight|round|blow|throw)$/

/** "The envoy called for …", a past form that was read as a participle, where nothing else in the sentence is a finite verb. */
function isActivePast(now: Now, i: number): boolean {
  const verb = now()[i]!
  if (verb.xpos !== 'VBN' || verb.upos !== 'VERB' || !/^(?:root|ccomp|conj)$/.test(now()[verb.head]!.deprel))
    return false
  // "massacred at least 20 people"
  if (now()[i + 1]?.text === 'at' && now()[i + 2]?.text === 'least' && now()[i + 3]?.upos === 'NUM') return true
  if (now()[verb.head]!.deprel !== 'root') return false
  if (
    near(now(), i, (t) => t.deprel === 'obl:agent' || t.deprel.startsWith('aux') || t.text.toLowerCase() === 'by') >= 0
  )
    return false
  // "separatists fired on a column": a shot on somebody is fired by whom it stands behind.
  if (verb.lemma === 'fire' && /^(?:on|at|upon|into)$/i.test(now()[i + 1]?.text ?? '')) return true
  // "called for a pause and urged both to …": what is joined to it is finite with it.
  if (finiteNear(now(), i, (t) => t.head === i && t.deprel === 'conj')) return false
  if (near(now(), i, (t, k) => k > i && t.deprel === 'obj') >= 0) return true
  const next = now()[i + 1]?.text.toLowerCase() ?? ''
  // "handed in the last of their rifles": a verb of two words with its object behind it.
  const phrasal = PHRASAL.test(verb.lemma) && /^(?:in|over|back|up|down|out|off)$/.test(next)
  if (phrasal && /^(?:DT|PRP\$|CD)$/.test(now()[i + 2]?.xpos ?? '')) return true
  // "A lull held in Gaza"
  if (
    verb.lemma === 'hold' &&
    /^(?:lull|truce|ceasefire|cease-fire|armistice|calm|quiet|pause)$/.test(now()[verb.head]!.lemma)
  )
    return /^(?:in|on|for|along|across|at|throughout|through|over|overnight|around|near|until|into|,|\.)$/.test(next)
  return INTRANSITIVE.has(verb.lemma) && /^(?:for|on|upon|to|with|from|that|not|in|against|,|\.)$/.test(next)
}

/** "Government forces shelled the town", read as forces that were shelled: a finite verb behind the root noun is the root. */
function sentenceReadAsPhrase(now: Now, at: At, i: number): void {
  const verb = now()[i]!
  if (verb.deprel !== 'acl' || verb.head < 0 || verb.head >= i) return
  if (near(now(), i, (t) => t.deprel === 'obl:agent' || t.deprel.startsWith('aux:pass')) >= 0) return
  const finite = verb.xpos === 'VBD' ? lacksSubject(now, i) : isActivePast(now, i)
  if (!finite) return
  // "rebels and allied militias massacred twenty people": both of them.
  const noun =
    now()[verb.head]!.deprel === 'conj' && now()[now()[verb.head]!.head]?.deprel === 'root'
      ? now()[verb.head]!.head
      : verb.head
  const { deprel, head } = now()[noun]!
  if (!isNominal(now()[noun]!) || !/^(?:root|ccomp|parataxis|conj|advcl)$/.test(deprel)) return
  if (near(now(), noun, (t) => t.deprel === 'cop' || t.deprel.startsWith('nsubj')) >= 0) return
  at(i).head = head
  at(i).deprel = deprel
  at(i).xpos = 'VBD'
  at(noun).head = i
  at(noun).deprel = 'nsubj'
  for (let k = Math.max(0, noun - 20); k < Math.min(now().length, noun + 40); k++) {
    const t = now()[k]!
    if (t.head === noun && (t.deprel === 'punct' || (k > i && /^(?:conj|obl|advcl|parataxis)$/.test(t.deprel))))
      at(k).head = i
  }
}

/** "The army plans to bomb the bridge", read as plans of the army. */
function planReadAsNoun(now: Now, at: At, i: number): void {
  const noun = now()[i]!
  if (noun.upos !== 'NOUN' || noun.deprel !== 'root' || now()[i + 1]?.text.toLowerCase() !== 'to') return
  if (
    VERB_OPERATORS.get(noun.lemma) !== 'plan' ||
    near(now(), i, (t) => t.deprel === 'cop' || t.deprel.startsWith('nsubj')) >= 0
  )
    return
  const infinitive = near(
    now(),
    i,
    (t, k) => k > i && (t.deprel === 'acl' || t.deprel === 'xcomp') && t.upos === 'VERB',
  )
  const subject = near(
    now(),
    i,
    (t, k) => k === i - 1 && isNominal(t) && (t.deprel === 'compound' || t.deprel === 'nmod'),
  )
  if (infinitive < 0 || subject < 0) return
  const verb = at(i)
  verb.upos = 'VERB'
  verb.xpos = noun.text.endsWith('s') ? 'VBZ' : 'VBP'
  at(infinitive).deprel = 'xcomp'
  at(subject).deprel = 'nsubj'
  for (let k = Math.max(0, i - 12); k < subject; k++) if (now()[k]!.head === i) at(k).head = subject
}

/** "Hezbollah, which …, has sent", read as called upon; "his counterpart, Sergey Lavrov, spoke", with the name as a second subject. */
function calledUponOrNamedAgain(now: Now, at: At, i: number): void {
  const noun = now()[i]!
  if (!isNominal(noun) || noun.head <= i) return
  if ((noun.deprel === 'vocative' || noun.deprel === 'dislocated') && lacksSubject(now, noun.head)) {
    at(i).deprel = near(now(), noun.head, (t) => t.deprel === 'aux:pass') >= 0 ? 'nsubj:pass' : 'nsubj'
    return
  }
  if (noun.deprel !== 'nsubj' || noun.upos !== 'PROPN' || now()[i - 1]?.text !== ',' || now()[i - 2]?.upos !== 'NOUN')
    return
  const earlier = near(now(), noun.head, (t, k) => k < i - 1 && t.deprel === 'nsubj')
  if (earlier < 0) return
  at(i).head = i - 2
  at(i).deprel = 'appos'
}
