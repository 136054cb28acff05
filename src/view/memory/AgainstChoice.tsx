/** The other network's heading: what the learner's is compared with. */
import { For } from 'solid-js'
import type { MemoryWords } from '../../content/memory/en.ts'
import { useApp } from '../../state/app.ts'
import { AGAINST } from '../../state/memory.ts'

export function AgainstChoice(props: { words: MemoryWords['compare'] }) {
  const { memory } = useApp()
  return (
    <select
      class="compare-against"
      aria-label={props.words.against}
      onChange={(event) => memory.compareWith(AGAINST[event.currentTarget.selectedIndex])}
    >
      <For each={AGAINST}>
        {(cell) => <option selected={memory.against() === cell}>{props.words.other[cell]}</option>}
      </For>
    </select>
  )
}
