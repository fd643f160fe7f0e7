// What stands around a time in its sentence: what is known of other days, the word before it, and what its verb tells of it.
import type { Sentence } from './syntax-types.ts'
import type { Around } from './times-phrases.ts'
import { aheadAt, behindAt, looksBackAt, wasToBeAt } from './times-tense.ts'

const DEADLINES = new Set(['by', 'until', 'till', 'before', 'within', 'beyond'])
const OPENINGS = new Set(['from', 'starting', 'beginning', 'effective'])

/** Whether a word opens a stretch of days that a day begins: "starting on 2 April". */
export function isOpening(word: string): boolean {
  return OPENINGS.has(word)
}

/** What stands around one place of a sentence; its verb is looked for when it is asked about. */
export class Here implements Around {
  readonly today: number | null
  readonly anchor: number | null
  readonly led: boolean
  readonly deadline: boolean
  readonly opening: boolean
  readonly #sentence: Sentence
  readonly #token: number
  #ahead: boolean | null = null

  constructor(
    sentence: Sentence,
    token: number,
    lead: string,
    today: number | null,
    anchor: number | null,
    led: boolean,
  ) {
    this.today = today
    this.anchor = anchor
    this.led = led
    this.deadline = DEADLINES.has(lead)
    this.opening = OPENINGS.has(lead)
    this.#sentence = sentence
    this.#token = token
  }

  get ahead(): boolean {
    this.#ahead ??= aheadAt(this.#sentence, this.#token, this.deadline)
    return this.#ahead
  }

  get past(): boolean {
    return behindAt(this.#sentence, this.#token)
  }

  get back(): boolean {
    return looksBackAt(this.#sentence, this.#token)
  }

  get due(): boolean {
    return wasToBeAt(this.#sentence, this.#token)
  }
}
