// Words that say of a deed just told that it was not done: "it had not", "none of it took place", "no trucks came", "he signed nothing",
// "the bishop is still in their hands".
import { COMES, DESTROYS, HAPPENS, KEEPS, KILLS, RIDES, SHUTS, UNHURT } from '../vocab/verbs/taken-back.ts'
import { baseOf, kidsOf, type Tree } from './sentence-tree.ts'
import type { Token } from './syntax-types.ts'
import {
  ANAPHOR,
  BESIDES,
  type Deed,
  isAhead,
  isBare,
  isDefinite,
  isEver,
  isKin,
  isNegated,
  isNoneOf,
  isPartOfIt,
  NOBODY,
  NOT,
  ofAct,
  type Sign,
} from './taken-back-words.ts'

/** "It had not.", "They have not.", "The Red Cross says it did not.", "He had not, nor had his men". */
export const cutShort: Sign = (at, { tree }) => {
  const { tokens } = tree
  if (!NOT.test(tokens[at]!.text) || at === 0) return null
  const never = /^never$/i.test(tokens[at]!.text)
  const [before, after] = [tokens[at - 1]!, tokens[at + 1]]
  const aux = /^(?:ha[ds]|have|did|does|do|was|were|is|are|wo|could|ca)$/i
  const closed = (t: Token | undefined): boolean =>
    t === undefined || /^(?:[.;:,!–—)]|-{1,2}|and|nor|but)$/i.test(t.text)
  // "They never did".
  if (never && aux.test(after?.text ?? '') && closed(tokens[at + 2])) return isPronoun(at - 1, tokens) ? 'untrue' : null
  if (!aux.test(before.text) || !closed(after)) return null
  return isPronoun(at - 2, tokens) ? 'untrue' : null
}

function isPronoun(at: number, tokens: readonly Token[]): boolean {
  return /^(?:it|they|he|she|we|this|that)$/i.test(tokens[at]?.text ?? '')
}

/** "None of it took place", "it never happened", "that did not come about". */
export const neverCame: Sign = (at, { tree }) => {
  const { tokens } = tree
  const { lemma, upos } = tokens[at]!
  if (upos !== 'VERB' || !HAPPENS.has(lemma)) return null
  if (lemma === 'take' && tokens[at + 1]?.lemma !== 'place') return null
  if (lemma === 'come' && tokens[at + 1]?.text !== 'about') return null
  if (isAhead(at, tree) || isEver(at, tree) || kidsOf(tree, at).some((k) => k > at && isManner(k, tree))) return null
  const subject = kidsOf(tree, at).find((k) => tokens[k]!.deprel.startsWith('nsubj'))
  if (subject === undefined) return null
  if (isPartOfIt(subject, tree)) return 'outright'
  return isNegated(at, tree) && /^(?:it|this|that)$/i.test(tokens[subject]!.text) ? 'outright' : null
}

/** "Did not happen by chance", "overnight", "had not occurred to anyone": it did. */
function isManner(at: number, tree: Tree): boolean {
  const { text, deprel } = tree.tokens[at]!
  if (/^(?:overnight|easily|quickly|suddenly|quietly|alone|here|there)$/i.test(text)) return true
  if (baseOf(deprel) !== 'obl') return false
  return kidsOf(tree, at).some((k) => /^(?:by|out|without|because|to|in)$/i.test(tree.tokens[k]!.text))
}

/** "There were no trucks", "there had been no meeting". */
export const thereIsNo: Sign = (at, { tree, deed }) => {
  const { tokens } = tree
  if (tokens[at]!.lemma !== 'be' || isAhead(at, tree)) return null
  const kids = kidsOf(tree, at)
  if (!kids.some((k) => tokens[k]!.deprel === 'expl' && /^there$/i.test(tokens[k]!.text))) return null
  const what = kids.find((k) => k > at && tokens[k]!.deprel.startsWith('nsubj'))
  if (what === undefined || !isNoneOf(what, tree) || isEver(at, tree)) return null
  if (
    kidsOf(tree, what).some(
      (k) => BESIDES.test(tokens[k]!.text) || /^(?:amod|compound|nmod|acl)/.test(tokens[k]!.deprel),
    )
  )
    return null
  const { lemma } = tokens[what]!
  return deed.nouns.has(lemma) || isKin(lemma, deed.lemma) || ofAct(lemma, deed.act) ? 'untrue' : null
}

/** "He signed nothing", "nobody had been arrested", "no bodies were returned", "the tractors never came back", "they never signed it". */
export const sameUndone: Sign = (at, { tree, deed }) => {
  const { tokens } = tree
  const { lemma, upos } = tokens[at]!
  if (upos !== 'VERB') return null
  const same = isKin(lemma, deed.lemma) || (deed.act === 'ASSAULT' && /^(?:fire|shoot|launch|drop|fall)$/.test(lemma))
  const comes = COMES.has(lemma) && (deed.act === 'RETREAT' || deed.act === 'AID')
  if ((!same && !comes) || isAhead(at, tree)) return null
  const kids = kidsOf(tree, at)
  if (kids.some((k) => hasBesides(k, tree))) return null
  if (
    kids.some(
      (k) => k > at && (/^(?:advcl|ccomp|xcomp)$/.test(baseOf(tokens[k]!.deprel)) || isElsewhere(k, tree, deed)),
    )
  )
    return null
  const parts = kids.filter((k) => /^(?:nsubj|nsubj:pass|obj)$/.test(tokens[k]!.deprel))
  if (parts.some((k) => isNoneOf(k, tree) && isOfDeed(k, same, tree, deed))) return 'untrue'
  if (!isNegated(at, tree)) return null
  const known = (k: number): boolean =>
    /^(?:it|them|him|her|they|he|she)$/i.test(tokens[k]!.text) || isSameNoun(k, tree, deed)
  const object = parts.find((k) => tokens[k]!.deprel === 'obj')
  if (object !== undefined) return known(object) ? 'untrue' : null
  const subject = parts[0]
  if (subject === undefined) return null
  // "The tractors never came back": who does not come is whoever was let go.
  if (comes) return isSameNoun(subject, tree, deed) ? 'untrue' : null
  return tokens[subject]!.deprel === 'nsubj:pass' && known(subject) ? 'untrue' : null
}

const TIMES =
  /^(?:day|night|week|month|year|hour|morning|evening|afternoon|time|noon|\p{L}+day|january|february|march|april|may|june|july|august|september|october|november|december)$/iu

/** "No accord was reached on the border", "nobody was arrested in Arawa": of something the deed's sentence does not name. */
function isElsewhere(at: number, tree: Tree, { around }: Deed): boolean {
  const { deprel, lemma, upos } = tree.tokens[at]!
  return baseOf(deprel) === 'obl' && /^(?:NOUN|PROPN)$/.test(upos) && !TIMES.test(lemma) && !around.has(lemma)
}

function hasBesides(at: number, tree: Tree): boolean {
  return [at, ...kidsOf(tree, at)].some((k) => BESIDES.test(tree.tokens[k]!.text))
}

/** Nobody, none of them, or none of what the deed is told of. */
function isOfDeed(at: number, same: boolean, tree: Tree, deed: Deed): boolean {
  const { tokens } = tree
  const { text, lemma } = tokens[at]!
  if (NOBODY.test(text) || text === 'one') {
    const of = kidsOf(tree, at).find((k) => tokens[k]!.deprel === 'nmod')
    return (
      of === undefined || /^(?:them|it|these|those|us)$/i.test(tokens[of]!.text) || deed.nouns.has(tokens[of]!.lemma)
    )
  }
  if (kidsOf(tree, at).some((k) => isOther(k, tree, deed))) return false
  return (
    deed.nouns.has(lemma) ||
    (same && ofAct(lemma, deed.act)) ||
    (!same && RIDES.has(lemma)) ||
    (same && deed.act === 'ASSAULT' && /^(?:shell|shot|bomb|rocket|round|bullet|missile)$/.test(lemma))
  )
}

/** "No agreement on the border": of something else. */
function isOther(at: number, tree: Tree, { around }: Deed): boolean {
  const { deprel, lemma } = tree.tokens[at]!
  return (
    /^(?:nmod|amod|compound|acl)/.test(deprel) && deprel !== 'nmod:poss' && !around.has(lemma) && lemma !== 'single'
  )
}

/** A noun of the deed, told again with nothing more: "the bishop", not "the bishop's driver" or "the old bishop". */
function isSameNoun(at: number, tree: Tree, deed: Deed): boolean {
  return deed.nouns.has(tree.tokens[at]!.lemma) && isBare(at, tree) && isDefinite(at, tree)
}

/** Whether a state belies a deed: the untouched were not struck, the alive not killed. */
function isUndone(state: string, deed: string): boolean {
  if (state === 'untouched') return true
  return state === 'alive' ? KILLS.has(deed) : DESTROYS.has(deed)
}

/** "The dam was untouched", "the imam, alive, received us", "the bishop is still in their hands", "the border is open". */
export const stands: Sign = (at, { tree, deed }) => {
  const { tokens } = tree
  const { lemma } = tokens[at]!
  const of =
    lemma === 'open'
      ? tokens[at]!.upos === 'ADJ' && deed.act === 'COERCE' && SHUTS.has(deed.lemma)
      : UNHURT.has(lemma)
        ? deed.act === 'ASSAULT' && isUndone(lemma, deed.lemma)
        : (KEEPS.has(lemma) || SHUTS.has(lemma) || lemma === 'closed') && (deed.act === 'RETREAT' || deed.act === 'AID')
  if (!of || isNegated(at, tree)) return null
  const kids = kidsOf(tree, at)
  if (
    lemma !== 'open' &&
    !UNHURT.has(lemma) &&
    !kids.some((k) => /^(?:still|remain)$/i.test(tokens[k]!.lemma)) &&
    tokens[tokens[at]!.head]?.lemma !== 'remain'
  )
    return null
  const subject =
    kids.find((k) => k < at && tokens[k]!.deprel.startsWith('nsubj')) ??
    (/^(?:amod|appos|acl|xcomp)$/.test(tokens[at]!.deprel) ? subjectOver(at, tree) : undefined)
  return subject !== undefined && isSameNoun(subject, tree, deed) ? 'untrue' : null
}

function subjectOver(at: number, tree: Tree): number | undefined {
  const { head, deprel } = tree.tokens[at]!
  if (deprel !== 'xcomp') return head
  return kidsOf(tree, head).find((k) => tree.tokens[k]!.deprel.startsWith('nsubj'))
}

/** "Knew nothing of any release", "has no record of it". */
export const notKnown: Sign = (at, { tree, deed }) => {
  const { tokens } = tree
  const { lemma } = tokens[at]!
  if (lemma !== 'know' && lemma !== 'have') return null
  const no = kidsOf(tree, at).find((k) => k > at && tokens[k]!.deprel === 'obj')
  if (no === undefined) return null
  const fits =
    lemma === 'know'
      ? /^nothing$/i.test(tokens[no]!.text)
      : /^(?:knowledge|record|trace|word)$/.test(tokens[no]!.lemma) && isNoneOf(no, tree)
  if (!fits) return null
  const what = kidsOf(tree, no).find((k) => tokens[k]!.deprel === 'nmod')
  if (what === undefined) return null
  const any = kidsOf(tree, what).some((k) => /^(?:any|such|this|that)$/i.test(tokens[k]!.text))
  return ANAPHOR.test(tokens[what]!.text) ||
    (any && (isKin(tokens[what]!.lemma, deed.lemma) || ofAct(tokens[what]!.lemma, deed.act)))
    ? 'disputed'
    : null
}
