import { createRoot } from 'solid-js'
import { expect, test, vi } from 'vitest'
import { createCamera } from '../../src/state/camera.ts'
import { driveCamera } from '../../src/view/stage/drive.ts'

const viewport = { width: 1024, height: 768, top: 56, bottom: 172, text: 1 }
const BESIDE = { x: 1020, y: 60 }

/** Over three layers. */
const aCamera = ({ reducedMotion } = { reducedMotion: true }) =>
  createCamera(
    () => viewport,
    () => 3,
    () => true,
    () => reducedMotion,
  )

test('a double tap beside a component leads to the cell and stays there', () =>
  createRoot((dispose) => {
    const camera = aCamera()
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
    const camera = aCamera({ reducedMotion: false })
    camera.jumpTo({ level: 'cell', layer: 1, unit: 0 })
    expect(camera.heading()).toBe('cell')
    camera.leave()
    expect(camera.level()).toBe('cell')
    expect(camera.heading()).toBe('network')
    camera.grab(BESIDE)
    expect(camera.heading()).toBe('cell')
    dispose()
  }))

test('quick taps on what moves away from under the finger hit nothing else', () =>
  createRoot((dispose) => {
    const camera = aCamera()
    const stage = document.createElement('main')
    stage.innerHTML = '<button>+</button><button>tile</button>'
    const [add, tile] = stage.querySelectorAll('button')
    const heard: string[] = []
    for (const button of [add, tile]) button.onclick = () => heard.push(button.textContent)
    driveCamera(camera, stage, vi.fn())
    const click = (target: Element, x: number, detail = 1) =>
      target.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: x, clientY: 50, detail }))

    click(add, 50)
    click(tile, 52)
    click(tile, 53)
    expect(heard).toEqual(['+'])
    click(tile, 120)
    expect(heard, 'elsewhere it is another tap').toEqual(['+', 'tile'])
    click(tile, 120)
    expect(heard, 'on the same thing every tap counts').toEqual(['+', 'tile', 'tile'])
    click(add, 120, 0)
    expect(heard.at(-1), 'keys are no fingers').toBe('+')
    dispose()
  }))

test('arrows lead on from the tile that has the focus', () =>
  createRoot((dispose) => {
    const camera = aCamera()
    const stage = document.createElement('main')
    stage.innerHTML =
      '<button class="tile">1</button><button class="tile">2</button><button class="tile">3</button>'
    document.body.append(stage)
    const drive = driveCamera(camera, stage, vi.fn())
    const tiles = stage.querySelectorAll('button')
    tiles[1].focus()
    drive.key({ kind: 'choose', step: 1 })
    expect(document.activeElement).toBe(tiles[2])
    drive.key({ kind: 'choose', step: -1 })
    expect(document.activeElement).toBe(tiles[1])
    stage.remove()
    dispose()
  }))

test('what has its place at home goes while fingers draw the world aside, and comes back with it', () =>
  createRoot((dispose) => {
    const camera = aCamera()
    const middle = { x: 512, y: 384 }
    camera.jumpTo({ level: 'cell', layer: 1, unit: 0 })
    camera.grab(middle)
    while (camera.depth() > -0.01) camera.zoomBy(middle, 0.8, 12, 0)
    expect(camera.depth()).toBeLessThan(0)
    expect(camera.fades.furniture()).toBe(0)
    camera.release(0)
    expect(camera.level()).toBe('network')
    expect(camera.fades.furniture()).toBe(1)
    dispose()
  }))
