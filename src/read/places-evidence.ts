// Weighs whether a run of words that could name a place does so where it stands: signs, each with a weight that adds up.
import type { Mention } from '../model/index.ts'
import { actorsOf, foldOf } from '../vocab/actors/index.ts'
import type { Word } from './amounts-words.ts'
import type { Entry } from './gazetteer.ts'
import { isKind, KIND } from './names-lexicon.ts'
import type { Candidate } from './places-candidates.ts'
import { fameOf } from './places-resolve.ts'
import { type Sign, WEIGHTS } from './places-weights.ts'
import {
  BODY_NOUNS,
  DOUBTFUL,
  HONORIFICS,
  PLACE_FOLLOWERS,
  PLACE_LEADS,
  ROLE_NOUNS,
  TELLING,
  TITLES,
} from './places-words.ts'

/** What is known of the report as a whole. */
export interface Setting {
  /** Keys of the names that persons of two names or more bear in the report. */
  readonly persons: ReadonlySet<string>
  /** Where the descriptions of places end ("the holiday resort of Acapulco"). */
  readonly described: ReadonlySet<number>
  /** The named mention that overlaps a candidate, or null. */
  mentionAt(candidate: Candidate): Mention | null
  /** 'inner' where a name that holds it stands behind ("Paris, Texas"), 'outer' where it holds the one before. */
  contained(candidate: Candidate): 'inner' | 'outer' | null
  /** Whether another candidate stands at a word. */
  isCandidate(words: readonly Word[], at: number): boolean
}

const CAPITAL = /^\p{Lu}/u
const GIVEN = KIND.male | KIND.female | KIND.given

/** The sum of the weights of its signs; more than 0 for a place. */
export function weigh(c: Candidate, setting: Setting): number {
  return signsOf(c, setting).reduce<number>((sum, sign) => sum + WEIGHTS[sign], WEIGHTS.bias)
}

/** The signs a candidate bears. */
export function signsOf(c: Candidate, setting: Setting): Sign[] {
  const best = bestOf(c.entries)
  const signs: Sign[] = [fameSign(best)]
  if (best.less) signs.push('less')
  if (c.to - c.from > 1) signs.push('several-words')
  if (c.to - c.from === 1 && c.key.length <= 3) signs.push('short')
  if (DOUBTFUL.has(c.key)) signs.push('doubtful')
  if (c.to - c.from === 1 && isKind(c.key, GIVEN)) signs.push('given-name')
  else if (c.to - c.from === 1 && isKind(c.key, KIND.surname, true)) signs.push('surname')
  const held = setting.contained(c)
  if (held) signs.push(held)
  if (c.to - c.from === 1 && setting.persons.has(c.key)) signs.push('person-here')
  if (listed(c, setting)) signs.push('listed')
  if (namesActor(c, best)) signs.push('known-actor')
  beforeSigns(c, setting, signs)
  afterSigns(c, setting, signs)
  tokenSigns(c, signs)
  signs.push(mentionSign(c, setting))
  return signs
}

/** Whether it and the capital words behind it are a name of the roster ("Washington Post"). */
function startsActor(c: Candidate): boolean {
  const said: string[] = [c.key]
  for (let i = c.to; i < c.to + 3 && CAPITAL.test(c.words[i]?.text ?? ''); i++) {
    said.push(c.words[i]?.text ?? '')
    const actors = actorsOf(foldOf(said.join(' ')))
    if (actors.length && actors.every((a) => ACTING.has(a.kind))) return true
  }
  return false
}

/** Stands beside another candidate with "and" or a comma between. */
function listed(c: Candidate, setting: Setting): boolean {
  const { words } = c
  const before = words[c.from - 1]?.low
  const after = words[c.to]?.low
  return (
    ((before === 'and' || before === ',') && setting.isCandidate(words, c.from - 2)) ||
    ((after === 'and' || after === ',') && setting.isCandidate(words, c.to + 1))
  )
}

const ACTING = new Set(['armed-group', 'party', 'media', 'ngo', 'body', 'person'])

/** Whether the roster knows the name for a group, a body or a paper ("Hamas", "Reuters"), and not for a state or a great town. */
function namesActor(c: Candidate, best: Entry): boolean {
  if (best.from !== 'geonames' || fameOf(best) > 3.5) return false
  const actors = actorsOf(foldOf(c.key))
  return actors.length > 0 && actors.every((a) => ACTING.has(a.kind))
}

function bestOf(entries: readonly Entry[]): Entry {
  let best = entries[0] as Entry
  for (const e of entries) if (fameOf(e) - (e.less ? 2 : 0) > fameOf(best) - (best.less ? 2 : 0)) best = e
  return best
}

function fameSign(e: Entry): Sign {
  if (e.kind === 'country' || e.kind === 'continent') return 'country'
  if (e.from === 'added') return 'added'
  if (e.from === 'curated') return 'curated'
  if (e.kind === 'county') return 'county'
  if (e.kind === 'division') return 'division'
  const fame = fameOf(e)
  return fame > 3.2 ? 'metropolis' : fame > 2 ? 'city' : fame > 1 ? 'town' : fame > 0 ? 'small-town' : 'village'
}

function beforeSigns(c: Candidate, setting: Setting, signs: Sign[]): void {
  const { words } = c
  const before = words[c.from - 1]
  if (!before) {
    signs.push('at-head')
    return
  }
  const the = before.low === 'the'
  const lead = the ? words[c.from - 2]?.low : before.low
  if (the) signs.push('behind-the')
  if (lead === 'of') signs.push('behind-of')
  else if (lead === 'in' || lead === 'near') signs.push('behind-in')
  else if (lead && PLACE_LEADS.has(lead)) signs.push('behind-lead')
  else if (TELLING.has(before.low)) signs.push('behind-said')
  if (before.kind === 'word' && CAPITAL.test(before.text) && !setting.isCandidate(words, c.from - 1)) {
    if (HONORIFICS.has(before.low)) signs.push('behind-honorific')
    else if (TITLES.has(before.low)) signs.push('behind-title')
    else if (isKind(before.low, GIVEN, true)) signs.push('behind-given')
    else if (c.from > 1) signs.push('behind-capital')
  }
  if (before.text === '.') {
    const short = words[c.from - 2]
    if (short && (TITLES.has(short.low) || (short.text.length === 1 && short.end === before.start)))
      signs.push('behind-title')
  }
}

function afterSigns(c: Candidate, setting: Setting, signs: Sign[]): void {
  const { words } = c
  const after = words[c.to]
  const last = words[c.to - 1]
  if (/['’]s?$/.test(last?.text ?? '') && c.end < (last?.end ?? 0)) {
    signs.push('possessive')
    return
  }
  if (!after) return
  if (after.text === ',') signs.push('before-comma')
  if (TELLING.has(after.low)) signs.push('before-said')
  if (after.kind !== 'word') {
    if (after.text === '-' && after.start === c.end) signs.push('before-hyphen')
    return
  }
  if (!CAPITAL.test(after.text)) {
    if (PLACE_FOLLOWERS.has(after.low)) signs.push('before-place-noun')
    return
  }
  if (PLACE_FOLLOWERS.has(after.low)) signs.push('before-place-noun')
  else if (ROLE_NOUNS.has(after.low)) signs.push('before-role')
  else if (BODY_NOUNS.has(after.low)) signs.push(startsActor(c) ? 'known-actor' : 'before-body')
  else if (c.to - c.from === 1 && (isKind(c.key, GIVEN, true) || isKind(after.low, KIND.surname)))
    signs.push('given-of-name')
  else if (setting.isCandidate(words, c.to)) signs.push('before-candidate')
  else signs.push('before-capital')
}

/** What the tree says of it; nothing where the words are in letters the parser was never taught. */
function tokenSigns(c: Candidate, signs: Sign[]): void {
  if (/\p{Script=Arabic}|\p{Script=Cyrillic}/u.test(c.key)) return
  const { tokens } = c.sentence
  const last = tokens[c.words[c.to - 1]?.token ?? 0]
  if (!tokens.length || !last) return
  if (last.upos !== 'PROPN') signs.push(last.upos === 'ADJ' ? 'adjective' : 'no-name')
  const relation = last.deprel.split(':')[0] ?? ''
  const head = tokens[last.head]
  const up = relation === 'flat' && head ? (head.deprel.split(':')[0] ?? '') : relation
  if (relation === 'flat' && last.head < (c.words[c.from]?.token ?? 0)) signs.push('flat-behind')
  else if (up === 'nsubj') signs.push('subject')
  else if (up === 'obl' || up === 'nmod') signs.push('oblique')
  else if (up === 'compound') signs.push('compound')
  else if (up === 'appos' || up === 'list') signs.push('apposed')
}

function mentionSign(c: Candidate, setting: Setting): Sign {
  const m = setting.mentionAt(c)
  if (!m) return c.words[c.from - 1]?.low === 'of' && setting.described.has(c.end) ? 'tagged-place' : 'untagged'
  const whole = m.span.start >= c.start - 4 && m.span.end <= c.end + 2
  switch (m.type) {
    case 'location':
      return whole ? 'tagged-place' : 'in-place'
    case 'person':
      return whole ? 'tagged-person' : 'in-person'
    case 'organisation':
      return whole ? 'tagged-body' : 'in-body'
    default:
      return 'tagged-other'
  }
}
