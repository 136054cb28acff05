/**
 * `?fuzz` or `?fuzz=7`: three fingers, and now and then a key, do anything anywhere, for as long as the page is
 * open. The number is the seed of their chance: with the same one they begin the same way again, and go on so
 * as far as training, which has a pace of its own, lets them. Every few seconds all of them lift, and nothing
 * may be left behind: no drag, no captured finger, a camera at rest.
 */
import { type Random, randomOf } from '../../model/random.ts'
import { clamp, type Point } from '../../scene/geometry.ts'
import { fence } from './fence.ts'
import { captureByHand, type Finger, land, stillHeld } from './finger.ts'
import '../styles/fuzz.css'

const FINGERS = 3
/** What browsers call an error although it is none: something was measured a frame later. */
const LATE = 'ResizeObserver loop completed with undelivered notifications.'
/** Frames between two rests, and of a rest: every movement ends in it. */
const [BUSY, REST] = [420, 180]
/** Of a finger to land in a frame, on a control, to stay where it is; of a key; of what else may happen. */
const CHANCE = { land: 0.2, control: 0.6, key: 0.01, cancel: 0.08, straight: 0.5, still: 0.45 } as const
/** Actions that are remembered, to tell what came before a failure. */
const REMEMBERED = 16

const KEYS = [
  ...['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Enter', 'Escape', 'Home', 'End', 'PageUp'],
  ...[' ', 'n', 'r', '+', '-', '1', '2', '3', '[', ']', ',', '.', 'Insert', 'Delete', '?'],
]
const TEXTS = [
  '',
  'abc',
  '1;2,5\n2;NaN\n3;7',
  '<script>throw 1</script>',
  'شكرا 👩‍🚀 ß',
  '0 1 0 2 0 1 0 2 '.repeat(9),
]
const CONTROLS = 'button, input, select, textarea, summary, a[href], label, [role=slider], [role=tab]'

/** What the fingers have done and found; read by tests as `window.fuzz`. */
export type FuzzReport = {
  readonly seed: number
  actions: number
  rests: number
  /** What went wrong, with what was done before. */
  readonly errors: string[]
  /** What was left behind when all fingers had lifted. */
  readonly stuck: string[]
}

type Path = { readonly finger: Finger; at: Point; readonly to: Point; frames: number }

export function fuzz(seed: number): void {
  const random = randomOf(seed)
  const report: FuzzReport = { seed, actions: 0, rests: 0, errors: [], stuck: [] }
  const label = document.body.appendChild(document.createElement('output'))
  const log: string[] = []
  const paths: Path[] = []
  let frame = 0
  label.className = 'fuzz'
  Object.assign(window, { fuzz: report })
  fence()
  captureByHand()
  addEventListener('error', ({ error, message }) => message !== LATE && fail(error?.stack ?? message))
  addEventListener('unhandledrejection', ({ reason }) => fail(reason?.stack ?? String(reason)))
  requestAnimationFrame(next)

  function fail(what: string) {
    report.errors.push(`${what}\nafter: ${log.join('; ')}`)
  }

  function note(what: string) {
    report.actions++
    log.push(what)
    if (log.length > REMEMBERED) log.shift()
  }

  function next() {
    requestAnimationFrame(next)
    frame++
    const turn = frame % (BUSY + REST)
    if (turn < BUSY) act()
    else if (turn === BUSY) for (const path of paths.splice(0)) path.finger.lift()
    else if (turn === BUSY + REST - 1) rest()
    label.value = `#${seed} · ${report.actions}`
  }

  function act() {
    for (const path of [...paths]) advance(path)
    if (paths.length < FINGERS && random() < CHANCE.land) begin()
    if (random() < CHANCE.key) press()
  }

  function begin() {
    const at = random() < CHANCE.control ? onControl(random) : anywhere(random)
    const still = random() < CHANCE.still
    const to = still ? at : anywhere(random)
    note(`${still ? 'tap' : 'drag'} ${whatIsAt(at)}`)
    paths.push({ finger: land(at, paths.length === 0), at, to, frames: 2 + Math.floor(random() * 24) })
  }

  function advance(path: Path) {
    const { finger, to, frames } = path
    const wobble = random() < CHANCE.straight ? 0 : 30 * (random() - 0.5)
    if (to !== path.at) {
      path.at = {
        x: path.at.x + (to.x - path.at.x) / frames + wobble,
        y: path.at.y + (to.y - path.at.y) / frames - wobble,
      }
      finger.move(path.at)
    }
    if (--path.frames > 0) return
    paths.splice(paths.indexOf(path), 1)
    if (random() < CHANCE.cancel) finger.cancel()
    else finger.lift()
    write(document.activeElement)
  }

  /** Fields are filled, lists are chosen from, as nobody does by touch alone. */
  function write(field: Element | null) {
    const typed = field instanceof HTMLTextAreaElement || field?.matches('input[type=text]')
    if (typed) Object.assign(field as object, { value: pick(TEXTS, random) })
    else if (field instanceof HTMLSelectElement) field.selectedIndex = Math.floor(random() * field.length)
    else return
    field?.dispatchEvent(new InputEvent('input', { bubbles: true }))
    field?.dispatchEvent(new Event('change', { bubbles: true }))
  }

  function press() {
    const key = pick(KEYS, random)
    note(`key ${key}`)
    const target = document.activeElement ?? document.body
    const pressed = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
    const unanswered = target.dispatchEvent(pressed)
    target.dispatchEvent(new KeyboardEvent('keyup', { key, bubbles: true }))
    if (key === 'Escape' && unanswered) target.closest('dialog')?.close()
  }

  function rest() {
    report.rests++
    const stage = document.querySelector<HTMLElement>('main')
    const left = [
      !Number.isInteger(Number(stage?.dataset.depth)) && `a zoom at ${stage?.dataset.depth}`,
      stillHeld() > 0 && `${stillHeld()} fingers held`,
      ...[...document.querySelectorAll('.pulling, .hint')].map(({ className }) => className),
    ]
    for (const what of left) if (what) report.stuck.push(`${what}\nafter: ${log.join('; ')}`)
    // Whatever they did, training goes on.
    if (stage?.dataset.playing === 'false') document.querySelector<HTMLElement>('.play')?.click()
  }
}

const pick = <T>(all: readonly T[], random: Random): T => all[Math.floor(random() * all.length)]

const anywhere = (random: Random): Point => ({ x: random() * innerWidth, y: random() * innerHeight })

/** Somewhere on a control in sight; anywhere if there is none. */
function onControl(random: Random): Point {
  const boxes = [...document.querySelectorAll(CONTROLS)]
    .map((control) => control.getBoundingClientRect())
    .filter(({ width, right, bottom, left, top }) => {
      return width > 0 && right > 0 && bottom > 0 && left < innerWidth && top < innerHeight
    })
  if (boxes.length === 0) return anywhere(random)
  const { left, top, width, height } = pick(boxes, random)
  return {
    x: clamp(left + width * random(), 0, innerWidth - 1),
    y: clamp(top + height * random(), 0, innerHeight - 1),
  }
}

function whatIsAt({ x, y }: Point): string {
  const target = document.elementFromPoint(x, y)
  const named = target?.closest('[aria-label], button, label')
  const name = named?.getAttribute('aria-label') ?? named?.textContent?.trim().slice(0, 30)
  return `${name ?? target?.tagName ?? 'nothing'} at ${Math.round(x)},${Math.round(y)}`
}
