// Repairs of what stands before a ", police said": in "Rebels fired on a convoy, police said" the deed was read as a trait of the rebels,
// and what is done beside a deed ("killing two") as done by who tells it.
import { SAYS_SO } from '../vocab/verbs/telling.ts'
import { type At, type Now, near } from './sentence-repair-shapes.ts'

/** What those do who tell something. */
const OF_SAYER =
  /^(?:cite|quote|refer|speak|talk|write|use|sign|stand|visit|point|read|address|describe|stress|reply|respond|ask|urge|hope|fear|call|accuse|demand|condemn|denounce|criticise|criticize|blame|brand|label|vow|threaten|warn|insist|argue|add|say|claim|note|protest|deny|reject|dismiss|promise|pledge|appeal|allege|declare|accord|include)$/
/** Verbs that nobody suffers: as participles they would say nothing of the noun before them. */
const OF_ITSELF =
  /^(?:explode|erupt|riot|clash|detonate|rally|protest|march|demonstrate|advance|collapse|crash|surrender|defect|escape|retreat|arrive|disappear|mutiny|converge|skirmish)$/
/** Verbs that nobody suffers where this word stands behind them. */
const OF_ITSELF_AT: Readonly<Record<string, RegExp>> = {
  fire: /^(?:on|at|into|upon|towards?|from|across|over)$/,
  shoot: /^(?:at|into)$/,
  land: /^(?:in|on|near|outside|at|inside)$/,
  move: /^(?:into|in|on|towards?)$/,
}
/** How far behind a verb its sayer is looked for. */
const FAR = 40

/** Gives a deed before its sayer back its subject, and what is done beside it to the deed. */
export function sayerLastRestored(now: Now, at: At, i: number): void {
  const { xpos, text } = now()[i]!
  if ((xpos === 'VBN' || xpos === 'VBD') && !sourceToldOf(now, at, i)) pastBeforeSayer(now, at, i)
  else if (xpos === 'NN' && text === 'shot') shotBeforeSayer(now, at, i)
  else if (xpos === 'VBG') besideDeed(now, at, i)
}

/** "According to officials briefed on the talks": who the source is, and nothing it did. */
function sourceToldOf(now: Now, at: At, i: number): boolean {
  const part = now()[i]!
  const source = now()[i - 1]
  if (part.head < 0 || source?.head !== i || source.deprel !== 'nsubj' || part.deprel === 'acl') return false
  const word = near(now(), i - 1, (t, k) => k < i - 1 && t.deprel === 'case' && t.text.toLowerCase() === 'according')
  if (word < 0) return false
  Object.assign(at(i - 1), { head: part.head, deprel: 'obl' })
  Object.assign(at(i), { head: i - 1, deprel: 'acl', xpos: 'VBN' })
  return true
}

/** "Rebels fired on a convoy, police said": what they did, and no trait. */
function pastBeforeSayer(now: Now, at: At, i: number): void {
  const deed = now()[i]!
  const who = now()[i - 1]
  if (deed.deprel !== 'acl' || deed.head !== i - 1 || !who || !/^(?:NOUN|PROPN)$/.test(who.upos)) return
  if (!OF_ITSELF.test(deed.lemma) && !OF_ITSELF_AT[deed.lemma]?.test(now()[i + 1]?.text ?? '')) return
  const said = sayerBehind(now, i)
  if (said < 0 || !standsFirst(now, i - 1)) return
  toldBy(now, at, i, said)
}

/** "A gunman shot at worshippers, police said": the shot as a thing. */
function shotBeforeSayer(now: Now, at: At, i: number): void {
  const shot = now()[i]!
  const who = now()[i - 1]
  if (now()[i + 1]?.text !== 'at' || who?.upos !== 'NOUN' || who.head !== i) return
  if (!/^(?:compound|nsubj)/.test(who.deprel) || !SAYS_SO.has(now()[shot.head]?.lemma ?? '')) return
  const said = sayerBehind(now, i)
  if (said !== shot.head) return
  for (let k = Math.max(0, i - 6); k < i - 1; k++) if (now()[k]!.head === i) at(k).head = i - 1
  const aim = near(now(), i, (t, k) => k > i && t.deprel === 'nmod')
  if (aim >= 0) at(aim).deprel = 'obl'
  Object.assign(at(i), { upos: 'VERB', lemma: 'shoot' })
  toldBy(now, at, i, said)
}

/** Makes a word the verb of what is told, with the noun before it as its subject. */
function toldBy(now: Now, at: At, i: number, said: number): void {
  if (now()[said]!.head === i - 1 || now()[said]!.head === i) Object.assign(at(said), { head: -1, deprel: 'root' })
  Object.assign(at(i), { xpos: 'VBD', head: said, deprel: 'ccomp' })
  Object.assign(at(i - 1), { head: i, deprel: 'nsubj' })
  const sayer = near(now(), said, (t, k) => k > i && k < said && /^nsubj/.test(t.deprel))
  if (sayer < 0) Object.assign(at(said - 1), { head: said, deprel: 'nsubj' })
}

/** The finite verb of ", police said" behind a verb, with no other finite verb before it and none of the first noun's own behind it; -1 for none. */
function sayerBehind(now: Now, i: number): number {
  const tokens = now()
  let k = i + 1
  for (; k < Math.min(tokens.length, i + FAR); k++) if (/^(?:VBD|VBZ|VBP|MD)$/.test(tokens[k]!.xpos)) break
  const said = tokens[k]
  if (!said || !SAYS_SO.has(said.lemma) || !/^VB[DZP]$/.test(said.xpos)) return -1
  let from = k - 1
  while (from > i && /^(?:NOUN|PROPN|PRON|DET|ADJ|ADP|PART|NUM)$/.test(tokens[from]!.upos)) from--
  if (from <= i || from === k - 1 || tokens[from]!.text !== ',') return -1
  const behind = tokens[k + 2]
  if (tokens[k + 1]?.text === ',' && behind && /^(?:VBD|VBZ|VBP|MD)$/.test(behind.xpos)) return -1
  return k
}

/** Whether a noun stands at the front of its sentence, but for what belongs to it and a phrase before it. */
function standsFirst(now: Now, i: number): boolean {
  let k = i - 1
  while (k >= 0 && /^(?:DET|ADJ|NUM|NOUN|PROPN|ADV|PART)$/.test(now()[k]!.upos) && now()[k]!.text !== ',') k--
  return k < 0 || now()[k]!.upos === 'PUNCT' || (k === 0 && now()[0]!.upos === 'ADP')
}

/** "A shell hit the clinic, police said, killing two", or "…, killing two, police said": the shell kills them, and not the police. */
function besideDeed(now: Now, at: At, i: number): void {
  const deed = now()[i]!
  if (now()[i - 1]?.text !== ',' || !/^(?:advcl|ccomp|acl|xcomp)$/.test(deed.deprel) || OF_SAYER.test(deed.lemma))
    return
  let over = deed.head
  // "said in a statement, killing two"
  if (over >= 0 && over < i && deed.deprel === 'acl' && /^(?:statement|reporter)$/.test(now()[over]!.lemma))
    over = now()[over]!.head
  const said = now()[over]
  if (said?.upos !== 'VERB' || !SAYS_SO.has(said.lemma)) return
  if (near(now(), i, (t, k) => k < i && /^(?:nsubj|mark)/.test(t.deprel)) >= 0) return
  const told = toldOf(now, over, i)
  if (told < 0 || near(now(), over, (t, k) => k > told && k < over && t.deprel.startsWith('nsubj')) < 0) return
  Object.assign(at(i), { head: told, deprel: 'advcl' })
}

/** The verb of what a verb of telling behind it tells. */
function toldOf(now: Now, said: number, i: number): number {
  const { deprel, head } = now()[said]!
  if (deprel === 'parataxis' && head >= 0 && head < said && now()[head]!.upos === 'VERB') return head
  return near(now(), said, (t, k) => k < i && k < said && t.deprel === 'ccomp' && t.upos === 'VERB' && t.xpos !== 'VBG')
}
