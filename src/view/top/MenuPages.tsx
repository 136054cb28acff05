/** What the menu holds: dialogs, language, theme, and what the machine is doing. Fetched after the page stands. */
import { createUniqueId, For, type JSX, Show } from 'solid-js'
import { isInstalled } from '../../pwa/install.ts'
import { useApp } from '../../state/app.ts'
import type { DialogName } from '../../state/dialogs.ts'
import { LANGUAGES, THEMES } from '../../state/preferences.ts'
import { Icon } from '../parts/Icon.tsx'
import { LaterIcon, type LaterIconName } from '../parts/LaterIcon.tsx'
import { wholeText } from '../parts/numbers.ts'

const THEME_ICONS = { system: 'device', light: 'sun', dark: 'moon', projector: 'projector' } as const
/** What the menu opens, in this order. */
const ITEMS = [
  { name: 'tour', icon: 'flag' },
  { name: 'lessons', icon: 'lesson' },
  { name: 'guess', icon: 'pencil' },
  { name: 'unroll', icon: 'unroll' },
  { name: 'glossary', icon: 'book' },
  { name: 'keys', icon: 'keys' },
  { name: 'model', icon: 'sum' },
  { name: 'share', icon: 'share' },
  { name: 'work', icon: 'save' },
  { name: 'install', icon: 'install' },
] as const satisfies readonly { name: DialogName | 'tour'; icon: LaterIconName }[]
const MEBIBYTE = 2 ** 20

export function MenuPages(props: { leaveFor: (next: () => void) => void }) {
  const { words, preferences, dialogs, lesson, tour, hasCell } = useApp()
  const isThere = (name: (typeof ITEMS)[number]['name']) =>
    name === 'install' ? !isInstalled() : name === 'unroll' ? hasCell() : true
  const run = (name: (typeof ITEMS)[number]['name']) => (name === 'tour' ? tour.start() : dialogs.open(name))
  return (
    <>
      <ul class="menu-items">
        <For each={ITEMS.filter(({ name }) => isThere(name))}>
          {(item) => (
            <li>
              <button type="button" class="choice" onClick={() => props.leaveFor(() => run(item.name))}>
                <LaterIcon name={item.icon} size={20} />
                {words().menu.items[item.name]}
              </button>
            </li>
          )}
        </For>
        <Show when={lesson.hasHidden()}>
          <li>
            <button type="button" class="choice" onClick={() => props.leaveFor(lesson.showEverything)}>
              <Icon name="plus" size={20} />
              {words().menu.showEverything}
            </button>
          </li>
        </Show>
      </ul>
      <Choices
        name={words().menu.language}
        options={LANGUAGES}
        chosen={preferences.language()}
        label={(language) => words().menu.languages[language]}
        onChoose={preferences.setLanguage}
      />
      <Choices
        name={words().menu.theme}
        options={THEMES}
        chosen={preferences.theme()}
        label={(theme) => words().menu.themes[theme]}
        icon={(theme) => <LaterIcon name={THEME_ICONS[theme]} size={20} />}
        onChoose={preferences.setTheme}
      />
      <DiagnosticsList />
    </>
  )
}

function Choices<Option extends string>(props: {
  name: string
  options: readonly Option[]
  chosen: Option
  label: (option: Option) => string
  icon?: (option: Option) => JSX.Element
  onChoose: (option: Option) => void
}) {
  const group = createUniqueId()
  return (
    <fieldset class="choices">
      <legend>{props.name}</legend>
      <For each={props.options}>
        {(option) => (
          <label class="choice">
            <input
              type="radio"
              name={group}
              checked={props.chosen === option}
              onChange={() => props.onChoose(option)}
            />
            {props.icon?.(option)}
            <span>{props.label(option)}</span>
          </label>
        )}
      </For>
    </fieldset>
  )
}

function DiagnosticsList() {
  const { words, preferences, training } = useApp()
  const whole = (value: number) => wholeText(value, preferences.language())
  return (
    <details class="diagnostics">
      <summary>
        <Icon name="chevronRight" size={18} />
        {words().menu.diagnostics}
      </summary>
      <Show when={training.diagnostics()} fallback={<p>{words().diagnostics.preparing}</p>}>
        {(now) => (
          <dl>
            <dt>{words().diagnostics.backend}</dt>
            <dd>{now().backend}</dd>
            <dt>{words().diagnostics.simd}</dt>
            <dd>{now().simd ? words().diagnostics.yes : words().diagnostics.no}</dd>
            <dt>{words().diagnostics.engine}</dt>
            <dd>{engineText()}</dd>
            <dt>{words().diagnostics.epochsPerSecond}</dt>
            <dd>{whole(now().epochsPerSecond)}</dd>
            <dt>{words().diagnostics.tensors}</dt>
            <dd>{whole(now().tensors)}</dd>
            <dt>{words().diagnostics.memory}</dt>
            <dd>{whole(now().memory / MEBIBYTE)} MB</dd>
          </dl>
        )}
      </Show>
      <Show when={training.problem()}>{(problem) => <p class="detail">{problem().detail}</p>}</Show>
    </details>
  )

  function engineText(): string {
    const engine = training.diagnostics()?.engine
    if (!engine) return ''
    return engine.kind === 'fast' ? words().diagnostics.fast : words().diagnostics.plain(engine.reason)
  }
}
