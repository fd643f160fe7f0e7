// When and where in the sentences of agency.ts.
import type { Chance } from './agency-chance.ts'
import { place } from './agency-nouns.ts'
import { type Branch, b, phrase, under } from './agency-tree.ts'

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** "On 5 June", "On June 5,", "On Friday", "In May", "Last week", "Late Monday". */
export function front(c: Chance): Branch {
  const front = time(c)
  if (c.chance(0.35)) front.after.push(b(',', 'PUNCT|,', 'punct'))
  return front
}

export function time(c: Chance): Branch {
  const kind = c.one([0, 1, 2, 3, 4, 5])
  if (kind === 0) {
    const day = b(String(1 + c.below(30)), 'NUM|CD', 'obl')
    day.after.push(b(c.one(MONTHS), 'PROPN|NNP', 'nmod:unmarked'))
    return under(day, b('on', 'ADP|IN', 'case'))
  }
  if (kind === 1) {
    const day = b(String(1 + c.below(30)), 'NUM|CD', 'obl')
    day.before.push(b('on', 'ADP|IN', 'case'), b(c.one(MONTHS), 'PROPN|NNP', 'nmod:unmarked'))
    return day
  }
  if (kind === 2) return under(b(c.one(MONTHS), 'PROPN|NNP', 'obl'), b('in', 'ADP|IN', 'case'))
  if (kind === 3)
    return under(b(c.one(['week', 'month', 'year', 'night']), 'NOUN|NN', 'obl:unmarked'), b('last', 'ADJ|JJ', 'amod'))
  return under(b(c.one(WEEKDAYS), 'PROPN|NNP', 'obl'), b('on', 'ADP|IN', 'case'))
}

export function times(c: Chance, verb: Branch, p: number): void {
  if (!c.chance(p)) return
  if (c.chance(0.2)) verb.after.push(b(c.one(WEEKDAYS), 'PROPN|NNP', 'obl:unmarked'))
  else verb.after.push(time(c))
}

export function settings(c: Chance, verb: Branch): void {
  if (c.chance(0.35)) verb.after.push(phrase(c.one(['in', 'in', 'near', 'outside', 'across', 'from']), place(c, 'obl')))
  times(c, verb, 0.35)
}
