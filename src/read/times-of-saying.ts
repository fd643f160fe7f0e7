// Days on which something was only said: "rebels attacked the town on 3 May, the minister said on Tuesday". What follows "three days
// later" is counted from the deed, not from the day on which it was told.

/** Letters looked at before a day. */
const BACK = 48
const SAID =
  /\b(?:said|says|told \p{L}+(?: \p{L}+)?|added|wrote|recalled|admitted|confirmed|reported|acknowledged|claimed)(?: late| early)?(?: on)? $/u
const ENDS = /^[”"’'.\s]*$/
const HAD = /^,? (?:that )?(?:[\p{L}\p{N}'’-]+ ){1,8}had (?!to\b)/u
const AHEAD = /\b(?:would|will|could|must)\b/

/** Whether a day, with the span it has in a text, is that of somebody's telling of what was done before. */
export function isDayOfSaying(
  text: string,
  span: { readonly start: number; readonly end: number },
  end: number,
): boolean {
  if (!SAID.test(text.slice(Math.max(0, span.start - BACK), span.start))) return false
  const rest = text.slice(span.end, Math.min(end, span.end + 200))
  if (ENDS.test(rest)) return true
  const had = HAD.exec(rest)
  return had !== null && !AHEAD.test(had[0])
}
