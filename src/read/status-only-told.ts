// Deeds that somebody has only put into words: "declared the pass retaken", "counted as given out", "speaks of a massacre", "the banner
// ran: rebels surrender", "a version nobody could confirm", "reports of a blockade were an invention".
import type { Act } from '../model/index.ts'
import { STATEMENTS, TALES } from '../vocab/verbs/passed-on.ts'
import { wordSet } from '../vocab/word-set.ts'
import type { Clause } from './clause-types.ts'
import { baseOf, kidsOf, type Tree } from './sentence-tree.ts'
import { isApart } from './status-content-far.ts'
import { isWrong } from './status-fate.ts'
import { isDefinite } from './status-known.ts'
import type { Own } from './status-operators.ts'
import { STATE_NOUNS, VERB_OPERATORS } from './status-operators.ts'
import { UNVERIFIED } from './status-turns.ts'
import type { Token } from './syntax-types.ts'

/** Tokens looked over for a sign word. */
const FAR = 14

/** What is made of a deed, `known` where it is named as such, by those who only put it into words; null where nobody does. */
export function onlyTold(clause: Clause, act: Act, known: boolean, tree: Tree): Own | null {
  return (
    pointedTo(clause, tree) ??
    byUnverified(clause.head, tree.tokens) ??
    (clause.kind === 'noun' ? toBegin(clause, tree) : null) ??
    (clause.kind === 'noun'
      ? (spokenOf(clause, tree) ?? reachingOf(clause, tree) ?? deniedState(clause, tree) ?? refutedTale(clause, tree))
      : null) ??
    (clause.kind === 'verb' ? (declaredSo(clause, act, tree) ?? countedAs(clause, tree)) : null) ??
    // Who charges somebody has charged him, whether or not it is so, and who rejects a charge has rejected it.
    (known || act === 'ACCUSE' || act === 'REJECT' || isApart(clause.head, tree)
      ? null
      : (onBanner(clause.head, tree) ?? unconfirmed(clause.head, tree) ?? contested(clause.head, tree)))
  )
}

/** ", according to unconfirmed reports,": nobody stands for it, wherever trees hang it. */
function byUnverified(head: number, tokens: readonly Token[]): Own | null {
  for (let i = Math.max(0, head - FAR); i < tokens.length - 2 && i < head + FAR; i++) {
    if (!/^according$/i.test(tokens[i]!.text)) continue
    const word = tokens.slice(i + 2, i + 6).find((t) => UNVERIFIED.test(t.text))
    const apart = tokens
      .slice(Math.min(i, head), Math.max(i, head))
      .some((t) => /^(?:;|but|though|although|while)$/i.test(t.text))
    if (word && !apart) return { status: 'alleged', why: word.text }
  }
  return null
}

const SPEAKS = wordSet('speak talk tell write whisper murmur gossip hint')

/** "The agency speaks of a massacre": no more than its word. "Spoke of the offensive": known. */
function spokenOf({ head }: Clause, tree: Tree): Own | null {
  const { head: over, deprel } = tree.tokens[head]!
  if (over < 0 || baseOf(deprel) !== 'obl' || !SPEAKS.has(tree.tokens[over]!.lemma) || isDefinite(tree, head))
    return null
  const of = kidsOf(tree, head).some((k) => k < head && tree.tokens[k]!.text === 'of')
  return of ? { status: 'alleged', why: `${tree.tokens[over]!.lemma} of` } : null
}

const BEGINS = wordSet('begin start resume take happen go open continue proceed follow end hold restart convene')

/** "Evacuation of Fua to begin on Sunday": a headline, with nothing finite in it, tells what is to come. */
function toBegin({ head }: Clause, tree: Tree): Own | null {
  const { tokens } = tree
  if (tokens[head]!.head >= 0) return null
  const ahead = kidsOf(tree, head).some(
    (k) =>
      k > head &&
      tokens[k]!.deprel === 'acl' &&
      BEGINS.has(tokens[k]!.lemma) &&
      kidsOf(tree, k).some((c) => c < k && tokens[c]!.text.toLowerCase() === 'to'),
  )
  return ahead && !tokens.some((t) => /^(?:VB[DZP]|MD)$/.test(t.xpos)) ? { status: 'planned', why: 'to' } : null
}

const TRACES = wordSet(
  'evidence everything all trace sign indication finding fragment clue it this that debris crater wound damage remains data clues',
)

/** "Everything points to a mine laid by the rebels", "the signs point towards a raid": no more than what is made of the traces. */
function pointedTo({ head }: Clause, tree: Tree): Own | null {
  const { tokens } = tree
  const own = tokens[head]!
  const at = own.upos === 'VERB' && own.xpos === 'VBN' && own.deprel.startsWith('acl') ? own.head : head
  const { head: over, deprel } = tokens[at]!
  if (over < 0 || over > at || baseOf(deprel) !== 'obl' || tokens[over]!.lemma !== 'point') return null
  if (!kidsOf(tree, at).some((k) => /^(?:to|towards?)$/i.test(tokens[k]!.text))) return null
  const who = kidsOf(tree, over).find((k) => tokens[k]!.deprel.startsWith('nsubj'))
  return who !== undefined && TRACES.has(tokens[who]!.lemma.toLowerCase())
    ? { status: 'alleged', why: 'point to' }
    : null
}

/** "Reports reaching Nairobi of an ambush": trees hang the ambush under the town. */
function reachingOf({ head }: Clause, tree: Tree): Own | null {
  const { tokens } = tree
  const of = kidsOf(tree, head).find((k) => k < head && tokens[k]!.text === 'of')
  if (of === undefined || isDefinite(tree, head)) return null
  for (let i = of - 1; i > 0 && i >= of - 6; i--) {
    if (/^[,;:.]$/.test(tokens[i]!.text)) return null
    if (
      !/^(?:reach|come|emerge|circulate|arrive|trickle|filter|do)$/.test(tokens[i]!.lemma) ||
      tokens[i]!.xpos !== 'VBG'
    )
      continue
    const { lemma } = tokens[i - 1]!
    return TALES.has(lemma.toLowerCase()) ? { status: 'alleged', why: lemma } : null
  }
  return null
}

/** "Deny that there was ever a blockade". */
function deniedState({ head, lemma }: Clause, tree: Tree): Own | null {
  if (!STATE_NOUNS.has(lemma)) return null
  const { tokens } = tree
  let at = head
  for (let steps = 3; steps > 0; steps--) {
    const content = tokens[at]!.deprel === 'ccomp'
    at = tokens[at]!.head
    if (at < 0) return null
    if (tokens[at]!.lemma === 'be') continue
    if (!content || VERB_OPERATORS.get(tokens[at]!.lemma) !== 'deny') return null
    const not = kidsOf(tree, at).some((k) => k < at && /^(?:not|n['’]t|never|nobody|none)$/i.test(tokens[k]!.text))
    return not ? null : { status: 'denied', why: tokens[at]!.lemma }
  }
  return null
}

/** "Reports of a blockade were the invention of exiles": the tale of the deed is called untrue. */
function refutedTale({ head }: Clause, tree: Tree): Own | null {
  const { tokens } = tree
  const tale = tokens[head]!.head
  if (tale < 0 || tale > head || baseOf(tokens[head]!.deprel) !== 'nmod') return null
  const lemma = tokens[tale]!.lemma.toLowerCase()
  if (!TALES.has(lemma) && !STATEMENTS.has(lemma)) return null
  for (let i = head + 1; i < tokens.length && i < head + FAR; i++) {
    if (/^[;.!?]$/.test(tokens[i]!.text)) return null
    const kids = kidsOf(tree, i)
    if (!isWrong(tokens[i]!.lemma) || !kids.some((k) => tokens[k]!.deprel === 'cop')) continue
    if (kids.some((k) => /^(?:not|n['’]t|no)$/i.test(tokens[k]!.text))) return null
    return kids.some((k) => tokens[k]!.deprel.startsWith('nsubj') && k !== tale && k > head)
      ? null
      : { status: 'denied', why: tokens[i]!.lemma }
  }
  return null
}

const DECLARES = wordSet('declare pronounce proclaim')
/** What is done by declaring it: "declared the road closed". */
const BY_WORD = wordSet(
  'close open reopen dissolve end annul ban outlaw suspend finish complete seal restrict forbid prohibit lift appoint elect',
)
const BY_FORCE: ReadonlySet<Act> = new Set<Act>(['ASSAULT', 'RETREAT', 'COERCE'])

/** "Declared the pass retaken", "pronounced the siege broken". */
function declaredSo({ head, lemma }: Clause, act: Act, tree: Tree): Own | null {
  const { tokens } = tree
  if (tokens[head]!.xpos !== 'VBN' || BY_WORD.has(lemma) || !BY_FORCE.has(act)) return null
  const kids = kidsOf(tree, head)
  if (kids.some((k) => /^(?:aux|mark|obl:agent)/.test(tokens[k]!.deprel))) return null
  const { deprel, head: over } = tokens[head]!
  if (over < 0 || !/^(?:acl|xcomp|ccomp|advcl)$/.test(deprel)) return null
  const verb = tokens[over]!.upos === 'VERB' ? over : baseOf(tokens[over]!.deprel) === 'obj' ? tokens[over]!.head : -1
  if (verb < 0 || verb > head || !DECLARES.has(tokens[verb]!.lemma)) return null
  const small = kidsOf(tree, verb).some((k) => k > verb && k < head && baseOf(tokens[k]!.deprel) === 'obj')
  return small && isEndOfPhrase(head, tokens) ? { status: 'alleged', why: tokens[verb]!.lemma } : null
}

/** "Declared Gao retaken" and not "reported three men killed in Gao by a mine": nothing but a place or time behind it. */
function isEndOfPhrase(head: number, tokens: readonly Token[]): boolean {
  return !tokens.slice(head + 1, head + 6).some((t) => t.text === 'by')
}

const COUNTS = wordSet(
  'count list register record describe bill mark book enter tick chalk class classify log portray present',
)

/** "The kits it had counted as given out": so the books say. */
function countedAs({ head }: Clause, { tokens }: Tree): Own | null {
  if (tokens[head]!.xpos !== 'VBN') return null
  for (let i = head - 1; i > 0 && i >= head - 4; i--) {
    const { text, upos } = tokens[i]!
    if (text === 'as')
      return tokens.slice(Math.max(0, i - 3), i).some((t) => t.upos === 'VERB' && COUNTS.has(t.lemma)) &&
        tokens[i - 2]?.text !== ','
        ? { status: 'alleged', why: 'counted as' }
        : null
    if (!/^(?:AUX|ADV)$/.test(upos)) return null
  }
  return null
}

const BANNERS = wordSet(
  'banner headline placard slogan ticker caption graffiti graffito leaflet poster chyron strapline',
)

/** "Television ran the banner: rebels surrender". */
function onBanner(head: number, { tokens }: Tree): Own | null {
  for (let i = head - 1; i > 0 && i >= head - FAR; i--) {
    if (tokens[i]!.text !== ':') continue
    const shown = tokens.slice(Math.max(0, i - FAR), i).some((t) => BANNERS.has(t.lemma))
    return shown ? { status: 'alleged', why: 'banner' } : null
  }
  return null
}

const CONFIRMS = wordSet('confirm verify corroborate substantiate endorse authenticate')
const NOT = /^(?:not|n['’]t|never|neither|nobody|no|none|unable|declined?|refused?|impossible|nor)$/i
const OPENS = /^(?:a|an|something|which|one)$/i

/** "…, a version the observers declined to endorse", "…, something nobody could confirm". */
function unconfirmed(head: number, { tokens }: Tree): Own | null {
  for (let i = head + 1; i < tokens.length && i < head + 3 * FAR; i++) {
    if (/^[;.!?]$/.test(tokens[i]!.text)) return null
    if (!CONFIRMS.has(tokens[i]!.lemma) || tokens[i]!.upos !== 'VERB') continue
    for (let k = i - 1; k > head && k >= i - FAR; k--) {
      if (tokens[k]!.text !== ',') continue
      const opened = tokens[k + 1]!
      const noun = tokens.slice(k + 1, k + 4).some((t) => STATEMENTS.has(t.lemma))
      // ", according to a pamphlet which nobody could confirm".
      const source =
        /^according$/i.test(opened.text) && tokens.slice(k, i).some((t) => /^(?:which|that)$/i.test(t.text))
      const told = source || (OPENS.test(opened.text) && (noun || /^(?:something|which)$/i.test(opened.text)))
      return told && tokens.slice(k + 1, i).some((t) => NOT.test(t.text))
        ? { status: 'alleged', why: 'unconfirmed' }
        : null
    }
    return null
  }
  return null
}

const CONTESTS = wordSet('deny reject dispute dismiss contest refute rebut disclaim disown')

/** "…, a charge Kigali rejects", "…, which the militia denies": what the sentence tells is somebody's charge. */
function contested(head: number, tree: Tree): Own | null {
  const { tokens } = tree
  for (let i = head + 1; i < tokens.length && i < head + 3 * FAR; i++) {
    const { text, upos, lemma, xpos } = tokens[i]!
    if (/^[;.!?]$/.test(text)) return null
    if (!CONTESTS.has(lemma) || !(upos === 'VERB' || (xpos === 'NNS' && i + 2 >= tokens.length))) continue
    if (/^VB[GN]?$/.test(xpos) && !kidsOf(tree, i).some((k) => tokens[k]!.lemma === 'have')) return null
    if (kidsOf(tree, i).some((k) => (k > i ? /^(?:obj|xcomp|ccomp)$/ : /^aux:pass$/).test(tokens[k]!.deprel)))
      return null
    for (let k = i - 1; k > head && k >= i - FAR; k--) {
      if (tokens[k]!.text !== ',') continue
      const words = tokens.slice(k + 1, i)
      if (words.some((t) => NOT.test(t.text))) return null
      const noun = words.slice(0, 3).find((t) => STATEMENTS.has(t.lemma))
      const plain = /^(?:which|something)$/i.test(words[0]?.text ?? '')
      return (noun && OPENS.test(words[0]!.text)) || plain ? { status: 'alleged', why: noun?.lemma ?? 'which' } : null
    }
    return null
  }
  return null
}
