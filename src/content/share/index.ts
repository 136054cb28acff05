/** The dialog that shares the set-up, and sets the page up for a class. */
export const SHARE = {
  en: async () => (await import('./en.ts')).en,
  de: async () => (await import('./de.ts')).de,
}
