/** Every data set by its name. */
import { composite, type FunctionData, sawtooth, sine, square } from './functions.ts'

export const DATA = { sine, sawtooth, square, composite } as const satisfies Record<string, FunctionData>

export type DataId = keyof typeof DATA
