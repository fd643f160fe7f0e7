// Why a claim reads as it does: its fields with the words they rest on, and its sentences as trees.
import { JOINED } from './link/index.ts'
import {
  type Amount,
  type Claim,
  holds,
  type Party,
  type Place,
  type Reading,
  type Report,
  type Span,
  type StoryEvent,
  type Topic,
  type When,
} from './model/index.ts'
import { whatMoves } from './read/claims-confidence.ts'
import { blocksOf } from './read/layout.ts'
import { read } from './read/read.ts'
import { repaired } from './read/sentence-repair.ts'
import { parseBlocks } from './read/syntax.ts'
import type { Sentence } from './read/syntax-types.ts'
import { topicWordsOf } from './read/topic-words.ts'
import { bared, spanBack } from './read/unseen.ts'

/** One field of a claim and what it rests on. */
export interface Reason {
  readonly field: string
  readonly value: string
  readonly because: string
  readonly span: Span | null
}

/** A sentence as a tree; `head` is a number in its list, -1 for the root. */
export interface SentenceTree {
  readonly at: number
  readonly tokens: readonly {
    readonly text: string
    readonly span: Span
    readonly lemma: string
    readonly tag: string
    readonly relation: string
    readonly head: number
  }[]
}

/** The reasons and trees of a claim; with the event it was put into, or null for none, also why it is there. */
export function explanationOf(
  claim: Claim,
  report: Report,
  event?: StoryEvent | null,
): { readonly claim: string; readonly reasons: readonly Reason[]; readonly tree: readonly SentenceTree[] } {
  const near = sentencesOf(claim, report)
  const reasons = reasonsOf(claim, anew(claim, report), near)
  if (event !== undefined) reasons.push(eventReason(event))
  return { claim: claim.id, reasons, tree: near.map(treeOfNear) }
}

/** Why a claim is in its event: how many tell of it, and the parts of the score of the weakest pair that holds them together. */
function eventReason(event: StoryEvent | null): Reason {
  const of = (value: string, because: string): Reason => ({ field: 'event', value, because, span: null })
  if (event === null)
    return of('none', 'only history, or an “if”, of which no other claim tells as of something that happened')
  const { claims, background, sources, score } = event
  const told = claims.length + background.length
  if (score === null)
    return of(
      event.id,
      told === 1 ? 'no other claim is near enough to be about the same happening' : 'joined by people',
    )
  const parts = score.parts.map((p) => `${p.name} ${p.value.toFixed(2)} × ${p.weight.toFixed(2)}`).join(', ')
  const sourcesTold = `${sources.length} ${sources.length === 1 ? 'source' : 'sources'}`
  return of(
    event.id,
    `${told} claims of ${sourcesTold} tell of it; the weakest pair that holds them together scores ${score.total.toFixed(2)}, and ${JOINED} is enough: ${parts}`,
  )
}

/** The report read anew, and what gave the claim its status then: null where the reader no longer makes it, or a person changed it. */
interface Anew {
  readonly reading: Reading
  readonly told: string | null
}

function anew(claim: Claim, report: Report): Anew {
  let found: string | null = null
  const reading = read(report, {
    onTold: (id, told) => {
      if (id === claim.id) found = told
    },
  })
  const same = reading.claims.some((c) => c.id === claim.id && c.status === claim.status)
  return { reading, told: same ? found : null }
}

function reasonsOf(c: Claim, { reading, told }: Anew, near: readonly Near[]): Reason[] {
  const [first] = c.evidence
  const maker = `${c.maker.by} “${c.maker.name}”, version ${c.maker.version}`
  const reasons: Reason[] = [
    {
      field: 'act',
      value: [c.act, c.mode, c.kind].filter((v) => v !== null).join(' · '),
      because: `${maker}, from the words “${first.quote}”`,
      span: first.span,
    },
    {
      field: 'status',
      value: c.status,
      because:
        told === null ? STATUS[c.status] : `${STATUS[c.status]}; decided by ${CIRCUMSTANCE[told] ?? `“${told}”`}`,
      span: first.sentence,
    },
  ]
  for (const [field, parties] of [
    ['actor', c.actors],
    ['recipient', c.recipients],
  ] as const) {
    for (const p of parties) {
      reasons.push({ field, value: p.name, because: partyReason(p, c, reading), span: p.span })
    }
  }
  for (const topic of c.topics) reasons.push({ field: 'topic', value: topic, ...topicReason(topic, c, near) })
  for (const p of c.places)
    reasons.push({
      field: 'place',
      value: p.name,
      because: `${placeReason(p)}${elsewhere(p.span, c, reading)}`,
      span: p.span,
    })
  if (c.when)
    reasons.push({
      field: 'when',
      value: daysOf(c.when),
      because: `${whenReason(c.when)}${elsewhere(c.when.span, c, reading)}`,
      span: c.when.span,
    })
  for (const a of c.amounts)
    reasons.push({
      field: 'amount',
      value: [boundsOf(a), a.unit, a.of].filter((v) => v !== null).join(' '),
      because: `written “${a.text}”`,
      span: a.span,
    })
  reasons.push({
    field: 'speaker',
    value: c.speaker?.name ?? 'the report itself',
    because: c.speaker
      ? `${c.speaker.named ? 'a named speaker' : 'an unnamed speaker'}${c.speaker.via.length > 0 ? `, by way of ${c.speaker.via.join(', ')}` : ''}${cueOf(c, reading)}`
      : 'nobody else is named as saying it',
    span: c.speaker?.span ?? null,
  })
  for (const e of c.evidence.slice(1))
    reasons.push({ field: 'also', value: e.quote, because: 'said again here', span: e.span })
  const { up, down } = whatMoves(c)
  reasons.push({
    field: 'confidence',
    value: c.confidence.toFixed(2),
    because: [
      `how sure the ${maker} is: of a hundred such claims about ${Math.round(c.confidence * 100)} are right`,
      ...(up.length > 0 ? [`more with ${up.join(', ')}`] : []),
      ...(down.length > 0 ? [`fewer with ${down.join(', ')}`] : []),
    ].join('; '),
    span: null,
  })
  return reasons
}

/** "at least 9", "up to 40", "15 to 20", "9". */
function boundsOf({ low, best, high }: Amount): string {
  if (low !== null && high !== null && low < high) return `${low} to ${high}`
  return `${high === null ? 'at least ' : low === null ? 'up to ' : ''}${best}`
}

/** How a party is written, and whom a pronoun or description means in the report. */
function partyReason(p: Party, c: Claim, { mentions, report }: Reading): string {
  const known = p.actor ? `known as ${p.actor}` : 'on no roster of actors'
  const own = p.span ? mentions.find((m) => m.span.start === p.span?.start && m.span.end === p.span.end) : undefined
  const named =
    own && own.form !== 'name' && own.chain !== null
      ? mentions.find((m) => m.chain === own.chain && m.form === 'name')
      : undefined
  const meant = named
    ? `, which means “${report.text.slice(named.span.start, named.span.end)}” in this report`
    : p.text !== p.name && own?.form === 'pronoun'
      ? `, which means “${p.name}” in this report`
      : ''
  const as = p.text === p.name ? 'written so' : `written “${p.text}”${meant}`
  return `${as}${elsewhere(p.span, c, { report })}; ${known}`
}

/** ", told in “…”" of what stands in another sentence than the claim. */
function elsewhere(span: Span | null, c: Claim, { report }: Pick<Reading, 'report'>): string {
  if (!span || c.evidence.some((e) => holds(e.sentence, span))) return ''
  const from = report.text.lastIndexOf('\n', span.start) + 1
  const start = Math.max(from, span.start - 40)
  const end = Math.min(report.text.length, span.end + 25)
  const words = report.text.slice(start, end).split('\n')[0]?.trim() ?? ''
  return `, taken from another sentence: “${start > from ? '…' : ''}${words}…”`
}

/** The words of the claim that tell a topic; without any its act does. */
function topicReason(topic: Topic, c: Claim, near: readonly Near[]): Pick<Reason, 'because' | 'span'> {
  for (const { sentence, back } of near) {
    for (const { at, topics } of topicWordsOf(sentence)) {
      const token = sentence.tokens[at]
      if (!token || !topics.includes(topic)) continue
      const span = back(token)
      if (c.evidence.some((e) => holds(e.span, span))) return { because: `told by “${token.text}”`, span }
    }
  }
  return { because: `what ${c.act} is about here, by its words and what stands around them`, span: null }
}

/** ", told by “said”": the words that make a speaker of somebody. */
function cueOf(c: Claim, { quotes, report }: Reading): string {
  const own = quotes
    .filter((q) => q.cue && q.speaker?.name === c.speaker?.name && holds(q.span, c.evidence[0].span))
    .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0]
  return own?.cue ? `, by the word “${report.text.slice(own.cue.start, own.cue.end)}”` : ''
}

const STATUS: Readonly<Record<Claim['status'], string>> = {
  happened: 'told as done, with nothing in the sentence that takes it back',
  ongoing: 'told as going on',
  planned: 'told as intended or promised; a promise is not a fact',
  alleged: 'told as what somebody says; an allegation is not a fact',
  denied: 'somebody says it is not so',
  negated: 'told as not having happened',
  hypothetical: 'told as what may or might be',
  background: 'told in passing, as what was before',
}

/** Circumstances by the short names the reader has for them; all else that decides is a word of the sentence. */
const CIRCUMSTANCE: Readonly<Record<string, string>> = {
  past: 'the past tense',
  present: 'the present tense',
  future: 'the future tense',
  none: 'nothing in particular',
  noun: 'the bare noun',
  progressive: 'the “is …ing” of its verb',
  state: 'a word for what lasts',
  lasting: 'a word for what lasts, with “since” or the present',
  question: 'the question mark',
  history: 'how long ago it was',
  'own words': 'the doer’s own side saying so',
  'said of another': 'one side saying it of the other',
  asks: 'the asking itself',
  'past above': 'the past tense above it',
  'present above': 'the present tense above it',
  'years after': 'the years told to lie between',
  'again and again': 'words for what comes again and again',
}

function placeReason(p: Place): string {
  const how: Readonly<Record<string, string>> = {
    curated: 'a place of the roster',
    population: 'the largest place of that name',
    context: 'the place of that name nearest to the others in the report',
    country: 'the place of that name in the report’s country',
    added: 'from a gazetteer that was added',
    none: 'not found in any gazetteer',
  }
  const as = p.text === p.name ? 'written so' : `written “${p.text}”`
  return `${as}; ${how[p.how] ?? p.how}; ${p.precision}`
}

function daysOf(w: When): string {
  if (w.from === w.to) return w.from ?? 'not known'
  return `${w.from ?? '…'} to ${w.to ?? '…'}`
}

function whenReason(w: When): string {
  if (w.basis === 'publication') return 'only the report’s own date is known'
  return `${w.basis === 'stated' ? 'stated' : 'worked out'}${w.text ? ` from “${w.text}”` : ''}`
}

/** A sentence near a claim as it was read, and where its spans stand in the report as published. */
interface Near {
  readonly sentence: Sentence
  readonly back: (span: Span) => Span
}

function sentencesOf(c: Claim, report: Report): Near[] {
  const wanted = c.evidence.map((e) => e.sentence)
  const bare = bared(report)
  const { text, title } = bare?.report ?? report
  const back = (span: Span): Span => (bare ? spanBack(span, bare.at) : { start: span.start, end: span.end })
  const near = (span: Span): boolean => wanted.some((s) => s.start < back(span).end && back(span).start < s.end)
  return [...parseBlocks(text, blocksOf(text, title).filter(near))]
    .map((written) => ({ sentence: repaired(written), back }))
    .filter(({ sentence }) => near(sentence))
}

function treeOfNear({ sentence, back }: Near): SentenceTree {
  return {
    at: back(sentence).start,
    tokens: sentence.tokens.map((t) => ({
      text: t.text,
      span: back(t),
      lemma: t.lemma,
      tag: t.upos,
      relation: t.deprel,
      head: t.head,
    })),
  }
}
