// What the steps that find quotations hand to each other.
import type { Span } from '../model/index.ts'
import type { SpeechKind } from '../vocab/speech/verbs.ts'
import type { Marked } from './quote-marks.ts'
import type { Phrase } from './speech-phrases.ts'

/** A phrase in one sentence of the document. */
export interface Who extends Phrase {
  readonly sentence: number
}

/** Content passed on by one cue: its pieces, who says it, and how it is known. */
export interface Attribution {
  readonly kind: SpeechKind
  /** All the words are somebody's own: each piece stands in quotation marks, or is a paragraph of a statement. */
  readonly direct: boolean
  /** Sentence and token of the cue; -1 where there is none. */
  readonly sentence: number
  readonly token: number
  readonly cue: Span | null
  readonly who: Who | null
  /** Who passed it on, nearest to the report first. */
  readonly via: readonly Who[]
  /** In order, apart from each other; without quotation marks where they are direct. */
  readonly parts: readonly Span[]
  /** The marked stretches of direct parts, and those inside reported ones. */
  readonly marks: readonly Marked[]
  /** How the content hangs on its cue: `c` clause, `x` infinitive, `o` object …, `direct`, `statement`. */
  readonly frame: string
  readonly lemma: string
}
