// Repairs of the time by which something is to be done: "until dawn", the time given to people who are somewhere, and how much earlier
// or later a thing is done: "declared a truce hours later".
import { HOURS_NAMED } from '../vocab/calendar/edges.ts'
import { type At, hang, type Now, near } from './sentence-repair-shapes.ts'

const UP_TO = /^(?:until|till|by|before|after|at|since|from|towards)$/i
const SPELL = /^(?:hour|day|week|minute|month)$/
/** How far behind who is given time it may stand, in words. */
const FAR = 14

const SPELLS = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'decade', 'moment'])
const SHIFTS = /^(?:earlier|later|before|ago|after|afterwards|beforehand)$/i

/** Takes an hour of the day for a noun, and gives time to who gets it, not to where he is. */
export function spellsRestored(now: Now, at: At, i: number): void {
  const token = now()[i]!
  if (HOURS_NAMED.has(token.text.toLowerCase())) edgeOfDay(now, at, i)
  else if (token.upos === 'VERB' && token.lemma === 'give') timeOfWhoIsSomewhere(now, at, i)
  else if (token.xpos === 'NNS' && SPELLS.has(token.lemma)) spellAfterObject(now, at, i)
}

/** "Gave them until dawn to go", with "dawn" read as what is done to somebody. */
function edgeOfDay(now: Now, at: At, i: number): void {
  const before = now()[i - 1]
  if (!before || !UP_TO.test(before.text)) return
  if (/^(?:NOUN|PROPN)$/.test(now()[i]!.upos) && before.upos === 'ADP' && before.deprel === 'case') return
  if (near(now(), i, (t) => t.deprel.startsWith('nsubj')) >= 0) return
  const hour = at(i)
  Object.assign(hour, { upos: 'NOUN', xpos: 'NN', lemma: hour.text.toLowerCase() })
  if (/^(?:advcl|acl|xcomp|ccomp)/.test(hour.deprel)) hour.deprel = 'obl'
  Object.assign(at(i - 1), { upos: 'ADP', xpos: 'IN', head: i, deprel: 'case' })
}

/** "Gave the traders encamped at the port three days to go": the days and the going hang on the giving. */
function timeOfWhoIsSomewhere(now: Now, at: At, i: number): void {
  const whom = near(now(), i, (t, k) => k > i && /^i?obj$/.test(t.deprel) && t.upos !== 'NUM')
  const where = whom + 1
  const being = whom < 0 ? undefined : now()[where]
  if (being?.upos !== 'VERB' || !/^VB[NGD]$/.test(being.xpos)) return
  if (being.head !== whom && being.head !== i) return
  const end = Math.min(now().length, where + FAR)
  for (let k = where + 2; k < end - 1; k++) {
    if (!isSpell(now, k) || now()[k + 1]!.text.toLowerCase() !== 'to') continue
    const doing = infinitiveBehind(now, k)
    if (doing < 0) return
    hang(at, where, whom, 'acl')
    hang(at, k, i, /^(?:until|till)$/i.test(now()[k - 1]!.text) ? 'obl' : 'obl:unmarked')
    hang(at, doing, i, 'advcl')
    return
  }
}

/** "Until Friday", "three days". */
function isSpell(now: Now, k: number): boolean {
  const before = now()[k - 1]!
  if (/^(?:until|till)$/i.test(before.text)) return true
  return before.upos === 'NUM' && before.head === k && SPELL.test(now()[k]!.lemma)
}

/** The verb right behind "to" behind a token; -1 if none. */
function infinitiveBehind(now: Now, k: number): number {
  const to = now()[k + 1]!
  return to.text.toLowerCase() === 'to' && to.head > k && now()[to.head]?.upos === 'VERB' ? to.head : -1
}

/** "Declared a truce hours later": what was declared, taken for the kind of hours. */
function spellAfterObject(now: Now, at: At, i: number): void {
  const tokens = now()
  const { head: verb, deprel } = tokens[i]!
  const shift = tokens[i + 1]
  const thing = tokens[i - 1]
  if (!shift || !thing || !SHIFTS.test(shift.text)) return
  if (thing.head !== i || thing.deprel !== 'compound' || thing.upos !== 'NOUN' || thing.xpos === 'NNS') return
  const over = /^obl/.test(deprel) && verb === i + 1 ? shift.head : verb
  if (over < 0 || over >= i - 1 || tokens[over]!.upos !== 'VERB') return
  if (near(tokens, over, (t) => t.deprel === 'obj') >= (deprel === 'obj' ? i + 1 : 0)) return
  // "Held three days earlier": no thing without a word of its own before it.
  if (near(tokens, i, (t, k) => k < i - 1 && /^(?:det|amod|nmod:poss)$/.test(t.deprel)) < 0) return
  for (let k = over + 1; k < i - 1; k++) if (tokens[k]!.head === i) hang(at, k, i - 1)
  hang(at, i - 1, over, 'obj')
  hang(at, i, i + 1, 'obl:unmarked')
  if (shift.head === i) hang(at, i + 1, over, 'advmod')
}
