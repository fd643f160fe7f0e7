// A hashed multiclass linear model: each feature is a 32-bit number, its row of weights lies where the number points.

/** Weights of a model with `classes` classes; rows of features overlap by design, which costs little and saves room. */
export interface Linear {
  readonly mask: number
  readonly classes: number
  readonly weights: Float32Array
}

/** Hashes a string with a seed to 32 bits. */
export function hashOf(s: string, seed: number): number {
  let h = seed ^ 0x811c9dc5
  for (let i = 0; i < s.length; i++) {
    h ^= s.charCodeAt(i)
    h = Math.imul(h, 0x01000193)
  }
  h ^= h >>> 15
  h = Math.imul(h, 0x2c1b3c6d)
  return (h ^ (h >>> 12)) | 0
}

/** Joins two numbers into one feature. */
export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ ((b + 0x9e3779b9) | 0), 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  return (h ^ (h >>> 16)) | 0
}

/** Adds up the weights of `n` features into `out`, one sum a class. */
export function scoreInto(model: Linear, features: Int32Array, n: number, out: Float32Array): void {
  const { mask, classes, weights } = model
  out.fill(0)
  for (let i = 0; i < n; i++) {
    const row = (features[i] as number) & mask
    for (let c = 0; c < classes; c++) out[c] = (out[c] as number) + (weights[row + c] as number)
  }
}

/** Unpacks weights written by train/perceptron.ts. */
export function unpackLinear(bytes: Uint8Array): Linear {
  const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const size = head.getUint32(0, true)
  const classes = head.getUint32(4, true)
  const count = head.getUint32(8, true)
  const unit = head.getFloat32(12, true)
  const weights = new Float32Array(size + classes)
  let g = 16 + 2 * count
  let at = 0
  for (let i = 0; i < count; i++) {
    let shift = 0
    let byte = bytes[g++] as number
    while (byte > 127) {
      at += (byte & 127) * 2 ** shift
      shift += 7
      byte = bytes[g++] as number
    }
    at += byte * 2 ** shift
    weights[at] = head.getInt16(16 + 2 * i, true) * unit
  }
  return { mask: size - 1, classes, weights }
}
