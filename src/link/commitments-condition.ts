// What a threat hangs on, and what a promise says will stop: "if the MNLA does not leave the town", "promised to stop shelling".
import type { Topic } from '../model/index.ts'
import { topicsIn } from './ground.ts'

/** "If the fighters do not leave", "unless the garrison surrenders": who must do what. */
const CONDITION =
  /\b(?:if|unless|until) ((?:the |its |their |all |his )?(?:(?!(?:is|are|was|were|has|had|have|do|does|did|not|who|which|would|will)\b)[\p{L}'’-]+ ){0,5}?(?!(?:is|are|was|were|has|had|have|do|does|did|not|who|which|would|will)\b)[\p{L}'’-]+) (?:(?:do|does|did|has|have|had|is|are|was|were|would|will|should|refuse[sd]?|fail(?:s|ed)?)(?:n['’]t| not| to)|(?:surrender|leave|withdraw|release|free|stop|accept|hand|lay|lift|open|disarm|pull|agree|yield|give|quit|halt|end)(?:s|ed)?|left|withdrew|laid|gave)\b[^.;]*/iu
const PRONOUN = /^(?:it|he|she|they|we|you|this|that|there|nobody|no one|somebody|anyone|anybody|someone)$/i

/** Who must do what for a threat not to be carried out. */
export interface Condition {
  /** As written; null where only a pronoun says it. */
  readonly who: string | null
  /** The whole condition, from its "if" on. */
  readonly words: string
  /** Where it begins in the sentence. */
  readonly at: number
}

/** The condition that a sentence sets; null where it sets none. */
export function conditionIn(sentence: string): Condition | null {
  const m = CONDITION.exec(sentence)
  if (m === null) return null
  const who = (m[1] as string).trim()
  return {
    who: PRONOUN.test(who) ? null : who,
    words: m[0].replace(/,? (?:the |an? )?[\p{L} ]{2,40} (?:said|says|warned|added)\b.*$/u, ''),
    at: m.index,
  }
}

/** The topics of a condition: who is to leave withdraws, whatever word says so. */
export function topicsOfCondition({ words }: Condition): ReadonlySet<Topic> {
  const leaves = /\b(?:leaves?|left|quit|vacate|clear out|pull (?:back|out)|go)\b/i.test(words)
  return new Set([...topicsIn(words), ...(leaves ? (['withdrawal'] as const) : [])])
}

const STOPS =
  /\b(?:stop|halt|ceas|end|suspend|refrain from|no longer|not)(?:s|es?|ed|ing|ping)?\b[^.;,]{0,40}?\b(?:attack\w*|shell\w*|bomb\w*|fir(?:e|ing)|strik(?:es?|ing)|offensive|raid\w*|hostilities|assault\w*|rockets?)\b/i
/** For how long: a promise of one day is not broken on the fifth. */
const SPAN =
  /\b(?:for|during|over) (?:\S+ )?(?:hours?|days?|weeks?|\d+|an?|one|two|three|four|five|six|seven|ten)\b|\b(?:hours?|days?|weeks?)['’]? (?:truce|pause|ceasefire)|\b(?:(?<!refrain )from|until|till)\b/i

/** Whether words bind somebody to use force no more, with no end of it told. */
export function stopsForce(words: string): boolean {
  return STOPS.test(words) && !SPAN.test(words)
}
