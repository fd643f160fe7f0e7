// Repairs of one kind: a participle of speech behind a comma (", calling it a sham") was hung on a verb or noun inside the clause
// whose subject speaks.
import { type At, type Now, near } from './sentence-repair-shapes.ts'
import type { Token } from './syntax-types.ts'

const SPEAKS = new Set(
  `call describe accuse demand urge condemn denounce criticise criticize blame brand label term dub vow threaten warn insist argue
   add cite say claim stress note protest deny reject dismiss promise pledge appeal ask press plead allege charge deplore decry
   lament deride mock question declare tell slam blast lambast thank praise hail welcome commend salute applaud congratulate`.split(
    /\s+/,
  ),
)

/** Hangs a participle of speech behind a comma on the clause of the sentence's or the quotation's own verb. */
export function speechBehindComma(now: Now, at: At, i: number): void {
  participleReadAsMain(now, at, i)
  warningReadAsNoun(now, at, i)
  stepReadAsNoun(now, at, i)
  stopReadAsNoun(now, at, i)
  havingDone(now, at, i)
  displacedPeople(now, at, i)
  wantedDone(now, at, i)
  const said = now()[i]!
  if (said.xpos !== 'VBG' || !SPEAKS.has(said.lemma) || !/^(?:advcl|acl|conj)/.test(said.deprel)) return
  if (said.head < 0 || said.head > i || !isBehindComma(now, i)) return
  if (near(now(), i, (t, k) => k < i && t.deprel.startsWith('nsubj')) >= 0) return
  // "accused of failing to act, while criticising him": two gerunds side by side.
  if (now()[i - 1]?.text.toLowerCase() === 'while' && now()[said.head]!.xpos === 'VBG') return
  // ""It cannot wait," he said, thanking Qatar": he thanks who says it, and not what he speaks of.
  const teller = now()[i - 1]?.text === ',' ? now()[i - 2] : undefined
  if (
    teller?.lemma === 'say' &&
    teller.xpos === 'VBD' &&
    near(now(), i - 2, (t) => t.deprel.startsWith('nsubj')) >= 0
  ) {
    Object.assign(at(i), { head: i - 2, deprel: 'advcl' })
    return
  }
  let over = said.head
  for (let steps = 6; steps > 0 && over >= 0 && !isMain(now, over); steps--) over = now()[over]!.head
  if (over < 0 || over === said.head || over > i || !isMain(now, over)) return
  at(i).head = over
  at(i).deprel = 'advcl'
}

/** "denied having attacked a clinic": who has done it suffers nothing by it. */
function havingDone(now: Now, at: At, i: number): void {
  const having = now()[i - 1]
  if (having?.head !== i || having.deprel !== 'aux:pass' || having.text.toLowerCase() !== 'having') return
  at(i - 1).deprel = 'aux'
}

/** "wants the killings condemned": what is to be done with them, read as a second past. */
function wantedDone(now: Now, at: At, i: number): void {
  const { xpos, deprel, head } = now()[i]!
  if (head < 0 || head > i || !/^VB[DN]$/.test(xpos) || !/^(?:advcl|ccomp|parataxis|conj)$/.test(deprel)) return
  if (!/^(?:want|need|like|prefer)$/.test(now()[head]!.lemma)) return
  if (near(now(), i, (t, k) => k < i && /^(?:aux|mark|nsubj|cc|punct)/.test(t.deprel)) >= 0) return
  const thing = near(now(), head, (t, k) => k > head && k < i && t.deprel === 'obj')
  if (thing < 0 || now()[i - 1]!.upos === 'PUNCT' || near(now(), i, (t) => t.deprel === 'obj') >= 0) return
  Object.assign(at(i), { xpos: 'VBN', deprel: 'xcomp' })
}

/** "hit a camp for displaced people", "sheltered with injured women": what people are like, read as what is done to them. */
function displacedPeople(now: Now, at: At, i: number): void {
  const quality = now()[i]!
  const mark = now()[i - 1]
  const noun = now()[i + 1]
  if (quality.xpos !== 'VBN' || quality.deprel !== 'advcl' || mark?.head !== i || mark.deprel !== 'mark') return
  if (noun?.head !== i || noun.deprel !== 'obj' || noun.upos !== 'NOUN') return
  const before = now()[i - 2]
  const over = before?.upos === 'NOUN' || before?.upos === 'PROPN' ? i - 2 : quality.head
  for (let k = i + 2; k < now().length && k < i + 12; k++)
    if (now()[k]!.head === i)
      Object.assign(at(k), { head: i + 1, deprel: now()[k]!.deprel === 'obl' ? 'nmod' : now()[k]!.deprel })
  Object.assign(at(i + 1), { head: over, deprel: over === i - 2 ? 'nmod' : 'obl' })
  Object.assign(at(i - 1), { head: i + 1, deprel: 'case' })
  Object.assign(at(i), { head: i + 1, deprel: 'amod' })
}

/** "The withdrawal, agreed in Geneva, did not take place": a participle between commas read as the verb of the subject before it. */
function participleReadAsMain(now: Now, at: At, i: number): void {
  const part = now()[i]!
  if (now()[i - 1]?.text !== ',' || !/^VB[DN]$/.test(part.xpos) || part.deprel === 'acl') return
  const subject = near(now(), i, (t, k) => k < i - 1 && t.deprel.startsWith('nsubj'))
  if (subject < 0) return
  const own = near(
    now(),
    i,
    (t, k) =>
      /^(?:aux(?::pass)?|cop|cc|obj|advcl)$/.test(t.deprel) ||
      (t.deprel === 'mark' && k > subject) ||
      (t.deprel === 'nsubj' && t.upos === 'PRON'),
  )
  if (own >= 0) return
  // The verb it should have been: over it, or read as hanging on it, behind a second comma and with no subject of its own.
  const over =
    part.head > i
      ? part.head
      : near(
          now(),
          i,
          (t, k) =>
            k > i && /^(?:ccomp|parataxis|conj|advcl|dep)/.test(t.deprel) && (t.upos === 'VERB' || hasFinite(now, k)),
        )
  const verb = now()[over]
  if (!verb || (!FINITE.test(verb.xpos) && !hasFinite(now, over))) return
  if (near(now(), over, (t) => /^(?:nsubj(?::pass)?|csubj|expl|mark|cc)$/.test(t.deprel)) >= 0) return
  let comma = false
  for (let k = i + 1; k < over; k++) if (now()[k]!.text === ',') comma = true
  if (!comma) return
  if (verb.head === i) {
    at(over).head = part.head
    at(over).deprel = part.deprel
    const end = now().length - 1
    if (now()[end]!.head === i && now()[end]!.deprel === 'punct') at(end).head = over
  }
  const mark = near(now(), i, (t) => t.deprel === 'mark')
  if (mark >= 0) at(mark).head = over
  at(subject).head = over
  at(subject).deprel = near(now(), over, (t) => t.deprel === 'aux:pass') >= 0 ? 'nsubj:pass' : 'nsubj'
  const mended = at(i)
  mended.head = subject
  mended.deprel = 'acl'
  mended.xpos = 'VBN'
}

function hasFinite(now: Now, i: number): boolean {
  return near(now(), i, (t, k) => k < i && /^(?:aux|cop)/.test(t.deprel) && /^(?:VBD|VBZ|VBP|MD)$/.test(t.xpos)) >= 0
}

/** ", warning that they would fire", with the warning as a noun beside the clause. */
function warningReadAsNoun(now: Now, at: At, i: number): void {
  const word = now()[i]!
  if (word.upos !== 'NOUN' || word.text !== 'warning' || word.head > i) return
  const before = now()[i - 1]?.text ?? ''
  if (before === 'as' && /^(?:quote|cite)$/.test(now()[word.head]?.lemma ?? '')) {
    asVerb(at, i, 'advcl')
    return
  }
  if (
    before !== ',' ||
    !/^(?:that|of|against)$/.test(now()[i + 1]?.text ?? '') ||
    !/^(?:parataxis|appos|conj|dep)$/.test(word.deprel)
  )
    return
  asVerb(at, i, 'advcl')
}

/** "demanded that Rajoelina step down", with the step as his. */
function stepReadAsNoun(now: Now, at: At, i: number): void {
  const step = now()[i]!
  if (step.text !== 'step' || step.upos !== 'NOUN' || !/^(?:down|aside|back)$/.test(now()[i + 1]?.text ?? '')) return
  const who = now()[i - 1]
  if (who?.head !== i || who.deprel !== 'compound' || step.head < 0 || now()[step.head]!.upos !== 'VERB') return
  if (near(now(), i, (t, k) => k < i && t.deprel === 'mark' && t.text === 'that') < 0) return
  const verb = at(i)
  verb.upos = 'VERB'
  verb.xpos = 'VB'
  verb.deprel = 'ccomp'
  at(i - 1).deprel = 'nsubj'
}

/** "'Stop shooting,' they cried", with the stop as a noun. */
function stopReadAsNoun(now: Now, at: At, i: number): void {
  const stop = now()[i]!
  if (stop.text !== 'Stop' || stop.upos === 'VERB' || now()[i + 1]?.xpos !== 'VBG' || now()[i + 1]!.head !== i) return
  const verb = at(i)
  verb.upos = 'VERB'
  verb.xpos = 'VB'
  verb.lemma = 'stop'
  if (stop.head >= 0) verb.deprel = 'ccomp'
}

function asVerb(at: At, i: number, deprel: string): void {
  const verb = at(i)
  verb.upos = 'VERB'
  verb.xpos = 'VBG'
  verb.lemma = 'warn'
  verb.deprel = deprel
}

function isBehindComma(now: Now, i: number): boolean {
  let k = i - 1
  while (k > i - 4 && k >= 0 && (now()[k]!.upos === 'ADV' || /^(?:while|and|also)$/i.test(now()[k]!.text))) k--
  return now()[k]?.text === ','
}

const FINITE = /^(?:VBD|VBZ|VBP)$/

/** Whether a verb is finite and no relative clause: one whose subject goes on speaking. */
function isMain(now: Now, i: number): boolean {
  const token: Token = now()[i]!
  if (token.upos !== 'VERB' || /^(?:acl|xcomp)/.test(token.deprel)) return false
  return FINITE.test(token.xpos) || hasFinite(now, i)
}
