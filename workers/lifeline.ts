/**
 * How a page learns of a worker's death that nobody tells: the worker holds a lock for as long as it lives, and the page
 * waits for it. No answer is ever waited for, so neither a debugger, nor a slow phone, nor a tab asleep looks like death.
 */
import type { Alive } from './protocol.ts'

/** In the worker. Where there are no locks (a page without https) or they are forbidden, nothing is said. */
export function holdLifeline(post: (alive: Alive) => void): void {
  const lock = `alive ${Math.random()}`
  const held = navigator.locks?.request(lock, () => {
    post({ kind: 'alive', lock })
    return new Promise(() => {})
  })
  held?.catch(() => {})
}
