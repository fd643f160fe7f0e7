// Words out of reports: always isolated in their own direction, marks inside the isolate, and never rendered as anything but text.
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type * as Model from '../../model/index.ts'
import { t } from '../messages.ts'

// Characters that turn the direction of what follows, and other unseen ones: `\p{Cc}` but tab and line ends, `\p{Cf}` but joiners.
const UNSEEN = /(?!\u200d|[\t\n\r\u200c\u00ad\u0600-\u0605])[\p{Cc}\p{Cf}\u2028\u2029]/gu

/** Text of a report made safe to show: unseen and direction-turning characters become `␦`. */
export function shown(text: string): string {
  return text.replace(UNSEEN, '␦')
}

/** Words of a report in quotation marks, isolated from the sentence around. Cut at `most` characters. */
export function Quoted({ children, most = 400 }: { children: string; most?: number }) {
  const text = shown(children.length > most ? `${children.slice(0, most)} …` : children)
  return <bdi className="quoted">“{text}”</bdi>
}

/** A name out of a report, isolated and cut where it is very long; a dash where it is empty. */
export function Name({ children, most = 120 }: { children: string; most?: number }) {
  if (children.trim() === '') return <span className="mut">–</span>
  return <bdi>{shown(children.length > most ? `${children.slice(0, most)} …` : children)}</bdi>
}

/** Names with commas of the viewer's language between; an em dash where there are none. */
export function Names({ names }: { names: readonly string[] }) {
  if (names.length === 0) return <span className="mut">–</span>
  const out: ReactNode[] = []
  for (const [i, name] of names.slice(0, 6).entries()) {
    if (i > 0) out.push(t('app.comma'))
    out.push(<Name key={i}>{name}</Name>)
  }
  if (names.length > 6) out.push(` +${names.length - 6}`)
  return <>{out}</>
}

/** The other names of an actor, on a line of its own; nothing where there are none. */
export function Spellings({ of }: { of: readonly string[] }) {
  if (of.length === 0) return null
  return (
    <p className="mut">
      {t('actors.spellings')}: <Names names={of} />
    </p>
  )
}

/** A sentence with the words a claim rests on marked in it. */
export function Sentence({
  text,
  at,
  evidence,
  most = 600,
}: {
  text: string
  at: number
  evidence: readonly Model.Evidence[]
  most?: number
}) {
  const spans = evidence
    .map((e) => ({ start: Math.max(0, e.span.start - at), end: Math.min(text.length, e.span.end - at) }))
    .filter((s) => s.start < s.end)
    .sort((a, b) => a.start - b.start)
  // A very long sentence is shown around its evidence.
  const from = text.length > most ? Math.max(0, (spans[0]?.start ?? 0) - Math.floor(most / 3)) : 0
  const to = Math.min(text.length, from + most)
  const out: ReactNode[] = []
  let here = from
  for (const span of spans) {
    const start = Math.max(here, span.start)
    const end = Math.min(to, span.end)
    if (start >= end) continue
    if (start > here) out.push(shown(text.slice(here, start)))
    out.push(<mark key={start}>{shown(text.slice(start, end))}</mark>)
    here = end
  }
  if (here < to) out.push(shown(text.slice(here, to)))
  return (
    <bdi className="sentence" dir="auto">
      {from > 0 && '… '}
      {out}
      {to < text.length && ' …'}
    </bdi>
  )
}

/** The address of a claim inside its report. */
export function claimAddress(claim: { readonly id: string; readonly report: string }): {
  readonly to: string
  readonly search: { readonly claim: string }
} {
  return { to: `/reports/${claim.report}`, search: { claim: claim.id } }
}

/** A link to a claim inside its report. */
export function ClaimLink({ claim, children }: { claim: { id: string; report: string }; children?: ReactNode }) {
  const { to, search } = claimAddress(claim)
  return (
    <Link to={to} search={search as never}>
      {children ?? t('claim.open-in-report')}
    </Link>
  )
}
