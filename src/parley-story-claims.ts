// Claims of a record as linking knows them, found again by where they were put, and what they tell of scopes. What was seen lately is
// not looked up again, for one new report asks for many old claims, and they are as they were.
import {
  type Beyond,
  type Brief,
  briefFrom,
  buildScope,
  claimsUnder,
  type EventTold,
  type Gloss,
  type KeptReport,
  type LinkedClaim,
  type Note,
  partyScope,
  placeOf,
  placesById,
  type Rules,
  rulesOf,
  type ScopeName,
  scopeAt,
  spelledOf,
  splitScope,
  standingState,
} from './link/index.ts'
import type { Decided, PlaceRef, StoryEvent } from './model/index.ts'
import { noteOf, STATE } from './parley-story-rows.ts'
import { type FoundAgain, Seen, type Whole } from './parley-story-seen.ts'
import type {
  LinkAsk,
  LinkBatch,
  LinkedClaimRow,
  NoteRow,
  ParleyRecord,
  PlacedClaim,
  ScopeCount,
} from './record/index.ts'

const NO_SKETCH = { hashes: [], paragraphs: [], words: 0 }
const ALONE: Beyond = { later: [], far: [], since: null, home: new Set() }
const NO_GROUPS: ReadonlyMap<string, string> = new Map()

/** The name by which the items of a scope that is put together from all its notes are kept. */
export function wholeOf(kind: string, name: string): string {
  return `${kind} ${name}`
}

/** What {@link Claims.begin} tells after one change of the links, and no other. */
export function nextBasis(basis: string): string {
  const at = basis.indexOf(':')
  return `${basis.slice(0, at)}:${Number(basis.slice(at + 1)) + 1}`
}

function partyNamed(kind: string, name: string, party: string): { readonly kind: string; readonly name: string } {
  const of = partyScope(kind, name, party, '')
  return { kind: of.kind, name: splitScope(of.scope).name }
}

/** A claim that was linked before, as a new one is held against it. */
export interface Near {
  readonly report: string
  readonly component: string
  readonly brief: Brief
}

/** Notes by their months, as they are now and when their scope was last built. */
export interface Counts {
  readonly now: ReadonlyMap<string, number>
  readonly before: ReadonlyMap<string, number>
}

function countsIn(months: readonly (ScopeCount & { readonly month: string })[]): Counts {
  const has = (which: 'claims' | 'built'): ReadonlyMap<string, number> =>
    new Map(months.flatMap((m) => (m[which] > 0 ? [[m.month, m[which]]] : [])))
  return { now: has('claims'), before: has('built') }
}

const seenOf = new WeakMap<ParleyRecord, Seen>()

/** The claims of a record under its decisions. Made for one run of linking; what it has seen serves the next one too. */
export class Claims {
  readonly rules: Rules
  readonly decisions: readonly Decided[]
  /** What the record spells out, under which claims are found. */
  readonly glosses: readonly Gloss[]
  private readonly record: ParleyRecord
  private readonly places: ReadonlyMap<string, PlaceRef>
  private readonly seen: Seen
  /** What was counted of parties since this run began; null where there are none. */
  private readonly counted = new Map<string, ScopeCount | null>()

  private constructor(
    record: ParleyRecord,
    decisions: readonly Decided[],
    rules: Rules,
    glosses: readonly Gloss[],
    places: ReadonlyMap<string, PlaceRef>,
    seen: Seen,
  ) {
    this.record = record
    this.decisions = decisions
    this.rules = rules
    this.glosses = glosses
    this.places = places
    this.seen = seen
  }

  /** Looks up the decisions, and the places that others were merged into. */
  static async of(record: ParleyRecord): Promise<Claims> {
    const decisions = await record.allDecisions()
    const glosses = await record.links.glosses()
    const rules = { ...rulesOf(decisions), spelled: spelledOf(glosses) }
    const into = new Set(rules.alias.values())
    const told = into.size === 0 ? [] : await record.links.placesTold([...into])
    const places = new Map(placesById(told.map((p) => placeOf(p))).map((p) => [p.id, p]))
    for (const id of into) {
      const place = places.has(id) ? null : await record.links.place(id)
      if (place) places.set(id, place)
    }
    const under = `${decisions.at(-1)?.number ?? 0} ${JSON.stringify([...places])} ${JSON.stringify(glosses)}`
    let seen = seenOf.get(record)
    if (seen?.under !== under) {
      seen = new Seen(under)
      seenOf.set(record, seen)
    }
    const claims = new Claims(record, decisions, rules, glosses, places, seen)
    await claims.begin()
    return claims
  }

  /** Facts that keep the places others were merged into while all is linked anew. */
  placeFacts(): Readonly<Record<string, string>> {
    return Object.fromEntries([...this.places].map(([id, place]) => [`place/${id}`, JSON.stringify(place)]))
  }

  readonly placeById = (id: string): PlaceRef | undefined => this.places.get(id)

  /** Begins a run on the record as it is now, and tells what that is. What another process changed since is looked up anew. */
  async begin(): Promise<string> {
    const { links } = this.record
    this.counted.clear()
    const gone = await links.gone()
    const basis = await links.basis()
    this.seen.begin(basis.slice(basis.indexOf(':') + 1), gone)
    return basis
  }

  /** Keeps a run's changes; false where the record was changed meanwhile. `noted` are scopes that are put together when the story is read and have other notes now. */
  async put(batch: LinkBatch, noted: readonly ScopeName[] = []): Promise<boolean> {
    const dropWholes = [...batch.dropWholes, ...noted.map(([kind, scope]) => wholeOf(kind, splitScope(scope).name))]
    this.counted.clear()
    if (!(await this.record.links.put({ ...batch, dropWholes }))) return false
    this.seen.changed(batch.soiledScopes)
    for (const [kind, scope] of noted) {
      this.seen.items.delete(wholeOf(kind, splitScope(scope).name))
    }
    return true
  }

  /** Claims by any of the ways to ask; `groupOf` has the source groups of reports whose group changes with this run. */
  async find(ask: LinkAsk, groupOf: ReadonlyMap<string, string> = NO_GROUPS): Promise<readonly FoundAgain[]> {
    return this.known(await this.record.links.placed(ask), groupOf)
  }

  /** Claims that have one of these keys, under each, with what comparing needs of them. */
  async near(keys: readonly number[]): Promise<ReadonlyMap<number, readonly Near[]>> {
    const { links } = this.record
    const keysOf = await links.withKeys(keys)
    const found = new Map<number, Near[]>()
    for (const { key: claim, id, component, brief } of await links.briefs([...keysOf.keys()])) {
      if (brief === '') continue
      const report = id.slice(0, id.indexOf(':'))
      const near: Near = { report, component, brief: briefFrom(brief, report) }
      for (const key of keysOf.get(claim) ?? []) {
        const there = found.get(key)
        if (there) there.push(near)
        else found.set(key, [near])
      }
    }
    return found
  }

  /** The months of a scope: how many claims each has, and how many it had when it was last built. */
  async months(kind: string, name: string): Promise<readonly (ScopeCount & { readonly month: string })[]> {
    const found = await this.record.links.scopeCounts(kind, scopeAt(name, '0'), scopeAt(name, '9999-99'))
    // An actor's name may go on behind the same sign: `seen/council@homs`.
    return found.flatMap((count) => {
      const of = splitScope(count.scope)
      return of.name === name ? [{ ...count, month: of.month }] : []
    })
  }

  /** How many notes each month of a scope has, and how many it had when it was last built. */
  async counts(kind: string, name: string): Promise<Counts> {
    return countsIn(await this.months(kind, name))
  }

  /** The same of the notes that come from each of these parties, in these months. */
  async countsBy(
    kind: string,
    name: string,
    parties: readonly string[],
    months: readonly string[],
  ): Promise<ReadonlyMap<string, Counts>> {
    const of = new Map(
      parties.flatMap((party) =>
        months.map((month) => [partyScope(kind, name, party, month).scope, { party, month }] as const),
      ),
    )
    const byParty = new Map<string, (ScopeCount & { readonly month: string })[]>(parties.map((party) => [party, []]))
    const counted = partyNamed(kind, name, '').kind
    // Stretches of one scope wait for the same few parties.
    const lacking = [...of.keys()].filter((scope) => !this.counted.has(`${counted} ${scope}`))
    for (const scope of lacking) this.counted.set(`${counted} ${scope}`, null)
    for (const count of await this.record.links.scopeCountsOf(counted, lacking))
      this.counted.set(`${counted} ${count.scope}`, count)
    for (const [scope, { party, month }] of of) {
      const count = this.counted.get(`${counted} ${scope}`)
      if (count) byParty.get(party)?.push({ ...count, month })
    }
    return new Map([...byParty].map(([party, counts]) => [party, countsIn(counts)]))
  }

  /** The notes of a scope that these claims leave, by their months. */
  async notesOf(
    kind: string,
    name: string,
    claims: readonly string[],
  ): Promise<ReadonlyMap<string, readonly Note<object>[]>> {
    const found = new Map<string, Note<object>[]>()
    for (const row of await this.record.links.notesOf(kind, claims)) {
      const of = splitScope(row.scope)
      if (of.name !== name) continue
      const there = found.get(of.month)
      if (there) there.push(noteOf(row))
      else found.set(of.month, [noteOf(row)])
    }
    return found
  }

  /** The notes of months of a scope that come from the parties named with them. */
  async notesBy(
    kind: string,
    name: string,
    scopes: readonly { readonly month: string; readonly scope: string }[],
  ): Promise<readonly Note<object>[]> {
    const rows = await this.record.links.notesAlso(kind, [...new Set(scopes.map((s) => scopeAt(name, s.month)))], {
      kind: partyNamed(kind, name, '').kind,
      scopes: scopes.map((s) => s.scope),
    })
    return rows.map(noteOf)
  }

  /** The name of a scope without its month. */
  nameOf(scope: string): string {
    return splitScope(scope).name
  }

  /** The notes of a scope of all months, as they are kept. */
  async rowsOf(kind: string, name: string): Promise<readonly NoteRow[]> {
    const months = await this.months(kind, name)
    return this.record.links.notes(
      kind,
      months.map(({ scope }) => scope),
    )
  }

  /** The items of a scope that is put together from all its notes; the same value as before where none changed. */
  async whole(kind: string, name: string, scopes: readonly string[]): Promise<readonly Whole[]> {
    const { items } = this.seen
    const key = wholeOf(kind, name)
    const before = items.get(key)
    if (before) return before
    const notes = (await this.record.links.notes(kind, scopes)).map(noteOf)
    const built = kind === STATE ? this.state(notes) : buildScope(kind, name, notes, ALONE).items
    items.set(key, built)
    return built
  }

  private state(notes: readonly Note<object>[]): readonly StoryEvent[] {
    const { event } = standingState(notes as readonly Note<EventTold>[], this.rules)
    return event === null ? [] : [event]
  }

  /** The notes of months of a scope. */
  async notes(kind: string, name: string, months: readonly string[]): Promise<readonly Note<object>[]> {
    const { notes } = this.seen
    const scopes = months.map((month) => scopeAt(name, month))
    const unseen = scopes.filter((scope) => notes.get(`${kind} ${scope}`) === undefined)
    const fresh = new Map(unseen.map((scope): [string, Note<object>[]] => [scope, []]))
    for (const row of await this.record.links.notes(kind, unseen)) fresh.get(row.scope)?.push(noteOf(row))
    for (const [scope, list] of fresh) notes.set(`${kind} ${scope}`, list)
    return scopes.flatMap((scope) => fresh.get(scope) ?? notes.get(`${kind} ${scope}`) ?? [])
  }

  private async known(
    all: readonly PlacedClaim[],
    groupOf: ReadonlyMap<string, string>,
  ): Promise<readonly FoundAgain[]> {
    const found: FoundAgain[] = []
    const unseen: number[] = []
    for (const p of all) {
      const before = this.seen.claims.get(p.key)
      if (before) found.push(this.as(p, before.linked, groupOf))
      else unseen.push(p.key)
    }
    return unseen.length === 0 ? found : [...found, ...(await this.lookedUp(unseen, groupOf))]
  }

  private async lookedUp(
    numbers: readonly number[],
    groupOf: ReadonlyMap<string, string>,
  ): Promise<readonly FoundAgain[]> {
    const rows = await this.record.links.claims(numbers)
    const reports = await this.keptOf(rows)
    return rows.flatMap(({ claim, sentence, of, ...placed }) => {
      const kept = reports.get(of)
      if (!kept) return []
      const told = { claim: { ...claim, report: kept.facts.id }, sentence }
      const linked = claimsUnder([told], { kept, group: placed.group }, this.rules, this.placeById)
      return this.as(
        placed,
        linked.map((c) => ({ ...c, event: placed.event })),
        groupOf,
      )
    })
  }

  /** A claim as it is put now; the same value as before where nothing changed. */
  private as(placed: PlacedClaim, linked: readonly LinkedClaim[], groupOf: ReadonlyMap<string, string>): FoundAgain {
    const report = placed.id.slice(0, placed.id.indexOf(':'))
    const regrouped = groupOf.get(report)
    const { key, id, component, event } = placed
    const group = regrouped ?? placed.group
    const { claims } = this.seen
    const found = claims.get(key)
    const same = found === undefined ? group === placed.group : found.event === event && found.group === group
    if (found && same && found.component === component) return found
    const now: FoundAgain = {
      key,
      id,
      component,
      event,
      group,
      report,
      linked: same ? linked : linked.map((c) => ({ ...c, event, source: group })),
    }
    claims.set(key, now)
    return now
  }

  /** The reports of claims, by the record's numbers for them. */
  private async keptOf(rows: readonly LinkedClaimRow[]): Promise<ReadonlyMap<number, KeptReport>> {
    const { reports } = this.seen
    const found = new Map<number, KeptReport>()
    const lacking = new Set<number>()
    for (const { of } of rows) {
      const kept = reports.get(of)
      if (kept) found.set(of, kept)
      else lacking.add(of)
    }
    for (const { key, report, kept: json } of await this.record.links.reportsOf([...lacking])) {
      const rest = JSON.parse(json) as Omit<KeptReport, 'facts' | 'sketch'>
      const kept: KeptReport = { ...rest, facts: report, sketch: NO_SKETCH }
      reports.set(key, kept)
      found.set(key, kept)
    }
    return found
  }
}
