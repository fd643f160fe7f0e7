// What he, she, it and they mean: every noun phrase before the pronoun is weighed by nearness, role, number, gender and kind.
// What shows that it means people stands in pronoun-people.ts, how it stands towards a noun of its sentence in pronoun-clauses.ts and
// pronoun-under.ts. I and we wait for the claims, where the speaker is known (roles-side.ts).
import { type Chain, join, type Work } from './coreference-chains.ts'
import { fitOfPart, isHarmless, type Part, partIn, suffersAsPeople } from './coreference-deeds.ts'
import { isBesideUs, isExpectedOf, isSaidBy, isTold, namesOfSayer, tellsOf, tellsOfAll } from './coreference-tellers.ts'
import { glossOf } from './glosses.ts'
import type { Draft } from './mention-draft.ts'
import { phrasesOf } from './names-features.ts'
import { isAside, isEmpty, isGround, isOfTime, isWrittenTo, wouldBeItself } from './pronoun-clauses.ts'
import { hasMen, isDoneByBodies, isDoneByPeople, isPeoples, isRobbed, isTheirs, PAPERS } from './pronoun-people.ts'
import { isJustBefore, isOfVerbBefore, isSomeOf, underOf } from './pronoun-under.ts'
import { isUnder, kidsOf, treeOf } from './sentence-tree.ts'
import type { Sentence } from './syntax-types.ts'

/** Something a pronoun could mean: a draft with its chain, or a noun phrase that means no actor (index -1). */
interface Candidate {
  readonly draft: number
  readonly sentence: Sentence
  readonly head: number
  readonly plural: boolean
  /** Whether it leads a list: "Kiir and Machar" are they. */
  readonly leads: boolean
}

/** Sentences looked back over. */
const REACH = 4
const FIRST_OR_SECOND = /^(?:i|me|my|mine|myself|we|us|our|ours|ourselves|you|your|yours|yourself)$/

/** Words that open a phrase which nobody is meant by: "no group", "whose boy". */
const NOBODY = /^(?:no|any|nobody|none|whose|which|every|each)$/i

/** Joins third-person pronouns to the chain they mean, where one is likely enough. */
export function linkPronouns(work: Work): void {
  const { drafts } = work
  const bySentence = new Map<Sentence, number[]>()
  drafts.forEach((d, i) => {
    const list = bySentence.get(d.sentence)
    if (list) list.push(i)
    else bySentence.set(d.sentence, [i])
  })
  let window: Candidate[][] = []
  for (const sentence of work.doc.sentences) {
    const own = bySentence.get(sentence) ?? []
    const others = phrasesLeft(work, sentence, own)
    const here: Candidate[] = []
    window.push(here)
    if (window.length > REACH + 1) window = window.slice(-REACH - 1)
    let o = 0
    for (const i of own) {
      const d = drafts[i]!
      while (o < others.length && others[o]!.head < d.first) here.push(others[o++]!)
      if (d.form === 'pronoun' && !work.chains[i]) {
        const low = d.sentence.tokens[d.head]!.text.toLowerCase()
        const meant = glossed(work, d, own)
        if (meant) join(work, i, meant)
        else if (!FIRST_OR_SECOND.test(low) && !isEmpty(d)) {
          const best = bestOf(work, i, window)
          if (best) join(work, i, best)
        }
      }
      const chain = work.chains[i]
      if (!chain && isLeftOpen(d)) here.push({ draft: -1, sentence, head: d.head, plural: d.plural, leads: false })
      if (chain && !NOBODY.test(d.sentence.tokens[d.first]!.text))
        here.push({ draft: i, sentence, head: d.head, plural: d.plural, leads: leadsList(sentence, d.head) })
    }
    while (o < others.length) here.push(others[o++]!)
  }
}

/** "The letter … It says": an "it" that tells and means no actor. Another "it" right behind mostly means the same. */
function isLeftOpen(d: Draft): boolean {
  const { tokens } = d.sentence
  return d.form === 'pronoun' && tokens[d.head]!.text.toLowerCase() === 'it' && tellsOfAll(d.sentence, d.head)
}

/** The chain of who stands in brackets behind a pronoun: "they [the rebels]". */
function glossed(work: Work, d: Draft, own: readonly number[]): Chain | null {
  const meant = glossOf(treeOf(d.sentence), d.head)
  const draft = meant < 0 ? undefined : own.find((j) => work.drafts[j]!.head === meant)
  return draft === undefined ? null : (work.chains[draft] ?? null)
}

/** Heads of noun phrases in subject, object or oblique place that no draft covers: a pronoun may mean them and then means no actor. */
function phrasesLeft(work: Work, sentence: Sentence, own: readonly number[]): Candidate[] {
  const { tokens } = sentence
  const covered = new Uint8Array(tokens.length)
  for (const i of own) covered.fill(1, work.drafts[i]!.first, work.drafts[i]!.after)
  const { head } = phrasesOf(tokens)
  const out: Candidate[] = []
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i]!
    if (covered[i] || head[i] !== i || (t.upos !== 'NOUN' && t.upos !== 'PROPN')) continue
    const plural = t.xpos === 'NNS' || t.xpos === 'NNPS'
    out.push({ draft: -1, sentence, head: i, plural, leads: false })
  }
  return out
}

/** Whether a noun is the first of two or more that "and" joins. */
export function leadsList(sentence: Sentence, head: number): boolean {
  const tree = treeOf(sentence)
  return kidsOf(tree, head).some((k) => {
    const { deprel, upos } = tree.tokens[k]!
    if (k < head || deprel !== 'conj' || (upos !== 'PROPN' && upos !== 'NOUN')) return false
    return kidsOf(tree, k).some((c) => /^(?:and|&)$/i.test(tree.tokens[c]!.text))
  })
}

function bestOf(work: Work, i: number, window: readonly (readonly Candidate[])[]): Chain | null {
  let best = CLUES.none
  let chain: Chain | null = null
  let between = 0
  const barred = barredFrom(work, i, window.at(-1)!, window)
  const d = work.drafts[i]!
  const part = partOf(d)
  const several = d.plural && window.at(-1)!.some((c) => areMany(work, c))
  for (let w = window.length - 1; w >= 0; w--) {
    const list = window[w]!
    for (let k = list.length - 1; k >= 0; k--) {
      const c = list[k]!
      const one = several && w === window.length - 1 && isOneBody(work, c) ? CLUES.oneBesideMany : 0
      const alone = scoreOf(work, i, c, window.length - 1 - w, between, part)
      const s = alone === null ? null : alone + one
      const told = c.draft < 0 ? null : work.chains[c.draft]!
      if (s === null || (told && (barred.has(told) || barred.has(told.actor ?? '')))) continue
      between++
      if (s > best) {
        best = s
        chain = c.draft < 0 ? null : work.chains[c.draft]!
      }
    }
  }
  return chain
}

/** "The rebels", "the Houthis", "the Taliban": several, by their number or as an armed group known by name. */
function areMany(work: Work, c: Candidate): boolean {
  const chain = c.draft < 0 ? null : work.chains[c.draft]!
  if (!chain || (chain.type !== 'organisation' && chain.type !== 'person')) return false
  return c.plural || isArmedGroup(chain)
}

function isArmedGroup({ actor, type }: Chain): boolean {
  return type === 'organisation' && actor?.startsWith('group/') === true
}

/** "The army", "the government": one body, which is a "they" only where nobody else in its sentence is. */
function isOneBody(work: Work, c: Candidate): boolean {
  const chain = c.draft < 0 ? null : work.chains[c.draft]!
  return chain?.type === 'organisation' && !c.plural && !c.leads && !isArmedGroup(chain)
}

/** The part of a pronoun in a deed, as far as it tells who is meant: one person or body may shoot and suffer whoever it is. */
function partOf(d: Draft): Part | null {
  const part = partIn(d.sentence, d.head)
  return d.plural || part === 'answerer' ? part : null
}

/** Chains the pronoun cannot mean because their mention is the subject of its own verb, or the side of who speaks of "us" and "them". */
function barredFrom(
  work: Work,
  i: number,
  here: readonly Candidate[],
  window: readonly (readonly Candidate[])[],
): ReadonlySet<Chain | string> {
  const d = work.drafts[i]!
  const barred = new Set<Chain | string>()
  const ours = d.plural && isBesideUs(d.sentence, d.head) ? namesOfSayer(d.sentence) : null
  if (ours && ours.size > 0)
    for (const { draft } of window.flat()) {
      const chain = draft < 0 ? null : work.chains[draft]
      if (chain?.name && ours.has(chain.name.replace(/s$/, ''))) barred.add(chain)
    }
  for (const c of here) {
    const chain = c.draft < 0 ? null : work.chains[c.draft]
    if (!chain || !wouldBeItself(d.sentence, d.head, c.head)) continue
    barred.add(chain)
    // "The president … Kiir accuses him": nor the same man by another chain.
    if (chain.actor?.startsWith('person/')) barred.add(chain.actor)
  }
  return barred
}

/** What each clue is worth; tuned on two thirds of the news, interviews and biographies of GUM (`scripts/coref-score.ts`). */
const CLUES = {
  sentence: -1.15,
  between: -0.12,
  gender: 0.9,
  named: 0,
  body: 0.4,
  namedBody: 0.6,
  place: -0.9,
  placeSubject: 0.6,
  thing: 0,
  thingSubject: 0.6,
  many: 1.1,
  manyThings: -0.25,
  notActor: -0.4,
  oneBody: -0.3,
  oneState: -1.2,
  oneBesideMany: -1.2,
  group: 0.6,
  ground: 1.2,
  list: 0.8,
  described: -0.8,
  sayer: 1,
  whose: 2.2,
  again: 0.9,
  told: -0.8,
  open: 1,
  subject: 1.2,
  aside: -0.8,
  object: 0.8,
  inside: 0,
  oblique: -0.3,
  pronoun: 0.4,
  parallel: 0.7,
  owner: 0,
  often: 0.2,
  none: -2.6,
  acts: 1,
  lifeless: -3.5,
  joined: 1.5,
  beside: 0.4,
  some: 2,
  counted: 0.8,
  within: 1.8,
}

/** How well a candidate suits a pronoun; null where it cannot be. */
function scoreOf(
  work: Work,
  i: number,
  c: Candidate,
  distance: number,
  between: number,
  part: Part | null,
): number | null {
  const d = work.drafts[i]!
  const p = d.sentence.tokens[d.head]!
  const low = p.text.toLowerCase()
  const t = c.sentence.tokens[c.head]!
  const chain = c.draft < 0 ? null : work.chains[c.draft]!
  const form = c.draft < 0 ? 'description' : work.drafts[c.draft]!.form
  const type = chain?.type ?? null
  const role = t.deprel
  const subject = role.startsWith('nsubj')
  let s = CLUES.sentence * distance + CLUES.between * Math.min(between, 8)
  if (d.gender === 'm' || d.gender === 'f') {
    if (type !== 'person' || c.plural) return null
    if (chain?.gender && chain.gender !== d.gender) return null
    if (chain?.gender === d.gender) s += CLUES.gender
    if (chain?.name) s += CLUES.named
    else if (!chain?.gender) s += CLUES.described
  } else if (low.startsWith('it')) {
    // "The Allied Democratic Forces" and "Doctors of the World" are an it; rebels are not.
    const isBody = type === 'organisation' && (form === 'name' || /^(?:ngo|body)\//.test(chain?.actor ?? ''))
    if (type === 'person' || (c.plural && !isBody)) return null
    // "Chad said it would send troops": a state that says or does what only people do is a body.
    if (type === 'organisation' || (type === 'location' && subject && isPeoples(c.sentence, t.head))) {
      s += CLUES.body + (chain?.name ? CLUES.namedBody : 0)
      if (isDoneByBodies(d) || hasMen(d)) s += CLUES.acts
    } else if (type === 'location') s += CLUES.place + (subject || p.deprel === 'nmod:poss' ? CLUES.placeSubject : 0)
    else if (c.draft < 0 && PAPERS.test(t.lemma) && tellsOfAll(d.sentence, d.head))
      s += CLUES.body + CLUES.namedBody + CLUES.acts
    else if (c.draft < 0)
      s += CLUES.thing + (subject || role === 'obj' ? CLUES.thingSubject : 0) + (hasMen(d) ? CLUES.lifeless / 2 : 0)
  } else {
    if (!c.plural && !c.leads && type !== 'organisation') return null
    if (c.leads && !c.plural) s += CLUES.list
    else if (c.plural) s += type === 'organisation' || type === 'person' ? CLUES.many : CLUES.manyThings
    else if (chain && isArmedGroup(chain)) s += CLUES.group
    else s += /^(?:state|body)\//.test(chain?.actor ?? '') ? CLUES.oneState : CLUES.oneBody
    if (
      type !== 'organisation' &&
      type !== 'person' &&
      (isDoneByBodies(d) || isDoneByPeople(d) || suffersAsPeople(d.sentence, d.head))
    )
      s += CLUES.lifeless
    if (c.draft < 0) s += CLUES.notActor
  }
  if (part) s += fitOfPart(part, d, c)
  if (c.plural && p.deprel === 'nmod' && isCounted(c) && isSomeOf(treeOf(d.sentence), d.head)) s += CLUES.counted
  if (subject) s += CLUES.subject + (isAside(c.sentence, t.head) ? CLUES.aside : 0)
  else if (role === 'obj' || role === 'iobj') s += CLUES.object
  else if (role === 'nmod:poss' || role === 'compound' || role === 'nmod') s += CLUES.inside
  else if (role === 'obl') s += CLUES.oblique
  if (form === 'pronoun') s += CLUES.pronoun
  else if (c.draft < 0 && t.upos === 'PRON') s += CLUES.open
  if (subject && p.deprel.startsWith('nsubj')) s += CLUES.parallel
  if (subject && distance > 0 && tellsOfAll(d.sentence, d.head))
    s += tellsOfAll(c.sentence, c.head) ? CLUES.again : isTold(c.sentence, t.head) ? CLUES.told : 0
  if (distance === 0) {
    if (c.draft < 0 && wouldBeItself(d.sentence, d.head, c.head)) return null
    const tree = treeOf(d.sentence)
    if (isUnder(tree, d.head, c.head)) {
      const how = underOf(tree, d.head, c.head)
      if (how === null) return null
      // "attacks on Aleppo and its siege of towns"
      if (how === 'joined' && type === 'location') return null
      s += how === 'told' ? CLUES.whose : CLUES[how]
    } else if (
      c.plural &&
      isSomeOf(tree, d.head) &&
      (isJustBefore(d.sentence.tokens, c.head, d.head) || isOfVerbBefore(d.sentence.tokens, c.head, d.head))
    )
      s += CLUES.some
    if (p.deprel === 'nmod:poss') s += CLUES.owner
    if (!subject && !d.plural && chain?.name && isOfTime(d.sentence, d.head)) s += CLUES.within
    if (!subject && isWrittenTo(d.sentence, d.head, c.head)) s += CLUES.within
    if (subject && isSaidBy(d.sentence, d.head, t.head)) {
      if (isExpectedOf(d.sentence, d.head)) return null
      s += CLUES.sayer
    }
    s += fitOfSayer(d, c)
    if (d.plural && role === 'obj' && isRobbed(d, t.head)) s += CLUES.whose
    if (d.plural && role === 'obj' && isGround(d.sentence, d.head, t.head)) s += CLUES.ground
  }
  return s + CLUES.often * Math.log(1 + (chain?.members.length ?? 0))
}

/** "Sent three men to hospital … one of them": whether it was said of how many some are spoken of. */
function isCounted({ sentence, head }: Candidate): boolean {
  const { tokens } = sentence
  return kidsOf(treeOf(sentence), head).some((k) => k < head && tokens[k]!.deprel === 'nummod')
}

/** "Her lawyer said that she was beaten": she is whose lawyer tells it, and hardly the lawyer. */
function fitOfSayer(d: Draft, c: Candidate): number {
  const { tokens } = d.sentence
  const own = tokens[c.head]!
  const owned = own.deprel === 'nmod:poss' && sameSort(own.text, tokens[d.head]!.text)
  const sayer = owned ? own.head : c.head
  if (sayer < 0 || !tellsOf(d, sayer)) return 0
  if (owned) return CLUES.whose
  // "Refugees said … planes had bombed them": those who suffer tell it.
  if (d.plural && own.deprel.startsWith('nsubj') && (partIn(d.sentence, d.head) === 'sufferer' || isTheirs(d)))
    return own.upos === 'PRON' || isHarmless(own.lemma) ? CLUES.whose / 2 : 0
  const whose = kidsOf(treeOf(d.sentence), c.head).some(
    (k) => tokens[k]!.deprel === 'nmod:poss' && sameSort(tokens[k]!.text, tokens[d.head]!.text),
  )
  return whose ? -CLUES.whose : 0
}

const SORTS = [/^(?:he|him|his)$/i, /^(?:she|her|hers)$/i, /^(?:they|them|theirs?)$/i, /^(?:it|its)$/i]

function sameSort(a: string, b: string): boolean {
  return SORTS.some((sort) => sort.test(a) && sort.test(b))
}
