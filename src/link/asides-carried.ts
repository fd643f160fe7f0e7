// Terms that go from town to town, as a report tells it from sentence to sentence: to which town whose terms are put, on which day,
// and on which day a town takes them.
import { elseAt } from './asides-terms.ts'
import { bareDraft, type Draft, type Telling } from './asides-types.ts'
import { type Likeness, likenessOf } from './carried-terms.ts'
import { plusDays } from './days.ts'
import { isHearsay } from './hearsay.ts'
import { daysNamed, doneOn, monthIn } from './told-days.ts'
import { type Line, type Town, townsAbout } from './towns.ts'

/** What one sentence tells of terms that are carried. */
interface Step {
  readonly at: number
  readonly what: 'handed' | 'accepted'
  readonly town: Town
  readonly day: string | null
  readonly model: string | null
}

const PUT =
  /\b(?:handed|offered|presented|given|gave|give[sn]?|laid|granted|read|shown|sent|brought|driven|drove|carried|tak(?:en|es)|took|moved|put|served|delivered|told|show(?:ed|s)|demand(?:ed|s)|asked|asks|next|tabled|turn|reached|appl(?:y|ied|ies)|could have|may have|accept|informed|ordered|came|crossed)\b/i
const NOT_PUT =
  /\b(?:not|never|nobody|no one|none|neither|if|whether|would|will|(?<!\d )may|might|should|refus\w+ to|asked (?:if|whether)|said to be|fear\w*)\b/i
const YES =
  /\b(?:signed(?! (?:by|at)\b)|agreed(?! (?:to (?:meet|talk)|by|in)\b)|accepted(?! (?:by|as)\b)|said yes|assented|consented|gave in|gave way|yielded|c(?:a|o)me to (?:terms|an? (?:understanding|agreement|arrangement|settlement|bargain))|struck an? (?:bargain|deal)|settled(?= (?:on|in|with|for|at)\b|[,.:;])|(?:submitted|bowed) to (?=the|its|those|what)|follow(?:ed|s) (?:suit|(?=(?:on|in|within|the (?:next|same)|a (?:day|week)|two|three|four|five|six)\b))|did (?:likewise|the same)|took (?:them|it)\b|put (?:its|their|his) (?:names?|signatures?|marks?|thumbs?|thumbprints?|seals?|hands?) (?:to|on|under))/gi
const NO_YES =
  /\b(?:not|never|no one|nobody|would|will|should|(?<!\d )may(?! \d)|might|must|if|unless|until (?!the \d|\d)|asked|told|to(?! have)|that [\p{L} ]{1,40} ha[ds]|that had)\b[^,.;]{0,30}$/iu
const ENDS = /,(?! (?:the )?\d)|[;:]|\band (?=(?:on|then|at|in|by|he|she|it|they|the)\b)/i
/** Those of a town who speak for it, with nothing before them but a day. */
const THEY =
  /^(?:(?:on|at|in|by|after|within|since|from) [^,;]{2,40},? |(?:then|so|and|but|at last|there|here|both|yesterday|after [^,]{3,40}), ?)*(?:they|he|it|both|all|everybody|(?:(?:the|its|their) )?(?:(?:old|village|town|local|two|three|five|eleven|young) )*(?:m[ae]n|elders|heads|headm[ae]n|chiefs?|council|committee|commanders?|captain|lieutenant|garrison|sheikhs?|mayor|priests?|imams?|notables|leaders|fighters|defenders|rebels|townspeople|villagers|traders|police|platoon|post|lads))\b/i
/** "In Muqur the commander of the post", "the elders of the quarter of Boda": a town by those who speak for it. */
const OF_TOWN =
  /\b(?:elders|heads|headm[ae]n|chiefs?|council|committee|commanders?|captain|lieutenant|garrison|sheikhs?|mayor|priests?|imams?|notables|defenders|townspeople|villagers|traders|police|platoon|major|colonel|hodja|people|merchants|shopkeepers|clans?)\b/i
const THERE = /\b(?:there|here|they|them|it|the (?:place|town|village|post|garrison|platoon|elders|council|quarter))\b/i

/** The towns that terms have gone to or come from so far, and the steps. */
interface Chain {
  readonly towns: ReadonlyMap<string, Town>
  readonly steps: readonly Step[]
}

const walked = new WeakMap<readonly Line[], ReadonlyMap<number, readonly Step[]>>()

/** What a sentence tells of terms that go from town to town. */
export function carriedIn(t: Telling): readonly Draft[] {
  return stepsAt(t).map(({ what, town, day, model }) => ({
    ...bareDraft(what, t),
    day,
    towns: [town],
    ...(model === null ? (day === null ? { names: [] } : {}) : { names: [model] }),
  }))
}

/** The town that a sentence says has terms put to it, or takes them; undefined where it says no such thing. */
export function townPutTo(t: Telling): Town | undefined {
  return stepsAt(t)[0]?.town
}

function stepsAt({ lines, at, published }: Telling): readonly Step[] {
  let steps = walked.get(lines)
  if (steps === undefined) {
    steps = Map.groupBy(walk(lines, published), (s) => s.at)
    walked.set(lines, steps)
  }
  return steps.get(at) ?? []
}

/** "May have what Kutum has": it is offered. */
const HAVE_WHAT = /\b(?:may|might|could|can|would|will) (?:now |also )?have (?=what|the|$)/gi
/** "Polohy followed on the 9th": it took what the one before took. */
const FOLLOWS = /\bfollow(?:ed|s)\b|\bdid (?:likewise|the same)\b/i
/** Words that say of the model that it took its terms. */
const MODEL_TOOK = /\b(?:accepted|signed|took|taken|agreed|said yes)\b/i

/** A report from its first sentence to its last: which town is spoken of, and whose terms go on. */
function walk(lines: readonly Line[], published: string | null): readonly Step[] {
  const byName = new Map(lines.flatMap((l) => [...l.towns, ...l.home].map((x) => [nameOf(x, l), x] as const)))
  const named = new Set(byName.keys())
  const likes = lines.map((l) => (l.heading ? null : likenessOf(l.text, named)))
  if (!likes.some((l) => l !== null)) return []
  const models = new Map(
    likes
      .flatMap((l) => (l?.model ? [townNamed(l.model, byName)] : []))
      .flatMap((x) => (x ? [[x.key, x] as const] : [])),
  )
  const steps: Step[] = []
  const chain = { towns: new Map(models), steps }
  const told = new Map<string, Step>()
  let current: Town | null = null
  let agreed: Town | null = null
  const put = (...step: readonly Step[]): void => {
    steps.push(...step)
    for (const { town } of step) chain.towns.set(town.key, town)
  }
  lines.forEach((line, at) => {
    if (line.heading) return
    const t: Telling = { lines, at, line, published }
    const like = likes[at] ?? null
    const hearsay = isHearsay(line.text)
    const own = line.towns.findLast((x) => chain.towns.has(x.key) || x.key === current?.key)
    if (like === null) {
      current = line.towns.length === 0 ? current : (own ?? (isLed(line) ? (line.towns.at(-1) as Town) : current))
      for (const step of hearsay ? [] : yesesOf(t, null, current, chain)) {
        if (steps.some((s) => s.what === 'accepted' && s.town.key === step.town.key)) continue
        const before = steps.findLast((s) => s.town.key === step.town.key)
        const follows: string | undefined =
          FOLLOWS.test(line.text) && agreed?.key !== step.town.key ? agreed?.key : undefined
        put({ ...step, model: before?.model ?? follows ?? null })
        agreed = step.town
      }
      return
    }
    const model = like.model === null ? agreed : townNamed(like.model, byName)
    const town = targetOf(t, like, model?.key ?? null)
    if (town === null || town.key === model?.key || hearsay) return
    const [yes = null, ...others] = yesesOf(t, like, town, chain)
    const isPut = PUT.test(line.text) && !NOT_PUT.test(line.text.slice(0, like.start).replace(HAVE_WHAT, ''))
    if (!isPut && yes === null) return
    current = town
    const day = dayPut(t, like, yes)
    if (isPut && (yes === null || day !== null))
      put({ at, what: 'handed', town, day: day ?? dayAround(t), model: model?.key ?? null })
    if (yes !== null) {
      put({ ...yes, model: model?.key ?? null })
      agreed = town
    }
    for (const step of others) if (step.town.key !== town.key) put({ ...step, model: town.key })
    if (model !== null && like.model !== null)
      told.set(model.key, {
        at,
        what: MODEL_TOOK.test(line.text.slice(like.start, like.end)) ? 'accepted' : 'handed',
        town: model,
        day: null,
        model: null,
      })
  })
  // Of a model of which the report tells no more, no day is known.
  return [...steps, ...[...told.values()].filter((m) => !steps.some((s) => s.town.key === m.town.key))]
}

/** "Then Catabola.", "Hayfan was the first to get it": a short sentence that leads to a town. */
function isLed({ text, towns }: Line): boolean {
  return towns.length === 1 && (text.length < 60 || /\b(?:next|first|then|began|started|turn)\b/i.test(text))
}

function nameOf(town: Town, line: Line): string {
  return line.text.slice(town.start - line.start, town.end - line.start) || town.ref.name
}

function townNamed(name: string, byName: ReadonlyMap<string, Town>): Town | null {
  const exact = byName.get(name)
  if (exact) return exact
  for (const [n, town] of byName) if (n.startsWith(`${name} `) || name.startsWith(`${n} `)) return town
  return null
}

/** To which town terms are put: one that the sentence names beside the model, else the one that the sentences before speak of. */
function targetOf(t: Telling, like: Likeness, model: string | null): Town | null {
  const { line, lines, at } = t
  // What the terms say stands behind a colon.
  const said = line.text.slice(like.end).search(/[:;]/)
  const threat = Math.min(elseAt(line.text), said < 0 ? line.text.length : like.end + said)
  const free = line.towns.filter((x) => {
    const [from, to] = [x.start - line.start, x.end - line.start]
    return x.key !== model && from < threat && !(from >= like.start && to <= like.end)
  })
  const turn = free.find((x) => /^['’]s turn\b/.test(line.text.slice(x.end - line.start)))
  const goal = free.find((x) => GOAL.test(line.text.slice(0, x.start - line.start)))
  const before = free.find(
    (x) => x.end - line.start <= like.start && !SENT.test(line.text.slice(0, x.start - line.start)),
  )
  const named = turn ?? before ?? goal
  if (named) return named
  if (free.length > 0) return null
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const l = lines[i] as Line
    if (l.heading) break
    if (l.paragraph !== line.paragraph && !THERE.test(line.text)) break
    const town = l.towns.findLast((x) => x.key !== model)
    if (town) return town
  }
  const bare = lines.map((l, i) => (i === at ? { ...l, towns: [] } : l))
  return townsAbout(bare, at).find((x) => x.key !== model && x.ref.precision !== 'site') ?? null
}

const GOAL = /\b(?:to|in|before|of|at|reached) (?:the (?:[\p{Ll}-]+ ){1,3}(?:of|in|at) )?$/iu
/** "From Kuito an officer brought": where they come from. */
const SENT = /\b(?:from|after|near|outside|beyond|past|when|once|since|as|while) $/i

/** The towns that take the terms, in a sentence about them, with the day. */
function yesesOf(t: Telling, like: Likeness | null, spoken: Town | null, chain: Chain): readonly Step[] {
  const { line, at } = t
  const { text } = line
  const found: Step[] = []
  let last = 0
  for (const m of text.matchAll(YES)) {
    // "What Kutum accepted" is said of the model.
    if (like !== null && m.index >= like.start && m.index < like.end) continue
    const before = text.slice(0, m.index)
    if (NO_YES.test(before)) continue
    const town =
      like !== null && found.length === 0 ? spoken : takerOf(line, { from: last, verb: m.index }, spoken, chain)
    if (town === null) continue
    const day = dayOfYes(t, m, like, chain)
    if (day === null) continue
    found.push({ at, what: 'accepted', town, day, model: null })
    last = m.index + m[0].length
  }
  return found
}

/** Who takes the terms: the town named before the verb, itself or by those who speak for it; else "they" of the one that was spoken of. */
function takerOf(
  line: Line,
  { from, verb }: { readonly from: number; readonly verb: number },
  spoken: Town | null,
  chain: Chain,
): Town | null {
  const clause = line.text.slice(from, verb).split(/[;:]/).at(-1) as string
  const there = line.towns.filter((x) => x.start - line.start >= from && x.end - line.start <= verb)
  const only =
    there.length === 1 && (OF_TOWN.test(clause) || from > 0 || isRightBefore(there[0] as Town, line, verb))
      ? there[0]
      : undefined
  const town =
    there.findLast((x) => chain.towns.has(x.key)) ??
    only ??
    (there.length === 0 && THEY.test(clause.trim()) ? spoken : null)
  return town !== null && isSubject(line.text, town, line, verb) ? town : null
}

/** "Barzeh settled", "Polohy then followed": the town itself does it. */
function isRightBefore(town: Town, line: Line, verb: number): boolean {
  return /^ (?:(?:has|had|then|itself|too|also|at last|finally) )*$/.test(line.text.slice(town.end - line.start, verb))
}

/** The day on which terms are taken: behind the verb, before it, or in the sentence behind ("They did so on 4 August"). */
function dayOfYes(
  { line, lines, at, published }: Telling,
  m: RegExpExecArray,
  like: Likeness | null,
  { steps }: Chain,
): string | null {
  const { text } = line
  const before = text.slice(0, m.index)
  const after = text.slice(m.index + m[0].length)
  const end = ENDS.exec(after)?.index ?? after.length
  const next = lines[at + 1]
  const same = /^,? (?:on |at )?(?:the same|that(?: very)?) (?:day|morning|afternoon|evening|night)\b/i.test(after)
  const from = Math.max(before.lastIndexOf(';'), like !== null && m.index > like.end ? like.end : 0)
  return (
    doneOn(after.slice(0, Math.max(end, after.startsWith(' on ') ? 40 : 0)), published) ??
    (same ? (doneOn(before, published) ?? steps.findLast((s) => s.day !== null)?.day) : undefined) ??
    doneOn(before.slice(from), published) ??
    doneOn(after.slice(0, 80), published) ??
    monthIn(after.slice(0, 60), published)?.[0] ??
    (next?.paragraph === line.paragraph && /^(?:They|It|That|This) (?:did so|was|happened)\b/.test(next.text)
      ? doneOn(next.text, published)
      : null)
  )
}

/** Whether a town, or those who speak for it, do what a verb says: nothing stands between that does something else. */
function isSubject(text: string, town: Town, line: Line, verb: number): boolean {
  if (town.start < line.start || town.end > line.start + text.length) return true
  const between = text.slice(Math.max(0, town.end - line.start), verb)
  return (
    !/[;:]|\b(?:who|which|that|because|while|government|minister|president|Nations)\b/.test(between) &&
    between.length < 140
  )
}

const OWN_DAY = /^,? (?:on|in|early in|late in) [^,.;]{3,30}?(?=,| (?:was|were|is|has|to|on)\b|[.;]|$)/
/** The day on which terms are put, apart from the day on which a town is to take or takes them. */
function dayPut(t: Telling, like: Likeness, yes: Step | null): string | null {
  const { line, published } = t
  const after = line.text.slice(like.end)
  // "What Lamno accepted on 3 May was put to Calang": that day is Lamno's.
  const own = / (?:that|which) |[Ww]hat /.test(line.text.slice(like.start, like.end))
    ? after.replace(OWN_DAY, '')
    : after
  const behind = own.split(/[;:]/)[0] as string
  const day = doneOn(line.text.slice(0, like.start), published) ?? doneOn(behind, published)
  return day !== null && day !== yes?.day ? day : null
}

const LATER =
  /\b(?:the (next|following)|(an?|one|two|three|four|five|six|ten)) (day|week)s? ?(later|after(?:wards)?)?\b/i
const FEW = ['', 'one', 'two', 'three', 'four', 'five', 'six', '', '', '', 'ten']

/** The day on which terms are put where the sentence names none: "That was on Tuesday" behind it, or as the sentence before sets it. */
function dayAround({ lines, at, line, published }: Telling): string | null {
  const next = lines[at + 1]
  if (next?.paragraph === line.paragraph && /^(?:That|This|It) was\b/.test(next.text)) {
    const day = doneOn(next.text, published)
    // Nobody says "that was on Tuesday" of a Tuesday that is not over.
    if (day !== null) return day === published ? plusDays(day, -7) : day
  }
  if (/\b(?:is|are) now\b/.test(line.text)) return published
  const before = lines[at - 1]
  const set =
    before?.paragraph === line.paragraph
      ? (daysNamed(before.text, published).find((d) => published === null || d <= published) ?? null)
      : null
  const later = LATER.exec(line.text)
  if (later && set !== null && (later[1] !== undefined || later[4] !== undefined)) {
    const n = later[1] === undefined ? Math.max(1, FEW.indexOf((later[2] as string).toLowerCase())) : 1
    return plusDays(set, (later[3] as string).toLowerCase() === 'week' ? 7 * n : n)
  }
  return set ?? published
}
