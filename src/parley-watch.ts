// Watching: what is new of the alerts of a record since it was last told, and the remembering of what was.

import {
  type AlertNews,
  type Materials,
  newsOf,
  newsView,
  type ToldAlert,
  type View,
  type ViewFilter,
  type WatchRules,
  watchView,
} from './parley-ask.ts'
import type { ParleyRecord } from './record/index.ts'

/** What is to be told, and how it is remembered once it was. */
export interface Watched {
  readonly view: View
  /** Remembers the first rows of the view as told; by default all. */
  remember(rows?: number): Promise<void>
}

async function toldIn(record: ParleyRecord): Promise<readonly ToldAlert[]> {
  // They are remembered by `watched` alone.
  return (await record.alerts.told()) as readonly ToldAlert[]
}

/** The alerts that are new or newly closed since they were last told. Nothing is remembered before it is asked for. */
export async function watched(
  record: ParleyRecord,
  m: Materials,
  filter: ViewFilter,
  rules: WatchRules,
): Promise<Watched> {
  const news = newsOf(m, await toldIn(record), filter, rules)
  return {
    view: newsView(m, news, filter),
    remember: async (rows = news.news.length) => {
      const told = news.news.slice(0, rows).map((n: AlertNews) => n.told)
      if (told.length > 0) await record.alerts.remember(told)
    },
  }
}

/** Every alert that is open, told before or not, with the day it was first told; with `closed` also those that are closed. */
export async function allWatched(
  record: ParleyRecord,
  m: Materials,
  filter: ViewFilter,
  rules: WatchRules,
  closed: boolean,
): Promise<View> {
  const days = new Map((await toldIn(record)).map((t) => [t.id, t.told]))
  return watchView(m, filter, closed, rules, (id) => days.get(id) ?? null)
}
