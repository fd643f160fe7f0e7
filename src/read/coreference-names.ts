// Names that mean the same: equal words, last names, acronyms, roster entries, and "X, also known as Y".

import type { Person } from '../vocab/actors/index.ts'
import {
  acronymOf,
  actorById,
  actorOf,
  crownedNamed,
  foldOf,
  officeOf,
  personOf,
  personsNamed,
} from '../vocab/actors/index.ts'
import { spellsWord } from './capitals.ts'
import { begin, type Chain, join, merge, type Work } from './coreference-chains.ts'
import { bareWords, type Draft, wordsOf } from './mention-draft.ts'
import { strangersOf } from './strangers.ts'

/** Puts every named draft into a chain. */
export function linkNames(work: Work): void {
  linkPersons(work)
  linkOthers(work)
  linkAliases(work)
}

interface NamedPerson {
  readonly parts: readonly string[]
  readonly chain: Chain
}

/** People: full names first, in order; then single names go to the full name they end or begin. */
function linkPersons(work: Work): void {
  const { drafts, doc } = work
  const byLast = new Map<string, NamedPerson[]>()
  const byFirst = new Map<string, NamedPerson[]>()
  const alone: [index: number, part: string, words: string][] = []
  drafts.forEach((d, i) => {
    if (d.type !== 'person' || d.form !== 'name') return
    const words = bareWords(doc.text, d)!
    const parts = foldOf(words).split(' ').filter(Boolean)
    if (parts.length < 2) {
      alone.push([i, parts[0] ?? words.toLowerCase(), words])
      return
    }
    const last = parts.at(-1)!
    const same = byLast.get(last)?.find((p) => agree(p.parts, parts))
    if (same) {
      join(work, i, same.chain)
      if (words.length > (same.chain.name?.length ?? 0)) same.chain.name = words
      return
    }
    const known = personOf(words, doc.published)
    const chain = begin(work, i, words, known?.id ?? null)
    if (known?.gender) chain.gender = known.gender
    const named = { parts, chain }
    put(byLast, last, named)
    put(byFirst, parts[0]!, named)
  })
  for (const [i, part, words] of alone) {
    const chain = nearest(byLast.get(part), i) ?? nearest(byFirst.get(part), i)
    if (chain) {
      join(work, i, chain)
      continue
    }
    const known = isAnybody(drafts[i]!) ? null : holderNamed(work, drafts[i]!, words)
    const own = begin(work, i, known?.name ?? words, known?.id ?? null)
    if (known?.gender) own.gender = known.gender
    put(byLast, part, { parts: [part], chain: own })
  }
}

/** Who a leader of a state or a band is not. */
const NOBODIES =
  /^(?:boy|girl|child|baby|toddler|infant|teenager|schoolboy|schoolgirl|pupil|student|farmer|shepherd|herder|baker|butcher|barber|tailor|carpenter|mechanic|electrician|plumber|driver|cook|cleaner|gardener|fisherman|shopkeeper|waiter|vendor|labourer|laborer|porter|miner|nurse|midwife|widow|orphan|refugee|villager|pensioner|housewife|apprentice|grandmother|grandfather)$/

/** "A farmer, Assad, was killed", "a baker called Karzai", "the boy, Aslan": somebody of that name, and nobody the roster knows. */
function isAnybody({ sentence: { tokens }, first, bare }: Draft): boolean {
  const name = bare?.first ?? first
  for (let k = name - 1; k >= 0 && k >= name - 3; k--) {
    const { text, lemma, upos } = tokens[k]!
    if (upos === 'NOUN') return NOBODIES.test(lemma.toLowerCase())
    if (!/^(?:,|called|named|known|as|by|of|the|name)$/i.test(text)) return false
  }
  return false
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** Whether two names of the same last part can be one: the shorter one's parts stand in the longer, or as initials. */
function agree(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return short.every(
    (p) => long.includes(p) || long.some((q) => (p.length === 1 ? q[0] === p : q.length === 1 && p[0] === q)),
  )
}

/** The chain last begun before the draft, else the first one after it. */
function nearest(people: readonly NamedPerson[] | undefined, i: number): Chain | null {
  if (!people) return null
  const before = people.filter((p) => p.chain.members[0]! < i)
  return (before.at(-1) ?? people[0])?.chain ?? null
}

/** The known person a last name alone means: by the office in the title, else the only one, else the one in office then. */
function holderNamed(work: Work, d: Draft, words: string): Person | null {
  const { doc, context } = work
  // "the Pope", "the Sultan": a word behind an article is a title and no last name.
  if (d.bare?.first === d.first + 1 && d.sentence.tokens[d.first]!.upos === 'DET') return null
  const titled = d.bare !== null && d.bare.first > d.first
  const people = personsNamed(words).filter((p) => titled || isAtHome(p, words, work))
  if (people.length === 0 && !titled) return null
  if (d.bare && d.bare.first > d.first) {
    const { tokens } = d.sentence
    const title = doc.text.slice(tokens[d.first]!.start, tokens[d.bare.first - 1]!.end)
    // "King Abdullah" is no minister of that last name.
    if (ROYAL.test(title)) return crownedNamed(words, context) ?? null
    // "Colonel Arevalo", where nobody speaks of Guatemala, is no president of that last name.
    if (OF_THE_LINE.test(title) && !people.some((p) => isSpokenOf(p, work))) return null
    const holder = officeOf(title, doc.published, context)?.holder
    if (holder && people.some((p) => p.id === holder.id)) return holder
  }
  const date = doc.published?.slice(0, 10)
  const serving = people.filter((p) => date && p.offices.some((o) => o.from <= date && (o.to === null || date < o.to)))
  if (serving.length === 1) return serving[0]!
  return people.length === 1 && (serving.length > 0 || !date || (d.bare?.first ?? 0) > d.first) ? people[0]! : null
}

const ROYAL = /^(?:the )?(?:(?:crown )?prince(?:ss)?|king|queen|emir|sultan)$/i

/** Ranks below a general's. */
const OF_THE_LINE =
  /^(?:(?:lieutenant|lt\.?|staff|first|second) )?(?:col(?:onel|\.)?|lieutenant|lt\.?|maj(?:or|\.)?|capt(?:ain|\.)?|sergeant|sgt\.?|corporal|private)$/i

/** Whether the report speaks of a state or body in which a person of the roster holds an office. */
function isSpokenOf(person: Person, { doc, context }: Work): boolean {
  return person.offices.some(({ office }) => {
    if (context.states?.has(office.actor)) return true
    const owner = actorById(office.actor)
    return (
      owner !== null &&
      owner !== undefined &&
      [owner.name, ...owner.aliases].some((name) => name.length > 1 && hasWord(doc.text, name))
    )
  })
}

/** Last names so common that a leader is meant only where his state is spoken of. */
const COMMON = new Set(
  `may johnson brown rice powell bush clinton cameron blair scott kennedy ford carter nixon wilson hague hammond cook miller morrison
  turnbull abbott harper martin harris young king murphy russell lake price walker smith jones thomas williams taylor evans`.split(
    /\s+/,
  ),
)

/**
 * Whether a last name alone may mean this person of the roster: somebody who led or spoke for a state, or for a body that the
 * report names. "Russell" of an army is not the head of an agency that nobody mentions.
 */
function isAtHome(person: Person, words: string, { doc, context }: Work): boolean {
  return person.offices.some(({ office }) => {
    if (context.states?.has(office.actor)) return true
    const owner = actorById(office.actor)
    if (!owner) return false
    if (owner.kind === 'state' && !COMMON.has(words.toLowerCase())) return true
    return [owner.name, ...owner.aliases].some((name) => name.length > 1 && hasWord(doc.text, name))
  })
}

function hasWord(text: string, name: string): boolean {
  const edge = (c: string | undefined): boolean => c === undefined || !/[\p{L}\p{N}]/u.test(c)
  for (let at = text.indexOf(name), looks = 0; at >= 0 && looks < 20; at = text.indexOf(name, at + 1), looks++)
    if (edge(text[at - 1]) && edge(text[at + name.length])) return true
  return false
}

/** Everything else that has a name: by the roster's id where it is known, else by its folded words. */
function linkOthers(work: Work): void {
  const { drafts, doc, context } = work
  const chains = new Map<string, Chain>()
  const strangers = strangersOf(doc)
  drafts.forEach((d, i) => {
    if (
      d.type === 'person' ||
      d.form === 'pronoun' ||
      d.type === 'temporal' ||
      d.type === 'quantity' ||
      d.type === 'money'
    )
      return
    const words = wordsOf(doc.text, d)
    if (d.type === 'nationality') return
    // "the regional bloc ECOWAS" is ECOWAS.
    const own = d.bare && d.bare.first > d.first ? bareWords(doc.text, d) : null
    // What the report spells out for an acronym is whom it means, whomever the roster knows by these letters.
    const stranger = strangers.size > 0 ? strangers.get(acronymOf(words) ?? '') : undefined
    const unknown = stranger || spellsWord(words, d.sentence, doc.text)
    const actor = unknown ? null : (actorOf(words, context) ?? (own === null ? null : actorOf(own, context)))
    if (d.form === 'description' && !actor) return
    const bare = stranger ?? bareWords(doc.text, d) ?? words.replace(/^(?:the|The) /, '')
    const key = actor ? actor.id : foldOf(bare) || bare
    const chain = chains.get(key)
    if (!chain) {
      chains.set(key, begin(work, i, bare, actor?.id ?? null))
      return
    }
    join(work, i, chain)
    if (fuller(bare, chain.name)) chain.name = bare
  })
}

/** Whether `a` is a better name than `b`: acronyms give way to words, shorter words to longer. */
function fuller(a: string, b: string | null): boolean {
  if (!b) return true
  const x = acronymOf(a) !== null
  const y = acronymOf(b) !== null
  if (x !== y) return y
  return a.length > b.length && a.length < 60
}

const KNOWN_AS =
  /^\s*(?:,|\()?\s*(?:also\s+(?:known|called|referred to)(?:\s+as)?|(?:better|formerly|previously|commonly) known as|aka|a\.k\.a\.|or|known as|an alias of)\s+(?:the\s+)?[“"]?$/i

/** "X (Y)" where Y shortens X, "X, also known as Y", and acronyms of names that stand anywhere in the report. */
function linkAliases(work: Work): void {
  const { drafts, doc } = work
  const acronyms = new Map<string, Chain>()
  for (let i = 0; i < drafts.length; i++) {
    const d = drafts[i]!
    const chain = work.chains[i]
    if (!chain || d.form !== 'name') continue
    const words = bareWords(doc.text, d)!
    const initials = initialsOf(words)
    if (initials.length > 1 && d.type !== 'person') acronyms.set(initials, chain)
    const next = drafts[i + 1]
    const other = work.chains[i + 1]
    if (!next || !other || other === chain || next.form !== 'name' || next.sentence !== d.sentence) continue
    if ((next.type === 'person') !== (d.type === 'person')) continue
    const { tokens } = d.sentence
    const between = doc.text.slice(tokens[d.after - 1]!.end, tokens[next.first]!.start)
    const short = bareWords(doc.text, next)!
    const closed = tokens[next.after]?.text === ')'
    const shortens = /^\s*\(\s*(?:the\s+)?$/.test(between) && closed && acronymOf(short) !== null
    if (!shortens && !KNOWN_AS.test(between)) continue
    if (/^\s*(?:,)?\s*or\s+$/i.test(between) && acronymOf(short) === null) continue
    merge(work, other, chain)
  }
  drafts.forEach((d, i) => {
    const own = work.chains[i]
    if (!own || d.form !== 'name' || d.type === 'person') return
    const acronym = acronymOf(bareWords(doc.text, d)!)
    const full = acronym ? acronyms.get(acronym) : undefined
    if (!full || full === own) return
    if (own.actor && full.actor !== own.actor) {
      // What the report spells out goes before a group elsewhere that has the same letters; "US" stays the state.
      const kind = actorById(own.actor)?.kind
      if (full.actor || kind === 'state' || kind === 'body') return
      own.actor = null
    }
    merge(work, own, full)
  })
}

/** First letters of the capitalised words of a name: "Syrian Democratic Forces" is SDF; empty for one word. */
function initialsOf(words: string): string {
  const big = words.split(/[\s-]+/).filter((w) => /^\p{Lu}/u.test(w))
  return big.length < 2 ? '' : big.map((w) => w[0]).join('')
}
