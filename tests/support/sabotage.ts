/** Browsers and workers in which something is missing. Call before the page is opened. */
import type { Page } from '@playwright/test'

/** Runs this code in every training worker before anything else. */
async function inTrainer(page: Page, code: string, only: 'first' | 'all' = 'all') {
  // A worker made of a blob is what our own policy forbids.
  const session = await page.context().newCDPSession(page)
  await session.send('Page.setBypassCSP', { enabled: true })
  await page.addInitScript(
    ({ code, only }) => {
      const Real = window.Worker
      let opened = 0
      window.Worker = class extends Real {
        constructor(url: string | URL, options?: WorkerOptions) {
          const spoilt = options?.name === 'training' && (only === 'all' || opened++ === 0)
          const prelude = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }))
          const both = `import '${prelude}'; import '${new URL(url, location.href)}'`
          super(spoilt ? URL.createObjectURL(new Blob([both], { type: 'text/javascript' })) : url, options)
        }
      }
    },
    { code, only },
  )
}

export async function withoutWebAssembly(page: Page) {
  await page.addInitScript('delete globalThis.WebAssembly')
  await inTrainer(page, 'delete globalThis.WebAssembly')
}

/** The first training worker cannot be loaded; another one can. */
export const withDeadTrainer = (page: Page) => inTrainer(page, `throw new Error('dead at once')`, 'first')

/** The first training worker dies when it has reported this epoch; another one lives. */
export const withDyingTrainer = (page: Page, epoch: number) =>
  inTrainer(
    page,
    `const post = self.postMessage.bind(self)
    self.postMessage = (report, options) => {
      post(report, options)
      if (report.kind === 'snapshot' && report.snapshot.epoch >= ${epoch})
        setTimeout(() => { throw new Error('dead in mid-training') })
    }`,
    'first',
  )

/** Returns how to end every worker of this name that runs by then, without a word to anybody. */
export async function withMortalWorkers(page: Page) {
  await page.addInitScript(() => {
    const Real = window.Worker
    window.Worker = class extends Real {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options)
        window.addEventListener(`end ${options?.name}`, () => this.terminate())
      }
    }
  })
  return (name: 'training' | 'picture') =>
    page.evaluate((name) => window.dispatchEvent(new Event(`end ${name}`)), name)
}

/** No training worker can be loaded. */
export const withoutTrainer = (page: Page) => inTrainer(page, `throw new Error('dead at once')`)

/** From this epoch on, the trainer finds that the loss is no longer a number; once. */
export const withDivergence = (page: Page, epoch: number) =>
  inTrainer(
    page,
    `const post = self.postMessage.bind(self)
    let told = false
    self.postMessage = (report, options) => {
      if (told || report.kind !== 'snapshot' || report.snapshot.epoch < ${epoch}) return post(report, options)
      told = true
      post({ kind: 'problem', run: report.run, problem: { code: 'diverged', detail: '' } })
    }`,
  )
