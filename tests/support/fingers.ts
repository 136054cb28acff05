/**
 * Fingers on the page. `Fingers` are true touches, which the browser itself turns into pointer events, clicks,
 * scrolling and touch-action; it can lift only all of them at once. `Pointers` are events made by hand, for
 * what no browser can be told to do: lift one of two fingers, cancel, forget to lift.
 */
import type { CDPSession, Page } from '@playwright/test'
import type { Position } from './app-page.ts'

export class Fingers {
  private constructor(
    readonly page: Page,
    private readonly session: CDPSession,
    private readonly upright: boolean,
  ) {}

  static async on(page: Page): Promise<Fingers> {
    const flow = await page.locator('main').getAttribute('data-flow')
    return new Fingers(page, await page.context().newCDPSession(page), flow === 'across')
  }

  /** Two fingers this far apart, at right angles to the flow: along it, they would land on + and −. */
  pair({ x, y }: Position, apart: number): [Position, Position] {
    const [dx, dy] = this.upright ? [0, apart / 2] : [apart / 2, 0]
    return [
      { x: x - dx, y: y - dy },
      { x: x + dx, y: y + dy },
    ]
  }

  private send(type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel', points: readonly Position[]) {
    const touchPoints = points.map(({ x, y }, id) => ({ x, y, id }))
    return this.session.send('Input.dispatchTouchEvent', { type, touchPoints })
  }

  /** All of them: those that are down already as well. */
  down = (...points: Position[]) => this.send('touchStart', points)
  move = (...points: Position[]) => this.send('touchMove', points)
  up = () => this.send('touchEnd', [])
  cancel = () => this.send('touchCancel', [])

  /** Lands two fingers and spreads (or closes) them, without lifting. The middle may move as well. */
  async spread(from: Position, apart: readonly [from: number, to: number], to: Position = from, steps = 12) {
    await this.down(...this.pair(from, apart[0]))
    await this.spreadOn(from, apart, to, steps)
  }

  /** Two fingers that are down go on. */
  async spreadOn(
    from: Position,
    apart: readonly [from: number, to: number],
    to: Position = from,
    steps = 12,
  ) {
    for (let step = 1; step <= steps; step++) {
      const share = step / steps
      const middle = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
      await this.move(...this.pair(middle, apart[0] + (apart[1] - apart[0]) * share))
      await this.page.evaluate(() => new Promise(requestAnimationFrame))
    }
  }

  async pinch(from: Position, apart: readonly [from: number, to: number], to: Position = from) {
    await this.spread(from, apart, to)
    await this.up()
  }

  /** One finger. */
  async drag(from: Position, to: Position, steps = 8) {
    await this.down(from)
    for (let step = 1; step <= steps; step++) {
      const share = step / steps
      await this.move({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share })
    }
    await this.up()
  }
}

export type PointerStep = Position & { readonly type: 'down' | 'move' | 'up' | 'cancel'; readonly id: number }

/** Sends pointer events to whatever lies there, one after another, as the browser would for touch. */
export const sendPointers = (page: Page, steps: readonly PointerStep[]) => page.evaluate(send, steps)

function send(steps: readonly PointerStep[]) {
  for (const { type, id, x, y } of steps) {
    const target = document.elementFromPoint(x, y) ?? document.body
    target.dispatchEvent(
      new PointerEvent(`pointer${type}`, {
        pointerId: id,
        pointerType: 'touch',
        isPrimary: id === 1,
        clientX: x,
        clientY: y,
        button: type === 'move' ? -1 : 0,
        buttons: type === 'up' || type === 'cancel' ? 0 : 1,
        bubbles: true,
        cancelable: type !== 'cancel',
      }),
    )
  }
}
