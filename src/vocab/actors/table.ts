// Reads the tables of this folder, which are kept as plain text so that anyone can read and extend them.
import { foldOf } from './fold.ts'
import type { Actor, ActorKind, State } from './types.ts'

/** An alias with the mark `?` taken off, and whether it was marked as shared with another actor. */
export interface Alias {
  readonly words: string
  readonly shared: boolean
}

const KIND_OF: Readonly<Record<string, ActorKind>> = {
  state: 'state',
  government: 'government',
  military: 'military',
  body: 'body',
  group: 'armed-group',
  party: 'party',
  ngo: 'ngo',
  agency: 'media',
  outlet: 'media',
  people: 'people',
  person: 'person',
}

/** The kind an id stands for by its first part; throws on an unknown one. */
export function kindOfId(id: string): ActorKind {
  const kind = KIND_OF[id.slice(0, id.indexOf('/'))]
  if (kind === undefined || !/^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))
    throw new Error(`No such kind of actor: ${id}`)
  return kind
}

/** A name as part of an id: "Sergey Lavrov" is `sergey-lavrov`. */
export function slugOf(name: string): string {
  return foldOf(name.replaceAll('-', ' '))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

/** The parts of a cell, at semicolons. */
export function partsOf(cell: string | undefined): string[] {
  if (cell === undefined) return []
  return cell
    .split(';')
    .map((p) => p.trim())
    .filter((p) => p !== '')
}

/** The rows of a table, each as its trimmed cells. Empty lines and lines that open with `#` are left out. */
export function rowsOf(table: string): string[][] {
  return table
    .split('\n')
    .filter((l) => l.trim() !== '' && !l.startsWith('#'))
    .map((l) => l.split('|').map((c) => c.trim()))
}

/** Takes the mark `?` off a name. */
export function aliasOf(part: string): Alias {
  return part.endsWith('?') ? { words: part.slice(0, -1), shared: true } : { words: part, shared: false }
}

/** A row of the table of states. */
export function stateOf(row: readonly string[]): State {
  const [slug = '', name = '', iso = '', capitals, demonyms, aliases, from, to] = row
  return {
    id: `state/${slug}`,
    kind: 'state',
    name,
    iso: iso === '' ? null : iso,
    capitals: partsOf(capitals),
    demonyms: partsOf(demonyms),
    aliases: partsOf(aliases),
    armOf: null,
    memberOf: [],
    activeIn: [`state/${slug}`],
    from: from ? from : null,
    to: to ? to : null,
  }
}

/** A row `id | name | other names | facts` of the other tables; facts are `arm of ID`, `part of ID ID`, `in STATE STATE`, `from DATE`, `to DATE`. */
export function actorOfRow(row: readonly string[]): Actor {
  const [id = '', name = '', aliases, facts] = row
  let armOf: string | null = null
  let memberOf: string[] = []
  let activeIn: string[] = []
  let from: string | null = null
  let to: string | null = null
  for (const fact of partsOf(facts)) {
    const [, word, rest] = /^(arm of|part of|in|from|to) (.+)$/.exec(fact) ?? []
    if (word === 'arm of') armOf = rest as string
    else if (word === 'part of') memberOf = (rest as string).split(' ')
    else if (word === 'in') activeIn = (rest as string).split(' ').map((s) => `state/${s}`)
    else if (word === 'from') from = rest as string
    else if (word === 'to') to = rest as string
    else throw new Error(`Unknown fact "${fact}" of ${id}`)
  }
  return { id, kind: kindOfId(id), name, aliases: partsOf(aliases), armOf, memberOf, activeIn, from, to }
}
