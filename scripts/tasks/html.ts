// The task `html`: a gzipped page beside the gold file, to the text of its article.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { pageText } from '../../src/ingest/page.ts'
import { ParleyError } from '../../src/model/index.ts'

/** The article's text of one page; empty where the page has none. */
export async function predict(input: { readonly html: string }, folder: string): Promise<{ text: string }> {
  try {
    return { text: await pageText(gunzipSync(readFileSync(join(folder, input.html))), input.html) }
  } catch (error) {
    if (error instanceof ParleyError) return { text: '' }
    throw error
  }
}
