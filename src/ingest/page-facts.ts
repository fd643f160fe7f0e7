// What a page says about itself: title, site, publication date. JSON-LD first, then meta elements, then what is seen.
import { isoDate, spokenDate } from './dates.ts'
import type { PageDocument, PageElement } from './page-text.ts'
import type { Facts } from './report.ts'

const TITLES = [
  'og:title',
  'twitter:title',
  'headline',
  'dc.title',
  'dcterms.title',
  'parsely-title',
  'sailthru.title',
  'title',
]
const SITES = [
  'og:site_name',
  'application-name',
  'dc.publisher',
  'dcterms.publisher',
  'publisher',
  'twitter:site_name',
]
const DATES = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'article:published',
  'og:article:published_time',
  'published_time',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'date.issued',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'article.published',
  'published',
  'cxenseparse:recs:publishtime',
  'article_date_original',
  'originalpublicationdate',
  'bt:pubdate',
  'rnews:datepublished',
  'date',
]
/** schema.org types that are the article itself. */
const ARTICLE = /article|posting|report|webpage/i
/** Most characters of one JSON-LD block that are parsed. */
const JSON_LENGTH = 500_000

/** The facts of a page; `source` is its address or path. */
export function factsOf(document: PageDocument, said: Said, source: string): Facts {
  const meta = metaOf(document)
  const title = said.title ?? first(meta, TITLES) ?? headingOf(document)
  const outlet = first(meta, SITES) ?? said.outlet ?? hostOf(first(meta, ['og:url']) ?? source)
  return {
    title: title && withoutSite(title, outlet),
    outlet,
    published: said.published ?? dateIn(meta, DATES) ?? seenDate(document) ?? dateOfAddress(source),
  }
}

function metaOf(document: PageDocument): Map<string, string> {
  const meta = new Map<string, string>()
  for (const el of Array.from(document.querySelectorAll('meta'))) {
    const content = el.getAttribute('content')?.trim()
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = el.getAttribute(attribute)?.trim().toLowerCase()
      if (name && content && !meta.has(name)) meta.set(name, content)
    }
  }
  return meta
}

function first(meta: Map<string, string>, names: readonly string[]): string | null {
  for (const name of names) {
    const value = meta.get(name)
    if (value) return value
  }
  return null
}

function dateIn(meta: Map<string, string>, names: readonly string[]): string | null {
  for (const name of names) {
    const date = isoDate(meta.get(name) ?? '')
    if (date) return date
  }
  return null
}

/** What the JSON-LD of a page says about its article; null where it says nothing. */
export interface Said {
  readonly title: string | null
  readonly outlet: string | null
  readonly published: string | null
  /** The article's text, often without its paragraphs, sometimes cut short. */
  readonly body: string | null
}

/** What the JSON-LD of the article says; a block that is no JSON is passed over. */
export function linkedData(blocks: readonly string[]): Said {
  const said = { title: null, outlet: null, published: null, body: null }
  for (const block of blocks) {
    if (block.length > JSON_LENGTH) continue
    try {
      const bare = block.slice(block.search(/[{[]/), Math.max(block.lastIndexOf('}'), block.lastIndexOf(']')) + 1)
      gather(JSON.parse(bare), said, 0)
    } catch {
      // Broken JSON-LD is common and says nothing.
    }
  }
  return said
}

function gather(value: unknown, said: { -readonly [K in keyof Said]: Said[K] }, depth: number): void {
  if (depth > 4 || value === null || typeof value !== 'object') return
  if (Array.isArray(value)) {
    for (const one of value.slice(0, 50)) gather(one, said, depth + 1)
    return
  }
  const node = value as Record<string, unknown>
  if ('@graph' in node) gather(node['@graph'], said, depth + 1)
  if (!ARTICLE.test(String(node['@type'] ?? ''))) return
  said.published ??= isoDate(text(node.datePublished) ?? text(node.dateCreated) ?? '')
  said.title ??= text(node.headline)
  said.body ??= text(node.articleBody)
  const { publisher } = node
  if (publisher && typeof publisher === 'object') said.outlet ??= text((publisher as Record<string, unknown>).name)
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

function headingOf(document: PageDocument): string | null {
  const headings = document.querySelectorAll('h1')
  const one = headings.length === 1 ? headings[0] : undefined
  // One that was never closed holds the article itself.
  const only = one?.querySelector('p, table, ul, section, article') === null ? one.textContent.trim() : null
  return only || document.querySelector('title')?.textContent.trim() || null
}

/** "A title - The Site" without the site. */
function withoutSite(title: string, outlet: string | null): string {
  const clean = title.slice(0, 1000).replace(/\s+/g, ' ').trim()
  const parts = /^(.{10,}?)\s+[|\u2013\u2014\u00b7»-]\s+([^|]{2,60})$/.exec(clean)
  if (!parts) return clean
  const site = (parts[2] as string).toLowerCase()
  return outlet && (site.includes(outlet.toLowerCase()) || outlet.toLowerCase().includes(site))
    ? (parts[1] as string)
    : clean
}

function hostOf(address: string): string | null {
  const url = URL.parse(address)
  return url && /^https?:$/.test(url.protocol) ? url.hostname.replace(/^www\./, '') : null
}

/** A date the page shows: a `time` element, else a short element whose name speaks of dates. */
function seenDate(document: PageDocument): string | null {
  const times = Array.from(document.querySelectorAll('time[datetime], [itemprop="datePublished"]'))
  const named = times.filter(
    (t) => t.getAttribute('pubdate') !== null || /publish/i.test(t.getAttribute('itemprop') ?? ''),
  )
  for (const t of [...named, ...times]) {
    const date = isoDate(t.getAttribute('datetime') ?? t.getAttribute('content') ?? t.textContent)
    if (date) return date
  }
  const shown = document.querySelectorAll(
    '[class*="date"], [class*="Date"], [class*="time"], [class*="publish"], [id*="date"], [class*="byline"], [class*="meta"], time',
  )
  for (const el of Array.from(shown).slice(0, 60)) {
    const date = shortDate(el)
    if (date) return date
  }
  return null
}

function shortDate(el: PageElement): string | null {
  const words = el.textContent.replace(/\s+/g, ' ').trim()
  return words.length > 0 && words.length < 120 ? (spokenDate(words) ?? isoDate(words)) : null
}

/** A date in the path of an address, as /2016/08/27/. */
function dateOfAddress(address: string): string | null {
  const found = /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=[/-]|$)/.exec(address)
  return found ? isoDate(`${found[1]}-${found[2]}-${found[3]}`) : null
}
