/** Offline use, newer versions, and how to install: fetched once the page stands. */
export const PWA = {
  en: async () => (await import('./en.ts')).en,
  de: async () => (await import('./de.ts')).de,
}
