// @vitest-environment jsdom
import { createRoot } from 'solid-js'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DEFAULTS } from '../../src/model/training.ts'
import { STORY_SECONDS } from '../../src/scene/story/epoch.ts'
import { createHolds } from '../../src/state/holds.ts'
import { createPlayback, type Playback } from '../../src/state/playback.ts'
import { DEFAULT_SPEEDS, SPEEDS } from '../../src/state/speeds.ts'
import { createTraining, type Training } from '../../src/state/training.ts'
import { fakeTraining, promptPictures } from '../support/fake-workers.ts'

const DEFAULT_SPEED = DEFAULT_SPEEDS.network
const FAST = SPEEDS.network.find(({ kind }) => kind === 'live')!

let dispose: () => void
let worker: ReturnType<typeof fakeTraining>
let training: Training
let playback: Playback

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'performance', 'setTimeout'] })
  worker = fakeTraining()
  createRoot((end) => {
    dispose = end
    training = createTraining(worker.open, DEFAULTS)
    playback = createPlayback(training, promptPictures(), () => false, createHolds())
  })
  worker.report(0, DEFAULTS, 0, 0.5)
})
afterEach(() => {
  dispose()
  vi.useRealTimers()
})

/** Lets the page run, at 50 frames a second. */
const watch = (seconds: number) => vi.advanceTimersByTime(seconds * 1000)
const storySeconds = DEFAULT_SPEED.kind === 'story' ? STORY_SECONDS / DEFAULT_SPEED.factor : 0
const steps = () => worker.kinds().filter((kind) => kind === 'step').length

describe('playback', () => {
  it('rests until Play', () => {
    watch(1)
    expect(playback.frame().phase).toBe('rest')
    expect(steps()).toBe(0)
  })

  it('tells the three phases in order and trains one epoch for them', () => {
    playback.play()
    const seen: string[] = []
    for (let k = 0; k < 200 && !seen.includes('backward'); k++) {
      watch(0.02)
      const { phase } = playback.frame()
      if (seen.at(-1) !== phase) seen.push(phase)
    }
    expect(seen).toEqual(['forward', 'validate', 'backward'])
    expect(steps()).toBe(1)
  })

  it('shows the new weights when the story ends, not before', () => {
    playback.play()
    while (steps() === 0) watch(0.02)
    worker.report(0, DEFAULTS, 1, 0.4)
    expect(playback.moment().snapshot.epoch).toBe(0)
    watch(storySeconds)
    expect(playback.moment().snapshot.epoch).toBe(1)
  })

  it('records the loss of an epoch when it is shown, not before', () => {
    playback.play()
    while (steps() === 0) watch(0.02)
    worker.report(0, DEFAULTS, 1, 0.4)
    expect([...playback.moment().history.losses]).toEqual([0.5])
    watch(storySeconds)
    expect([...playback.moment().history.losses]).toEqual([0.5, Math.fround(0.4)])
  })

  it('does not look back while the epoch of a paused story is still to be shown', () => {
    playback.play()
    while (steps() === 0) watch(0.02)
    worker.report(0, DEFAULTS, 1, 0.4)
    worker.say({ ...worker.lastReport(), checkpoints: [0, 1] })
    playback.pause()
    expect(playback.lookingBack()).toBe(false)
    playback.step()
    expect(playback.moment().checkpoints).toEqual([0, 1])
  })

  it('trains one epoch for a story, also when the noise changes meanwhile', () => {
    playback.play()
    while (steps() === 0) watch(0.02)
    training.tune({ noise: 0.2 })
    watch(0.1)
    expect(steps()).toBe(1)
  })

  it('waits at the end of the story for a slow worker', () => {
    playback.play()
    watch(storySeconds * 3)
    expect(steps()).toBe(1)
    expect(playback.moment().snapshot.epoch).toBe(0)
  })

  it('stands still while paused and goes on from there', () => {
    playback.play()
    watch(storySeconds / 4)
    playback.pause()
    const frame = playback.frame()
    watch(1)
    expect(playback.frame()).toEqual(frame)
    playback.play()
    watch(0.1)
    expect(playback.frame().drawn).toBeGreaterThan(frame.drawn)
  })

  it('steps one epoch at once', () => {
    playback.step()
    worker.report(0, DEFAULTS, 1, 0.4)
    expect(steps()).toBe(1)
    expect(playback.moment().snapshot.epoch).toBe(1)
    expect(playback.frame().phase).toBe('rest')
  })

  it('ends a running story with the epoch that it has already trained', () => {
    playback.play()
    while (steps() === 0) watch(0.02)
    worker.report(0, DEFAULTS, 1, 0.4)
    playback.step()
    expect(steps()).toBe(1)
    expect(playback.moment().snapshot.epoch).toBe(1)
  })

  it('lets the worker run at fast speeds and pauses it', () => {
    playback.setSpeed(FAST)
    playback.play()
    expect(worker.last()).toMatchObject({ kind: 'play' })
    expect(playback.frame().phase).toBe('live')
    worker.report(0, DEFAULTS, 12, 0.1)
    expect(playback.moment().snapshot.epoch).toBe(12)
    playback.pause()
    expect(worker.last()).toMatchObject({ kind: 'pause' })
  })

  it('changes between story and live while playing', () => {
    playback.play()
    watch(0.1)
    playback.setSpeed(FAST)
    expect(worker.last()).toMatchObject({ kind: 'play' })
    playback.setSpeed(DEFAULT_SPEED)
    expect(worker.last()).toMatchObject({ kind: 'pause' })
    watch(0.1)
    expect(playback.frame().phase).toBe('forward')
  })

  it('acknowledges a report only after it could be drawn', () => {
    watch(0.04)
    worker.commands.length = 0
    worker.report(0, DEFAULTS, 1, 0.4)
    expect(worker.kinds()).toEqual([])
    watch(0.04)
    expect(worker.kinds()).toEqual(['shown'])
  })

  it('goes on playing with a new network after the structure changed', () => {
    playback.setSpeed(FAST)
    playback.play()
    training.begin({ layers: 5 })
    expect(worker.last()).toMatchObject({ kind: 'play', run: 1 })
    expect(playback.moment().shape.layers).toBe(5)
  })

  it('stops when training diverges', () => {
    playback.play()
    worker.say({ kind: 'problem', run: 0, problem: { code: 'diverged', detail: '' } })
    expect(playback.playing()).toBe(false)
    expect(playback.frame().phase).toBe('rest')
  })

  it('goes back to the kept epoch before, and to now again', () => {
    worker.report(0, DEFAULTS, 8, 0.4)
    worker.say({ ...worker.lastReport(), checkpoints: [0, 4, 8] })
    playback.stepBack()
    expect(worker.last()).toMatchObject({ kind: 'rewind', epoch: 4 })
    worker.report(0, DEFAULTS, 4)
    worker.say({ ...worker.lastReport(), checkpoints: [0, 4, 8] })
    expect(playback.moment().snapshot.epoch).toBe(4)
    expect(playback.lookingBack()).toBe(true)
    playback.backToNow()
    expect(worker.last()).toMatchObject({ kind: 'rewind', epoch: 8 })
  })

  it('steps back twice before the first step is on show', () => {
    worker.report(0, DEFAULTS, 8, 0.4)
    worker.say({ ...worker.lastReport(), checkpoints: [0, 2, 4, 8] })
    playback.stepBack()
    playback.stepBack()
    expect(worker.last()).toMatchObject({ kind: 'rewind', epoch: 2 })
  })

  it('asks for no epoch that training on from the past forgets', () => {
    worker.report(0, DEFAULTS, 9, 0.4)
    const newest = { ...worker.lastReport(), checkpoints: [0, 2, 4, 8, 9] }
    worker.say(newest)
    playback.lookBack(4)
    playback.setSpeed(FAST)
    playback.play()
    // Was on its way before the worker heard of any of this.
    worker.say(newest)
    playback.stepBack()
    expect(worker.last()).toMatchObject({ kind: 'rewind', epoch: 2 })
  })

  it('steps back from what has been trained since', () => {
    worker.report(0, DEFAULTS, 8, 0.4)
    worker.say({ ...worker.lastReport(), checkpoints: [0, 2, 4, 8] })
    playback.lookBack(4)
    worker.report(0, DEFAULTS, 4)
    playback.step()
    worker.report(0, DEFAULTS, 5, 0.3)
    worker.say({ ...worker.lastReport(), checkpoints: [0, 2, 4, 5] })
    playback.stepBack()
    expect(worker.last()).toMatchObject({ kind: 'rewind', epoch: 4 })
  })

  it('draws the sequence on show anew when the noise changes', () => {
    const before = playback.moment().example.xs
    training.tune({ noise: 0.4 })
    expect(playback.moment().example.xs).not.toEqual(before)
  })
})
