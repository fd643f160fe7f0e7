// One step of learning by Adam (Kingma and Ba 2015), for dense weights and for those rows of the table that were met.
import { type Network, transpose } from './network.ts'

const MEAN = 0.9
const SQUARE = 0.98
/** Longer gradients are cut to this length. */
const LONGEST_GRADIENT = 2

/** Moves the weights against the gradients added up, at most by about `rate` each, and clears the gradients. */
export function adam(net: Network, rate: number): void {
  const { state, kernel, table } = net
  const f = kernel.f32
  const size = state.m.length
  const width = net.sizes.input
  state.step++
  const r = rate / (1 - MEAN ** state.step)
  const c2 = 1 - SQUARE ** state.step
  let norm = 0
  for (let i = 0; i < size; i++) norm += (f[state.gradients + i] as number) ** 2
  const clip = Math.min(1, LONGEST_GRADIENT / (Math.sqrt(norm) + 1e-9))
  for (let i = 0; i < size; i++) {
    const d = (f[state.gradients + i] as number) * clip
    f[state.gradients + i] = 0
    const m = MEAN * (state.m[i] as number) + (1 - MEAN) * d
    const v = SQUARE * (state.v[i] as number) + (1 - SQUARE) * d * d
    state.m[i] = m
    state.v[i] = v
    f[i] = (f[i] as number) - (r * m) / (Math.sqrt(v / c2) + 1e-8)
  }
  for (let row = 0; row < state.touched.length; row++) {
    if (!state.touched[row]) continue
    state.touched[row] = 0
    for (let i = row * width, end = i + width; i < end; i++) {
      const d = (state.tableGradients[i] as number) * clip
      state.tableGradients[i] = 0
      const m = MEAN * (state.tableM[i] as number) + (1 - MEAN) * d
      const v = SQUARE * (state.tableV[i] as number) + (1 - SQUARE) * d * d
      state.tableM[i] = m
      state.tableV[i] = v
      table[i] = (table[i] as number) - (r * m) / (Math.sqrt(v / c2) + 1e-8)
    }
  }
  transpose(net)
}
