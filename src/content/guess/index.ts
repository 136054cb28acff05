/** Predict first: fetched when it is opened. */
export const GUESS = {
  en: async () => (await import('./en.ts')).en,
  de: async () => (await import('./de.ts')).de,
}
