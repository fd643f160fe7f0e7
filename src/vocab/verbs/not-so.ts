// Words that say that a deed beside them was not done: who counts none, what a recording may turn out to be, what leads in a list of what
// is to be, tales and forecasts. Data; how they are met in a sentence is the reader's.
import { wordSet } from '../word-set.ts'

/** Verbs of those who would have seen or counted it: "the monitors recorded no raid that". */
export const COUNTED = wordSet(
  'record count find see report register note know observe document log list hear meet spot notice recall remember trace witness show have',
)

/** Nouns of recordings, which show what was, or are old, staged or made. */
export const RECORDINGS = wordSet(
  'footage video clip picture photo photograph image recording film reel snapshot shot tape screenshot',
)

/** What is said of recordings that do not show what they are said to. */
export const STAGED = wordSet(
  'stage fake faked staged doctor doctored fabricate fabricated generate generated manipulate manipulated forge forged bogus concoct simulate hoax',
)

/** Nouns that lead in a list of what is to be done: "the demands: withdrawal of the army, an amnesty". */
export const LEAD_INS = wordSet(`
  demand term condition proposal plan point step agenda timetable schedule programme program wish request recommendation promise pledge
  offer scenario option choice draft text clause provision roadmap formula instruction goal aim objective task priority plank
  precondition undertaking commitment obligation requirement suggestion wishlist manifesto idea blueprint sequence calendar ultimatum`)

/** What tales and made pictures do with what they hold. */
export const TELLS_A_TALE = wordSet(
  'end open begin close start tell depict describe imagine portray climax culminate conclude recount finish narrate relate sing',
)

/** Of works and games, those in which something may happen that is real: "the exercise ended when shells fell". */
export const OF_WHAT_WAS = wordSet(
  'exercise drill manoeuvre maneuver game film movie play rehearsal simulation pageant joke',
)

/** Nouns of what says how it will be. */
export const FORECASTS = wordSet(
  'map forecast projection model prediction prognosis prophecy calendar timetable roadmap chart',
)

/** Nouns by which those speak who tell of a deed that was done: "praise for the release", "joy at the withdrawal". */
export const WELCOMES = wordSet(`
  praise thanks gratitude thank credit celebration ceremony reward award medal joy welcome relief anger outrage reaction response
  condemnation criticism apology route road way bus lorry truck convoy train plane flight report update statistics figure detail data
  news information footage corridor side party signatory contribution addition prelude exchange swap return answer key witness payment`)

/** Nouns of what people say without telling of anything that was: proverbs, songs, books of rules. */
export const SAYINGS = wordSet(
  'proverb saying adage maxim motto slogan handbook manual textbook dictionary doctrine joke song chant verse poem ballad oracle horoscope',
)

/** What papers and plans do with what they lay down, sentence by sentence. */
export const SETS_OUT = wordSet(
  'have set contain provide foresee run list call lay comprise consist look envisage read propose go work specify stipulate describe include',
)
