// Who can speak at all: what a "who" or "that" points back to, who issued a statement, and which things never say anything.
import { COLLECTIVE_NOUNS, DOCUMENT_NOUNS, MEDIA_NOUNS, SOURCE_NOUNS, THING_NOUNS } from '../vocab/speech/nouns.ts'
import type { Who } from './quotes-types.ts'
import { type Tree, treeOf } from './sentence-tree.ts'
import { phraseOf, subjectOf } from './speakers-subjects.ts'
import { phraseEndingAt, phraseStartingAt, widened } from './speech-phrases.ts'
import type { Sentence, Token } from './syntax-types.ts'

const RELATIVE = /^(?:who|that|which|whom|whose)$/i
/** Verbs that bring a text into the world: whoever is their subject speaks by it. */
const ISSUES = /^(?:issue|release|publish|write|leave|send|post|sign|put|make|give|circulate|record)$/

/** Whether a phrase is a thing, a happening, a title or nobody at all. Names that merely hold such a word are left alone. */
export function cannotSpeak(tokens: readonly Token[], who: Who): boolean {
  const head = tokens[who.head]!
  if (/^(?:nobody|none)$/i.test(head.text)) return true
  if (/^one$/i.test(head.text) && /^no$/i.test(tokens[who.head - 1]?.text ?? '')) return true
  if (/^NNPS?$/.test(head.xpos) && who.last > who.first) return false
  return THING_NOUNS.has(head.lemma) && !/^(?:BBC|AFP|AP)$/.test(tokens[who.first]!.text)
}

/** Last token of ", a doctor in Idlib," behind a name; the given token where nothing follows in commas. */
export function appositionEnd(tokens: readonly Token[], last: number): number {
  if (tokens[last + 1]?.text !== ',') return last
  for (let i = last + 2; i < tokens.length && i < last + 16; i++) if (/^[,.;:]$/.test(tokens[i]!.text)) return i - 1
  return last
}

/** Of "a statement by the ministry", "issued a statement denying …" who made it; null where nobody is named. */
export function issuerOf(sentence: Sentence, who: Who): Who | null {
  const { tokens } = sentence
  let i = who.head + 1
  if (/^(?:issued|released|published|put|made|signed)$/.test(tokens[i]?.text ?? '')) i++
  if (/^(?:out|in)$/.test(tokens[i]?.text ?? '') && i > who.head + 1) i++
  if (/^(?:by|from)$/.test(tokens[i]?.text ?? '')) {
    const phrase = phraseStartingAt(tokens, i + 1)
    return phrase ? { ...widened(tokens, phrase), sentence: who.sentence } : null
  }
  const head = tokens[who.head]!
  const verb = tokens[head.head]
  if (head.deprel !== 'obj' || !verb || !ISSUES.test(verb.lemma)) return null
  const subject = subjectOf(treeOf(sentence), head.head)
  return subject && !cannotSpeak(tokens, { ...subject, sentence: who.sentence })
    ? { ...subject, sentence: who.sentence }
    : null
}

/** What a relative word points back to: the nearest phrase before it that can speak, past "in the garage of the house". */
export function antecedentOf(sentence: Sentence, at: number): Who | null {
  const { tokens } = sentence
  let i = at - 1
  while (i >= 0 && /^(?:,|--|—|–)$/.test(tokens[i]!.text)) i--
  const phrase = phraseEndingAt(tokens, i)
  if (!phrase || RELATIVE.test(tokens[phrase.head]!.text)) return null
  const near = { ...phrase, sentence: sentence.index }
  if (canBe(tokens[phrase.head]!, /^who$/i.test(tokens[at]!.text))) return near
  return above(treeOf(sentence), phrase.head, at, sentence.index) ?? near
}

/** The first noun above a head in the tree, before the relative word, that can speak. */
function above(tree: Tree, from: number, before: number, sentence: number): Who | null {
  const { tokens } = tree
  let at = tokens[from]!.head
  for (let steps = 6; steps > 0 && at >= 0; steps--) {
    const t = tokens[at]!
    if (/^NN/.test(t.xpos) && at < before && canBe(t, true)) return { ...phraseOf(tree, at), sentence }
    if (/^VB/.test(t.xpos)) {
      const subject = subjectOf(tree, at)
      if (subject && subject.head < before && canBe(tokens[subject.head]!, true)) return { ...subject, sentence }
    }
    at = t.head
  }
  return null
}

function canBe(token: Token, person: boolean): boolean {
  if (THING_NOUNS.has(token.lemma) && !/^NNP/.test(token.xpos)) return false
  if (SOURCE_NOUNS.has(token.lemma) || COLLECTIVE_NOUNS.has(token.lemma)) return true
  if (DOCUMENT_NOUNS.has(token.lemma) || MEDIA_NOUNS.has(token.lemma)) return true
  return !person || token.xpos !== 'NN'
}
