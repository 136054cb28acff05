/** Name, where the reader is, and the menu. */
import { Index, Show } from 'solid-js'
import { useApp } from '../../state/app.ts'
import { Icon, type IconName, Logo } from '../parts/Icon.tsx'
import { Menu } from './Menu.tsx'

/** One level of the ladder. */
export type Rung = {
  readonly name: string
  /** What is written on it, where that is not its whole name. */
  readonly brief?: string
  readonly icon: IconName
  readonly current: boolean
  readonly go: () => void
}

export function TopBar(props: {
  ref: (element: HTMLElement) => void
  /** From the outermost level to the innermost. */
  rungs: readonly Rung[]
}) {
  const { words, explaining } = useApp()
  return (
    <header ref={props.ref} class="top-bar">
      <h1 class="brand">
        <Logo />
        <span class="brand-name">{words().app.name}</span>
      </h1>
      <nav class="ladder" data-topic="level" aria-label={words().level.name}>
        <Index each={props.rungs}>
          {(rung, index) => (
            <>
              <Show when={index > 0}>
                <Icon name="chevronRight" size={14} />
              </Show>
              <button
                type="button"
                class="rung"
                aria-label={rung().name}
                aria-current={rung().current ? 'location' : undefined}
                onClick={() => rung().go()}
              >
                <Icon name={rung().icon} size={18} />
                <span class="rung-name">{rung().brief ?? rung().name}</span>
              </button>
            </>
          )}
        </Index>
      </nav>
      <span class="spring" />
      <button
        type="button"
        class="round quiet asks"
        data-topic="ask"
        aria-label={words().about.ask}
        aria-pressed={explaining.asking()}
        onClick={explaining.ask}
      >
        <Icon name="ask" />
      </button>
      <Menu />
    </header>
  )
}
