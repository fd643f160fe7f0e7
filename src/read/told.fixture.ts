// For tests only: what a text tells, read as a report without a title, by default without a date.

import assert from 'node:assert/strict'
import type { Act, Claim, Report, Status } from '../model/index.ts'
import { blocksOf } from './layout.ts'
import { read } from './read.ts'
import { repaired } from './sentence-repair.ts'
import { parseBlocks } from './syntax.ts'

/** A report of nothing but its text, and the day it came out where that matters. */
export function reportOf(text: string, published: string | null = null): Report {
  return { id: 'a', text, title: null, outlet: null, published, language: 'en', source: null }
}

/** Every word of a text's first sentence as "word relation head", the tree being mended. */
export function edgesOf(text: string): readonly string[] {
  const { tokens } = repaired(parseBlocks(text, blocksOf(text, null))[0]!)
  return tokens.map((t) => `${t.text} ${t.deprel} ${tokens[t.head]?.text ?? ''}`)
}

/** The claims of a text. */
export function claimsOf(text: string, published: string | null = null): readonly Claim[] {
  return read(reportOf(text, published)).claims
}

/** Statuses of the claims of an act, read as of 10 May 2024. */
export function statusesOf(text: string, act: Act): readonly Status[] {
  return claimsOf(text, '2024-05-10')
    .filter((c) => c.act === act)
    .map((c) => c.status)
}

/** One of the claims whose words hold `word` must have the status; read as of 10 May 2024, or with no day where that is null. */
export function hold(word: string, status: Status, text: string, published: string | null = '2024-05-10'): void {
  const found = claimsOf(text, published).filter((c) =>
    text.slice(c.evidence[0].span.start, c.evidence[0].span.end).includes(word),
  )
  assert.ok(
    found.some((c) => c.status === status),
    `${found.map((c) => c.status)}, not ${status} for ${word}: ${text}`,
  )
}

/** Names of the places of all claims of an act. */
export function placesOf(text: string, act: string): readonly string[] {
  return claimsOf(text)
    .filter((c) => c.act === act)
    .flatMap((c) => c.places.map((p) => p.name))
}

/** Names of the places of the last claim of an act, of which there must be one. */
export function lastPlacesOf(text: string, act: string): readonly string[] {
  const last = claimsOf(text).findLast((c) => c.act === act)
  assert.ok(last, `no ${act}: ${text}`)
  return last.places.map((p) => p.name)
}

/** Every claim as `ACT actors > recipients`. */
function sidesOf(text: string): string {
  const names = (list: readonly { readonly name: string }[]): string => list.map((p) => p.name).join(' + ')
  return claimsOf(text)
    .map((c) => `${c.act} ${names(c.actors)} > ${names(c.recipients)}`)
    .join('; ')
}

/** That the claims of each text, as `ACT actors > recipients`, hold what is wanted. */
export function holdsSides(pairs: readonly (readonly [string, RegExp])[]): void {
  for (const [text, want] of pairs) assert.match(sidesOf(text), want, text)
}

/** That they do not hold what is never to be. */
export function sparesSides(pairs: readonly (readonly [string, RegExp])[]): void {
  for (const [text, never] of pairs) assert.doesNotMatch(sidesOf(text), never, text)
}

/** That some claim whose words hold `word` has the status, read as of 10 May 2024. */
export function holdsStatuses(cases: readonly (readonly [text: string, word: string, status: string])[]): void {
  for (const [text, word, status] of cases) {
    const found = claimsOf(text, '2024-05-10')
      .filter((c) => text.slice(c.evidence[0].span.start, c.evidence[0].span.end).includes(word))
      .map((c) => c.status as string)
    assert.ok(found.includes(status), `${found}, not ${status}: ${text}`)
  }
}

/** That no claim of these acts, named with blanks between, is told as done or under way; read as of 10 May 2024. */
export function tellsNone(acts: string, text: string): void {
  const found = claimsOf(text, '2024-05-10').filter((c) => acts.split(' ').includes(c.act))
  const told = found.map((c) => c.status as string)
  assert.ok(!told.some((s) => /^(?:happened|ongoing|background)$/.test(s)), `${told}: ${text}`)
}
