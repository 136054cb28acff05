/** What explains the parts of a cell, and its loops. */
import type { TopicId } from '../../content/topics/index.ts'
import type { PartId } from '../../scene/layout/cell.ts'

export const PART_TOPICS = {
  x: 'layerInput',
  f: 'forgetGate',
  i: 'inputGate',
  g: 'candidate',
  o: 'outputGate',
  c: 'cellState',
  h: 'output',
} as const satisfies Record<PartId, TopicId>

/** By the id of the wire. */
export const LOOP_TOPICS: Readonly<Record<string, TopicId>> = { memory: 'memoryLoop', loop: 'outputLoop' }
