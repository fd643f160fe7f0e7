// What is cut off a likely name, and what is put right in it, by how the words around it are written.
import type { FoundName } from './names-agreed.ts'
import type { LikelyRun } from './names-decode.ts'
import { isKind, KIND } from './names-lexicon.ts'
import { familyBefore } from './sentence-repair-given.ts'
import type { Sentence, Token } from './syntax-types.ts'

const DAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/
const MONTH =
  /^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/
const DATE = /^\d{1,2}(?:st|nd|rd|th)?$/

/** A run without a date that clings to it ("Fallujah Wednesday", "5 June rebels"), and a list of places cut at its comma ("Mosul, Baiji and Tuz"). */
export function partsOf(run: LikelyRun, sentence: Sentence): LikelyRun[] {
  const { tokens } = sentence
  if (run.type === 'temporal') return [dayAlone(run, tokens)]
  if (run.type === 'quantity' && isMark(tokens, run.first, run.after)) return []
  const long = run.after - run.first > 1
  if (long && DAY.test(tokens[run.after - 1]!.text)) return [{ ...run, after: run.after - 1 }]
  if (long && run.type !== 'quantity' && run.type !== 'money') {
    const first = dateBefore(tokens, run.first, run.after - 1)
    if (first > run.first) return [{ ...run, first }]
  }
  if (long && run.type === 'money') return beforeSum(run, tokens)
  if (long && run.type === 'organisation') return sidesOf(run, tokens).flatMap((r) => partedAt(r, tokens))
  if (run.type !== 'location' || !long) return [run]
  const next = tokens[run.after]?.text
  if (next !== ',' && next !== 'and') return [run]
  for (let i = run.first + 1; i < run.after - 1; i++) {
    if (tokens[i]!.text !== ',' || tokens[i + 1]!.deprel !== 'conj') continue
    return [
      { ...run, after: i },
      { ...run, first: i + 1 },
    ]
  }
  return [run]
}

/** "Late on Thursday Kenya sent …": a name behind the day is no part of the time. */
function dayAlone(run: LikelyRun, tokens: readonly Token[]): LikelyRun {
  const last = tokens[run.after - 1]!
  if (run.after - run.first < 2 || last.xpos !== 'NNP' || DAY.test(last.text) || MONTH.test(last.text)) return run
  return DAY.test(tokens[run.after - 2]!.text) && /^\p{Lu}\p{Ll}{2}/u.test(last.text) && !PART_OF_DAY.test(last.text)
    ? { ...run, after: run.after - 1 }
    : run
}
const PART_OF_DAY = /^(?:Morning|Evening|Night|Afternoon|Noon|Midnight)$/
const COINED = /^(?:US|U\.S\.|Canadian|Australian|Hong|Kong|New|Zealand|Taiwan|Singapore|AU|NZ)$/
const SUM = /^(?:[$€£¥]|\d)/

/** "gave Ethiopia 20 million dollars": the sum begins with its figures, and whom it is given to stands before it. */
function beforeSum(run: LikelyRun, tokens: readonly Token[]): LikelyRun[] {
  let at = run.first
  while (at < run.after && !SUM.test(tokens[at]!.text) && tokens[at]!.upos !== 'NUM') at++
  const before = tokens[at - 1]!
  if (at === run.first || at === run.after || before.upos !== 'PROPN' || COINED.test(before.text)) return [run]
  const sum = { ...run, first: at }
  const first = tokens[run.first]!.upos === 'DET' ? run.first + 1 : run.first
  for (let k = first; k < at; k++) if (tokens[k]!.upos !== 'PROPN') return [sum]
  return [{ ...run, first, after: at, type: 'organisation' }, sum]
}

/** Bodies that are called after what they are for. */
export const ON_A_MATTER =
  /^(?:committee|commission|subcommittee|conference|convention|council|panel|group|team|inquiry|office|institute|cent(?:re|er)|forum|summit|mission|party|board|agency|bureau|network|campaign|coalition|dialogue|meeting|rapporteur|representative|expert|adviser|advisor|monitor|observatory|project|programme|program|authority|tribunal|court|unit|directorate|taskforce|force|treaty|agreement|accord|protocol|declaration|charter|initiative|platform|fund|association|society|alliance|movement|service|secretariat|assembly|union|week|day|war|report|paper|resolution|book|law|act|bill|roundtable|table|partnership|consortium|foundation|college|academy|school|faculty|department|ministry)s?$/i

/** "calls by Amnesty International on the Houthis": a body and those it calls on are two names. */
function partedAt(run: LikelyRun, tokens: readonly Token[]): LikelyRun[] {
  for (let i = run.first + 1; i < run.after - 1; i++) {
    const { text, upos } = tokens[i]!
    if (text !== 'on' || upos !== 'ADP' || tokens[i - 1]!.upos !== 'PROPN' || ON_A_MATTER.test(tokens[i - 1]!.text))
      continue
    if (tokens[run.after - 1]!.upos !== 'PROPN') continue
    return [
      { ...run, after: i },
      { ...run, first: i + 1 },
    ]
  }
  return [run]
}

/** "The Malian Army and Tuareg rebels": two, and not one with a long name. */
function sidesOf(run: LikelyRun, tokens: readonly Token[]): LikelyRun[] {
  for (let i = run.first + 1; i < run.after - 1; i++) {
    const { text, head } = tokens[i]!
    if (text !== 'and' || head <= i || head >= run.after || !FIGHTERS.test(tokens[head]!.text)) continue
    if (tokens[head]!.deprel !== 'conj' || !ARMY.test(tokens[i - 1]!.text) || tokens[head]!.head !== i - 1) continue
    return [
      { ...run, after: i },
      { ...run, first: i + 1 },
    ]
  }
  return [run]
}
const ARMY = /^(?:army|police|forces?|troops|military|navy|soldiers|guards?|gendarmes|gendarmerie|marines|government)$/i
/** Those who fight or flee. */
export const FIGHTERS =
  /^(?:rebels|fighters|gunmen|hitmen|militants|insurgents|guerrillas|separatists|militias|militiamen|irregulars|volunteers|mercenaries|paramilitaries|partisans|tribesmen|bandits|smugglers|protesters|demonstrators|jihadists|extremists|terrorists|mutineers|troops|soldiers|forces|peacekeepers|students|villagers|civilians|refugees)$/

/** Two names of persons with only a hyphen between as the one they are: "Spokesman Jean" and "Pierre Okala". */
export function joinedOf(runs: readonly FoundName[], { tokens }: Sentence): FoundName[] {
  const joined: FoundName[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    const tie = last && last.after === run.first - 1 ? tokens[last.after]! : null
    const close = tie?.text === '-' && tokens[run.first - 2]!.end === tie.start && tie.end === tokens[run.first]!.start
    if (last && close && last.type === 'person' && run.type === 'person')
      joined[joined.length - 1] = { ...last, after: run.after }
    else joined.push(run)
  }
  return joined
}

/** The runs with given names of two halves whole, the second in small letters: "Ban Ki-moon", whatever of it was found. */
export function wholeGiven(runs: readonly FoundName[], sentence: Sentence): readonly FoundName[] {
  const { tokens } = sentence
  let all = runs
  for (let i = 3; i < tokens.length; i++) {
    if (tokens[i - 1]!.text !== '-') continue
    const family = familyBefore(tokens, i)
    if (family < 0) continue
    const over = all.filter((r) => r.first <= i && r.after > family)
    if (over.some((r) => r.type !== 'person' && (r.first < family || r.after > i + 1))) continue
    const first = Math.min(family, ...over.filter((r) => r.type === 'person').map((r) => r.first))
    const after = Math.max(i + 1, ...over.map((r) => r.after))
    const whole: FoundName = { first, after, type: 'person', chance: 1, sentence, by: 'model' }
    all = [...all.filter((r) => !over.includes(r)), whole].sort((a, b) => a.first - b.first)
  }
  return all
}

/** Where a description begins after a date that only says when ("5 June rebels" that end in a small word); `first` where there is none. */
export function dateBefore(tokens: readonly Token[], first: number, head: number): number {
  if (!/^\p{Ll}/u.test(tokens[head]!.text)) return first
  const [a, b] = [tokens[first]?.text ?? '', tokens[first + 1]?.text ?? '']
  if (!((DATE.test(a) && MONTH.test(b)) || (MONTH.test(a) && DATE.test(b)))) return first
  let after = first + 2
  if (tokens[after]?.text === ',') after++
  if (/^\d{4}$/.test(tokens[after]?.text ?? '')) after++
  else if (tokens[after - 1]?.text === ',') after--
  return after <= head ? after : first
}

/** Whether figures are none of an amount: a footnote ("[3]") or part of a position on the map ("33°47′N"). */
function isMark(tokens: readonly Token[], first: number, after: number): boolean {
  const before = tokens[first - 1]
  const next = tokens[after]
  if (before?.text === '[' && next?.text === ']' && /^\d{1,3}$/.test(tokens[first]!.text)) return true
  return isDegree(next) || isDegree(tokens[after - 1]) || (isDegree(before) && before!.end === tokens[first]!.start)
}

function isDegree(t: Token | undefined): boolean {
  return t !== undefined && /[°′″]/.test(t.text)
}

/** What stands before the names of ships of many navies. */
const SHIP =
  /^(?:HMS|USS|USNS|HMAS|HMCS|HMNZS|RFA|FS|INS|ITS|TCG|BRP|KRI|ROKS|HNLMS|HDMS|HNoMS|ESPS|SLNS|UMS|ARC|BNS|PNS|IRIS)$/

/** The names with ships called by what their navy puts before them ("USS Mason") as platforms. */
export function shipsOf(sentence: Sentence, found: readonly FoundName[]): FoundName[] {
  const { tokens } = sentence
  let out = found
  for (let i = 0; i + 1 < tokens.length; i++) {
    if (!isName(tokens[i + 1]!) || !SHIP.test(tokens[i]!.text)) continue
    let after = i + 2
    while (after < tokens.length && after < i + 4 && isName(tokens[after]!)) after++
    const first = i
    const inside = out.filter((f) => f.first < after && first < f.after)
    // Within a longer phrase it stays a part of it ("the crew of USS Mason").
    if (!inside.some((f) => (f.first < first || f.after > after) && f.type !== 'platform')) {
      const chance = Math.max(0.5, ...inside.map((f) => f.chance))
      const ship: FoundName = { first, after, type: 'platform', chance, sentence, by: 'model' }
      out = [...out.filter((f) => !inside.includes(f)), ship].sort((a, b) => a.first - b.first)
    }
    i = after - 1
  }
  return [...out]
}

function isName(t: Token): boolean {
  return t.upos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(t.text)
}

/** "IEDs", "a VBIED", "UAV": arms that are written in capitals. */
export function armsOf(text: string): 'weapon' | 'platform' | null {
  if (!/^\p{Lu}{3,}s?$/u.test(text)) return null
  const word = text.replace(/s$/, '').toLowerCase()
  return isKind(word, KIND.weapon) ? 'weapon' : isKind(word, KIND.platform) ? 'platform' : null
}
