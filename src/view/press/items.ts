/** What can be done with a layer or a gate: all of it has a button elsewhere too. */
import { LIMITS } from '../../model/training.ts'
import { stepOf } from '../../scene/story/sequence.ts'
import type { App } from '../../state/app.ts'
import { restructure } from '../parts/begin-again.ts'
import type { IconName } from '../parts/Icon.tsx'
import type { Subject } from './subject.ts'

export type Item = {
  readonly name: string
  readonly act: () => void
  readonly icon?: IconName
  /** It stays where it is, and does nothing. */
  readonly off?: boolean
  /** Of choices that exclude each other: whether it is the one that holds now. */
  readonly chosen?: boolean
}

export const itemsOf = (subject: Subject, app: App): readonly Item[] =>
  subject.kind === 'layer' ? layerItems(subject.layer, app) : gateItems(subject.gate, app)

function layerItems(layer: number, app: App): Item[] {
  const { network } = app.words()
  const count = app.playback.moment().shape.layers
  const fixed = !app.lesson.shows('layers')
  const { min, max } = LIMITS.layers
  const add = { icon: 'plus', off: fixed || count >= max, act: () => restructure(app, count + 1) } as const
  return [
    { name: network.enter(layer + 1), icon: 'cell', act: () => app.camera.enter(layer) },
    { ...add, name: network.addBefore(layer + 1) },
    { ...add, name: network.addAfter(layer + 1) },
    {
      name: network.remove(layer + 1),
      icon: 'minus',
      off: fixed || count <= min,
      act: () => restructure(app, count - 1),
    },
  ]
}

/** At every time step, as the card of the gate offers it first. */
function gateItems(
  part: Extract<Subject, { kind: 'gate' }>['gate'],
  { words, camera, holds, playback }: App,
): Item[] {
  const { hold } = words().card
  const layer = camera.focusLayer()
  const held = holds.valueOf(layer, part, stepOf(playback.computeStep().place, playback.steps()))
  const at = (value: number): Item => ({
    name: hold.at(value),
    chosen: held === value,
    act: () => holds.set({ layer, part, step: 'all', value }),
  })
  const learned = { name: hold.learned, chosen: held === undefined, act: () => holds.release(layer, part) }
  return [at(0), learned, at(1)]
}
