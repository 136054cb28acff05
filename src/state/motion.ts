/** The camera in motion: its own flights, frame by frame, and how long it counts as moving. */
import { batch, createSignal, onCleanup } from 'solid-js'
import type { Camera } from '../scene/camera.ts'
import { flight } from '../scene/flight.ts'

/** Fingers that hold the world and move it no more for this long rest. Milliseconds. */
const RESTING = 300

/** `onLand` is called wherever a flight has ended. */
export function createMotion(
  camera: () => Camera,
  setCamera: (camera: Camera) => void,
  reducedMotion: () => boolean,
  onLand: () => void,
) {
  /** Whether fingers or a flight move the world now. */
  const [moving, setMoving] = createSignal(false)
  let resting: ReturnType<typeof setTimeout> | undefined
  let request = 0

  /** For this frame and a little longer. */
  function keepMoving() {
    setMoving(true)
    clearTimeout(resting)
    resting = setTimeout(setMoving, RESTING, false)
  }

  function stop() {
    cancelAnimationFrame(request)
    request = 0
  }

  function land() {
    clearTimeout(resting)
    setMoving(false)
    onLand()
  }

  /** There at once. */
  function jumpTo(to: Camera) {
    stop()
    setCamera(to)
    land()
  }

  function flyTo(to: Camera) {
    if (reducedMotion()) return jumpTo(to)
    stop()
    keepMoving()
    const way = flight(camera(), to)
    const start = performance.now()
    const next = (now: number) => {
      const time = (now - start) / 1000
      // Asked for first: an error in the view must not leave the camera in mid-air.
      request = time < way.seconds ? requestAnimationFrame(next) : 0
      batch(() => {
        setCamera(way.at(time))
        if (request === 0) land()
        else keepMoving()
      })
    }
    request = requestAnimationFrame(next)
  }

  onCleanup(stop)
  onCleanup(() => clearTimeout(resting))

  return { moving, keepMoving, flying: () => request !== 0, stop, jumpTo, flyTo }
}
