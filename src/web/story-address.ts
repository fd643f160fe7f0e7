// Addresses of the story: the filters its pages share, and where each kind of thing is shown.
import { one, type RawSearch } from './address.ts'

/** Filters of the story's lists. */
export interface StoryFilters {
  readonly place: string | undefined
  readonly actor: string | undefined
  readonly from: string | undefined
  readonly to: string | undefined
}

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** A day out of an address; what is no day of the calendar is dropped. */
export function dayIn(raw: RawSearch, key: string): string | undefined {
  const value = one(raw, key)
  if (!value || !DAY.test(value)) return undefined
  const at = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value) ? value : undefined
}

/** Reads the filters of the story out of an address. */
export function parseStory(raw: RawSearch): StoryFilters {
  return {
    place: one(raw, 'place')?.slice(0, 200) || undefined,
    actor: one(raw, 'actor')?.slice(0, 200) || undefined,
    from: dayIn(raw, 'from'),
    to: dayIn(raw, 'to'),
  }
}

/** The filters as the server takes them. */
export function storyQuery({ place, actor, from, to }: StoryFilters): StoryFilters {
  return { place, actor, from, to }
}

/** Whether any filter is set. */
export function isFiltered({ place, actor, from, to }: StoryFilters): boolean {
  return Boolean(place || actor || from || to)
}

const PAGES: Readonly<Record<string, string>> = {
  siege: '/sieges',
  ceasefire: '/ceasefires',
  talks: '/talks',
  deal: '/talks',
  commitment: '/commitments',
  aid: '/aid',
}

/** Where a thing of the story is shown, from the first part of its id; null where nothing shows it. */
export function storyAddress(id: string): { readonly to: string; readonly search: { readonly id: string } } | null {
  const to = PAGES[id.slice(0, id.indexOf('/'))]
  return to ? { to, search: { id } } : null
}
