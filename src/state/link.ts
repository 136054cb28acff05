/** What a link may ask for. Every parameter is checked here; one that cannot be used is named, not obeyed. */
import { BUILT_IN, type BuiltInId } from '../model/data/registry.ts'
import { sourceOf } from '../model/data/source.ts'
import { DEFAULTS, LIMITS, type Limit, type Settings, unitsFor } from '../model/training.ts'
import { LANGUAGES, THEMES } from './preferences.ts'

// Written out rather than by valibot, which would be a tenth of the page that everybody waits for.

/** What the text of a parameter means; `undefined` if nothing that can be used. */
type Check<T> = (text: string) => T | undefined

const within =
  ({ min, max }: Limit): Check<number> =>
  (text) => {
    const value = text.trim() === '' ? Number.NaN : Number(text)
    return value >= min && value <= max ? value : undefined
  }

const wholeWithin =
  (limit: Limit): Check<number> =>
  (text) => {
    const value = within(limit)(text)
    return Number.isInteger(value) ? value : undefined
  }

const oneOf =
  <T extends string>(allowed: readonly T[]): Check<T> =>
  (text) =>
    allowed.find((candidate) => candidate === text)

const PARAMETERS = {
  lang: oneOf(LANGUAGES),
  theme: oneOf(THEMES),
  data: oneOf(Object.keys(BUILT_IN) as BuiltInId[]),
  layers: wholeWithin(LIMITS.layers),
  units: wholeWithin(LIMITS.units),
  seed: wholeWithin(LIMITS.seed),
  learningRate: within(LIMITS.learningRate),
  batchSize: wholeWithin(LIMITS.batchSize),
  noise: within(LIMITS.noise),
} as const

export type ParameterName = keyof typeof PARAMETERS

type Wanted = {
  -readonly [Name in ParameterName]?: NonNullable<ReturnType<(typeof PARAMETERS)[Name]>>
}

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
    const meant = PARAMETERS[name](value)
    if (meant !== undefined) wanted[name] = meant
    else refused.push({ name, value })
  }
  const { lang, theme, ...settings } = wanted as Wanted
  const units = unitsFor(sourceOf({ data: settings.data ?? DEFAULTS.data }))
  return { settings: { ...DEFAULTS, units, ...settings }, lang, theme, refused }
}
