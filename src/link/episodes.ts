// All kinds of episodes, as parts of the story: sieges, ceasefires, talks, local deals.
import type { Episode } from '../model/index.ts'
import { CEASEFIRES } from './episodes-ceasefire.ts'
import { DEALS } from './episodes-deal.ts'
import { SIEGES } from './episodes-siege.ts'
import { TALKS } from './episodes-talks.ts'
import type { StoryPart } from './story-part.ts'

/** The parts that make episodes; each is built on its own. */
export const EPISODES: readonly StoryPart<Episode, object>[] = [SIEGES, CEASEFIRES, TALKS, DEALS]
