// The two that a report tells to fight or to deal with each other most, for "both sides" that names nobody near by, and for what only
// an enemy can grant: a truce, a way out, the lifting of a siege.
import type { Act, Party, Topic } from '../model/index.ts'
import { actorById, capitalOf } from '../vocab/actors/index.ts'
import { type Draft, less, toOthers } from './claims-draft.ts'
import { asParty } from './roles-said.ts'
import { sameSide, sideOf } from './roles-side.ts'

type KeyOf = (party: Party) => string

/** One of two sides, with its key. */
interface Opposed {
  readonly key: string
  readonly party: Party
}

/** The two sides of a report. */
export type TwoSides = readonly [Opposed, Opposed]

const AGAINST: ReadonlySet<Act> = new Set<Act>(['ASSAULT', 'COERCE', 'CONCEDE', 'THREATEN', 'ACCUSE'])
const TOGETHER: ReadonlySet<Act> = new Set<Act>(['CONSULT', 'AGREE', 'COOPERATE', 'REJECT', 'REQUEST', 'SUPPORT'])

/** A pair must be told of so much more often than the next. */
const CLEARLY = 2

/** The two that are told to do most against and with each other; null where no two stand out. Time is linear in the drafts. */
export function twoSidesOf(
  drafts: readonly Draft[],
  keyOf: KeyOf,
  best: (key: string) => Party | undefined,
  isFighter: (party: Party) => boolean,
): TwoSides | null {
  const pairs = new Map<string, number>()
  const known = new Map<string, Party>()
  const able = (list: readonly Party[]): string[] => [
    ...new Set(
      list
        .filter((p) => isFighter(p) || isOfSide(p))
        .map((p) => {
          const key = keyOf(p)
          if (!known.has(key)) known.set(key, p)
          return key
        }),
    ),
  ]
  const count = (a: string, b: string, weight: number): void => {
    if (a === b) return
    const pair = a < b ? `${a}\n${b}` : `${b}\n${a}`
    pairs.set(pair, (pairs.get(pair) ?? 0) + weight)
  }
  for (const d of drafts) {
    const hostile = AGAINST.has(d.act)
    if (d.status === 'negated' || !(hostile || TOGETHER.has(d.act))) continue
    const [by, to] = [able(d.actors), able(d.recipients)]
    for (const a of by) for (const b of to) count(a, b, hostile ? 2 : 1)
    // "mediated between the one and the other"
    if (!hostile && to.length === 2 && !by.some((k) => to.includes(k))) count(to[0]!, to[1]!, 2)
  }
  let first: [string, number] = ['', 1]
  let second = 0
  for (const [pair, times] of pairs)
    if (times > first[1]) {
      second = first[0] === '' ? 0 : first[1]
      first = [pair, times]
    } else second = Math.max(second, times)
  if (first[0] === '' || first[1] < CLEARLY * second) return null
  const [one, other] = first[0].split('\n').map((key) => ({ key, party: called(best(key) ?? known.get(key)!) }))
  return [one!, other!]
}

/** Whether somebody is of a state or an armed group: its minister, its army. */
function isOfSide(party: Party): boolean {
  const side = sideOf(party)
  const actor = side === null ? capitalOf(party.name) : actorById(side)
  return actor !== undefined && /^(?:armed-group|military|government|state)$/.test(actor.kind)
}

/** A minister or a general stands for the side. */
function called(party: Party): Party {
  const side = sideOf(party)
  const actor = party.actor === null ? undefined : actorById(party.actor)
  const head = actor?.kind === 'person' && side !== null ? actorById(side) : undefined
  return { ...party, ...(head ? { name: head.name, actor: head.id } : {}), span: null }
}

const BOTH =
  /^(?:(?:both|each|either|neither|these two|the two)(?: of the)?(?: warring| rival| opposing)?|the (?:warring|rival|opposing|belligerent)) (?:sides?|part(?:y|ies)|factions?|camps?|delegations?|armies|capitals?|belligerents?|enemies|foes)$/i

/** "urged both sides", "Neither party replied": the two sides of the report, where nobody near by is meant. */
export function withBothNamed(draft: Draft, two: TwoSides): Draft {
  const named = (list: readonly Party[]): readonly Party[] =>
    list.some((p) => p.actor === null && BOTH.test(p.name))
      ? list.flatMap((p) =>
          p.actor === null && BOTH.test(p.name)
            ? two.map(({ party }) => ({ ...party, text: p.text, span: p.span }))
            : [p],
        )
      : list
  const [actors, recipients] = [named(draft.actors), named(draft.recipients)]
  if (actors === draft.actors && recipients === draft.recipients) return draft
  const mutual = MUTUAL.has(draft.act) && actors !== draft.actors && recipients.length === 0
  return { ...draft, actors, recipients: mutual ? actors.slice(1) : recipients, confidence: less(draft.confidence) }
}

const MUTUAL: ReadonlySet<Act> = new Set<Act>(['CONSULT', 'AGREE', 'COOPERATE'])

/** What only those can grant who fight the one who asks. */
const OF_ENEMIES: ReadonlySet<Topic> = new Set<Topic>(['ceasefire', 'siege', 'withdrawal', 'surrender', 'evacuation'])

/** "Kyiv asked for a corridor", "The rebels proposed a swap", "The junta would not discuss it": with nobody told, to the other side. */
export function withEnemyMeant(draft: Draft, two: TwoSides, keyOf: KeyOf): Draft {
  if (draft.recipients.length > 0 || draft.actors.length === 0 || !isOfEnemy(draft)) return draft
  const keys = draft.actors.map(keyOf)
  const teller =
    draft.act === 'CONCEDE' && draft.speaker ? two.find(({ key }) => key === keyOf(asParty(draft.speaker!))) : undefined
  // "Hostilities end where terrorists surrender," says the one side of the other.
  if (teller && draft.actors.every((p) => p.actor === null && CALLED_SO.test(p.name)))
    return toOthers(draft, [{ ...teller.party, text: teller.party.name }])
  const other = two.find(({ key }) => !keys.includes(key))
  const alone = keys.every((k) => k !== other?.key && two.some(({ key }) => key === k))
  return alone && other ? toOthers(draft, [{ ...other.party, text: other.party.name }]) : draft
}

const CALLED_SO = /^(?:the |these |those )?(?:terrorists?|militants|bandits|extremists|gunmen|enemy)$/i

/** "In talks to save the deal", "the truce was back on": the other side's as well. */
function isOfBoth({ act, status, actors, rule, head, sentence: { tokens } }: Draft): boolean {
  if (actors.length > 1 || status === 'denied' || status === 'negated') return false
  if (act === 'CONSULT') return /^(?:talk|negotiation|discussion)$/.test(tokens[head]?.lemma ?? '')
  return act === 'AGREE' && rule === 'chain/back-on'
}

function isOfEnemy(draft: Draft): boolean {
  if (isOfBoth(draft)) return true
  if (draft.act === 'REJECT') return draft.status === 'happened'
  if (draft.act === 'CONCEDE' || (draft.act === 'RETREAT' && draft.mode === 'disarm')) return true
  const { tokens } = draft.sentence
  // "forced the rebels to make peace"
  if (draft.act === 'AGREE' && [draft.head, ...draft.uses].some((i) => tokens[i]?.lemma === 'peace')) return true
  if (draft.act === 'AGREE')
    return draft.status === 'planned' && OFFERS.test(draft.sentence.tokens[draft.head]?.lemma ?? '')
  return draft.act === 'REQUEST' && (draft.topics.some((t) => OF_ENEMIES.has(t)) || isForWay(draft))
}

/** "Angola and Kenya brokered the truce", "Norway asked for a pause": with nobody told, others mean both who fight. */
export function withBothMeant(draft: Draft, two: TwoSides, keyOf: KeyOf): Draft {
  // Two who broker it together were taken for its parties.
  const named = draft.recipients.some((r) => draft.act !== 'AGREE' || !draft.actors.some((a) => keyOf(a) === keyOf(r)))
  if (named || draft.actors.length === 0 || !isForBoth(draft)) return draft
  const isOne = (p: Party): boolean =>
    two.some(({ key, party }) => key === keyOf(p) || sameSide(party, p)) ||
    FIGHTS.test(p.name) ||
    p.actor?.startsWith('group/') === true
  return draft.actors.some(isOne) ? draft : toOthers(draft, both(two))
}

function both(two: TwoSides): Party[] {
  return two.map(({ party }) => ({ ...party, text: party.name }))
}

const FIGHTS = /\b(?:army|troops|soldiers|rebels|militias?|fighters|commanders?|generals?|government)$/i
const BROKERS = /^(?:broker|mediate|facilitate|midwife)$/

function isForBoth({ act, status, topics, head, uses, sentence: { tokens } }: Draft): boolean {
  if (status === 'hypothetical' || status === 'negated') return false
  if (act === 'AGREE')
    return [head, ...uses].some((i) => BROKERS.test(tokens[i]?.lemma ?? '')) || hostsTalks(head, tokens)
  if (act !== 'REQUEST') return false
  const pauses = (i: number): boolean => tokens[i]!.upos === 'NOUN' && tokens[i]!.lemma === 'pause'
  return (
    topics.includes('ceasefire') || tokens.some((t, i) => pauses(i) && t.head === head && tokens[i + 1]?.text !== 'in')
  )
}

/** "Canada offered to host talks": whether somebody else's talks are to be held at one's table. */
function hostsTalks(head: number, tokens: Draft['sentence']['tokens']): boolean {
  const host = tokens.findIndex((t) => t.head === head && t.deprel === 'xcomp' && t.lemma === 'host')
  return (
    host >= 0 &&
    tokens.some(
      (t) => t.head === host && t.deprel === 'obj' && /^(?:talk|negotiation|meeting|round|side|party)$/.test(t.lemma),
    )
  )
}

const OFFERS = /^(?:offer|propose|suggest)$/

function isForWay({ sentence: { tokens }, span }: Draft): boolean {
  return tokens.some((t) => t.start >= span.start && t.end <= span.end && /^(?:corridor|passage)$/.test(t.lemma))
}
