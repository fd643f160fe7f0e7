// Words that leave open whether a deed beside them was done, and those that do not. Data; how they are met is the reader's.
import { wordSet } from '../word-set.ts'

/** Nouns of what is in people's mouths and minds: "the talk is of them leaving". */
export const IN_TALK = wordSet(
  'talk word rumour rumor dream fear hope whisper gossip speculation story worry dread wish',
)

/** Words over "that" which take for true what it leads in, whether they hold or not: "failed to notice that", "was unaware that". */
export const TAKES_FOR_TRUE = wordSet(
  'regret notice realise realize forget overlook resent deplore lament bemoan rue ignore unaware aware',
)

/** Verbs of those who would have seen a deed. */
export const SEES = wordSet('see witness observe confirm notice spot verify hear find detect notice record')

/** Nouns under which what stands in a gerund behind "of" was done: "years of besieging", "the crime of burning". */
export const VERIDICAL_OF = wordSet(`
  process practice habit act policy campaign series wave spate night day hour week weekend month year summer winter spring autumn morning afternoon evening decade lifetime minute pattern history record
  tradition custom crime offence offense sin guilt result consequence cost aftermath price memory business form case instance example
  incident footage video image picture sound sight spectacle scene satisfaction honour honor distinction achievement feat success burden
  effect stage phase bout round start beginning end middle midst course experience tactic strategy method trick work story evidence proof
  accusation charge allegation suspicion report complaint account denial outcry anger shame pride joy grief news announcement condemnation`)

/** Nouns of which there is none where a deed was done all the same: "wasted no time in shelling it", "has no scruples about it". */
export const REAL_WITHOUT = wordSet(`
  excuse justification reason doubt explanation comment remorse regret apology punishment qualm scruple compunction difficulty trouble
  hesitation problem choice mercy part role hand involvement survivor witness time bones secret apologies limit end let-up`)
