// Lists of words are written as one text, which is read more easily than a word a line.

/** The words of a text, parted by white space, as a set. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}
