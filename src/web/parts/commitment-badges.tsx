// What kind of commitment, and where it stands, as small signs; the same on every page.
import { word } from '../messages.ts'

/** Signs and colours of kinds; the same as in the badges of acts. */
const KIND_LOOK: Readonly<Record<string, readonly [string, string]>> = {
  demand: ['ask', '?'],
  appeal: ['ask', '?'],
  call: ['ask', '?'],
  ultimatum: ['force', '!'],
  threat: ['refuse', '△'],
  offer: ['accord', '○'],
  promise: ['relief', '●'],
}
const STEP_LOOK: Readonly<Record<string, readonly [string, string]>> = {
  made: ['', '·'],
  repeated: ['', '↻'],
  answered: ['ask', '↩'],
  accepted: ['accord', '✓'],
  refused: ['force', '✕'],
  partly: ['refuse', '◐'],
  kept: ['accord', '●'],
  broken: ['force', '▲'],
  lapsed: ['refuse', '⌛'],
  withdrawn: ['refuse', '←'],
  'no answer in this record': ['', '…'],
}

function Badge({ look, children }: { look: readonly [string, string] | undefined; children: string }) {
  const [family, sign] = look ?? ['', '·']
  return (
    <span className={family ? `badge act ${family}` : 'badge status'}>
      <span className="sign" aria-hidden="true">
        {sign}
      </span>
      {children}
    </span>
  )
}

/** Demand, offer, promise, threat … */
export function CommitmentKindBadge({ kind }: { kind: string }) {
  return <Badge look={KIND_LOOK[kind]}>{word('kind', kind)}</Badge>
}

/** Made, accepted, kept, broken … */
export function StepBadge({ step }: { step: string }) {
  return <Badge look={STEP_LOOK[step]}>{word('step', step)}</Badge>
}

/** The sign of a kind. */
export function kindSign(kind: string): string {
  return KIND_LOOK[kind]?.[1] ?? '·'
}

/** The sign of a step. */
export function stepSign(step: string): string {
  return STEP_LOOK[step]?.[1] ?? '·'
}
