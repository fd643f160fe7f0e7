// What sort of thing a noun names: somebody who can act, something that can suffer, a deed, or only an idea.

import type { Act } from '../model/index.ts'
import { descriptionHead } from '../vocab/actors/index.ts'
import { NOUN_CLASSES } from '../vocab/acts/nouns.ts'
import { ABSTRACT_NOUNS, MATTER_NOUNS, THING_NOUNS } from '../vocab/nouns/index.ts'
import { isKind, KIND } from './names-lexicon.ts'
import type { Token } from './syntax-types.ts'

/** Acts no place, weapon or building does. */
export const VIOLENT: ReadonlySet<Act> = new Set<Act>(['ASSAULT', 'COERCE', 'SANCTION'])

/** `party` can act; `thing` can be acted on; `deed` is an act or its means, whose doer must be looked for; `idea` is neither. */
export type Sort = 'party' | 'thing' | 'deed' | 'idea'

const PARTIES = new Set([
  ...NOUN_CLASSES.human!,
  'community',
  'public',
  'world',
  'west',
  'staff',
  'team',
  'refugee',
  'asylum-seeker',
  'seeker',
  'other',
  'reinforcement',
  'society',
  'alumnus',
  'alumni',
  ...'boss landlord thug sheikh clan foe bandit outlaw kid surgeon native nomad shepherd directorate bureau panel entity faithful branch wing affiliate offshoot department duo trio electorate website portal weekly'.split(
    ' ',
  ),
])
const THINGS = new Set([
  ...NOUN_CLASSES.place!,
  ...NOUN_CLASSES.structure!,
  ...NOUN_CLASSES.aid!,
  ...NOUN_CLASSES.money!,
  ...NOUN_CLASSES.weapon!,
  ...`home house village life property land field crop livestock road water electricity power oil body bodies remains area suburb
   wedding funeral rally ceremony procession concert festival vigil heritage livelihood infrastructure neighbourhood neighborhood population fortification cache belonging shop garden grave site`.split(
    /\s+/,
  ),
])
const DEEDS = new Set(
  `strike airstrike attack raid bombing bombardment shelling offensive operation campaign assault fire shellfire gunfire blast
   explosion advance incursion invasion ambush crackdown siege blockade fighting clash violence war battle move statement decision
   policy pressure action shot barrage salvo volley sortie sanction plan deal ceasefire cease-fire truce agreement request demand
   appeal call plea message letter refusal answer response order ultimatum threat killing murder assassination massacre rocket
   missile shell bomb drone mortar bullet besiegement retaliation intervention provocation violation presence occupation
   counterattack shipment fight gunfight gunbattle firefight skirmish standoff bloodshed rampage slaughter carnage bloodbath outrage atrocity pogrom onslaught purge maiming shooting stabbing poisoning
   abduction kidnapping sabotage arson`.split(/\s+/),
)
const IDEAS = new Set(
  `hope talk fall use day way need step effort thing situation problem issue concern topic question idea course time week month year
   night morning deadline result outcome reason cause fear sense chance risk danger end beginning start best rest key card door face
   name term truth fact peace help support aid-effort access lack loss defeat victory progress shape excuse mayhem chill realpolitik
   message answer awareness suffering hardship impact role conference summit meeting session symposium seminar workshop hearing case context view report claim news word matter air sky`.split(
    /\s+/,
  ),
)
const PEOPLE_BY_STATE =
  /^(?:elderly|wounded|sick|injured|displaced|homeless|disabled|hungry|needy|infirm|destitute|bereaved|besieged|trapped|poor|starving|dying)$/
const PERSON_ENDING = /(?:ist|ian|man|men|woman|women|ee|eer|er|or|ant|people)s?$/
/** Ends like a person, and is none. */
const NOT_PERSON = new Set(
  `transfer order border power water paper letter number matter weather shelter center centre quarter corridor error terror sector factor
   motor corner winter summer tower river banner danger offer answer disaster chapter register parameter dinner silver gunpowder
   cover fever hunger anger layer manner newspaper container boiler computer cluster counter barrier carrier cancer character flower
   grant plant restaurant covenant warrant fee guarantee degree door floor harbor harbour labor favor flavor tractor reactor vector
   list mist fist wrist twist resist exist assist consist checklist blacklist whitelist tear year ear bear fear war car bar star
   user-fee air affair chair pair stair hour four tour detour rumour rumor humor pour flour odor tumor anchor mirror horror
   remainder gender calendar render wonder thunder powder ladder folder after later other under over former latter
   rubber timber chamber september october november december poster roster cluster master easter easier tar jar collar dollar pillar
   encounter laughter takeover handover prayer tender filter crater bunker trailer trigger tanker freighter trawler chopper
   bulldozer plunder vigor valor valour honour honor behavior behaviour endeavor endeavour surrender fertiliser fertilizer
   seminar radar nuclear shoulder semester trimester kilometer kilometre meter metre liter litre fiber fibre theater theatre`.split(
    /\s+/,
  ),
)
const IDEA_ENDING = /(?:tion|sion|ment|ness|ity|ance|ence|ism|sis|ship|dom|cy|ing|al)s?$/

/** The sort of a noun by its lemma; names, pronouns and peoples are parties. */
export function sortOf(token: Token): Sort {
  const lemma = token.lemma.toLowerCase()
  if (token.upos === 'PROPN' || token.upos === 'PRON') return 'party'
  if (PARTIES.has(lemma) || (token.xpos === 'NNS' && /^(?:business|state)$/.test(lemma))) return 'party'
  // "The prosecution asked for life in prison": those who prosecute.
  if (/^(?:prosecution|defen[cs]e)$/.test(lemma) && /^(?:nsubj|nmod:poss)$/.test(token.deprel)) return 'party'
  if (DEEDS.has(lemma)) return 'deed'
  if (THINGS.has(lemma)) return 'thing'
  if (IDEAS.has(lemma)) return 'idea'
  if (token.upos === 'NUM') return 'party'
  if (token.upos === 'VERB') return 'idea'
  // "carried bread to the elderly": people by how they are.
  if (token.upos === 'ADJ' && PEOPLE_BY_STATE.test(lemma) && /^(?:i?obj|obl|nmod|nsubj|conj)/.test(token.deprel))
    return 'party'
  if (token.upos === 'ADJ') return /^\p{Lu}/u.test(token.text) ? 'party' : 'thing'
  const hyphen = lemma.lastIndexOf('-')
  const last = hyphen > 0 ? lemma.slice(hyphen + 1) : lemma
  if (PARTIES.has(last)) return 'party'
  const known = sortKnown(last)
  if (known) return known
  if (PERSON_ENDING.test(last) && !NOT_PERSON.has(last)) return 'party'
  return IDEA_ENDING.test(last) ? 'idea' : 'thing'
}

const SOMEBODY = KIND.person | KIND.group

/** The sort of a noun that the dictionaries know; null for one they do not. */
function sortKnown(lemma: string): Sort | null {
  if (isKind(lemma, SOMEBODY)) return 'party'
  if (ABSTRACT_NOUNS.has(lemma) || MATTER_NOUNS.has(lemma)) return 'idea'
  return THING_NOUNS.has(lemma) ? 'thing' : null
}

const MEANS = new Set([
  ...NOUN_CLASSES.weapon!,
  ...NOUN_CLASSES.structure!,
  ...NOUN_CLASSES.aid!,
  ...NOUN_CLASSES.money!,
  ...NOUN_CLASSES.place!,
  'house',
  'home',
  'agent',
  'substance',
  'series',
  'spate',
])
/** What flies and fires itself, and stands for those who use it where nobody owns it. */
export const CRAFT: ReadonlySet<string> = new Set([
  ...NOUN_CLASSES.craft!,
  ...NOUN_CLASSES.fleet!,
  'defence',
  'defense',
])
/** Things and bodies that do harm as their men do. */
const CREWED: ReadonlySet<string> = new Set([
  ...CRAFT,
  ...'bomber ship unit position front state country government element remnant'.split(' '),
])

/** Whether a noun can be who does violence: no place, weapon, building, deed or idea. */
export function canHarm(token: Token): boolean {
  if (token.upos !== 'NOUN') return true
  const lemma = token.lemma.toLowerCase()
  if (CREWED.has(lemma)) return true
  if (MEANS.has(lemma) && !NOUN_CLASSES.human!.includes(lemma)) return false
  const sort = sortOf(token)
  return sort !== 'idea' && sort !== 'deed' && !isKnownThing(lemma)
}

/** Whether a noun is a made thing, a vehicle, a weapon or a building, which does nothing of its own. */
export function isMade(token: Token): boolean {
  const lemma = token.lemma.toLowerCase()
  // A bomber is a person as often as a plane.
  return isKnownThing(lemma) || (isKind(lemma, KIND.platform) && !PARTIES.has(lemma))
}

/** Whether a noun is what goods travel by. */
export function isCarrier(token: Token): boolean {
  return isKind(token.lemma.toLowerCase(), KIND.vehicle | KIND.platform)
}

/** A made thing, a beast, a weapon or a building, as the dictionaries have it. */
function isKnownThing(lemma: string): boolean {
  return (THING_NOUNS.has(lemma) || isKind(lemma, KIND.weapon | KIND.site | KIND.vehicle)) && !PARTIES.has(lemma)
}

const LAST_WORD = /(\p{L}[\p{L}-]*)\W*$/u
/** No word is longer, in UTF-16 units; so much of a name is looked at. */
const LONGEST_WORD = 100

const HARMERS =
  /^(?:bandit|outlaw|thug|hooligan|vigilante|mob|horde|sect|cult|clan|tribe|herdsm[ae]n|duo|trio|teenager|gang|thief|pirate)$/

/** Whether what a party is called can be who does violence, by its last word. */
export function nameCanHarm(name: string): boolean {
  const [head] = name.split(/ (?:of|with|in) /)
  // "the government of Bashar al-Assad", "one of the militants", "men with machetes": the head, or what it is a part of.
  return endCanHarm(name) || (head !== name && endCanHarm(head!))
}

function endCanHarm(name: string): boolean {
  const last = LAST_WORD.exec(name.slice(-LONGEST_WORD))?.[1] ?? ''
  if (/^(?:VB|SVB)?IEDs?$/.test(last)) return false
  // "Ansar al-Sharia": a name may end behind its article.
  if (!/^\p{Ll}/u.test(last) || /^\p{Ll}{2,3}-\p{Lu}/u.test(last)) return true
  if (/^(?:nerve|chemical|biological) (?:agents?|weapons?)$/.test(name)) return false
  const one = last.endsWith('s') && !last.endsWith('ss') ? last.slice(0, -1) : last
  if (CREWED.has(one)) return true
  if (MEANS.has(one) || MEANS.has(last)) return NOUN_CLASSES.human!.includes(one)
  if (NOUN_CLASSES.human!.includes(one) || NOUN_CLASSES.human!.includes(last)) return true
  if (descriptionHead(last) !== undefined || PARTIES.has(one) || HARMERS.test(one)) return true
  // Several of what no list knows are most likely people.
  if (one !== last && !DEEDS.has(one) && !IDEAS.has(one) && !IDEA_ENDING.test(one) && !THINGS.has(one)) return true
  return !DEEDS.has(one) && PERSON_ENDING.test(one) && !NOT_PERSON.has(one) && !IDEAS.has(one)
}

const INQUIRES =
  /^(?:investigation|inquiry|probe|tribunal|commission|majority|minority|command|leadership|parliament|panel)$/

/** Whether a noun is a body that finds, rules or decides, though its ending is that of an idea: "the investigation concluded". */
export function isInquiry(token: Token): boolean {
  return token.xpos !== 'NNS' && INQUIRES.test(token.lemma.toLowerCase())
}

/** Whether a noun can be who says, asks or refuses something. */
export function canSpeak(token: Token): boolean {
  if (token.upos !== 'NOUN') return true
  const lemma = token.lemma.toLowerCase()
  if (INQUIRES.test(lemma)) return true
  return sortOf(token) !== 'idea' && !MUTE.has(lemma)
}

/** Things and happenings that say nothing, unlike an office or a palace. */
const MUTE = new Set([
  ...NOUN_CLASSES.weapon!,
  ...NOUN_CLASSES.aid!,
  ...NOUN_CLASSES.money!,
  'event',
  'rally',
  'banner',
  'sign',
  'map',
  'film',
  'meeting',
  'vote',
])
