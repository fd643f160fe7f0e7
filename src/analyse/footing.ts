// View 10: how much of this rests on one unnamed source, or on one report copied by many.
import type { ActorRef, SourceGroup, Speaker, Status, StoryEvent } from '../model/index.ts'
import { asked } from './coverage.ts'
import { citationsOf, compare, lateRow, type Materials, namesOf, type View, type ViewFilter } from './materials.ts'

/** What an event rests on, weakest first. */
const FOOTINGS = ['one unnamed source', 'one report, copied', 'one source', 'several sources'] as const
/** How well a thing is borne out. */
export type Footing = (typeof FOOTINGS)[number]

/** What may stand before the word that says what a speaker is: "the", "its", "the town's", "Karabakh's"; never "a" or "one". */
const BEFORE = String.raw`^(?!(?:an?|one|some|another|any|the same) )(?:(?:the|its|their|our|his|her|this|that) )?(?:(?!(?:of|from|in|at|and) )[\p{L}’'-]+ ){0,3}?`
/** What may stand behind it: "of Azov", "for the region", "at Hmeimim". */
const BEHIND = `(?: (?:of|for|to|at|in|on) .+)?$`

/** Bodies and sides that are known by what they are: "the army", "state media", "its council", "the opposition". */
const BODY = new RegExp(
  `${BEFORE}(?:army|government|ministry|council|committee|cabinet|media|television|radio|coalition|police|authorities|air force|navy|command|staff|general staff|parliament|court|agreement|statement|party|agency|mission|centre|center|operations room|delegation|office|administration|junta|union|hospital|letter|report|rebels|guerrillas|insurgents|troops|forces|opposition|sides?|newspaper|station)${BEHIND}`,
  'iu',
)
/** Who is known by an office only one person holds: "the Secretary-General", "Karabakh's ombudsman", "the commander of Azov". */
const OFFICE = new RegExp(
  `${BEFORE}(?:president|king|queen|emir|sultan|prime minister|premier|chancellor|(?:foreign|defen[cs]e|interior|security|information) minister|secretary[- ]general|governor|mayor|ambassador|(?:special |peace )?envoy|chair(?:man|woman|person)?|speaker|ombudsman|(?:high )?commissioner|patriarch|(?:arch)?bishop|administrator|chief of staff|commander(?:[- ]in[- ]chief)?|director(?:[- ]general)?|police chief|spokes(?:man|woman|person))${BEHIND}`,
  'iu',
)
/** Names without an entry of their own: letters alone ("ECOMIL"), or capitals all along ("Ministry of National Defense"). */
const NAME =
  /^(?:the )?(?:\p{Lu}{3,}|\p{Lu}[\p{L}’'-]*[^s’'](?: (?:of|for|and|the|on))*(?: \p{Lu}[\p{L}’'-]*(?: (?:of|for|and|the|on))*)* \p{Lu}[\p{L}’'-]*)(?:, .+)?$/u

/** Whether somebody who speaks is neither named nor known by an office or as a body. */
function isUnnamed(s: Speaker): boolean {
  return !(s.named || BODY.test(s.name) || OFFICE.test(s.name) || NAME.test(s.name))
}

/** Acts by how much hangs on whether they happened: harm first, then want, then what was given and left, then words. */
const GRAVITY: Readonly<Partial<Record<StoryEvent['act'], number>>> = {
  ASSAULT: 0,
  COERCE: 1,
  RETREAT: 2,
  AID: 2,
  MOBILIZE: 3,
  THREATEN: 3,
  CONCEDE: 4,
  AGREE: 4,
  REJECT: 4,
}
const WORDS = 5
/** The last gravity of what is done, not said or readied. */
const DONE = 2

/** Whether any of its claims has words enough to say what happened: "He denied", "fire" and "evacuation" do not. */
function saysSomething(m: Materials, e: StoryEvent): boolean {
  return e.claims.some(
    (id) =>
      (m.claims
        .get(id)
        ?.claim.evidence.map((x) => x.quote)
        .join(' ')
        .split(/\s+/).length ?? 0) > 2,
  )
}

const groupsIn = new WeakMap<readonly SourceGroup[], ReadonlyMap<string, SourceGroup>>()

/** The source group of each report. */
function groupsBy(sources: readonly SourceGroup[]): ReadonlyMap<string, SourceGroup> {
  const known = groupsIn.get(sources)
  if (known) return known
  const byReport = new Map(sources.flatMap((g) => g.reports.map((id) => [id, g] as const)))
  groupsIn.set(sources, byReport)
  return byReport
}

/** Whether an event is told by several voices: two papers that quote one named speaker have it from him alone. */
function isBorneOut(m: Materials, e: StoryEvent): boolean {
  const groups = groupsBy(m.story.sources)
  const voices = new Set<string>()
  for (const { claim, report } of e.claims.flatMap((id) => m.claims.get(id) ?? [])) {
    const s = claim.speaker
    voices.add(s?.named ? (s.actor ?? s.name) : `${groups.get(report.id)?.id ?? report.id}/${s?.name ?? ''}`)
  }
  return voices.size > 1
}

/** What an event rests on, by its independent sources and who speaks in its claims. */
export function footingOf(m: Materials, e: StoryEvent): Footing {
  if (e.sources.length > 1 && isBorneOut(m, e)) return 'several sources'
  const claims = e.claims.flatMap((id) => m.claims.get(id) ?? [])
  const speakers = claims.map((c) => c.claim.speaker)
  const copied = new Set(claims.map((c) => c.report.id)).size > e.sources.length
  // Unnamed voices that a second paper passes on from the first by name: it is the one report that all rests on.
  const passedOn = copied && speakers.some((s) => s !== null && s.via.length > 0)
  if (!passedOn && speakers.length > 0 && speakers.every((s) => s !== null && isUnnamed(s))) return 'one unnamed source'
  return copied ? 'one report, copied' : 'one source'
}

/** Events by what they rest on: the weakest footing first; in it what most reports repeat, then the gravest, then the oldest. */
export function footingView(m: Materials, filter: ViewFilter = {}): View {
  const { known, today, coverage, picks } = asked(m, filter)
  const picked = known.story.events.filter(
    (e) =>
      e.claims.length > 0 &&
      saysSomething(known, e) &&
      picks([e.place], [...e.actors, ...e.recipients], e.when.from, e.when.to),
  )
  const footings = new Map(picked.map((e) => [e.id, footingOf(known, e)]))
  const counted = new Map(picked.map((e) => [e.id, new Set(e.claims.map((id) => id.slice(0, id.indexOf(':')))).size]))
  const reports = (e: StoryEvent): number => counted.get(e.id) ?? 0
  const rank = (e: StoryEvent): number => FOOTINGS.indexOf(footings.get(e.id) as Footing)
  // What rests on one named source is most of any record: of it only what was done is shown, until a place, an actor or days
  // are asked for. All is counted.
  const whole = [filter.place, filter.actor, filter.from, filter.to].some((asked) => asked !== undefined)
  const shown = picked.filter((e) => whole || footings.get(e.id) !== 'one source' || (GRAVITY[e.act] ?? WORDS) <= DONE)
  const rows = [...shown]
    .sort(
      (a, b) =>
        rank(a) - rank(b) ||
        reports(b) - reports(a) ||
        (GRAVITY[a.act] ?? WORDS) - (GRAVITY[b.act] ?? WORDS) ||
        b.figures.length - a.figures.length ||
        compare(a.when.from ?? '', b.when.from ?? '') ||
        compare(a.id, b.id),
    )
    .map((e) =>
      lateRow(
        e.id,
        () => ({
          footing: footings.get(e.id) as Footing,
          what: e.mode ? `${e.act} ${e.mode}` : e.act,
          status: e.status,
          date: e.when.to ?? e.when.from,
          place: e.place?.name ?? null,
          who: namesOf(
            e.actors.filter((a) => !onlyAlleged(known, e, a)),
            e.place,
          ),
          alleged: namesOf(
            e.actors.filter((a) => onlyAlleged(known, e, a)),
            e.place,
          ),
          whom: namesOf(e.recipients, e.place),
          reports: reports(e),
          sources: e.sources.length,
          speakers: speakersOf(known, e),
        }),
        () => citationsOf(known, e.claims),
      ),
    )
  return {
    name: 'footing',
    question: 'How much of this rests on one unnamed source, or on one report copied by many?',
    asOf: today,
    columns: ['footing', 'what', 'status', 'date', 'place', 'who', 'alleged', 'whom', 'reports', 'sources', 'speakers'],
    rows,
    totals: {
      events: picked.length,
      ...Object.fromEntries(FOOTINGS.map((x) => [x, [...footings.values()].filter((y) => y === x).length])),
    },
    coverage,
  }
}

const IN_DOUBT: ReadonlySet<Status> = new Set<Status>(['alleged', 'denied', 'hypothetical'])

/** Whether somebody is the doer of what happened only in claims that allege or deny it: "the Taliban accuse American aircraft". */
function onlyAlleged(m: Materials, e: StoryEvent, actor: ActorRef): boolean {
  if (IN_DOUBT.has(e.status)) return false
  const naming = e.claims
    .flatMap((id) => m.claims.get(id) ?? [])
    .filter((c) => c.claim.actors.some((p) => p.actor === actor.id || p.name === actor.name))
  return naming.length > 0 && naming.every((c) => IN_DOUBT.has(c.claim.status))
}

function speakersOf(m: Materials, e: StoryEvent): readonly string[] {
  return [
    ...new Set(
      e.claims.flatMap((id) => {
        const s = m.claims.get(id)?.claim.speaker
        return s === undefined
          ? []
          : s === null
            ? ['the report itself']
            : [isUnnamed(s) ? `${s.name} (unnamed)` : s.name]
      }),
    ),
  ]
}
