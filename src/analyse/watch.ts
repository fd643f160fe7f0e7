// Alerts on what did not happen: a deadline passed, a promise not seen, an appeal left open. Each comes once; a later report closes it.
import type { Commitment, Step } from '../model/index.ts'
import { asked } from './coverage.ts'
import {
  anyAsked,
  type Citation,
  commitmentCitations,
  compare,
  daysBetween,
  inDays,
  type Materials,
  namesOf,
  plusDays,
  type View,
  type ViewFilter,
} from './materials.ts'

/** When something that did not happen is worth saying, in days. */
export interface WatchRules {
  /** An appeal, call or demand without an answer. */
  readonly appeal: number
  /** A promise or offer without a deadline that was not seen kept. */
  readonly promise: number
}

/** Days by which alerts are told where nothing else is asked. */
export const RULES: WatchRules = { appeal: 14, promise: 14 }

/** Something that did not happen by a day. `id` is the same from run to run, so that it is told once. */
export interface Alert {
  readonly id: string
  readonly what: 'deadline passed' | 'promise not seen' | 'appeal unanswered'
  readonly commitment: string
  readonly kind: Commitment['kind']
  readonly by: Commitment['by']
  readonly to: Commitment['to']
  readonly made: string | null
  readonly deadline: string | null
  /** The words that state what was asked, promised or offered. */
  readonly terms: string
  /** The first day on which it was due. */
  readonly since: string
  /** Days it is or was open. */
  readonly days: number
  readonly text: string
  readonly place: string | null
  /** The day and the step that closed it; null while it is open. */
  readonly closed: { readonly date: string; readonly what: Step['what'] } | null
  readonly citations: readonly Citation[]
}

/** What of a commitment is due, and the first day on which it was; null where nothing is. */
export function dueOf(c: Commitment, rules: WatchRules): { readonly what: Alert['what']; readonly day: string } | null {
  if (c.deadline !== null && c.kind !== 'threat') return { what: 'deadline passed', day: plusDays(c.deadline, 1) }
  if (c.made === null) return null
  if (c.kind === 'promise' || c.kind === 'offer')
    return { what: 'promise not seen', day: plusDays(c.made, rules.promise) }
  if (c.kind === 'appeal' || c.kind === 'call' || c.kind === 'demand')
    return { what: 'appeal unanswered', day: plusDays(c.made, rules.appeal) }
  return null
}

/** The alerts of a story up to a day, oldest first, open and closed. Only what was known by then counts. */
export function alertsOf(m: Materials, filter: ViewFilter = {}, rules: WatchRules = RULES): readonly Alert[] {
  const { known, today, f } = asked(m, filter)
  if (today === null) return []
  const alerts = known.story.commitments.flatMap((c): Alert[] => {
    const due = dueOf(c, rules)
    if (!due || due.day > today || !anyAsked(f.place, [c.place]) || !anyAsked(f.actor, [...c.by, ...c.to])) return []
    // That a day went by is no answer.
    const answer = c.steps.find((s) => s.what !== 'made' && s.what !== 'repeated' && s.what !== 'lapsed')
    const known = answer ? answer.date : null
    // What was answered in time was never due.
    if (answer && (known === null || known < due.day)) return []
    if (!inDays(f, due.day, known ?? today)) return []
    return [
      {
        id: `alert/${due.what.replaceAll(' ', '-')}/${c.id}`,
        what: due.what,
        commitment: c.id,
        kind: c.kind,
        by: c.by,
        to: c.to,
        made: c.made,
        deadline: c.deadline,
        terms: c.terms,
        since: due.day,
        days: daysBetween(due.day, known ?? today) ?? 0,
        text: textOf(c, due.what, answer && known ? `until ${known}` : null),
        place: c.place?.name ?? null,
        closed: answer && known ? { date: known, what: answer.what } : null,
        citations: commitmentCitations(m, c),
      },
    ]
  })
  return alerts.sort((a, b) => compare(a.since, b.since) || compare(a.id, b.id))
}

/** What did not happen, in one sentence; `until` says since when a report tells of it: "until 2016-06-02". */
export function textOf(c: Commitment, what: Alert['what'], until: string | null): string {
  const by = c.by.length > 0 ? ` by ${namesOf(c.by)}` : ''
  const to = c.to.length > 0 ? ` to ${namesOf(c.to)}` : ''
  const when = c.made ?? 'an unknown day'
  const kind = `${c.kind === 'ultimatum' || c.kind === 'appeal' || c.kind === 'offer' ? 'an' : 'a'} ${c.kind}`
  const end = `in this record${until === null ? '' : ` ${until}`}`
  const has = until === null ? 'has' : 'had'
  if (what === 'deadline passed')
    return `The deadline of ${c.deadline} in ${kind}${by}${to} passed with no outcome ${end}`
  if (what === 'promise not seen') {
    const verb = c.kind === 'offer' ? 'offered' : 'promised'
    const who = c.by.length > 0 ? `${namesOf(c.by)} ${verb}` : `was ${verb}`
    return `What ${who}${to} on ${when} ${has} not been seen ${end}`
  }
  return `The ${c.kind}${by}${to} of ${when} ${has} no answer ${end}`
}

/** The alerts as a view: every open one, told before or not, and with `all` the closed ones too. `toldOn` says when one was first told. */
export function watchView(
  m: Materials,
  f: ViewFilter = {},
  all = false,
  rules: WatchRules = RULES,
  toldOn: (alert: string) => string | null = () => null,
): View {
  const { today, coverage } = asked(m, f)
  const alerts = alertsOf(m, f, rules)
  const told = (id: string): string | null => {
    const day = toldOn(id)
    return day !== null && today !== null && day <= today ? day : null
  }
  return {
    name: 'watch',
    question: 'What did not happen?',
    asOf: today,
    columns: ['what', 'since', 'days', 'place', 'told', 'text', 'closed'],
    rows: alerts
      .filter((a) => all || a.closed === null)
      .map((a) => ({
        id: a.id,
        cells: {
          what: a.what,
          since: a.since,
          days: a.days,
          place: a.place,
          told: told(a.id),
          text: a.text,
          closed: a.closed ? `${a.closed.what} ${a.closed.date}` : null,
        },
        citations: a.citations,
      })),
    totals: {
      open: alerts.filter((a) => a.closed === null).length,
      closed: alerts.filter((a) => a.closed !== null).length,
    },
    coverage,
  }
}
