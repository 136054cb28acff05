/** Lets fingers, wheel and keys move the camera. */
import { batch, createEffect, on } from 'solid-js'
import type { KeyCommand } from '../../gestures/keyboard.ts'
import type { Level } from '../../scene/depth.ts'
import { distance, type Point } from '../../scene/geometry.ts'
import type { Command } from '../../scene/gesture.ts'
import type { CameraState } from '../../state/camera.ts'

/** A click that comes this soon after a drag was the drag's own end. Milliseconds. */
const AFTERMATH = 80

/** Clicks that follow each other this closely, in milliseconds and CSS px, are one finger tapping on. */
const QUICK = { ms: 400, px: 12 }

/** The world moves by itself; the browser must not scroll what gets the focus into view. */
const QUIETLY = { preventScroll: true }

/** What a finger does that rests on something. Whoever answers it listens for it as for a click. */
export const LONG_PRESS = 'longpress'

export function driveCamera(camera: CameraState, stage: HTMLElement, setHolding: (held: boolean) => void) {
  let held = false
  let letGoAt = Number.NEGATIVE_INFINITY
  /** Where one was at the first of two taps. */
  let tappedAt: Level = 'network'

  function take(at: Point) {
    if (held) return
    held = true
    setHolding(true)
    camera.grab(at)
  }

  function letGo() {
    held = false
    setHolding(false)
    letGoAt = performance.now()
  }

  function move(command: Command) {
    switch (command.kind) {
      case 'zoom':
        take(command.at)
        camera.zoomBy(command.at, command.factor, command.dx, command.dy)
        break
      case 'pan':
        take({ x: stage.clientWidth / 2, y: stage.clientHeight / 2 })
        camera.panBy(command.dx, command.dy)
        break
      case 'release':
        if (!held) break
        letGo()
        camera.release(command.velocity.zoom)
        break
      case 'cancel':
        if (!held) break
        letGo()
        camera.cancel()
        break
      case 'hold':
        camera.holdStill()
        break
      case 'tap':
        tapped(command.at, command.fingers, command.count)
        break
      case 'press':
        under(command.at)?.dispatchEvent(new Event(LONG_PRESS, { bubbles: true }))
        break
      case 'restoreControl': // controls restore themselves
        break
      default:
        command satisfies never
    }
  }

  function under(at: Point) {
    const { left, top } = stage.getBoundingClientRect()
    return document.elementFromPoint(at.x + left, at.y + top)
  }

  /** Buttons hear their own clicks; what is left is the world around them. */
  function tapped(at: Point, fingers: 1 | 2, count: 1 | 2) {
    // Of two fingers at once no button hears.
    if (fingers === 1 && under(at)?.closest('button, input, label, select, [role=slider], [data-own-taps]'))
      return
    if (count === 1) tappedAt = camera.level()
    // The first tap has led somewhere: the second one was meant for where it came from.
    else if (camera.moving() || camera.level() !== tappedAt) return
    if (fingers === 2) camera.out()
    else if (camera.level() !== 'network' && (count === 2 || !camera.holds(at))) camera.out()
  }

  function key(command: KeyCommand) {
    switch (command.kind) {
      case 'choose':
        if (camera.level() !== 'network') return along(command.step)
        camera.chooseBy(command.step, focused())
        // Enter opens the tile that has the focus: it must be the one that is chosen.
        tile()?.focus()
        break
      case 'in':
        camera.zoomIn()
        break
      case 'out':
        camera.out()
        break
      case 'level':
        if (command.level === 'network') camera.leave()
        else if (camera.level() === 'network') camera.zoomIn()
        else if (command.level === 'cell') camera.toCell()
        else focusedPart()?.click()
        break
      default:
        command satisfies never
    }
  }

  /** On to the next part as the values flow: after a layer's output comes the next layer's input. */
  function along(step: 1 | -1) {
    const all = parts()
    const part = focusedPart()
    const next = part ? all.indexOf(part) + step : 0
    if (!all[next]) {
      const before = camera.focusLayer()
      camera.chooseBy(step)
      if (camera.focusLayer() === before) return
    }
    all.at(next % all.length)?.focus(QUIETLY)
  }

  // Whoever works with keys stands at the first part of the cell inside, and at the layer's tile outside.
  let guided = false
  createEffect(
    on(
      camera.level,
      (level) => {
        const { activeElement } = document
        const lost = activeElement === null || activeElement === document.body || activeElement === stage
        if (lost ? !guided : !activeElement.closest('.tile, .cell')) return
        guided = level !== 'network'
        if (!guided) tile()?.focus(QUIETLY)
        // Before the cell has been fetched the stage takes the keys.
        else if (lost || activeElement.closest('.tile')) (parts()[0] ?? stage).focus(QUIETLY)
      },
      { defer: true },
    ),
  )
  const tiles = () => [...stage.querySelectorAll<HTMLElement>('.tile')]
  const tile = () => tiles()[camera.focusLayer()]
  /** The layer whose tile has the focus: Tab leads there without choosing it. */
  const focused = () => {
    if (camera.level() !== 'network') return undefined
    const layer = tiles().indexOf(document.activeElement as HTMLElement)
    return layer < 0 ? undefined : layer
  }
  const parts = () => [...stage.querySelectorAll<HTMLElement>('.cell button')]
  const focusedPart = () => parts().find((part) => part === document.activeElement)

  function swallow(event: MouseEvent) {
    if (performance.now() - letGoAt > AFTERMATH && !isAstray(event)) return
    event.stopPropagation()
    event.preventDefault()
  }

  /** Under quick taps the world may change: the later ones are meant for what lay there at the first. */
  let first: { readonly target: Element | null; readonly at: Point; readonly time: number } | undefined
  function isAstray({ target, clientX: x, clientY: y, timeStamp: time, detail }: MouseEvent): boolean {
    if (detail === 0) return false // a key
    const hit = (target as Element).closest('button')
    const quick = first && time - first.time < QUICK.ms && distance(first.at, { x, y }) < QUICK.px
    first = { target: quick ? (first?.target ?? null) : hit, at: { x, y }, time }
    return first.target !== hit
  }
  stage.addEventListener('click', swallow, true)

  /** Everything that moves, moves at once. */
  const moveAtOnce = (command: Command) => batch(() => move(command))
  return {
    touch: moveAtOnce,
    wheel: moveAtOnce,
    key,
    close: () => stage.removeEventListener('click', swallow, true),
  }
}
