// Who held which office when. Under the actor's id, one office a line: `office (other titles): FROM Name; FROM Name; …`.
// A term ends where the next begins, or at `FROM..TO`. Days that are not known are left out: `2013-07` or `2013`.
// `(f)` marks a woman; `=` other spellings; `_` before a name says that its first word alone names the person.

/** The table of offices, as text. */
export const OFFICES = ``
