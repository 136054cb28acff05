/** The app as its reader meets it: controls by the names they carry, by finger where there is one. */
import { expect, type Locator, type Page } from '@playwright/test'

export type SheetTab = 'Data' | 'Process' | 'Training'
export type Position = { readonly x: number; readonly y: number }

export class AppPage {
  constructor(
    readonly page: Page,
    readonly touch: boolean,
  ) {}

  /** Opens the app with the parameters of a link and waits until the network is shown, or the inside of a layer. */
  async open(query = '') {
    await this.page.goto(`/${query}`)
    await expect(this.page.locator('[data-level]')).toBeVisible()
  }

  /** Waits until the trainer has said how good the untrained network is: then every control acts at once. */
  async ready() {
    await expect.poll(() => this.loss()).toBeGreaterThan(0)
  }

  get scene() {
    return this.page.locator('[data-level=network]')
  }

  button(name: string) {
    return this.page.getByRole('button', { name, exact: true }).filter({ visible: true }).first()
  }

  slider(name: string) {
    return this.page.getByRole('slider', { name, exact: true }).filter({ visible: true }).first()
  }

  get layers() {
    return this.page.getByRole('button', { name: /^(Layer|Schicht) \d$/ }).filter({ visible: true })
  }

  async press(target: string | Locator) {
    const locator = typeof target === 'string' ? this.button(target) : target
    await (this.touch ? locator.tap() : locator.click())
  }

  /** The number that is the text of an output. */
  async number(name: string): Promise<number> {
    const text = await this.page
      .getByLabel(name, { exact: true })
      .filter({ visible: true })
      .first()
      .textContent()
    const plain = (text ?? '')
      .replace(',', '.')
      .replace(/(·|^)10⁻/, (_, times) => `${times ? '' : '1'}e-`)
      .replace(/[⁰¹²³⁴-⁹]/g, (digit) => String('⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit)))
    return Number.parseFloat(plain)
  }
  loss = () => this.number('Loss')
  epoch = () => this.number('Epoch')

  /** Brings the controls of this page of the sheet to light; a dock shows them all already. */
  async reach(tab: SheetTab, wanted: Locator) {
    if (await wanted.isVisible()) return
    if ((await this.page.locator('[data-bottom=sheet]').count()) > 0) {
      const more = this.button('More controls')
      if (await more.isVisible()) await this.press(more)
      await this.press(this.page.getByRole('tab', { name: tab, exact: true }))
    }
    await expect(wanted).toBeVisible()
  }

  async putSheetAway() {
    const less = this.button('Fewer controls')
    if (await less.isVisible()) await this.press(less)
  }

  dataSet(name: string) {
    return this.page
      .getByRole('radiogroup', { name: 'Data', exact: true })
      .getByRole('radio', { name, exact: true })
      .filter({ visible: true })
      .first()
  }

  async chooseSpeed(name: string) {
    await this.press('Speed')
    await this.press(this.page.getByText(name, { exact: true }).filter({ visible: true }))
  }

  /** Plays as fast as it can, and leaves it playing beyond this epoch. */
  async trainPast(epoch: number) {
    await this.chooseSpeed('As fast as it can')
    await this.press('Play')
    await expect.poll(this.epoch).toBeGreaterThan(epoch)
  }

  /** Waits until nothing slides or fades any more; what goes on for ever does not count. */
  settled() {
    return this.page.evaluate(async () => {
      const ending = document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
      await Promise.allSettled(ending.map(({ finished }) => finished))
    })
  }

  /** Waits until what has just happened is on the screen. */
  drawn() {
    return this.page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    )
  }

  /** Turns or resizes the device, and waits until the page has followed. */
  async resize(width: number, height: number) {
    await this.page.setViewportSize({ width, height })
    await this.drawn()
  }

  /** Where it stands, once nothing moves it any more: a sheet on its way up takes its controls along. */
  async box(locator: Locator) {
    await locator.scrollIntoViewIfNeeded()
    await this.settled()
    const box = await locator.boundingBox()
    if (!box) throw new Error(`${locator} is nowhere`)
    return box
  }

  /** Where a control is met by a finger. */
  async middle(locator: Locator): Promise<Position> {
    const { x, y, width, height } = await this.box(locator)
    return { x: x + width / 2, y: y + height / 2 }
  }

  /** One finger (or the mouse button) down at the first point, over the others, and up at the last. */
  async drag(...points: readonly Position[]) {
    if (!this.touch) {
      await this.page.mouse.move(points[0].x, points[0].y)
      await this.page.mouse.down()
      for (const { x, y } of points.slice(1)) await this.page.mouse.move(x, y, { steps: 4 })
      await this.page.mouse.up()
      return
    }
    const session = await this.page.context().newCDPSession(this.page)
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Position[]) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints })
    await send('touchStart', [points[0]])
    for (const point of points.slice(1)) await send('touchMove', [point])
    await send('touchEnd', [])
    await session.detach()
  }
}
