// Finds by rule what the trained tagger leaves: noun phrases whose head means somebody who acts, and personal pronouns.
import type { MentionType } from '../model/index.ts'
import { descriptionHead } from '../vocab/actors/index.ts'
import { type Draft, draftOf, isPronoun } from './mention-draft.ts'
import { LONGEST } from './names-decode.ts'
import { phrasesOf } from './names-features.ts'
import { isKind, KIND } from './names-lexicon.ts'
import { armsOf, dateBefore } from './names-parts.ts'
import type { Sentence, Token } from './syntax-types.ts'

/** Marks of a token that a name has taken: its first, or a later one. */
export const FIRST = 1
/** Marks a token inside a mention, behind its first. */
export const INSIDE = 2

/**
 * Noun phrases and pronouns of a sentence that mean an actor, place, weapon or vehicle. Their heads are not `taken`;
 * a whole name may lie inside ("Sudan's army").
 */
export function descriptionsOf(sentence: Sentence, taken: Uint8Array): Draft[] {
  const { tokens } = sentence
  const found: Draft[] = []
  const { head, first } = phrasesOf(tokens)
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i]!
    if (taken[i] && !(isPronoun(t) && (taken[i] === INSIDE || taken[i + 1] === INSIDE))) continue
    if (isPronoun(t)) {
      const d = draftOf(sentence, i, i + 1, pronounType(t), 'rule')
      if (d && !/^(?:who|whom)$/i.test(t.text)) found.push(d)
      continue
    }
    const titled = t.deprel === 'nmod:desc' && head[i] !== i
    if ((head[i] !== i && !titled) || !(t.upos === 'NOUN' || t.upos === 'PROPN')) continue
    const type = typeOf(t, tokens)
    if (!type) continue
    let from = Math.max(titled ? first[head[i]!]! : first[i]!, i + 1 - LONGEST)
    while (
      from < i &&
      (taken[from] === INSIDE || OPENS_NOTHING.test(tokens[from]!.upos) || tokens[from]!.text.startsWith("'"))
    )
      from++
    from = dateBefore(tokens, from, i)
    const end = type === 'person' ? endOfOffice(tokens, taken, i) : i + 1
    const d = draftOf(sentence, from, end, type, 'rule')
    if (d) found.push(d)
    // What an office is for is no place or weapon of the report.
    i = end - 1
  }
  return found
}

const OFFICES = /^(?:minister|inspector|commissioner|secretary|director|comptroller|superintendent|registrar)$/
const SECOND = /^(?:general|in-chief)$/

/** Where an office ends: behind what it is for, where that is a bare plural ("the inspector general of prisons", "the minister of mines"). */
function endOfOffice(tokens: readonly Token[], taken: Uint8Array, i: number): number {
  const office = SECOND.test(tokens[i]!.text) ? tokens[i - 1] : tokens[i]
  const what = tokens[i + 2]
  if (!office || !OFFICES.test(office.lemma) || tokens[i + 1]?.text !== 'of' || what?.xpos !== 'NNS') return i + 1
  return !taken[i + 2] && (what.head === i || what.head === i - 1) ? i + 3 : i + 1
}

const OPENS_NOTHING = /^(?:PUNCT|ADV|PART|SCONJ|CCONJ|ADP|AUX|VERB)$/

function pronounType(t: Token): MentionType {
  return /^(?:it|its|itself|we|us|our|ours|ourselves|they|them|their|theirs|themselves)$/i.test(t.text)
    ? 'organisation'
    : 'person'
}

function typeOf(t: Token, tokens: readonly Token[]): MentionType | null {
  const known = descriptionHead(t.text)
  if (known) {
    if (known.sort === 'thing') return isKind(t.lemma, KIND.weapon) ? 'weapon' : 'platform'
    const many = t.xpos === 'NNS' || t.xpos === 'NNPS' || known.number === 'many'
    return known.sort === 'person' || (known.sort === 'people' && !many) ? 'person' : 'organisation'
  }
  if (t.upos === 'PROPN') return armsOf(t.text)
  if (NOTHING.has(t.lemma)) return null
  if (isKind(t.lemma, KIND.weapon)) return 'weapon'
  if (isKind(t.lemma, KIND.platform)) return 'platform'
  if (isKind(t.lemma, KIND.vehicle)) return 'vehicle'
  if (isKind(t.lemma, KIND.person) && !NOBODY.has(t.lemma)) return t.xpos === 'NNS' ? 'organisation' : 'person'
  if (isKind(t.lemma, KIND.group) && t.lemma.length > 2) return 'organisation'
  if (isKind(t.lemma, KIND.site) || (isKind(t.lemma, KIND.place) && isSpecific(t, tokens))) return 'location'
  return null
}

/** Words for places are often used of no place at all ("in this area", "the way"): a place is one with more said of it. */
function isSpecific(t: Token, tokens: readonly Token[]): boolean {
  return PLACES.has(t.lemma) || tokens.some((k) => k.upos === 'PROPN' && tokens[k.head] === t)
}

/** Words that can mean a weapon, a gathering or a site but in reports seldom mean one that acts or is hit. */
const NOTHING = new Set(
  (
    'round arm charge fire ball meeting conference summit session gathering series set range class generation lot pair ' +
    'place forefront front way line stage head end side level ground course space room point position door wall floor ' +
    'part field track path top bottom center centre step block platform frame structure system measure obstruction ' +
    'establishment post net link web chain bar board table bed seat vehicle-borne ring corner area-wide backdrop ' +
    'foundation cornerstone pillar gateway window door obstacle barrier bridge-building spot scene wake heart face ' +
    'crowd-funding ministerial press-conference race mass minority-report body whole rank rest mainstream mission-creep'
  ).split(' '),
)

/** Words that can mean a person but in reports seldom do. */
const NOBODY = new Set(
  (
    'server browser major minor longer issue head face hand case point model match star second minute figure character subject individual agent key ' +
    'stay favorite favourite cut past best better good bad great dead wounded human other number one body back share'
  ).split(' '),
)

const PLACES = new Set(
  (
    'city town village suburb district province region neighbourhood neighborhood enclave area territory border camp ' +
    'country capital town valley island coast zone governorate county state hamlet settlement'
  ).split(' '),
)
