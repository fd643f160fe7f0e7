// Briefings: what a spokesman said, printed without quotation marks ("This is a summary of what was said by …"), and the turns of
// questions and answers, with the name of who answers ("MR. KIRBY: …") or without ("A: …").
import type { Attribution, Who } from './quotes-types.ts'
import { type Phrase, phraseStartingAt, widened } from './speech-phrases.ts'
import type { Doc, Sentence, Token } from './syntax-types.ts'

/** What is told of words that follow, before the "by" or "to" of whose they are. */
const SUMMED =
  /\b(?:(?:this|following|below|here) is (?:[\p{L}-]+ ){0,4}?what was said by|attributable to|can be attributed to|may be attributed to|attribution is (?:[\p{L}-]+ ){0,3}(?:from|to)|(?:statements?|notes?|words|remarks|comments?) (?:was|were|is|are) (?:issued|made|released|given|delivered|put out)\b[^:]{0,60}? by|(?:note|remarks|comments?|briefing|text) by) (?=\S)/iu
/** Opens an answer, and a question, of nobody named. */
const ANSWER = /^(?:A|ANSWER|Answer|Ans)\s*:$/
const QUESTION = /^(?:Q|QUESTION|Question|Ques)\s*:/
/** Opens the turn of somebody named: "MR. KIRBY:", "Ambassador Haley:". */
const TURN =
  /^(?:(?:MR|MS|MRS|DR|Mr|Ms|Mrs|Dr)\.? |(?:AMBASSADOR|SECRETARY|MINISTER|PRESIDENT|GENERAL|COLONEL|SENATOR|SPOKES(?:MAN|WOMAN|PERSON)|UNDER SECRETARY|DEPUTY SPOKES(?:MAN|WOMAN|PERSON)) )\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}:/u
const ENDS =
  /^(?:notes? (?:to|for) editors?|for (?:more|further) information|contacts?\b|media contacts?|\[published|read the)/i

/** The words of those who brief, as statements: each paragraph that is theirs is a part. */
export function briefingsOf(doc: Doc): Attribution[] {
  const asked = doc.text.includes(':') && doc.blocks.some((b) => QUESTION.test(doc.text.slice(b.start, b.start + 12)))
  const head = doc.sentences.slice(0, 40).findIndex((s) => SUMMED.test(doc.text.slice(s.start, s.end)))
  if (!asked && head < 0) return []
  const told = head < 0 ? null : whoIn(doc.sentences[head]!, doc.text)
  if (asked) return answersIn(doc, told ?? spokesmanIn(doc) ?? interviewedIn(doc))
  return told && head >= 0 ? restOf(doc, head, told) : []
}

/** Whose words are told to follow, in a sentence that says so. */
function whoIn(sentence: Sentence, text: string): Who | null {
  const match = SUMMED.exec(text.slice(sentence.start, sentence.end))
  if (!match) return null
  const at = sentence.start + match.index + match[0].length
  const first = sentence.tokens.findIndex((t) => t.start >= at)
  return first < 0 ? null : named(sentence, first)
}

const SPOKES = /^(?:spokes(?:man|woman|person)|minister|ambassador|envoy|commander|general|secretary|coordinator)$/i

/** A name, with what stands before it; of "the deputy spokeswoman, Carmen Romero" the name. */
function named(sentence: Sentence, first: number): Who | null {
  const { tokens } = sentence
  const phrase = phraseStartingAt(tokens, first)
  if (!phrase) return null
  const wide = widened(tokens, phrase)
  let at = wide.last + (tokens[wide.last + 1]?.text === ',' ? 2 : 1)
  if (isName(tokens[phrase.head]) && !SPOKES.test(tokens[phrase.head]!.text))
    return { ...phrase, sentence: sentence.index }
  if (tokens[at - 1]?.text !== ',' || !isName(tokens[at])) return { ...wide, sentence: sentence.index }
  const from = at
  while (isName(tokens[at + 1])) at++
  return { first: from, last: at, head: at, sentence: sentence.index }
}

function isName(token: Token | undefined): boolean {
  return token !== undefined && /^NNPS?$/.test(token.xpos)
}

/** The spokesman told of before the first question, by his name where it stands with him; null for none and for several. */
function spokesmanIn(doc: Doc): Who | null {
  for (const sentence of doc.sentences.slice(0, 12)) {
    if (QUESTION.test(doc.text.slice(sentence.start, sentence.end))) return null
    const at = sentence.tokens.findIndex((t) => /^spokes(?:man|woman|person)$/i.test(t.text))
    if (at < 0) continue
    let first = at
    while (/^(?:DT|JJ|NNP?|HYPH)$/.test(sentence.tokens[first - 1]?.xpos ?? '')) first--
    return named(sentence, first)
  }
  return null
}

/** What an interview says of itself before the first question: "we spoke to him", "an interview with the bishop of Quibdó". */
const INTERVIEW =
  /\b(?:(?:[Ww]e|[Oo]ur \p{L}+|he|she|\p{Lu}\p{L}+) (?:spoke|talked|sat down|met|speaks|talks) (?:to|with)|[Ii]nterview(?:ed)?(?: with)?) (?=\S)/u

/** Who is asked in an interview, named before the first question; null where nobody is. */
function interviewedIn(doc: Doc): Who | null {
  const first = doc.sentences.slice(0, 12).findIndex((s) => QUESTION.test(doc.text.slice(s.start, s.end)))
  for (const sentence of doc.sentences.slice(0, Math.max(0, first))) {
    const match = INTERVIEW.exec(doc.text.slice(sentence.start, sentence.end))
    if (!match) continue
    const from = sentence.start + match.index + match[0].length
    const at = sentence.tokens.findIndex((t) => t.start >= from)
    const word = sentence.tokens[at]
    if (!word) continue
    if (!/^(?:him|her)$/i.test(word.text)) return named(sentence, at)
    return namedBefore(doc, sentence.index)
  }
  return null
}

/** The first of two names or more that does something before a sentence: whom its "him" means. */
function namedBefore(doc: Doc, before: number): Who | null {
  for (const sentence of doc.sentences.slice(0, before + 1)) {
    const { tokens } = sentence
    const at = tokens.findIndex((t, i) => t.deprel === 'nsubj' && isName(t) && isName(tokens[i + 1]))
    if (at >= 0) return named(sentence, at)
  }
  return null
}

/** All that stands behind a sentence: the rest of its paragraph and the paragraphs below. */
function restOf(doc: Doc, head: number, who: Who): Attribution[] {
  const intro = doc.sentences[head]!
  const parts: { start: number; end: number }[] = []
  const next = doc.sentences[head + 1]
  const block = doc.blocks[intro.paragraph]
  // "The following can be attributed to the spokesman: Rebels …".
  const colon = intro.tokens.findIndex((t, i) => i > who.last && t.text === ':')
  const first = colon < 0 ? undefined : intro.tokens[colon + 1]
  if (first) parts.push({ start: first.start, end: intro.end })
  if (next && block && next.paragraph === intro.paragraph) parts.push({ start: next.start, end: block.end })
  for (const b of doc.blocks.slice(intro.paragraph + 1)) {
    if (b.kind === 'clutter' || b.kind === 'caption') continue
    if (b.kind !== 'text' || ENDS.test(doc.text.slice(b.start, b.end))) break
    parts.push({ start: b.start, end: b.end })
  }
  return parts.length > 0 ? [statement(intro, who, parts)] : []
}

/** The answers of a report of questions, each with who gives it. */
function answersIn(doc: Doc, told: Who | null): Attribution[] {
  const opens = new Map<number, Sentence>()
  for (const s of doc.sentences) if (!opens.has(s.paragraph)) opens.set(s.paragraph, s)
  const found: Attribution[] = []
  let now: { readonly who: Who | null; readonly intro: Sentence } | null = null
  doc.blocks.forEach((b, i) => {
    const intro = opens.get(i)
    if (!intro || b.kind !== 'text') return
    const words = doc.text.slice(b.start, Math.min(b.end, b.start + 80))
    const colon = words.indexOf(':')
    if (QUESTION.test(words) || ENDS.test(words)) now = null
    else if (ANSWER.test(words.slice(0, colon + 1))) now = { who: told, intro }
    else if (TURN.test(words)) now = { who: nameBefore(intro, b.start + colon, doc), intro }
    else if (now) {
      if (now.who) found.push(statement(now.intro, now.who, [{ start: b.start, end: b.end }]))
      return
    }
    if (!now?.who) return
    const start = b.start + colon + 1
    const from = start + (/^\s*/.exec(doc.text.slice(start, b.end))?.[0].length ?? 0)
    if (from < b.end) found.push(statement(intro, now.who, [{ start: from, end: b.end }]))
  })
  return found
}

/** The name that opens a turn, up to its colon; in full where the head of the report gives it so. */
function nameBefore(sentence: Sentence, colon: number, doc: Doc): Who | null {
  const { tokens } = sentence
  const last = tokens.findIndex((t) => t.start >= colon) - 1
  if (last < 0) return null
  const name = tokens[last]!.text.toLowerCase()
  for (const { index, tokens: told } of doc.sentences.slice(0, Math.min(12, sentence.index))) {
    const at = told.findIndex((t) => t.text.toLowerCase() === name && isName(t) && t.text !== t.text.toUpperCase())
    if (at < 0) continue
    let first = at
    while (isName(told[first - 1]) && !SPOKES.test(told[first - 1]!.text)) first--
    return { first, last: at, head: at, sentence: index }
  }
  const phrase: Phrase = { first: 0, last, head: last }
  return { ...phrase, sentence: sentence.index }
}

function statement(intro: Sentence, who: Who, parts: readonly { start: number; end: number }[]): Attribution {
  return {
    kind: 'said',
    direct: true,
    sentence: intro.index,
    token: 0,
    cue: { start: intro.tokens[who.first]?.start ?? intro.start, end: intro.tokens[who.last]?.end ?? intro.start },
    who,
    via: [],
    parts,
    marks: [],
    frame: 'statement',
    lemma: 'say',
  }
}
