// parley merge, split, accept, reject, undo, decisions, proposed: what people decide. Each decision is kept under its author, in the log,
// and can be taken back.
import { type Decided, type Decision, ParleyError, type Story } from '../model/index.ts'
import type { ParleyRecord } from '../parley.ts'
import { coverageOf, type Materials, materialsOf, type View } from '../parley-ask.ts'
import { checkDecision, type DecidedKind, eventMeant, idMeant, nameIn } from '../parley-decide.ts'
import { openDesk } from '../parley-desk.ts'
import { actorsMeant, placesMeant } from '../parley-names.ts'
import { actorsProposed, proposedWith } from '../parley-proposed.ts'
import { linkNew, storyOf } from '../parley-story.ts'
import { counted } from './claims-view.ts'
import { type Door, wholeNumber, withRecord } from './door.ts'
import { safeLine, wrap } from './paint.ts'
import { viewCsv, viewLines } from './view-lines.ts'

/** The options of every command that decides. */
export interface DecideFlags {
  readonly record: string
  readonly who?: string
  readonly reason?: string
  readonly json?: boolean
}

const KINDS: readonly DecidedKind[] = ['actor', 'place', 'event']

function kindOf(kind: string): DecidedKind {
  const found = KINDS.find((k) => k === kind || `${k}s` === kind)
  if (found) return found
  throw new ParleyError(
    'cli/bad-option',
    `There is no kind “${kind}” of what can be merged.`,
    `There are: ${KINDS.join(', ')}.`,
  )
}

/** Who decides: the name given, the one kept at the desk, or the one the machine knows. */
function authorOf(flags: DecideFlags, record: ParleyRecord, door: Door): string {
  const names = [flags.who, openDesk(record.folder, () => door.world.now()).me().name, door.env.USER]
  const name = names.find((n) => n?.trim())?.trim()
  if (name !== undefined && name.length <= 200) return name
  throw new ParleyError(
    'cli/no-name',
    'A decision is kept under the name of who makes it.',
    'Give yours with --who NAME.',
  )
}

/** Links what is new, has a decision made of the story as it is, keeps it, and links again. */
async function decided(
  flags: DecideFlags,
  door: Door,
  make: (story: Story, before: readonly Decided[], record: ParleyRecord) => Promise<Decision> | Decision,
): Promise<number> {
  return withRecord(flags.record, {}, async (record) => {
    const who = authorOf(flags, record, door)
    await linkNew(record, { signal: door.signal })
    const story = await storyOf(record)
    const before = await record.allDecisions()
    const decision = await make(story, before, record)
    checkDecision(decision, story, before)
    const made = await record.decide(decision, who, flags.reason ?? null)
    await linkNew(record, { signal: door.signal })
    if (flags.json) door.out(JSON.stringify(made))
    else {
      door.out(`${short(madeText(made, story))} Decision ${made.number}, by ${safeLine(who)}.`)
      door.out(door.paint.dim(`To take it back: parley undo ${made.number}`))
    }
    return 0
  })
}

/** A text whose ids of reports are shortened as `parley find` prints them. */
function short(text: string): string {
  return text.replace(/([0-9a-f]{12})[0-9a-f]{52}/g, '$1')
}

/** What a decision did, in one sentence. */
function madeText({ decision: d }: Decided, story: Story): string {
  const actor = (id: string): string => safeLine(nameIn(story, id))
  const list = (ids: readonly string[]): string => ids.map((id) => actor(id)).join('; ')
  switch (d.what) {
    case 'merge':
      return `${list(d.from)} ${d.from.length === 1 ? 'is' : 'are'} ${actor(d.into)} now.`
    case 'split':
      return `${list(d.parts)} ${d.parts.length === 1 ? 'is' : 'are'} no longer ${actor(d.from)}.`
    case 'undo':
      return `Decision ${d.target} is taken back.`
    default:
      return `${actor('target' in d ? d.target : '')} is ${d.what}ed.`
  }
}

function meantIn(
  kind: DecidedKind,
  words: string,
  story: Story,
  before: readonly Decided[],
  record: ParleyRecord,
): string {
  if (kind === 'event') return eventMeant(words, story)
  const meant = kind === 'actor' ? actorsMeant([words]) : placesMeant([words], record)
  return idMeant(kind, words, story, meant, before)
}

/** parley merge KIND INTO FROM…: says that names or events are one. */
export async function mergeCommand(
  kind: string,
  into: string,
  from: readonly string[],
  flags: DecideFlags,
  door: Door,
): Promise<number> {
  const of = kindOf(kind)
  return decided(flags, door, (story, before, record) => ({
    what: 'merge',
    kind: of,
    into: meantIn(of, into, story, before, record),
    from: from.map((one) => meantIn(of, one, story, before, record)),
  }))
}

/** parley split KIND FROM PART…: takes spellings out of an actor, places out of one they were merged into, claims out of an event. */
export async function splitCommand(
  kind: string,
  from: string,
  parts: readonly string[],
  flags: DecideFlags,
  door: Door,
): Promise<number> {
  const of = kindOf(kind)
  return decided(flags, door, async (story, before, record) => ({
    what: 'split',
    kind: of,
    from: meantIn(of, from, story, before, record),
    parts:
      of === 'actor'
        ? parts
        : of === 'place'
          ? parts.map((part) => meantIn(of, part, story, before, record))
          : await Promise.all(parts.map((part) => claimId(record, part))),
  }))
}

/** The whole id of a claim, whose report may be shortened. */
async function claimId(record: ParleyRecord, id: string): Promise<string> {
  const [head = '', ...rest] = id.split(':')
  const report = await record.report(head)
  const found = report && (await record.claim([report.id, ...rest].join(':')))
  if (found) return found.claim.id
  throw new ParleyError(
    'cli/no-such-entry',
    `There is no claim “${id}” in this record.`,
    'parley find prints the ids of claims.',
  )
}

/** parley accept, parley reject: a claim, an event, or an actor that reports name and no roster knows. */
export async function judgeCommand(
  what: 'accept' | 'reject',
  words: string,
  flags: DecideFlags,
  door: Door,
): Promise<number> {
  return decided(flags, door, async (story, before, record) => ({
    what,
    target: await targetMeant(words, story, before, record),
  }))
}

async function targetMeant(
  words: string,
  story: Story,
  before: readonly Decided[],
  record: ParleyRecord,
): Promise<string> {
  if (words.startsWith('event/')) return eventMeant(words, story)
  if (/^[0-9a-f]{6,64}:/.test(words)) return claimId(record, words)
  // What was rejected is in the story no more, and may be accepted after all.
  if (before.some((d) => 'target' in d.decision && d.decision.target === words)) return words
  const rejected = before.flatMap(({ decision: d }) =>
    d.what === 'reject' && d.target.startsWith('seen/') ? [d.target] : [],
  )
  const again = rejected.find((id) => id.slice('seen/'.length) === words.toLowerCase())
  return again ?? idMeant('actor', words, story, actorsMeant([words]), before)
}

/** parley undo NUMBER: takes a decision back, and so an undoing too. */
export async function undoCommand(number: string, flags: DecideFlags, door: Door): Promise<number> {
  const target = Number(number)
  if (!Number.isInteger(target) || target < 1)
    throw new ParleyError('cli/bad-option', `“${number}” is no number of a decision.`, 'parley decisions shows them.')
  return decided(flags, door, () => ({ what: 'undo', target }))
}

/** parley decisions: what people decided, the newest first. */
export async function decisionsCommand(
  flags: { readonly record: string; readonly json?: boolean; readonly limit: string },
  door: Door,
): Promise<number> {
  const limit = wholeNumber('limit', flags.limit, 1, 1000)
  return withRecord(flags.record, { readonly: true }, async (record) => {
    const { rows, next } = await record.decisions(undefined, { limit })
    const undone = await undoneSince(record, rows.at(-1)?.number ?? 0)
    if (flags.json) for (const row of rows) door.out(JSON.stringify({ ...row, standing: !undone.has(row.number) }))
    else if (rows.length === 0) door.out('Nobody has decided anything in this record.')
    else for (const row of rows) door.out(decisionLine(row, undone.has(row.number), door))
    if (!flags.json && next !== null) door.out(door.paint.dim('Older ones: more with --limit'))
    return 0
  })
}

/** The decisions taken back among those from this number on, whatever their count. */
async function undoneSince(record: ParleyRecord, first: number): Promise<ReadonlySet<number>> {
  const undone = new Set<number>()
  let after: string | undefined
  do {
    const { rows, next } = await record.decisions(undefined, { limit: 1000, ...(after ? { after } : {}) }, false)
    for (const { number } of rows) undone.add(number)
    after = next !== null && (rows.at(-1)?.number ?? 0) > first ? next : undefined
  } while (after !== undefined)
  return undone
}

function decisionLine({ number, at, who, reason, decision: d }: Decided, undone: boolean, { paint }: Door): string {
  const what =
    d.what === 'merge'
      ? `merge ${d.kind} ${d.from.join(', ')} into ${d.into}`
      : d.what === 'split'
        ? `split ${d.parts.join(', ')} from ${d.kind} ${d.from}`
        : d.what === 'edit'
          ? `edit ${d.field} of ${d.target}`
          : d.what === 'undo'
            ? `undo ${d.target}`
            : `${d.what} ${d.target}`
  const facts = [at.slice(0, 16).replace('T', ' '), who, ...(reason ? [reason] : []), ...(undone ? ['taken back'] : [])]
  return `${String(number).padStart(4)}  ${safeLine(short(what))}  ${paint.dim(facts.map(safeLine).join(' · '))}`
}

/** parley proposed: the actors that reports name and no roster knows, with the words they came from. */
export async function proposedCommand(
  words: readonly string[],
  flags: { readonly record: string; readonly json?: boolean; readonly csv?: boolean; readonly limit: string },
  door: Door,
): Promise<number> {
  const limit = wholeNumber('limit', flags.limit, 1, 1000)
  return withRecord(flags.record, { readonly: true }, async (record) => {
    const materials = await materialsOf(record)
    const all = await actorsProposed(record, materials.story, words.join(' '))
    const view = await proposedView(record, materials, all.slice(0, limit), all.length)
    if (flags.json) door.out(JSON.stringify(view, null, 1))
    else if (flags.csv) door.out(viewCsv(view))
    else if (all.length === 0) door.out('No name waits to be decided on: all are on the roster, or somebody decided.')
    else {
      door.out(viewLines({ ...view, totals: {} }, door.paint, limit))
      if (all.length > limit) door.out(door.paint.dim(`${limit} of ${counted(all.length, 'name')}; more with --limit`))
      door.out(
        wrap(
          'parley accept NAME takes one for an actor, parley merge actor OTHER NAME joins it to another, parley reject NAME says that it is none.',
          door.paint.width,
          '',
        ),
      )
    }
    return 0
  })
}

async function proposedView(
  record: ParleyRecord,
  materials: Materials,
  actors: Parameters<typeof proposedWith>[2],
  total: number,
): Promise<View> {
  const rows = (await proposedWith(record, materials.story, actors)).map(({ actor, claims, like }) => ({
    id: actor.id,
    cells: {
      name: actor.name,
      claims: actor.claims,
      also: actor.spellings.filter((s) => s !== actor.name),
      perhaps: like.map((other) => other.name),
      id: actor.id,
    },
    citations: claims.map(({ claim, report, sentence }) => ({
      claim: claim.id,
      report: report.id,
      outlet: report.outlet,
      date: report.published?.slice(0, 10) ?? null,
      says: claim.speaker?.name ?? null,
      words: sentence.text,
    })),
  }))
  return {
    name: 'proposed',
    question: 'Which names do reports give that no roster knows?',
    asOf: null,
    columns: ['name', 'claims', 'also', 'perhaps', 'id'],
    rows,
    totals: { proposed: total },
    coverage: coverageOf(materials),
  }
}
