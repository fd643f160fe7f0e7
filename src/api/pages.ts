// The built pages as answers: files of one folder, the first page for every other address, and the security headers of all.
import { existsSync, readFileSync, statSync } from 'node:fs'
import { extname, join, normalize, sep } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
}

/**
 * Headers of every answer. Styles may be inline because charts and the map set them on elements; scripts may not.
 * Images may be blob: and data: for what the page itself draws and saves.
 */
export const GUARDS: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
}

/** Answers a request for a page or one of its files; null for what is not a GET. */
export function pageAnswer(folder: string, request: Request): Response | null {
  if (request.method !== 'GET' && request.method !== 'HEAD') return null
  const path = pathOf(new URL(request.url).pathname)
  const asset = path.startsWith('assets/') || extname(path) !== ''
  const file = path === '' ? null : fileIn(folder, path)
  if (file) return fileAnswer(file, path)
  if (asset) return new Response('Not found', { status: 404, headers: { 'content-type': 'text/plain' } })
  const first = fileIn(folder, 'index.html')
  if (!first) {
    return new Response('The pages are not built yet. Run: npm run build', {
      status: 503,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    })
  }
  return fileAnswer(first, 'index.html')
}

function pathOf(pathname: string): string {
  try {
    return decodeURIComponent(pathname).replace(/^\/+/, '')
  } catch {
    return ''
  }
}

/** The file of that name inside the folder, or null; nothing outside it is ever given. */
function fileIn(folder: string, path: string): string | null {
  if (path.includes('\0')) return null
  const file = normalize(join(folder, path))
  if (!file.startsWith(normalize(folder) + sep)) return null
  return existsSync(file) && statSync(file).isFile() ? file : null
}

function fileAnswer(file: string, path: string): Response {
  // Names under assets/ hold a hash of their content.
  const lasting = path.startsWith('assets/')
  return new Response(new Uint8Array(readFileSync(file)), {
    headers: {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'cache-control': lasting ? 'public, max-age=31536000, immutable' : 'no-cache',
    },
  })
}
