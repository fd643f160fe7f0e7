// Names of towns and villages that no gazetteer knows, found by the words around them: "the elders of Alamata", "the village of Doma".
import { actorMeant } from '../vocab/actors/index.ts'

const NAME =
  "(?:(?:Al|El|Ar|As|Az|Ad|At|An|Bab|Beit|Bir|Deir|Adi|Mai|Mt|San|Santa|Puerto|Stari|Donji|Gornji|Novo|Novi)[- ])?\\p{Lu}[\\p{Ll}'’-]{2,}(?:-\\p{Lu}\\p{Ll}+)?(?: \\p{Lu}[\\p{Ll}'’-]{2,}(?:-\\p{Lu}\\p{Ll}+)?)?"
/** Words that only a town or village stands behind. */
const CUES: readonly RegExp[] = [
  // "Shire. The army entered the town on 17 October": the head of a paragraph that goes on about "the town".
  new RegExp(
    `^[*_ ]*(${NAME})(?: and ${NAME})?\\.[*_]* (?=[^\\n]{0,300}\\b(?:[Tt]he (?:town|village|city|district)|Town and \\p{Ll}+|garrison there|besieged|surrounded|encircled|blockaded|siege|cut off|shut in|sealed off)\\b)`,
    'gmu',
  ),
  new RegExp(
    `\\b(?:elders|townspeople|inhabitants|residents|people|mayor|garrison|defenders|villagers|outskirts|centre|siege|surrender|fall|enclave|pocket|(?:town|village|city|local|municipal) council) of (${NAME})(?!\\p{L})`,
    'gu',
  ),
  new RegExp(
    `\\b(?:[Tt]erms|paper|sheet|deal|those|that|example|pattern) (?:of|as in|given to|put to) (${NAME})(?!\\p{L})`,
    'gu',
  ),
  new RegExp(
    `\\b(?:towns?|villages?|enclave|camps?) (?:to (?:sign|yield|surrender|give in|submit|agree|follow) )(?:was|were) (${NAME})(?!\\p{L})`,
    'gu',
  ),
  new RegExp(
    `(?<![\\p{L}’'] ?)(${NAME})(?:,(?= (?:on|in|at|near|west|east|north|south)\\b| (?:an?|the) (?:\\p{Ll}+ ){0,4}(?:town|village|junction|camp|port|base|hamlet|island|suburb|settlement|place|post)\\b)[^.;\\n]{3,120},| and (?:\\p{Ll}+ ){1,5}\\p{Ll}+)? (?:(?:was|were|is|are|has been|have been|had been|remains?) (?:closed|sealed off|besieged|blockaded|surrounded|ringed|cut off|shut in|encircled|under (?:siege|blockade)|shelled)(?= (?:by|from|since|on|for|until)\\b)|(?:fell|went|yielded|surrendered) without a (?:fight|shot)|had [\\d,]{4,} (?:people|inhabitants|residents))(?![\\p{L}])`,
    'gu',
  ),
  // "Soldiers have besieged Reina Regente, an island in the marsh, since May".
  new RegExp(
    `\\b(?:besieged|encircled|surrounded|blockaded|ringed|sealed off|closed off|cut off) (${NAME})(?=(?:, an? [^.;]{3,60},)? since\\b|, an? (?:\\p{Ll}+ ){0,2}(?:town|village|hamlet|island|islet|city|camp|suburb)\\b)`,
    'gu',
  ),
  // "Kutum was handed the same terms", "it was Kutum's turn": to whom terms are put.
  new RegExp(
    `(?:(?<=\\bOn \\p{Lu}\\p{Ll}+day )|(?<![\\p{L}’'] ?))(${NAME}) (?:was|were|has been|had been) (?:then |also |next )?(?:handed|given|offered|sent|shown|brought|read) (?:(?:the|those) (?:very )?same (?:terms|paper|sheet|conditions|offer|deal|text)(?!\\p{L})|(?:the|those|what) (?:terms|paper|sheet|conditions|offer|deal|text) (?:that|which|of|as in|given to) (?=\\p{Lu}))`,
    'gu',
  ),
  new RegExp(
    `\\b(?:it (?:was|is|has been)|[Tt]hen (?:came|it was)|[Nn]ext (?:came|it was)) (${NAME})['’]s turn(?!\\p{L})`,
    'gu',
  ),
  // "Told to sign what Kutum signed": the town whose terms are put to another.
  new RegExp(
    `\\b(?:sign|accept|take|get|expect|face)(?:ed|s)? what (${NAME}) (?:had |has )?(?:signed|accepted|took|got)(?!\\p{L})`,
    'gu',
  ),
  new RegExp(`(?<![\\p{L}’'] ?)(${NAME})['’]s (?:elders|townspeople|inhabitants|villagers|notables)(?!\\p{L})`, 'gu'),
  new RegExp(`\\b(?:town|village|enclave|hamlet|city|camp|suburb|pocket) (?:of|at|in) (${NAME})(?!\\p{L})`, 'gu'),
  new RegExp(
    `\\b(?:entered|besieged?|encircled|shelled|attacked|into) (${NAME}) (?:on|at|in|from) (?=\\p{Lu}|\\d|the\\b)`,
    'gu',
  ),
]
/** "Tiro signed on 4 February": a town, where the text elsewhere goes into it or stands round it; else somebody. */
const SIGNER = new RegExp(
  `(?<=^|[.!?*:] |\\n)(?:On (?:\\w+ )?\\w+,? )?(${NAME}) (?:(?:has|had) (?:also )?)?(?:signed|agreed|surrendered|yielded|gave in|accepted|submitted)(?= (?:too|first|next|last|on|in|a|an|the|it|as|after|before|to)\\b|[.,])`,
  'gmu',
)

/** The terms of one town put to another. */
const LIKE_TERMS =
  /\b(?:same|like) (?:terms|paper|sheet|conditions|offer|deal)\b|\b[Tt]erms (?:of|as in|given to) (?=\p{Lu})/u

function isPlaceIn(text: string, name: string): boolean {
  const named = new RegExp(
    `\\b(?:into|in|at|near|outside|round|around|entered|reached|left|towards|from|elders of|fighters of|men of|like|as) (?:the \\p{Ll}+ of )?${name}(?!\\p{L})|(?<!\\p{L})${name} (?:itself )?(?:got|was shelled|is closed|became)(?!\\p{L})`,
    'u',
  )
  return named.test(text)
}

/** Names of people, bodies, days and countries that stand there too. */
const NO_TOWN =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|God|Europe|Africa|Asia|America|Christ|Islam|The|This|That|Foreign|Defence|State|National|General|Ministers|Representatives|Security|President|Prime|Minister|Northern|Southern|Eastern|Western|North|South|East|West|New|They|He|She|We|You|It|Both|All|Some|Many|Most|None|Neither|Nobody|Everybody|Everyone|Others|Several|Few|Two|Three|Four|Five|Half|Elders|Fighters|Rebels|Gunmen|Soldiers|Troops|Residents|Villagers|Townspeople|Negotiators|Mediators|Delegates|Leaders|Commanders|Officials)\b/
/** Words that head a paragraph of a bulletin, and no town. */
const HEADS =
  /^(?:Access|Agriculture|Aid|Analysis|Background|Bread|Casualties|Ceasefire|Children|Civilians|Committee|Conditions|Constraints|Context|Convoys?|Coordination|Corrections?|Council|Damage|Deadlines?|Delivery|Detainees|Displacement|Diplomacy|Education|Elsewhere|Energy|Evacuations?|Fighting|Figures|Food|Fuel|Funding|Gaps|Hea(?:d|lth)|Hospitals?|Hostages|Humanitarian|Incidents?|Markets?|Medicine|Mills|Needs|Negotiations|Note|Nutrition|Operations|Outlook|Overview|People|Politics|Ports?|Prices|Prisoners|Protection|Refugees|Releases?|Residents|Response|Roads?|Schools?|Security|Shelter|Situation|Statements?|Summary|Supplies|Talks|Town|Trade|Truce|Updates?|Village|Violations|Water|Weather|Women|Wounded)$/
/** Whether a name may be that of a town: of no day, body or heading, and of nobody known. */
export function isTownName(name: string): boolean {
  return (
    /^(?:[ae]l-|\p{Lu})/u.test(name) &&
    !NO_TOWN.test(name) &&
    !HEADS.test(name) &&
    actorMeant(name, {}, true) === undefined
  )
}

/** Most names of one report. */
const MOST = 40

/** Names that a text calls towns, without actors and days. */
export function unlistedNames(text: string): readonly string[] {
  const names = new Set<string>()
  for (const cue of CUES) for (const m of text.matchAll(cue)) names.add(m[1] as string)
  const signers = new Set([...text.matchAll(SIGNER)].slice(0, MOST).map((m) => m[1] as string))
  // A report that has one town sign has others sign beside it: "Tiro signed, on the terms of Indrapuri. Peusangan signed."
  const sheet = LIKE_TERMS.test(text)
  for (const name of signers) if (sheet || isPlaceIn(text, name)) names.add(name)
  return [...names]
    .filter((n) => !NO_TOWN.test(n) && !HEADS.test(n) && !isWordIn(text, n) && actorMeant(n, {}, true) === undefined)
    .slice(0, MOST)
}

/** Whether a text has a name as a plain word too: "Council. The mayor says … the council". */
function isWordIn(text: string, name: string): boolean {
  return new RegExp(`(?<![\\p{L}’'-])${name.toLowerCase()}(?!\\p{L})`, 'u').test(text)
}
