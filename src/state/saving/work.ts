/**
 * All that a reader has made: the network as far as it is trained, what it learns, and where they were; in a
 * file, also what a teacher asks of the page. What comes back from the device or out of a file is checked here,
 * whole or not at all.
 */
import * as v from 'valibot'
import { fits } from '../../model/checkpoint.ts'
import { BUILT_IN } from '../../model/data/registry.ts'
import { ownSubject } from '../../model/data/source.ts'
import { BLOCKS, type CellKind } from '../../model/network.ts'
import { LIMITS, type Limit, type Settings, shapeOf } from '../../model/training.ts'
import { GATES } from '../../scene/layout/cell.ts'
import { STORY_SECONDS } from '../../scene/story/epoch.ts'
import type { KeptRun } from '../kept-run.ts'
import { HIDEABLE } from '../lesson.ts'
import { AGAINST, MEMORY_MODES } from '../memory.ts'
import { ownSchema } from '../own-data.ts'
import { LANGUAGES, THEMES } from '../preferences.ts'
import { SPEEDS } from '../speeds.ts'

/**
 * Counts up with whatever is added; all versions up to this one are read.
 * 2: the memory mode, the network without memory, and what is asked of the page.
 */
export const VERSION = 2
const READABLE = [1, VERSION] as const

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const upTo = (most: number) => v.pipe(count, v.maxValue(most))
const finite = v.pipe(v.number(), v.finite())
const within = ({ min, max }: Limit) => v.pipe(finite, v.minValue(min), v.maxValue(max))
const wholeWithin = (limit: Limit) => v.pipe(within(limit), v.safeInteger())
const namesOf = <T extends string>(names: Record<T, unknown>) => v.picklist(Object.keys(names) as T[])
const numbers = v.instance(Float32Array)

const settings = v.pipe(
  v.object({
    data: v.union([namesOf(BUILT_IN), v.picklist(['ownText', 'draw'])]),
    own: v.optional(ownSchema),
    cell: namesOf<CellKind>(BLOCKS),
    layers: wholeWithin(LIMITS.layers),
    units: wholeWithin(LIMITS.units),
    seed: wholeWithin(LIMITS.seed),
    learningRate: within(LIMITS.learningRate),
    batchSize: wholeWithin(LIMITS.batchSize),
    noise: within(LIMITS.noise),
  }),
  v.check(({ data, own }) => data in BUILT_IN || (own !== undefined && ownSubject(own).data === data)),
  // A name is enough for what is built in: the data of the reader's that were learned before are left out.
  v.transform(({ own, ...rest }): Settings => (rest.data in BUILT_IN || !own ? rest : { ...rest, own })),
)

const checkpoint = v.object({
  epoch: v.pipe(count, v.minValue(1)),
  loss: finite,
  state: v.object({ weights: numbers, mean: numbers, square: numbers, steps: count }),
})

const run: v.GenericSchema<unknown, KeptRun> = v.pipe(
  v.object({ settings, checkpoint: v.optional(checkpoint), losses: numbers }),
  v.check(({ settings, checkpoint, losses }) =>
    losses.every(Number.isFinite) && checkpoint
      ? fits(checkpoint, shapeOf(settings)) && losses.length === checkpoint.epoch + 1
      : losses.length === 0,
  ),
  v.transform(({ settings, checkpoint, losses }) => ({ settings, checkpoint, losses })),
)

const place = v.pipe(
  v.object({
    level: v.picklist(['network', 'cell', 'component']),
    /** From 0. */
    layer: upTo(LIMITS.layers.max - 1),
    unit: upTo(LIMITS.units.max - 1),
    part: v.optional(v.picklist(['x', ...GATES, 'c', 'h'])),
    /** Which of `SPEEDS`. */
    speeds: v.object({ network: upTo(SPEEDS.network.length - 1), cell: upTo(SPEEDS.cell.length - 1) }),
    sameSequence: v.boolean(),
    /** Seconds into the story of the epoch, if one was being told. */
    time: v.optional(v.pipe(finite, v.minValue(0), v.maxValue(STORY_SECONDS))),
    /** Of the sequence's story, from 0. */
    computeStep: v.optional(upTo(1000)),
  }),
  v.check(({ level, part }) => level !== 'component' || part !== undefined),
)

/** How the page receives those who open a file; where it begins is the place. */
const lesson = v.object({
  hide: v.optional(v.array(v.picklist(HIDEABLE))),
  lang: v.optional(v.picklist(LANGUAGES)),
  theme: v.optional(v.picklist(THEMES)),
})

const schema = v.pipe(
  v.object({
    version: v.pipe(
      v.picklist(READABLE),
      v.transform(() => VERSION),
    ),
    run,
    memory: v.optional(v.picklist(MEMORY_MODES), 'on'),
    against: v.optional(v.picklist(AGAINST), 'memoryless'),
    /** The network without memory, where it is alone on screen: compared, it catches up by itself. */
    memoryless: v.optional(run),
    place,
    lesson: v.optional(lesson),
    link: v.string(),
  }),
  v.check(({ run: { settings }, place }) => place.layer < settings.layers && place.unit < settings.units),
  v.check(
    ({ run, memory, memoryless }) =>
      !memoryless || (memory === 'off' && isWithoutMemory(memoryless.settings, run.settings)),
  ),
)

/** Whether the one differs from the other by its missing memory only. Checked, both have their keys in order. */
const isWithoutMemory = (one: Settings, other: Settings) =>
  one.cell === 'memoryless' &&
  JSON.stringify({ ...one, cell: other.cell, seed: other.seed }) === JSON.stringify(other)

/** `link` is what the link had asked for when this was begun. */
export type Work = v.InferOutput<typeof schema>
export type WorkPlace = Work['place']
export type WorkLesson = NonNullable<Work['lesson']>

/** Work that came from outside, if it is what it should be. */
export function checkedWork(value: unknown): Work | undefined {
  // Each check relies on those before it: nothing is computed with a number that is out of bounds.
  const result = v.safeParse(schema, value, { abortEarly: true })
  return result.success ? result.output : undefined
}
