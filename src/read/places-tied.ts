// Places that only tell of somebody or something a claim names: where a unit is based, who backs a war from where, where an office sits.
import type { Span } from '../model/index.ts'
import { type MentionIndex, mentionsIn } from './mention-index.ts'
import { headAt, verbAbove } from './places-standing.ts'
import { caseOf, isUnder, kidsOf, type Tree } from './sentence-tree.ts'

/** What ties somebody or something to a place for good: "a unit based in Ohio", "the Goma-born rebel". */
const BASED = new Set('base bear headquarter register raise educate school'.split(' '))
/** What those do who stand behind a war from elsewhere: "an insurgency backed by men in Dubai". */
const BACKED = new Set('support back fund finance sponsor bankroll'.split(' '))

/** Whether a place only tells where somebody named has a home, or from where somebody backs what is told; `told` is the predicate of what is told, -1 for any. */
export function isTied(place: { readonly span: Span }, tree: Tree, told: number): boolean {
  const { tokens } = tree
  let at = headAt(tree, place.span)
  for (let steps = 8; at >= 0 && steps > 0; steps--) {
    const { deprel, head } = tokens[at]!
    const over = tokens[head]
    if (!over) return false
    if (/^obl/.test(deprel)) {
      if (told >= 0 && isUnder(tree, told, head)) return false
      const backed =
        BACKED.has(over.lemma) &&
        (caseOf(tree, at) === 'by' || kidsOf(tree, head).some((k) => caseOf(tree, k) === 'by'))
      return (backed || BASED.has(over.lemma)) && isBelowNoun(tree, head)
    }
    if (!/^(?:nmod|conj|compound|appos|flat|amod)/.test(deprel)) return false
    at = head
  }
  return false
}

/** Whether a verb stands in a clause that tells more of a noun, itself or what it hangs on: "that some say is supported". */
function isBelowNoun(tree: Tree, verb: number): boolean {
  let at = verb
  for (let steps = 4; at >= 0 && steps > 0; steps--) {
    const { deprel, head } = tree.tokens[at]!
    if (/^acl/.test(deprel)) return true
    if (!/^(?:ccomp|xcomp|conj|parataxis)/.test(deprel)) return false
    at = head
  }
  return false
}

const UNIT =
  /^(?:battalion|brigade|regiment|division|corps|squadron|legion|flotilla|company|platoon|battlegroup|gang|cartel|clan|syndicate|mafia|tribe)$/i

/** "Men of the Azov battalion": the place only gives a unit its name. */
export function isOfUnit(place: { readonly span: Span }, tree: Tree): boolean {
  let at = headAt(tree, place.span)
  // "the Juarez Valley gang": the name may hang on its own last word.
  for (let steps = 3; steps > 0 && /^(?:compound|amod|flat)/.test(tree.tokens[at]?.deprel ?? ''); steps--) {
    at = tree.tokens[at]!.head
    if (UNIT.test(tree.tokens[at]?.lemma ?? '')) return true
  }
  return false
}

/** Those who sit somewhere and are asked, told or blamed there, whatever it is about. */
const OFFICES = /^(?:council|ministry|court|tribunal|committee|agency|commission)$/i

/** Verbs whose object comes together or begins where it is told: "convene the committee in Geneva". */
const HOSTS = new Set(
  'host convene hold gather assemble receive welcome open establish launch create found form inaugurate organise organize'.split(
    ' ',
  ),
)

/**
 * Whether a place is where an office sits that something is said to: "asked the government in Juba", "wrote to the Red Cross in Aden",
 * "the ICRC, whose team was in Tunis"; `told` is the predicate of what is said.
 */
export function isSeatOfAddressee(
  place: { readonly span: Span },
  tree: Tree,
  told: number,
  mentions: MentionIndex,
): boolean {
  const { tokens } = tree
  let at = headAt(tree, place.span)
  const lead = kidsOf(tree, topOfList(tree, at)).find(
    (k) => tokens[k]!.deprel === 'case' && /^(?:in|at)$/i.test(tokens[k]!.text),
  )
  if (lead === undefined || HOSTS.has(tokens[verbAbove(tree, at)]?.lemma ?? '')) return false
  // "Wrote to the Red Cross in Aden", where Aden hangs on the writing.
  const last = tokens[lead - 1]
  if (last && /^obl/.test(last.deprel) && isUnder(tree, told, last.head) && isOffice(last, mentions)) return true
  for (let steps = 8; at >= 0 && steps > 0; steps--) {
    const { deprel, head } = tokens[at]!
    const over = tokens[head]
    if (!over || head === told || !/^(?:nmod|obl|conj|compound|appos|flat|acl|root)/.test(deprel)) return false
    if (/^(?:nmod|acl)/.test(deprel) && /^(?:obl|obj|iobj|nsubj:pass|nmod)/.test(over.deprel)) {
      // "The war between the government in Khartoum and rebels".
      const rules = over.deprel === 'nmod' && RULES.test(over.lemma)
      if (rules || isOffice(over, mentions)) return !isUnder(tree, told, head)
    }
    at = head
  }
  return false
}

function isOffice(token: Tree['tokens'][number], mentions: MentionIndex): boolean {
  if (OFFICES.test(token.lemma)) return true
  return mentionsIn(mentions, token).some((m) => m.type === 'organisation' && m.form === 'name')
}

/** Token of the first in a list that a token stands in: "in Aden, Taiz and Mocha". */
export function topOfList({ tokens }: Tree, token: number): number {
  let at = token
  while (tokens[at]?.deprel === 'conj' && tokens[at]!.head >= 0 && tokens[at]!.head < at) at = tokens[at]!.head
  return at
}

/** Whether a place tells where those are whose words it ends, who do not rule there: "forces in Mali", "aid workers across Chad". */
export function isWithin(place: { readonly span: Span }, tree: Tree): boolean {
  const { tokens } = tree
  const at = topOfList(tree, headAt(tree, place.span))
  const { deprel, head } = tokens[at] ?? { deprel: '', head: -1 }
  const lemma = tokens[head]?.lemma ?? ''
  if (deprel !== 'nmod' || RULES.test(lemma) || OFFICES.test(lemma)) return false
  return kidsOf(tree, at).some(
    (k) => tokens[k]!.deprel === 'case' && /^(?:in|inside|across|throughout)$/i.test(tokens[k]!.text),
  )
}

/** Those who sit or rule somewhere and act elsewhere too. */
const RULES =
  /^(?:government|regime|administration|junta|authority|leadership|cabinet|parliament|official|diplomat|leader|minister|ambassador|president|negotiator|delegate|mediator|envoy|chief|head|king|source|spokesman|spokeswoman|spokesperson|analyst|expert|exile)$/i

/**
 * "Signed the terms, as Sake had done", "the same deal as in Shali": a place that only something else is likened to.
 */
export function isLikened({ span }: { readonly span: Span }, tree: Tree): boolean {
  const { tokens } = tree
  let at = headAt(tree, span)
  for (let steps = 5; at >= 0 && steps > 0; steps--) {
    const { deprel, head } = tokens[at]!
    const lead = kidsOf(tree, at).find((k) => /^(?:case|mark)$/.test(tokens[k]!.deprel) && LIKE.test(tokens[k]!.text))
    if (lead !== undefined && /^(?:nmod|obl|advcl|acl)/.test(deprel))
      // "As troops entered the town" tells when, "as mayor of the town" what somebody is.
      return /^(?:advcl|acl)/.test(deprel) ? LIKENS.has(tokens[at]!.lemma) : isSame(tree, lead)
    if (!/^(?:nmod|nsubj|conj|flat|compound|appos|obl)/.test(deprel)) return false
    at = head
  }
  return false
}

const LIKE = /^(?:as|like|unlike|than)$/i
const LIKENS: ReadonlySet<string> = new Set(['do', 'have', 'be'])

/** Whether "as" stands behind "same" or "in", or is another word that likens. */
function isSame(tree: Tree, lead: number): boolean {
  const { tokens } = tree
  if (!/^as$/i.test(tokens[lead]!.text)) return true
  if (kidsOf(tree, lead).some((k) => tokens[k]!.deprel === 'fixed') || /^in$/i.test(tokens[lead + 1]?.text ?? ''))
    return true
  for (let i = lead - 1; i >= Math.max(0, lead - 6); i--)
    if (/^(?:same|such|similar|just)$/i.test(tokens[i]!.text)) return true
  return false
}
