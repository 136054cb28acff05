/** What the small live examples of the parameters say: fetched with them. */
export const TRIALS = {
  en: async () => (await import('./en.ts')).en,
  de: async () => (await import('./de.ts')).de,
}
