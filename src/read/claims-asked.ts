// What was asked or offered and is told by its answer: "turned down a UN demand that they leave", "backed the envoy's call for a truce".
// Who asked, and what, is told beside the answer.
import type { Act, Status } from '../model/index.ts'
import { demonymOf } from '../vocab/actors/index.ts'
import { NOUN_CLASSES } from '../vocab/acts/index.ts'
import { ANSWERED_BY_ASKED, ANSWERING, ASKED_NOUNS } from '../vocab/speech/asking.ts'
import type { Found } from './claims-draft.ts'
import type { Argument } from './clause-types.ts'
import { baseOf, type Tree } from './sentence-tree.ts'

const TALKS: ReadonlySet<string> = new Set(NOUN_CLASSES.talks)
const TRUCE = /^(?:cease-?fire|truce|peace|withdrawal|surrender|extradition|meeting|asylum|visa)$/

/** Whether an answered request or offer is told with who made it and what it asks, so that it is a claim beside its answer. */
export function isAskedApart({ clause, reading }: Found, tree: Tree): boolean {
  if (clause.kind !== 'noun' || !ASKED_NOUNS.has(clause.lemma)) return false
  if (reading.act !== 'REQUEST' && reading.act !== 'AGREE') return false
  const asker = reading.actor && tree.tokens[reading.actor.head]
  if (!asker || asker.upos === 'PRON' || TRUCE.test(asker.lemma)) return false
  // "repeated appeals": nobody's.
  if (asker.upos !== 'PROPN' && asker.upos !== 'NOUN' && !demonymOf(asker.text)) return false
  const noun = tree.tokens[clause.head]!
  const verb = tree.tokens[noun.head]
  if (verb?.upos !== 'VERB' || !ANSWERING.has(verb.lemma.toLowerCase())) return false
  return /^(?:obj|obl|nsubj)$/.test(baseOf(noun.deprel)) && clause.args.some((a) => saysWhat(a, tree))
}

function saysWhat({ role, prep, head }: Argument, tree: Tree): boolean {
  if (role === 'infinitive' || role === 'clause') return true
  if (role === 'oblique') return prep === 'for'
  const { lemma } = tree.tokens[head]!
  return role === 'modifier' && (TRUCE.test(lemma) || TALKS.has(lemma))
}

/** The same with those who answer as those who were asked, where they answer for themselves: "Kyiv turned down a Russian demand". */
export function withAsked(found: Found, tree: Tree, byToken: ReadonlyMap<number, Found>): Found {
  if (!isAskedApart(found, tree)) return found
  const answer = byToken.get(tree.tokens[found.clause.head]!.head)
  if (!answer?.reading.actor || !ANSWERED_BY_ASKED.has(answer.clause.lemma)) return found
  const { recipient } = found.reading
  const named = recipient !== null && found.clause.args.some((a) => a.head === recipient.head && a.prep !== 'of')
  return named ? found : { ...found, reading: { ...found.reading, recipient: answer.reading.actor } }
}

/** What was asked has been asked, whatever the answer; what was offered is still to be given. */
export function askedStatus(act: Act): Status {
  return act === 'REQUEST' ? 'happened' : 'planned'
}
