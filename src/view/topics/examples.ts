/** Live examples that stand inside an explanation, each fetched when its card is opened. */
import type { Component } from 'solid-js'
import type { TopicId } from '../../content/topics/index.ts'
import type { TrialTopic } from '../../model/trials.ts'

const trials = (topic: TrialTopic) => async () => (await import('../trials/Trials.tsx')).trialsFor(topic)

export const EXAMPLES: Partial<Record<TopicId, () => Promise<Component>>> = {
  prediction: async () => (await import('../guess/GuessButton.tsx')).GuessButton,
  learningRate: trials('learningRate'),
  batchSize: trials('batchSize'),
  noise: trials('noise'),
}
