// A mention before it is known what it refers to: where it stands, its head, and what its words say of number and gender.
import type { MentionType } from '../model/index.ts'
import { actorOf, capitalOf, descriptionHead, foldOf, titleWord } from '../vocab/actors/index.ts'
import { allCapitals } from './capitals.ts'
import { isKind, KIND } from './names-lexicon.ts'
import type { Sentence, Token } from './syntax-types.ts'

/** What a pronoun for a mention may be: he, she or it. */
export type Gender = 'm' | 'f' | 'n'

/** A mention in the making. Token indices are within the sentence, `after` is exclusive. */
export interface Draft {
  readonly sentence: Sentence
  readonly first: number
  readonly after: number
  readonly head: number
  readonly type: MentionType
  readonly form: 'name' | 'description' | 'pronoun'
  readonly by: 'model' | 'rule'
  /** The proper name inside it without titles and description ("John Kerry" of "US Secretary of State John Kerry"); null for none. */
  readonly bare: { readonly first: number; readonly after: number } | null
  readonly plural: boolean
  readonly gender: Gender | null
}

/** Words of a draft as they stand in the text. */
export function wordsOf(text: string, d: Draft): string {
  return text.slice(d.sentence.tokens[d.first]!.start, d.sentence.tokens[d.after - 1]!.end)
}

/** The bare name of a draft as it stands in the text, without a possessive; null where it has none. */
export function bareWords(text: string, d: Draft): string | null {
  if (!d.bare) return null
  const { tokens } = d.sentence
  return text.slice(tokens[d.bare.first]!.start, tokens[d.bare.after - 1]!.end)
}

const CAPITAL = /^\p{Lu}/u
const POSSESSIVE = /^['’]s?$/
const MANY = new Set([
  'we',
  'us',
  'our',
  'ours',
  'ourselves',
  'they',
  'them',
  'their',
  'theirs',
  'themselves',
  'these',
  'those',
])
const PRONOUN = new Set(
  (
    'i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her hers herself it its ' +
    'itself they them their theirs themselves who whom'
  ).split(' '),
)

const LONGEST_PRONOUN = Math.max(...[...PRONOUN].map((word) => word.length))

/** Whether a token is a personal pronoun. */
export function isPronoun(t: Token): boolean {
  if (t.upos === 'PROPN' || t.text.length > LONGEST_PRONOUN) return false
  return PRONOUN.has(t.text.toLowerCase()) && !(t.text === 'US' || t.text === 'IT')
}

const TIED =
  /^(?:led|backed|aligned|allied|controlled|sponsored|supported|funded|financed|armed|trained|equipped|linked|affiliated|inspired|dominated|installed|appointed|recruited)$/i

/** Where a phrase begins with the tie that stands before it: "Tehran-aligned militias", "the Saudi-led coalition". */
export function withTie(tokens: readonly Token[], first: number): number {
  const tie = TIED.test(tokens[first]!.text) ? first : first - 1
  if (tie < 2 || !TIED.test(tokens[tie]!.text) || !/^[-–‑]$/.test(tokens[tie - 1]!.text)) return first
  let whose = tie - 2
  while (whose > 0 && tokens[whose - 1]!.head === whose && /^(?:compound|flat|amod)$/.test(tokens[whose - 1]!.deprel))
    whose--
  // "al-Qaeda-linked gunmen"
  if (/^[-–‑]$/.test(tokens[whose - 1]?.text ?? '') && /^(?:al|el|ul)$/i.test(tokens[whose - 2]?.text ?? '')) whose -= 2
  return whose
}

/** Makes a draft of a run of tokens, cutting a possessive off its end. */
export function draftOf(
  sentence: Sentence,
  first: number,
  after: number,
  given: MentionType,
  by: 'model' | 'rule',
): Draft | null {
  const { tokens } = sentence
  while (after > first + 1 && POSSESSIVE.test(tokens[after - 1]!.text)) after--
  while (after - first > 1 && (tokens[first]!.upos === 'PUNCT' || POSSESSIVE.test(tokens[first]!.text))) first++
  if (after <= first) return null
  if (given === 'organisation' || given === 'person') first = withTie(tokens, first)
  // "the Secretary-General"
  if (given === 'person' && tokens[after]?.text === '-' && /^(?:general|elect)$/i.test(tokens[after + 1]?.text ?? ''))
    after += 2
  else if (given === 'person') after = endOfGiven(tokens, first, after)
  const head = headOf(tokens, first, after)
  const h = tokens[head]!
  const low = h.text.toLowerCase()
  const body = given === 'person' && isCorps(tokens, head)
  const type = body ? 'organisation' : given === 'person' && isSeat(tokens, first, after) ? 'location' : given
  if (after - first === 1 && isPronoun(h)) {
    return {
      sentence,
      first,
      after,
      head,
      type,
      form: 'pronoun',
      by,
      bare: null,
      plural: MANY.has(low),
      gender: pronounGender(low),
    }
  }
  const bare = bareOf(tokens, first, after, head, type)
  const known = descriptionHead(h.text)
  const plural =
    h.xpos === 'NNS' || h.xpos === 'NNPS' || (!bare && known?.number === 'many') || hasConjunction(tokens, first, after)
  return {
    sentence,
    first,
    after,
    head,
    type,
    form: bare ? 'name' : 'description',
    by,
    bare,
    plural,
    gender: genderOf(tokens, first, after, head, bare, type),
  }
}

const CORPS = /^(?:coast|border|national|republican|presidential|home|civil|revolutionary|palace)$/i

/** "The coast guard", "the National Guard": a body and no single guard. */
function isCorps(tokens: readonly Token[], head: number): boolean {
  const { lemma, xpos } = tokens[head]!
  return lemma.toLowerCase() === 'guard' && xpos !== 'NNS' && CORPS.test(tokens[head - 1]?.text ?? '')
}

/** "Ankara summoned the envoy": a capital that acts is no person, unless it is a given name too. */
function isSeat(tokens: readonly Token[], first: number, after: number): boolean {
  const t = tokens[first]!
  return after - first === 1 && t.deprel === 'nsubj' && !isGiven(t) && capitalOf(t.text) !== undefined
}

/** The token of the run whose head lies outside it; the last such before a comma or preposition. */
function headOf(tokens: readonly Token[], first: number, after: number): number {
  for (let i = first; i < after; i++) {
    const up = tokens[i]!.head
    if ((up < first || up >= after) && tokens[i]!.upos !== 'PUNCT' && tokens[i]!.upos !== 'DET') return i
  }
  return after - 1
}

function hasConjunction(tokens: readonly Token[], first: number, after: number): boolean {
  for (let i = first; i < after; i++)
    if (tokens[i]!.deprel === 'conj' && tokens[i]!.head >= first && tokens[i]!.head < after) return true
  return false
}

/** The proper name of a run: its last stretch of proper nouns, without titles; null where the head is a common noun. */
function bareOf(
  tokens: readonly Token[],
  first: number,
  after: number,
  head: number,
  type: MentionType,
): { first: number; after: number } | null {
  const proper = (i: number): boolean => {
    const t = tokens[i]!
    return (
      (t.upos === 'PROPN' || (CAPITAL.test(t.text) && t.upos !== 'DET' && t.upos !== 'PRON' && i > 0)) &&
      t.upos !== 'PUNCT'
    )
  }
  if (type === 'temporal' || type === 'quantity' || type === 'money') return null
  if (type !== 'person') {
    const h = tokens[head]!
    if (descriptionHead(h.text) && (!CAPITAL.test(h.text) || allCapitals(tokens.map((t) => t.text))))
      return groupNamed(tokens, first, head)
    if (!proper(head) && !(head === 0 && CAPITAL.test(h.text) && h.upos === 'PROPN')) return null
    let from = first
    while (from < after - 1 && (tokens[from]!.upos === 'DET' || tokens[from]!.upos === 'PUNCT')) from++
    return { first: behindDescription(tokens, from, after), after }
  }
  // A person: the last run of proper nouns, joined by hyphens and particles, with the titles before it cut off.
  let end = after
  while (end > first && !proper(end - 1) && !(end - 1 === 0 && tokens[0]!.upos === 'PROPN')) end--
  if (end === first) return null
  // "a Western source", "the UN's envoy": what is proper only tells whose; the one meant is described.
  if (end < after && head >= end && !proper(head)) return null
  // "the director of the Jean Bosco clinic": the name is the clinic's.
  if (end < after && head < end - 1 && isWhich(tokens, end)) return null
  let from = end - 1
  while (from > first && (proper(from - 1) || joinsName(tokens, from - 1))) from--
  while (from < end - 1 && joinsName(tokens, from) && !opensName(tokens[from]!) && !opensGiven(tokens, from, end))
    from++
  let cut = from
  for (let i = from; i < end - 1; i++) {
    const word = tokens[i]!.text
    // "Sultan al-Arada": a given name.
    if (GIVEN_TOO.test(word) && end - i === 4 && joinsName(tokens, i + 1)) continue
    if (titleWord(word) || SHORT_TITLE.test(word) || isTitleNoun(tokens[i]!)) cut = i + 1
  }
  // "Secretary of State John Kerry", "Minister for Foreign Affairs Ann Lee": the office reaches on to where two names are left.
  if (cut < end - 3 && tokens[cut]!.upos === 'ADP') cut = end - 2
  // "Secretary of State Antony J. Blinken": an initial opens no name.
  while (cut > from + 1 && cut < end - 1 && /^\p{Lu}\.$/u.test(tokens[cut]!.text) && isNamed(tokens[cut - 1]!)) cut--
  while (
    cut < end - 1 &&
    ((joinsName(tokens, cut) && !opensName(tokens[cut]!) && !opensGiven(tokens, cut, end)) ||
      tokens[cut]!.upos === 'ADP')
  )
    cut++
  // "Minister for the Middle East Tobias Ellwood": what the office is of ends where a given name begins.
  if (cut === from && from > first && end - from > 2) {
    for (let i = from + 1; i < end - 1 && cut === from; i++) if (isGiven(tokens[i]!) && !isGiven(tokens[from]!)) cut = i
    if (cut === from && tokens[from - 1]!.upos === 'ADP') cut += stateAt(tokens, from, end - 2)
  }
  // "the Foreign Secretary", "Malaysia's Prime Minister", "the Secretary of State" are offices without a name.
  if (isOffice(tokens[end - 1]!)) return null
  if (cut === end - 1 && isOffice(tokens[head]!) && head < cut && tokens[cut - 1]!.upos === 'ADP') return null
  // "the bishop of Bukavu", "the widow of Ahmed": one word behind "of" is another's name.
  if (cut === end - 1 && head === cut - 2 && tokens[head]!.upos === 'NOUN' && tokens[cut - 1]!.text === 'of')
    return null
  // "The Minister for Foreign Affairs of Germany": so is one whose remit goes on behind an "of".
  if (isOffice(tokens[head]!) && head < cut && tokens.slice(cut, end).some((t) => /^(?:of|for)$/i.test(t.text)))
    return null
  return { first: cut, after: end }
}

const SORT_OF_GROUP =
  /^(?:rebel|militant|armed|insurgent|jihadist|islamist|paramilitary|guerrilla|separatist|extremist)$/i

/** "the Jaish al-Islam rebel group": the name, before what sort of group it is; null where it has none of two words or that is known. */
function groupNamed(tokens: readonly Token[], first: number, head: number): { first: number; after: number } | null {
  if (!/^(?:group|movement|faction|organi[sz]ation)$/.test(tokens[head]!.text)) return null
  let after = head
  while (after > first && SORT_OF_GROUP.test(tokens[after - 1]!.text)) after--
  if (after === head) return null
  let from = after
  while (from > first && (isNamed(tokens[from - 1]!) || joinsName(tokens, from - 1))) from--
  while (from < after && !isNamed(tokens[from]!)) from++
  if (from >= after || tokens[from - 1]?.text === "'s") return null
  const kind = actorOf(nameOf(tokens, from, after))?.kind
  if (kind === 'state' || kind === 'people' || (kind === undefined && after - from < 2)) return null
  return { first: from, after }
}

/** The words from one token to another, as they are written. */
function nameOf(tokens: readonly Token[], first: number, after: number): string {
  return tokens.slice(first, after).reduce((name, t, k) => {
    const before = tokens[first + k - 1]
    return name + (k > 0 && before!.end < t.start ? ' ' : '') + t.text
  }, '')
}

/** Whether the name that ends before `end` only tells which the noun behind it is: "the Jean Bosco clinic". */
function isWhich(tokens: readonly Token[], end: number): boolean {
  let last = tokens[end - 1]!
  while (last.deprel.startsWith('flat')) last = tokens[last.head]!
  return last.deprel === 'compound' && last.head >= end
}

/** Where the name begins in "regional bloc ECOWAS", "Tuareg rebel group MNLA": behind what only says which sort it is of. */
function behindDescription(tokens: readonly Token[], first: number, after: number): number {
  let at = first
  while (at < after - 1 && (tokens[at]!.upos === 'ADJ' || tokens[at]!.upos === 'NOUN') && !isNamed(tokens[at]!)) at++
  const last = tokens[at - 1]
  return at > first && last?.upos === 'NOUN' && descriptionHead(last.text) && isNamed(tokens[at]!) ? at : first
}

function isNamed(t: Token): boolean {
  return t.upos === 'PROPN' && CAPITAL.test(t.text)
}

/** "Abu Zahra": part of what somebody is called, however it is cut. */
function opensName(t: Token): boolean {
  return /^(?:Abu|Ibn|Umm|Bint)$/.test(t.text)
}

/** Titles that are given names as well. */
const GIVEN_TOO = /^(?:Sultan|Amir|Malik)$/

/** "El-Ghassim Wane", "Al-Amin Yusuf": an article in the given name, with a capital and a last name behind. */
function opensGiven(tokens: readonly Token[], i: number, end: number): boolean {
  return end - i > 3 && /^(?:Al|El)$/.test(tokens[i]!.text) && tokens[i + 1]!.text === '-' && isNamed(tokens[i + 3]!)
}

function joinsName(tokens: readonly Token[], i: number): boolean {
  return /^(?:-|al|el|ul|bin|ibn|abu|de|del|la|van|von|der|den|da|dos|di|y|e|of)$/i.test(tokens[i]!.text)
}

/** How many words from a token on name a state, and end before `end`; 0 for none. "Envoy for South Sudan Nicholas Haysom" */
function stateAt(tokens: readonly Token[], from: number, end: number): number {
  for (let words = Math.min(3, end - from + 1); words > 0; words--) {
    const name = tokens
      .slice(from, from + words)
      .map((t) => t.text)
      .join(' ')
    if (actorOf(name)?.kind === 'state') return words
  }
  return 0
}

const SHORT_TITLE = /^(?:PM|FM|MP|Gov|Sen|Rep|Amb|Sec)\.?$/

/** Whether a token names a post that one human holds. */
function isOffice(t: Token): boolean {
  const head = descriptionHead(t.text)
  return head?.sort === 'person' && head.number === 'one'
}

/** The end of a name of which only the first half of a double given name was marked: "Jean" of "Jean-Tobie Okala". */
function endOfGiven(tokens: readonly Token[], first: number, after: number): number {
  const last = tokens[after - 1]!
  const second = tokens[after + 1]
  const joined =
    tokens[after]?.text === '-' && tokens[after]!.start === last.end && second?.start === tokens[after]!.end
  if (!joined || !isNamed(last) || !isNamed(second!) || !isGiven(last)) return after
  let end = after + 2
  while (end < tokens.length && isNamed(tokens[end]!) && tokens[end]!.head >= first && tokens[end]!.head < end) end++
  return end
}

/** Whether a token is a known given name. */
export function isGiven(t: Token): boolean {
  return isKind(t.text.toLowerCase(), KIND.male | KIND.female | KIND.given)
}

function isTitleNoun(t: Token): boolean {
  const low = t.lemma
  return (t.upos === 'NOUN' || descriptionHead(t.text)?.sort === 'person') && isKind(low, KIND.person)
}

function pronounGender(low: string): Gender | null {
  if (/^(?:he|him|his|himself)$/.test(low)) return 'm'
  if (/^(?:she|her|hers|herself)$/.test(low)) return 'f'
  if (/^(?:it|its|itself)$/.test(low)) return 'n'
  return null
}

function genderOf(
  tokens: readonly Token[],
  first: number,
  after: number,
  head: number,
  bare: { first: number; after: number } | null,
  type: MentionType,
): Gender | null {
  if (type === 'location' || type === 'platform' || type === 'weapon' || type === 'vehicle') return 'n'
  if (type === 'organisation') return 'n'
  const known = descriptionHead(tokens[head]!.text)
  if (known?.gender && known.gender !== 'n') return known.gender
  for (let i = first; i < (bare ? bare.first : after); i++) {
    const g = titleWord(tokens[i]!.text)?.gender ?? descriptionHead(tokens[i]!.text)?.gender
    if (g && g !== 'n') return g
  }
  if (bare && type === 'person') {
    const given = foldOf(tokens[bare.first]!.text)
    const m = isKind(given, KIND.male)
    const f = isKind(given, KIND.female)
    if (m !== f) return m ? 'm' : 'f'
  }
  return null
}
