// The address of a page holds its state: plain query strings, read by each page's own parser.
import { useNavigate, useRouterState } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'

/** Query parameters as they stand: one value, or several of one name. */
export type RawSearch = Readonly<Record<string, string | readonly string[]>>

/** Reads a query string into plain values; nothing is guessed to be a number or JSON. */
export function parseSearch(text: string): RawSearch {
  const out: Record<string, string | string[]> = {}
  for (const [key, value] of new URLSearchParams(text)) {
    if (key === '__proto__') continue
    const had = out[key]
    out[key] = had === undefined ? value : Array.isArray(had) ? [...had, value] : [had, value]
  }
  return out
}

/** Writes plain values as a query string with its `?`; leaves out what is empty. */
export function stringifySearch(search: Readonly<Record<string, unknown>>): string {
  const out = new URLSearchParams()
  for (const [key, value] of Object.entries(search)) {
    if (Array.isArray(value)) for (const one of value) out.append(key, String(one))
    else if (value !== undefined && value !== null && value !== '' && value !== false) out.set(key, String(value))
  }
  const text = out.toString()
  return text ? `?${text}` : ''
}

/** The page's typed state out of its address, and how to change it. A change adds a step to the history unless `replace`. */
export function useAddress<T extends object>(
  parse: (raw: RawSearch) => T,
): readonly [T, (patch: Partial<{ [K in keyof T]: T[K] | undefined }>, replace?: boolean) => void] {
  const raw = useRouterState({ select: (s) => s.location.search as RawSearch })
  const navigate = useNavigate()
  // biome-ignore lint/correctness/useExhaustiveDependencies: a parser is a fixed function of its page
  const state = useMemo(() => parse(raw), [raw])
  const change = useCallback(
    (patch: object, replace = false) => {
      void navigate({ to: '.', search: (before: object) => ({ ...before, ...patch }), replace, resetScroll: false })
    },
    [navigate],
  )
  return [state, change] as const
}

/** One value of a name; the first where there are several. */
export function one(raw: RawSearch, key: string): string | undefined {
  const value = raw[key]
  return typeof value === 'string' ? value : value?.[0]
}

/** All values of a name. */
export function all(raw: RawSearch, key: string): readonly string[] {
  const value = raw[key]
  return value === undefined ? [] : typeof value === 'string' ? [value] : value
}

/** One value out of a closed list, or undefined. */
export function oneOf<T extends string>(raw: RawSearch, key: string, list: readonly T[]): T | undefined {
  const value = one(raw, key)
  return list.find((x) => x === value)
}

/** Values out of a closed list; others are dropped. */
export function allOf<T extends string>(raw: RawSearch, key: string, list: readonly T[]): readonly T[] {
  const values = all(raw, key)
  return list.filter((x) => values.includes(x))
}
