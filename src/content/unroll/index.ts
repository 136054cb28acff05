/** A layer unrolled in time: fetched when it is opened. */
export const UNROLL = {
  en: async () => (await import('./en.ts')).en,
  de: async () => (await import('./de.ts')).de,
}
