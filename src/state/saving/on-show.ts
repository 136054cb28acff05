/** The work on show: taken as it is now, and another one in its place. */
import { batch } from 'solid-js'
import type { Settings } from '../../model/training.ts'
import type { CameraState } from '../camera.ts'
import type { KeptRun } from '../kept-run.ts'
import type { LessonState } from '../lesson.ts'
import type { Link } from '../link.ts'
import type { Memory } from '../memory.ts'
import type { Playback } from '../playback.ts'
import type { Preferences } from '../preferences.ts'
import { createReceived } from './received.ts'
import { networkIn } from './same.ts'
import { VERSION, type Work } from './work.ts'

/** What a work is made of. */
export type Shown = {
  readonly memory: Memory
  readonly playback: Playback
  readonly camera: CameraState
  readonly preferences: Preferences
  readonly lesson: LessonState
  readonly link: Link
}

/** A work but for the version and the link, which are ours to say. */
export type Brought = Omit<Work, 'version' | 'link'>

/** Where a new beginning begins. */
const START = {
  level: 'network',
  layer: 0,
  unit: 0,
  part: undefined,
  time: undefined,
  computeStep: undefined,
} as const

export function createOnShow({ memory, playback, camera, preferences, lesson, link }: Shown) {
  const { training } = memory
  const received = createReceived(lesson, preferences, link)
  /** What the link asks of the network. */
  const asked = networkIn(link.asksFor)
  const alone = () => (memory.mode() === 'off' ? memory.memoryless() : undefined)

  /** The work exactly as it is: the workers are asked for it. */
  async function present(): Promise<Work> {
    const [run, memoryless] = await Promise.all([training.keep(), alone()?.keep()])
    return workOf(run, memoryless)
  }

  function workOf(run: KeptRun, memoryless: KeptRun | undefined): Work {
    const { layers, units } = run.settings
    const place = { ...camera.place(), ...playback.place() }
    // A unit or a layer may have been chosen in another network, which had more of them.
    const [layer, unit] = [Math.min(place.layer, layers - 1), Math.min(place.unit, units - 1)]
    return {
      version: VERSION,
      run,
      memory: memory.mode(),
      against: memory.against(),
      memoryless,
      place: { ...place, layer, unit },
      lesson: received.standing(),
      link: asked,
    }
  }

  /** The work as far as the page knows it. */
  const atHand = () => workOf(training.atHand(), alone()?.atHand())

  /** A new beginning: the network of the first visit, or another one. */
  const fresh = (settings: Settings = link.settings): Brought => ({
    memory: link.memory ?? 'on',
    against: link.against ?? 'memoryless',
    run: { settings: { ...settings }, checkpoint: undefined, losses: new Float32Array(0) },
    place: { ...playback.place(), ...START },
  })

  /** Puts a work on show. */
  function bring({ run, memory: mode, against, memoryless, place, lesson }: Brought) {
    received.obey(lesson)
    camera.jumpTo(place)
    // In one go: what would be drawn in between belongs to neither work.
    batch(() => {
      playback.comeTo(place)
      memory.compareWith(against)
      memory.choose(mode)
      training.resume(run)
      if (memoryless) memory.memoryless()?.resume(memoryless)
    })
  }

  return { asked, present, atHand, fresh, bring }
}
