/** Keys that nobody needs in the first moment. All of them, with those of the stage and of training: `list.ts`. */
import { onCleanup } from 'solid-js'
import { LIMITS } from '../../model/training.ts'
import { clamp } from '../../scene/geometry.ts'
import { CELL_PHASES } from '../../scene/layout/cell.ts'
import { placesOf } from '../../scene/story/sequence.ts'
import { useApp } from '../../state/app.ts'
import { isForThePage } from '../panel/shortcuts.ts'
import { restructure } from '../parts/begin-again.ts'

export function Keys() {
  const app = useApp()
  const { training, playback, preferences, camera, dialogs, lesson } = app

  /** On a layer's tile. */
  function addLayers(by: 1 | -1) {
    const count = training.settings().layers + by
    const onTile = camera.level() === 'network' && document.activeElement?.closest('.stack .tile')
    if (!onTile || !lesson.shows('layers')) return false
    if (count >= LIMITS.layers.min && count <= LIMITS.layers.max) restructure(app, count)
    return true
  }
  const inCell = () => camera.level() !== 'network' && app.hasCell()
  function goByTime(by: 1 | -1) {
    if (!inCell()) return false
    const places = placesOf(playback.steps())
    const to = playback.computeStep().index + by * CELL_PHASES.length
    playback.goTo(places[clamp(to, 0, places.length - 1)])
    return true
  }
  function chooseUnit(by: 1 | -1) {
    if (!inCell()) return false
    camera.chooseUnit(clamp(camera.unit() + by, 0, playback.moment().shape.units - 1))
    return true
  }
  function help() {
    dialogs.open('keys')
    return true
  }

  /** Each says whether it had anything to do with it. */
  const acts: Readonly<Record<string, () => boolean>> = {
    '?': help,
    Insert: () => addLayers(1),
    Delete: () => addLayers(-1),
    '[': () => goByTime(-1),
    ']': () => goByTime(1),
    ',': () => chooseUnit(-1),
    '.': () => chooseUnit(1),
  }
  function onKeyDown(event: KeyboardEvent) {
    if (!isForThePage(event, preferences.characterKeys()) || document.querySelector(':popover-open')) return
    if (Object.hasOwn(acts, event.key) && acts[event.key]()) event.preventDefault()
  }
  document.addEventListener('keydown', onKeyDown)
  onCleanup(() => document.removeEventListener('keydown', onKeyDown))
  return undefined
}
