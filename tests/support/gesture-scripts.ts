/** Random scripts of three fingers that come, go, get lost, and press what is there. */

/** Runs in the page; gives the scripts after which the world was not at rest. */
export async function playScripts({ scripts, seed }: { scripts: number; seed: number }): Promise<string[]> {
  /** mulberry32 */
  let state = seed
  const random = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  const pick = <T>(things: readonly T[]): T => things[Math.floor(random() * things.length)]
  const drawn = () => new Promise(requestAnimationFrame)
  const main = document.querySelector('main') as HTMLElement
  type Down = { x: number; y: number; target: Element }
  let down = new Map<number, Down>()

  const send = (type: string, id: number, { x, y, target }: Down) =>
    target.dispatchEvent(
      new PointerEvent(type, {
        pointerId: id,
        pointerType: 'touch',
        isPrimary: id === 1,
        clientX: x,
        clientY: y,
        button: type === 'pointermove' ? -1 : 0,
        buttons: type === 'pointerup' ? 0 : 1,
        bubbles: true,
        cancelable: true,
      }),
    )
  const place = () => {
    // Most fingers land on the world, some on what stands around it.
    const tiles = [...document.querySelectorAll('.tile, .cell button')]
    const near = pick(tiles)?.getBoundingClientRect()
    if (near && random() < 0.6)
      return { x: near.x + near.width * random(), y: near.y + near.height * random() }
    return { x: innerWidth * random(), y: innerHeight * random() }
  }
  const clicks = /^(Layer \d|Add layer .*|Remove layer .*|Reset|Play|Pause|Step|Network)$/

  const stuck: string[] = []
  for (let script = 0; script < scripts; script++) {
    const told: string[] = []
    const length = 8 + Math.floor(random() * 24)
    for (let step = 0; step < length; step++) {
      const id = 1 + Math.floor(random() * 3)
      const finger = down.get(id)
      const dice = random()
      if (!finger) {
        const { x, y } = place()
        const target = document.elementFromPoint(x, y)
        if (!target) continue
        down.set(id, { x, y, target })
        send('pointerdown', id, { x, y, target })
        told.push(`down ${id}`)
      } else if (dice < 0.78) {
        const far = pick([3, 20, 90])
        finger.x += (random() - 0.5) * far
        finger.y += (random() - 0.5) * far
        send('pointermove', id, finger)
        told.push(`move ${id}`)
      } else if (dice < 0.88) {
        send('pointerup', id, finger)
        down.delete(id)
        told.push(`up ${id}`)
      } else if (dice < 0.92) {
        send('pointercancel', id, finger)
        down.delete(id)
        told.push(`cancel ${id}`)
      } else if (dice < 0.95) {
        down.delete(id)
        told.push(`lose ${id}`)
      } else if (dice < 0.97) {
        const names = [...document.querySelectorAll<HTMLElement>('button')].filter(
          (button) =>
            !button.closest('[inert]') &&
            clicks.test(button.getAttribute('aria-label') ?? button.textContent ?? ''),
        )
        const button = pick(names)
        button?.click()
        told.push(`click ${button?.getAttribute('aria-label')}`)
      } else await drawn()
    }
    if (random() < 0.7)
      for (const [id, finger] of down) send(pick(['pointerup', 'pointercancel']), id, finger)
    down = new Map()
    // Whatever was lost is forgotten when the first finger lands again.
    const { left, bottom, top } = main.getBoundingClientRect()
    const last = { x: left + 3, y: (top + bottom) / 2, target: main }
    send('pointerdown', 1, last)
    send('pointerup', 1, last)
    await drawn()
    const depth = Number(main.dataset.depth)
    const moving = !matchMedia('(prefers-reduced-motion: reduce)').matches
    if (!moving && !Number.isInteger(depth))
      stuck.push(`script ${script}, depth ${depth}: ${told.join(', ')}`)
  }
  return stuck
}
