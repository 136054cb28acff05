/** How text is predicted: odds for every letter. */
import { codesOf } from '../data/text.ts'
import { pictureOf } from '../picture.ts'
import { forward } from '../trace.ts'
import { atTemperature } from '../writing.ts'
import { letter, type Outcome, type Seen, share, small, whole } from './outcome.ts'

/** The odds of the letter after the sequence, the likeliest one, and the one that really follows. */
function nextOf({ shape, snapshot, example, holds }: Seen) {
  const odds = forward(shape, snapshot.weights, example.xs, holds).output
  const [best] = codesOf(odds, shape.outputs)
  const [real] = codesOf(example.targets, shape.outputs)
  return { odds, best, real }
}

/** Odds within this many times the even ones are about even. */
const EVEN = 3

/** What an untrained network thinks of the letters. */
export function firstOdds(mine: Seen): Outcome<'even' | 'right' | 'wrong'> {
  const { odds, best, real } = nextOf(mine)
  const even = 1 / odds.length
  const truth = odds[best] < EVEN * even ? 'even' : best === real ? 'right' : 'wrong'
  return { truth, numbers: [whole(odds.length), share(even), letter(best), share(odds[best])] }
}

/** How sure it is of the letter that really follows. */
export function sureOfTheNext(mine: Seen): Outcome<'all' | 'most' | 'little'> {
  const { odds, best, real } = nextOf(mine)
  const truth = odds[real] === 1 ? 'all' : odds[real] > 0.5 ? 'most' : 'little'
  return {
    truth,
    numbers: [whole(mine.snapshot.epoch), letter(real), share(odds[real]), letter(best), share(odds[best])],
  }
}

const WARM = 1.5

/** What a higher temperature does to the likeliest letter: it never gains. */
export function warmer(mine: Seen): Outcome<'less' | 'same'> {
  const { odds, best } = nextOf(mine)
  const warm = atTemperature(odds, WARM)
  const truth = warm[best] < odds[best] ? 'less' : 'same'
  return { truth, numbers: [letter(best), share(odds[best]), small(WARM), share(warm[best])] }
}

/** How many letters are right when it writes on by itself. */
export function alone({ shape, snapshot, example, holds }: Seen): Outcome<'all' | 'most' | 'few'> {
  const written = codesOf(pictureOf(shape, snapshot.weights, example, holds).forecast, shape.outputs)
  const real = codesOf(example.targets, shape.outputs)
  const right = real.filter((code, k) => code === written[k]).length
  const truth = right === real.length ? 'all' : right > real.length / 2 ? 'most' : 'few'
  return { truth, numbers: [whole(right), whole(real.length)] }
}
