// Reads treebanks in CoNLL-U, keeps the documents whose licence lets us ship what is learnt from them, and sets parts aside.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** One sentence of a treebank. Heads count from 0, -1 is the root. */
export interface Tree {
  readonly doc: string
  readonly words: readonly string[]
  readonly lemmas: readonly string[]
  readonly upos: readonly string[]
  readonly xpos: readonly string[]
  readonly heads: readonly number[]
  readonly deprels: readonly string[]
  /** Whether a space follows each word. */
  readonly spaces: readonly boolean[]
  /** Whether a paragraph begins here. */
  readonly opens: boolean
}

/** Genres of GUM whose texts are CC BY or CC BY-SA. */
export const GENRES = ['news', 'interview', 'academic', 'court', 'bio', 'voyage'] as const

/** Reads a gzipped CoNLL-U file. Multiword tokens and empty nodes are left out: their words stand on their own. */
export function readTreebank(file: string): Tree[] {
  const out: Tree[] = []
  let doc = ''
  let opens = true
  let rows: string[][] = []
  const inside = new Map<number, { last: number; space: boolean }>()
  const close = (): void => {
    if (rows.length > 0) out.push(treeFrom(doc, opens, rows, inside))
    if (rows.length > 0) opens = false
    rows = []
    inside.clear()
  }
  for (const line of gunzipSync(readFileSync(file)).toString('utf8').split('\n')) {
    if (line === '') close()
    else if (line.startsWith('# newdoc id = ')) {
      doc = line.slice(14)
      opens = true
    } else if (line.startsWith('# newpar')) opens = true
    else if (line[0] !== '#') {
      const c = line.split('\t')
      const id = c[0] as string
      if (/^\d+$/.test(id)) rows.push(c)
      else if (id.includes('-')) {
        const [from, to] = id.split('-').map(Number) as [number, number]
        for (let k = from; k < to; k++) inside.set(k, { last: to, space: false })
        inside.set(to, { last: to, space: !c[9]?.includes('SpaceAfter=No') })
      }
    }
  }
  close()
  return out
}

function treeFrom(
  doc: string,
  opens: boolean,
  rows: readonly string[][],
  inside: ReadonlyMap<number, { space: boolean }>,
): Tree {
  const column = (k: number): string[] => rows.map((r) => r[k] as string)
  return {
    doc,
    words: column(1),
    lemmas: column(2),
    upos: column(3),
    xpos: column(4),
    heads: rows.map((r) => Number(r[6]) - 1),
    deprels: column(7),
    spaces: rows.map((r, i) => inside.get(i + 1)?.space ?? !r[9]?.includes('SpaceAfter=No')),
    opens,
  }
}

/** The parts used: `train` to learn, `ewt` and `gum` set aside by document (EWT's own dev part; every fifth document of GUM). */
export interface Parts {
  readonly train: readonly Tree[]
  readonly ewt: readonly Tree[]
  readonly gum: readonly Tree[]
}

export function readParts(corpora: string): Parts {
  const read = (name: string): Tree[] => readTreebank(join(corpora, 'syntax', name))
  const gum = read('gum.conllu.gz').filter((t) => GENRES.some((g) => t.doc.startsWith(`GUM_${g}_`)))
  const docs = [...new Set(gum.map((t) => t.doc))].sort()
  const aside = new Set(docs.filter((_, i) => i % 5 === 4))
  return {
    train: [...read('ewt-train.conllu.gz'), ...gum.filter((t) => !aside.has(t.doc))],
    ewt: read('ewt-dev.conllu.gz'),
    gum: gum.filter((t) => aside.has(t.doc)),
  }
}
