// What the workbench remembers for its analyst beside the record: their name, when they last looked, and saved views.
import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ParleyError } from './model/index.ts'

/** A page with its filters, under a name. */
export interface SavedView {
  readonly id: string
  readonly name: string
  readonly path: string
  readonly search: string
  readonly at: string
  readonly who: string | null
}

/** Who works here. */
export interface Me {
  readonly name: string | null
  readonly lastLooked: string | null
}

/** The desk of one dossier. Every change is on disk when the call is back. */
export interface Desk {
  me(): Me
  setMe(change: Partial<Me>): Me
  views(): readonly SavedView[]
  saveView(view: Pick<SavedView, 'name' | 'path' | 'search'>): SavedView
  /** @throws ParleyError `api/no-such-view` */
  dropView(id: string): SavedView
  /** Number that grows with every change. */
  version(): number
}

/** Saved views that one desk holds. */
const MOST = 500

/** Opens the desk in a dossier's folder. A file that cannot be read is set aside, never written over. */
export function openDesk(folder: string, now: () => Date): Desk {
  const file = join(folder, 'desk.json')
  let { me, views } = load(file)
  let version = 0
  const save = (): void => {
    version++
    writeFileSync(`${file}.new`, JSON.stringify({ me, views }, null, 2))
    renameSync(`${file}.new`, file)
  }
  return {
    me: () => me,
    setMe: (change) => {
      me = { ...me, ...change }
      save()
      return me
    },
    views: () => views,
    saveView: (view) => {
      if (views.length >= MOST)
        throw new ParleyError('api/too-many-views', `There are ${MOST} saved views.`, 'Delete some first.')
      const saved: SavedView = { id: randomUUID().slice(0, 8), ...view, at: now().toISOString(), who: me.name }
      views = [...views.filter((v) => v.name !== view.name), saved].sort((a, b) => (a.name < b.name ? -1 : 1))
      save()
      return saved
    },
    dropView: (id) => {
      const view = views.find((v) => v.id === id)
      if (!view) throw new ParleyError('api/no-such-view', `There is no saved view ${id}.`, 'List the saved views.')
      views = views.filter((v) => v !== view)
      save()
      return view
    },
    version: () => version,
  }
}

function load(file: string): { me: Me; views: readonly SavedView[] } {
  const blank = { me: { name: null, lastLooked: null }, views: [] }
  if (!existsSync(file)) return blank
  try {
    const { me, views } = JSON.parse(readFileSync(file, 'utf8')) as { me?: Me; views?: SavedView[] }
    return { me: { ...blank.me, ...me }, views: views ?? [] }
  } catch {
    renameSync(file, `${file}.damaged`)
    return blank
  }
}
