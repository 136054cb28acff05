/** Where fingers have brought the world of late, and how fast they moved it when they let go. */

/** Milliseconds of one clock; px, and the logarithm of the world's size, in sum since the gesture began. */
type Waypoint = { readonly time: number; readonly x: number; readonly y: number; readonly zoom: number }

/** The recent waypoints, oldest first. */
export type Track = readonly Waypoint[]

/** Speeds per second: px, and the growth of the logarithm of the world's size. */
export type Velocity = { readonly x: number; readonly y: number; readonly zoom: number }

/** The speed on release is that of the last moments only. Milliseconds. */
const RECENT = 100

export const START: Track = []

/** The world moves on by (dx, dy) and becomes larger by `factor`. */
export function follows(track: Track, dx: number, dy: number, factor: number, time: number): Track {
  const last = track.at(-1) ?? { time, x: 0, y: 0, zoom: 0 }
  const next = { time, x: last.x + dx, y: last.y + dy, zoom: last.zoom + Math.log(factor) }
  return recent([...track, next], time)
}

/** At `time`, milliseconds; none where the world has not been moved of late. */
export function speedOf(track: Track, time: number): Velocity {
  const [first, ...others] = recent(track, time)
  const last = others.at(-1)
  if (!last || last.time <= first.time) return { x: 0, y: 0, zoom: 0 }
  const seconds = (time - first.time) / 1000
  return {
    x: (last.x - first.x) / seconds,
    y: (last.y - first.y) / seconds,
    zoom: (last.zoom - first.zoom) / seconds,
  }
}

const recent = (track: Track, now: number): Track => track.filter(({ time }) => now - time <= RECENT)
