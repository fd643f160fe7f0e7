// Which deeds are named as known or given: "the attack", "two towns besieged by the army".
import type { Clause } from './clause-types.ts'
import { baseOf, kidsOf, type Tree } from './sentence-tree.ts'

/** What is given or given way to: of "the release of the men" the article only says whose. */
const GIVEN =
  /^(?:release|freeing|withdrawal|pullout|lifting|easing|evacuation|return|disarmament|demobilisation|demobilization|delivery|distribution|provision|opening|reopening|exchange|swap|handover|surrender|resumption|restoration|removal|repatriation|departure|entry|deployment|dismantling|decommissioning|signing|ratification|conclusion|initialling|convening|cessation|transfer|payment|admission|pull-out|retreat|clearance|demining)$/

/** Whether a noun names what is given or given way to: a release, a delivery. */
export function isGiving(lemma: string): boolean {
  return GIVEN.test(lemma)
}

/** Whether a noun names a deed that is taken for real. */
export function isKnown(tree: Tree, { head, lemma, args }: Clause): boolean {
  if (!isDefinite(tree, head)) return false
  return !(
    GIVEN.test(lemma) &&
    args.some(
      (a) =>
        a.role === 'oblique' &&
        (a.prep === 'of' || a.prep === 'to' || a.prep === 'from' || a.prep === 'with' || a.prep === 'between'),
    )
  )
}

/** Whether a deed is named with whom it is done to: "the bombing of the port", and not "the bombing". */
export function isNamedInFull(tree: Tree, { head, args }: Clause): boolean {
  return (
    args.some((a) => a.prep === 'of' && !a.shared) &&
    kidsOf(tree, head).some((k) => k < head && /^the$/i.test(tree.tokens[k]!.text))
  )
}

/** "Was tried for ordering the shooting of", "the officer who ordered it": what somebody is known by. */
export function isKnownBy(verb: number, { tokens }: Tree): boolean {
  return tokens[verb]!.xpos === 'VBG' || tokens[verb]!.deprel === 'acl:relcl'
}

/** A participle that only tells which one is meant: "two towns besieged by the army". */
export function isGiven(clause: Clause): boolean {
  return clause.mark === null && (clause.relation === 'acl' || clause.relation === 'amod')
}

/** "the attack", "its siege", "Russia's raids": taken for real by whoever says it. */
export function isDefinite(tree: Tree, head: number): boolean {
  return kidsOf(tree, head).some((kid) => {
    const { deprel, text } = tree.tokens[kid]!
    const word = text.toLowerCase()
    return (
      deprel === 'nmod:poss' ||
      (deprel === 'det' &&
        (word === 'the' || word === 'this' || word === 'these' || word === 'those' || word === 'that'))
    )
  })
}

const TRACES = /^(?:evidence|record|proof|trace|sign|indication|report|word|confirmation|mention)s?$/i

/** "There is no record of an air strike", "no sign of a withdrawal": nobody knows of it. */
export function isWithoutTrace(head: number, tree: Tree): boolean {
  const { xpos, deprel: how, head: whom } = tree.tokens[head]!
  // "No reports of anybody crossing".
  if (xpos === 'VBG' && baseOf(how) === 'acl' && whom >= 0) return isTraceless(whom, tree) || isTraceless(head, tree)
  return isTraceless(head, tree)
}

function isTraceless(head: number, tree: Tree): boolean {
  const { deprel, head: over } = tree.tokens[head]!
  if (!/^(?:nmod|acl)/.test(deprel) || over < 0 || !TRACES.test(tree.tokens[over]!.text)) return false
  return (
    kidsOf(tree, head).some((k) => tree.tokens[k]!.text === 'of' && k < head) &&
    kidsOf(tree, over).some((k) => /^(?:no|little)$/i.test(tree.tokens[k]!.text))
  )
}
