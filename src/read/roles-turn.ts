// Whom a turn in an exchange is to, where it names nobody: who was just asking asks in return, and whose crowd gas is fired at.
import type { Act } from '../model/index.ts'
import { isAnybody } from './claims-answers.ts'
import { type Draft, type Told, toOthers } from './claims-draft.ts'

const DEALT: ReadonlySet<Act> = new Set<Act>(['REQUEST', 'AGREE', 'CONSULT', 'REJECT'])
const UNREAL: ReadonlySet<string> = new Set(['hypothetical', 'denied'])

/** "Traders begged the colonel for an escort; he asked for money": who was asked asks in return of whoever asked. */
export function whoAskedFirst(draft: Draft, at: number, { drafts, keyOf }: Told): Draft | null {
  if (draft.act !== 'REQUEST' || draft.kind === 'call') return null
  const own = new Set(draft.actors.map(keyOf))
  const other = drafts[at - 1]
  if (!other || draft.sentence.index - other.sentence.index > 1 || !DEALT.has(other.act) || UNREAL.has(other.status))
    return null
  if (other.sentence.paragraph !== draft.sentence.paragraph) return null
  if (other.actors.some((p) => own.has(keyOf(p))) || !other.recipients.some((p) => own.has(keyOf(p)))) return null
  return other.actors.length === 0 ? null : toOthers(draft, other.actors)
}

const ARMED = /\b(?:police|policemen|officers|soldiers|troops|army|guards|forces)\b/i

/** Claims, and sentences, looked back over for a crowd. */
const CLAIMS_BACK = 4
const SENTENCES_BACK = 2

/** "Women marched on the palace. Police fired tear gas": at those who were told to march. */
export function whoMarched(draft: Draft, at: number, { drafts, keyOf }: Told): Draft | null {
  if (draft.act !== 'ASSAULT' || draft.mode !== 'crowd-control') return null
  const own = new Set(draft.actors.map(keyOf))
  for (let i = at - 1; i >= 0 && i >= at - CLAIMS_BACK; i--) {
    const other = drafts[i]!
    if (draft.sentence.index - other.sentence.index > SENTENCES_BACK) break
    if (other.act !== 'PROTEST' || other.mode === 'strike' || UNREAL.has(other.status)) continue
    const crowd = other.actors.filter((p) => !own.has(keyOf(p)) && !ARMED.test(p.name))
    if (crowd.length > 0) return toOthers(draft, crowd)
  }
  return null
}

/** "Russia wants sanctions lifted, and on that Washington holds the key": who wants and who can grant it are told in one breath. */
export function whoHoldsTheKey(draft: Draft, at: number, { drafts, keyOf }: Told): Draft | null {
  if (!/^(?:REQUEST|LEVERAGE)$/.test(draft.act)) return null
  const other = draft.act === 'REQUEST' ? drafts[at + 1] : drafts[at - 1]
  if (!other || other.sentence !== draft.sentence || other.actors.length === 0 || other.act === draft.act) return null
  const [wants, holds] = draft.act === 'REQUEST' ? [draft, other] : [other, draft]
  if (wants.act !== 'REQUEST' || holds.act !== 'LEVERAGE' || holds.mode !== 'over') return null
  const { tokens } = draft.sentence
  const points = tokens.some(
    (t, i) =>
      t.start >= wants.span.end - 1 &&
      t.end <= holds.span.end &&
      /^(?:that|this|which|there|where)$/i.test(t.text) &&
      i > wants.head,
  )
  const own = new Set(draft.actors.map(keyOf))
  return points && other.actors.every((p) => !own.has(keyOf(p))) ? toOthers(draft, other.actors) : null
}

/** "They urged the rebels to free the crew. Iran also demanded their arms": of those whom others were told to ask the like. */
export function whoIsAskedToo(draft: Draft, at: number, { drafts, keyOf }: Told): Draft | null {
  const { tokens } = draft.sentence
  if (draft.act !== 'REQUEST' || !/^(?:also|too|likewise)$/i.test(tokens[draft.head - 1]?.text ?? '')) return null
  const own = new Set(draft.actors.map(keyOf))
  for (let i = at - 1; i >= 0 && i >= at - CLAIMS_BACK * 2; i--) {
    const other = drafts[i]!
    if (draft.sentence.index - other.sentence.index > SENTENCES_BACK + 2) return null
    if (other.act !== 'REQUEST' || other.mode !== draft.mode || UNREAL.has(other.status)) continue
    const asked = other.recipients.filter((p) => p.actor !== null || p.span !== null)
    if (asked.some((p) => own.has(keyOf(p)))) return null
    if (asked.length > 0) return toOthers(draft, asked.slice(0, 1))
  }
  return null
}

const AT_TABLE: ReadonlySet<Act> = new Set<Act>(['AGREE', 'REJECT', 'REQUEST', 'CONCEDE', 'THREATEN'])

/** "Mr Putin, receiving the envoy in Moscow, agreed to a corridor": whoever is met in the same breath. */
export function whoIsMetMeanwhile(draft: Draft, at: number, { drafts, keyOf }: Told): Draft | null {
  const isMeeting = (d: Draft | undefined): boolean => d?.act === 'CONSULT' && d.sentence === draft.sentence
  const other = AT_TABLE.has(draft.act) ? [drafts[at - 1], drafts[at + 1]].find(isMeeting) : undefined
  if (!other) return null
  if (other.status !== draft.status && UNREAL.has(other.status)) return null
  const own = new Set(draft.actors.map(keyOf))
  const met = other.recipients.filter((p) => !own.has(keyOf(p)))
  return other.actors.some((p) => own.has(keyOf(p))) && met.length === 1 ? toOthers(draft, met) : null
}

/** "The junta withheld leave. The mission had asked for it nine times": who withholds is asked, and who asked is refused. */
export function whoWithheldIt(draft: Draft, at: number, { drafts, keyOf }: Told): Draft | null {
  const [other, asks] = draft.act === 'REJECT' ? [drafts[at + 1], drafts[at + 1]] : [drafts[at - 1], draft]
  if (!/^(?:REQUEST|REJECT)$/.test(draft.act) || !other || !asks || other.act === draft.act) return null
  if (!/^(?:REQUEST|REJECT)$/.test(other.act) || Math.abs(other.sentence.index - draft.sentence.index) > 1) return null
  const { tokens } = asks.sentence
  const points = tokens.some(
    (t) => t.head === asks.head && /^(?:obj|obl)$/.test(t.deprel) && /^(?:it|this|them)$/i.test(t.text),
  )
  const own = new Set(draft.actors.map(keyOf))
  if (!points || other.actors.length === 0 || other.actors.some((p) => own.has(keyOf(p)))) return null
  return toOthers(draft, other.actors)
}

const FACED: ReadonlySet<Act> = new Set<Act>([
  'ACCUSE',
  'SUPPORT',
  'CONSULT',
  'CONCEDE',
  'AGREE',
  'REQUEST',
  'THREATEN',
])
const ASKS = /^(?:ask|demand|urge|press|insist|seek|want|request|repeat|renew)$/

/** "The union praised the junta and asked for elections", "It demanded an apology": of whom the same side was just dealing with. */
export function whoIsFaced(draft: Draft, at: number, { drafts, keyOf }: Told): Draft | null {
  if (draft.act !== 'REQUEST' || !ASKS.test(draft.sentence.tokens[draft.head]?.lemma ?? '')) return null
  const own = new Set(draft.actors.map(keyOf))
  const other = drafts[at - 1]
  if (!other || !FACED.has(other.act) || UNREAL.has(other.status)) return null
  const away = draft.sentence.index - other.sentence.index
  if (away > 1 || other.sentence.paragraph !== draft.sentence.paragraph) return null
  // Help is asked of whom one meets, and not of whom one condemns.
  if (draft.mode === 'assist' && other.act !== 'CONSULT') return null
  if (away === 1 && !/^(?:it|they|he|she)$/i.test(draft.actors[0]?.text ?? '')) return null
  if (!other.actors.some((p) => own.has(keyOf(p)))) return null
  const faced = other.recipients.filter((p) => !own.has(keyOf(p)))
  return faced.length === 1 ? toOthers(draft, faced) : null
}

/** "The president appealed for help. Norway sent tents": whoever had just asked for it gets it. */
export function whoAskedForIt(draft: Draft, at: number, { drafts, keyOf }: Told): Draft | null {
  if (draft.act !== 'AID' || draft.status === 'hypothetical') return null
  const own = new Set(draft.actors.map(keyOf))
  for (let i = at - 1; i >= 0 && i >= at - CLAIMS_BACK; i--) {
    const other = drafts[i]!
    if (draft.sentence.index - other.sentence.index > 1) break
    if (other.act !== 'REQUEST' || other.mode !== 'assist' || UNREAL.has(other.status)) continue
    if (other.actors.length === 0 || other.actors.some((p) => own.has(keyOf(p)))) return null
    const open = other.recipients.length === 0 || other.recipients.some((p) => own.has(keyOf(p)) || isAnybody(p))
    return open ? toOthers(draft, other.actors) : null
  }
  return null
}
