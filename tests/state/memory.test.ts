import { createRoot } from 'solid-js'
import { describe, expect, it } from 'vitest'
import { DEFAULTS } from '../../src/model/training.ts'
import type { OpenTraining } from '../../src/state/channel.ts'
import { createMemory, type Memory, type MemoryMode } from '../../src/state/memory.ts'
import { createTraining } from '../../src/state/training.ts'
import { fakeTraining } from '../support/fake-workers.ts'

type Fake = ReturnType<typeof fakeTraining>

/** Runs `body` with the networks' workers; all but the first are opened only when they are wanted. */
async function withMemory(
  first: MemoryMode,
  body: (
    memory: Memory,
    recurrent: Fake,
    memoryless: Fake,
    opened: () => number,
    relative: Fake,
  ) => void | Promise<void>,
) {
  const workers = [fakeTraining(), fakeTraining(), fakeTraining()]
  let opened = 0
  const open: OpenTraining = (hear) => workers[opened++].open(hear)
  const { memory, dispose } = createRoot((dispose) => ({
    memory: createMemory(createTraining(open, DEFAULTS), open, first),
    dispose,
  }))
  await body(memory, workers[0], workers[1], () => opened, workers[2])
  dispose()
  for (const worker of workers.slice(0, opened)) expect(worker.closed(), 'closed with its owner').toBe(1)
}

const MEMORYLESS = { ...DEFAULTS, cell: 'memoryless' } as const
/** The first run of the network without memory. */
const RUN = 1e6

describe('memory', () => {
  it('opens no second worker before somebody asks for the network without memory', () =>
    withMemory('on', (memory, _recurrent, _memoryless, opened) => {
      memory.training.begin({ layers: 2 })
      expect(opened()).toBe(1)
      memory.choose('compare')
      expect(opened()).toBe(2)
    }))

  it('starts both on the same data with the same seed', () =>
    withMemory('on', (memory, recurrent, memoryless) => {
      memory.training.begin({ data: 'square', units: 8 })
      memory.choose('compare')
      const start = recurrent.last()
      if (start.kind !== 'start') throw new Error('no start')
      expect(memoryless.last()).toMatchObject({
        kind: 'start',
        settings: { ...start.settings, cell: 'memoryless' },
      })
    }))

  it('shows the network without memory, and leaves the other as it was', () =>
    withMemory('on', (memory, recurrent, memoryless) => {
      recurrent.report(0, DEFAULTS, 9, 0.02)
      memory.choose('off')
      expect(memory.training.settings().cell).toBe('memoryless')
      expect(memory.training.latest().snapshot.epoch).toBe(0)
      memory.training.step()
      memory.training.reset()
      memory.training.newStart()
      expect(memoryless.kinds()).toEqual(['start', 'step', 'start', 'start'])
      expect(recurrent.kinds()).toEqual(['start', 'pause'])
      memory.choose('on')
      expect(memory.training.latest()).toMatchObject({ run: 0, snapshot: { epoch: 9 } })
      expect(memory.training.settings().seed).toBe(DEFAULTS.seed)
    }))

  it('never takes a run of one network for a run of the other', () =>
    withMemory('off', (memory, recurrent) => {
      const { run } = memory.training.latest()
      recurrent.report(0, DEFAULTS, 9, 0.02)
      expect(memory.training.latest()).toMatchObject({ run, snapshot: { epoch: 0 } })
    }))

  it('stops the network that leaves the screen', () =>
    withMemory('off', (memory, recurrent, memoryless) => {
      memory.training.play(10)
      memory.choose('on')
      expect(memoryless.kinds()).toEqual(['start', 'play', 'pause'])
      expect(recurrent.kinds()).not.toContain('play')
    }))

  it('goes on training the recurrent network while it is compared', () =>
    withMemory('on', (memory, recurrent) => {
      memory.training.play(10)
      memory.choose('compare')
      expect(recurrent.kinds()).toEqual(['start', 'play'])
      memory.choose('on')
      expect(recurrent.kinds()).toEqual(['start', 'play'])
    }))

  it('gives other data, layers and parameters to both', () =>
    withMemory('off', (memory, recurrent, memoryless) => {
      memory.training.tune({ noise: 0.1 })
      for (const worker of [recurrent, memoryless])
        expect(worker.last()).toMatchObject({ kind: 'tune', tuning: { noise: 0.1 } })
      memory.training.begin({ layers: 5 })
      expect(recurrent.last()).toMatchObject({ kind: 'start', settings: { cell: 'lstm', layers: 5 } })
      expect(memoryless.last()).toMatchObject({ kind: 'start', settings: { cell: 'memoryless', layers: 5 } })
    }))

  it('compares from the same seed again after a new start of one of them', () =>
    withMemory('off', (memory, _recurrent, memoryless) => {
      memory.training.newStart()
      memory.choose('compare')
      expect(memoryless.last()).toMatchObject({ kind: 'start', settings: MEMORYLESS })
    }))

  it('resets both while they are compared', () =>
    withMemory('compare', (memory, recurrent, memoryless) => {
      memory.training.reset()
      expect(recurrent.last()).toMatchObject({ kind: 'start', run: 1 })
      expect(memoryless.last()).toMatchObject({ kind: 'start', run: RUN + 1 })
    }))

  it('takes back a new beginning of both, or of the one that began', () =>
    withMemory('off', async (memory, recurrent, memoryless) => {
      memory.training.begin({ data: 'square' })
      await memory.training.undo()
      for (const worker of [recurrent, memoryless])
        expect(worker.last()).toMatchObject({ kind: 'start', settings: { data: 'sine' } })
      const untouched = recurrent.commands.length
      memory.training.newStart()
      await memory.training.undo()
      expect(memoryless.last()).toMatchObject({ kind: 'start', settings: MEMORYLESS })
      expect(recurrent.commands.length).toBe(untouched)
    }))

  it('compares with another cell for as long as that is on screen, and leaves the one without memory alone', () =>
    withMemory('compare', (memory, recurrent, memoryless, _opened, relative) => {
      const before = [...memoryless.kinds()]
      memory.compareWith('gru')
      expect(memory.other()?.settings()).toEqual({ ...DEFAULTS, cell: 'gru' })
      expect(relative.kinds()).toEqual(['start'])
      memory.training.tune({ noise: 0.1 })
      expect(relative.last()).toMatchObject({ kind: 'tune', tuning: { noise: 0.1 } })
      memory.training.begin({ layers: 5 })
      expect(relative.last()).toMatchObject({ kind: 'start', settings: { cell: 'gru', layers: 5 } })
      expect(recurrent.last()).toMatchObject({ kind: 'start', settings: { cell: 'lstm', layers: 5 } })
      expect(memoryless.kinds()).toEqual([...before, 'tune', 'start'])
      expect(relative.closed()).toBe(0)
      memory.choose('on')
      expect(relative.closed()).toBe(1)
      expect(memoryless.closed()).toBe(0)
    }))

  it('opens no worker for a network without memory where another cell is asked for', () => {
    const worker = fakeTraining()
    createRoot((dispose) => {
      const memory = createMemory(createTraining(worker.open, DEFAULTS), worker.open, 'compare', 'rnn')
      expect(memory.memoryless()).toBeUndefined()
      expect(memory.other()?.settings().cell).toBe('rnn')
      dispose()
    })
  })

  it('keeps the recurrent network for another time, whichever is on screen', () =>
    withMemory('off', async (memory) => {
      expect((await memory.training.keep()).settings.cell).toBe('lstm')
    }))

  it('leads both out of a divergence of one', () =>
    withMemory('off', (memory, recurrent, memoryless) => {
      memoryless.say({ kind: 'problem', run: RUN, problem: { code: 'diverged', detail: '' } })
      memory.training.calmDown()
      expect(memoryless.kinds()).toEqual(['start', 'tune', 'rewind'])
      expect(recurrent.last()).toMatchObject({ kind: 'tune', tuning: { learningRate: 0.001 } })
    }))
})
