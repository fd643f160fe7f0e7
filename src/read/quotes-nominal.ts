// Reported speech whose cue is no verb of saying: "according to residents", "the claim that", "reportedly", and headlines with a colon.
import { CONTENT_NOUNS, MEDIA_NOUNS } from '../vocab/speech/nouns.ts'
import { made, tail } from './quotes-attribution.ts'
import type { Attribution } from './quotes-types.ts'
import { baseOf, kidsOf, type Tree } from './sentence-tree.ts'
import { groupStart, phraseOf, subjectOf } from './speakers-subjects.ts'
import { type Phrase, phraseEndingAt, phraseStartingAt, widened } from './speech-phrases.ts'
import type { Sentence } from './syntax-types.ts'

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/
/** Adverbs that lay a clause to somebody unnamed. */
export const HEARSAY = new Set(['reportedly', 'allegedly', 'purportedly', 'supposedly'])

/** Nouns that carry what is said, rather than thought. */
const CONTENT_KIND = new Set(
  'claim statement allegation assertion warning suggestion promise pledge announcement report accusation threat complaint charge denial admission prediction estimate demand call request plea appeal order offer proposal vow assurance recommendation comment remark criticism condemnation praise rejection denunciation declaration testimony confession ultimatum'.split(
    ' ',
  ),
)

/** What things are done by, and nobody who says so: "treated according to the Geneva Conventions". */
const NORMS: ReadonlySet<string> = new Set(
  'convention conventions law rule custom tradition need principle norm standard constitution age rank wish sharia usage practice ability merit'.split(
    ' ',
  ),
)

/** "according to residents, …", "…, according to residents". */
export function accordingTo(sentence: Sentence, tree: Tree, i: number): Attribution | null {
  const { tokens } = tree
  const phrase = phraseStartingAt(tokens, i + 2)
  if (!phrase) return null
  const who = widened(tokens, phrase)
  if (NORMS.has(tokens[who.head]?.lemma.toLowerCase() ?? '')) return null
  let close = who.last
  while (
    close + 1 < tokens.length &&
    !/^[,.;:]$/.test(tokens[close + 1]!.text) &&
    !FINITE.test(tokens[close + 1]!.xpos)
  )
    close++
  if (i === 0 || (i === 1 && /^(?:and|but|``|"|“)$/i.test(tokens[0]!.text))) {
    return made(sentence, i, [i, i + 1], who, [[close + 1, tokens.length - 1]], 'said', 'according')
  }
  let from = i
  for (let k = i - 1; k >= 0; k--) {
    from = k
    if (k > 0 && tokens[k - 1]!.text === ';') break
  }
  const runs: [number, number][] = [[from, i - 1]]
  if (close + 1 < tokens.length - 2 && tokens[close + 1]!.text === ',' && tokens[i - 1]!.text === ',')
    runs.push([close + 2, tokens.length - 1])
  return made(sentence, i, [i, i + 1], who, runs, 'said', 'according')
}

/** What somebody reckons, by which a thing is told: "by the council's count". */
const RECKONS = /^(?:count|account|reckoning|tally|estimate|telling)$/

/** "by the council's count, …", "…, by the mayor's own account". */
export function byCount(sentence: Sentence, tree: Tree, i: number): Attribution | null {
  const { tokens } = tree
  if (!RECKONS.test(tokens[i]!.lemma) || !/^(?:obl|nmod)/.test(tokens[i]!.deprel)) return null
  const kids = kidsOf(tree, i).filter((k) => k < i)
  const by = kids.find((k) => tokens[k]!.deprel === 'case' && tokens[k]!.text.toLowerCase() === 'by')
  const whose = kids.find((k) => tokens[k]!.deprel === 'nmod:poss')
  if (by === undefined || whose === undefined || by > whose || tokens[whose]!.xpos === 'PRP$') return null
  // "Moved by the nurse's account of the siege": nothing is told by it.
  if (kidsOf(tree, i).some((k) => k > i && /^(?:nmod|acl)/.test(tokens[k]!.deprel))) return null
  const runs: [number, number][] = []
  if (by > 1) runs.push([0, by - 1])
  if (i + 2 < tokens.length - 1) runs.push([i + 1, tokens.length - 1])
  return runs.length === 0 ? null : made(sentence, by, [by, i], phraseOf(tree, whose), runs, 'said', 'according')
}

const PASSES_ON =
  /^(?:rumou?r|story|report|channel|account|post|version|communiqu[eé]|bulletin|broadcast|tweet|gossip|legend|word|dispatch)$/

/** "The radio had them freed by Monday", "one channel has forty men crossing the bridge", "rumour had it that …". */
export function hadIt(sentence: Sentence, tree: Tree, i: number): Attribution | null {
  const { tokens } = tree
  if (tokens[i]!.deprel.startsWith('aux')) return null
  const kids = kidsOf(tree, i)
  const who = kids.find((k) => k < i && tokens[k]!.deprel.startsWith('nsubj'))
  const what = kids.find((k) => k > i && tokens[k]!.deprel === 'obj')
  if (who === undefined || what === undefined) return null
  if (!MEDIA_NOUNS.has(tokens[who]!.lemma) && !PASSES_ON.test(tokens[who]!.lemma)) return null
  const that = tokens[what + 1]?.text.toLowerCase() === 'that' && /^it$/i.test(tokens[what]!.text)
  const done = [...kids, ...kidsOf(tree, what)].some(
    (k) => k > what && /^(?:acl|xcomp)$/.test(tokens[k]!.deprel) && /^VB[NG]$/.test(tokens[k]!.xpos),
  )
  if (!that && !done) return null
  const from = that ? what + 2 : tree.first[what]!
  return made(sentence, i, [i, i], phraseOf(tree, who), [[from, tail(tokens, from)]], 'said', 'c')
}

/** "the claim that …", "his call for …". */
export function nominal(sentence: Sentence, tree: Tree, i: number): Attribution | null {
  const { tokens } = tree
  const preps = CONTENT_NOUNS.get(tokens[i]!.lemma)
  if (!preps) return null
  let first = -1
  let last = -1
  let frame = ''
  for (const k of kidsOf(tree, i)) {
    if (k < i) continue
    const t = tokens[k]!
    const lead = tokens[tree.first[k]!]!
    const word = lead.text.toLowerCase()
    const base = baseOf(t.deprel)
    if ((base === 'acl' || base === 'ccomp') && (word === 'that' || lead.xpos === 'TO') && t.deprel !== 'acl:relcl') {
      first = tree.first[k]!
      last = tree.last[k]!
      frame = word === 'that' ? 'n-c' : 'n-x'
      break
    }
    if ((base === 'nmod' || base === 'acl') && preps.has(word) && tree.first[k]! < k) {
      first = tree.first[k]! + 1
      last = tree.last[k]!
      frame = 'n-p'
      break
    }
  }
  const next = tokens[i + 1]
  if (first < 0 && next?.text.toLowerCase() === 'that' && next.xpos === 'IN') {
    first = i + 1
    last = tail(tokens, first)
    frame = 'n-c'
  }
  // "A rumour from traders that the pass was shut": whoever it comes from.
  const by = /^(?:by|from)$/i.test(next?.text ?? '') ? phraseStartingAt(tokens, i + 2) : null
  const source = by && widened(tokens, by)
  const that = source ? tokens[source.last + 1] : undefined
  const opens = source !== null && that?.text.toLowerCase() === 'that' && that.xpos === 'IN'
  if (opens) {
    first = source.last + 1
    last = lastOf(tree, i, first)
    frame = 'n-c'
  }
  if (first < 0) return null
  const owner = kidsOf(tree, i).find((k) => tokens[k]!.deprel === 'nmod:poss')
  let who: Phrase | null = opens ? source : owner === undefined ? null : phraseOf(tree, owner)
  if (!who) {
    const head = tokens[i]!.head
    if (head >= 0 && /^VB/.test(tokens[head]!.xpos) && tokens[i]!.deprel === 'obj') who = subjectOf(tree, head)
  }
  return made(sentence, i, [i, i], who, [[first, last]], CONTENT_KIND.has(tokens[i]!.lemma) ? 'said' : 'thought', frame)
}

/** Where what a noun passes on ends: before the verb whose subject the noun is ("… was denied"). */
function lastOf(tree: Tree, noun: number, first: number): number {
  const { tokens } = tree
  const { deprel, head } = tokens[noun]!
  const end = tail(tokens, first)
  return /^nsubj/.test(deprel) && head > first ? Math.min(end, groupStart(tokens, head) - 1) : end
}

/** "Minister: talks have failed", as headlines put it. */
export function headlineColon(sentence: Sentence, tree: Tree): Attribution | null {
  const { tokens } = tree
  const colon = tokens.findIndex((t) => t.text === ':')
  if (colon < 1 || colon > 7 || colon > tokens.length - 4) return null
  if (tokens.slice(0, colon).some((t) => /^(?:VB[DZPG]?|MD|IN)$/.test(t.xpos))) return null
  const who = phraseEndingAt(tokens, colon - 1)
  return who && made(sentence, colon, [colon, colon], who, [[colon + 1, tokens.length - 1]], 'said', 'headline')
}

/** "Al-Hayat : Gunmen killed two", "Reuters: …": a digest names the outlet, then gives its news. */
export function outletColon(sentence: Sentence, tree: Tree): Attribution | null {
  const { tokens } = tree
  const colon = tokens.findIndex((t) => t.text === ':')
  if (colon < 1 || colon > 5 || colon > tokens.length - 5 || !/^\p{Lu}/u.test(tokens[0]!.text)) return null
  const before = tokens.slice(0, colon)
  if (before.some((t) => !/^(?:NNPS?|HYPH|DT|NN|SYM|-LRB-|-RRB-|JJ|:|,)$/.test(t.xpos) || /^[,:]$/.test(t.text)))
    return null
  const name = before.map((t) => t.text).join(' ')
  if (!OUTLET.test(name) && !before.some((t) => MEDIA_NOUNS.has(t.lemma))) return null
  if (!tokens.slice(colon + 1).some((t) => FINITE.test(t.xpos))) return null
  const who = { first: 0, last: colon - 1, head: colon - 1 }
  return made(sentence, colon, [colon, colon], who, [[colon + 1, tokens.length - 1]], 'said', 'outlet')
}

/** Names of agencies and papers, and the "Al -" that opens those of Arab ones. */
const OUTLET =
  /\b(?:Reuters|AFP|AP|BBC|CNN|TASS|Interfax|Xinhua|Anadolu|SANA|Wafa|Tasnim|Fars|ANSA|EFE|DPA|Kyodo|Yonhap|News|Times|Post|Press|Daily|Herald|Tribune|Guardian|Gazette|Telegraph|Radio|TV|Agency|Haaretz|Ukrinform|Irrawaddy)\b|^(?:Al|Az|As|Ash|Ad|El)\b ?-? ?\p{Lu}/u

/** "reportedly": the whole clause is said by somebody the report does not name. */
export function hearsay(sentence: Sentence, tree: Tree, i: number): Attribution | null {
  const { tokens } = tree
  const head = tokens[i]!.head
  if (head < 0 || !/^(?:VB|JJ|NN)/.test(tokens[head]!.xpos)) return null
  const subject = subjectOf(tree, head)
  const from = subject && subject.first < i ? subject.first : i + 1
  let last = i
  while (last + 1 < tokens.length && !/^[,;.:]$/.test(tokens[last + 1]!.text)) last++
  const runs: [number, number][] =
    from < i
      ? [
          [from, i - 1],
          [i + 1, last],
        ]
      : [[i + 1, last]]
  return made(sentence, i, [i, i], null, runs, 'said', 'hearsay')
}
