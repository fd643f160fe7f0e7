// The other party of what answers something told before: who asked is refused or promised, whose deed is welcomed, who held the freed,
// who must let go. Only what the report itself told a few sentences before is used.
import type { Act, Party } from '../model/index.ts'
import { type Draft, less, toOthers } from './claims-draft.ts'
import { asParty } from './roles-said.ts'

/** Key of the side a party is on. */
type KeyOf = (party: Party) => string

/** What is answered was told at the most so many claims and sentences before. */
const CLAIMS_BACK = 8
const SENTENCES_BACK = 3
/** Claims looked back over for who took somebody. */
const CAPTURES_BACK = 30

/** The drafts with those answered, thanked, asked to let go, or letting go, where they name none. Time is linear in the drafts. */
export function withThoseAnswered(drafts: readonly Draft[], keyOf: KeyOf): Draft[] {
  return drafts.map((draft, at) => {
    if (draft.status === 'background' && draft.act !== 'REJECT') return draft
    for (const find of [
      captorsOfFreed,
      thoseSilent,
      thoseAsked,
      thoseRefusing,
      thoseAnswered,
      thoseHolding,
      thoseThanked,
    ]) {
      const found = find(draft, at, drafts, keyOf)
      if (found) return found
    }
    return draft
  })
}

const ANSWERS: ReadonlySet<Act> = new Set<Act>(['REJECT', 'AGREE', 'CONCEDE'])
const ADDRESSES: ReadonlySet<Act> = new Set<Act>(['ACCUSE', 'REQUEST', 'AGREE', 'THREATEN'])

/** "… which Khartoum denies", "Turkey then promised tents": whoever accused or asked the one who answers; else who asked nobody by name. */
export function thoseAnswered(draft: Draft, at: number, all: readonly Draft[], keyOf: KeyOf): Draft | null {
  if (!ANSWERS.has(draft.act) || draft.recipients.length > 0 || draft.actors.length === 0) return null
  const own = new Set(draft.actors.map(keyOf))
  const isOwn = (p: Party): boolean => own.has(keyOf(p))
  for (let i = at - 1; i >= 0 && i >= at - CLAIMS_BACK; i--) {
    const other = all[i]!
    const away = draft.sentence.index - other.sentence.index
    if (away > SENTENCES_BACK) break
    let asked: readonly Party[] = []
    // What several were asked is answered in the same paragraph.
    const near = other.recipients.length < 2 || other.sentence.paragraph === draft.sentence.paragraph
    const addresses = near && (draft.act === 'AGREE' ? other.act === 'REQUEST' : ADDRESSES.has(other.act))
    if (addresses && other.recipients.some(isOwn)) asked = other.actors
    else if (draft.act === 'REJECT' && other.speaker && other.status === 'alleged' && other.actors.some(isOwn))
      asked = [asParty(other.speaker)]
    else if (
      draft.act === 'REJECT' &&
      away === 1 &&
      other.speaker &&
      isOfClaim(draft) &&
      !isOwn(asParty(other.speaker))
    )
      asked = [asParty(other.speaker)]
    else if (other.act === 'REQUEST' && other.recipients.length === 0 && away <= 1) asked = other.actors
    else if (draft.act === 'AGREE' && other.act === 'REQUEST' && away <= 1 && other.recipients.every(isAnybody))
      asked = other.actors
    else if (
      other.act === 'AGREE' &&
      other.status === 'planned' &&
      away <= 1 &&
      draft.rule === 'chain/not>unanswered' &&
      /^(?:this|it|that)$/i.test(objectOf(draft))
    )
      asked = other.actors
    else if (other.act === 'REQUEST' && away <= 1 && SAYS_YES.test(draft.rule)) asked = other.actors
    else if (other.act === 'REQUEST' && isBareAnswer(draft) && other.sentence === draft.sentence) asked = other.actors
    else if (isOffer(other) && other.sentence.paragraph === draft.sentence.paragraph && isAnswer(draft))
      asked = other.actors
    const others = asked.filter((p) => !isOwn(p))
    if (others.length > 0) return toOthers(draft, others)
  }
  return null
}

/** "The elders asked for a truce. The general refused": who answers just behind was asked. */
export function thoseAsked(draft: Draft, at: number, all: readonly Draft[], keyOf: KeyOf): Draft | null {
  if (draft.recipients.length > 0 || draft.actors.length === 0 || draft.status === 'hypothetical') return null
  if (draft.act !== 'REQUEST' && !isOffer(draft)) return null
  const own = new Set(draft.actors.map(keyOf))
  for (let i = at + 1; i < all.length && i <= at + 3; i++) {
    const other = all[i]!
    if (other.sentence.index - draft.sentence.index > 1 || other.sentence.paragraph !== draft.sentence.paragraph) break
    if (!ANSWERS.has(other.act) || !isBareAnswer(other) || other.actors.length === 0) continue
    if (other.actors.some((p) => own.has(keyOf(p)))) break
    if (other.recipients.every((p) => own.has(keyOf(p)))) return toOthers(draft, other.actors)
  }
  return null
}

/** "asked its partners for batteries": those of whom each may answer. */
export function isAnybody({ actor, name }: Party): boolean {
  return actor === null && ANYBODY.test(name)
}
const ANYBODY =
  /\b(?:partners|allies|donors|friends|neighbou?rs|members?(?: states)?|states|countries|nations|governments|powers|world|community)$/i

/** "asked NATO for two battalions. Italy said yes": one of those asked may answer. */
const SAYS_YES = /^AGREE\/(?:says-yes|gives-consent)$/

const ANSWERED =
  /^(?:it|this|that|which|them|offer|proposal|request|call|appeal|demand|plea|idea|suggestion|truce|invitation)$/

/** "refused", "turned the offer down", "declined to discuss it": whether an answer says to nothing else what it is to. */
export function isBareAnswer({ head, sentence: { tokens } }: Draft): boolean {
  if (
    !/^(?:refuse|decline|reject|accept|agree|consent|deny|turn|dismiss|ignore|rebuff|spurn|rule)$/.test(
      tokens[head]?.lemma ?? '',
    )
  )
    return false
  return tokens.every((t) => t.head !== head || !/^(?:obj|obl)$/.test(t.deprel) || ANSWERED.test(t.lemma.toLowerCase()))
}

function objectOf({ head, sentence: { tokens } }: Draft): string {
  return tokens.find((t) => t.head === head && t.deprel === 'obj')?.text ?? ''
}

/** "The panel proposed a truce": whether something is offered, and nobody is told to whom. */
function isOffer(draft: Draft): boolean {
  return draft.act === 'AGREE' && draft.status === 'planned' && draft.recipients.length === 0
}

/** "Benghazi rejected it", "The junta's envoys gave their consent": whether something offered before is taken or turned down. */
function isAnswer({ act, status, head, uses, sentence: { tokens } }: Draft): boolean {
  if (act === 'REJECT') return true
  return (
    status === 'happened' && [head, ...uses].some((i) => /^(?:accept|consent|assent)$/.test(tokens[i]?.lemma ?? ''))
  )
}

/** "The rebels denied the claim": whether what is denied is what somebody else just said. */
function isOfClaim({ sentence: { tokens }, head }: Draft): boolean {
  return (
    /^(?:deny|reject|dismiss|dispute|refute|rebuff|contest|contradict)$/.test(tokens[head]?.lemma ?? '') &&
    tokens.some(
      (t) =>
        t.head === head &&
        /^i?obj$/.test(t.deprel) &&
        /^(?:it|this|that|claim|report|charge|accusation|allegation|assertion|statement|account|version|suggestion)$/.test(
          t.lemma.toLowerCase(),
        ),
    )
  )
}

/** "Our pleas to Moscow have gone unanswered, she said. We ask and hear nothing": the same silence, told again by whoever told it. */
function isSilenceTold(other: Draft, { speaker, sentence }: Draft): boolean {
  if (other.act !== 'REJECT' || !other.rule.endsWith('unanswered') || other.actors.length === 0) return false
  const teller = other.speaker
  return (
    sentence.index - other.sentence.index <= 2 && teller !== null && speaker !== null && teller.name === speaker.name
  )
}

/** Whoever says "we" there asks for the side whose pleas they were. */
function askedAgain(draft: Draft, other: Draft): Draft {
  const own = draft.recipients.every((p) => p.name === draft.speaker?.name)
  const recipients = own && other.recipients.length > 0 ? bare(other.recipients) : draft.recipients
  return { ...draft, actors: bare(other.actors), recipients, confidence: less(draft.confidence) }
}

/** Parties told of elsewhere. */
function bare(parties: readonly Party[]): Party[] {
  return parties.map((p) => ({ ...p, span: null }))
}

/** "It got no reply", "neither has answered": who was asked just before is silent, and who asked gets no answer. */
export function thoseSilent(draft: Draft, at: number, all: readonly Draft[], keyOf: KeyOf): Draft | null {
  if (!/^chain\/not>(?:unanswered|no-answer|answer-no)$/.test(draft.rule)) return null
  // "We asked for the gate to be opened. The answer was no", with whoever asked taken for who answers.
  const asking = draft.actors.length > 0 && draft.recipients.length === 0 ? draft.actors : draft.recipients
  if (draft.actors.length > 0 && asking !== draft.actors) return null
  const own = new Set(asking.map(keyOf))
  for (let i = at - 1; i >= 0 && i >= at - CLAIMS_BACK; i--) {
    const other = all[i]!
    if (draft.sentence.index - other.sentence.index > SENTENCES_BACK) break
    if (isSilenceTold(other, draft)) return askedAgain(draft, other)
    if (other.act !== 'REQUEST' || other.recipients.length === 0) continue
    if (own.size > 0 && !other.actors.some((p) => own.has(keyOf(p)))) continue
    const silent = bare(other.recipients.filter((p) => !own.has(keyOf(p))))
    if (silent.length === 0) continue
    const asked = draft.recipients.length > 0 ? draft : toOthers(draft, other.actors)
    return { ...asked, actors: silent, confidence: less(draft.confidence) }
  }
  return null
}

const OFFER =
  /^(?:offer|proposal|plan|request|demand|call|appeal|invitation|initiative|overture|ultimatum|suggestion|truce|plea|bid)$/
const REFUSED = /^(?:reject|refuse|rebuff|decline|dismiss|deny|ignore|spurn|turn|accept|snub|veto)$/

/** "The offer was rejected": whoever it was made to turns down whoever made it. */
export function thoseRefusing(draft: Draft, at: number, all: readonly Draft[], keyOf: KeyOf): Draft | null {
  if (!/^(?:REJECT|SUPPORT|AGREE)$/.test(draft.act) || draft.actors.length > 0) return null
  const { tokens } = draft.sentence
  if (!REFUSED.test(tokens[draft.head]?.lemma ?? '')) return null
  const what = tokens.findIndex((t) => t.head === draft.head && t.deprel === 'nsubj:pass')
  if (what < 0) return null
  if (/^it$/i.test(tokens[what]!.text)) return whoAskedBefore(draft, at, all)
  if (!OFFER.test(tokens[what]!.lemma) || !DEFINITE.test(tokens[what - 1]?.text ?? '')) return null
  for (let i = at - 1; i >= 0 && i >= at - CLAIMS_BACK; i--) {
    const other = all[i]!
    const away = draft.sentence.index - other.sentence.index
    if (away > 2) break
    if (away === 0 || !/^(?:AGREE|REQUEST|THREATEN)$/.test(other.act) || other.actors.length === 0) continue
    const makers = new Set(other.actors.map(keyOf))
    // "its request was denied": nobody else's request.
    if (draft.recipients.length > 0 && !draft.recipients.some((p) => makers.has(keyOf(p)))) continue
    if (other.act === 'THREATEN' && !/^(?:ultimatum|demand)$/.test(tokens[what]!.lemma)) continue
    const asked = other.recipients.filter((p) => !makers.has(keyOf(p)))
    if (asked.length === 0) return null
    const from = draft.recipients.length > 0 ? draft : toOthers(draft, other.actors)
    return { ...from, actors: bare(asked), confidence: less(draft.confidence) }
  }
  return null
}

/** "She had asked for leave. It was refused twice": whoever asked, in the sentence before. */
function whoAskedBefore(draft: Draft, at: number, all: readonly Draft[]): Draft | null {
  const other = all[at - 1]
  if (draft.act !== 'REJECT' || other?.act !== 'REQUEST' || !draft.recipients.every((p) => /^it$/i.test(p.text)))
    return null
  if (draft.sentence.index - other.sentence.index > 1 || other.actors.length === 0) return null
  const from = toOthers(draft, other.actors)
  return other.recipients.length === 0 ? from : { ...from, actors: bare(other.recipients) }
}

const DEFINITE = /^(?:the|this|that|both|its|his|her|their)$/i

function isCapture(draft: Draft): boolean {
  if (draft.status === 'hypothetical' || draft.status === 'planned' || draft.status === 'negated') return false
  return (draft.act === 'COERCE' && draft.mode === 'arrest') || (draft.act === 'ASSAULT' && draft.mode === 'abduct')
}

/** The last to be told to have taken somebody, best those whom `taken` names; none where nobody is. */
function captorsOf(at: number, all: readonly Draft[], taken: readonly Party[]): readonly Party[] {
  let last: readonly Party[] = []
  for (let i = at - 1; i >= 0 && i >= at - CAPTURES_BACK; i--) {
    const other = all[i]!
    if (!isCapture(other) || other.actors.length === 0) continue
    if (other.recipients.some((r) => taken.some((t) => headOf(t) === headOf(r)))) return other.actors
    if (last.length === 0) last = other.actors
  }
  return last
}

function headOf(party: Party): string {
  return (/(\p{L}+)\P{L}*$/u.exec(party.name)?.[1] ?? party.name).toLowerCase().replace(/s$/, '')
}

/** "They were freed on Friday": who was told to have taken them lets them go. */
export function captorsOfFreed(draft: Draft, at: number, all: readonly Draft[], keyOf: KeyOf): Draft | null {
  if (draft.act !== 'RETREAT' || draft.mode !== 'release' || draft.actors.length > 0) return null
  const freed = new Set(draft.recipients.map(keyOf))
  const actors = captorsOf(at, all, draft.recipients).filter((p) => !freed.has(keyOf(p)))
  if (actors.length === 0) return null
  return { ...draft, actors: bare(actors), confidence: less(draft.confidence) }
}

/** "UNICEF called for the release of the pupils": whoever was told to have taken them is asked. */
export function thoseHolding(draft: Draft, at: number, all: readonly Draft[], keyOf: KeyOf): Draft | null {
  if (draft.act !== 'REQUEST' || draft.recipients.length > 0 || !isForRelease(draft)) return null
  const own = new Set(draft.actors.map(keyOf))
  const holders = captorsOf(at, all, []).filter((p) => !own.has(keyOf(p)))
  return holders.length > 0 ? toOthers(draft, holders) : null
}

function isForRelease(draft: Draft): boolean {
  if (draft.topics.includes('detainees')) return true
  return draft.uses.some((u) => /^(?:release|free|liberation|return)$/.test(draft.sentence.tokens[u]?.lemma ?? ''))
}

const WELCOME: ReadonlySet<Act> = new Set<Act>([
  'RETREAT',
  'CONCEDE',
  'AGREE',
  'AID',
  'COOPERATE',
  'ASSAULT',
  'SUPPORT',
])

const THANKS = /^(?:welcome|praise|hail|applaud|commend|thank|salute|congratulate|appreciate|acknowledge|laud)$/

/** "The Ombudsman welcomed the gesture": whoever was told just before to have made it. */
export function thoseThanked(draft: Draft, at: number, all: readonly Draft[], keyOf: KeyOf): Draft | null {
  if (draft.act !== 'SUPPORT' || draft.recipients.length > 0 || draft.actors.length === 0) return null
  if (!THANKS.test(draft.sentence.tokens[draft.head]?.lemma ?? '')) return null
  const own = new Set(draft.actors.map(keyOf))
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    const other = all[i]!
    if (draft.sentence.index - other.sentence.index > 1) return null
    if (!WELCOME.has(other.act) || other.status === 'hypothetical' || other.status === 'negated') continue
    const others = other.actors.filter((p) => !own.has(keyOf(p)))
    if (others.length > 0) return toOthers(draft, others)
  }
  return null
}
