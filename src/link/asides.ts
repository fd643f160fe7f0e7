// What a report says beside its claims: how many people are inside, until when an answer is due, what was loaded or taken off.
// An aside hangs on the nearest claim of the same report, so that it can be cited; its own words go with it.
import type { Amount, Claim, Report } from '../model/index.ts'
import { foldOf } from '../vocab/actors/index.ts'
import { sessionIn } from './asides-talks.ts'
import { dayIn, deadlineIn } from './days.ts'
import type { Aside } from './linked-claim.ts'

/** Reports longer than this are looked at only so far. */
const LONGEST = 60_000
/** UTF-16 units between an aside and the claim it may hang on. */
const REACH = 1500

interface Sentence {
  readonly text: string
  readonly start: number
  readonly paragraph: number
}

const END = /[.!?]["”’)]*\s+(?=["“(]?\p{Lu})/gu

function sentencesOf(text: string): readonly Sentence[] {
  const found: Sentence[] = []
  let paragraph = 0
  for (const block of text.slice(0, LONGEST).matchAll(/[^\n]+/g)) {
    paragraph++
    let from = 0
    const put = (to: number): void => {
      const raw = block[0].slice(from, to)
      const words = raw.trim()
      const lead = raw.length - raw.trimStart().length
      if (words.length > 2 && words.length < 1200)
        found.push({ text: words, start: block.index + from + lead, paragraph })
      from = to
    }
    for (const m of block[0].matchAll(END)) put(m.index + m[0].length)
    put(block[0].length)
  }
  return found
}

const WORD_NUMBERS: Readonly<Record<string, number>> = {
  'forty thousand': 40_000,
  'fifty thousand': 50_000,
  'seventy-five thousand': 75_000,
  'a hundred thousand': 100_000,
  'half a million': 500_000,
  'one million': 1_000_000,
  'a million': 1_000_000,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
}
const NUMBER = `(?:\\d{1,3}(?:[,  ]\\d{3})+|\\d+(?:\\.\\d+)? million|\\d+|${Object.keys(WORD_NUMBERS).join('|')})`
const HEDGE = `(?:(about|around|some|nearly|almost|an estimated|up to|at least|more than|over|fewer than|less than) )?`
const FIGURE = new RegExp(`${HEDGE}\\b(${NUMBER})(?: (?:to|or|and|–) (${NUMBER}))?(?![\\d,.]*\\d| ?%| per cent)`, 'gi')

const HAS_NUMBER = new RegExp(`\\d|${Object.keys(WORD_NUMBERS).join('|')}`, 'i')

function numberOf(text: string): number {
  const words = WORD_NUMBERS[text.toLowerCase()]
  if (words !== undefined) return words
  const million = /^([\d.]+) million$/i.exec(text)
  return million ? Math.round(Number(million[1]) * 1e6) : Number(text.replace(/[,  ]/g, ''))
}

function amountOf(m: RegExpMatchArray, at: number, of: string | null): Amount {
  const [a, b] = [numberOf(m[2] as string), m[3] === undefined ? null : numberOf(m[3])]
  const hedge = (m[1] ?? '').toLowerCase()
  const atLeast = /at least|more than|over/.test(hedge)
  const atMost = /up to|fewer|less/.test(hedge)
  const open = hedge !== ''
  return {
    low: b !== null ? Math.min(a, b) : atMost ? null : open && !atLeast ? null : a,
    best: b === null ? a : Math.min(a, b),
    high: b !== null ? Math.max(a, b) : atLeast ? null : open && !atMost ? null : a,
    unit: null,
    of,
    text: m[0].trim(),
    span: { start: at, end: at + m[0].trim().length },
  }
}

const INSIDE =
  /\b(?:people|civilians|residents|inhabitants|souls|persons|families)\b.{0,60}\b(?:live[sd]?|living|remain\w*|left|(?:still )?(?:here|there)|in the (?:town|city|district|enclave)|trapped|besieged|inside|under siege)\b|\bhow many people\b|\b(?:live|remain) in\b.{0,40}\b(?:people|civilians|residents)\b|\bpopulation of\b|\b(?:inhabitants|residents)\b/i
const GONE =
  /\b(?:killed|wounded|dead|died|injured|displaced|evacuated|left for|arrived|detain\w+|feed|food for|for \S+ people|moved from|before the war|taken to|serves?|suppl(?:y|ies))\b/i
const GIVES =
  /^\s*(?:and )?(?:according to )?((?:the |a |an )?[\p{L}][\p{L}'’ .-]{1,50}?) (?:speaks? of|spoke of|says?|said|estimates?|estimated|has counted|have counted|counts|counted|puts?|gives?|gave)\b/iu
const ACCORDING =
  /\baccording to ((?:the |a |an )?[\p{L}][\p{L}'’ -]{1,50}?)(?: figures| estimates| data)?(?=[.,;]|$)/iu
const PEOPLE = /^\s*(?:\w+ ){0,2}?(people|civilians|residents|inhabitants|souls|persons|families)\b/i

function peopleIn(s: Sentence, told: boolean): readonly Omit<Aside, 'place'>[] {
  if (!HAS_NUMBER.test(s.text) || (!told && !INSIDE.test(s.text))) return []
  const found: Omit<Aside, 'place'>[] = []
  // "The council says that 45,000 people live there today; the United Nations estimates 28,000."
  for (const part of partsOf(s.text)) {
    const own = INSIDE.test(part.text)
    if (GONE.test(part.text) || !(own || told || found.length > 0)) continue
    const says = giverIn(part.text) ?? ACCORDING.exec(part.text)?.[1]?.trim() ?? null
    for (const m of part.text.matchAll(FIGURE)) {
      const behind = part.text.slice(m.index + m[0].length)
      const of = PEOPLE.exec(behind)?.[1]?.toLowerCase() ?? null
      if (of === null && (!/^\s*(?:[.;,]|$)/.test(behind) || says === null)) continue
      const lead = m[0].length - m[0].trimStart().length
      const at = s.start + part.start + m.index + lead
      const amount = amountOf(m, at, of ?? 'people')
      if (isYear(m[2] as string, part.text.slice(0, m.index))) continue
      if (amount.best < 100 || (of === null && amount.best >= 1900 && amount.best <= 2100)) continue
      found.push({
        what: 'people',
        words: s.text,
        span: { start: s.start, end: s.start + s.text.length },
        amount,
        says,
        day: null,
      })
      break
    }
  }
  return found
}

function isYear(figure: string, before: string): boolean {
  return /^(?:19|20)\d\d$/.test(figure) && /\b(?:in|since|by|until|from|during|year|\p{Lu}\p{Ll}+)\s*$/iu.test(before)
}

/** Who gives a figure; a pronoun names nobody. */
function giverIn(text: string): string | null {
  const name = GIVES.exec(text)?.[1]?.trim() ?? null
  return name !== null && /^(?:it|he|she|they|we|i|that|this|which|who|there)$/i.test(name) ? null : name
}

function partsOf(text: string): readonly { readonly text: string; readonly start: number }[] {
  return [...text.matchAll(/[^;]+/g)].map((m) => ({ text: m[0], start: m.index }))
}

const DUE =
  /\b(?:ha(?:ve|s|d) until|giv(?:en|es|e)\b.{0,60}\buntil|gave\b.{0,60}\buntil|until .{0,40} to (?:accept|decide|leave|surrender|answer|sign|agree)|answer is due|reply is due|deadline|ultimatum|leave by|\d+ hours to|hours to decide|days to decide|gave (?:us|them|him|her|the \w+) \w+ (?:hours|days|weeks))\b/i
const PASSED = /\b(?:deadline|ultimatum)\b.{0,60}\b(?:passed|expired|ran out|lapsed)\b/i
const LOADED =
  /\b(?:trucks?|lorr(?:y|ies)|convoys?)\b.{0,60}\b(?:loaded|waiting|waited|wait|standing|crossed|ready)\b|\b(?:loaded|waiting|standing)\b.{0,30}\b(?:trucks?|lorr(?:y|ies))\b/i
const STRIPPED =
  /\b(?:kits?|medicines?|supplies|surgical \w+|items|goods|vaccines)\b.{0,40}\b(?:removed|taken off|stripped|confiscated|struck from)\b|\bremoved (?:\w+ ){0,3}(?:medicines?|kits|supplies|items)\b/i
const DELIVERED =
  /\b(?:convoys?|trucks?|lorr(?:y|ies)|aid|food|supplies)\b[^.;]{0,60}?\b(?:delivered|reached|brought|entered|arrived)\b/i
const NOT_DELIVERED =
  /\b(?:no|not|never|none|neither|nor|without|would|will|may|might|could|should|must|can|if|unless|until|refus\w+|prevent\w*|kept|stopped|turned back|put off|ask\w*|demand\w*|request\w*|appeal\w*|last|before|told|said|allow\w*|to|since)\b/i
const THINGS = /^\s*(?:\w+ ){0,2}?(trucks?|lorr(?:y|ies)|tins|tonnes|tons|kits|parcels|buses)\b/i

function othersIn(s: Sentence, published: string | null): readonly Omit<Aside, 'place'>[] {
  const span = { start: s.start, end: s.start + s.text.length }
  const bare = { words: s.text, span, amount: null, says: null, day: null }
  if (PASSED.test(s.text)) return [{ ...bare, what: 'passed', day: dayBefore(s.text, published) }]
  if (DUE.test(s.text)) {
    const day = deadlineIn(s.text, published)
    if (day !== null) return [{ ...bare, what: 'deadline', day }]
  }
  const came = DELIVERED.exec(s.text)
  if (
    came &&
    came.index < 60 &&
    !/^ then\b/.test(s.text.slice(came.index + came[0].length)) &&
    !NOT_DELIVERED.test(s.text.slice(0, came.index + came[0].length))
  ) {
    const amount = thingsIn(s)
    return [{ ...bare, what: 'delivered', amount, day: dayBefore(s.text, published) }]
  }
  const what = STRIPPED.test(s.text) ? 'stripped' : LOADED.test(s.text) ? 'loaded' : null
  if (what === null || /\b(?:not|no|never)\b/i.test(s.text.slice(0, 40))) return []
  const amount = thingsIn(s)
  if (amount) return [{ ...bare, what, amount }]
  return what === 'stripped' ? [{ ...bare, what }] : []
}

/** The first figure of trucks or goods in a sentence. */
function thingsIn(s: Sentence): Amount | null {
  for (const m of s.text.matchAll(FIGURE)) {
    const of = THINGS.exec(s.text.slice(m.index + m[0].length))?.[1] ?? null
    if (of !== null) return amountOf(m, s.start + m.index + (m[0].length - m[0].trimStart().length), of.toLowerCase())
  }
  return null
}

/** The day a deadline that has passed passed on: the last such weekday, else the day of publication. */
function dayBefore(words: string, published: string | null): string | null {
  const next = dayIn(words, published)
  if (next === null || published === null || next <= published) return next ?? published
  return new Date(Date.parse(next) - 7 * 86_400_000).toISOString().slice(0, 10)
}

/** The asides of a report by the end of the id of the claim each hangs on (what follows the report's own id). */
export function asidesOf({
  report,
  claims,
}: {
  readonly report: Report
  readonly claims: readonly Claim[]
}): Readonly<Record<string, readonly Aside[]>> {
  const found: Record<string, Aside[]> = {}
  if (claims.length === 0) return found
  const sentences = sentencesOf(report.text)
  const places = placesIn(report.text, claims, sentences)
  const published = report.published?.slice(0, 10) ?? null
  let told = false
  let paragraph = -1
  const countries = claims.flatMap((c) => c.places.flatMap((p) => (p.precision === 'country' ? [p.name, p.text] : [])))
  let begin = 0
  // The town of the figure before, in the same paragraph: "The UN says 28,000."
  let said: string | null = null
  for (const s of sentences) {
    if (s.paragraph !== paragraph) {
      told = false
      said = null
      begin = s.start
    }
    paragraph = s.paragraph
    for (const a of [...peopleIn(s, told), ...othersIn(s, published)]) {
      const place: string =
        a.what === 'people' && said !== null ? said : isWide(a.words, countries) ? '' : placeBefore(places, a, begin)
      if (a.what === 'people') said = place
      const anchor = anchorOf(a, place, claims)
      if (!anchor) continue
      const key = anchor.id.slice(report.id.length)
      const list = found[key] ?? []
      found[key] = list
      list.push({ ...a, words: report.text.slice(a.span.start, a.span.end), place })
    }
    told ||= INSIDE.test(s.text)
  }
  const session = sessionIn(report, sentences)
  if (session) {
    const { text, start } = session.sentence
    const told: Omit<Aside, 'place'> = {
      what: 'talks',
      words: text,
      span: { start, end: start + text.length },
      amount: null,
      says: null,
      day: dayBefore(text, published),
    }
    // Who says what in such a report says it at the table: the round hangs on each of these claims.
    for (const c of claims) {
      if (!AT_TABLE.has(c.act)) continue
      const key = c.id.slice(report.id.length)
      found[key] = [...(found[key] ?? []), { ...told, place: session.place }]
    }
  }
  return found
}

/** Whether words are about a whole country: "600,000 people live under siege in Syria". */
function isWide(words: string, countries: readonly string[]): boolean {
  if (
    /\b(?:besieged|hard-to-reach) (?:areas|places|locations|towns)\b|\b(?:nationwide|in all|across the country|whole country)\b/i.test(
      words,
    )
  )
    return true
  return countries.some((name) => words.includes(` in ${name}`) || words.includes(` across ${name}`))
}

interface Named {
  readonly key: string
  readonly start: number
  readonly heading: boolean
}

/** Most towns of a report that are looked for in its text. */
const TOWNS = 60

/** Where the towns of the claims are named in the text, and the headings, which name what follows them. */
function placesIn(text: string, claims: readonly Claim[], sentences: readonly Sentence[]): readonly Named[] {
  const keys = new Map<string, string>()
  for (const c of claims)
    for (const p of c.places)
      if (
        keys.size < TOWNS &&
        p.text.length > 2 &&
        (p.precision === 'settlement' || p.precision === 'district' || p.precision === 'site')
      ) {
        keys.set(p.text, foldOf(p.name))
        keys.set(p.name, foldOf(p.name))
      }
  const named: Named[] = []
  const headings = sentences.filter((s) => s.text.length <= 60 && !/[.!?:;"”]$/.test(s.text) && /^\p{Lu}/u.test(s.text))
  for (const { name, start } of namesAt(text.slice(0, LONGEST), [...keys.keys()])) {
    // "a suburb of Damascus" and "the Damascus suburb" are not Damascus.
    const before = text.slice(Math.max(0, start - 24), start)
    if (
      /\b(?:an? (?:\w+ )?suburb|outskirts|north|south|east|west|near|outside|kilomet\w+|next door)\b[^.]{0,8}$/i.test(
        before,
      )
    )
      continue
    named.push({
      key: keys.get(name) as string,
      start,
      heading: headings.some((h) => start >= h.start && start < h.start + h.text.length),
    })
  }
  for (const h of headings)
    if (!named.some((n) => n.start >= h.start && n.start < h.start + h.text.length))
      named.push({ key: foldOf(h.text.split(/,| and /)[0] as string), start: h.start, heading: true })
  return named.sort((a, b) => a.start - b.start)
}

const LETTER = /[\p{L}\p{N}]/u

/** Where names stand as whole words, the longest first where several begin or overlap; in the order of the text. */
function namesAt(text: string, names: readonly string[]): readonly { readonly name: string; readonly start: number }[] {
  const found: { name: string; start: number }[] = []
  for (const name of names.toSorted((a, b) => b.length - a.length)) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const end = at + name.length
      if ((at > 0 && LETTER.test(text[at - 1] as string)) || (end < text.length && LETTER.test(text[end] as string)))
        continue
      if (!found.some((f) => f.start < end && at < f.start + f.name.length)) found.push({ name, start: at })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/**
 * The town words are about: one they name, else the first their paragraph named before; for "the town" with neither, the
 * one of the heading above; else the last one named.
 */
function placeBefore(
  places: readonly Named[],
  { span, words, what }: Pick<Aside, 'span' | 'words' | 'what'>,
  paragraph: number,
): string {
  if (/\bhere\b/i.test(words)) return places[0]?.key ?? ''
  const theTown = /\b(?:in|of|to) the (?:town|city|district|enclave|suburb|camp)\b/i.test(words)
  // "The committee of Homs gave al-Wa'er until Thursday" is about al-Wa'er.
  const given = what === 'deadline' ? /\b(?:given?|gave|gives)\b/i.exec(words) : null
  const object = given ? places.find((p) => p.start >= span.start + given.index && p.start < span.end) : undefined
  if (object) return object.key
  const own = theTown ? undefined : places.find((p) => p.start >= span.start && p.start < span.end)
  const near = own ?? places.find((p) => p.start >= paragraph && p.start < span.start)
  const above = near ?? (theTown ? places.findLast((p) => p.heading && p.start < span.start) : undefined)
  return (above ?? places.findLast((p) => p.start < span.start))?.key ?? ''
}

const AT_TABLE: ReadonlySet<string> = new Set([
  'REQUEST',
  'REJECT',
  'AGREE',
  'SUPPORT',
  'CONCEDE',
  'CONSULT',
  'SANCTION',
])
const ASKS: ReadonlySet<string> = new Set(['REQUEST', 'THREATEN'])

function anchorOf(a: Omit<Aside, 'place'>, place: string, claims: readonly Claim[]): Claim | null {
  const due = a.what === 'deadline' || a.what === 'passed'
  const given = a.what === 'deadline' && /\b(?:given?|gave|gives)\b/i.test(a.words)
  let best: Claim | null = null
  let least = Number.POSITIVE_INFINITY
  for (const c of claims) {
    const { start, end } = c.evidence[0].span
    const gap = start > a.span.end ? start - a.span.end : a.span.start > end ? a.span.start - end : 0
    if (gap > REACH || (due && !given && !ASKS.has(c.act))) continue
    if (due && (c.status === 'negated' || c.status === 'hypothetical' || c.status === 'denied')) continue
    // A claim of the same town is nearer than one that is not; an ultimatum is nearer than a call.
    const far = gap + (c.places.some((p) => foldOf(p.name) === place) ? 0 : 600) + (due && c.kind === 'call' ? 500 : 0)
    if (far < least) {
      least = far
      best = c
    }
  }
  return best
}
