// Bytes as base64, in pieces, so that a large file does not overflow the stack.

/** Base64 of bytes. */
export function base64Of(bytes: Uint8Array): string {
  const parts: string[] = []
  // A multiple of three, so that the pieces join without padding.
  const step = 3 * 8192
  for (let i = 0; i < bytes.length; i += step) parts.push(btoa(String.fromCharCode(...bytes.subarray(i, i + step))))
  return parts.join('')
}
