// Names that the tagger left and that stand beside words for somebody: "the commander known as Mono Jojoy", "the governor of Helmand,
// Hayatullah Hayat", "General Bwambale", "cleric Mahmoud Dicko".

import { descriptionHead, foldOf, titleWord } from '../vocab/actors/index.ts'
import { ASKS_OR_JUDGES } from '../vocab/verbs/telling.ts'
import { beginsLarge } from './capitals.ts'
import type { FoundName } from './names-agreed.ts'
import { isKind, KIND } from './names-lexicon.ts'
import { typeOutside } from './names-outside.ts'
import type { Sentence, Token } from './syntax-types.ts'

/** Words of a name, at the most. */
const LONGEST = 4
const CALLS = /^(?:called|named|nicknamed|dubbed|alias|aka|codenamed|identified)$/

/** The names left beside words for somebody, by rule. Takes time linear in the tokens. */
export function namesBeside(sentence: Sentence, outside: Int32Array, found: readonly FoundName[]): FoundName[] {
  const { tokens } = sentence
  const left: FoundName[] = []
  for (let i = 1; i < tokens.length; i++) {
    const titled = isTitle(tokens[i - 1]!)
    if (
      !isName(tokens[i]!) ||
      (isName(tokens[i - 1]!) && !titled) ||
      (isTitle(tokens[i]!) && tokens[i + 1] && isName(tokens[i + 1]!))
    )
      continue
    let after = i + 1
    while (after < tokens.length && after - i < LONGEST && (isName(tokens[after]!) || joins(tokens, after))) after++
    if (found.some((f) => f.first < after && i < f.after) || left.some((f) => f.after > i)) continue
    const type = typeBeside(tokens, i, after)
    // What the roster knows as no person is not made one; nor is a town, unless somebody is said to be called so.
    const known = outside[i] ? typeOutside(outside[i]!) : null
    const spared =
      known !== null ? known !== type : outside[i] !== 0 && tokens[i - 1]!.text === ',' && !isGivenName(tokens[i]!)
    const from = type === 'person' && isTitle(tokens[i - 1]!) ? i - 1 : i
    if (type && !spared && !found.some((f) => f.first < after && from < f.after))
      left.push({ first: from, after, type, chance: 0, sentence, by: 'rule' })
    i = after - 1
  }
  return left
}

function typeBeside(tokens: readonly Token[], first: number, after: number): 'person' | 'organisation' | null {
  let at = first - 1
  // "a militia called the Falcons", "a leader known only as Sultan"
  if (/^(?:the|“|")$/i.test(tokens[at]?.text ?? '')) at--
  if (
    tokens[at]?.text === 'as' &&
    /^(?:known|identified)$/.test(tokens[at - (tokens[at - 1]?.upos === 'ADV' ? 2 : 1)]?.text ?? '')
  ) {
    const verb = tokens[at - 1]!.upos === 'ADV' ? at - 2 : at - 1
    return typeOf(tokens[tokens[verb]!.head], true)
  }
  if (CALLS.test(tokens[at]?.text ?? '')) return typeOf(tokens[tokens[at]!.head], true)
  if (at !== first - 1) return null
  if (isTitle(tokens[at]!) && tokens.slice(first, after).every((w) => !isWord(w))) return 'person'
  if (after - first < 2) return null
  // "captured Thomas Odhiambo near Goma"
  if (
    isGivenName(tokens[first]!) &&
    isDoneToOne(tokens, first, after) &&
    tokens.slice(first, after).every((w) => !isWord(w))
  )
    return 'person'
  // "killed lawmaker Amina Mohamed"
  if (typeOf(tokens[at], false) === 'person' && tokens.slice(first, after).every((w) => !isWord(w))) return 'person'
  // "the governor of Helmand, Hayatullah Hayat,"
  const next = tokens[after]?.text ?? '.'
  const t = tokens.slice(first, after).find((w) => w.deprel === 'appos' && (w.head < first || w.head >= after))
  if (t && tokens[at]!.text === ',' && /^[,.;:]$/.test(next)) return typeOf(tokens[t.head], false)
  return null
}

/** Whether a name is whom a verb strikes, holds, frees or appoints. */
function isDoneToOne(tokens: readonly Token[], first: number, after: number): boolean {
  const t = tokens.slice(first, after).find((w) => w.head < first || w.head >= after)
  const verb = t && /^(?:obj|nsubj:pass)$/.test(t.deprel) ? tokens[t.head] : undefined
  return verb?.upos === 'VERB' && TO_ONE.test(verb.lemma)
}
const TO_ONE =
  /^(?:capture|arrest|detain|kill|murder|execute|behead|assassinate|shoot|wound|injure|abduct|kidnap|free|release|jail|imprison|torture|question|interrogate|sentence|convict|acquit|charge|appoint|nominate|sack|dismiss|deport|extradite)$/

/** "General", "Sheikh", "Colonel", large before a name. */
function isTitle(t: Token): boolean {
  return (
    beginsLarge(t.text) &&
    (titleWord(t.text) !== undefined ||
      /^(?:General|Colonel|Captain|Major|Admiral|Brigadier|Commander|Sheikh|Lieutenant)$/.test(t.text))
  )
}

function isGivenName(t: Token): boolean {
  return isKind(foldOf(t.text), KIND.male | KIND.female | KIND.given)
}

/** "Open Hands Relief urges": a name that opens a sentence and asks, thanks or condemns in it, where its words are those of a body. */
export function nameAsking(sentence: Sentence, outside: Int32Array, found: readonly FoundName[]): FoundName[] {
  const { tokens } = sentence
  const first = tokens[0]?.text === 'The' ? 1 : 0
  let after = first
  while (after < tokens.length && after - first < LONGEST && isLarge(tokens[after]!)) after++
  const head = tokens[after - 1]
  const verb = tokens[head?.head ?? -1]
  if (!head || !verb || after - first < 2 || head.deprel !== 'nsubj' || head.head < after) return []
  if (tokens.slice(after, head.head).some((t) => t.upos !== 'AUX' && t.upos !== 'ADV')) return []
  if (!ASKS_OR_JUDGES.has(verb.lemma) || verb.upos !== 'VERB') return []
  if ((descriptionHead(head.text)?.sort ?? 'group') !== 'group' || /^(?:NNPS|NNS)$/.test(head.xpos)) return []
  for (let i = first; i < after; i++) if (outside[i] !== 0 || isGivenName(tokens[i]!) || isTitle(tokens[i]!)) return []
  if (found.some((f) => f.first < after && first < f.after)) return []
  return [{ first, after, type: 'organisation', chance: 0, sentence, by: 'rule' }]
}

function isLarge(t: Token): boolean {
  return (t.upos === 'PROPN' || t.upos === 'ADJ' || t.upos === 'NOUN') && beginsLarge(t.text)
}

/** A word of the dictionary, as in "General Staff". */
function isWord(t: Token): boolean {
  return (
    descriptionHead(t.text) !== undefined ||
    isKind(t.text.toLowerCase(), KIND.group | KIND.person | KIND.site | KIND.place)
  )
}

/** A person or a body by the noun a name stands beside; `any` takes several and groups too. */
function typeOf(noun: Token | undefined, any: boolean): 'person' | 'organisation' | null {
  if (noun?.upos !== 'NOUN') return null
  const known = descriptionHead(noun.text)
  const one = known ? known.number === 'one' && known.sort !== 'group' : isKind(noun.lemma, KIND.person)
  if (one && noun.xpos === 'NN' && known?.sort !== 'thing') return 'person'
  return any && known?.sort === 'group' ? 'organisation' : null
}

function isName(t: Token): boolean {
  return t.upos === 'PROPN' && beginsLarge(t.text)
}

function joins(tokens: readonly Token[], i: number): boolean {
  return (
    /^(?:-|al|el|bin|ibn|abu|de|del|la|van|von|der|den|da|dos|y)$/i.test(tokens[i]!.text) &&
    !!tokens[i + 1] &&
    isName(tokens[i + 1]!)
  )
}
