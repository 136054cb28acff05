/** With and without memory: fetched once the page stands. */
export const MEMORY = {
  en: async () => (await import('./en.ts')).en,
  de: async () => (await import('./de.ts')).de,
}
