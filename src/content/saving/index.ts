/** Keeping, saving, and taking the network elsewhere: fetched once the page stands. */
export const WORK = {
  en: async () => (await import('./en.ts')).en,
  de: async () => (await import('./de.ts')).de,
}
