/** A curve drawn by finger, or by keys, and how the network will read it. */
import { createMemo, createSignal, createUniqueId, For, Show } from 'solid-js'
import type { OwnWords } from '../../content/own/en.ts'
import { named } from '../../model/data/points.ts'
import { curveOf, ENDINGS, type Ending } from '../../model/data/stroke.ts'
import { useApp } from '../../state/app.ts'
import { wholeText } from '../parts/numbers.ts'
import { closePopover, Popover } from '../parts/Popover.tsx'
import type { Drawing } from '../parts/pen.ts'
import { DrawField } from './DrawField.tsx'
import { EMPTY_DRAWING, EXAMPLES, type ExampleName, exampleDrawing, penPlaces } from './drawing.ts'
import { keepAndBegin, kept } from './keeping.ts'
import { OwnIcon } from './OwnIcon.tsx'
import { Spark } from './Spark.tsx'
import { Toggle } from './Toggle.tsx'
import '../styles/own/draw.css'

export type Draw = ReturnType<typeof createDraw>

export function createDraw() {
  /** All drawings so far; those after `at` have been undone. */
  const [past, setPast] = createSignal<readonly Drawing[]>([EMPTY_DRAWING])
  const [at, setAt] = createSignal(0)
  const [ending, setEnding] = createSignal<Ending>('loop')
  const [smooth, setSmooth] = createSignal(true)
  /** What became of the last stroke, if it left nothing behind. */
  const [lost, setLost] = createSignal<'tap' | 'stopped'>()
  /** The drawing while a finger is on it. */
  const [under, setUnder] = createSignal<Drawing>()
  const drawing = () => under() ?? past()[at()]
  const result = createMemo(() => curveOf(penPlaces(drawing()), ending(), smooth()))

  return {
    drawing,
    result,
    ending,
    setEnding,
    smooth,
    setSmooth,
    lost,
    setUnder,
    /** A stroke that counts. */
    add(next: Drawing) {
      setUnder(undefined)
      setLost(undefined)
      setPast((before) => [...before.slice(0, at() + 1), next])
      setAt(past().length - 1)
    },
    /** A stroke that does not. */
    drop(why?: 'tap' | 'stopped') {
      setUnder(undefined)
      setLost(why)
    },
    canUndo: () => at() > 0,
    canRedo: () => at() < past().length - 1,
    undo: () => setAt((before) => Math.max(before - 1, 0)),
    redo: () => setAt((before) => Math.min(before + 1, past().length - 1)),
    empty: () => drawing().every((value) => value === undefined),
  }
}

/** In the head of the dialog. */
export function DrawButtons(props: { words: OwnWords; draw: Draw }) {
  return (
    <>
      <button
        type="button"
        class="round quiet"
        aria-label={props.words.draw.undo}
        aria-disabled={!props.draw.canUndo()}
        onClick={() => props.draw.undo()}
      >
        <OwnIcon name="undo" />
      </button>
      <button
        type="button"
        class="round quiet"
        aria-label={props.words.draw.redo}
        aria-disabled={!props.draw.canRedo()}
        onClick={() => props.draw.redo()}
      >
        <OwnIcon name="redo" />
      </button>
      <button
        type="button"
        class="round quiet"
        aria-label={props.words.draw.clear}
        aria-disabled={props.draw.empty()}
        onClick={() => !props.draw.empty() && props.draw.add(EMPTY_DRAWING)}
      >
        <OwnIcon name="bin" />
      </button>
    </>
  )
}

export function DrawPage(props: { words: OwnWords; draw: Draw; close: () => void }) {
  const app = useApp()
  const { preferences } = app
  const points = () => {
    const result = props.draw.result()
    return result.ok ? result.points : undefined
  }
  const count = () => {
    const drawn = points()
    return drawn && props.words.points(wholeText(drawn.values.length, preferences.language()))
  }
  const says = () => {
    const { says } = props.words.draw
    const lost = props.draw.lost()
    if (lost) return says[lost]
    const result = props.draw.result()
    if (!result.ok) return says[result.reason]
    return result.flat ? says.flat : says.ready
  }

  function use() {
    const drawn = points()
    if (!drawn) return
    const curves = kept.list().filter(({ own }) => own.kind === 'points').length
    keepAndBegin(app, props.words, named(props.words.draw.drawing(curves + 1), drawn))
    props.close()
  }

  return (
    <div class="own-draw">
      <p class="own-hint">{props.words.draw.hint}</p>
      <DrawField words={props.words} draw={props.draw} />
      <p class="own-says" role="status">
        {says()}
      </p>
      <div class="own-read">
        <h3>{props.words.read}</h3>
        <span>{count()}</span>
      </div>
      <div class="own-preview">
        <Show when={points()}>
          {(drawn) => (
            <Spark values={drawn().values} width={344} height={64} times={drawn().loop ? 3 : 1} fit dots />
          )}
        </Show>
      </div>
      <div class="own-row">
        <fieldset class="segments own-endings" aria-label={props.words.draw.ending}>
          <For each={ENDINGS}>
            {(ending) => (
              <button
                type="button"
                aria-pressed={props.draw.ending() === ending}
                onClick={() => props.draw.setEnding(ending)}
              >
                <OwnIcon name={ending} />
                {props.words.draw.endings[ending]}
              </button>
            )}
          </For>
        </fieldset>
        <Toggle
          icon="smooth"
          name={props.words.draw.smooth}
          on={props.draw.smooth()}
          onChange={(on) => props.draw.setSmooth(on)}
        />
      </div>
      <div class="own-row">
        <Examples words={props.words} choose={(name) => props.draw.add(exampleDrawing(name))} />
        <button type="button" class="pill primary own-use" aria-disabled={!points()} onClick={use}>
          {props.words.use}
        </button>
      </div>
    </div>
  )
}

/** Drawings to begin with; what was drawn before comes back by Undo. */
function Examples(props: { words: OwnWords; choose: (name: ExampleName) => void }) {
  const id = createUniqueId()
  let button!: HTMLButtonElement
  return (
    <>
      <button ref={button} type="button" class="pill" popovertarget={id}>
        {props.words.draw.examples}
      </button>
      <Popover id={id} anchor={() => button} label={props.words.draw.examples} class="own-examples">
        <For each={Object.keys(EXAMPLES) as ExampleName[]}>
          {(name) => (
            <button
              type="button"
              class="choice"
              onClick={() => {
                props.choose(name)
                closePopover(id)
              }}
            >
              <Spark values={exampleDrawing(name).map(Number)} width={84} height={34} />
              {props.words.draw.exampleNames[name]}
            </button>
          )}
        </For>
      </Popover>
    </>
  )
}
