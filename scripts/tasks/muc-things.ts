// Arms and things struck in a report.
import { kindsOf, type Look, note, wording } from './muc-look.ts'
import { MORE, PLACE, pattern, TARGET, WEAPON } from './muc-patterns.ts'

/** Every arm in a report. */
export function weapons(look: Look): void {
  look.pieces.forEach(({ start, end }, piece) => {
    const words = look.text.slice(start, end)
    for (const m of words.matchAll(WEAPON)) {
      const arm = wording(m[0])
      const to = m.index + m[0].length
      const own = [...(GUN.test(arm) ? ['guns'] : []), ...handlingOf(words.slice(0, m.index), words.slice(to))]
      note(look, 'Weapon', arm.replace(/s$/, ''), arm, { piece, start: start + m.index, end: start + to }, own)
    }
  })
}

const GUN = /gun|rifle|pistol|arm|weapon|bullet/

/** How the words before and behind an arm tell of its use. */
function handlingOf(before: string, after: string): string[] {
  const own: string[] = []
  if (WENT_OFF.test(after)) own.push('=went off')
  if (WITH.test(before)) own.push('=with')
  if (NOUN.test(after)) own.push('before a noun')
  return own
}
const WENT_OFF =
  /^[^.,;]{0,30}\b(?:explo|detonat|went off|blast|(?:was|were|had been) (?:thrown|placed|planted|hurled|set off)|destroy|damag|kill)/i
const WITH =
  /\b(?:with|using|used|threw|hurled|placed|planted|fired|detonated|set off|exploded|by|throwing|placing|of)\s+(?:[\w-]+\s+){0,4}$/i
const NOUN =
  /^\s+(?:attacks?|threats?|experts?|squad|disposal|holes?|wounds?|casings?|impacts?|fields?|fire|exercises?)\b/i

/** What kind of thing a target is. */
const KINDS = {
  power:
    /\b(?:poles?|pylons?|(?<!(?:command|defense|control|guard|police|military|observation|customs|border) )(?:posts?|towers?)|lines?|substations?|system|transformers?|plants?|dams?)\b/,
  pipe: /\bpipelines?\b/,
  aircraft: /\b(?:helicopters?|aircraft|planes?|airplanes?|airports?)\b/,
  trade: /\b(?:stores?|banks?|branch(?:es)?|shops?|restaurants?|hotels?|supermarkets?|establishments?|market|mall)\b/,
  public: /\b(?:schools?|church|university|hospitals?|library|convent|cathedral|monastery|theaters?)\b/,
  'of forces': /\b(?:brigade|battalion|military|army|garrison|civil defense|navy|air force|barracks|command post)\b/,
}

/** Everything in a report that can be struck: buildings, vehicles, lines. */
export function targets(look: Look): void {
  look.pieces.forEach(({ start, end }, piece) => {
    for (const [at, { text, ways }] of thingsIn(look.text.slice(start, end))) {
      const thing = wording(text).replace(PLAIN, '')
      if (thing.length < 3) continue
      const own = [...ways, ...kindsOf(KINDS, thing), thing.includes(' ') ? 'several words' : 'bare']
      note(look, 'Target', thing, thing, { piece, start: start + at, end: start + at + text.length }, own)
    }
  })
}
const PLAIN = /^(?:(?:country's|nation's|tourist|empty|large|neighboring|over|local|huge|main) )+/
const ANY_PLACE = pattern(`\\b${PLACE}`)

interface Thing {
  readonly text: string
  readonly ways: string[]
}

/** Things of a sentence by where they begin, with the ways it says that they were struck. */
function thingsIn(words: string): Map<number, Thing> {
  const hits = new Map<number, Thing>()
  const hit = (at: number, text: string, way: string): void => {
    const known = hits.get(at)
    if (known) known.ways.push(way)
    else hits.set(at, { text, ways: [way] })
  }
  for (const [way, p] of Object.entries(TARGET)) {
    for (const m of words.matchAll(p)) {
      const thing = m[1] ?? ''
      hit(m.index + m[0].lastIndexOf(thing), thing, way)
      let at = m.index + m[0].length
      for (let more = MORE.exec(words.slice(at)); more; more = MORE.exec(words.slice(at))) {
        hit(at + more[0].lastIndexOf(more[1] ?? ''), more[1] ?? '', `${way} too`)
        at += more[0].length
      }
    }
  }
  for (const m of words.matchAll(ANY_PLACE)) {
    const text = m[1] ?? ''
    const at = m.index + m[0].lastIndexOf(text)
    const known = [...hits].some(([h, t]) => h < at + text.length && h + t.text.length > at)
    if (!known) hits.set(at, { text, ways: [] })
  }
  return hits
}
