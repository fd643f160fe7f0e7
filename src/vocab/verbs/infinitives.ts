// Verbs before an infinitive, by whether what it tells was done: "happened to meet", "goaded them to fire", "disdained to answer". Under any
// other verb it is only meant, asked or hoped for: "campaigned to", "clamoured to", "tempted them to", "was cleared to".
import { wordSet } from '../word-set.ts'

/** Who does so did what the infinitive tells; whoever is so treated did it. */
export const DONE_WITH_INFINITIVE = wordSet(`
  happen contrive deign condescend stoop hasten hurry come grow live serve suffice combine unite join elect prefer love like hate bother care
  remember trick goad provoke inspire bully blackmail shame cajole hoodwink dupe hear observe notice feel spot catch leave know show prove
  reveal tend cooperate co-operate collaborate bear presume be have do`)

/** Who does so did not. */
export const NOT_DONE_WITH_INFINITIVE = wordSet('disdain scorn loathe forbear jib balk baulk cease')
