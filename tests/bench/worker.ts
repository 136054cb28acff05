/** Measures in a worker, as the app trains in one. */
import { measure } from './measure.ts'

measure().then(
  (measured) => self.postMessage({ measured }),
  (error: unknown) => self.postMessage({ problem: String(error) }),
)
