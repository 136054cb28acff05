/** Live examples that stand inside an explanation, each fetched when its card is opened. */
import type { Component } from 'solid-js'
import type { TopicId } from '../../content/topics/index.ts'

export const EXAMPLES: Partial<Record<TopicId, () => Promise<Component>>> = {}
