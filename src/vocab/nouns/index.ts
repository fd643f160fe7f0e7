// Sorts of common nouns that name nobody, each complete for the words that English texts use.
export { ABSTRACT_NOUNS } from './abstract.ts'
export { MATTER_NOUNS } from './matter.ts'
export { THING_NOUNS } from './thing.ts'
