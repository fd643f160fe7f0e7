// What the steps of the reader hand to each other. Inside the reader only; what leaves it is in model.
import type { Amount, Mention, Place, Quote, Span, When } from '../model/index.ts'

/** What a stretch of layout is. Only `text` and `headline` are parsed; claims are made from `text`. */
export type BlockKind = 'text' | 'headline' | 'dateline' | 'caption' | 'clutter'

/** A run of lines of one kind, in order; blocks do not overlap. */
export interface Block extends Span {
  readonly kind: BlockKind
}

/** One token, in UD English style, with its place in the tree. Indices are within the sentence. */
export interface Token extends Span {
  readonly text: string
  /** Lower-case dictionary form. */
  readonly lemma: string
  /** Universal part of speech. */
  readonly upos: string
  /** Penn part of speech. */
  readonly xpos: string
  /** Index of the head, -1 for the root. */
  readonly head: number
  /** UD relation with subtype (`nsubj:pass`). */
  readonly deprel: string
}

/** One sentence of a text or headline block. */
export interface Sentence extends Span {
  readonly index: number
  /** Number of the paragraph (block) it stands in. */
  readonly paragraph: number
  readonly kind: 'text' | 'headline'
  readonly tokens: readonly Token[]
}

/** A report as parsed, before anything is found in it. */
export interface Doc {
  readonly text: string
  readonly title: string | null
  readonly outlet: string | null
  readonly published: string | null
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
}

/** A found amount with the sentence it stands in. */
export interface FoundAmount extends Amount {
  readonly span: Span
}

/** A found time expression. */
export interface FoundTime extends When {
  readonly span: Span
  readonly text: string
}

/** All that is known before claims are made. */
export interface Findings {
  readonly doc: Doc
  readonly mentions: readonly Mention[]
  /** Resolved or kept-as-written places, each with the span of its mention. */
  readonly places: readonly Place[]
  readonly amounts: readonly FoundAmount[]
  readonly times: readonly FoundTime[]
  readonly quotes: readonly Quote[]
}
