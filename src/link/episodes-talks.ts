// Talks: where they are held, their rounds, who mediates and who sits there, and each party's last word on each term.
import { type ActorRef, overlapOf, type PlaceRef, type Span, type Talks } from '../model/index.ts'
import { actorById, actorMeant } from '../vocab/actors/index.ts'
import { daysBetween, plusDays } from './days.ts'
import { homeCountries } from './episodes-home.ts'
import { idsOf, inIdOrder, isVoid, placeKey, refsOf, saysNone, share, sidesOf, sourcesOf, wordsOf } from './ground.ts'
import { compare, inOrder, type LinkedClaim, type LinkedParty, type StoryPart } from './linked-claim.ts'
import { mediatorsNamed } from './mediation.ts'
import { partiesMeant, partyOf } from './parties.ts'
import { mayBeWord, termsOf } from './talks-terms.ts'

/** Days between two meetings of one round. */
const ROUND = 4
/** Days between two rounds of one track. */
const TRACK = 150
/** Days before and after a round in which a word on a term belongs to it. */
const [BEFORE, AFTER] = [2, 4]

const TABLE = /\b(?:talks|negotiat\w+|round|meeting|met|conference|summit|dialogue|session|consultations?|hours of)\b/i
const MEDIATOR = /\b(?:envoy|mediator\w*|facilitator\w*|secretary-general|special adviser|co-chairs?)\b/i
/** A council, a cabinet or a parliament that sits is no round of talks between parties. */
const SITTING =
  /\b(?:session|meeting) of (?:the )?(?:\w+ )?(?:Security Council|council|cabinet|parliament|assembly|board|legislature)\b|\b(?:Security Council|cabinet|parliament)\b[^.;]{0,30}\b(?:met|meets|session|meeting)\b/i

/** "The deal which the two negotiated": how something came about, not a meeting of the day. */
const NEGOTIATED =
  /\b(?:deal|agreement|accord|treaty|truce|swap|exchange|arrangement|ceasefire)\b[^.;]{0,90}\b(?:negotiated|negotiated by)\b/i

/** "Talks under Olusegun Obasanjo", "a round led by the envoy of Qatar". */
const UNDER =
  /\b(?:talks|round|negotiations|consultations|meeting)\b[^.;]{0,60}?\b(?:under|led by) (?:the )?(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,3})/u

function isMeeting(c: LinkedClaim): boolean {
  const { act, status, topics } = c.claim
  if (act !== 'CONSULT' || isVoid(c) || status === 'planned' || c.claim.mode === 'visit') return false
  const words = wordsOf(c)
  if (SITTING.test(words)) return false
  if (NEGOTIATED.test(c.sentence) && /\bnegotiated\b/i.test(words)) return false
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
  return own[0] ?? null
}

interface Meeting {
  readonly claim: LinkedClaim
  /** The first and the last day that are told. */
  readonly from: string | null
  readonly day: string | null
  readonly host: PlaceRef | null
  readonly who: readonly LinkedParty[]
  /** The sentence that tells of it, where it stands beside the claim; null where the claim is the meeting. */
  readonly words: string | null
  /** Names of those who, its report says, mediate or preside. */
  readonly mediators: readonly string[]
}

interface Round {
  readonly claims: LinkedClaim[]
  readonly mediators: string[]
  readonly who: LinkedParty[]
  words: string | null
  from: string | null
  to: string | null
}
interface Track {
  readonly host: PlaceRef | null
  readonly rounds: Round[]
  /** Ids and sides of those who sit there, mediators left out. */
  readonly sides: Set<string>
}

/** What the claims of a report about talks say of who sits there: those who propose, accept and refuse. */
function sessionsOf(claims: readonly LinkedClaim[], home: string | null): readonly Meeting[] {
  const byReport = new Map<string, LinkedClaim[]>()
  for (const c of claims) {
    const list = byReport.get(c.claim.report)
    if (list) list.push(c)
    else byReport.set(c.claim.report, [c])
  }
  const found: Meeting[] = []
  for (const list of byReport.values()) {
    const told = list.flatMap((claim) => claim.asides.flatMap((a) => (a.what === 'talks' ? [{ claim, aside: a }] : [])))
    const first = told.find((t) => within(t.claim, t.aside.span)) ?? told[0]
    if (!first) continue
    const { claim, aside } = first
    const around = { country: claim.country, day: claim.published, glosses: {} }
    const met = atTable(seatsOf(partiesMeant(aside.by, around, null), home))
    // Who meets in the sentence that tells of the round sits there.
    const meets = list.filter((x) => x.claim.act === 'CONSULT' && !isVoid(x) && within(x, aside.span))
    const who = [
      ...met,
      ...atTable(
        seatsOf(
          meets.flatMap((x) => [...x.actors, ...x.recipients].filter((p) => p.named)),
          home,
        ),
      ),
      ...list
        .filter((x) => mayBeWord(x) && x.claim.act !== 'SUPPORT' && !x.background && !isAppointment(x))
        .flatMap((x) => atTable(seatsOf(x.actors, home))),
    ]
    found.push({
      claim,
      from: aside.made ?? aside.day ?? claim.published,
      day: aside.day ?? claim.published,
      host: placeNamed(claims, aside.place),
      who,
      words: aside.words,
      mediators: aside.names ?? [],
    })
  }
  return found
}

/** Whether a claim says that somebody will meet, there or elsewhere. */
function isAppointment(c: LinkedClaim): boolean {
  return c.claim.act === 'AGREE' && c.claim.status === 'planned' && c.claim.topics.includes('talks')
}

function within(c: LinkedClaim, span: Span): boolean {
  return overlapOf(c.claim.evidence[0].sentence, span) > 0
}

/** Those who act, delegations as the side that sent them; "its delegation" is left out. */
function seatsOf(parties: readonly LinkedParty[], home: string | null): readonly LinkedParty[] {
  return parties.flatMap((p) => {
    if (/^(?:its|their|his|her|our) |^(?:the )?(?:delegations?|parties|sides|negotiators)$/i.test(p.as)) return []
    // A minister sits there for a state.
    const state = p.id.startsWith('person/') ? seatOf(p.id) : undefined
    const seat = state === undefined ? undefined : actorById(state)
    if (seat) return [{ ...p, id: seat.id, name: seat.name, side: seat.id }]
    const sender = /^(?:the )?(.{3,60}?)(?:'s|’s)? (?:delegation|negotiators?|negotiating team|side)$/i.exec(p.as)?.[1]
    if (!sender || !p.id.startsWith('seen/')) return [p]
    const found = partyOf({ name: sender, actor: null }, { country: home, day: null, glosses: {} }, null)
    return found && !found.id.startsWith('seen/') ? [{ ...found, as: p.as }] : [p]
  })
}

/** Arms that fight and sit at no table. */
const NO_SEAT = /\b(?:air force|navy|coast guard|artillery|air defence|intelligence|police|warplanes|forces)$/i

/** The state, else the group, for which a person sits at a table. */
function seatOf(person: string): string | undefined {
  const of = actorById(person)?.memberOf ?? []
  return of.find((m) => m.startsWith('state/')) ?? of.find((m) => m.startsWith('group/') || m.startsWith('government/'))
}

function atTable(parties: readonly LinkedParty[]): readonly LinkedParty[] {
  return parties.filter(
    (p) =>
      !(p.id.startsWith('military/') && p.id !== p.side && NO_SEAT.test(p.name) && !/armed forces$/i.test(p.name)) &&
      !(p.id.startsWith('seen/') && NO_SEAT.test(p.as)) &&
      (/^(?:state|government|group|party|body|people|military|person)\//.test(p.id) ||
        /delegation|opposition|government|rebels|council|committee/i.test(p.as)),
  )
}

function placeNamed(claims: readonly LinkedClaim[], key: string): PlaceRef {
  for (const c of claims) for (const p of c.places) if (placeKey(p) === key) return p
  const name = key.replace(/\b\p{L}/gu, (letter) => letter.toUpperCase())
  return { id: `seen/${key}`, name, lat: null, lon: null, precision: 'unknown' }
}

function tracksOf(claims: readonly LinkedClaim[]): readonly Track[] {
  const home = [...homeCountries(claims)].sort(compare)[0] ?? null
  const sessions = sessionsOf(claims, home)
  const told = new Set(sessions.map((s) => s.claim.claim.report))
  const meetings: Meeting[] = [
    ...sessions,
    ...claims
      .filter((c) => isMeeting(c) && !told.has(c.claim.report))
      .map((claim) => ({
        claim,
        from: claim.day,
        day: claim.day,
        host: venueOf(claim),
        who: named(claim),
        words: null,
        mediators: mediatorsNamed(claim.sentence),
      })),
  ].sort(
    (a, b) => compare(a.from ?? '', b.from ?? '') || compare(a.day ?? '', b.day ?? '') || inOrder(a.claim, b.claim),
  )
  const byHost = new Map<string, Track[]>()
  for (const m of meetings) {
    const key = m.host ? placeKey(m.host) : ''
    const tracks = byHost.get(key) ?? []
    byHost.set(key, tracks)
    const sides = sidesOf(m.who.filter((p) => !isMediator(p)))
    // Two tracks may use one town: those who sit there tell them apart.
    let track = tracks.findLast(
      (t) =>
        (daysBetween(t.rounds.at(-1)?.to ?? null, m.from) ?? 0) <= TRACK &&
        (sides.size === 0 || t.sides.size === 0 || share(t.sides, sides)),
    )
    if (!track) {
      track = { host: m.host, rounds: [], sides: new Set() }
      tracks.push(track)
    }
    for (const side of sides) track.sides.add(side)
    const round = track.rounds.at(-1)
    if (round && (daysBetween(round.to, m.from) ?? 0) <= ROUND) {
      round.claims.push(m.claim)
      round.who.push(...m.who)
      round.words ??= m.words
      round.mediators.push(...m.mediators)
      if (round.to === null || (m.day !== null && m.day > round.to)) round.to = m.day
    } else
      track.rounds.push({
        claims: [m.claim],
        mediators: [...m.mediators],
        who: [...m.who],
        words: m.words,
        from: m.from,
        to: m.day,
      })
  }
  return [...byHost.values()].flat()
}

function isCalledMediator(sentence: string, name: string): boolean {
  const at = sentence.indexOf(name)
  return (
    at >= 0 &&
    /\b(?:envoy|mediator|facilitator|special representative)\b[^.;]{0,30}$/i.test(
      sentence.slice(Math.max(0, at - 60), at),
    )
  )
}

/** One name for each side: the body before the person who speaks for it. */
function oneForEachSide(parties: readonly LinkedParty[]): readonly ActorRef[] {
  const bySide = new Map<string, LinkedParty>()
  for (const p of parties) {
    const there = bySide.get(p.side)
    if (!there || rankOf(p) < rankOf(there)) bySide.set(p.side, p)
  }
  return refsOf(bySide.values())
}

function rankOf(p: LinkedParty): string {
  return `${p.id === p.side ? 0 : p.id.startsWith('person/') ? 2 : 1} ${p.id}`
}

function isMediator(p: LinkedParty): boolean {
  if (MEDIATOR.test(p.as) || p.side === 'body/un' || p.id.startsWith('body/un')) return true
  return p.id.startsWith('person/') && (actorById(p.id)?.memberOf.includes('body/un') ?? false)
}

/** Those whom the reports of a round name as mediators. */
function mediatorsOf(r: Round): readonly LinkedParty[] {
  const [c] = r.claims
  if (c === undefined) return []
  const around = { country: c.country, day: c.published, glosses: {} }
  return r.mediators.flatMap((name) => partiesMeant(name, around, null)).filter((p) => p.named)
}

function talksOf(track: Track, words: readonly LinkedClaim[]): Talks {
  const met = track.rounds.flatMap((r) => r.claims)
  const reports = new Set(met.map((c) => c.claim.report))
  const at = track.rounds.flatMap((r) => r.who)
  const mediators = new Map<string, ActorRef>()
  for (const p of at) if (isMediator(p)) mediators.set(p.id, { id: p.id, name: p.name })
  for (const c of [...met, ...words.filter((w) => reports.has(w.claim.report))])
    for (const p of [...c.actors, ...c.recipients, ...(c.speaker ? [c.speaker] : [])])
      if (p.named && isCalledMediator(c.sentence, p.as)) mediators.set(p.id, { id: p.id, name: p.name })
  for (const c of met) {
    const m = UNDER.exec(c.sentence)
    const actor = m ? actorMeant((m[1] as string).trim(), {}, true) : undefined
    if (actor) mediators.set(actor.id, { id: actor.id, name: actor.name })
  }
  // Who mediates in one round may be a party to another.
  const seated = new Map(track.rounds.map((r) => [r, r.who.filter((p) => !mediators.has(p.id) && !isMediator(p))]))
  for (const r of track.rounds) {
    const named = mediatorsOf(r)
    for (const p of named) mediators.set(p.id, { id: p.id, name: p.name })
    const ids = new Set(named.map((p) => p.id))
    seated.set(
      r,
      (seated.get(r) ?? []).filter((p) => !ids.has(p.id)),
    )
  }
  const first = track.rounds[0] as Round
  const seats = [...seated.values()].flat()
  const refs = new Set(oneForEachSide(seats).map((r) => r.id))
  const parties = seats.filter((p) => refs.has(p.id))
  const sides = sidesOf(parties)
  const last = track.rounds.at(-1) as Round
  const isThen = (c: LinkedClaim): boolean =>
    reports.has(c.claim.report) ||
    track.rounds.some(
      (r) =>
        c.day !== null &&
        r.from !== null &&
        r.to !== null &&
        c.day >= plusDays(r.from, -BEFORE) &&
        c.day <= plusDays(r.to, AFTER),
    )
  const home = [...homeCountries(words)].sort(compare)[0] ?? null
  const said = words
    .filter(isThen)
    .map((c) => ({ ...c, actors: seatsOf(c.actors, home).filter((a) => !mediators.has(a.id)) }))
    .filter((c) => c.actors.some((a) => sides.has(a.id) || sides.has(a.side)))
  const since = last.from ?? ''
  const terms = termsOf(said, parties, sides, since)
  const used = new Set(terms.flatMap((t) => t.words.flatMap((w) => (w.claim ? [w.claim] : []))))
  const claims = [...new Set([...met, ...words.filter((c) => used.has(c.claim.id))])].sort(inOrder)
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
      parties: inIdOrder(oneForEachSide(seated.get(r) ?? [])),
      claims: idsOf(r.claims),
      ...(r.words === null ? {} : { words: r.words }),
    })),
    terms,
  }
}

/** All tracks of talks, oldest first. */
export function talksIn(claims: readonly LinkedClaim[]): readonly Talks[] {
  const words = claims.filter((c) => mayBeWord(c) && !c.background)
  return tracksOf(claims)
    .map((t) => talksOf(t, words))
    .filter((t) => t.parties.length + t.mediators.length > (t.rounds.some((r) => r.words !== undefined) ? 0 : 1))
    .sort((a, b) => compare(a.phases[0]?.from ?? '', b.phases[0]?.from ?? '') || compare(a.id, b.id))
}

/** Talks as a part of the story, built town by town. */
export const TALKS: StoryPart<Talks> = {
  kind: 'talks',
  scopesOf: (c) => {
    const keys = new Set(c.asides.flatMap((a) => (a.what === 'talks' ? [a.place] : [])))
    const venue = keys.size === 0 && isMeeting(c) ? venueOf(c) : null
    if (venue) keys.add(placeKey(venue))
    keys.delete('')
    return [...keys]
  },
  build: talksIn,
}
