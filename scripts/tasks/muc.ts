// Role fillers for scoring, as MUC-4 asks for them: of the attacks, bombings, kidnappings, arsons and robberies that a report
// tells of, who did it (people, organisations), to what, to whom, and with what. Names and organisations come from the reading;
// who plays which role is told by the words around them.
import type { Reading } from '../../src/model/index.ts'
import { read } from '../../src/read/read.ts'
import { ROLES, type Role } from '../ceaf.ts'
import { reportOf } from './record.ts'

/** Fillers by role: what each entity is told by, and its wording. */
type Found = Record<Role, Map<string, string>>

/** A pattern in which a blank stands for any white space. */
const pattern = (source: string, flags = 'gi'): RegExp => new RegExp(source.replaceAll(' ', '\\s+'), flags)

/** What is done to people, and nouns for it. */
const HURT =
  '(?:killed|murdered|assassinated|slain|wounded|injured|kidnapped|abducted|shot|executed|massacred|attacked|gunned down|machinegunned|tortured|ambushed|beaten|riddled|seized|captured by|found dead|taken hostage|held hostage|disappeared|decapitated|hurt)'
const HURTING =
  '(?:murder(?:s|ing)?|assassination(?:s)?|assassinating|killing(?:s)?|death(?:s)?|kidnapp?ings?|abduction|abducting|execution|shooting|slaying|massacre|wounding|homicide|disappearance|slaughter)'
const BE = '(?:is|was|were|has been|have been|had been|being|be|got)'
const TITLE =
  '(?:msgr|monsignor|dr|mr|mrs|father|fathers|fr|general|gen|colonel|col|major|maj|captain|capt|lieutenant|lt|judge|magistrate|senator|deputy|president|former|presidential|candidate|minister|priests?|jesuits?|leader|ambassador|salvadoran|colombian|peruvian|guatemalan|honduran|chilean|spanish|american|german|italian|soviet|u\\.s\\.|liberal|reporter|journalist|newsman|director|commander|comrade|councilman|mayor|attorney|photographers?|labor|union|politician|businessman|engineer|lawyer|cameraman|ms|justice|spaniard|frenchman|executive|rector|vice|citizens?|sergeant|corporal|private|officer|agent|inspector|guard|policeman|bishop|archbishop|sister|brother|nuns?|professors?|doctor|student|social democratic|first|second|archbishop|military|retired|police|rancher|peasant|cattleman|congressman|governor|secretary|missionar(?:y|ies)|banker|soldier|second lieutenant|late)\\.?'
const TITLES = new RegExp(`^(?:${TITLE}\\s+)+`, 'i')

/** One person's name in the text, put as § followed by its number while patterns are tried. */
const N = '(?:§\\d+)'
/** Names in a row, with short appositions between. */
const ROW = `(${N}(?:(?:,[^,§.;]{0,60}){0,2}?(?:,|;| and|, and|,? as well as) (?:[^,§.;]{0,50}? )?${N})*)`
/** Where victims stand; the first group holds them. */
const VICTIM: readonly RegExp[] = [
  pattern(`\\b${HURTING} (?:attempts? )?(?:against |of |on )?(?:[^§.;:]{0,70}? )?${ROW}`),
  pattern(
    `\\b(?:killed|killing|murdered|assassinated|kidnapped|abducted|shot|wounded|injured|executed|kill|assassinate|murder|kidnap|abduct|slew) (?!by )(?:[^§.;:]{0,70}? )??${ROW}`,
  ),
  pattern(
    `${ROW}(?:,[^§.;]{0,90},)?(?: who)?(?: and [^§.,;]{0,40})? ${BE}(?: \\w+ly| also| then| later| being)? ${HURT}`,
  ),
  pattern(`${ROW}(?:,[^§.;]{0,90},)?(?: and [^§.,;]{0,40})? (?:died|is missing|disappeared)\\b`),
  pattern(
    `${ROW}(?: and [^§.,;]{0,30})?'s? (?:\\w+ )?(?:murder|assassination|kidnapping|death|killing|abduction|murderers|assassins|killers|kidnappers)\\b`,
  ),
  pattern(
    `\\b(?:attack|attempt|attempts|attacks|crime|bombing) (?:on|against|upon) (?:the life of |the lives of )?(?:[^§.;:,]{0,40}? )?${ROW}(?!')`,
  ),
  pattern(
    `\\b(?:victims?|dead|bod(?:y|ies)|wounded|injured|hostages?|corpses?|those killed)\\b[^§.;]{0,70}? (?:identified as|were|was|are|is|of|include|included|including) (?:[^§.;:,]{0,40}? )?${ROW}`,
  ),
  pattern(
    `\\b(?:died|killed|victims?|injured|wounded|dead|kidnapped|murdered)\\b[^.;:§]{0,50}: (?:[^§.;:,]{0,40}? )?${ROW}`,
  ),
  pattern(
    `${ROW}(?:,[^§.;]{0,90},)? (?:escaped|emerged)(?: from [^§.;]{0,60})? (?:unharmed|unhurt|unscathed|uninjured)`,
  ),
  pattern(
    `\\b(?:attack(?:s|ed|ing)?|bombs?|exploded|explosion)\\b[^.;§]{0,80}? (?:homes?|residences?|houses?) of (?:[^.;:,§]{0,50}? )?${ROW}`,
  ),
  pattern(
    `\\b(?:kidnapped|killed|wounded|injured|murdered)\\b[^.;§]{0,40}? (?:are|were|is|was|--) (?:[^§.;:,]{0,30}? )?${ROW}`,
  ),
  pattern(`\\bmurderers of (?:[^§.;:]{0,40}? )?${ROW}`),
]

/** Words that are in no person's name. */
const COMMON =
  /\b(?:the|a|an|another|congressman|presidents|process|political|commander|central|post|command|forces|san|santa|more|such|some|any|than|there|these|those|also|during|between|when|if|its|our|we|in|on|of|at|and|or|who|which|that|was|were|is|are|by|to|from|with|his|her|their|national|department|city|police|army|government|front|party|union|today|yesterday|members?|january|february|march|april|may|june|july|august|september|october|november|december|street|university|reports?|reported|said|killed|against|for|after|two|three|four|other|others|as|all|salvadoran|colombian|peruvian|general|president|minister|radio|text|former|el salvador|san salvador|colombia|peru|lima|bogota|medellin|people|democratic|liberation|church|human|rights|commission|embassy|group|night|morning|afternoon|this|last|early|staff|headquarters|industry|five|six|seven|installations|case|them|about|impresario|politicians?|militants?|rebels?|extremists?|economist|attorney|began|officials?|politician|bishop|one|it|he|she|they|group|had|has|have|been|will|not)\b/i

interface Name {
  readonly start: number
  readonly end: number
  readonly name: string
}

/** The persons named in a report in their order, titles left out. */
function namesOf(reading: Reading): Name[] {
  const text = reading.report.text
  const found: Name[] = []
  const taken = (start: number, end: number): boolean => found.some((n) => n.start < end && n.end > start)
  const take = (start: number, raw: string): void => {
    const title = TITLES.exec(raw)?.[0].length ?? 0
    const words = raw.slice(title)
    const name = words.replaceAll(/\s+/g, ' ').trim().toLowerCase()
    if (!name || COMMON.test(name) || /\d/.test(name) || HUMAN.test(name) || taken(start, start + raw.length)) return
    found.push({ start, end: start + raw.length, name })
  }
  for (const m of reading.mentions) {
    if (m.type === 'person' && m.form === 'name') take(m.span.start, text.slice(m.span.start, m.span.end))
  }
  for (const m of text.matchAll(INTRODUCED)) take(m.index, m[0])
  for (const m of text.matchAll(LISTED)) {
    const at = m.index + m[0].length - (m[1] ?? '').length
    if (taken(m.index - 3, m.index + 1)) take(at, m[1] ?? '')
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Two to four words behind a title, an office or an age. */
const INTRODUCED = pattern(
  `(?<=(?:\\]|\\b(?:${TITLE}|official|hopeful|chief|impresario|cameraman|actor|actress|deserter|analyst|years?-? ?old|months?-? ?old|watchman|ideologue|engineers|coordinator|democrat|brother - in - law|brother-in-law|founder|owner|politicians|journalists|reporters|judges|teachers?|poet|manager|hopeful|aide|pilot|secretary general|correspondent|spokesman|wife|son|daughter|driver|bodyguard|couple,|identified as|victims?|mr|ms|named|surnamed|magnate|announcer|student|member|peasant|journalist|including|they are|were:|he is|attack on|attack against|driver;|beggar|activist|adviser|consul|employee|worker|the dead (?:was|were|are)|murder of|assassination of|killing of|death of|lives of|kidnapping of|ecuadoran|councilmen)) )(?!${TITLE} )(?:[a-z'-]{2,} ){1,3}[a-z'-]{3,}(?=[,.;'"(\\[]| (?:who|was|were|and|in|has|had|have|died|at|on|to|by|for|when|as|is|from|while|last|yesterday|today)\\b)`,
)

/** A further name in a list: after a comma or "and", two to five words, then another comma, "and" or a full stop. */
const LISTED = pattern(`(?:,|;|,? and) ((?:${TITLE} )*(?:[a-z'ñ-]+ ){1,4}[a-z'ñ-]{3,})(?=[,.;]| and | \\()`)

/** Words for people that are no names. */
const HUMAN =
  /\b(?:priests?|jesuits?|nuns?|judges?|peasants?|civilians?|students?|workers?|journalists?|reporters?|women|children|child|boys?|girls?|wom[ae]n|mayors?|deput(?:y|ies)|leaders?|ambassadors?|employees?|guards?|bodyguards?|policem[ae]n|persons?|residents?|technicians?|businessm[ae]n|ministers?|candidates?|senators?|colonels?|officers?|soldiers?|citizens?|passengers?|drivers?|teachers?|lawyers?|doctors?|wife|sons?|daughters?|brothers?|engineers?|farmers?|activists?|housekeeper|cook|marines?|magistrates?|diplomats?|refugees?|escorts?|companion|banker|vendor|hostages?|enemy|analyst|terrorists?|guerrillas?|source|spokesman|correspondent|editor|secretary)\b/i

/** The text of a sentence with each name put as § and its number. */
function masked(text: string, start: number, end: number, names: readonly Name[]): string {
  let [out, at] = ['', start]
  names.forEach((n, i) => {
    if (n.start < at || n.end > end) return
    out += `${text.slice(at, n.start)}§${i}`
    at = n.end
  })
  return out + text.slice(at, end)
}

/** The name a person is best known by in the report: a longer one that ends in or holds the same words. */
function fullest(name: string, names: readonly Name[]): string {
  if (name.includes(' ')) return names.map((n) => n.name).find((n) => n.endsWith(` ${name}`)) ?? name
  return names.map((n) => n.name).find((n) => n.includes(' ') && n.split(' ').includes(name)) ?? name
}

interface Piece {
  readonly start: number
  readonly end: number
}

function sentencesOf(text: string): Piece[] {
  const cuts = [...text.matchAll(/[^.?!\]\n]{3}[.?!]["”]?\s+(?=["“[]?[A-Z0-9])|\n\s*\n/g)].map(
    (m) => m.index + m[0].length,
  )
  return [0, ...cuts].map((start, i) => ({ start, end: cuts[i] ?? text.length }))
}

function victims(reading: Reading, sentences: readonly Piece[], found: Found): void {
  const text = reading.report.text
  const names = namesOf(reading)
  for (const { start, end } of sentences) {
    const words = masked(text, start, end, names)
    if (!words.includes('§')) continue
    for (const p of VICTIM) {
      for (const m of words.matchAll(p)) {
        if (/\bby\b|\bsaid\b|\baccording\b/i.test(m[0].slice(0, m[0].indexOf('§')))) continue
        for (const n of (m[1] ?? '').matchAll(/§(\d+)/g)) {
          const name = fullest(names[Number(n[1])]?.name ?? '', names)
          found.Victim.set(name, name)
        }
      }
    }
  }
  onceEach(found.Victim)
}

/** Leaves one wording of each person: the fuller of two with the same last word. */
function onceEach(people: Map<string, string>): void {
  const all = [...people.keys()]
  const last = (name: string): string => name.slice(name.lastIndexOf(' ') + 1)
  for (const a of all) {
    const fuller = all.some((b) => b !== a && (b.includes(a) || (b.length > a.length && last(b) === last(a))))
    if (fuller || a.length < 4) people.delete(a)
  }
}

const WEAPON = pattern(
  '\\b(?:(?:car|truck|time|fire|petrol|gasoline|dynamite|mortar|fragmentation|hand)[- ])?(?:bombs?|dynamite(?: (?:charges?|sticks?))?|grenades?|(?:explosive|incendiary) (?:devices?|charges?)|explosives|mortars?|rocket launchers?|rockets?|rifles?|machine-?guns?|submachine-?guns?|molotov cocktails?|pistols?|bullets?|land mines?|mines?|firearms|automatic weapons|machetes?)\\b(?!-| (?:threats?|experts?|attacks|squad|disposal|holes?|wounds?|casings?|impacts?|fields?))',
)
/** Words of sentences in which arms are used, and of those in which they are only found. */
const HARM =
  /\b(?:explo(?:d|s)|detonat|attack|kill|murder|assassinat|plant(?:ed|ing)|placed|threw|thrown|hurl|fired|firing|went off|set off|blast|wound|injur|destroy|damag|blew|blown|shot|fire|using|derail|hit)/i
const CACHE = /\b(?:seized|seizure|confiscated|captured|found|discovered|defused|deactivated|cache|recovered)\b/i

/** One word of a noun phrase before its head: none that ends the phrase. */
const WORD =
  "(?:(?!(?:the|a|an|and|or|of|in|on|at|to|by|for|from|with|was|were|is|are|has|have|had|that|which|who|when|where|while|as|after|before|near|outside|against|several|some|two|three|four|five|six|seven|eight|nine|ten|many|their|his|her|its|our|damaged|destroyed|damaging|destroying|under|inside|behind|attacked|attacking|this|these|those|exploded|other|another|into|about|both|also|bomb|killed) )[a-z0-9'.&-]+ )"
const DET =
  '(?:(?:the|a|an|two|three|four|five|six|seven|eight|nine|ten|several|some|many|his|her|their|its|other|at least|about|various|one|another|\\d+) )*'
const THING =
  "(?:houses?|homes?|residences?|buildings?|offices?|headquarters|embass(?:y|ies)|consulates?|bridges?|vehicles?|cars?|bus(?:es)?|trucks?|stores?|banks?|branches|towers?|power lines?|pylons?|poles?|posts?|pipelines?|oil pipeline|plants?|stations?|hotels?|restaurants?|schools?|farms?|ranch(?:es)?|factor(?:y|ies)|airports?|aircraft|helicopters?|planes?|airplanes?|facilit(?:y|ies)|installations?|private property|public property|shops?|establishments?|exchanges?|substations?|theaters?|church|dams?|railroads?|trains?|warehouses?|(?:electricity|electric|telephone|banking|power) system|palace|jeeps?|tankers?|businesses|supermarkets?|complex|premises|dealership|town hall|city hall|mayor's office|institute|university|newspaper|mission|command post|pharmac(?:y|ies)|cathedral|monument|automobile|pickup|clubs?|agency|transformers?|library|(?:refugee|shopping|mining) centers?|monastery|(?:financial|public|banking) institutions?|mansions?|hospitals?|convent|market|mall|structures|structure)"
const PLACE = `${DET}((?:${WORD}){0,4}?${THING}(?: (?:building|office|headquarters|station|branch|exchange|post|offices|facilities|branches|warehouse))?(?:(?<=\\b(?:homes?|houses?|residence|offices?|headquarters|branch)) of (?:the )?(?:${WORD}){0,5}[a-z0-9'.-]+(?=[,.;]| (?:and|in|on|at|with|by|to|was|were|has|had|this|today|yesterday)\\b| [\\[(]))?)\\b(?! (?:bomb|employees?|workers?|spokes|sources?|offic|agents?|drivers?|guards?|director|manager))`
const TARGET: readonly RegExp[] = [
  pattern(
    `\\b(?:attacked|attacking|bombed|bombing of|dynamited|dynamiting|destroy(?:ed|ing)?|destroys|damag(?:ed|ing)|burn(?:ed|ing)?(?: down)?|blew up|blow(?:ing|n)? up|blasted|set fire to|setting fire to|set on fire|sacked|looted|robbed|stormed|machinegunned|strafed|hit|attacks? (?:on|against|at)|fired (?:on|at|upon)|damage to|destruction of|explosives against|bombs? against|against) ${PLACE}`,
  ),
  pattern(
    `\\b(?:bombs?|explosives?|dynamite|devices?|explosions?|charges?|grenades?|blasts?|rockets?)\\b[^.;:]{0,50}? (?:in|at|near|outside|in front of|inside|under|against|on|into|next to|across from) ${PLACE}`,
  ),
  pattern(
    `\\b${PLACE}(?:,[^.;,]{0,60},)? ${BE}(?: \\w+ly| also| partially)? (?:destroyed|damaged|attacked|bombed|burned|dynamited|blown up|hit|set on fire|robbed|looted|derailed|ransacked|the target)`,
  ),
]
/** A further target in a list. */
const MORE = pattern(`^(?:,|,? and|,? as well as) ${PLACE}`, 'i')

/** What doers do, and what is done or named with "by". */
const DOING =
  '(?:attacked|killed|murdered|assassinated|kidnapped|blew up|dynamited|destroyed|set fire|set off|burned|planted|placed|threw|hurled|fired|opened fire|shot|machinegunned|bombed|detonated|robbed|raided|stormed|broke into|intercepted|ambushed|abducted|carried out|perpetrated|launched|staged|wounded|attempted|entered|stopped|forced|riddled|executed|gunned down|massacred|tortured|sabotaged|damaged)'
const DONE =
  '(?:killed|murdered|assassinated|wounded|injured|kidnapped|abducted|shot|executed|massacred|attacked|gunned down|tortured|ambushed|destroyed|damaged|burned|dynamited|bombed|blown up|planted|placed|thrown|hurled|perpetrated|carried out|staged|committed|launched|set off|detonated|intercepted|held|taken|machinegunned|set on fire|attacks?|murders?|kidnapping|assassination|claimed|murdering|bombing|planned|ordered|actions?|raided|stopped)'
const KIND =
  '(?:unidentified|unknown|armed|heavily armed|urban|hooded|masked|presumed|alleged|suspected|drug|paid|right-?wing|rightist|leftist|leftwing|extreme right|salvadoran|peruvian|colombian|guatemalan|chilean|young|fmln|eln|farc|shining path|criminal|paramilitary|maoist|army|uniformed|terrorist|guerrilla|rebel|hired|foreign|military|subversive|air force|government|m-19|mrta|militia|narco)'
const HEAD =
  '(?:guerr?illas?|terrorists?|rebels?|subversives?|gunm[ae]n|m[ae]n|individuals?|persons?|people|commandos?|extremists?|criminals?|assassins?|murderers?|killers?|soldiers?|troops|traffickers?|youths?|hooligans?|narcoterrorists?|attackers?|assailants?|kidnappers?|members|lieutenants?|squads?|thugs|bandits|hitm[ae]n|militants|group|groups|units|mercenaries|insurgents?|policem[ae]n|dissidents)'
const DOER = `((?:(?:a )?groups? of )?(?:(?:\\d+|two|three|four|five|six|seven|eight|ten|several|some|about) )?(?:${KIND} ){0,3}${HEAD})\\b`
const PERSON: readonly RegExp[] = [
  pattern(`\\b${DONE}\\b[^.;:]{0,60}? by (?:the |a |an |some |about |alleged |presumed |suspected )*${DOER}`),
  pattern(
    `\\b${DOER}(?: (?:of|from) (?:the )?[^.,;]{3,60}?)?(?:,[^.,;]{0,60},)?(?: who| that| have| has| had| also| reportedly| allegedly| today| yesterday){0,3} (?:${DOING}|claimed (?:responsibility|credit))`,
  ),
]

const ORGANISATION =
  /\b(?:army|armed forces|air force|military|police|national guard|front|movement|cartel|mafias?|extraditables|shining path|death squads?|guard|battalion|brigade|contras?|alliance|organi[sz]ation|sendero luminoso|liberation|militias?|[a-z]+ln|farc|mrta|epl|m-19|guerrilla coordinating board|regime|resistance|patriotic)\b/i
/** An organisation named in the text, put as ¤ and its number. */
const G = '(¤\\d+)'
const GROUP: readonly RegExp[] = [
  pattern(
    `\\b${DONE}\\b[^.;:]{0,60}? by (?:[^.;:¤]{0,40}? (?:of|from) |alleged |the |members of |a |an )*(?:the )?${G}`,
  ),
  pattern(
    `${G}(?: ?[\\[(][^\\])]*[\\])])?(?: (?:guerr?illas|rebels|terrorists|members|troops|commandos?|soldiers|units?))?(?:,[^.,;]{0,80},)?(?: (?:who|that|which|has|have|had|also|today|yesterday|on \\d+ \\w+))* (?:${DOING}|claimed (?:responsibility|credit)|took responsibility|admitted)`,
  ),
  pattern(
    `\\b(?:blamed?|attributed to|blamed on|attributes|accused|accuses|responsib\\w+ (?:for [^.;¤]{0,60} )?(?:by|of|on|to)) (?:[^.;:¤]{0,40}? (?:of|from) )?(?:the )?${G}`,
  ),
  pattern(
    `\\b${DOER} (?:of|from|belonging to) (?:the )?${G}(?: ?[\\[(][^\\])]*[\\])])?(?: who| that| has| have| had| also){0,2} (?:${DOING}|claimed)`,
  ),
  pattern(
    `${G}(?: ?[\\[(][^\\])]*[\\])])?,? (?:is|was|were|are|has been|to be) (?:\\w+ )?(?:responsible|blamed|accused|behind)`,
  ),
]

/** The words of a filler without its article or bound, in lower case. */
function wording(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^(?:(?:the|a|an|some|about|approximately|several|alleged|presumed|suspected) )+/i, '')
    .toLowerCase()
}

/** What follows an organisation's name when its people are meant. */
const TAIL =
  / (?:guerr?illas?|rebels?|members?|terrorists?|troops|soldiers?|helicopters?|units?|commandos?|personnel|people|fighters|hordes|activists|groups?|organization|leaders?|militants?|planes|aircraft)$/
/** The people of an organisation before its name ("guerrillas of the", "members of the 8th front of the"), and a bracket behind it. */
const PEOPLE = new RegExp(
  `^(?:(?:[\\w-]+ ){0,3}?(?:${HEAD}|commandos?|cells?|fronts?|columns?) (?:of|from|belonging to) (?:the |a )?)+| ?[[(].*$`,
  'g',
)
/** An organisation's name, without what is said of it in passing. */
const organisation = (raw: string): string =>
  wording(wording(raw.replaceAll(/["“”]/g, '')).replace(PEOPLE, ''))
    .replace(
      /^(?:(?:maoist|leftist|castroite|pro-castro|rightist|self- styled|terrorist|clandestine|marxist|salvadoran(?= fmln)) )+/,
      '',
    )
    .replace(TAIL, '')

/** Words for groups that name none. */
const BARE =
  /^(?:salvadoran|any other organi[sz]ation|this .*|.*\b(?:battalion|brigade|spokes\w+|sources?|officials?|officers?|chiefs?|command|hospital|academy|detachment|patrols?|court)\b.*|(?:\w+ )?(?:groups?|guerr?illas?|rebels?|police|movement|front|terrorists?|organi[sz]ations?|militar(?:y|ies)|guards?|guerrilla groups?|clandestine militias))$/

function weapons(words: string, found: Found): void {
  if (!HARM.test(words) || CACHE.test(words)) return
  for (const m of words.matchAll(WEAPON)) {
    const w = wording(m[0])
    const one = w.replace(/s$/, '')
    if (!found.Weapon.has(one)) found.Weapon.set(one, w)
  }
}

/** Places of fighting forces, which are no targets of crimes. */
const MILITARY = /\b(?:brigade|battalion|military|army|garrison|civil defense|navy|air force)\b/

function putTarget(raw: string, found: Found): void {
  const words = wording(raw).replace(
    /^(?:(?:country's|nation's|tourist|empty|large|neighboring|over|local|huge|main) )+/,
    '',
  )
  if (MILITARY.test(words)) return
  for (const known of found.Target.keys()) if (known.endsWith(` ${words}`) || words.endsWith(` ${known}`)) return
  found.Target.set(words, words)
}

function targets(words: string, found: Found): void {
  for (const p of TARGET) {
    for (const m of words.matchAll(p)) {
      putTarget(m[1] ?? '', found)
      let rest = words.slice(m.index + m[0].length)
      for (let more = MORE.exec(rest); more; more = MORE.exec(rest)) {
        putTarget(more[1] ?? '', found)
        rest = rest.slice(more[0].length)
      }
    }
  }
}

/** Words for fighters of an organisation that may be named elsewhere. */
const INSURGENT = /guerr?illa|rebel|terrorist|subversive|extremist|insurgent/

/** Forces of a state, which count as doers only where persons were harmed. */
const STATE = /\b(?:army|forces|police|military|guard)$/

/** Words that take up doers named before. */
const REPEAT =
  /^(?:two |three |four )?(?:attackers?|assailants?|assassins?|murderers?|killers?|kidnappers?|criminals?|individuals?|gunm[ae]n)$/

/** Words for people that tell nothing of who they are. */
const VAGUE =
  /^(?:(?:two|three|four|five|six|seven|eight|ten|\d+) )?(?:members|groups?|units|people|persons?|(?:guerrilla|rebel|terrorist|subversive) groups?|criminal|rebel troops|squads?|m[ae]n|policem[ae]n|troops|youths?)$/

function doers(words: string, found: Found): void {
  for (const p of PERSON) {
    for (const m of words.matchAll(p)) {
      const who = wording(m[1] ?? '')
        .replace(/^groups? of (?:about )?(?:\w+ (?=urban|unident|men|arm))?/, '')
        .replace(/^(?:fmln|eln|farc|mrta|m-19|shining path) /, '')
      if (!VAGUE.test(who)) found.PerpInd.set(who, who)
    }
  }
}

function groups(reading: Reading, sentences: readonly Piece[], found: Found): void {
  const text = reading.report.text
  const named: (Name & { chain: string })[] = []
  for (const m of reading.mentions) {
    if (m.type !== 'organisation' || (named.at(-1)?.end ?? 0) > m.span.start) continue
    const raw = text.slice(m.span.start, m.span.end)
    if (
      m.form === 'pronoun' ||
      /^(?:is|fact|ira|let)$/i.test(raw) ||
      !(ORGANISATION.test(raw) || m.actor?.startsWith('group/'))
    )
      continue
    const name = organisation(raw)
    if (BARE.test(name)) continue
    named.push({
      start: m.span.start,
      end: m.span.end,
      name,
      chain: m.actor ?? (m.chain === null ? name : `c${m.chain}`),
    })
  }
  for (const { start, end } of sentences) {
    const words = masked(text, start, end, named).replaceAll('§', '¤')
    if (!words.includes('¤')) continue
    for (const p of GROUP) {
      for (const m of words.matchAll(p)) {
        const org = named[Number(m.find((g, i) => i > 0 && g?.startsWith('¤'))?.slice(1))]
        if (org && !found.PerpOrg.has(org.chain)) found.PerpOrg.set(org.chain, org.name)
      }
    }
  }
}

/** Fillers of one report by role, each entity with one wording. */
export function predict(input: Record<string, unknown>): Record<Role, string[][]> {
  return fillersOf(read(reportOf(input)))
}

/** The fighting organisation a report names most, when it says "guerrillas" or the like did it and names none as the doer. */
function mostNamed(reading: Reading, found: Found): void {
  const named = reading.mentions
    .map((m) => ({ actor: m.actor ?? '', raw: reading.report.text.slice(m.span.start, m.span.end) }))
    .filter((m) => m.actor.startsWith('group/') && ORGANISATION.test(m.raw))
  const counts = new Map<string, number>()
  for (const m of named) counts.set(m.actor, (counts.get(m.actor) ?? 0) + 1)
  const top = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
  const first = named.find((m) => m.actor === top)
  if (first) found.PerpOrg.set(first.actor, organisation(first.raw))
}

/** Leaves out wordings that only take up doers found already. */
function withoutRepeats(doers: Map<string, string>): void {
  const all = [...doers.keys()]
  const first = all.find((w) => INSURGENT.test(w))
  for (const w of all) {
    const again = INSURGENT.test(w) && w !== first && !w.replace(/^(?:maoist|leftist) /, '').includes(' ')
    if (again || (REPEAT.test(w) && all.some((o) => !REPEAT.test(o)))) doers.delete(w)
  }
}

/** Leaves out organisations and arms of reports without victim or target, which tell of combat or politics; bombs that went off stay. */
function gate(found: Found): void {
  if (found.Victim.size === 0) for (const [k, v] of found.PerpOrg) if (STATE.test(v)) found.PerpOrg.delete(k)
  if (found.Victim.size + found.Target.size > 0) return
  for (const w of found.Weapon.keys()) if (!/bomb|dynamite|explosive/.test(w)) found.Weapon.delete(w)
  if (found.PerpOrg.size > 0) found.Weapon.clear()
  found.PerpOrg.clear()
}

function fillersOf(reading: Reading): Record<Role, string[][]> {
  const found: Found = {
    PerpInd: new Map(),
    PerpOrg: new Map(),
    Target: new Map(),
    Victim: new Map(),
    Weapon: new Map(),
  }
  const { PerpInd, PerpOrg } = found
  const text = reading.report.text
  const sentences = sentencesOf(text)
  victims(reading, sentences, found)
  groups(reading, sentences, found)
  for (const { start, end } of sentences) {
    const words = text.slice(start, end)
    weapons(words, found)
    targets(words, found)
    doers(words, found)
  }
  withoutRepeats(PerpInd)
  if (PerpOrg.size === 0 && [...PerpInd.keys()].some((w) => INSURGENT.test(w))) mostNamed(reading, found)
  gate(found)
  const of = (role: Role): string[][] => [...new Set(found[role].values())].map((w) => [w])
  return Object.fromEntries(ROLES.map((role) => [role, of(role)])) as Record<Role, string[][]>
}
