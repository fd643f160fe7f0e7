// Topics a claim has that its own words do not name: by the deal or the truce told before, by the deed inside its words, by the claim just
// before where it says little itself ("denied the charge"), or by what the whole report is about.
import { type Act, holds, type Mode, type Party, type Place, type Span, type Topic } from '../model/index.ts'
import { topicsOfWord } from '../vocab/acts/topics.ts'
import type { Draft } from './claims-draft.ts'
import type { Memory } from './claims-memory.ts'
import { sameSide } from './roles-side.ts'
import type { Scene } from './scene.ts'
import { kidsOf, treeOf } from './sentence-tree.ts'
import type { Sentence } from './syntax-types.ts'
import { topicWordsOf } from './topic-words.ts'
import { isArmed } from './topics-of-act.ts'

/** Acts that answer, judge, ask for or settle something which may stand elsewhere. */
const OF_WORDS: ReadonlySet<Act> = new Set<Act>([
  'ACCUSE',
  'REJECT',
  'REQUEST',
  'SUPPORT',
  'AGREE',
  'CONCEDE',
  'THREATEN',
])
/** What is given, asked or barred in a report about people on the move concerns them. */
const OF_THE_UPROOTED: ReadonlySet<Topic> = new Set<Topic>(['aid', 'assistance', 'access', 'talks'])
const CONCERNS: ReadonlySet<Act> = new Set<Act>([...OF_WORDS, 'AID', 'COERCE', 'COOPERATE', 'RETREAT'])
/** Topics that a report as a whole may have and hand on to what is said in it. */
const THEMES: ReadonlySet<Topic> = new Set<Topic>([
  'attack',
  'talks',
  'ceasefire',
  'siege',
  'aid',
  'detainees',
  'evacuation',
  'displacement',
  'sanctions',
  'transition',
  'weapons',
])
const ANSWERS: ReadonlySet<Act> = new Set<Act>(['REJECT', 'AGREE', 'CONCEDE'])
/** A claim so many sentences back, at most, is what the next one answers. */
const NEAR = 1
/** Of a promise or praise an attack or a siege is only the occasion. */
const PEACEABLE: ReadonlySet<Act> = new Set<Act>(['AGREE', 'SUPPORT', 'CONCEDE'])

const OF_DEALS: ReadonlySet<Topic> = new Set<Topic>([
  'ceasefire',
  'evacuation',
  'detainees',
  'surrender',
  'talks',
  'withdrawal',
])
const ABOUT_DEALS: ReadonlySet<Act> = new Set<Act>(['AGREE', 'REJECT', 'ACCUSE', 'CONSULT', 'LEVERAGE', 'SUPPORT'])
const DEAL_NOUNS = new Set([
  'deal',
  'agreement',
  'accord',
  'pact',
  'truce',
  'negotiation',
  'talk',
  'arrangement',
  'plan',
])
/** Sentences over which those who meet still talk of the deal told of last. */
const STILL = 4

/** What a claim tells that its topics may follow from. */
type Deed = Pick<Draft, 'act' | 'mode' | 'span' | 'sentence' | 'actors' | 'recipients' | 'places'>

/** The topics with those that follow from what was told before. */
export function withContext(topics: readonly Topic[], deed: Deed, memory: Memory): Topic[] {
  const { act, mode, span, sentence } = deed
  const all = new Set(topics)
  if (act === 'ASSAULT' && mode !== 'abduct' && !all.has('territory') && isOfBreach(deed, memory)) all.add('violation')
  if (
    ABOUT_DEALS.has(act) &&
    ![...all].some((t) => OF_DEALS.has(t) && t !== 'talks') &&
    (act === 'CONSULT'
      ? mode !== 'visit' && sentence.index - memory.dealIn <= STILL
      : ![...all].some((t) => OF_DEALS.has(t)) && namesDeal(sentence, span))
  ) {
    for (const t of memory.dealTopics)
      if (act !== 'CONSULT' || t === 'ceasefire' || namesDeal(sentence, span)) all.add(t)
  }
  return [...all]
}

/** Sentences behind a broken truce in which force that nobody is named for may still be a breach of it. */
const BROKEN_NEAR = 3
/** Means that only those at war have. */
const OF_WAR: ReadonlySet<Mode> = new Set<Mode>(['heavy-weapons', 'aerial', 'drone', 'unconventional'])

/**
 * Whether force that is told behind a broken truce breaks it too: it is that of a side told of with the truce or of another that is armed,
 * or has the means of war, or is nobody's and meets soldiers, or in no other town. A car bomb in the capital and a thief who shoots break
 * no truce.
 */
function isOfBreach({ actors, recipients, mode, places, sentence }: Deed, { broken }: Memory): boolean {
  if (broken === null) return false
  if (mode !== null && OF_WAR.has(mode)) return true
  if (actors.length > 0) return actors.some((a) => isAtWar(a) || broken.sides.some((b) => sameSide(a, b)))
  if (recipients.some(isAtWar)) return true
  const away = broken.places.length > 0 && places.length > 0 && !places.some((p) => isThere(p, broken.places))
  return !away && sentence.index - broken.sentence <= BROKEN_NEAR
}

/** Whether a party is one that fights, or "they", who are told of before. */
function isAtWar(party: Party): boolean {
  return /^they$/i.test(party.text) || FIGHTS.test(party.name) || (isArmed(party) && !POLICE.test(party.name))
}

const FIGHTS = /\b(?:snipers?|commandos?|gunners|jets|warplanes)$/i
/** "In the capital, police shot a thief": that is no war. */
const POLICE = /\bpolice(?:men)?$/i

function isThere({ name }: Place, places: readonly Place[]): boolean {
  return places.some((p) => p.name === name)
}

/** Acts about which the deed inside them tells more than their own words. */
const JUDGES: ReadonlySet<Act> = new Set<Act>(['ACCUSE', 'REJECT'])

/** In a sentence of more acts than this only an act's own words count. */
const MOST_TOLD = 60

/** The topics of an act of words with those of whatever its evidence holds: "condemned the raid on the camp" is about an attack. */
export function topicsWithin(draft: Draft, others: readonly Draft[]): readonly Topic[] {
  if (!OF_WORDS.has(draft.act) || others.length > MOST_TOLD) return draft.topics
  // What is asked, promised or welcomed is its own matter; a charge or refusal is about the deed too.
  if (draft.topics.length > 0 && !JUDGES.has(draft.act)) return draft.topics
  const all = new Set(draft.topics)
  for (const other of others)
    if (
      other !== draft &&
      holds(draft.span, other.span) &&
      other.span.end - other.span.start < draft.span.end - draft.span.start
    )
      for (const topic of other.topics) all.add(topic)
  return [...all]
}

function namesDeal(sentence: Sentence, span: Span): boolean {
  for (const t of sentence.tokens) {
    if (t.start >= span.end) break
    if (t.start >= span.start && t.upos === 'NOUN' && DEAL_NOUNS.has(t.lemma.toLowerCase())) return true
  }
  return false
}

/** The claims in order, those about nothing given what they are about. Time is linear in claims and words. */
export function withThemes(drafts: readonly Draft[], scene: Scene): Draft[] {
  let theme: Topic | null | undefined
  return drafts.map((told, i) => {
    const draft = told.act === 'REJECT' && told.mode === 'change' ? { ...told, mode: refusedMode(drafts, i) } : told
    const { act, topics } = draft
    const silent = topics.length === 0
    if (silent && OF_WORDS.has(act) && saysLittle(draft)) {
      const near = fitting(before(drafts, i), act)
      if (near.length > 0) return { ...draft, topics: near }
    }
    if (silent && OF_WORDS.has(act)) {
      if (theme === undefined) theme = themeOf(scene)
      return theme === null ? draft : { ...draft, topics: fitting([theme], act) }
    }
    if (!CONCERNS.has(act) || topics.some((t) => !OF_THE_UPROOTED.has(t))) return draft
    if (theme === undefined) theme = themeOf(scene)
    return theme === 'displacement' ? { ...draft, topics: [...topics, theme] } : draft
  })
}

/** Rules of those who deny that something is so, which refuse nothing that was asked. */
const DENIES = /(?:deny|denied|denial|untrue|no-truth|guilty|none-of-it)/

/** What is refused in words that name nothing: what was asked just before, else to give way. */
function refusedMode(drafts: readonly Draft[], at: number): Mode | null {
  const { rule, mode, sentence, topics } = drafts[at]!
  if (DENIES.test(rule) || topics.includes('transition')) return mode
  for (let i = at - 1; i >= 0 && i > at - 6; i--) {
    const other = drafts[i]!
    if (sentence.index - other.sentence.index > NEAR + 1) break
    if (other.act === 'REQUEST' && other.mode !== null) return other.mode
  }
  return 'yield'
}

function fitting(topics: readonly Topic[], act: Act): readonly Topic[] {
  return PEACEABLE.has(act) ? topics.filter((t) => t !== 'attack' && t !== 'siege') : topics
}

/** The topics of the last claim before that has any, in the same sentence or the one before. */
function before(drafts: readonly Draft[], at: number): readonly Topic[] {
  const { index } = drafts[at]!.sentence
  for (let i = at - 1; i >= 0 && i > at - 6; i--) {
    const other = drafts[i]!
    if (index - other.sentence.index > NEAR) break
    // What is refused or granted is what was asked, whatever it is.
    const asked = other.act === 'REQUEST' && ANSWERS.has(drafts[at]!.act)
    const own = asked ? other.topics : other.topics.filter((t) => THEMES.has(t))
    if (own.length > 0) return own
  }
  return []
}

/** What a report is about: the topic that most of its sentences tell, where a third of them do or its title names it. */
function themeOf({ findings }: Scene): Topic | null {
  const counts = new Map<Topic, number>()
  let sentences = 0
  for (const sentence of findings.doc.sentences) {
    sentences++
    const here = new Set(topicWordsOf(sentence).flatMap((w) => w.topics))
    for (const topic of here) if (THEMES.has(topic)) counts.set(topic, (counts.get(topic) ?? 0) + 1)
  }
  const title = new Set(
    (findings.doc.title ?? '')
      .toLowerCase()
      .split(/[^\p{L}-]+/u)
      .flatMap((w) => topicsOfWord(w.replace(/s$/, ''))),
  )
  const [best] = [...counts].sort((a, b) => b[1] - a[1])
  if (!best) return null
  return best[1] * 3 >= sentences || title.has(best[0]) ? best[0] : null
}

/** Words that point back to what was told and say nothing of it. */
const POINTS =
  /^(?:move|charge|claim|accusation|allegation|report|information|statement|deal|agreement|plan|offer|proposal|request|call|demand|appeal|answer|decision|step|idea|suggestion|news|attack|day|week|month|year|say)$/

/** Nouns and verbs beside its parties with which a claim still says little. */
const LITTLE = 3

/** Whether the words of a claim name hardly anything beside its parties. */
function saysLittle({ act, span, sentence, head, uses, actors, recipients, speaker }: Draft): boolean {
  if (act === 'AGREE' && hasOwnMatter(span, sentence, uses)) return false
  const parties = [...actors, ...recipients, ...(speaker ? [speaker] : [])].flatMap((p) => p.span ?? [])
  let told = 0
  for (const [i, t] of sentence.tokens.entries()) {
    if (t.start >= span.end) break
    if (t.start < span.start || i === head || uses.includes(i)) continue
    if (!/^(?:NOUN|VERB)$/.test(t.upos) || POINTS.test(t.lemma)) continue
    if (!parties.some((s) => s.start <= t.start && t.end <= s.end)) told++
  }
  return told <= LITTLE
}

/** "Agreed to reopen the railway": what is agreed to is told, whatever was spoken of before. */
function hasOwnMatter(span: Span, sentence: Sentence, uses: readonly number[]): boolean {
  const tree = treeOf(sentence)
  return uses.some(
    (verb) =>
      tree.tokens[verb]?.xpos === 'VB' &&
      kidsOf(tree, verb).some((k) => {
        const { deprel, end, upos, lemma } = tree.tokens[k]!
        return k > verb && deprel === 'obj' && end <= span.end && upos === 'NOUN' && !POINTS.test(lemma)
      }),
  )
}
