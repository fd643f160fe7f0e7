// What letters ask without a verb of asking: "wrote to the Red Cross that they had insulin for eleven children only".
import { NOUN_CLASSES } from '../vocab/acts/index.ts'
import { wordSet } from '../vocab/word-set.ts'
import { firstIn, joinedReading } from './act-below.ts'
import type { ActReading } from './act-types.ts'
import { isParty, type View, wordAt } from './act-view.ts'
import type { Clause } from './clause-types.ts'

const WRITES = wordSet('write cable wire telegraph radio')
const GOODS: ReadonlySet<string> = new Set([
  ...NOUN_CLASSES.aid!,
  'blood',
  'plasma',
  'oxygen',
  'anaesthetic',
  'morphine',
  'surgeon',
])
const SHORT = /^(?:only|left|without|no|nothing|none|last|less|enough|out|short)$/i
/** "for a week", "for eleven children" */
const COUNTED = /^(?:an?|one|two|three|\d+|ten|eleven|five|four|six|seven|eight|nine|twelve)$/i

/** The appeal or question a letter carries, or null where what is written asks for nothing. */
export function letterReading(view: View, lemma: string): ActReading | null {
  const { clause } = view
  if (!WRITES.has(lemma) || clause.kind !== 'verb' || clause.negated || clause.passive) return null
  const who = firstIn(view, 'subject')
  const whom = firstIn(view, 'to')
  if (!who || !whom || !isParty(view, who.head) || !isParty(view, whom.head)) return null
  const need = [...view.clauses.values()].find((c) => isNeed(view, c))
  if (need)
    return joinedReading(view, 'wrote-of-need', 'REQUEST', {
      mode: 'assist',
      kind: 'appeal',
      topics: ['aid'],
      recipient: whom,
      score: 0.8,
      uses: [need.head],
    })
  const asking = [...view.clauses.values()].find((c) => isInquiring(view, c))
  if (!asking) return null
  return joinedReading(view, 'wrote-to-ask', 'REQUEST', {
    mode: 'change',
    kind: 'appeal',
    topics: [],
    recipient: whom,
    score: 0.78,
    uses: [asking.head],
  })
}

/** "that there was insulin for a week", "that they had no plasma left". */
function isNeed({ clause, sentence }: View, below: Clause): boolean {
  if (!/^(?:have|be)$/.test(below.lemma) || !/^(?:ccomp|acl|advcl)/.test(below.relation)) return false
  if (below.parent !== clause.head && !clause.args.some((a) => a.head === below.parent)) return false
  const thing = below.args.find((a) => /^(?:object|subject)$/.test(a.role) && GOODS.has(wordAt(sentence, a.head)))
  if (!thing) return false
  const near = sentence.tokens.slice(thing.head - 2, thing.head + 4)
  return near.some((t, i) => SHORT.test(t.text) || (t.text === 'for' && COUNTED.test(near[i + 1]?.text ?? '')))
}

/** "to ask where their sons are", "asking what had become of them". */
function isInquiring({ clause, sentence }: View, below: Clause): boolean {
  if (below.parent !== clause.head || !/^(?:ask|inquire|enquire)$/.test(below.lemma)) return false
  if (below.mark !== 'to' && sentence.tokens[below.head]!.xpos !== 'VBG') return false
  return /^(?:where|what|why|whether|when|if|how|who)$/i.test(sentence.tokens[below.head + 1]?.text ?? '')
}
