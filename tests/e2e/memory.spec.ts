/** Other networks, beside the learner's and in its place: all from the live engine. */
import { axeFindings } from '../support/axe.ts'
import { layoutComplaints } from '../support/layout-check.ts'
import { expect, test } from '../support/test.ts'

test('on the sine the network without memory stays far behind, and takes nothing from the other', async ({
  app,
  page,
}) => {
  await app.open()
  await app.ready()
  await app.trainPast(20)
  await app.press('Pause')

  const choose = async (name: string) => {
    const choice = page.getByRole('radiogroup', { name: 'Memory' }).getByRole('radio', { name })
    await app.reach('Training', choice)
    await app.press(choice)
    await expect(choice).toBeChecked()
    await app.putSheetAway()
  }
  await choose('Compare')
  // It catches up with the epoch on show.
  await expect.poll(async () => page.getByText(`Epoch ${await app.epoch()}`, { exact: true }).count()).toBe(2)
  expect(await layoutComplaints(page)).toEqual([])
  await app.press('Play')
  await expect.poll(() => app.number('Loss with memory')).toBeLessThan(0.001)
  // The best that one point allows: half the curve rises through a value, half falls.
  expect(await app.number('Loss without memory')).toBeGreaterThan(0.01)
  await app.press('Pause')
  await expect(
    page.getByText(/At 0\.00 the right answer is 0\.20 once and −0\.20 another time/),
  ).toBeAttached()
  const trained = await app.epoch()

  await choose('Off')
  await expect.poll(app.loss).toBeGreaterThan(0.01)
  await expect(page.locator('[data-wires=loop]')).toHaveCount(0)
  await app.press(app.layers.first())
  await expect(page.getByRole('heading', { name: 'No cell in here' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Forget gate' })).toHaveCount(0)
  await app.press(page.getByRole('navigation', { name: 'Level' }).getByRole('button', { name: 'Network' }))
  await expect(app.scene).toHaveAttribute('data-level', 'network')

  await choose('On')
  await expect.poll(app.epoch).toBeGreaterThanOrEqual(trained)
  await expect.poll(app.loss).toBeLessThan(0.001)
})

test('beside the LSTM trains another recurrent cell, and both show what is left of the gradient', async ({
  app,
  page,
}) => {
  await app.open('?memory=compare&against=rnn&layers=1')
  await app.ready()
  for (let epoch = 0; epoch < 3; epoch++) await app.press('Step')
  await expect.poll(app.epoch).toBe(3)
  await expect.poll(() => page.getByText('Epoch 3', { exact: true }).count()).toBe(2)
  const fact = (cell: string) =>
    page.getByText(new RegExp(`the gradient at step 1 is \\d+ % as large in the LSTM and .* in the ${cell}`))
  await expect(fact('RNN')).toBeAttached()
  // The numbers said are those of the bars drawn.
  const drawn = await page.locator('.compare-bars').evaluateAll((all) =>
    all.map((bars) => {
      const heights = [...bars.querySelectorAll('i')].map((bar) => Number.parseFloat(bar.style.height))
      return heights[0] / heights[heights.length - 1]
    }),
  )
  const said = ((await fact('RNN').textContent()) ?? '').match(/\d+(?= %)/g)?.map(Number) ?? []
  expect(said).toHaveLength(2)
  for (const [k, share] of drawn.entries()) expect(Math.abs(said[k] - share * 100)).toBeLessThan(1.6)
  const against = page.getByRole('combobox', { name: 'Compare with' })
  await against.focus()
  await against.selectOption('GRU')
  await expect(page.getByRole('region', { name: 'Are two gates enough?' })).toBeVisible()
  await expect(fact('GRU')).toBeAttached()
  await expect(page.getByLabel('Loss of the GRU', { exact: true })).toHaveText(/\d/)
  await expect(against).toBeFocused()
  expect(await layoutComplaints(page)).toEqual([])
  expect(await axeFindings(app, '.compare')).toEqual([])
})
