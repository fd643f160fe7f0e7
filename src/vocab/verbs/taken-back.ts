// Words by which a report takes back, disputes or doubts what it has told a sentence before. Data; how they are met is the reader's.
import { wordSet } from '../word-set.ts'

/** Nouns of what was told. */
export const TELLING = wordSet(`
  report claim story account news announcement version statement assertion rumour rumor message post tweet item bulletin allegation
  charge accusation tale communique communiqué boast`)

/** What is done to a telling that is not so. */
export const DISPUTES_IT = wordSet(
  'deny dispute contradict dismiss refute rebut contest disavow retract disown debunk withdraw delete reject',
)

/** Verbs of those who say it against themselves. */
export const ADMITS = wordSet('admit acknowledge concede confess confirm regret')

/** What deeds do that come about. */
export const HAPPENS = wordSet('happen occur take come materialise materialize')

/** What those do who were let go, and what was brought. */
export const COMES = wordSet(
  'come leave arrive appear emerge return release free exchange see go reach receive deliver turn',
)

/** What people and goods are carried in. */
export const RIDES = wordSet(
  'boat bus lorry truck plane ship helicopter ambulance car convoy train ferry aircraft vehicle barge',
)

/** How things and people are that nobody harmed. */
export const UNHURT = wordSet('untouched intact unharmed undamaged unscathed unhurt alive standing')

/** Where those are who were not let go, and what was not sent: "still in their hands", "still parked". */
export const KEEPS = wordSet(
  'hand custody captivity prison jail cell detention captive prisoner hostage hold detain park load imprison',
)

/** After these nobody is alive. */
export const KILLS = wordSet('kill behead murder execute assassinate slay lynch bury hang')

/** What those do who do not believe it. */
export const LAUGHS = wordSet('laugh scoff smile shrug snort chuckle believe ridicule mock')

/** What is done to a way that is open. */
export const SHUTS = wordSet('close shut seal block cut barricade blockade')

/** What is taken, won or given can be taken back by somebody else. */
export const TAKEN = wordSet(
  'take seize capture overrun occupy recapture retake enter win hand give return release surrender conquer storm fall',
)

/** What leaves nothing as it was. */
export const DESTROYS = wordSet(
  'destroy burn raze level demolish bulldoze wreck flatten torch blow damage dynamite gut kill wound injure hurt harm poison',
)
