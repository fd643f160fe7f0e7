// What a law or a measure keeps firms and leaders from: "firms are banned from trading with the junta", "the general is barred from
// entering the Union". People who are kept from a road or a town are held back by force: see act-chains.ts.
import { actorOf } from '../vocab/actors/index.ts'
import { NOUN_CLASSES } from '../vocab/acts/index.ts'
import { wordSet } from '../vocab/word-set.ts'
import { type Below, firstIn, joinedReading } from './act-below.ts'
import type { ActReading } from './act-types.ts'
import { type View, wordsAt } from './act-view.ts'
import type { Argument, Clause } from './clause-types.ts'

const FORBIDS = wordSet('bar ban prohibit forbid')
const TRADES = wordSet(
  'trade invest deal buy purchase sell export import lend supply provide finance insure bank operate ship',
)
const ENTERS = wordSet('enter visit travel')
const FIRMS: ReadonlySet<string> = new Set([
  ...wordSet(
    'firm company bank corporation trader insurer exporter importer investor business manufacturer dealer organisation organization national citizen',
  ),
])
const LISTED: ReadonlySet<string> = new Set([
  ...NOUN_CLASSES.leader!,
  ...wordSet('member relative family commander oligarch junta associate aide businessman crony'),
])
const BLOCS = /^(?:eu|union|bloc|states|us|uk|kingdom)$/i

/** The cutting of ties that such a ban tells, or null. */
export function barredReading(view: View, lemma: string, below: Below): ActReading | null {
  const whom = firstIn(view, 'object')
  if (!FORBIDS.has(lemma) || !whom || below.clause?.mark !== 'from' || view.clause.negated) return null
  const trade = isTrade(view, below.clause) && isOne(view, whom, FIRMS)
  const entry = ENTERS.has(below.clause.lemma) && isOne(view, whom, LISTED) && isState(view, below.clause)
  if (!trade && !entry) return null
  const other = below.clause.args.find((a) => a.role === 'oblique' && /^(?:with|to|in|from)$/.test(a.prep ?? ''))
  return joinedReading(view, 'barred', 'SANCTION', {
    mode: trade ? 'discontinue' : null,
    topics: ['sanctions'],
    recipient: trade ? (other ?? whom) : whom,
    score: 0.84,
    uses: [below.clause.head],
  })
}

/** "trading", "doing business" */
function isTrade(view: View, { lemma, args }: Clause): boolean {
  if (TRADES.has(lemma)) return true
  return lemma === 'do' && args.some((a) => a.role === 'object' && wordsAt(view, a.head).includes('business'))
}

function isOne(view: View, { head, others }: Argument, words: ReadonlySet<string>): boolean {
  return [head, ...others].some((h) => wordsAt(view, h).some((w) => words.has(w)))
}

/** Whether what is entered is a state or a union of states. */
function isState(view: View, { args }: Clause): boolean {
  const { tokens } = view.sentence
  return args.some((a) => {
    if (a.role !== 'object' && !(a.role === 'oblique' && /^(?:to|in)$/.test(a.prep ?? ''))) return false
    const { text } = tokens[a.head]!
    return BLOCS.test(text) || actorOf(text)?.kind === 'state'
  })
}
