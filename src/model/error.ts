// The one error class for what can be foreseen. What we got wrong ourselves is an ordinary Error.

/** A foreseeable failure: a stable code (`record/locked`), one sentence, and a hint what to do. */
export class ParleyError extends Error {
  readonly code: string
  readonly hint: string
  constructor(code: string, message: string, hint: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'ParleyError'
    this.code = code
    this.hint = hint
  }
}
