import type { TrialTopic } from '../../model/trials.ts'

export const en = {
  about: (epochs: number) =>
    `Three small networks, ${epochs} epochs on the data on show, trained now. Only this differs.`,
  waiting: 'waits',
  failed: 'The examples could not be trained here.',
  loss: (loss: string) => `Loss ${loss}`,
  plot: 'Its continuation against the true one',
  letters: 'It never sees letters that are a little off: noise is for curves.',
  says: {
    learningRate: ['Too low: it hardly moves.', 'Good: it gets there.', 'Too high: it overshoots.'],
    batchSize: [
      'Small: many changes, each from few sequences.',
      'Medium: a compromise.',
      'Large: few changes, each from many sequences.',
    ],
    noise: ['None: every point is exact.', 'Some: it has to average.', 'Much: the points hide the curve.'],
  } satisfies Record<TrialTopic, readonly string[]> as Record<TrialTopic, readonly string[]>,
}

export type TrialWords = typeof en
