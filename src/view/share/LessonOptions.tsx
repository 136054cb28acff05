/** What a teacher decides for a class: which controls there are, where it begins, language, and theme. */
import { createUniqueId, For, type JSX, Show } from 'solid-js'
import { LESSONS_WORDS } from '../../content/lessons/index.ts'
import { SHARE } from '../../content/share/index.ts'
import { LESSONS } from '../../scene/lessons/names.ts'
import { useApp } from '../../state/app.ts'
import { HIDEABLE, type Hideable } from '../../state/lesson.ts'
import { LANGUAGES, THEMES } from '../../state/preferences.ts'
import { createChapter } from '../parts/chapter.ts'
import { prepare, prepared } from './prepared.ts'
import '../styles/lesson.css'

/** A file begins where its author is, unless it says otherwise; a link, with the network. */
export function LessonOptions(props: { of: 'link' | 'file' }) {
  const { words, training } = useApp()
  const said = createChapter(SHARE)
  const lessons = createChapter(LESSONS_WORDS)
  const count = () => training.settings().layers
  const lesson = () => prepared(count())
  const shown = (control: Hideable) => !lesson().hide?.includes(control)
  const show = (control: Hideable, on: boolean) =>
    prepare({ hide: HIDEABLE.filter((it) => (it === control ? !on : !shown(it))) })
  const layers = () => Array.from({ length: count() }, (_, layer) => layer + 1)

  return (
    <Show when={said()?.lesson}>
      {(said) => (
        <div class="lesson">
          <p class="lesson-note">{said().about}</p>
          <fieldset class="choices">
            <legend>{said().show}</legend>
            <For each={HIDEABLE}>
              {(control) => (
                <label class="choice">
                  <input
                    type="checkbox"
                    checked={shown(control)}
                    onChange={(event) => show(control, event.currentTarget.checked)}
                  />
                  {said().controls[control]}
                </label>
              )}
            </For>
          </fieldset>
          <div class="lesson-selects">
            <Select
              name={said().start}
              none={said().place[props.of]}
              options={layers()}
              chosen={lesson().inside}
              label={said().inside}
              change={(inside) => prepare({ inside })}
            />
            <Select
              name={said().language}
              none={said().theirs}
              options={LANGUAGES}
              chosen={lesson().lang}
              label={(language) => words().menu.languages[language]}
              change={(lang) => prepare({ lang })}
            />
            <Select
              name={said().theme}
              none={said().theirs}
              options={THEMES.filter((theme) => theme !== 'system')}
              chosen={lesson().theme}
              label={(theme) => words().menu.themes[theme]}
              change={(theme) => prepare({ theme })}
            />
            <Show when={props.of === 'link'}>
              <Select
                name={said().questions}
                none={said().noQuestions}
                options={LESSONS}
                chosen={lesson().lesson}
                label={(id) => lessons()?.lessons[id].title}
                change={(lesson) => prepare({ lesson })}
              />
            </Show>
          </div>
        </div>
      )}
    </Show>
  )
}

/** One of several, or none of them. */
function Select<Option extends string | number>(props: {
  name: string
  none: string
  options: readonly Option[]
  chosen: Option | undefined
  label: (option: Option) => JSX.Element
  change: (to: Option | undefined) => void
}) {
  const id = createUniqueId()
  return (
    <div class="lesson-select">
      <label for={id}>{props.name}</label>
      <select
        id={id}
        onChange={(event) => props.change(props.options[event.currentTarget.selectedIndex - 1])}
      >
        <option selected={props.chosen === undefined}>{props.none}</option>
        <For each={props.options}>
          {(option) => <option selected={props.chosen === option}>{props.label(option)}</option>}
        </For>
      </select>
    </div>
  )
}
