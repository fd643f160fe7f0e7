// Talks: where they are held, their rounds, who mediates and who sits there, and each party's last word on each term.
import type { ActorRef, PlaceRef, Talks, TermWord, Topic } from '../model/index.ts'
import { actorMeant } from '../vocab/actors/index.ts'
import { daysBetween, plusDays } from './days.ts'
import {
  EVERYWHERE,
  idsOf,
  inIdOrder,
  isVoid,
  placeKey,
  refsOf,
  saysNone,
  sourcesOf,
  topicsOf,
  wordsOf,
} from './ground.ts'
import { compare, inOrder, type LinkedClaim, type LinkedParty, type StoryPart } from './linked-claim.ts'

/** Days between two meetings of one round. */
const ROUND = 4
/** Days between two rounds of one track. */
const TRACK = 150
/** Days around a round in which a word on a term belongs to it. */
const AROUND = 10

const TABLE = /\b(?:talks|negotiat\w+|round|meeting|met|conference|summit|dialogue|session|consultations?|hours of)\b/i
const MEDIATOR = /\b(?:envoy|mediator\w*|facilitator\w*|secretary-general|special adviser|co-chairs?)\b/i
const MEDIATION =
  /\bunder (?:the )?(?:(?:mediation|auspices) of (?:the )?([\p{Lu}][\p{L} ]{1,40})|(\p{Lu}\p{L}+) (?:mediation|auspices))/u
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

function isMeeting(c: LinkedClaim): boolean {
  const { act, status, topics } = c.claim
  if (act !== 'CONSULT' || isVoid(c) || status === 'planned' || c.claim.mode === 'visit') return false
  const words = wordsOf(c)
  if (saysNone(words) || !(topics.includes('talks') || TABLE.test(words)) || !TABLE.test(c.sentence)) return false
  const who = named(c)
  return who.length > 1 || (who.length === 1 && TABLE.test(words) && venueOf(c) !== null)
}

function named(c: LinkedClaim): readonly LinkedParty[] {
  const places = new Set(c.claim.places.map((p) => p.name))
  return [...c.actors, ...c.recipients]
    .filter((p) => !places.has(p.as) && !places.has(p.name))
    .filter(
      (p) =>
        p.named || /council|committee|government|opposition|delegation|governor|minister|rebels|negotiator/i.test(p.as),
    )
}

/** The town where a meeting is: one its own sentence or the dateline names, but no capital that speaks. */
function venueOf(c: LinkedClaim): PlaceRef | null {
  const settlements = c.places.filter(
    (p) => p.precision === 'settlement' || p.precision === 'district' || p.precision === 'site',
  )
  const { sentence } = c.claim.evidence[0]
  const own = settlements.filter((p) =>
    c.claim.places.some(
      (q) => q.name === p.name && q.span && q.span.start >= sentence.start && q.span.end <= sentence.end,
    ),
  )
  return own[0] ?? settlements[0] ?? null
}

interface Round {
  readonly claims: LinkedClaim[]
  from: string | null
  to: string | null
}
interface Track {
  readonly host: PlaceRef | null
  readonly rounds: Round[]
}

function tracksOf(claims: readonly LinkedClaim[]): readonly Track[] {
  const meetings = claims.filter(isMeeting).sort((a, b) => compare(a.day ?? '', b.day ?? '') || inOrder(a, b))
  const byHost = new Map<string, Track[]>()
  for (const c of meetings) {
    const host = venueOf(c)
    const key = host ? placeKey(host) : ''
    const tracks = byHost.get(key) ?? []
    byHost.set(key, tracks)
    let track = tracks.at(-1)
    const last = track?.rounds.at(-1)
    if (!track || (daysBetween(last?.to ?? null, c.day) ?? 0) > TRACK) {
      track = { host, rounds: [] }
      tracks.push(track)
    }
    const round = track.rounds.at(-1)
    if (round && (daysBetween(round.to, c.day) ?? 0) <= ROUND) {
      round.claims.push(c)
      round.to = c.day ?? round.to
    } else track.rounds.push({ claims: [c], from: c.day, to: c.day })
  }
  return [...byHost.values()].flat()
}

function wordOf(c: LinkedClaim): TermWord['word'] | null {
  const { act, status } = c.claim
  if (status === 'hypothetical' || status === 'denied') return null
  if (act === 'REJECT') return /\bden(?:y|ies|ied)\b/i.test(wordsOf(c)) ? null : 'refused'
  if (act === 'REQUEST' && c.claim.kind !== 'appeal') return 'proposed'
  if (act === 'AGREE')
    return status === 'planned' ? 'proposed' : status === 'negated' || saysNone(wordsOf(c)) ? 'refused' : 'accepted'
  if (act === 'SUPPORT' && status !== 'negated') return 'accepted'
  if (act === 'CONCEDE' && status !== 'negated') return status === 'planned' ? 'proposed' : 'accepted'
  return null
}

function mayBeWord(c: LinkedClaim): boolean {
  return ['REJECT', 'REQUEST', 'AGREE', 'SUPPORT', 'CONCEDE'].includes(c.claim.act) && c.actors.length > 0
}

function isMediator(p: LinkedParty): boolean {
  return MEDIATOR.test(p.as) || p.side === 'body/un' || p.id.startsWith('body/un')
}

function talksOf(track: Track, words: readonly LinkedClaim[]): Talks {
  const met = track.rounds.flatMap((r) => r.claims)
  const at = met.flatMap(named)
  const mediators = new Map<string, ActorRef>()
  for (const p of at) if (isMediator(p)) mediators.set(p.id, { id: p.id, name: p.name })
  for (const c of met) {
    const m = MEDIATION.exec(c.sentence)
    const actor = m ? actorMeant((m[1] ?? m[2] ?? '').trim(), {}, true) : undefined
    if (actor) mediators.set(actor.id, { id: actor.id, name: actor.name })
  }
  const parties = at.filter((p) => !mediators.has(p.id))
  const sides = new Set([...parties, ...at].flatMap((p) => [p.id, p.side]))
  const first = track.rounds[0] as Round
  const last = track.rounds.at(-1) as Round
  const from = first.from === null ? '' : plusDays(first.from, -AROUND)
  const to = last.to === null ? '9999' : plusDays(last.to, AROUND)
  const said = words.filter(
    (c) => (c.day ?? '') >= from && (c.day ?? '') <= to && c.actors.some((a) => sides.has(a.id) || sides.has(a.side)),
  )
  const since = last.from ?? ''
  const terms = termsOf(said, parties, sides, since)
  const used = new Set(terms.flatMap((t) => t.words.flatMap((w) => (w.claim ? [w.claim] : []))))
  const claims = [...new Set([...met, ...said.filter((c) => used.has(c.claim.id))])].sort(inOrder)
  const host = track.host
  return {
    kind: 'talks',
    id: `talks/${host ? placeKey(host).replaceAll(' ', '-') : 'unplaced'}/${first.from ?? 'undated'}`,
    place: host,
    parties: inIdOrder(refsOf(parties)),
    phases: track.rounds.map((r, i) => ({ name: `round ${i + 1}`, from: r.from, to: r.to, claims: idsOf(r.claims) })),
    claims: idsOf(claims),
    sources: sourcesOf(claims),
    mediators: inIdOrder(mediators.values()),
    rounds: track.rounds.map((r, i) => ({
      number: i + 1,
      when: { from: r.from, to: r.to },
      host,
      parties: inIdOrder(refsOf(r.claims.flatMap(named))),
      claims: idsOf(r.claims),
    })),
    terms,
  }
}

/** Each party's last word on each topic; a topic has moved where a word said since the last round began is not the word before. */
function termsOf(
  said: readonly LinkedClaim[],
  parties: readonly LinkedParty[],
  sides: ReadonlySet<string>,
  since: string,
): Talks['terms'] {
  const byTopic = new Map<Topic, Map<string, { ref: ActorRef; words: TermWord[] }>>()
  for (const c of said) {
    const word = wordOf(c)
    if (!word) continue
    for (const topic of topicsOf(c)) {
      if (!TERMS.has(topic)) continue
      const byParty = byTopic.get(topic) ?? new Map<string, { ref: ActorRef; words: TermWord[] }>()
      byTopic.set(topic, byParty)
      for (const a of c.actors) {
        if (!sides.has(a.id) && !sides.has(a.side)) continue
        const ref = { id: a.id, name: a.name }
        const entry = byParty.get(a.side) ?? { ref, words: [] }
        entry.words.push({ party: entry.ref, word, date: c.day, claim: c.claim.id })
        byParty.set(a.side, entry)
      }
    }
  }
  return [...byTopic]
    .sort(([a], [b]) => compare(a, b))
    .map(([topic, byParty]) => {
      const words: TermWord[] = [...byParty.values()].map((e) => e.words.at(-1) as TermWord)
      const silent = inIdOrder(refsOf(parties.filter((p) => p.named && !byParty.has(p.side))))
      for (const party of silent) words.push({ party, word: 'silent', date: null, claim: null })
      words.sort((a, b) => compare(a.party.id, b.party.id))
      const moved = [...byParty.values()].some((e) => {
        const now = e.words.at(-1) as TermWord
        const before = e.words.findLast((w) => (w.date ?? '') < since)
        return (now.date ?? '') >= since && before !== undefined && before.word !== now.word
      })
      return { topic, words, moved }
    })
}

/** All tracks of talks, oldest first. */
export function talksIn(claims: readonly LinkedClaim[]): readonly Talks[] {
  const words = claims.filter((c) => mayBeWord(c) && !c.background)
  return tracksOf(claims)
    .map((t) => talksOf(t, words))
    .filter((t) => t.parties.length + t.mediators.length > 1)
    .sort((a, b) => compare(a.phases[0]?.from ?? '', b.phases[0]?.from ?? '') || compare(a.id, b.id))
}

/** Talks as a part of the story, all in one scope. */
export const TALKS: StoryPart<Talks> = {
  kind: 'talks',
  scopesOf: (c) =>
    isMeeting(c) || (mayBeWord(c) && !c.background && [...topicsOf(c)].some((t) => TERMS.has(t))) ? [EVERYWHERE] : [],
  build: talksIn,
}
