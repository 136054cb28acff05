import { createRoot } from 'solid-js'
import { expect, test, vi } from 'vitest'
import { startOver } from '../../src/view/parts/begin-again.ts'
import { fakeTraining } from '../support/fake-workers.ts'
import { type Line, testApp } from './test-app.ts'

test.each(['reset', 'newStart'] as const)('%s offers the way back to what was trained', (how) =>
  createRoot(async (dispose) => {
    const line: Line = { sent: [], hear: () => {} }
    const app = testApp(line)
    startOver(app, how)
    expect(app.toasts.toast(), 'nothing trained, nothing lost').toBeUndefined()

    const before = app.training.settings()
    const worker = fakeTraining()
    worker.open((report) => line.hear(report))
    worker.report(1, before, 12, ...Array.from({ length: 13 }, () => 0.1))
    line.hear({ ...worker.lastReport(), checkpoints: [0, 12] })
    startOver(app, how)
    expect(app.training.latest().snapshot.epoch).toBe(0)
    expect(line.sent.map(({ kind }) => kind)).toEqual(['start', 'start', 'keep', 'start'])
    worker.keep(1, before, 12, 0.1)
    app.toasts.toast()!.action!.run()
    await vi.waitFor(() => expect(app.training.latest().snapshot.epoch).toBe(12))
    expect(app.training.settings()).toEqual(before)
    dispose()
  }),
)
