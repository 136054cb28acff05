import { createRoot } from 'solid-js'
import { expect, test, vi } from 'vitest'
import { createCamera } from '../../src/state/camera.ts'
import { driveCamera } from '../../src/view/stage/drive.ts'

const viewport = { width: 1024, height: 768, top: 56, bottom: 172, text: 1 }
const BESIDE = { x: 1020, y: 60 }

test('a double tap beside a component leads to the cell and stays there', () =>
  createRoot((dispose) => {
    const camera = createCamera(
      () => viewport,
      () => 3,
      () => true,
      () => true,
    )
    const stage = document.createElement('main')
    document.elementFromPoint = () => stage
    const drive = driveCamera(camera, stage, vi.fn())
    const tap = (count: 1 | 2) => drive.touch({ kind: 'tap', at: BESIDE, count, fingers: 1 })

    camera.enter(1)
    camera.toPart('f')
    expect(camera.level()).toBe('component')
    tap(1)
    tap(2)
    expect(camera.level()).toBe('cell')
    tap(1)
    tap(2)
    expect(camera.level()).toBe('network')
    dispose()
  }))

test('on its way out of a cell the camera is bound for the network, unless fingers catch it', () =>
  createRoot((dispose) => {
    const camera = createCamera(
      () => viewport,
      () => 3,
      () => true,
      () => false,
    )
    camera.jumpTo({ level: 'cell', layer: 1, unit: 0 })
    expect(camera.heading()).toBe('cell')
    camera.leave()
    expect(camera.level()).toBe('cell')
    expect(camera.heading()).toBe('network')
    camera.grab(BESIDE)
    expect(camera.heading()).toBe('cell')
    dispose()
  }))
