// Who is meant across reports: roster ids, sides of those who are only described, and proposed actors for names no roster knows.
import type { Claim, Party, Speaker } from '../model/index.ts'
import {
  type Actor,
  acronymOf,
  actorById,
  actorMeant,
  actorOf,
  allActors,
  capitalOf,
  descriptionHead,
  foldOf,
  headOf,
  type State,
  sideOf,
} from '../vocab/actors/index.ts'
import { type Armies, armyOfLand } from './armies.ts'
import type { LinkedParty, LinkedSpeaker } from './linked-claim.ts'
import { nameKey, namesNobody, ownNameOf } from './names.ts'
import { countBefore, countsPeople, isThing, partyWords } from './party-words.ts'
import { stemOf, weightOf, wordsIn } from './words.ts'

/** What of a report helps to say who is meant in it. */
export interface Surroundings extends Armies {
  /** ISO 3166-1 alpha-2 of the country most of its claims are set in; null where there is none. */
  readonly country: string | null
  /** Day of publication. */
  readonly day: string | null
  /** Acronyms the report itself explains. */
  readonly glosses: Readonly<Record<string, string>>
}

const statesByIso = new Map<string, State>()
for (const actor of allActors()) {
  const state = actor as State
  if (actor.kind === 'state' && state.iso !== null && !statesByIso.has(state.iso)) statesByIso.set(state.iso, state)
}

/** The organ of the country's state that words without its name mean ("the army", "government forces"). */
const ORGANS: readonly (readonly [pattern: RegExp, organ: string])[] = [
  [
    /^(?:\w+ )?(?:government|regime|loyalist|pro government) (?:forces|troops|soldiers|army|side|positions|checkpoints?)$/,
    'army',
  ],
  [
    /^(?:national |regular |arab |federal |republican )?(?:army|military|armed forces|troops|soldiers|army positions|army (?:officers?|colonel|general|commanders?|captain|major)|army checkpoint)$/,
    'army',
  ],
  [/^(?:air force|warplanes of the government)$/, 'air force'],
  [/^(?:government|regime|authorities|state|leadership|government officials?|regime side|officials)$/, 'government'],
  [/^(?:opposition|opposition (?:groups|politicians|negotiators?|body|bodies))$/, 'opposition'],
  [
    /^(?:rebels?|rebel (?:fighters|groups|forces|commanders?)|opposition fighters|insurgents|fighters and their families|rebels and their families)$/,
    'rebels',
  ],
]

const DETERMINERS =
  /^(?:(?:the|a|an|some|many|several|both|two|three|four|five|more|other|senior|top|one|its|their|his|her|our|local|former) )+/

const known = new Map<string, LinkedParty | null>()

/** A party across reports, or null where the words name nobody ("They", "27"). */
export function partyOf(
  party: Pick<Party, 'name' | 'actor'>,
  at: Surroundings,
  place: string | null,
): LinkedParty | null {
  const key = [
    party.actor ?? '',
    party.name,
    at.country,
    at.day?.slice(0, 7),
    place,
    JSON.stringify(at.glosses),
    at.armies?.join(),
    at.contested,
    at.own,
  ].join('\t')
  const before = known.get(key)
  if (before !== undefined) return before
  if (known.size > 50_000) known.clear()
  const found = findParty(party, at, place)
  known.set(key, found)
  return found
}

const OF_BODY =
  /^(?:the |some |two |three |senior |several |same )*(?:officers?|soldiers|troops|commanders?|generals?|colonels?|men|officials?|envoys?|negotiators?|representatives?|doctors?|staff) (?:of|from) (the [^,]{3,50}|\p{Lu}[^,]{2,50})$/u

const RISERS =
  /^(?:the )?(?:\p{Ll}+ )?(?:separatists|rebels|insurgents|guerr?illas|secessionists|militants|mutineers|gunmen)$/u

/** Men who fight a state are none, whatever state the reader takes them for: "the separatists". */
export function asWritten(p: Party): Party {
  if (!p.actor?.startsWith('state/')) return p
  if (RISERS.test(p.text) || countsPeople(p.text)) return { ...p, name: p.text, actor: null }
  return A_NATION.test(p.text) ? { ...p, name: p.text } : p
}

/** The World Health Organization, which in small letters would be nobody. */
const HEALTH = 'WHO'

/** Parties that words beside a claim name: each of "the World Health Organization and to the Red Cross"; one that is only seen where no roster knows it. */
export function partiesMeant(
  words: string | undefined,
  at: Surroundings,
  place: string | null,
): readonly LinkedParty[] {
  if (words === undefined) return []
  const of = OF_BODY.exec(words)?.[1]
  const body = of === undefined ? null : partyOf({ name: of, actor: null }, at, place)
  // "Officers of the federal army" are the army's.
  if (body?.named && !body.id.startsWith('seen/')) return [{ ...body, as: words.trim() }]
  if (partyWords(words) === null && partyWords(words.split(/ and |, /, 1)[0] as string) === null) return []
  const list = /\b(?:Ministry|Department|Committee|Office|Council) (?:of|for) [^,]* and /.test(words)
    ? [words]
    : SIDES.test(words.split(' ', 1)[0] as string) && SHARED.test(words.slice(words.indexOf(' ')))
      ? [words]
      : words.split(/,? and (?:to |on |from )?|, /)
  return list.flatMap((one): readonly LinkedParty[] => {
    const as = partyWords(one)
    if (as === null || isThing(as, true)) return []
    const bare = as.replace(/^(?:the|a|an|its|their|our)\s+/i, '')
    const folded = foldOf(bare)
    if ((namesNobody(folded) && bare !== HEALTH) || bare.length < 2) return []
    const found = partyOf({ name: as, actor: null }, at, place)
    return [
      found ?? {
        id: `seen/${folded}${place === null ? '' : `@${place}`}`,
        name: bare,
        as,
        side: `seen/${folded}`,
        named: false,
      },
    ]
  })
}

const ROLE =
  /^(?:the |an? )?(?:(?:deputy|acting|former) )?(?:heads?|chiefs?|leaders?|members?|directors?|chair(?:man|woman)?|commanders?|spokes(?:man|woman|person)|representatives?|presidents?|mayors?|elders?|doctors?|officers?|governors?|secretary)$/i
const OF_WHAT =
  /^ of (?:(?:the|its|their|an?) )?(?:(?:\p{L}[\p{L}'’-]*) ){0,3}?(?:committee|council|office|party|ministry|brigade|army|police|delegation|mission|agency|commission|hospital|union|group|movement|front|forces?|camp|prison|district|province|town|city|court|board|assembly|parliament|bureau)\b|^ of (?:the )?\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,3}/u

const SIDES =
  /^(?:World|Western|Eastern|Arab|Gulf|European|African|Asian|Regional|International|Local|Foreign|Outside)$/
const SHARED =
  /^,? (?:and|or) (?:\p{L}+ )(powers|states|officials|leaders|ministers|governments|troops|forces|diplomats|countries|donors|mediators)\b/u
/** A body whose name goes on behind a small word: "High Commissioner for Refugees". */
const BODY_HEAD =
  /^(?:[Tt]he )?(?:\p{Lu}[\p{L}'’-]* ){0,3}(?:Committee|Commissioner|Federation|Council|Court|Organi[sz]ation|Commission|Office|Ministry|Department|Secretary|Society|Representative|Movement|Front|Union|Party|Alliance|League|Congress)$/u
const BODY_OF = /^(?:-\p{Lu}\p{L}+| (?:of|for) (?:the )?\p{Lu}[\p{L}'’-]*(?: (?:and |of |in )?\p{Lu}[\p{L}'’-]*){0,2})/u

/** "Abdullah Kenshil, who led the talks for the council": for whom somebody sits at a table. */
const SENT_BY =
  /^, (?:(?:speaking|negotiating|talking|acting)|who (?:spoke|speaks|negotiated|negotiates|led (?:the |their |its )?(?:talks|team|side|delegation|negotiations))) (?:for|on behalf of) ((?:the )?[^,.;]{2,50}?)(?: delegation| side)?(?=[,.;]|$)/u
/** Those who rule from a capital, with the capital behind them. */
const RULERS =
  /^(?:the )?(?:(?:new|old|interim|transitional|military|ruling) )?(?:(?:defen[cs]e|foreign|interior) ministry|ministry of (?:defen[cs]e|foreign affairs)|government|junta|general staff|(?:army|high|military) command|authorities|leadership|presidency|regime|cabinet)$/i
/** Those who may rule a town. */
const OF_TOWN = /^(?:the )?(?:authorities|leadership|administration|regime|government)$/i
const IN_TOWN = /^ in (\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)(?![\p{L}’'-])/u
const A_PEOPLE = /^(?:[Tt]he |[Ee]thnic )*\p{Lu}\p{L}+(?:s|ese|sh)$/u
const OF_LAND = /^ (?:of|in) (?:the )?\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)?/u

/** What stands behind a body's name in a sentence: "rebels of the Movement for Democracy" are told by a name that is not their own words. */
function behindName(party: Party, claim: Claim, sentence: string): string {
  const end = (party.span?.end ?? 0) - claim.evidence[0].sentence.start
  const own = sentence.slice(0, Math.max(0, end)).endsWith(party.name)
  const at = own ? end : sentence.indexOf(party.name) + party.name.length
  return sentence.slice(at, at + 60)
}

/** "The head" as the sentence goes on: "the head of the security committee". */
export function fullerParty(party: Party, claim: Claim, sentence: string): Pick<Party, 'name' | 'actor'> {
  if (party.span === null) return party
  const after = sentence.slice(party.span.end - claim.evidence[0].sentence.start).slice(0, 60)
  // "The Armenians of Karabakh" are not Armenia's.
  const from = A_PEOPLE.test(party.name) ? OF_LAND.exec(after)?.[0] : undefined
  if (from !== undefined && actorMeant(`${party.name}${from}`, {}, true) !== undefined)
    return { name: `${party.name}${from}`, actor: null }
  if (party.actor !== null) return party
  // "Three Germans" are told as "Germans".
  const count = A_PEOPLE.test(party.name)
    ? countBefore(sentence.slice(0, Math.max(0, party.span.start - claim.evidence[0].sentence.start)), party.name)
    : null
  if (count !== null) return { name: `${count} ${party.name}`, actor: null }
  const sent = isName(party.name)
    ? SENT_BY.exec(sentence.slice(party.span.end - claim.evidence[0].sentence.start))?.[1]
    : undefined
  if (sent !== undefined) return { name: sent.replace(/['’]s$/, ''), actor: null }
  // "The defence ministry in Moscow", "the junta in Naypyidaw".
  const seat = RULERS.test(party.name) ? IN_TOWN.exec(after)?.[1] : undefined
  const state = seat === undefined ? undefined : capitalOf(seat)
  if (state !== undefined) return { name: `${party.name} in ${seat}`, actor: state.id }
  // "The authorities in Pale" are those of Pale, not the land's.
  if (seat !== undefined && OF_TOWN.test(party.name)) return { name: `${party.name} in ${seat}`, actor: null }
  // "World and regional powers", "Western and Arab officials": the first shares the noun of the second.
  const shared = SIDES.test(party.name) ? SHARED.exec(after)?.[1] : undefined
  if (shared !== undefined) return { name: `${party.name} ${shared}`, actor: null }
  const body = BODY_HEAD.test(party.name) ? BODY_OF.exec(behindName(party, claim, sentence))?.[0] : undefined
  if (body !== undefined) return { name: `${party.name}${body}`, actor: null }
  if (!ROLE.test(party.name)) return party
  const at = party.span.end - claim.evidence[0].sentence.start
  const name = sentence.slice(Math.max(0, at - party.name.length), Math.max(0, at))
  const more =
    name.toLowerCase() === party.name.toLowerCase() ? OF_WHAT.exec(sentence.slice(at, at + 120))?.[0] : undefined
  return more === undefined ? party : { name: `${party.name}${more}`, actor: null }
}

/** The speaker of a claim across reports. An unnamed one is known by a description and a place, never by a name. */
export function speakerOf(speaker: Speaker, at: Surroundings, place: string | null): LinkedSpeaker {
  const party = partyOf(speaker, at, place)
  const named = speaker.named && party?.named === true
  const folded = foldOf(speaker.name)
  const id = named ? party.id : `seen/${folded === '' ? 'somebody' : folded}`
  return {
    id,
    name: party?.name ?? speaker.name,
    as: speaker.name,
    side: party?.side ?? id,
    named,
    via: speaker.via,
  }
}

function findParty(party: Pick<Party, 'name' | 'actor'>, at: Surroundings, place: string | null): LinkedParty | null {
  const as = party.actor === null ? partyWords(party.name) : party.name
  if (as === null) return null
  const folded = foldOf(as)
  if ((namesNobody(folded) && as !== HEALTH) || isDateline(as)) return null
  const state = at.country === null ? undefined : statesByIso.get(at.country)
  const context = { date: at.day, states: new Set(state ? [state.id] : []) }
  const told = party.actor === null ? undefined : actorById(party.actor)
  const own = told === undefined ? null : ownNameOf(as, told, at.glosses)
  if (own !== null) return { id: `seen/${nameKey(own)}`, name: own, as, side: `seen/${nameKey(own)}`, named: true }
  const full = at.glosses[as] ?? at.glosses[acronymOf(as) ?? ''] ?? as
  const meant =
    told ?? (countsPeople(as) ? undefined : (actorMeant(full, context, true) ?? organMeant(folded, state, at)))
  const actor = localOf(meant, as, state)
  if (actor !== undefined) return { id: actor.id, name: actor.name, as, side: headOf(actor).id, named: true }
  if (party.actor !== null) return { id: party.actor, name: as, as, side: party.actor, named: true }
  const head = headWord(folded)
  const side = sideOf(as, context)
  const described = countsPeople(as) || (descriptionHead(head) !== undefined && !isBodyName(full))
  if (!described && side === undefined && isThing(full, false)) return null
  if (!described && isName(full)) {
    const id = `seen/${nameKey(full)}`
    return { id, name: full, as, side: side ? headOf(side).id : id, named: true }
  }
  if (!described && side === undefined) return null
  const plain = folded.replace(DETERMINERS, '')
  const where = place ?? at.country
  const id = `seen/${plain}${where === null || side !== undefined ? '' : `@${where}`}`
  return { id, name: as.replace(/^(?:the|a|an)\s+/i, ''), as, side: side ? headOf(side).id : id, named: false }
}

/** How rare in news a word of a body's name is at the least, so that the name is its own: "Hilal", not "Local". */
const TELLING = 6
const GOES_ON = / (?:of|in|at|from|for|who|which|that|on|with|and) /i

/** Whether words are the proper name of a body, though they end in a common word for one: "the Hilal Brigade", not "the City Council". */
function isBodyName(words: string): boolean {
  if (!isName(words)) return false
  const head = (words.split(GOES_ON, 1)[0] as string).split(' ').at(-1) as string
  if (!/^\p{Lu}\p{Ll}/u.test(head) || descriptionHead(head)?.sort !== 'group') return false
  const capitals = words.split(/[\s-]+/).filter((w) => /^\p{Lu}\p{Ll}/u.test(w) && w !== head)
  return capitals.some((w) => wordsIn(w.replace(/['’]s$/, '')).some((x) => weightOf(stemOf(x)) >= TELLING))
}

/** A city in capitals opens a report; it acts in none: "BEIRUT", "BEIRUT/GENEVA". */
function isDateline(words: string): boolean {
  if (words.length < 4 || words !== words.toUpperCase()) return false
  return words.includes('/') || capitalOf(words) !== undefined
}

const A_NATION =
  /^(?:the )?(?:ethnic )?(\p{Lu}\p{L}+)(?: (?:army|forces?|fighters|troops|soldiers|side|authorities|leaders?|gunners))?$/iu

/** "The Serbs" in a report on Bosnia: of a nation that has a people of its own in that land, those; else who was told. */
function localOf(told: Actor | undefined, as: string, state: State | undefined): Actor | undefined {
  const nation =
    told?.kind === 'state' && state !== undefined && told.id !== state.id ? A_NATION.exec(as)?.[1] : undefined
  if (nation === undefined || !(told as State).demonyms.includes(nation)) return told
  const own = actorMeant(`${state?.demonyms[0]?.replace(/\?$/, '')} ${nation}`, {}, true)
  return own?.kind === 'people' || own?.kind === 'armed-group' ? own : told
}

let fought: ReadonlySet<string> | undefined

/** Whether the roster knows a group that fights in a state: in the others "the rebels" are not that state's. */
function hasRebels(state: State): boolean {
  fought ??= new Set(allActors().flatMap((a) => (a.kind === 'armed-group' ? a.activeIn : [])))
  return fought.has(state.id)
}

function organMeant(folded: string, state: State | undefined, at: Surroundings): Actor | undefined {
  if (state === undefined) return undefined
  const demonyms = state.demonyms.map((d) => foldOf(d.replace(/\?$/, '')))
  const own = demonyms.find((d) => folded.startsWith(`${d} `) || folded.startsWith(`the ${d} `))
  const plain = (own === undefined ? folded : folded.replace(own, '').trim()).replace(DETERMINERS, '')
  // "Syrian officers" are the army's; officers alone may be anybody's.
  if (own !== undefined && /^(?:army |military )?(?:officers?|generals?|colonels?|commanders?)$/.test(plain))
    return actorOf(`${state.demonyms[0]?.replace(/\?$/, '') ?? state.name} army`, { states: new Set([state.id]) })
  const organ = ORGANS.find(([pattern]) => pattern.test(plain))?.[1]
  const demonym = state.demonyms[0]?.replace(/\?$/, '') ?? state.name
  if (organ === 'rebels' && own === undefined && !hasRebels(state)) return undefined
  const army = organ === 'army' && own === undefined && !/government|regime|loyalist/.test(plain)
  const other = army ? armyMeant(folded, plain, state, at) : undefined
  if (other === 'either') return undefined
  if (other !== undefined) return actorById(other)
  return organ === undefined ? undefined : actorOf(`${demonym} ${organ}`, { states: new Set([state.id]) })
}

/** "Our soldiers" are of whoever speaks. */
const OF_SPEAKER = /^(?:our|its|their|his|her) /

/** The id of the army of another state that is meant; `either` where the words may be of both sides, undefined for the land's own. */
function armyMeant(folded: string, plain: string, state: State, at: Surroundings): string | undefined {
  if (at.armies?.length === 1) return at.armies[0]
  const standing = at.own ? undefined : armyOfLand(state.iso, at.day)
  if (standing !== undefined) return standing
  const soldiers = /^(?:soldiers|troops)$/.test(plain) || OF_SPEAKER.test(folded)
  return at.contested === 'army' || (at.contested === 'soldiers' && soldiers) || (at.armies?.length ?? 0) > 1
    ? 'either'
    : undefined
}

/** The word a description turns on: the last one before "of", "in", "who" and the like. */
function headWord(folded: string): string {
  const before = folded.split(/ (?:of|in|at|from|who|which|that|on|with|and|carrying) /, 1)[0] as string
  return before.split(' ').at(-1) as string
}

/** Whether words look like a proper name: two capitals or more, or one that is no common word before a small one. */
function isName(words: string): boolean {
  const list = words.replace(/^(?:the|a|an)\s+/i, '').split(/\s+/)
  const capitals = list.filter((w) => /^\p{Lu}/u.test(w)).length
  if (words.length > 80 || capitals === 0) return false
  if (words === words.toUpperCase() && words.length > 6) return false
  return list.length > 1 ? capitals >= 2 : /^(?:the|a|an)\s/i.test(words) || /^\p{Lu}\p{L}+$/u.test(words)
}
