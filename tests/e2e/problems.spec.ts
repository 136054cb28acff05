/** Bad input and broken browsers: a plain sentence, a way out, and the rest of the page goes on. */
import {
  withDeadTrainer,
  withDivergence,
  withDyingTrainer,
  withMortalWorkers,
  withoutTrainer,
  withoutWebAssembly,
} from '../support/sabotage.ts'
import { expect, test } from '../support/test.ts'

test('a link that asks for what does not exist is named, and the usual is taken', { tag: '@once' }, async ({
  app,
  page,
}) => {
  await app.open('?layers=99&data=nonsense&noise=-1&learningRate=banana')
  const alert = page.getByRole('alert').filter({ hasText: /\S/ })
  for (const text of ['layers', '99', 'data', 'nonsense', 'noise', 'banana'])
    await expect(alert).toContainText(text)
  await expect(app.layers).toHaveCount(3)
  await app.press('OK')
  await expect(alert).toBeHidden()
  await app.ready()
  await app.press('Step')
  await expect.poll(app.epoch).toBe(1)
})

test('a link may set everything', { tag: '@once' }, async ({ app }) => {
  await app.open('?layers=2&data=square&seed=7&learningRate=0.02&batchSize=10&noise=0.1&units=8')
  await expect(app.layers).toHaveCount(2)
  await expect(app.page.getByRole('alert').filter({ hasText: /\S/ })).toHaveCount(0)
  for (const [name, value] of [
    ['Learning rate', '0.02'],
    ['Batch size', '10'],
    ['Noise', '0.1'],
  ]) {
    const slider = app.slider(name)
    await app.reach('Training', slider)
    await expect(slider).toHaveAttribute('aria-valuetext', value)
  }
})

test.describe('without WebAssembly', { tag: '@once' }, () => {
  test('a plain sentence says so, and the network is still shown', async ({ app, page }) => {
    await withoutWebAssembly(page)
    await app.open()
    await expect(page.getByRole('alert').filter({ hasText: 'WebAssembly' })).toBeVisible()
    await expect(app.layers).toHaveCount(3)
    await app.press('Add layer after layer 1')
    await expect(app.layers).toHaveCount(4)
    await expect(app.button('Try again')).toBeVisible()
  })
})

test.describe('where the WebAssembly file does not arrive', { tag: '@once' }, () => {
  test.use({ expectedComplaints: /./ })
  test('a plain sentence says so', async ({ app, page }) => {
    await page.context().route('**/*.wasm', (route) => route.abort())
    await app.open()
    await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toBeVisible()
    await expect(app.layers).toHaveCount(3)
  })
})

test('a trainer that could not be loaded is loaded once more', { tag: '@once' }, async ({ app, page }) => {
  await withDeadTrainer(page)
  await app.open()
  await app.ready()
  await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toHaveCount(0)
  await app.press('Step')
  await expect.poll(app.epoch).toBe(1)
})

test('where no trainer can be loaded, a plain sentence says so and offers another try', {
  tag: '@once',
}, async ({ app, page }) => {
  await withoutTrainer(page)
  await app.open()
  const alert = page.getByRole('alert').filter({ hasText: 'keeps stopping' })
  await expect(alert).toBeVisible()
  await expect(app.layers).toHaveCount(3)
  await app.press('Start again')
  await expect(alert).toBeVisible()
})

test('a trainer that dies in mid-training is followed by another, and nothing is lost', {
  tag: '@once',
}, async ({ app, page }) => {
  await withDyingTrainer(page, 20)
  await app.open()
  await app.chooseSpeed('As fast as it can')
  await app.press('Play')
  const said = page.getByRole('status').filter({ hasText: 'was started again' })
  await expect(said).toBeVisible()
  const epoch = Number(/epoch (\d+)/.exec((await said.textContent()) ?? '')?.[1])
  expect(epoch).toBeGreaterThan(0)
  await expect.poll(app.epoch).toBeGreaterThan(epoch)
  expect(await app.loss()).toBeLessThan(0.1)
  await expect(app.button('Pause')).toBeVisible()
})

test('workers that end without a word are noticed: another one trains, and the page draws by itself', {
  tag: '@once',
}, async ({ app, page }) => {
  const end = await withMortalWorkers(page)
  await app.open()
  await app.trainPast(20)
  await end('picture')
  const before = await app.epoch()
  await expect.poll(app.epoch).toBeGreaterThan(before)
  await end('training')
  const said = page.getByRole('status').filter({ hasText: 'was started again' })
  await expect(said).toBeVisible()
  const epoch = Number(/epoch (\d+)/.exec((await said.textContent()) ?? '')?.[1])
  expect(epoch).toBeGreaterThan(20)
  await expect.poll(app.epoch).toBeGreaterThan(epoch)
  await expect(app.button('Pause')).toBeVisible()
})

test('an exploding loss stops training and offers a way on', { tag: '@once' }, async ({ app, page }) => {
  await withDivergence(page, 5)
  await app.open('?learningRate=1')
  await app.chooseSpeed('As fast as it can')
  await app.press('Play')
  const alert = page.getByRole('alert').filter({ hasText: 'exploded' })
  await expect(alert).toBeVisible()
  await expect(app.button('Play')).toBeVisible()
  expect(await app.loss()).not.toBeNaN()

  const wayOut = app.page.getByRole('button', { name: /^Epoch \d+, learning rate 0.1$/ })
  const html = page.locator('html')
  await html.evaluate(({ style }) => style.setProperty('font-size', '200%'))
  await expect(wayOut, 'with very large text as well').toBeInViewport({ ratio: 1 })
  await html.evaluate(({ style }) => style.removeProperty('font-size'))
  await app.press(wayOut)
  await expect(alert).toBeHidden()
  const rate = app.slider('Learning rate')
  await app.reach('Training', rate)
  expect(await rate.getAttribute('aria-valuetext')).toBe('0.1')
})

test.describe('where a part of the page does not arrive', { tag: '@once' }, () => {
  test.use({ expectedComplaints: /ERR_FAILED/ })

  test('its script is asked for again', async ({ app, page }) => {
    await page.route('**/CellStage-*.js', (route) => route.abort())
    await app.open()
    await app.press('Layer 2')
    const said = page.getByRole('status').filter({ hasText: 'could not be loaded' })
    await expect(said).toBeVisible()
    await page.unroute('**/CellStage-*.js')
    await app.press('Try again')
    await expect(page.getByRole('button', { name: 'Forget gate', exact: true })).toBeVisible()
    await expect(said).toBeHidden()
  })

  test('its style is asked for again, and nothing is shown without it', async ({ app, page }) => {
    await page.route('**/Glossary-*.css', (route) => route.abort())
    await app.open()
    await app.press('Menu')
    await app.press('Glossary')
    await expect(page.getByRole('status').filter({ hasText: 'could not be loaded' })).toBeVisible()
    await expect(page.getByRole('dialog', { name: 'Glossary' })).toHaveCount(0)
    await page.unroute('**/Glossary-*.css')
    await app.press('Try again')
    await expect(page.getByRole('dialog', { name: 'Glossary' })).toBeVisible()
    // Chromium throws where a style did not arrive.
    expect(
      await page.evaluate(() => [...document.styleSheets].map((sheet) => sheet.cssRules.length)),
    ).not.toContain(0)
  })
})
