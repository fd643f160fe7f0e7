// Names of places and states in Arabic script beside Latin, for the map.
import { COUNTRIES } from '../vocab/places/countries.ts'
import { SIEGES } from '../vocab/places/sieges.ts'

const ARABIC = /\p{Script=Arabic}/u

let names: ReadonlyMap<string, string> | null = null

/** The Arabic spelling of a place by its Latin name, where one is known. */
export function arabicName(name: string): string | null {
  if (ARABIC.test(name)) return null
  if (!names) {
    const made = new Map<string, string>()
    for (const line of SIEGES.trim().split('\n')) {
      const [, latin, , , , , others = ''] = line.split('|').map((part) => part.trim())
      const arabic = others.split(';').find((other) => ARABIC.test(other))
      if (latin && arabic) made.set(latin.toLowerCase(), arabic.trim())
    }
    for (const state of states()) if (state.arabic) made.set(state.name.toLowerCase(), state.arabic)
    names = made
  }
  return names.get(name.toLowerCase()) ?? null
}

/** A state with a point in its middle, its names, and its people in millions. */
export interface StateLabel {
  readonly code: string
  readonly lat: number
  readonly lon: number
  readonly people: number
  readonly name: string
  readonly arabic: string | null
}

let made: readonly StateLabel[] | null = null

/** All states, those with the most people first. */
export function states(): readonly StateLabel[] {
  if (made) return made
  const en = new Intl.DisplayNames(['en'], { type: 'region' })
  const ar = new Intl.DisplayNames(['ar'], { type: 'region' })
  made = COUNTRIES.trim()
    .split('\n')
    .flatMap((line): readonly StateLabel[] => {
      const [code = '', lat, lon, people] = line.split('|').map((part) => part.trim())
      if (!/^[A-Z]{2}$/.test(code)) return []
      const [name, arabic] = [en.of(code) ?? code, ar.of(code) ?? null]
      return [{ code, lat: Number(lat), lon: Number(lon), people: Number(people) || 0, name, arabic }]
    })
    .sort((a, b) => b.people - a.people)
  return made
}
