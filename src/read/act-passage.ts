// Who is let pass, and who goes to meet whom: leave given to move or to bring in, and ways that lead to talks.

import type { Act } from '../model/index.ts'
import { NOUN_CLASSES } from '../vocab/acts/index.ts'
import { wordSet } from '../vocab/word-set.ts'
import { type Below, firstIn, joinedReading, subjectOf, usesOf } from './act-below.ts'
import type { ActReading } from './act-types.ts'
import { byParty, isParty, slotOf, type View, wordAt, wordsAt } from './act-view.ts'
import type { Argument } from './clause-types.ts'

const HARSH: ReadonlySet<Act> = new Set<Act>(['ASSAULT', 'COERCE', 'SANCTION', 'THREATEN', 'MOBILIZE'])
const MOVES = wordSet(`
  enter pass reach leave deliver return visit go come cross move travel inspect evacuate fly bring access land
  treat distribute monitor flee depart exit carry ferry`)
const LET_IN = wordSet(`
  aid convoy inspector observer monitor peacekeeper journalist food medicine delivery access supply agency worker ambulance
  team relief doctor truck lorry bus barge flight plane nurse medic mission flour grain water wounded mediator prisoner captive detainee hostage inmate shipment ship vessel tanker fuel refugee people civilian passage evacuation visit entry`)

/** Those whom nobody at war has to let do something. */
const OWN_KIN = /^(?:son|daughter|child|boy|girl|wife|husband|brother|sister|pupil|mother|father|dog|cat|reader|self)$/

/** "let the day go by" */
const DATES = /^(?:day|date|deadline|hour|week|month|moment|chance|matter|time|year|evening|opportunity)$/

/** Who is let pass, and what is let through: "allowed the convoy to enter"; null for the leave of daily life. */
export function allowed(view: View, lemma: string, below: Below): ActReading | null {
  const { clause } = view
  // "the gunners let fly": a way to shoot.
  if (lemma === 'let' && below.clause?.head === clause.head + 1 && below.clause.lemma === 'fly') return null
  if (lemma === 'enable' && below.reading && HARSH.has(below.reading.act)) return null
  const whom = firstIn(view, 'indirect') ?? subjectOf(below.clause) ?? firstIn(view, 'object')
  // "let the man do as he likes", "allowed to work": a rule of daily life; what counts is who may pass, and what is let through.
  const moves =
    (below.clause !== null && MOVES.has(wordAt(view.sentence, below.clause.head))) ||
    [whom, ...slotOf(view, 'object')].some((a) => a && wordsAt(view, a.head).some((word) => LET_IN.has(word))) ||
    (lemma !== 'let' && below.words.some((word) => LET_IN.has(word)))
  const barred =
    clause.negated &&
    lemma !== 'enable' &&
    clause.modal !== 'can' &&
    clause.modal !== 'could' &&
    whom !== null &&
    below.clause !== null &&
    isParty(view, whom.head) &&
    !OWN_KIN.test(wordAt(view.sentence, whom.head)) &&
    (byParty(view) || (clause.passive && /^(?:allow|permit|let)$/.test(lemma) && SEES.test(below.clause.lemma)))
  if (barred && !moves)
    return joinedReading(view, 'not-allow', 'REJECT', {
      topics: below.reading?.topics ?? [],
      recipient: whom,
      uses: usesOf(below),
      mode: 'yield',
      score: 0.8,
    })
  if (!moves || (whom && DATES.test(wordAt(view.sentence, whom.head)))) return null
  if (!barred && below.reading && HARSH.has(below.reading.act)) return null
  if (!clause.passive && !byParty(view)) return null
  const topics = below.reading?.topics ?? []
  const given = {
    topics: ['access', ...topics] as const,
    recipient: whom,
    uses: usesOf(below),
  }
  if (clause.negated) return joinedReading(view, 'not-allow', 'REJECT', { ...given, mode: 'yield', score: 0.84 })
  if (whom && isLetGo(view, whom, below))
    return joinedReading(view, 'let-leave', 'RETREAT', {
      ...given,
      topics: ['detainees'],
      mode: 'release',
      score: 0.86,
    })
  return joinedReading(view, 'allow', 'RETREAT', { ...given, mode: 'access', score: 0.8 })
}

/** What people in a war ask leave to do, as against the leave of daily life: "were not allowed to collect the bodies". */
export const SEES =
  /^(?:see|visit|meet|enter|inspect|examine|investigate|interview|question|attend|reach|land|approach|speak|talk|contact|observe|monitor|treat|collect|bury|deliver|bring|return|go|come|pass|cross|dock|film|photograph|report|search|check|verify|join|vote|register|run|stand|take|retrieve|fetch|harvest|fish|buy|evacuate|unload|recover|identify|mourn|travel|work|operate|distribute)$/

const CAPTIVES: ReadonlySet<string> = new Set(NOUN_CLASSES.detainee)
const GOES = wordSet('leave go depart come cross return fly walk board pass exit')

/** "Let the captives go home", "190 of the people it held were let through": who was held may leave. */
function isLetGo(view: View, whom: Argument, { clause }: Below): boolean {
  if (!wordsAt(view, whom.head).some((w) => CAPTIVES.has(w))) return false
  if (clause) {
    const goes = wordAt(view.sentence, clause.head)
    return GOES.has(goes) && (goes !== 'go' || clause.args.every((a) => !VISITS.test(a.prep ?? '')))
  }
  return (
    view.clause.particle !== null || view.clause.args.some((a) => /^(?:out|through|over|across)/.test(a.prep ?? ''))
  )
}
/** "Let the prisoners go without food", "go on strike": nobody leaves. */
const VISITS = /^(?:without|into|on)$/

/** "flew to Doha to meet the emir": the talks, told by the way to them. */
export function onWayToTalks(view: View, below: Below): ActReading | null {
  const inner = below.reading ?? seen(view, below)
  if (inner?.act !== 'CONSULT' || below.clause?.mark !== 'to' || !inner.recipient) return null
  const who = firstIn(view, 'subject')
  if (!who || view.clause.negated || !isParty(view, inner.recipient.head)) return null
  return { ...inner, actor: who, rule: 'chain/on-way', uses: usesOf(below) }
}

/** "went to see the commander": who is seen is met. */
function seen(view: View, { clause }: Below): ActReading | null {
  if (clause?.lemma !== 'see' || clause.kind !== 'verb') return null
  const whom = clause.args.find((a) => a.role === 'object')
  if (!whom || !wordsAt(view, whom.head).some((w) => LEADERS.has(w))) return null
  return joinedReading({ ...view, clause }, 'seen', 'CONSULT', { recipient: whom, topics: ['talks'], score: 0.74 })
}
const LEADERS: ReadonlySet<string> = new Set([
  ...NOUN_CLASSES.leader!,
  'commander',
  'sheikh',
  'elder',
  'warlord',
  'mullah',
  'magistrate',
])

/** Ways that may lead to talks: "flew to Doha to meet the emir". */
export const WAYS = wordSet('fly travel return arrive drive sail walk head sit')
/** Those, and the moves that only say what for. */
export const ON_WAY = new Set([...WAYS, 'move', 'come', 'rush', 'go', 'use'])
