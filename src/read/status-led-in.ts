// Deeds told by what leads them in: "offered a truce in return for the capture of the hill", "is on alert in case the army attacks",
// "the week ended without the army shelling the town".
import { GOVERNING_NOUNS, GOVERNING_VERBS } from '../vocab/verbs/governors.ts'
import { kidsOf, type Tree } from './sentence-tree.ts'
import type { Own } from './status-operators.ts'

/** Words looked over to the left of a deed. */
const FAR = 14
const STOP = /^[,;:.!?()–—]$/

/** What the words that lead a deed in make of it; null where they say nothing. */
export function ledIn(deed: number, tree: Tree): Own | null {
  return (
    inReturn(deed, tree) ??
    inCase(deed, tree) ??
    withoutDoing(deed, tree) ??
    againstDoing(deed, tree) ??
    onceDone(deed, tree)
  )
}

/** "In return for the release", "in exchange for leaving": as open as the offer it is a part of. */
function inReturn(deed: number, { tokens }: Tree): Own | null {
  for (let i = deed - 1; i > 1 && i >= deed - 5; i--) {
    const { text, upos } = tokens[i]!
    if (upos === 'VERB' || STOP.test(text)) return null
    if (text !== 'for' || !/^(?:return|exchange)$/.test(tokens[i - 1]!.text) || !/^in$/i.test(tokens[i - 2]!.text))
      continue
    for (let k = i - 3; k >= 0 && k >= i - FAR; k--) {
      const { lemma } = tokens[k]!
      if (tokens[k]!.upos === 'NOUN') {
        if (GOVERNING_NOUNS.get(`${lemma}:of`)?.held === 'planned') return { status: 'planned', why: 'in return for' }
        continue
      }
      if (/^(?:will|would|could|may|might|must|should|can|if)$/i.test(tokens[k]!.text))
        return { status: 'planned', why: 'in return for' }
      if (tokens[k]!.upos !== 'VERB' || tokens[k]!.xpos === 'VB') continue
      const particle = tokens[k + 1]?.deprel === 'compound:prt' ? tokens[k + 1]!.text.toLowerCase() : null
      const verb = particle === null ? lemma : `${lemma}-${particle}`
      return GOVERNING_VERBS.get(verb)?.held === 'planned' || lemma === 'agree'
        ? { status: 'planned', why: 'in return for' }
        : null
    }
    // "In exchange for the release, the army will leave."
    const named = tokens[deed]!.upos === 'NOUN' || tokens[deed]!.xpos === 'VBG'
    const main =
      i === 2 && named
        ? tokens.slice(deed, deed + FAR + FAR).find((t) => AHEAD.test(t.text) || WANTED.test(t.text))
        : undefined
    return main ? { status: 'planned', why: 'in return for' } : null
  }
  return null
}

const WANTED = /^(?:would|could|demands?|demanded|wants?|wanted|offers?|offered|proposes?|proposed|asks?|asked)$/

/** "Was against the army shelling the town": trees make "was shelling" of it. */
function againstDoing(deed: number, tree: Tree): Own | null {
  const { tokens } = tree
  if (tokens[deed]!.xpos !== 'VBG') return null
  const be = kidsOf(tree, deed).find((k) => k < deed && tokens[k]!.lemma === 'be')
  return be !== undefined && tokens[be + 1]!.text === 'against' ? { status: 'hypothetical', why: 'against' } : null
}

/** Words that lead in what must come first, from the last one back. */
const FIRST =
  /(?:^| )(?:as soon as|by the time|the (?:very )?(?:day|moment|minute|instant|hour|second)(?: that)?|on the (?:assumption|understanding|condition|basis|premise) that|were it shown that|lest)$/
/** The same, whatever the verb beside them. */
const ON_TERMS = /(?:^| )(?:provided that|providing(?: that)?|supposing(?: that)?|assuming(?: that)?|lest)$/
const AHEAD = /^(?:will|would|shall|wo|['’]ll|must|should)$/i

/** "Will leave as soon as the army frees them", "the day the army leaves, they will": told in the present of what has not come. */
function onceDone(deed: number, tree: Tree): Own | null {
  const { tokens } = tree
  const { upos, deprel, head } = tokens[deed]!
  const verb = upos !== 'VERB' && deprel === 'obj' ? head : deed
  const { xpos, text, lemma } = tokens[verb]!
  if (!/^VB[ZP]?$/.test(xpos) && text.toLowerCase() !== lemma) return null
  let words = ''
  for (let i = verb - 1; i >= 0 && i >= verb - FAR; i--) {
    const { text: word, xpos: form } = tokens[i]!
    if (STOP.test(word) || /^(?:MD|VBD)$/.test(form)) return null
    const before = tokens
      .slice(Math.max(0, i - 3), i + 1)
      .map((t) => t.text.toLowerCase())
      .join(' ')
    words = FIRST.exec(before)?.[0] ?? ''
    if (ON_TERMS.test(before)) return { status: 'hypothetical', why: word.toLowerCase() }
    if (words) break
  }
  return words && isAheadBeside(verb, tokens) ? { status: 'planned', why: words.trim() } : null
}

/** Whether what is told beside a verb is still to come. */
function isAheadBeside(verb: number, tokens: Tree['tokens']): boolean {
  const from = Math.max(0, verb - FAR - FAR)
  return tokens.slice(from, verb + FAR + FAR).some((t) => AHEAD.test(t.text))
}

/** "In case the army attacks": trees take the verb for a noun. */
function inCase(deed: number, { tokens }: Tree): Own | null {
  for (let i = deed - 1; i > 0 && i >= deed - 8; i--) {
    const { text, upos, xpos } = tokens[i]!
    if (STOP.test(text) || (upos === 'VERB' && /^VB[DPZ]$/.test(xpos))) return null
    if (text === 'case' && /^(?:in|just)$/i.test(tokens[i - 1]!.text) && tokens[i + 1]?.text !== 'of')
      return { status: 'hypothetical', why: 'in case' }
  }
  return null
}

/** "Without the army shelling the town", "without rebels firing a shot": a gerund that has its own doer behind "without". */
function withoutDoing(deed: number, tree: Tree): Own | null {
  const { tokens } = tree
  if (tokens[deed]!.xpos !== 'VBG' || kidsOf(tree, deed).some((k) => tokens[k]!.deprel.startsWith('aux'))) return null
  let at = deed - 1
  while (at > 0 && deed - at < 7 && /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/.test(tokens[at]!.upos)) at--
  while (at > 0 && tokens[at]!.text === '-') at -= 2
  if (at === deed - 1 || !/^without$/i.test(tokens[at]?.text ?? '')) return null
  const first = tokens[at + 1]!
  const last = tokens[deed - 1]!
  const doer =
    /^(?:DET|PROPN|PRON)$/.test(first.upos) || /^NNP?S$/.test(last.xpos) || /^(?:police|militia|army)$/.test(last.lemma)
  return doer ? { status: 'negated', why: 'without' } : null
}
