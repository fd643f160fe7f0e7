// The words of the story's pages: today, sieges, ceasefires, talks, commitments, aid, map, timeline, actors, sources.
export const storyMessages = {} as const
