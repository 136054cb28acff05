/** Keeps wild fingers on the page: nothing that they touch opens, asks for, or leads to anything outside of it. */
export function fence(): void {
  const nothing = () => {}
  Object.assign(window, { open: nothing, print: nothing })
  HTMLAnchorElement.prototype.click = nothing
  HTMLInputElement.prototype.showPicker = nothing
  Object.defineProperty(navigator, 'share', {
    value: () => Promise.reject(new DOMException('', 'AbortError')),
  })
  addEventListener('beforeinstallprompt', (event) => event.preventDefault())
  addEventListener(
    'click',
    (event) => {
      const { target } = event
      if (!(target instanceof Element)) return
      // Links within the page and to what it makes itself are left alone by `nothing` above.
      const leaves = target.closest<HTMLAnchorElement>('a[href]')
      const picks =
        target.closest('label')?.querySelector('input[type=file]') ?? target.closest('[type=file]')
      if (leaves || picks) event.preventDefault()
    },
    true,
  )
}
