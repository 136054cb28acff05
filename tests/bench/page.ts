/** The benchmark's page: starts the worker and shows what it measured. */
const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
worker.onmessage = ({ data }) => {
  document.body.textContent = JSON.stringify(data)
  document.body.dataset.done = ''
}
worker.onerror = ({ message }) => {
  document.body.textContent = JSON.stringify({ problem: message })
  document.body.dataset.done = ''
}
