/**
 * What this machine needs for the least that could be asked of it: one square moves, by itself or with the
 * fingers, while the same worker trains the same network. The functions run in the page.
 */

/** Before the app's own scripts: notes which worker trains, and what it is told, for `floor` to do the same. */
export function noteTraining() {
  const training = { url: '', commands: /** @type {any[]} */ ([]) }
  const { postMessage } = Worker.prototype
  Worker.prototype.postMessage = function (/** @type {any} */ command) {
    postMessage.call(this, command)
    if (['start', 'play'].includes(command.kind)) training.commands.push(command)
  }
  Object.assign(window, {
    training,
    Worker: class extends Worker {
      /** @param {string | URL} url @param {WorkerOptions} [options] */
      constructor(url, options) {
        super(url, options)
        if (options?.name === 'training') training.url = String(url)
      }
    },
  })
}

export const SQUARE = '<!doctype html><meta name="viewport" content="width=device-width">'

/**
 * One square on an empty page. The title tells the epoch.
 * @param {{ url: string, commands: any[] }} training as `noteTraining` has noted it
 */
export function floor({ url, commands }) {
  const square = document.createElement('div')
  square.style.cssText = 'position: fixed; left: 0; top: 0; width: 64px; height: 64px; background: #1c68dd'
  document.documentElement.style.touchAction = 'none'
  document.body.replaceChildren(square)
  const move = (/** @type {number} */ x, /** @type {number} */ y) => {
    square.style.transform = `translate(${x}px, ${y}px)`
  }
  const drift = (/** @type {number} */ now) => {
    move((now / 10) % innerWidth, innerHeight / 2)
    requestAnimationFrame(drift)
  }
  requestAnimationFrame(drift)
  document.addEventListener('pointermove', ({ clientX, clientY }) => move(clientX, clientY))

  const worker = new Worker(url, { type: 'module' })
  worker.onmessage = ({ data: { kind, run, snapshot } }) => {
    if (kind !== 'snapshot') return
    document.title = snapshot.epoch
    requestAnimationFrame(() => worker.postMessage({ kind: 'shown', run }))
  }
  for (const command of commands) worker.postMessage(command)
}
