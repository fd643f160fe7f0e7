// The governor that stands right before a deed, wherever trees hang it: "opposed attacking", "fear an assault", "ruled out sending",
// "talk of annexing", "was against a raid".
import { GOVERNING_ADJECTIVES, GOVERNING_NOUNS, GOVERNING_VERBS, type Governor } from '../vocab/verbs/governors.ts'
import { kidsOf, type Tree } from './sentence-tree.ts'

/** A governor met before a deed, and where it stands. */
export interface Met {
  readonly row: Governor
  readonly head: number
}

/** Words of its own phrase looked over to the left of a deed. */
const OWN = 6
const LEAD =
  /^(?:about|of|on|upon|over|against|for|from|to|towards?|at|in|with|regarding|concerning|around|before|by|into)$/i
const PARTICLE = /^(?:out|off|back|up|down|forward|away|aside)$/i
const BE = /^(?:be|am|is|are|was|were|been|being|remains?|remained|stays?|stayed)$/i
const AGAINST: Governor = { held: 'hypothetical', not: 'hypothetical', weak: true }

const NOTHING: Governor = { held: 'alleged', not: 'alleged', weak: true }

/** The word that governs a deed by standing right before it, with the preposition between them; null for none. */
export function governorBefore(deed: number, tree: Tree): Met | null {
  const { tokens } = tree
  // "It feared the raid had killed him": the raid belongs to the next clause.
  if (/^[nc]subj/.test(tokens[deed]!.deprel) && tokens[deed]!.head > deed) return null
  const gerund = tokens[deed]!.xpos === 'VBG'
  let at = phraseStart(deed, tree) - 1
  if (at < 0) return null
  const led = LEAD.test(tokens[at]!.text)
  const lead = led ? tokens[at]!.text.toLowerCase() : null
  if (led) at--
  if (lead && /^(?:against|for)$/.test(lead) && isBe(at, tree))
    return gerund || /^(?:an?|any)$/i.test(tokens[at + 2]!.text) ? { row: AGAINST, head: at } : null
  let particle = ''
  if (PARTICLE.test(tokens[at]?.text ?? '')) {
    particle = `-${tokens[at]!.text.toLowerCase()}`
    at--
  }
  if (tokens[at]?.upos === 'ADV' && particle === '') at--
  const over = tokens[at]
  if (!over) return null
  // "Knew nothing of a raid", "had nothing to do with the shelling".
  const doing = over.lemma === 'do' && tokens[at - 1]?.text === 'to' ? tokens[at - 2] : over
  if (lead !== null && /^nothing$/i.test(doing?.text ?? '')) return { row: NOTHING, head: at }
  if (lead !== null && over.upos === 'NOUN' && particle === '') {
    const row = nounRowBefore(over.lemma.toLowerCase(), lead, gerund)
    return row ? { row, head: at } : null
  }
  if (over.upos === 'ADJ') {
    const row = GOVERNING_ADJECTIVES.get(`${over.lemma}:${lead}`)
    return row ? { row, head: at } : null
  }
  if (!isVerb(at, lead !== null || particle !== '', tree)) return null
  const verb = `${over.lemma}${particle}`
  const row =
    lead === null
      ? (GOVERNING_VERBS.get(verb) ?? (gerund ? GOVERNING_VERBS.get(`${verb}:gerund`) : undefined))
      : GOVERNING_VERBS.get(`${verb}:${lead}`)
  return row ? { row, head: at } : null
}

function nounRowBefore(noun: string, lead: string, gerund: boolean): Governor | undefined {
  return (
    GOVERNING_NOUNS.get(`${noun}:${lead}`) ??
    (lead === 'of' ? GOVERNING_NOUNS.get(noun) : undefined) ??
    (gerund ? GOVERNING_NOUNS.get(`${noun}:${lead}-gerund`) : undefined)
  )
}

/** Where the phrase of a deed begins: "a large-scale attack", "the army's return". */
function phraseStart(deed: number, { tokens }: Tree): number {
  let from = deed
  while (from > 0 && deed - from < OWN) {
    const { upos, text, head, deprel } = tokens[from - 1]!
    const own = head === deed && /^(?:det|amod|compound|nummod|nmod:poss)/.test(deprel)
    const inside = head >= from - 1 && head < deed && /^(?:det|amod|compound|nmod|case|punct|flat|advmod)/.test(deprel)
    if (!own && !(inside && (/^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|ADV)$/.test(upos) || /^(?:['’]s|['’]|-)$/.test(text))))
      break
    from--
  }
  return from
}

function isBe(at: number, { tokens }: Tree): boolean {
  const word = tokens[at]
  if (word === undefined) return false
  return BE.test(word.text) || (/^(?:ADV|PART)$/.test(word.upos) && BE.test(tokens[at - 1]?.text ?? ''))
}

/** "Families in Sloviansk fear an assault": right before a phrase with no comma stands a verb, whatever its tag. */
function isVerb(at: number, led: boolean, tree: Tree): boolean {
  const { upos } = tree.tokens[at]!
  if (upos === 'VERB') return true
  if (led || upos !== 'NOUN') return false
  const before = tree.tokens[at - 1]
  if (before === undefined || /^(?:DET|ADP|ADJ|NUM|PART|PUNCT)$/.test(before.upos)) return false
  return !kidsOf(tree, at).some((k) => k === at - 1 && /^nmod:poss$/.test(tree.tokens[k]!.deprel))
}
