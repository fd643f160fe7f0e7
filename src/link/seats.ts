// Mentions of a town that are only where somebody sits, meets, speaks, signs or writes: nothing else a report tells is set there.
import type { Claim, Span } from '../model/index.ts'
import { capitalOf, foldOf } from '../vocab/actors/index.ts'
import type { Sentence } from './sentences.ts'

/** Where congresses, courts and bodies sit that rule no land, and no war is. */
const BODIES = ['geneva', 'the hague', 'new york', 'strasbourg', 'montreux', 'lausanne', 'davos', 'dayton']
const BODIES_SIT: ReadonlySet<string> = new Set(BODIES)
/** The same, with towns that a war may come to. */
const SEATS: ReadonlySet<string> = new Set([...BODIES, 'jeddah', 'munich', 'astana'])

/** What is held in a town, and what is said, signed or written there. */
const VENUE =
  /\b(?:meet(?:s|ing|ings)?|met|talks|conferences?|summit|sessions?|gather(?:s|ed|ing)|congress|hearings?|briefings?|negotiat(?:ions|ing|ed)|consultations?|rounds?|ceremony|dinner|lunch|speech|sp(?:oke|eak|eaking|oken)|told (?:reporters|journalists|newsmen|a (?:news|press) conference)|announced|statement|telephon\w+|sign(?:s|ed|ing)|initial+ed|concluded|delivered|haggl\w+|accords?|table|press)\b(?:(?! (?:by|about|over|that|after|as|while|when|where|who|which) )[^.;:]){0,90}? (?:in|at|from|near) (?:the )?$/iu
/** The same of a town that rules nothing: talks and rounds of them, not what neighbours meet for. */
const TALKS =
  /\b(?:talks|conference|summit|congress|negotiat(?:ions|ing|ed)|consultations?|rounds?|met|meeting|(?:accord|agreement|deal|treaty|pact|protocol)(?: which was)? (?:signed|reached|concluded|initialled))(?: (?:held|between|with|of|on) [^.;:,]{1,25}| (?:last|this|next|on) [\p{L}\d ]{1,16})? (?:in|at) $/iu
/** Those who sit in a capital or a seat of bodies, and what they sit in. */
const SITTERS =
  /\b(?:foreign ministry|ministry|ministers?|commission\w*|magazine|newspaper|journal|diplomats?|analysts?|experts?|envoys?|ambassadors?|negotiators?|delegat\w+|mediators?|spokes\w+|officials?|lawyers?|cousins?|brothers?|professor|institute|tribunal|exiles?|Red Cross|Red Crescent|ICRC|UNHCR|UNESCO|UNICEF|WHO|WFP|NATO|OSCE|Nations|UN|Union|Council)(?: [^.,;:]{1,30}?)? (?:in|at) $/u
/** Those who rule and are spoken to: "they asked the authorities in Lima". */
const ADDRESSED =
  /\b(?:ask|tell|told|urg|demand|call|appl|request|petition|wrote|write|written|letter|appeal|relation|beg|warn|require|order)\w*\b[^.;:]{0,40} (?:authorities|government|leadership|junta|rulers|presidency|cabinet|regime|command|headquarters|offices?|secretariat|embassy|consulate)(?: of [^.,;:]{1,40})? (?:in|at) $/iu
/** "Guests from Lima": who was sent from there. */
const SENT =
  /\b(?:negotiators|envoys|delegat\w+|mediators|ministers|diplomats|ambassadors|statement|letter|call|word|orders) from $/iu
/** What goes to a town to talk there. */
const TO_TALK =
  /^ (?:for (?:the |more |an? )?(?:(?:new|fresh|another|further|next|round of|\p{Ll}+) ){0,3}(?:talks|negotiations|consultations|meetings?|round|summit|conference|session)|to (?:see|meet|talk|speak|plead|sign|attend|negotiate|hear|brief))\b/u
/** What a government does, which a capital stands for. */
const GOVERNS =
  /^(?: (?:has|had|have|now|also|still|itself))? (?:says?|said|rejects?|rejected|den(?:y|ies|ied)|accus(?:es|ed)|blam(?:es|ed)|insist(?:s|ed)|wants?|wanted|demand(?:s|ed)|refus(?:es|ed)|agree[sd]?|accept(?:s|ed)|answer(?:s|ed)|call(?:s|ed) (?:on|for|upon)|announce[sd]|maintain(?:s|ed)|offer(?:s|ed)|promise[sd]|pledge[sd]|warn(?:s|ed)|recogni[sz]e[sd]|ask(?:s|ed)|order(?:s|ed)|told|tells|threaten(?:s|ed)|reckons|counts|claims|believes|expects|hopes|fears|thinks|puts|sent|sends|replie[sd]|condemn(?:s|ed))\b|^ (?:[Rr]adio|[Tt]elevision|TV|newspapers?)\b/u
/** "Ministry of Foreign Affairs, Lima, 12 August 2014": the head of a paper. */
const HEADS_PAPER = /^, (?:\d{1,2} \p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+ \d{1,2},?) \d{4}\b/u

/** "They left after promises of a hearing in Lima": talks that a deed is only dated or explained by. */
const BESIDE =
  /\b(?:after|before|for|of|to|ahead of|during|since|from|on|under|in|by) (?:(?:the|a|an|new|more|peace|next|first|last|second|round of) ){0,3}(?:talks|hearing|conference|summit|negotiations|consultations|round|meeting|congress|(?:accord|agreement|deal|treaty|pact|protocol) (?:signed|reached|concluded)) in $|\b(?:what|which|that) (?:was|were|had been|has been|they had|they) (?:signed|agreed|promised|said|put on paper) in $/iu

/** "The front refused it at the talks in Lima": what is said there is of the talks. */
const AT_TALKS =
  /\b(?:at|during|in) (?:(?:the|an?|new|peace|first|last|latest|second|third|round of) ){0,4}(?:talks|table|conference|summit|negotiations|consultations|round|meeting|session) in $/iu

/** How much of a sentence before a town may say what it is. */
const BEFORE = 130

/** Acts of words, whose seat is no ground even where their own words name it. */
const WORDS: ReadonlySet<string> = new Set(['REQUEST', 'THREATEN', 'REJECT', 'ACCUSE'])
/** Acts that are at home where people meet. */
const AT_SEAT: ReadonlySet<string> = new Set(['CONSULT', 'AGREE', 'SUPPORT', 'LEVERAGE', 'COOPERATE'])

/** Whether a capital or a seat of bodies is, where it stands in a sentence, only where somebody sits, meets or rules. */
export function isSeatOf(name: string, before: string, after: string): boolean {
  if (capitalOf(name) === undefined && !SEATS.has(foldOf(name))) return false
  return (
    BODIES_SIT.has(foldOf(name)) ||
    isVenue(before, after) ||
    (SITTERS.test(before) && !STRUCK.test(before)) ||
    ADDRESSED.test(before) ||
    SENT.test(before) ||
    (capitalOf(name) !== undefined && GOVERNS.test(after) && !/\b(?:in|of|to|from|near|around) $/.test(before))
  )
}

/** What is done to a meeting, and not there. */
const STRUCK =
  /\b(?:attack|bomb|shell|storm|raid|hit|struck|strike|fired|burn|blew|blow|explo|blast|killed|wounded|broke up)\w*\b[^.;:,]*$/iu

function isVenue(before: string, after: string): boolean {
  return (VENUE.test(before) && !STRUCK.test(before)) || TO_TALK.test(after) || HEADS_PAPER.test(after)
}

/** A mention of a place in a report. */
interface Mention {
  readonly name: string
  readonly span: Span
}

/** Which places of the claims of one report are only seats. */
export class Seats {
  readonly #lineOf: (offset: number) => Sentence | undefined
  readonly #claims: readonly Claim[]
  readonly #towns: readonly Mention[]
  #talked: ReadonlySet<string> | undefined
  #ground: ReadonlySet<string> | undefined

  /** `towns` are all mentions of towns in the report. */
  constructor(claims: readonly Claim[], towns: readonly Mention[], lineOf: (offset: number) => Sentence | undefined) {
    this.#claims = claims
    this.#towns = towns
    this.#lineOf = lineOf
  }

  /** The places of a claim that are only seats, by where they stand among its places; none for what is done where people meet. */
  of(claim: Claim): readonly number[] {
    if (AT_SEAT.has(claim.act) || claim.places.length === 0) return []
    const { sentence, span: words } = claim.evidence[0]
    const here = HERE.test(this.#lineOf(words.start)?.text ?? '')
    const spoken = WORDS.has(claim.act)
    return claim.places.flatMap((p, i) => {
      if (!TOWN.has(p.precision) || p.span === null) return []
      const own = p.span.start >= sentence.start && p.span.end <= sentence.end
      if (isWithin(p.span, words) && !spoken && !BESIDE.test(this.#around({ name: p.name, span: p.span })[0])) return []
      if (own && spoken && AT_TALKS.test(this.#around({ name: p.name, span: p.span })[0])) return []
      if (here && !(own && spoken)) return []
      return this.#isSeat({ name: p.name, span: p.span }, own, own && spoken) ? [i] : []
    })
  }

  /**
   * Whether a mention is only a seat: of a capital by its own words, of another town where all its mentions are of talks. A town
   * in which a deed is told is none but for those who are spoken to there.
   */
  #isSeat(mention: Mention, own: boolean, spoken: boolean): boolean {
    const key = foldOf(mention.name)
    if (!spoken && this.#grounds().has(key)) return false
    if (isSeatOf(mention.name, ...this.#around(mention))) return true
    return !own && capitalOf(mention.name) === undefined && this.#talkedIn().has(key)
  }

  #around({ span }: Mention): readonly [before: string, after: string] {
    const line = this.#lineOf(span.start)
    if (line === undefined) return ['', '']
    const [start, end] = [span.start - line.start, span.end - line.start]
    return [line.text.slice(Math.max(0, start - BEFORE), start), line.text.slice(end, end + 40)]
  }

  /** The towns that are named as where talks are held, and in no other way. */
  #talkedIn(): ReadonlySet<string> {
    if (this.#talked === undefined) {
      const [held, other] = [new Set<string>(), new Set<string>()]
      for (const m of this.#towns) {
        const [before, after] = this.#around(m)
        ;(TALKS.test(before) || TO_TALK.test(after) ? held : other).add(foldOf(m.name))
      }
      this.#talked = new Set([...held].filter((k) => !other.has(k)))
    }
    return this.#talked
  }

  /** The towns that stand in the words of a deed: "gunmen attacked the conference in Lima". */
  #grounds(): ReadonlySet<string> {
    this.#ground ??= new Set(
      this.#claims.flatMap((c) =>
        WORDS.has(c.act) || AT_SEAT.has(c.act)
          ? []
          : c.places.flatMap(({ span, name }) =>
              span !== null && isWithin(span, c.evidence[0].span) && !BESIDE.test(this.#around({ name, span })[0])
                ? [foldOf(name)]
                : [],
            ),
      ),
    )
    return this.#ground
  }
}

function isWithin(place: Span, words: Span): boolean {
  return place.start >= words.start && place.end <= words.end
}

const TOWN: ReadonlySet<string> = new Set(['settlement', 'district', 'unknown', 'site'])
/** Words that mean where the talk or the words before were. */
const HERE = /\bt?here\b(?! (?:is|are|was|were|has|have|had|will|would|can|could|may|might)\b)/iu
