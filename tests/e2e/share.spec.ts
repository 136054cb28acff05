/** A set-up travels as a link and a code, and a class sees what its teacher has chosen. */
import type { Page } from '@playwright/test'
import jsQR from 'jsqr'
import { expect, test } from '../support/test.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test('a teacher prepares a link, and a class opens it', { tag: '@once' }, async ({ app, page, context }) => {
  test.setTimeout(90_000)
  await app.open('?data=square&layers=2&seed=77&learningRate=0.02')
  await app.press('Menu')
  await app.press('Share')
  const link = page.getByRole('textbox', { name: 'Link' })
  await expect(link).toHaveValue(/data=square&layers=2&.*seed=77/)

  for (const control of [/Choice of data/, /Adding/, /Learning rate, batch/, /Speed, Reset/])
    await page.getByRole('checkbox', { name: control }).uncheck()
  await page.getByRole('combobox', { name: 'Begin' }).selectOption('Inside layer 2')
  await page.getByRole('combobox', { name: 'Language' }).selectOption('Deutsch')
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('Dark')
  const address = await link.inputValue()
  expect(await codeOf(page)).toBe(address)
  await app.press('Copy')
  await expect(app.button('Copied')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address)

  const pupil = await context.newPage()
  await pupil.goto(address)
  await expect(pupil.locator('[data-level=cell][data-layer="2"]')).toBeVisible()
  await expect(pupil.locator('html')).toHaveAttribute('lang', 'de')
  await expect(pupil.locator('html')).toHaveAttribute('data-theme', 'dark')
  await pupil.getByRole('button', { name: 'Netz', exact: true }).press('Enter')
  await expect(pupil.locator('[data-level=network][data-depth="0.000"]')).toBeVisible()

  const step = pupil.getByRole('button', { name: 'Schritt', exact: true })
  await step.press('Enter')
  await expect(pupil.getByLabel('Epoche', { exact: true }).first()).toHaveText('1')
  await pupil.keyboard.press('r')
  await pupil.keyboard.press('b')
  await expect(pupil.getByLabel('Epoche', { exact: true }).first()).toHaveText('1')
  const more = pupil.getByRole('button', { name: 'Mehr einstellen', exact: true })
  if (await more.isVisible()) {
    await more.press('Enter')
    await expect(pupil.getByRole('tab')).toHaveCount(1)
  }
  const hidden = [
    pupil.getByRole('radiogroup', { name: 'Daten' }),
    pupil.getByRole('slider', { name: 'Lernrate' }),
    pupil.getByRole('button', { name: /(entfernen|einfügen|hinzufügen)$/ }),
    pupil.getByRole('button', { name: /^(Zurücksetzen|Neustart|Tempo|Schritt zurück)$/ }),
  ]
  for (const control of hidden) await expect(control).toHaveCount(0)

  await pupil.getByRole('button', { name: 'Menü', exact: true }).press('Enter')
  await pupil.getByRole('button', { name: 'Alles zeigen' }).press('Enter')
  await expect(pupil.getByRole('button', { name: 'Zurücksetzen', exact: true }).first()).toBeVisible()
  await expect(pupil.getByRole('button', { name: /entfernen$/ }).first()).toBeVisible()
})

test('a text of one’s own travels in the link', { tag: '@once' }, async ({ app, page }) => {
  const text = 'the cat sat on the mat, and the rat ate the hat. '
  await app.open(`?layers=1#${new URLSearchParams({ own: 'text', name: 'Cat', text })}`)
  await app.ready()
  await app.press('Menu')
  await app.press('Share')
  await expect(page.getByText('travel in the link itself')).toBeVisible()
  expect(await codeOf(page)).toContain('#own=text&name=Cat&text=the+cat')
})

test('a link that is broken in any way opens the page all the same', { tag: '@once' }, async ({
  app,
  page,
}) => {
  for (const broken of [
    '?hide=&inside=0',
    '?%E0%A4%A',
    '?layers=%00#own=points&values=%FF',
    '#own=text',
    `?data=${'x'.repeat(9000)}`,
    '?lang=de&lang=en&theme=',
  ])
    await test.step(broken.slice(0, 40), async () => {
      await app.open(broken)
      await expect(app.layers).toHaveCount(3)
      await page.goto('about:blank')
    })
})

/** What a camera reads from the code on the screen. */
async function codeOf(page: Page): Promise<string | undefined> {
  const { data, width } = await page.getByRole('img', { name: 'QR code' }).evaluate(async (svg) => {
    const size = 600
    const copy = svg.cloneNode(true) as Element
    copy.setAttribute('width', String(size))
    copy.setAttribute('height', String(size))
    const image = new Image()
    image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`
    await image.decode()
    const context = new OffscreenCanvas(size, size).getContext('2d')!
    context.fillStyle = getComputedStyle(svg).backgroundColor
    context.fillRect(0, 0, size, size)
    context.drawImage(image, 0, 0)
    return { data: Array.from(context.getImageData(0, 0, size, size).data), width: size }
  })
  return jsQR(Uint8ClampedArray.from(data), width, width)?.data
}
