// Every mention of a report: names and descriptions from the trained tagger, what rules add, amounts and times, and pronouns,
// each with the fullest name of what it refers to. The parts stand in names.ts, descriptions.ts and coreference.ts.
import type { Mention, MentionType, Span } from '../model/index.ts'
import { chainsOf } from './coreference.ts'
import { descriptionsOf, FIRST, INSIDE } from './descriptions.ts'
import { type Draft, draftOf } from './mention-draft.ts'
import { namesOf } from './names.ts'
import type { NameModel } from './names-model.ts'
import { isMoney } from './names-outside.ts'
import type { Doc, FoundAmount, FoundTime } from './syntax-types.ts'

/** The version of what makes mentions. */
const MENTIONS_VERSION = '1'

/**
 * The mentions of a report in order of start. Spans of the tagger do not overlap each other; amounts and times may lie inside
 * another mention ("ten civilians"). Pronouns that mean no actor that was found keep a null name.
 */
export function mentionsOf(
  doc: Doc,
  amounts: readonly FoundAmount[],
  times: readonly FoundTime[],
  model?: NameModel,
  cut?: 'whole' | 'learnt',
): Mention[] {
  const drafts: Draft[] = []
  const found = namesOf(doc, amounts, times, model, cut)
  let at = 0
  for (const sentence of doc.sentences) {
    const taken = new Uint8Array(sentence.tokens.length)
    const known: { first: number; after: number }[] = []
    for (; at < found.length && found[at]!.sentence === sentence; at++) {
      const run = found[at]!
      if (isDay(run)) continue
      // A long name known whole ("the UN High Commissioner for Refugees") has no office inside it.
      if (run.by === 'model' || run.type === 'person' || run.after - run.first > LONG) {
        taken.fill(INSIDE, run.first, run.after)
        taken[run.first] = FIRST
      } else if (run.type === 'organisation') known.push(run)
      const d = draftOf(sentence, run.first, run.after, run.type, run.by)
      if (d) drafts.push(d)
    }
    // "Doctors Without Borders": the first word of a body's name describes nobody.
    for (const d of descriptionsOf(sentence, taken))
      if (!known.some((k) => d.first === k.first && d.after < k.after)) drafts.push(d)
  }
  drafts.sort((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a))
  const chains = chainsOf(doc, drafts)
  const mentions = drafts.map(
    (d, i): Mention => ({
      span: { start: startOf(d), end: endOf(d) },
      type: d.type,
      form: d.form,
      name: chains[i]!.name,
      chain: chains[i]!.chain,
      actor: chains[i]!.actor,
      maker: { by: d.by, name: d.by === 'model' ? 'names' : 'descriptions', version: MENTIONS_VERSION },
    }),
  )
  const spans = new Set(mentions.map((m) => keyOf(m.span)))
  const add = (span: Span, type: MentionType): void => {
    if (spans.has(keyOf(span))) return
    spans.add(keyOf(span))
    const maker = { by: 'rule', name: type === 'temporal' ? 'times' : 'amounts', version: MENTIONS_VERSION } as const
    mentions.push({ span, type, form: 'description', name: null, chain: null, actor: null, maker })
  }
  for (const a of amounts) if (!isMarked(doc.text, a)) add(a.span, isMoney(a) ? 'money' : 'quantity')
  for (const t of times) add(t.span, 'temporal')
  return mentions.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
}

/** Words of a name that holds words for people, and is none of them. */
const LONG = 4
const DAY = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|September|October|November|December)$/

/** Whether a run that the tagger calls a place or a body is the name of a day or month and no more. */
function isDay({ sentence, first, after, type }: ReturnType<typeof namesOf>[number]): boolean {
  return after - first === 1 && type !== 'temporal' && DAY.test(sentence.tokens[first]!.text)
}

/** Whether figures are a footnote ("[3]"), part of a position on the map ("33°47′N") or of a unit's name ("CTF 50"). */
function isMarked(text: string, { span: { start, end }, of, unit }: FoundAmount): boolean {
  if (!/^\d[\d.]*$/.test(text.slice(start, end))) return false
  const before = text.slice(Math.max(0, start - 8), start)
  return (
    (before.endsWith('[') && text[end] === ']') ||
    /^\s?[°′″]/u.test(text.slice(end, end + 2)) ||
    /[°′″]\s?$/u.test(before) ||
    (/(?:^|[^\p{L}])\p{Lu}{2,5}\)? $/u.test(before) && of === null && unit === null)
  )
}

function keyOf(s: Span): string {
  return `${s.start}-${s.end}`
}

function startOf(d: Draft): number {
  return d.sentence.tokens[d.first]!.start
}

function endOf(d: Draft): number {
  return d.sentence.tokens[d.after - 1]!.end
}
