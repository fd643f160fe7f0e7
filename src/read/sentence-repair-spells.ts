// Repairs of the time by which something is to be done: "until dawn", and the time given to people who are somewhere.
import { HOURS_NAMED } from '../vocab/calendar/edges.ts'
import { type At, hang, type Now, near } from './sentence-repair-shapes.ts'

const UP_TO = /^(?:until|till|by|before|after|at|since|from|towards)$/i
const SPELL = /^(?:hour|day|week|minute|month)$/
/** How far behind who is given time it may stand, in words. */
const FAR = 14

/** Takes an hour of the day for a noun, and gives time to who gets it, not to where he is. */
export function spellsRestored(now: Now, at: At, i: number): void {
  const token = now()[i]!
  if (HOURS_NAMED.has(token.text.toLowerCase())) edgeOfDay(now, at, i)
  else if (token.upos === 'VERB' && token.lemma === 'give') timeOfWhoIsSomewhere(now, at, i)
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
