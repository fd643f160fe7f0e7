// What a clause is: a predicate (verb, event noun, adjective, copula) with its arguments, as token indices into one sentence.
// Made by clauses.ts (`clausesOf(sentence): Clause[]`), read by acts.ts. No act and no party is decided here.
import type { Span } from '../model/index.ts'

/** What an argument is to its predicate. `agent` is the by-phrase of a passive; `possessor` the 's or whose of a noun. */
export type Role =
  | 'subject'
  | 'object'
  | 'indirect'
  | 'agent'
  | 'oblique'
  | 'possessor'
  /** The noun or adjective before a noun that names a party: "Russian air strikes", "army shelling". */
  | 'modifier'
  /** A finite clause: "said that …", "whether …". */
  | 'clause'
  /** An infinitive or gerund whose subject is understood: "agreed to withdraw", "stopped shelling". */
  | 'infinitive'

/** A phrase that hangs on a predicate, and the part it plays. */
export interface Argument {
  readonly role: Role
  /** Lower-case preposition of an oblique or agent ("of", "against", "out of"); null where there is none. */
  readonly prep: string | null
  /** Index of its head token in the sentence; of a coordination, the first one. */
  readonly head: number
  /** Heads of the others of a coordination ("Russia and Iran"), in order. */
  readonly others: readonly number[]
  /** Its words in the report, whole phrase. */
  readonly span: Span
  /** True where it was not said here but passed down: subject of an infinitive, of a second verb, of a relative clause. */
  readonly shared: boolean
}

/** A predicate with what hangs on it: who does what to whom, and whether it is denied, wished or told as done. */
export interface Clause {
  /** Index of the sentence in the document. */
  readonly sentence: number
  /** Index of the predicate's token. */
  readonly head: number
  readonly lemma: string
  readonly kind: 'verb' | 'noun' | 'adjective' | 'copula'
  /** Particle of a phrasal verb ("out", "down"), or null. */
  readonly particle: string | null
  readonly args: readonly Argument[]
  readonly passive: boolean
  readonly negated: boolean
  /** Modal as its lemma (`must`, `should`, `would`, `may`, `can`, `will`, `have-to`, `need-to`), or null. */
  readonly modal: string | null
  /** Of the finite verb nearest above it. */
  readonly tense: 'past' | 'present' | 'future' | 'none'
  /** `going on`, `has done`, or neither. */
  readonly aspect: 'progressive' | 'perfect' | 'none'
  /** Predicate token of the clause it hangs from, -1 for none. */
  readonly parent: number
  /** How it hangs there: the UD relation of its head token (`xcomp`, `ccomp`, `advcl`, `acl:relcl`, `conj`, `root` …). */
  readonly relation: string
  /** Subordinator ("if", "unless", "after", "that", "to"), lower case, or null. */
  readonly mark: string | null
  /** The words of predicate and arguments. */
  readonly span: Span
}

/** The clauses of one sentence by the index of their predicate's token. */
export type Clauses = ReadonlyMap<number, Clause>
