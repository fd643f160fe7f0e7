// When a claim is set, and which figures belong to it: by its own words, then its sentence.
import type { Amount, Party, Span, When } from '../model/index.ts'
import { BELOW_HUNDRED, numberInWords } from '../vocab/numbers/words.ts'
import { gap } from './claims-setting.ts'
import { headingOver } from './dated-headings.ts'
import { type Scene, within } from './scene.ts'
import type { FoundTime, Sentence } from './syntax-types.ts'
import { headingsWithDates } from './times.ts'
import { isComparedWith, openedSince } from './when-since.ts'

/** When a claim is set: its own time, the nearest one of its sentence, else only the day of publication; null for nothing at all. */
export function whenOfClaim(scene: Scene, evidence: Span, sentence: Sentence, published: string | null): When | null {
  const found = timeOf(scene, evidence, sentence)
  const time = found && openedSince(found, evidence, sentence)
  if (time) return { from: time.from, to: time.to, basis: time.basis, text: time.text, span: time.span }
  const headed = headingOver(headingsWithDates(scene.findings.doc), sentence.start)?.time
  if (headed) return { from: headed.from, to: headed.to, basis: 'inferred', text: headed.text, span: headed.span }
  if (published === null) return null
  const day = published.slice(0, 10)
  return { from: day, to: day, basis: 'publication', text: null, span: null }
}

/** The time expression that belongs to a claim, or null. */
export function timeOf(scene: Scene, evidence: Span, sentence: Sentence): FoundTime | null {
  const times = timesIn(scene, sentence)
  const own = within(times, evidence).filter((t) => !isOfOther(t.span, evidence, sentence))
  // "Was besieged for four months in 2015": the year tells when, the months how long.
  const governing =
    own.every(isStretch) && !own.some((t) => isOfItsVerb(t.span, evidence, sentence))
      ? overClaim(scene, evidence, sentence)
      : []
  const isDay = (t: FoundTime): boolean => t.from !== null && t.from === t.to
  const over = governing.find(isDay)
  const apart = times.find((t) => apartOf(t, evidence, scene) !== 0)
  if (apart) {
    const [day] = times
      .filter((t) => isDay(t) && (t.span.end <= apart.span.start || t.span.start >= evidence.end))
      .sort((a, b) => gap(a.span, evidence) - gap(b.span, evidence))
    return day ? daysApart(day, apart, apartOf(apart, evidence, scene)) : apart
  }
  // "Wrote on the 24th, asking for a ship like the one at the start of the month": asked on the 24th.
  if (over && own.length > 0) return over
  // "Agreed to a truce in late 2013, after an attack in August": agreed late in the year.
  const [told] = own.filter((t) => holderOf(t.span, sentence) === 'VERB')
  if (told && own.some((t) => isWithin(t, told) && holderOf(t.span, sentence) === 'NOUN')) return told
  if (own.length > 0)
    return own.find((t) => !isWideTime(t)) ?? own.find((t) => t.from !== null || t.to !== null) ?? own[0]!
  const near = times.filter((t) => !isOfOther(t.span, evidence, sentence))
  if (near.length === 0) return null
  near.sort((a, b) => gap(a.span, evidence) - gap(b.span, evidence))
  // "Said that the camp was shelled on Friday, and called for an inquiry": what is told has its day, and the call has none.
  if (isUnderOther(near[0]!.span, evidence, sentence, TOLD)) return governing[0] ?? null
  // "On Friday the nurse, who was hurt on the 8th, wrote to beg for help": begged on Friday.
  return governing.length > 0 && isUnderOther(near[0]!.span, evidence, sentence) ? governing[0]! : near[0]!
}

/** The times of a sentence, less those that a deed is only compared with. */
function timesIn(scene: Scene, sentence: Sentence): readonly FoundTime[] {
  return within(scene.times, sentence).filter((t) => !isComparedWith(t.span, sentence))
}

const RELATIVE = /^(?:acl:relcl|advcl)$/
const TOLD = /^ccomp$/

/** Whether a time stands in a clause beside a claim's words, within which these do not stand: a relative or adverbial one, or one of another sort. */
function isUnderOther(time: Span, evidence: Span, { tokens }: Sentence, sort: RegExp = RELATIVE): boolean {
  const over = ancestorsAt(evidence.start, tokens)
  for (const i of ancestorsAt(time.start, tokens)) {
    if (over.has(i)) return false
    if (sort.test(tokens[i]?.deprel ?? '')) return true
  }
  return false
}

/** Times that hang right on a verb above the clause of a claim: "wrote on Friday to beg". */
function overClaim(scene: Scene, evidence: Span, sentence: Sentence): readonly FoundTime[] {
  const { tokens } = sentence
  const over = ancestorsAt(evidence.start, tokens)
  return within(scene.times, sentence).filter((t) => {
    if (t.span.start >= evidence.start && t.span.end <= evidence.end) return false
    for (const i of ancestorsAt(t.span.start, tokens)) {
      const token = tokens[i]
      if (token?.upos === 'VERB') return over.has(i) && token.start < evidence.start
      if (/^(?:nmod|ccomp|advcl|acl)/.test(token?.deprel ?? '')) return false
    }
    return false
  })
}

/** The token at an offset and all above it, nearest first. */
function ancestorsAt(offset: number, tokens: Sentence['tokens']): ReadonlySet<number> {
  const found = new Set<number>()
  let i = tokens.findIndex((t) => t.start >= offset)
  while (i >= 0 && i < tokens.length && !found.has(i)) {
    found.add(i)
    i = tokens[i]?.head ?? -1
  }
  return found
}

const LENGTH = new RegExp(`^(\\d{1,3}|${BELOW_HUNDRED}|an?) (days?|weeks?|fortnights?)$`, 'i')
const DAYS_OF: Readonly<Record<string, number>> = { day: 1, week: 7, fortnight: 14 }

/** "Nineteen days after its council appealed": by how many days a claim came before what is told beside it; 0 where it says no such thing. */
function apartOf({ span, text, from, to }: FoundTime, { start }: Span, { findings }: Scene): number {
  if (from !== null || to !== null) return 0
  const m = LENGTH.exec(text)
  const side = /^ after (?!that\b|this\b|which\b)/i.exec(findings.doc.text.slice(span.end, span.end + 12))
  if (!m || !side || (start !== span.start && start !== span.end + side[0].length)) return 0
  const [, count, unit] = m as unknown as [string, string, string]
  const many = /^\d/.test(count) ? Number(count) : numberInWords(count.toLowerCase())
  return many * (DAYS_OF[unit.toLowerCase().replace(/s$/, '')] ?? 0)
}

function daysApart(over: FoundTime, { span, text }: FoundTime, days: number): FoundTime {
  const day = new Date(Date.parse(`${over.from}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10)
  return { from: day, to: day, basis: 'inferred', text, span }
}

/** What a time hangs on: a verb, or a noun that a verb stands over ("an attack in August"). */
function holderOf(time: Span, { tokens }: Sentence): string | undefined {
  let last = -1
  for (const i of ancestorsAt(time.start, tokens)) {
    const token = tokens[i]
    if (token && token.start >= time.end) return token.upos
    if (token && token.end <= time.start) return token.upos
    last = i
  }
  return tokens[last]?.upos
}

/** Whether a time is a day or month that another, wider one takes in: "August" beside "late 2013". */
function isWithin(time: FoundTime, wider: FoundTime): boolean {
  if (time === wider || !isWideTime(wider) || isWideTime(time) || time.from === null || wider.from === null)
    return false
  return time.from.slice(0, 4) === wider.from.slice(0, 4)
}

/** "Since the army besieged the town in November 2012": a month or year that a verb with a subject of its own, inside the claim's words, says of itself. */
function isOfItsVerb(time: Span, evidence: Span, { tokens }: Sentence): boolean {
  for (const i of ancestorsAt(time.start, tokens)) {
    const token = tokens[i]
    if (!token || token.start < evidence.start || token.end > evidence.end) return false
    if (token.upos === 'VERB')
      return /^(?:advcl|acl|ccomp)/.test(token.deprel) && tokens.some((t) => t.head === i && /^nsubj/.test(t.deprel))
  }
  return false
}

function isStretch({ from, to }: FoundTime): boolean {
  return from === null || to === null || from !== to
}

const OF_PLACE =
  /^(?:district|town|city|village|area|quarter|suburb|neighbourhood|camp|enclave|region|province|port|valley|strip|road|crossing|place)$/i
/** Most steps from a time up to the verb of its clause. */
const STEPS = 12

/** "Will free the reporter whom its men have held since June": whether a time is told of another deed, in a clause that says who is meant in a claim's words. */
function isOfOther(time: Span, evidence: Span, { tokens }: Sentence): boolean {
  if (time.start < evidence.start || time.end > evidence.end) return false
  let i = tokens.findIndex((t) => t.start >= time.start)
  let relative = false
  for (let steps = 0; i >= 0 && steps < STEPS; steps++) {
    const t = tokens[i]
    if (!t || t.start < evidence.start || t.end > evidence.end) return false
    // A verb over the clause, inside the same words, is the claim's own.
    if (relative && t.upos === 'VERB') return true
    // "In Baba Amr, the district that the army has ringed since Saturday": what is told of the place is told of the claim too.
    const of = t.deprel === 'acl:relcl' ? tokens[t.head] : undefined
    if (of && (of.upos === 'PROPN' || OF_PLACE.test(of.lemma))) return false
    // "The release of the rescuers seized near Izium in March": seized they were, and asked for later.
    if (of || (t.deprel === 'acl' && /^VB[ND]$/.test(t.xpos) && t.start > evidence.start)) relative = true
    i = t.head
  }
  return false
}

/** "since 2012", "the 1980s", a year: gives way to a day told beside it. */
function isWideTime({ from, to }: FoundTime): boolean {
  return from === null || to === null || daysBetween(from, to) > 31
}

/** Figures that stand in the claim's own words or count its parties. */
export function amountsOfClaim(scene: Scene, evidence: Span, sentence: Sentence, parties: readonly Party[]): Amount[] {
  const found = within(scene.amounts, evidence)
  for (const { span } of parties) {
    if (!span || span.start < sentence.start || span.end > sentence.end) continue
    for (const a of within(scene.amounts, { start: Math.max(sentence.start, span.start - 24), end: span.end }))
      if (a.span.end > span.start && !found.includes(a)) found.push(a)
  }
  return found.map((a) => ({
    low: a.low,
    best: a.best,
    high: a.high,
    unit: a.unit,
    of: a.of,
    text: a.text,
    span: a.span,
  }))
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000
}
