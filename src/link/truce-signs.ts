// What single claims and the words beside them show of a ceasefire: declared, accepted, in force, renewed, ended, broken.
import { dayIn, daysBetween } from './days.ts'
import type { Sign } from './episodes-phases.ts'
import { groundsOf, isVoid, placeKey, saysNone, wordsOf } from './ground.ts'
import { type Aside, type LinkedClaim, oncePerClaim } from './linked-claim.ts'
import { type NotedParty, notedParty } from './notes.ts'
import { partiesMeant } from './parties.ts'
import { daysNamed, doneOn } from './told-days.ts'
import { isCalling } from './truce-called.ts'
import { isStillAhead, phasesSaid } from './truce-said.ts'
import { TRUCE_NAMES } from './truce-words.ts'

const TRUCE = new RegExp(`\\b(?:${TRUCE_NAMES}|hudna|pause of \\w+ (?:hours|days)|lull|de-escalation)\\b`, 'i')
const ENDED =
  /(?<!-)\b(?:(?:is|was|were|been|it|them|itself|all but) (?:now )?over|\bdeclared\b[^.;]{0,40} over|over at last|ended|collaps\w+|fell apart|broke down|expired|is dead|as good as dead|unravel\w*|called off|end of the(?! (?:\w+ )?(?:year|month|week|day|decade|war|fast|season|holiday|harvest|feast)))\b/i
const RENEWED = /\b(?:extend\w*|renew\w*|prolong\w*|restor\w+|reinstat\w+|another (?:\w+ )?(?:hours|days|week))\b/i
/** "Agreed to discuss how a truce might be extended": nothing is extended yet. */
const ONLY_TALK =
  /\b(?:discuss\w*|consider\w*|explor\w+|study|examine|talk(?:s|ed)? (?:about|over|of)|how|whether|might|could)\b[^.;]{0,60}\b(?:extend|renew|prolong|restor|reinstat)/i
const IN_FORCE =
  /\b(?:entered into force|(?:took|taken|takes|taking) effect|c[ao]me into (?:force|effect)|came into being|(?:is|was) in its|days? into|(?:is|was|were) holding|holds|held|halted fire|began|has begun)\b/i
const ACCEPT = /\b(?:accept\w*|approv\w+|respect|abide|honou?r|commit\w*|endors\w+|sign(?:s|ed)?)\b/i
const PAPER =
  /\bsign(?:s|ed)\b[^.;]{0,50}\b(?:accord|agreement|pact|deal|paper)\b[^.;]{0,50}\bto (?:stop|cease|end) (?:the )?(?:fighting|firing|shooting|hostilities)\b/i
const BREACH = /\b(?:violat\w+|breach\w*|broke(?:n)? (?:it|the (?:truce|ceasefire|cessation))|broken)\b/i
const BREAKS_IT =
  /\b(?:break(?:ing)?|broken?|violat\w+|breach\w*|ignor\w+|disregard\w+) (?:it|them|the (?:truce|cease-?fire|calm|deal|agreement|accord|pause|lull))\b/i
const BEGIN =
  /\b(?:to (?:begin|start|take effect|come into (?:force|effect))|will (?:begin|start|take effect)|begins?|starting|effective|entered into force|(?:took|taken) effect|(?:came|went) into (?:force|effect))\b.{0,90}/i
/** What has begun began on a day that is past. */
const BEGAN = /^(?:began|entered|took|came|went)\b/i
/** Who agreed to prolong a truce has prolonged it. */
const AGREED_TO = /\b(?:agreed|decided|consented|announced|confirmed)\b/i
/** A party as words beside a claim name it. */
type SignParty = NotedParty & { readonly named: boolean }

/** A sign of a ceasefire, with the key of the place it holds in; empty for one of a whole country. */
export interface TruceSign extends Sign {
  readonly key: string
  /** The last day on which it is told to hold, where that is later: "they have not fought since May". */
  readonly held?: string
  /** Whose it is, where words beside a claim tell of it. */
  readonly parties?: readonly SignParty[]
}

/** A truce in another war than one with arms. */
const OTHER_TRUCE =
  /\b(?:trade|tariff|price|customs|commercial|advertising|legal|patent)[- ](?:war )?(?:truce|cease-?fire)\b/i

/** Whether a claim speaks of a ceasefire. */
export function isTruce(c: LinkedClaim): boolean {
  return c.claim.topics.includes('ceasefire') || TRUCE.test(wordsOf(c)) || isPaper(c) || isOfIt(c)
}

/** Whether two sides sign a ceasefire, or a paper to stop fighting. */
export function isPaper(c: LinkedClaim): boolean {
  const { act, status } = c.claim
  return (
    (act === 'SUPPORT' || act === 'AGREE') &&
    status === 'happened' &&
    /\bsign/i.test(wordsOf(c)) &&
    (PAPER.test(c.sentence) || SIGNED.test(wordsOf(c))) &&
    new Set([...c.actors, ...c.recipients].map((p) => p.side)).size > 1
  )
}

const SIGNED = /\bsign(?:s|ed)\b[^.;]{0,60}\b(?:cease-?fire|truce|cessation of hostilities|armistice)\b/i
/** "It was agreed in the capital after ten hours of talks": the truce of which the report has just spoken. */
const OF_IT =
  /^(?:it|this|the (?:deal|agreement|accord|pause|lull|calm)) (?:was|had been|has been|is) (?:agreed|signed|reached|arranged)\b/i

function isOfIt(c: LinkedClaim): boolean {
  return (
    c.claim.act === 'AGREE' && c.claim.status === 'happened' && c.setting.truce !== undefined && OF_IT.test(wordsOf(c))
  )
}

/** Whether a claim says that somebody broke a ceasefire. */
export function isBreach(c: LinkedClaim): boolean {
  if (c.claim.act !== 'ASSAULT' && c.claim.act !== 'ACCUSE' && c.claim.act !== 'COERCE') return false
  if (c.claim.status === 'planned' || c.claim.status === 'hypothetical' || c.background) return false
  if (isNoBreach(c)) return false
  if (c.claim.topics.includes('violation') || (isTruce(c) && BREACH.test(wordsOf(c)))) return true
  // "An hour after the ceremony a drone struck": force that follows a truce at once breaks it, whatever it is called.
  if (isAtOnce(c)) return true
  if (c.claim.act === 'ASSAULT' && (c.setting.called !== undefined || isMeans(c))) return true
  // "Accused the army of breaking it", where the report speaks of a truce.
  return c.claim.act === 'ACCUSE' && c.setting.truce !== undefined && BREAKS_IT.test(wordsOf(c))
}

/** "Had broken the truce by shelling Hama": the shelling is the breach. */
const BY_WHICH = new RegExp(`${BREAKS_IT.source}[^.;,]{0,40}? (?:by|with|when|in) (?:[\\p{L}’'-]+ ){0,2}$`, 'iu')

function isMeans(c: LinkedClaim): boolean {
  return c.claim.topics.includes('attack') && BY_WHICH.test(beforeWords(c))
}

const SOON = '(?:minutes|(?:an|one|half an) hour|hours|(?:a|one) day|(?:a )?few (?:hours|minutes)|the night)'
const THE_TRUCE = 'the (?:\\S+ )?(?:truce|cease-?fire|deal|accord|agreement|pause|lull|halt|cessation)'
/** Words that set force right behind a truce, or in its time. */
const RIGHT_BEHIND = `${SOON} (?:later\\b|(?:after|into) (?:it|the (?:\\S+ )?(?:truce|cease-?fire|ceremony|signing|deal|accord|agreement|pause|lull|cessation))\\b)|within (?:minutes|hours|an hour)\\b`
const AT_ONCE = new RegExp(
  `\\b(?:${RIGHT_BEHIND}|(?:despite|in spite of|notwithstanding|in violation of|in breach of|during|in the middle of) (?:it|${THE_TRUCE})\\b|(?:while|when|although|though|as) (?:it|${THE_TRUCE}) (?:was|is|were) (?:still |supposed to be |meant to be )?(?:in force|in effect|in place|running|to hold|supposed to hold))`,
  'i',
)

/** Whether a claim tells of force right behind a truce of which its report speaks, or in its time. */
function isAtOnce(c: LinkedClaim): boolean {
  return c.setting.truce !== undefined && c.claim.topics.includes('attack') && AT_ONCE.test(c.sentence)
}

/** Whether that was right behind its beginning, and not on some day of it. */
export function isRightBehind(c: LinkedClaim): boolean {
  return isAtOnce(c) && BEHIND.test(c.sentence)
}

const BEHIND = new RegExp(`\\b(?:${RIGHT_BEHIND})`, 'i')

/** What breaches are called where they are counted. */
export const BREACHES = /violation|breach|times|incident|infring/

/** Whether a claim tells of many breaches that somebody counted, not of one. */
export function isCounted(c: LinkedClaim): boolean {
  return c.claim.amounts.some((a) => BREACHES.test(`${a.of ?? ''} ${a.text}`))
}

/** A law or a border that was broken is no truce; "each side accused the other" and "a party that broke it" lay it to nobody. */
const OTHER_LAW =
  /\b(?:violat\w+|breach\w*) of (?:\w+ )?(?:(?:international|humanitarian|human) )?(?:law|rights|resolutions?|airspace|sovereignty|borders?|embargo|sanctions?|ethics|conventions?|charter|constitution)\b/i
const NOBODY = /^(?:an?|any|every|each) (?:party|side|group|armed group|power) (?:which|that|who)\b/i
const EACH_OTHER = /\b(?:each side|both sides|the two sides|each other|one another|accused the other)\b/i

const FELL_APART =
  /\b(?:truce|cease-?fire|agreement|accord|deal|pause|lull)\b[^.;]{0,80}\b(?:fell apart|collapsed|broke down|expired|unravelled|lapsed)\b/i

function isNoBreach(c: LinkedClaim): boolean {
  const words = wordsOf(c)
  // Many that somebody counts are a count, whomever they are laid to.
  if (isCounted(c)) return false
  if (OTHER_LAW.test(words) || NOBODY.test(words)) return true
  // "The truce fell apart": its end, and no deed that broke it.
  if (!c.claim.topics.includes('attack') && FELL_APART.test(words)) return true
  if (c.claim.act === 'ACCUSE')
    return (
      c.recipients.length === 0 ||
      EACH_OTHER.test(words) ||
      (isCalling(words) && !c.recipients.some((r) => !r.id.startsWith('seen/')))
    )
  const at = c.sentence.indexOf(words)
  return (
    c.actors.length === 0 &&
    /\b(?:nobody|no one|no civilians?|none)\b[^.;]{0,60}$/i.test(c.sentence.slice(0, Math.max(0, at)))
  )
}

/** What is told to be over. */
const OF_CALM = /\b(?:truce|cease-?fire|cessation|hostilities|deal|agreement|pause|lull|halt|armistice)\b/i
/** "A ceasefire is still a long way off": there is none. */
const FAR_OFF =
  /\b(?:a (?:very )?long way (?:off|away)|far (?:off|away|from (?:certain|agreed|near))|out of (?:reach|the question)|not in sight|nowhere in sight|distant|remote|elusive|off the table|premature|too (?:early|soon) (?:for|to))\b/i
const SINCE =
  /\b(?:ha(?:s|ve) [^.;]{3,60} since|still (?:holds?|holding|in (?:force|effect))|ha(?:s|ve) (?:mostly |largely )?held)\b/i

/** "Violating the ceasefire statement of 9 November 2020": the ceasefire by its day. */
const OF_DAY =
  /\b(?:cease-?fire|truce|armistice|cessation of hostilities)(?: (?:statement|agreement|accord|deal|declaration|pact))? of ((?:\d{1,2} \p{Lu}\p{L}+|\p{Lu}\p{L}+ \d{1,2},?) \d{4})\b/u

/** The ceasefire that a breach names by the day on which it was made, whether or not a report tells of its making. */
export function signsNamed(c: LinkedClaim): readonly TruceSign[] {
  const m = OF_DAY.exec(c.sentence)
  const day = m ? (daysNamed(m[1] as string, c.published)[0] ?? null) : null
  if (day === null || c.published === null || day > c.published || !isBreach(c) || isVoid(c)) return []
  return [{ name: 'declared', day, claim: c, key: truceKeyOf(c), held: c.published }]
}

/** What a claim shows of a ceasefire: declared, accepted, in force, renewed or ended, each on its day. */
export const signsOf: (c: LinkedClaim) => readonly TruceSign[] = oncePerClaim(findSignsOf)

/** The signs of a claim that the words of its sentence bear out: what they say ended or was prolonged was not declared there. */
function findSignsOf(c: LinkedClaim): readonly TruceSign[] {
  const signs = signsIn(c)
  if (signs.length === 0) return signs
  if (isToBegin(c))
    return signs.map((s) => (s.name === 'in force' ? { ...s, name: 'declared' } : s)).map((s) => notAfter(s, c))
  const said = new Set<string>(phasesSaid(c.sentence, c.setting.truce !== undefined).map((p) => p.name))
  if (said.size === 0 && isNamedOnly(c)) return IS_ABOUT.test(beforeWords(c)) ? [] : signs.map(inForce)
  const turned = said.has('ended') || said.has('renewed')
  return signs.filter((s) => said.has(s.name) || s.name === 'accepted' || s.name === 'ended' || !turned)
}

/** Whether the words of a claim tell, in its own sentence, that a ceasefire ended. */
function isEnding(c: LinkedClaim): boolean {
  const start = c.sentence.indexOf(wordsOf(c))
  const end = start + wordsOf(c).length
  return phasesSaid(c.sentence, c.setting.truce !== undefined).some(
    (p) => p.name === 'ended' && p.start < end && start < p.end,
  )
}

/** A sign on the day of its report, where its day is still to come. */
function notAfter(s: TruceSign, { published }: LinkedClaim): TruceSign {
  return published !== null && s.day !== null && s.day > published ? { ...s, day: published } : s
}

const inForce = (s: TruceSign): TruceSign => (s.name === 'declared' ? { ...s, name: 'in force' } : s)

/** "The truce between A and B": one that is named, and not said to be made. */
function isNamedOnly(c: LinkedClaim): boolean {
  return c.claim.act === 'AGREE' && NAMED_ONLY.test(wordsOf(c))
}

const NAMED_ONLY =
  /^(?:(?:the|a|an|their|this|that) )?(?:[\w-]+ ){0,3}?(?:truce|cease-?fire|cessation of hostilities) (?:deal |accord |agreement )?(?:between|with|among)\b/i
const IS_ABOUT =
  /\b(?:talks|negotiations|hopes?|calls?|efforts?|prospects?|proposals?|plans?|drafts?|demands?|ideas?|offers?|discussions?|text|work|push|bid|appeals?) (?:on|about|for|of|to|towards|over|at) (?:\w+ ){0,2}$/i

function beforeWords(c: LinkedClaim): string {
  const at = c.sentence.indexOf(wordsOf(c))
  return at < 0 ? '' : c.sentence.slice(0, at)
}

/** "Accepted by neither the government nor the rebels": by nobody. */
const NEITHER = /\bby (?:neither|none|nobody|no one|no side|no party)\b|^(?:neither|none of|no side|no party|nobody)\b/i

function signsIn(c: LinkedClaim): readonly TruceSign[] {
  if (
    !(isTruce(c) || isOrder(c)) ||
    isVoid(c) ||
    OTHER_TRUCE.test(c.sentence) ||
    saysNone(wordsOf(c)) ||
    NEITHER.test(wordsOf(c)) ||
    /\bwithout an? (?:agreement|deal|accord)\b/i.test(c.sentence)
  )
    return []
  if (isHistory(c) || isLongAgo(c) || isFarOff(c)) return []
  const words = wordsOf(c)
  const { act, status } = c.claim
  const key = truceKeyOf(c)
  const held = c.published !== null && SINCE.test(c.sentence) ? { held: c.published } : {}
  const sign = (name: string, day: string | null = c.day): TruceSign => ({ name, day, claim: c, key, ...held })
  const calledOff = act === 'REJECT' && status === 'happened' && isEnding(c)
  if (
    calledOff ||
    (ENDED.test(words) && OF_CALM.test(words) && !BEGIN.test(words) && act !== 'REQUEST' && act !== 'REJECT')
  )
    return isDayOfAnother(c) ? [] : [sign('ended')]
  if (isOrder(c)) return [sign('declared', doneOrSet(c))]
  if (act === 'REQUEST' || act === 'REJECT' || act === 'ACCUSE' || act === 'THREATEN') return []
  if (isBreach(c)) return []
  if (
    RENEWED.test(words) &&
    !ONLY_TALK.test(words) &&
    (status !== 'planned' || (act !== 'RETREAT' && AGREED_TO.test(words)))
  )
    return [sign('renewed', doneOrSet(c))]
  // Two sides that sign a paper to stop fighting make a ceasefire.
  if (isPaper(c)) return [sign('declared')]
  if (act === 'SUPPORT') return status !== 'planned' && ACCEPT.test(words) ? [sign('accepted')] : []
  const begins = BEGIN.exec(c.sentence)
  const begun = begins !== null && BEGAN.test(begins[0]) ? doneOn(begins[0], c.published) : null
  const start = begun ?? (begins ? dayIn(begins[0], c.published) : null)
  if (act === 'AGREE' || act === 'CONCEDE') {
    if (isOwnWord(c)) return [sign('declared', c.published)]
    if (OFFERED.test(words) && !ACCEPT.test(words)) return []
    if (status === 'planned')
      return ACCEPT.test(words) && act === 'AGREE' && !/\b(?:will|would|may|might|to) be\b/i.test(words)
        ? [sign('accepted')]
        : []
    // Who agrees to efforts for a truce, or to talk of one, declares none.
    if (TOWARDS.test(words)) return ACCEPT.test(words) || /\bagree/i.test(words) ? [sign('accepted')] : []
    // Words that only have their topic from the sentence around them ("gave permission to carry on") make none.
    if (act === 'CONCEDE' && !STOPS.test(words) && !isOfIt(c)) return []
    const declared = ACCEPT.test(words) && !/\bagreed\b.{0,40}\bon\b/i.test(words) ? sign('accepted') : sign('declared')
    return start !== null && c.day !== null && start >= c.day ? [declared, sign('in force', start)] : [declared]
  }
  // What is told to begin on a day to come is made, and does not hold yet.
  if (act === 'RETREAT' && isToBegin(c)) return [sign('declared', c.published)]
  if (act === 'RETREAT' && (c.claim.mode === 'ceasefire' || IN_FORCE.test(words)) && TRUCE.test(c.sentence))
    return [sign('in force', start ?? c.day)]
  return IN_FORCE.test(words) && TRUCE.test(words) && act !== 'ASSAULT' ? [sign('in force', start ?? c.day)] : []
}

/** Whether a claim tells that a ceasefire will begin, and not that it did. */
function isToBegin(c: LinkedClaim): boolean {
  if (!TRUCE.test(c.sentence)) return false
  const at = c.sentence.search(/\b(?:takes|comes|goes|enters|begins|starts)\b/i)
  return (at >= 0 && isStillAhead(c.sentence.slice(at))) || (c.claim.status === 'planned' && TO_BEGIN.test(c.sentence))
}

const TO_BEGIN =
  /\b(?:will|would|is to|was to|shall|due to|set to|expected to) (?:\w+ )?(?:begin|start|take effect|come into (?:force|effect)|enter into (?:force|effect)|go into (?:force|effect))\b/i

/** "Ordered his men to stop fighting": who tells his own forces to cease declares a ceasefire. */
const ORDER =
  /\b(?:order(?:s|ed|ing)|instruct(?:s|ed|ing)|direct(?:s|ed|ing)|command(?:s|ed|ing)|told|tells|telling) (?:all )?(?:of )?(?:(?:its|his|her|their|the|our|my) )?(?:own |armed |\p{Ll}+ )?(?:men|fighters|forces|troops|army|soldiers|commanders|units|brigades|militias?|militiamen|rebels|gunners|guerrillas|followers|combatants|fronts|columns|cadres|guards)\b[^.;]{0,50}?\bto (?:immediately )?(?:cease|stop|halt|hold|silence|end|suspend) (?:all |any |every |their |its |the )*(?:\p{Ll}+ )?(?:fire|firing|fighting|attacks?|hostilities|operations|shelling|shooting|offensives?|guns|weapons)\b/iu
const IF =
  /\b(?:if|unless|provided|on condition|once|as long as|in case|until|prepared to|ready to|willing to|would be)\b/i

/** Whether somebody in a claim orders his own forces to stop fighting. */
export function isOrder(c: LinkedClaim): boolean {
  const { act, status } = c.claim
  return (
    act === 'REQUEST' && status !== 'negated' && c.actors.length > 0 && ORDER.test(c.sentence) && !IF.test(c.sentence)
  )
}

/** "Said that it would observe a ceasefire from 12 May": who gives such a word of himself declares one. */
const OWN_WORD =
  /\b(?:said|announced|declared|pledged|vowed|promised|stated|confirmed)\b(?: on \p{Lu}\p{L}+)?(?: that)? (?:it|they|he|she|we|its \p{Ll}+|their \p{Ll}+|his \p{Ll}+) (?:would|will) (?:unilaterally |also )?(?:observe|hold|keep|begin|start|implement|maintain|cease|hold to|stop|halt)\b/iu

function isOwnWord(c: LinkedClaim): boolean {
  const { act, status } = c.claim
  return (
    (act === 'CONCEDE' || act === 'AGREE') &&
    status === 'planned' &&
    c.actors.length > 0 &&
    OWN_WORD.test(c.sentence) &&
    !IF.test(c.sentence)
  )
}

/** What is only offered is not declared. */
const OFFERED =
  /\b(?:truce|cease-?fire|pause|lull|cessation of hostilities)\b[^.;]{0,30}\b(?:offered|proposed|suggested|tabled|put forward|floated)\b|\b(?:offer(?:s|ed)?|propos(?:es|ed)|suggest(?:s|ed)|float(?:s|ed)) (?:an?|the|another) (?:[\p{L}-]+ ){0,4}?(?:truce|cease-?fire|pause|lull|cessation)\b/iu

/** The day a claim was done where that is not after its report; else that which its paragraph states, else that of the report. */
function doneOrSet(c: LinkedClaim): string | null {
  return c.day !== null && c.published !== null && c.day > c.published ? (c.setting.day ?? c.published) : c.day
}

/** Whether the words right behind a claim's own say that the ceasefire it names is not to be had. */
function isFarOff(c: LinkedClaim): boolean {
  const at = c.sentence.indexOf(wordsOf(c))
  return (
    at >= 0 &&
    FAR_OFF.test(c.sentence.slice(at, at + wordsOf(c).length + 60).split(/[;:]|, (?:but|and|while) /)[0] as string)
  )
}

/** What words that make a ceasefire name: it, or the fire, the guns and the raids that stop. */
const STOPS = new RegExp(
  `${TRUCE.source}|\\b(?:fire|firing|fighting|hostilities|guns|weapons|attacks|operations|offensives?|shelling|shooting|bombing|strikes|raids|arms|peace|calm|quiet|silence|pause|halt|hours|days)\\b`,
  'i',
)
const TOWARDS =
  /\b(?:efforts?|talks|steps?|proposals?|ideas?|initiatives?|negotiations?|calls?|work|discuss\w*) (?:for|towards?|on|of|about|to reach) (?:an? |the )?(?:\w+ )?(?:truce|cease-?fire|cessation)/i

const LASTED = /\b(?:since (?:then|that|early|late|mid|\d{4})|still|holds?|held|until now|to this day|ever after)\b/i

/** A ceasefire of a year before that of the report: "agreed to a truce in late 2013". */
function isHistory(c: LinkedClaim): boolean {
  const year = /\b(?:in|since|of) (?:late |early |mid-)?(?:\p{L}+ )?((?:19|20)\d\d)\b/u.exec(c.sentence)?.[1]
  if (year === undefined || c.published === null) return false
  const now = Number(c.published.slice(0, 4))
  // "He signed a ceasefire in 2007, in Sirte": of another war, or long gone, where nothing says that it lasted.
  if (Number(year) < now - 2 && !LASTED.test(c.sentence)) return true
  return Number(year) < now && Number(year) < Number((c.day ?? c.published).slice(0, 4))
}

/** Days before its report from which on what was made is remembered, and not told. */
const LONG_AGO = 730

/** Whether a ceasefire was made long before its report, by the very day it gives, and nothing says that it lasted. */
function isLongAgo(c: LinkedClaim): boolean {
  const gap = c.dated ? daysBetween(c.day, c.published) : null
  return gap !== null && gap > LONG_AGO && /\b(?:19|20)\d\d\b/.test(c.sentence) && !LASTED.test(c.sentence)
}

/** "A truce that two powers brokered in February collapsed": February is not when it ended. */
function isDayOfAnother(c: LinkedClaim): boolean {
  const text = c.claim.when?.text
  if (!text || !c.dated) return false
  const at = c.sentence.indexOf(text)
  const verb = ENDED.exec(c.sentence)?.index ?? -1
  return (
    at >= 0 &&
    at < verb &&
    /\b(?:that|which)\b[^,.;]*$|\b(?:truce|cease-?fire|hostilities|agreement|accord|pause|lull) of $/i.test(
      c.sentence.slice(0, at),
    )
  )
}

/** The prolongings and ends that stand beside a claim. */
export function signsBeside(c: LinkedClaim): readonly TruceSign[] {
  return c.asides.flatMap((a): readonly TruceSign[] => {
    const name = PHASES[a.what]
    return name === undefined
      ? []
      : [{ name, day: a.day, claim: c, words: a.words, key: a.names?.[0] ?? '', parties: partiesOf(c, a) }]
  })
}

const PHASES: Readonly<Partial<Record<Aside['what'], string>>> = {
  'truce-declared': 'declared',
  'truce-in-force': 'in force',
  'truce-renewed': 'renewed',
  'truce-ended': 'ended',
}

/** The parties that words beside a claim name. */
function partiesOf(c: LinkedClaim, a: Aside): readonly SignParty[] {
  return partiesMeant(a.by, { country: c.land, day: c.published, glosses: {} }, null).map((p) => ({
    ...notedParty(p),
    named: p.named,
  }))
}

/** The ceasefire a claim speaks of: the one its report speaks of there, else that of the place its own words name; empty for a general one. */
export function truceKeyOf(c: LinkedClaim): string {
  if (c.setting.truce !== undefined) return c.setting.truce
  const ground = groundsOf(c)[0]
  const place =
    ground &&
    c.claim.places.some(
      (p) =>
        p.name === ground.name &&
        p.span &&
        p.span.start >= c.claim.evidence[0].span.start &&
        p.span.end <= c.claim.evidence[0].span.end,
    )
      ? ground
      : null
  return place ? placeKey(place) : ''
}
