// Claims as an analyst reads them: by place, then by who acts on whom, each with its words marked in their sentence.
import type { Claim, Party, Place, Span } from '../model/index.ts'
import type { FoundClaim } from '../parley.ts'
import { type Paint, safeLine, wrap } from './paint.ts'

/** How much of a long list is shown before "and N more". */
export interface Limits {
  readonly places: number
  readonly pairs: number
  readonly claims: number
}

/** A group with its members, in the order of their number, then of their name. */
interface Group {
  readonly name: string
  readonly members: readonly FoundClaim[]
}

function groupsOf(claims: readonly FoundClaim[], nameOf: (c: FoundClaim) => string): Group[] {
  const groups = new Map<string, { name: string; members: FoundClaim[] }>()
  for (const c of claims) {
    const name = nameOf(c)
    const key = name.toLocaleLowerCase('en')
    const group = groups.get(key)
    if (group) group.members.push(c)
    else groups.set(key, { name, members: [c] })
  }
  return [...groups.values()].sort((a, b) => b.members.length - a.members.length || (a.name < b.name ? -1 : 1))
}

const NOWHERE = 'No place named'
const FINE = ['site', 'settlement', 'district', 'region', 'country', 'unknown']

/** The place a claim is filed under: the most precise one it names. */
export function placeOf(claim: Claim): Place | null {
  return [...claim.places].sort((a, b) => FINE.indexOf(a.precision) - FINE.indexOf(b.precision))[0] ?? null
}

function listed(parties: readonly Party[]): string {
  const names = parties.map((p) => safeLine(p.name))
  if (names.length > 3) return `${names.slice(0, 2).join(', ')} and ${names.length - 2} more`
  return names.join(', ')
}

/** "Syrian government → Daraya": who acts, and on whom; a dash where nobody is named. */
export function pairOf(claim: Claim): string {
  const actor = listed(claim.actors) || '—'
  const recipient = listed(claim.recipients)
  return recipient ? `${actor} → ${recipient}` : actor
}

/** Who says it, in words: "says a resident (unnamed), by way of Reuters"; empty where the report says it itself. */
export function sayingOf(claim: Claim): string {
  const { speaker } = claim
  if (!speaker) return ''
  const via = speaker.via.length ? `, by way of ${speaker.via.map(safeLine).join(', ')}` : ''
  return `says ${safeLine(speaker.name)}${speaker.named ? '' : ' (unnamed)'}${via}`
}

function marked(words: string, at: Span, paint: Paint): string {
  // Spaces are put back one by one, so that underlining goes on where the words are wrapped.
  const part = (from: number, to: number): string => safeLine(words.slice(from, to))
  const inside = part(at.start, at.end)
  const evidence = paint.colour
    ? inside
        .split(' ')
        .map((w) => paint.evidence(w))
        .join(' ')
    : paint.evidence(inside)
  return part(0, at.start) + evidence + part(at.end, words.length)
}

/** The day a claim tells of, else the day its report came out, else nothing. */
function dayOf({ claim, report }: FoundClaim): string {
  const told = claim.when?.basis === 'publication' ? null : claim.when?.from
  return told ?? (report.published ?? '').slice(0, 10)
}

/** By day, then as the reports stand: the same record is shown alike in whatever order it was read. */
function byDay(a: FoundClaim, b: FoundClaim): number {
  const key = (c: FoundClaim): string =>
    `${dayOf(c) || '9'} ${c.report.published ?? ''} ${c.claim.report} ${String(c.claim.evidence[0].span.start).padStart(9, '0')} ${c.claim.id}`
  const [one, other] = [key(a), key(b)]
  return one < other ? -1 : one > other ? 1 : 0
}

/** "Meridian Wire, 2016-08-26": who published it, and a day. */
function sourceOf({ report }: FoundClaim, day = (report.published ?? '').slice(0, 10)): string {
  return [report.outlet ?? report.title ?? 'unnamed report', day || 'no date'].map(safeLine).join(', ')
}

/** An amount with what it counts: "six villages". */
function amountOf({ text, of }: Claim['amounts'][number]): string {
  const counts = of !== null && !/^(?:them|these|those|it)$/i.test(of) && !text.toLowerCase().includes(of.toLowerCase())
  return safeLine(counts ? `${text} ${of}` : text)
}

/** One claim: date, act, status and outlet on a line; its sentence with the evidence marked; who says so. */
export function claimLines(shown: FoundClaim, paint: Paint, indent: string): string {
  const { claim } = shown
  const [evidence] = claim.evidence
  const when = dayOf(shown)
  const act = claim.mode ? `${claim.act} (${claim.mode})` : claim.act
  const facts = [
    paint.act(act),
    claim.status === 'happened' ? claim.status : paint.warn(claim.status),
    ...claim.amounts.slice(0, 2).map(amountOf),
  ]
  const from = sourceOf(shown, when)
  const at = { start: evidence.span.start - shown.sentence.at, end: evidence.span.end - shown.sentence.at }
  const saying = sayingOf(claim)
  return [
    `${indent}${facts.join(' · ')}  ${paint.dim(from)}`,
    wrap(marked(shown.sentence.text.trimEnd(), at, paint), paint.width, `${indent}  `),
    ...(saying ? [wrap(paint.dim(saying), paint.width, `${indent}  `)] : []),
  ].join('\n')
}

/** The whole list by place and pair, cut to the limits; what was cut is counted, with the command that shows it. */
export function claimsByPlace(claims: readonly FoundClaim[], paint: Paint, limits: Limits): string {
  const byPlace = groupsOf([...claims].sort(byDay), (c) => placeOf(c.claim)?.name ?? NOWHERE)
  // What names no place comes last, however much of it there is.
  const places = [...byPlace.filter((g) => g.name !== NOWHERE), ...byPlace.filter((g) => g.name === NOWHERE)]
  const out: string[] = []
  for (const place of places.slice(0, limits.places)) {
    const reports = new Set(place.members.map((m) => m.claim.report)).size
    const count = `${counted(place.members.length, 'claim')} in ${counted(reports, 'report')}`
    out.push(`${paint.bold(safeLine(place.name))}  ${paint.dim(count)}`)
    const pairs = groupsOf(place.members, (c) => pairOf(c.claim)).sort((a, b) => rankOf(a) - rankOf(b))
    for (const pair of pairs.slice(0, limits.pairs)) {
      out.push(`  ${paint.bold(pair.name)}`)
      const told = toldOnce(pair.members)
      for (const { first, others } of told.slice(0, limits.claims)) {
        out.push(claimLines(first, paint, '    '))
        if (others.length > 0) out.push(wrap(paint.dim(`also in ${alsoIn(others)}`), paint.width, '      '))
      }
      const rest = told.length - limits.claims
      if (rest > 0) out.push(paint.dim(`    and ${rest} more`))
    }
    const rest = pairs.slice(limits.pairs).reduce((n, g) => n + g.members.length, 0)
    const find = place.name === NOWHERE ? 'parley find' : `parley find --place ${quoted(place.name)}`
    if (rest > 0) out.push(paint.dim(`  and ${counted(rest, 'claim')} between others: ${find}`))
    out.push('')
  }
  const left = places.slice(limits.places)
  if (left.length > 0) {
    const names = left.slice(0, 12).map((g) => `${safeLine(g.name)} (${g.members.length})`)
    const more = left.length > 12 ? ` and ${left.length - 12} more` : ''
    out.push(wrap(paint.dim(`Also: ${names.join(', ')}${more}.`), paint.width, ''), '')
  }
  return out.join('\n')
}

/** Pairs in which both are said come first, then those with an actor, then the rest; a stable sort keeps the number. */
function rankOf(pair: Group): number {
  const claim = pair.members[0]?.claim
  if (!claim || claim.actors.length === 0) return 2
  return claim.recipients.length > 0 ? 0 : 1
}

/** Most other reports that are named. */
const OTHERS = 3

/** "The Quay Gazette, 2016-08-27; Harbour Tribune, 2016-08-28". */
function alsoIn(others: readonly string[]): string {
  const more = others.length - OTHERS
  return `${others.slice(0, OTHERS).join('; ')}${more > 0 ? ` and ${more} more` : ''}`
}

/** The same words told by several reports as one, with the outlets and days of the others. */
function toldOnce(
  members: readonly FoundClaim[],
): { readonly first: FoundClaim; readonly others: readonly string[] }[] {
  const told = new Map<string, { first: FoundClaim; others: string[] }>()
  for (const found of members) {
    const key = `${found.claim.act} ${found.claim.evidence[0].quote}`
    const known = told.get(key)
    if (known) known.others.push(sourceOf(found))
    else told.set(key, { first: found, others: [] })
  }
  return [...told.values()]
}

/** "1 claim", "2 claims". */
export function counted(n: number, noun: string): string {
  return `${n.toLocaleString('en')} ${noun}${n === 1 ? '' : 's'}`
}

/** A word as it must be typed in a shell. */
export function quoted(word: string): string {
  return /^[\p{L}\p{N}._/-]+$/u.test(word) ? word : `"${safeLine(word).replaceAll(/["$`\\]/g, '')}"`
}
