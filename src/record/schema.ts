// The tables of a record, as Kysely sees them. One schema for every database; what only SQLite has is in search.ts and 0001.
import type { Generated } from 'kysely'

/** A report's text and its own facts; the first time it was met wins. */
interface ReportTable {
  /** Internal number; the report's public name is `id`. */
  key: Generated<number>
  id: string
  text: string
  title: string | null
  outlet: string | null
  published: string | null
  /** First ten characters of `published`, for comparing. */
  day: string | null
  language: string
  source: string | null
  /** When it was added, ISO 8601 UTC. */
  added: string
}

/** Every place a report was met at: the same text in three papers is one report with three sources. */
interface ReportSourceTable {
  report_key: number
  source: string
  outlet: string
  title: string | null
  published: string | null
  added: string
}

/** What one reader made of a report, but for its claims and quotations. */
interface ReadingTable {
  report_key: number
  reader: string
  tokens: number
  claims: number
  quotes: number
  mentions: string
  places: string
  notes: string
  /** SHA-256 of the reading's JSON; the change log holds it too. */
  seal: string
  added: string
}

interface QuoteTable {
  key: Generated<number>
  report_key: number
  ordinal: number
  speaker: string | null
  speaker_folded: string | null
  speaker_actor: string | null
  named: number | null
  direct: number
  start_at: number
  end_at: number
  json: string
}

interface ClaimTable {
  key: Generated<number>
  id: string
  report_key: number
  ordinal: number
  act: string
  mode: string | null
  kind: string | null
  status: string
  speaker: string | null
  speaker_folded: string | null
  speaker_actor: string | null
  named: number | null
  /** First day, or null where it is open or not known. */
  day_from: string | null
  day_to: string | null
  /** 1 when the claim or its report gives any date at all. */
  dated: number
  /** The day it is sorted by; empty where none is known. */
  day: string
  start_at: number
  end_at: number
  confidence: number
  maker_by: string
  maker_name: string
  /** The claim as it was read, without `id` and `report`. */
  json: string
  /** How reviewed it is: `open`, `accepted`, `edited`, `rejected`. */
  review: Generated<string>
  /** The claim as people corrected it, in the form of `json`; null where nobody did. The columns and parts are of this one. */
  corrected: string | null
}

interface ClaimPartyTable {
  claim_key: number
  role: 'actor' | 'recipient'
  ordinal: number
  name: string
  folded: string
  actor: string | null
}

interface ClaimPlaceTable {
  claim_key: number
  ordinal: number
  name: string
  folded: string
  place: string | null
  lat: number | null
  lon: number | null
  country: string | null
  precision: string
}

interface ClaimTopicTable {
  claim_key: number
  topic: string
}

interface ClaimAmountTable {
  claim_key: number
  ordinal: number
  low: number | null
  best: number
  high: number | null
  unit: string | null
  counted: string | null
}

interface EvidenceTable {
  claim_key: number
  ordinal: number
  start_at: number
  end_at: number
  sentence_start: number
  sentence_end: number
}

/** Full text of the claims' sentences, and the names in them; found by `key`. */
interface ClaimWordsTable {
  rowid: number
  words: string
  actors: string
  recipients: string
  places: string
  speaker: string
}

/** Every change to the record, in order, each sealed with the seal of the one before. Only ever added to. */
interface ChangeLogTable {
  seq: number
  at: string
  who: string
  what: string
  detail: string
  previous: string
  hash: string
}

/** What a person decided; only `standing` ever changes, when a decision is undone. */
export interface DecisionTable {
  number: number
  at: string
  who: string
  reason: string | null
  what: string
  /** The one id by which it is found: a claim, an event, the actor merged into, `decision/7` for an undo. */
  target: string
  standing: Generated<number>
  json: string
}

/** What linking keeps of a report; gone with its reading. */
interface LinkReportTable {
  report_key: number
  source_group: string
  kept: string
  sketch: string
}

/** Marks of a report's text, by which copies find each other. */
interface LinkMarkTable {
  mark: number
  report_key: number
}

/** An acronym that a report spells out, with the report's day and land. */
interface LinkGlossTable {
  acronym: string
  name: string
  country: string | null
  day: string
  report_key: number
}

interface LinkGroupTable {
  id: string
  json: string
}

/** Where linking put a claim, and the sentence it stands in. */
interface LinkClaimTable {
  claim_key: number
  component: string
  event: string | null
  sentence: string
  /** The claim's own id, and the source group of its report: they are asked for very often, and this row is small. */
  id: string
  source_group: string
  /** What comparing needs of it: the linker's own. */
  brief: string
}

/** Keys under which a claim is looked for when others come. */
interface LinkKeyTable {
  key: number
  claim_key: number
}

/** A claim in a month of a scope, and what it tells of it: JSON of the linker's own, empty where it is only counted. */
export interface LinkScopeTable {
  kind: string
  scope: string
  claim_key: number
  note: string
}

/** How many claims a month of a scope has, and how many it had when it was last built. */
interface LinkScopeCountTable {
  kind: string
  scope: string
  claims: number
  built: number
}

/** The named actors and the places of a claim; `label` is the standard name, or a place as JSON. */
export interface LinkNameTable {
  kind: 'actor' | 'place'
  id: string
  name: string
  label: string
  claim_key: number
}

/** What must be linked again, because something it rests on is gone or was decided on. */
export interface LinkDirtyTable {
  what: 'group' | 'component' | 'scope' | 'report'
  name: string
  /** Ids of the claims that came to a scope, as JSON, where nothing else happened there; else null. */
  came: string | null
}

/** Readings that are not linked yet, by the day of their reports. */
interface LinkPendingTable {
  day: string
  report_key: number
}

interface LinkFactTable {
  name: string
  value: string
}

/**
 * A part of the story as JSON; no other part ever has its number. Events have the component they are in for a scope, and so have
 * standing states, whose event is put together when the story is read; what was so put together is kept as a whole, by its scope.
 */
export interface StoryPartTable {
  key: Generated<number>
  kind: string
  scope: string
  id: string
  json: string
}

/** An alert that was told; `told` and `closed` are the days up to which reports were known then. */
interface ToldAlertTable {
  id: string
  told: string
  closed: string | null
  /** What it is known again by: JSON of those who watch. */
  json: string
}

/** Every table of the record by its name, as Kysely types queries. */
export interface Tables {
  report: ReportTable
  report_source: ReportSourceTable
  reading: ReadingTable
  quote: QuoteTable
  claim: ClaimTable
  claim_party: ClaimPartyTable
  claim_place: ClaimPlaceTable
  claim_topic: ClaimTopicTable
  claim_amount: ClaimAmountTable
  evidence: EvidenceTable
  claim_words: ClaimWordsTable
  change_log: ChangeLogTable
  decision: DecisionTable
  link_report: LinkReportTable
  link_mark: LinkMarkTable
  link_gloss: LinkGlossTable
  link_group: LinkGroupTable
  link_claim: LinkClaimTable
  link_key: LinkKeyTable
  link_scope: LinkScopeTable
  link_scope_count: LinkScopeCountTable
  link_name: LinkNameTable
  link_dirty: LinkDirtyTable
  link_pending: LinkPendingTable
  link_fact: LinkFactTable
  story_part: StoryPartTable
  told_alert: ToldAlertTable
}
