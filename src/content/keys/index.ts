/** The dialog that lists gestures and keys. */
export const KEYS = {
  en: async () => (await import('./en.ts')).keys,
  de: async () => (await import('./de.ts')).keys,
}
