// Phases over time as bars, one line an episode. A picture beside the table that says the same; it runs left to right in every language.
import type * as Model from '../../model/index.ts'
import { day } from '../dates.ts'
import { type MessageKey, t } from '../messages.ts'
import { phaseLook } from '../phases.ts'
import { Name } from './words.tsx'
import './phase-strip.css'

/** The name of a phase in the viewer's language; rounds are counted. */
export function phaseName(name: string): string {
  const round = /^round (\d+)$/.exec(name)
  if (round) return t('phase.round', { n: Number(round[1]) })
  return PHASE_KEYS.has(name) ? t(`phase.${name}` as MessageKey) : name
}

const PHASE_KEYS = new Set([
  'closing',
  'closed',
  'easing',
  'lifted',
  'fallen',
  'declared',
  'accepted',
  'in force',
  'renewed',
  'term over',
  'ended',
  'demanded',
  'agreed',
  'carried out',
])

/** A phase as a word with its sign and colour. */
export function PhaseBadge({ name }: { name: string | null }) {
  if (name === null) return <span className="mut">–</span>
  const look = phaseLook(name)
  return (
    <span className={`badge act ${look.colour}`}>
      <span className="sign" aria-hidden="true">
        {look.sign}
      </span>
      {phaseName(name)}
    </span>
  )
}

/** Phases after which nothing more is waited for: a mark, not a stretch. */
const LAST: ReadonlySet<string> = new Set(['ended', 'term over', 'lifted', 'fallen'])

const DAY = 86_400_000
const at = (iso: string) => Date.parse(iso.slice(0, 10))
const isoOf = (time: number) => new Date(time).toISOString().slice(0, 10)

/** The stretch a picture shows: the days of the record with a little room; what began long before is cut at its edge. */
function windowOf(lines: readonly StripLine[], from: string | null, to: string | null): readonly [number, number] {
  const ends = lines.flatMap((l) => l.phases.flatMap((p) => [p.from, p.to])).filter((d) => d !== null)
  const times = ends.map(at).sort((a, b) => a - b)
  const goesOn = lines.some((l) => {
    const end = l.phases.at(-1)
    return end?.to === null && !LAST.has(end.name)
  })
  const last = Math.max(times.at(-1) ?? 0, to && goesOn ? at(to) : 0)
  const begun = from ? at(from) : (times[0] ?? last)
  const room = Math.max(3 * DAY, (last - begun) * 0.12)
  const first = Math.max(times[0] ?? begun, begun - 4 * room)
  return [Math.min(first, begun) - room / 3, last + room]
}

/** One line of the picture. */
export interface StripLine {
  readonly id: string
  readonly label: string
  readonly phases: readonly Model.Phase[]
}

/** The picture. `from` and `to` are the days the record covers. */
export function PhaseStrip({
  lines,
  from,
  to,
  onOpen,
  label,
}: {
  lines: readonly StripLine[]
  from: string | null
  to: string | null
  onOpen?: ((id: string) => void) | undefined
  label: string
}) {
  const dated = lines.filter((l) => l.phases.some((p) => p.from !== null || p.to !== null))
  if (dated.length === 0) return null
  const [start, end] = windowOf(dated, from, to)
  const percent = (time: number) => Math.max(0, Math.min(100, (100 * (time - start)) / (end - start)))
  const names = [...new Set(dated.flatMap((l) => l.phases.map((p) => p.name)))].filter((n) => !n.startsWith('round '))
  return (
    <figure className="strip" aria-label={label}>
      <div className="strip-body" aria-hidden="true" dir="ltr">
        {dated.map((line) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: the table beside holds the same links for the keyboard
          // biome-ignore lint/a11y/useKeyWithClickEvents: as above
          <div
            key={line.id}
            className={onOpen ? 'strip-line opens' : 'strip-line'}
            onClick={onOpen && (() => onOpen(line.id))}
          >
            <span className="strip-label">
              <Name most={40}>{line.label}</Name>
            </span>
            <span className="strip-track">
              {line.phases.map((phase, i) => {
                const begins = phase.from ?? phase.to
                if (!begins) return null
                const open = phase.to === null
                const last = open && LAST.has(phase.name)
                const next = line.phases[i + 1]?.from ?? null
                const left = percent(at(begins))
                const until = phase.to ? at(phase.to) : next ? at(next) : to ? at(to) : end
                // A day that ends this stretch and begins the next belongs to the next.
                const whole = next !== null && until >= at(next) && at(next) > at(begins) ? 0 : DAY
                const width = Math.max(0.9, percent(Math.max(until, at(begins)) + whole) - left)
                // What lies over this stretch later leaves less room for its name.
                const room = next === null ? width : Math.min(width, percent(at(next)) - left)
                const look = phaseLook(phase.name)
                return (
                  <span
                    // biome-ignore lint/suspicious/noArrayIndexKey: phases never move and may be named twice
                    key={i}
                    className={`strip-bar ${look.colour} p-${look.pattern}${open && !last ? ' open' : ''}${last ? ' last' : ''}${at(begins) < start ? ' before' : ''}`}
                    style={{
                      insetInlineStart: `${Math.min(left, 98)}%`,
                      ...(last ? {} : { inlineSize: `${Math.min(width, 100 - left)}%` }),
                    }}
                    title={`${phaseName(phase.name)}: ${day(phase.from)}${phase.to ? ` – ${day(phase.to)}` : ''}`}
                  >
                    <span className="strip-text">
                      {look.sign} {room > 9 || (last && left < 88) ? phaseName(phase.name) : ''}
                    </span>
                  </span>
                )
              })}
            </span>
          </div>
        ))}
        <div className="strip-line strip-axis">
          <span className="strip-label" />
          <span className="strip-track">
            {ticks(start, end).map((time) => (
              <span key={time} className="strip-tick" style={{ insetInlineStart: `${percent(time)}%` }}>
                <bdi>{day(isoOf(time)).replace(/ \d{4}$/, (year) => (end - start > 300 * DAY ? year : ''))}</bdi>
              </span>
            ))}
          </span>
        </div>
      </div>
      {names.length > 0 && (
        <figcaption className="legend small">
          {names.map((name) => {
            const look = phaseLook(name)
            return (
              <span key={name} className="legend-item">
                <span className={`swatch ${look.colour} p-${look.pattern}`} aria-hidden="true" />
                {look.sign} {phaseName(name)}
              </span>
            )
          })}
          <span className="mut">{t('phase.open')}</span>
        </figcaption>
      )}
    </figure>
  )
}

/** Five days, evenly spread. */
function ticks(start: number, end: number): readonly number[] {
  const step = Math.max(DAY, Math.ceil((end - start) / DAY / 5) * DAY)
  const out: number[] = []
  for (let time = Math.ceil(start / DAY) * DAY + step / 2; time < end - step / 4; time += step)
    out.push(time - (time % DAY))
  return out
}
