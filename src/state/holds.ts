/** Which gates the reader holds, and at what. Kept: the list; everything else is read off it. */
import { createSignal } from 'solid-js'
import { type GatePart, type Hold, heldIn } from '../model/hold.ts'

export type Holds = ReturnType<typeof createHolds>

export function createHolds() {
  const [list, setList] = createSignal<readonly Hold[]>([])
  const others = (layer: number, part: GatePart) =>
    list().filter((hold) => hold.layer !== layer || hold.part !== part)
  const of = (layer: number, part: GatePart) =>
    list().filter((hold) => hold.layer === layer && hold.part === part)
  return {
    list,
    /** What a gate is held at, at one step of the sequence on show. */
    valueOf: (layer: number, part: GatePart, step: number) => heldIn(list(), layer)(part, step),
    /** Everything held of one gate. */
    of,
    /** Every step takes the place of single ones, and a single one of every step. */
    set(hold: Hold) {
      const kept = of(hold.layer, hold.part).filter(
        ({ step }) => hold.step !== 'all' && step !== 'all' && step !== hold.step,
      )
      setList([...others(hold.layer, hold.part), ...kept, hold])
    },
    /** As learned again, at all steps. */
    release(layer: number, part: GatePart) {
      if (of(layer, part).length > 0) setList(others(layer, part))
    },
    clear() {
      if (list().length > 0) setList([])
    },
    any: () => list().length > 0,
  }
}
