// Words that only pass something on, and what is done to them: tales and who spreads them, papers and screens that tell, frames of
// what is imagined, verbs of taking back. Data; how they are met in a sentence is the reader's.
import { wordSet } from '../word-set.ts'

/** Nouns of what is told from mouth to mouth; what they hold is only said. */
export const TALES = wordSet(
  'rumour rumor story tale word whisper talk gossip legend claim allegation report message hearsay',
)

/** What tales do when they go round. */
export const SPREADS = wordSet(
  'run go spread circulate reach come arrive fly travel pass get do race sweep fill rise surface swirl persist make',
)

/** Nouns of what somebody has said, which stands until it is taken back or disputed. */
export const STATEMENTS = wordSet(`
  statement assertion announcement communique communiqué claim allegation report story news account version accusation charge
  insinuation contention declaration bulletin item message post tweet suggestion notion idea tale rumour rumor boast tally`)

/** What is done to a statement that is held to be untrue. */
export const DISPUTES = wordSet(`
  deny reject dismiss refute rebut contradict dispute disavow repudiate retract recant withdraw disown debunk discount contest
  disclaim ridicule deride mock disbelieve`)

/** Verbs that call something by a name. */
export const NAMES_IT = wordSet(
  'call describe dismiss brand denounce label deride reject regard treat characterise characterize',
)

/** Nouns of papers, stations and screens. What they "have" somebody do is only what they tell. */
export const OUTLETS = wordSet(`
  paper newspaper daily website site radio television tv station channel broadcaster bulletin headline tabloid leaflet newsreel press
  dispatch legend tradition story version tale pamphlet broadsheet post tweet blog column cable report account communique communiqué
  rumour rumor gossip propaganda media wire newswire weekly broadcast`)

/** Nouns of papers that tell what is to be. */
export const SCHEMES = wordSet('plan scenario timetable roadmap schedule proposal draft script blueprint exercise')

/** Papers and broadcasts that say things and do none: "the communique destroyed two tanks". */
export const BULLETINS = wordSet(`
  communique communiqué bulletin briefing broadcast headline newsreel propaganda statement report newspaper dispatch newscast
  press-release screen caption`)

/** Made pictures, which show what somebody thought up; a film or photograph may show what was. */
export const PICTURES = wordSet(
  'mural painting drawing cartoon poster fresco mosaic caricature sketch tapestry comic puppet woodcut engraving novel poem ballad',
)

/** Nouns of works and games: what is done in them nobody has done. */
export const FICTIONS = wordSet(`
  dream nightmare daydream imagination fantasy fiction novel fable fairytale myth scenario simulation exercise wargame war-game game
  rehearsal script opera sketch cartoon comic poem ballad skit parody satire film movie thriller painting drawing mural play
  imagining tableau pageant drill manoeuvre maneuver joke prophecy hallucination parable reenactment`)

/** Nouns of tellings: what is done in them is only told. */
export const TELLINGS = wordSet(
  'version telling retelling narrative narration legend tale lore folklore gossip propaganda rumour rumor hearsay reckoning',
)

/** Papers that lay something down, and verbs by which they bind somebody to do it. */
export const TEXTS = wordSet(`
  law act bill decree deal accord agreement treaty pact plan proposal resolution mandate convention constitution roadmap protocol statute
  draft text ordinance article clause document formula armistice truce ceasefire memorandum paragraph annex settlement compromise`)
/** What a paper does to those it holds to its terms. */
export const BINDS = wordSet('bind bound oblige commit require compel force enjoin order call')
