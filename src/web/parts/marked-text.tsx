// The text of a report with claims, quotations, names and places marked. Drawn once; choosing a claim only sets a class.
import { type MouseEvent, memo, type RefObject, useMemo } from 'react'
import { familyOf } from '../acts.ts'
import type { ReportDetail } from '../api-types.ts'
import { t, word } from '../messages.ts'
import { type Block, blocksOf, type Layer, type Segment, segmentsOf } from '../segments.ts'
import { shown } from './words.tsx'

/** Which kinds are marked. */
export type Marks = Readonly<Record<'claims' | 'quotes' | 'names' | 'places', boolean>>
type Claims = ReportDetail['claims']

/** Longer texts are drawn part by part, as they come into sight. */
const LONG = 60_000

/** The elements of each claim in a drawn text, its number first; a claim whose words are not marked has none. */
export function partsByClaim(article: HTMLElement): ReadonlyMap<number, readonly Element[]> {
  const parts = new Map<number, Element[]>()
  for (const part of article.querySelectorAll('[data-c]')) {
    for (const id of (part.getAttribute('data-c') ?? '').split(' ').map(Number)) {
      const known = parts.get(id)
      if (known) known.push(part)
      else parts.set(id, [part])
    }
  }
  return parts
}

/**
 * The text. `choose` is called with a claim's index; a click where several lie goes from one to the next.
 * It is not drawn again when another claim is chosen: `selected` is looked at when there is a click.
 */
export const MarkedText = memo(function MarkedText({
  ref,
  detail,
  claims,
  marks,
  choose,
  selected,
  dir,
}: {
  ref: RefObject<HTMLElement | null>
  detail: ReportDetail
  claims: Claims
  marks: Marks
  choose: (index: number) => void
  selected: RefObject<number>
  dir: 'rtl' | 'auto'
}) {
  const { report } = detail
  const blocks = useMemo(() => blocksOf(report.text), [report.text])
  const layers = useMemo(() => layersOf(detail, claims, marks), [detail, claims, marks])
  const segments = useMemo(() => segmentsOf(blocks, layers), [blocks, layers])
  const onClick = (event: MouseEvent) => {
    const target = event.target instanceof Element ? event.target.closest('[data-c],[data-m]') : null
    if (!target || getSelection()?.isCollapsed === false) return
    const number = target.getAttribute('data-m')
    if (number !== null) return choose(Number(number))
    const here = (target.getAttribute('data-c') ?? '').split(' ').map(Number)
    // The shortest claim first; again, the next one.
    here.sort((a, b) => widthOf(claims[a]) - widthOf(claims[b]))
    const at = here.indexOf(selected.current)
    choose(here[(at + 1) % here.length] as number)
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: j and k go from claim to claim, and every claim is a button in the margin
    <article
      ref={ref}
      className={report.text.length > LONG ? 'report-text card long' : 'report-text card'}
      lang={report.language === 'und' ? undefined : report.language}
      dir={dir}
      aria-label={t('report.text')}
      onClick={onClick}
    >
      {blocks.map((block, i) => (
        <Paragraph key={block.start} text={report.text} block={block} segments={segments[i] ?? []} claims={claims} />
      ))}
    </article>
  )
})

function widthOf(row: Claims[number] | undefined): number {
  const span = row?.claim.evidence[0].span
  return span ? span.end - span.start : 0
}

function layersOf(detail: ReportDetail, claims: Claims, marks: Marks): readonly Layer[] {
  const layers: Layer[] = []
  if (marks.claims)
    for (const [id, { claim }] of claims.entries())
      for (const { span } of claim.evidence) layers.push({ kind: 'claim', id, start: span.start, end: span.end })
  if (marks.quotes) for (const [id, q] of detail.quotes.entries()) layers.push({ kind: 'quote', id, ...pick(q.span) })
  if (marks.names)
    for (const [id, m] of detail.mentions.entries())
      if (m.form === 'name' && (m.type === 'person' || m.type === 'organisation' || m.type === 'nationality'))
        layers.push({ kind: 'name', id, ...pick(m.span) })
  if (marks.places)
    for (const [id, p] of detail.places.entries()) if (p.span) layers.push({ kind: 'place', id, ...pick(p.span) })
  return layers
}

function pick(span: { readonly start: number; readonly end: number }) {
  return { start: span.start, end: span.end }
}

const Paragraph = memo(function Paragraph({
  text,
  block,
  segments,
  claims,
}: {
  text: string
  block: Block
  segments: readonly Segment[]
  claims: Claims
}) {
  return (
    <p id={`at-${block.start}`}>
      {segments.map((segment) => (
        <Part key={segment.start} text={text} segment={segment} claims={claims} />
      ))}
    </p>
  )
})

function Part({ text, segment, claims }: { text: string; segment: Segment; claims: Claims }) {
  const words = shown(text.slice(segment.start, segment.end))
  if (segment.layers.length === 0) return words
  const of = (kind: Layer['kind']) => segment.layers.filter((l) => l.kind === kind)
  const over = of('claim')
  const last = over.at(-1)
  const classes = ['seg']
  if (last) classes.push('c', familyOf(claims[last.id]?.claim.act ?? ''))
  if (over.length > 1) classes.push('c2')
  for (const kind of ['quote', 'name', 'place'] as const) if (of(kind).length > 0) classes.push(kind)
  for (const quote of of('quote')) {
    if (quote.start === segment.start) classes.push('quote-begins')
    if (quote.end === segment.end) classes.push('quote-ends')
  }
  return (
    <>
      {segment.begins.map((id) => (
        <button
          type="button"
          key={id}
          className={`num ${familyOf(claims[id]?.claim.act ?? '')}`}
          data-m={id}
          data-c={id}
          tabIndex={-1}
          aria-label={t('report.claim-n', { n: id + 1, act: word('act', claims[id]?.claim.act ?? '') })}
        >
          {id + 1}
        </button>
      ))}
      <span className={classes.join(' ')} data-c={over.length > 0 ? over.map((l) => l.id).join(' ') : undefined}>
        {words}
      </span>
    </>
  )
}
