/** Why memory: a network that has one beside a network that sees the newest point only. */
import { twoFutures } from '../data/futures.ts'
import { windowUpTo } from '../data/samples.ts'
import { forward } from '../trace.ts'
import { compared, loss, type Outcome, type Seen, value, whole } from './outcome.ts'

/** Which of the two is closer. */
export function closer(mine: Seen, other: Seen): Outcome<'with' | 'alike' | 'without'> {
  const [here, there] = [mine.snapshot.loss, other.snapshot.loss]
  return {
    truth: compared(here, there, ['with', 'alike', 'without']),
    numbers: [whole(mine.snapshot.epoch), loss(here), loss(there)],
  }
}

/** Answers this near to each other, or to the truth, are the same; as a share of what tells the futures apart. */
const NEAR = 0.25

/** What the network without memory says at two moments that look alike to it. */
export function atTwoMoments(mine: Seen, other: Seen): Outcome<'same' | 'both' | 'neither'> {
  const futures = twoFutures(mine.source)
  if (!futures) throw new Error('No value of these data has two futures.')
  const answersOf = ({ source, shape, snapshot }: Seen) =>
    futures.map(({ at }) => forward(shape, snapshot.weights, windowUpTo(source, at)).output[0])
  const [one, two] = futures.map(({ next }) => next)
  const [first, second] = answersOf(other)
  const near = (a: number, b: number) => Math.abs(a - b) < NEAR * Math.abs(one - two)
  const truth = near(first, second) ? 'same' : near(first, one) && near(second, two) ? 'both' : 'neither'
  return { truth, numbers: [futures[0].value, one, two, first, second, ...answersOf(mine)].map(value) }
}

/** What becomes of the loss without memory in training that goes on after `from` epochs. */
export const longer =
  (from: number) =>
  (mine: Seen, other: Seen): Outcome<'catchesUp' | 'stays' | 'rises'> => {
    const [before, now] = [other.history.losses[from], other.snapshot.loss]
    const stillBehind = compared(now, mine.snapshot.loss, [false, false, true])
    const rose = compared(now, before, [false, false, true])
    return {
      truth: rose ? 'rises' : stillBehind ? 'stays' : 'catchesUp',
      numbers: [whole(from), loss(before), whole(other.snapshot.epoch), loss(now), loss(mine.snapshot.loss)],
    }
  }
