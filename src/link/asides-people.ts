// How many people a report says are inside a place, and who gives the figure.

import type { Amount } from '../model/index.ts'
import { bareDraft, type Draft, speakerIn, type Telling } from './asides-types.ts'
import { amountOf, FIGURE, hasFigure, isYear } from './figures.ts'
import type { Town } from './towns.ts'

const INSIDE =
  /\b(?:people|civilians|residents|inhabitants|souls|persons|families)\b.{0,90}\b(?:live[sd]?|living|remain\w*|left|(?:still )?(?:here|there)|shut in|hemmed in|cut off|cannot leave|ringed|blockaded|on the (?:island|islet)|encircled|surrounded|under (?:a )?blockade|in the (?:town|city|district|enclave)|trapped|besieged|inside|under siege)\b|\bhow many people\b|\b(?:number|numbers) of people\b|\b(?:live|living|remain) in\b.{0,40}\b(?:people|civilians|residents)\b|\bpopulation (?:of|at)\b|\binside (?:are|were|remain|live)\b|\b\d[\d,.]*(?: \w+illion)? (?:still |now )?(?:live|remain|are (?:left|trapped|shut in|hemmed in|cut off|besieged|encircled|stuck|penned in)) (?:in|there|here|inside)\b|\bthere are (?:[a-z]+ ){0,2}\d[\d,.]* left\b|\b\d[\d,]* of us\b|\b(?:inhabitants|residents)\b|\b(?:those|numbers?|count) (?:of those )?(?:still |now )?(?:trapped|inside|besieged|cut off|shut (?:in|up))\b|\b(?:its|the|their|our) (?:people|population) (?:numbers?|counts?|comes? to)\b|\b(?:its|their|our) population\b|\b[Tt]hose who (?:\p{Ll}+ )?(?:stayed|remain(?:ed)?|did not (?:leave|go|get out|flee)|could not (?:leave|go|get out|flee))\b|\bholds? (?:about |some |still )?\d[\d,.]* (?:people|civilians|souls)\b|\b(?:\d[\d,.]*|million|thousand|hundred)\b[^.;]{0,60}? (?:have (?:stayed|not left)|stayed behind|remain|(?:are|is) (?:thought|believed|said|reckoned) to (?:be|have) (?:left|inside|trapped|there|stayed|remained)|(?:are |is )?still (?:there|inside|remain|in the))\b/iu
/** Words that ask who is inside; the figures behind them answer: "Who was inside.", "How many of us?". */
const ASKS_INSIDE =
  /\b[Ww]ho (?:is|are|was|were|remains?|remained) (?:still )?(?:inside|there|left)\b|\b[Hh]ow many (?:(?:people|civilians) )?(?:of us|(?:are|were) (?:besieged|trapped|shut in|cut off|encircled|surrounded|living there)|are (?:we|there|left|inside|still)|were (?:there|left|inside|still)|remain|live|lived|is (?:it|that))\b/
/** "140,000 people in Duma and the towns around it": inside, unless they were helped or hurt there. */
const PEOPLE_IN = /\b(?:people|civilians|souls|families) (?:live |are )?in (?:the )?(?:\p{Lu}|[ae]l-)/u
const HELPED = /\b(?:aid|food|relief|help|bring|brought|deliver\w*|reach\w*|need\w*|convoys?|trucks?)\b/i
const GONE =
  /\b(?:killed|wounded|dead|died|injured|displaced|evacuated|left for|arrived|detain\w+|feed|food for|for \S+ people|moved from|before the war|taken to|people left [A-Z]|(?:have|has|had) (?:already )?(?:left|fled|escaped|gone)|(?:people|civilians|families|residents|women|children) (?:left(?! (?:in|inside|behind|here|there)\b)|walked out|got out|went out|came out)|fled|prisons?|jails?|custody|serves?|suppl(?:y|ies))\b/i
/** "Some 250 people left Madaya": not "250 people left in Madaya". */
const LEFT_IT =
  /\b(?:people|civilians|residents|inhabitants|families|persons|fighters|\d[\d,]*) (?:had |have |then )?left (?:the (?:town|city|village|enclave|quarter|district|camp|suburb)\b|\p{Lu})/u
/** What some of those inside are besides. */
const OF_THEM =
  /,? (?:most|many|half|some|all|two thirds) of (?:them|whom) (?:\p{Ll}+ )?(?:displaced|wounded|injured)\b|, (?:who|whose) [^,.;]{3,60},/giu
const GIVES =
  /\b(?:speaks? of|spoke of|spoken of|says?|said|estimates?|estimated|has counted|have counted|counts|counted|maintains?|holds that|insists|writes?|wrote|makes? it|made it|reckons?|reckoned|thinks?|knows of|puts?|gives?|gave|uses?|used|believes?|reckons|lists|works? (?:with|on the assumption)|worked (?:with|on the assumption)|assumes?|(?:came|comes|amounts?|amounted) to|stood at|stands at|arrives? at|arrived at|swears?|swore|argues?|argued|ha[sd](?= \d[\d,]* (?:(?:names |people |souls )?on (?:it|(?:his|her|its|their|the) lists?)|left|inside|names|souls)\b))\b/i
const ACCORDING =
  /\baccording to ((?:the |a |an )?[\p{L}][\p{L}'’ -]{1,50}?)(?: figures| estimates| data)?(?= there (?:are|were)\b|[.,;)]|$)/iu
const PEOPLE = /^\s*(?:\w+ ){0,2}?(people|of us\b|of them\b|civilians|residents|inhabitants|souls|persons|families)\b/i
const WIDE =
  /\blive in (?:them|these)\b|\b(?:besieged|hard-to-reach) (?:areas|places|locations|towns)\b|\b(?:nationwide|in all|across the country|whole country)\b/i
const BESIEGED = /\b(?:siege|besieged|trapped)\b/i
/** Two givers in one breath: "The council says 8,300, we say 4,000, the army says 1,200". */
const NEXT_GIVER =
  /;|, (?:and |but |while )?(?=(?!which\b|who\b)(?:the |a |an |we |our )?[\p{L}][\p{L} ]{0,30} (?:says?|puts|estimates|speaks of|uses|counts)\b)/iu

/** Figures of people inside in one sentence. `told` is true where the paragraph already speaks of them. */
export function peopleIn(t: Telling, told: boolean): readonly Draft[] {
  const { line } = t
  if (!hasFigure(line.text) || (!told && !isInside(stayed(line.text)))) return []
  const found: Draft[] = []
  for (const { start, text } of partsOf(line.text)) {
    const part = { start, text: stayed(text) }
    const bare = part.text.replace(OF_THEM, ' ')
    if (GONE.test(bare) || LEFT_IT.test(bare) || !(isInside(part.text) || told || found.length > 0)) continue
    const figures = [...part.text.matchAll(FIGURE)]
    const each = eachGiven(
      part.text,
      figures.filter((m) => /\d|illion|thousand|hundred/i.test(m[0])),
    )
    const says =
      each[0]?.[1] ??
      WHOSE.exec(part.text)?.[1] ??
      giverIn(part.text) ??
      ACCORDING.exec(part.text)?.[1]?.trim() ??
      AT_END.exec(part.text)?.[1] ??
      heardOf(part.text, t) ??
      null
    if (each.length > 1) {
      for (const [m, who] of each) found.push(counted(t, part.start, m, who))
      continue
    }
    for (const [i, m] of figures.entries()) {
      const behind = part.text.slice(m.index + m[0].length)
      const next = figures[i + 1]?.index ?? part.text.length
      const here = townsBetween(t, part.start + m.index, part.start + next)
      // "40,000 people remain in Madaya and 20,000 in Foah": each figure has its own towns.
      const goesOn = found.length > 0 && here.length > 0 && /^ (?:people )?(?:in|at) /.test(behind)
      const of =
        PEOPLE.exec(behind)?.[1]
          ?.toLowerCase()
          .replace(/of (?:us|them)/, 'people') ?? (goesOn ? 'people' : null)
      if (
        of === null &&
        ((says === null && !STAYED.test(behind)) ||
          !/^\s*(?:[.;,(]|names\b|by\b|if\b|have (?:stayed|not left)|stayed|(?:are|is) (?:thought|believed|said|reckoned) to\b|still\b|(?:is|are) (?:still |now )?(?:in|there|here|inside|trapped)\b|and\b|now\b|today\b|(?:still |now )?(?:live|lived|remain|remained|are (?:left|trapped|shut in|hemmed in|cut off|besieged|encircled|stuck|penned in)|stayed|left)\b|on (?:it|(?:his|her|its|their|the) lists?)\b|in (?:the|all the|its) (?:whole |entire )?(?:\w+ )?(?:district|town|city|enclave|area|pocket|valley)\b|$)/.test(
            behind,
          ))
      )
        continue
      if (isYear(m[2] as string, part.text.slice(0, m.index))) continue
      const lead = m[0].length - m[0].trimStart().length
      const amount = noMoreThan(
        amountOf(m, line.start + part.start + m.index + lead, of ?? 'people'),
        part.text.slice(0, m.index),
      )
      if (amount.best < 100 || (of === null && /^(?:19|20)\d\d$/.test(m[2] as string))) continue
      const apart = here.length > 0 && (t.line.towns.length > here.length || isSaidToBeIn(t, part.start, m, here))
      found.push({ ...bareDraft('people', t), amount, says, day: null, ...(apart ? { towns: here } : {}) })
      if (!apart) break
    }
  }
  return found
}

/** "It cannot be more than 1,500": at most so many. */
function noMoreThan(amount: Amount, before: string): Amount {
  return /^more than/i.test(amount.text) && /(?:\b(?:no|not|never|hardly|cannot be)|n['’]t(?: be)?)\s*$/i.test(before)
    ? { ...amount, low: null, high: amount.best }
    : amount
}

const WHO = '((?:the |an? )?[\\p{L}][^.;,()\\d]{1,50}?)'
/** Who gives a figure, behind it: "(the council)", "by the army's count", "if one believes the town", ", says the mayor". */
const BEHIND = new RegExp(
  `^(?: (?:people|civilians|souls|residents|inhabitants|persons|men|soldiers|fighters|troops|of (?:them|us)))?(?: (?:are|is|were|live|remain) (?:in|on|at) [^.;,()\\d]{2,30}?| (?:are |were )?(?:still )?(?:inside|there|left|trapped))?,?(?: \\(((?:the |an? )?[\\p{L}][^()\\d]{2,90})\\)| (?:according to|by(?: the (?:reckoning|count|estimate) of)?|if (?:one|you) (?:believes?|asks?|follows?|trusts?|goes? by|listens? to)|in the (?:view|count|estimate|words|lists?|registers?|books?|figures|opinion) of|on the (?:lists?|registers?) of|says?|said|writes?|wrote|reckons?|claims?|maintains?|estimates?|insists?) ${WHO}(?:['’]s?)?(?: (?:own )?(?:count|reckoning|figures?|estimates?|account|lists?|tally|registers?|census|guess))?(?=,| and ?$|[.;)]|$))`,
  'iu',
)
/** "The mayor's figure is 4,000", "in the council's estimate": who gives the figure behind. */
const WHOSE =
  /(?:^ ?(?:in |by |on )?|[,;:] |\b(?:and|but|in|by|on) )((?:the |an? )?[\p{L}][^.;,()\d]{1,50}?)['’]s? (?:own )?(?:figure|estimate|count|number|reckoning|guess|tally)\b/iu
/** "…, most of them displaced, OCHA estimates." */
const AT_END =
  /, ((?:the |an? )?[\p{L}][^.;,()\d]{1,50}?) (?:estimates?|estimated|says?|said|reckons?|believes?|thinks?)[.”"]*$/iu
/** "All but 40,000 have gone": so many remain. */
const ALL_BUT =
  /\b(all but (?:about |some )?(?:\d[\d,]*|\p{Ll}+ thousand)(?: people| civilians| of us)?) ((?:have|had|has) (?:gone|left|fled|escaped|got out|departed))\b/giu

/** Words in which those who have not gone remain; as long as they were. */
function stayed(text: string): string {
  return text.replace(ALL_BUT, (_, stay: string, gone: string) => `${stay} ${'remain'.padEnd(gone.length)}`)
}

/** The figures of a part that each have who gives them behind: "2,400 people inside by the captain's count and 1,700 by the army's". */
function eachGiven(text: string, figures: readonly RegExpExecArray[]): readonly (readonly [RegExpExecArray, string])[] {
  return figures.flatMap((m, i) => {
    const behind = text.slice(m.index + m[0].length, figures[i + 1]?.index)
    const told = BEHIND.exec(behind)
    return told
      ? [[m, ((told[1] ?? told[2]) as string).trim().split(/,? (?:who|which|that) /)[0] as string] as const]
      : []
  })
}

function counted({ line, ...t }: Telling, start: number, m: RegExpExecArray, says: string): Draft {
  const lead = m[0].length - m[0].trimStart().length
  const amount = amountOf(m, line.start + start + m.index + lead, 'people')
  return { ...bareDraft('people', { line, ...t }), amount, says, day: null }
}

/** "140,000 people in Duma and the towns around it": of the country around as well. */
const AND_AROUND =
  /^[^.;,]{0,30}? and (?:the |its )?(?:towns|villages|suburbs|hamlets|farms|countryside|surroundings|outskirts|area)\b/
/** "1,000 remain in Zabadani": of that town, whichever was told of before. */
function isSaidToBeIn({ line }: Telling, start: number, m: RegExpExecArray, [first]: readonly Town[]): boolean {
  if (first === undefined) return false
  const [from, to] = [start + m.index + m[0].length, first.start - line.start]
  return /^[^.;,:()]{0,30} (?:in|at|inside) $/.test(line.text.slice(from, to)) && !AND_AROUND.test(line.text.slice(to))
}

function townsBetween({ line }: Telling, from: number, to: number): readonly Town[] {
  return line.towns.filter((x) => x.start - line.start >= from && x.start - line.start < to)
}

/** Whether a sentence speaks of people inside, with or without a figure. */
export function isInside(words: string): boolean {
  return INSIDE.test(words) || ASKS_INSIDE.test(words) || (PEOPLE_IN.test(words) && !HELPED.test(words))
}

/** Whether words are about a whole country: "600,000 people live under siege in Syria". */
export function isWide(words: string, countries: readonly string[]): boolean {
  return (
    WIDE.test(words) || countries.some((name) => words.includes(` in ${name}`) || words.includes(` across ${name}`))
  )
}

/** Whether words speak of the besieged. */
export function isOfBesieged(words: string): boolean {
  return BESIEGED.test(words)
}

const PRONOUN = /^(?:it|he|she|they|we|i|that|this|which|who|there)$/i

const STAYED =
  /^\s*(?:have (?:stayed|not left)|stayed behind|(?:still |now )?remain|(?:are|is) (?:thought|believed|said|reckoned) to (?:be|have) (?:left|inside|trapped|there|stayed|remained))\b/i

/** Who gives a figure; a pronoun names nobody. */
function giverIn(text: string): string | null {
  const verb = GIVES.exec(text)
  if (!verb) return null
  // "How many are inside is disputed: the United Nations says 4,000": who gives it stands behind the colon.
  const before = text
    .slice(text.lastIndexOf(':', verb.index) + 1, verb.index)
    .trim()
    .replace(/^(?:and|but|while|asked about) /i, '')
  const parts = before.split(/,|\bwhich\b|\bwho\b/)
  // "We are 75,000 people here, the committee says."
  const name = ((/\d/.test(parts[0] as string) ? parts.at(-1) : parts[0]) as string)
    .trim()
    .replace(/^according to /i, '')
    .replace(/^(?:in|at|from) (.+?) (?:they|people|one)$/iu, '$1')
    .replace(/ (?:has|have|had|now)$/, '')
  if (/ (?:is|are|was|were|been|be)$/.test(name)) return null
  return name.length < 2 || name.length > 60 || !/^["“]?\p{L}/u.test(name) || PRONOUN.test(name) || /\d/.test(name)
    ? null
    : name.replace(/^["“]/, '')
}

/** "He put the number at 210,000": who is named as speaking in the sentence before. */
function heardOf(text: string, { lines, at, line, published }: Telling): string | null {
  const verb = /^(?:he|she) /i.test(text) ? GIVES.exec(text) : null
  const before = lines[at - 1]
  if (verb === null || before === undefined || before.heading || before.paragraph !== line.paragraph) return null
  return speakerIn({ lines, at: at - 1, line: before, published })
}

function partsOf(text: string): readonly { readonly text: string; readonly start: number }[] {
  const parts: { text: string; start: number }[] = []
  let from = 0
  for (const piece of text.split(NEXT_GIVER)) {
    const start = text.indexOf(piece, from)
    const last = parts.at(-1)
    // "…, OCHA estimates": who gives the figure before.
    if (last && !hasFigure(piece)) last.text = text.slice(last.start, start + piece.length)
    else parts.push({ text: piece, start })
    from = start + piece.length
  }
  return parts
}
