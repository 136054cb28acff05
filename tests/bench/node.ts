/** What run.mjs calls in Node. */
export { measure } from './measure.ts'
