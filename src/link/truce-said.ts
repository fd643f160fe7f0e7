// What a sentence says became of a ceasefire: it was made, holds, was prolonged or ended, and between whom. Looks at words alone; what
// is only wished, planned, denied or asked says nothing.
import { DECLARED, ENDED, IN_FORCE, PROLONG, RENEWED, type TruceWords } from '../vocab/verbs/truces.ts'
import { TRUCE_NAMES } from './truce-words.ts'

/** A phase of a ceasefire. */
export type TrucePhase = 'declared' | 'in force' | 'renewed' | 'ended'

/** One phase a sentence tells of. */
export interface PhaseSaid {
  readonly name: TrucePhase
  /** Where the words of it begin and end, UTF-16 units in the sentence. */
  readonly start: number
  readonly end: number
  /** Where its verb stands, and whether the ceasefire is its object. */
  readonly verb: number
  readonly active: boolean
  /** Whether it only says which ceasefire is meant: "the truce that was agreed in May". */
  readonly meant: boolean
}

/** "The halt", "that pause": a ceasefire where the report speaks of one. */
const BARE =
  '(?:the|that|this|its|their|his) (?:[\\w’-]+ ){0,2}?(?:calm|pause|lull|halt|hudna|cessation|standstill|suspension)'
/** To stop fighting, in any tense. */
const STOPS =
  '(?:ceas(?:e|ing|ed)|stop(?:ping|ped)?|halt(?:ing|ed)?|hold(?:ing)?|suspend(?:ing|ed)?|silenc(?:e|ing|ed)|paus(?:e|ing|ed)) (?:all |its |their |his |our |any |the |our |further |military |offensive |air |aerial |ground |artillery |rocket )*(?:fire|firing|fighting|shooting|guns|weapons|hostilities|attacks|operations|strikes|shelling|raids|use of (?:heavy |all )?weapons|combat)'
const AUX =
  '(?:(?:has|have|had|was|were|is|are|been|being|also|now|then|since|finally|later|duly|formally|officially|largely|mostly|generally|broadly|still|again|already|just|quickly|soon|all but|clearly|first|jointly|unilaterally|by and large|so far|itself|effectively|simply|twice|thus|thereby|only|even|never quite) )*'
const TAIL = '[”"’]?(?:,? [^.;:()“”"?!]{0,170}?)??'
/** At most so many words between a verb and the ceasefire. */
const GAP = "(?:[\\p{L}\\d’'-]+ ){0,5}?"

/** "A ceasefire plan", "the truce resolution": a paper of one, which is none yet. */
const NO_PLAN =
  '(?! (?:plan|proposal|resolution|initiative|draft|text|offer|idea|paper|road ?map|call|appeal|bid|efforts?|talks)s?\\b)'

interface Pattern {
  readonly name: TrucePhase
  readonly active: RegExp | null
  readonly behind: readonly RegExp[]
}

function patternsOf(noun: string): readonly Pattern[] {
  const of = (name: TrucePhase, w: TruceWords): Pattern => ({
    name,
    active:
      w.active === ''
        ? null
        : new RegExp(`(?<!-)\\b(?<verb>${w.active}) (?<gap>${GAP})(?:${noun})\\b${NO_PLAN}`, 'giu'),
    behind: [
      new RegExp(`\\b(?:${noun})\\b(?<tail>${TAIL}),? (?<aux>${AUX})(?<verb>${w.passive})\\b`, 'giu'),
      ...(w.alone === ''
        ? []
        : [new RegExp(`\\b(?:${noun})\\b(?<tail>${TAIL}),? (?<aux>${AUX})(?<verb>${w.alone})`, 'giu')]),
    ],
  })
  return [of('declared', DECLARED), of('in force', IN_FORCE), of('renewed', RENEWED), of('ended', ENDED)]
}

const NAMED = patternsOf(TRUCE_NAMES)
const ALSO_BARE = patternsOf(`${TRUCE_NAMES}|${BARE}`)
const ANY = new RegExp(`\\b(?:${TRUCE_NAMES})\\b`, 'iu')
const ANY_BARE = new RegExp(`\\b(?:${TRUCE_NAMES}|${BARE})\\b`, 'iu')

/** "Agreed to 72 hours", "seven quiet hours, declared by Israel alone": a ceasefire told by how long it is. */
const HOURS = '(?:\\d+|\\p{L}+(?:-\\p{L}+)?) (?:quiet |more )?(?:hours|days)(?: of (?:quiet|calm|silence|peace))?'
const FOR_HOURS = new RegExp(
  `\\b(?:agreed (?:to|on)|accepted|declared|announced|proclaimed|granted) (?:an? |the )?(?:${HOURS})(?=[,.;]|$| (?:of|from|for|in which|during|starting|beginning|so|at|on|with)\\b)`,
  'giu',
)
const HOURS_MADE = new RegExp(
  `\\b(?:${HOURS}) (?:that (?:was|were) |was |were |is what was |are what was )?(?:agreed|declared|announced|proclaimed)\\b`,
  'giu',
)

/** "Agreed to prolong it", "announced an extension of the truce", "said that it would go on for another month". */
const TO_PROLONG = new RegExp(
  `\\b(?:agreed|decided|consented|announced|confirmed|declared)\\b[^.;]{0,50}?\\b(?:to (?:${PROLONG})\\b|(?:an?|the) (?:[\\w-]+ ){0,3}?(?:extension|prolongation|renewal|continuation)\\b)`,
  'giu',
)
const GOES_ON =
  /\b(?:will|would) (?:now (?:last|run|hold|continue|be (?:in force|observed|kept)) (?:until|till|to|for|through)\b|(?:now |also )?(?:last|run|go on|run on|continue|be (?:extended|prolonged|renewed|rolled over)) (?:for (?:another|a further|(?:\w+ )?more)\b|by \w+))/giu
const ADDED = /\b(?:added|gave) (?:another |a further |\w+ (?:more )?)(?:hours?|days?|weeks?|months?) to\b/giu
/** "Is to end its truce", "announced that it was ending its truce", "no longer bound by it". */
const ENDING = new RegExp(
  `\\b(?:ending|calling off|revoking|abandoning|withdrawing from|pulling out of|suspending|scrapping) (?:${GAP})(?:${TRUCE_NAMES})\\b|\\b(?:announced|declared|proclaimed) the (?:end|collapse|death) of (?:${GAP})(?:${TRUCE_NAMES})\\b|\\b(?:declar(?:ed|es)|pronounc(?:ed|es)|consider(?:ed|s)) (?:it|(?:${GAP})(?:${TRUCE_NAMES})) (?:to be )?(?:over|dead|at an end|finished|void|null and void)\\b|\\bno longer (?:hold \\w+ |felt |feels? |considers? \\w+ |considered \\w+ |is |are |was |were )*bound by (?:${GAP})(?:${TRUCE_NAMES})\\b`,
  'giu',
)

/** "Declared the truce in Zamboanga over on Monday". */
const DECLARED_OVER = new RegExp(
  `\\b(?:declar|proclaim|pronounc)(?:ed|es) (?:the|its|their|this|that) (?:[\\w-]+ ){0,3}?(?:${TRUCE_NAMES})(?: (?:in|for|around|with|between) [^.;,]{2,40}?)? (?:over|at an end|dead|finished|void|null and void)(?= (?:on|at|and|after|because|yesterday|today|early|late)\\b|[,.;:]|$)`,
  'giu',
)

const OF_HOURS = new RegExp(`\\b(?:${HOURS})\\b`, 'iu')
const STOPPED = new RegExp(`\\b(?:${STOPS})\\b`, 'iu')

/** What makes it no fact, anywhere before its verb in the same clause. */
const NOT =
  /\b(?:not|n['’]t|never|no(?! longer|-)|nor|neither|nobody|none|hardly|without|would|will|shall|should|could|cannot|can|might|must|(?-i:may)|if|unless|until|till|whether|to be|hop(?:e|es|ed|ing)|expect\w*|urg(?:e|es|ed|ing)|ask(?:s|ed|ing)?|call(?:s|ed|ing)? (?:for|on|upon)|appeal\w*|demand\w*|want\w*|wish\w*|seek\w*|sought|propos\w+|offer(?:s|ed|ing)?|suggest\w*|drafts?|refus\w+|reject\w*|den(?:y|ies|ied)|rul(?:e|ed|es) out|fail(?:s|ed|ing)?|ready|willing|prepared|threat\w*|warn\w*|about to|close to|try|trying|tried|attempt\w*|efforts?|discuss\w*|in order|so that|condition|before|due to|had hoped|far from|as if|as though|in case|once(?= [\p{L} ]{0,20}(?:truce|cease))|when(?=[^.;]{0,30}(?:is|are|has) ))\b/iu
/** What stands between a ceasefire and a verb that is not its own. */
const OTHER =
  /\b(?:as|when|while|after|before|because|so|than|though|although|if|unless|until|who|whose|they|he|she|we|it|talks|rounds?|meetings?|siege|deadline|offensive|understanding|but|violat\w+|breach\w*|broke|broken)\b|[,–—] (?:the|a|an|its|their|his) (?:[\p{L}-]+ ){1,4}$/iu
/** What stands between a verb and a ceasefire that is not its object. */
const NO_OBJECT =
  /\b(?:talks?|negotiations?|efforts?|hopes?|calls?|prospects?|violations?|breach(?:es)?|drafts?|texts?|proposals?|offers?|ideas?|plans?|need|demands?|requests?|resolutions?|violating|breaking|no|not|respect|committee|monitors?|observers?|commission|mission|terms|zone|line|that|end|collapse|any|under|despite|during|about|before|after|for|against|would|will|discuss\w*|consider\w*|explor\w+|study|examine|look|how|whether|calendars?|timetables?|agendas?|according)\b/iu
/** A sum of them, or one of another kind. */
const OTHER_KIND =
  /\b(?:trade|tariff|price|customs|commercial|advertising|legal|patent)[- ](?:war )?(?:truce|cease-?fire)\b|\b(?:truce|cease-?fire) in the (?:\w+ )?(?:trade|tariff|price|customs|legal|patent|culture) (?:war|battle|row)\b|\b(?:truces|cease-?fires) (?:collapsed|ended|broke|come|have|never)\b/iu

const DAYS = '(?:\\p{L}+day|\\d{1,2} \\p{Lu}\\p{L}+|\\p{Lu}\\p{L}+ \\d{1,2}|the \\d{1,2}(?:st|nd|rd|th))'
/** "Takes effect on Friday", "comes into force at noon tomorrow": told in the present of a day that is still to come. */
const STILL_AHEAD = new RegExp(
  `^(?:takes?|comes?|goes|go|enters?|begins?|starts?)\\b(?: effect| hold| (?:in|into) (?:force|effect|being|operation|place))?[^.;,]{0,30}?(?:(?:\\bon|\\bat|\\bfrom|,) [^.;,]{0,24}?${DAYS}|\\b(?:tomorrow|tonight|next \\p{L}+|at (?:midnight|noon|dawn|sunset)|in (?:\\p{L}+|\\d+) (?:hours|days)))\\b`,
  'iu',
)

/** Whether a ceasefire is told to begin on a day that is still to come, where its verb stands. */
export function isStillAhead(words: string): boolean {
  return STILL_AHEAD.test(words)
}

/** Whether a sentence names a ceasefire. */
export function isTruceNamed(text: string): boolean {
  return ANY.test(text) && !OTHER_KIND.test(text)
}

/** The phases that a sentence tells of, in the order of its words. `bare` where "the halt" means the ceasefire the report speaks of. */
export function phasesSaid(text: string, bare: boolean): readonly PhaseSaid[] {
  if (
    !((bare ? ANY_BARE : ANY).test(text) || STOPPED.test(text) || (bare && OF_HOURS.test(text))) ||
    /\?["”’]?$/.test(text) ||
    OTHER_KIND.test(text)
  )
    return []
  const found: PhaseSaid[] = []
  const over = [...text.matchAll(DECLARED_OVER)]
  const put = (said: PhaseSaid): void => {
    // What is declared over is not declared.
    if (said.name === 'declared' && over.some((m) => said.start <= m.index + m[0].length && said.end >= m.index)) return
    const before = clauseBefore(text, said.active ? said.verb : said.start)
    if (
      NOT.test(before) ||
      NOT.test(text.slice(said.active ? said.verb : said.start, said.active ? said.verb : said.verb))
    )
      return
    if (said.name === 'in force' && isStillAhead(text.slice(said.verb))) return
    if (!found.some((f) => f.name === said.name && Math.abs(f.verb - said.verb) < 12)) found.push(said)
  }
  for (const { name, active, behind } of bare ? ALSO_BARE : NAMED) {
    if (active)
      for (const m of text.matchAll(active))
        if (!NO_OBJECT.test(m.groups?.gap ?? '') && !isPart(text, m.index))
          put({ name, start: m.index, end: m.index + m[0].length, verb: m.index, active: true, meant: false })
    for (const pattern of behind)
      for (const m of text.matchAll(pattern)) {
        const verb = m.index + m[0].length - (m.groups?.verb ?? '').length
        if (
          !isOfOther(m.groups?.tail ?? '', m.groups?.aux ?? '') &&
          isItsOwn(m.groups?.tail ?? '', text.slice(0, m.index)) &&
          isTold(name, m.groups?.aux ?? '', text.slice(verb))
        )
          put({
            name,
            start: m.index,
            end: m.index + m[0].length,
            verb,
            active: false,
            meant: isMeant(m.groups?.tail ?? '', m.groups?.aux ?? '', name),
          })
      }
  }
  for (const [name, pattern] of MORE)
    for (const m of text.matchAll(pattern))
      put({ name, start: m.index, end: m.index + m[0].length, verb: m.index, active: true, meant: false })
  if (bare)
    for (const [pattern, active] of [
      [FOR_HOURS, true],
      [HOURS_MADE, false],
    ] as const)
      for (const m of text.matchAll(pattern)) {
        const verb = active ? m.index : m.index + m[0].lastIndexOf(' ') + 1
        put({ name: 'declared', start: m.index, end: m.index + m[0].length, verb, active, meant: false })
      }
  for (const m of text.matchAll(WHICH)) {
    const verb = m.index + m[0].length - (m.groups?.verb ?? '').length
    put({ name: 'declared', start: m.index, end: m.index + m[0].length, verb, active: true, meant: true })
  }
  // What ended or was prolonged is not made or kept by the same words.
  const turned = found.filter((f) => f.name === 'ended' || f.name === 'renewed')
  return found
    .filter(
      (f) =>
        f.name === 'ended' ||
        f.name === 'renewed' ||
        !turned.some((o) => o.start < f.end && f.start < o.end && o.verb <= f.verb),
    )
    .sort((a, b) => a.verb - b.verb)
}

/** "The halt that the front declared on 14 July", "the truce it had observed": whose it is stands in between. */
const WHICH = new RegExp(
  `\\b(?:${TRUCE_NAMES}|${BARE})\\b,? (?:which|that) (?<who>(?:the )?(?:[\\p{L}’'-]+ ){1,10}?)(?<aux>${AUX})(?<verb>declared|announced|proclaimed|decreed|signed|agreed|concluded|took on itself)\\b`,
  'giu',
)
/** "Declared on Tuesday that it was ceasing fire", "said that they would hold their fire for a month". */
const OWN_FIRE = new RegExp(
  `\\b(?:said|announced|declared|pledged|vowed|promised|stated|confirmed|proclaimed|ordered)\\b[^.;]{0,40}? (?:it|they|he|she|we|its \\p{Ll}+|their \\p{Ll}+|his \\p{Ll}+) (?:was|were|would|will|had|have|has|is|are) (?:be )?(?:unilaterally |immediately |now |also )*(?:${STOPS})\\b`,
  'giu',
)
/** "Rebels will hold their fire for three months": told by the report itself, with how long or from when. */
const WILL_HOLD = new RegExp(
  `\\b(?:will|would|(?:is|are|was|were) (?:due |set |bound |supposed |meant )?to) (?:unilaterally |now |all |both )*(?:${STOPS}) (?:for|from|until|over|during|as of|starting)\\b`,
  'giu',
)

/** "Undertook to suspend its raids for two days", "suspended operations from noon": who stops, and for how long or from when. */
const WILL_STOP = new RegExp(
  `\\b(?:(?:agreed|undertook|decided|consented|pledged|promised) to (?:${STOPS})|(?:suspended|ceased|paused) (?:(?:all|its|their|our|any|the|military|offensive|combat|air|aerial|ground) )*(?:fire|hostilities|attacks|operations|strikes|raids))\\b(?=[^.;:]{0,60}? (?:for|from|until|as of|starting|beginning) (?:the |a |an |at |noon|midnight|dawn|\\w+ (?:o’clock|o'clock|hours?|days?|weeks?|months?|in the)|\\d|\\p{Lu}))`,
  'giu',
)

const MORE: readonly (readonly [TrucePhase, RegExp])[] = [
  ['renewed', TO_PROLONG],
  ['renewed', GOES_ON],
  ['renewed', ADDED],
  ['ended', ENDING],
  ['ended', DECLARED_OVER],
  ['declared', OWN_FIRE],
  ['declared', WILL_HOLD],
  ['declared', WILL_STOP],
]

/** The words of a clause before a place in it. */
function clauseBefore(text: string, at: number): string {
  return (
    text
      .slice(0, at)
      .split(
        /[.;:–—()“”"]|,(?= (?:and|but|while|which|who|where|when|though)\b)|(?<=, )(?=(?:the|a|an|our|its|their|his|her|both|it|he|she|we|they) )/u,
      )
      .at(-1) ?? ''
  ).slice(-110)
}

/** "The halt that the front declared": its verb has another subject. */
function isOfOther(tail: string, aux: string): boolean {
  return (
    /\b(?:that|which) (?!was|were|is|are|has|had|have)[^,]*$/iu.test(tail) &&
    !HAS_ITS_VERB.test(tail) &&
    !/\b(?:was|were|been|is|are)\b/iu.test(aux)
  )
}

/** "The truce which commenced on 15 May", "that the two had declared in June": what follows is told of the ceasefire again. */
const HAS_ITS_VERB =
  /\b(?:that|which) (?:[\p{L}’'-]+ ){0,9}?(?:(?!armed|united|allied|so-called)\p{L}{2,}ed|began|took|came|went|held|ran|made|struck|kept)(?: [^,]*)?$/iu

/** Whether what stands between a ceasefire and a verb leaves it the subject. */
function isItsOwn(tail: string, before: string): boolean {
  if (
    /\b(?:talks|negotiations|meeting|round|conference|monitors?|violations?|breach(?:es)?|calls?|hopes?|news|word) (?:on|for|of|about|over|to) (?:[\p{L}-]+ ){0,4}$/iu.test(
      before,
    )
  )
    return false
  const bare = tail
    .replace(
      /\b(?:between|with|of|for|by|from) (?:the |its |their )?[^,]{2,50}? and (?:the )?[^, ]+(?: [^, ]+){0,3}/giu,
      ' ',
    )
    .replace(/,? (?:which|that) [^,]{2,140}(?:,|$)/giu, ' ')
    .replace(/, [^,]{2,80},/gu, ' ')
    .replace(/,? and(?: (?:which|that))?$/u, '')
  return !OTHER.test(bare) && !/ and /u.test(bare)
}

/** "The truce that was agreed", "the truce signed in May": said of which one is meant. */
function isMeant(tail: string, aux: string, name: TrucePhase): boolean {
  return name === 'declared' && (/\b(?:that|which)\b/iu.test(tail) || !/\b(?:was|were|is|been|being)\b/iu.test(aux))
}

/** "A truce agreed in May", "a truce was agreed": both were; "an agreed truce that holds" only tells that it holds. */
function isTold(name: TrucePhase, aux: string, behind: string): boolean {
  if (/\bnever\b/.test(aux)) return false
  // "Ended the truce" tells by its subject; "the truce ended the war" is another thing.
  if (
    name === 'ended' &&
    /^(?:ended|expired|collapsed)? ?(?:the|a|an|its|their|\d+) (?!same|following|next|day|\w+day)\p{L}/iu.test(
      behind.replace(/^\w+ /, ''),
    )
  )
    return /\b(?:was|were|been|is)\b/.test(aux)
  return true
}

/** "To have declared": told of somebody as a claim, as "they are said to have". */
function isPart(text: string, at: number): boolean {
  return /\b(?:to have|having been|to be) $/i.test(text.slice(Math.max(0, at - 14), at))
}
