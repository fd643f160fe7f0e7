// How a place stands in its sentence: behind which words, as whose origin or seat, and in whose name.
import type { Span } from '../model/index.ts'
import { ASKS_OR_JUDGES } from '../vocab/verbs/telling.ts'
import { caseOf, isUnder, kidsOf, type Tree } from './sentence-tree.ts'

/** Verbs whose place is where somebody stood who spoke: "said in Geneva". */
const SPEAKS = new Set(
  'say tell add note write tweet comment remark state declare insist explain stress deny claim announce warn confirm concede admit promise vow pledge report allege acknowledge'.split(
    ' ',
  ),
)
const TOLD = /^(?:ccomp|parataxis)$/
/** Where reporters are spoken to: "told a news conference in New York". */
const BRIEFINGS = /^(?:briefing|conference|interview|presser|statement|speech|podium)$/
/** Whether a predicate stands in the words a verb of speech passes on; with no predicate, whether it passes on any. */
function isToldBy(tree: Tree, told: number, verb: number): boolean {
  const { tokens } = tree
  if (told < 0) return kidsOf(tree, verb).some((k) => TOLD.test(tokens[k]!.deprel))
  let at = told
  for (let steps = 12; at >= 0 && steps > 0; steps--) {
    const { deprel, head } = tokens[at]!
    if (head === verb) return TOLD.test(deprel)
    at = head
  }
  return told !== verb && tokens[verb]!.deprel === 'parataxis'
}

const BLAMES = new Set('accuse blame condemn denounce criticise criticize deplore suspect'.split(' '))

/** Those who live where they tell of: "residents of Sebba said". */
const LOCALS =
  /^(?:resident|inhabitant|villager|townspeople|local|neighbou?r|witness|eyewitness|survivor|shopkeeper|trader|farmer|herder|fisherman|family|parent|mayor|governor|chief|elder|medic|nurse|teacher|paramedic|rescuer|refugee)s?$/i

/** "An official in Geneva said that …": where somebody sits who tells of things elsewhere; `told` is the predicate of what is told. */
export function isOfSayer(place: { readonly span: Span }, tree: Tree, told: number): boolean {
  const { tokens } = tree
  let at = headAt(tree, place.span)
  for (let steps = 6; at >= 0 && steps > 0; steps--) {
    const { deprel, head } = tokens[at]!
    if (at !== headAt(tree, place.span) && isBriefing(tree, at)) return true
    if (/^obl/.test(deprel) && SPEAKS.has(tokens[head]?.lemma ?? '')) return isToldBy(tree, told, head)
    if (deprel === 'nsubj')
      return (
        !LOCALS.test(tokens[at]!.lemma) &&
        told !== head &&
        !isUnder(tree, told, at) &&
        (BLAMES.has(tokens[head]!.lemma) || kidsOf(tree, head).some((k) => TOLD.test(tokens[k]!.deprel)))
      )
    if (!/^(?:nmod|conj|compound|appos|flat|acl)/.test(deprel)) return false
    at = head
  }
  return false
}

/** "Today's press briefing", "a news conference": where reporters are spoken to, which is not where the war is. */
function isBriefing(tree: Tree, at: number): boolean {
  const { lemma } = tree.tokens[at]!
  if (!BRIEFINGS.test(lemma)) return false
  return (
    lemma !== 'conference' ||
    kidsOf(tree, at).some((k) => /^(?:news|press|media|video|telephone|phone)$/i.test(tree.tokens[k]!.text))
  )
}

/** Whether two places are named side by side, with only other places and small words between: "in A and B". */
export function isBeside(tree: Tree, a: number, b: number): boolean {
  if (b - a > 16) return false
  for (let i = a; i < b; i++) if (tree.tokens[i]!.upos === 'VERB') return false
  return true
}

/** Papers that sides make. */
export const DEAL: ReadonlySet<string> = new Set(
  'agreement accord protocol treaty communique communiqué process declaration resolution deal pact convention formula format statute charter memorandum framework principle document project plan doctrine consensus'.split(
    ' ',
  ),
)

/** "violations of the Minsk agreements": the place only names the paper. */
export function isOfDeal(place: { readonly span: Span }, tree: Tree): boolean {
  const { deprel, head } = tree.tokens[headAt(tree, place.span)] ?? { deprel: '', head: -1 }
  return (deprel === 'compound' || deprel === 'amod') && DEAL.has(tree.tokens[head]?.lemma.toLowerCase() ?? '')
}

/** Prepositions a town or a name nobody knows may stand behind as where something is. */
export const LOCATIVE =
  /^(?:in|at|near|on|from|to|into|outside|inside|around|across|over|off|through|throughout|within|towards?|north|south|east|west|of|between|for|against|along|beyond)$/

const COMES = new Set(['come', 'hail', 'originate', 'visit', 'travel', 'arrive', 'return'])

/** "militias from Lebanon": where somebody is from, not where something is. */
export function isOrigin(place: { readonly span: Span }, tree: Tree): boolean {
  const head = headAt(tree, place.span)
  let at = head
  while (at >= 0 && tree.tokens[at]!.deprel === 'conj' && tree.tokens[at]!.head < at) at = tree.tokens[at]!.head
  if (at < 0) return false
  const { deprel, head: over } = tree.tokens[at]!
  // "A woman visiting from Canada".
  const came = deprel === 'obl' && COMES.has(tree.tokens[over]?.lemma ?? '') && /^acl/.test(tree.tokens[over]!.deprel)
  if (deprel !== 'nmod' && !came) return false
  const born = BORN.test(tree.tokens[over]?.lemma ?? '')
  return kidsOf(tree, at).some((k) => {
    const { deprel: role, text } = tree.tokens[k]!
    return role === 'case' && (/^from$/i.test(text) || (born && /^of$/i.test(text)))
  })
}

/** "A native of Jos": what the place of birth stands behind. */
const BORN = /^(?:native|son|daughter|graduate|alumnus|alumna)$/

/** "Died of Meningitis", "reminds me of Al-Hamid": what a verb says with "of" is nowhere. */
export function isSaidOf(place: { readonly span: Span }, tree: Tree): boolean {
  const at = headAt(tree, place.span)
  const { deprel, head } = tree.tokens[at] ?? { deprel: '', head: -1 }
  if (deprel !== 'obl' || tree.tokens[head]?.upos !== 'VERB') return false
  const words = kidsOf(tree, at).filter((k) => tree.tokens[k]!.deprel === 'case')
  return words.length === 1 && /^of$/i.test(tree.tokens[words[0]!]!.text) && tree.tokens[words[0]! - 1]?.upos !== 'ADP'
}

/** Prepositions a country stands behind where it is a setting; behind others it acts or is dealt with. */
export const INSIDE =
  /^(?:in|into|inside|across|through|throughout|within|from|to|towards?|outside|around|near|at|over)$/

const GROUND = new Set(
  `territory soil border frontier airspace water coast coastline shore north south east west northeast northwest southeast southwest
   north-east north-west south-east south-west part corner region province area outskirts countryside interior hinterland city town
   village street capital port island desert mountain`.split(/\s+/),
)
const WORKS = new Set(
  `facility plant refinery grid infrastructure station pipeline port airport airfield base hospital school market power-plant
   oilfield field terminal embassy consulate dam bridge reservoir depot warehouse factory grid network`.split(/\s+/),
)

/** Verbs whose object is the ground they are done on: "fled Iraq". */
const CROSSED = new Set(
  'flee leave enter quit cross invade occupy evacuate escape reach overrun annex roam ravage'.split(' '),
)

/** "The border territory of Georgia", "Ukraine's power grid", "fled Iraq": a country told as where some ground lies or works stand. */
export function isGroundOf(place: { readonly span: Span }, tree: Tree): boolean {
  const at = headAt(tree, place.span)
  const { deprel, head } = tree.tokens[at] ?? { deprel: '', head: -1 }
  const over = tree.tokens[head]
  if (!over) return false
  const word = over.lemma.toLowerCase()
  if (deprel === 'obj' && CROSSED.has(word)) return true
  if (deprel === 'nmod:poss' || deprel === 'compound') return GROUND.has(word) || WORKS.has(word)
  if (deprel !== 'nmod' || !GROUND.has(word)) return false
  return caseOf(tree, at) === 'of'
}

/** "Leverage over Russia", "anger over Syria": nothing that is there. */
const SWAY = new Set(
  `leverage influence power control authority pressure sway hold sovereignty jurisdiction say advantage victory dispute anger concern
   worry tension row rift difference disagreement quarrel have prevail`.split(/\s+/),
)

/** Words behind which a place is beside, and nothing set in it. */
const ASIDE = /^(?:with|like|than|as|about|by|without)$/i

/** Whether a place stands behind one of the prepositions, itself or as part of a longer phrase ("the suburbs of Damascus"). */
export function isBehind(place: { readonly span: Span }, tree: Tree, prepositions: RegExp): boolean {
  const own = headAt(tree, place.span)
  let at = own
  // "west of Damascus": the words of the place say where themselves.
  const first = tree.tokens.find((t) => t.start >= place.span.start)
  if (first && first.start < place.span.end && /^(?:north|south|east|west|outside|near)/i.test(first.text)) return true
  for (let steps = 4; at >= 0 && steps > 0; steps--) {
    const { deprel, head } = tree.tokens[at]!
    for (const kid of kidsOf(tree, at)) {
      const word = tree.tokens[kid]!.text.toLowerCase()
      if (tree.tokens[kid]!.deprel !== 'case' || !prepositions.test(word)) continue
      if (word !== 'over' || !SWAY.has(tree.tokens[head]?.lemma.toLowerCase() ?? '')) return true
    }
    // "Near the border with Serbia": its own word tells what it is there for.
    if (
      at === own &&
      kidsOf(tree, at).some((k) => ASIDE.test(tree.tokens[k]!.text) && tree.tokens[k]!.deprel === 'case')
    )
      return false
    if (!/^(?:conj|appos|compound|nmod|flat|amod)/.test(deprel)) return false
    at = head
  }
  return false
}

/** "Troops entered Nyala", "Husn was captured": a place that something is done to. */
export function isReached({ span }: { readonly span: Span }, tree: Tree): boolean {
  let at = headAt(tree, span)
  while (tree.tokens[at]?.deprel === 'conj' && tree.tokens[at]!.head >= 0 && tree.tokens[at]!.head < at)
    at = tree.tokens[at]!.head
  let { deprel, head } = tree.tokens[at] ?? { deprel: '', head: -1 }
  // "captured the provincial capital, Monguno": named beside what was captured.
  if (deprel === 'appos' && head >= 0) ({ deprel, head } = tree.tokens[head]!)
  if (deprel === 'nsubj' && tree.tokens[head]?.lemma === 'fall') return true
  // "Kyiv accused Moscow": nobody reaches what is only spoken to.
  if (deprel === 'obj' && ASKS_OR_JUDGES.has(tree.tokens[head]?.lemma ?? '')) return false
  return (deprel === 'obj' || deprel === 'nsubj:pass') && tree.tokens[head]?.upos === 'VERB'
}

/** The nearest verb over a token, -1 for none. */
export function verbAbove(tree: Tree, token: number): number {
  let at = token
  for (let steps = 20; at >= 0 && steps > 0; steps--) {
    const { upos, deprel, head } = tree.tokens[at]!
    // "The wounded in Luena" are people, whatever their tag.
    if (upos === 'VERB' && at !== token && !/^(?:nmod|nsubj|obj|iobj|obl)/.test(deprel)) return at
    at = head
  }
  return -1
}

/**
 * Whether a token hangs under the verb a `place` belongs to, or, for a `deed`, that verb tells more of it: "four died when a bomb fell on
 * Goma"; not "they withdrew, and in Bucha bodies were found", where the place leads in the next clause.
 */
export function isTellingOf(place: number, token: number, tree: Tree, deed: boolean): boolean {
  const verb = verbAbove(tree, place)
  if (verb < 0 || isUnder(tree, token, verb)) return true
  const { deprel, head } = tree.tokens[verb]!
  if (!deed || head !== token || !/^(?:advcl|conj|ccomp|xcomp)/.test(deprel)) return false
  return deprel !== 'conj' || place > verb
}

/** Token that heads the words of a span: the one whose own head lies outside it. */
export function headAt(tree: Tree, span: Span): number {
  const { tokens } = tree
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.start < span.start) low = middle + 1
    else high = middle
  }
  for (let i = low; i < tokens.length && tokens[i]!.start < span.end; i++) {
    const head = tokens[tokens[i]!.head]
    if (!head || head.start < span.start || head.start >= span.end) return i
  }
  return Math.min(low, tokens.length - 1)
}

/** Those who rule or speak for a side from where they sit, whatever they speak of. */
const SEATED =
  /^(?:government|administration|ministry|authorit(?:y|ies)|leaders?|leadership|officials?|diplomats?|junta|regime|cabinet|negotiators?|delegates?|ministers?|ambassadors?)$/
const GATHERS = new Set('meet speak gather talk sit assemble convene'.split(' '))

/** Token of the subject of a predicate, also of one told before it for both; -1 for none. */
function subjectOver(tree: Tree, head: number): number {
  let at = head
  for (let steps = 5; at >= 0 && steps > 0; steps--) {
    const subject = kidsOf(tree, at).find((k) => tree.tokens[k]!.deprel === 'nsubj')
    if (subject !== undefined) return subject
    if (!/^(?:conj|xcomp|obj|nmod|advcl)$/.test(tree.tokens[at]!.deprel)) return -1
    at = tree.tokens[at]!.head
  }
  return -1
}

/** "ringed by fighters from Tarhuna": the token of the agent of a passive that a place hangs under; -1 for none. */
function agentOver(tree: Tree, head: number, place: number): number {
  const { tokens } = tree
  const by = (k: number): boolean => /^obl/.test(tokens[k]!.deprel) && caseOf(tree, k) === 'by'
  return kidsOf(tree, head).find((k) => k > head && by(k) && k !== place && isUnder(tree, place, k)) ?? -1
}

const SHOT =
  /^(?:shell|rocket|missile|mortar|drone|artillery|fire|gunfire|jet|warplane|plane|aircraft|helicopter|bullet|round|tank|projectile|grenade|barrage|salvo|volley)$/i
const FIRES = new Set('fire launch shoot throw lob fly send drop'.split(' '))

/** "Shells fired from Binnish", "artillery fire from the base": where the weapon stood. */
function isFiredFrom(place: number, weapon: number, tree: Tree): boolean {
  const { tokens } = tree
  for (let at = place, steps = 6; at >= 0 && at !== weapon && steps > 0; steps--) {
    const { deprel, head } = tokens[at]!
    if (caseOf(tree, at) === 'from' && (head === weapon || (deprel === 'obl' && FIRES.has(tokens[head]?.lemma ?? ''))))
      return true
    at = head
  }
  return false
}

const LAUNCHES = new Set('fire launch shoot lob'.split(' '))
const FIRINGS = new Set(
  'shelling fire gunfire rocket missile drone barrage salvo bombardment artillery mortar shell'.split(' '),
)

/** "Fired rockets from southern Lebanon", "a rocket fired from Gaza": where the weapon stood. */
export function isLaunchedFrom({ span }: { readonly span: Span }, tree: Tree): boolean {
  let at = headAt(tree, span)
  for (let steps = 3; at >= 0 && steps > 0; steps--) {
    const { deprel, head } = tree.tokens[at]!
    if (caseOf(tree, at) === 'from') return (deprel === 'obl' ? LAUNCHES : FIRINGS).has(tree.tokens[head]?.lemma ?? '')
    if (!/^(?:nmod|compound|flat|conj|appos)/.test(deprel)) return false
    at = head
  }
  return false
}

/** How a place stands that is told with the doer of a deed: where it is from, where it sits, or only beside it; null for any other. */
export function standingOfDoer(
  place: { readonly span: Span },
  tree: Tree,
  head: number,
  doers: readonly { readonly span: Span | null }[],
): 'origin' | 'seat' | 'beside' | null {
  const { tokens } = tree
  const at = headAt(tree, place.span)
  const agent = agentOver(tree, head, at)
  const subject = agent >= 0 ? agent : subjectOver(tree, head)
  const doer = tokens[subject]
  if (!doer || subject === head || !isUnder(tree, at, subject)) return null
  if (SHOT.test(doer.lemma) && isFiredFrom(at, subject, tree)) return 'origin'
  // "Azerbaijan's guns at Agdam": who owns the guns does it.
  const owner = kidsOf(tree, subject).find((k) => tokens[k]!.deprel === 'nmod:poss')
  const acting = [doer, ...(owner === undefined ? [] : [tokens[owner]!])]
  if (!doers.some(({ span }) => acting.some((t) => span !== null && span.start <= t.start && t.end <= span.end)))
    return null
  let over = at
  for (let steps = 6; over >= 0 && over !== subject && steps > 0; steps--) {
    const { deprel, head: above } = tokens[over]!
    if (isOrigin({ span: { start: tokens[over]!.start, end: tokens[over]!.end } }, tree)) return 'origin'
    if (/^(?:acl|appos)/.test(deprel) && GATHERS.has(tokens[over]!.lemma)) return 'seat'
    if (deprel === 'nmod' && above === subject && SEATED.test(doer.lemma)) return 'seat'
    over = above
  }
  return agent >= 0 ? null : 'beside'
}
