// Who sat at a round of talks, as its sentence names them: delegates of one side and of the other, whoever leads them.
import { actorMeant } from '../vocab/actors/index.ts'
import type { LinkedParty } from './linked-claim.ts'
import { partiesMeant, partyOf, type Surroundings } from './parties.ts'

const SENT =
  '(?:delegat(?:es|ions?)|representatives|envoys|negotiators|negotiating (?:teams?|panels?)|officials|emissaries|teams?|panels?|presidents|ministers|commanders|leaders|members|generals|officers)'
const SIDE = "(?:the )?[\\p{L}\\d’'.-]+(?: [\\p{L}\\d’'.-]+){0,8}?"
const LED = '(?:,? (?:led|headed) by [^,;]{3,60}|,? under [^,;]{3,50})?'
const SAT =
  '(?:first |again |then |twice |has |have |had )*(?:sat|met|gathered|faced|opened|began|held|spent|talked|negotiated|came|convened|arrived|resumed|returned|are|were|have|had|started|assembled)'
/** "Delegates of the government, led by its minister, and of the Maoists, under Mahara, first sat down". */
const OF_BOTH = new RegExp(
  `\\b${SENT} (?:of|from) (?<one>${SIDE})${LED},? and (?:(?:${SENT} )?(?:of|from|for) )?(?<two>${SIDE})${LED},? ${SAT}\\b`,
  'iu',
)
/** "A delegation of the council under General Naing met representatives of the groups A, B and C at the lake". */
const MET_OTHERS = new RegExp(
  `\\b(?<one>(?:an? |the )?${SENT} (?:of|from|for) ${SIDE})${LED} (?:met|sat down|talked|negotiated|faced)(?: with| opposite)? (?<two>(?:the )?${SENT} (?:of|from|for) [^.;]{3,90}?)(?= (?:in|at|on|near|outside|for|to|again|under|late|early|last)\\b|[.;]|$)`,
  'iu',
)
/** "Brought Indonesian ministers and leaders of the movement together". */
const TOGETHER = new RegExp(
  `\\b(?:(?:brought|got|gathered) (?<one>${SIDE}) and (?<two>${SIDE}) (?:back )?together|(?:received|welcomed|hosted) (?<one>${SIDE}) and (?<two>${SIDE}) (?:at|in|near|outside))\\b`,
  'iu',
)
/** "The negotiating panels of the government and the front", "the contact group of Ukraine, Russia and the OSCE". */
const PANELS = new RegExp(
  `\\b(?:(?:panels|teams|delegations|negotiators|envoys) (?:of|from)|contact group of) (?<one>${SIDE}(?:, ${SIDE})?),? and (?:of |from )?(?<two>${SIDE})(?= (?:in|at|on|from|near|outside|met|sat|gathered|opened|began)\\b|[,.;])`,
  'iu',
)
/** "The talks that the government and the front hold in Juba". */
const HOLD = new RegExp(
  `\\b(?:talks|negotiations|consultations|dialogue) (?:that|which) (?<one>${SIDE}) and (?<two>${SIDE}) (?:hold|held|are holding|have held|were holding|opened|began|resumed)\\b`,
  'iu',
)
/** "With both the front and the government present": who was in the room. */
const PRESENT = new RegExp(
  `\\bwith (?:both |envoys of |delegates of |delegations of )?(?<one>${SIDE}),? and (?<two>${SIDE}) (?:both )?(?:present|attending|in attendance|taking part|represented|at the table|in the room)\\b`,
  'iu',
)
/** "In Doha on Tuesday Khalilzad met Baradar of the Taliban". */
const MET_HIM =
  /^(?:(?:In|At) \p{Lu}[\p{L}’'-]+(?: \p{Lu}\p{L}+)?(?: (?:on|late on|early on) [\p{L}\d ]{3,20}?)?,? )?(?<one>(?:the )?\p{Lu}[\p{L}’'. -]{2,60}?)(?:, [^,;]{3,60},)? met (?:with )?(?<two>(?:the )?\p{Lu}[\p{L}’'.-]+(?: (?:of the |of )?\p{Lu}[\p{L}’'.-]+){0,5})/u

/** The two who sat, as written; undefined where the sentence does not say so in one of these ways. */
export function bothNamed(text: string): string | undefined {
  for (const pattern of [OF_BOTH, MET_OTHERS, TOGETHER, PANELS, HOLD, PRESENT, MET_HIM]) {
    const m = pattern.exec(text)?.groups
    if (m?.one !== undefined && m.two !== undefined) return `${m.one} and ${m.two}`
  }
  return undefined
}

const SENDER = new RegExp(
  `^(?:(?:an?|the|its|two|three|four|senior|both|some|exiled|foreign|defence|defense|interior|prime|deputy) )*${SENT} (?:of|from|for) (?:the (?:armed |rebel |ethnic |warring )+(?:groups?|parties|factions|movements?) )?(?=\\p{L}|the )`,
  'iu',
)

/** "Khaled al-Yamani for the government", "five men from the movement": who sent him or them. */
const SENT_BY =
  /^(?:\p{Lu}[\p{L}.’'-]+(?: [\p{L}.’'-]+){0,3} for|(?:\p{Ll}+ )?(?:men|people|women|persons|emissaries|elders) (?:of|from)|(?:two|three|four|five|six|seven|eight|nine|ten) from) (?:the )?(?=\p{L})/u

/** "The UPC of Thomas Lubanga", "Chief Kahwa's PUSIC": the group. */
const LED_BY_NAME = /^((?:the )?\p{Lu}[\p{Lu}\d-]{1,6}) of (?:\p{Lu}[\p{L}.’'-]+ ?){1,4}$/u
const OF_CHIEF = /^(?:\p{Lu}[\p{L}.’'-]+ ?){1,4}['’]s (\p{Lu}[\p{Lu}\d-]{1,6})$/u
/** "The Taliban's office in Doha" is the Taliban's. */
const OFFICE = /['’]s? (?:political )?(?:office|bureau|mission)(?: (?:in|at) \p{Lu}[\p{L} ]+)?$/u

/** Those who are named as sitting there: "representatives of the armed groups A" are A's. */
export function sittersMeant(by: string | undefined, at: Surroundings): readonly LinkedParty[] {
  if (by === undefined) return []
  const words = by
    .replace(/,? (?:under|led by|headed by) (?:[\p{L}.’'-]+,? ){1,5}?(?=and\b)/giu, ' ')
    .replace(/,? (?:under|led by|headed by) [^,]*$/iu, '')
  return whole(
    words
      .split(/,? and |, /)
      .map((w) =>
        w
          .trim()
          .replace(SENDER, '')
          .replace(SENT_BY, '')
          .replace(OFFICE, '')
          .replace(LED_BY_NAME, '$1')
          .replace(OF_CHIEF, '$1'),
      ),
  )
    .filter((w) => w.length > 1)
    .flatMap((w) => senderOf(w, at) ?? wholeParty(w, at) ?? partiesMeant(w, at, null))
}

/** Names with an "and" in them, where the roster knows them, are one: "the Justice and Equality Movement". */
function whole(names: readonly string[]): readonly string[] {
  const found: string[] = []
  for (const name of names) {
    const before = found.at(-1)
    const joined = before === undefined ? '' : `${before} and ${name}`
    const known = (words: string): boolean => actorMeant(words.replace(/^the /i, ''), {}, true) !== undefined
    if (before !== undefined && (known(joined) || (TWO_IN_ONE.test(joined) && !known(before) && !known(name))))
      found[found.length - 1] = joined
    else found.push(name)
  }
  return found
}

/** "The Justice and Equality Movement", "Unity and Liberation Front": two words of which none is a side. */
const TWO_IN_ONE =
  /^(?:the )?(?:\p{Lu}\p{Ll}+ ){1,3}and (?:\p{Lu}\p{Ll}+ ){1,3}(?:Movement|Front|Party|Army|Forces|Council|Committee|Union|Alliance|Organi[sz]ation|Congress|Group)$/u

function wholeParty(words: string, at: Surroundings): readonly LinkedParty[] | undefined {
  const party = / and /.test(words) ? partyOf({ name: words, actor: null }, at, null) : null
  return party?.named ? [party] : undefined
}

const OFFICERS = new RegExp(`^(?:the |its )?(.{2,60}?)(?:['’]s?)? ${SENT}$`, 'iu')

/** "M23 envoys" are M23's, "Congolese officials" the government's. */
function senderOf(words: string, at: Surroundings): readonly LinkedParty[] | undefined {
  const sender = OFFICERS.exec(words)?.[1]
  if (sender === undefined) return undefined
  for (const name of [sender, `${sender} government`]) {
    const party = partyOf({ name, actor: null }, at, null)
    if (party?.named && !/^(?:seen|people)\//.test(party.id)) return [{ ...party, as: words }]
  }
  return undefined
}
