/** Which engine trains here, and why. */
import type { Diagnostics } from '../protocol.ts'
import type { Engine } from './engine.ts'
import { fastEngine } from './fast.ts'
import { plain } from './plain.ts'

export type Choice = { readonly engine: Engine; readonly why: Diagnostics['engine'] }

/** The fast one where it runs and passes its self-test. The backend must be up. */
export async function chooseEngine(): Promise<Choice> {
  const fast = await fastEngine()
  return 'engine' in fast
    ? { engine: fast.engine, why: { kind: 'fast' } }
    : { engine: plain, why: { kind: 'plain', reason: fast.reason } }
}
