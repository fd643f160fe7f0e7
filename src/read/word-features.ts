// What the network is told of a word's spelling: the word itself, its ends and beginnings, its shape. Each has a vector of its own.

/** Coarse spelling of a word: `Xx`, `XX`, `dd`, at most six signs. */
export function shapeOf(word: string): string {
  let out = ''
  let last = ''
  for (let i = 0; i < word.length && out.length < 6; i++) {
    const c = word[i] as string
    const low = c.toLowerCase()
    let k = c
    if (c >= '0' && c <= '9') k = 'd'
    else if (low !== c.toUpperCase()) k = c === low ? 'x' : 'X'
    if (k === last && out.length >= 2 && out[out.length - 2] === k) continue
    out += k
    last = k
  }
  return out
}

/** Lower case, every digit a zero, straight quotation marks. */
export function normOf(word: string): string {
  let low = word.toLowerCase()
  if (/\d/.test(low)) low = low.replace(/\d/g, '0')
  return /[‘’“”]/.test(low) ? low.replace(/[‘’]/g, "'").replace(/[“”]/g, '"') : low
}

/** The features of a word; the first is the word itself. */
export function featuresOf(word: string): string[] {
  const norm = normOf(word.length > 40 ? word.slice(0, 20) + word.slice(-20) : word)
  const out = [`w${norm}`, `h${shapeOf(word)}`, `1${norm.slice(-1)}`, `2${norm.slice(-2)}`, `3${norm.slice(-3)}`]
  if (norm.length > 3) out.push(`4${norm.slice(-4)}`)
  if (norm.length > 4) out.push(`5${norm.slice(-5)}`)
  out.push(`a${norm.slice(0, 1)}`, `b${norm.slice(0, 2)}`, `c${norm.slice(0, 3)}`)
  if (norm.length > 3) out.push(`d${norm.slice(0, 4)}`)
  return out
}
