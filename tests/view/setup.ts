/** What jsdom lacks and the page needs. Nothing is laid out there, and every test begins with an empty page. */
import { cleanup } from '@solidjs/testing-library'
import { afterEach, beforeEach } from 'vitest'

const nothing = () => {}

window.matchMedia = (media) =>
  ({
    media,
    matches: false,
    addEventListener: nothing,
    removeEventListener: nothing,
  }) as unknown as MediaQueryList
window.ResizeObserver = class {
  observe = nothing
  unobserve = nothing
  disconnect = nothing
}
HTMLElement.prototype.setPointerCapture = nothing
HTMLElement.prototype.scrollIntoView = nothing
HTMLDialogElement.prototype.showModal = function () {
  this.open = true
}
HTMLDialogElement.prototype.close = function () {
  this.open = false
  this.dispatchEvent(new Event('close'))
}

beforeEach(() => localStorage.clear())
afterEach(cleanup)
