// Repairs of small words: a "for" that names whom a thing is possible for was hung on the verb behind, and what a wave is made of
// ("a wave of shooting") was read as a verb.
import { deedsJoined } from './sentence-repair-deeds-joined.ts'
import { type At, type Now, near } from './sentence-repair-shapes.ts'

const BOUTS =
  /^(?:wave|spate|series|string|round|bout|burst|outbreak|campaign|night|day|week|month|year|hour|act|lull|escalation)$/

/** Hangs such words where they belong. */
export function toldRestored(now: Now, at: At, i: number): void {
  const { deprel, xpos, text } = now()[i]!
  if (xpos === 'PRP' && text === 'mine') mineRestored(now, at, i)
  if (deprel === 'conj') deedsJoined(now, at, i)
  if (deprel === 'nmod') laidOn(now, at, i)
  if (deprel === 'obl') forRestored(now, at, i)
  else if (deprel === 'acl' && xpos === 'VBG') boutRestored(now, at, i)
  else if (xpos === 'VBG' && /^(?:advcl|csubj|nsubj)$/.test(deprel)) gunsRestored(now, at, i)
  else if (xpos === 'VB' && deprel === 'advcl') freeTo(now, at, i)
  else if (xpos === 'JJ' && deprel === 'conj' && GIVEN.test(text)) givenRestored(now, at, i)
}

/** "A mine went off": a thing that explodes, and nobody's own. */
function mineRestored(now: Now, at: At, i: number): void {
  const before = now()[i - 1]
  if (before?.head !== i || !/^(?:det|amod|nummod|compound)$/.test(before.deprel)) return
  Object.assign(at(i), { upos: 'NOUN', xpos: 'NN', lemma: 'mine' })
}

/** "Blamed the killing of the nurses on the militia": on whom it is laid, and not where the nurses were. */
function laidOn(now: Now, at: At, i: number): void {
  const word = near(now(), i, (t, k) => k < i && t.deprel === 'case')
  if (word < 0 || !/^(?:up)?on$/i.test(now()[word]!.text)) return
  let over = now()[i]!.head
  for (let steps = 3; steps > 0 && now()[over]?.deprel === 'nmod'; steps--) over = now()[over]!.head
  const thing = now()[over]
  if (!thing || over > i || over === now()[i]!.head || !/^(?:obj|nsubj:pass)$/.test(thing.deprel)) return
  const verb = thing.head
  if (now()[verb]?.lemma !== 'blame' || near(now(), verb, (t, k) => k > verb && t.deprel === 'obl') >= 0) return
  Object.assign(at(i), { head: verb, deprel: 'obl' })
}

/** "They are free to come and go": what they may do, and not what they were freed for. */
function freeTo(now: Now, at: At, i: number): void {
  const { head } = now()[i]!
  if (head === i - 2 && now()[i - 1]!.text === 'to' && now()[head]!.text.toLowerCase() === 'free')
    at(i).deprel = 'xcomp'
}

/** "It is impossible for reporters to enter": for whom, said of what is impossible. */
function forRestored(now: Now, at: At, i: number): void {
  const who = now()[i]!
  if (!/^(?:NOUN|PROPN|PRON)$/.test(who.upos)) return
  let k = i - 1
  while (k > i - 5 && now()[k]?.head === i) k--
  const mark = now()[k]
  if (mark?.deprel !== 'mark' || !/^for$/i.test(mark.text) || who.head >= k || now()[who.head]?.upos !== 'ADJ') return
  if (mark.head <= i || now()[mark.head]?.xpos !== 'VB') return
  Object.assign(at(k), { head: i, deprel: 'case' })
}

/** "A wave of shooting broke out": the shooting is a thing. */
function boutRestored(now: Now, at: At, i: number): void {
  const { text, head } = now()[i]!
  const of = now()[i - 1]
  if (head !== i - 2 || of?.head !== i || !/^of$/i.test(of.text) || !BOUTS.test(now()[head]!.lemma)) return
  if (near(now(), i, (t, k) => k > i && !/^(?:punct|cc|conj)$/.test(t.deprel)) >= 0) return
  Object.assign(at(i), { upos: 'NOUN', xpos: 'NN', lemma: text.toLowerCase(), deprel: 'nmod' })
  at(i - 1).deprel = 'case'
}

const STARTS = /^(?:break|erupt|resume|begin|start|continue|go|rage|intensify|flare|spread|stop|cease|restart|follow)$/

/** "Shooting broke out in Bangui": what broke out, and nothing done beside it. */
function gunsRestored(now: Now, at: At, i: number): void {
  const { text, head } = now()[i]!
  const verb = now()[head]
  if (head !== i + 1 || !verb || !/^VB[DZPN]$/.test(verb.xpos) || !STARTS.test(verb.lemma)) return
  if (near(now(), i, () => true) >= 0) return
  if (near(now(), head, (t, k) => k !== i && /^(?:nsubj|aux)/.test(t.deprel)) >= 0) return
  if (verb.xpos === 'VBN') at(head).xpos = 'VBD'
  Object.assign(at(i), { upos: 'NOUN', xpos: 'NN', lemma: text.toLowerCase(), deprel: 'nsubj' })
}

const GIVEN = /^(?:armed|trained|equipped|organised|organized)$/i

/** "The militia, armed and paid by Iran": what was given, and no trait. */
function givenRestored(now: Now, at: At, i: number): void {
  const { text, head } = now()[i]!
  const given = near(now(), i, (t, k) => k > i && t.deprel === 'conj' && t.xpos === 'VBN')
  if (given < 0 || head >= i || !/^(?:NOUN|PROPN)$/.test(now()[head]!.upos)) return
  if (near(now(), given, (t) => t.deprel.startsWith('obl:agent')) < 0) return
  const lower = text.toLowerCase()
  const lemma = /^organi/.test(lower) ? lower.slice(0, -1) : lower.replace(/(p?)ped$/, '$1').replace(/ed$/, '')
  Object.assign(at(i), { upos: 'VERB', xpos: 'VBN', lemma, deprel: 'acl' })
}
