// Letters of the alphabets that names in English reports are set in, as ranges for regular expressions: a class of all scripts takes
// milliseconds to compile wherever it stands, and these take none.

/** Capitals of the Latin, Greek and Cyrillic alphabets, for the inside of a class. */
export const CAPITAL = 'A-ZÀ-ÖØ-ÞĀ-ɎΑ-ΩЀ-Я'

/** Letters of both sizes, for the inside of a class. */
export const LETTERS = 'A-Za-zÀ-ÖØ-öø-ɏͰ-ӿḀ-ỿ'
