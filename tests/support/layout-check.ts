/**
 * What is wrong with how the page lies on the screen, in sentences. Runs in the page; looks at what a reader
 * sees and touches, and knows by name only what wires join.
 */
import type { Page } from '@playwright/test'

export const layoutComplaints = (page: Page): Promise<string[]> => page.evaluate(complaints)

function complaints(): string[] {
  /** Rounding of sub-pixel positions, CSS px. */
  const SLACK = 1
  const SMALLEST_TEXT = 12
  const TARGET = 48
  /** The small + and − stand alone on their wire. */
  const SMALL_TARGET = 44
  const found: string[] = []
  const width = innerWidth
  const height = innerHeight

  const nameOf = (element: Element) =>
    `${element.tagName.toLowerCase()} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}”`

  /** Inside a box of hardly a pixel, as what is there for screen readers only. */
  const isOnlyHeard = (element: Element) => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const { width, height } = at.getBoundingClientRect()
      if (width <= 2 && height <= 2 && getComputedStyle(at).overflow === 'hidden') return true
    }
    return false
  }
  /** On screen, and not there for screen readers only. */
  const isVisible = (element: Element) => {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false
    if (isOnlyHeard(element)) return false
    const { width, height } = element.getBoundingClientRect()
    return width > 2 && height > 2
  }
  const scroller = (element: Element): Element | undefined => {
    for (let at = element.parentElement; at; at = at.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(at)
      if (
        (/auto|scroll/.test(overflowY) || /auto|scroll/.test(overflowX)) &&
        at.scrollHeight > at.clientHeight + 1
      )
        return at
    }
    return undefined
  }
  /** Scrolled away, or below the edge of a sheet that can be pulled up: not lost, only not here now. */
  const isScrolledAway = (element: Element, box: DOMRect) => {
    const frame = scroller(element)?.getBoundingClientRect()
    return frame !== undefined && (box.bottom > frame.bottom + SLACK || box.top < frame.top - SLACK)
  }

  /** A sheet pulled up stands over the world on purpose; what it covers is not here now. */
  const sheet = document.querySelector('[data-open=true]')
  const isUnderSheet = (element: Element, box: DOMRect) =>
    sheet !== null &&
    !sheet.contains(element) &&
    [...sheet.querySelectorAll('*')].some((part) => part.getBoundingClientRect().top < box.bottom)

  if (document.documentElement.scrollWidth > width) found.push(`the page scrolls sideways`)

  // Text: large enough, inside the screen, not over other text.
  type Piece = { readonly element: Element; readonly text: string; readonly box: DOMRect }
  const pieces: Piece[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement
    const text = node.textContent?.trim()
    if (!element || !text || !isVisible(element) || element.closest('script, style, noscript')) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    const box = range.getBoundingClientRect()
    if (box.width < 1 || box.height < 1) continue
    if (isScrolledAway(element, box) || isUnderSheet(element, box)) continue
    const scale =
      element instanceof SVGGraphicsElement
        ? Math.hypot(element.getScreenCTM()?.a ?? 1, element.getScreenCTM()?.b ?? 0)
        : 1
    const size = Number.parseFloat(getComputedStyle(element).fontSize) * scale
    if (size < SMALLEST_TEXT - 0.01 && !element.closest('sub, sup, math'))
      found.push(`text “${text}” is ${size.toFixed(1)} px`)
    if (box.left < -SLACK || box.right > width + SLACK || box.top < -SLACK || box.bottom > height + SLACK)
      found.push(`text “${text}” leaves the screen`)
    pieces.push({ element, text, box })
  }
  const overlap = (a: DOMRect, b: DOMRect) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > SLACK &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > SLACK + 2 // lines of text have air above and below
  for (const [k, a] of pieces.entries()) {
    for (const b of pieces.slice(k + 1)) {
      if (a.element.contains(b.element) || b.element.contains(a.element)) continue
      if (overlap(a.box, b.box)) found.push(`text “${a.text}” overlaps “${b.text}”`)
    }
  }

  // Text that is cut off by its own box.
  for (const { element, text } of pieces) {
    const { overflowX, textOverflow } = getComputedStyle(element)
    if (overflowX !== 'visible' && textOverflow !== 'clip' && element.scrollWidth > element.clientWidth + 1)
      found.push(`text “${text}” is cut off`)
  }

  // Controls: inside the screen, large enough for a finger, not covered.
  const controls = [
    ...document.querySelectorAll(
      'button, a[href], input, select, summary, [role=button], [role=slider], [role=tab]',
    ),
  ].filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('[inert]'))
  for (const control of controls) {
    const touched =
      control instanceof HTMLInputElement && control.type !== 'range'
        ? (control.labels?.[0] ?? control)
        : control
    const box = touched.getBoundingClientRect()
    if (box.width === 0 || box.height === 0 || isScrolledAway(touched, box)) continue
    if (isUnderSheet(touched, box)) continue
    const name = nameOf(control)
    const x = box.left + box.width / 2
    const y = box.top + box.height / 2
    if (box.left < -SLACK || box.right > width + SLACK || box.top < -SLACK || box.bottom > height + SLACK) {
      found.push(`${name} leaves the screen`)
      continue
    }
    const isHit = (x: number, y: number) => {
      const hit = document.elementFromPoint(x, y)
      return (
        hit !== null &&
        (touched.contains(hit) || (hit.contains(touched) === false && hit.closest('label') === touched))
      )
    }
    if (!isHit(x, y)) {
      found.push(`${name} is covered by ${nameOf(document.elementFromPoint(x, y) ?? document.body)}`)
      continue
    }
    const small =
      touched instanceof HTMLButtonElement &&
      /^(Add|Remove|Schicht .*(einfügen|entfernen|hinzufügen))/.test(control.getAttribute('aria-label') ?? '')
    const wanted = small ? SMALL_TARGET : TARGET
    /** How far a finger may go from the middle and still hit, px. */
    const reach = (dx: number, dy: number) => {
      let far = 0
      while (far < wanted && isHit(x + dx * (far + 0.5), y + dy * (far + 0.5))) far += 0.5
      return far
    }
    const across = Math.max(box.width, reach(-1, 0) + reach(1, 0))
    const down = Math.max(box.height, reach(0, -1) + reach(0, 1))
    if (across < wanted - SLACK || down < wanted - SLACK)
      found.push(`${name} is ${across.toFixed(0)} × ${down.toFixed(0)} to the finger, wanted ${wanted}`)
  }

  // In the overview wires end at what they join.
  if (!document.querySelector('[data-level=network]')) return [...new Set(found)]
  const middle = (box: DOMRect) => ({ x: box.left + box.width / 2, y: box.top + box.height / 2 })
  const boxOf = (selector: string, k = 0) => document.querySelectorAll(selector)[k]?.getBoundingClientRect()
  const sideways = document.querySelector('[data-flow]')?.getAttribute('data-flow') === 'across'
  const away = (box: DOMRect | undefined, x: number, y: number) => {
    const seen = boxOf('.stack')
    // An end that is scrolled out of sight; what it joins may be pinned.
    const outOfSight = seen && (y > seen.bottom + SLACK || y < seen.top - SLACK)
    if (!box || outOfSight) return 0
    const at = middle(box)
    const off = sideways ? y - at.y : x - at.x
    const dx = Math.max(box.left - x, 0, x - box.right)
    const dy = Math.max(box.top - y, 0, y - box.bottom)
    return Math.max(Math.hypot(dx, dy), Math.abs(off))
  }
  const tiles = [...document.querySelectorAll('.tile')].map((tile) => tile.getBoundingClientRect())
  const flow = document.querySelector<SVGPathElement>('.stage > .stack [data-wires=flow] .line')
  const matrix = flow?.getScreenCTM()
  if (!flow || !matrix) return [...new Set(found)]
  const joined = [boxOf('[data-port=input]'), ...tiles, boxOf('.head'), boxOf('[data-port=output]')]
  const wires = flow.getAttribute('d')!.split('M').slice(1)
  if (wires.length < tiles.length + 1) found.push(`${tiles.length} layers have ${wires.length} wires`)
  wires.forEach((wire, k) => {
    const ends = wire.split('L').map((end) => {
      const [x, y] = end.split(' ').map(Number)
      return new DOMPoint(x, y).matrixTransform(matrix)
    })
    const [start, end] = [ends[0], ends[ends.length - 1]]
    const [from, to] = [away(joined[k], start.x, start.y), away(joined[k + 1], end.x, end.y)]
    if (from > SLACK) found.push(`wire ${k} begins ${from.toFixed(1)} px off`)
    if (to > SLACK) found.push(`wire ${k} ends ${to.toFixed(1)} px off`)
  })
  return [...new Set(found)]
}
