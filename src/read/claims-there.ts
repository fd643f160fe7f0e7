// Places a claim tells by a small word for one that was named: "there", "where", "out of the plant".
import type { Place, Span } from '../model/index.ts'
import { capitalOf } from '../vocab/actors/index.ts'
import { distinct, isWide, type Where } from './claims-where.ts'
import { siteCalledAfter, siteMeant } from './places-sites.ts'
import { headAt, isBehind, isBeside, isReached, LOCATIVE } from './places-standing.ts'
import { topOfList } from './places-tied.ts'
import { placesIn } from './roles-places.ts'
import { type Scene, within } from './scene.ts'
import { caseOf, kidsOf } from './sentence-tree.ts'

/** Places before the "where" that the claim's clause hangs on: "in Ukraine, where the truce is broken". */
export function placesWhere(scene: Scene, { tree, head, sentence }: Where): Place[] {
  const { tokens } = tree
  let at = head
  for (let steps = 12; at >= 0 && steps > 0; steps--) {
    const where = kidsOf(tree, at).find(
      (k) => tokens[k]!.text.length === 5 && tokens[k]!.text.toLowerCase() === 'where',
    )
    if (where !== undefined && where < head) {
      const before = within(placesIn(scene), { start: sentence.start, end: tokens[where]!.start })
      const last = before.at(-1)
      if (!last || tokens[where]!.start - last.span.end > 60) return []
      const first = headAt(tree, last.span)
      const joined = before.filter((p) => p === last || isBeside(tree, headAt(tree, p.span), first))
      return distinct(joined.filter((p) => isBehind(p, tree, LOCATIVE) || isReached(p, tree)))
    }
    at = tokens[at]!.head
  }
  return []
}

/** How far back in characters a "there" may look. */
const BACK = 500
const AT_TOWN = /\b(?:in|at|near|around|into|inside|outside|of|from|to)\s+(?:the\s+)?(?:\p{Ll}+\s+)?$/iu

/** "People trapped there", "residents there say": the town or district told last, wherever in its sentence; not a capital that rules. */
export function placesThere(scene: Scene, { tree, sentence }: Where): readonly Place[] {
  const { tokens } = tree
  const there = tokens.find(
    (t) => t.text.length === 5 && t.text.toLowerCase() === 'there' && t.deprel !== 'expl' && t.xpos !== 'EX',
  )
  if (!there) return []
  // A place the sentence names and nobody knows is meant, and none told before it.
  const own = within(placesIn(scene), { start: sentence.start, end: there.start })
  const days = within(scene.times, sentence)
  const unknown = tokens.some(
    (t) =>
      t.end <= there.start &&
      t.upos === 'PROPN' &&
      /^(?:obl|nmod)$/.test(t.deprel) &&
      !days.some(({ span }) => span.start <= t.start && t.end <= span.end),
  )
  if (own.length === 0 && unknown) return []
  const near = within(placesIn(scene), { start: Math.max(0, there.start - BACK), end: there.start })
  const last = near.findLast(
    (p) =>
      !isWide(p) &&
      (capitalOf(p.text) === undefined || AT_TOWN.test(scene.text.slice(Math.max(0, p.span.start - 24), p.span.start))),
  )
  if (!last) return []
  // "The Hasahisa camp … the last soldiers there": the camp is only called after that town.
  return [siteCalledAfter(scene, last) ?? last]
}

/** "Led them out of the plant to Zaporizhzhia": where a site told before stands that people leave for the only places named. */
export function leftFor(
  own: readonly (Place & { readonly span: Span })[],
  scene: Scene,
  { evidence, sentence, tree }: Where,
): Place | null {
  const [first] = own
  if (!first || !own.every((p) => caseOf(tree, topOfList(tree, headAt(tree, p.span))) === 'to')) return null
  const words = { start: evidence.start, end: first.span.start }
  return OUT_OF.test(scene.text.slice(words.start, words.end)) ? siteMeant(scene, words, sentence) : null
}
const OUT_OF = /\b(?:from|out of|leave|left|leaving) (?:the|this|that) (?:\p{Ll}+ )?\p{Ll}+ to /u
