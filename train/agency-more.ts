// The other half of the grammar of agency.ts: participles behind and before nouns, "by" that names no agent, joined subjects, titles.

import { sentence } from './agency.ts'
import { type Chance, chanceFrom } from './agency-chance.ts'
import { object, place, subject } from './agency-nouns.ts'
import { settings, time } from './agency-times.ts'
import { type Branch, b, phrase, treeFrom } from './agency-tree.ts'
import { FAMILY, GIVEN, VERBS } from './agency-words.ts'
import { randomFrom } from './random.ts'
import type { Tree } from './treebank.ts'

const MEANS = [
  'telephone',
  'phone',
  'road',
  'force',
  'mistake',
  'sea',
  'air',
  'helicopter',
  'letter',
  'email',
  'car',
  'boat',
]
const TITLES = ['President', 'General', 'Secretary', 'Colonel', 'Minister', 'Ambassador', 'Judge', 'Governor']

/** `count` sentences of agency.ts with what it lacks, the same for the same seed. */
export function moreAgencySentences(count: number, seed: number): Tree[] {
  const c = chanceFrom(randomFrom(seed))
  return Array.from({ length: count }, (_, i) => {
    const root = c.chance(0.08) ? spoken(c) : sentence(c)
    adorn(c, root)
    return treeFrom(`AGENCY_more_${i}`, root)
  })
}

/** "X and Y spoke by telephone in Cairo." */
function spoken(c: Chance): Branch {
  const verb = b(c.one(['spoke', 'talked', 'travelled', 'arrived', 'communicated', 'left']), 'VERB|VBD', 'root')
  verb.before.push(subject(c, 'nsubj'))
  verb.after.push(phrase('by', b(c.one(MEANS), 'NOUN|NN', 'obl')))
  settings(c, verb)
  verb.after.push(b('.', 'PUNCT|.', 'punct'))
  return verb
}

/** Goes over a sentence and adds to its nouns and verbs. */
function adorn(c: Chance, branch: Branch): void {
  const below = [...branch.before, ...branch.after]
  for (const x of below) adorn(c, x)
  if (branch.tag === 'VERB|VBD' && branch.relation === 'root' && c.chance(0.06)) {
    const stop = branch.after.pop()
    branch.after.push(phrase('by', b(c.one(MEANS), 'NOUN|NN', 'obl')))
    if (stop) branch.after.push(stop)
  }
  if (/^PROPN/.test(branch.tag) && branch.after[0]?.relation === 'flat' && c.chance(0.4))
    branch.before.push(b(c.one(TITLES), 'PROPN|NNP', 'nmod:desc'))
  if (
    !/^NOUN/.test(branch.tag) ||
    MEANS.includes(branch.word) ||
    !/^(?:nsubj|nsubj:pass|obj|obl)$/.test(branch.relation)
  )
    return
  if (c.chance(0.1)) beforeNoun(c, branch)
  if (branch.after.length === 0 && c.chance(0.4)) branch.after.push(participle(c))
  else if (branch.after.length === 0 && c.chance(0.2)) branch.after.push(joined(c, branch.relation))
}

/** "captured soldiers", "the besieged town": the participle stands after articles and numbers. */
function beforeNoun(c: Chance, noun: Branch): void {
  const first = noun.before.findIndex((x) => /^(?:amod|compound)$/.test(x.relation))
  const own = b(c.one(VERBS.transitive)[1], 'VERB|VBN', 'amod')
  noun.before.splice(first < 0 ? noun.before.length : first, 0, own)
}

/** "captured by rebels in May", "killed in the raid", "taken hostage by the army". */
function participle(c: Chance): Branch {
  const below = b(c.one(VERBS.transitive)[1], 'VERB|VBN', 'acl')
  if (c.chance(0.1)) {
    below.word = 'taken'
    below.after.push(b(c.one(['hostage', 'prisoner', 'captive']), 'NOUN|NN', 'obj'))
  }
  const kind = c.one([0, 0, 0, 1, 2])
  if (kind === 0) {
    const agent = subject(c, 'obl:agent')
    below.after.push(phrase('by', agent))
  } else if (kind === 1)
    below.after.push(phrase(c.one(['in', 'near', 'during']), c.chance(0.6) ? place(c, 'obl') : object(c, 'obl')))
  else below.after.push(time(c))
  if (kind === 0 && c.chance(0.25)) below.after.push(time(c))
  return below
}

/** "and Y", for a noun that has nothing behind it yet. */
function joined(c: Chance, relation: string): Branch {
  const other = relation.startsWith('nsubj') ? subject(c, 'conj') : object(c, 'conj')
  if (c.chance(0.1)) {
    other.word = c.one(GIVEN)
    other.tag = 'PROPN|NNP'
    other.before.length = 0
    other.after.length = 0
    other.after.push(b(c.one(FAMILY), 'PROPN|NNP', 'flat'))
  }
  other.before.unshift(b('and', 'CCONJ|CC', 'cc'))
  return other
}
