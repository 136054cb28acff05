/** What axe finds on the page, in a line each. */
import type { Page } from '@playwright/test'
import axe, { type AxeResults, type RunOptions } from 'axe-core'
import type { AppPage } from './app-page.ts'

/**
 * Looks in the light, in the dark, and through the projector: a theme changes little but colours. The page has
 * to follow the device.
 * `where` is a CSS selector.
 */
export async function axeFindings(app: AppPage, where = 'html'): Promise<string[]> {
  // What is still coming has not its colours yet.
  await app.settled()
  const inTheLight = await run(app, where, {})
  await showTheme(app.page, 'dark')
  const inTheDark = await run(app, where, { runOnly: ['color-contrast'] })
  // No device asks for this one.
  await app.page.evaluate(() => document.documentElement.setAttribute('data-theme', 'projector'))
  const projected = await run(app, where, { runOnly: ['color-contrast'] })
  await app.page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'))
  await showTheme(app.page, 'light')
  return [
    ...inTheLight,
    ...inTheDark.map((finding) => `in the dark: ${finding}`),
    ...projected.map((finding) => `projected: ${finding}`),
  ]
}

async function showTheme(page: Page, theme: 'light' | 'dark') {
  await page.emulateMedia({ colorScheme: theme })
  await page.waitForFunction((theme) => document.documentElement.dataset.theme === theme, theme)
}

/** Half-way through a fade every text is too pale. */
async function run(app: AppPage, where: string, options: RunOptions): Promise<string[]> {
  await app.settled()
  const isThere = await app.page.evaluate(() => 'axe' in window)
  if (!isThere) await app.page.evaluate(axe.source)
  return app.page.evaluate(
    async ({ where, options }) => {
      const { axe } = window as unknown as {
        axe: { run(where: string, options: RunOptions): Promise<AxeResults> }
      }
      const { violations } = await axe.run(where, options)
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${help}\n${html}\n${failureSummary ?? ''}`),
      )
    },
    { where, options },
  )
}
