// The pages of the story and the pictures: today, sieges, ceasefires, talks, commitments, aid, map, timeline, actors, sources.
import type { PageEntry } from './pages.ts'

export const STORY_PAGES: readonly PageEntry[] = []
