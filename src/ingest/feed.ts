// RSS, Atom, RDF and JSON feeds: their items, newest as the feed has them.
import { ParleyError } from '../model/index.ts'
import { isoDate } from './dates.ts'

/** One item of a feed. */
export interface FeedItem {
  readonly title: string | null
  readonly link: string | null
  readonly published: string | null
  /** The item's own content as HTML, where the feed carries any. */
  readonly content: string | null
}

/** A feed's name and items. */
export interface Feed {
  readonly title: string | null
  readonly items: readonly FeedItem[]
}

/** Whether a text begins as a feed does. */
export function isFeed(text: string): boolean {
  const head = text.slice(0, 2000)
  return (
    /^(?:\s|<\?xml[^>]*>|<!--(?:(?!-->)[\s\S])*-->|<!DOCTYPE[^>]*>)*<(?:rss|feed|rdf:RDF)[\s>]/i.test(head) ||
    /^\s*\{[\s\S]{0,500}"version"\s*:\s*"https:\/\/jsonfeed\.org/.test(head)
  )
}

/**
 * Reads a feed.
 * @throws ParleyError `ingest/bad-feed`
 */
export async function feedOf(text: string, source: string): Promise<Feed> {
  const { parseFeed } = await import('feedsmith')
  try {
    const parsed: unknown = parseFeed(text)
    const { feed } = parsed as { feed: unknown }
    const items = listOf(at(feed, 'items')).concat(listOf(at(feed, 'entries')))
    return { title: textOf(at(feed, 'title')), items: items.map((item) => itemOf(item, source)) }
  } catch (error) {
    throw new ParleyError(
      'ingest/bad-feed',
      `${source} looks like a feed but cannot be read as one.`,
      'Give the address of an RSS or Atom feed, or of one article.',
      error,
    )
  }
}

function itemOf(item: unknown, source: string): FeedItem {
  const links = listOf(at(item, 'links'))
  const main = links.find((l) => [undefined, 'alternate'].includes(at(l, 'rel') as undefined | 'alternate')) ?? links[0]
  const guid = textOf(at(item, 'guid'))
  const link =
    textOf(at(item, 'link')) ??
    textOf(at(item, 'url')) ??
    textOf(at(main, 'href')) ??
    (guid && /^https?:/.test(guid) ? guid : null)
  const dates = ['pubDate', 'published', 'date_published', 'updated', 'date'].map((k) => textOf(at(item, k)))
  const dc = textOf(at(at(item, 'dc'), 'date')) ?? textOf(listOf(at(at(item, 'dc'), 'dates'))[0])
  const contents = [at(item, 'content'), at(item, 'content_html'), at(item, 'description'), at(item, 'summary')].map(
    textOf,
  )
  return {
    title: textOf(at(item, 'title')),
    link: link ? (URL.parse(link, /^https?:/.test(source) ? source : undefined)?.href ?? null) : null,
    published: [...dates, dc].map((d) => isoDate(d ?? '')).find((d) => d !== null) ?? null,
    content: contents.reduce((longest, c) => ((c?.length ?? 0) > (longest?.length ?? 0) ? c : longest), null),
  }
}

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** A text, or the text inside an element that the feed's reader gives as an object. */
function textOf(value: unknown): string | null {
  const inner = typeof value === 'string' ? value : (at(value, 'value') ?? at(value, 'encoded') ?? at(value, 'text'))
  return typeof inner === 'string' && inner.trim() !== '' ? inner.trim() : null
}
