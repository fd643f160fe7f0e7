// Repairs of lists of persons with their ranks: the second, or the second's name, was taken for another name of the first.
import { type At, type Now, near } from './sentence-repair-shapes.ts'
import type { Token } from './syntax-types.ts'

const PERSONS =
  /^(?:counterpart|minister|president|premier|chancellor|secretary|chief|head|leader|commander|general|colonel|deputy|envoy|ambassador|spokes(?:man|woman|person)|adviser|advisor|governor|mayor|king|emir|judge|prosecutor|lawyer|bishop|colleague|predecessor|successor|rival|opponent|ally|partner|wife|husband|son|daughter|brother|sister|cousin|father|mother)$/

/** "Maas and his French counterpart, Jean-Yves Le Drian": the name is that of the second, behind whom it stands. */
export function nameOfLast(now: Now, at: At, i: number): void {
  const tokens = now()
  const { upos, deprel, head } = tokens[i]!
  if (upos !== 'PROPN' || deprel !== 'appos' || head >= i || !isPerson(tokens, head)) return
  let comma = i - 1
  while (comma > head && tokens[comma]!.head === i && tokens[comma]!.text !== ',') comma--
  const last = tokens[comma - 1]
  if (tokens[comma]?.text !== ',' || last?.deprel !== 'conj' || last.head !== head || last.xpos !== 'NN') return
  if (PERSONS.test(last.lemma)) at(i).head = comma - 1
}

/** "Juan Requesens, Colonel Pedro Zambrano and Luis Guerra": three men. */
export function ranksRestored(now: Now, at: At, i: number): void {
  titleReadAsName(now, at, i)
  const tokens = now()
  const { upos, deprel, head } = tokens[i]!
  if (upos !== 'PROPN' || deprel !== 'appos' || head >= i || !isPerson(tokens, head)) return
  const before = near(tokens, i, (t, k) => k < i && t.deprel === 'nmod:desc' && /^\p{Lu}/u.test(t.text))
  const rank = before < 0 && RANKS.test(tokens[i]!.text) ? i : before
  if (rank < 0 || tokens[rank - 1]?.text !== ',') return
  if (!endsList(now, i, i, 0) && !endsList(now, head, i, 8)) return
  at(i).deprel = 'conj'
}

/** "The mediators, Lord Owen and Thorvald Stoltenberg": the title is Owen's, and no name of its own. */
function titleReadAsName(now: Now, at: At, i: number): void {
  const title = now()[i]!
  const name = now()[i + 1]
  if (!TITLES.test(title.text) || title.deprel !== 'appos' || name?.upos !== 'PROPN' || name.head !== title.head) return
  if (name.deprel === 'appos') Object.assign(at(i), { head: i + 1, deprel: 'nmod:desc' })
}
const TITLES =
  /^(?:Lord|Lady|Sir|Dame|Prince|Princess|King|Queen|Father|Sheikh|General|Colonel|Bishop|Archbishop|Cardinal)$/

const RANKS =
  /^(?:General|Colonel|Captain|Major|Admiral|Brigadier|Commander|Sheikh|Lieutenant|Sergeant|Corporal|Private|Father|Bishop|Imam|Dr|Judge|Senator|Minister|Mayor)$/

/** A name, or an office with its name. */
function isPerson(tokens: readonly Token[], head: number): boolean {
  const token = tokens[head]
  if (token?.upos === 'PROPN') return true
  return (
    token?.upos === 'NOUN' && near(tokens, head, (t, k) => k > head && t.deprel === 'flat' && t.upos === 'PROPN') >= 0
  )
}

/** Whether an "and" with another name, behind a point, stands at the end of the list that a name is of. */
function endsList(now: Now, i: number, from: number, steps: number): boolean {
  const tokens = now()
  const last = near(tokens, i, (t, k) => k > from && t.deprel === 'conj' && t.upos === 'PROPN')
  if (last > 0 && near(tokens, last, (t, k) => k < last && t.deprel === 'cc' && t.text === 'and') >= 0) return true
  const next = near(tokens, i, (t, k) => k > i && /^(?:appos|conj)$/.test(t.deprel) && t.upos === 'PROPN')
  return next > 0 && steps < 8 && endsList(now, next, next, steps + 1)
}
