// Who is the subject of a verb of saying: from the tree where it is sure, else from the words around the verb.

import { baseOf, kidsOf, type Tree } from './sentence-tree.ts'
import type { Phrase } from './speech-phrases.ts'
import { isNominal, phraseEndingAt, phraseStartingAt, widened } from './speech-phrases.ts'
import type { Token } from './syntax-types.ts'

const VERB = /^(?:VB|MD)/
const GROUP = new Set(['MD', 'RB', 'RBR', 'TO'])
const AUXILIARY = new Set(['be', 'have', 'do', 'get', 'go', 'use'])

/** First token of the verb group that ends in `verb`: auxiliaries, modals, adverbs and negation before it. */
export function groupStart(tokens: readonly Token[], verb: number): number {
  let first = verb
  while (first > 0) {
    const t = tokens[first - 1]!
    const aux = VERB.test(t.xpos) && (t.xpos === 'MD' || AUXILIARY.has(t.lemma) || t.deprel.startsWith('aux'))
    if (!aux && !GROUP.has(t.xpos)) break
    first--
  }
  return first
}

/** Whether a verb stands in the passive: a participle with "be" before it, or by the tree. */
export function isPassive(tree: Tree, verb: number): boolean {
  const { tokens } = tree
  const t = tokens[verb]!
  if (t.xpos !== 'VBN' && t.xpos !== 'VBD') return false
  for (const k of kidsOf(tree, verb)) {
    const d = tokens[k]!.deprel
    if (d === 'aux:pass' || d === 'nsubj:pass') return true
  }
  if (t.xpos !== 'VBN') return false
  const first = groupStart(tokens, verb)
  for (let i = first; i < verb; i++) if (tokens[i]!.lemma === 'be' || tokens[i]!.lemma === 'get') return true
  return false
}

/** The subject phrase of a verb, by the tree or by what stands to its left; null where nobody is named. */
export function subjectOf(tree: Tree, verb: number, depth = 0): Phrase | null {
  const { tokens } = tree
  const own = ownSubject(tree, verb)
  if (own) return own
  if (depth > 5) return null
  const t = tokens[verb]!
  const head = t.head
  const up = head >= 0 ? tokens[head] : undefined
  const finite = /^VB[DPZ]$/.test(t.xpos) || (t.xpos === 'VBN' && tokens[groupStart(tokens, verb)]?.lemma === 'have')
  if (finite && t.deprel !== 'conj') {
    const left = subjectLeft(tokens, groupStart(tokens, verb) - 1)
    if (left) return left
  }
  if (!up) return null
  const relation = baseOf(t.deprel)
  if (relation === 'conj') {
    if (VERB.test(up.xpos)) {
      const near = finite ? subjectLeft(tokens, groupStart(tokens, verb) - 1) : null
      return near ?? subjectOf(tree, head, depth + 1)
    }
    return subjectLeft(tokens, groupStart(tokens, verb) - 1)
  }
  if (relation === 'xcomp' && VERB.test(up.xpos)) {
    const object = kidsOf(tree, head).find((k) => tokens[k]!.deprel === 'obj' && k < verb)
    if (
      object !== undefined &&
      /^(?:ask|urge|tell|order|force|allow|let|make|help|want|call|expect|press|push|lead|invite|get)$/.test(up.lemma)
    )
      return phraseOf(tree, object)
    return subjectOf(tree, head, depth + 1)
  }
  if (relation === 'acl' && !VERB.test(up.xpos)) return phraseOf(tree, head)
  if (relation === 'advcl' || relation === 'ccomp' || relation === 'parataxis' || relation === 'dep') {
    if (VERB.test(up.xpos) || up.upos === 'ADJ' || up.upos === 'NOUN') return subjectOf(tree, head, depth + 1)
  }
  return null
}

function ownSubject(tree: Tree, verb: number): Phrase | null {
  const { tokens } = tree
  for (const k of kidsOf(tree, verb)) {
    const t = tokens[k]!
    if (t.deprel !== 'nsubj' && t.deprel !== 'nsubj:pass') continue
    if (t.xpos === 'EX' || (!isNominal(t) && t.xpos !== 'WDT' && t.upos !== 'DET' && t.upos !== 'ADJ')) continue
    return phraseOf(tree, k)
  }
  return null
}

/** The phrase around a nominal head: its base phrase by tags, with "of …" behind it. */
export function phraseOf(tree: Tree, head: number): Phrase {
  const { tokens } = tree
  const base = phraseEndingAt(tokens, head)
  let first = base?.first ?? head
  let last = head
  for (const k of kidsOf(tree, head)) {
    const d = tokens[k]!.deprel
    if (/^(?:flat|compound|amod|det|nummod|nmod:poss|fixed)$/.test(d)) {
      if (k < first && head - tree.first[k]! < 12) first = tree.first[k]!
      if (k > last && (d === 'flat' || d === 'compound') && tree.last[k]! < head + 8) last = tree.last[k]!
    }
  }
  return widened(tokens, { first, last, head })
}

/** The phrase that ends just before `at`, past adverbs and an apposition set off by commas. */
export function subjectLeft(tokens: readonly Token[], at: number): Phrase | null {
  let i = at
  while (i >= 0 && (tokens[i]!.xpos === 'RB' || tokens[i]!.deprel === 'aux')) i--
  if (i < 0) return null
  const close = tokens[i]!
  if (close.text === ',' || close.text === '--' || close.text === '—') {
    for (let k = i - 1; k >= 0 && k > i - 34; k--) {
      const t = tokens[k]!
      if (t.text !== ',' && t.text !== '--' && t.text !== '—') continue
      const next = tokens[k + 1]!
      const before = phraseEndingAt(tokens, k - 1)
      if (!before) continue
      if (
        /^(?:DT|NN|NNS|NNP|JJ|WP|WDT|CD|PRP\$|VBG|VBN|IN|RB|NNPS)$/.test(next.xpos) &&
        (tokens[before.head]!.xpos !== 'CD' || before.head > before.first)
      ) {
        const wide = backOverOf(tokens, before)
        return wide
      }
    }
    return null
  }
  const base = phraseEndingAt(tokens, i)
  return base && isNominal(tokens[base.head]!) ? backOverOf(tokens, base) : null
}

/** "spokesman for the army": where the phrase hangs behind a preposition, the one before it is the head. */
function backOverOf(tokens: readonly Token[], phrase: Phrase): Phrase {
  let found = phrase
  for (let round = 0; round < 3; round++) {
    const prep = tokens[found.first - 1]
    if (prep?.xpos !== 'IN' || !/^(?:of|for|in|from|at|with|on|to|near|inside|behind)$/i.test(prep.text)) break
    const before = phraseEndingAt(tokens, found.first - 2)
    if (!before || !/^NN/.test(tokens[before.head]!.xpos)) break
    found = { first: before.first, last: phrase.last, head: before.head }
  }
  return found
}

/** The phrase just after a verb that stands before its subject ("said the minister"); null where none does. */
export function subjectRight(tokens: readonly Token[], from: number): Phrase | null {
  const phrase = phraseStartingAt(tokens, from)
  return phrase && isNominal(tokens[phrase.head]!) ? widened(tokens, phrase) : null
}
