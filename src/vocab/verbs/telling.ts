// Verbs of putting something into words, in classes by what somebody does with them: says that it is so, lets another know, gives his
// word, asks, judges. Whom a verb of asking or ordering moves to do something stands in control.ts, how each frames its words in
// speech/verbs.ts.
import { wordSet } from '../word-set.ts'

const says =
  'say tell add state note remark report announce declare confirm claim assert maintain insist argue contend stress emphasise emphasize explain write recall repeat complain reply'
const warns = 'warn'
const owns = 'admit acknowledge concede'
const holds = 'believe think suspect fear estimate conclude find allege'
const thinks = 'hope know feel suggest deny respond'
const lets = 'tell warn remind inform assure notify promise convince persuade'
const promises = 'promise pledge guarantee assure undertake commit'
const vows = 'vow swear'
const asks = 'ask urge call appeal demand request press implore plead beg'
const judges =
  'condemn denounce deplore criticise criticize accuse blame protest welcome commend praise thank congratulate regret reject deny'

/** Says that something is so, and nothing more: "said that", "the army announced", "admitted it". */
export const SAYS_SO = wordSet(`${says} ${warns} ${owns}`)
/** Says that something is so or holds it to be: "believes that", "alleged that". */
export const HOLDS_SO = wordSet(`${says} ${warns} ${owns} ${holds}`)
/** Behind it a clause tells what somebody says, thinks, hopes, promises or denies. */
export const TELLS_OF = wordSet(`${says} ${warns} ${owns} ${holds} ${thinks} ${lets} ${promises} ${vows}`)
/** What bodies do by their words besides telling: they ask, and they judge. */
export const ASKS_OR_JUDGES = wordSet(`${asks} ${judges} recommend propose`)
/** Whatever one does in words: tells and thinks aloud, promises, asks, judges. */
export const IN_WORDS: ReadonlySet<string> = new Set([...TELLS_OF, ...ASKS_OR_JUDGES])
/** Its object is who hears that something is so: "told them that", "were warned", "promised her that". */
export const LETS_KNOW = wordSet(lets)
/** Gives one's word to somebody, who is to be glad of it: "promised them not to", "assured her that". */
export const PROMISES = wordSet(promises)
/** Gives one's word, to somebody or in defiance: "vowed to", "swore that". */
export const GIVES_WORD = wordSet(`${promises} ${vows}`)
