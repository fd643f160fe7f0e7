// What a siege is counted and described by: people inside according to whom, lifelines, and who lists the place since when.
import { type Figure, type Lifeline, overlapOf, type Siege } from '../model/index.ts'
import { figuresOf, isDeed, saysNone, wordsOf } from './ground.ts'
import { type LinkedClaim, oncePerClaim } from './linked-claim.ts'

const LINES: readonly (readonly [Lifeline, RegExp])[] = [
  ['food', /\b(?:food|bread|flour|baby milk|infant formula|rations?|wheat|beans|rice)\b/i],
  ['water', /\b(?:water|pumping station)\b/i],
  [
    'medicine',
    /\b(?:medicines?|medical (?:goods|supplies|items)|surgical|vaccines?|antibiotics|drugs|hospital|clinic)\b/i,
  ],
  ['power', /\b(?:electricity|power (?:line|plant|supply|station)|fuel|diesel|gas)\b/i],
  [
    'people',
    /\b(?:crossing|checkpoint|evacuat\w+|patients|employees|students|residents (?:may|can)|let (?:people )?(?:out|leave))\b/i,
  ],
]
const SHUT =
  /\b(?:shut|closed?|cut(?: off)?|block\w*|remov\w+|taken off|strip\w*|ran out|run out|no \w+|not (?:been )?(?:allowed|permitted|delivered|given)|turned back|none|switched off|refus\w+|withh\w+|damaged|destroyed|bombed|hit)\b/i
const OPEN = /\b(?:open(?:ed|s)?|restored|reopened|resumed|free(?:ly)?)\b/i
const CAME =
  /\b(?:reach\w*|deliver\w*|brought|bring\w*|entered|let in|allowed in|arrived|brought out|distributed|dropped|drops)\b/i

/** Things without which no town lives, as somebody who is shut off from nothing: "Water has been cut off". */
const THING =
  /^(?:(?:the|all|its|their|mains?|drinking|running|tap|food|water|fuel|power|electricity|gas|medical|relief|bread|flour|aid) )*(?:food|water|bread|flour|rice|wheat|grain|rations?|fuel|diesel|petrol|gas|electricity|power|current|medicines?|drugs|aid|suppl(?:y|ies)|relief|telephones?|phones?|internet|networks?|communications?|heating|deliveries|lines?|salar(?:y|ies)|wages)$/i

/** Whether words name what comes to a town, and no town. */
export function isLifeline(words: string): boolean {
  return THING.test(words.trim())
}

/** The lifelines a claim says are open, partly open or shut. */
export const lifelinesOf: (c: LinkedClaim) => Siege['lifelines'] = oncePerClaim(findLifelinesOf)

function findLifelinesOf(c: LinkedClaim): Siege['lifelines'] {
  const { act, status } = c.claim
  if (c.background || status === 'hypothetical' || status === 'planned') return []
  if (!['COERCE', 'AID', 'RETREAT', 'REJECT', 'ASSAULT'].includes(act)) return []
  const words = wordsOf(c)
  const found: Siege['lifelines'][number][] = []
  for (const [line, pattern] of LINES) {
    if (!pattern.test(words)) continue
    const came = (act === 'AID' || act === 'RETREAT') && isDeed(c) && CAME.test(words) && !saysNone(c.sentence)
    const state =
      came || (act === 'RETREAT' && !saysNone(words))
        ? OPEN.test(words)
          ? 'open'
          : 'partial'
        : SHUT.test(words) || saysNone(words) || act === 'COERCE'
          ? 'shut'
          : null
    if (state) found.push({ line, state, date: c.day, claim: c.claim.id })
  }
  return found
}

const INHABITED = /\b(?:people|civilians|residents|inhabitants|population|families|souls|persons|children)\b/i
const INSIDE =
  /\b(?:live|lives|living|remain\w*|left in|besieg\w*|trapped|inside|inhabitants|population|residents|still (?:here|there)|surround\w*|siege)\b/i
const NOT_INSIDE =
  /\b(?:killed|wounded|dead|died|injured|displaced|evacuated|for \S+ people|arrived|detain\w+|fighters? left)\b/i

/** Figures that say how many people are inside. */
export const populationIn: (c: LinkedClaim) => readonly Figure[] = oncePerClaim(findPopulationIn)

function findPopulationIn(c: LinkedClaim): readonly Figure[] {
  // Who is besieged is inside, by whatever word.
  const besieged = c.claim.act === 'COERCE' && c.claim.topics.includes('siege')
  if (!besieged && !INSIDE.test(c.sentence)) return []
  return figuresOf(c, (of, text) => INHABITED.test(`${of} ${text}`) && !NOT_INSIDE.test(`${of} ${text}`)).filter(
    (f) => f.amount.best >= 50 && !isLeaving(c.sentence, f.amount.text),
  )
}

/** Whether those who are counted left, were fed, or were hurt: "some 250 people left Madaya". */
function isLeaving(sentence: string, figure: string): boolean {
  const at = sentence.indexOf(figure)
  if (at < 0) return false
  return (
    /^.{0,25}\b(?:left|leave|fled|escaped|have gone|had gone|went|were (?:taken|brought|moved|evacuated)|displaced|killed|wounded|died|arrived)\b/i.test(
      sentence.slice(at + figure.length),
    ) ||
    /\b(?:for|feed|feeds|fed|serv(?:e|es|ed|ing)|suppl(?:y|ies|ied)|killed|killing|wounded|wounding) (?:some |about |almost |nearly |at least )?$/i.test(
      sentence.slice(Math.max(0, at - 28), at),
    )
  )
}

/** Figures of people inside; one that a report gives twice by the same voice counts once. */
export function eachOnce(figures: readonly Figure[]): readonly Figure[] {
  const byReport = new Map<string, number[]>()
  figures.forEach((f, i) => {
    const there = byReport.get(f.report)
    if (there) there.push(i)
    else byReport.set(f.report, [i])
  })
  // The same words read twice count once, with the reading that says who gives the figure.
  return figures.filter((f, i) => {
    const twin = (g: Figure): boolean =>
      f.amount.span !== null && g.amount.span !== null && overlapOf(f.amount.span, g.amount.span) > 0
    return !(byReport.get(f.report) ?? []).some((k) => {
      const g = figures[k] as Figure
      return (
        k !== i &&
        twin(g) &&
        ((g.says !== null && f.says === null) || ((g.says !== null) === (f.says !== null) && k < i))
      )
    })
  })
}

/** Whether an aside puts a place on a list or takes it off. */
export function isListing(what: string): boolean {
  return what === 'listed' || what === 'delisted'
}
