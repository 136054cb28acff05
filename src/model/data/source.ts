/** What is to be learned: a function, a text, or points. */
import { type FunctionData, STEP } from './functions.ts'
import { type OwnPoints, type PointsData, pointsOf } from './points.ts'
import { BUILT_IN, type DataId } from './registry.ts'
import { type OwnText, type TextData, textOf } from './text.ts'

/** Something to learn, with all that is needed to cut sequences out of it and to draw it. */
export type Source = FunctionData | TextData | PointsData

/** A line over x: point number k stands at x = k · STEP. */
export type Curve = Exclude<Source, TextData>

export const textIn = (source: Source): TextData | undefined => (source.kind === 'text' ? source : undefined)

export const curveIn = (source: Source): Curve | undefined => (source.kind === 'text' ? undefined : source)

/** What the reader brings. Plain and complete in itself: it travels to the worker and is kept as it is. */
export type Own = OwnText | OwnPoints

/** Which of all sources: the part of the settings that says what is learned. */
export type Subject = { readonly data: DataId; readonly own?: Own | undefined }

/** The subject that is something of one's own. */
export const ownSubject = (own: Own): { readonly data: DataId; readonly own: Own } => ({
  data: own.kind === 'text' ? 'ownText' : 'draw',
  own,
})

/** What has been made before: finding the characters of a long text again for every picture would take a while. */
const made = new WeakMap<Own, Source>()

/** Throws where data of the reader's are asked for and not brought along. */
export function sourceOf({ data, own }: Subject): Source {
  if (data !== 'ownText' && data !== 'draw') return BUILT_IN[data]
  if (own?.kind !== (data === 'ownText' ? 'text' : 'points')) throw new Error(`No own data for ${data}.`)
  const source = made.get(own) ?? (own.kind === 'text' ? textOf(own.text) : pointsOf(own))
  made.set(own, source)
  return source
}

/** How far the data flow, in x, until they begin again: text flows STEP per character. What ends does not flow. */
export function flowOf(source: Source): number {
  if (source.kind === 'text') return source.text.length * STEP
  if (source.kind === 'points' && !source.loop) return 0
  return source.period
}
