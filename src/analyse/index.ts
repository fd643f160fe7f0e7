// The ten questions as ten views, and the other ways to look at a story. All are pure: same in, same bytes out.
import { appealsView } from './appeals.ts'
import { ceasefiresView } from './ceasefires.ts'
import { convoysView } from './convoys.ts'
import { footingView } from './footing.ts'
import { leverageView } from './leverage.ts'
import type { Materials, View, ViewFilter } from './materials.ts'
import { patternsView } from './patterns.ts'
import { releasesView } from './releases.ts'
import { siegesView } from './sieges.ts'
import { tableView } from './table.ts'
import { asTold } from './told-dates.ts'
import { ultimatumsView } from './ultimatums.ts'

export { asOf } from './as-of.ts'
export { unknownNames } from './asked-names.ts'
export { withTellers } from './borne-out.ts'
export { compareOf } from './compare.ts'
export { coverageOf } from './coverage.ts'
export type * from './materials.ts'
export { actorProfile, placeProfile } from './profiles.ts'
export { type Series, type SeriesAsk, seriesOf } from './series.ts'
export { timelineView } from './timeline.ts'
export { type Alert, alertsOf, type WatchRules, watchView } from './watch.ts'
export { type AlertNews, newsOf, newsView, type ToldAlert, type WatchNews } from './watch-news.ts'
export {
  appealsView,
  ceasefiresView,
  convoysView,
  footingView,
  leverageView,
  patternsView,
  releasesView,
  siegesView,
  tableView,
  ultimatumsView,
}

/** The views by the names they are asked for. */
export const VIEWS = {
  appeals: asTold(appealsView),
  ultimatums: asTold(ultimatumsView),
  sieges: asTold(siegesView),
  table: asTold(tableView),
  convoys: asTold(convoysView),
  releases: asTold(releasesView),
  ceasefires: asTold(ceasefiresView),
  patterns: asTold(patternsView),
  leverage: leverageView,
  footing: footingView,
} as const satisfies Record<string, (m: Materials, f?: ViewFilter) => View>

/** The name of one of the ten questions. */
export type ViewName = keyof typeof VIEWS
