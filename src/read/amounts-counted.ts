// Who or what a figure counts: the noun it stands with in the tree, and whether they were killed, wounded, held.
import type { Word } from './amounts-words.ts'
import { isKind, KIND } from './names-lexicon.ts'
import type { Sentence, Token } from './syntax-types.ts'

const HARMED: Readonly<Record<string, string>> = {
  kill: 'killed',
  die: 'killed',
  slay: 'killed',
  murder: 'killed',
  execute: 'killed',
  massacre: 'killed',
  perish: 'killed',
  wound: 'wounded',
  injure: 'wounded',
  hurt: 'wounded',
  maim: 'wounded',
  displace: 'displaced',
  abduct: 'abducted',
  kidnap: 'abducted',
}
const STATES: Readonly<Record<string, string>> = {
  dead: 'killed',
  killed: 'killed',
  wounded: 'wounded',
  injured: 'wounded',
  hurt: 'wounded',
  missing: 'missing',
}
const HARM_NOUNS = new Set(['death', 'casualty', 'fatality', 'injury', 'dead', 'wounded', 'injured'])

const NOUNS = new Set(['NOUN', 'PROPN'])

/** What the words `from` to `to` count, as written, or null; a measure (`measured`) counts only what stands behind its "of". */
export function countedBy(
  text: string,
  sentence: Sentence,
  words: readonly Word[],
  from: number,
  to: number,
  measured = false,
): string | null {
  const { tokens } = sentence
  const last = words[to - 1]
  if (!last) return null
  if (words[to]?.low === 'of') return nounBehind(text, tokens, words, to + 1)
  const at = last.token
  // "40 km north": a length counts nothing.
  if (measured) return null
  // "10 dead and at least 25 hurt": what became of them stands for who they are.
  const state = STATES[tokens[at + 1]?.text.toLowerCase() ?? '']
  if (state && !NOUNS.has(tokens[at + 2]?.upos ?? '') && tokens[at + 2]?.upos !== 'ADJ') return `people ${state}`
  const head = headNoun(tokens, words[from]?.token ?? at, at)
  if (head > at) {
    const phrase = phraseOf(text, tokens, at + 1, head)
    return phrase === null ? null : phrase + harmBehind(tokens, head)
  }
  const near = nounNear(tokens, at)
  if (near > at) {
    const phrase = phraseOf(text, tokens, at + 1, near)
    return phrase === null ? null : phrase + harmBehind(tokens, near)
  }
  return aloneOf(tokens, at)
}

/** The noun a figure numbers, up its chain of heads; -1 where it numbers none. */
function headNoun(tokens: readonly Token[], first: number, last: number): number {
  let i = last
  for (let steps = 0; steps < 4; steps++) {
    const t = tokens[i]
    if (!t || t.head < 0) return -1
    const relation = t.deprel.split(':')[0] ?? ''
    if (!['nummod', 'compound', 'amod', 'det', 'advmod', 'flat', 'nmod', 'obl'].includes(relation)) return -1
    const h = tokens[t.head]
    if (!h) return -1
    if (t.head > last && NOUNS.has(h.upos) && relation !== 'nmod' && relation !== 'obl') return t.head
    if (t.head < first || relation === 'nmod' || relation === 'obl') return -1
    i = t.head
  }
  return -1
}

// Where the tree says nothing: the first noun of the run of adjectives and nouns behind the figure.
function nounNear(tokens: readonly Token[], at: number): number {
  let noun = -1
  for (let i = at + 1; i < Math.min(tokens.length, at + 7); i++) {
    const t = tokens[i]
    if (!t) break
    if (NOUNS.has(t.upos)) noun = i
    else if (noun >= 0 || !describes(tokens, i, at)) break
  }
  return noun
}

// Adjectives and participles; "wanted" in "250 wanted fighters" may be tagged as a past tense.
function describes(tokens: readonly Token[], i: number, at: number): boolean {
  const t = tokens[i]
  if (!t) return false
  const next = tokens[i + 1]?.upos
  if (t.xpos === 'VBN' && next === 'PROPN') return false
  if (t.upos === 'ADJ' || t.text === '-' || t.xpos === 'VBN' || t.xpos === 'VBG' || t.text === 'more') return true
  return t.xpos === 'VBD' && i === at + 1 && (next === 'NOUN' || next === 'ADJ')
}

function nounBehind(text: string, tokens: readonly Token[], words: readonly Word[], at: number): string | null {
  const word = words[at]
  if (!word) return null
  const start = word.token
  let noun = -1
  let from = start
  let opening = true
  // "Three of them police".
  const whom = /^(?:them|whom)$/i.test(tokens[start]?.text ?? '') && NOUNS.has(tokens[start + 1]?.upos ?? '')
  if (whom) from = start + 1
  for (let i = start; i < Math.min(tokens.length, start + 9); i++) {
    const t = tokens[i]
    if (!t) break
    if (opening && (t.upos === 'DET' || t.upos === 'NUM' || t.xpos === 'PRP$' || t.lemma === 'of')) {
      from = i + 1
      continue
    }
    opening = false
    if (whom && i === start) continue
    if (NOUNS.has(t.upos) || (t.upos === 'PRON' && noun < 0)) noun = i
    else if (t.xpos === 'POS' && noun >= 0) continue
    else if (noun >= 0 && !(t.text === '-')) break
    else if (!(t.upos === 'ADJ' || t.text === '-' || t.xpos === 'VBN' || t.xpos === 'VBG' || t.upos === 'NUM')) break
  }
  if (noun < 0) return null
  const phrase = phraseOf(text, tokens, from, noun)
  return phrase === null ? null : phrase + harmBehind(tokens, noun)
}

// "4 F-16 jets": the noun goes on behind a hyphen.
function endOf(tokens: readonly Token[], head: number): number {
  let i = head
  while (tokens[i + 1]?.text === '-' && tokens[i + 2]?.start === tokens[i + 1]?.end) {
    i += 2
    while (NOUNS.has(tokens[i + 1]?.upos ?? '')) i++
  }
  return i
}

function phraseOf(text: string, tokens: readonly Token[], from: number, head: number): string | null {
  let first = from
  while (
    first < head &&
    (tokens[first]?.upos === 'PUNCT' || /^(more|other|additional|further|of|the)$/i.test(tokens[first]?.text ?? ''))
  )
    first++
  const a = tokens[first]
  const b = tokens[endOf(tokens, head)]
  if (!a || !b || b.end - a.start > 80) return null
  return text.slice(a.start, b.end).replace(/\s+/g, ' ')
}

/** " killed", " wounded" where the tree says what became of those counted; the empty string where not. */
function harmBehind(tokens: readonly Token[], noun: number, steps = LISTED): string {
  const n = tokens[noun]
  if (!n || HARM_NOUNS.has(n.lemma)) return ''
  const verb = tokens[n.head]
  const relation = n.deprel
  if (verb?.upos === 'VERB') {
    const state = HARMED[verb.lemma]
    if (
      state &&
      (relation === 'nsubj:pass' ||
        relation === 'obj' ||
        (relation === 'nsubj' && (verb.lemma === 'die' || verb.lemma === 'perish')))
    )
      return ` ${state}`
  }
  const behind = tokens[noun + 1]
  const state = behind ? STATES[behind.text.toLowerCase()] : undefined
  if (state && behind?.upos !== 'NOUN') return isDoerOf(tokens, noun) ? '' : ` ${state}`
  const whole = isKind(n.lemma, KIND.person | KIND.group) || n.lemma === 'driver' ? wholeOf(tokens, noun) : -1
  return whole < 0 || steps === 0 ? '' : harmBehind(tokens, whole, steps - 1)
}

/** "Two gunmen killed a boy": those counted did it. */
function isDoerOf(tokens: readonly Token[], noun: number): boolean {
  const verb = noun + 1
  if (tokens[noun]!.deprel !== 'nsubj' || tokens[noun]!.head !== verb) return false
  // "Two soldiers killed, three wounded": what befell them, as headlines put it.
  return (
    tokens[verb + 1]?.text !== ',' &&
    tokens.slice(verb + 1, verb + 9).some((t) => t.head === verb && t.deprel === 'obj')
  )
}

/** How far a list is gone back: "four soldiers, two police and a child". */
const LISTED = 3

/** What somebody counted is listed with or part of: "soldiers and three civilians", "people, among them five children"; -1 for none. */
function wholeOf(tokens: readonly Token[], noun: number): number {
  const n = tokens[noun]
  if (n?.deprel === 'conj' && n.head < noun && NOUNS.has(tokens[n.head]?.upos ?? '')) return n.head
  for (let i = noun - 1; i > 0 && i > noun - 6; i--) {
    const word = tokens[i]?.text.toLowerCase() ?? ''
    const among = word === 'including' || (word === 'among' && /^(?:them|whom)$/i.test(tokens[i + 1]?.text ?? ''))
    if (among) return lastNoun(tokens, i - 1)
    if (/^[;:.]$/.test(word) || /^VB[DZP]$/.test(tokens[i]?.xpos ?? '')) return -1
  }
  return -1
}

/** The noun that stands last before a place, past commas and "in …". */
function lastNoun(tokens: readonly Token[], from: number): number {
  for (let i = from; i >= 0 && i > from - 4; i--) if (NOUNS.has(tokens[i]?.upos ?? '')) return i
  return -1
}

// "30 were wounded", "killed 12", "left five dead": a figure with no noun beside it.
function aloneOf(tokens: readonly Token[], at: number): string | null {
  const t = tokens[at]
  if (!t) return null
  const behind = tokens[at + 1]
  const state = behind ? STATES[behind.text.toLowerCase()] : undefined
  if (state) return `people ${state}`
  // "killed 12 and wounded 30": the verb right before tells more than a doubtful tree.
  const before = tokens[at - 1]
  const near = before?.upos === 'VERB' ? HARMED[before.lemma] : undefined
  if (near) return `people ${near}`
  const verb = tokens[t.head]
  const harm = verb?.upos === 'VERB' ? HARMED[verb.lemma] : undefined
  if (harm && /^(obj|nsubj)/.test(t.deprel)) return `people ${harm}`
  return null
}
