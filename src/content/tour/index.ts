/** The words of the guided start, fetched when it runs. */
import type { Language } from '../words.ts'
import type { TourWords } from './en.ts'

export const TOUR: Record<Language, () => Promise<TourWords>> = {
  en: async () => (await import('./en.ts')).tour,
  de: async () => (await import('./de.ts')).tour,
}
