// What he, she, it and they mean: every noun phrase before the pronoun is weighed by nearness, role, number, gender and kind.
// I and we wait until quotations are known (`speakersOwn` in coreference-speakers.ts).
import { type Chain, join, type Work } from './coreference-chains.ts'
import type { Draft } from './mention-draft.ts'
import { phrasesOf } from './names-features.ts'
import type { Sentence } from './syntax-types.ts'

/** Something a pronoun could mean: a draft with its chain, or a noun phrase that means no actor (index -1). */
interface Candidate {
  readonly draft: number
  readonly sentence: Sentence
  readonly head: number
  readonly plural: boolean
}

/** Sentences looked back over. */
const REACH = 3
const FIRST_OR_SECOND = /^(?:i|me|my|mine|myself|we|us|our|ours|ourselves|you|your|yours|yourself)$/

/** Joins third-person pronouns to the chain they mean, where one is likely enough. */
export function linkPronouns(work: Work): void {
  const { drafts } = work
  const bySentence = new Map<Sentence, number[]>()
  drafts.forEach((d, i) => {
    const list = bySentence.get(d.sentence)
    if (list) list.push(i)
    else bySentence.set(d.sentence, [i])
  })
  let window: Candidate[][] = []
  for (const sentence of work.doc.sentences) {
    const own = bySentence.get(sentence) ?? []
    const others = phrasesLeft(work, sentence, own)
    const here: Candidate[] = []
    window.push(here)
    if (window.length > REACH + 1) window = window.slice(-REACH - 1)
    let o = 0
    for (const i of own) {
      const d = drafts[i]!
      while (o < others.length && others[o]!.head < d.first) here.push(others[o++]!)
      if (d.form === 'pronoun' && !work.chains[i]) {
        const low = d.sentence.tokens[d.head]!.text.toLowerCase()
        if (!FIRST_OR_SECOND.test(low) && !isEmpty(d)) {
          const best = bestOf(work, i, window)
          if (best) join(work, i, best)
        }
      }
      if (work.chains[i]) here.push({ draft: i, sentence, head: d.head, plural: d.plural })
    }
    while (o < others.length) here.push(others[o++]!)
  }
}

/** Heads of noun phrases in subject, object or oblique place that no draft covers: a pronoun may mean them and then means no actor. */
function phrasesLeft(work: Work, sentence: Sentence, own: readonly number[]): Candidate[] {
  const { tokens } = sentence
  const covered = new Uint8Array(tokens.length)
  for (const i of own) covered.fill(1, work.drafts[i]!.first, work.drafts[i]!.after)
  const { head } = phrasesOf(tokens)
  const out: Candidate[] = []
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i]!
    if (covered[i] || head[i] !== i || (t.upos !== 'NOUN' && t.upos !== 'PROPN')) continue
    out.push({ draft: -1, sentence, head: i, plural: t.xpos === 'NNS' || t.xpos === 'NNPS' })
  }
  return out
}

const WEATHER = new Set(['seem', 'appear', 'turn', 'happen', 'rain', 'snow', 'take', 'matter'])
const CLEAR = new Set(
  (
    'clear important essential possible impossible likely unlikely necessary unclear vital crucial difficult hard easy time ' +
    'true obvious certain good better best bad sad ironic imperative critical good'
  ).split(' '),
)

/** "It is clear that", "it seems", "it was Kerry who": an "it" that means nothing. */
function isEmpty(d: Draft): boolean {
  const { tokens } = d.sentence
  const t = tokens[d.head]!
  if (t.text.toLowerCase() !== 'it') return false
  if (t.deprel === 'expl') return true
  const up = tokens[t.head]
  if (!up || !t.deprel.startsWith('nsubj')) return false
  if (WEATHER.has(up.lemma)) return true
  const clausal = tokens.some(
    (k) =>
      k.head === t.head &&
      (k.deprel === 'csubj' || k.deprel === 'ccomp' || k.deprel === 'advcl' || k.deprel === 'acl:relcl'),
  )
  if (CLEAR.has(up.lemma) && (clausal || tokens.some((k) => k.head === t.head && k.deprel === 'xcomp'))) return true
  return t.deprel === 'nsubj:pass' && tokens.some((k) => k.head === t.head && k.deprel.startsWith('ccomp'))
}

function bestOf(work: Work, i: number, window: readonly (readonly Candidate[])[]): Chain | null {
  let best = -1e9
  let chain: Chain | null = null
  let between = 0
  for (let w = window.length - 1; w >= 0; w--) {
    const list = window[w]!
    for (let k = list.length - 1; k >= 0; k--) {
      const c = list[k]!
      const s = scoreOf(work, i, c, window.length - 1 - w, between)
      if (s === null) continue
      between++
      if (s > best) {
        best = s
        chain = c.draft < 0 ? null : work.chains[c.draft]!
      }
    }
  }
  return chain
}

/** How well a candidate suits a pronoun; null where it cannot be. */
function scoreOf(work: Work, i: number, c: Candidate, distance: number, between: number): number | null {
  const d = work.drafts[i]!
  const p = d.sentence.tokens[d.head]!
  const low = p.text.toLowerCase()
  const t = c.sentence.tokens[c.head]!
  const chain = c.draft < 0 ? null : work.chains[c.draft]!
  const form = c.draft < 0 ? 'description' : work.drafts[c.draft]!.form
  const type = chain?.type ?? null
  let s = -1.1 * distance - 0.12 * Math.min(between, 8)
  if (d.gender === 'm' || d.gender === 'f') {
    if (type !== 'person' || c.plural) return null
    if (chain?.gender && chain.gender !== d.gender) return null
    if (chain?.gender === d.gender) s += 0.6
    if (chain?.name) s += 0.6
  } else if (low.startsWith('it')) {
    if (c.plural || type === 'person') return null
    if (type === 'organisation') s += chain?.name ? 0.9 : 0.5
    else if (type === 'location') s += t.deprel.startsWith('nsubj') || p.deprel === 'nmod:poss' ? 0.2 : -0.6
    else if (c.draft < 0) s += t.deprel.startsWith('nsubj') || t.deprel === 'obj' ? 0.2 : -0.4
  } else {
    if (type === 'person' && !c.plural) return null
    if (!c.plural && type !== 'organisation') return null
    if (c.plural) s += type === 'organisation' || type === 'person' ? 0.9 : 0
    if (c.draft < 0) s -= 0.3
  }
  const role = t.deprel
  if (role.startsWith('nsubj')) s += 1.2
  else if (role === 'obj' || role === 'iobj') s += 0.3
  else if (role === 'nmod:poss' || role === 'compound' || role === 'nmod') s -= 0.4
  if (form === 'pronoun') s += 0.4
  if (p.deprel.startsWith('nsubj') && role.startsWith('nsubj')) s += 0.4
  if (distance === 0) {
    // A pronoun that is an object of the verb whose subject the candidate is would be "himself".
    if (t.head === p.head && role.startsWith('nsubj') && !p.deprel.startsWith('nsubj') && p.deprel !== 'nmod:poss')
      return null
    if (p.head === c.head) return null
    if (p.deprel === 'nmod:poss') s += 0.3
  }
  return s + 0.25 * Math.log(1 + (chain?.members.length ?? 0))
}
