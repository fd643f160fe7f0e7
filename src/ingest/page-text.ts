// The text of a page's element: blocks parted by empty lines, white space as a browser shows it.

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
  readonly children: ArrayLike<PageElement>
  readonly parentElement: PageElement | null
  getAttribute(name: string): string | null
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): ArrayLike<PageElement>
  closest(selector: string): PageElement | null
  remove(): void
}

/** What of a document is used in this room. */
export interface PageDocument {
  readonly documentElement: PageElement | null
  readonly body: PageElement | null
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): ArrayLike<PageElement>
}

/** Elements whose text runs on with what is around them. */
const INLINE = new Set([
  'a',
  'abbr',
  'acronym',
  'b',
  'bdi',
  'bdo',
  'big',
  'cite',
  'code',
  'data',
  'del',
  'dfn',
  'em',
  'font',
  'i',
  'ins',
  'kbd',
  'label',
  'mark',
  'nobr',
  'q',
  's',
  'samp',
  'small',
  'span',
  'strike',
  'strong',
  'sub',
  'sup',
  'time',
  'tt',
  'u',
  'var',
  'wbr',
])
const HIDDEN = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'title',
  'textarea',
  'select',
  'option',
  'button',
  'img',
])
/** Stands for `br` until white space has been folded. */
const LINE_END = '\u2028'

/** Text of a tree: paragraphs parted by an empty line, `br` a line end, runs of white space one space. */
export function textOf(root: PageNode): string {
  const blocks: string[] = []
  let run: string[] = []
  const close = (): void => {
    const text = folded(run.join(''))
    if (text) blocks.push(text)
    run = []
  }
  const walk = (node: PageNode): void => {
    if (node.nodeType === 3) {
      run.push(node.textContent)
      return
    }
    if (node.nodeType !== 1 && node.nodeType !== 9 && node.nodeType !== 11) return
    const name = 'localName' in node ? (node as PageElement).localName : ''
    if (HIDDEN.has(name)) return
    if (name === 'br') {
      run.push(LINE_END)
      return
    }
    const block = !INLINE.has(name)
    const cell = name === 'td' || name === 'th'
    if (block && !cell) close()
    const { childNodes } = node
    for (let i = 0; i < childNodes.length; i += 1) walk(childNodes[i] as PageNode)
    if (cell) run.push(' ')
    else if (block) close()
  }
  walk(root)
  close()
  return blocks.join('\n\n')
}

function folded(text: string): string {
  return text
    .split(LINE_END)
    .map((line) => line.replace(/[\s\u200b]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{2,}/g, '\n\n')
    .trim()
}
