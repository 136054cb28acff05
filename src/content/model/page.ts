/** The page for teachers: sections of paragraphs, lists, equations and tables. Numbers stand as `{fact}`. */
import type { TopicId } from '../topics/index.ts'

export type Block =
  | string
  | { readonly list: readonly string[] }
  /** The equations of these topics, one below the other. */
  | { readonly equations: readonly TopicId[] }
  | { readonly table: 'data' | 'symbols' | 'settings' }

export type Section = { readonly heading: string; readonly blocks: readonly Block[] }
