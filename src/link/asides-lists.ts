// Who lists a place as besieged or hard to reach, and who takes it off the list again, with the day.
import { actorMeant } from '../vocab/actors/index.ts'
import { bareDraft, type Draft, partedBy, subjectBefore, type Telling } from './asides-types.ts'
import { doneOn, monthIn } from './told-days.ts'
import { townsAbout } from './towns.ts'

const LISTED =
  /\b(?:list(?:s|ed)?|designat\w+|classif\w+|declar(?:es|ed)|recogni[sz](?:es|ed)|describ(?:es|ed)|regard(?:s|ed)|counts|counted|add(?:s|ed))\b[^.;]{0,90}?\b(?:as (?:a )?(besieged|hard[- ]to[- ]reach)\b|to (?:its|the|their|his) lists? of (besieged|hard-to-reach)\b)/i
const OFF =
  /\b(?:remov(?:es|ed)|struck|strikes|took|taken|takes|delist(?:s|ed)|drop(?:s|ped))\b[^.;]{0,60}?\b(?:from|off) (?:its|the|their|his) lists? of (besieged|hard-to-reach)\b|\bno longer (?:lists?|counts?|considers?)\b[^.;]{0,60}?\b(?:as )?(besieged|hard[- ]to[- ]reach)\b/i
/** "was put on it on 27 May", "was taken off it in 2014", where the paragraph speaks of the list. */
const PUT_ON = /\b(?:was|were|been) (?:put|placed|added)(?: back)?(?: on(?:to)? (?:it|the list|its list))?(?! to\b)\b/i
const TAKEN_OFF = /\b(?:was|were|been) (?:taken|struck|removed|dropped) (?:off|from) (?:it|the list|its list)\b/i
const LIST_OF = /\b((?:the )?(?:\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*){0,3}))(?:'s|’s)? list\b/u
const NOT = /\b(?:not|never|did not|has not|refus\w+ to|asked|urged|should|would|could|may)\b/i

/** Listings in one sentence, clause by clause. */
export function listingsIn(t: Telling): readonly Draft[] {
  const { line, published } = t
  const list = listNamed(t)
  const found: Draft[] = []
  for (const { text, start } of partedBy(line.text, /;|, and (?=(?:was|were)\b)/g)) {
    const off = OFF.exec(text)
    const on = off ? null : LISTED.exec(text)
    const passive = on || off || list === null ? null : (TAKEN_OFF.exec(text) ?? PUT_ON.exec(text))
    const m = on ?? off ?? passive
    if (!m || NOT.test(text.slice(0, m.index))) continue
    const isOff = off !== null || (passive !== null && TAKEN_OFF.test(text))
    const who = passive ? list : (nameOf(subjectBefore(text, m.index)) ?? list)
    if (who === null) continue
    const own = line.towns.filter((x) => x.start - line.start >= start && x.start - line.start < start + text.length)
    const towns =
      own.length > 0
        ? own.slice(0, 1)
        : line.towns.length > 0
          ? line.towns.slice(0, 1)
          : townsAbout(t.lines, t.at).slice(0, 1)
    const label = /hard/i.test(m[1] ?? m[2] ?? '') ? 'hard-to-reach' : 'besieged'
    // "Put back in January after the road had been shut on 26 December": the day of the cause is another.
    const behind = text.slice(m.index).split(/ (?:after|when|because|once)\b/)[0] as string
    const day =
      doneOn(behind, published) ??
      monthIn(behind, published)?.[isOff ? 1 : 0] ??
      doneOn(text.slice(0, m.index), published) ??
      published
    found.push({ ...bareDraft(isOff ? 'delisted' : 'listed', t), says: who, names: [label], day, towns })
  }
  return found
}

/** Whose list the paragraph speaks of: "A place on the UN list". */
function listNamed({ lines, at, line }: Telling): string | null {
  for (let i = at; i >= 0 && (lines[i] as Telling['line']).paragraph === line.paragraph; i--) {
    const m = LIST_OF.exec((lines[i] as Telling['line']).text)
    const name = m ? nameOf(m[1] as string) : null
    if (name !== null) return name
  }
  return null
}

/** Bodies without a name of their own that call a place besieged: "the provincial council". */
const OFFICE =
  /^(?:[\p{Ll}-]+ ){0,3}(?:government|council|governor|ministry|parliament|assembly|commission|committee)$/u

function nameOf(words: string | null): string | null {
  if (words === null) return null
  const bare = words.replace(/^the /i, '').trim()
  return actorMeant(bare, {}, true)?.name ?? (/^\p{Lu}/u.test(bare) || OFFICE.test(bare) ? bare : null)
}
