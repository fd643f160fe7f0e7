// Words that say that something came about after all: a threat carried out, a promise kept, a deed that nothing kept from being done,
// "could, and did", "not until the fourth attempt".
import { wordSet } from '../vocab/word-set.ts'
import type { Clause } from './clause-types.ts'
import { kidsOf, type Tree } from './sentence-tree.ts'
import { didSo } from './status-did-so.ts'

/** Words about what is still to be done. */
const AHEAD = wordSet(
  'threat order promise pledge vow plan offer undertaking commitment instruction decision intention ultimatum warning',
)
const ONLY_SAID = wordSet('warning ultimatum offer decision plan')
const DOES = wordSet('keep honour honor fulfil fulfill execute redeem obey implement heed')
/** Modals and marks under which nothing has been done yet. */
const OPEN =
  /^(?:can|could|may|might|will|would|shall|should|must|to|'ll|if|unless|until|before|when|once|whether|ca|wo)$/i
const NOT = /^(?:not|n't|never|hardly|barely|nor|no|neither|nobody|nothing|only|partly|half)$/i

/** "The threat was carried out", "made good on its pledge", "kept the promise": whether what a noun looks ahead to was done. */
export function isMadeGood(head: number, tree: Tree): boolean {
  const noun = tree.tokens[head]!
  if (!AHEAD.has(noun.lemma) || noun.head < 0) return false
  const passive = noun.deprel === 'nsubj:pass'
  if (!passive && noun.deprel !== 'obj' && noun.deprel !== 'obl') return false
  const verb = tree.tokens[noun.head]!
  if (verb.upos !== 'VERB' || !/^VB[DN]$/.test(verb.xpos) || !isDone(noun.head, tree, passive)) return false
  return doesIt(noun.head, noun.deprel === 'obl', tree) && !(ONLY_SAID.has(noun.lemma) && verb.lemma === 'keep')
}

/** Told as done: no modal, no negation, no condition over it; an active verb stands in the past. */
function isDone(verb: number, tree: Tree, passive: boolean): boolean {
  const kids = kidsOf(tree, verb).map((k) => tree.tokens[k]!)
  if (kids.some((t) => /^(?:aux|mark|advmod)/.test(t.deprel) && (OPEN.test(t.text) || NOT.test(t.text)))) return false
  if (passive) return kids.some((t) => t.deprel === 'aux:pass' && /^(?:was|were|been)$/i.test(t.text))
  return tree.tokens[verb]!.xpos === 'VBD' || kids.some((t) => t.deprel === 'aux' && t.lemma === 'have')
}

function doesIt(verb: number, oblique: boolean, tree: Tree): boolean {
  const { lemma } = tree.tokens[verb]!
  const near = tree.tokens.slice(verb + 1, verb + 4).map((t) => t.text.toLowerCase())
  if (lemma === 'carry') return near.includes('out') || near.includes('through')
  if (lemma === 'make') return near[0] === 'good'
  if (lemma === 'follow')
    return /^(?:through|up|orders?|instructions?)$/.test(near[0] ?? '') || /^orders?$/.test(near[1] ?? '')
  if (oblique) return (lemma === 'act' || lemma === 'deliver') && near[0] === 'on'
  return DOES.has(lemma)
}

/** Whether the words around a clause say that what it tells was done, whatever its own form looks ahead to. */
export function cameAbout(clause: Clause, tree: Tree, uses: readonly number[] = []): boolean {
  const { deprel, head } = tree.tokens[clause.head]!
  const tried = /^(?:try|attempt|seek|manage|begin|start)$/.test(clause.lemma) ? uses : []
  if ([clause.head, ...tried].some((deed) => didSo(deed, tree) === 'done')) return true
  if (clause.kind === 'verb' && (isAndDid(clause.head, tree) || isNeverBefore(clause.head, tree))) return true
  if (uses.some((use) => use > clause.head && tree.tokens[use]!.deprel !== 'obj' && isUnprevented(use, tree)))
    return true
  if (isOnlyThen(clause, tree) || isNotUntil(clause.head, tree) || isNowThat(clause, tree)) return true
  if (isNoSecret(clause.head, tree)) return true
  if ([clause.head, ...uses].some((verb) => isBehindUntil(verb, tree))) return true
  if (clause.mark === 'to' && tookTo(clause.head, tree)) return true
  if (
    [clause.head, ...uses].some((deed) => isThenDone(deed, tree) || isNotShortOf(deed, tree) || hasWrought(deed, tree))
  )
    return true
  if (uses.some((use) => use > clause.head && isAsBidden(use, tree)) || isNotFailed(clause, uses, tree)) return true
  if (
    [clause.head, ...uses].some((deed) => isCouldNotHelp(deed, tree)) ||
    isTakenStep(clause.head, tree) ||
    isHardlyWhen(clause.head, tree)
  )
    return true
  if (head < 0) return false
  if (isPastDoubt(clause.head, tree)) return true
  if (clause.mark === 'to' && isAsBidden(clause.head, tree)) return true
  if (/^(?:acl|nmod)/.test(deprel) && AHEAD.has(tree.tokens[head]!.lemma)) return isMadeGood(head, tree)
  return isUnprevented(clause.head, tree)
}

/** "Did not stop short of shelling it". */
function isNotShortOf(deed: number, { tokens }: Tree): boolean {
  const [not, stop, short, of] = tokens.slice(Math.max(0, deed - 4), deed)
  return (
    of?.text === 'of' &&
    short!.text === 'short' &&
    stop!.lemma === 'stop' &&
    /^(?:not|n['’]t|never)$/.test(not!.text) &&
    /^(?:did|has|have|had)$/.test(tokens[deed - 5]?.text ?? '')
  )
}

/** "Kept its promise to leave", "followed orders to shell it", "broke its vow not to", wherever trees hang the infinitive. */
function isAsBidden(deed: number, tree: Tree): boolean {
  const { tokens } = tree
  const to = kidsOf(tree, deed).find((k) => k < deed && tokens[k]!.text === 'to')
  if (to === undefined || to < 2) return false
  const not = tokens[to - 1]!.text === 'not'
  const noun = to - (not ? 2 : 1)
  if (!not) return isMadeGood(noun, tree)
  const { lemma, head, deprel } = tokens[noun]!
  if (!AHEAD.has(lemma) || head < 0 || deprel !== 'obj') return false
  return BREAKS.test(tokens[head]!.lemma) && isDone(head, tree, false)
}
const BREAKS = /^(?:break|ignore|defy|disobey|violate|flout|breach|disregard)$/

/** "Never failed to raid it", "did not forget to free them": whoever did not fail to do a thing did it. */
function isNotFailed({ lemma, negated, modal, head }: Clause, uses: readonly number[], { tokens }: Tree): boolean {
  return (
    negated &&
    /^(?:fail|forget|neglect|omit)$/.test(lemma) &&
    (modal === null || modal === 'do') &&
    uses.some((use) => use > head && tokens[use]!.xpos === 'VB')
  )
}

/** "Could not help firing". */
function isCouldNotHelp(deed: number, tree: Tree): boolean {
  const { xpos, head } = tree.tokens[deed]!
  if (xpos !== 'VBG' || head < 0 || head > deed || tree.tokens[head]!.lemma !== 'help') return false
  const before = kidsOf(tree, head).map((k) => tree.tokens[k]!.text.toLowerCase())
  return before.includes('could') && before.some((w) => /^(?:not|n['’]t)$/.test(w))
}

/** "Took the unusual step of freeing them". */
function isTakenStep(deed: number, tree: Tree): boolean {
  const { xpos, head } = tree.tokens[deed]!
  const noun = tree.tokens[head]
  if (xpos !== 'VBG' || !noun || !/^(?:step|measure|risk|liberty|precaution|trouble)$/.test(noun.lemma)) return false
  return noun.deprel === 'obj' && tree.tokens[noun.head]!.lemma === 'take' && isDone(noun.head, tree, false)
}

/** "Hardly had they shelled it when", "no sooner had they left than". */
function isHardlyWhen(deed: number, { tokens }: Tree): boolean {
  if (tokens[deed]!.xpos !== 'VBN' && tokens[deed]!.xpos !== 'VBD') return false
  const had = /^(?:hardly|scarcely|barely)$/i.test(tokens[0]!.text) ? 1 : /^no$/i.test(tokens[0]!.text) ? 2 : 0
  return (
    had > 0 &&
    tokens[had]?.text === 'had' &&
    deed > had &&
    tokens.slice(deed + 1).some((t) => /^(?:when|before|than)$/.test(t.text))
  )
}

/** "There is no doubt that they shelled it", "it is beyond question that". */
function isPastDoubt(deed: number, tree: Tree): boolean {
  const { head, deprel } = tree.tokens[deed]!
  if (!/^(?:acl|ccomp|csubj|advcl)$/.test(deprel) || !/^(?:doubt|question|dispute)$/.test(tree.tokens[head]!.lemma))
    return false
  const that = kidsOf(tree, deed).some((k) => k < deed && tree.tokens[k]!.text === 'that')
  const modal = kidsOf(tree, deed).some((k) => k < deed && OPEN.test(tree.tokens[k]!.text))
  return (
    that &&
    !modal &&
    kidsOf(tree, head).some((k) => k < head && (NO_DOUBT.test(tree.tokens[k]!.text) || isNoOne(k, tree)))
  )
}
const NO_DOUBT = /^(?:no|little|beyond|without|nobody|no-one|none|few)$/i

/** "No one". */
function isNoOne(at: number, { tokens }: Tree): boolean {
  return tokens[at]!.text === 'one' && /^no$/i.test(tokens[at - 1]?.text ?? '')
}

/** Words between "not until" and what was done then. */
const FAR = 14

/** "Not until Monday did they leave": left they have. */
function isNotUntil(head: number, { tokens }: Tree): boolean {
  for (let i = Math.max(0, head - FAR); i < head - 1; i++) {
    if (!/^not$/i.test(tokens[i]!.text) || tokens[i + 1]!.text !== 'until') continue
    if (i > 0 && tokens[i - 1]!.upos !== 'PUNCT' && tokens[i - 1]!.upos !== 'CCONJ') continue
    return tokens.slice(i + 2, head + 1).some((t) => /^(?:did|had|was|were)$/i.test(t.text))
  }
  return false
}

/** "Now that they have freed the nuns, the talks can go on". */
function isNowThat({ head, mark, modal, negated }: Clause, tree: Tree): boolean {
  if (mark !== 'that' || modal !== null || negated) return false
  const that = kidsOf(tree, head).find((k) => k < head && tree.tokens[k]!.text === 'that')
  return that !== undefined && /^now$/i.test(tree.tokens[that - 1]?.text ?? '')
}

/** "Made no secret of having freed them". */
function isNoSecret(deed: number, { tokens }: Tree): boolean {
  const of = /^(?:having|being)$/i.test(tokens[deed - 1]?.text ?? '') ? deed - 2 : deed - 1
  return tokens[of]?.text === 'of' && tokens[of - 1]?.text === 'secret' && /^no$/i.test(tokens[of - 2]?.text ?? '')
}

/** "Kept the army from shelling the school": not done. */
export function isHeldBack(clause: Clause, tree: Tree, uses: readonly number[]): boolean {
  return [clause.head, ...uses].some((deed) => {
    const over = tree.tokens[tree.tokens[deed]!.head]
    if (!over || !/^(?:keep|save|spare|dissuade|deter)$/.test(over.lemma) || !isFrom(deed, tree)) return false
    return over.xpos === 'VBD' && tree.tokens[deed]!.xpos === 'VBG'
  })
}

/** "Never before had the market been shelled": now it was. */
function isNeverBefore(verb: number, tree: Tree): boolean {
  for (let k = verb - 2; k >= Math.max(0, verb - 16); k--) {
    const { text } = tree.tokens[k]!
    if (text.length !== 5 || !/^never$/i.test(text)) continue
    if (tree.tokens[k + 1]!.text !== 'before') return false
    return kidsOf(tree, verb).some((t) => t > k && /^(?:had|has|have)$/.test(tree.tokens[t]!.text))
  }
  return false
}

const PREVENTS = wordSet('prevent stop keep deter avert forestall dissuade preclude hinder save')

/** "That did not prevent the shelling of the camp", "could not keep the army from burning it". */
export function isUnprevented(deed: number, tree: Tree): boolean {
  const { deprel, head, lemma } = tree.tokens[deed]!
  if (head < 0 || AHEAD.has(lemma) || !PREVENTS.has(tree.tokens[head]!.lemma) || head > deed) return false
  if (deprel === 'obj' ? /^(?:keep|hinder|save)$/.test(tree.tokens[head]!.lemma) : !isFrom(deed, tree)) return false
  const kids = kidsOf(tree, head).map((k) => tree.tokens[k]!)
  const before = kids.filter((t) => /^(?:aux|advmod|mark)/.test(t.deprel)).map((t) => t.text.toLowerCase())
  if (before.includes('not') || before.includes("n't") || before.includes('never'))
    return before.some((w) => /^(?:did|has|have|had|could)$/.test(w))
  // "failed to prevent the massacre"
  const over = tree.tokens[head]!.deprel === 'xcomp' ? tree.tokens[tree.tokens[head]!.head] : undefined
  return over !== undefined && over.lemma === 'fail' && /^VB[DN]$/.test(over.xpos)
}

function isFrom(deed: number, tree: Tree): boolean {
  return kidsOf(tree, deed).some(
    (k) => /^(?:mark|case)$/.test(tree.tokens[k]!.deprel) && tree.tokens[k]!.text === 'from',
  )
}

/** "Did not resign until his men mutinied", "did not leave until Friday": then it was done. */
function isOnlyThen({ head, kind, negated, modal, tense, args }: Clause, tree: Tree): boolean {
  if (kind !== 'verb' || !negated || (modal !== null && modal !== 'do') || tense !== 'past') return false
  const untilThen = (at: number): boolean =>
    !/^(?:now|today|then)$/i.test(tree.tokens[at]!.text) &&
    kidsOf(tree, at).some((k) => tree.tokens[k]!.deprel === 'case' && tree.tokens[k]!.text === 'until')
  if (args.some((a) => a.role === 'oblique' && untilThen(a.head))) return true
  return kidsOf(tree, head).some((k) => {
    const { deprel, xpos } = tree.tokens[k]!
    return (
      k > head &&
      deprel === 'advcl' &&
      xpos === 'VBD' &&
      kidsOf(tree, k).some((m) => tree.tokens[m]!.deprel === 'mark' && tree.tokens[m]!.text === 'until')
    )
  })
}

/** "It was not until Friday that they left." */
function isBehindUntil(verb: number, tree: Tree): boolean {
  const { head, deprel, upos } = tree.tokens[verb]!
  if (upos !== 'VERB' || !/^(?:acl|csubj|ccomp|advcl)/.test(deprel) || head > verb) return false
  const kids = kidsOf(tree, head).map((k) => tree.tokens[k]!)
  return (
    kids.some((t) => t.text === 'until') &&
    kids.some((t) => t.deprel === 'cop' && /^(?:was|were)$/.test(t.text)) &&
    kids.some((t) => t.text === 'not')
  )
}

/** "could, and did, release the grain" */
function isAndDid(verb: number, tree: Tree): boolean {
  const did = tree.tokens[verb - 1]?.text === ',' ? verb - 2 : verb - 1
  if (tree.tokens[did]?.text !== 'did' || !/^(?:and|indeed)$/.test(tree.tokens[did - 1]?.text ?? '')) return false
  return kidsOf(tree, verb).some((k) => k < did && /^(?:could|might|would|should|can)$/.test(tree.tokens[k]!.text))
}

/** "It took three weeks to free them": it was done; "it took nothing", "it will take" say nothing of the kind. */
function tookTo(verb: number, { tokens }: Tree): boolean {
  for (let i = verb - 2; i > 0 && i >= verb - 14; i--) {
    const { lemma, xpos, upos, text } = tokens[i]!
    if (/^(?:not|never|no|only|would|if|[;:.])$/i.test(text)) return false
    if (upos !== 'VERB') continue
    return lemma === 'take' && xpos === 'VBD' && /^it$/i.test(tokens[i - 1]!.text)
  }
  return false
}

const CARRIES_OUT = /^(?:carry|execute|launch|mount|stage|begin|follow|complete|implement|sign|hold)$/

/** "The attack was planned for months and carried out on Sunday": what was planned was then done. */
function isThenDone(deed: number, tree: Tree): boolean {
  const { tokens } = tree
  const { deprel, head } = tokens[deed]!
  if (!deprel.startsWith('nsubj') || head < deed) return false
  return kidsOf(tree, head).some((k) => {
    const { deprel: how, lemma, xpos } = tokens[k]!
    if (how !== 'conj' || k < head || !CARRIES_OUT.test(lemma) || !/^VB[DN]$/.test(xpos)) return false
    if (kidsOf(tree, k).some((d) => /^(?:nsubj|aux$)/.test(tokens[d]!.deprel))) return false
    return !tokens.slice(head, k).some((t) => NOT.test(t.text) || OPEN.test(t.text))
  })
}

const WREAKS = wordSet(`
  kill wound injure maim destroy level raze flatten damage hit last begin start leave claim cost displace drive force send trigger spark
  follow cut free die perish lose drag`)

/** "Ordered a raid, which killed nine", "approved an assault in which thirty died": what has wrought something was done. */
function hasWrought(deed: number, tree: Tree): boolean {
  if (tree.tokens[deed]!.upos !== 'NOUN') return false
  // "Ordered the shelling of the town, which killed 40": trees hang it on the town.
  const whole = [deed, ...kidsOf(tree, deed).filter((k) => k > deed && tree.tokens[k]!.deprel === 'nmod')]
  return whole.some((noun) => kidsOf(tree, noun).some((k) => k > noun && isWreaking(k, noun !== deed, tree)))
}

function isWreaking(verb: number, apart: boolean, tree: Tree): boolean {
  const { deprel, lemma, xpos } = tree.tokens[verb]!
  if (deprel !== 'acl:relcl' || !WREAKS.has(lemma) || !/^VB[DN]$/.test(xpos)) return false
  const kids = kidsOf(tree, verb).map((k) => tree.tokens[k]!)
  if (apart && !kids.some((t) => t.text === 'which' && /^nsubj$/.test(t.deprel))) return false
  return !kids.some((t) => OPEN.test(t.text) || NOT.test(t.text) || t.xpos === 'MD')
}
