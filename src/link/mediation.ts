// Who mediates, hosts or presides, as sentences about talks say it: "hosted by Qatar", "Norway's mediator, Dag Nylander", "she chairs them".

const NAME = "\\p{Lu}[\\p{L}'’.-]*(?: (?:al-|bin |de |the |of |of the |and the )?\\p{Lu}[\\p{L}'’.-]*){0,4}"
const NAMES = `((?:the )?${NAME}(?:(?:, (?:the )?${NAME})*,? and (?:the )?${NAME})?)`
const DID =
  '(?:mediated|hosted|chaired|sponsored|brokered|facilitated|convened|moderated|arranged|overseen|presided over)'
const DOES =
  '(?:mediates?|mediated|hosts?|hosted|chairs?|chaired|presid(?:es|ed)|facilitat(?:es|ed)|moderat(?:es|ed)|brokered|convened|sponsors?|sponsored|shuttled between|went between)'
const NOUN =
  '(?:host|mediator|facilitator|broker|moderator|go-between|chair|chairman|chairwoman|intermediary|guarantor)'
const TITLE =
  '(?:(?:special |peace |chief |joint )?(?:envoy|mediator|facilitator|representative|negotiator for peace|co-chair)s?)'

const PATTERNS: readonly RegExp[] = [
  // "sponsored by Saudi Arabia and the United States", "under the auspices of the African Union"
  new RegExp(`\\b${DID} by ${NAMES}`, 'gu'),
  new RegExp(
    `\\b(?:under|with) (?:the )?(?:mediation|auspices|chairmanship|facilitation|good offices) of (?:Mr\\.? |Mrs\\.? |Ms\\.? |Dr\\.? )?${NAMES}`,
    'gu',
  ),
  new RegExp(`\\bunder (${NAME}?)(?:['’]s?)? (?:mediation|auspices|chairmanship|facilitation)`, 'gu'),
  // "Qatar hosted the talks", "Tom Pickering presides"
  new RegExp(
    `(?:^|[.;:“"(] ?|\\b(?:that|which|and|but|where) )${NAMES}(?:, [^,.;]{3,80},)? (?:has |have |had )?${DOES}\\b(?! by\\b)`,
    'gu',
  ),
  // "Charles Diamond, was the host", "Oman is the mediator"
  new RegExp(
    `(${NAME}),? (?:again |also |once more )?(?:was|is|acted as|served as|acts as|serves as) (?:again )?(?:the |a |an )?${NOUN}\\b`,
    'gu',
  ),
  // "Norway and Cuba are the hosts", "the mediators were Ann Frost and Tom Hill"
  new RegExp(
    `${NAMES} (?:were|are|(?:again |both |jointly )?(?:acted|served|act|serve) as) (?:the )?(?:joint )?${NOUN}s?\\b`,
    'gu',
  ),
  new RegExp(
    `\\b(?:[Tt]he|[Tt]heir|[Ii]ts) (?:\\p{Ll}+ )?${NOUN}s?(?: (?:of|at|in) (?:the |these |their )?\\p{Ll}+)? (?:was|were|is|are) (?:again )?(?:the )?(?:[Aa]rchbishop |[Bb]ishop |[Pp]resident |[Gg]eneral |[Mm]inister )?${NAMES}`,
    'gu',
  ),
  // "Ann Frost, Norway's special envoy, was the facilitator"
  new RegExp(
    `(?:^|[.;] ?)(?:Archbishop |Bishop |President |General )?(${NAME}), [^,.;]{3,80}, (?:was|is|acted as|acts as|served as) (?:the |a |an )?${NOUN}\\b`,
    'gu',
  ),
  // "the mediator, Ann Frost", "envoy Ann Frost"
  new RegExp(
    `\\b(?:${NOUN}|${TITLE})(?: (?:of|for|from) (?:the )?(?:(?!was |were |is |are )\\p{Ll}+ ){0,2}${NAME})?,? (${NAME})`,
    'gu',
  ),
  new RegExp(`(${NAME}), (?:the|an?|who is the|its) (?:\\p{L}+ ){0,3}?(?:${NOUN}|mediator|facilitator)\\b`, 'gu'),
  // "talks led by Mr Guldimann of the OSCE", "the president, Ruslan Aushev, sat between them", "the OSCE mission, which mediated"
  new RegExp(
    `\\b(?:talks|negotiations|round|consultations) (?:that (?:were|was) )?led by (?:Mr |Ms |Mrs |Dr )?${NAMES}`,
    'gu',
  ),
  new RegExp(`(${NAME}),? (?:sat|sits) between (?:them|the two|both|the sides)\\b`, 'gu'),
  new RegExp(
    `\\b(?:the )?(${NAME})(?: (?:mission|office|delegation|centre|team))?, which (?:mediates|mediated|brokered it|brokered them|presided)\\b`,
    'gu',
  ),
  // "the African Union's ad hoc committee, with Ould Abdel Aziz in the chair", "the bloc's panel, led by its president"
  new RegExp(
    `\\b(?:the )?(${NAME})['’]s? (?:\\p{Ll}+ ){0,3}(?:committee|panel|mediators|mediation team|troika|facilitators|good offices|contact group)\\b`,
    'gu',
  ),
  // "with President Recep Tayyip Erdoğan having opened the session"
  new RegExp(
    `(?:\\bwith |\\b[Pp]resident |\\b[Mm]inister |^)(?:[Pp]resident |[Pp]rime [Mm]inister )?(${NAME}) (?:having |had |has )?opened the (?:session|talks|round|meeting|negotiations)\\b`,
    'gu',
  ),
  // "with the former president, Martti Ahtisaari, as mediator"
  new RegExp(`\\bwith [^.;]{3,50}, (${NAME}), as (?:the )?${NOUN}\\b`, 'gu'),
  // "with Algeria's foreign minister presiding"
  new RegExp(
    `\\bwith (?:the )?(${NAME})['’]s (?:\\p{Ll}+ ){1,3}(?:presiding|in the chair|as (?:the )?${NOUN}|mediating|chairing)`,
    'gu',
  ),
  // "Margaret Anstee had brought the government and the rebels together", "the two were brought together by the bishop"
  new RegExp(
    `(?:^|[.;:,] |\\b(?:that|which|and|but|where) )(?:Since [^.;,]{3,30} )?(${NAME})(?:, [^.;]{3,60},| of the \\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+)? (?:had |has )?(?:brought|got|gathered|kept|received) (?:[^.;]{3,110} (?:together|face to face|in two wings|(?:to|at|round|around) (?:one|a|the same) table)|the two sides|both sides|them there|the two delegations)\\b`,
    'gu',
  ),
  new RegExp(
    `\\b(?:brought together|received|put together in [^.;]{3,50}?) by (?:the [^.;,\\p{Lu}]{3,40} )?(?:UN secretary-general, |Lord )?(${NAME})`,
    'gu',
  ),
  // "Ann Frost for the Union and Tom Hill for the United Nations were in the chair"
  new RegExp(`(${NAME}) for (?:the )?${NAME}(?=[^.;]{0,90}\\b(?:was|were) in the chair)`, 'gu'),
  new RegExp(`(${NAME})(?:, [^.;]{3,60},)? (?:sat down|walked|flew|went) between\\b`, 'gu'),
  // "with Norway as mediator", "with Kenya in the chair", "with Ann Frost and Tom Hill as facilitators"
  new RegExp(`\\bwith ${NAMES} (?:as (?:the )?${NOUN}s?|in the chair|between them|mediating|presiding)`, 'gu'),
]
const NOT =
  /\b(?:not|never|no|refus\w+|offered to|offers to|would|could|might|if|ready to|willing to|asked to)\b[^.;]{0,30}$/i
/** What opens a sentence and is no name. */
const OPENING =
  /^(?:The |In |On |At |By |But |And |After |Since |When |While |That |This |These |Talks |Two |Both |It |He |She |They |We |Who )+/u
/** Before a name: "H.E. Mr.", cut or whole. */
const HONOURS = /^(?:(?:H\. ?E|E|Mr|Mrs|Ms|Dr|Prof)\.? ?(?=\p{Lu}))+/u
/** "From 21 to 23 July President Ann Frost …". */
const DAY_BEFORE =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December) (?=\p{Lu})/u
/** "Abdoulaye Bathily of Senegal". */
const OF_LAND = /^(\p{Lu}[\p{L}'’.-]+ \p{Lu}[\p{L}'’.-]+) of \p{Lu}\p{L}+$/u
const NOBODY =
  /^(?:The|It|He|She|They|We|Both|Talks|This|That|Two|Three|Last|January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/u

/** Whoever is called a host or mediator is one in whatever sentence; who hosts or presides does so where talks are spoken of. */
const AS_HOST = new RegExp(
  `\\bpresid(?:es|ed)\\b|\\bmediated(?=[.;]|$)|\\b(?:was|is|were|are|served as|acted as|the) (?:the |a |an )?(?:joint )?${NOUN}s?\\b`,
  'u',
)

/** Words about talks, and about what is no talks though somebody brokered it. */
const TALKS =
  /\b(?:talks|negotiat\w+|rounds?|meetings?|met|meet|sat down|conference|consultations|summit|session|delegations?|table|dialogue|envoys?|mediators?|shuttled?|(?:carried|went|travelled|flew) between)\b/i
const MADE_THING =
  /\b(?:truces?|cease-?fires?|cessation of hostilities|deals?|agreements?|accords?|pause|lull|calm|plan|paper|exchange|swap|release|evacuation)\b[^.;]{0,40}$/i

/** Whether words call somebody a host, by verb or by noun. */
const HOSTS = /\bhost(?:s|ed)?\b/

/** Those whom texts name as mediators and as hosts, as an aside holds them. */
export function presidersIn(texts: readonly string[]): {
  readonly names?: readonly string[]
  readonly hosts?: readonly string[]
  readonly saying?: readonly string[]
} {
  const found = texts.map(namedIn)
  const names = distinct(found.flat().filter((one) => !one.host))
  const hosts = distinct(found.flat().filter((one) => one.host))
  const saying = texts.filter((_, i) => found[i]!.length > 0).slice(0, 4)
  return {
    ...(names.length > 0 ? { names } : {}),
    ...(hosts.length > 0 ? { hosts } : {}),
    ...(saying.length > 0 ? { saying } : {}),
  }
}

/** Those whom a text names as mediators, hosts or sponsors of talks, as written, each once. */
export function mediatorsNamed(text: string): readonly string[] {
  return distinct(namedIn(text))
}

/** Somebody named as a mediator, or by words that call him a host. */
interface Presider {
  readonly name: string
  readonly host: boolean
}

function distinct(found: readonly Presider[]): string[] {
  return [...new Set(found.map(({ name }) => name))]
}

/** Those whom a text names, in order; the same name as often as it is told. */
function namedIn(text: string): Presider[] {
  const found: Presider[] = []
  const talks = TALKS.test(text)
  for (const pattern of PATTERNS)
    for (const m of text.matchAll(pattern)) {
      if (NOT.test(text.slice(Math.max(0, m.index - 40), m.index)) || NOT.test(` ${m[0]}`.slice(0, -1))) continue
      if (!talks && !AS_HOST.test(m[0])) continue
      if (MADE_THING.test(text.slice(0, m.index)) && / by /.test(m[0])) continue
      const host = HOSTS.test(m[0])
      for (const one of (m[1] as string).split(/, (?:and )?(?:the )?| and (?:the )?/u)) {
        const name = one
          .replace(/(?:['’]s?|\.)$/u, '')
          .replace(OPENING, '')
          .replace(/^the /, '')
          .replace(DAY_BEFORE, '')
          .replace(HONOURS, '')
          .replace(OF_LAND, '$1')
          .trim()
        if (name.length > 2 && !NOBODY.test(name)) found.push({ name, host })
      }
    }
  return found
}

const MADE = new RegExp(
  `\\b(?:brokered|mediated|arranged|negotiated|sponsored|guaranteed|underwritten|facilitated|secured) by (?:the \\p{Ll}+ of )?${NAMES}((?: \\p{Ll}+s)?)`,
  'gu',
)

/** "South Africa and Tanzania are the guarantors", "Norway will act as guarantor". */
const GUARANTORS = new RegExp(
  `${NAMES}(?:, [^,.;]{3,60},)? (?:is|are|was|were|(?:will |would |also |both )*(?:acts?|acted|serves?|served|stands?|stood)(?: as)?|will be|would be|and [^.;,]{3,60}? as)(?: (?:as|the|its|their|a|joint|main|co-))* ?guarantors?\\b()`,
  'gu',
)

/** "Kenya brokered it", "Oman and Norway had arranged the truce": who made one for others. */
const MADE_IT = new RegExp(
  `(?:^|[.;:“"] ?|\\b(?:that|and|but) )${NAMES} (?:has |have |had )?(?:jointly |together )?(?:brokered|mediated|arranged|negotiated|facilitated|guaranteed|guarantees?) (?:it|the (?:truce|cease-?fire|pause|lull|deal))\\b()`,
  'gu',
)

/** Those by whom a sentence says a ceasefire was brokered, arranged or guaranteed, as written. */
export function sponsorsNamed(text: string): readonly string[] {
  return [MADE, MADE_IT, GUARANTORS]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .flatMap((m) => {
      if (NOT.test(text.slice(Math.max(0, m.index - 40), m.index))) return []
      const names = (m[1] as string).split(/, (?:and )?(?:the )?| and (?:the )?/u)
      // "The Russian peacekeepers" are told by their noun.
      const last = `${names.at(-1)}${PEOPLE.test(m[2] as string) ? m[2] : ''}`
      return [...names.slice(0, -1), last]
        .map((n) => n.replace(/\.$/u, '').replace(/^the /i, '').trim())
        .filter((n) => !NONE.test(n))
    })
}

const NONE = /^(?:Nobody|None|No one|Neither|Neither side)$/i
const PEOPLE = /^ (?:peacekeepers|forces|officers|mediators|diplomats|elders|officials|monitors|generals|envoys)$/u
