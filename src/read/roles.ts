// Who the arguments of a clause are: names through mentions and coreference, descriptions as written where there is no name.

import { holds, type Mention, type Party } from '../model/index.ts'
import { actorOf } from '../vocab/actors/index.ts'
import { argumentAt } from './clause-arguments.ts'
import type { Argument } from './clause-types.ts'
import { glossOf } from './glosses.ts'
import { chainOf, mentionAt } from './mention-index.ts'
import { perReport } from './per-report.ts'
import type { RoleContext } from './roles-context.ts'
import { antecedentOfWhose, calledBy, countedAgain, inFull, ofWhom } from './roles-fuller.ts'
import { kindsBefore, sidesOfKind } from './roles-kinds.ts'
import { conjuncts, countedBefore, groupBehind, includedIn, listedAfter } from './roles-lists.ts'
import { menOf, officeInFull, ownersOfMen } from './roles-men.ts'
import { modifierParties } from './roles-modifiers.ts'
import { mayBeParty } from './roles-party.ts'
import { corePhrase, described, partyOf, sameParty, spanOf } from './roles-phrases.ts'
import { CRAFT, isInquiry, sortOf } from './roles-plausible.ts'
import { PRONOUNS, pronounParties } from './roles-pronouns.ts'
import { houseOf, rosterSide } from './roles-side.ts'
import { sidesThatSent } from './roles-talks.ts'
import { within } from './scene.ts'
import { baseOf, kidsOf, type Tree } from './sentence-tree.ts'
import type { Token } from './syntax-types.ts'
import { isNone } from './verb-group.ts'

export type { RoleContext }

/** Words that count or part others and name nobody themselves. */
const NO_GROUP = /^(?:number|series|range|variety|set|lot|couple|handful|kind|sort|type|part)$/

const FIRST_PERSON = new Set(['i', 'we', 'us', 'me', 'our', 'my', 'ours', 'mine', 'ourselves'])

/** The parties an argument names, of all parts of a coordination; none for null and for what is no party. */
export function partiesOf(argument: Argument | null, context: RoleContext): Party[] {
  if (!argument) return []
  let known = named.get(context)
  if (!known) {
    known = new Map()
    named.set(context, known)
  }
  let parties = known.get(argument)
  if (!parties) {
    parties = partiesNamed(argument, context)
    known.set(argument, parties)
  }
  return [...parties]
}
const named = perReport<RoleContext, Map<Argument, readonly Party[]>>()

function partiesNamed(argument: Argument, context: RoleContext): Party[] {
  const found: Party[] = []
  const { tree } = context
  // "Saudi-led coalition jets": whose jets they are, is not said by "led".
  const { upos, head: noun } = tree.tokens[argument.head]!
  if (argument.role === 'modifier' && upos === 'VERB') return ownersOf(noun, context)
  const heads = [argument.head, ...listedAfter(tree, argument.head), ...argument.others]
  for (const head of [...heads, ...heads.flatMap((h) => includedIn(tree, h))]) {
    for (const party of partiesAt(head, context, 0)) {
      if (!found.some((p) => sameParty(p, party))) found.push(party)
    }
  }
  return found
}

/** Words that are no party, whatever they stand for: "help from outside". */
const NOBODY = /^(?:nothing|something|outside|inside|abroad|elsewhere|above|below|within|here|there|home)$/

/** The parties one noun phrase names, by its head token. */
export function partiesAt(head: number, context: RoleContext, depth: number): Party[] {
  const { tree, scene } = context
  const token = tree.tokens[head]
  if (!token || depth > 4) return []
  const gloss = token.upos === 'PRON' ? glossOf(tree, head) : -1
  if (gloss >= 0) {
    const meant = partiesOf(argumentAt(tree, 'object', gloss, null), context)
    if (meant.length > 0) return meant
  }
  // "the US" is no pronoun.
  const word = token.text === 'US' && token.upos !== 'PRON' ? 'u.s.' : token.text.toLowerCase()
  if (FIRST_PERSON.has(word) && !isPit(token)) return ownSide(context, token, word)
  if (isOnAir(tree, head)) return []
  // "Neither side agreed": both did not.
  if (isNone(tree, head) && !isNeitherNor(tree, head)) {
    const one = described(scene.text, corePhrase(tree, head))
    return isNeither(tree, head) ? [{ ...one, name: bothNamed(one.name) }] : []
  }
  if (/^W/.test(token.xpos) || NOBODY.test(word)) return []
  if (kidsOf(tree, head).some((k) => /^W(?:DT|P)/.test(tree.tokens[k]!.xpos) && tree.tokens[k]!.deprel === 'det'))
    return []
  const counted = countedBefore(head, tree, scene, context.sentence)
  if (counted) return [counted]
  const again = countedAgain(head, context)
  if (again) return [again]
  const kinds = token.upos === 'NOUN' ? sidesOfKind(head, context) : []
  if (kinds.length > 1) return kinds
  const sides = sidesThatSent(head, tree).flatMap((k) => partiesAt(k, context, depth + 1))
  if (sides.length > 1) return sides
  const part = groupBehind(tree, head)
  if (part >= 0) {
    const inner = partiesAt(part, context, depth + 1)
    // "a number of websites": a count alone is nobody.
    if (inner.length === 0 && NO_GROUP.test(token.lemma)) {
      const { upos } = tree.tokens[part]!
      return upos === 'NOUN' && /^(?:thing|party)$/.test(sortOf(tree.tokens[part]!))
        ? [described(scene.text, corePhrase(tree, part))]
        : []
    }
    if (inner.length > 0) return [...inner, ...conjuncts(tree, part).flatMap((k) => partiesAt(k, context, depth + 1))]
  }
  const hangs = token.deprel === 'conj' ? (tree.tokens[token.head]?.deprel ?? '') : token.deprel
  if (hangs === 'amod' || hangs === 'compound') {
    const before = modifierParties(head, context)
    if (before.length > 0) return before
  }
  const mention = mentionAt(scene.mentions, token)
  if (PRONOUNS.has(word) && token.upos !== 'PROPN')
    return pronounParties(head, mention, context, (at, there) => partiesAt(at, there, depth + 1))
  // "the wounded", "the displaced": people by what was done to them.
  if (
    token.upos === 'VERB' &&
    token.xpos === 'VBN' &&
    kidsOf(tree, head).some((k) => k < head && tree.tokens[k]!.text.toLowerCase() === 'the')
  )
    return [described(scene.text, { start: token.start, end: token.end })]
  if (token.upos === 'VERB' && token.deprel !== 'nsubj' && token.deprel !== 'obj') return []
  if (isNoParty(token, context)) return []
  const sort = sortOf(token)
  if ((sort === 'deed' || isAgentive(token.lemma.toLowerCase())) && token.upos !== 'PROPN') {
    const owners = ownersOf(head, context, depth)
    if (owners.length > 0 || !isAgentive(token.lemma.toLowerCase())) return owners
  }
  const whose = ownersOfMen(head, context, (kid) => partiesAt(kid, context, depth + 1))
  if (whose.length > 0) return whose
  const whom = token.upos === 'NOUN' ? antecedentOfWhose(head, tree) : -1
  if (whom >= 0) {
    const one = partiesAt(whom, context, depth + 1)[0]
    if (one) return [ofWhom(one, head, context)]
  }
  const office = officeInFull(head, context) ?? menOf(head, context)
  if (office) return [office]
  const called = sort === 'party' && !mention?.name ? calledBy(head, tree) : -1
  const byName = called < 0 ? [] : partiesAt(called, context, depth + 1)
  if (byName.length > 0) return byName
  const beside = mention?.name ? [] : namesApposed(head, context, depth)
  if (beside.length > 0) return beside
  const named = namesOfGround(head, context)
  if (named.length > 0) return named
  const heads = mention !== null && mention.span.end >= token.end
  if (!mayBeParty(tree, head, heads ? mention : null)) return []
  if (mention && mention.type !== 'temporal' && mention.type !== 'quantity' && mention.type !== 'money') {
    const phrase = corePhrase(tree, head)
    // A name inside a longer phrase is not its head: "Damascus suburbs".
    // Nor is "Omdurman" all of "the shelling of Omdurman".
    const inside =
      token.deprel === 'nmod' &&
      token.head >= 0 &&
      (token.upos === 'PROPN' ||
        // "a bombardment of areas", with the mention over both
        (mention.span.start <= tree.tokens[token.head]!.start && sortOf(tree.tokens[token.head]!) === 'deed')) &&
      mention.form === 'description' &&
      mention.actor === null &&
      mention.span.start < token.start
    const whole = heads && !inside
    const place = whole && mention.form === 'description' ? placeMeant(mention, context) : null
    if (place)
      return [
        { name: place, text: scene.text.slice(mention.span.start, mention.span.end), span: mention.span, actor: null },
      ]
    if (whole && reachesOn(head, mention, context)) return [inFull(described(scene.text, phrase), head, context)]
    if (whole && isOneOfSeveral(head, mention, context)) return [described(scene.text, phrase)]
    const band = whole && BAND.test(token.text) ? bandBefore(mention, context) : null
    if (band) return [band]
    if (whole) {
      const party = partyOf(mention, mention.name ?? scene.text.slice(mention.span.start, mention.span.end), scene.text)
      return [mention.name ? party : inFull(party, head, context)]
    }
    return [inFull(described(scene.text, phrase), head, context)]
  }
  const apposed = kidsOf(tree, head).find((k) => tree.tokens[k]!.deprel === 'appos' && tree.tokens[k]!.upos === 'PROPN')
  if (apposed !== undefined && sort === 'party') return partiesAt(apposed, context, depth + 1)
  if (
    (sort === 'idea' && !(isInquiry(token) && /^nsubj/.test(token.deprel))) ||
    (token.upos === 'ADJ' && token.deprel === 'amod')
  )
    return []
  const phrase = described(scene.text, corePhrase(tree, head))
  // "the anti-balaka", "the janjaweed": a group written as a common noun.
  const group = token.upos === 'NOUN' ? actorOf(phrase.name) : undefined
  if (group?.kind === 'armed-group') return [{ ...phrase, name: group.name, actor: group.id }]
  return [inFull(phrase, head, context)]
}

/** "asked partners for batteries": whether a description runs on into words that hang on the verb before it. */
function reachesOn(head: number, { span, form, actor }: Mention, { tree: { tokens } }: RoleContext): boolean {
  if (form !== 'description' || actor !== null || span.end <= tokens[head]!.end) return false
  for (let k = head + 1; k < tokens.length && tokens[k]!.end <= span.end; k++) {
    const { deprel, head: over } = tokens[k]!
    if (deprel === 'obl' && over < head && over >= 0 && tokens[over]!.end <= span.start) return true
  }
  return false
}

/** "The rebels seized the mine": a noun, and nobody's own. */
function isPit({ text, upos }: Token): boolean {
  return upos === 'NOUN' && text.toLowerCase() === 'mine'
}

/** "Rejected the terms on local radio", "told residents on Telegram": where it was said, and nobody it was said to. */
function isOnAir(tree: Tree, head: number): boolean {
  const { text, lemma } = tree.tokens[head]!
  if (!ON_AIR.test(lemma.toLowerCase()) && !ON_AIR.test(text.toLowerCase())) return false
  return kidsOf(tree, head).some(
    (k) => k < head && /^on$/i.test(tree.tokens[k]!.text) && tree.tokens[k]!.deprel === 'case',
  )
}

const ON_AIR =
  /^(?:radio|television|tv|telegram|twitter|facebook|instagram|whatsapp|youtube|tiktok|x|air|media|internet|website|weibo|channel|camera|video)$/

/** Of "neither side" it is told what both did not do. */
function bothNamed(name: string): string {
  const one = name.replace(/^neither /i, '')
  return `both ${/[^aeiou]y$/.test(one) ? `${one.slice(0, -1)}ies` : `${one}s`}`
}

function isNeither(tree: Tree, head: number): boolean {
  const [first] = kidsOf(tree, head)
  return (
    first !== undefined &&
    /^neither$/i.test(tree.tokens[first]!.text) &&
    /^(?:side|party|country|government|leader|army|faction|group|delegation|team|camp|capital)$/.test(
      tree.tokens[head]!.lemma,
    )
  )
}

/** "Neither Kyiv nor Moscow has replied": both are told of, whatever they did not do. */
function isNeitherNor(tree: Tree, head: number): boolean {
  const kids = kidsOf(tree, head)
  return (
    kids.some((k) => tree.tokens[k]!.deprel === 'cc:preconj') && kids.some((k) => tree.tokens[k]!.deprel === 'conj')
  )
}

/** Whether a mention spans a whole coordination of which the token heads but one part: "the army and the rebels". */
function isOneOfSeveral(head: number, mention: Mention, { tree }: RoleContext): boolean {
  const { tokens } = tree
  const inside = (k: number): boolean => tokens[k]!.start >= mention.span.start && tokens[k]!.end <= mention.span.end
  const first = tokens[head]!.deprel === 'conj' ? tokens[head]!.head : head
  const joined = conjuncts(tree, first).filter((k) => inside(k))
  if (!inside(first) || joined.length === 0 || (first === head && joined.every((k) => k < head))) return false
  return (
    mention.form === 'description' || joined.some((k) => tokens[k]!.upos === 'NOUN' && /^\p{Ll}/u.test(tokens[k]!.text))
  )
}

/** "Lawmaker Juan Requesens": the person whose name stands right behind what he is. */
function nameRightBehind(head: number, { tree, scene }: RoleContext): Party | null {
  const [token, next] = [tree.tokens[head]!, tree.tokens[head + 1]]
  if (token.xpos !== 'NN' || next?.upos !== 'PROPN') return null
  const mention = mentionAt(scene.mentions, next)
  if (mention?.type !== 'person' || mention.form !== 'name' || mention.span.start !== next.start) return null
  return partyOf(mention, mention.name ?? scene.text.slice(mention.span.start, mention.span.end), scene.text)
}

/** Things by themselves that are somebody where a name stands behind. */
const LOOSELY = /^(?:element|chair)$/
const HEDGES =
  /^(?:reportedly|allegedly|apparently|probably|possibly|presumably|supposedly|purportedly|evidently|perhaps|likely)$/i

/** "an engineer, Asi Ali, from Tikrit": the name that stands behind a description of somebody, closed by a comma or the end. */
function namesApposed(head: number, context: RoleContext, depth: number): Party[] {
  const { tree } = context
  const token = tree.tokens[head]!
  if (token.upos !== 'NOUN' || (sortOf(token) !== 'party' && !LOOSELY.test(token.lemma))) return []
  const called = nameRightBehind(head, context)
  if (called) return [called]
  const name = kidsOf(tree, head).find((k) => {
    const { deprel, upos } = tree.tokens[k]!
    const before = tree.tokens[k - 1]
    // "gunmen, reportedly Seleka, attacked": who it may have been.
    const opens = before?.deprel === 'nmod:desc' || HEDGES.test(before?.text ?? '') ? k - 1 : k
    const comma = opens > head && tree.tokens[opens - 1]!.text === ','
    return k > head && deprel === 'appos' && upos === 'PROPN' && comma
  })
  if (name === undefined) return []
  const last = tree.last[name]!
  const after = tree.tokens[last + 1]
  // "The two leaders, Salva Kiir and Riek Machar, met", with the second hung on the leaders.
  const second =
    after?.deprel === 'cc' ? conjuncts(tree, head).filter((k) => k > name && tree.tokens[k]!.upos === 'PROPN') : []
  if (after && after.upos !== 'PUNCT' && tree.tokens[last]!.upos !== 'PUNCT' && second.length === 0) return []
  const found = [name, ...conjuncts(tree, name), ...second].flatMap((k) => partiesAt(k, context, depth + 1))
  // "the army, Reuters said": who tells it is no name of the army.
  return found.some((p) => /^(?:agency|outlet)\//.test(p.actor ?? '')) ? [] : found
}

/** Nouns of grounds and parts of them, which the name behind "of" tells. */
export const GROUNDS: ReadonlySet<string> = new Set(
  `village town city suburb district neighbourhood neighborhood enclave province camp island port area region part state department
   county governorate township municipality section swath swathe outskirt centre center heart north south east west`.split(
    /\s+/,
  ),
)

/** "the villages of A and B": the names, where there are any. */
function namesOfGround(head: number, context: RoleContext): Party[] {
  const { tree, scene } = context
  if (tree.tokens[head]!.upos !== 'NOUN' || !GROUNDS.has(tree.tokens[head]!.lemma.toLowerCase())) return []
  for (const kid of kidsOf(tree, head)) {
    if (kid < head || tree.tokens[kid]!.deprel !== 'nmod' || tree.tokens[kid]!.upos !== 'PROPN') continue
    const of = kidsOf(tree, kid).some(
      (k) => tree.tokens[k]!.deprel === 'case' && tree.tokens[k]!.text.toLowerCase() === 'of',
    )
    if (!of) continue
    return [kid, ...conjuncts(tree, kid)].map((k) => {
      const mention = mentionAt(scene.mentions, tree.tokens[k]!)
      const heads = mention?.type === 'location' && mention.form === 'name'
      // "the town of Bani Walid", with all of it described
      const known = heads
        ? undefined
        : within(scene.places, { start: tree.tokens[k]!.start, end: (mention?.span ?? tree.tokens[k]!).end })[0]
      if (known?.span.start === tree.tokens[k]!.start) return described(scene.text, known.span)
      return heads
        ? partyOf(mention, mention.name ?? tree.tokens[k]!.text, scene.text)
        : described(scene.text, corePhrase(tree, k))
    })
  }
  return []
}

const BAND = /^(?:group|gang|militia)$/

/** "Rebels took two nurses. The group …": the fighters it looks back to, as they were first described; null where they have a name. */
function bandBefore(mention: Mention, { scene }: RoleContext): Party | null {
  if (mention.name || mention.actor) return null
  const [first] = chainOf(scene.mentions, mention)
  if (first?.form !== 'description' || first.span.start >= mention.span.start) return null
  return partyOf(first, scene.text.slice(first.span.start, first.span.end), scene.text)
}

/** "the capital", "the city": the place it looks back to; null where none is known. */
function placeMeant(mention: Mention, { scene }: RoleContext): string | null {
  if (mention.type !== 'location' || mention.chain === null) return null
  const words = scene.text.slice(mention.span.start, mention.span.end)
  return /^(?:the|this|that)\s+\p{L}+$/iu.test(words) ? (scene.placeOfChain.get(mention.chain)?.name ?? null) : null
}

/** Times, bare figures that count nobody, and the capitals of a dateline do nothing and suffer nothing. */
function isNoParty(token: Token, { scene }: RoleContext): boolean {
  const mention = mentionAt(scene.mentions, token)
  if (mention?.type === 'temporal' && holds(mention.span, token)) return true
  // "freed 3,000": a bare number is people where a verb acts on it, and no year.
  if (token.upos === 'NUM' && /^[\d.,%]+$/.test(token.text))
    return !/^(?:obj|nsubj:pass)$/.test(token.deprel) || /^(?:1[89]|20)\d\d$|%|^\d$/.test(token.text)
  return token.upos === 'PROPN' && mention?.type === 'location' && /^\p{Lu}{4,}$/u.test(token.text)
}

/** Jets and tanks act themselves where nobody owns them. */
function isAgentive(lemma: string): boolean {
  return CRAFT.has(lemma)
}

/** Whose an instrument or an event is: possessor, agent, or the name before it. */
export function ownersOf(head: number, context: RoleContext, depth = 0): Party[] {
  const { tree } = context
  const found: Party[] = kindsBefore(head, context).flatMap((k) => modifierParties(k, context))
  if (found.length > 0) return found
  for (const kid of kidsOf(tree, head)) {
    const token = tree.tokens[kid]!
    const before = token.deprel === 'compound' || token.deprel === 'amod'
    if (token.deprel === 'nmod:poss') found.push(...partiesAt(kid, context, depth + 1))
    else if (before) found.push(...modifierParties(kid, context))
    else if (baseOf(token.deprel) === 'nmod' || baseOf(token.deprel) === 'obl') {
      const by = kidsOf(tree, kid).some(
        (k) => tree.tokens[k]!.deprel === 'case' && (tree.tokens[k]!.text === 'by' || tree.tokens[k]!.text === 'from'),
      )
      if (by) for (const k of [kid, ...conjuncts(tree, kid)]) found.push(...partiesAt(k, context, depth + 1))
    }
    if (found.length > 0) break
  }
  return found
}

/** Who, in the same sentence, claims responsibility. */
export function claimantsIn(context: RoleContext): Party[] {
  for (const clause of context.clauses.values()) {
    if (clause.lemma !== 'claim' || clause.negated) continue
    const responsibility = clause.args.some(
      (a) => a.role === 'object' && context.tree.tokens[a.head]!.lemma === 'responsibility',
    )
    if (responsibility) return partiesOf(clause.args.find((a) => a.role === 'subject') ?? null, context)
  }
  return []
}

/** "I" is the speaker; "we" too where speaking is the act, else the side the roster says the speaker speaks for. */
function ownSide(context: RoleContext, token: Token, word: string): Party[] {
  const speaker = context.speaker ?? context.scene.issuer
  if (!speaker) return []
  const self: Party = { name: speaker.name, text: token.text, span: spanOf(token), actor: speaker.actor }
  if (word === 'i' || word === 'me' || word === 'my' || word === 'mine') return [self]
  if (context.spoken && context.speaker?.named && context.speaker.actor?.startsWith('person/')) return [self]
  if (context.side) return [{ ...context.side, text: token.text, span: spanOf(token) }]
  const house = speaker.actor === null ? houseOf(speaker.name) : null
  if (house) return [{ ...house, text: token.text, span: spanOf(token) }]
  if (context.spoken) return [self]
  const side = rosterSide(speaker)
  return [side ? { ...side, text: token.text, span: spanOf(token) } : self]
}
