// What the parties of one clause are resolved against: the report, the sentence with its tree and clauses, and whose words it is.
import type { Party, Speaker } from '../model/index.ts'
import type { Clauses } from './clause-types.ts'
import type { Scene } from './scene.ts'
import type { Tree } from './sentence-tree.ts'
import type { Sentence } from './syntax-types.ts'

/** What parties are resolved against in one clause. */
export interface RoleContext {
  readonly scene: Scene
  readonly sentence: Sentence
  readonly tree: Tree
  readonly clauses: Clauses
  /** Whose words the clause is part of; "we" and "I" mean that side. */
  readonly speaker: Speaker | null
  /** The side a single person speaks for; null where none is known, or a body speaks. */
  readonly side: Party | null
  /** True where the act is done by speaking: then "we" is the speaker, else the speaker's side. */
  readonly spoken: boolean
  /** True inside quotation marks, where "they" is never the speaker. */
  readonly direct: boolean
}
