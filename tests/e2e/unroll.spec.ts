/** A layer unrolled in time: by finger from inside a cell, forwards and backwards, beside another network, and back. */
import { axeFindings } from '../support/axe.ts'
import { layoutComplaints } from '../support/layout-check.ts'
import { expect, test } from '../support/test.ts'

test('a layer is unrolled, its river follows training and stands beside that of an RNN', async ({
  app,
  page,
}) => {
  await app.open('?layers=2')
  await app.ready()
  await app.press('Layer 2')
  await expect(page.locator('[data-level=cell]')).toBeVisible()
  const dialog = page.getByRole('dialog', { name: /^Layer \d through time$/ })
  const inside = (role: 'button' | 'tab' | 'radio', name: string) =>
    dialog.getByRole(role, { name, exact: true })
  /** Of the dialog alone: what lies behind it is neither seen nor touched. */
  const complaints = async () => {
    const showPage = (visibility: string) =>
      page.locator('.app > :not(dialog)').evaluateAll((parts, visibility) => {
        for (const part of parts) (part as HTMLElement).style.visibility = visibility
      }, visibility)
    await showPage('hidden')
    const found = await layoutComplaints(page)
    await showPage('')
    return found
  }
  await app.press('Unroll')
  await expect(dialog).toHaveAccessibleName('Layer 2 through time')
  expect(await complaints()).toEqual([])
  expect(await axeFindings(app, 'dialog[open]')).toEqual([])
  await app.press(dialog.getByRole('button', { name: /^Step 3 / }))
  await expect(dialog.locator('[aria-current]')).toHaveAccessibleName(/^Step 3 reads the output of layer 1/)

  await app.press(inside('tab', 'Backward'))
  const shares = () =>
    dialog
      .getByRole('list', { name: /^LSTM/ })
      .getByRole('button')
      .evaluateAll((steps) => steps.map((step) => step.querySelector('.spoken')?.textContent))
  const untrained = await shares()
  expect(untrained[14]).toBe('Step 15: 100 %')
  await app.press(inside('button', 'Step'))
  await expect(dialog.getByText(/^Epoch 1 /)).toBeVisible()
  await expect.poll(shares).not.toEqual(untrained)

  await app.press(inside('radio', 'RNN'))
  await expect(dialog.getByRole('list', { name: /^RNN/ }).getByRole('button')).toHaveCount(15)
  // It has caught up with the learner's network.
  await expect(dialog.getByText(/Catching up/)).toHaveCount(0)
  expect(await complaints()).toEqual([])
  expect(await axeFindings(app, 'dialog[open]')).toEqual([])
  // Nothing on it is wider than the dialog.
  expect(
    await dialog.locator('.dialog-page').evaluate((page) => page.scrollWidth - page.clientWidth),
  ).toBeLessThanOrEqual(0)

  await app.press(inside('button', 'Close'))
  await expect(page.getByRole('slider', { name: 'Time step' })).toHaveAttribute('aria-valuetext', /t = 3\b/)
  await expect(app.button('Unroll')).toBeFocused()
})
