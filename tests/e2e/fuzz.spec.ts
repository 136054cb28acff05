/** Wild fingers on the page. `npm run fuzz` does the same for as long as wanted. */
import type { FuzzReport } from '../../src/view/fuzz/index.ts'
import { expect, test } from '../support/test.ts'

test('three fingers that do anything leave no error and no drag behind', { tag: '@once' }, async ({
  app,
  page,
}) => {
  let visits = 0
  page.on('framenavigated', () => visits++)
  await app.open('?fuzz=7')
  const report = () => page.evaluate(() => (window as unknown as { fuzz?: FuzzReport }).fuzz)
  await expect.poll(async () => (await report())?.rests, { timeout: 40_000 }).toBeGreaterThan(0)
  const { seed, actions, errors, stuck } = (await report()) as FuzzReport
  expect({ seed, errors, stuck, visits }).toEqual({ seed: 7, errors: [], stuck: [], visits: 1 })
  expect(actions).toBeGreaterThan(50)
})
