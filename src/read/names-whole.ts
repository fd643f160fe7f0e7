// Names as the reader wants them, where those who marked the corpora cut otherwise: a number with the people it counts is one;
// fighters and the group or town they come from are two, and so are a place in a larger one, and guns and whose they are.
import type { FoundName } from './names-agreed.ts'
import { isKind, KIND } from './names-lexicon.ts'
import { isBody, isKnownPlace, typeOutside } from './names-outside.ts'
import { FIGHTERS, ON_A_MATTER } from './names-parts.ts'
import type { Sentence, Token } from './syntax-types.ts'

/** "some of the rebel groups": whom the part is of. */
const SOME = /^(?:some|most|many|several|all|both)$/i
const COUNTED = new Set(['person', 'organisation', 'location', 'vehicle', 'platform'])
const ARMS = new Set(['weapon', 'platform', 'vehicle'])
const MEN = /^(?:men|women|brigades|units|jets|planes|lorries|trucks|ships|guns)$/
/** What a place has and is no place. */
const SUPPLIED = /^(?:water|electricity|power|gas|fuel|food|bread|internet)$/

/** The names of one sentence, joined and parted. `outside` says what is known of its tokens. */
export function wholeOf(found: readonly FoundName[], sentence: Sentence, outside: Int32Array): FoundName[] {
  const { tokens } = sentence
  const starts = new Map(found.map((f) => [f.first, f]))
  const counts = new Set<FoundName>()
  const joined = new Map<FoundName, FoundName>()
  for (const number of found) {
    const next = number.type === 'quantity' ? starts.get(number.after) : undefined
    if (!next || !COUNTED.has(next.type) || !isCountOf(tokens, number, next)) continue
    counts.add(number)
    joined.set(next, { ...next, first: number.first })
  }
  const kept = found
    .filter((f) => !counts.has(f) && !isMatter(f, tokens, outside))
    .map((f) => (isTownBeside(f, tokens, outside) ? { ...f, type: 'location' as const } : f))
  return kept.flatMap((f) => apart(withBoth(withoutOnly(joined.get(f) ?? f, tokens), tokens), tokens, outside))
}

/** "the Committee on the Missing": what a committee is on is no body, but where it is known. */
function isMatter({ first, after, type }: FoundName, tokens: readonly Token[], outside: Int32Array): boolean {
  if (type !== 'organisation' || tokens[first - 1]?.text !== 'on' || outside[after - 1] !== 0) return false
  return first > 1 && ON_A_MATTER.test(tokens[first - 2]!.text)
}

/** "The last town north of Bunia, Mahagi,": a name beside a place, told as what it is, is one too. */
function isTownBeside({ first, after, type }: FoundName, tokens: readonly Token[], outside: Int32Array): boolean {
  const { deprel, head } = tokens[first]!
  if (type !== 'person' || deprel !== 'appos' || head < 0) return false
  const beside = tokens[head]!
  // "The last rebel district, al-Waer,": of several words where the noun itself is of a place.
  if (after - first > 1) return tokens[first + 1]!.text === '-' && isGround(beside)
  return isKnownPlace(outside[head]!) || isGround(beside)
}

function isGround({ upos, lemma }: Token): boolean {
  return upos === 'NOUN' && isKind(lemma, KIND.place)
}

/** "Only Tripoli can call them off", "urged neighbouring Chad": the word before the name is none of it. */
function withoutOnly(f: FoundName, tokens: readonly Token[]): FoundName {
  if (f.after - f.first < 2) return f
  const { upos, text } = tokens[f.first]!
  const isOnly = (upos === 'ADV' && ONLY.test(text)) || NEAR_BY.test(text)
  return isOnly && tokens[f.first + 1]!.upos === 'PROPN' ? { ...f, first: f.first + 1 } : f
}
const ONLY = /^(?:only|even|also|just)$/i
const NEAR_BY = /^(?:neighbou?ring|nearby)$/

/** "poor and displaced people": both qualities are of the people. */
function withBoth(f: FoundName, tokens: readonly Token[]): FoundName {
  if (f.type !== 'organisation') return f
  // The run may begin with the second quality, or with the people.
  for (const and of [f.first - 1, f.first - 2]) {
    const quality = tokens[and - 1]
    if (tokens[and]?.text !== 'and' || quality?.deprel !== 'amod') continue
    if (quality.head >= f.first && quality.head < f.after) return { ...f, first: and - 1 }
  }
  return f
}

/** Whether a number stands in the phrase of what follows it ("three teachers"). */
function isCountOf(tokens: readonly Token[], number: FoundName, next: FoundName): boolean {
  const { head, upos } = tokens[number.after - 1]!
  return upos === 'NUM' && head >= next.first && head < next.after
}

/** The names that one run of the tagger holds for the reader. */
function apart(f: FoundName, tokens: readonly Token[], outside: Int32Array): FoundName[] {
  if (f.after - f.first < 2) return [f]
  if (ARMS.has(f.type)) return owned(f, tokens)
  if (f.type === 'person') {
    const at = placeBehind(f, tokens)
    if (at > 0) return [...apart({ ...f, after: at }, tokens, outside), { ...f, first: at + 1, type: 'location' }]
    return [toEnd(beforeOther(byName(f, tokens, outside), tokens), tokens)]
  }
  if (f.type !== 'organisation' && f.type !== 'location') return [f]
  if (f.after - f.first > 2 && SOME.test(tokens[f.first]!.text) && tokens[f.first + 1]!.text === 'of')
    return apart({ ...f, first: f.first + 2 }, tokens, outside)
  const called = calledIn(f, tokens)
  if (called > 0) return [{ ...f, after: called }]
  const known = nameBehind(f, tokens)
  if (known) return known
  const body = bodyBefore(f, tokens, outside)
  if (body) return [body]
  if (f.type === 'organisation' && isPlaceThenPeople(f, tokens, outside))
    return [
      { ...f, after: f.first + 1, type: 'location' },
      { ...f, first: f.first + 1 },
    ]
  for (let i = f.first + 1; i < f.after - 1; i++) {
    if (f.type === 'location' && isTwoPlaces(f, i, tokens, outside))
      return [
        { ...f, after: i },
        { ...f, first: i + 1 },
      ]
    if (!partsAt(f, i, tokens)) continue
    const isPlace = f.type === 'location' || tokens[i]!.text !== 'of'
    const type = isPlace && !isBody(outside[f.after - 1]!) ? 'location' : 'organisation'
    const named = tokens.slice(i + 1, f.after).some((t) => t.upos === 'PROPN')
    if (named) return [...apart({ ...f, after: i }, tokens, outside), { ...f, first: i + 1, type }]
    return f.type === 'location' || tokens[i]!.text === 'in' ? [f] : [{ ...f, after: i }]
  }
  return [f]
}

/** Where whom a verb names ends, if the run goes on with what he is called ("the rebels terrorists"); 0 where it does not. */
function calledIn({ first, after }: FoundName, tokens: readonly Token[]): number {
  const { deprel, head } = tokens[after - 1]!
  if (deprel !== 'xcomp' || head >= first) return 0
  for (let i = after - 2; i >= first; i--) if (tokens[i]!.deprel === 'obj' && tokens[i]!.head === head) return i + 1
  return 0
}

/** "a gang known as Ansaru", "the government and Renamo": who is described, and who is named. */
function nameBehind(f: FoundName, tokens: readonly Token[]): FoundName[] | null {
  for (let i = f.first + 1; i < f.after - 1; i++) {
    const next = tokens[i + 1]!
    const before = tokens[i - 1]!
    if (/^(?:known|identified)$/.test(tokens[i]!.text) && next.text === 'as')
      return i + 2 < f.after
        ? [
            { ...f, after: i },
            { ...f, first: i + 2 },
          ]
        : [{ ...f, after: i }]
    if (tokens[i]!.text === 'and' && before.upos === 'NOUN' && next.upos === 'PROPN' && next.head === i - 1)
      return /^\p{Ll}/u.test(before.text)
        ? [
            { ...f, after: i },
            { ...f, first: i + 1 },
          ]
        : null
  }
  return null
}

/** "fighters of M23", "brigades from Misrata", "a court in Minsk", "the village near Palmyra": whether a run parts at a token. */
function partsAt(f: FoundName, at: number, tokens: readonly Token[]): boolean {
  const { text } = tokens[at]!
  const before = tokens[at - 1]!
  if (before.upos !== 'NOUN' || (at > 1 && !/^\p{Ll}/u.test(before.text))) return false
  if (f.type === 'location')
    return text === 'in' || text === 'at' || text === 'near' || (text === 'of' && SUPPLIED.test(before.text))
  const word = before.text.toLowerCase()
  return (
    text === 'in' ||
    ((text === 'of' || text === 'from') &&
      (FIGHTERS.test(word) || MEN.test(word) || (text === 'of' && word === 'leaders')))
  )
}

/** "The governor in Aden": where the word before the place stands; 0 where somebody is named without one. */
function placeBehind({ first, after }: FoundName, tokens: readonly Token[]): number {
  for (let i = first + 1; i < after - 1; i++)
    if (tokens[i]!.text === 'in')
      return tokens[i - 1]!.upos === 'NOUN' && tokens.slice(i + 1, after).every((t) => t.upos === 'PROPN') ? i : 0
  return 0
}

/** "Misrata and Tarhuna", where no name with an "and" is known. */
function isTwoPlaces(f: FoundName, at: number, tokens: readonly Token[], outside: Int32Array): boolean {
  if (tokens[at]!.text !== 'and' || outside[at] !== 0 || at !== f.first + 1) return false
  return tokens[f.first]!.upos === 'PROPN' && tokens[at + 1]!.upos === 'PROPN' && tokens[at + 1]!.head === f.first
}

/** "In Gaza Israeli troops shelled …". */
function isPlaceThenPeople({ first }: FoundName, tokens: readonly Token[], outside: Int32Array): boolean {
  const [place, people] = [outside[first]!, outside[first + 1]!]
  if (tokens[first - 1]?.upos !== 'ADP' || tokens[first]!.upos !== 'PROPN' || place === 0) return false
  return typeOutside(people) === 'nationality' && typeOutside(place) !== 'nationality' && (place & 3) === 0
}

/** "The army's guns": whose they are, and what. */
function owned(f: FoundName, tokens: readonly Token[]): FoundName[] {
  for (let i = f.first + 1; i < f.after - 1; i++)
    if (tokens[i]!.xpos === 'POS')
      return [
        { ...f, after: i, type: 'organisation' },
        { ...f, first: i + 1 },
      ]
  return [f]
}

/** "Human Rights Watch researcher Jane Roe": the name alone, behind a body that is known and what he is there. */
function byName(f: FoundName, tokens: readonly Token[], outside: Int32Array): FoundName {
  if (!isBody(outside[f.first]!)) return f
  let at = f.after - 1
  while (at > f.first && tokens[at]!.upos === 'PROPN') at--
  return at > f.first && at < f.after - 1 && tokens[at]!.upos === 'NOUN' ? { ...f, first: at + 1 } : f
}

/** "accused the mayor of theft": what hangs on no word of the run is no part of it. */
function beforeOther(f: FoundName, tokens: readonly Token[]): FoundName {
  const at = tokens.findIndex((t, i) => i > f.first && i < f.after && t.text === 'of')
  const { head } = tokens[at < 0 ? f.first : tokens[at]!.head] ?? tokens[f.first]!
  return at > f.first &&
    (head < f.first || head >= at) &&
    tokens[at]!.head < f.after &&
    tokens[f.after - 1]!.upos === 'NOUN'
    ? { ...f, after: at }
    : f
}

/** "the director of John Garang" is whole with the "hospital" behind it. */
function toEnd(f: FoundName, tokens: readonly Token[]): FoundName {
  let last = tokens[f.after - 1]!
  if (last.deprel === 'flat' && last.head >= f.first && last.head < f.after) last = tokens[last.head]!
  const next = tokens[f.after]
  if (last.deprel !== 'compound' || last.head !== f.after || next?.upos !== 'NOUN') return f
  return tokens.slice(f.first, f.after).some((t) => t.text === 'of') ? { ...f, after: f.after + 1 } : f
}

/** The body a site or a convoy is called after ("the UN base", "a Red Cross convoy"); what it is, is found by its noun. */
function bodyBefore(f: FoundName, tokens: readonly Token[], outside: Int32Array): FoundName | null {
  const last = tokens[f.after - 1]!
  if (last.upos !== 'NOUN' || !(isKind(last.lemma, KIND.site | KIND.vehicle) || CARRIERS.test(last.lemma))) return null
  let first = f.after - 2
  // "the Ahrar al-Sham rebel group".
  const group = last.lemma === 'group'
  if (group && /^\p{Ll}/u.test(tokens[first]!.text)) first--
  const end = first + 1
  const code = outside[first]!
  if (first < f.first || !isBody(code)) return null
  if ((code & 3) === 3) while (first > f.first && (outside[first]! & 3) !== 1) first--
  else if ((code & 3) !== 0) return null
  if (first > f.first + 1) return null
  const article = tokens[f.first]!.text.toLowerCase() === 'the' ? f.first : first
  return { ...f, first: group ? first : article, after: end, type: 'organisation' }
}

const CARRIERS = /^(?:group|convoy|base|compound|camp|flight|shipment)$/
