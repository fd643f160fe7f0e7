// A party as words and as a mention: the phrase of a noun, one name for one side, and when two are the same.
import type { Mention, Party, Span } from '../model/index.ts'
import { actorById } from '../vocab/actors/index.ts'
import { withTie } from './mention-draft.ts'
import { kidsOf, type Tree } from './sentence-tree.ts'

/** A noun with what stands before it and belongs to it, without article: "pro-government Shiite villages". */
export function corePhrase(tree: Tree, head: number): Span {
  let first = head
  let last = head
  for (const kid of kidsOf(tree, head)) {
    const { deprel } = tree.tokens[kid]!
    if (
      kid < head &&
      (deprel === 'amod' ||
        deprel === 'compound' ||
        deprel === 'nummod' ||
        deprel === 'nmod:poss' ||
        deprel === 'nmod:unmarked')
    ) {
      first = Math.min(first, tree.first[kid]!)
    } else if (kid > head && (deprel === 'flat' || deprel === 'goeswith')) last = Math.max(last, kid)
  }
  if (head - first > 8) first = head
  // The article of a possessor is part of its phrase, not of this one.
  while (first < head && LEADS.test(tree.tokens[first]!.text)) first++
  return { start: tree.tokens[withTie(tree.tokens, first)]!.start, end: tree.tokens[last]!.end }
}

const LEADS = /^(?:the|a|an|some|only|even|just|its|their|his|her|our|my|['’]s|[,"“-])$/i

/** A party known only by the words written. */
export function described(text: string, span: Span): Party {
  const words = text.slice(span.start, span.end).replace(/\s+/g, ' ')
  return { name: standard(words), text: words, span, actor: null }
}

const KIND_OF_FIGHTER =
  /^(?:the |an? |some |these |those )?(.*?)\b(rebel|insurgent|militant|jihadist|separatist|guerrilla)s? (?:fighters|groups?|forces|factions|gunmen|troops)$/i

/** One name for one side: "the rebel fighters" and "rebel groups" are the rebels. */
function standard(words: string): string {
  const kind = KIND_OF_FIGHTER.exec(words)
  return kind ? `${kind[1]}${kind[2]}s` : words
}

/** A party as a mention names it; a state by its standard name ("U.S." is the United States). */
export function partyOf(mention: Mention, name: string, text: string): Party {
  const state = mention.actor?.startsWith('state/') ? actorById(mention.actor) : undefined
  return {
    name:
      state?.name ??
      (mention.actor === null && mention.form !== 'name'
        ? standard(name.replace(/\s+/g, ' '))
        : name.replace(/\s+/g, ' ')),
    text: text.slice(mention.span.start, mention.span.end).replace(/\s+/g, ' '),
    span: mention.span,
    actor: mention.actor,
  }
}

/** Whether two parties are the same by roster id or by name. */
export function sameParty(a: Party, b: Party): boolean {
  return (a.actor !== null && a.actor === b.actor) || a.name.toLowerCase() === b.name.toLowerCase()
}

/** Index of the token a party's words end with in the sentence of the tree; -1 where it stands elsewhere. */
export function headIn({ span }: Party, { tokens }: Tree): number {
  for (let i = tokens.length - 1; i >= 0; i--) {
    const { start, end } = tokens[i]!
    if (span && end === span.end && start >= span.start) return ofName(i, tokens)
  }
  return -1
}

/** The head of a name of several words: "Suu" of "Suu Kyi". */
function ofName(at: number, tokens: Tree['tokens']): number {
  const { deprel, head } = tokens[at]!
  return deprel === 'flat' && head >= 0 && head < at ? head : at
}

/** Where a token stands in the text. */
export function spanOf(token: { readonly start: number; readonly end: number }): Span {
  return { start: token.start, end: token.end }
}
