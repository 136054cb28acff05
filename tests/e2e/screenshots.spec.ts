/** Pictures to look at, of every size and theme, before, during and after training: tests/results/screenshots. */
import { copyFileSync } from 'node:fs'
import { expect, test } from '../support/test.ts'

const FOLDER = 'tests/results/screenshots'

test('pictures', async ({ app, page }, { project }) => {
  test.setTimeout(90_000)
  const shoot = async (moment: string) => {
    for (const theme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: theme })
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
      await page.screenshot({ path: `${FOLDER}/${project.name}-${moment}-${theme}.png` })
    }
  }
  await app.open()
  await app.ready()
  await shoot('before')

  await app.press('Play')
  await expect(page.locator('[data-level=network][data-phase=validate]')).toBeVisible()
  await shoot('during')

  await app.chooseSpeed('As fast as it can')
  await expect.poll(app.loss, { timeout: 40_000 }).toBeLessThan(0.02)
  await app.press('Pause')
  await expect(app.button('Play')).toBeVisible()
  await shoot('after')

  const more = app.button('More controls')
  if (await more.isVisible()) {
    await app.press(more)
    for (const tab of ['Data', 'Process', 'Training']) {
      await app.press(page.getByRole('tab', { name: tab, exact: true }))
      await expect(page.getByRole('tab', { name: tab, exact: true })).toHaveAttribute('aria-selected', 'true')
      await shoot(`sheet-${tab.toLowerCase()}`)
    }
    await app.putSheetAway()
  }

  await app.press('Layer 2')
  await expect(page.locator('[data-level=cell][data-depth="1.000"]')).toBeVisible()
  await shoot('cell')
  await app.press('Forget gate')
  await expect(page.locator('[data-level=component][data-depth="2.000"]')).toBeVisible()
  await shoot('component')

  const device = { 'tablet-wide': 'tablet', phone: 'phone' }[project.name]
  if (process.env.REFRESH && device)
    for (const [moment, picture] of [
      ['after', 'overview'],
      ['cell', 'cell'],
    ])
      copyFileSync(
        `${FOLDER}/${project.name}-${moment}-light.png`,
        `public/screenshots/${picture}-${device}.png`,
      )
})
