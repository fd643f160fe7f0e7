// What stands in and around an article and is none of it: captions, credits, bylines, shares, related links, sign-up calls.
import type { PageBlock, PageElement } from './page-text.ts'

/** Words in an element's class or id that say it is clutter. */
const CLUTTER = new Set(
  `caption captions figcaption credit credits breadcrumb breadcrumbs related recommended recommendation recommendations recirc
  newsletter newsletters subscribe subscription signup share shares sharing sharebar sharetools social addthis promo promos
  promotion advert adverts ad ads advertisement advertising sponsor sponsored outbrain taboola comments disqus byline timestamp
  tags taglist toolbar popular trending mostread sidebar gallery slideshow carousel cookie cookies skip nav navbar navigation
  menu masthead pagination poll readmore seealso bio author authors dateline copyright disclaimer`.split(/\s+/),
)
const COMMENTS = new Set(['comments', 'disqus'])
/** Elements that are clutter by their kind. */
const KINDS = new Set('figcaption nav footer aside form button input select textarea dialog menu'.split(' '))
const NEVER = new Set('html body main article p'.split(' '))

/** Characters of a paragraph that is more than a line, and of running text that shows an article. */
const PARAGRAPH = 80
const RUNNING = 600

/** Takes clutter out of a tree. Nothing is taken that holds more than a quarter of the text (of comments, two thirds), or running text. */
export function dropClutter(root: PageElement): void {
  weigh(root, root.textContent.length)
}

/** Text of an element once clutter has been taken out of it: all of it, and that of its longer paragraphs. */
interface Weight {
  readonly length: number
  readonly running: number
}

function weigh(el: PageElement, total: number): Weight {
  let length = 0
  let running = 0
  for (const child of Array.from(el.childNodes)) {
    if (child.nodeType === 3) length += child.textContent.length
    if (child.nodeType !== 1) continue
    const inner = child as PageElement
    const weight = weigh(inner, total)
    if (isClutter(inner, weight, total)) {
      inner.remove()
      continue
    }
    length += weight.length
    running += weight.running
  }
  return { length, running: el.localName === 'p' && length > PARAGRAPH ? length : running }
}

function isClutter(el: PageElement, { length, running }: Weight, total: number): boolean {
  if (NEVER.has(el.localName)) return false
  const words = KINDS.has(el.localName) ? ['kind'] : clutterWords(el)
  if (words.length === 0) return false
  return words.some((w) => COMMENTS.has(w)) ? length <= total * 0.66 : length <= total * 0.25 && running <= RUNNING
}

function clutterWords(el: PageElement): string[] {
  const names = `${el.getAttribute('class') ?? ''} ${el.getAttribute('id') ?? ''}`
  if (names.length < 2) return []
  const words = names
    .slice(0, 500)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
  return words.filter((w) => CLUTTER.has(w))
}

/** Characters of the longest block that can be clutter by its words. */
const LONGEST = 700
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?'
const DAY = `(?:${MONTH} \\d{1,2},? \\d{4}|\\d{1,2} ${MONTH},? \\d{4})`
/** Does not match what ends as a sentence does. */
const NO_SENTENCE = '^(?!.*\\p{Ll}{2}[.!?]["”’)]*$)'

/** Blocks that are clutter by their words, whatever element they stand in; each has a shape no sentence of a report has. */
const LINES: readonly RegExp[] = [
  /^[^\p{L}\p{N}]*$/u,
  /^(?:image|photo|picture|slide)?\s*\d+ (?:of|\/) (?:\/ )?\d+$/i,
  /^(?:advert|advertisement|advertising|caption|close|share|share this|print|email|comments?|loading content|sign in|log in|subscribe|read more|continue reading(?: below)?|skip to content|text size|order reprints|print article|story continues below|scroll to continue)\W*$/i,
  /^(?:read|see|learn|find out|watch) (?:more|also|next)\b\s*(?::|\||on\b|at\b|from\b|by\b|about\b)/i,
  /^(?:related|see also|also|also read|read|watch|more|don['’]t miss|recommended|you may also like|editor['’]s picks?)\s*:/i,
  /^(?:click|tap) here (?:to|for)\b/i,
  /^(?:sign up|subscribe|register) (?:to|for|now|here|today)\b/i,
  /^(?:follow|like) .{2,60} on (?:twitter|facebook|instagram|x|telegram|youtube)\b/i,
  /^(?:copyright\W{0,4}(?:\d{4}|by|the)\b|©|\(c\) ?\d).{0,300}$/i,
  /^.{0,300}\ball rights reserved\b.{0,200}$/i,
  /^(?:image|photo|photograph|picture|file photo)s?(?: credit| by| from)?\s*[:|]\s.{1,160}$/i,
  /^.{0,400}(?:\((?:image|photo|picture|credit|file photo)s?(?: credit| by)?[:\s].{1,80}\)|\(\w+ photo\/.{1,80}\)|(?:photograph|photo|picture|image) by [^.]{2,80})$/iu,
  /^.{0,400}(?:\/|\||via|[-–—]) ?(?:ap|afp|epa|reuters|getty(?: images)?|ap file|file photo|ap photo|anadolu agency)\)?$/i,
  /^.{0,300}\bcredit: ?[^.]{2,80}$/i,
  /^https?:\/\/\S+$/,
  /^[Bb][Yy]:? (?:(?:\p{Lu}[\p{L}.'’-]*|and|in|for|of|the|with|at|&|\d[\d:.]*)(?=[\s,|]|$)[\s,|]*){1,14}$/u,
  new RegExp(`${NO_SENTENCE}(?:source|credit|video|illustration)s?\\s*[:|]\\s.{1,120}$`, 'iu'),
  new RegExp(`${NO_SENTENCE}\\W*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?${DAY}.{0,60}$`, 'iu'),
  new RegExp(
    `${NO_SENTENCE}\\W*(?:(?:first|last) )?(?:published|updated|posted|modified|created)(?: on| at)?\\W*(?:\\d|mon|tue|wed|thu|fri|sat|sun|today|yesterday|${MONTH} \\d).{0,90}$`,
    'iu',
  ),
]

/** Headings behind which nothing of the article comes, where only short or linked blocks do. */
const LAST =
  /^(?:related|related (?:stories|articles|topics|news|links|posts|content)|more (?:great |from |on |stories|news|in |about ).{0,40}|most (?:read|popular|viewed).{0,20}|you may (?:also )?like.{0,20}|you might (?:also )?like.{0,20}|recommended.{0,30}|read (?:next|more).{0,30}|latest(?: news)?|popular|trending.{0,20}|comments?|leave a (?:reply|comment)|tell us what you think.{0,10}|editor['’]s picks?|about the author|don['’]t miss|see also|tags|share this.{0,20})\W*$/i

/** The blocks of an article without clutter, nor its own headline. */
export function withoutClutter(blocks: readonly PageBlock[], title: string | null): PageBlock[] {
  const kept: PageBlock[] = []
  const headline = title ? bare(title) : ''
  for (const [i, block] of blocks.entries()) {
    const { text } = block
    if (kept.length === 0 && block.tag === 'h1') continue
    if (kept.length < 3 && headline && text.length < LONGEST && isHeadline(bare(text), headline)) continue
    if (text.length < LONGEST && LAST.test(text)) {
      if (restIsLinks(blocks, i + 1)) break
      const next = blocks[i + 1]
      if (next && isLinkLine(next)) continue
    }
    if (isClutterLine(text) || isLinkLine(block)) continue
    kept.push(block)
  }
  return kept
}

function isClutterLine(text: string): boolean {
  return text.length < LONGEST && LINES.some((line) => line.test(text))
}

function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function isHeadline(text: string, title: string): boolean {
  return (
    text === title ||
    (text.length > 20 && (title.startsWith(text) || text.startsWith(title)) && text.length < title.length * 1.5)
  )
}

/** A block that is one link, or little more: a pointer to another page. */
function isLinkLine({ text, linked }: PageBlock): boolean {
  return text.length < 250 && linked > (/[.!?”"]$/.test(text) ? 0.9 : 0.7)
}

/** Whether what comes behind is mostly links, or short lines without a full stop. */
function restIsLinks(blocks: readonly PageBlock[], from: number): boolean {
  let running = 0
  let all = 0
  for (const { text, linked } of blocks.slice(from)) {
    all += text.length
    if (linked < 0.5 && text.length > 80 && /[.!?”"]$/.test(text)) running += text.length
  }
  return running < 200 || running < all * 0.3
}
