// One HTTP request to one address that was checked before, so that a name cannot lead elsewhere between check and connection.
import { isIPv6 } from 'node:net'
import type { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'

/** An answer from the net, its body not yet read. */
export interface Answer {
  readonly status: number
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly body: AsyncIterable<Uint8Array>
}

const HEADERS = {
  'user-agent': 'Parley/0.1 (reads reports a person asked for)',
  accept:
    'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/json;q=0.9, text/*;q=0.8, */*;q=0.5',
  'accept-language': 'en, *;q=0.5',
  'accept-encoding': 'gzip, deflate, br',
}

/** Asks `address` for `url`; the name in `url` is used for the certificate and the Host header only. Follows no redirect. */
export async function requestPage(url: URL, address: string, signal: AbortSignal): Promise<Answer> {
  const family = isIPv6(address) ? 6 : 4
  // Loaded only here: most readings ask nothing of the net, and loading it takes longer than reading a short report.
  const { request } = await (url.protocol === 'https:' ? import('node:https') : import('node:http'))
  return new Promise((resolve, reject) => {
    const asked = request(
      url,
      {
        agent: false,
        headers: HEADERS,
        signal,
        maxHeaderSize: 64 * 1024,
        lookup: (_host, options, found) =>
          options.all ? found(null, [{ address, family }]) : found(null, address, family),
      },
      (answer) => {
        const headers: Record<string, string | undefined> = {}
        for (const [name, value] of Object.entries(answer.headers)) {
          headers[name] = Array.isArray(value) ? value.join(', ') : value
        }
        const body = unpacked(answer, headers['content-encoding'])
        body.on('error', () => {})
        resolve({ status: answer.statusCode ?? 0, headers, body })
      },
    )
    asked.on('error', reject)
    asked.end()
  })
}

function unpacked(answer: Readable, encoding: string | undefined): Readable {
  const unpack =
    encoding === 'gzip' || encoding === 'x-gzip'
      ? createGunzip()
      : encoding === 'deflate'
        ? createInflate()
        : encoding === 'br'
          ? createBrotliDecompress()
          : null
  if (!unpack) return answer
  answer.on('error', (error) => unpack.destroy(error))
  return answer.pipe(unpack)
}
