// Who says of somebody that he can move another, and whether it is told that he did.
import { speakerIn, subjectBefore, type Telling } from './asides-types.ts'

const SAID =
  '(?:said|says|remarked|observed|explained|reckons|reckoned|suggested|conceded|admitted|argued|argues|claimed|claims|maintained|maintains|insisted|insists|told (?:us|me|\\p{L}+))'
const SOMEBODY = "((?:an? |the |one (?:of )?)[\\p{L}'’. -]{3,60}?|\\p{Lu}[\\p{L}'’. -]{3,50}?)"
const END = '(?= who\\b| whom\\b| which\\b|[,.;:"”]|$)'
/** Where who says it stands apart from its verb, or behind it. */
const APART: readonly RegExp[] = [
  new RegExp(`\\b[Ii]n the (?:view|opinion|words|judgement|judgment|estimate|eyes) of ${SOMEBODY}${END}`, 'u'),
  new RegExp(`[,"”’] ${SAID} ${SOMEBODY}${END}`, 'u'),
  new RegExp(`, ${SOMEBODY} ${SAID}(?: (?:over|at|in|on|to) [^,.;:]{2,24})?(?=[,.;:]|$)`, 'u'),
]
const THINKS =
  /\b(?:held(?= that\b)|holds|thinks|thought|believes?|believed|argues|argued|maintains|maintained|claims|claimed|describes|described|contends|reckons|considers|regards|sees|insists|credits|gives? (?:the )?credit)\b/
const TOPIC = /^(?:As (?:for|to|regards)|With) [^,]{2,60}, /
/** "If you ask a Thai officer I know, …", "a clerk of the depot put it this way: …". */
const ASKED: readonly RegExp[] = [
  new RegExp(
    `\\b[Ii]f (?:you|one) (?:asks?|believes?|listens? to|follows?) ${SOMEBODY}(?= I know\\b| whom\\b| who\\b|[,.;:]|$)`,
    'u',
  ),
  new RegExp(
    `(?:^|[.;] )${SOMEBODY}(?:,[^.;:]{3,60},)? (?:put|puts) it (?:this way|like this|so|thus|in these words|more bluntly|bluntly)\\b`,
    'u',
  ),
]
/** "He says", "in his account": somebody whom a sentence before names. */
const HIS_WORD =
  /\b(?:(?:he|she|they|the \p{Ll}+) (?:says?|said|adds|added|thinks|thought|told (?:me|us)|argues?|argued|explained|reckons?)|(?:in|by|on|according to) (?:his|her|their) (?:account|view|telling|words?|opinion|reckoning)|according to (?:him|her|them))\b/iu

/** "He", "the delegate", "the same": somebody of whom it was told before who he is. */
const SAID_BEFORE = /^(?:he|she|they|it|we|i|the \p{Ll}+)$/iu

/** Who says what a sentence tells of somebody's power; null where nobody does. */
export function sayerOf(t: Telling): string | null {
  const { text } = t.line
  for (const pattern of APART) {
    const name = pattern.exec(text)?.[1]?.trim()
    if (name !== undefined && !SAID_BEFORE.test(name)) return name
  }
  for (const pattern of ASKED) {
    const name = pattern.exec(text)?.[1]?.trim()
    if (name !== undefined) return name
  }
  const bare = text.replace(TOPIC, '')
  const verb = THINKS.exec(bare)
  const name = verb ? subjectBefore(bare, verb.index) : null
  const own = name ?? speakerIn(t)
  if (own !== null && !SAID_BEFORE.test(own) && !/^In |[,]/.test(own)) return own
  return saidBefore(t) ?? saidBehind(t) ?? own
}

/** Who speaks in a sentence of the same paragraph before one that says "he says" or "in his account". */
function saidBefore({ lines, at, line }: Telling): string | null {
  if (!HIS_WORD.test(line.text)) return null
  for (let i = at - 1; i >= Math.max(0, at - 3) && lines[i]?.paragraph === line.paragraph; i--) {
    const { text } = lines[i] as Telling['line']
    for (const pattern of [...ASKED, ...APART, TOLD_IT]) {
      const name = pattern.exec(text)?.[1]?.trim()
      if (name !== undefined && !SAID_BEFORE.test(name)) return name
    }
    const verb = THINKS.exec(text)
    const name = verb ? subjectBefore(text, verb.index) : null
    if (name !== null && !SAID_BEFORE.test(name)) return name
  }
  return null
}
const TOLD_IT = new RegExp(
  `(?:^|[.;,"”] )${SOMEBODY}(?:,[^.;:]{3,60},)? (?:told (?:me|us)|said|says|says that)\\b`,
  'u',
)

/** Who speaks words in quotation marks that go on beyond the sentence: told behind the last of them. */
function saidBehind({ lines, at, line }: Telling): string | null {
  if (!/^["“][^"”]*$/.test(line.text)) return null
  for (let i = at + 1; i <= at + 3 && lines[i]?.paragraph === line.paragraph; i++) {
    const next = lines[i] as Telling['line']
    if (/["”]/.test(next.text)) return speakerIn({ lines, at: i, line: next, published: null })
  }
  return null
}

const USE: readonly RegExp[] = [
  /\b(?:this|that|it) (?:was|has been|had been) (?:done|used|tried|played|pulled|applied|turned)\b/giu,
  /\b(?:that|this|which) is what \p{Lu}\p{L}+ (?:used|did|played|pulled)\b/giu,
  /\b(?:used|played|pulled|worked) (?:all (?:two|three|four|of (?:it|them)|that)|both|every one|the lot)\b/giu,
  /\b(?:he|she|it|they) (?:has |have |had )?(?:got|brought|made|forced|moved|talked|pushed|dragged) (?:them|him|it|her) (?:in|into|out|back|round|over|to|sign|stop|accept|leave|open|give)\b/giu,
  /\b(?:held back|withheld|cut off|shut off|suspended|froze|turned off|switched off|stopped) (?:a|an|the|its|his|her|their|one|two|three) (?:[\p{L}-]+ ){0,3}?(?:shipments?|deliver(?:y|ies)|fuel|money|salar(?:y|ies)|loans?|arms|missiles|shells|aid|supply|supplies|current|power|gas|border|road|bridge|crossing|port|flights?)\b/giu,
  /\b(?:used|played|pulled|exercised|wielded|drew on|made use of|brought to bear) (?:(?:it|this|them)\b|(?:that|the|its|his|her|their|those) (?:\p{Ll}+ )?(?:holds?|levers?|cards?|powers?|influence|weight|strings?|words?|trumps?|leverage|clout)\b)/giu,
  /\bthanks to (?:him|her|them|it|whom|which)\b/giu,
  /\bit was (?:\p{Lu}[\p{L}-]*['’]s?|his|her|its|their) (?:\p{Ll}+ )?(?:word|call|pressure|threat|veto|order|nod|money|hint|message|warning|insistence)\b[^.;]{0,60}\b(?:that|which)\b/giu,
  /\b(?:and|as it|which it|as he|as she|as they) (?:has |have |had )?(?:did|done) (?:so )?(?:in|on|last|once|twice|at)\b/giu,
]
const NOT_USED =
  /\b(?:not|never|nobody|no one|yet to|without|could|would|might|(?<!\bin |\bon |\bof |\d )may|if|unless|should|must|preferred|refus\w+|threaten\w*|urg\w+|asked)\b[^.;:,]{0,50}$|n['’]t\b[^.;:,]{0,50}$/i
/** "And does not use it", "refused to use it", "has never used it": that a power was not used. */
const UNUSED =
  /\b(?:(?:has|have|had|did|does|do|will|would|is|are|was|were)(?: not|n['’]t)|never|refus\w+ to|declin\w+ to|(?:is|are|was|were) unwilling to|fail\w+ to|prefer\w* not to|has yet to|have yet to|without) (?:yet |ever |so far |been |once )*(?:us(?:e|ed|es|ing)|exercis(?:e|ed|ing)|wield(?:ed|ing)?|play(?:ed|ing)?|pull(?:ed|ing)?|apply|applied|bring|brought to bear|draw on|drawn on) (?:it|them|this|that|its \p{Ll}+|their \p{Ll}+|his \p{Ll}+|the \p{Ll}+)\b|\b(?:it|they|this|that) (?:has|have|had|was|were) (?:not|never) (?:yet |been |ever )*used\b/iu
/** What would be done, and what is told of as a wish. */
const WISHED = /\b(?:if|unless|should|must|why|whether|asked|urg\w+)\b[^.;]{0,40}$/i

/** Whether words say that a power was not used. */
export function isUnusedTold(text: string): boolean {
  const m = UNUSED.exec(text)
  return m !== null && !WISHED.test(text.slice(0, m.index))
}

const GOES_ON = /^(?:And |But )?(?:It|He|She|They|This|That|Once|In|Last)\b/

/** The sentence behind, where it goes on of the same power; null where it does not. */
export function goesOnIn({ lines, at, line }: Telling): Telling['line'] | null {
  const next = lines[at + 1]
  return next?.paragraph === line.paragraph && GOES_ON.test(next.text) ? next : null
}

/** Whether words tell that a power was used. */
export function isUsed(text: string): boolean {
  return USE.some((pattern) => [...text.matchAll(pattern)].some((m) => !NOT_USED.test(text.slice(0, m.index))))
}
