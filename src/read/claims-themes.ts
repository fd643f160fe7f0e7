// What a claim is about that names no matter itself: "denied the charge", "the deal", "criticised the move" are about what was told
// just before, or else about what the whole report is about.
import type { Act, Topic } from '../model/index.ts'
import { topicsOfWord } from '../vocab/acts/topics.ts'
import type { Draft } from './claims-draft.ts'
import type { Scene } from './scene.ts'
import { topicWordsOf } from './topic-words.ts'

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
/** Deeds that are about what the report is about, where their own words are silent. */
const THEMED: ReadonlySet<Act> = new Set<Act>(['MOBILIZE', 'PROTEST', 'SANCTION', 'COERCE'])
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

/** The claims in order, those about nothing given what they are about. Time is linear in claims and words. */
export function withThemes(drafts: readonly Draft[], scene: Scene): Draft[] {
  let theme: Topic | null | undefined
  return drafts.map((draft, i) => {
    const { act, topics } = draft
    const silent = topics.length === 0
    if (silent && OF_WORDS.has(act)) {
      const near = fitting(before(drafts, i), act)
      if (near.length > 0) return { ...draft, topics: near }
    }
    if (silent && (OF_WORDS.has(act) || THEMED.has(act))) {
      if (theme === undefined) theme = themeOf(scene)
      return theme === null ? draft : { ...draft, topics: fitting([theme], act) }
    }
    if (!CONCERNS.has(act) || topics.some((t) => !OF_THE_UPROOTED.has(t))) return draft
    if (theme === undefined) theme = themeOf(scene)
    return theme === 'displacement' ? { ...draft, topics: [...topics, theme] } : draft
  })
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
