// People who speak or act for somebody without one of the offices of `offices.ts`, and other spellings of those who do.
// `name | other spellings | f or m | facts`; facts are `of ID` (whom the person speaks for), `from DATE`, `to DATE`.

/** The table of people, as text. */
export const PERSONS = ``
