// What a report takes back as its own error, and what a deal or plan lays down a sentence at a time: "The deal has five points. Marib frees 150 men. The army leaves the dam." Told in
// the bare present behind such an opening it is still to be done.

import { LEAD_INS, SETS_OUT } from '../vocab/verbs/not-so.ts'
import { TEXTS } from '../vocab/verbs/passed-on.ts'
import type { Draft } from './claims-draft.ts'
import { kidsOf, treeOf } from './sentence-tree.ts'
import type { Sentence } from './syntax-types.ts'

/** Sentences looked back over for what opens the terms. */
const BACK = 6
const TOLD: ReadonlySet<Draft['status']> = new Set<Draft['status']>(['happened', 'ongoing'])
const SAID: ReadonlySet<Draft['act']> = new Set<Draft['act']>(['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'LEVERAGE'])

/** The drafts with those planned that stand in the bare present behind a sentence that opens terms. Time is linear in the drafts. */
export function withTerms(drafts: readonly Draft[], sentences: readonly Sentence[]): readonly Draft[] {
  return drafts.map((draft) => {
    if (!TOLD.has(draft.status) || SAID.has(draft.act)) return draft
    if (isCorrected(draft, sentences)) return { ...draft, status: 'denied', told: 'corrected' }
    if (!isBarePresent(draft.sentence)) return draft
    if (isTheCalendar(sentences[draft.sentence.index + 1]))
      return { ...draft, status: 'planned', told: 'so runs the plan' }
    return isBehindTerms(draft.sentence, sentences) ? { ...draft, status: 'planned', told: 'of the terms' } : draft
  })
}

/** Told in the present alone: no past, no perfect, nothing going on. */
function isBarePresent({ tokens }: Sentence): boolean {
  let present = false
  for (const { xpos, text } of tokens) {
    if (xpos === 'VBD' || /^(?:is|are|has|have|says?)$/i.test(text)) return false
    if (xpos === 'VBZ' || xpos === 'VBP') present = true
  }
  return present
}

function isBehindTerms({ index, paragraph }: Sentence, sentences: readonly Sentence[]): boolean {
  for (let i = index - 1; i >= 0 && i >= index - BACK; i--) {
    const before = sentences[i]!
    if (before.paragraph !== paragraph) return false
    if (opensTerms(before)) return true
    if (!isBarePresent(before)) return false
  }
  return false
}

const PARTS = /^(?:point|phase|stage|step|part|clause|article|term|section)$/

/** "The deal has five points", "Under the plan, in three stages", "The terms are as follows". */
function opensTerms(sentence: Sentence): boolean {
  const tree = treeOf(sentence)
  const { tokens } = tree
  return tokens.some((t, at) => {
    if (t.upos !== 'VERB' && t.lemma !== 'be') return false
    if (!SETS_OUT.has(t.lemma) && t.lemma !== 'be') return false
    const over = t.deprel === 'cop' ? t.head : at
    const who = kidsOf(tree, over).find((k) => k < at && tokens[k]!.deprel === 'nsubj')
    if (who === undefined) return false
    const noun = tokens[who]!.lemma.toLowerCase()
    if (!TEXTS.has(noun) && !LEAD_INS.has(noun)) return false
    const rest = tokens.slice(at + 1)
    return (
      rest.some((r) => PARTS.test(r.lemma)) ||
      /\b(?:follows|clear|simple|plain)\b/.test(rest.map((r) => r.text).join(' '))
    )
  })
}

const OF_TERMS =
  /^(?:so (?:runs|ran|goes|went|reads|read) |(?:that|this|such) (?:at least )?(?:is|was) (?:at least )?)(?:the|their|his|its|one) (?:[\p{L}-]+ ){0,2}(?:plan|deal|idea|theory|promise|calendar|timetable|offer|hope|dream|draft|script|scenario|intention|aim|proposal|schedule|roadmap|programme|program)\b/iu

/** "So runs the calendar", "that was the plan". */
function isTheCalendar(next: Sentence | undefined): boolean {
  if (!next || !/^(?:so|that|this|such)$/i.test(next.tokens[0]?.text ?? '')) return false
  return OF_TERMS.test(
    next.tokens
      .slice(0, 11)
      .filter((t) => t.upos !== 'PUNCT')
      .map((t) => t.text)
      .join(' '),
  )
}

const CORRECTION = /^(?:correction|corrections|corrected|corrigendum|erratum)$/i
const EARLIER =
  /\b(?:an earlier|a previous|the original) (?:version|dispatch|report|story|article|item|bulletin|edition|caption|headline|post|update)\b/i

/** "Correction. We wrote that the swap had been made", "an earlier version said that": a paper's own error, behind its "that". */
function isCorrected({ sentence, head }: Draft, sentences: readonly Sentence[]): boolean {
  const { tokens, index } = sentence
  const that = tokens.findIndex((t) => t.text === 'that')
  if (that < 2 || that > head || that > 16) return false
  const before = tokens.slice(0, that)
  if (!before.some((t) => /^(?:say|write|report|state|claim|tell)$/.test(t.lemma))) return false
  if (EARLIER.test(before.map((t) => t.text).join(' '))) return true
  if (!before.some((t) => /^(?:we|caption|headline|newspaper|paper|item)$/i.test(t.text))) return false
  const last = sentences[index - 1]
  return (
    before.some((t) => CORRECTION.test(t.text)) ||
    last?.tokens.slice(0, 3).some((t) => CORRECTION.test(t.text)) === true
  )
}
