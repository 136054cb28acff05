/**
 * How soon the app obeys, in Chromium, with the largest network: from the press to the first frame after the
 * training worker's answer.
 */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, preview } from 'vite'

/** @typedef {{ readonly median: number, readonly worst: number }} Answer in milliseconds */
/** @typedef {'paused' | 'later' | 'rewound' | 'untrained' | 'kept'} Expected the report that says it has been done */
/** @typedef {{ readonly press: string, readonly training: boolean, readonly answer: Expected }} Act */

/** @typedef {{ nextEpoch(): Promise<void>, press(control: Element, answer: Expected): Promise<number> }} Stopwatch */

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const BUILT = join(ROOT, 'node_modules/.cache/latency')
const LINK = '?layers=7&units=64'
const ROUNDS = 9

/**
 * What is pressed, and whether it trains meanwhile.
 * @type {Readonly<Record<string, Act>>}
 */
const ACTS = {
  pause: { press: 'Pause', training: true, answer: 'paused' },
  'step, with its epoch': { press: 'Step', training: false, answer: 'later' },
  rewind: { press: 'Step back', training: true, answer: 'rewound' },
  // New parameters are not answered: a question asked right after them is.
  tune: { press: 'Learning rate', training: true, answer: 'kept' },
  reset: { press: 'Reset', training: true, answer: 'untrained' },
  'new start': { press: 'New start', training: true, answer: 'untrained' },
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @returns {Promise<Record<string, Answer>>}
 */
export async function latency(browser) {
  console.log('Measuring answers in Chromium …')
  const common = { root: ROOT, logLevel: /** @type {const} */ ('error') }
  await build({ ...common, build: { outDir: BUILT, emptyOutDir: true } })
  const server = await preview({
    ...common,
    build: { outDir: BUILT },
    preview: { port: 0, host: '127.0.0.1' },
  })
  try {
    const page = await browser.newPage({
      viewport: { width: 1180, height: 820 },
      locale: 'en-GB',
      serviceWorkers: 'block',
    })
    await page.addInitScript(listenIn)
    await page.goto(`${server.resolvedUrls?.local[0]}${LINK}`)
    const control = (/** @type {string} */ name) =>
      page
        .getByRole('button', { name, exact: true })
        .or(page.getByRole('slider', { name, exact: true }))
        .filter({ visible: true })
        .first()
    await control('Speed').click()
    await page.getByText('As fast as it can', { exact: true }).filter({ visible: true }).first().click()

    /** @type {Record<string, Answer>} */
    const answers = {}
    for (const [name, { press, training, answer }] of Object.entries(ACTS)) {
      const times = []
      for (let round = 0; round < ROUNDS; round++) {
        if (training && (await control('Play').isVisible())) await control('Play').click()
        if (training) await page.evaluate(() => /** @type {any} */ (window).stopwatch.nextEpoch())
        const measure = (/** @type {Element} */ pressed, /** @type {Expected} */ answer) =>
          /** @type {any} */ (window).stopwatch.press(pressed, answer)
        times.push(await control(press).evaluate(measure, answer))
      }
      times.sort((a, b) => a - b)
      answers[name] = { median: times[ROUNDS >> 1], worst: times[ROUNDS - 1] }
    }
    await page.close()
    return answers
  } finally {
    await server.close()
  }
}

/** Runs in the page, before anything else. */
function listenIn() {
  /** @typedef {{ readonly kind: string, readonly snapshot?: { readonly epoch: number }, readonly losses?: Float32Array }} Report */
  /** @type {Worker} */
  let trainer
  let run = 0
  let newest = 0
  /** @type {(report: Report) => void} */
  let hear = () => undefined
  window.Worker = class extends Worker {
    /** @param {string | URL} url @param {WorkerOptions} [options] */
    constructor(url, options) {
      super(url, options)
      if (options?.name !== 'training') return
      trainer = this
      this.addEventListener('message', ({ data }) => {
        hear(data)
        newest = data.snapshot?.epoch ?? newest
      })
      const post = this.postMessage.bind(this)
      this.postMessage = (/** @type {{ run: number }} */ command) => {
        run = command.run
        post(command)
      }
    }
  }

  /** @param {(report: Report) => boolean} isIt @returns {Promise<void>} */
  const reported = (isIt) =>
    new Promise((resolve) => {
      hear = (report) => isIt(report) && resolve()
    })
  /** @type {Readonly<Record<Expected, (report: Report) => boolean>>} */
  const is = {
    paused: ({ kind }) => kind === 'paused',
    kept: ({ kind }) => kind === 'kept',
    later: ({ snapshot }) => snapshot !== undefined && snapshot.epoch > newest,
    // Nothing else reports an epoch that has been reported before.
    rewound: ({ snapshot, losses }) => snapshot !== undefined && losses?.length === 0,
    untrained: ({ snapshot }) => snapshot?.epoch === 0,
  }

  /** @type {Stopwatch} */
  const stopwatch = {
    nextEpoch: () => reported(is.later),
    press: async (control, answer) => {
      const answered = reported(is[answer])
      const begin = performance.now()
      if (control instanceof HTMLInputElement) {
        control.stepDown()
        control.dispatchEvent(new InputEvent('input', { bubbles: true }))
        trainer.postMessage({ kind: 'keep', run })
      } else if (control instanceof HTMLElement) control.click()
      await answered
      await new Promise(requestAnimationFrame)
      return performance.now() - begin
    },
  }
  Object.assign(window, { stopwatch })
}
