// Words by which what was asked or offered is named, and words that answer it.
import { wordSet } from '../word-set.ts'

/** Nouns that name what somebody asked or offered. */
export const ASKED_NOUNS = wordSet('request demand call appeal plea proposal offer invitation ultimatum petition')

/** Verbs that answer what was asked or offered, whatever the answer. */
export const ANSWERING = wordSet(
  `reject refuse turn decline deny dismiss ignore spurn rebuff defy resist oppose veto disregard rule accept grant agree accede bow yield
   respond reply answer heed meet satisfy back support welcome endorse approve join second echo praise reiterate repeat
   go fall follow prompt`,
)

/** Of these, those by which whoever was asked answers for himself. */
export const ANSWERED_BY_ASKED = wordSet(
  `reject refuse turn decline deny dismiss ignore spurn rebuff defy resist disregard accept grant agree accede bow yield respond reply
   answer heed meet satisfy approve`,
)

/** Participles for what is done with words by those whose words they are: "the call made by the envoy". */
export const UTTERED = wordSet(
  'make issue launch send submit present voice utter deliver put level file address sign announce declare broadcast write offer',
)
