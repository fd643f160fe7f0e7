// Descriptions that mean somebody named: appositions and titles ("the envoy, Jan Egeland"), then definite descriptions
// ("the city", "the group", "the minister") that look back.
import {
  type ActorKind,
  actorById,
  actorOf,
  capitalOf,
  headOf,
  officeOf,
  type Person,
  personOf,
} from '../vocab/actors/index.ts'
import { begin, type Chain, join, merge, type Work } from './coreference-chains.ts'
import { personMeant } from './coreference-persons.ts'
import { kept } from './hashes.ts'
import { type Draft, wordsOf } from './mention-draft.ts'
import { isKind, KIND } from './names-lexicon.ts'

/** Joins "NAME, DESCRIPTION", "DESCRIPTION, NAME", "DESCRIPTION NAME" and "NAME is a DESCRIPTION". */
export function linkAppositions(work: Work): void {
  const { drafts } = work
  for (let i = 0; i + 1 < drafts.length; i++) {
    const a = drafts[i]!
    let j = i + 1
    while (drafts[j]?.sentence === a.sentence && drafts[j]!.first < a.after) j++
    const b = drafts[j]
    if (!b || a.sentence !== b.sentence || a.form === 'pronoun' || b.form === 'pronoun') continue
    if (a.form === b.form || !fits(a, b)) continue
    if (!touches(a, b) && !equates(a, b)) continue
    const [name, description] = a.form === 'name' ? [i, j] : [j, i]
    const chain = work.chains[name]
    const own = work.chains[description]
    if (!chain) continue
    if (!own) join(work, description, chain)
    else if (!own.name || own.actor === null) merge(work, own, chain)
  }
  drafts.forEach((d, i) => {
    if (d.form === 'description' && d.type === 'person' && !work.chains[i]) linkNameBehind(work, i)
  })
}

/** Drafts looked at for the name that stands behind a description. */
const BEHIND = 4

/** "The governor of Helmand, Hayatullah Hayat": the name that the tree hangs on the description. */
function linkNameBehind(work: Work, i: number): void {
  const d = work.drafts[i]!
  for (let k = i + 1; k <= i + BEHIND; k++) {
    const e = work.drafts[k]
    if (e?.sentence !== d.sentence) return
    const { deprel, head } = e.sentence.tokens[e.head]!
    const named = e.form === 'name' && e.type === 'person' && deprel === 'appos' && head === d.head && !d.plural
    if (!named || e.sentence.tokens[e.first - 1]?.text !== ',') continue
    const chain = work.chains[k]
    if (chain) join(work, i, chain)
    return
  }
}

/** Whether a name and a description can be one thing: both one person, or the same sort of thing. */
function fits(a: Draft, b: Draft): boolean {
  if (a.type !== b.type || a.plural !== b.plural) return false
  return a.type === 'person' || a.type === 'organisation' || a.type === 'location' || a.type === 'platform'
}

/** Whether nothing or one comma stands between, and what follows closes the pair. */
function touches(a: Draft, b: Draft): boolean {
  const { tokens } = a.sentence
  const gap = b.first - a.after
  if (gap === 0) return a.form === 'description' && a.type === 'person'
  if (gap !== 1 || tokens[a.after]!.text !== ',') return false
  const next = tokens[b.after]
  // "The army, the UN said, had shelled the camp": each is the subject of a verb of its own.
  const [one, two] = [tokens[a.head]!, tokens[b.head]!]
  // "killed nine people, the UN said": so is the second of an object and a subject.
  if (two.deprel.startsWith('nsubj') && one.head !== two.head && two.head !== a.head) return false
  if (b.form === 'description' && tokens[b.first]!.upos === 'NUM') return false
  return (
    !next ||
    next.upos === 'PUNCT' ||
    next.upos === 'VERB' ||
    next.upos === 'AUX' ||
    (b.form === 'description' && next.upos === 'ADP')
  )
}

/** Whether `a` is the subject of a sentence that says it is `b`. */
function equates(a: Draft, b: Draft): boolean {
  const { tokens } = a.sentence
  const h = tokens[a.head]!
  if (h.head !== b.head || !h.deprel.startsWith('nsubj') || b.form !== 'description') return false
  for (let i = a.after; i < b.first; i++)
    if (tokens[i]!.deprel === 'cop') return !tokens.slice(a.after, b.first).some((t) => t.lemma === 'not')
  return false
}

/** What a noun may look back to: kinds of actor, or `place` for where rather than who. */
const LOOKS_BACK: Readonly<Record<string, readonly ActorKind[] | 'settlement' | 'country' | 'region' | 'capital'>> = {
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
  party: ['party'],
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
  province: 'region',
  region: 'region',
  governorate: 'region',
}
/** Whether "the NOUNs" means an armed group and nothing else. */
function isBand(kinds: (typeof LOOKS_BACK)[string] | undefined): boolean {
  return Array.isArray(kinds) && kinds.length === 1 && kinds[0] === 'armed-group'
}

function isBandLike(noun: string): boolean {
  return (
    LOOKS_AT_ARMS.test(noun) ||
    noun === 'group' ||
    noun === 'movement' ||
    noun === 'organisation' ||
    noun === 'organization'
  )
}

const LOOKS_AT_ARMS =
  /^(?:militia|faction|militant|rebel|insurgent|jihadist|paramilitary|guerrilla|separatist|mercenary)$/

/** Bands that may be an arm of a state. */
const HIRED = /^(?:militia|paramilitary|militant)$/

/** Names of bodies that govern, judge, trade or relieve, which no word for fighters looks back to. */
const CIVIL =
  /\b(?:Government|Ministry|Council|Court|Tribunal|Parliament|Assembly|Senate|Congress|Committee|Office|Agency|Commission|Commissioner|University|School|Hospital|Company|Bank|Secretariat|Ombudsman|Mission|Department|Embassy|Bureau|Centre|Center|Institute|Foundation|Church|Radio|News|Press|Times|Post|House|Nations|Watch|Rights|Network|Monitor|Observatory|Society|Red C|Doctors|Court)/

/** "The armed group", "the same militia": words between that leave the group what it is. */
const OF_ARMS =
  /^(?:same|armed|rebel|militant|terrorist|terror|jihadist|islamist|insurgent|extremist|separatist|guerrilla|paramilitary|ethnic|hardline|outlawed|banned)$/i

const ARMED: readonly ActorKind[] = ['armed-group']

/** Whether one of the words between article and noun says that a group bears arms. */
function saysArmed(d: Draft): boolean {
  const between = d.sentence.tokens.slice(d.first + 1, d.head)
  return between.some((t) => OF_ARMS.test(t.text) && !/^(?:same|ethnic|banned)$/i.test(t.text))
}

/** Names of armed groups that are groups of groups. */
const ALLIED = /\b(?:coalition|alliance|front|union|league|forces|council)\b/i

/** Sentences a description may look back over. */
const REACH = 8

/** Joins definite descriptions to what they look back to; the others begin chains of their own. */
export function linkDescriptions(work: Work): void {
  const { drafts, doc } = work
  const alike = new Map<string, Chain>()
  const recent: number[] = []
  const holders = holdersNamed(work)
  drafts.forEach((d, i) => {
    if (work.chains[i] && (d.form === 'name' || work.chains[i]!.actor)) recent.push(i)
    if (d.form !== 'description' || work.chains[i]) return
    if (d.type === 'temporal' || d.type === 'quantity' || d.type === 'money' || d.type === 'nationality') return
    const { tokens } = d.sentence
    const noun = tokens[d.head]!.lemma.toLowerCase()
    const opener = tokens[d.first]!.text.toLowerCase()
    const definite = /^(?:the|this|that|these|those)$/.test(opener)
    const words = wordsOf(doc.text, d)
      .toLowerCase()
      .replace(/^(?:the|this|that|these|those|an?) /, '')
    const said = alike.get(`${d.type} ${words}`)
    if (definite && said) {
      join(work, i, said)
      return
    }
    // "The rebel group Ahrar al-Sham": its name stands right behind.
    if (definite && isBandLike(noun) && tokens[d.after]?.upos === 'PROPN') {
      const e = drafts[i + 1]
      const named = e?.sentence === d.sentence && e.first === d.after && e.form === 'name' ? work.chains[i + 1] : null
      if (named?.type === 'organisation') join(work, i, named)
      if (named?.type === 'organisation' || saysArmed(d)) return
    }
    const short =
      d.after - d.first <= 2 || (d.after - d.first === 3 && OF_ARMS.test(tokens[d.first + 1]!.text) && isBandLike(noun))
    const back =
      definite && short && (!d.plural || isBand(LOOKS_BACK[noun])) ? lookBack(work, d, i, noun, recent) : null
    if (back) {
      join(work, i, back)
      alike.set(`${d.type} ${words}`, back)
      return
    }
    if (d.type === 'person' && !d.plural) {
      const holder = officeOf(wordsOf(doc.text, d), doc.published, work.context)?.holder
      const held = holder ? null : (titled(i, wordsOf(doc.text, d), noun, holders) ?? personMeant(work, d, i, noun))
      if (held) {
        join(work, i, held)
        return
      }
      if (holder) {
        const named = recent.map((r) => work.chains[r]!).findLast((c) => c.actor === holder.id)
        if (named) join(work, i, named)
        else alike.set(`${d.type} ${words}`, begin(work, i, holder.name, holder.id))
        if (named) return
        work.chains[i]!.gender ??= holder.gender
        return
      }
    }
    const same = definite ? alike.get(`${d.type} ${noun}`) : undefined
    if (same && short) {
      join(work, i, same)
      return
    }
    const actor = actorOf(wordsOf(doc.text, d), work.context)
    const chain = begin(work, i, null, actor?.id ?? null)
    alike.set(`${d.type} ${words}`, chain)
    if (!d.plural || isKind(noun, KIND.group)) alike.set(`${d.type} ${noun}`, chain)
  })
}

/** A named person of the report who holds or held an office of the roster. */
interface Holder {
  readonly chain: Chain
  readonly person: Person
}

function holdersNamed(work: Work): Holder[] {
  const found = new Map<Chain, Holder>()
  for (const chain of work.chains) {
    if (chain?.type !== 'person' || !chain.actor || found.has(chain)) continue
    const person = chain.name ? personOf(chain.name, work.doc.published) : undefined
    if (person?.id === chain.actor && person.offices.length > 0) found.set(chain, { chain, person })
  }
  return [...found.values()]
}

/** "The Foreign Secretary", undated, in a report that names one person who held such an office. */
function titled(i: number, words: string, noun: string, holders: readonly Holder[]): Chain | null {
  const title = words.replace(/^(?:the|The)\s+/, '').replace(/\s+/g, ' ')
  if (holders.length === 0 || holders.length > 40 || /\b(?:former|deputy|vice|ex|then)\b/i.test(title)) return null
  let best: Chain | null = null
  let most = 0
  for (const { chain, person } of holders) {
    const office = person.offices.find((o) => {
      const owner = actorById(o.office.actor)
      return owner !== undefined && officeCalled(`${owner.name} ${title}`) === o.office.id
    })?.office
    if (!office) continue
    // The title as it is used of this office; then one not called otherwise; then one named before.
    let fit = 1
    if (office.name.toLowerCase().endsWith(title.toLowerCase())) fit += 4
    if (chain.nouns.size === 0 || chain.nouns.has(noun)) fit += 2
    if (chain.members.some((m) => m < i)) fit += 1
    if (fit < most) continue
    best = chain
    most = fit
  }
  return best
}

/** Offices by owner and title, as far as they were asked for. */
const called = new Map<string, string | null>()
const MOST_CALLED = 4000

function officeCalled(words: string): string | null {
  const known = called.get(words)
  if (known !== undefined) return known
  const id = officeOf(words)?.office.id ?? null
  if (called.size >= MOST_CALLED) called.clear()
  called.set(kept(words), id)
  return id
}

/** The named chain that "the NOUN" looks back to: one that was described by that noun, else the last of the kind it asks for. */
function lookBack(work: Work, d: Draft, i: number, noun: string, recent: readonly number[]): Chain | null {
  // "The rebel group" is an armed one, whatever else a group may be.
  const armed = saysArmed(d)
  const kinds = armed ? ARMED : LOOKS_BACK[noun]
  const { title } = work.doc
  const doer = kinds === 'country' ? doerOver(work, d, i) : null
  let last: Chain | null = null
  for (let k = recent.length - 1; k >= 0; k--) {
    const j = recent[k]!
    const e = work.drafts[j]!
    if (j >= i || d.sentence.index - e.sentence.index > REACH) break
    const chain = work.chains[j]!
    // "Ethiopia accused the country": another one.
    if (chain === doer) continue
    if (chain.nouns.has(noun) && chain.type === d.type) return chain
    if (!kinds || (kinds !== 'capital' && d.sentence.index - e.sentence.index > REACH / 2)) continue
    const actor = chain.actor ? actorById(chain.actor) : undefined
    if (typeof kinds !== 'string') {
      if (/^(?:coalition|alliance)$/.test(noun) && actor?.kind === 'armed-group' && !ALLIED.test(chain.name ?? ''))
        continue
      // A division of the army is a group, but no rebels.
      if (actor && isBand(kinds) && !HIRED.test(noun) && headOf(actor).kind === 'state') continue
      const band =
        kinds.includes('armed-group') && !(chain.name && CIVIL.test(chain.name) && (armed || LOOKS_AT_ARMS.test(noun)))
      if (chain.type === 'organisation' && (actor ? kinds.includes(actor.kind) : band)) return chain
    } else if (kinds === 'capital') {
      if (chain.name && capitalOf(chain.name)) return chain
    } else if (kinds === 'country') {
      if (actor?.kind === 'state') return chain
    } else if (chain.type === 'location' && actor?.kind !== 'state') {
      // "The town" is the one the title names, where it was told; else the one told last.
      if (kinds !== 'settlement' || !title || (chain.name && title.includes(chain.name))) return chain
      last ??= chain
    }
  }
  return last
}

/** The chain that is the subject of the verb a description is the object of; null where it is none. */
function doerOver(work: Work, d: Draft, i: number): Chain | null {
  const { tokens } = d.sentence
  const { deprel, head } = tokens[d.head]!
  if (!/^(?:obj|iobj|obl)/.test(deprel)) return null
  for (let k = i - 1; k >= 0 && work.drafts[k]!.sentence === d.sentence; k--) {
    const t = tokens[work.drafts[k]!.head]!
    if (t.deprel === 'nsubj' && t.head === head) return work.chains[k] ?? null
  }
  return null
}
