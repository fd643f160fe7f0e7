// The text of a page's element in blocks: white space as a browser shows it, a bar between cells of data, and how much of each block
// is link.

/** What of a DOM node is used in this room; linkedom's nodes are such. */
export interface PageNode {
  readonly nodeType: number
  readonly childNodes: ArrayLike<PageNode>
  readonly parentNode: PageElement | null
  readonly textContent: string
}

/** What of an element is used in this room. */
export interface PageElement extends PageNode {
  readonly localName: string
  readonly parentElement: PageElement | null
  getAttribute(name: string): string | null
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): ArrayLike<PageElement>
  remove(): void
}

/** What of a document is used in this room. */
export interface PageDocument {
  readonly body: PageElement | null
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): ArrayLike<PageElement>
}

/** A paragraph, heading, list item or the like. */
export interface PageBlock {
  readonly text: string
  /** The element it stands in: `p`, `h2`, `li`, `div` … */
  readonly tag: string
  /** Share of its letters that are link, 0 to 1. */
  readonly linked: number
}

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)
const HIDDEN = new Set('script style noscript template head title textarea select option button img'.split(' '))
/** Stands for `br` until white space has been folded. */
const LINE_END = '\u2028'

/** The blocks of a tree, in order; two `br` in a row part blocks, one is a line end inside a block. */
export function blocksIn(root: PageNode): PageBlock[] {
  const blocks: PageBlock[] = []
  let run: string[] = []
  let linked = 0
  const close = (tag: string): void => {
    const raw = run.join('')
    const letters = raw.length - (raw.match(/\s/g)?.length ?? 0)
    for (const text of folded(raw)) blocks.push({ text, tag, linked: letters > 0 ? Math.min(1, linked / letters) : 0 })
    run = []
    linked = 0
  }
  const rows = new Map<PageNode, PageNode | null>()
  /** What stands behind a cell: a bar between two of a table of data, with a dash for an empty one. */
  const endOf = (cell: PageNode): string => {
    const row = cell.parentNode
    if (row === null) return ' '
    if (!rows.has(row)) rows.set(row, lastOfData(row))
    const last = rows.get(row) ?? null
    if (last === null) return ' '
    return `${/\S/.test(cell.textContent) ? '' : '–'}${last === cell ? ' ' : ' | '}`
  }
  const walk = (node: PageNode, tag: string, inLink: boolean): void => {
    if (node.nodeType === 3) {
      const text = node.textContent
      run.push(text)
      if (inLink) linked += text.length - (text.match(/\s/g)?.length ?? 0)
      return
    }
    if (node.nodeType !== 1 && node.nodeType !== 9 && node.nodeType !== 11) return
    const name = 'localName' in node ? (node as PageElement).localName : ''
    if (HIDDEN.has(name)) return
    if (name === 'br') {
      run.push(LINE_END)
      return
    }
    const inline = INLINE.has(name)
    const cell = name === 'td' || name === 'th'
    if (!inline && !cell) close(tag)
    const { childNodes } = node
    for (let i = 0; i < childNodes.length; i += 1) {
      walk(childNodes[i] as PageNode, inline ? tag : name, inLink || name === 'a')
    }
    if (cell) run.push(endOf(node))
    else if (!inline) close(name)
  }
  walk(root, '', false)
  close('')
  return blocks
}

/** The last cell of a row whose cells hold words alone, as in a table of data; null for one that lays out a page. */
function lastOfData(row: PageNode): PageNode | null {
  const cells = Array.from(row.childNodes).filter(isCell)
  const isData = cells.every(
    (c) => c.textContent.length < 200 && c.querySelector('table, p, div, ul, form, img') === null,
  )
  return isData && cells.length > 1 ? (cells.at(-1) ?? null) : null
}

function isCell(node: PageNode): node is PageElement {
  return 'localName' in node && ((node as PageElement).localName === 'td' || (node as PageElement).localName === 'th')
}

function folded(raw: string): string[] {
  return raw
    .split(LINE_END)
    .map((line) => line.replace(/[\s\u200b\ufeff]+/g, ' ').trim())
    .join('\n')
    .split(/\n{2,}/)
    .map((text) => text.trim())
    .filter((text) => text !== '')
}

/** Blocks as one text, parted by empty lines. */
export function textOf(blocks: readonly PageBlock[]): string {
  return blocks.map((b) => b.text).join('\n\n')
}
