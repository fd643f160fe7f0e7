// Papers and screens that tell, and works and tellings in which things are done that nobody has done. Data; how they are met in a
// sentence is the reader's.
import { wordSet } from '../word-set.ts'

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
  imagining tableau pageant`)

/** Nouns of tellings: what is done in them is only told. */
export const TELLINGS = wordSet(
  'version telling retelling narrative narration legend tale lore folklore gossip propaganda rumour rumor hearsay reckoning',
)
