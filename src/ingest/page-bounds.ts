// A look over a page's source before any tree is built: what is no text is cut out, and what is too deep or too big is refused.
import { ParleyError } from '../model/index.ts'

/** Most elements inside one another. */
export const DEPTH = 500
/** Most elements of a page. */
export const ELEMENTS = 120_000

/** The source without scripts, styles, comments and drawings, and the JSON-LD that stood in it. */
export interface Trimmed {
  readonly html: string
  readonly jsonLd: readonly string[]
}

/** Elements whose content is left out, whatever it is. */
const CUT = new Set([
  'script',
  'style',
  'svg',
  'noscript',
  'iframe',
  'template',
  'object',
  'canvas',
  'math',
  'audio',
  'video',
])
const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'param',
  'source',
  'track',
  'wbr',
])
/** Elements that a second one of their kind closes. */
const CLOSED_BY_NEXT = new Set([
  'p',
  'li',
  'td',
  'th',
  'tr',
  'dt',
  'dd',
  'option',
  'optgroup',
  'tbody',
  'thead',
  'tfoot',
])
/** Attributes by which Readability or this room tells anything. */
const LOOKED_AT = new Set(
  'class id href itemprop itemtype property name content datetime pubdate rel role type lang dir hidden aria-hidden aria-modal http-equiv charset'.split(
    ' ',
  ),
)
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?/g
const HIDING = /display\s*:\s*none|visibility\s*:\s*hidden/i
const LINKED_DATA = /\bld\+json\b/i
const NAME = /[a-zA-Z][^\s/>]*/y

/**
 * Trims a page's source, in one pass.
 * @throws ParleyError `ingest/html-too-deep`, `ingest/too-large`
 */
export function trimPage(html: string, source: string): Trimmed {
  const kept: string[] = []
  const jsonLd: string[] = []
  const open: string[] = []
  let elements = 0
  let from = 0
  let at = html.indexOf('<')
  while (at >= 0) {
    const closing = html[at + 1] === '/'
    NAME.lastIndex = at + (closing ? 2 : 1)
    const name = NAME.exec(html)?.[0].toLowerCase()
    if (!name) {
      const end = html.startsWith('<!--', at)
        ? endOf(html, '-->', at + 4)
        : html[at + 1] === '!' || html[at + 1] === '?'
          ? endOf(html, '>', at)
          : null
      // A lone `<` is text, and is written so that it stays text; it makes a node of its own, and is counted.
      elements += 1
      if (elements > ELEMENTS) throw tooMany(source)
      kept.push(html.slice(from, at), end === null ? '&lt;' : '')
      from = end ?? at + 1
      at = html.indexOf('<', from)
      continue
    }
    const nameEnd = NAME.lastIndex
    const end = endOfTag(html, nameEnd)
    if (closing) closeTo(open, name)
    else {
      elements += 1
      if (elements > ELEMENTS) throw tooMany(source)
      if (CUT.has(name)) {
        const close = html[end - 2] === '/' && name !== 'script' && name !== 'iframe' ? end : closeTag(html, name, end)
        if (name === 'script' && LINKED_DATA.test(html.slice(at, end))) {
          jsonLd.push(html.slice(end, html.lastIndexOf('<', close - 1)))
        }
        kept.push(html.slice(from, at), ' ')
        from = close
        at = html.indexOf('<', close)
        continue
      }
      if (name === 'img' || name === 'source') {
        kept.push(html.slice(from, at))
        from = end
      } else if (end - nameEnd > 2) {
        kept.push(html.slice(from, nameEnd), attributesOf(html.slice(nameEnd, end)))
        from = end
      }
      if (!VOID.has(name)) {
        if (CLOSED_BY_NEXT.has(name) && open.at(-1) === name) open.pop()
        open.push(name)
        if (open.length > DEPTH) throw tooDeep(source)
      }
    }
    at = html.indexOf('<', end)
  }
  kept.push(html.slice(from))
  return { html: kept.join(''), jsonLd }
}

/** The rest of a tag behind its name, with only those attributes that something here looks at. */
function attributesOf(rest: string): string {
  let kept = ''
  for (const [all, name] of rest.matchAll(ATTRIBUTE)) {
    const lower = (name as string).toLowerCase()
    if (LOOKED_AT.has(lower) || (lower === 'style' && HIDING.test(all))) kept += ` ${all}`
  }
  return `${kept}>`
}

function closeTo(open: string[], name: string): void {
  const at = open.lastIndexOf(name)
  if (at >= 0) open.length = at
}

function endOf(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from)
  return at < 0 ? html.length : at + mark.length
}

/** Behind the `>` that ends a tag, not counting one inside quotation marks. */
function endOfTag(html: string, from: number): number {
  let quote = 0
  for (let i = from; i < html.length; i += 1) {
    const code = html.charCodeAt(i)
    if (quote) {
      if (code === quote) quote = 0
    } else if (code === 62) return i + 1
    else if ((code === 34 || code === 39) && html.charCodeAt(i - 1) === 61) quote = code
  }
  return html.length
}

/** Behind the end tag that belongs to an element whose content is cut. */
function closeTag(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}(?=[\\s/>])`, 'gi')
  close.lastIndex = from
  const found = close.exec(html)
  return found ? endOf(html, '>', found.index) : html.length
}

/** The error for a page whose elements stand too deep inside one another. */
export function tooDeep(source: string, cause?: unknown): ParleyError {
  return new ParleyError(
    'ingest/html-too-deep',
    `${source} has more than ${DEPTH} elements inside one another.`,
    'Save the article’s text from the browser and read that.',
    cause,
  )
}

function tooMany(source: string): ParleyError {
  return new ParleyError(
    'ingest/too-large',
    `${source} has more than ${ELEMENTS} elements.`,
    'Save the article’s text from the browser and read that.',
  )
}
