// Talks: where they are held, their rounds, who mediates and who sits there, and each party's last word on each term.
import { type ActorRef, overlapOf, type PlaceRef, type Talks, type Words } from '../model/index.ts'
import { actorById } from '../vocab/actors/index.ts'
import { daysBetween, plusDays } from './days.ts'
import { homeCountries } from './episodes-home.ts'
import { idsOf, inIdOrder, placeKey, refsOf, share, sidesOf, sourcesOf } from './ground.ts'
import { compare, inOrder, type LinkedParty } from './linked-claim.ts'
import type { Note } from './notes.ts'
import { partyOf } from './parties.ts'
import type { StoryPart } from './story-part.ts'
import { type Said, termsOf } from './talks-terms.ts'
import { MEDIATOR, scopesOfTalks, type TalksTold, talksTold } from './talks-told.ts'
import { type TalksDraft, tiedTalks } from './talks-tracks.ts'

/** Days between two meetings of one round. */
const ROUND = 4
/** Days between two rounds of one track. */
const TRACK = 150
/** Days before and after a round in which a word on a term belongs to it. */
const [BEFORE, AFTER] = [2, 4]

type TalksNote = Note<TalksTold>

interface Meeting {
  readonly note: TalksNote
  /** The first and the last day that are told. */
  readonly from: string | null
  readonly day: string | null
  readonly host: PlaceRef | null
  readonly who: readonly LinkedParty[]
  /** The sentence that tells of it, where it stands beside the claim; null where the claim is the meeting. */
  readonly words: string | null
  /** Those who, its report says, mediate or preside, and those who host. */
  readonly mediators: readonly ActorRef[]
  readonly hosts: readonly ActorRef[]
  /** The sentences that name them. */
  readonly saying: readonly Words[]
  /** The number that its sentence gives the round. */
  readonly number: number | null
}

interface Round {
  readonly notes: TalksNote[]
  readonly mediators: ActorRef[]
  readonly hosts: ActorRef[]
  readonly saying: Words[]
  readonly who: LinkedParty[]
  words: string | null
  number: number | null
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
function sessionsOf(notes: readonly TalksNote[], home: string | null): readonly Meeting[] {
  const byReport = new Map<string, TalksNote[]>()
  for (const n of notes) {
    const list = byReport.get(n.claim.report)
    if (list) list.push(n)
    else byReport.set(n.claim.report, [n])
  }
  const found: Meeting[] = []
  for (const list of byReport.values()) {
    const told = list.flatMap((note) => note.sessions.map((session) => ({ note, session })))
    const first = told.find((t) => t.session.own) ?? told[0]
    if (!first) continue
    const { note, session } = first
    // Who meets in the sentence that tells of the round sits there.
    const meets = list.flatMap(({ sentence, meets: m }) =>
      m !== null && overlapOf({ start: sentence, end: m.end }, session.span) > 0 ? m.who : [],
    )
    const who = [
      ...sitting(seatsOf(session.met, home)),
      ...atTable(seatsOf(meets, home)),
      ...meets.filter((p) => p.id.startsWith('seen/') && FULL_NAME.test(p.as)),
      ...list
        .filter((n) => n.word?.seats === true && !n.word.background)
        .flatMap((n) => atTable(seatsOf(n.actors, home))),
    ]
    const { from, day, words, mediators, hosts, number } = session
    const saying = session.saying.map((said) => ({ claim: note.claim.id, words: said }))
    found.push({
      note,
      from,
      day,
      host: placeNamed(notes, session.place),
      who,
      words,
      mediators,
      hosts,
      saying,
      number,
    })
  }
  return found
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

/** A person no roster knows, by both names. */
const FULL_NAME = /^\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}[\p{L}'’.-]+){1,2}$/u

/** Arms that fight and sit at no table. */
const NO_SEAT = /\b(?:air force|navy|coast guard|artillery|air defence|intelligence|police|warplanes|forces)$/i

/** The state, else the group, for which a person sits at a table. */
function seatOf(person: string): string | undefined {
  const of = actorById(person)?.memberOf ?? []
  return of.find((m) => m.startsWith('state/')) ?? of.find((m) => m.startsWith('group/') || m.startsWith('government/'))
}

const THE_STATE =
  /^(?:the )?(?:(?:central|federal) )?(?:government|authorities|regime)(?:['’]s)?(?: (?:delegation|side|negotiators?|team))?$/i
const THE_GROUP =
  /^(?:the )?(?:rebels?|guerrillas?|insurgents|movement|group|separatists|militants|fighters|front)(?:['’]s?)?(?: (?:delegation|side|negotiators?|team|leaders?))?$/i

/** Who "the government" and "the rebels" are at a table where one state and one group sit. */
function seatMeant(p: LinkedParty, parties: readonly LinkedParty[]): LinkedParty {
  if (!p.id.startsWith('seen/')) return p
  const meant = THE_STATE.test(p.as)
    ? /^(?:state|government)\//
    : THE_GROUP.test(p.as)
      ? /^(?:group|party|people)\//
      : null
  const seats = meant === null ? [] : parties.filter((s) => meant.test(s.id))
  const [seat] = seats
  return seat !== undefined && new Set(seats.map((s) => s.side)).size === 1 ? { ...seat, as: p.as } : p
}

/** Those whom the sentence of a round names as sitting there: every side, known or not, but no place, time or crowd. */
function sitting(parties: readonly LinkedParty[]): readonly LinkedParty[] {
  const known = new Set(atTable(parties))
  return parties.filter(
    (p) => known.has(p) || (p.named && p.id.startsWith('seen/') && !NO_SEAT.test(p.as) && !ABOUT.test(p.as)),
  )
}

const ABOUT = /\b(?:talks|round|meeting|session|conference|agreement|accord|peace|day|night|week|hotel|\w+day)\b|\d/iu

function atTable(parties: readonly LinkedParty[]): readonly LinkedParty[] {
  return parties.filter(
    (p) =>
      !(p.id.startsWith('military/') && p.id !== p.side && NO_SEAT.test(p.name) && !/armed forces$/i.test(p.name)) &&
      !(p.id.startsWith('seen/') && NO_SEAT.test(p.as)) &&
      (/^(?:state|government|group|party|body|people|military|person)\//.test(p.id) ||
        /delegation|opposition|government|rebels|council|committee|elders|sheikhs|factions|movement|front|separatists|insurgents|guerrillas|junta|alliance/i.test(
          p.as,
        )),
  )
}

/** Small words within the names of towns: "Dar es Salaam". */
const PARTICLE = /(?<= )(?:Es|De|Del|Della|Do|Da|Du|Of|And|Sur|Upon|La|Le)(?= )/g

function placeNamed(notes: readonly TalksNote[], key: string): PlaceRef {
  for (const n of notes) for (const p of n.places) if (placeKey(p) === key) return p
  const name = key
    .replace(/\b\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(PARTICLE, (word) => word.toLowerCase())
  return { id: `seen/${key}`, name, lat: null, lon: null, precision: 'unknown' }
}

function tracksOf(notes: readonly TalksNote[]): readonly Track[] {
  const home = [...homeCountries(notes)].sort(compare)[0] ?? null
  const sessions = sessionsOf(notes, home)
  const told = new Set(sessions.map((s) => s.note.claim.report))
  const meetings: Meeting[] = [
    ...sessions,
    ...notes.flatMap((note): readonly Meeting[] =>
      note.meeting && !told.has(note.claim.report)
        ? [{ note, from: note.day, day: note.day, ...note.meeting, words: null, saying: [] }]
        : [],
    ),
  ].sort((a, b) => compare(a.from ?? '', b.from ?? '') || compare(a.day ?? '', b.day ?? '') || inOrder(a.note, b.note))
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
      round.notes.push(m.note)
      round.who.push(...m.who)
      round.words ??= m.words
      round.number ??= m.number
      round.mediators.push(...m.mediators)
      round.hosts.push(...m.hosts)
      round.saying.push(...m.saying)
      if (round.to === null || (m.day !== null && m.day > round.to)) round.to = m.day
    } else
      track.rounds.push({
        notes: [m.note],
        mediators: [...m.mediators],
        hosts: [...m.hosts],
        saying: [...m.saying],
        who: [...m.who],
        words: m.words,
        number: m.number,
        from: m.from,
        to: m.day,
      })
  }
  return [...byHost.values()].flat()
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

/** Days on which a word belongs to a track: some days around each of its rounds, the earliest first. */
function daysAround(rounds: readonly Round[]): (day: string) => boolean {
  const windows = rounds
    .flatMap(({ from, to }) =>
      from === null || to === null ? [] : [{ from: plusDays(from, -BEFORE), to: plusDays(to, AFTER) }],
    )
    .sort((a, b) => compare(a.from, b.from))
  let last = ''
  const until = windows.map((w) => {
    if (w.to > last) last = w.to
    return last
  })
  return (day) => {
    let [low, high] = [0, windows.length]
    while (low < high) {
      const mid = (low + high) >> 1
      if ((windows[mid] as { from: string }).from <= day) low = mid + 1
      else high = mid
    }
    return low > 0 && (until[low - 1] as string) >= day
  }
}

function talksOf(track: Track, words: readonly TalksNote[]): TalksDraft {
  const met = track.rounds.flatMap((r) => r.notes)
  const reports = new Set(met.map((n) => n.claim.report))
  const at = track.rounds.flatMap((r) => r.who)
  const mediators = new Map<string, ActorRef>()
  // Somebody of the United Nations who speaks in a report is a mediator where nobody else is said to be.
  const told = track.rounds.some((r) => r.mediators.length > 0)
  for (const p of at)
    if (MEDIATOR.test(p.as) || (!told && isMediator(p))) mediators.set(p.id, { id: p.id, name: p.name })
  for (const n of [...met, ...words.filter((w) => reports.has(w.claim.report))])
    for (const ref of n.called) mediators.set(ref.id, ref)
  for (const { under } of met) if (under) mediators.set(under.id, under)
  const hosts = inIdOrder(refsOf(track.rounds.flatMap((r) => r.hosts)))
  // Where nobody is said to go between, the host is the one who does.
  const between = track.rounds.some((r) => r.mediators.length > 0) || mediators.size > 0
  // Who mediates in one round may be a party to another.
  const presides = (p: LinkedParty, refs: Iterable<ActorRef>): boolean =>
    [...refs].some((m) => isSameName(m.name, p.name))
  const seated = new Map(track.rounds.map((r) => [r, r.who.filter((p) => !mediators.has(p.id) && !isMediator(p))]))
  for (const r of track.rounds) {
    const presiding = [...r.mediators, ...r.hosts]
    for (const p of between ? r.mediators : r.hosts) mediators.set(p.id, p)
    const ids = new Set(presiding.map((p) => p.id))
    seated.set(
      r,
      (seated.get(r) ?? []).filter((p) => !ids.has(p.id) && !presides(p, presiding)),
    )
  }
  const sitting = [...seated.values()].flat()
  const refs = new Set(oneForEachSide(sitting).map((r) => r.id))
  const parties = sitting.filter((p) => refs.has(p.id))
  const sides = sidesOf(parties)
  const first = track.rounds[0] as Round
  const last = track.rounds.at(-1) as Round
  const isAround = daysAround(track.rounds)
  const home = [...homeCountries(words)].sort(compare)[0] ?? null
  const said = words
    .filter((n) => reports.has(n.claim.report) || (n.day !== null && isAround(n.day)))
    .map(
      (note): Said => ({
        note,
        actors: seatsOf(note.actors, home)
          .map((a) => seatMeant(a, parties))
          .filter((a) => !mediators.has(a.id)),
      }),
    )
    .filter(({ actors }) => actors.some((a) => sides.has(a.id) || sides.has(a.side)))
  const since = last.from ?? ''
  const { terms, last: lastWords, sideOf } = termsOf(said, parties, sides, since)
  const used = new Set(terms.flatMap((t) => t.words.flatMap((w) => (w.claim ? [w.claim] : []))))
  const notes = [...new Set([...met, ...words.filter((n) => used.has(n.claim.id))])].sort(inOrder)
  const host = track.host
  return {
    kind: 'talks',
    id: `talks/${host ? placeKey(host).replaceAll(' ', '-') : 'unplaced'}/${first.from ?? 'undated'}`,
    place: host,
    parties: inIdOrder(refsOf(parties)),
    phases: track.rounds.map((r, i) => ({
      name: `round ${i + 1}`,
      from: r.from,
      to: r.to,
      claims: idsOf(r.notes),
    })),
    claims: idsOf(notes),
    sources: sourcesOf(notes),
    track: [],
    hosts,
    mediators: inIdOrder(mediators.values()),
    rounds: track.rounds.map((r, i) => ({
      number: i + 1,
      when: { from: r.from, to: r.to },
      host,
      parties: inIdOrder(oneForEachSide(seated.get(r) ?? [])),
      claims: idsOf(r.notes),
      ...(r.words === null ? {} : { words: r.words }),
      ...(r.saying.length === 0 ? {} : { beside: r.saying }),
    })),
    terms,
    draft: {
      seats: seatsBySide(parties),
      sideOf,
      last: lastWords,
      told: track.rounds.map((r) => r.number),
    },
  }
}

/** Who sits there for each side, in the order of their sides. */
function seatsBySide(parties: readonly LinkedParty[]): Readonly<Record<string, ActorRef>> {
  const seats = parties.map((p) => [p.side, { id: p.id, name: p.name }] as const)
  return Object.fromEntries(seats.toSorted((a, b) => compare(a[0], b[0]) || compare(a[1].id, b[1].id)))
}

/** "General Abdulsalami Abubakar" is Abdulsalami Abubakar. */
function isSameName(a: string, b: string): boolean {
  const [long, short] = a.length > b.length ? [a, b] : [b, a]
  return short.includes(' ') && long.endsWith(` ${short}`)
}

/** All tracks of talks, oldest first. */
function talksIn(notes: readonly TalksNote[]): readonly Talks[] {
  const words = notes.filter((n) => n.word !== null && !n.word.background)
  return tracksOf(notes)
    .map((t) => talksOf(t, words))
    .filter(({ parties, mediators, hosts, rounds }) => {
      const seats = new Set([...parties, ...mediators, ...hosts].map((p) => p.id)).size
      return seats > (rounds.some((r) => r.words !== undefined) ? 0 : 1)
    })
    .sort((a, b) => compare(a.phases[0]?.from ?? '', b.phases[0]?.from ?? '') || compare(a.id, b.id))
}

/** Talks as a part of the story, put together town by town when the story is read. */
export const TALKS: StoryPart<Talks, TalksTold> = {
  kind: 'talks',
  whenRead: true,
  scopesOf: scopesOfTalks,
  noteOf: talksTold,
  build: talksIn,
  tie: tiedTalks,
}
