/**
 * Nothing on screen is made up: what the cell view says of every layer, unit and step is what the model
 * computes from the weights that the training worker reported.
 */
import type { Page } from '@playwright/test'
import { exampleOf } from '../../src/model/data/samples.ts'
import { sourceOf } from '../../src/model/data/source.ts'
import { type Picture, pictureOf } from '../../src/model/picture.ts'
import { backward, forward, lossOf } from '../../src/model/trace.ts'
import { DEFAULTS, type Settings, shapeOf } from '../../src/model/training.ts'
import type { AppPage } from '../support/app-page.ts'
import { expect, test } from '../support/test.ts'

const SETTINGS: Settings = { ...DEFAULTS, layers: 3, units: 5, data: 'composite', noise: 0.1 }
const LINK = '?layers=3&units=5&data=composite&noise=0.1'
const STEPS = 15
const PARTS = ['f', 'i', 'g', 'o', 'c', 'h']

/** Keeps a copy of the newest weights that the training worker reports. */
async function listenIn(page: Page) {
  await page.addInitScript(() => {
    const Original = window.Worker
    window.Worker = class extends Original {
      constructor(...args: ConstructorParameters<typeof Worker>) {
        super(...args)
        this.addEventListener('message', ({ data }) => {
          if (data?.kind === 'snapshot')
            Object.assign(window, {
              heard: { epoch: data.snapshot.epoch, weights: [...data.snapshot.weights] },
            })
        })
      }
    }
  })
}

async function trained(app: AppPage, page: Page, epochs: number) {
  await listenIn(page)
  await app.open(LINK)
  await app.ready()
  for (let epoch = 1; epoch <= epochs; epoch++) {
    await app.press('Step')
    await expect.poll(app.epoch).toBe(epoch)
  }
  const heard = await page.evaluate(
    () => (window as unknown as { heard: { epoch: number; weights: number[] } }).heard,
  )
  expect(heard.epoch).toBe(epochs)
  const shape = shapeOf(SETTINGS)
  const weights = Float32Array.from(heard.weights)
  const example = exampleOf(sourceOf(SETTINGS), SETTINGS.seed, 0, SETTINGS.noise)
  return { shape, weights, example, picture: pictureOf(shape, weights, example) }
}

/** What the page says of every step and unit of the cell on show, by walking through it. */
const readCell = (page: Page, direction: 'forward' | 'backward') =>
  page.evaluate(
    async ({ direction, steps }) => {
      const slider = document.querySelector<HTMLElement>('[role=slider][aria-label="Time step"]')!
      const press = (key: string) =>
        slider.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
      const unit = document.querySelector<HTMLInputElement>('.unit-card [type=range]')!
      const said: Record<string, Record<string, string>> = {}
      press(direction === 'forward' ? 'Home' : 'End')
      // Forward: to the end of the first step's output. Backward: the last place is the first step.
      if (direction === 'forward') for (let k = 0; k < 3; k++) press('ArrowRight')
      for (let step = 0; step < steps; step++) {
        for (let k = 0; k < Number(unit.max); k++) {
          unit.value = String(k + 1)
          unit.dispatchEvent(new InputEvent('input', { bubbles: true }))
          const kind = direction === 'forward' ? '[data-value]' : '[data-gradient]'
          const values = [...document.querySelectorAll<HTMLElement>('li[data-part]')].map(
            (item) => [item.dataset.part ?? '', item.querySelector(kind)?.textContent ?? 'missing'] as const,
          )
          said[`${step},${k}`] = Object.fromEntries(values)
        }
        for (let k = 0; k < (direction === 'forward' ? 4 : 1); k++)
          press(direction === 'forward' ? 'ArrowRight' : 'ArrowLeft')
      }
      return said
    },
    { direction, steps: STEPS },
  )

const spoken = (value: number) => {
  const text = value.toFixed(2)
  return (text === '-0.00' ? '0.00' : text).replace('-', '−')
}

const slope = new Intl.NumberFormat('en', { maximumSignificantDigits: 3, useGrouping: false })

function expected(picture: Picture, layer: number, direction: 'forward' | 'backward') {
  const of = direction === 'forward' ? picture.trace.layers[layer] : picture.gradient.layers[layer]
  const said: Record<string, Record<string, string>> = {}
  for (let step = 0; step < STEPS; step++) {
    for (let unit = 0; unit < SETTINGS.units; unit++) {
      said[`${step},${unit}`] = Object.fromEntries(
        PARTS.map((part) => {
          const value = of.parts[part][step * SETTINGS.units + unit]
          return [part, direction === 'forward' ? spoken(value) : slope.format(value).replace('-', '−')]
        }),
      )
    }
  }
  return said
}

test('every gate, state and output, and every gradient, is what the model says', async ({ app, page }) => {
  const { picture } = await trained(app, page, 4)
  for (let layer = 0; layer < SETTINGS.layers; layer++) {
    await app.press(`Layer ${layer + 1}`)
    await expect(page.locator(`[data-level=cell][data-layer="${layer + 1}"]`)).toBeVisible()
    await expect(page.locator('.unit-cell')).toHaveCount(SETTINGS.units)
    expect(await readCell(page, 'forward')).toEqual(expected(picture, layer, 'forward'))
    expect(await readCell(page, 'backward')).toEqual(expected(picture, layer, 'backward'))
    await page.getByRole('navigation', { name: 'Level' }).getByRole('button', { name: 'Network' }).tap()
    await expect(page.locator('[data-level=network]')).toBeVisible()
    await expect.poll(() => page.locator('.stage').getAttribute('data-depth')).toBe('0.000')
  }
})

test('the gradients on show are finite differences of the loss on show', async ({ app, page }) => {
  const { shape, weights, example, picture } = await trained(app, page, 4)
  const target = example.targets.subarray(0, 1)
  const lossAt = (changed: Float64Array) => lossOf(shape, forward(shape, changed, example.xs).output, target)
  const { layers, weights: all } = backward(shape, weights, picture.trace, target)
  expect({ layers }).toMatchObject(picture.gradient)
  const precise = Float64Array.from(weights)
  for (let k = 0; k < precise.length; k += 37) {
    const step = 1e-5
    const [up, down] = [precise.slice(), precise.slice()]
    up[k] += step
    down[k] -= step
    const slope = (lossAt(up) - lossAt(down)) / (2 * step)
    expect(all[k]).toBeCloseTo(slope, 6)
  }
})

test('the forecast and its error are what the model says', async ({ app, page }) => {
  const { picture } = await trained(app, page, 3)
  const shown = await page.locator('.loss-summary output, .loss-summary strong').first().textContent()
  expect(Math.abs(Number.parseFloat(shown ?? '') - picture.forecastLoss)).toBeLessThan(0.0006)
})
