// A town that accepts what is demanded of it, and the day, as sentences beside the claims tell it.
import { bareDraft, type Draft, type Telling } from './asides-types.ts'
import { doneOn } from './told-days.ts'
import { type Town, townsAbout } from './towns.ts'

const ACCEPTED =
  /\b(?:accepted(?! (?:as|by the))|agreed to (?:the |its |their )?(?:terms|deal|settlement|surrender)|consented to|assented|said yes|gave in|gave way|yielded|caved in|capitulated|submitted|came to terms|reached terms|bowed to (?:the |its )?terms|took (?:the (?:terms|paper|offer|deal)|the same (?:terms|paper|deal))|signed (?:the (?:same )?|an? |its |their |that )?(?:deal|agreement|surrender|settlement|terms|paper|sheet|document|text|protocol|accord)|put (?:its|their|his) (?:names?|signatures?|marks?) (?:to|on|under))\b/gi
const NOT =
  /\b(?:not|never|no one|nobody|had refused|would|will|should|(?<!\d )may(?! \d)|might|if|asked|fear\w*|rumou?r\w*|said that it had)\b[^.;]{0,30}$/i

/** "Daraya accepted on 25 August", "the committee of Moadameya accepted the army's terms on Thursday", "the town said yes". */
export function acceptancesIn(t: Telling): readonly Draft[] {
  const { line, published } = t
  if (line.heading || isHearsay(t)) return []
  const found: Draft[] = []
  for (const m of line.text.matchAll(ACCEPTED)) {
    const before = line.text.slice(0, m.index)
    if (NOT.test(before)) continue
    const behind = line.text.slice(m.index, m.index + 110).split(/;| and that | but /)[0] as string
    const town = acceptorBefore(t, m.index)
    // "The town said yes", with no day: not later than the report.
    const day = doneOn(behind, published) ?? (town?.meant ? published : null)
    if (day !== null && town) found.push({ ...bareDraft('accepted', t), day, towns: [town.town] })
  }
  return found
}

const HEARSAY =
  /\b(?:rumou?r\w*|it (?:was|is) said|unconfirmed|could not be (?:independently )?(?:confirmed|verified)|(?:reports?|posts?|accounts?|messages?) (?:on|in) (?:social|\S+ media|the internet|telegram)|not true|is false|was false)\b/i

/** Whether a sentence, or the one behind it in the paragraph, says that it is only a rumour. */
function isHearsay({ lines, at, line }: Telling): boolean {
  const next = lines[at + 1]
  return HEARSAY.test(line.text) || (next !== undefined && next.paragraph === line.paragraph && HEARSAY.test(next.text))
}

const BODY =
  '(?:council|committee|rebels|elders|fighters|leaders|delegation|defenders|garrison|mayor|sheikhs?|notables|chiefs|priests?|bishop|imams?|headm[ae]n|commanders?|governor|administrat(?:or|ion)|militia|brigade|battalion|townspeople|residents)'
const ADVERBS = '(?:has |had |have |then |at last |finally |also |both )*'
const IT = new RegExp(
  `(?:^|^(?:On|In) (?:\\w+day(?: (?:morning|night|evening))?|\\d{1,2} \\w+|\\w+) |[,;:] |\\b(?:and|but|then) )(?:then )?(?:(?:the|its|that) )?(?:town|city|village|suburb|enclave|camp|quarter|(?:town|city|village)[’']s ${BODY}|${BODY}(?: there| here)?)(?: and (?:the )?\\p{L}+)? ${ADVERBS}$`,
  'iu',
)

/** The town that accepts: named right before the verb, or as that of the council, committee or rebels who do, or meant by "the town". */
function acceptorBefore(t: Telling, verb: number): { readonly town: Town; readonly meant: boolean } | null {
  const { line } = t
  const raw = line.text.slice(0, verb)
  if (IT.test(raw)) {
    const before = t.lines[t.at - 1]
    const near = before?.paragraph === line.paragraph && line.home.length === 0 ? before.towns : []
    const town = near.length === 1 ? near[0] : townsAbout(t.lines, t.at)[0]
    return town ? { town, meant: true } : null
  }
  const before = raw.trimEnd()
  // "Al-Waer, in Homs, accepted": what stands between commas is no subject.
  const aside = /, [^,]{1,44},$/.exec(before)
  const end = line.start + (aside ? aside.index : before.length)
  const town = line.towns.findLast((x) => x.end <= end)
  if (!town) return null
  const gap = line.text.slice(town.end - line.start, end - line.start)
  if (new RegExp(`^\\s*(?:\\([^)]*\\))?\\s*${ADVERBS.replaceAll(' ', ' ?')}$`).test(gap)) return { town, meant: false }
  return new RegExp(`^(?:'s|’s)? ${BODY}\\s*(?:has |had |have )?$`).test(gap) ? { town, meant: false } : null
}
