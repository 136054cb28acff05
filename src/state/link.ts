/**
 * What a link may ask for, read and written. Every parameter is checked here; one that cannot be used is
 * named, not obeyed.
 */
import { BUILT_IN, type BuiltInId } from '../model/data/registry.ts'
import { type Own, ownSubject, sourceOf } from '../model/data/source.ts'
import { DEFAULTS, LIMITS, type Limit, type Settings, usualFor } from '../model/training.ts'
import { LESSONS } from '../scene/lessons/names.ts'
import { HIDEABLE } from './lesson.ts'
import { AGAINST, MEMORY_MODES } from './memory.ts'
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

const someOf =
  <T extends string>(allowed: readonly T[]): Check<readonly T[]> =>
  (text) => {
    const asked = text.split(',')
    const known = allowed.filter((candidate) => asked.includes(candidate))
    return known.length === asked.length ? known : undefined
  }

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
  hide: someOf(HIDEABLE),
  inside: wholeWithin(LIMITS.layers),
  memory: oneOf(MEMORY_MODES),
  against: oneOf(AGAINST),
  lesson: oneOf(LESSONS),
} as const

export type ParameterName = keyof typeof PARAMETERS

type Wanted = {
  -readonly [Name in ParameterName]?: NonNullable<ReturnType<(typeof PARAMETERS)[Name]>>
}

const NAMES = Object.keys(PARAMETERS) as ParameterName[]

/** How the page receives those who open a link: what a teacher sets up for a class. */
export type Lesson = {
  readonly lang?: Wanted['lang']
  readonly theme?: Wanted['theme']
  readonly memory?: Wanted['memory']
  /** What Compare compares with. */
  readonly against?: Wanted['against']
  /** Controls that are left out. */
  readonly hide?: Wanted['hide']
  /** Begins inside the cell of this layer; 1 is the first. */
  readonly inside?: Wanted['inside']
  /** The lesson that is offered. */
  readonly lesson?: Wanted['lesson']
}

export type Link = Lesson & {
  readonly settings: Settings
  /** Parameters whose value could not be used, as they stood in the link. */
  readonly refused: readonly { readonly name: ParameterName | 'own'; readonly value: string }[]
  /** All that was asked for and could be used, written again; empty if that is nothing. */
  readonly asksFor: string
}

/** Whether a link prepares the page, and does not only say in which language and colours. */
export const prepares = (search: string): boolean =>
  [...new URLSearchParams(search).keys()].some((name) => name !== 'lang' && name !== 'theme')

/** Whether a link opens the drawing field, as the home screen's shortcut does. */
export const opensDrawing = (search: string): boolean => new URLSearchParams(search).has('draw')

/** `own` is what the part after # carries (`own-link.ts`); `null` if that could not be read. */
export function readLink(search: string, own?: Own | null): Link {
  const query = new URLSearchParams(search)
  const wanted: Record<string, unknown> = {}
  const refused: { name: ParameterName | 'own'; value: string }[] = []
  for (const name of NAMES) {
    const value = query.get(name)
    if (value === null) continue
    const meant = PARAMETERS[name](value)
    if (meant !== undefined) wanted[name] = meant
    else refused.push({ name, value })
  }
  if (own === null) refused.push({ name: 'own', value: '#' })
  const { lang, theme, hide, inside, memory, against, lesson, ...settings } = wanted as Wanted
  const subject = own ? ownSubject(own) : { data: settings.data ?? DEFAULTS.data }
  return {
    settings: { ...DEFAULTS, ...usualFor(sourceOf(subject)), ...settings, ...subject },
    lang,
    theme,
    hide,
    inside,
    memory,
    against,
    lesson,
    refused,
    asksFor: written(wanted) + (own ? `#${contentOf(own)}` : ''),
  }
}

/** The part of a link after its path that asks for just this, own data left aside. */
export const writeLink = (settings: Settings, lesson: Lesson = {}) => written({ ...settings, ...lesson })

/** Tells own data apart that came by links. */
const contentOf = (own: Own) =>
  own.kind === 'text' ? own.text.join('') : own.values.map((value) => Math.round(value * 1000)).join()

function written(wanted: Readonly<Record<string, unknown>>): string {
  const query = new URLSearchParams()
  for (const name of NAMES) {
    const text = String(wanted[name])
    // What cannot be read again, as own data, is not for here.
    if (PARAMETERS[name](text) !== undefined) query.set(name, text)
  }
  return query.size ? `?${query}` : ''
}
