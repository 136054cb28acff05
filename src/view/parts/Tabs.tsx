/** Pages that are shown one at a time, and the tabs that choose between them; arrow keys go round. */
import { createUniqueId, For, type JSX } from 'solid-js'
import type { TopicId } from '../../content/topics/index.ts'

export function Tabs<Name extends string>(props: {
  names: readonly Name[]
  chosen: Name
  choose: (name: Name) => void
  label: (name: Name) => string
  /** What explains a tab. */
  topic?: (name: Name) => TopicId
  /** A dialog that opens gives it the focus. */
  autofocus?: boolean
  /** Of the row of tabs. */
  class?: string
  pageClass: string
  /** The page that is chosen. */
  children: JSX.Element
}) {
  const id = createUniqueId()
  let list!: HTMLDivElement

  function onKeyDown(event: KeyboardEvent) {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (!by) return
    event.preventDefault()
    const { names, chosen } = props
    props.choose(names[(names.indexOf(chosen) + by + names.length) % names.length])
    list.querySelector<HTMLElement>('[aria-selected=true]')?.focus()
  }

  return (
    <>
      <div ref={list} class={`segments ${props.class ?? ''}`} role="tablist" on:keydown={onKeyDown}>
        <For each={props.names}>
          {(name) => (
            <button
              type="button"
              role="tab"
              data-topic={props.topic?.(name)}
              id={`${id}-${name}`}
              aria-selected={props.chosen === name}
              aria-controls={`${id}-page`}
              tabindex={props.chosen === name ? 0 : -1}
              autofocus={props.autofocus && props.chosen === name}
              onClick={() => props.choose(name)}
            >
              {props.label(name)}
            </button>
          )}
        </For>
      </div>
      <div
        class={props.pageClass}
        role="tabpanel"
        id={`${id}-page`}
        aria-labelledby={`${id}-${props.chosen}`}
      >
        {props.children}
      </div>
    </>
  )
}
