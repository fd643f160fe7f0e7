// Where a claim belongs and what its words say, for commitments, episodes, aid and leverage. Pure, and looks at one claim alone.
import type { ActorRef, Figure, PlaceRef, Topic } from '../model/index.ts'
import { capitalOf, foldOf } from '../vocab/actors/index.ts'
import { type Aside, compare, type LinkedClaim, type LinkedParty, oncePerClaim } from './linked-claim.ts'

/** The scope of what has no town of its own: talks, demands among states. */
export const EVERYWHERE = '*'

const PRECISE: ReadonlySet<string> = new Set(['site', 'settlement', 'district'])
const DEEDS: ReadonlySet<string> = new Set(['COERCE', 'ASSAULT', 'RETREAT', 'AID', 'MOBILIZE', 'PROTEST', 'COOPERATE'])
const FAR = /^(?:state|body|government|person|party|agency|outlet)\//

/** The key of a place: its folded name, so that "Darayya" unresolved and Daraya resolved are one. */
export function placeKey({ name }: PlaceRef): string {
  const known = folded.get(name)
  if (known !== undefined) return known
  const key = foldOf(name)
  if (folded.size >= FOLDED) folded.clear()
  folded.set(name, key)
  return key
}

/** Names that are kept folded: the same few thousand come again and again. */
const FOLDED = 20_000
const folded = new Map<string, string>()

/** The keys of the places a claim is about, in the order of {@link groundsOf}. */
export const groundKeys: (c: LinkedClaim) => readonly string[] = oncePerClaim((c) => groundsOf(c).map(placeKey))

/** Words for places in general, which name none: "besieged areas", "any other town". */
export const GENERAL_PLACES =
  /(?:\b(?:areas|places|locations|towns|cities|villages|them|people|civilians|provinces?|governorates?)$)|^(?:an?|any|another|besieged) .*(?:area|place|location|town)$|^besieged \w+$/i

const keptGrounds = new WeakMap<LinkedClaim, readonly PlaceRef[]>()

/**
 * The towns, districts and sites a claim is about: those its sentence names, or the one it inherits from the sentences before
 * where its parties are local. Capitals that stand for a government ("Moscow said") are left out. Empty where it has none.
 */
export function groundsOf(c: LinkedClaim): readonly PlaceRef[] {
  const kept = keptGrounds.get(c)
  if (kept) return kept
  const found = findGrounds(c)
  keptGrounds.set(c, found)
  return found
}

/** "The town" is no place of its own. */
const GENERAL_NAME = /^(?:the )?(?:town|city|village|district|camp|area|place|quarter)s?$/i

function findGrounds(c: LinkedClaim): readonly PlaceRef[] {
  if (c.setting.at) return [c.setting.at]
  const sentence = c.claim.evidence[0].sentence
  const acting = new Set([...c.claim.actors, ...c.claim.recipients].flatMap((p) => (p.span ? [p.span.start] : [])))
  const acts = new Set(c.actors.map((p) => p.as))
  const own = new Map<string, number>()
  const near = new Map<string, number>()
  let seen = 0
  for (const p of c.claim.places) {
    if (!p.span || p.span.start < sentence.start || p.span.end > sentence.end) continue
    const before = c.sentence.slice(Math.max(0, p.span.start - sentence.start - 40), p.span.start - sentence.start)
    if (capitalOf(p.name) && (acting.has(p.span.start) || (acts.has(p.text) && !IN.test(before)))) continue
    if (FILED.test(before)) continue
    // "Must say so to Washington": a capital that is told something is where its government sits.
    if (capitalOf(p.name) && TOLD_TO.test(c.sentence.slice(0, p.span.start - sentence.start).slice(-60))) continue
    // "A UN official in Geneva said" is not about Geneva.
    const voice = c.claim.speaker?.name ?? ''
    if (voice.includes(p.text) && !LOCAL_VOICE.test(voice) && !voice.endsWith(` of ${p.text}`)) continue
    const at = p.span.start - sentence.start
    seen++
    if (isPartOf(c.sentence, at, at + p.text.length)) continue
    const list = isNear(c.sentence, at) ? near : own
    list.set(p.name, Math.min(at, list.get(p.name) ?? at))
  }
  const precise = c.places.filter(
    (p) =>
      !GENERAL_NAME.test(p.name) &&
      (PRECISE.has(p.precision) ||
        (c.claim.act === 'AID' && p.precision === 'unknown') ||
        (isBesieged(c) && (p.precision === 'region' || p.precision === 'unknown' || isStateless(c, p)))),
  )
  const named = inTextOrder(precise, own.size > 0 ? own : near)
  // A town lies in its region; a village that is not named is not the region.
  const towns = named.filter((p) => PRECISE.has(p.precision))
  if (towns.length > 0) return towns
  if (named.length > 0) return ONE_OF_MANY.test(wordsOf(c)) ? [] : named
  const first = precise.find((p) => PRECISE.has(p.precision)) ?? precise[0]
  if (!first || seen > 0 || (capitalOf(first.name) && !(isBesieged(c) && THE_CITY.test(wordsOf(c))))) return []
  if (
    c.claim.recipients.length > 0 &&
    c.claim.recipients.every((r) => GENERAL_PLACES.test(r.text)) &&
    /\b(?:areas?|places?|locations?|towns)\b/i.test(wordsOf(c))
  )
    return []
  // What people of a town ask of bodies far away is asked in the town.
  const local = c.claim.act === 'REQUEST' && (c.actors.length > 0 || c.setting.by !== undefined)
  const far = (local ? c.actors : [...c.actors, ...c.recipients]).some((p) => FAR.test(p.id))
  return far && !DEEDS.has(c.claim.act) ? [] : [first]
}

/** Where something is, and not who does it. */
const IN = /\b(?:in|at|near|outside|inside|around|round|on|into|over|of|from|to|towards|reach\w*|entered|left) $/i
/** "…, the agency reported from Colombo": where it was written. */
const FILED = /\b(?:report(?:s|ed|ing)?|writ(?:es|ing)|wrote|cabled|filed|broadcast(?:ing)?) from $/i

const ONE_OF_MANY =
  /\b(?:an?|one|some|several|many|two|three|other|nearby) (?:\p{L}+ )?(?:villages?|towns?|hamlets?|camps?|bases?|schools?|houses?)\b/iu

/** A capital that is shut in is the town itself, and not those who rule from it. */
const THE_CITY = /\b(?:the|this|our|its) (?:\p{Ll}+ )?(?:city|capital|town)\b/iu

const TOLD_TO =
  /\b(?:say|says|said|tell|told|answer(?:s|ed)?|report(?:s|ed)?|write|wrote|speak|spoke|talk(?:s|ed)?|turn(?:s|ed)?|appeal(?:s|ed)?)\b[^.;,]{0,40}\b(?:to|with) $/i

function inTextOrder(places: readonly PlaceRef[], at: ReadonlyMap<string, number>): readonly PlaceRef[] {
  return places.filter((p) => at.has(p.name)).sort((a, b) => (at.get(a.name) ?? 0) - (at.get(b.name) ?? 0))
}

/** Whether a place only says where another lies: "a suburb of Damascus", "the Damascus suburb", "Idlib province". */
function isPartOf(sentence: string, start: number, end: number): boolean {
  return (
    /\b(?:(?:an?|other|some|its) (?:\w+ )?(?:suburbs?|district|quarter)|(?:last|another|one) (?:\w+ )?(?:district|quarter)s?)\s+(?:of|in)\s+(?:the\s+)?$/i.test(
      sentence.slice(Math.max(0, start - 44), start),
    ) || /^(?:'s|’s)?\s+(?:suburbs?|province|governorate|region|countryside)\b/i.test(sentence.slice(end, end + 16))
  )
}

/** Whether a place is only near to what is told: "near Homs", "north of Taiz"; it still serves where no other is named. */
function isNear(sentence: string, start: number): boolean {
  return /\b(?:(?:outskirts|north|south|east|west|edge|kilomet\w+|miles)\s+(?:of|from)|near|outside)\s+(?:the\s+)?$/i.test(
    sentence.slice(Math.max(0, start - 28), start),
  )
}

/** Who speaks in a place for the place: "the council of Taiz", "the authorities in Stepanakert", "doctors in Wau". */
const LOCAL_VOICE =
  /\b(?:authorit(?:y|ies)|council|committee|mayor|residents?|inhabitants|people|doctors?|nurses?|hospital|clinic|elders|governor|governorate|municipality|administration|activists?|locals?|defenders|garrison|commanders?|chiefs?|headm[ae]n|sheikhs?|villagers|townspeople|shopkeepers|traders|merchants|parents|mothers)\b/i

/** Whether a place is as wide as a country and yet none. */
function isStateless(c: LinkedClaim, p: PlaceRef): boolean {
  return p.precision === 'country' && c.claim.places.some((q) => q.id === p.id && q.country === null)
}

function isBesieged(c: LinkedClaim): boolean {
  return c.claim.topics.includes('siege')
}

/** The scopes of the towns a claim is about, or {@link EVERYWHERE}. */
export function scopesOfGround(c: LinkedClaim): readonly string[] {
  const keys = [...new Set(groundsOf(c).map(placeKey))].filter((k) => k !== '')
  return keys.length > 0 ? keys : [EVERYWHERE]
}

/** Of several places that may stand for a scope, the one that does: a resolved one before an unresolved one, then by id. */
export function bestPlace(places: Iterable<PlaceRef | null>): PlaceRef | null {
  let best: PlaceRef | null = null
  for (const p of places) if (p !== null && (best === null || placeRank(p) < placeRank(best))) best = p
  return best
}

/** What places of one name are sorted by, the best first. */
export function placeRank(p: PlaceRef): string {
  return `${p.id.startsWith('curated/') ? 0 : p.lat !== null ? 1 : 2} ${p.id}`
}

/** The words of a claim without the names of those who act, so that "Open Road Relief" is no relief. */
export const bareWords: (c: LinkedClaim) => string = oncePerClaim(findBareWords)

function findBareWords(c: LinkedClaim): string {
  let words = wordsOf(c)
  for (const a of c.actors) if (a.as.includes(' ') && /^\p{Lu}/u.test(a.as)) words = words.replace(a.as, ' ')
  return words
}

/** The words a claim rests on, evidence joined. */
export function wordsOf(c: LinkedClaim): string {
  return c.claim.evidence.length === 1 ? c.claim.evidence[0].quote : c.claim.evidence.map((e) => e.quote).join(' … ')
}

const TOPIC_WORDS: readonly (readonly [Topic, RegExp])[] = [
  [
    'aid',
    /\b(?:aid|food|bread|flour|medicines?|medical|vaccines?|insulin|drugs|milk|relief|convoys?|supplies|blankets|air ?drops?)\b/i,
  ],
  ['access', /\b(?:access|crossings?|checkpoints?|permits?|permission|letters|safe passage|corridors?|let in)\b/i],
  [
    'detainees',
    /\b(?:detainees?|prisoners?|release[sd]?|freed|free (?:the|all|its|their|those|them|\d[\d,]*)|set free|let go|hostages?|captives?|abducted|kidnapped)\b/i,
  ],
  ['ceasefire', /\b(?:cease-?fires?|truces?|cessation of hostilities|pauses?|hold fire|armistice)\b/i],
  [
    'evacuation',
    /\b(?:evacuat\w+|buses|ways? out|(?:bring|brought|take|took|taken|fly|flown|drive|driven|carry|carried|get|let|moved?) (?:\w+ ){0,3}out)\b/i,
  ],
  ['siege', /\b(?:sieges?|besieg\w+|blockade[sd]?|encircle\w*)\b/i],
  ['surrender', /\b(?:surrender\w*|reconciliations?|settlement|give in|lay down)\b/i],
  ['weapons', /\b(?:weapons?|arms|rifles|disarm\w*|missiles?|artillery)\b/i],
  ['withdrawal', /\b(?:withdraw\w*|pull(?:ed|ing)? (?:back|out))\b/i],
  ['talks', /\b(?:talks|negotiat\w+|meeting|dialogue|round of)\b/i],
  ['transition', /\b(?:transition\w*|elections?|step down|leave power|governing body)\b/i],
  ['sanctions', /\b(?:sanctions?|embargo)\b/i],
  [
    'territory',
    /\b(?:territor\w+|(?:districts?|provinces?|lands?|villages|areas) (?:be|were|are to be|to be) (?:given|handed|returned)(?: back)?|the map)\b/i,
  ],
]

/** The topics that words name. */
export function topicsIn(words: string): ReadonlySet<Topic> {
  const topics = new Set<Topic>()
  for (const [topic, pattern] of TOPIC_WORDS) if (pattern.test(words)) topics.add(topic)
  return topics
}

const keptTopics = new WeakMap<LinkedClaim, ReadonlySet<Topic>>()

/** The topics of a claim: those the reader gave and those its own words name. */
export function topicsOf(c: LinkedClaim): ReadonlySet<Topic> {
  const kept = keptTopics.get(c)
  if (kept) return kept
  const topics = new Set<Topic>([...c.claim.topics, ...topicsIn(bareWords(c))])
  keptTopics.set(c, topics)
  return topics
}

/** Words without what came with them or did not: "with medicine, but with no food" came all the same. */
export function withoutLack(words: string): string {
  return words
    .replace(/\b(?:but|and|though) (?:with )?(?:no|not|without) (?:\w+ )?\w+/gi, ' ')
    .replace(/, without \w+/gi, ' ')
}

/** True where the words say that nothing came: no convoy, not one, never, without. */
export function saysNone(words: string): boolean {
  return /\b(?:not? (?:one|a single|single|food|aid|convoys?|truck|letter|UN|agreement|deal|inter-agency)|none|never|without (?:an? |any )?(?:agreement|deal|accord)|failed to|did not|has not|have not|had not|were not|was not|is not)\b/i.test(
    words,
  )
}

/** True where the words say that an answer did not come; silence is no refusal. */
export function saysNoAnswer(words: string): boolean {
  return /\bno (?:letter|appeal|request|message)s? (?:was|were|has been|have been) (?:answered|heeded)\b|\b(?:no (?:immediate |official )?(?:answer|reply|response|word)|unanswered|unheeded|(?:not|never) (?:yet |been |yet been )?(?:answered|replied|responded|heeded|approved nor refused)|neither approved|only silence|(?:received|heard|got) nothing|nothing (?:has been |was |is )?heard|(?:not|never) (?:yet )?(?:had|received|got|heard) (?:an?|any) (?:answer|reply|response|word)|permission pending|(?:neither|nor|nobody|no one)\b.{0,80}\b(?:answered|replied|responded)|did not (?:reply|respond|answer))\b/i.test(
    words,
  )
}

/** True for a claim that something is or was so: not denied, negated, only thought of, or only planned. */
export const isDeed: (c: LinkedClaim) => boolean = oncePerClaim((c) => {
  const s = c.claim.status
  return (s === 'happened' || s === 'ongoing' || s === 'alleged' || s === 'background') && !saysNone(wordsOf(c))
})

const SPOKEN_OF =
  /\b(?:promis\w+|pledg\w+|demand\w*|ask(?:s|ed|ing)?|call(?:s|ed|ing)? (?:on|for)|urg(?:e|es|ed|ing)|appeal\w*|offer\w*|propos\w*|plan(?:s|ned)?|agreed? (?:to|on)|(?:was|were|is|are|be|due) to|would|will|should|must|if|unless|until|hop(?:e|es|ed)|guarantees?|provide[sd]? for|include[sd]?|calling for|not)\b/i

/** True where a deed is only spoken of: promised, demanded, planned, in the words before it or its own. */
export const isOnlySpokenOf: (c: LinkedClaim) => boolean = oncePerClaim((c) => {
  const words = wordsOf(c)
  const at = c.sentence.indexOf(words)
  const before = at < 0 ? '' : c.sentence.slice(Math.max(0, at - 70), at)
  // What another clause or the sentence before it says is another matter.
  return SPOKEN_OF.test(`${before.split(/[.;:]|, (?:and|but|which|who) /).at(-1)}${words.slice(0, 60)}`)
})

/** True where nobody says it is so. */
export function isVoid(c: LinkedClaim): boolean {
  const s = c.claim.status
  return s === 'negated' || s === 'denied' || s === 'hypothetical'
}

/** The day something was done: never after the report that tells it, though words like "this year" reach further. */
export function doneDay(c: Pick<LinkedClaim, 'day' | 'published'>): string | null {
  return c.day !== null && c.published !== null && c.day > c.published ? c.published : c.day
}

/** The first day something may have been done: of a dated claim the first of its days, else that of publication. */
export function earliestDay(c: LinkedClaim): string | null {
  return c.dated ? (c.when.from ?? c.day) : (c.published ?? c.day)
}

/** Ids and sides of parties, as one set to compare with another. */
export function sidesOf(parties: Iterable<Pick<LinkedParty, 'id' | 'side'>>): ReadonlySet<string> {
  const sides = new Set<string>()
  for (const p of parties) {
    sides.add(p.id)
    sides.add(p.side)
  }
  return sides
}

/** Whether two sets have a member in common. */
export function share<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  for (const x of small) if (large.has(x)) return true
  return false
}

/** Parties as references, each once, in the order they are met. */
export function refsOf(parties: Iterable<ActorRef>): readonly ActorRef[] {
  const refs = new Map<string, ActorRef>()
  for (const p of parties) if (!refs.has(p.id)) refs.set(p.id, { id: p.id, name: p.name })
  return [...refs.values()]
}

/** References in the order of their ids, each once. */
export function inIdOrder<T extends { readonly id: string }>(refs: Iterable<T>): readonly T[] {
  return [...new Map([...refs].map((r) => [r.id, r])).values()].sort((a, b) => compare(a.id, b.id))
}

/** The source groups behind claims, sorted. */
export function sourcesOf(claims: Iterable<Pick<LinkedClaim, 'source'>>): readonly string[] {
  return [...new Set([...claims].map((c) => c.source))].sort(compare)
}

/** Claim ids, each once, in the order given. */
export function idsOf(claims: Iterable<{ readonly claim: { readonly id: string } }>): readonly string[] {
  return [...new Set([...claims].map((c) => c.claim.id))]
}

/** The figures of a claim that pass a test, with who says them and where. */
export function figuresOf(c: LinkedClaim, fits: (of: string, text: string) => boolean): readonly Figure[] {
  return c.claim.amounts
    .filter((a) => fits((a.of ?? '').toLowerCase(), a.text.toLowerCase()))
    .map((amount) => ({
      amount,
      claim: c.claim.id,
      report: c.claim.report,
      says: c.speaker?.name ?? null,
      outlet: c.report.outlet,
      date: c.day,
    }))
}

/** An aside's figure, on the claim it hangs on. */
export function asideFigure(c: LinkedClaim, a: Aside): readonly Figure[] {
  if (a.amount === null) return []
  return [
    {
      amount: a.amount,
      claim: c.claim.id,
      report: c.claim.report,
      says: a.says,
      outlet: c.report.outlet,
      date: c.published,
      words: a.words,
    },
  ]
}

/** A short stable name for what began with a claim: twelve digits of its report, and where in it the words stand. */
export function birthName(c: LinkedClaim): string {
  const { start, end } = c.claim.evidence[0].span
  return `${c.claim.report.slice(0, 12)}-${start}-${end}-${c.claim.act.toLowerCase()}`
}
