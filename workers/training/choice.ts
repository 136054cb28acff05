/** Which engine trains here, and why. */
import type { Diagnostics } from '../protocol.ts'
import type { Engine } from './engine.ts'
import { plain } from './plain.ts'

export type Choice = { readonly engine: Engine; readonly why: Diagnostics['engine'] }

/** The backend must be up. */
export async function chooseEngine(): Promise<Choice> {
  return { engine: plain, why: { kind: 'plain', reason: 'The fast kernels are not built in yet.' } }
}
