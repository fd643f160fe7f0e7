// Threads inside one report: an attack told in the first lines and gone into further down ("the attack", "at least 18 of the
// trucks", "helicopters had dropped barrels first") is one attack, though later sentences name neither place nor day.
import type { Claim } from '../model/index.ts'
import { spotsIn, stemOf, weightOf, wordsIn } from './words.ts'

/** How far behind the last sentence of a thread, in characters, a report may come back to it. */
const FAR = 1500
/** How far the next sentence may be. */
const NEXT = 320
/** An attack told in so many first characters is what the report is about. */
const LEAD = 600
/** From this weight on a stem is telling enough to be the same thing. */
const TELLING = 4

/** Words of time, by which no two things are one. */
const TIME: ReadonlySet<string> = new Set(
  'hour minut night morn morning even evening noon week weekend month year day time report'.split(' '),
)

const SAME =
  /\b(?:the|that|this|its|their)\s+(?:\w+\s+)?(?:attacks?|strikes?|raids?|bombing|bombardment|shelling|assault|ambush|blast|explosion|massacre|killings?|incident|convoy|raid)\b|^(?:air ?)?(?:attacks?|strikes?|raids?|bombing|shelling|blast|explosion)$/i
const HARM = /\b(?:killed|kill|wounded|injured|dead|died|deaths|hit|burn\w*|destroyed|hurt|lost)\b/i
const EARLIER = /\bhad\b/
/** Something not spoken of before: harm to it is news of its own. */
const NEW_THING = /^(?:an?|another|one of|two of)\s/i
/** Many attacks over many days, not one. */
const CAMPAIGN = /\b(?:offensives?|campaigns?|operations?|war|fighting|clashes|battles?|violence)\b/i
const ANOTHER =
  /\b(?:another|separate|separately|elsewhere|later attack|second attack|new (?:attack|offensive|raid)|also (?:hit|struck|bombed|attacked|shelled))\b/i

interface Thread {
  readonly number: number
  readonly stems: Set<string>
  /** Where its sentences set it. */
  readonly spots: Set<number>
  from: string | null
  to: string | null
  place: string | null
  sentence: number
  end: number
  size: number
  /** True where the report opens with it: the rest of the report is about it. */
  readonly lead: boolean
}

/** By claim id, the number of its thread; claims that stand alone are left out. Depends on the claims of one report. */
export function threadsOf(claims: readonly Claim[], text: string): ReadonlyMap<string, number> {
  const threads: Thread[] = []
  const found = new Map<string, number>()
  // Two attacks in one town are not one for the name of the town.
  const towns = new Set(claims.flatMap((c) => c.places.flatMap((p) => wordsIn(p.text).map(stemOf))))
  const order = claims
    .filter((c) => c.act === 'ASSAULT' && !UNREAL.has(c.status) && !c.topics.includes('territory'))
    .sort((a, b) => a.evidence[0].span.start - b.evidence[0].span.start)
  for (const claim of order) {
    const { sentence, quote } = claim.evidence[0]
    const stems = new Set(
      wordsIn(quote)
        .map(stemOf)
        .filter((s) => weightOf(s) >= TELLING && !/^\d/.test(s) && !towns.has(s) && !TIME.has(s)),
    )
    const dated = claim.when !== null && claim.when.basis !== 'publication' && claim.when.from !== null
    const place = ownPlace(claim)
    const words = text.slice(sentence.start, sentence.end)
    const thread = threads.findLast((t) => continues(t, claim, stems, dated, place, words))
    if (thread) {
      found.set(claim.id, thread.number)
      for (const s of stems) thread.stems.add(s)
      thread.sentence = sentence.start
      thread.end = Math.max(thread.end, sentence.end)
      thread.size++
      continue
    }
    found.set(claim.id, threads.length)
    threads.push({
      number: threads.length,
      stems,
      spots: new Set(spotsIn(words)),
      from: dated ? (claim.when?.from ?? null) : null,
      to: dated ? (claim.when?.to ?? null) : null,
      place,
      sentence: sentence.start,
      end: sentence.end,
      size: 1,
      lead: threads.length === 0 && sentence.start < LEAD && !CAMPAIGN.test(quote),
    })
  }
  for (const [id, number] of found) if ((threads[number] as Thread).size < 2) found.delete(id)
  return found
}

const UNREAL: ReadonlySet<string> = new Set(['hypothetical', 'planned', 'background'])

function continues(
  t: Thread,
  claim: Claim,
  stems: ReadonlySet<string>,
  dated: boolean,
  place: string | null,
  sentence: string,
): boolean {
  const { sentence: at, quote } = claim.evidence[0]
  if (at.start === t.sentence) return true
  if (at.start - t.end > FAR || ANOTHER.test(sentence)) return false
  for (const spot of spotsIn(quote)) if (!t.spots.has(spot)) return false
  if (place !== null && place !== t.place) return false
  if (dated && (t.from === null || claim.when?.from !== t.from)) return false
  const near = t.lead || at.start - t.end <= NEXT
  if (SAME.test(quote)) return true
  if (NEW_THING.test(quote) || claim.recipients.some((r) => NEW_THING.test(r.text))) return false
  if (near && (HARM.test(quote) || EARLIER.test(quote))) return true
  for (const s of stems) if (t.stems.has(s)) return true
  return false
}

/** The first place that stands in the claim's own sentence. */
function ownPlace(claim: Claim): string | null {
  const { start, end } = claim.evidence[0].sentence
  const own = claim.places.find(
    (p) => p.span && p.span.start >= start && p.span.end <= end && p.precision !== 'country',
  )
  return own ? (own.id ?? own.name) : null
}
