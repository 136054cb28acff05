/** What explains the parts of a cell. */
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
