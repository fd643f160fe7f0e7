// Which commitment the words of an answer name: "rejected the ultimatum", "accepted the governor's offer", "broke its pledge". An answer
// that names what it answers needs to say nothing else of it; one that names another's, or another town's, answers that.
import type { CommitmentKind } from '../model/index.ts'
import { foldOf } from '../vocab/actors/index.ts'
import { groundKeys, sidesOf } from './ground.ts'
import { type LinkedClaim, type LinkedParty, oncePerClaim } from './linked-claim.ts'
import { partiesMeant } from './parties.ts'

/** What an answer names. Plain data. */
export interface Named {
  /** The kinds of commitments it may mean; none where it names none. */
  readonly kinds: readonly CommitmentKind[]
  /** Ids and sides of whose it was, where the words say so. */
  readonly whose: readonly string[]
}

const NOUNS: Readonly<Record<string, readonly CommitmentKind[]>> = {
  demand: ['demand', 'ultimatum'],
  order: ['demand', 'ultimatum'],
  appeal: ['appeal', 'call'],
  plea: ['appeal', 'call'],
  request: ['appeal', 'call', 'demand'],
  petition: ['appeal', 'call'],
  call: ['call', 'appeal', 'demand'],
  ultimatum: ['ultimatum', 'demand'],
  deadline: ['ultimatum', 'demand', 'offer'],
  notice: ['ultimatum', 'threat'],
  condition: ['demand', 'ultimatum'],
  terms: ['ultimatum', 'demand', 'offer'],
  offer: ['offer'],
  proposal: ['offer'],
  amnesty: ['offer', 'promise'],
  promise: ['promise', 'offer'],
  pledge: ['promise', 'offer'],
  assurance: ['promise'],
  commitment: ['promise'],
  word: ['promise'],
  threat: ['threat', 'ultimatum'],
  warning: ['threat', 'ultimatum'],
}
/** A wish is what was asked for, where it is said to be granted; by itself the word names nothing. */
const ANY_ASK: readonly CommitmentKind[] = ['appeal', 'call', 'demand']
const NOUN = `(${Object.keys(NOUNS).join('|')})s?`
/** Whose it is: a pronoun, or a name with its mark; no other thing stands between that and the noun. */
const WHOSE = String.raw`(?:the|that|this|its|his|her|their|((?:the |an? )?(?:[\p{L}-]+ ){0,4}?[\p{L}-]+)(?:['’]s|(?<=s)['’]))`
const BETWEEN = String.raw`(?:(?!(?:of|by|on|to|for|in|at|from|with|about|over|the|and|that|criticism)\b)[\p{L}\d-]+ ){0,3}?`
const FROM = String.raw`(?: (?:made |set |issued |put |given )?(?:of|from|by) ((?:the |an? )?\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,4}|the \p{Ll}+))?`
const SAYS =
  '(?:reject(?:s|ed|ing)?|ignor(?:es?|ed|ing)|refus(?:es?|ed|ing)|dismiss(?:es|ed|ing)?|spurn(?:s|ed)?|turn(?:s|ed) down|declin(?:es?|ed)|def(?:y|ies|ied|ying)|rebuff(?:s|ed)?|accept(?:s|ed|ing)?|agree[ds]? to|heed(?:s|ed)?|bow(?:s|ed) to|g[ai]ves? in to|yield(?:s|ed) to|compl(?:y|ies|ied) with|grant(?:s|ed)?|approve[sd]?|met|(?:said|says) (?:no|yes) to|t(?:ook|aken?) up|(?:brush|push|swe[ep]|wav|shrug|thr[eo]w|cast|set)\\p{L}* (?:aside|away|off|out)|(?:will|would) have none of)'
const WHEN = '(?:(?: on)? \\p{Lu}\\p{L}+day| at once| again| outright| flatly)?'
/** "Rejected on Monday the army's ultimatum". */
const ANSWERS = new RegExp(`\\b${SAYS}${WHEN} ${WHOSE} (?:own |same )?${BETWEEN}${NOUN}\\b${FROM}`, 'iu')
/** "Turned the request of the Red Crescent down", "waved the appeal away", "granted the mission its wish". */
const PARTED = new RegExp(
  `\\b(?:turn(?:s|ed)|wav(?:es|ed)|brush(?:es|ed)|push(?:es|ed)|sw(?:ept|eeps)|shrug(?:s|ged)|thr(?:ew|ows)|cast|set)${WHEN} ${WHOSE} (?:own |same )?${BETWEEN}${NOUN}\\b${FROM} (?:flatly |straight |right )?(?:down|aside|away|off|out)\\b`,
  'iu',
)
const GRANTED =
  /\b(?:grant(?:s|ed)|deni(?:es|ed)|refuse[sd]) (?:(?:the |an? )?([\p{L}' -]{2,40}?)) (?:its|his|her|their) (?:\p{L}+ )?(wish|request|plea|demand)(?:es|s)?\b/iu
/** "The offer of the governor was turned down". */
const ANSWERED = new RegExp(
  `\\b${WHOSE} (?:own |same )?${BETWEEN}${NOUN}${FROM}(?: \\p{L}+){0,4}? (?:was|were|is|has been|have been|had been) (?:\\p{L}+ )?(?:rejected|refused|dismissed|spurned|turned down|declined|accepted|heeded|granted|approved|taken up)\\b`,
  'iu',
)
/** "The promised amnesty": a promise by another name. */
const PROMISED = new RegExp(`\\b${SAYS}${WHEN} (?:the|this|that) (promised|offered|proposed) \\p{L}`, 'iu')
const BY_ADJECTIVE: Readonly<Record<string, readonly CommitmentKind[]>> = {
  promised: ['promise', 'offer'],
  offered: ['offer', 'promise'],
  proposed: ['offer'],
}
/** "Withdrew its demand", "the threat was called off": who made it takes it back. */
const TAKES =
  '(?:withdr(?:ew|awn|aws?)|drop(?:s|ped)|t(?:ook|aken|akes?) back|rescind(?:s|ed)|retract(?:s|ed)|revoke[sd]|lift(?:s|ed)|call(?:s|ed) off|cancel(?:s|led))'
const WITHDRAWS = new RegExp(
  `\\b${TAKES} ${WHOSE} (?:own )?${BETWEEN}${NOUN}\\b|\\bt(?:ook|akes?) ${WHOSE} (?:own )?${BETWEEN}${NOUN} back\\b|\\b${BETWEEN}${NOUN} (?:of [^,.;]{2,40} )?(?:has been|had been|have been|was|were) (?:since |now )?(?:withdrawn|rescinded|retracted|revoked|lifted|called off|cancelled|taken back|dropped)\\b`,
  'iu',
)

const NONE: Named = { kinds: [], whose: [] }

/** "Has not thrown the demand out": no is not said. */
const NEGATIVE = /^(?:reject|ignor|refus|dismiss|spurn|turn|declin|def|rebuff|brush|push|swe|wav|shrug|thr|cast|set)/i
const NOT_YET = /\b(?:not|never|nor|neither|has(?=n['’]t)|n['’]t)\b[^.;,]{0,16}$/i

/** What the words of a claim say yes or no to, and the words for whose it was. */
const foundIn: (c: LinkedClaim) => { readonly kinds: readonly CommitmentKind[]; readonly whose: string | undefined } =
  oncePerClaim(({ sentence }) => {
    const m = ANSWERS.exec(sentence) ?? PARTED.exec(sentence) ?? ANSWERED.exec(sentence)
    if (m !== null && NEGATIVE.test(m[0]) && NOT_YET.test(sentence.slice(0, m.index)))
      return { kinds: [], whose: undefined }
    // Who ignores an order does not obey it; an appeal that is ignored has no answer.
    if (m !== null)
      return { kinds: /^ignor/i.test(m[0]) ? ordersOf(kindsOf(m[2])) : kindsOf(m[2]), whose: m[1] ?? m[3] }
    const wish = GRANTED.exec(sentence)
    if (wish !== null) return { kinds: ANY_ASK, whose: wish[1] }
    const promised = PROMISED.exec(sentence)?.[1]
    return { kinds: promised === undefined ? [] : (BY_ADJECTIVE[promised.toLowerCase()] ?? []), whose: undefined }
  })

/** Whose it was that the words of a claim say yes or no to; none where they do not tell. */
export const whoseNamed: (c: LinkedClaim) => readonly LinkedParty[] = oncePerClaim((c) => {
  const around = { country: c.country, day: c.published, glosses: c.glosses }
  const place = c.place === null ? null : c.place.name.toLowerCase()
  return partiesMeant(foundIn(c).whose, around, place)
})

/** The commitment that the words of a claim say yes or no to; of no kind where they name none. */
export const namedIn: (c: LinkedClaim) => Named = oncePerClaim((c) => {
  const { kinds } = foundIn(c)
  return kinds.length === 0 ? NONE : { kinds, whose: [...sidesOf(whoseNamed(c))] }
})

/** Whether the words of a claim are only what a sentence says yes or no to, or takes back: "rejected the bishop's appeal for food". */
export const isNamedOnly: (c: LinkedClaim) => boolean = oncePerClaim((c) => {
  const { sentence } = c
  const at = sentence.indexOf(c.claim.evidence[0].quote)
  const within = (m: RegExpExecArray | null, from: number): boolean =>
    m !== null && at >= m.index + from && at < m.index + m[0].length
  return (
    at >= 0 &&
    (within(ANSWERS.exec(sentence), 1) ||
      within(PARTED.exec(sentence), 1) ||
      within(ANSWERED.exec(sentence), 0) ||
      within(WITHDRAWS.exec(sentence), 1))
  )
})

/** The kinds of commitments that a sentence says its maker takes back. */
export const takenBackIn: (c: LinkedClaim) => readonly CommitmentKind[] = oncePerClaim((c) => {
  const m = WITHDRAWS.exec(c.sentence)
  return m === null ? [] : kindsOf(m[2] ?? m[4] ?? m[5])
})

function ordersOf(kinds: readonly CommitmentKind[]): readonly CommitmentKind[] {
  return kinds.filter((k) => k === 'ultimatum' || (k === 'demand' && kinds.includes('ultimatum')))
}

function kindsOf(noun: string | undefined): readonly CommitmentKind[] {
  return NOUNS[(noun ?? '').toLowerCase()] ?? NOUNS[(noun ?? '').toLowerCase().replace(/s$/, '')] ?? []
}

/** The places a claim's own sentence names, and its grounds, by their keys. */
export const keysNamed: (c: LinkedClaim) => readonly string[] = oncePerClaim((c) => {
  const { sentence } = c.claim.evidence[0]
  const own = c.claim.places
    .filter(
      ({ span, precision }) =>
        span !== null && span.start >= sentence.start && span.end <= sentence.end && precision !== 'country',
    )
    .map((p) => foldOf(p.name))
  const keys = [...new Set([...own, ...groundKeys(c)])].filter((k) => k !== '')
  return keys.length > 0 || c.setting.about === undefined ? keys : [c.setting.about]
})

/** Whether a claim names no place of its own, so that only its report tells where it is. */
export const isPlacedByReport: (c: LinkedClaim) => boolean = oncePerClaim(
  (c) => c.setting.about !== undefined && keysNamed(c).length === 1 && keysNamed(c)[0] === c.setting.about,
)
