import type { Topic } from '../topic.ts'

/** What the network learns from. */
export const data = {
  data: {
    term: 'Data',
    also: ['Data set', 'Task', 'Sine', 'Sawtooth', 'Square', 'Composite', 'Lorem ipsum'],
    brief: 'What the network is to learn: a curve or a text. It gets examples only, and no formula.',
    text: 'Each shows something else: sine is smooth, sawtooth and square jump, composite mixes two waves. Texts show that letters can be learned in the same way. Another choice starts training again.',
  },
  window: {
    term: 'Window',
    also: ['Sliding window'],
    brief:
      'The grey field: the last {steps} points, from which the [state](output) is built before each [prediction](prediction).',
    text: 'When the network [continues alone](continuation), the window slides on by one point each time, and the network reads all of it afresh.',
    letters: {
      brief:
        'The grey field: the last {steps} letters, from which the [state](output) is built before each [prediction](prediction).',
      text: 'When the network [continues alone](continuation), the window slides on by one letter each time, and the network reads all of it afresh.',
    },
  },
  timeStep: {
    term: 'Time step',
    also: ['t', 'Step'],
    brief:
      'The moment at which one point of the [sequence](sequence) enters: t = 1 for the first, t = {steps} for the last.',
    text: 't − 1 is the step before. At every step the same [weights](weight) are used; only the [state](output) has changed.',
    letters: {
      brief:
        'The moment at which one letter of the [sequence](sequence) enters: t = 1 for the first, t = {steps} for the last.',
      text: 't − 1 is the step before. At every step the same [weights](weight) are used; only the [state](output) has changed.',
    },
  },
  input: {
    term: 'Input',
    brief: 'The points that enter the network. They come one after the other; it never sees the whole curve.',
    text: 'Each point builds on the [state](output) so far. A training [sequence](sequence) is {steps} points, and the [target](target) is number {target}. The same {steps} points in another order would mean something else.',
    letters: {
      brief:
        'The letters that enter the network. They come one after the other; it never sees the whole text.',
      text: 'Each letter builds on the [state](output) so far. A training [sequence](sequence) is {steps} letters, and the [target](target) is number {target}. Each enters as a [one-hot](oneHot) vector.',
    },
  },
  sequence: {
    term: 'Sequence',
    also: ['Time series'],
    brief:
      'Values in an order that matters: points of a curve, letters of a text. One [training](training) sequence is {steps} of them, and the one that follows.',
    text: 'The sequences of one [epoch](epoch) begin at places spread over the whole data, so none of it is left out.',
  },
  target: {
    term: 'Target',
    also: ['True value', 'Label'],
    brief:
      'The true value that really comes next. The [prediction](prediction) is compared with it, and the difference becomes the [loss](loss).',
    text: 'The target is never noisy, even when the [input](input) is. While the network continues by itself, the dotted line shows where the curve really goes.',
    letters: {
      brief:
        'The letter that really comes next. The [odds](odds) that the network gives it become the [loss](loss).',
      text: 'While the network writes by itself, the real text stands below its own.',
    },
  },
  noise: {
    term: 'Noise',
    brief:
      'Moves every [input](input) point up or down by a random amount, at most by this much. The [target](target) stays clean.',
    text: 'So the network has to find the curve behind the wobble. Too low: it learns one smooth curve and trips over rough ones. Too high: the points say almost nothing.',
    letters: {
      brief: 'Random wobble on the [input](input). It is for curves: a letter cannot be a little off.',
    },
  },
  ownData: {
    term: 'Own data',
    also: ['Own curve', 'Own text', 'Draw', 'CSV'],
    brief:
      'Something of yours to learn: a curve drawn with a finger, a column of numbers, or a text. It stays on this device.',
    text: 'Numbers are scaled to −1 … 1, because the network reads and predicts in that range. What repeats is easier to learn than what does not.',
  },
  oneHot: {
    term: 'One-hot',
    brief:
      'A letter as numbers: a row of zeros, one place for every letter there is, with a single 1 at this letter’s place.',
    text: 'Numbering letters a = 1, b = 2 would claim that b is twice a. In a one-hot vector no letter is nearer to one than to another.',
  },
} as const satisfies Record<string, Topic>
