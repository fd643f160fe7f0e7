// "Gunmen killed thirty villagers in what the mayor called a massacre": a deed told, and in passing what somebody calls it.
import { CALLED_BAD, CONDEMNED, FAULTED } from '../vocab/speech/blame.ts'
import { joinedReading } from './act-below.ts'
import type { ActReading } from './act-types.ts'
import { isParty, type View } from './act-view.ts'
import type { Argument, Clause } from './clause-types.ts'

/** Words between "what" and the verb, and between the verb and what it calls it, at the most. */
const NEAR = 9

/** Who calls a deed so, or null where the clause is no such one. Whoever did the deed is blamed. */
export function calledWhat(view: View): ActReading | null {
  const { clause, sentence } = view
  if (clause.negated || clause.modal) return null
  const { tokens } = sentence
  const who = clause.args.find((a) => a.role === 'subject')
  if (!who || who.head > clause.head || !isParty(view, who.head)) return null
  let first = who.head
  while (first > 0 && who.head - first < NEAR && !/^(?:what|which)$/i.test(tokens[first]!.text)) first--
  const word = tokens[first]!
  if (word.upos !== 'PRON' || tokens.slice(first + 1, who.head).some((t) => /^(?:VERB|AUX|PUNCT)$/.test(t.upos)))
    return null
  if (!(/^what$/i.test(word.text) ? BEFORE_WHAT : /^,$/).test(tokens[first - 1]?.text ?? '')) return null
  for (let i = clause.head + 1; i < Math.min(tokens.length, clause.head + NEAR); i++) {
    const { upos, text, lemma } = tokens[i]!
    if (
      (upos === 'PUNCT' && !MARKS.test(text)) ||
      upos === 'AUX' ||
      (upos === 'VERB' && !/^VB[NG]$/.test(tokens[i]!.xpos))
    )
      return null
    if (![lemma.toLowerCase(), text.toLowerCase()].some((w) => CONDEMNED.has(w) || CALLED_BAD.has(w) || FAULTED.has(w)))
      continue
    const reading = joinedReading(view, 'called-what', 'ACCUSE', {
      mode: 'disapprove',
      recipient: doerOver(view, clause),
      score: 0.7,
    })
    return { ...reading, uses: [...reading.uses, i] }
  }
  return null
}

/** Who did the deed that is called so. */
function doerOver(view: View, { parent, head }: Clause): Argument | null {
  let over = view.clauses.get(parent)
  for (let steps = 3; over && over.kind !== 'verb' && steps > 0; steps--) over = view.clauses.get(over.parent)
  if (!over || over.head === head) return null
  return over.args.find((a) => a.role === (over.passive ? 'agent' : 'subject') && isParty(view, a.head)) ?? null
}

/** What leads to a deed's name: "raided what they called a hideout" names a thing. */
const BEFORE_WHAT = /^(?:|,|in|as|after|over|following|amid|to|by)$/i
const MARKS = /^(?:["“”'‘’`]|''|``)$/
