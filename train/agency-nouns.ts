// Who and what in the sentences of agency.ts: bare plurals, bodies, people, places, things that are counted.
import type { Chance } from './agency-chance.ts'
import { type Branch, b, phrase } from './agency-tree.ts'
import { ADJECTIVES, BODIES, FAMILY, GIVEN, NOUNS, PLACES, PLURALS, SINGULARS, VERBS } from './agency-words.ts'

export function place(c: Chance, relation: string): Branch {
  if (c.chance(0.65)) return b(c.one(PLACES), 'PROPN|NNP', relation)
  const kind = b(c.one(['city', 'town', 'village', 'district', 'province', 'port']), 'NOUN|NN', relation)
  kind.before.push(b('the', 'DET|DT', 'det'))
  if (c.chance(0.3))
    kind.before.push(b(c.one(['northern', 'eastern', 'besieged', 'central', 'coastal', 'southern']), 'ADJ|JJ', 'amod'))
  if (c.chance(0.7)) kind.after.push(phrase('of', b(c.one(PLACES), 'PROPN|NNP', 'nmod')))
  return kind
}

/** Who acts: bare plurals most of all. */
export function subject(c: Chance, relation: string): Branch {
  const kind = c.one([0, 0, 0, 0, 1, 1, 2, 3, 4])
  if (kind === 0) return tailed(c, described(c, b(c.one(PLURALS), 'NOUN|NNS', relation)), 0.3)
  if (kind === 1) {
    const noun = described(c, b(c.one(SINGULARS), 'NOUN|NN', relation))
    noun.before.unshift(b(c.one(['the', 'the', 'the', 'a']), 'DET|DT', 'det'))
    return tailed(c, noun, 0.3)
  }
  if (kind === 2) return person(c, relation)
  if (kind === 3) return b(c.one(PLACES), 'PROPN|NNP', relation)
  return tailed(c, body(c, relation), 0.25)
}

function described(c: Chance, noun: Branch): Branch {
  if (c.chance(0.35)) noun.before.push(b(c.one(ADJECTIVES), 'ADJ|JJ', 'amod'))
  if (c.chance(0.35)) noun.before.push(b(c.one(NOUNS.modifiers), 'NOUN|NN', 'compound'))
  return noun
}

function person(c: Chance, relation: string): Branch {
  const name = b(c.one(GIVEN), 'PROPN|NNP', relation)
  name.after.push(b(c.one(FAMILY), 'PROPN|NNP', 'flat'))
  if (c.chance(0.35)) {
    const role = b(c.one(['spokesman', 'commander', 'governor', 'mayor', 'envoy', 'minister']), 'NOUN|NN', 'appos')
    role.before.push(b(',', 'PUNCT|,', 'punct'), b(c.one(['the', 'a']), 'DET|DT', 'det'))
    if (c.chance(0.5)) role.after.push(phrase(c.one(['of', 'for']), c.chance(0.5) ? place(c, 'nmod') : body(c, 'nmod')))
    name.after.push(role)
    if (relation.startsWith('nsubj')) name.after.push(b(',', 'PUNCT|,', 'punct'))
  }
  return name
}

function body(c: Chance, relation: string): Branch {
  const words = c.one(BODIES)
  const spec = words.split(' ')
  const parts = spec.map((s) => s.split('/') as [string, string, string, string])
  const branches = parts.map(([word, tag, , rel]) => b(word, tag, rel === '=' ? relation : rel))
  parts.forEach(([, , head], i) => {
    const at = Number(head) - 1
    const own = branches[i] as Branch
    if (at < 0) return
    const above = branches[at] as Branch
    if (i < at) above.before.push(own)
    else above.after.push(own)
  })
  return branches[parts.findIndex(([, , head]) => head === '0')] as Branch
}

/** What stands behind a noun: "backed by X", "led by X", "in X", "who V O", "fighting in X", ", a rebel group,". */
function tailed(c: Chance, noun: Branch, p: number): Branch {
  if (!c.chance(p)) return noun
  const kind = c.one([0, 0, 1, 2, 3, 4])
  if (kind === 0) {
    const below = b(
      c.one(['backed', 'led', 'supported', 'armed', 'trained', 'commanded', 'supplied', 'held']),
      'VERB|VBN',
      'acl',
    )
    const agent = c.chance(0.5)
      ? b(c.one(PLACES), 'PROPN|NNP', 'obl:agent')
      : described(c, b(c.one(NOUNS.means), 'NOUN|NNS', 'obl:agent'))
    below.after.push(phrase('by', agent))
    noun.after.push(below)
  } else if (kind === 1) noun.after.push(phrase(c.one(['in', 'from', 'near']), b(c.one(PLACES), 'PROPN|NNP', 'nmod')))
  else if (kind === 2) {
    const below = b(
      c.one(['fighting', 'operating', 'living', 'working', 'stationed', 'trapped', 'based']),
      'VERB|VBG',
      'acl',
    )
    if (!below.word.endsWith('ing')) below.tag = 'VERB|VBN'
    below.after.push(phrase(c.one(['in', 'near', 'around']), place(c, 'obl')))
    noun.after.push(below)
  } else if (kind === 3) {
    const below = b(c.one(VERBS.transitive)[0], 'VERB|VBD', 'acl:relcl')
    below.before.push(b(c.one(['who', 'that', 'which']), 'PRON|WDT', 'nsubj'))
    const who = below.before[0] as Branch
    if (who.word === 'who') who.tag = 'PRON|WP'
    below.after.push(object(c, 'obj'))
    noun.after.push(below)
  } else {
    const other = b(
      c.one(['group', 'alliance', 'charity', 'militia', 'party', 'agency', 'faction']),
      'NOUN|NN',
      'appos',
    )
    other.before.push(
      b(',', 'PUNCT|,', 'punct'),
      b('a', 'DET|DT', 'det'),
      b(c.one(NOUNS.modifiers), 'NOUN|NN', 'compound'),
    )
    noun.after.push(other)
    if (noun.relation.startsWith('nsubj')) noun.after.push(b(',', 'PUNCT|,', 'punct'))
  }
  return noun
}

/** What is acted on: counted, bare or with an article, places too. */
export function object(c: Chance, relation: string): Branch {
  const kind = c.one([0, 0, 1, 1, 2, 3])
  if (kind === 0) {
    const noun = described(c, b(c.one(NOUNS.things), 'NOUN|NNS', relation))
    if (c.chance(0.6)) {
      const count = b(
        c.one(['two', 'three', 'five', 'ten', '12', '20', '40', '150', 'dozens', 'several', 'some']),
        'NUM|CD',
        'nummod',
      )
      if (count.word === 'several') Object.assign(count, { tag: 'ADJ|JJ', relation: 'amod' })
      else if (count.word === 'some') Object.assign(count, { tag: 'DET|DT', relation: 'det' })
      else if (count.word === 'dozens') return dozens(c, noun, relation)
      else if (c.chance(0.25)) {
        const least = b(c.one(['least', 'most']), 'ADJ|JJS', 'nmod')
        least.before.push(b('at', 'ADP|IN', 'case'))
        count.before.push(least)
      }
      noun.before.unshift(count)
    }
    if (c.chance(0.2)) noun.after.push(phrase(c.one(['of', 'in', 'near']), b(c.one(PLACES), 'PROPN|NNP', 'nmod')))
    return noun
  }
  if (kind === 1) {
    const noun = described(c, b(c.one(NOUNS.single), 'NOUN|NN', relation))
    noun.before.unshift(b(c.one(['the', 'the', 'a']), 'DET|DT', 'det'))
    if (c.chance(0.3)) noun.after.push(phrase(c.one(['in', 'near', 'of', 'on']), b(c.one(PLACES), 'PROPN|NNP', 'nmod')))
    return noun
  }
  if (kind === 2) return place(c, relation)
  return described(c, b(c.one(PLURALS), 'NOUN|NNS', relation))
}

function dozens(c: Chance, noun: Branch, relation: string): Branch {
  const dozens = b(c.one(['dozens', 'hundreds', 'thousands']), 'NOUN|NNS', relation)
  noun.relation = 'nmod'
  dozens.after.push(phrase('of', noun))
  return dozens
}
