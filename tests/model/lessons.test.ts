/** What lessons ask, answered by networks that have really been trained, and by others that come to something else. */
import { describe, expect, it } from 'vitest'
import * as gates from '../../src/model/lessons/gates.ts'
import * as learning from '../../src/model/lessons/learning.ts'
import * as memory from '../../src/model/lessons/memory.ts'
import { compared, type Outcome, type Seen } from '../../src/model/lessons/outcome.ts'
import * as sequence from '../../src/model/lessons/sequence.ts'
import * as text from '../../src/model/lessons/text.ts'
import { weightMap } from '../../src/model/network.ts'
import { layerWeights } from '../../src/model/trace.ts'
import type { Settings } from '../../src/model/training.ts'
import { PLAN } from '../../src/scene/lessons/plan.ts'
import { trained } from '../support/trained.ts'

const numbersOf = ({ numbers }: Outcome) => numbers.map(({ of }) => of)

/** The network of a lesson, and the one beside it. */
const brought = (lesson: keyof typeof PLAN, epochs: number, changed: Partial<Settings> = {}) =>
  trained({ ...PLAN[lesson].settings, ...changed }, epochs)

/** The same network with other weights in its first layer. */
function rewired(
  seen: Seen,
  change: (layer: ReturnType<typeof layerWeights<Float32Array>>) => void,
  layer = 0,
): Seen {
  const weights = seen.snapshot.weights.slice()
  change(layerWeights(weights, weightMap(seen.shape), layer))
  return { ...seen, snapshot: { ...seen.snapshot, weights } }
}

it('numbers within a quarter of each other are alike', () => {
  const says = ['less', 'alike', 'more'] as const
  expect([1, 1.2, 1.3, 0.85, 0.7].map((a) => compared(a, 1, says))).toEqual([
    'alike',
    'alike',
    'more',
    'alike',
    'less',
  ])
})

describe('why memory', () => {
  it('the one that has it is closer; told in the order of the sentence', async () => {
    const [mine, other] = [await brought('memory', 20), await brought('memory', 20, { cell: 'memoryless' })]
    const outcome = memory.closer(mine, other)
    expect(outcome.truth).toBe('with')
    expect(numbersOf(outcome)).toEqual([20, mine.snapshot.loss, other.snapshot.loss])
    expect(memory.closer(other, mine).truth, 'had it come out the other way').toBe('without')
    expect(memory.closer(mine, mine).truth).toBe('alike')
  })

  it('without it, two moments that look alike get one answer', async () => {
    const [mine, other] = [await brought('memory', 20), await brought('memory', 20, { cell: 'memoryless' })]
    const outcome = memory.atTwoMoments(mine, other)
    expect(outcome.truth).toBe('same')
    const [value, one, two, first, second, withMemory, withMemoryToo] = numbersOf(outcome)
    expect(Math.abs(value)).toBeLessThan(0.01)
    expect(one).toBeCloseTo(-two)
    expect(first).toBeCloseTo(second, 2)
    expect(Math.abs(withMemory - one)).toBeLessThan(0.05)
    expect(Math.abs(withMemoryToo - two)).toBeLessThan(0.05)
    expect(memory.atTwoMoments(other, mine).truth, 'a network that remembers').toBe('both')
    // Its head says three times what it should.
    const loud = mine.snapshot.weights.map((weight, k, { length }) => (k < length - 17 ? weight : 3 * weight))
    const beside = { ...mine, snapshot: { ...mine.snapshot, weights: loud } }
    expect(memory.atTwoMoments(mine, beside).truth).toBe('neither')
  })

  it('more training does not help the one without it', async () => {
    const [mine, other] = [await brought('memory', 60), await brought('memory', 60, { cell: 'memoryless' })]
    const outcome = memory.longer(20)(mine, other)
    expect(outcome.truth).toBe('stays')
    expect(numbersOf(outcome)).toEqual([
      20,
      other.history.losses[20],
      60,
      other.snapshot.loss,
      mine.snapshot.loss,
    ])
    expect(memory.longer(20)(mine, mine).truth).toBe('catchesUp')
    const risen = { ...other, snapshot: { ...other.snapshot, loss: 1 } }
    expect(memory.longer(20)(mine, risen).truth).toBe('rises')
  })
})

describe('one point after another', () => {
  it('the memory begins empty, and is not after the first point', async () => {
    const { truth, numbers } = sequence.beforeTheFirst(await brought('sequence', 5))
    expect(truth).toBe('zeros')
    expect(numbers[0].of).toBe(16)
    expect(numbers[1].of).toBeLessThan(1e-9)
    expect(numbers[2].of).toBeGreaterThan(0.1)
  })

  it('one set of weights reads all steps', async () => {
    expect(sequence.setsOfWeights(await brought('sequence', 0))).toEqual({
      truth: 'one',
      // Four blocks of 16, for 1 input, 16 outputs of the step before, and a bias.
      numbers: [
        { as: 'whole', of: 4 * 16 * 18 },
        { as: 'whole', of: 15 },
      ],
    })
  })

  it('the first point still counts, by how much depends on the network', async () => {
    const mine = await brought('sequence', 20)
    const { truth, numbers } = sequence.firstPoint(mine)
    expect(truth).toBe('less')
    expect(numbers[1].of).toBeGreaterThan(0)
    expect(numbers[1].of).toBeLessThan(numbers[2].of)
    // Two layers carry the trace of the first point as far as that of the last.
    expect(sequence.firstPoint(await brought('sequence', 20, { layers: 2 })).truth).toBe('asMuch')
    const forgetful = rewired(mine, ({ recurrent, bias }) => {
      recurrent.fill(0)
      bias.fill(-20, 16, 32)
    })
    expect(sequence.firstPoint(forgetful).truth, 'with shut forget gates and no loop').toBe('nothing')
  })

  it('the order counts, unless nothing does', async () => {
    const mine = await brought('sequence', 20)
    expect(sequence.backwards(mine).truth).toBe('other')
    const deaf = rewired(mine, ({ kernel }) => kernel.fill(0))
    expect(sequence.backwards(deaf).truth).toBe('same')
  })
})

describe('back through layers and time', () => {
  it('training changes every layer, or those that it reaches', async () => {
    const mine = await brought('learning', 20)
    expect(learning.changedLayers(mine).truth).toBe('all')
    const untouched = await brought('learning', 0)
    const first = layerWeights(untouched.snapshot.weights, weightMap(mine.shape), 0)
    const onlyAbove = rewired(mine, ({ kernel, recurrent, bias }) => {
      kernel.set(first.kernel)
      recurrent.set(first.recurrent)
      bias.set(first.bias)
    })
    expect(learning.changedLayers(onlyAbove)).toMatchObject({
      truth: 'last',
      numbers: [{ of: 20 }, { of: 0 }, {}, {}],
    })
    const onlyFirst = rewired(untouched, ({ kernel }) => kernel.fill(1))
    expect(learning.changedLayers(onlyFirst).truth).toBe('first')
    const onlyMiddle = rewired(untouched, ({ bias }) => bias.fill(1), 1)
    expect(learning.changedLayers(onlyMiddle).truth).toBe('middle')
  })

  it('what arrives at the first step is measured, whatever it is', async () => {
    const some = learning.leftAtTheFirst(await brought('learning', 20))
    expect(some.truth).toBe('some')
    expect(some.numbers[1].of).toBeGreaterThan(0.01)
    const one = await brought('learning', 20, { layers: 1 })
    const shut = rewired(one, ({ recurrent, bias }) => {
      recurrent.fill(0)
      bias.fill(-20, 16, 32)
    })
    expect(learning.leftAtTheFirst(shut).truth, 'with shut forget gates').toBe('nothing')
    const open = rewired(one, ({ recurrent, bias }) => {
      recurrent.fill(0)
      bias.fill(20, 16, 32)
    })
    expect(learning.leftAtTheFirst(open).truth, 'with open ones').toBe('all')
  })

  it('two networks are compared by it', async () => {
    const [mine, other] = [await brought('learning', 20), await brought('learning', 20, { cell: 'rnn' })]
    const outcome = learning.reachesFurther(mine, other)
    expect(outcome.truth).toBe('mine')
    expect(numbersOf(outcome)[1]).toBeGreaterThan(numbersOf(outcome)[2])
    expect(learning.reachesFurther(other, mine).truth).toBe('other')
    expect(learning.reachesFurther(mine, mine).truth).toBe('alike')
  })
})

describe('what the gates do', () => {
  const hold = (seen: Seen, value: number): Seen => ({
    ...seen,
    holds: [{ layer: 0, part: 'f', step: 'all', value }],
  })

  it('an open forget gate keeps, and a shut one does not', async () => {
    const mine = await brought('gates', 20)
    const { truth, numbers } = gates.mostOpen(mine)
    expect(truth).toBe('kept')
    const [, , gate, before, kept] = numbers.map(({ of }) => of)
    expect(kept).toBeCloseTo(gate * before)
    const shut = rewired(mine, ({ bias }) => bias.fill(-20, 16, 32))
    expect(gates.mostOpen(shut).truth).toBe('erased')
  })

  it('holding is judged by the forecast', async () => {
    const mine = await brought('gates', 20)
    for (const value of [0, 1]) expect(gates.held(hold(mine, value)).truth).toBe('worse')
    expect(gates.held(mine)).toMatchObject({ truth: 'alike' })
    // A network that is spoilt by its own gates is better off without them.
    const spoilt = rewired(mine, ({ bias }) => bias.fill(20, 16, 32))
    expect(gates.held(hold(spoilt, 0)).truth).toBe('better')
  })

  it('nothing in and nothing out are the same to a forecast; which gate moves it most is measured', async () => {
    const outcome = gates.movesMost(await brought('gates', 20))
    const [f, i, o] = numbersOf(outcome)
    expect(i).toBeCloseTo(o, 9)
    expect(outcome.truth).toBe(f > i ? 'f' : 'both')
    const truths = await Promise.all(
      [1, 2].map(async (layers) => gates.movesMost(await brought('gates', 40, { layers })).truth),
    )
    expect(truths, 'one layer, two layers').toEqual(['both', 'f'])
  })
})

describe('the next letter', () => {
  it('is anything at first, and known after training', async () => {
    const untrained = await brought('text', 0)
    const first = text.firstOdds(untrained)
    expect(first).toMatchObject({ truth: 'even', numbers: [{ of: 24 }, {}, { as: 'letter' }, {}] })
    expect(first.numbers[3].of).toBeLessThan(3 / 24)
    expect(text.sureOfTheNext(untrained).truth).toBe('little')
    const mine = await brought('text', 60)
    expect(text.firstOdds(mine).truth).toBe('right')
    const sure = text.sureOfTheNext(mine)
    expect(sure.truth).toBe('most')
    expect(sure.numbers[1]).toEqual(sure.numbers[3])
    expect(text.alone(mine).truth).toBe('few')
    expect(text.alone(await brought('text', 150)).truth).toBe('all')
  })

  it('is likelier to be another one when it is warmer', async () => {
    const { truth, numbers } = text.warmer(await brought('text', 60))
    expect(truth).toBe('less')
    expect(numbers[3].of).toBeLessThan(numbers[1].of)
  })

  it('can be a wrong one that is thought sure', async () => {
    expect(text.firstOdds(await brought('text', 50, { learningRate: 0.002 })).truth).toBe('wrong')
  })
})
