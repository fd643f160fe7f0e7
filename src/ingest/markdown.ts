// Markdown into plain text, and the front matter that text and Markdown may begin with.
import type { Facts } from './report.ts'

/** Most lines front matter may have. */
const FRONT_LINES = 60
const FIELDS: Readonly<Record<string, keyof Facts>> = {
  title: 'title',
  headline: 'title',
  outlet: 'outlet',
  publisher: 'outlet',
  site: 'outlet',
  published: 'published',
  date: 'published',
  source: 'source',
  url: 'source',
  link: 'source',
  language: 'language',
  lang: 'language',
}

/** Facts from `key: value` lines between two lines of `---` at the beginning, and the text behind them. */
export function frontMatter(text: string): { readonly facts: Facts; readonly body: string } {
  if (!/^---[ \t]*\n/.test(text)) return { facts: {}, body: text }
  const lines = text.split('\n', FRONT_LINES + 2)
  const end = lines.findIndex((l, i) => i > 0 && /^(---|\.\.\.)[ \t]*$/.test(l))
  if (end < 1 || !lines.slice(1, end).every((l) => /^([\w-]+\s*:|\s|#|-|$)/.test(l))) return { facts: {}, body: text }
  const facts: Record<string, string> = {}
  for (const l of lines.slice(1, end)) {
    const [, key, value] = /^([\w-]+)\s*:\s*(.*)$/.exec(l) ?? []
    const field = key ? FIELDS[key.toLowerCase()] : undefined
    const bare = value?.trim().replace(/^(["'])(.*)\1$/, '$2')
    if (field && bare && facts[field] === undefined) facts[field] = bare
  }
  const body = text.slice(lines.slice(0, end + 1).reduce((n, l) => n + l.length + 1, 0))
  return { facts, body: body.replace(/^\n+/, '') }
}

/** The text of Markdown: marks, links, pictures, code and tables' rules gone; paragraphs parted by one empty line. */
export function markdownText(markdown: string): { readonly text: string; readonly title: string | null } {
  const blocks: string[] = []
  let open: string[] = []
  let fence: string | null = null
  let title: string | null = null
  const close = (): void => {
    if (open.length > 0) blocks.push(open.join(' '))
    open = []
  }
  const lines = markdown.split('\n')
  for (const [at, raw] of lines.entries()) {
    const fenced = /^ {0,3}(`{3,}|~{3,})/.exec(raw)
    if (fenced) {
      close()
      if (!fence) fence = (fenced[1] as string)[0] as string
      else if ((fenced[1] as string).startsWith(fence)) fence = null
      continue
    }
    if (fence) continue
    let rest = raw.replace(/^(?: {0,3}> ?)+/, '')
    if (
      /^\s*$/.test(rest) ||
      /^ {0,3}([-*_])[ \t]*(?:\1[ \t]*){2,}$/.test(rest) ||
      /^ {0,3}\[[^\]]+\]:\s+\S/.test(rest)
    ) {
      close()
      continue
    }
    if (/^ {0,3}=+\s*$/.test(rest) && open.length > 0) {
      title ??= open.join(' ')
      close()
      continue
    }
    const heading = /^ {0,3}(#{1,6})\s+(\S.*)$/.exec(rest)
    if (heading) {
      close()
      const words = inlineText((heading[2] as string).trimEnd().replace(/\s#+$/, ''))
      if (heading[1] === '#') title ??= words
      if (words) blocks.push(words)
      continue
    }
    if (/^[\s:|-]+$/.test(rest) && rest.includes('|') && rest.includes('-')) continue
    if (/^\s*\|.*\|\s*$/.test(rest)) {
      close()
      const cells = rest
        .trim()
        .slice(1, -1)
        .split(/(?<!\\)\|/)
      // A cell without words keeps its place, so that each stands under its heading.
      const words = cells.map((c) => inlineText(c.trim()) || '–')
      if (words.some((w) => w !== '–')) blocks.push(words.join(' | '))
      continue
    }
    if (open.length === 0 && isCapsHeading(rest.trim(), lines[at + 1] ?? '')) {
      blocks.push(inlineText(rest.trim()))
      continue
    }
    const item = /^\s*(?:(?:[-*+]|\d{1,9}[.)])\s+|[•·▪■●○◦‣⁃∙►▶➢➤]\s*)/.exec(rest)
    if (item) {
      close()
      rest = rest.slice(item[0].length)
    }
    const words = inlineText(rest.trim())
    if (words) open.push(words)
    if (/ {2}$|\\$/.test(raw)) close()
  }
  close()
  return { text: blocks.join('\n\n'), title }
}

/** Letters of a heading in capitals, at the most. */
const CAPS = 60

/** "NEXT STEPS" right above its text, as situation reports have it; a text that is all in capitals has no such lines. */
function isCapsHeading(line: string, next: string): boolean {
  return (
    line.length <= CAPS &&
    /^[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*$/u.test(line) &&
    !/[.!?,;]$/.test(line) &&
    /\p{Ll}/u.test(next)
  )
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  mdash: '—',
  ndash: '–',
  apos: "'",
}

/** One line of Markdown without its marks. */
function inlineText(line: string): string {
  return line
    .replace(/!\[[^[\]]{0,1000}\](?:\([^()]{0,2000}\)|\[[^\]]{0,200}\])/g, '')
    .replace(/\[([^[\]]{0,2000})\](?:\([^()]{0,2000}(?:\([^()]{0,500}\)[^()]{0,500})?\)|\[[^\]]{0,200}\])/g, '$1')
    .replace(/\[\^[^\]]{1,50}\]/g, '')
    .replace(/<(https?:\/\/[^\s<>]{1,2000})>/g, '$1')
    .replace(/<\/?[a-zA-Z][^<>]{0,500}>/g, '')
    .replace(/(?<!`)(`{1,8})([^`]{1,2000})\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}\\])(\*{1,3}|_{1,3}|~~)(?=\S)([^*_~\n]{0,2000}?\S)\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/(\*\*|__)/g, '')
    .replace(/\\([\\`*_{}[\]()#+.!|>~-])/g, '$1')
    .replace(/&(amp|lt|gt|quot|nbsp|mdash|ndash|apos);/g, (all, name: string) => ENTITIES[name] ?? all)
    .replace(/[ \t]+/g, ' ')
    .trim()
}
