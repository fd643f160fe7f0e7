// Who rides in what moves: "buses carrying rebels", "a convoy of trucks packed with wounded men". Vehicles give way to nobody.
import { isKind, KIND } from './names-lexicon.ts'
import { sortOf } from './roles-plausible.ts'
import { kidsOf, type Tree } from './sentence-tree.ts'

const CARRIES = /^(?:carry|take|transport|bring|ferry|bear|hold|move|evacuate)$/
const FILLED = /^(?:pack|fill|load|cram|crowd|jam|laden|full)$/
const CRAFT =
  /^(?:bus|coach|convoy|motorcade|lorry|truck|van|ambulance|car|train|ship|boat|ferry|vessel|plane|flight|aircraft|helicopter|column|vehicle)$/

/** Whether a noun names what people and goods travel in. */
export function isCraft(head: number, { tokens }: Tree): boolean {
  const token = tokens[head]!
  const lemma = token.lemma.toLowerCase().replace(/^(buse?|lorrie)s$/, '$1')
  return (
    token.upos === 'NOUN' && (CRAFT.test(lemma) || /^(?:buses|lorries)$/.test(lemma) || isKind(lemma, KIND.vehicle))
  )
}

/** Heads of the people told to ride in a craft; none where it carries goods or nothing is said. */
export function ridersOf(head: number, tree: Tree): readonly number[] {
  const { tokens } = tree
  const queue = [head]
  for (let k = 0; k < queue.length && k < 6; k++)
    for (const kid of kidsOf(tree, queue[k]!)) {
      const token = tokens[kid]!
      if (kid < queue[k]!) continue
      // "a convoy of 40 buses carrying fighters"
      if (token.deprel === 'nmod' && isCraft(kid, tree)) queue.push(kid)
      const carries = CARRIES.test(token.lemma) && token.xpos === 'VBG'
      const filled = FILLED.test(token.lemma)
      if (carries || filled || token.deprel === 'nmod') {
        const inside =
          token.deprel === 'nmod' && !isCraft(kid, tree)
            ? behindWith(kid, tree)
            : kidsOf(tree, kid).find((m) =>
                carries
                  ? tokens[m]!.deprel === 'obj'
                  : m > kid && /^(?:obl|nmod)/.test(tokens[m]!.deprel) && isBehind(m, tree),
              )
        if (inside !== undefined && sortOf(tokens[inside]!) === 'party')
          return [
            inside,
            ...kidsOf(tree, inside).filter((m) => tokens[m]!.deprel === 'conj' && tokens[m]!.upos !== 'VERB'),
          ]
      }
    }
  return []
}

/** "buses with rebels" */
function behindWith(kid: number, tree: Tree): number | undefined {
  return kidsOf(tree, kid).some((m) => tree.tokens[m]!.deprel === 'case' && /^with$/i.test(tree.tokens[m]!.text))
    ? kid
    : undefined
}

function isBehind(head: number, tree: Tree): boolean {
  return kidsOf(tree, head).some(
    (m) => tree.tokens[m]!.deprel === 'case' && /^(?:with|of)$/i.test(tree.tokens[m]!.text),
  )
}
