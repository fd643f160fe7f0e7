// What single claims show of a siege: that a place is closed in, that something was let in, that it was lifted or fell.
import type { PlaceRef } from '../model/index.ts'
import { foldOf } from '../vocab/actors/index.ts'
import { daysBetween } from './days.ts'
import type { Sign } from './episodes-phases.ts'
import { isOnBoard } from './goods.ts'
import { GENERAL_PLACES, groundsOf, isDeed, isOnlySpokenOf, isVoid, placeKey, wordsOf } from './ground.ts'
import { type LinkedClaim, type LinkedParty, oncePerClaim } from './linked-claim.ts'
import { isDoubtedRing, isHeardEnd, isWishedEnd } from './siege-doubt.ts'
import { isLifeline } from './siege-figures.ts'
import { type RingRole, ringRole } from './siege-ground.ts'

const SIEGE =
  /\b(?:besieg\w*|sieges?|blockade[sd]?|encircle\w*|surround(?:s|ed|ing)?|cut off|starv(?:e|es|ed|ing) (?:the|them|us|out|into|its?|their|our))\b/i
const CLOSING =
  /\b(?:tighten\w*|closing in|close[sd]? in on|begins? to encircle|completed? the encirclement|was cut off|were cut off|laid siege|imposed a (?:siege|blockade))\b/i
const LIFTED =
  /\b(?:(?:siege|blockade|encirclement)\b.{0,30}\b(?:lifted|broken|ended|over)|(?:lift(?:ed|ing)|br(?:oke|eaking|oken)|end(?:ed|ing)|rais(?:ed|ing)|call(?:ed|ing) off|g[ai]v(?:e|en|ing) up|abandon(?:ed|ing)|dropp(?:ed|ing)|remov(?:ed|ing)) (?:the|its|their|an?) (?:[\p{L}-]+ ){0,3}?(?:siege|blockade|encirclement)|end (?:of|to) the (?:[\p{L}-]+ ){0,2}?(?:siege|blockade))\b/iu
const FALLEN =
  /\b(?:surrender(?:ed|s)?|fell|fallen|(?:took|takes|taken|seized|gained|gains|wrested|assumed) (?:full |complete )?control|(?:is|are|was|were) (?:now )?in (?:full |complete )?control|taken over|took over|took|taken|takes|seize[ds]|capture[ds]|conquer(?:ed|s)|entered the (?:town|city|district)|(?:walked|marched|strode|rode) into|re(?:captured|took|taken)|overr[au]n|is empty|emptied|left (?:the )?(?:town|city)|last (?:rebels|fighters|gunm[ae]n) (?:left|was out))\b/i
/** What is taken in a withdrawal are people and things, not the town. */
const GIVEN_UP =
  /\b(?:surrender(?:ed|s)?|fell|fallen|taken over|took over|(?:took|takes|taken|assumed) (?:full |complete )?control|is empty|emptied|left (?:the )?(?:town|city)|last (?:rebels|fighters|gunm[ae]n) (?:left|was out))\b/i

/** "Have cut the Castello road, the only way into the east". */
const CUT = /\bcut (?:off )?the [^.;]{0,50}\b(?:road|route|highway|supply line|way)\b/i
/** "Cut the road from Taiz to Aden": a road that is cut between two towns shuts neither in. */
const THROUGH =
  /\b(?:road|route|highway|motorway|line)s? (?:from|between) (?:the )?\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)* (?:to|and|with) (?:the )?\p{Lu}/u
/** "The only road into the valley has been closed", "shutting the last crossing to the strip". */
const LAST_WAY =
  /\b(?:only|last|sole|single|one remaining|last remaining) (?:\p{L}+ ){0,2}?(?:road|way|route|corridor|crossing|link|line|highway|bridge|lifeline)s?\b[^.;]{0,40}?\b(?:into|to|in|for|between|with|linking|connecting|out of)\b/iu
const SHUTS =
  /\b(?:clos(?:e|es|ed|ing)|shut(?:s|ting)?|block(?:s|ed|ing)|cut(?:s|ting)?|sever(?:s|ed|ing)|seal(?:s|ed|ing)|barr(?:ed|ing))\b/i
const CLOSES =
  /\b(?:closed?|closes|re-?imposed|retook|sealed|completed)\b[^.;]{0,70}\b(?:siege|ring|encirclement|blockade)\b/i
/** "Nothing goes in and nothing comes out". */
const NEITHER_WAY =
  /\b(?:nothing|nobody|no one|none|neither \p{L}+ nor \p{L}+)\b[^.;]{0,40}?\b(?:in|into|out|out of)\b[^.;]{0,50}?\b(?:in|out|leaves?|comes? out|gets? out)\b/iu
/** A ring that was broken and closes again. */
const AGAIN = /\b(?:again|for (?:a|the) second time|once more|anew|re-?imposed|re-?closed)\b/i
/** A ring that is said to stand although somebody said it was over: "is not over", "still besieged", "as besieged as it was". */
const STILL =
  /\b(?:sieges?|blockades?|encirclements?|rings?)\b[^.;]{0,120}?\b(?:(?:is|are|was|were) (?:by no means |far from |not )(?:yet )?(?:over|at an end|lifted|broken|ended)|(?:has|have|had)(?: not|n['’]t) (?:yet )?(?:ended|been (?:lifted|broken|raised|ended))|(?:goes|go|went) on|continues?|persists?|holds?|remains? in place)\b|\b(?:still|remains?|as) (?:besieged|surrounded|encircled|blockaded|cut off|under siege|sealed off)\b/i

/** Somebody who besieges, as far as counting them needs. */
type Besieger = Pick<LinkedParty, 'id' | 'name' | 'as' | 'side'>

/** A sign of a siege; `again` where the words say that a broken ring closed anew. */
export interface SiegeSign extends Sign {
  readonly again?: boolean
  /** True where the words say that the ring stands, against word that it was over. */
  readonly still?: boolean
  /** True where its own sentence does not name the place nor mean one town. */
  readonly loose?: boolean
  /** Whose word alone it is that it is over: somebody named. Residents and witnesses tell what they see. */
  readonly said?: string
  /** Who, for words beside a claim that say that somebody has had the place shut in since. */
  readonly held?: readonly Besieger[]
}

/** The places a siege claim says are besieged; a count of besieged places ("eighteen besieged areas") names none. */
export const besiegedIn: (c: LinkedClaim) => readonly PlaceRef[] = oncePerClaim(findBesiegedIn)

function findBesiegedIn(c: LinkedClaim): readonly PlaceRef[] {
  const ringed = ringedIn(c)
  const found = ringed.length > 0 ? ringed : besiegedAmong(c).filter((p) => ringRoleOf(c, p) !== 'other')
  return found.filter((p) => !ROAD.test(p.name) && !isOfOther(c, p) && !isGoal(c, p))
}

/** A road that is held is the way into a place, no place that is shut in. */
const ROAD = /\b(?:roads?|highway|motorway|bridge|checkpoint|junction|crossing|corridor)$/i

/** The places that the sentence of a claim itself says are shut in, whoever else it names; a part of one stands for it. */
const ringedIn: (c: LinkedClaim) => readonly PlaceRef[] = oncePerClaim((c) => {
  const wide = new Set(c.claim.places.flatMap((p) => (p.precision === 'country' && p.country !== null ? [p.name] : [])))
  const ringed = c.places.filter((p) => !wide.has(p.name) && ringRoleOf(c, p) === 'ringed')
  const { at } = c.setting
  return at && ringed.some((p) => at.name !== p.name && at.name.endsWith(` ${p.name}`)) ? [at] : ringed
})

/** What a place is to the ring that the sentence of a claim tells of; `open` where the sentence does not name it. */
function ringRoleOf(c: LinkedClaim, place: PlaceRef): RingRole {
  const { sentence } = c.claim.evidence[0]
  const roles = c.claim.places.flatMap((p) =>
    p.name === place.name && p.span !== null && p.span.start >= sentence.start && p.span.end <= sentence.end
      ? [ringRole(c.sentence, p.span.start - sentence.start, p.span.end - sentence.start)]
      : [],
  )
  if (roles.includes('ringed')) return 'ringed'
  return roles.length > 0 && roles.every((r) => r === 'other') ? 'other' : 'open'
}

/** "Who fled to Aden from the besieged city", "ships were diverted to Aden", "the road to Aden airport": where somebody or something goes. */
const GOES_TO =
  /\b(?:fle[de]|fleeing|flees|escap\w+|went|gone|go(?:es|ing)?|travel\w*|mov(?:ed|es|ing)|came|return\w*|divert\w*|rerout\w*|sen[dt]|sends|drove|driven|flew|flown|sail\w*|head(?:ed|ing)|ships?|vessels?|tankers?|bound) (?:[\p{L}'’-]+ ){0,3}?(?:to|for|towards) (?:the )?$/iu
const TO_SITE = /^(?:['’]s)? (?:air|sea)?(?:port|base|field|palace)\b/i

function isGoal(c: LinkedClaim, place: PlaceRef): boolean {
  const { sentence } = c.claim.evidence[0]
  const told = c.claim.places.filter(
    (p) => p.name === place.name && p.span !== null && p.span.start >= sentence.start && p.span.end <= sentence.end,
  )
  return (
    told.length > 0 &&
    told.every((p) => {
      const start = p.span!.start - sentence.start
      const before = c.sentence.slice(Math.max(0, start - 60), start)
      return (
        GOES_TO.test(before) ||
        (/\b(?:road|route|way) to (?:the )?$/i.test(before) && TO_SITE.test(c.sentence.slice(start + p.text.length)))
      )
    })
  )
}

/** What a ring is said to be of. */
const RING_OF =
  /\b(?:sieges?|blockades?|encirclements?) (?:of|on|against|around) ((?:the |its |their |all |both )?[\p{L}'’-]+(?: [\p{L}'’-]+){0,4})/gu
/** "The blockade of the ports has hurt people as far away as Aden": a ring of something else than this place. */
const ELSEWHERE =
  /^(?:the |its |their |all |both )?(?:\p{L}+ )?(?:ports?|harbours?|airports?|crossings?|borders?|frontiers?|coast|sea|embassy|palace|base|prison)\b/iu

function isOfOther(c: LinkedClaim, { name }: PlaceRef): boolean {
  const rings = [...c.sentence.matchAll(RING_OF)]
  return rings.length > 0 && rings.every((m) => ELSEWHERE.test(m[1] as string) && !(m[1] as string).includes(name))
}

function besiegedAmong(c: LinkedClaim): readonly PlaceRef[] {
  const names = new Set(c.recipients.map((r) => foldOf(r.as)))
  const grounds = groundsOf(c)
  const named = grounds.filter((p) => names.has(placeKey(p)))
  if (named.length > 0) return named
  const general = c.claim.recipients.length > 0 && c.claim.recipients.every((r) => GENERAL_PLACES.test(r.text))
  if (general && !c.claim.recipients.every((r) => INHABITANTS.test(r.text))) return []
  const { sentence } = c.claim.evidence[0]
  const inSentence = new Set(
    c.claim.recipients.flatMap((r) =>
      r.span && r.span.start >= sentence.start && r.span.end <= sentence.end && foldOf(r.text).includes(foldOf(r.name))
        ? [r.name]
        : [],
    ),
  )
  const unresolved = c.recipients.filter(
    (r) =>
      // A name taken over from a sentence before is not what this one says is besieged.
      inSentence.has(r.as) &&
      /^\p{Lu}/u.test(r.as) &&
      (c.claim.places.length > 0 || r.id.startsWith('seen/')) &&
      !FORCE.test(r.as) &&
      !isLifeline(r.as) &&
      /suburb|town|city|village|district|siege|besieg|blockad|encircl|surround|cut off/i.test(c.sentence) &&
      !r.id.includes('state/') &&
      c.claim.act === 'COERCE',
  )
  const inEvidence = c.claim.places.filter(
    (p) => p.span && c.claim.evidence.some((e) => e.span.start <= p.span!.start && p.span!.end <= e.span.end),
  )
  const own = grounds.filter((g) => inEvidence.some((p) => p.name === g.name))
  if (unresolved.length === 1 && own.every((g) => /capital|damascus/i.test(g.name)))
    return [
      { id: `seen/${foldOf(unresolved[0]!.as)}`, name: unresolved[0]!.as, lat: null, lon: null, precision: 'unknown' },
    ]
  if (own.length > 0) return own
  // "120,000 people are under blockade" says whom, not where.
  if (general) return grounds.filter((g) => isInSentence(c, g)).slice(0, 1)
  if (c.recipients.length === 0 && /\b(?:areas|places|locations|towns)\b/i.test(wordsOf(c))) return []
  // "No convoy reached a besieged location in North Kivu": one of several, and not told which.
  if (ONE_OF_SEVERAL.test(wordsOf(c))) return []
  // A country is not besieged because no town is named.
  const [first] = grounds.filter((g) => g.precision !== 'country')
  // "A blockade of three months had held up deliveries" is of no town that an earlier sentence names.
  return first && (isInSentence(c, first) || c.setting.at || MEANT.test(c.sentence)) ? [first] : []
}

/** What bears a capital and is no town. */
const FORCE =
  /\b(?:Guards?|Brigades?|Army|Forces?|Troops|Divisions?|Corps|Regiment|Battalion|Party|Movement|Front|Council|Committee|Ministry|Police|Palace|Hotel|Barracks|Base|Fighters|Rebels|Road|President|Minister|General|Mr|Dr|garrison|soldiers)\b|^(?:The|Its|Their|Our) /i

const ONE_OF_SEVERAL =
  /^(?:an?|any|one|another|each|every|two|three|four|five|several|some|other) (?:\p{L}+ )?(?:besieged|encircled|blockaded|surrounded) (?:\p{L}+ )?(?:locations?|places?|towns?|areas?|villages?|communit(?:y|ies)|cit(?:y|ies)|sites?)$/iu

const MEANT =
  /\b(?:the|this|that|its|their|our) (?!an? )(?:\p{L}+ )?(?:towns?|city|district|enclave|suburbs?|camp|quarter|area|siege|blockade|encirclement|people|residents|inhabitants|population|road|route)\b|\b(?:we|us|here|inside)\b/iu

function isInSentence(c: LinkedClaim, place: PlaceRef): boolean {
  const { sentence } = c.claim.evidence[0]
  return c.claim.places.some(
    (p) => p.name === place.name && p.span !== null && p.span.start >= sentence.start && p.span.end <= sentence.end,
  )
}

/** People, not places. */
const INHABITANTS = /\b(?:people|civilians|residents|inhabitants)$/i

/** A finger or a road to an army is cut off too; a hotel is stormed; a law of emergency is no ring; who tries to close one has not. */
const NO_SIEGE =
  /\b(?:cut off|isolated|surrounded|shut in|sealed off) (?:for (?:\p{Ll}+ ){1,3}|since \p{L}+ )?by (?:the |a |heavy |deep |flood)?(?:snow|floods?|waters?|floodwaters?|rains?|mud|landslides?|mudslides?|avalanches?|storms?|ice|reporters|journalists|cameras|mourners)\b|\bcut(?:s|ting)? off (?:\p{L}+['’]?s? ){0,3}?(?:fingers?|hands?|ears?|heads?|legs?|arms?|feet|limbs?|hair|money|funds?|funding|aid|salar(?:y|ies)|ties|contacts?|talks|supply (?:lines?|routes?))\b|\b(?:fingers?|hands?|ears?|heads?|legs?|limbs?|feet|supply (?:lines?|routes?)) (?:were|was|had been|have been) cut off\b|\bcut off from (?:(?:their|his|her|its|the) )?(?:famil(?:y|ies)|relatives|friends|lawyers?|internet|networks?|phones?)\b|\bstates? of siege\b|\b(?:surround|besieg|encircl|ring|blockad)\w* (?:the |a |an |his |her |its |their )?(?:[\p{L}'’-]+ ){0,3}?(?:palace|hotel|mall|school|college|theatre|church|mosque|cathedral|embassy|consulate|prison|jail|station|compound|house|home|bank|studio|market|university|courthouse|office|offices|headquarters|base|barracks|airport|airbase|parliament|ministry|building|villa|residence)s?\b|\b(?:siege|blockade|encirclement) (?:of|at|on) (?:the |a |an )?(?:[\p{L}'’-]+ ){0,3}?(?:hotel|mall|school|college|theatre|church|mosque|cathedral|embassy|consulate|prison|jail|station|compound|house|bank|studio|market|university|courthouse|office|headquarters|barracks|base|airbase|depot|garrison|parliament|ministry)s?\b|(?:house|home|flat|car|convoy|hotel|office|embassy)s?\b[^.;]{0,30} (?:is|was|were|has been|had been) (?:besieged|surrounded|blockaded)|\b(?:try|tries|tried|trying|attempt\w*|seek(?:s|ing)?|sought|aim(?:s|ed|ing)?|hop(?:e|es|ed|ing)|threaten\w*) to (?:cut|encircle|surround|besiege|blockade|close|seal)\b/iu

/** Whether a claim says that somebody besieges a place. */
export function isSiegeClaim(c: LinkedClaim): boolean {
  return (
    c.claim.act === 'COERCE' &&
    !NO_SIEGE.test(c.sentence) &&
    ((c.claim.mode === 'restrict' && c.claim.topics.includes('siege')) ||
      SIEGE.test(wordsOf(c)) ||
      (CUT.test(wordsOf(c)) && !THROUGH.test(c.sentence) && (SIEGE.test(c.sentence) || LAST_WAY.test(c.sentence))) ||
      (shutsIn(c) && LAST_WAY.test(c.sentence) && SHUTS.test(c.sentence)) ||
      (c.claim.topics.includes('siege') && NEITHER_WAY.test(c.sentence))) &&
    !isOfSomebody(c)
  )
}

function shutsIn({ claim }: LinkedClaim): boolean {
  return claim.mode === 'restrict' || (claim.mode === 'withhold' && claim.topics.includes('siege'))
}

/** What is shut in: ground, ways, people at large, troops. Of a singer, a car or a bank no place is besieged. */
const GROUND =
  /\b(?:towns?|city|cities|villages?|districts?|enclaves?|suburbs?|camps?|quarters?|areas?|islands?|islets?|valleys?|pockets?|places?|neighbou?rhoods?|ports?|capitals?|regions?|strip|provinces?|hills?|mountains?|positions?|forests?|roads?|routes?|ways?|highways?|crossings?|corridors?|bridges?|rivers?|lines?|links?|lifelines?|entrances?|exits?|approach(?:es)?|access|suppl(?:y|ies)|food|water|people|civilians|residents|inhabitants|population|famil(?:y|ies)|children|souls|persons|men|women|thousands|millions|garrisons?|troops|forces|army|soldiers|fighters|rebels|militants|units?|brigades?|divisions?|us|them|it|here|cordons?|rings?|noose|circles?|sieges?|blockades?)\b/i

function isOfSomebody({ claim }: LinkedClaim): boolean {
  const { recipients } = claim
  return (
    recipients.length > 0 &&
    recipients.every((r) => r.actor === null && !/\p{Lu}|\d/u.test(r.text.replace(/^The /, '')) && !GROUND.test(r.text))
  )
}

/** Days behind a report after which a ring whose end its words name is history. */
const HISTORY = 90

/** "After a siege of eleven days in 1687": all years a sentence names are long gone, and nothing in it reaches from there to now. */
function isOfOldYear(sentence: string, now: number): boolean {
  const years = [...sentence.matchAll(/\b(?:1\d|20)\d\d\b(?! (?:people|men|soldiers|civilians))/g)].map((m) =>
    Number(m[0]),
  )
  const over = OVER_THEN.test(sentence) ? now : now - 1
  return years.length > 0 && years.every((y) => y < over) && !TO_NOW.test(sentence.replace(OVER_THEN, ' '))
}

/** "As it was in 2004, when the capital was cut off for a week": how long a ring of last year was. */
const OVER_THEN =
  /\b(?:was|were|had been) (?:\p{Ll}+ )?(?:besieged|cut off|surrounded|encircled|blockaded|shut(?: in| off)?|sealed off|closed(?: off)?|under (?:siege|blockade)) for (?:an?|\S+|(?:nearly|almost|over) \S+) (?:days?|weeks?|months?)\b/iu

const TO_NOW = /\b(?:since|still|remains?|to this day|until (?:today|now)|ha(?:s|ve) been|for \S+ years|begun|began)\b/i

/** "Was besieged for four months in 2015": a ring of another time, of which its words name the end. */
function isPast({ claim, published, sentence }: LinkedClaim): boolean {
  const { when, status } = claim
  if (published !== null && isOfOldYear(sentence, Number(published.slice(0, 4)))) return true
  if (when === null || when.to === null || when.basis === 'publication' || published === null || status === 'ongoing')
    return false
  // A day on which the ring was closed is no end of it.
  return when.from !== when.to && (daysBetween(when.to, published) ?? 0) > HISTORY
}

/** What a claim shows of the siege of a place, and on whose word it is over; null where nothing. */
export function signOf(c: LinkedClaim, scope: string): SiegeSign | null {
  const sign = shownBy(c, scope)
  const { speaker } = c.claim
  return sign?.name === 'lifted' && speaker?.named ? { ...sign, said: speaker.name } : sign
}

function shownBy(c: LinkedClaim, scope: string): SiegeSign | null {
  const words = wordsOf(c)
  if (isLeftOff(c) && besiegedIn(c).some((p) => placeKey(p) === scope))
    return { name: 'lifted', day: (c.dated ? null : c.setting.day) ?? c.day ?? c.published, claim: c }
  if (isVoid(c)) return null
  const ringed = ringedIn(c)
  const here = (): boolean => (ringed.length > 0 ? ringed : groundsOf(c)).some((p) => placeKey(p) === scope)
  const start = c.claim.when?.basis !== 'publication' && c.claim.when?.from ? c.claim.when.from : null
  if (isSiegeClaim(c)) {
    if (isPast(c)) return null
    if (!besiegedIn(c).some((p) => placeKey(p) === scope)) return null
    const still = STILL.test(c.sentence) && (c.claim.status === 'ongoing' || c.claim.status === 'happened')
    if (still && !isDoubtedRing(c.sentence))
      return { name: 'closed', day: c.dated ? c.day : c.published, claim: c, still }
    const end = LIFTED.exec(c.sentence)
    if (end ? isHeardEnd(c.sentence.slice(0, end.index)) : isDoubtedRing(c.sentence)) return null
    // Who asks that a siege be lifted says that it is there.
    if (end && isWishedEnd(c.sentence.slice(0, end.index), end[0])) return { name: 'closed', day: c.day, claim: c }
    // "Could not reach an uncle in the besieged city": what day it is about is another's.
    if (isMerelyCalled(c.sentence)) return { name: 'closed', day: c.published, claim: c }
    if (CLOSES.test(c.sentence) && c.claim.status !== 'planned')
      return {
        name: 'closed',
        day: c.dated ? (start ?? c.day) : (c.setting.day ?? c.day),
        claim: c,
        again: AGAIN.test(c.sentence),
      }
    // "Ended a siege of three years": since when is not told by the day it ended.
    if (end && c.claim.status !== 'planned')
      return LIFTED.test(words)
        ? { name: 'lifted', day: c.day, claim: c }
        : {
            name: 'closed',
            day: c.claim.when?.from === c.claim.when?.to && !BEGAN.test(c.sentence) ? null : start,
            claim: c,
          }
    return { name: CLOSING.test(words) ? 'closing' : 'closed', day: c.dated ? (start ?? c.day) : c.day, claim: c }
  }
  if (!here() || c.claim.status === 'planned') return null
  const { act, mode, topics } = c.claim
  // "There were reports last night that it had fallen": nobody saw it.
  const { unreal } = c.setting
  if (unreal === 'rumoured' || unreal === 'refuted') return null
  if ((act === 'RETREAT' || act === 'CONCEDE') && isLifted(c))
    // "The siege was over after six weeks" tells how long it was, not when it ended.
    return {
      name: 'lifted',
      day: (c.dated ? null : c.setting.day) ?? c.day ?? c.published,
      claim: c,
      ...(isNamedFor(c, scope) ? {} : { loose: true }),
    }
  // A position that fell is not the town.
  const fell =
    (act === 'RETREAT' ? GIVEN_UP : FALLEN).test(words) && isDeed(c) && isOfTown(c, words, scope) && !isOnlySpokenOf(c)
  if (
    fell &&
    !isOfPeople(c) &&
    ((act === 'ASSAULT' && topics.includes('territory')) ||
      (act === 'CONCEDE' && topics.includes('surrender')) ||
      (act === 'RETREAT' && mode === 'withdraw'))
  )
    return { name: 'fallen', day: c.day, claim: c }
  if (
    (act === 'AID' || (act === 'RETREAT' && mode === 'access')) &&
    isDeed(c) &&
    c.claim.status !== 'ongoing' &&
    !c.background &&
    !isOnlySpokenOf(c) &&
    (act === 'RETREAT' || topics.includes('aid') || GOODS.test(c.sentence)) &&
    !/\b(?:approved|clearance|permission|permits?|go-ahead)\b/i.test(words) &&
    !isOnBoard(words)
  )
    return { name: 'easing', day: c.day, claim: c }
  return null
}

/** People who leave a town do not give it up. */
function isOfPeople({ claim }: LinkedClaim): boolean {
  return (
    claim.act === 'RETREAT' &&
    claim.actors.length > 0 &&
    claim.actors.every(
      (a) => PEOPLE.test(a.text) && !/\b(?:fighters|soldiers|rebels|troops|forces|gunmen)\b/i.test(a.text),
    )
  )
}

const PEOPLE =
  /\b(?:people|civilians|residents|inhabitants|families|women|children|patients|refugees|wounded|sick|students|villagers|townspeople)\b/i

/** "The rebels no longer besiege the town", "it is not surrounded any more": a ring that was, and is no more. */
function isLeftOff(c: LinkedClaim): boolean {
  return c.claim.status === 'negated' && LEFT_OFF.test(c.sentence) && isSiegeClaim(c)
}

const LEFT_OFF =
  /\bno longer (?:\p{Ll}+ )?(?:besieg\w+|surround\w*|encircl\w+|blockad\w+|cut off|shut in|under (?:siege|blockade))\b|\b(?:besieged|surrounded|encircled|blockaded|cut off|shut in|under siege)\b[^.;]{0,20}\bany (?:more|longer)\b/iu

const BEGAN =
  /\b(?:since|began|begun|started|imposed|laid|closed|cut|encircled|completed|in place|lasted|from (?:\d|[A-Z]))/
/** What relieves a place that is shut in. */
const GOODS =
  /\b(?:aid|relief|help|assistance|food\w*|flour|bread|rice|grain|wheat|sorghum|maize|rations|parcels?|medic\w*|drugs|insulin|blood|plasma|vaccin\w*|water|fuel|diesel|suppl(?:y|ies)|convoys?|lorr(?:y|ies)|trucks?|tankers?|boats?|ships?|barges?|columns?|vehicles?|tons?|tonnes|kits|tents|blankets|crossing|road|corridor)\b/i

/** Whether a place is called besieged in passing, and nothing is said of its siege: "the besieged city". */
function isMerelyCalled(sentence: string): boolean {
  const rings = [...sentence.matchAll(new RegExp(SIEGE, 'gi'))]
  return (
    rings.length > 0 &&
    rings.every((m) => /^besieged$/i.test(m[0]) && CALLED.test(sentence.slice(Math.max(0, m.index - 24), m.index + 40)))
  )
}

const CALLED =
  /\b(?:the|a|this|that|our|their|its|in|into|from|of|to) (?:\p{Ll}+ ){0,1}besieged (?:\p{Lu}|(?:\p{Ll}+ )?(?:town|city|district|enclave|suburb|camp|quarter|village|area|port|capital|valley|pocket|island|garrison)s?\b)/u

/** Whether the sentence of a claim names the place, or means one by "the town" or by where it stands. */
function isNamedFor(c: LinkedClaim, scope: string): boolean {
  return c.setting.at !== undefined || groundsOf(c).some((p) => placeKey(p) === scope && isInSentence(c, p))
}

/** Whether the words of a claim say that a siege is over, and somebody who knows says so. */
function isLifted(c: LinkedClaim): boolean {
  if (!LIFTED.test(wordsOf(c)) || NO_SIEGE.test(c.sentence)) return false
  const end = LIFTED.exec(c.sentence)
  const before = end ? c.sentence.slice(0, end.index) : ''
  return !end || !(isHeardEnd(before) || isWishedEnd(before, end[0]))
}

function isOfTown(c: LinkedClaim, words: string, scope: string): boolean {
  const { at } = c.setting
  return (
    // "Gitarama was taken on Monday": what is taken is no place of the claim, and the town it is set in.
    (at !== undefined && placeKey(at) === scope && words.startsWith(at.name)) ||
    /\b(?:the|this) (?:town|city|suburb|district|enclave|camp)\b/i.test(words) ||
    c.claim.places.some(
      (p) => placeKey({ ...NOWHERE, name: p.name }) === scope && (words.includes(p.text) || words.includes(p.name)),
    )
  )
}

const NOWHERE = { id: '', name: '', lat: null, lon: null, precision: 'unknown' } as const
