/** Numbers that are pasted or opened: which column, what is in it, and how it looks. */
import { createMemo, createSignal, createUniqueId, For, Show } from 'solid-js'
import type { OwnWords } from '../../content/own/en.ts'
import { FEWEST, MOST_POINTS, named, pointsFrom } from '../../model/data/points.ts'
import { useApp } from '../../state/app.ts'
import { NAME_LENGTH } from '../../state/own-data.ts'
import { settingText, wholeText } from '../parts/numbers.ts'
import { FileButton } from './FileButton.tsx'
import { LARGEST_FILE } from './file.ts'
import { keepAndBegin, shortName } from './keeping.ts'
import type { NumbersState } from './numbers-input.ts'
import { Spark } from './Spark.tsx'
import { Toggle } from './Toggle.tsx'
import '../styles/own/numbers.css'

/** A longer text is read without being shown: text fields are slow with it. */
const LONGEST_SHOWN = 20_000

export function Numbers(props: { words: OwnWords; numbers: NumbersState; close: () => void }) {
  const app = useApp()
  const { preferences } = app
  const id = createUniqueId()
  const [over, setOver] = createSignal(false)
  const whole = (value: number) => wholeText(value, preferences.language())
  const good = () => {
    const table = props.numbers.table()
    return table?.ok ? table : undefined
  }
  const column = () => good()?.columns[props.numbers.chosen()]
  const columnName = (name: string) =>
    good()?.notes.includes('header') ? name : props.words.numbers.columnName(name)
  const name = () => {
    const named = props.numbers.named()
    if (named !== undefined) return named
    const base = props.numbers.origin()?.replace(/\.\w{1,5}$/, '')
    const several = (good()?.columns.length ?? 0) > 1 || good()?.notes.includes('header')
    const of = several || !base ? columnName(column()?.name ?? '') : ''
    return shortName([base, of].filter(Boolean).join(' · '))
  }
  const result = createMemo(() => {
    const values = column()?.values
    return values && pointsFrom(values, props.numbers.loop())
  })
  const points = () => {
    const it = result()
    return it?.ok ? it.points : undefined
  }
  /** What was found, or why nothing was. */
  const says = (): string => {
    const text = props.words.numbers
    if (props.numbers.busy()) return text.reading
    const failed = props.numbers.failed()
    if (failed === 'large') return text.says.large(LARGEST_FILE)
    if (failed) return text.says[failed]
    const table = props.numbers.table()
    if (!table) return ''
    if (!table.ok) return text.says[table.reason]
    const found = [text.rows(whole(table.rows))]
    if (table.notes.includes('header')) found.push(text.header)
    if (table.columns.length > 1) found.push(text.separated[table.separator])
    if (table.decimalComma) found.push(text.decimalComma)
    if (table.notes.includes('cut')) found.push(text.cut(whole(MOST_POINTS)))
    const { missing = 0, refused = 0 } = column() ?? {}
    if (missing > 0) found.push(text.missing(whole(missing)))
    if (refused > 0) found.push(text.refused(whole(refused)))
    const it = result()
    if (it && !it.ok) {
      found.push(
        it.reason === 'short'
          ? text.says.short(FEWEST[props.numbers.loop() ? 'loop' : 'once'])
          : text.says[it.reason],
      )
    }
    if (points() && shortName(name()) === '') found.push(text.says.name)
    return found.join(' ')
  }
  const range = () => {
    const it = points()
    if (!it) return ''
    const { middle, half } = it.scale
    const text = (value: number) => settingText(value, preferences.language()).replace('-', '−')
    const spread = it.values.some((value) => value !== 0) ? half : 0
    return props.words.numbers.range(text(middle - spread), text(middle + spread))
  }
  const usable = () => points() !== undefined && shortName(name()) !== ''

  function onPaste(event: ClipboardEvent) {
    const text = event.clipboardData?.getData('text') ?? ''
    if (text.length <= LONGEST_SHOWN) return
    event.preventDefault()
    props.numbers.take(text, props.words.numbers.pasted)
  }

  function onDrop(event: DragEvent) {
    const file = event.dataTransfer?.files[0]
    setOver(false)
    if (!file) return
    event.preventDefault()
    props.numbers.open(file)
  }

  function use() {
    const curve = points()
    if (!curve || !usable()) return
    keepAndBegin(app, props.words, named(shortName(name()), curve))
    props.close()
  }

  return (
    <div
      class="own-numbers"
      classList={{ over: over() }}
      on:dragover={(event: DragEvent) => {
        if (!event.dataTransfer?.types.includes('Files')) return
        event.preventDefault()
        setOver(true)
      }}
      on:dragleave={() => setOver(false)}
      on:drop={onDrop}
    >
      <p class="own-hint">{over() ? props.words.numbers.drop : props.words.numbers.hint}</p>
      <textarea
        class="own-text"
        aria-label={props.words.numbers.paste}
        placeholder={props.words.numbers.example}
        rows="4"
        spellcheck={false}
        autocomplete="off"
        autocapitalize="off"
        value={props.numbers.typed()}
        on:paste={onPaste}
        onInput={(event) => props.numbers.type(event.currentTarget.value)}
      />
      <FileButton
        name={props.words.numbers.open}
        accept=".csv,.tsv,.txt,text/*"
        onFile={(file) => props.numbers.open(file)}
      />
      <Show when={props.numbers.origin()}>{(origin) => <p class="own-origin">{origin()}</p>}</Show>
      <p class="own-says" role="status">
        {says()}
      </p>
      <Show when={good()}>
        {(table) => (
          <>
            <Show when={table().columns.length > 1}>
              <fieldset class="own-columns">
                <legend>{props.words.numbers.column}</legend>
                <For each={table().columns}>
                  {(it, k) => (
                    <label class="own-column">
                      <input
                        type="radio"
                        name={id}
                        checked={props.numbers.chosen() === k()}
                        onChange={() => props.numbers.setChosen(k())}
                      />
                      <span class="own-name">{columnName(it.name)}</span>
                      <span class="own-count">{whole(it.values.length)}</span>
                      <span class="own-mini">
                        <Spark values={it.values} width={84} height={34} />
                      </span>
                    </label>
                  )}
                </For>
              </fieldset>
            </Show>
            <Show when={points()}>
              {(curve) => (
                <>
                  <div class="own-read">
                    <h3>{props.words.read}</h3>
                    <span>{props.words.points(whole(curve().values.length))}</span>
                  </div>
                  <div class="own-preview">
                    <Spark values={curve().values} width={344} height={64} fit />
                  </div>
                  <p class="own-hint">{range()}</p>
                </>
              )}
            </Show>
            <div class="own-row own-naming">
              <label>
                <span>{props.words.numbers.name}</span>
                <input
                  type="text"
                  maxlength={NAME_LENGTH}
                  autocomplete="off"
                  value={name()}
                  onInput={(event) => props.numbers.setNamed(event.currentTarget.value)}
                />
              </label>
              <Toggle
                icon="loop"
                name={props.words.repeats}
                on={props.numbers.loop()}
                onChange={(on) => props.numbers.setLoop(on)}
              />
            </div>
            <button type="button" class="pill primary own-use" aria-disabled={!usable()} onClick={use}>
              {props.words.use}
            </button>
          </>
        )}
      </Show>
    </div>
  )
}
