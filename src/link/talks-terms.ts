// Terms on the table of talks: each party's last word on each, and what moved since the last round.
import type { ActorRef, SaidOfTerm, Talks, TermWord, Topic } from '../model/index.ts'
import { inIdOrder, refsOf, saysNoAnswer, saysNone, topicsOf, wordsOf } from './ground.ts'
import { compare, type LinkedClaim, type LinkedParty } from './linked-claim.ts'
import type { NoteHead } from './notes.ts'

const TERMS: ReadonlySet<Topic> = new Set<Topic>([
  'ceasefire',
  'transition',
  'detainees',
  'siege',
  'aid',
  'access',
  'withdrawal',
  'evacuation',
  'sanctions',
  'weapons',
  'territory',
  'surrender',
])

/** Whether a claim can be a word on a term. */
export function mayBeWord(c: LinkedClaim): boolean {
  if (!['REJECT', 'REQUEST', 'AGREE', 'SUPPORT', 'CONCEDE'].includes(c.claim.act) || c.actors.length === 0) return false
  return !AGREED_THING.test(wordsOf(c))
}

/** "Agreed areas", "the agreed routes": what was agreed on, not that somebody agrees. */
const AGREED_THING =
  /^(?:the |all |these |in |over )?agreed (?!to\b|on\b|that\b|with\b|upon\b|in\b|by\b|early\b|late\b|a\b|the\b|an\b)\p{Ll}/iu

/** The stand a claim takes on what it speaks of; null where it takes none. */
export function wordOf(c: LinkedClaim): TermWord['word'] | null {
  const { act, status } = c.claim
  if (status === 'hypothetical' || status === 'denied') return null
  if (act === 'REJECT')
    return /\bden(?:y|ies|ied)\b/i.test(wordsOf(c)) ? null : saysNoAnswer(wordsOf(c)) ? 'silent' : 'refused'
  if (act === 'REQUEST' && c.claim.kind !== 'appeal') return 'proposed'
  // To have agreed to let convoys in is a yes, though the convoys are to come.
  if (act === 'AGREE' && status === 'planned' && /\b(?:agreed|agrees|accepted|accepts|consented)\b/i.test(wordsOf(c)))
    return 'accepted'
  if (act === 'AGREE')
    return status === 'planned' ? 'proposed' : status === 'negated' || saysNone(wordsOf(c)) ? 'refused' : 'accepted'
  if (act === 'SUPPORT' && status !== 'negated')
    return /\b(?:approv|accept|sign|endors|ratif|adopt|support)/i.test(wordsOf(c)) ? 'accepted' : null
  if (act === 'CONCEDE' && status !== 'negated') return status === 'planned' ? 'proposed' : 'accepted'
  return null
}

const IT = /\b(?:it|this|that|them|these|the (?:demand|proposal|idea|plan))\b/i
/** Whether a claim speaks of what was said before it. */
export function isOfIt(c: LinkedClaim): boolean {
  return IT.test(wordsOf(c))
}

/** Whether a claim says no more than yes or no: "the government would not agree". */
export function isBare(c: LinkedClaim): boolean {
  return wordsOf(c).split(/\s+/).length <= BARE
}

/** "There was nothing to discuss while he ruled": a no to what was asked last. */
export function saysNothingToDiscuss(c: LinkedClaim): boolean {
  return /\bnothing (?:left )?to (?:discuss|negotiate|talk)\b/i.test(wordsOf(c))
}

/** Most words of a yes or a no. */
const BARE = 7

/** What a claim speaks of. */
export function topicsSaid(c: LinkedClaim): readonly Topic[] {
  return [...topicsOf(c)]
}

/** A word on terms, with those who say it as they sit at the table. */
export interface Said {
  readonly note: NoteHead & {
    readonly day: string | null
    /** Where its sentence begins. */
    readonly sentence: number
    /** Where its words end. */
    readonly end: number
    readonly word: {
      readonly word: TermWord['word'] | null
      readonly topics: readonly Topic[]
      /** The sides of those to whom it is said. */
      readonly to: readonly string[]
      readonly ofIt: boolean
      /** Whether it says no more than yes or no. */
      readonly bare: boolean
      /** Whether it says that there is nothing to discuss. */
      readonly nothing: boolean
    } | null
  }
  readonly actors: readonly LinkedParty[]
}

/** UTF-16 units between two words of which the second may speak of the first: "They asked for an amnesty. The government refused". */
const NEXT = 90

/** The topics of a word; of "Getachew accepted it" and "the government refused" those of what was said right before. */
function topicsMeant({ note }: Said, before: Said | null): readonly Topic[] {
  // To refuse "even to discuss it" is a word on what was asked, not on talks.
  const own = (note.word?.topics ?? []).filter((t) => TERMS.has(t))
  if (own.length > 0 || before === null || note.word === null) return own
  const there = before.note
  if (there.claim.report !== note.claim.report) return own
  const start = note.claim.evidence[0].span.start
  const behind = start > there.claim.evidence[0].span.start
  const answers =
    (note.word.bare || note.word.nothing) && (note.word.word === 'refused' || note.word.word === 'accepted')
  const close = there.sentence === note.sentence ? note.word.ofIt || answers : answers && start - there.end <= NEXT
  return behind && close ? (there.word?.topics ?? []) : own
}

interface Terms {
  readonly terms: Talks['terms']
  /** Each side's last word on each term, by topic and side, and the side of each party that said one. */
  readonly last: Readonly<Record<string, SaidOfTerm>>
  readonly sideOf: Readonly<Record<string, string>>
}

/** Each party's last word on each topic; a topic has moved where a word said since the last round began is not the word before. */
export function termsOf(
  said: readonly Said[],
  parties: readonly LinkedParty[],
  sides: ReadonlySet<string>,
  since: string,
): Terms {
  const byTopic = new Map<Topic, Map<string, { ref: ActorRef; words: SaidOfTerm[] }>>()
  // Nobody is silent on a term but who was asked, or who spoke of others at the table.
  const spoke = new Set<string>()
  const asked = new Map<Topic, Set<string>>()
  let before: Said | null = null
  for (const one of said) {
    const { note, actors } = one
    const word = note.word?.word
    const topics = topicsMeant(one, before)
    if (note.word?.topics.some((t) => TERMS.has(t))) before = one
    if (!word) continue
    for (const topic of topics) {
      if (!TERMS.has(topic)) continue
      const byParty = byTopic.get(topic) ?? new Map<string, { ref: ActorRef; words: TermWord[] }>()
      byTopic.set(topic, byParty)
      const whom = asked.get(topic) ?? new Set<string>()
      asked.set(topic, whom)
      for (const side of note.word?.to ?? []) whom.add(side)
      for (const a of actors) {
        if (!sides.has(a.id) && !sides.has(a.side)) continue
        spoke.add(a.side)
        const ref = { id: a.id, name: a.name }
        const entry = byParty.get(a.side) ?? { ref, words: [] }
        entry.words.push({ word, date: note.day, claim: note.claim.id })
        byParty.set(a.side, entry)
      }
    }
  }
  const last: Record<string, SaidOfTerm> = {}
  const sideOf: Record<string, string> = {}
  const terms = [...byTopic]
    .sort(([a], [b]) => compare(a, b))
    .map(([topic, byParty]) => {
      const words = [...byParty].map(([side, e]): TermWord => {
        const now = e.words.at(-1) as SaidOfTerm
        const own = e.words.findLast((w) => w !== now && (w.date ?? '') < since)
        const before = (now.date ?? '') < since ? null : (own ?? null)
        last[`${topic} ${side}`] = now
        sideOf[e.ref.id] = side
        return { party: e.ref, ...now, before }
      })
      const proposed = [...byParty.values()].some((e) => e.words.some((w) => w.word === 'proposed'))
      const silent = inIdOrder(
        refsOf(
          parties.filter(
            (p) =>
              p.named &&
              !byParty.has(p.side) &&
              proposed &&
              (spoke.has(p.side) || (asked.get(topic)?.has(p.side) ?? false)),
          ),
        ),
      )
      for (const party of silent) words.push({ party, word: 'silent', date: null, claim: null, before: null })
      words.sort((a, b) => compare(a.party.id, b.party.id))
      return { topic, words, moved: words.some((w) => w.before !== null && w.before.word !== w.word) }
    })
  return { terms, last, sideOf }
}
