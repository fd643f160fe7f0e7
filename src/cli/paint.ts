// How words look on a terminal: colour where it is wanted, wrapping, and the marks that stand in for colour where it is not.

/** Colours, or plain text where the output is no terminal or NO_COLOR is set. */
export interface Paint {
  readonly colour: boolean
  readonly width: number
  bold(s: string): string
  dim(s: string): string
  /** The words a claim rests on: underlined in colour, between ⟦ ⟧ without. */
  evidence(s: string): string
  warn(s: string): string
  act(s: string): string
}

/** The parts of a stream and an environment that decide how to paint. */
export interface Screen {
  readonly isTTY?: boolean
  readonly columns?: number
}

/** Makes the paint for a stream; width is held between 60 and 110 columns. */
export function paintFor(screen: Screen, env: Readonly<Record<string, string | undefined>>): Paint {
  const forced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0'
  const colour = forced || (screen.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb')
  const width = Math.max(60, Math.min(110, screen.columns ?? 100))
  const code = (open: string, close: string) => (s: string) => (colour ? `\u001b[${open}m${s}\u001b[${close}m` : s)
  return {
    colour,
    width,
    bold: code('1', '22'),
    dim: code('2', '22'),
    evidence: (s) => (colour ? `\u001b[1;4m${s}\u001b[22;24m` : `⟦${s}⟧`),
    warn: code('33', '39'),
    act: code('36', '39'),
  }
}

/** Text from a report as one safe line: control characters, escapes and bidi overrides become spaces or go. */
export function safeLine(text: string): string {
  return text
    .replace(/[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/g, '')
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
}

const ESCAPES = new RegExp(`${String.fromCodePoint(27)}\\[[0-9;]*m`, 'g')

/** How many columns a painted string takes, counting code points. */
export function columnsOf(s: string): number {
  return [...s.replace(ESCAPES, '')].length
}

/** Breaks painted text into lines of at most `width` columns, at spaces; a longer word stands alone. */
export function wrap(text: string, width: number, indent: string): string {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(' ')) {
    const size = columnsOf(word)
    if (used > 0 && used + 1 + size > width - indent.length) {
      lines.push(line)
      line = word
      used = size
    } else {
      line = used > 0 ? `${line} ${word}` : word
      used += size + (used > 0 ? 1 : 0)
    }
  }
  if (used > 0) lines.push(line)
  return lines.map((l) => indent + l).join('\n')
}
