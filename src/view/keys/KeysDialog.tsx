/** Every gesture and every key in one list, by where they work. */
import { For, Show } from 'solid-js'
import type { KeysWords } from '../../content/keys/en.ts'
import { KEYS } from '../../content/keys/index.ts'
import { useApp } from '../../state/app.ts'
import { createChapter } from '../parts/chapter.ts'
import { Dialog } from '../parts/Dialog.tsx'
import { LIST } from './list.ts'
import '../styles/keys.css'

export function KeysDialog(props: { close: () => void }) {
  const { words } = useApp()
  const chapter = createChapter(KEYS)
  return (
    <Dialog title={words().menu.items.keys} close={props.close} class="keys">
      <Show when={chapter()}>{(said) => <Places said={said()} />}</Show>
    </Dialog>
  )
}

function Places(props: { said: KeysWords }) {
  const { preferences } = useApp()
  return (
    <>
      <p>{props.said.intro}</p>
      <label class="switch">
        <input
          type="checkbox"
          role="switch"
          aria-checked={preferences.characterKeys()}
          checked={preferences.characterKeys()}
          onChange={(event) => preferences.setCharacterKeys(event.currentTarget.checked)}
        />
        <span>
          {props.said.characters.name}
          <small>{props.said.characters.why}</small>
        </span>
      </label>
      <For each={Object.keys(LIST) as (keyof typeof LIST)[]}>
        {(place) => (
          <section>
            <h3>{props.said.places[place]}</h3>
            <ul>
              <For each={LIST[place]}>
                {(row) => (
                  <li>
                    <div>
                      {props.said.rows[row.name].does}
                      <Show when={props.said.rows[row.name].finger}>
                        {(finger) => <small>{finger()}</small>}
                      </Show>
                    </div>
                    <span class="keys-row">
                      <For each={row.keys}>{(key) => <Key said={props.said} named={key} />}</For>
                    </span>
                  </li>
                )}
              </For>
            </ul>
          </section>
        )}
      </For>
    </>
  )
}

/** Of keys pressed together, the name of each; + itself is a key too. */
function Key(props: { said: KeysWords; named: string }) {
  const name = () =>
    (props.named === '+' ? ['+'] : props.named.split('+')).map((key) => props.said.names[key] ?? key)
  return <kbd>{name().join(' ')}</kbd>
}
