// Deeds that stand inside something made up, told or drawn: "in the scenario", "in one version", "on paper", "the evening paper had
// the president resigning", "the communique destroyed two tanks", "a mural of the rebels surrendering".
import type { Act } from '../model/index.ts'
import { BULLETINS, FICTIONS, OUTLETS, PICTURES, SCHEMES, TELLINGS, TEXTS } from '../vocab/verbs/passed-on.ts'
import { wordSet } from '../vocab/word-set.ts'
import type { Clause } from './clause-types.ts'
import { baseOf, kidsOf, type Tree } from './sentence-tree.ts'
import type { Own } from './status-operators.ts'
import { UNVERIFIED } from './status-turns.ts'

/** Words climbed over from a deed to the clause with the frame. */
const UP = 6
const IMAGINED: Own = { status: 'hypothetical', why: 'imagined' }

/** What a frame around a deed makes of it; null for none. */
export function framed(clause: Clause, act: Act, tree: Tree): Own | null {
  return (
    saidByPaper(clause, act, tree) ??
    hadDoing(clause, tree) ??
    drawn(clause, tree) ??
    frameAround(clause.head, act, tree) ??
    frameAtFront(clause.head, act, tree) ??
    inWhich(clause, act, tree)
  )
}

/** "In the scenario", "on paper", "in one version": a phrase before the verb of the deed, or of what the deed hangs under. */
function frameAround(head: number, act: Act, tree: Tree): Own | null {
  let at = head
  for (let steps = UP; steps > 0 && at >= 0; steps--) {
    for (const k of kidsOf(tree, at)) {
      // Behind the deed only what closes the sentence: "the army took the hill in a war game".
      if (k > at && !(at === head && isAtEnd(k, act, tree))) continue
      if (k >= head && k < at) continue
      const made = baseOf(tree.tokens[k]!.deprel) === 'obl' ? frameOf(k, act, tree) : null
      if (made) return made
    }
    const over = tree.tokens[at]!.head
    if (over < 0 || !isInside(at, over, tree)) return null
    at = over
  }
  return null
}

/** "Reached a deal on Wednesday under which the rebels free 21 girls": by its terms, and not yet. */
function underWhich(which: number, head: number, { tokens }: Tree): Own | null {
  const by = /^whereby$/i.test(tokens[which]!.text) || /^(?:under|by)$/i.test(tokens[which - 1]!.text)
  if (!by || !/^VB[ZP]$/.test(tokens[head]!.xpos)) return null
  const text = tokens.slice(Math.max(0, which - 10), which).find((t) => TEXTS.has(t.lemma) && t.upos === 'NOUN')
  return text ? { status: 'planned', why: text.lemma } : null
}

/** "The radio play, in which Martians bomb Quito": trees hang the clause on any noun before it. */
function inWhich({ head, relation }: Clause, act: Act, tree: Tree): Own | null {
  const { tokens } = tree
  if (!/^(?:acl|advcl)/.test(relation)) return null
  for (let i = head - 1; i > 0 && i >= head - 8; i--) {
    if (/^[;:.]$/.test(tokens[i]!.text)) return null
    if (!/^(?:which|where|whereby)$/i.test(tokens[i]!.text)) continue
    const terms = underWhich(i, head, tree)
    if (terms) return terms
    const from = /^in$/i.test(tokens[i - 1]!.text) ? i - 2 : /^where$/i.test(tokens[i]!.text) ? i - 1 : -1
    for (let k = from; k >= 0 && k >= from - 8; k--) {
      const { lemma } = tokens[k]!
      const noun = tokens[k]!.upos === 'NOUN' || /^(?:DET|NOUN)$/.test(tokens[k - 1]?.upos ?? '')
      if (FICTIONS.has(lemma) && noun && !(DRILLS.has(lemma) && TROOPS.has(act))) return IMAGINED
      if (/^(?:VBD|VBZ|VBP)$/.test(tokens[k]!.xpos) && k < from - 3) return null
    }
    return null
  }
  return null
}

/** Tokens behind such a phrase in which what it frames is told. */
const AHEAD = 60

/** "In the film, a sergeant storms the bridge": trees hang such a phrase on the nearest noun as well. */
function frameAtFront(head: number, act: Act, tree: Tree): Own | null {
  const { tokens } = tree
  if (!/^in$/i.test(tokens[0]!.text)) return null
  const comma = tokens.slice(0, 8).findIndex((t) => t.text === ',')
  if (comma < 2 || head < comma || head > comma + AHEAD || /^NN/.test(tokens[comma - 1]!.xpos) === false) return null
  for (let i = comma + 1; i < head; i++)
    if (/^(?:;|:|but|though|although|while|whereas|when|after)$/i.test(tokens[i]!.text)) return null
  // "In the worst of the three forecasts".
  const forecast = tokens
    .slice(1, comma)
    .find((t) => /^(?:forecast|scenario|prediction|projection|prognosis|prophecy)$/.test(t.lemma))
  if (forecast && !/^VB[DN]$/.test(tokens[head]!.xpos)) return { status: 'hypothetical', why: forecast.lemma }
  return kidsOf(tree, comma - 1).includes(0) ? frameOf(comma - 1, act, tree) : null
}

/** "Took the hill in a war game.", "surrendered in his novel.": the phrase closes the sentence and adds nothing; men may die in drills. */
function isAtEnd(at: number, act: Act, { tokens, last }: Tree): boolean {
  if (tokens[at]!.lemma === 'exercise' && act !== 'ASSAULT') return false
  const after = tokens[last[at]! + 1]
  return last[at]! - at <= (tokens[at]!.lemma === 'part' ? 3 : 1) && (after === undefined || /^[.;!]$/.test(after.text))
}

/** Whether a frame over `over` is one over `at` too: not across "; in another" or "but in fact". */
function isInside(at: number, over: number, { tokens }: Tree): boolean {
  const relation = baseOf(tokens[at]!.deprel)
  if (!/^(?:conj|xcomp|ccomp|obj|nsubj|obl|advcl|acl|csubj)$/.test(relation)) return false
  if (relation !== 'conj' && relation !== 'advcl' && relation !== 'ccomp') return true
  for (let i = Math.min(at, over) + 1; i < Math.max(at, over); i++)
    if (/^(?:;|:|but|though|although|while|whereas)$/i.test(tokens[i]!.text)) return false
  return true
}

function frameOf(noun: number, act: Act, tree: Tree): Own | null {
  const { lemma: cased } = tree.tokens[noun]!
  const lemma = cased.toLowerCase()
  const kids = kidsOf(tree, noun)
  const lead = kids.filter((k) => tree.tokens[k]!.deprel === 'case').map((k) => tree.tokens[k]!.text.toLowerCase())
  const led = lead.join(' ')
  const bare = !kids.some((k) => /^(?:det|nmod:poss|amod|nummod)$/.test(tree.tokens[k]!.deprel))
  if (led === 'on' && ((lemma === 'paper' && bare) || lemma === 'map')) return { status: 'alleged', why: `on ${lemma}` }
  if (led === 'in' && bare && lemma === 'theory') return IMAGINED
  if (led === 'in' && bare && lemma === 'name' && tree.tokens[noun + 1]?.text === 'only') return IMAGINED
  if (led === 'as' && isAsDrill(noun, lemma, tree)) return TROOPS.has(act) ? null : IMAGINED
  if (led === 'by' && RECKONINGS.has(lemma) && CREDIT.has(act)) return { status: 'alleged', why: lemma }
  if (bare || !/^(?:in|according(?: to)?)$/.test(led)) return null
  if (TELLINGS.has(lemma) || (lemma === 'account' && !isOwnAccount(noun, tree)))
    return { status: 'alleged', why: lemma }
  if (!FICTIONS.has(lemma) || isOfWhatWas(noun, tree) || (DRILLS.has(lemma) && TROOPS.has(act))) return null
  return IMAGINED
}

/** Papers by which those who credit themselves with a deed count it. */
const RECKONINGS = wordSet('reckoning calendar count tally ledger timetable schedule bookkeeping')

/** "As a drill", "as part of an exercise". */
function isAsDrill(noun: number, lemma: string, tree: Tree): boolean {
  if (DRILLS.has(lemma) || /^(?:rehearsal|simulation|joke)$/.test(lemma)) return true
  return lemma === 'part' && kidsOf(tree, noun).some((k) => k > noun && DRILLS.has(tree.tokens[k]!.lemma))
}

const DRILLS = wordSet('exercise drill manoeuvre maneuver')
/** What is done in an exercise all the same. */
const TROOPS: ReadonlySet<Act> = new Set<Act>(['MOBILIZE', 'COOPERATE', 'CONSULT'])

/** Deeds that whoever counts them is proud of. */
const CREDIT: ReadonlySet<Act> = new Set<Act>(['AID', 'RETREAT', 'AGREE', 'CONCEDE'])

/** "In an account of the raid published in Paris": a report like any other. */
function isOwnAccount(noun: number, tree: Tree): boolean {
  return !kidsOf(tree, noun).some((k) => /^(?:one|another|some|this|that)$/i.test(tree.tokens[k]!.text))
}

/** "In the film shown to the court", "in an exercise with Egypt": it may show, or be, what was. */
function isOfWhatWas(noun: number, tree: Tree): boolean {
  const film = /^(?:film|movie)$/.test(tree.tokens[noun]!.lemma)
  return film && kidsOf(tree, noun).some((k) => /^(?:acl|acl:relcl|nmod)$/.test(tree.tokens[k]!.deprel))
}

const BY_PAPER: ReadonlySet<Act> = new Set<Act>(['ASSAULT', 'AID', 'RETREAT', 'SANCTION'])

/** What papers do. */
const PUTS = wordSet(
  'give put say set show count name list report announce describe mention carry print publish tell bring make',
)

/** "The communique destroyed two tanks": a paper does none of that. */
function saidByPaper({ kind, head, lemma, passive, modal, args }: Clause, act: Act, tree: Tree): Own | null {
  const { tokens } = tree
  if (kind !== 'verb' || modal !== null || !BY_PAPER.has(act) || PUTS.has(lemma)) return null
  const has = kidsOf(tree, head).some((k) => k < head && tokens[k]!.lemma === 'have')
  if (passive || (tokens[head]!.xpos === 'VBN' && !has)) return byPaper(head, tree)
  const subject = args.find((a) => a.role === 'subject')
  if (!subject || !BULLETINS.has(tokens[subject.head]!.lemma.toLowerCase())) return null
  if (!args.some((a) => a.role === 'object')) return null
  // A statement may lift a ban or break off relations.
  if (act !== 'ASSAULT' && act !== 'AID' && /^(?:statement|report)$/.test(tokens[subject.head]!.lemma)) return null
  return { status: 'alleged', why: tokens[subject.head]!.lemma }
}

/** "Released by every newspaper in the capital". */
function byPaper(head: number, tree: Tree): Own | null {
  const agent = kidsOf(tree, head).find(
    (k) =>
      k > head &&
      baseOf(tree.tokens[k]!.deprel) === 'obl' &&
      kidsOf(tree, k).some((d) => tree.tokens[d]!.text === 'by'),
  )
  if (agent === undefined) return null
  const { lemma } = tree.tokens[agent]!
  return BULLETINS.has(lemma.toLowerCase()) || /^(?:paper|radio|daily|tabloid|rumou?r|press)$/i.test(lemma)
    ? { status: 'alleged', why: lemma }
    : null
}

/** The "have" a deed hangs under as what somebody has somebody do; -1 for none. */
function havingOver(head: number, tree: Tree): number {
  const { tokens } = tree
  const { deprel, head: over } = tokens[head]!
  if (over < 0) return -1
  const relation = baseOf(deprel)
  if (relation === 'obj') return isHaving(over, tree) && participleOf(over, tree) >= 0 ? over : -1
  if (!/^(?:acl|advcl|xcomp|ccomp|parataxis|conj)$/.test(relation) || deprel === 'acl:relcl') return -1
  if (tokens[over]!.lemma === 'have') return isHaving(over, tree) && over < head && isBarePart(head, tree) ? over : -1
  // "Had the town captured": trees hang the participle under the town.
  if (relation === 'acl' && baseOf(tokens[over]!.deprel) === 'obj' && isBarePart(head, tree))
    return isHaving(tokens[over]!.head, tree) ? tokens[over]!.head : -1
  return -1
}

function isHaving(at: number, { tokens }: Tree): boolean {
  return at >= 0 && tokens[at]!.lemma === 'have' && tokens[at]!.upos === 'VERB'
}

/** A participle with no auxiliary and no mark of its own. */
function isBarePart(at: number, tree: Tree): boolean {
  if (!/^VB[GND]?$/.test(tree.tokens[at]!.xpos)) return false
  return !kidsOf(tree, at).some((k) => k < at && /^(?:aux|mark)/.test(tree.tokens[k]!.deprel))
}

function participleOf(having: number, tree: Tree): number {
  return (
    kidsOf(tree, having)
      .concat(kidsOf(tree, having).flatMap((k) => (tree.tokens[k]!.deprel === 'obj' ? kidsOf(tree, k) : [])))
      .find((k) => k > having && /^VB[GND]$/.test(tree.tokens[k]!.xpos) && isBarePart(k, tree)) ?? -1
  )
}

const PENCILS = wordSet('pencilled penciled scheduled slated planned booked earmarked marked fixed')

/** "The evening paper had the president resigning", "the plan has them leaving by June", "had the storming pencilled in". */
function hadDoing({ head }: Clause, tree: Tree): Own | null {
  const having = isHaving(head, tree) ? head : havingOver(head, tree)
  if (having < 0) return null
  const { tokens } = tree
  const participle = participleOf(having, tree)
  if (participle >= 0 && participle !== head && PENCILS.has(tokens[participle]!.text.toLowerCase()))
    return { status: 'planned', why: tokens[participle]!.lemma }
  const subject = kidsOf(tree, having).find((k) => tokens[k]!.deprel === 'nsubj')
  if (subject === undefined) return null
  const words = [subject, ...kidsOf(tree, subject).filter((k) => tokens[k]!.deprel === 'compound')]
  if (words.some((k) => SCHEMES.has(tokens[k]!.lemma.toLowerCase()))) return { status: 'planned', why: 'has them' }
  if (words.some((k) => FICTIONS.has(tokens[k]!.lemma.toLowerCase()))) return IMAGINED
  return words.some((k) => OUTLETS.has(tokens[k]!.lemma.toLowerCase())) ? { status: 'alleged', why: 'has them' } : null
}

/** "Unverified footage shows soldiers shelling", "appears to show": nobody stands for what is seen. */
function isUnsureShowing(showing: number, tree: Tree): boolean {
  const { tokens } = tree
  const { lemma, deprel, head } = tokens[showing]!
  if (!/^(?:show|depict|capture)$/.test(lemma)) return false
  if (deprel === 'xcomp' && /^(?:appear|seem|purport|claim)$/.test(tokens[head]?.lemma ?? '')) return true
  const subject = kidsOf(tree, showing).find((k) => k < showing && baseOf(tokens[k]!.deprel) === 'nsubj')
  return subject !== undefined && kidsOf(tree, subject).some((k) => UNVERIFIED.test(tokens[k]!.text))
}

const DRAWS = wordSet('draw paint sketch imagine picture depict envision visualise visualize embroider')
const SHOWS = wordSet('show depict portray have picture')

/** "Had drawn a soldier shooting her father", "the mural shows the rebels surrendering". */
function drawn({ head, kind }: Clause, tree: Tree): Own | null {
  if (kind !== 'verb' || !isBarePart(head, tree)) return null
  const { tokens } = tree
  let over = tokens[head]!.head
  if (over >= 0 && /^i?obj$/.test(tokens[over]!.deprel)) over = tokens[over]!.head
  if (over < 0 || over >= head || tokens[over]!.upos !== 'VERB') return null
  const object = kidsOf(tree, over).find((k) => /^i?obj$/.test(tokens[k]!.deprel) && k > over && k < head)
  if (object === undefined || /^(?:fire|attention|crowd|line|criticism)$/.test(tokens[object]!.lemma)) return null
  if (DRAWS.has(tokens[over]!.lemma)) return IMAGINED
  if (isUnsureShowing(over, tree)) return { status: 'alleged', why: tokens[over]!.lemma }
  const subject = kidsOf(tree, over).find((k) => tokens[k]!.deprel === 'nsubj')
  const pictured = subject !== undefined && PICTURES.has(tokens[subject]!.lemma)
  return SHOWS.has(tokens[over]!.lemma) && pictured ? IMAGINED : null
}
