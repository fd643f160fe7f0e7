// Whose offer, call or blow a claim looks back to where it names nobody: whose call is backed, whose own offer nobody turns down, on whom
// a blow is avenged, at whom those march who demand something of him, and who agreed where only the deal is told.
import type { Act, Party } from '../model/index.ts'
import { isBareAnswer } from './claims-answers.ts'
import { type Draft, less, type Told, toOthers } from './claims-draft.ts'

const CLAIMS_BACK = 5
const UNREAL: ReadonlySet<string> = new Set(['hypothetical', 'negated', 'denied'])
const PUT: ReadonlySet<Act> = new Set<Act>(['REQUEST', 'AGREE', 'THREATEN'])

const BACKS = /^(?:back|support|endorse|second|echo|welcome|join|praise|hail|applaud)$/
const CALL =
  /^(?:call|request|appeal|proposal|offer|plan|demand|initiative|idea|suggestion|plea|bid|ultimatum|invitation|motion|draft|move|step)$/

/** "The envoy asked for a pause. China backed the request": whoever made it. */
export function whoseCallIsBacked(draft: Draft, at: number, { drafts, keyOf }: Told): Draft | null {
  if (draft.act !== 'SUPPORT' || !backsTheCall(draft)) return null
  const own = new Set(draft.actors.map(keyOf))
  for (let i = at - 1; i >= 0 && i >= at - CLAIMS_BACK; i--) {
    const other = drafts[i]!
    const away = draft.sentence.index - other.sentence.index
    if (away > 2 || other.sentence.paragraph !== draft.sentence.paragraph) break
    if (UNREAL.has(other.status) || !PUT.has(other.act)) continue
    const makers = other.actors.filter((p) => !own.has(keyOf(p)))
    if (makers.length > 0) return toOthers(draft, makers)
  }
  return null
}

/** Whether "the call", "that offer" is what is backed, with nobody told whose it is. */
function backsTheCall({ head, sentence: { tokens } }: Draft): boolean {
  if (!BACKS.test(tokens[head]?.lemma ?? '')) return false
  return tokens.some((t, i) => {
    if (t.head !== head || t.deprel !== 'obj' || !CALL.test(t.lemma)) return false
    const kids = tokens.filter((k) => k.head === i)
    return (
      kids.some((k) => /^(?:the|this|that)$/i.test(k.text)) && !kids.some((k) => /^(?:nmod|acl|amod)/.test(k.deprel))
    )
  })
}

/** "Officers offered the garrison passage. They turned it down": nobody refuses his own offer, so those did to whom it was made. */
export function whoWasOffered(draft: Draft, at: number, { drafts, keyOf }: Told): Draft | null {
  if (draft.act !== 'REJECT' || !draft.actors.every(({ text }) => PRONOUN.test(text)) || !isBareAnswer(draft))
    return null
  // "They refused to talk": that, and no offer.
  if (draft.sentence.tokens.some((t) => t.head === draft.head && /^[xc]comp$/.test(t.deprel))) return null
  const own = new Set(draft.actors.map(keyOf))
  const other = drafts[at - 1]
  if (!other || draft.sentence.index - other.sentence.index !== 1 || UNREAL.has(other.status)) return null
  if (!/^(?:AGREE|REQUEST)$/.test(other.act) || !other.actors.every((p) => own.has(keyOf(p)))) return null
  const offered = other.recipients.filter((p) => !own.has(keyOf(p)))
  if (offered.length === 0) return null
  return {
    ...toOthers(draft, other.actors),
    actors: offered.map((p) => ({ ...p, text: draft.actors[0]!.text, span: draft.actors[0]!.span })),
  }
}

const PRONOUN = /^(?:they|he|she|it|both)$/i
const AVENGES =
  /^(?:avenge|revenge|vengeance|retaliate|retaliation|reprisal|respond|response|answer|reply|punish|punishment|payback|price)$/

/** "Gunmen attacked a mosque. The president vowed to answer with brute force": on whoever was told to have struck. */
export function whoIsAvenged(draft: Draft, at: number, { drafts, keyOf }: Told): Draft | null {
  if (draft.act !== 'THREATEN' || !isTold(draft, AVENGES)) return null
  const own = new Set(draft.actors.map(keyOf))
  for (let i = at - 1; i >= 0 && i >= at - CLAIMS_BACK; i--) {
    const other = drafts[i]!
    if (draft.sentence.index - other.sentence.index > 2) break
    if (other.act !== 'ASSAULT' || UNREAL.has(other.status) || other.status === 'planned') continue
    if (other.actors.some((p) => own.has(keyOf(p)))) return null
    if (other.actors.length > 0) return toOthers(draft, other.actors)
  }
  return null
}

/** Whether a claim's own words hold a word of some kind. */
function isTold({ sentence, span }: Draft, words: RegExp): boolean {
  return sentence.tokens.some((t) => t.start >= span.start && t.end <= span.end && words.test(t.lemma))
}

const NO_FACE =
  /\b(?:roads?|streets?|squares?|bridges?|highways?|motorways?|ports?|markets?|mosques?|church(?:es)?|crossings?|gates?|rivers?|railways?|stations?|cit(?:y|ies)|towns?|centres?|centers?|suburbs?|villages?)$/i

/** "Widows marched on the ministry to demand action", "Families rallied and called on the junta to quit": at whom, and of whom. */
export function whoIsMarchedOn(draft: Draft, at: number, { drafts, keyOf }: Told): Draft | null {
  const [here, there] = draft.act === 'REQUEST' ? (['REQUEST', 'PROTEST'] as const) : (['PROTEST', 'REQUEST'] as const)
  if (draft.act !== here || draft.mode === 'strike') return null
  const own = new Set(draft.actors.map(keyOf))
  for (const i of [at - 1, at + 1, at + 2]) {
    const other = drafts[i]
    if (other?.act !== there || other.sentence !== draft.sentence || UNREAL.has(other.status)) continue
    if (!other.actors.some((p) => own.has(keyOf(p)))) continue
    const isPlace = (p: Party): boolean =>
      p.actor === null && other.places.some((l) => l.name === p.name || l.text === p.text)
    const faced = other.recipients.filter((p) => !own.has(keyOf(p)) && !NO_FACE.test(p.name) && !isPlace(p))
    if (faced.length > 0) return toOthers(draft, faced)
  }
  return null
}

const WRONGS: ReadonlySet<Act> = new Set<Act>(['ASSAULT', 'COERCE', 'REJECT', 'SANCTION', 'ACCUSE'])

/** "The warden would not let delegates speak to them. The Committee has protested": to whoever had just wronged them. */
export function whoIsProtestedTo(draft: Draft, at: number, { drafts, keyOf }: Told): Draft | null {
  if (draft.act !== 'PROTEST' && draft.act !== 'ACCUSE') return null
  const { tokens } = draft.sentence
  const told = tokens.some((t) => t.head === draft.head && /^(?:obj|obl|ccomp|xcomp|advcl)/.test(t.deprel))
  if (!/^(?:protest|complain|object)$/.test(tokens[draft.head]?.lemma ?? '') || told) return null
  const own = new Set(draft.actors.map(keyOf))
  for (let i = at - 1; i >= 0 && i >= at - 2; i--) {
    const other = drafts[i]!
    if (draft.sentence.index - other.sentence.index > 1) break
    if (!WRONGS.has(other.act) || UNREAL.has(other.status) || !other.recipients.some((p) => own.has(keyOf(p)))) continue
    const wrong = other.actors.filter((p) => !own.has(keyOf(p)))
    if (wrong.length > 0) return toOthers(draft, wrong)
  }
  return null
}

const TRIED = /^(?:trial|verdict|sentence|conviction|ruling|judgment|judgement|sentencing)$/

/** "A court jailed two reporters. Amnesty called the trial a sham": whose trial it was. */
export function whoTried(draft: Draft, at: number, { drafts, keyOf }: Told): Draft | null {
  if (draft.act !== 'ACCUSE' || !isTold(draft, TRIED)) return null
  const own = new Set(draft.actors.map(keyOf))
  for (let i = at - 1; i >= 0 && i >= at - CLAIMS_BACK; i--) {
    const other = drafts[i]!
    if (draft.sentence.index - other.sentence.index > 2) break
    if (other.act !== 'SANCTION' || other.mode !== 'convict' || UNREAL.has(other.status)) continue
    const courts = other.actors.filter((p) => !own.has(keyOf(p)))
    if (courts.length > 0) return toOthers(draft, courts)
  }
  return null
}

/** "welcomed the gesture of the rebels but rejected their offer": theirs with whom the same side had just dealt. */
export function whoseOfferItIs(draft: Draft, at: number, { drafts, keyOf }: Told): Draft | null {
  if (draft.act !== 'REJECT') return null
  const { tokens } = draft.sentence
  const theirs = tokens.some(
    (t, i) =>
      t.head === draft.head &&
      t.deprel === 'obj' &&
      CALL.test(t.lemma) &&
      tokens.some((d) => d.head === i && d.deprel === 'nmod:poss' && /^(?:their|its|his|her)$/i.test(d.text)),
  )
  const other = drafts[at - 1]
  if (!theirs || !other || draft.sentence.index - other.sentence.index > 1 || UNREAL.has(other.status)) return null
  const own = new Set(draft.actors.map(keyOf))
  if (!other.actors.some((p) => own.has(keyOf(p)))) return null
  const others = other.recipients.filter((p) => !own.has(keyOf(p)))
  return others.length > 0 ? toOthers(draft, others) : null
}

/** Words around a deed in which it is said to be done in return. */
const AROUND = 24

/** "The state suspended the warrants. In exchange the guerrillas undertook to stop": with whoever had just given way. */
export function inExchange(draft: Draft, at: number, { drafts, keyOf }: Told): Draft | null {
  if (!/^(?:AGREE|RETREAT|CONCEDE)$/.test(draft.act) || draft.mode === 'release') return null
  const near = draft.sentence.tokens.slice(Math.max(0, draft.head - AROUND), draft.head + AROUND)
  if (!/\bin (?:exchange|return|turn)(?! for)\b/i.test(near.map((t) => t.text).join(' '))) return null
  const own = new Set(draft.actors.map(keyOf))
  const other = drafts[at - 1]
  if (
    !other ||
    draft.sentence.index - other.sentence.index > 1 ||
    !/^(?:AGREE|RETREAT|CONCEDE|AID|SANCTION|COOPERATE)$/.test(other.act)
  )
    return null
  const others = other.actors.filter((p) => !own.has(keyOf(p)))
  return others.length > 0 && others.length === other.actors.length ? toOthers(draft, others) : null
}

const DEAL = /^(?:agreement|deal|accord|truce|ceasefire|cease-fire|pact|armistice|settlement|compromise)$/

/** "Envoys of both met in Doha. An agreement was reached on prisoners": by those who met. */
export function whoAgreed(draft: Draft, at: number, { drafts }: Told): Draft | null {
  if (draft.act !== 'AGREE' || draft.status === 'hypothetical') return null
  const { tokens } = draft.sentence
  if (!tokens.some((t) => t.head === draft.head && t.deprel === 'nsubj:pass' && DEAL.test(t.lemma))) return null
  for (let i = at - 1; i >= 0 && i >= at - CLAIMS_BACK; i--) {
    const other = drafts[i]!
    if (draft.sentence.index - other.sentence.index > 2 || other.sentence.paragraph !== draft.sentence.paragraph) break
    if (other.act !== 'CONSULT' || UNREAL.has(other.status) || other.recipients.length === 0) continue
    const unplaced = (list: readonly Party[]): Party[] => list.map((p) => ({ ...p, span: null }))
    return {
      ...draft,
      actors: unplaced(other.actors),
      recipients: unplaced(other.recipients),
      confidence: less(draft.confidence),
    }
  }
  return null
}
