// "Urged the army and the rebels alike to stop", "called on the fighters elsewhere to stop": what is asked for hangs on the asking, and on
// no word that only says of whom or where.
import { ASKS_TO } from '../vocab/verbs/control.ts'
import { type At, hang, isNominal, type Now, near } from './sentence-repair-shapes.ts'

const BESIDE = /^(?:alike|elsewhere|there|here|everywhere|abroad|nearby|both|too|also|together|respectively)$/i

/** Gives what is asked for back to the verb of asking. */
export function alikeRestored(now: Now, at: At, i: number): void {
  const word = now()[i]!
  const to = now()[i + 1]
  if (!BESIDE.test(word.text) || to?.xpos !== 'TO' || to.head <= i) return
  const verb = to.head
  if (now()[verb]!.head !== i || now()[verb]!.xpos !== 'VB') return
  let over = word.head
  for (let steps = 4; steps > 0 && over >= 0 && !ASKS_TO.has(now()[over]!.lemma); steps--) over = now()[over]!.head
  if (over < 0 || over > i || !ASKS_TO.has(now()[over]!.lemma)) return
  const asked = near(now(), over, (t, k) => k > over && k < i && /^(?:obj|iobj|obl)$/.test(t.deprel) && isNominal(t))
  if (asked < 0) return
  lastJoined(now, at, i, asked)
  hang(at, verb, over, 'xcomp')
}

/** "the rebels and the army alike", with the army as who is alike: the second of those who are asked. */
function lastJoined(now: Now, at: At, i: number, asked: number): void {
  const who = near(now(), i, (t, k) => k > asked && k < i && t.deprel.startsWith('nsubj'))
  const joint = who < 0 ? -1 : near(now(), i, (t, k) => k < who && t.deprel === 'cc')
  if (who >= 0 && joint >= 0) {
    hang(at, who, asked, 'conj')
    hang(at, joint, who)
  }
  if (/^(?:conj|xcomp|amod|acl)$/.test(now()[i]!.deprel))
    Object.assign(at(i), { head: who >= 0 ? who : i - 1, deprel: 'advmod', upos: 'ADV', xpos: 'RB' })
}
