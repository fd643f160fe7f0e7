// Whether the land of a place chosen for a name fits the report: a small town of some far land that nothing else in the report speaks
// of is another of its name, or no place at all ("Front", somebody's name).
import type { Mention } from '../model/index.ts'
import { actorById, type State } from '../vocab/actors/index.ts'
import { type Entry, kmBetween } from './gazetteer.ts'
import { isKind, KIND, kindOf } from './names-lexicon.ts'
import type { Candidate } from './places-candidates.ts'
import type { Choice } from './places-resolve.ts'
import { DOUBTFUL } from './places-words.ts'

/** How much the groups a report names speak for the one land they fight or sit in, by its code. */
export function groupHintsOf(mentions: readonly Mention[]): ReadonlyMap<string, number> {
  const hints = new Map<string, number>()
  for (const id of new Set(mentions.map((m) => m.actor))) {
    if (id === null || !/^(?:group|party)\//.test(id)) continue
    const [state, ...others] = actorById(id)?.activeIn ?? []
    const land = state === undefined || others.length > 0 ? undefined : actorById(state)
    const iso = land?.kind === 'state' ? (land as State).iso : null
    if (iso !== null) hints.set(iso, Math.min(1.5, (hints.get(iso) ?? 0) + 0.75))
  }
  return hints
}

/** Two hints at lands, added up. */
export function withHints(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): Map<string, number> {
  const sum = new Map(a)
  for (const [land, n] of b) sum.set(land, (sum.get(land) ?? 0) + n)
  return sum
}

const LIES_IN =
  /^(?:,| \(| in)? ?(?:(?:a|the) (?:\p{Ll}+ )?(?:town|village|port|city|district|suburb)(?: \p{Ll}+){0,2} )?(?:in |on |of )?(?:the )?(?:(?:far |extreme )?(?:north|south|east|west|centre|center)(?:-?(?:east|west))?(?:ern)?(?:most)? )?(?:part |corner |tip |coast )?(?:of )?$/u

/** The land a name is told to lie in right behind it ("Palma, in the far north of Mozambique"), and that none of its readings lies in; by the key of the name. */
export function landsTold(text: string, kept: readonly Candidate[]): ReadonlyMap<string, string> {
  const told = new Map<string, string>()
  kept.forEach((c, i) => {
    const next = kept[i + 1]
    if (!next || next.words !== c.words || next.from - c.to > 9 || next.from === c.to) return
    const land = next.entries.find((e) => e.kind === 'country' && !e.less)?.country
    if (!land || !LIES_IN.test(text.slice(c.end, next.start))) return
    const small = c.entries.every(
      (e) => e.kind === 'settlement' || (e.kind !== 'country' && e.kind !== 'capital' && e.from === 'geonames'),
    )
    if (small && !c.entries.some((e) => e.country === land)) told.set(c.key, land)
  })
  return told
}

/** Towns of congresses and courts, which come up in reports of any war. */
const SEATS = new Set(
  'geneva,the hague,new york,strasbourg,davos,lausanne,montreux,rambouillet,dayton,munich,sochi,jeddah,nuremberg,guantanamo,guantanamo bay,bonn,montreal,koblenz,hamburg,frankfurt,marseille,naples,venice,florence,boston,dubai'.split(
    ',',
  ),
)
const VENUE =
  /\b(?:talks?|negotiations?|meetings?|met|meets?|conference|summit|rounds?|consultations|signed|agreed|held|court|trial|tribunal|prison|studied|born|exile|lives?|living|flew|flown|fled|arrived|landed|based|newspaper|university|offices?)\b[^.;:]{0,40}$/i
const AT =
  /\b(?:in|at|near|around|outside|inside|into|from|towards?|reached|entered|left)\s+(?:the\s+)?(?:(?:town|village|port|city) of\s+)?$/iu
const FAR = 1500
const TOO_BIG = 1_000_000
const ENOUGH = 3

/** What becomes of a name whose reading does not fit: kept as written, or no place. */
export type Misfit = 'written' | 'none'

/**
 * The names whose chosen place, a small one, lies far from all else and in a land that nothing in the report speaks of, while the
 * report is clearly set in another.
 */
export function misfitsOf(
  text: string,
  kept: readonly Candidate[],
  choices: ReadonlyMap<string, Choice>,
  hints: ReadonlyMap<string, number>,
  mentions: readonly Mention[],
): ReadonlyMap<string, Misfit> {
  const lands = new Map(hints)
  for (const { entry } of choices.values())
    if (entry.country !== null) lands.set(entry.country, (lands.get(entry.country) ?? 0) + 1)
  const [home, weight] = [...lands].reduce(([h, n], [land, m]) => (m > n ? [land, m] : [h, n]), ['', 0])
  const found = new Map<string, Misfit>()
  if (weight < ENOUGH) return found
  const homes = [...choices.values()].map((c) => c.entry).filter((e) => e.country === home)
  for (const c of kept) {
    const entry = choices.get(c.key)?.entry
    if (!entry || found.has(c.key) || !isSmall(c, entry)) continue
    if (entry.country === null || entry.country === home || (lands.get(entry.country) ?? 0) > 1) continue
    if (homes.some((e) => kmBetween(e, entry) < FAR)) continue
    const same = kept.filter((o) => o.key === c.key)
    const where = same.map((o) => text.slice(Math.max(0, o.start - 60), o.start))
    const set = where.some((w) => AT.test(w))
    const speaks = !set && same.some((o) => SPEAKS.test(text.slice(o.end, o.end + 24)))
    if (!speaks && where.some((w) => VENUE.test(w))) continue
    const other = speaks || (!set && same.every((o) => isOther(o, mentions)))
    found.set(c.key, other ? 'none' : 'written')
  }
  return found
}

const SPEAKS =
  /^,? (?:has |had )?(?:said|says|asked|told|announced|replied|added|warned|wrote|called|denied|promised)\b/

/** Whether words are more likely no place where they stand: a common word, one that only describes the next, somebody's name. */
function isOther(
  { key, sentence: { tokens }, words, from, to, start, end }: Candidate,
  mentions: readonly Mention[],
): boolean {
  if (isKind(key.replace(/ s$/, ''), KIND.surname, true)) return true
  if (DOUBTFUL.has(key) || kindOf(key) !== 0) return true
  const last = tokens[words[to - 1]?.token ?? -1]
  if (
    to - from === 1 &&
    last !== undefined &&
    (/^(?:amod|compound|advmod)$/.test(last.deprel) || !/^(?:PROPN|NOUN)$/.test(last.upos))
  )
    return true
  return mentions.some(
    (m) => m.type === 'person' && m.form === 'name' && m.span.start <= start && end <= m.span.end + 2,
  )
}

function isSmall(c: Candidate, entry: Entry): boolean {
  if (SEATS.has(c.key) || c.entries.some((e) => e.kind === 'country' || e.kind === 'capital')) return false
  if (entry.kind === 'region' || entry.kind === 'water' || entry.kind === 'continent' || entry.kind === 'site')
    return false
  if (entry.kind === 'division' && entry.from === 'curated') return false
  return entry.population < TOO_BIG
}
