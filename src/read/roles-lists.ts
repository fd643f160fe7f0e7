// Words that count, list or single out: which heads of a noun phrase name its parties.
import type { Party } from '../model/index.ts'
import { mentionsIn } from './mention-index.ts'
import { partyOf } from './roles-phrases.ts'
import { sortOf } from './roles-plausible.ts'
import type { Scene } from './scene.ts'
import { caseOf, kidsOf, type Tree } from './sentence-tree.ts'
import type { Sentence } from './syntax-types.ts'

/** Words that count or part a group: "hundreds of rebels", "units of the army". The group itself stands behind "of". */
const PARTS = new Set(
  `hundred thousand dozen ten million score number group lot majority minority whole some most many all one two three several few
   none each both part unit member majority half third range wave handful series couple bulk rest any remainder last first
   column convoy bunch string scores lots element remnant body bodies remains corpse total plenty share proportion percent % cent batch
   much swathe swath swathes piece section portion fraction quarter chunk sort kind type form host slew raft multitude variety array spectrum gamut thousands hundreds dozens tens`.split(
    /\s+/,
  ),
)
/** "Qatar, the African Union and the Government of Chad": the middle one of a list may be taken for a name of the first. */
export function listedAfter(tree: Tree, head: number): number[] {
  if (tree.tokens[head]!.upos !== 'PROPN') return []
  const next = besideIt(tree, head)
  const listed = namesListed(tree, head)
  return next >= 0 && !listed.includes(next) ? [...listed, next] : listed
}

/** "Foca and neighbouring Visegrad", with the participle taken for a second verb: the second name; -1 for none. */
function besideIt(tree: Tree, head: number): number {
  const { tokens } = tree
  const and = tree.last[head]! + 1
  if (
    tokens[and]?.text !== 'and' ||
    !/^(?:neighbou?ring|surrounding|adjoining|adjacent|nearby)$/i.test(tokens[and + 1]?.text ?? '')
  )
    return -1
  const name = tokens[and + 2]
  return name?.upos === 'PROPN' && tokens[and + 1]!.upos === 'VERB' ? and + 2 : -1
}

function namesListed(tree: Tree, head: number): number[] {
  return kidsOf(tree, head).filter(
    (k) =>
      k > head &&
      tree.tokens[k]!.deprel === 'appos' &&
      tree.tokens[k]!.upos === 'PROPN' &&
      (kidsOf(tree, k).some((c) => tree.tokens[c]!.deprel === 'conj' && tree.tokens[c]!.upos !== 'VERB') ||
        isJoinedOn(tree, head, k)),
  )
}

/** Whether "and" follows the second name at once, with no comma to close it: "A, B and C" lists three. */
function isJoinedOn(tree: Tree, head: number, second: number): boolean {
  const { tokens } = tree
  return (
    tokens[tree.last[second]! + 1]?.deprel === 'cc' &&
    kidsOf(tree, head).some((c) => c > second && tokens[c]!.deprel === 'conj' && tokens[c]!.upos !== 'VERB')
  )
}

const SINGLES_OUT = /^(?:including|among|notably|especially|particularly|like|such)$/i

/** "eleven people, including two policemen": those singled out are parties too, also where they stand behind the verb. */
export function includedIn(tree: Tree, head: number): number[] {
  const found: number[] = []
  const token = tree.tokens[head]!
  const dies = token.deprel === 'nsubj' && lacksObject(tree, token.head) && /^(?:NNS|CD)$/.test(token.xpos)
  const verb = token.deprel.startsWith('nsubj:pass') || token.deprel === 'obj' || dies ? token.head : -1
  const behind = verb >= 0 ? kidsOf(tree, verb) : []
  // "groups objected to its role, most notably the front", with the front hung on the role.
  const below = dies ? behind.flatMap((k) => kidsOf(tree, k).filter((b) => tree.tokens[b]!.deprel === 'appos')) : []
  for (const kid of [...kidsOf(tree, head), ...behind, ...below]) {
    if (kid < head) continue
    const marks = kidsOf(tree, kid).filter((k) => k < kid)
    const includes = marks.some((k) => SINGLES_OUT.test(tree.tokens[k]!.text)) || isAmongThem(tree, kid)
    // "including at dawn" singles out a time.
    const placed = marks.some((k) => /^(?:at|in|on|near|from|by)$/i.test(tree.tokens[k]!.text))
    if (includes && !placed) found.push(kid, ...conjuncts(tree, kid))
  }
  return found
}

/** Whether a verb has no object of its own, which what is singled out behind it might belong to. */
function lacksObject(tree: Tree, verb: number): boolean {
  return verb >= 0 && !kidsOf(tree, verb).some((k) => tree.tokens[k]!.deprel === 'obj')
}

/** Whether a phrase opens with "among them", or stands right behind it: "eleven villagers, among them two nurses". */
function isAmongThem(tree: Tree, head: number): boolean {
  const { tokens } = tree
  const first = tree.first[head]!
  const opens = (k: number): boolean =>
    /^among$/i.test(tokens[k]?.text ?? '') && /^(?:them|those|whom)$/i.test(tokens[k + 1]?.text ?? '')
  return (opens(first) && first + 1 !== head) || opens(first - 2)
}

/** "killing the three", "both were freed": the last so many told of; null where it counts something itself. */
export function countedBefore(head: number, tree: Tree, scene: Scene, sentence: Sentence): Party | null {
  const token = tree.tokens[head]!
  const many = COUNTS.get(token.text.toLowerCase())
  if (
    many === undefined ||
    !/^(?:NUM|DET|PRON)$/.test(token.upos) ||
    /^(?:nummod|det|compound|advmod|cc)/.test(token.deprel)
  )
    return null
  if (kidsOf(tree, head).some((k) => /^(?:nmod|obl)/.test(tree.tokens[k]!.deprel))) return null
  const definite = token.text.toLowerCase() === 'both' || tree.tokens[head - 1]?.text.toLowerCase() === 'the'
  if (!definite) return null
  const before = mentionsIn(scene.mentions, { start: Math.max(0, sentence.start - 600), end: token.start })
  const meant = before.findLast((m) => {
    const words = scene.text.slice(m.span.start, m.span.end)
    return m.form === 'description' && (m.type === 'organisation' || m.type === 'person') && many.test(words)
  })
  return meant ? partyOf(meant, meant.name ?? scene.text.slice(meant.span.start, meant.span.end), scene.text) : null
}

const COUNTS: ReadonlyMap<string, RegExp> = new Map([
  ['both', /^(?:the )?(?:two|2)\b/i],
  ['two', /^(?:the )?(?:two|2)\b/i],
  ['three', /^(?:the )?(?:three|3)\b/i],
  ['four', /^(?:the )?(?:four|4)\b/i],
  ['five', /^(?:the )?(?:five|5)\b/i],
  ['six', /^(?:the )?(?:six|6)\b/i],
])

const BODY =
  /^(?:Brigade|Division|Regiment|Battalion|Wing|Squadron|Group|Corps|Army|Navy|Force|Forces|Guard|Fleet|Command|Company|Legion|Militia|\p{Lu}{2,})$/u

/** Head of the group behind a word that only counts or parts it, -1 where there is none. */
export function groupBehind(tree: Tree, head: number): number {
  const token = tree.tokens[head]!
  const lemma = token.lemma.toLowerCase()
  // "someone in the ministry"
  if (/^(?:someone|somebody|elements?)$/.test(lemma)) {
    const inside = kidsOf(tree, head).find((k) =>
      kidsOf(tree, k).some(
        (c) => tree.tokens[c]!.deprel === 'case' && /^(?:in|from|within|inside|at)$/i.test(tree.tokens[c]!.text),
      ),
    )
    if (inside !== undefined && inside > head) return inside
  }
  // "the men and women of the 5th Brigade"
  if (/^(?:men|women)$/i.test(token.text)) {
    const body = kidsOf(tree, head).find(
      (k) => k > head && caseOf(tree, k) === 'of' && tree.tokens[k]!.upos === 'PROPN',
    )
    if (body !== undefined && tree.tokens[body]!.lemma && BODY.test(tree.tokens[body]!.text)) return body
  }
  if (!PARTS.has(lemma) && !PARTS.has(token.text.toLowerCase()) && token.upos !== 'NUM') return -1
  for (const kid of kidsOf(tree, head)) {
    if (!/^(?:nmod|obl)/.test(tree.tokens[kid]!.deprel) || tree.tokens[kid]!.deprel === 'nmod:poss') continue
    if (kidsOf(tree, kid).some((k) => tree.tokens[k]!.deprel === 'case' && /^(?:of|than)$/i.test(tree.tokens[k]!.text)))
      // "a convoy of twelve lorries" is a convoy.
      return (lemma === 'convoy' || lemma === 'column') && sortOf(tree.tokens[kid]!) !== 'party' ? -1 : kid
  }
  return -1
}

/** The other heads joined to a noun. */
export function conjuncts(tree: Tree, head: number): number[] {
  return kidsOf(tree, head).filter((k) => tree.tokens[k]!.deprel === 'conj' && tree.tokens[k]!.upos !== 'VERB')
}
