/** The dialogs of own data and of an own text. */
export const OWN = {
  en: async () => (await import('./en.ts')).en,
  de: async () => (await import('./de.ts')).de,
}
