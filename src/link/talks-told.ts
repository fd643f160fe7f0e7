// What single claims, and words beside them, tell of talks, as plain data: that somebody met, who sat there, and the words on terms.
import { type ActorRef, overlapOf, type PlaceRef, type Span, type TermWord, type Topic } from '../model/index.ts'
import { actorMeant, foldOf } from '../vocab/actors/index.ts'
import { doneDay, isVoid, placeKey, refsOf, saysNone, sidesOf, wordsOf } from './ground.ts'
import type { LinkedClaim, LinkedParty } from './linked-claim.ts'
import { presidersIn } from './mediation.ts'
import { partiesMeant } from './parties.ts'
import { sittersMeant } from './talks-sitters.ts'
import { isBare, isOfIt, mayBeWord, saysNothingToDiscuss, topicsSaid, wordOf } from './talks-terms.ts'
import { numberIn } from './talks-tracks.ts'

/** What one claim, with the words beside it, tells of talks. */
export interface TalksTold {
  readonly day: string | null
  readonly country: string | null
  readonly places: readonly PlaceRef[]
  /** Where its sentence begins. */
  readonly sentence: number
  /** Where its words end. */
  readonly end: number
  /** Where it is a meeting itself: the town, and those who are named. */
  readonly meeting: {
    readonly host: PlaceRef | null
    readonly who: readonly LinkedParty[]
    readonly mediators: readonly ActorRef[]
    readonly hosts: readonly ActorRef[]
    /** The number its sentence gives the round. */
    readonly number: number | null
  } | null
  readonly sessions: readonly Session[]
  /** Where it tells of a meeting as it stands: where its sentence ends, and those named who meet. */
  readonly meets: { readonly end: number; readonly who: readonly LinkedParty[] } | null
  readonly actors: readonly LinkedParty[]
  /** Those it calls mediators. */
  readonly called: readonly ActorRef[]
  /** Under whom, it says, talks were held. */
  readonly under: ActorRef | null
  readonly word: WordTold | null
}

/** A sentence beside a claim that tells of a round of talks. */
interface Session {
  readonly words: string
  /** Folded name of the town. */
  readonly place: string
  readonly from: string | null
  readonly day: string | null
  /** Who met, as far as the sentence says. */
  readonly met: readonly LinkedParty[]
  /** Those whom its report names as mediators, and as hosts. */
  readonly mediators: readonly ActorRef[]
  readonly hosts: readonly ActorRef[]
  /** The sentences that name them. */
  readonly saying: readonly string[]
  /** The number its sentence gives the round. */
  readonly number: number | null
  /** Where it stands, and whether that is the claim's own sentence. */
  readonly span: Span
  readonly own: boolean
}

/** What a claim says on terms. */
interface WordTold {
  /** Null where it takes no stand. */
  readonly word: TermWord['word'] | null
  readonly topics: readonly Topic[]
  /** The sides of those to whom it is said. */
  readonly to: readonly string[]
  /** Whether it speaks of what was said before: "accepted it". */
  readonly ofIt: boolean
  /** Whether it says no more than yes or no. */
  readonly bare: boolean
  /** Whether it says that there is nothing to discuss. */
  readonly nothing: boolean
  /** Whether who says it may sit at the table for it. */
  readonly seats: boolean
  readonly background: boolean
}

const TABLE = /\b(?:talks|negotiat\w+|round|meeting|met|conference|summit|dialogue|session|consultations?|hours of)\b/i
/** Offices of those who mediate. */
export const MEDIATOR = /\b(?:envoy|mediator\w*|facilitator\w*|secretary-general|special adviser|co-chairs?)\b/i
/** A council, a cabinet or a parliament that sits is no round of talks between parties. */
const SITTING =
  /\b(?:session|meeting) of (?:the )?(?:\w+ )?(?:Security Council|council|cabinet|parliament|assembly|board|legislature)\b|\b(?:Security Council|cabinet|parliament)\b[^.;]{0,30}\b(?:met|meets|session|meeting)\b/i

/** Outsiders among themselves, or one side: "donors met", "the ministers of France, Italy and Spain met", "met his generals". */
const AMONG_THEMSELVES =
  /\b(?:met|meets?|meeting|summoned|consulted) (?:with )?(?:his|her|its|their) (?:own )?(?:(?:top|senior|military|army|security) )*(?:generals|commanders|cabinet|ministers|advis[eo]rs|aides|staff|officers|chiefs|party|followers|lawyers|council)\b|\b(?:donors?|donor countries|(?:aid|relief|humanitarian) (?:agencies|organi[sz]ations|groups)|charities)\b[^.;]{0,70}\b(?:met|meets?|meeting|conference|summit)\b|\b(?:summit|conference|session) of (?:the )?(?:European Union|African Union|Arab League|G7|G20|NATO|EU|AU|ECOWAS|IGAD|donors)\b|\b(?:European|African|Arab|Islamic|NATO|EU|G7|G20|ECOWAS|IGAD|donors?['’]?) (?:summit|conference)\b|\b(?:foreign|defen[cs]e|interior|prime) ministers of (?:the )?\p{Lu}[\p{L} ]+, (?:the )?\p{Lu}[\p{L} ]+(?:, [^.;]{2,60})? and (?:the )?\p{Lu}/iu

/** "The deal which the two negotiated": how something came about, not a meeting of the day. */
const NEGOTIATED =
  /\b(?:deal|agreement|accord|treaty|truce|swap|exchange|arrangement|ceasefire)\b[^.;]{0,90}\b(?:negotiated|negotiated by)\b/i

/** "Talks under Olusegun Obasanjo", "a round led by the envoy of Qatar". */
const UNDER =
  /\b(?:talks|round|negotiations|consultations|meeting)\b[^.;]{0,60}?\b(?:under|led by) (?:the )?(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,3})/u

/** Whether words speak of a council that sits, or of how a deal came about, and not of a round of talks. */
export function isNoRound(sentence: string, words: string): boolean {
  return (
    SITTING.test(words) ||
    AMONG_THEMSELVES.test(sentence) ||
    (NEGOTIATED.test(sentence) && /\bnegotiated\b/i.test(words))
  )
}

function isMeeting(c: LinkedClaim): boolean {
  const { act, status, topics } = c.claim
  if (act !== 'CONSULT' || isVoid(c) || status === 'planned' || c.claim.mode === 'visit') return false
  const words = wordsOf(c)
  // "The last talks, in 2018": of another year.
  if (c.background && /^(?:19|20)\d\d$/.test(c.claim.when?.text ?? '')) return false
  if (isNoRound(c.sentence, words)) return false
  if (saysNone(words) || !(topics.includes('talks') || TABLE.test(words)) || !TABLE.test(c.sentence)) return false
  const who = named(c)
  return who.length > 1 || (who.length === 1 && TABLE.test(words) && venueOf(c) !== null)
}

function named(c: LinkedClaim): readonly LinkedParty[] {
  const places = new Set(c.claim.places.map((p) => p.name))
  return seated(c, [...c.actors, ...c.recipients])
    .filter((p) => !p.id.startsWith('seen/') || (!places.has(p.as) && !places.has(p.name)))
    .filter(
      (p) =>
        p.named || /council|committee|government|opposition|delegation|governor|minister|rebels|negotiator/i.test(p.as),
    )
}

/** Parties without the house that publishes the report: it writes of a table and sits at none. */
function seated(c: LinkedClaim, parties: readonly LinkedParty[]): readonly LinkedParty[] {
  const { outlet } = c.report
  return outlet === null ? parties : parties.filter((p) => foldOf(p.as) !== foldOf(outlet))
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

function isCalledMediator(sentence: string, name: string): boolean {
  const at = /^(?:the )?\p{Lu}/u.test(name) && name.length > 3 ? sentence.indexOf(name) : -1
  return (
    at >= 0 &&
    /\b(?:envoy|mediator|facilitator|special representative)\b[^.;]{0,30}$/i.test(
      sentence.slice(Math.max(0, at - 60), at),
    )
  )
}

/** Whether two sides sign something. */
function isSigned(c: LinkedClaim): boolean {
  return c.claim.status === 'happened' && /\bsign(?:s|ed)\b/i.test(wordsOf(c)) && sidesOf(named(c)).size > 1
}

/** Whether bodies of the world ask for something, who sit at no table for it: "the Red Cross appealed to both sides". */
function isAppeal(c: LinkedClaim): boolean {
  return c.claim.act === 'REQUEST' && c.actors.length > 0 && c.actors.every((p) => p.id.startsWith('body/'))
}

/** Whether a claim says that somebody will meet, there or elsewhere. */
function isAppointment(c: LinkedClaim): boolean {
  return c.claim.act === 'AGREE' && c.claim.status === 'planned' && c.claim.topics.includes('talks')
}

/** The towns where a claim, or words beside it, say that talks were held. */
export function scopesOfTalks(c: LinkedClaim): readonly string[] {
  const keys = new Set(c.asides.flatMap((a) => (a.what === 'talks' ? [a.place] : [])))
  const venue = keys.size === 0 && isMeeting(c) ? venueOf(c) : null
  if (venue) keys.add(placeKey(venue))
  keys.delete('')
  return [...keys]
}

/** What a claim and the words beside it tell of talks. */
export function talksTold(c: LinkedClaim): TalksTold {
  const around = { country: c.land, day: c.published, glosses: {} }
  const mediators = (names: readonly string[] = []): readonly ActorRef[] =>
    refsOf(names.flatMap((name) => partiesMeant(name, around, null)).filter((p) => p.named))
  const own = isMeeting(c) ? presidersIn([c.sentence]) : {}
  const m = UNDER.exec(c.sentence)
  const under = m ? actorMeant((m[1] as string).trim(), {}, true) : undefined
  const parties = [...c.actors, ...c.recipients, ...(c.speaker ? [bare(c.speaker)] : [])]
  return {
    // What is agreed for a day to come is agreed when it is told.
    day: doneDay(c),
    country: c.land,
    places: c.places,
    sentence: c.claim.evidence[0].sentence.start,
    end: c.claim.evidence[0].span.end,
    meeting: isMeeting(c)
      ? {
          host: venueOf(c),
          who: named(c),
          mediators: mediators(own.names),
          hosts: mediators(own.hosts),
          number: numberIn(c.sentence),
        }
      : null,
    sessions: c.asides.flatMap((a): readonly Session[] =>
      a.what === 'talks'
        ? [
            {
              words: a.words,
              place: a.place,
              from: a.made ?? a.day ?? c.published,
              day: a.day ?? c.published,
              met: sittersMeant(a.by, around),
              mediators: mediators(a.names),
              hosts: mediators(a.hosts),
              saying: a.saying ?? [],
              number: numberIn(a.words),
              span: a.span,
              own: overlapOf(c.claim.evidence[0].sentence, a.span) > 0,
            },
          ]
        : [],
    ),
    meets:
      (c.claim.act === 'CONSULT' || isSigned(c)) && !isVoid(c)
        ? {
            end: c.claim.evidence[0].sentence.end,
            who: seated(c, [...c.actors, ...c.recipients]).filter((p) => p.named),
          }
        : null,
    actors: seated(c, c.actors),
    called: refsOf(parties.filter((p) => p.named && isCalledMediator(c.sentence, p.as))),
    under: under ? { id: under.id, name: under.name } : null,
    word: mayBeWord(c)
      ? {
          word: wordOf(c),
          topics: topicsSaid(c),
          ofIt: isOfIt(c),
          bare: isBare(c),
          nothing: saysNothingToDiscuss(c),
          to: [...new Set(c.recipients.map((r) => r.side))],
          seats: (c.claim.act !== 'SUPPORT' || isSigned(c)) && !isAppointment(c) && !isAppeal(c),
          background: c.background,
        }
      : null,
  }
}

function bare({ via: _via, ...party }: LinkedParty & { readonly via: readonly string[] }): LinkedParty {
  return party
}
