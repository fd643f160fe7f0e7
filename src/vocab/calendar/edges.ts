// The hours of a day that have a name of their own.
import { wordSet } from '../word-set.ts'

/** "At dusk", "until noon": dictionary forms, in small letters. */
export const HOURS_NAMED = wordSet('dawn daybreak sunrise noon midday dusk sunset sundown nightfall midnight')
