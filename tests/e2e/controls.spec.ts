import { expect, test } from '../support/test.ts'

test('Step trains exactly one epoch', async ({ app }) => {
  await app.open()
  await app.ready()
  for (const epoch of [1, 2, 3]) {
    await app.press('Step')
    await expect.poll(app.epoch).toBe(epoch)
  }
  await expect(app.button('Play')).toBeVisible()
})

test('Reset starts again from the same weights, New start from others', async ({ app }) => {
  await app.open()
  await app.ready()
  const untrained = await app.loss()
  const lossAfterOne = async () => {
    await app.press('Step')
    await expect.poll(app.epoch).toBe(1)
    return app.loss()
  }
  const first = await lossAfterOne()

  await app.press('Reset')
  await expect.poll(app.epoch).toBe(0)
  await expect.poll(app.loss).toBe(untrained)
  expect(await lossAfterOne()).toBe(first)

  await app.reach('Process', app.button('New start'))
  await app.press('New start')
  await expect.poll(app.epoch).toBe(0)
  await app.ready()
  expect(await lossAfterOne()).not.toBe(first)
})

test('Reset stops a running training', async ({ app }) => {
  await app.open()
  await app.chooseSpeed('As fast as it can')
  await app.press('Play')
  await expect.poll(app.epoch).toBeGreaterThan(5)
  await app.press('Reset')
  await expect(app.button('Play')).toBeVisible()
  await expect.poll(app.epoch).toBe(0)
})

test('Speed goes from a slow story to as fast as the machine trains', async ({ app, page }) => {
  await app.open()
  await app.chooseSpeed('Told step by step, 0.5×')
  await app.press('Play')
  await expect(app.scene).toHaveAttribute('data-phase', 'forward')
  await app.chooseSpeed('As fast as it can')
  await expect.poll(app.epoch).toBeGreaterThan(10)
  await app.chooseSpeed('Told step by step, 1×')
  await expect(page.locator('[data-level=network][data-phase=backward]')).toBeVisible()
})

const SLIDERS = ['Learning rate', 'Batch size', 'Noise']

for (const name of SLIDERS) {
  test(`${name} follows finger and keys without starting again`, async ({ app, page }) => {
    await app.open()
    await app.ready()
    await app.press('Step')
    await expect.poll(app.epoch).toBe(1)

    const slider = app.slider(name)
    await app.reach('Training', slider)
    await slider.scrollIntoViewIfNeeded()
    const spoken = () =>
      slider.evaluate((input: HTMLInputElement) => input.getAttribute('aria-valuetext') ?? input.value)
    const before = await spoken()
    const box = (await slider.boundingBox())!
    const y = box.y + box.height / 2
    const at = (share: number) => ({ x: box.x + box.width * share, y })
    await app.drag(at(0.3), at(0.5), at(0.7), at(0.85))
    await expect.poll(spoken).not.toBe(before)

    const dragged = await spoken()
    await slider.focus()
    await page.keyboard.press('ArrowLeft')
    await expect.poll(spoken).not.toBe(dragged)
    await page.keyboard.press('Home')
    const least = await spoken()
    await page.keyboard.press('End')
    await expect.poll(spoken).not.toBe(least)

    expect(await app.epoch()).toBe(1)
    await app.putSheetAway()
    await app.press('Step')
    await expect.poll(app.epoch).toBe(2)
  })
}

for (const name of ['Sawtooth', 'Square', 'Composite', 'Sine']) {
  test(`${name} can be chosen; training starts again and works`, async ({ app }) => {
    await app.open(name === 'Sine' ? '?data=square' : '')
    await app.ready()
    await app.press('Step')
    await expect.poll(app.epoch).toBe(1)
    const choice = app.dataSet(name)
    await app.reach('Data', choice)
    await app.press(choice)
    await expect(choice).toBeChecked()
    await expect.poll(app.epoch).toBe(0)
    await expect(app.page.getByRole('img', { name: new RegExp(`^${name}`) })).toBeVisible()
    await app.putSheetAway()
    await app.ready()
    await app.press('Step')
    await expect.poll(app.epoch).toBe(1)
  })
}

test('noise moves the points that enter, and only those', async ({ app }) => {
  await app.open('?noise=0.4')
  await app.chooseSpeed('As fast as it can')
  await app.press('Play')
  await expect.poll(app.epoch).toBeGreaterThan(20)
  const noise = app.slider('Noise')
  await app.reach('Training', noise)
  await expect(noise).toHaveAttribute('aria-valuetext', '0.4')
})

test('info buttons explain, and close again', async ({ app, page }) => {
  await app.open()
  const about = page.getByRole('button', { name: /^About / }).filter({ visible: true })
  expect(await about.count()).toBeGreaterThanOrEqual(2)
  await app.press('About Input')
  const card = page.getByText('it never sees the whole curve.')
  await expect(card).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(card).toBeHidden()
})

test('the breadcrumb says where we are', async ({ page, app }) => {
  await app.open()
  const level = page.getByRole('navigation', { name: 'Level' })
  await expect(level).toBeVisible()
  await expect(level.locator('[aria-current]')).toHaveAccessibleName('Network')
})
