// What is new of the alerts since they were last told: each is told once when it opens and once when a later report closes it. What was
// told is handed in, and what to remember is handed back; nothing is kept here.
import type { Commitment } from '../model/index.ts'
import { asked } from './coverage.ts'
import {
  anyAsked,
  commitmentCitations,
  compare,
  daysBetween,
  inDays,
  type Materials,
  type Row,
  type View,
  type ViewFilter,
} from './materials.ts'
import { type Alert, alertsOf, dueOf, RULES, textOf, type WatchRules } from './watch.ts'

/** An alert that was told, as it is remembered. */
export interface ToldAlert {
  readonly id: string
  readonly what: Alert['what']
  readonly commitment: string
  /** The claims that made the commitment: by them it is known again when an earlier report gives it another id. */
  readonly claims: readonly string[]
  readonly since: string
  readonly place: string | null
  readonly text: string
  /** The day up to which reports were known when it was told. */
  readonly told: string
  /** That day when it was told that it was closed; null while it is open. */
  readonly closed: string | null
}

/** Why an alert is told: it is new, a later report closed it, its commitment is in the record no more or is due otherwise, or it opened again. */
export type News = 'new' | 'closed' | 'gone' | 'open again'

/** Something to tell, and what to remember once it is told. */
export interface AlertNews {
  readonly news: News
  readonly row: Row
  readonly told: ToldAlert
}

/** What there is to tell up to a day, the oldest first, and how many alerts are open that day. */
export interface WatchNews {
  readonly today: string | null
  readonly news: readonly AlertNews[]
  readonly open: number
}

/** Compares the alerts of a story with those that were told. Nothing told on a later day than the one asked for is news. */
export function newsOf(
  m: Materials,
  told: readonly ToldAlert[],
  filter: ViewFilter = {},
  rules: WatchRules = RULES,
): WatchNews {
  const { known, today, f } = asked(m, filter)
  if (today === null) return { today, news: [], open: 0 }
  const alerts = alertsOf(m, filter, rules)
  const { commitments } = known.story
  const byId = new Map(commitments.map((c) => [c.id, c]))
  const remembered = toldBy(told, (id) => byId.has(id))
  const met = new Set<ToldAlert>()
  const news = alerts.flatMap((a): AlertNews[] => {
    const before = remembered(a.id, a.what, byId.get(a.commitment))
    if (before) met.add(before)
    const kind = newsOfAlert(a, before, today)
    return kind === null ? [] : [{ news: kind, row: rowOf(kind, a), told: toldOf(a, byId, kind, before, today) }]
  })
  const named = filter.place !== undefined || filter.actor !== undefined
  for (const t of told) {
    if (met.has(t) || t.closed !== null || t.told > today || !inDays(f, t.since, today)) continue
    const c = byId.get(t.commitment) ?? commitments.find((one) => t.claims.some((id) => madeBy(one).includes(id)))
    if (c === undefined ? named : !anyAsked(f.place, [c.place]) || !anyAsked(f.actor, [...c.by, ...c.to])) continue
    const ended = endOf(known, t, c, today, rules)
    if (ended !== null) news.push({ ...ended, told: { ...t, closed: today } })
  }
  return {
    today,
    news: news.sort((a, b) => compare(a.told.since, b.told.since) || compare(a.row.id, b.row.id)),
    open: alerts.filter((a) => a.closed === null).length,
  }
}

/** Finds what was told of an alert: by its id, or by the claims of a commitment that had another id then. */
function toldBy(told: readonly ToldAlert[], isThere: (commitment: string) => boolean) {
  const byId = new Map(told.map((t) => [t.id, t]))
  const byClaim = new Map<string, ToldAlert>()
  for (const t of told) if (!isThere(t.commitment)) for (const claim of t.claims) byClaim.set(`${t.what} ${claim}`, t)
  return (id: string, what: Alert['what'], c: Commitment | undefined): ToldAlert | undefined =>
    byId.get(id) ??
    (c === undefined
      ? undefined
      : madeBy(c)
          .map((claim) => byClaim.get(`${what} ${claim}`))
          .find((t) => t !== undefined))
}

function madeBy(c: Commitment): readonly string[] {
  return c.steps[0].claims
}

function newsOfAlert(a: Alert, before: ToldAlert | undefined, today: string): News | null {
  if (before === undefined) return a.closed === null ? 'new' : null
  if (before.told > today) return null
  if (a.closed !== null) return before.closed === null ? 'closed' : null
  // A deadline that was put off and passed again is another one.
  if (a.what === 'deadline passed' && a.since > before.since) return 'new'
  return before.closed !== null && before.closed <= today ? 'open again' : null
}

function toldOf(
  a: Alert,
  byId: ReadonlyMap<string, Commitment>,
  news: News,
  before: ToldAlert | undefined,
  today: string,
): ToldAlert {
  const c = byId.get(a.commitment)
  const { id, what, commitment, since, place, text } = a
  return {
    id: before?.id ?? id,
    what,
    commitment,
    claims: c ? madeBy(c) : [],
    since,
    place,
    text,
    told: news === 'closed' && before ? before.told : today,
    closed: news === 'closed' ? today : null,
  }
}

/** How an alert ended that is due no more: answered in time as a later report tells, gone, or due otherwise; null where it goes on. */
function endOf(
  m: Materials,
  t: ToldAlert,
  c: Commitment | undefined,
  today: string,
  rules: WatchRules,
): Pick<AlertNews, 'news' | 'row'> | null {
  const days = daysBetween(t.since, today) ?? 0
  const row = (news: News, closed: string, text: string): Pick<AlertNews, 'news' | 'row'> => ({
    news,
    row: {
      id: t.id,
      cells: { news, what: t.what, since: t.since, days, place: t.place, text, closed },
      citations: c ? commitmentCitations(m, c) : [],
    },
  })
  if (c === undefined) return row('gone', 'no longer in this record', t.text)
  const answer = c.steps.find((s) => s.what !== 'made' && s.what !== 'repeated' && s.what !== 'lapsed')
  if (answer)
    return row(
      'closed',
      [answer.what, answer.date ?? 'on an unknown day'].join(' '),
      textOf(c, t.what, 'until a later report'),
    )
  const due = dueOf(c, rules)
  if (due === null || due.what !== t.what) return row('gone', 'due otherwise by a later report', t.text)
  return null
}

function rowOf(news: News, a: Alert): Row {
  return {
    id: a.id,
    cells: {
      news,
      what: a.what,
      since: a.since,
      days: a.days,
      place: a.place,
      text: a.text,
      closed: a.closed ? `${a.closed.what} ${a.closed.date}` : null,
    },
    citations: a.citations,
  }
}

/** The news as a view: what is new and newly closed, with how many are open. */
export function newsView(m: Materials, { today, news, open }: WatchNews, f: ViewFilter = {}): View {
  const count = (...kinds: readonly News[]): number => news.filter((n) => kinds.includes(n.news)).length
  return {
    name: 'watch',
    question: 'What did not happen, that was not told before?',
    asOf: today,
    columns: ['news', 'what', 'since', 'days', 'place', 'text', 'closed'],
    rows: news.map((n) => n.row),
    totals: { new: count('new', 'open again'), closed: count('closed', 'gone'), open },
    coverage: asked(m, f).coverage,
  }
}
