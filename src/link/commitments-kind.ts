// Of which kind a claim makes a commitment: demand, appeal, call, ultimatum, offer, promise, threat, or none.
import type { CommitmentKind } from '../model/index.ts'
import { isOfDailyLife } from './asides-set.ts'
import { isOrElse } from './asides-terms.ts'
import { asksForRelief } from './commitments-void.ts'
import { deadlineOf } from './days.ts'
import { isVoid, saysNone, share, sidesOf, wordsOf } from './ground.ts'
import { issuing } from './issued.ts'
import type { LinkedClaim } from './linked-claim.ts'

/** Questions and asides that ask for nothing. */
export const NO_ASK =
  /\b(?:condition of anonymity|not to be (?:named|identified|quoted)|not be (?:named|identified)|asked (?:about|whether|why|how|what|if|who)|asked (?:him|her|them|us|me|reporters) (?:about|whether|why|how|what|if)|ask(?:s|ed)? (?:who|why|how|what) |should have)\b/i
const ASK =
  /\b(?:ask(?:s|ed|ing)?|appeal\w*|pleas?|cr(?:y|ies|ied|ying) (?:out|for)|entreat\w*|beseech\w*|besought|send (?:us|them|me)|give us|help us|let (?:us|them|our|the)|ought to|urg(?:e|es|ed|ing)|demand\w*|call(?:s|ed|ing)? (?:on|upon|for|once|an?|by|from|went)|more call|request\w*|begg?(?:ed|s|ing)?|plead\w*|pled|order(?:s|ed)?|insist\w*|press(?:es|ed)?|want(?:s|ed)?|must|should|need(?:s|ed)?|require[sd]?|ultimatum|told|tells?|implor\w+|summon\w*|instruct\w*|petition\w*|seek(?:s|ing)?|sought|condition|give up|leave|surrender|hand over|wrote|shout(?:s|ed)|radioed|smuggled)\b/i
/** "…," the teachers of the town wrote to the council. */
const WROTE =
  /^[,!.”"’ ]+(?:the |our |its |their )?\p{L}[\p{L}'’ -]{2,60}? (?:wrote|telegraphed|cabled|radioed|faxed|begged|pleaded|appealed|urged|shouted|implored)\b/u
/** Words by which somebody asks others for something. */
export const ASK_FOR =
  /\b(?:ask(?:s|ed|ing) (?:for|that)|appeal\w*|pleas?|plead(?:s|ed)?|demand\w*|request\w*|urg(?:e|es|ed|ing)|call(?:s|ed|ing)? for|cr(?:y|ies|ied|ying) (?:out )?for|beg(?:s|ged)?|wrote|insist\w*)\b/i
const OFFER = /\b(?:offer\w*|propos\w*|(?:is|was|are|were) (?:ready|willing|prepared) to|readiness|willingness)\b/i
/** Words by which somebody binds himself. */
const BOUND =
  /\b(?:promis\w*|pledg\w*|vow(?:s|ed)?|committed|guarantee\w*|assur\w+|undert(?:ook|akes?|aken)|agreed to|announc(?:e|es|ed|ing)|swore|sworn)\b/i
/** What will be is a promise where he says so who is to do it; that somebody will meet, or that others will do it, is a forecast. */
const MEETING = /\b(?:meet(?:s|ing)?|talks|convene|reconvene|resume|visit|travel|fly to|return to)\b/i
/** "Agreed on the release of all prisoners", "agreed to open the road": what both owe from then on. */
const AGREED_TO_GIVE =
  /\bagree[ds]?\b[^.;]{0,160}\b(?:(?:to|and) (?:release|free|exchange|swap|hand (?:over|each other|back)|let|open|allow|withdraw|pull back|evacuate)|(?:on|and|to|of) (?:the|an?|on the|on an?) (?:[\p{L}-]+ ){0,2}?(?:release|exchange|swap|withdrawal|evacuation|opening|pullback) of)\b/iu
const TOLD_PLAN = /\b(?:was|were|been|is|are) announced\b/i
const PROMISE =
  /\b(?:promis\w*|pledg\w*|vow(?:s|ed)?|committed (?:itself|himself|themselves)?|guarantee\w*|assur\w+|undert(?:ook|akes?|aken)|agreed to|announc\w+|would|will|is to|are to)\b/i
/** An agreement that is announced is made, not promised. */
const ANNOUNCED = /\b(?:agreement|deal|accord|truce|ceasefire)\b[^.;]{0,40}\b(?:was|were|has been) announced\b/i
const ORDER_OR_ELSE =
  /\b(?:ultimatum|or else|or (?:face|expect|be|the)|otherwise|unless|if [^.;,]{2,60} (?:do|does|did|ha[sd]|have|is|are|was|were) not|last (?:warning|chance))\b/i

/** The kind of commitment a claim makes, or null. A promise is what is said; the deed is never one. */
export function kindOf(c: LinkedClaim): CommitmentKind | null {
  if (isVoid(c) || c.background) return null
  const { act, kind, status, topics } = c.claim
  const words = wordsOf(c)
  if (act === 'REQUEST') {
    if (!ASK.test(leadOf(c, words)) && !isSaidBehind(c, words)) return null
    if (NO_ASK.test(words) || NO_ASK.test(c.sentence.slice(0, 600))) return null
    // An order with an "or expect" in its own sentence is an ultimatum, whatever its claim is called.
    if (isUltimatum(c, words) || isOrdered(c)) return 'ultimatum'
    // What must be done, or given in to, by a day is no mere call.
    if ((kind ?? 'call') === 'call' && GIVES_IN.test(words) && deadlineOf(c) !== null) return 'demand'
    return (kind ?? 'call') === 'call' && isLetter(c, words) ? 'appeal' : (kind ?? 'call')
  }
  if (c.claim.kind === 'ultimatum' && isOfDailyLife(c.sentence)) return null
  if (act === 'THREATEN') return isUltimatum(c, words) ? 'ultimatum' : 'threat'
  // "The 200 who were promised" were promised before.
  if (
    (act === 'AGREE' || act === 'CONCEDE') &&
    /\b(?:who|which|that) (?:was|were|had been|have been) promised\b/i.test(words)
  )
    return null
  if (act === 'AGREE' && status === 'happened' && c.actors.length > 0 && AGREED_TO_GIVE.test(words)) return 'promise'
  if (act === 'AGREE' && status !== 'happened') {
    if (saysNone(words)) return null
    if (ANNOUNCED.test(words)) return null
    return OFFER.test(words) ? 'offer' : isPromise(c, words) ? 'promise' : null
  }
  // Who says that he, or somebody he speaks for, will let go, leave or open promises it; what is asked of him he does not.
  if (act === 'RETREAT' && status === 'planned')
    return (c.actors.length > 0 || c.speaker !== null || issuing(c).length > 0) &&
      GIVES.has(c.claim.mode ?? '') &&
      WILL.test(words) &&
      !saysNone(words) &&
      !isAsked(c, words)
      ? 'promise'
      : null
  if (act === 'AGREE' && /\b(?:promis\w+|pledg\w+|vow(?:s|ed)|assur\w+)\b/i.test(words)) return 'promise'
  // "Offered the rebels an amnesty": what is offered is not given yet.
  if (act === 'CONCEDE' && /\boffer(?:s|ed)\b/i.test(words) && !saysNone(words)) return 'offer'
  if (act === 'CONCEDE' && PROMISE.test(words) && !saysNone(words)) {
    if (status === 'planned') return OFFER.test(words) ? 'offer' : 'promise'
    return topics.some((t) => t === 'detainees' || t === 'withdrawal' || t === 'evacuation' || t === 'access')
      ? 'promise'
      : null
  }
  return null
}

const GIVES_IN =
  /\b(?:must|surrender|capitulate|lay down|put down|disarm|(?:give|hand) (?:up|over|in) (?:their|its|the|all|his)|(?:pull|move|come|get) out|leave|quit|vacate|clear out of)\b/i

const LETTER =
  /\b(?:w(?:rote|ritten) to|(?:sent|handed|addressed|delivered|gave) (?:an?|the|its|their|his|her|another) (?:\p{Ll}+ )?(?:letter|petition|plea|message)|in (?:an?|the|their|its|his|her) (?:\p{Ll}+ )?(?:letter|petition|plea))\b/iu

/** Whether somebody asks for help by a letter: that is an appeal to whom it is sent. */
function isLetter(c: LinkedClaim, words: string): boolean {
  if (c.claim.mode !== 'assist' && !asksForRelief(words)) return false
  const at = c.sentence.indexOf(words)
  return LETTER.test(at < 0 ? words : c.sentence.slice(Math.max(0, at - 160), at + words.length))
}

const GIVES: ReadonlySet<string> = new Set(['release', 'withdraw', 'access', 'disarm'])
const WILL =
  /\b(?:will|would|to be|is to|are to|was to|were to|agreed|promis\w+|pledg\w+|undert\w+|ready to|committed)\b/i

/** Whether the words before those of a claim, or its own, ask or order what it tells, or only suppose it. */
function isAsked(c: LinkedClaim, words: string): boolean {
  const at = c.sentence.indexOf(words)
  return ASKED_OF.test(`${at < 0 ? '' : c.sentence.slice(Math.max(0, at - 90), at)}${words}`)
}

const ASKED_OF =
  /\b(?:ask(?:s|ed|ing)?|appeal\w*|urg(?:e|es|ed|ing)|demand\w*|call(?:s|ed|ing)? (?:on|for|upon)|request\w*|order(?:s|ed)|insist\w*|want(?:s|ed)?|must|should|if|unless|whether|not)\b/i

function isPromise(c: LinkedClaim, words: string): boolean {
  if (!PROMISE.test(words) || TOLD_PLAN.test(words)) return false
  if (BOUND.test(words)) return true
  if (c.actors.length === 0 || MEETING.test(words)) return false
  return c.speaker === null || share(sidesOf([c.speaker]), sidesOf(c.actors))
}

function isOrdered(c: LinkedClaim): boolean {
  const { sentence } = c.claim.evidence[0]
  return c.asides.some((a) => a.what === 'ordered' && a.span.start < sentence.end && sentence.start < a.span.end)
}

function isUltimatum(c: LinkedClaim, words: string): boolean {
  if (c.claim.kind === 'ultimatum' || c.claim.topics.includes('ultimatum') || /\bultimatum\b/i.test(words)) return true
  // Of an order that is told in the third person the threat stands behind the words of the claim.
  const said = c.claim.act === 'THREATEN' || c.claim.kind === 'demand' ? c.sentence : words
  return (
    c.claim.kind !== 'appeal' &&
    c.claim.kind !== 'call' &&
    (ORDER_OR_ELSE.test(said) || isOrElse(said)) &&
    deadlineOf(c) !== null
  )
}

/** Whether the words right behind a quotation say that somebody asks. */
function isSaidBehind(c: LinkedClaim, words: string): boolean {
  const at = c.sentence.indexOf(words)
  return at >= 0 && WROTE.test(c.sentence.slice(at + words.length).replace(/^[^"”]{0,80}?(?=,?["”])/, ''))
}

/** The words of a claim with what stands right before them in its sentence. */
export function leadOf(c: LinkedClaim, words: string): string {
  const at = c.sentence.indexOf(words)
  return at < 0 ? words : c.sentence.slice(Math.max(0, at - 40), at + words.length)
}
