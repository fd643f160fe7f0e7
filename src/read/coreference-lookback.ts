// What "the NOUN" looks back to: the group, the agency, the town, the country that was named or described by that noun before.

import { type Actor, type ActorKind, actorById, capitalOf, demonymOf, headOf } from '../vocab/actors/index.ts'
import { SAYS_SO } from '../vocab/verbs/telling.ts'
import type { Chain, Work } from './coreference-chains.ts'
import { isCalledBy } from './coreference-persons.ts'
import type { Named } from './coreference-within.ts'
import { gazetteer } from './gazetteer.ts'
import { keyOf } from './gazetteer-names.ts'
import { isBesideName, isHeldAgainst, isLandmark, isSeatOfTalks, isSetOutFrom, isStowedAt } from './landmarks.ts'
import type { Draft } from './mention-draft.ts'

/** What a noun may look back to: kinds of actor, or `place` for where rather than who. */
export const LOOKS_BACK: Readonly<
  Record<string, readonly ActorKind[] | 'settlement' | 'country' | 'region' | 'capital'>
> = {
  group: ['armed-group', 'party', 'ngo', 'media'],
  organisation: ['armed-group', 'ngo', 'body', 'media'],
  organization: ['armed-group', 'ngo', 'body', 'media'],
  militia: ['armed-group'],
  faction: ['armed-group', 'party'],
  movement: ['armed-group', 'party'],
  militant: ['armed-group'],
  rebel: ['armed-group'],
  insurgent: ['armed-group'],
  jihadist: ['armed-group'],
  paramilitary: ['armed-group'],
  guerrilla: ['armed-group'],
  separatist: ['armed-group'],
  mercenary: ['armed-group'],
  alliance: ['armed-group', 'body'],
  coalition: ['armed-group', 'body'],
  party: ['party', 'armed-group'],
  extremist: ['armed-group'],
  affiliate: ['armed-group'],
  offshoot: ['armed-group'],
  outfit: ['armed-group'],
  islamist: ['armed-group'],
  agency: ['media', 'body', 'ngo'],
  charity: ['ngo'],
  watchdog: ['ngo'],
  monitor: ['ngo'],
  observatory: ['ngo'],
  body: ['body'],
  bloc: ['body'],
  capital: 'capital',
  city: 'settlement',
  town: 'settlement',
  village: 'settlement',
  suburb: 'settlement',
  enclave: 'settlement',
  settlement: 'settlement',
  country: 'country',
  nation: 'country',
  kingdom: 'country',
  republic: 'country',
  regime: 'country',
  province: 'region',
  region: 'region',
  governorate: 'region',
}
/** Whether "the NOUNs" means an armed group and nothing else. */
export function isBand(kinds: (typeof LOOKS_BACK)[string] | undefined): boolean {
  return Array.isArray(kinds) && kinds.length === 1 && kinds[0] === 'armed-group'
}

/** Whether a noun names people who act together: an armed band, a group, a party. */
export function isBandLike(noun: string): boolean {
  return (
    LOOKS_AT_ARMS.test(noun) ||
    noun === 'group' ||
    noun === 'movement' ||
    noun === 'organisation' ||
    noun === 'organization'
  )
}

/** Whether "the NOUN" means a town or village. */
export function isSettlement(noun: string): boolean {
  return LOOKS_BACK[noun] === 'settlement'
}

const LOOKS_AT_ARMS =
  /^(?:militia|faction|affiliate|offshoot|outfit|militant|rebel|insurgent|jihadist|paramilitary|guerrilla|separatist|mercenary)$/

/** Bands that may be an arm of a state. */
const HIRED = /^(?:militia|paramilitary|militant)$/

/** Names of bodies that govern, judge, trade or relieve, which no word for fighters looks back to. */
const CIVIL =
  /\b(?:Government|Ministry|Council|Court|Tribunal|Parliament|Assembly|Senate|Congress|Committee|Office|Agency|Commission|Commissioner|University|School|Hospital|Company|Bank|Secretariat|Ombudsman|Mission|Department|Embassy|Bureau|Centre|Center|Institute|Foundation|Church|Radio|News|Press|Times|Post|House|Nations|Watch|Rights|Network|Monitor|Observatory|Society|Red C|Doctors|Court)/

/** "The armed group", "the same militia": words between that leave the group what it is. */
const OF_ARMS =
  /^(?:same|armed|rebel|militant|terrorist|terror|jihadist|islamist|insurgent|extremist|separatist|guerrilla|paramilitary|ethnic|hardline|outlawed|banned)$/i

/** "The rights group", "the Shia militia": words between that say of which sort a group is. */
const OF_SORT =
  /^(?:rights|aid|relief|medical|monitoring|humanitarian|advocacy|watchdog|campaign|pressure|conservation|press|news|shia|shiite|sunni|islamic|maoist|marxist|leftist|salafist|tribal|political|opposition|nationalist|regional|world|global)$/i
const PEOPLES =
  /^(?:Kurdish|Tamil|Tuareg|Houthi|Hutu|Tutsi|Arab|Druze|Alawite|Oromo|Tigrayan|Amhara|Karen|Kachin|Chechen|Moro|Basque|Berber|Fulani|Serb|Croat|Bosniak)$/
const OF_GOOD =
  /^(?:rights|aid|relief|medical|monitoring|humanitarian|advocacy|watchdog|campaign|pressure|conservation|press|news)$/i

/** "Two Australians": people who are counted are no band. */
function countsPeople(name: string): boolean {
  const words = name.split(' ')
  const count = /^(?:\d[\d,.]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some)$/i
  return count.test(words[0] as string) && demonymOf(words.at(-1) as string) !== undefined
}

/** Names of movements that are parties too. */
const PARTY = /\b(?:Party|Front|Congress|Movement|Union|League)\b/

/** "The besieged city", "the mainly Kurdish town": words that tell more of a place told of before. */
const OF_TOWN =
  /^(?:besieged|encircled|embattled|battered|devastated|stricken|strategic|key|holy|historic|ancient|northern|southern|eastern|western|central|coastal|border|garrison|port|market|mining|oil|oil-rich|desert|mountain|lakeside|restive|rebel|rebel-held|government-held|held|-|mainly|mostly|largely|predominantly|Christian|Muslim|Kurdish|Arab|same|small|remote)$/i
const SETTLED: ReadonlySet<string> = new Set(['city', 'town', 'village', 'enclave', 'region', 'province'])

/** Names of armed groups that call themselves an army: "the army" is mostly the one they fight. */
const OWN_ARMY = /\b(?:Resistance|Liberation|Independence|Salvation|Revolutionary|Free \p{L}+|Lord['’]s)\b.*\bArmy$/u

const ARMED: readonly ActorKind[] = ['armed-group']
const GOOD: readonly ActorKind[] = ['ngo', 'body', 'media']

/** Whether a description is no longer than what may look back: "the town", "the armed group", "the rights group". */
export function isShort(d: Draft): boolean {
  const { tokens } = d.sentence
  const noun = tokens[d.head]!.lemma.toLowerCase()
  const words = tokens.slice(d.first + 1, d.head)
  // "The government of Southern Sudan" tells its own name.
  if (tokens.slice(d.head + 1, d.after).some((t) => t.upos === 'PROPN')) return false
  if (words.length > 0 && words.length < 4 && SETTLED.has(noun)) return words.every((t) => OF_TOWN.test(t.text))
  const sorts =
    words.length > 0 &&
    words.length < 4 &&
    words.every(
      ({ text }) =>
        OF_ARMS.test(text) || OF_SORT.test(text) || text === '-' || PEOPLES.test(text) || demonymOf(text) !== undefined,
    )
  return words.length === 0 || (sorts && (isBandLike(noun) || /^(?:agency|charity|party|bloc|body)$/.test(noun)))
}

/** Whether one of the words between article and noun says that a group bears arms. */
export function saysArmed(d: Draft): boolean {
  const between = d.sentence.tokens.slice(d.first + 1, d.head)
  return between.some((t) => OF_ARMS.test(t.text) && !/^(?:same|ethnic|banned)$/i.test(t.text))
}

/** Names of armed groups that are groups of groups. */
const ALLIED = /\b(?:coalition|alliance|front|union|league|forces|council)\b/i

/** Whether an actor is called an alliance or a coalition, may be one by its name, or is none. */
function bondOf({ kind, name, aliases }: Actor, called: string): 'close' | 'loose' | 'none' {
  if ([name, ...aliases].some((n) => /\b(?:coalition|alliance)\b/i.test(n))) return 'close'
  return kind === 'armed-group' && ALLIED.test(called) ? 'loose' : 'none'
}

/** Sentences a description may look back over. */
export const REACH = 8

/** The named chain that "the NOUN" looks back to: one that was described by that noun, else the last of the kind it asks for. */
export function lookBack(work: Work, d: Draft, i: number, noun: string, recent: readonly Named[]): Chain | null {
  // "The rebel group" is an armed one, whatever else a group may be.
  const armed = saysArmed(d)
  const good = d.sentence.tokens.slice(d.first + 1, d.head).some((t) => OF_GOOD.test(t.text))
  const kinds = armed ? ARMED : good ? GOOD : LOOKS_BACK[noun]
  const { title } = work.doc
  const doer = doerOver(work, d, i)
  const over = isBandLike(noun) || isBand(kinds) ? doerBefore(work, d, i) : null
  let last: Chain | null = null
  let near = -1
  let ruled = ''
  for (let k = recent.length - 1; k >= 0; k--) {
    const e = recent[k]!
    const { chain } = e
    if (d.sentence.index - e.sentence.index > REACH) break
    // "Ethiopia accused the country": another one.
    if (
      chain === doer ||
      chain === over ||
      (noun === 'army' && isBandCalledArmy(chain)) ||
      (noun === 'regime' && e.sentence === d.sentence)
    )
      continue
    if (chain.nouns.has(noun) && chain.type === d.type && (chain.type !== 'person' || isCalledBy(work, chain, noun)))
      return chain
    const titled = kinds === 'settlement' && title !== null && isNamedIn(title, chain)
    const far = d.sentence.index - e.sentence.index > REACH / 2
    const actor = chain.actor ? actorById(chain.actor) : undefined
    // "The rebels", long after their name: the only ones told of.
    if (far && isBand(kinds) && actor?.kind === 'armed-group' && chain.type === 'organisation') {
      last ??= chain
      continue
    }
    if (!kinds || (kinds !== 'capital' && !titled && far)) continue
    if (typeof kinds !== 'string') {
      if (/^(?:coalition|alliance)$/.test(noun) && actor) {
        const bond = bondOf(actor, chain.name ?? '')
        if (bond === 'none') continue
        // "NATO warned the Serb forces. The alliance": one that is called so rather than any that may be.
        if (bond === 'loose') {
          last ??= chain
          continue
        }
      }
      // A division of the army is a group, but no rebels.
      if (actor && isBand(kinds) && !HIRED.test(noun) && headOf(actor).kind === 'state') continue
      // "The Tigray People's Liberation Front … the party": a front may be one, a brigade is none.
      if (noun === 'party' && actor?.kind !== 'party' && !PARTY.test(chain.name ?? '')) continue
      const band =
        kinds.includes('armed-group') && !(chain.name && CIVIL.test(chain.name) && (armed || LOOKS_AT_ARMS.test(noun)))
      if (chain.type !== 'organisation' || !(actor ? kinds.includes(actor.kind) : band)) continue
      // "Bamako refused": a capital is its government, and no band.
      if (!actor && chain.name && (capitalOf(chain.name) || isLarge(chain.name))) continue
      if (!actor && countsPeople(chain.name ?? '')) continue
      // "Staff of Oxfam were killed. The organisation": rather it than one of the paragraph before.
      if (last && near === d.sentence.paragraph && e.sentence.paragraph !== near) return last
      if (!onlyTells(e, d) && !isOnlyLinked(e)) return chain
      if (!last && !onlyTells(e, d)) near = e.sentence.paragraph
      last ??= chain
    } else if (kinds === 'capital') {
      if (chain.name && capitalOf(chain.name)) return chain
    } else if (kinds === 'country') {
      if (noun !== 'regime' && actor?.kind === 'state') return chain
      const state = actor && chain.type !== 'person' ? headOf(actor) : undefined
      if (state?.kind !== 'state') continue
      // "The regime" of one state alone; "the country" may be told by its government.
      if (last && noun === 'regime' && state.id !== ruled) return null
      ruled = state.id
      last = chain
    } else if (chain.type === 'location' && actor?.kind !== 'state') {
      // "Goma in North Kivu … the city": no region is one.
      if (
        kinds === 'settlement' &&
        chain.name !== null &&
        (isWide(chain.name) || (noun === 'city' && isVillage(chain.name)))
      )
        continue
      // "Lorries from Gondar … the region": no town is one.
      if (kinds === 'region' && chain.name !== null && isTownAlone(chain.name)) continue
      // "The town" is rather no capital of a state.
      if (TOWN.test(noun) && chain.name && capitalOf(chain.name)) {
        last ??= chain
        continue
      }
      // "Sake, 27 km west of Goma": the town is not the one that only says where.
      if (isStowedAt(e.sentence.tokens, e.head) || isHeldAgainst(e.sentence.tokens, e.head)) continue
      // "Talks in Jeddah … the city": rather the one that is fought over.
      if (isSeatOfTalks(e.sentence.tokens, e.head)) {
        last ??= chain
        continue
      }
      // "They had come from Goma": the town is the one they came to, where it was told.
      if (isSetOutFrom(e.sentence.tokens, e.head)) {
        last ??= chain
        continue
      }
      if (isLandmark(e.sentence.tokens, e.first)) {
        if (!isBesideName(e.sentence.tokens, e.first)) last ??= chain
        continue
      }
      // "The town" is the one the title names, where it was told; else the one told last.
      if (kinds !== 'settlement' || !title || titled || isObjectBefore(e, d)) return chain
      last ??= chain
    }
  }
  return last
}

/** "Seized Kidal after the army failed to take the town": whether a name is the object of a verb of the description's own sentence. */
function isObjectBefore({ sentence, head }: Named, d: Draft): boolean {
  return sentence === d.sentence && sentence.tokens[head]!.deprel === 'obj'
}

/** "The Lord's Resistance Army": whether a chain is an armed group with an army's name. */
function isBandCalledArmy({ actor, name }: Chain): boolean {
  return actor === null ? OWN_ARMY.test(name ?? '') : actorById(actor)?.kind === 'armed-group'
}

/** Whether a name is one of regions, divisions or lands alone. */
function isWide(name: string): boolean {
  const found = gazetteer().find(keyOf(name))
  return found.length > 0 && found.every((e) => WIDE.has(e.kind))
}

function isVillage(name: string): boolean {
  const found = gazetteer().find(keyOf(name))
  return found.length > 0 && found.every((e) => e.kind === 'village')
}

/** Whether a name is known as that of towns and villages, and of no region or province. */
function isTownAlone(name: string): boolean {
  const found = gazetteer().find(keyOf(name))
  return found.length > 0 && found.every((e) => !WIDE.has(e.kind))
}
const TOWN = /^(?:town|village|suburb)$/

/** Whether a name is that of a large town or a division of a state. */
function isLarge(name: string): boolean {
  return gazetteer()
    .find(keyOf(name))
    .some((e) => e.kind === 'division' || e.population >= LARGE)
}
const LARGE = 50_000
const WIDE: ReadonlySet<string> = new Set(['country', 'continent', 'region', 'water', 'division', 'county'])

function isNamedIn(title: string, { name }: Chain): boolean {
  return name !== null && title.toLowerCase().includes(name.toLowerCase())
}

/** "The NLA freed two men, the Red Cross said, but the group …": a name that stands aside as who tells it is asked last. */
function onlyTells(e: Named, { sentence }: Draft): boolean {
  if (e.sentence !== sentence) return false
  const { tokens } = sentence
  const { deprel, head } = tokens[e.head]!
  const verb = tokens[head]
  if (deprel !== 'nsubj' || !verb || !SAYS_SO.has(verb.lemma)) return false
  return verb.deprel === 'parataxis' || tokens.slice(0, e.first).some((t) => t.deprel === 'ccomp' && t.head === head)
}

/** "Which is linked to al-Qaida", "a branch of the Islamic State", "Iran-backed": named to say whose friends the group are, and asked last. */
function isOnlyLinked({ sentence, first }: Named): boolean {
  const { tokens } = sentence
  let at = first - 1
  while (at >= 0 && tokens[at]!.upos === 'DET') at--
  return LINKING.has(tokens[at]?.text.toLowerCase() ?? '') && LINKED.has(tokens[at - 1]?.lemma.toLowerCase() ?? '')
}

const LINKING = new Set(['to', 'with', 'of', 'from'])
const LINKED = new Set(
  `link linked ally allied affiliate affiliated tie loyal loyalty allegiance connect connected align aligned sympathetic close
   ties links branch offshoot affiliate arm wing franchise inspire split splinter break`.split(/\s+/),
)

/** What a group is called where it speaks of itself. */
const OF_ITSELF = /^(?:group|movement|organi[sz]ation|party|alliance|coalition|agency|body|charity|watchdog)$/

/** "The herders took up arms after the extremists killed drivers": who does what the clause of a description is told beside, and is another; null for nobody. */
function doerBefore(work: Work, d: Draft, i: number): Chain | null {
  const { tokens } = d.sentence
  const { deprel, head } = tokens[d.head]!
  const own = tokens[head]
  // "The ELN said the militia had left": who is told of is not who tells; a group may be called so by itself.
  const told = own?.deprel === 'ccomp' && !OF_ITSELF.test(tokens[d.head]!.lemma)
  if (!deprel.startsWith('nsubj') || (own?.deprel !== 'advcl' && !told)) return null
  for (let k = i - 1; k >= 0 && work.drafts[k]!.sentence === d.sentence; k--) {
    const t = tokens[work.drafts[k]!.head]!
    if (t.deprel.startsWith('nsubj') && t.head === own.head) return work.chains[k] ?? null
  }
  return null
}

/** What a description may stand behind in a phrase of what the same verb's subject does to others: "a truce offered by the militia". */
const AGAINST = /^(?:by|against|from|with|at)$/

/** The chain that is the subject of the verb a description is the object of, or stands in the object of; null where it is none. */
function doerOver(work: Work, d: Draft, i: number): Chain | null {
  const { tokens } = d.sentence
  const verb = verbOver(d)
  if (verb < 0) return null
  for (let k = i - 1; k >= 0 && work.drafts[k]!.sentence === d.sentence; k--) {
    const t = tokens[work.drafts[k]!.head]!
    if (t.deprel === 'nsubj' && t.head === verb) return work.chains[k] ?? null
  }
  return null
}

/** The verb whose object or phrase a description is, up through a noun or a participle behind it; -1 for none. */
function verbOver({ sentence: { tokens }, head: at, first }: Draft): number {
  const { deprel, head } = tokens[at]!
  if (/^(?:obj|iobj|obl)$/.test(deprel)) {
    const over = tokens[head]
    if (over?.deprel !== 'acl' || !AGAINST.test(tokens[first - 1]?.text ?? '')) return head
  } else if (!/^(?:nmod|obl:agent)$/.test(deprel) || !AGAINST.test(tokens[first - 1]?.text ?? '')) return -1
  let up = head
  for (let steps = 4; steps > 0 && up >= 0; steps--) {
    const t = tokens[up]!
    if (t.upos === 'VERB' && t.deprel !== 'acl') return deprel === 'obl:agent' ? -1 : up
    if (!/^(?:acl|nmod|obj|iobj|obl)$/.test(t.deprel)) return -1
    if (t.deprel !== 'acl' && t.deprel !== 'nmod') return t.head
    up = t.head
  }
  return -1
}
