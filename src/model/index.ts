// The nouns of Parley. Runs in a browser: imports nothing.
export * from './claim.ts'
export * from './error.ts'
export * from './story.ts'
export * from './text.ts'
