/** Starts the page: reads its link, fetches its words, and puts it in place. */
import { render } from 'solid-js/web'
import { fetchWords } from './content/words.ts'
import { readLink } from './state/link.ts'
import { firstLanguage } from './state/preferences.ts'
import { App } from './view/App.tsx'
import './view/styles/page.css'

/** What a link carries after its #, if it carries anything; `null` if that cannot be read. */
async function fetchOwn(hash: string) {
  if (!hash.startsWith('#own=')) return undefined
  try {
    return (await import('./state/own-link.ts')).readOwn(hash)
  } catch {
    return null
  }
}

async function start() {
  const [own] = await Promise.all([
    fetchOwn(location.hash),
    // No sentence in the wrong language, not even for a moment.
    fetchWords(firstLanguage(readLink(location.search).lang)),
  ])
  render(() => <App own={own} />, document.getElementById('app') as HTMLElement)
}

// Not awaited here: what is fetched may import this very file, and would wait for it in turn.
void start()

const seed = new URLSearchParams(location.search).get('fuzz')
if (seed !== null) import('./view/fuzz/index.ts').then(({ fuzz }) => fuzz(Number(seed) || Date.now() % 1e6))
