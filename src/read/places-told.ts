// Capitals told by their country and not by name: "the Yemeni capital", "Libya's capital", "the capital of Chad", "the capital".
import type { Place, Span } from '../model/index.ts'
import { actorOf, capitalOf, demonymOf, type State, stateOfCode } from '../vocab/actors/index.ts'
import { gazetteer, precisionOf } from './gazetteer.ts'
import { keyOf } from './gazetteer-names.ts'
import { type Scene, within } from './scene.ts'

type Found = Place & { readonly span: Span }

const NAME = "\\p{Lu}[\\p{L}'’-]{1,30}(?: (?:and )?\\p{Lu}[\\p{L}'’-]{1,30}){0,2}"
const SAID = '(?:besieged |battered |embattled |war-torn |war-ravaged |rebel-held |seaside |coastal |own )?'
const TOLD = new RegExp(
  `(?:(?<=\\b(?:the|The|its|their) )|(?<![\\p{L}-]))(?:(${NAME}?)(?:['’]s|(?<=s)['’])? )?${SAID}capital\\b(?! (?:punishment|flows?|markets?|gains?|letters?|investment|controls?|goods|stock|offen[cs]e|crime))(?: of (?:the )?(${NAME}))?`,
  'gu',
)
const BARE = /\b(?:the|in|its|their)\s+$/iu

/** Such capitals of a report's text, in order, each as that town; left out where the town's own name stands beside it. */
export function capitalsIn(scene: Scene): Found[] {
  const { text } = scene
  if (!text.includes('capital')) return []
  const found: Found[] = []
  for (const m of text.matchAll(TOLD)) {
    const [words, before, behind] = m
    const start = m.index
    const end = start + words.length
    if (isNamedBeside(scene, start, end)) continue
    const told = stateTold(before ?? '', behind ?? '', scene, BARE.test(text.slice(Math.max(0, start - 8), start)))
    const town = told && townOf(scene, told.state)
    if (!told || !town) continue
    found.push({ ...town, text: words.slice(told.at), span: { start: start + told.at, end } })
  }
  return found
}

/** The state a capital is told by, and where in the words that begins: "When Libya's" draws in a word before it. */
function stateTold(
  before: string,
  behind: string,
  scene: Scene,
  bare: boolean,
): { readonly state: State; readonly at: number } | null {
  if (before !== '') {
    for (let at = 0; at >= 0 && at < before.length; at = before.indexOf(' ', at) + 1 || -1) {
      const word = before.slice(at).replace(/['’]s?$/, '')
      const state = demonymOf(word) ?? stateNamed(word)
      if (state) return { state, at }
    }
    return null
  }
  const land = bare ? (scene.land?.country ?? scene.mainPlace?.country) : null
  const state = behind !== '' ? stateNamed(behind) : land ? stateOfCode(land) : undefined
  return state ? { state, at: 0 } : null
}

function stateNamed(words: string): State | undefined {
  const actor = actorOf(words)
  return actor?.kind === 'state' ? (actor as State) : undefined
}

/** Whether the town stands with its name beside: "Juba, the capital", "the Chadian capital, N'Djamena". */
function isNamedBeside(scene: Scene, start: number, end: number): boolean {
  return within(scene.places, { start: start - 48, end: end + 48 }).some(
    (p) =>
      p.precision !== 'country' &&
      ((p.span.end <= start &&
        start - p.span.end <= 12 &&
        /^, (?:the |its |now )?$/.test(scene.text.slice(p.span.end, start))) ||
        (p.span.start >= end &&
          p.span.start - end <= 12 &&
          /^(?:,? |,? city of | \()$/.test(scene.text.slice(end, p.span.start)))),
  )
}

/** The capital of a state: as the report names it elsewhere, else by the first name the gazetteer knows there. */
function townOf(scene: Scene, state: State): Place | null {
  const known = scene.places.filter((p) => p.country === state.iso && capitalOf(p.text)?.id === state.id)
  // "Khartoum, the capital" rather than Port Sudan, where the army sits for the time being.
  const rank = ({ text }: Place): number => {
    const at = state.capitals.indexOf(text)
    return at < 0 ? state.capitals.length : at
  }
  if (known.length > 0) return known.reduce((a, b) => (rank(b) < rank(a) ? b : a))
  for (const part of state.capitals) {
    const name = part.replace(/\?$/, '')
    const entry = gazetteer()
      .find(keyOf(name))
      .find((e) => e.country === state.iso)
    if (!entry) continue
    const { id, lat, lon, country } = entry
    return { text: name, span: null, name, id, lat, lon, country, precision: precisionOf(entry), how: 'country' }
  }
  return null
}
