/** What a link may ask for. Every parameter is checked here; one that cannot be used is named, not obeyed. */
import * as v from 'valibot'
import { BUILT_IN, type BuiltInId } from '../model/data/registry.ts'
import { DEFAULTS, LIMITS, type Limit, type Settings } from '../model/training.ts'
import { LANGUAGES, THEMES } from './preferences.ts'

const within = ({ min, max }: Limit) =>
  v.pipe(v.string(), v.trim(), v.nonEmpty(), v.toNumber(), v.finite(), v.minValue(min), v.maxValue(max))
const wholeWithin = (limit: Limit) => v.pipe(within(limit), v.integer())

const PARAMETERS = {
  lang: v.picklist(LANGUAGES),
  theme: v.picklist(THEMES),
  data: v.picklist(Object.keys(BUILT_IN) as [BuiltInId, ...BuiltInId[]]),
  cell: v.picklist(['lstm', 'gru', 'rnn', 'memoryless']),
  layers: wholeWithin(LIMITS.layers),
  units: wholeWithin(LIMITS.units),
  seed: wholeWithin(LIMITS.seed),
  learningRate: within(LIMITS.learningRate),
  batchSize: wholeWithin(LIMITS.batchSize),
  noise: within(LIMITS.noise),
} as const

export type ParameterName = keyof typeof PARAMETERS

type Wanted = { -readonly [Name in ParameterName]?: v.InferOutput<(typeof PARAMETERS)[Name]> }

export type Link = {
  readonly settings: Settings
  readonly lang?: Wanted['lang']
  readonly theme?: Wanted['theme']
  /** Parameters whose value could not be used, as they stood in the link. */
  readonly refused: readonly { readonly name: ParameterName; readonly value: string }[]
}

export function readLink(search: string): Link {
  const query = new URLSearchParams(search)
  const wanted: Record<string, unknown> = {}
  const refused: { name: ParameterName; value: string }[] = []
  for (const name of Object.keys(PARAMETERS) as ParameterName[]) {
    const value = query.get(name)
    if (value === null) continue
    const result = v.safeParse(PARAMETERS[name], value)
    if (result.success) wanted[name] = result.output
    else refused.push({ name, value })
  }
  const { lang, theme, ...settings } = wanted as Wanted
  return { settings: { ...DEFAULTS, ...settings }, lang, theme, refused }
}
