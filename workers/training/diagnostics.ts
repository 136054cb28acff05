/** What a person may ask about the engine room. */
import { backend, env, getBackend, memory } from '@tensorflow/tfjs-core'
import type { Diagnostics } from '../protocol.ts'

/** tfjs and its memory, now. */
export function diagnose(engine: Diagnostics['engine'], epochsPerSecond: number): Diagnostics {
  return {
    backend: getBackend(),
    simd: env().getBool('WASM_HAS_SIMD_SUPPORT'),
    engine,
    epochsPerSecond,
    tensors: memory().numTensors,
    memory: wasmBytes(),
  }
}

/** The backend keeps its WebAssembly module to itself, so a release may move it: then 0. */
function wasmBytes(): number {
  const { wasm } = backend() as { wasm?: { HEAPU8?: Uint8Array } }
  return wasm?.HEAPU8?.byteLength ?? 0
}

/** Epochs a second, over the last second. */
export function createMeter(now: () => number) {
  const ends: number[] = []
  return {
    /** An epoch has ended. */
    count(): void {
      const end = now()
      ends.push(end)
      // Two ends make an interval, however long ago the first was.
      while (ends.length > 2 && end - ends[0] > 1000) ends.shift()
    },
    rate: (): number => (ends.length < 2 ? 0 : (1000 * (ends.length - 1)) / (ends.at(-1)! - ends[0] || 1)),
    reset(): void {
      ends.length = 0
    },
  }
}
