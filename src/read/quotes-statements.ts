// Statements printed without quotation marks: "Minister Ellwood said:" and then paragraphs that are his words, each a quotation.
// Also the turns of an interview: "Mr Kerry: We …".
import { SPEECH_VERBS } from '../vocab/speech/verbs.ts'
import { BULLET } from './layout-lines.ts'
import type { Attribution, Who } from './quotes-types.ts'
import { treeOf } from './sentence-tree.ts'
import { groupStart, subjectOf } from './speakers-subjects.ts'
import { phraseEndingAt } from './speech-phrases.ts'
import type { Doc, Sentence, Token } from './syntax-types.ts'

const FIRST_PERSON = /\b(?:I|we|our|my|us|me|ours|myself|ourselves)\b/i
const QUOTED = /["“”„«]|''/
const STATEMENT_END =
  /^(?:the full (?:report|statement|text)|notes? (?:to|for) editors?|background|further information|for (?:more|further) information|follow|ends?\b|read the|media (?:enquiries|inquiries)|contact|the statement (?:was|came|added|follows)|earlier|meanwhile)/i

/** The statements of a report; each paragraph of one is a part of its attribution. */
export function statementsOf(doc: Doc): Attribution[] {
  const found: Attribution[] = []
  const byBlock = new Map<number, Sentence[]>()
  for (const s of doc.sentences) {
    const list = byBlock.get(s.paragraph)
    if (list) list.push(s)
    else byBlock.set(s.paragraph, [s])
  }
  for (let i = 0; i < doc.blocks.length; i++) {
    const intro = byBlock.get(i)?.at(-1)
    if (!intro || doc.blocks[i]!.kind !== 'text') continue
    const opening = openingOf(intro)
    if (!opening) continue
    const parts: { start: number; end: number }[] = []
    let k = i + 1
    for (; k < doc.blocks.length; k++) {
      const block = doc.blocks[k]!
      if (block.kind === 'clutter' || block.kind === 'caption') continue
      if (block.kind !== 'text' || ends(doc, byBlock.get(k) ?? [], block, opening.who, intro)) break
      parts.push({ start: block.start, end: block.end })
    }
    const personal = parts.some((p) => FIRST_PERSON.test(doc.text.slice(p.start, p.end)))
    if (parts.length === 0 || (!personal && !opening.verbal)) continue
    found.push({
      kind: 'said',
      direct: true,
      sentence: intro.index,
      token: opening.token,
      cue: { start: intro.tokens[opening.token]!.start, end: intro.tokens[intro.tokens.length - 1]!.end },
      who: opening.who,
      via: [],
      parts,
      marks: [],
      frame: 'statement',
      lemma: intro.tokens[opening.token]!.lemma,
    })
    i = k - 1
  }
  return found
}

/** The speaker and cue of a paragraph's last sentence, where it ends in a colon and promises words. */
function openingOf(sentence: Sentence): { who: Who | null; token: number; verbal: boolean } | null {
  const { tokens } = sentence
  const end = tokens.length - 1
  if (end < 1 || tokens[end]!.text !== ':') return null
  const tree = treeOf(sentence)
  for (let i = end - 1; i >= 0 && i > end - 30; i--) {
    const t = tokens[i]!
    if (!/^VB/.test(t.xpos) || !SPEECH_VERBS.get(t.lemma)?.frames.has('q')) continue
    const who = subjectOf(tree, i)
    return { who: who ? { ...who, sentence: sentence.index } : null, token: groupStart(tokens, i), verbal: true }
  }
  const noun = tokens.findIndex((t) =>
    /^(?:statement|declaration|communique|communiqué|remarks|words|text|speech)$/.test(t.lemma),
  )
  if (noun < 0) return null
  const root = tokens.findIndex((t) => t.head < 0 && /^VB/.test(t.xpos))
  const who = root < 0 ? phraseEndingAt(tokens, noun) : subjectOf(tree, root)
  return { who: who ? { ...who, sentence: sentence.index } : null, token: noun, verbal: false }
}

function ends(
  doc: Doc,
  sentences: readonly Sentence[],
  block: { start: number; end: number },
  who: Who | null,
  intro: Sentence,
): boolean {
  const words = doc.text.slice(block.start, block.end)
  const line = doc.text.lastIndexOf('\n', block.start) + 1
  if (QUOTED.test(words.slice(0, 2)) || STATEMENT_END.test(words)) return true
  // The sign of a list item stands before its words.
  if (block.start - line < 8 && BULLET.test(doc.text.slice(line, block.start + 8))) return true
  const last = sentences.at(-1)
  if (last && openingOf(last)) return true
  if (/^(?:he|she)$/i.test(sentences[0]?.tokens[0]?.text ?? '') && sentences[0]!.tokens.slice(1, 4).some(isSaying))
    return true
  if (!who) return false
  // The statement is over when its speaker is spoken of by name with a verb of saying.
  const name = intro.tokens[who.head]!.text
  if (name.length < 3 || !words.includes(name)) return false
  return sentences.some((s) =>
    s.tokens.some((t, i) => {
      if (!isSaying(t) && (i > 3 || !/^VB[DZ]$/.test(t.xpos))) return false
      const subject = subjectOf(treeOf(s), i)
      return subject !== null && s.tokens[subject.head]!.text === name
    }),
  )
}

function isSaying(token: Token): boolean {
  return /^VB[DZP]$/.test(token.xpos) && SPEECH_VERBS.get(token.lemma)?.frames.has('q') === true
}
