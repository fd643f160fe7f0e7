// Words that take back, dispute or doubt what was told: "called the report invented", "the story was withdrawn", "no such thing", "I take
// it back", "nobody here believes it", "so, at least, said its spokesman".
import { DISPUTES_IT, LAUGHS, TAKEN, TELLING } from '../vocab/verbs/taken-back.ts'
import { kidsOf } from './sentence-tree.ts'
import { isWrong } from './status-fate.ts'
import {
  ANAPHOR,
  isAhead,
  isBare,
  isDefinite,
  isEver,
  isKin,
  isNegated,
  isOwnWord,
  isPartOfIt,
  isSaying,
  isTelling,
  NOT,
  ofAct,
  type Sign,
} from './taken-back-words.ts'

/** "Denied it", "the story was withdrawn", "something their abbot disputes". */
export const disputed: Sign = (at, { tree }) => {
  const { upos, lemma, deprel, head } = tree.tokens[at]!
  if (upos !== 'VERB' || !DISPUTES_IT.has(lemma) || isNegated(at, tree)) return null
  const what = kidsOf(tree, at).find((k) => /^(?:obj|nsubj:pass)$/.test(tree.tokens[k]!.deprel))
  const relative =
    deprel === 'acl:relcl' && /^(?:something|thing|claim|charge|account|version)$/.test(tree.tokens[head]!.lemma)
  if (!relative && (what === undefined || !isTelling(what, tree))) return null
  // "It was withdrawn" may be a battalion, "they rejected it" the deal.
  if (
    /^(?:withdraw|delete|reject|dismiss|contest|disown)$/.test(lemma) &&
    (what === undefined || ANAPHOR.test(tree.tokens[what]!.text))
  )
    return null
  const own =
    what !== undefined && tree.tokens[what]!.deprel === 'nsubj:pass'
      ? /^(?:withdraw|retract|delete)$/.test(lemma)
      : kidsOf(tree, at).some((k) => tree.tokens[k]!.deprel === 'nsubj' && /^(?:i|we)$/i.test(tree.tokens[k]!.text)) ||
        /^(?:withdraw|retract)$/.test(lemma)
  return own ? 'untrue' : 'disputed'
}

const NAMES = /^(?:call|describe|dismiss|brand|label|denounce|reject|term)$/

/** What may be wrong, and yet have been done. */
const ILL =
  /^(?:wrong|incorrect|inaccurate|nonsense|rubbish|propaganda|slander|exaggeration|fiction|fantasy|fake|lie|calumny|libel)$/

/** "It is untrue", "called this a lie", "the report was an invention", "called the report invented", "the raid was made up". */
export const wrong: Sign = (at, { tree, deed }) => {
  const { tokens } = tree
  const { lemma, deprel, head } = tokens[at]!
  const madeUp = /^(?:make|invent|fabricate|concoct)$/.test(lemma) && /^VB[ND]$/.test(tokens[at]!.xpos)
  if (!madeUp && !isWrong(lemma)) return null
  if (madeUp && lemma === 'make' && !kidsOf(tree, at).some((k) => k === at + 1 && tokens[k]!.text === 'up')) return null
  if (isNegated(at, tree)) return null
  const kids = kidsOf(tree, at)
  const cop = kids.some((k) => /^(?:cop|aux:pass)$/.test(tokens[k]!.deprel))
  const subject = kids.find((k) => tokens[k]!.deprel.startsWith('nsubj'))
  if (cop && subject !== undefined && subject < at) {
    if (
      /^(?:it|this|that)$/i.test(tokens[subject]!.text) &&
      kids.some((k) => k > at && /^(?:csubj|ccomp|advcl)/.test(tokens[k]!.deprel))
    )
      return null
    if (isTelling(subject, tree) || (isKin(tokens[subject]!.lemma, deed.lemma) && isDefinite(subject, tree)))
      return ILL.test(lemma) ? 'untrue' : 'outright'
  }
  // "Called the report invented": trees hang it under the report.
  const over = /^acl/.test(deprel) && TELLING.has(tokens[head]!.lemma) ? tokens[head]!.head : head
  if (over < 0 || tokens[over]!.upos !== 'VERB' || !NAMES.test(tokens[over]!.lemma) || over > at) return null
  if (isNegated(over, tree)) return null
  const named = kidsOf(tree, over).some(
    (k) =>
      /^(?:obj|nsubj:pass)$/.test(tokens[k]!.deprel) &&
      k < at &&
      (ANAPHOR.test(tokens[k]!.text) || (TELLING.has(tokens[k]!.lemma) && isBare(k, tree, at))),
  )
  // "Called the story fiction": trees take the two nouns for one.
  if (
    deprel === 'obj' &&
    kids.some((k) => k === at - 1 && tokens[k]!.deprel === 'compound' && TELLING.has(tokens[k]!.lemma))
  )
    return 'disputed'
  const relative = tokens[over]!.deprel === 'acl:relcl' && TELLING.has(tokens[tokens[over]!.head]!.lemma)
  return (named && /^(?:xcomp|obl|obj|acl)/.test(deprel)) || relative ? 'disputed' : null
}

/** "This is not true", "that was not so", "neither statement was true". */
export const notRight: Sign = (at, { tree }) => {
  const { tokens } = tree
  if (!/^(?:true|correct|accurate|so|case)$/.test(tokens[at]!.lemma)) return null
  const subject = kidsOf(tree, at).find((k) => tokens[k]!.deprel.startsWith('nsubj') && k < at)
  if (subject === undefined || !kidsOf(tree, at).some((k) => tokens[k]!.deprel === 'cop')) return null
  const no = [subject, ...kidsOf(tree, subject)].some((k) => /^(?:none|neither|no|nothing)$/i.test(tokens[k]!.text))
  if (no) return isPartOfIt(subject, tree) || TELLING.has(tokens[subject]!.lemma) ? 'outright' : null
  return isNegated(at, tree) && isTelling(subject, tree) ? 'untrue' : null
}

const DOES = /^(?:happen|occur|take|do|be|exist|sign|agree)$/

/** "Nothing of the kind", "no such thing", "no truth in it". */
export const noSuch: Sign = (at, { tree, deed }) => {
  const { tokens } = tree
  const text = tokens[at]!.text.toLowerCase()
  const next = (n: number): string => tokens[at + n]?.text.toLowerCase() ?? ''
  if (text === 'nothing' && next(1) === 'of' && next(2) === 'the' && /^(?:kind|sort)$/.test(next(3)))
    return isEver(at, tree) ? null : DOES.test(tokens[tokens[at]!.head]?.lemma ?? '') ? 'outright' : 'untrue'
  if (text === 'no' && next(1) === 'truth' && next(2) === 'in') return 'untrue'
  if (text !== 'no' || next(1) !== 'such' || isEver(at, tree)) return null
  const noun = tokens[at + 2]
  if (noun === undefined) return null
  return /^(?:thing|event|incident)$/.test(noun.lemma) || isKin(noun.lemma, deed.lemma) || ofAct(noun.lemma, deed.act)
    ? 'outright'
    : null
}

/** "I take it back", "they took it back". */
export const takesBack: Sign = (at, { tree, deed }) => {
  const { tokens } = tree
  if (tokens[at]!.lemma !== 'take' || isAhead(at, tree)) return null
  const what = kidsOf(tree, at).find((k) => k > at && tokens[k]!.deprel === 'obj')
  if (what === undefined || what > at + 4) return null
  const back = tokens.slice(at + 1, at + 6).some((t) => t.text === 'back')
  // "The army took the hill. The rebels took it back": what was taken may be.
  if (ANAPHOR.test(tokens[what]!.text) && !isOwnWord(at, tree) && TAKEN.has(deed.lemma)) return null
  return back && (/^(?:it|this|that)$/i.test(tokens[what]!.text) || TELLING.has(tokens[what]!.lemma)) ? 'untrue' : null
}

/** "Drivers laugh at this", "nobody here believes it", "So, at least, said its spokesman", "or so the ministry said". */
export const leftOpen: Sign = (at, { tree }) => {
  const { tokens } = tree
  const { lemma, text } = tokens[at]!
  const next = (n: number): string => tokens[at + n]?.text.toLowerCase() ?? ''
  if (LAUGHS.has(lemma)) {
    const what = kidsOf(tree, at).find((k) => k > at && /^(?:obj|obl)$/.test(tokens[k]!.deprel))
    if (what === undefined || !(ANAPHOR.test(tokens[what]!.text) || TELLING.has(tokens[what]!.lemma))) return null
    if (lemma !== 'believe') return 'doubted'
    const nobody = kidsOf(tree, at).some(
      (k) => /^(?:nobody|none|few|no-one)$/i.test(tokens[k]!.text) || NOT.test(tokens[k]!.text),
    )
    return nobody ? 'doubted' : null
  }
  if (!/^so$/i.test(text)) return null
  const opens = at === 0 ? /^(?:,|at|said|says|it|say|claimed)$/ : /^or$/i.test(tokens[at - 1]!.text) ? /./ : null
  if (opens === null || !opens.test(next(1))) return null
  const least = tokens.slice(at + 1, at + 4).some((t) => t.text === 'least')
  if (at === 0 && !least && !/^(?:said|says|say|claimed)$/.test(next(1))) return null
  return tokens.slice(at + 1, at + 9).some((_, k) => isSaying(at + 1 + k, tokens)) ? 'doubted' : null
}
