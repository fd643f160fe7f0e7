// What a sentence leaves behind for the next ones as where things are: its towns and sites, and its country.
import type { Place, Span } from '../model/index.ts'
import { capitalOf } from '../vocab/actors/index.ts'
import { besideSites, isSiteName, siteOf } from './claims-sites.ts'
import { distinct, isWide } from './claims-where.ts'
import { isHeldAt, isLandmark, STOWED } from './landmarks.ts'
import { SEAT, WATER } from './main-place.ts'
import { aboutOf } from './places-about.ts'
import { isBoundFor, namesSuburbOf } from './places-aside.ts'
import { isHome, isOfAnchor } from './places-matter.ts'
import { siteMeant } from './places-sites.ts'
import {
  headAt,
  INSIDE,
  isBehind,
  isOfDeal,
  isOfSayer,
  isOrigin,
  isReached,
  isSaidOf,
  LOCATIVE,
} from './places-standing.ts'
import { isOfUnit, isTied } from './places-tied.ts'
import { WORLD_PARTS } from './places-words.ts'
import { placesIn } from './roles-places.ts'
import { type Scene, within } from './scene.ts'
import { kidsOf, type Tree, treeOf } from './sentence-tree.ts'
import type { Sentence } from './syntax-types.ts'

/** The towns, districts and sites a sentence sets something in. */
export function townsIn(scene: Scene, sentence: Sentence): Place[] {
  const tree = treeOf(sentence)
  const sites = within(scene.mentions.all, sentence)
    .filter((m) => m.type === 'location' && isSiteName(scene.text.slice(m.span.start, m.span.end)))
    .map((m) => siteOf(scene.text.slice(m.span.start, m.span.end).replace(/\s+/g, ' '), m.span))
  const towns = within(placesIn(scene), sentence).filter(
    (p) =>
      !isWide(p) &&
      !WORLD_PARTS.test(p.name) &&
      !SEAT.test(p.text) &&
      !WATER.test(p.name) &&
      (isBehind(p, tree, LOCATIVE) ||
        ((p.country === null || p.country === aboutOf(scene).place?.country) && isReached(p, tree))) &&
      !isOfSayer(p, tree, -1) &&
      !isPassing(p, tree),
  )
  if (sites.length === 0 && towns.length === 0) {
    // "Parents gathered at the school": what is told next is told there.
    const site = siteMeant(scene, sentence, sentence)
    return site ? [site] : []
  }
  // "Rebels seized Sake, 27 km west of Goma": what is told next is told of Sake.
  const own = towns.filter((p) => !isLandmark(sentence.tokens, indexAt(sentence, p)))
  if (own.length > 0 && own.length < towns.length) return distinct([...sites, ...finest(own, scene.text)])
  if (sites.length === 0) return distinct(finest(towns, scene.text))
  return distinct([
    ...sites,
    ...besideSites(
      towns.filter((p) => p.precision === 'settlement'),
      sites,
    ),
  ])
}

/** Where a sentence tells talks to be held, whether or not it tells them. */
export function seatsIn(scene: Scene, sentence: Sentence): Place[] {
  const tree = treeOf(sentence)
  return distinct(
    within(placesIn(scene), sentence).filter(
      (p) =>
        // "Peace talks in Kuwait": a country the report is not about stands for its capital.
        (!isWide(p) || p.country !== aboutOf(scene).place?.country) &&
        isBehind(p, tree, HELD_IN) &&
        isHeldAt(tree.tokens, headAt(tree, p.span)),
    ),
  )
}
const HELD_IN = /^(?:in|at|near)$/

function indexAt({ tokens }: Sentence, { span }: Place): number {
  return span === null ? -1 : tokens.findIndex((t) => t.start >= span.start)
}

const IN_REGION = /^(?:,? in|,)(?: [\p{L}-]+){0,2} $/u

/** Towns without the regions behind them that only say where they lie: "Hodeidah in western Yemen". */
function finest<P extends Place & { readonly span: Span }>(towns: readonly P[], text: string): readonly P[] {
  return towns.filter((p, i) => {
    const before = towns[i - 1]
    if (p.precision !== 'region' || !before || before.precision === 'region') return true
    return !IN_REGION.test(text.slice(before.span.end, p.span.start))
  })
}

/** The town a site or quarter told alone lies in, as far as is known: the one told before in the same paragraph. */
export function withTown(named: readonly Place[], before: readonly Place[], same: boolean): readonly Place[] {
  if (!same || named.length === 0 || !named.every((p) => p.precision === 'site' || p.precision === 'district'))
    return named
  return [...named, ...before.filter((p) => p.precision === 'settlement').slice(0, 1)]
}

/** The one country a sentence sets something in; null for none or several. */
export function landIn(scene: Scene, sentence: Sentence): Place | null {
  const tree = treeOf(sentence)
  const found = distinct(
    within(placesIn(scene), sentence).filter(
      (p) => p.precision === 'country' && isBehind(p, tree, INSIDE) && !isOrigin(p, tree),
    ),
  )
  return found.length === 1 ? found[0]! : null
}

/** Where judges, rulers and broadcasters sit. */
const SEATED =
  /^(?:government|court|tribunal|parliament|television|administration|ministry|embassy|headquarters|authorities|leaders?|officials?|prosecutors?|judges?|diplomats?|exiles?|base|offices?)$/
/** Ways people go, whose start and end are not where the telling stays. */
const GOES = new Set(
  `take flee walk send transfer move deport fly drive travel return come go escape bring carry hand march bus ferry airlift extradite export
   ship sail run stream head pour trek cross relocate evacuate displace divert reroute speak talk watch flock`.split(
    /\s+/,
  ),
)
const AWAY = /^(?:to|from|out|towards?)$/i
/** What leads away: the place of a journey is not where the telling stays. */
const WAY = /^(?:trip|visit|holiday|vacation|flight|tour|journey|voyage|return)$/

/** "The Damascus suburb of Darayya": the town is named beside the suburb; alone, "a Damascus suburb" still lies there. */
function isNamedApart(place: { readonly span: Span } & Place, tree: Tree): boolean {
  const { head } = tree.tokens[headAt(tree, place.span)] ?? { head: -1 }
  return namesSuburbOf(place, tree) && kidsOf(tree, head).some((k) => /^(?:nmod|appos)/.test(tree.tokens[k]!.deprel))
}

const TRIBES = /^(?:tribe|clan|militia|brigade|sheikh|militiaman|militiamen)$/

/** Whether the telling only passes a place: where somebody is from, is taken to, or rules from. */
function isPassing(place: { readonly span: Span } & Place, tree: Tree): boolean {
  if (isOrigin(place, tree) || isSaidOf(place, tree) || isOfUnit(place, tree) || isTied(place, tree, -1)) return true
  if (isOfDeal(place, tree) || isHome(place, tree) === 'always' || isOfAnchor(place, tree, -1)) return true
  if (isBoundFor(place, tree) || isNamedApart(place, tree)) return true
  let at = headAt(tree, place.span)
  while (tree.tokens[at]?.deprel === 'conj' && tree.tokens[at]!.head < at && tree.tokens[at]!.head >= 0)
    at = tree.tokens[at]!.head
  const { deprel, head } = tree.tokens[at] ?? { deprel: '', head: -1 }
  const over = tree.tokens[head]
  if (!over) return false
  const lead = kidsOf(tree, at)
    .map((k) => tree.tokens[k]!)
    .find((t) => t.deprel === 'case')
    ?.text.toLowerCase()
  if (deprel === 'nmod' && SEATED.test(over.lemma)) return true
  // "The tribes of Zliten and Tarhuna would come": where they are from.
  if (deprel === 'nmod' && lead === 'of' && TRIBES.test(over.lemma)) return true
  if (lead === 'from' && capitalOf(place.text) !== undefined) return true
  if (deprel === 'nmod' && lead === 'to' && WAY.test(over.lemma)) return true
  if (deprel === 'nmod' && over.deprel === 'obl') {
    // "Walked out of prisons in Java": what they leave lies there.
    const left = kidsOf(tree, head).some((k) => (lead === 'of' ? AWAY : /^(?:from|out)$/i).test(tree.tokens[k]!.text))
    return left && GOES.has(tree.tokens[over.head]?.lemma ?? '')
  }
  // "The lorries were loaded in Khokha": they go elsewhere.
  if (deprel === 'obl' && lead !== undefined && /^(?:in|at)$/.test(lead) && STOWED.test(over.lemma)) return true
  return deprel === 'obl' && /^(?:to|from|towards?)$/.test(lead ?? '') && GOES.has(over.lemma)
}
