/** How the reader wants the app: language, theme, and keys. A link may say, the device remembers, the system suggests. */
import { createEffect, createSignal, onCleanup } from 'solid-js'
import type { Language } from '../content/words.ts'
import { recalled, remember } from './device.ts'

export const LANGUAGES = ['en', 'de'] as const satisfies readonly Language[]

/** `system` follows the device. */
export const THEMES = ['system', 'light', 'dark', 'projector'] as const
export type Theme = (typeof THEMES)[number]
/** A theme as it is really shown. */
export type Shade = Exclude<Theme, 'system'>

export type Preferences = ReturnType<typeof createPreferences>

/** What somebody else asks for. */
type Wanted = { readonly lang?: Language | undefined; readonly theme?: Theme | undefined }

export function createPreferences(wanted: Wanted) {
  const [language, setLanguage] = createSignal(firstLanguage(wanted.lang))
  const [theme, setTheme] = createSignal(firstTheme(wanted.theme))
  const [characterKeys, setCharacterKeys] = createSignal(recalled('characterKeys') !== 'off')
  const systemDark = createMedia('(prefers-color-scheme: dark)')
  const reducedMotion = createMedia('(prefers-reduced-motion: reduce)')
  /** The theme that is really shown. */
  const shade = (): Shade => {
    const chosen = theme()
    return chosen === 'system' ? (systemDark() ? 'dark' : 'light') : chosen
  }

  createEffect(() => {
    document.documentElement.lang = language()
  })
  createEffect(() => {
    document.documentElement.dataset.theme = shade()
  })

  return {
    language,
    theme,
    shade,
    reducedMotion,
    /** Whether keys that write something do something (WCAG 2.1.4 asks that they can be turned off). */
    characterKeys,
    setCharacterKeys: (on: boolean) => remember('characterKeys', setCharacterKeys(on) ? 'on' : 'off'),
    setLanguage: (next: Language) => remember('language', setLanguage(next)),
    setTheme: (next: Theme) => remember('theme', setTheme(next)),
    /** For now: the device remembers what its reader has chosen. */
    showIn(next: Wanted) {
      if (next.lang) setLanguage(next.lang)
      if (next.theme) setTheme(next.theme)
    },
  }
}

/** The language to begin with: the link's, the one chosen before, or the system's. */
export const firstLanguage = (wanted: Language | undefined): Language =>
  wanted ?? chosenBefore('language', LANGUAGES) ?? (navigator.language.startsWith('de') ? 'de' : 'en')

export const firstTheme = (wanted: Theme | undefined): Theme =>
  wanted ?? chosenBefore('theme', THEMES) ?? 'system'

/** Whether a media query holds, as a signal. */
function createMedia(query: string): () => boolean {
  const media = window.matchMedia(query)
  const [holds, setHolds] = createSignal(media.matches)
  const update = () => setHolds(media.matches)
  media.addEventListener('change', update)
  onCleanup(() => media.removeEventListener('change', update))
  return holds
}

function chosenBefore<T extends string>(key: string, allowed: readonly T[]): T | undefined {
  const chosen = recalled(key)
  return allowed.find((candidate) => candidate === chosen)
}
