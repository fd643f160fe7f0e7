// The record: the store of a dossier, and the only room with SQL.
export type { LogEntry } from './log.ts'
export { openRecord } from './record.ts'
export { fold } from './search.ts'
export type * from './story-types.ts'
export type {
  Added,
  Changes,
  ClaimCluster,
  ClaimFilter,
  ClaimIndex,
  ClaimSeries,
  CountBy,
  FacetValue,
  FoundClaim,
  FoundQuote,
  MapBounds,
  OpenOptions,
  OutletCoverage,
  Page,
  PageAt,
  ParleyRecord,
  QuoteFilter,
  RememberedAlert,
  ReportFilter,
  ReportLine,
  ReportSort,
  ReportSource,
  Review,
  ReviewState,
  SeriesBy,
  Sort,
  Stats,
  Verdict,
} from './types.ts'
