import { expect, test } from '../support/test.ts'

test('Step trains one epoch, Reset starts again from the same weights, New start from others', async ({
  app,
}) => {
  await app.open()
  await app.ready()
  const untrained = await app.loss()
  const train = async (epochs: number) => {
    const losses: number[] = []
    for (let epoch = 1; epoch <= epochs; epoch++) {
      await app.press('Step')
      await expect.poll(app.epoch).toBe(epoch)
      losses.push(await app.loss())
    }
    await expect(app.button('Play')).toBeVisible()
    return losses
  }
  const first = await train(2)

  await app.press('Reset')
  await expect.poll(app.epoch).toBe(0)
  await expect.poll(app.loss).toBe(untrained)
  expect(await train(2)).toEqual(first)

  await app.reach('Process', app.button('New start'))
  await app.press('New start')
  await expect.poll(app.epoch).toBe(0)
  await app.ready()
  expect(await train(2)).not.toEqual(first)
})

test('Speed goes from a slow story to as fast as the machine trains; Reset stops it', {
  tag: '@once',
}, async ({ app, page }) => {
  await app.open()
  await app.chooseSpeed('Told step by step, 0.5×')
  await app.press('Play')
  await expect(app.scene).toHaveAttribute('data-phase', 'forward')
  await app.chooseSpeed('As fast as it can')
  await expect.poll(app.epoch).toBeGreaterThan(10)
  await app.chooseSpeed('Told step by step, 1×')
  await expect(page.locator('[data-level=network][data-phase=backward]')).toBeVisible()
  await app.press('Reset')
  await expect(app.button('Play')).toBeVisible()
  await expect.poll(app.epoch).toBe(0)
})

test('the sliders follow finger and keys, and training goes on', async ({ app, page }) => {
  await app.open()
  await app.ready()
  await app.press('Step')
  await expect.poll(app.epoch).toBe(1)
  for (const name of ['Learning rate', 'Batch size', 'Noise']) {
    const slider = app.slider(name)
    await app.reach('Training', slider)
    const spoken = () =>
      slider.evaluate((input: HTMLInputElement) => input.getAttribute('aria-valuetext') ?? input.value)
    const before = await spoken()
    const { x, y, width, height } = await app.box(slider)
    const at = (share: number) => ({ x: x + width * share, y: y + height / 2 })
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
  }
  expect(await app.epoch()).toBe(1)
  await app.putSheetAway()
  await app.press('Step')
  await expect.poll(app.epoch).toBe(2)
})

test('every data set can be chosen; training starts again and works', { tag: '@once' }, async ({ app }) => {
  await app.open()
  await app.ready()
  for (const name of ['Sawtooth', 'Square', 'Composite', 'Sine']) {
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
  }
  await app.press('Step')
  await expect.poll(app.epoch).toBe(1)
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
