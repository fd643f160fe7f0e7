// Descriptions that mean somebody named: appositions and titles ("the envoy, Jan Egeland"), then definite descriptions
// ("the city", "the group", "the minister") that look back.
import { actorById, actorOf, demonymOf, officeOf, type Person, personOf } from '../vocab/actors/index.ts'
import { spellsWord } from './capitals.ts'
import { begin, type Chain, join, merge, type Work } from './coreference-chains.ts'
import {
  isBand,
  isBandLike,
  isSettlement,
  isShort,
  LOOKS_BACK,
  lookBack,
  REACH,
  saysArmed,
} from './coreference-lookback.ts'
import { isCalledBy, personMeant } from './coreference-persons.ts'
import { type Named, namesWithin } from './coreference-within.ts'
import { kept } from './hashes.ts'
import { type Draft, wordsOf } from './mention-draft.ts'
import { isKind, KIND } from './names-lexicon.ts'

/** Joins "NAME, DESCRIPTION", "DESCRIPTION, NAME", "DESCRIPTION NAME" and "NAME is a DESCRIPTION". */
export function linkAppositions(work: Work): void {
  const { drafts } = work
  for (let i = 0; i + 1 < drafts.length; i++) {
    const a = drafts[i]!
    let j = i + 1
    while (drafts[j]?.sentence === a.sentence && drafts[j]!.first < a.after) j++
    const b = drafts[j]
    if (!b || a.sentence !== b.sentence || a.form === 'pronoun' || b.form === 'pronoun') continue
    if (a.form === b.form || !(isCalled(a, b) || (fits(a, b) && (touches(a, b) || equates(a, b))))) continue
    const [name, description] = a.form === 'name' ? [i, j] : [j, i]
    const chain = work.chains[name]
    const own = work.chains[description]
    if (!chain) continue
    if (!own) join(work, description, chain)
    else if (!own.name || own.actor === null) merge(work, own, chain)
  }
  drafts.forEach((d, i) => {
    if (d.form === 'description' && d.type === 'person' && !work.chains[i]) linkNameBehind(work, i)
  })
}

/** Drafts looked at for the name that stands behind a description. */
const BEHIND = 4

/** "The governor of Helmand, Hayatullah Hayat": the name that the tree hangs on the description. */
function linkNameBehind(work: Work, i: number): void {
  const d = work.drafts[i]!
  for (let k = i + 1; k <= i + BEHIND; k++) {
    const e = work.drafts[k]
    if (e?.sentence !== d.sentence) return
    const { deprel, head } = e.sentence.tokens[e.head]!
    const named = e.form === 'name' && e.type === 'person' && deprel === 'appos' && !d.plural
    if (!named || e.sentence.tokens[e.first - 1]?.text !== ',') continue
    if (head !== d.head && !(isOffice(d) && closes(e) && hangsOn(d, head))) continue
    const chain = work.chains[k]
    if (chain) join(work, i, chain)
    return
  }
}

/** "The ambassador to the UN, Joseph Malok, asked": whether a token stands in a phrase of place or body that hangs on a description. */
function hangsOn(d: Draft, at: number): boolean {
  const { tokens } = d.sentence
  for (let steps = 3; steps > 0 && at > d.head; steps--) {
    if (!/^nmod/.test(tokens[at]!.deprel)) return false
    at = tokens[at]!.head
    if (at === d.head) return true
  }
  return false
}

/** Whether a description opens as one of its own kind: "the envoy", "Yemen's ambassador", "a spokesman for the group". */
function isOffice({ sentence: { tokens }, first, head }: Draft): boolean {
  if (/^an?$/i.test(tokens[first]!.text)) return SPOKEN_FOR.test(tokens[head]!.lemma)
  return /^the$/i.test(tokens[first]!.text) || tokens.some((t) => t.head === head && t.deprel === 'nmod:poss')
}

/** Who speaks or acts for others, and is named behind whom for. */
const SPOKEN_FOR =
  /^(?:spokesman|spokeswoman|spokesperson|representative|adviser|advisor|aide|lawyer|leader|chief|elder|official|commander|negotiator|delegate|activist|councillor|resident|doctor|nurse|priest|pastor|teacher)$/

function closes({ sentence: { tokens }, after }: Draft): boolean {
  const next = tokens[after]
  return !next || next.upos === 'PUNCT' || next.upos === 'VERB' || next.upos === 'AUX'
}

/** Whether a name and a description can be one thing: both one person, or the same sort of thing. */
function fits(a: Draft, b: Draft): boolean {
  if (a.type !== b.type || a.plural !== b.plural) return false
  return a.type === 'person' || a.type === 'organisation' || a.type === 'location' || a.type === 'platform'
}

/** Whether nothing or one comma stands between, and what follows closes the pair. */
function touches(a: Draft, b: Draft): boolean {
  const { tokens } = a.sentence
  const gap = b.first - a.after
  if (gap === 0) return a.form === 'description' && a.type === 'person'
  if (gap !== 1 || tokens[a.after]!.text !== ',') return false
  const next = tokens[b.after]
  // "The army, the UN said, had shelled the camp": each is the subject of a verb of its own.
  const [one, two] = [tokens[a.head]!, tokens[b.head]!]
  // "In Homs, the last rebel district is besieged": the town only leads in.
  if (two.deprel.startsWith('nsubj') && one.deprel === 'obl') return false
  // "killed nine people, the UN said": so is the second of an object and a subject.
  if (two.deprel.startsWith('nsubj') && one.head !== two.head && two.head !== a.head) return false
  if (b.form === 'description' && tokens[b.first]!.upos === 'NUM') return false
  return (
    !next ||
    next.upos === 'PUNCT' ||
    next.upos === 'VERB' ||
    next.upos === 'AUX' ||
    // "Fethullah Gulen, the cleric whom Ankara accuses"
    (b.form === 'description' && /^(?:who|whom|whose)$/.test(next.text)) ||
    (b.form === 'description' && next.upos === 'ADP')
  )
}

/** "the FARC commander known as Mono Jojoy", "a militia called the Falcons" */
function isCalled(a: Draft, b: Draft): boolean {
  const { tokens } = a.sentence
  // "The militiamen, known as Mai-Mai, fled": between commas.
  const from = tokens[a.after]?.text === ',' && /^(?:known|called)$/.test(tokens[a.after + 1]?.text ?? '') ? 1 : 0
  const after = a.after + from
  if (a.form !== 'description' || a.type !== b.type || b.first - after > 4 || !isCalledElse({ ...a, after }))
    return false
  return tokens.slice(after + 1, b.first).every((t) => /^(?:as|only|simply|locally|widely|the|“|")$/i.test(t.text))
}

/** Whether a name of its own is told behind a description: no office is meant by it then. */
function isCalledElse({ sentence: { tokens }, after, head }: Draft): boolean {
  // "The minister called Assad a liar": he calls, and is not called so.
  if (tokens[head]!.deprel === 'nsubj' && tokens[head]!.head === after) return false
  // "Called off talks", "called for calm" names nobody.
  if (tokens[after]?.text === 'called' && /^(?:off|for|on|upon|up|in|back|it)$/.test(tokens[after + 1]?.text ?? ''))
    return false
  return /^(?:known|called|named|nicknamed|dubbed|alias|identified)$/.test(tokens[after]?.text ?? '')
}

/** Whether `a` is the subject of a sentence that says it is `b`. */
function equates(a: Draft, b: Draft): boolean {
  const { tokens } = a.sentence
  const h = tokens[a.head]!
  if (h.head !== b.head || !h.deprel.startsWith('nsubj') || b.form !== 'description') return false
  for (let i = a.after; i < b.first; i++)
    if (tokens[i]!.deprel === 'cop') return !tokens.slice(a.after, b.first).some((t) => t.lemma === 'not')
  return false
}

/** Joins definite descriptions to what they look back to; the others begin chains of their own. */
export function linkDescriptions(work: Work): void {
  const { drafts } = work
  const alike = new Map<string, Chain>()
  const recent: Named[] = []
  const within = namesWithin(work)
  const holders = holdersNamed(work)
  drafts.forEach((d, i) => {
    const own = work.chains[i]
    if (own && (d.form === 'name' || own.actor))
      recent.push({ sentence: d.sentence, first: d.first, head: d.head, chain: own })
    linkDescription(work, i, { alike, recent, holders })
    recent.push(...within(d))
  })
}

/** What descriptions are linked by: those told before in the same words, names in order, and who holds an office. */
interface Told {
  readonly alike: Map<string, Chain>
  readonly recent: readonly Named[]
  readonly holders: readonly Holder[]
}

function linkDescription(work: Work, i: number, { alike, recent, holders }: Told): void {
  const { drafts, doc } = work
  const d = drafts[i]!
  if (d.form !== 'description' || work.chains[i]) return
  if (d.type === 'temporal' || d.type === 'quantity' || d.type === 'money' || d.type === 'nationality') return
  const { tokens } = d.sentence
  const noun = tokens[d.head]!.lemma.toLowerCase()
  const opener = tokens[d.first]!.text.toLowerCase()
  const definite = /^(?:the|this|that|these|those)$/.test(opener)
  const words = wordsOf(doc.text, d)
    .toLowerCase()
    .replace(/^(?:the|this|that|these|those|an?) /, '')
  const said = alike.get(`${d.type} ${words}`)
  const short = isShort(d)
  // "The group", "the town": another may have been told of since.
  const moves = definite && short && (isBandLike(noun) || isSettlement(noun))
  if (definite && said && !moves) {
    join(work, i, said)
    return
  }
  // "The rebel group Ahrar al-Sham": its name stands right behind.
  if (definite && isBandLike(noun) && tokens[d.after]?.upos === 'PROPN') {
    const e = drafts[i + 1]
    const named = e?.sentence === d.sentence && e.first === d.after && e.form === 'name' ? work.chains[i + 1] : null
    if (named?.type === 'organisation') join(work, i, named)
    if (named?.type === 'organisation' || saysArmed(d)) return
  }
  const named = definite && short && (!d.plural || isBand(LOOKS_BACK[noun])) ? lookBack(work, d, i, noun, recent) : null
  const back =
    named && said
      ? laterOf(work, recent, named, said, noun)
      : (named ?? (moves ? said : null) ?? (definite && short && !d.plural ? bandDescribed(work, d, i, noun) : null))
  if (back) {
    join(work, i, back)
    alike.set(`${d.type} ${words}`, back)
    return
  }
  if (d.type === 'person' && !d.plural) {
    const bearer = bearerOf(work, d, i, words)
    if (bearer) {
      join(work, i, bearer)
      return
    }
    const office = isCalledElse(d) ? undefined : officeOf(officeWords(doc.text, d), doc.published, work.context)
    const holds = office && dealsWith(work, d, i, office.actor.id) ? null : office?.holder
    const holder = holds && isOwnObject(work, d, i, (c) => c.actor === holds.id) ? null : holds
    const held = holder ? null : (titled(i, wordsOf(doc.text, d), noun, holders) ?? personMeant(work, d, i, noun))
    if (held && !isOwnObject(work, d, i, (c) => c === held)) {
      join(work, i, held)
      return
    }
    if (holder) {
      const named = recent.findLast((r) => r.chain.actor === holder.id)?.chain
      if (named) join(work, i, named)
      else alike.set(`${d.type} ${words}`, begin(work, i, holder.name, holder.id))
      if (named) return
      work.chains[i]!.gender ??= holder.gender
      return
    }
  }
  const same = definite ? alike.get(`${d.type} ${noun}`) : undefined
  if (same && short) {
    join(work, i, same)
    return
  }
  const own = wordsOf(doc.text, d)
  const actor = spellsWord(own, d.sentence, doc.text) ? undefined : actorOf(own, work.context)
  const chain = begin(work, i, null, actor?.id ?? null)
  alike.set(`${d.type} ${words}`, chain)
  if (!d.plural || isKind(noun, KIND.group)) alike.set(`${d.type} ${noun}`, chain)
}

/** The words of an office with that of which it is one, where it stands behind: "the leader of the FARC" is not the leader of the country. */
function officeWords(text: string, d: Draft): string {
  const { tokens } = d.sentence
  const own = wordsOf(text, d)
  if (tokens[d.after]?.text !== 'of') return own
  for (let k = d.after + 1; k < Math.min(tokens.length, d.after + 8); k++) {
    const { head, deprel, lemma, end } = tokens[k]!
    if (head === d.head && deprel === 'nmod') return LANDS.test(lemma) ? own : text.slice(tokens[d.first]!.start, end)
  }
  return own
}
const LANDS = /^(?:country|nation|state|republic|kingdom|land)$/

/** Of what was named and what was told of in the same words, the one told of last. */
function laterOf(work: Work, recent: readonly Named[], named: Chain, said: Chain, noun: string): Chain {
  const at = recent.findLast((r) => r.chain === named)
  const other = work.drafts[said.members.at(-1) ?? -1]
  if (!at || !other || named === said) return named
  // A name of which it is not known that it is a band's is none.
  if (isBandLike(noun) && !named.nouns.has(noun) && actorById(named.actor ?? '')?.kind !== 'armed-group') return said
  const [a, b] = [at.sentence.index, other.sentence.index]
  return a > b || (a === b && at.first > other.first) ? named : said
}

/** Sentences looked back over for fighters who are only described. */
const BANDS_BACK = 2

/** "Rebels took two nurses. The group asked for a ransom": the fighters described last, where no group is named; null for none. */
function bandDescribed(work: Work, d: Draft, i: number, noun: string): Chain | null {
  if (noun !== 'group' && noun !== 'gang' && noun !== 'militia') return null
  for (let k = i - 1; k >= 0 && d.sentence.index - work.drafts[k]!.sentence.index <= BANDS_BACK; k--) {
    const e = work.drafts[k]!
    const chain = work.chains[k]
    if (e.form !== 'description' || e.type !== 'organisation' || !chain || chain.name || chain.actor) continue
    const { lemma, deprel, head } = e.sentence.tokens[e.head]!
    // "The rebels held talks with the militia": whoever does it is not who it is done with.
    if (e.sentence === d.sentence && isUnder(d, head)) continue
    if (/^nsubj/.test(deprel) && (isBandLike(lemma) || FIGHTERS.test(lemma))) return chain
  }
  return null
}

/** Whether the nearest verb over a description is that one. */
function isUnder({ sentence: { tokens }, head }: Draft, verb: number): boolean {
  let over = tokens[head]!.head
  for (let steps = 5; steps > 0 && over >= 0 && tokens[over]!.upos !== 'VERB'; steps--) over = tokens[over]!.head
  return over === verb
}

const FIGHTERS = /^(?:gunman|fighter|kidnapper|bandit|hijacker|pirate|attacker|gang|extremist|terrorist|hostage-taker)$/

/** "The prime minister", after "Imran Khan, Pakistan's prime minister": the last one that the report itself calls so; null for none. */
function bearerOf(work: Work, d: Draft, i: number, words: string): Chain | null {
  const { tokens } = d.sentence
  if (tokens[d.first]!.text.toLowerCase() !== 'the' || d.after - d.first < 2 || /\p{Lu}|['’]/u.test(words)) return null
  for (let k = i - 1; k >= 0; k--) {
    const e = work.drafts[k]!
    if (d.sentence.index - e.sentence.index > REACH) return null
    const chain = work.chains[k]
    if (
      chain?.type !== 'person' ||
      !chain.name ||
      e.form === 'pronoun' ||
      !chain.nouns.has(tokens[d.head]!.lemma.toLowerCase())
    )
      continue
    if (isCalledBy(work, chain, words)) return chain
  }
  return null
}

/** "The prime minister thanked Qatar": no officer of the state that his own verb goes to. */
function dealsWith(work: Work, d: Draft, i: number, state: string): boolean {
  const { tokens } = d.sentence
  const { deprel, head } = tokens[d.head]!
  if (!/^nsubj/.test(deprel)) return false
  if (hasCounterpart(d, state)) return true
  for (let k = i + 1; work.drafts[k]?.sentence === d.sentence; k++) {
    const e = work.drafts[k]!
    const t = tokens[e.head]!
    const verb = tokens[t.head]
    const own = t.head === head || (verb?.deprel === 'conj' && verb.head === head)
    if (own && /^(?:obj|iobj)$/.test(t.deprel) && work.chains[k]?.actor === state) return true
  }
  return false
}

/** "The president thanked President Aliyev": whoever does it is not he to whom it is done. */
function isOwnObject(work: Work, { sentence }: Draft, i: number, isHe: (chain: Chain) => boolean): boolean {
  const { tokens } = sentence
  const { deprel, head: verb } = tokens[work.drafts[i]!.head]!
  if (!/^nsubj/.test(deprel)) return false
  for (let k = i + 1; work.drafts[k]?.sentence === sentence; k++) {
    const t = tokens[work.drafts[k]!.head]!
    const chain = work.chains[k]
    if (chain && t.head === verb && /^(?:obj|iobj|obl)$/.test(t.deprel) && isHe(chain)) return true
  }
  return false
}

/** "The foreign minister spoke to his Turkish counterpart": he is no Turk. */
function hasCounterpart({ sentence: { tokens }, after }: Draft, state: string): boolean {
  for (let k = after; k < Math.min(tokens.length, after + 24); k++) {
    if (!/^(?:his|her)$/i.test(tokens[k]!.text)) continue
    const noun = tokens.findIndex(
      (t, j) => j > k + 1 && j < k + 5 && /^(?:counterpart|colleague|opposite)$/.test(t.lemma),
    )
    if (noun > 0 && tokens.slice(k + 1, noun).some((t) => demonymOf(t.text)?.id === state)) return true
  }
  return false
}

/** A named person of the report who holds or held an office of the roster. */
interface Holder {
  readonly chain: Chain
  readonly person: Person
}

function holdersNamed(work: Work): Holder[] {
  const found = new Map<Chain, Holder>()
  for (const chain of work.chains) {
    if (chain?.type !== 'person' || !chain.actor || found.has(chain)) continue
    const person = chain.name ? personOf(chain.name, work.doc.published) : undefined
    if (person?.id === chain.actor && person.offices.length > 0) found.set(chain, { chain, person })
  }
  return [...found.values()]
}

/** "The Foreign Secretary", undated, in a report that names one person who held such an office. */
function titled(i: number, words: string, noun: string, holders: readonly Holder[]): Chain | null {
  const title = words.replace(/^(?:the|The)\s+/, '').replace(/\s+/g, ' ')
  if (holders.length === 0 || holders.length > 40 || /\b(?:former|deputy|vice|ex|then)\b/i.test(title)) return null
  let best: Chain | null = null
  let most = 0
  for (const { chain, person } of holders) {
    const office = person.offices.find((o) => {
      const owner = actorById(o.office.actor)
      return owner !== undefined && officeCalled(`${owner.name} ${title}`) === o.office.id
    })?.office
    if (!office) continue
    // The title as it is used of this office; then one not called otherwise; then one named before.
    let fit = 1
    if (office.name.toLowerCase().endsWith(title.toLowerCase())) fit += 4
    if (chain.nouns.size === 0 || chain.nouns.has(noun)) fit += 2
    if (chain.members.some((m) => m < i)) fit += 1
    if (fit < most) continue
    best = chain
    most = fit
  }
  return best
}

/** Offices by owner and title, as far as they were asked for. */
const called = new Map<string, string | null>()
const MOST_CALLED = 4000

function officeCalled(words: string): string | null {
  const known = called.get(words)
  if (known !== undefined) return known
  const id = officeOf(words)?.office.id ?? null
  if (called.size >= MOST_CALLED) called.clear()
  called.set(kept(words), id)
  return id
}
