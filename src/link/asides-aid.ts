// What a report tells of an aid convoy's way beside its claims: asked for, approved, loaded, stripped, turned back, delivered.
import type { Amount } from '../model/index.ts'
import { bareDraft, type Draft, type Telling } from './asides-types.ts'
import { amountOf, FIGURE } from './figures.ts'
import { daysNamed, doneOn } from './told-days.ts'
import { type Town, townsAbout } from './towns.ts'

type What = 'requested' | 'approved' | 'loaded' | 'stripped' | 'turned-back' | 'delivered'

const RELIEF =
  /\b(?:aid|food|convoys?|trucks?|lorr(?:y|ies)|relief|supplies|delivery|deliveries|rations|flour|medicines?|surgical|access|vaccines?)\b/i
const REQUESTED =
  /\b(?:had |was |were |has |have |been )*(?:request(?:ed|s)|applied for|asked for access)\b|\brequest\b[^.;]{0,60}\b(?:was|were) (?:made|sent|submitted|handed in)\b/i
const APPROVED =
  /\b(?:approv(?:ed|es)|permission (?:was|had been) (?:given|granted)|gave (?:its )?(?:permission|approval|consent)|green light)\b/i
const LOADED =
  /\b(?:trucks?|lorr(?:y|ies)|convoys?)\b[^.;]{0,60}\b(?:loaded|waiting|waited|wait|standing|crossed|ready)\b|\b(?:loaded|waiting|standing)\b[^.;]{0,30}\b(?:trucks?|lorr(?:y|ies))\b/i
const TAKEN =
  /\b(?:kits?|medicines?|supplies|surgical \w+|items|goods|vaccines?|milk|dressings|antibiotics|anaesthetics?|insulin|blood|serum)\b[^.;]{0,60}\b(?:removed|taken (?:off|out)|stripped|confiscated|struck from)\b/i
const TOOK =
  /\b(?:removed?|removes|took|takes|confiscated|stripped|seized|unloaded)\b[^.;]{0,90}\b(?:off|from|out of) (?:the |\w+ )?(?:trucks?|lorr(?:y|ies)|convoys?)\b|\bremoved (?:\w+ ){0,3}(?:medicines?|kits|supplies|items)\b/i
const GUARDS_TOOK =
  /\b(?:officers?|soldiers?|guards?|gunmen|fighters|militiamen|police|troops)\b[^.;]{0,30}\b(?:took|kept|removed|confiscated)\b[^.;]{0,60}\b(?:rest|medicines?|surgical|scissors|anaesthetics?|kits?|dressings|drugs|vaccines?|syringes|supplies|milk)\b/i
const TURNED =
  /\b(?:convoys?|trucks?|lorr(?:y|ies))\b[^.;]{0,140}\b(?:turned (?:back|away|around)|sent back)\b|\b(?:turned (?:back|away)|sent back) (?:a|the|an|\w+) (?:\w+ ){0,2}(?:convoys?|trucks?|lorr(?:y|ies))\b/i
const CAME =
  /\b(?:convoys?|trucks?|lorr(?:y|ies)|aid|food|supplies|they)\b[^.;]{0,60}?\b(?:delivered|reached|brought|entered|arrived|let in|allowed in)\b/i
const GAVE =
  /\bdeliver(?:ed|s)\b[^.;]{0,40}\b(?:aid|food|flour|medicines?|relief|supplies|rations)\b|\b(?:with a|a|one) delivery to\b|\bcame with the convoy of\b/i
/** A figure that goes on from the clause before: "62 trucks reached Madaya and 18 reached Foah". */
const AND_MORE = /^\s*\S+ (?:more |others? )?(?:reached|entered|arrived in|went to)\b/i
const NOT_CAME =
  /\b(?:no|not|never|none|neither|nor|without|would|will|(?<!\d )may(?! \d)|might|could|should|must|can|if|unless|until|refus\w+|prevent\w*|kept|stopped|turned back|put off|ask\w*|demand\w*|request\w*|appeal\w*|last|before|told|said|allow\w*|to|since|hop\w+|plan\w*)\b/i
const NOT_GAVE =
  /\b(?:no|not|never|none|neither|nor|without|would|will|(?<!\d )may(?! \d)|might|could|should|must|can|if|unless|until|to|plan\w*|hop\w+|put off|since)\b/i
const THINGS = /^\s*(?:\w+ ){0,2}?(trucks?|lorr(?:y|ies)|tins|tonnes|tons|kits|parcels|buses)\b/i
const FED = /^\s*(?:\w+ )?(people|residents|civilians|families|patients)\b/i
const HEARSAY = /\b(?:it was said that|rumou?rs?|it is said that|claimed falsely)\b/i
const GENERAL = /\b(?:besieged|hard-to-reach) (?:areas|places|locations)\b|\bso far this\b/i

/** The steps one sentence tells, clause by clause. */
export function aidIn(t: Telling): readonly Draft[] {
  const { line, published } = t
  if (line.heading || HEARSAY.test(line.text)) return []
  const found: Draft[] = []
  let came = false
  const clauses = clausesOf(line.text).flatMap((clause) => {
    const what = stepOf(clause.text, t, came)
    came = what === 'delivered'
    return what === null ? [] : [{ ...clause, what }]
  })
  const days = daysNamed(line.text, published)
  for (const { text, start, what } of clauses) {
    const day = dayOf(what, text, published) ?? (days.length === 1 ? doneOn(line.text, published) : null)
    if ((what === 'requested' || what === 'approved') && day === null) continue
    // Where the sentence tells one thing alone, all its towns are meant.
    const towns =
      clauses.length === 1 ? townsOf(t, what, 0, beforeBut(line.text, start)) : townsOf(t, what, start, text)
    if (towns.length === 0 && GENERAL.test(line.text)) continue
    const amount = amountIn(t, text, start, what)
    if (what === 'loaded' && amount === null && day === null) continue
    found.push({ ...bareDraft(what, t), amount, day, towns })
  }
  return found
}

function dayOf(what: What, text: string, published: string | null): string | null {
  if (/\bconvoy of\b/.test(text)) return daysNamed(text, published)[0] ?? null
  if (what === 'requested') return daysNamed(text, published)[0] ?? null
  return doneOn(text, published)
}

function stepOf(text: string, t: Telling, came: boolean): What | null {
  const relief = (): boolean => RELIEF.test(text) || RELIEF.test(t.line.text) || isAboutRelief(t)
  const req = REQUESTED.exec(text)
  if (
    req &&
    !/\b(?:not|never|would|will|should|to)\s+(?:have |be |been )*$/i.test(text.slice(0, req.index)) &&
    !/\bevacuat/i.test(text) &&
    relief()
  )
    return 'requested'
  const yes = APPROVED.exec(text)
  if (
    yes &&
    !/\b(?:not|no|never|neither|without|would|will|if|for whom it)\b[^.;]{0,24}$/i.test(text.slice(0, yes.index)) &&
    relief()
  )
    return 'approved'
  if (TURNED.test(text) && !/\b(?:not|never|nearly|would)\b/i.test(text)) return 'turned-back'
  const took = TAKEN.exec(text) ?? TOOK.exec(text) ?? GUARDS_TOOK.exec(text)
  if (
    took &&
    !/\b(?:not|no|never|nothing|ask\w*|return|urg\w+|report)\b/i.test(text.slice(0, took.index + took[0].length)) &&
    (TOOK.test(text) || relief())
  )
    return 'stripped'
  const gave = GAVE.exec(text)
  if (gave && !NOT_GAVE.test(text.slice(0, gave.index + 9))) return 'delivered'
  if (came && AND_MORE.test(text)) return 'delivered'
  const came1 = CAME.exec(text)
  if (
    came1 &&
    came1.index < 70 &&
    (!/^they\b/i.test(came1[0]) || isAboutRelief(t)) &&
    !/^ then\b/.test(text.slice(came1.index + came1[0].length)) &&
    !NOT_CAME.test(text.slice(0, came1.index + came1[0].length).replace(/\blet in|allowed in|had been told\b/gi, ''))
  )
    return 'delivered'
  if (LOADED.test(text) && !/\b(?:not|no|never)\b/i.test(text.slice(0, 40))) return 'loaded'
  return null
}

/** Whether the sentence before in the paragraph, or the heading above, speaks of a convoy. */
function isAboutRelief({ lines, at, line }: Telling): boolean {
  if (
    line.under !== null &&
    /\b(?:requests?|access|aid|deliver\w+)\b/i.test(
      lines.find((l) => l.heading && l.start === line.under?.start)?.text ?? '',
    )
  )
    return true
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) if (RELIEF.test((lines[i] as Telling['line']).text)) return true
  return false
}

/** A sentence up to "but", where what is told stands before it: the towns behind it are another matter. */
function beforeBut(text: string, at: number): string {
  const but = text.search(/,? but /)
  return but > at ? text.slice(0, but) : text
}

/** Towns a clause names, but where something is loaded or comes from; else the towns the sentence is about. */
function townsOf(t: Telling, what: What, start: number, text: string): readonly Town[] {
  const from = t.line.start + start
  const own = t.line.towns.filter((x) => {
    if (x.start < from || x.start >= from + text.length) return false
    const before = t.line.text.slice(Math.max(0, x.start - t.line.start - 24), x.start - t.line.start)
    return !/\b(?:loaded (?:in|at)|waiting (?:in|at)|stand\w* (?:in|at)|stored in|from|meeting in|left)\s+(?:the )?$/i.test(
      before,
    )
  })
  if (own.length > 0) return own
  if (GENERAL.test(t.line.text)) return []
  const lines = t.lines.map((l, i) => (i === t.at ? { ...l, towns: [] } : l))
  const about = townsAbout(lines, t.at)
  if (what === 'delivered' && t.line.home.length === 0 && /\b(?:\w+) besieged (?:\w+ )?towns\b/i.test(text)) return []
  return about
}

/** People fed or, failing that, the trucks and goods. */
function amountIn(t: Telling, text: string, start: number, what: What): Amount | null {
  let things: Amount | null = null
  for (const m of text.matchAll(FIGURE)) {
    const behind = text.slice(m.index + m[0].length)
    const at = t.line.start + start + m.index + (m[0].length - m[0].trimStart().length)
    const of = THINGS.exec(behind)?.[1] ?? null
    const fed = what === 'loaded' || what === 'stripped' ? null : (FED.exec(behind)?.[1] ?? null)
    if (
      fed !== null &&
      /\b(?:for|feed|to) (?:some |about |almost |nearly )?$/i.test(
        text
          .slice(0, m.index + (m[1] ? 0 : 0))
          .concat(m[1] ? '' : ' ')
          .trimEnd()
          .concat(' '),
      )
    )
      return amountOf(m, at, fed.toLowerCase())
    if (of !== null) things ??= amountOf(m, at, of.toLowerCase())
    else if (AND_MORE.test(text) && things === null) things = amountOf(m, at, 'trucks')
  }
  return things
}

const ENOUGH = /\b(?:enough|meant|sufficient|rations?)\b[^.;]{0,40}\b(?:feed|for)\b/i

/** "The rations were enough to feed 2,400 people": how many a delivery told just before was for. */
export function fedIn(t: Telling): readonly Draft[] {
  const { line, lines, at } = t
  if (!ENOUGH.test(line.text)) return []
  const before = lines
    .slice(Math.max(0, at - 2), at)
    .findLast((l) => l.paragraph >= line.paragraph - 1 && (CAME.test(l.text) || GAVE.test(l.text)))
  if (!before) return []
  const amount = amountIn(t, line.text, 0, 'delivered')
  if (amount === null || !/people|residents|civilians|families/.test(amount.of ?? '')) return []
  return [{ ...bareDraft('delivered', t), amount, day: null, towns: townsAbout(lines, at).slice(0, 1) }]
}

function clausesOf(text: string): readonly { readonly text: string; readonly start: number }[] {
  const parts: { text: string; start: number }[] = []
  let from = 0
  for (const piece of text.split(/;|, (?:and|but) | and (?=(?:was|were|is|are|has|have|then|\d+)\b)/)) {
    const start = text.indexOf(piece, from)
    parts.push({ text: piece, start })
    from = start + piece.length
  }
  return parts
}
