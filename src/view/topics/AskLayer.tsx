/** Asking: whatever is touched next is explained, and does nothing else. By keys: Tab, then Enter or Space. */
import { onCleanup, onMount } from 'solid-js'
import { useApp } from '../../state/app.ts'
import { elementAt, elementOf, topicOf } from '../parts/pointing.ts'

export function AskLayer(props: { hint: string }) {
  const { explaining, camera } = useApp()
  let layer!: HTMLDivElement

  function explain(element: Element | null | undefined) {
    const named = element?.closest('[data-topic]')
    // Where nothing is, the whole is meant.
    const whole = camera.level() === 'network' ? 'network' : 'cell'
    const beside = named ?? elementOf(whole)
    if (beside) explaining.explain(topicOf(beside) ?? whole, beside)
  }
  function onClick(event: MouseEvent) {
    const { target } = event
    if (!(target instanceof Element)) return
    if (target.closest('.asks')) return // the button that ends it
    event.preventDefault()
    event.stopImmediatePropagation()
    explain(target === layer ? elementAt(event.clientX, event.clientY, layer) : target)
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') explaining.stopAsking()
    else if ((event.key === 'Enter' || event.key === ' ') && document.activeElement?.closest('[data-topic]'))
      explain(document.activeElement)
    else return
    event.preventDefault()
    event.stopImmediatePropagation()
  }

  onMount(() => {
    window.addEventListener('click', onClick, true)
    window.addEventListener('keydown', onKeyDown, true)
  })
  onCleanup(() => {
    window.removeEventListener('click', onClick, true)
    window.removeEventListener('keydown', onKeyDown, true)
  })

  return (
    <>
      <div ref={layer} class="ask-layer" />
      <p class="ask-hint" role="status">
        {props.hint}
      </p>
    </>
  )
}
