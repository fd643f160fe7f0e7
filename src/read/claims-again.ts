// To whom a claim that looks back is done: whom "the attack" told again had struck, whom "also" adds to, who stood on the other side of
// "the deal", on whom the police fire, and who is let go. Only what the report told a few sentences before is used.
import type { Act, Party } from '../model/index.ts'
import { type Draft, toOthers } from './claims-draft.ts'
import { isForce } from './roles-side.ts'
import { kidsOf, treeOf } from './sentence-tree.ts'

type KeyOf = (party: Party) => string

/** Claims and sentences looked back over. */
const CLAIMS_BACK = 8
const SENTENCES_BACK = 3

/** The drafts with those that they look back to, where they name nobody. Time is linear in the drafts. */
export function withThoseAgain(drafts: readonly Draft[], keyOf: KeyOf): Draft[] {
  const done: Draft[] = []
  for (const draft of drafts) {
    let found: readonly Party[] = []
    if (draft.recipients.length === 0 && draft.status !== 'hypothetical')
      for (const find of [victimsAgain, crowdBefore, alsoTo, otherOfDeal, takenBefore, thoseAvenged]) {
        found = find(draft, done, keyOf)
        if (found.length > 0) break
      }
    done.push(found.length === 0 ? draft : toOthers(draft, found))
  }
  return done
}

/** The last claim before that `fits`, not more than so many sentences back; undefined for none. */
function before(
  draft: Draft,
  told: readonly Draft[],
  most: number,
  fits: (other: Draft) => boolean,
): Draft | undefined {
  for (let i = told.length - 1; i >= 0 && i >= told.length - CLAIMS_BACK; i--) {
    const other = told[i]!
    if (draft.sentence.index - other.sentence.index > most) return undefined
    if (other.status !== 'hypothetical' && other.status !== 'negated' && fits(other)) return other
  }
  return undefined
}

function others(list: readonly Party[], draft: Draft, keyOf: KeyOf): readonly Party[] {
  const own = new Set(draft.actors.map(keyOf))
  return list.filter((p) => !own.has(keyOf(p)))
}

/** "Its men carried out the raid", "it was behind the attack": those whom the attack told just before had struck. */
export function victimsAgain(draft: Draft, told: readonly Draft[], keyOf: KeyOf): readonly Party[] {
  if (draft.act !== 'ASSAULT' || draft.status === 'planned' || draft.status === 'negated' || !looksBack(draft))
    return []
  const own = new Set(draft.actors.map(keyOf))
  const last = before(
    draft,
    told,
    SENTENCES_BACK,
    (o) =>
      o.act === 'ASSAULT' &&
      o.sentence !== draft.sentence &&
      o.recipients.length > 0 &&
      o.status !== 'planned' &&
      (o.mode === draft.mode || o.mode === null || draft.mode === null) &&
      (own.size === 0 || o.actors.every(isUnknown) || o.actors.some((p) => own.has(keyOf(p)))),
  )
  return last ? others(last.recipients, draft, keyOf) : []
}

/** Whether a party is only described and no army ("gunmen"): whoever later claims the deed may be meant. */
function isUnknown(party: Party): boolean {
  return party.actor === null && !/\p{Lu}/u.test(party.name.slice(1)) && !isForce(party)
}

const INCIDENT =
  /^(?:attack|raid|bombing|strike|airstrike|air-strike|blast|explosion|shooting|ambush|assault|massacre|murder|assassination|stabbing|kidnapping|abduction|atrocity|bloodbath|carnage|slaughter|attempt)$/

/** Whether a deed is told as one known already: "the raid", "this bombing", a claim of responsibility. */
function looksBack({ sentence, head, uses, rule }: Draft): boolean {
  if (rule.startsWith('chain/claimed')) return true
  const tree = treeOf(sentence)
  return [head, ...uses].some((i) => {
    const t = tree.tokens[i]!
    if (t.upos !== 'NOUN' || t.xpos === 'NNS' || !INCIDENT.test(t.lemma)) return false
    const kids = kidsOf(tree, i)
    return (
      kids.some((k) => /^(?:the|this|that)$/i.test(tree.tokens[k]!.text) && tree.tokens[k]!.deprel === 'det') &&
      !kids.some((k) => k > i && /^(?:nmod|acl)/.test(tree.tokens[k]!.deprel))
    )
  })
}

/** "Police fired tear gas": at those who were told to protest. */
export function crowdBefore(draft: Draft, told: readonly Draft[], keyOf: KeyOf): readonly Party[] {
  if (draft.act !== 'ASSAULT' || draft.mode !== 'crowd-control') return []
  const last = before(draft, told, SENTENCES_BACK, (o) => o.act === 'PROTEST' && o.actors.length > 0)
  return last ? others(last.actors, draft, keyOf).filter((p) => !isForce(p)) : []
}

const SPOKEN: ReadonlySet<Act> = new Set<Act>(['ACCUSE', 'REQUEST', 'THREATEN', 'REJECT', 'SUPPORT', 'SANCTION'])
const AGAIN = /^(?:repeat|reiterate|renew|echo|join|second|reaffirm)$/

/** "Iran also demanded the bodies", "France repeated the call": of whom the claim of that kind before it asked. */
export function alsoTo(draft: Draft, told: readonly Draft[], keyOf: KeyOf): readonly Party[] {
  if (!SPOKEN.has(draft.act) || draft.actors.length === 0 || draft.mode === 'investigate') return []
  const tree = treeOf(draft.sentence)
  const also = kidsOf(tree, draft.head).some((k) => /^(?:also|too|likewise|similarly)$/i.test(tree.tokens[k]!.text))
  const again = [draft.head, ...draft.uses].some((u) => AGAIN.test(tree.tokens[u]!.lemma))
  if (!also && !again) return []
  const last = before(draft, told, 2, (o) => o.act === draft.act && o.recipients.length > 0)
  return last ? others(last.recipients, draft, keyOf) : []
}

const TOGETHER: ReadonlySet<Act> = new Set<Act>(['AGREE', 'CONSULT', 'SUPPORT', 'COOPERATE', 'RETREAT', 'CONCEDE'])
const DEAL =
  /^(?:deal|agreement|accord|truce|ceasefire|cease-fire|pact|treaty|plan|proposal|term|settlement|swap|exchange)$/

/** "The rebels said the deal was back on": the other of the two who were told to talk or agree. */
export function otherOfDeal(draft: Draft, told: readonly Draft[], keyOf: KeyOf): readonly Party[] {
  if (!/^(?:AGREE|REJECT|CONCEDE)$/.test(draft.act) || draft.actors.length !== 1) return []
  const tree = treeOf(draft.sentence)
  const deal = tree.tokens.some(
    (t, i) =>
      DEAL.test(t.lemma) &&
      t.start >= draft.span.start &&
      t.end <= draft.span.end &&
      kidsOf(tree, i).some((k) => /^(?:the|this|that)$/i.test(tree.tokens[k]!.text)),
  )
  if (!deal) return []
  const key = keyOf(draft.actors[0]!)
  const both = (o: Draft): Map<string, Party> => new Map([...o.actors, ...o.recipients].map((p) => [keyOf(p), p]))
  const last = before(
    draft,
    told,
    SENTENCES_BACK,
    (o) => TOGETHER.has(o.act) && both(o).size === 2 && both(o).has(key) && o.sentence !== draft.sentence,
  )
  return last ? [...both(last)].filter(([k]) => k !== key).map(([, p]) => p) : []
}

/** "… and let go within a day": those who were told to have been taken. */
export function takenBefore(draft: Draft, told: readonly Draft[], keyOf: KeyOf): readonly Party[] {
  const freed = draft.act === 'RETREAT' ? draft.mode === 'release' : draft.act === 'CONCEDE' && isRelease(draft)
  if (!freed) return []
  const last = before(
    draft,
    told,
    SENTENCES_BACK,
    (o) =>
      ((o.act === 'COERCE' && o.mode === 'arrest') || (o.act === 'ASSAULT' && o.mode === 'abduct')) &&
      o.recipients.length > 0,
  )
  return last ? others(last.recipients, draft, keyOf) : []
}

const AVENGES =
  /^(?:respond|retaliate|avenge|revenge|retaliation|response|reprisal|vengeance|punish|retribution|repay)$/

/** "The Kremlin vowed to respond": to those who were told to have struck just before. */
export function thoseAvenged(draft: Draft, told: readonly Draft[], keyOf: KeyOf): readonly Party[] {
  if (draft.act !== 'THREATEN' || draft.actors.length === 0) return []
  const { tokens } = draft.sentence
  const vows = tokens.some((t) => t.start >= draft.span.start && t.end <= draft.span.end && AVENGES.test(t.lemma))
  if (!vows) return []
  const own = new Set(draft.actors.map(keyOf))
  const last = before(
    draft,
    told,
    2,
    (o) =>
      o.act === 'ASSAULT' && o.actors.length > 0 && o.status !== 'planned' && !o.actors.some((p) => own.has(keyOf(p))),
  )
  return last ? last.actors : []
}

/** Whether what is announced is a release: "the navy announced the release". */
function isRelease({ sentence, head, uses }: Draft): boolean {
  return [head, ...uses].some((u) => /^(?:release|free)$/.test(sentence.tokens[u]?.lemma ?? ''))
}
