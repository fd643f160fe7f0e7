// Sentences in the manner of news agencies, with their trees, from a small grammar of our own. The treebanks have few of this kind:
// bare plural subjects, past forms that could be participles, fronted dates, long names of bodies.
import { type Chance, chanceFrom } from './agency-chance.ts'
import { object, place, subject } from './agency-nouns.ts'
import { front, settings, times } from './agency-times.ts'
import { type Branch, b, phrase, treeFrom } from './agency-tree.ts'
import { VERBS } from './agency-words.ts'
import { randomFrom } from './random.ts'
import type { Tree } from './treebank.ts'

/** How clauses are made, the plain past most of all. */
const KINDS = ['active', 'active', 'active', 'active', 'series', 'passive', 'moving', 'perfect', 'wanting', 'accusing']

/** `count` sentences, the same for the same seed. */
export function agencySentences(count: number, seed: number): Tree[] {
  const c = chanceFrom(randomFrom(seed))
  return Array.from({ length: count }, (_, i) => treeFrom(`AGENCY_${i}`, sentence(c)))
}

export function sentence(c: Chance): Branch {
  const said = c.chance(0.3)
  const root = said ? reported(c) : clause(c, 'root', true)
  root.after.push(b('.', 'PUNCT|.', 'punct'))
  return root
}

/** "X said (that) S", "S, X said", "X told Y S". */
function reported(c: Chance): Branch {
  const below = clause(c, 'ccomp', c.chance(0.2))
  const verb = b(
    c.one(['said', 'said', 'said', 'reported', 'announced', 'claimed', 'confirmed', 'denied', 'warned']),
    'VERB|VBD',
    'root',
  )
  if (c.chance(0.25)) {
    below.after.push(b(',', 'PUNCT|,', 'punct'))
    verb.before.push(below, subject(c, 'nsubj'))
    times(c, verb, 0.3)
    return verb
  }
  verb.before.push(subject(c, 'nsubj'))
  if (c.chance(0.15)) {
    verb.word = 'told'
    verb.after.push(b(c.one(['reporters', 'journalists', 'residents', 'lawmakers', 'diplomats']), 'NOUN|NNS', 'iobj'))
  } else times(c, verb, 0.3)
  if (c.chance(0.4)) below.before.unshift(b('that', 'SCONJ|IN', 'mark'))
  verb.after.push(below)
  return verb
}

/** A clause in the past; the subject stands before its verb, a date at times before it. */
function clause(c: Chance, relation: string, fronted: boolean): Branch {
  const verb = predicate(c, relation)
  const who = subject(c, verb.passive ? 'nsubj:pass' : 'nsubj')
  verb.branch.before.unshift(who)
  if (fronted && c.chance(0.4)) verb.branch.before.unshift(front(c))
  return verb.branch
}

function predicate(c: Chance, relation: string): { branch: Branch; passive: boolean } {
  const kind = c.one(KINDS)
  const [past, participle, base] = c.one(VERBS.transitive)
  if (kind === 'passive') {
    const branch = b(participle, 'VERB|VBN', relation)
    const plural = c.chance(0.6)
    branch.before.push(b(plural ? 'were' : 'was', 'AUX|VBD', 'aux:pass'))
    if (c.chance(0.5)) branch.after.push(phrase('by', subject(c, 'obl:agent')))
    settings(c, branch)
    return { branch, passive: true }
  }
  if (kind === 'moving') {
    const [form, preposition] = c.one(VERBS.moving)
    const branch = b(form, 'VERB|VBD', relation)
    branch.after.push(phrase(preposition, c.chance(0.6) ? place(c, 'obl') : object(c, 'obl')))
    times(c, branch, 0.5)
    return { branch, passive: false }
  }
  if (kind === 'perfect') {
    const branch = b(participle, 'VERB|VBN', relation)
    const has = c.one(['have', 'had', 'has'])
    branch.before.push(b(has, has === 'have' ? 'AUX|VBP' : has === 'had' ? 'AUX|VBD' : 'AUX|VBZ', 'aux'))
    branch.after.push(object(c, 'obj'))
    settings(c, branch)
    return { branch, passive: false }
  }
  if (kind === 'wanting') {
    const branch = b(
      c.one(['refused', 'agreed', 'vowed', 'threatened', 'tried', 'pledged', 'failed', 'continued']),
      'VERB|VBD',
      relation,
    )
    const below = b(base, 'VERB|VB', 'xcomp')
    below.before.push(b('to', 'PART|TO', 'mark'))
    below.after.push(object(c, 'obj'))
    settings(c, below)
    branch.after.push(below)
    return { branch, passive: false }
  }
  if (kind === 'accusing') {
    const branch = b('accused', 'VERB|VBD', relation)
    const below = b(c.one(VERBS.gerunds), 'VERB|VBG', 'advcl')
    below.before.push(b('of', 'SCONJ|IN', 'mark'))
    below.after.push(object(c, 'obj'))
    branch.after.push(subject(c, 'obj'), below)
    return { branch, passive: false }
  }
  const branch = b(past, 'VERB|VBD', relation)
  branch.after.push(object(c, 'obj'))
  settings(c, branch)
  if (kind === 'series') series(c, branch)
  else if (c.chance(0.2)) loose(c, branch)
  return { branch, passive: false }
}

/** ", V O and V O" or "and V O". */
function series(c: Chance, verb: Branch): void {
  const next = (): Branch => {
    const other = b(c.one(VERBS.transitive)[0], 'VERB|VBD', 'conj')
    other.after.push(object(c, 'obj'))
    if (c.chance(0.3)) settings(c, other)
    return other
  }
  if (c.chance(0.4)) {
    const middle = next()
    middle.before.push(b(',', 'PUNCT|,', 'punct'))
    verb.after.push(middle)
  }
  const last = next()
  last.before.push(b(c.one(['and', 'and', 'and', 'but']), 'CCONJ|CC', 'cc'))
  verb.after.push(last)
}

/** ", killing O", "after V-ing O", "when S". */
function loose(c: Chance, verb: Branch): void {
  if (c.chance(0.3)) {
    const below = clause(c, 'advcl', false)
    below.before.unshift(b(c.one(['after', 'when', 'as', 'because', 'before', 'while']), 'SCONJ|IN', 'mark'))
    const mark = below.before[0] as Branch
    if (mark.word === 'when') {
      mark.tag = 'ADV|WRB'
      mark.relation = 'advmod'
    }
    verb.after.push(below)
    return
  }
  const below = b(c.one(VERBS.gerunds), 'VERB|VBG', 'advcl')
  if (c.chance(0.7)) below.before.push(b(',', 'PUNCT|,', 'punct'))
  else below.before.push(b(c.one(['after', 'before', 'by']), 'SCONJ|IN', 'mark'))
  below.after.push(object(c, 'obj'))
  verb.after.push(below)
}
