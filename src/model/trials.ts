/** Three small trainings that differ in one parameter only: too little, enough, and too much of it. */
import { sourceOf } from './data/source.ts'
import { DEFAULTS, type Settings } from './training.ts'

const VALUES = {
  learningRate: [0.0003, 0.01, 1],
  batchSize: [5, 25, 50],
  noise: [0, 0.1, 0.4],
} as const satisfies Partial<Record<keyof Settings, readonly number[]>>

export type TrialTopic = keyof typeof VALUES

/** Epochs that each of them trains. */
export const TRIAL_EPOCHS = 40

/** One layer of few units, so that all three are done in a moment; the data and the seed are those on show. */
export function trialsOf(topic: TrialTopic, { data, own, seed }: Settings): readonly Settings[] {
  const units = sourceOf({ data, own }).kind === 'text' ? 16 : 8
  return VALUES[topic].map((value) => ({ ...DEFAULTS, data, own, seed, layers: 1, units, [topic]: value }))
}
