/**
 * How much work a page's own thread had, read from a trace of Chromium: by the processor's time, so without the
 * moments in which other programs, the browser's drawing among them, had the processor.
 */

/** @typedef {'script' | 'style' | 'layout' | 'paint' | 'garbage' | 'rest'} Kind */
/** @typedef {{ name: string, ph: string, pid: number, tid: number, ts: number, dur: number, tdur?: number }} TraceEvent */
/** @typedef {{ event: TraceEvent, kind: Kind, frame: boolean, inner: number, end: number }} Open */
/** @typedef {{ frame: boolean, time: number, kinds: Record<Kind, number> }} Task in ms */
/**
 * @typedef {{ p95: number, longest: number, uncollected: number, kinds: Record<Kind, number> }} Work In ms; `kinds` is
 * the average of a frame, `uncollected` the longest task without the collections of garbage that fell into tasks.
 */

export const TRACED = ['-*', 'toplevel', 'devtools.timeline']

/** `paint` notes down what is to be drawn; the drawing itself is done elsewhere. @type {Record<string, Kind>} */
const KINDS = {
  FireAnimationFrame: 'script',
  FunctionCall: 'script',
  EventDispatch: 'script',
  TimerFire: 'script',
  RunMicrotasks: 'script',
  UpdateLayoutTree: 'style',
  Layout: 'layout',
  PrePaint: 'paint',
  Paint: 'paint',
  Layerize: 'paint',
  Commit: 'paint',
  MinorGC: 'garbage',
  MajorGC: 'garbage',
}
const TASK = 'ThreadControllerImpl::RunTask'

/** @returns {Record<Kind, number>} */
const nothing = () => ({ script: 0, style: 0, layout: 0, paint: 0, garbage: 0, rest: 0 })

/**
 * @param {Buffer} trace
 * @returns {Work}
 */
export function workIn(trace) {
  /** @type {TraceEvent[]} */
  const events = JSON.parse(trace.toString()).traceEvents
  const tasks = tasksOf(events)
  const frames = tasks.filter(({ frame }) => frame)
  const times = frames.map(({ time }) => time).sort((a, b) => a - b)
  /** @type {Work['kinds']} */
  const kinds = nothing()
  for (const kind of /** @type {Kind[]} */ (Object.keys(kinds)))
    kinds[kind] = frames.reduce((sum, task) => sum + task.kinds[kind], 0) / frames.length
  return {
    p95: times[Math.floor((times.length - 1) * 0.95)],
    longest: Math.max(...tasks.map(({ time }) => time)),
    uncollected: Math.max(...tasks.map(({ time, kinds }) => time - kinds.garbage)),
    kinds,
  }
}

/**
 * The tasks of the thread that draws the frames.
 * @param {TraceEvent[]} events
 * @returns {Task[]}
 */
function tasksOf(events) {
  const own = threadOf(events)
  const spans = events
    .filter(({ ph, pid, tid }) => ph === 'X' && `${pid} ${tid}` === own)
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur)
  /** @type {Task[]} */
  const tasks = []
  /** @type {Open[]} */
  const open = []
  /** @param {number} until */
  const close = (until) => {
    while (open.length > 0 && open[open.length - 1].end <= until) {
      const { event, kind, frame, inner } = /** @type {Open} */ (open.pop())
      const time = (event.tdur ?? 0) / 1000
      const task = tasks.at(-1)
      if (task) task.kinds[kind] += time - inner
      if (task && frame) task.frame = true
      const outer = open.at(-1)
      if (outer) outer.inner += time
      else if (task) task.time = time
    }
  }
  for (const event of spans) {
    close(event.ts)
    const outer = open.at(-1)
    if (!outer && event.name !== TASK) continue
    if (!outer) tasks.push({ frame: false, time: 0, kinds: nothing() })
    open.push({
      event,
      kind: KINDS[event.name] ?? outer?.kind ?? 'rest',
      frame: event.name === 'FireAnimationFrame',
      inner: 0,
      end: event.ts + event.dur,
    })
  }
  close(Number.POSITIVE_INFINITY)
  return tasks
}

/** @param {TraceEvent[]} events */
function threadOf(events) {
  /** @type {Map<string, number>} */
  const frames = new Map()
  for (const { name, pid, tid } of events)
    if (name === 'FireAnimationFrame') frames.set(`${pid} ${tid}`, (frames.get(`${pid} ${tid}`) ?? 0) + 1)
  return [...frames].sort(([, a], [, b]) => b - a).at(0)?.[0]
}
