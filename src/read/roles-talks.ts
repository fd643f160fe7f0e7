// The two sides at a table: whom those sent by both stand for, and to whom one of them speaks when the report names nobody.
import type { Act, Party } from '../model/index.ts'
import { type Draft, type Told, toOthers } from './claims-draft.ts'
import { prepositionOf } from './clause-arguments.ts'
import { conjuncts } from './roles-lists.ts'
import { sortOf } from './roles-plausible.ts'
import { kidsOf, type Tree } from './sentence-tree.ts'

const SENT =
  /^(?:negotiator|delegate|representative|envoy|emissary|delegation|diplomat|team|official|leader|minister|president|spokesman|spokesperson)$/

/** "Envoys of the government and of the FARC", "negotiators from Kinshasa and M23": the sides that sent them, by tokens; none for those of one side. */
export function sidesThatSent(head: number, tree: Tree): readonly number[] {
  const { tokens } = tree
  const { upos, xpos, lemma } = tokens[head]!
  if (upos !== 'NOUN' || xpos !== 'NNS' || !SENT.test(lemma)) return []
  for (const of of kidsOf(tree, head)) {
    if (of < head || tokens[of]!.deprel !== 'nmod' || !/^(?:of|from|for)$/.test(prepositionOf(tree, of) ?? '')) continue
    const sides = [of, ...conjuncts(tree, of)]
    const named = sides.every(
      (k) => tokens[k]!.upos === 'PROPN' || (tokens[k]!.upos === 'NOUN' && sortOf(tokens[k]!) === 'party'),
    )
    return sides.length > 1 && named ? sides : []
  }
  return []
}

const TABLES: ReadonlySet<Act> = new Set<Act>(['CONSULT', 'AGREE', 'COOPERATE'])
const CLAIMS_BACK = 5
const SENTENCES_BACK = 2

/** "The Taliban and the government are to meet. The Taliban insist on a release": the other one at the table. */
export function otherAtTheTable(draft: Draft, at: number, { drafts, keyOf }: Told): Draft | null {
  const speaks = draft.act === 'REQUEST' || (draft.act === 'AGREE' && draft.status === 'planned')
  if (!speaks || draft.actors.length !== 1) return null
  const [own] = draft.actors
  for (let i = at - 1; i >= 0 && i >= at - CLAIMS_BACK; i--) {
    const other = drafts[i]!
    if (draft.sentence.index - other.sentence.index > SENTENCES_BACK) break
    if (draft.sentence.paragraph !== other.sentence.paragraph) break
    if (!TABLES.has(other.act) || other.status === 'negated' || other.sentence === draft.sentence) continue
    const sides: Party[] = []
    const isVenue = (p: Party): boolean => p.actor === null && other.places.some((l) => l.name === p.name)
    for (const p of [...other.actors, ...other.recipients].filter((p) => !isVenue(p)))
      if (!sides.some((s) => keyOf(s) === keyOf(p))) sides.push(p)
    if (sides.length !== 2) continue
    const mine = sides.filter((s) => keyOf(s) === keyOf(own!) || isSentBy(own!, s))
    if (mine.length === 1)
      return toOthers(
        draft,
        sides.filter((s) => s !== mine[0]),
      )
  }
  return null
}

const ENVOYS =
  /^(.+?)(?:['’]s?)? (?:envoys?|delegates?|delegation|negotiators?|team|side|representatives?|leaders?|chief negotiator|spokes(?:man|woman|person))$/i

const RISERS = /^(?:rebels?|guerrillas?|insurgents?|militants?|fighters|separatists?)$/i
const RULERS = /^(?:government|junta|army|regime|authorities|state)$/i

/** "the government's envoy", "the Karen delegation": whether somebody is told to be of a side, or is it by a shorter name. */
function isSentBy({ name }: Party, side: Party): boolean {
  const words = (s: string): string[] =>
    s
      .toLowerCase()
      .replace(/^the /, '')
      .split(/[^\p{L}\p{N}]+/u)
      .filter((w) => w.length > 1)
  const owner = words(ENVOYS.exec(name)?.[1] ?? name)
  const own = words(side.name)
  if (owner.length === 0) return false
  if (owner.every((w) => own.includes(w))) return true
  return side.actor?.startsWith('group/')
    ? RISERS.test(owner.at(-1)!)
    : side.actor?.startsWith('state/') === true && RULERS.test(owner.at(-1)!)
}
