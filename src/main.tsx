/** Starts the page: reads its link, fetches its words, and puts it in place. */
import { render } from 'solid-js/web'
import { fetchWords } from './content/words.ts'
import { readLink } from './state/link.ts'
import { firstLanguage } from './state/preferences.ts'
import { App } from './view/App.tsx'
import './view/styles/page.css'

/** Until what the page cannot begin without is asked for again, in milliseconds. */
const AGAIN = 2_000

/** Nothing can be shown without it, nor said: asks until it comes. */
async function insist<Value>(fetch: () => Promise<Value>): Promise<Value> {
  for (;;) {
    try {
      return await fetch()
    } catch {
      await new Promise((again) => setTimeout(again, AGAIN))
    }
  }
}

/** What a link carries after its #, if it carries anything; `null` if that cannot be read. */
async function fetchOwn(hash: string) {
  if (!hash.startsWith('#own=')) return undefined
  const { readOwn } = await insist(() => import('./state/own-link.ts'))
  try {
    return readOwn(hash)
  } catch {
    return null
  }
}

async function start() {
  const [own] = await Promise.all([
    fetchOwn(location.hash),
    // No sentence in the wrong language, not even for a moment.
    insist(() => fetchWords(firstLanguage(readLink(location.search).lang))),
  ])
  render(() => <App own={own} />, document.getElementById('app') as HTMLElement)
}

// Not awaited here: what is fetched may import this very file, and would wait for it in turn.
void start()

const seed = new URLSearchParams(location.search).get('fuzz')
if (seed !== null) import('./view/fuzz/index.ts').then(({ fuzz }) => fuzz(Number(seed) || Date.now() % 1e6))
