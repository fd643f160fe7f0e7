// A town that accepts what is demanded of it, and the day, as sentences beside the claims tell it.

import { townPutTo } from './asides-carried.ts'
import { bareDraft, type Draft, type Telling } from './asides-types.ts'
import { isHearsay } from './hearsay.ts'
import { doneOn } from './told-days.ts'
import { type Town, townsAbout } from './towns.ts'

const ACCEPTED =
  /\b(?:(?<!\b(?:be|not|never) )accepted(?! (?:as|by the))|(?:compelled|forced|obliged|made|brought)(?: on [^.;]{3,30}?,?)? to (?:accept|sign|take|agree to) (?:the|those|these|its|their)\b|agreed to (?:the |its |their )?(?:terms|deal|settlement|surrender)|consented to|assented|said yes|gave in|gave way|yielded|caved in|capitulated|submitted|came to terms|reached terms|bowed to (?:the |its )?terms|took (?:the (?:terms|paper|offer|deal)|the same (?:terms|paper|deal))|signed (?:the (?:same )?|an? |its |their |that )?(?:deal|agreement|surrender|settlement|terms|paper|sheet|document|text|protocol|accord)|put (?:its|their|his) (?:names?|signatures?|marks?|thumbs?|thumbprints?|seals?|hands?) (?:to|on|under)|signed(?= (?:on|too|as well|the next|that|at last|it|them|after|before|in the end)\b|[.,;]))\b/gi
const NOT =
  /\b(?:not|never|no one|nobody|had refused|would|will|should|(?<!\d )may(?! \d)|might|if|asked|fear\w*|rumou?r\w*|said that it had)\b[^.;]{0,30}$/i

/** The last clause of what stands before a verb. */
const CLAUSE = /[^,;:]*$/

/** "Daraya accepted on 25 August", "the committee of Moadameya accepted the army's terms on Thursday", "the town said yes". */
export function acceptancesIn(t: Telling): readonly Draft[] {
  const { line, published } = t
  if (line.heading || isToldOn(t)) return []
  const found: Draft[] = []
  for (const m of line.text.matchAll(ACCEPTED)) {
    const before = line.text.slice(0, m.index)
    if (NOT.test(before)) continue
    const behind = line.text.slice(m.index, m.index + 110).split(/;|, and | and that | but /)[0] as string
    const clause = before.slice(before.search(CLAUSE))
    const bare = m[0].toLowerCase() === 'signed'
    const town = theyBefore(t, m.index) ?? acceptorBefore(t, m.index, bare)
    // "The town said yes", with no day: not later than the report.
    const day = doneOn(behind, published) ?? doneOn(clause, published) ?? (town?.meant ? published : null)
    if (day !== null && town) found.push({ ...bareDraft('accepted', t), ...likenedBehind(t), day, towns: [town.town] })
  }
  return found
}

const LIKENED =
  /^(?:It|This|That|Those|These|The (?:paper|terms|text|page)) (?:was|were|is) (?:exactly |just |only )?(?:the )?(?:very |same )*(?:paper|terms|text|page|sheet|conditions|deal|offer) (?:of|as|that|which)\b/

/** The words with those behind them that say whose terms these are: "Kutum signed. It was the paper of Mellit". */
function likenedBehind({ lines, at, line }: Telling): Partial<Draft> {
  const next = lines[at + 1]
  return next?.paragraph === line.paragraph && LIKENED.test(next.text)
    ? { span: { start: line.start, end: next.start + next.text.length }, words: `${line.text} ${next.text}` }
    : {}
}

/** Whether a sentence, or the one behind it in the paragraph, says that it is only a rumour. */
function isToldOn({ lines, at, line }: Telling): boolean {
  const next = lines[at + 1]
  return isHearsay(line.text) || (next !== undefined && next.paragraph === line.paragraph && isHearsay(next.text))
}

const BODY =
  '(?:council|committee|rebels|elders|fighters|leaders|delegation|defenders|garrison|mayor|sheikhs?|notables|chiefs|priests?|bishop|imams?|headm[ae]n|commanders?|governor|administrat(?:or|ion)|militia|brigade|battalion|townspeople|residents)'
const ADVERBS = '(?:has |had |have |then |at last |finally |also |both )*'
const IT = new RegExp(
  `(?:^|^(?:On|In) (?:\\w+day(?: (?:morning|night|evening))?|\\d{1,2} \\w+|\\w+) |[,;:] |\\b(?:and|but|then) )(?:then )?(?:(?:the|its|that) )?(?:town|city|village|suburb|enclave|camp|quarter|(?:town|city|village)[’']s ${BODY}|${BODY}(?: there| here)?)(?: and (?:the )?\\p{L}+)? ${ADVERBS}$`,
  'iu',
)

/** "Mayor Gruda put his name to it". */
const MAYOR =
  /(?:^|[,;:] |\b(?:and|but) )(?:its |the )?(?:mayor|governor|headman|sheikh|imam|chief|father|colonel|major) \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)? (?:has |had |then |at last |finally )*$/iu
/** "Mocoa held out for three days and signed": what a town did first. */
const FIRST =
  /^ (?:held out|argued|hesitated|resisted|refused|waited|bargained|haggled|debated|talked|stood firm|asked for [^,.;]{3,30}|thought [^,.;]{3,30})(?: [^,.;]{1,40})?,?(?: and| but| before| then)(?: then| at last| finally| in the end)?(?=$| )/iu
const THEY =
  /(?:^|[,;] |\b(?:and|but) )(?:(?:there|here|[Oo]n \w+(?: \w+)?) )?(?:they|he|it) (?:have |has |had |then |at last |finally )*$/i

interface Acceptor {
  readonly town: Town
  readonly meant: boolean
}

/** Whether the words before in the paragraph, or the sentence itself, tell of terms. */
function isPutBefore({ lines, at, line }: Telling): boolean {
  return lines
    .slice(Math.max(0, at - 3), at + 1)
    .some((l) => l.paragraph === line.paragraph && /\b(?:terms|paper|sheet|conditions|deal|document)\b/i.test(l.text))
}

/** "They signed": the one town to which terms are put in the sentences before. */
function theyBefore(t: Telling, verb: number): Acceptor | null {
  const { lines, at, line } = t
  if (!THEY.test(line.text.slice(0, verb)) || line.towns.length > 0) return null
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const before = lines[i] as Telling['line']
    if (before.paragraph !== line.paragraph) return null
    const town = townPutTo({ ...t, at: i, line: before })
    if (town) return { town, meant: false }
  }
  return null
}

const COMPELLED = /^(?:compelled|forced|obliged|made|brought)\b/i
const WAS = / (?:was|were|has been|had been)(?: then| also| at last)?(?: on \w+(?: \w+)?,?)?$/

/** The town that accepts: named right before the verb, or as that of the council, committee or rebels who do, or meant by "the town". */
function acceptorBefore(t: Telling, verb: number, bare: boolean): Acceptor | null {
  const { line } = t
  const raw = line.text.slice(0, verb)
  // "The council signed on Monday" may be anything; "Mocoa signed on Monday" is not.
  if (IT.test(raw) || MAYOR.test(raw)) {
    if (bare && !isPutBefore(t)) return null
    const before = t.lines[t.at - 1]
    const near = before?.paragraph === line.paragraph && line.home.length === 0 ? before.towns : []
    const town = near.length === 1 ? near[0] : townsAbout(t.lines, t.at)[0]
    return town ? { town, meant: true } : null
  }
  // "The garrison of Kutum was compelled to accept".
  const before = raw.trimEnd().replace(COMPELLED.test(line.text.slice(verb)) ? WAS : /$^/, '')
  // "Al-Waer, in Homs, accepted": what stands between commas is no subject.
  const aside = /, [^,]{1,44},$/.exec(before)
  const end = line.start + (aside ? aside.index : before.length)
  const town = line.towns.findLast((x) => x.end <= end)
  if (!town) return null
  const gap = line.text.slice(town.end - line.start, end - line.start).replace(FIRST, '')
  if (new RegExp(`^\\s*(?:\\([^)]*\\))?\\s*${ADVERBS.replaceAll(' ', ' ?')}$`).test(gap)) return { town, meant: false }
  return new RegExp(`^(?:'s|’s)? ${BODY}\\s*(?:has |had |have )?$`).test(gap) ? { town, meant: false } : null
}
