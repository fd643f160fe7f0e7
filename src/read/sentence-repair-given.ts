// Given names of two halves, the second in small letters: "Ban Ki-moon", "Moon Jae-in". The parser takes the second half for a noun.
import { actorOf, capitalOf, demonymOf, titleWord } from '../vocab/actors/index.ts'
import type { At, Now } from './sentence-repair-shapes.ts'
import type { Token } from './syntax-types.ts'

/** What is tied to a name with a hyphen and is no half of one: "Tel Aviv-based", "South Sudan-born". */
const NO_HALF =
  /^(?:led|held|run|made|born|wide|era|style|area|type|only|free|bound|like|owned|based|built|linked|backed|armed|aligned|allied|funded|ruled|loyal|brokered|style|speaking|and|or|to|in-law|elect|designate|general|turned|[a-z]+(?:ed|ing))$/
const FAMILY = /^\p{Lu}\p{Ll}{1,6}$/u
const GIVEN = /^\p{Lu}\p{Ll}{1,4}$/u

/** Index of the family name, where the token is the small second half of a given name behind it; -1 otherwise. */
export function familyBefore(tokens: readonly Token[], i: number): number {
  const half = tokens[i]!
  const tie = tokens[i - 1]
  if (i < 3 || tie?.text !== '-' || !/^\p{Ll}{2,6}$/u.test(half.text)) return -1
  const given = tokens[i - 2]!
  const family = tokens[i - 3]!
  if (given.end !== tie.start || tie.end !== half.start || family.end === given.start) return -1
  if (NO_HALF.test(half.text) || !GIVEN.test(given.text) || !FAMILY.test(family.text)) return -1
  if (given.upos !== 'PROPN' || family.upos !== 'PROPN' || titleWord(family.text)) return -1
  if (demonymOf(given.text) || capitalOf(given.text) || actorOf(given.text) || demonymOf(family.text)) return -1
  // "the Hong Kong-led talks", "in New York-style courts"
  return /^(?:South|North|East|West|New|San|Los|Las|Hong|Saudi|Sri|Sierra|Costa|El|Al)$/.test(family.text) ? -1 : i - 3
}

/** "Ban Ki-moon telephoned": the family name heads the whole name. */
export function givenRestored(now: Now, at: At, i: number): void {
  const family = familyBefore(now(), i)
  if (family < 0) return
  const parts = [i, family, i - 2]
  const inside = (k: number): boolean => k >= family && k <= i
  const top = parts.find((k) => !inside(now()[k]!.head) && now()[k]!.deprel !== 'punct')
  if (top === undefined) return
  const { head, deprel } = now()[top]!
  // What hung on another part hangs on the whole.
  for (let k = Math.max(0, family - 8); k < Math.min(now().length, i + 12); k++)
    if (!inside(k) && now()[k]!.head > family && now()[k]!.head <= i) at(k).head = family
  Object.assign(at(family), { head, deprel })
  Object.assign(at(i - 2), { head: family, deprel: 'flat' })
  Object.assign(at(i - 1), { head: i, deprel: 'punct' })
  Object.assign(at(i), { head: family, deprel: 'flat', upos: 'PROPN', xpos: 'NNP' })
}
