// Parts of a country that have no name of their own: where attacks happen that are laid on nobody.
import { NOUN_CLASSES } from '../vocab/acts/index.ts'
import type { Argument } from './clause-types.ts'
import type { Tree } from './sentence-tree.ts'

/** Whether an argument says in which part: "in the north", "in the border region" */
export function isRegion({ prep, head }: Argument, tree: Tree): boolean {
  return prep === 'in' && REGIONS.has(tree.tokens[head]!.lemma.toLowerCase())
}
const REGIONS: ReadonlySet<string> = new Set([
  ...NOUN_CLASSES.place!,
  'north',
  'south',
  'east',
  'west',
  'northeast',
  'northwest',
  'southeast',
  'southwest',
  'centre',
  'center',
])
