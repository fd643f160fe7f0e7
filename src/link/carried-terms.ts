// How a sentence says that the terms of one town are carried to another: "Kutum was offered the terms of Mellit", "the same sheet,
// word for word". Only words; which towns they are of is told by the sentences around.

const PART = "\\p{Lu}[\\p{Ll}'’-]+(?:-\\p{L}[\\p{Ll}'’]+)*"
/** A town as it is written: "Puerto Caicedo", "Nhica do Rovuma", "al-Silw". */
const NAME = `(?:[ae]l-)?${PART}(?: (?:do|da|de|del|di|sur|upon) ${PART}| ${PART}){0,2}`
const SHEET =
  '(?:terms|conditions|papers?|pages?|(?:half )?sheets?|documents?|text|offer|bargain|deal|settlement|lines|list|demands|formula|sleeve|note|choice|package|compact|pledge|undertaking|articles|points|model)'
/** Those of a town who may put their names to something. */
const OF_TOWN = '(?:the )?(?:[\\p{Ll}-]+ ){1,3}(?:of|in|at) '
const TOOK =
  '(?:has(?=[,.;]| already\\b| now\\b)|accepted|signed|took|taken|got|received|swallowed|obtained|agreed to|said yes to|put (?:its|their) \\p{Ll}+ to|been (?:offered|given|granted|handed|made to (?:sign|accept)|forced to (?:sign|accept)|promised|allowed)|had to (?:sign|accept)|was (?:offered|given|granted|handed|made to (?:sign|accept)|promised|allowed))'

/** Words that name the town whose terms they are. */
const MODELS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:[Tt]h(?:e|ose)|[Tt]he (?:very |exactly the )?same|same|identical|on|a copy of the) (?:\\p{Ll}+ )?${SHEET} (?:(?:that|which) (?=${NAME} (?:had |has )?${TOOK})|(?:of|as (?:(?:those|that|the one) (?:of|at|in)|in|at|for|with|in the case of)|signed (?:at|in|by)|agreed (?:at|in|with|by)|accepted (?:at|in|by)|(?:given|put|offered|granted|read|imposed|forced) (?:to|on|upon)|(?:that|which) (?:had been|has been|was|were) (?:forced|imposed|pressed|put|laid|given|offered|granted|signed|agreed|accepted) (?:up)?(?:on|to|at|in|by)) (?:${OF_TOWN})?)(?<town>${NAME})`,
    'u',
  ),
  new RegExp(
    `\\b[Ww]hat (?:had been |has been |was |is )(?:good enough for|granted to|given to|offered to|put to|asked of|demanded of|imposed on|forced on|agreed (?:at|in|with)|signed (?:at|in)|accepted (?:at|in|by)) (?:${OF_TOWN})?(?<town>${NAME})`,
    'u',
  ),
  new RegExp(`\\b[Ww]hat (?:${OF_TOWN})?(?<town>${NAME}) (?:had |has )?${TOOK}\\b`, 'u'),
  new RegExp(`\\b[Ss]ame ${SHEET} as (?<town>${NAME})`, 'u'),
  new RegExp(`\\b(?:the same|just|exactly)\\b[^.;]{0,50}?\\bas (?:at|in|for|had|with) (?<town>${NAME})`, 'u'),
  // "Accepted the terms on Friday, as Sake had done".
  new RegExp(
    `\\b${SHEET}\\b[^.;]{0,40}?,? (?:just )?as (?<town>${NAME}) (?:had|did)(?: (?:done|signed|accepted|before it|earlier))?(?= |[,.;]|$)`,
    'u',
  ),
  new RegExp(`\\bwith (?:the (?:name|word) (?:of )?)?(?<town>${NAME}) (?:crossed|struck|rubbed|blotted) out\\b`, 'u'),
  new RegExp(
    `\\b(?:on the (?:pattern|model|lines|example) of|after the (?:pattern|model|example|manner) of|(?:modelled|patterned) (?:up)?on (?:that|the one|those) (?:of|at|in)|(?:copy|repeat|image|twin) of (?:that|the one) (?:of|at|in|struck at|signed (?:at|in)|made (?:at|in))) (?<town>${NAME})`,
    'u',
  ),
]
const ITS_SHEET = '(?:terms|conditions|paper|page|sheet|text|formula|bargain|points|lines)'
/** Words that name whoever's terms they are, a town's or not: "the Gossi paper", "the army's terms". */
const WHOSE: readonly RegExp[] = [
  new RegExp(`\\b(?:[Tt]he|[Tt]hat|[Tt]his|same) (?<town>${NAME}) ${ITS_SHEET}(?!\\p{L})`, 'u'),
  new RegExp(`(?<![\\p{L}-])(?<town>${NAME})['’]s? (?:own )?${ITS_SHEET}(?!\\p{L})`, 'u'),
]
/** Words for the same terms again that name no town. */
const SAME = new RegExp(
  `\\b(?:[Tt]he|[Tt]h[ia]t|[Tt]his|[Tt]h[eo]se|[Aa]n?) (?:(?:very|exact|exactly the) )?(?:same|identical) (?:(?:\\p{Ll}+ ){0,2}?${SHEET}|thing again)(?!\\p{L})|\\b(?:offered|given|handed|granted|shown|got|asked for) the same(?=[,.;:]| (?:word|line|again)\\b)`,
  'u',
)
/** "Its formula has been offered since to Qaboun": that of the town spoken of. */
const ITS = new RegExp(
  `^(?:Its|Their|This|The same) ${SHEET} (?:(?:has|have|was|were|is|are|had|been|since|then|now|also) )+(?:offered|put|given|carried|taken|brought|read|sent|shown|copied)\\b[^.;]{0,30}? (?:to|in|before) `,
  'u',
)
const DAY_NAME =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|God|The|This|That|They|It|He|She|We|Government|Army|Council)\b/

/** "The terms that Ilok accepted": the verb is said of the model. */
const THAT_TOOK = new RegExp(`^ (?:had |has )?${TOOK}\\b`, 'u')
const BOUND = /\b(?:breach|violation|spite|defiance|line) (?:of|with) $/i

/** Where a sentence speaks of terms that were another town's. */
export interface Likeness {
  readonly start: number
  readonly end: number
  /** The town whose they were, where the words name it. */
  readonly model: string | null
}

/** What a sentence says of terms that were another town's before; null where nothing. With `towns`, only a known one has a paper. */
export function likenessOf(text: string, towns?: ReadonlySet<string>): Likeness | null {
  for (const pattern of MODELS) {
    const m = pattern.exec(text)
    const town = m?.groups?.town
    if (m && town !== undefined && !DAY_NAME.test(town)) {
      const end = m.index + m[0].length
      // "In breach of what was signed in Rome": nothing is put to anybody.
      if (BOUND.test(text.slice(0, m.index))) return null
      return { start: m.index, end: end + (THAT_TOOK.exec(text.slice(end))?.[0].length ?? 0), model: town }
    }
  }
  for (const pattern of WHOSE) {
    const m = pattern.exec(text)
    const town = m?.groups?.town
    if (m && town !== undefined && !DAY_NAME.test(town) && towns?.has(town) !== false)
      return { start: m.index, end: m.index + m[0].length, model: town }
  }
  const m = SAME.exec(text) ?? ITS.exec(text)
  return m ? { start: m.index, end: m.index + m[0].length, model: null } : null
}

const WAS_PUT =
  '(?:(?:was|were|is|has been|had been) (?:then |also |next |now |in turn )?(?:handed|offered|given|granted|sent|shown|brought|read|told|ordered|asked|served)|asked for|(?:got|took|signed|accepted) (?:the|those|what|them)\\b|, (?:offered|given|handed|shown|told|which|whose)\\b)'
/** Towns to which terms are put, in a sentence that says whose they were. */
const PUT_TO: readonly RegExp[] = [
  new RegExp(`(?:^|^(?:So|Then|Now|Next|And|But),? )(?<town>${NAME}),? ?${WAS_PUT}`, 'gu'),
  new RegExp(
    `\\b(?:turn of|(?:elders|heads|headman|chiefs?|commanders?|council|garrison|mayor|people|men|traders|sheikhs?|village|town) (?:of|at|in)|(?:brought|carried|taken|took|driven|drove|sent|came|went|put|offered|read|moved|delivered)\\b[^.;,]{0,50}? to|delivered (?:it )?in|read (?:out )?in|(?:demanded|asked) of) (?<town>${NAME})`,
    'gu',
  ),
  new RegExp(`(?<![\\p{L}-])(?<town>${NAME})['’]s turn(?!\\p{L})`, 'gu'),
  new RegExp(`^(?:In|At) (?<town>${NAME})(?=,)`, 'gu'),
  new RegExp(`(?:^|\\b(?:and|then) )(?<town>${NAME}) (?:followed(?: suit)?|did (?:likewise|the same))(?!\\p{L})`, 'gu'),
]
/** Towns that a sentence before leads to. */
const LED_TO: readonly RegExp[] = [
  new RegExp(`(?:^|\\b(?:and|then) )(?<town>${NAME}) (?:followed(?: suit)?|did (?:likewise|the same))(?!\\p{L})`, 'gu'),
  new RegExp(
    `\\b(?:[Tt]hen|[Nn]ext|[Tt]hen came|[Nn]ext came|thought of|reached|came to|moved on to|turned to|went on to|followed by|at|[Ii]n) (?<town>${NAME})[.,]`,
    'gu',
  ),
  new RegExp(`^(?:In|At) (?<town>${NAME})(?=[ ,])`, 'gu'),
  new RegExp(
    `^(?<town>${NAME}) (?:was|came|is|had it|had been) (?:next|first|second|the (?:next|first|second|third))`,
    'gu',
  ),
  new RegExp(
    `(?:^|[.;] )(?:On [^,.;]{3,24} )?(?:the )?(?:traders|elders|heads|headm[ae]n|sheikhs?|council|commanders?|garrison|notables|townspeople|chiefs) (?:of|in|at) (?<town>${NAME})`,
    'gu',
  ),
]

/** Sentences in which a town may be led to before its terms, or those of another, are told. */
const BEFORE = 3
const OPENING =
  /^(?:(?:So|Then|Now|Next|And|But|Here|After|In|At|On|By|Last|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Yesterday|Today)(?: |$))+/

/** Names of towns from which and to which terms are carried, as sentences write them. */
export function carriedNames(sentences: readonly string[]): readonly string[] {
  const likes = sentences.map((sentence) => {
    const like = likenessOf(sentence)
    if (like === null || like.model === null || !WHOSE.some((w) => w.test(sentence.slice(like.start, like.end))))
      return like
    return isStoodIn(like.model, sentences) ? like : null
  })
  const names = new Set<string>()
  const add = (patterns: readonly RegExp[], words: string): void => {
    for (const pattern of patterns)
      for (const m of words.matchAll(pattern)) {
        const town = (m.groups as { town: string }).town.replace(OPENING, '')
        if (town !== '' && !DAY_NAME.test(town)) names.add(town)
      }
  }
  likes.forEach((like, at) => {
    if (like === null) return
    if (like.model !== null) names.add(like.model)
    add(PUT_TO, sentences[at] as string)
    for (const before of sentences.slice(Math.max(0, at - BEFORE), at)) add(LED_TO, before)
  })
  return [...names].filter((n) => ![...names].some((o) => n.startsWith(`${o} `)))
}

/** Whether somebody is in what has a paper, goes to it or speaks for it: the Gossi paper is a town's, the Editor's page is not. */
function isStoodIn(name: string, sentences: readonly string[]): boolean {
  const places = [
    'in',
    'at',
    'from',
    'near',
    'outside',
    'reached',
    'elders of',
    'heads of',
    'people of',
    'After',
    'headman of',
  ]
  return sentences.some((s) => places.some((p) => s.includes(`${p} ${name}`)))
}
