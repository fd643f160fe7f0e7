// A web page into its article's text and facts.
import { ParleyError } from '../model/index.ts'
import { declaredCharset, decode } from './bytes.ts'
import { type Trimmed, tooDeep, trimPage } from './page-bounds.ts'
import { dropClutter, withoutClutter } from './page-clutter.ts'
import { factsOf, linkedData } from './page-facts.ts'
import { blocksIn, type PageDocument, type PageNode, textOf } from './page-text.ts'
import type { Facts } from './report.ts'

/** An article: its text, and what the page says about it. */
export interface Article {
  readonly text: string
  readonly facts: Facts
}

/** Characters of the shortest paragraph that makes an article. */
const RUNNING = 60
/** How many times longer the article in the page's JSON-LD must be to stand for the one that is seen, as on pages that hide theirs. */
const LONGER = 2

/**
 * The article of a page.
 * @throws ParleyError `ingest/no-article`, `ingest/html-too-deep`, `ingest/too-large`
 */
export async function articleOf(html: string, source: string): Promise<Article> {
  const trimmed = trimPage(html, source)
  try {
    return await articleIn(trimmed, source)
  } catch (error) {
    // The tree's own makers run out of stack on pages that are tangled in ways no count foresees.
    throw error instanceof RangeError ? tooDeep(source, error) : error
  }
}

async function articleIn(trimmed: Trimmed, source: string): Promise<Article> {
  const [{ Readability }, { parseHTML }] = await Promise.all([import('@mozilla/readability'), import('linkedom')])
  const document: PageDocument = parseHTML(wholePage(trimmed.html)).document
  const said = linkedData(trimmed.jsonLd)
  const facts = factsOf(document, said, source)
  if (document.body) dropClutter(document.body)
  const article = new Readability<PageNode>(document, { serializer: (el: PageNode) => el }).parse()
  const blocks = article?.content ? withoutClutter(blocksIn(article.content), facts.title ?? null) : []
  const text = textOf(blocks)
  const body = said.body && said.body.length > text.length * LONGER ? await plainText(said.body) : ''
  if (body.length > text.length * LONGER && body.length > RUNNING) return { text: body, facts }
  if (!blocks.some((b) => b.text.length >= RUNNING && b.linked < 0.5)) {
    throw new ParleyError(
      'ingest/no-article',
      `No article was found in ${source}.`,
      'Give the page of one article, not a list of them; or save the text and read that.',
    )
  }
  return { text, facts }
}

/** A page whose elements all stand in `html`, as the tree's maker needs it. */
function wholePage(html: string): string {
  if (/<html[\s>]/i.test(html)) return html
  return `<!doctype html><html>${/<body[\s>]/i.test(html) ? html : `<body>${html}</body>`}</html>`
}

/** The article's text of a page in bytes, its encoding found as for any page. */
export async function pageText(bytes: Uint8Array, source: string): Promise<string> {
  const { text } = await decode(bytes, declaredCharset(bytes), source)
  return (await articleOf(text, source)).text
}

/** The text of a piece of HTML that is all article, as feeds carry it. */
export async function plainText(html: string): Promise<string> {
  const { html: bare } = trimPage(html, 'The item')
  const { parseHTML } = await import('linkedom')
  const { document } = parseHTML(wholePage(bare))
  return textOf(blocksIn(document.body))
}
